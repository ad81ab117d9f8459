import type { Claim, Payment } from '../model.js';
import { byArrival } from '../pilot/arrival.js';
import { claimIdKey } from '../pilot/claim-id.js';
import { knownValue } from '../pilot/facts.js';
import type { Problem } from '../problems.js';

/** What was paid, with the rows of the run that it was paid for. */
export type PaidRows = {
  /** Every payment once, with its person where the list or the row tells who it is. */
  readonly payments: readonly Payment[];
  readonly of: (claim: Claim) => Payment | undefined;
};

/**
 * Finds the row of every payment: the same applicant, claim id and person, of several such rows the earliest. Where the list
 * doesn't tell the person, the ids alone do.
 */
export function paidRows(claims: readonly Claim[], payments: readonly Payment[]): PaidRows {
  const byPerson = new Map<string, Claim>();
  const byIds = new Map<string, Claim>();
  for (const claim of claims.toSorted(byArrival)) {
    const { applicantId, claimId, personId } = claim.facts;
    const ids = [knownValue(applicantId), claimIdKey(knownValue(claimId))];
    // A claim whose ids aren't all known has no payment.
    if (ids.includes(undefined)) continue;
    keepFirst(byIds, nameOf(ids), claim);
    if (personId.is === 'known') keepFirst(byPerson, nameOf([...ids, personId.value]), claim);
  }
  const of = new Map<Claim, Payment>();
  const withPersons = payments.map((payment): Payment => {
    const { applicantId, claimId, personId } = payment;
    const claim =
      personId === undefined
        ? byIds.get(nameOf([applicantId, claimIdKey(claimId)]))
        : byPerson.get(nameOf([applicantId, claimIdKey(claimId), personId]));
    const person = personId ?? (claim && knownValue(claim.facts.personId));
    const found = person === undefined ? payment : { ...payment, personId: person };
    if (claim && !of.has(claim)) of.set(claim, found);
    return found;
  });
  return { payments: withPersons, of: (claim) => of.get(claim) };
}

/** Payments of which neither the list nor a row of the run tells to whom: whoever it was could be paid again. */
export function paidToNobody(claims: readonly Claim[], payments: readonly Payment[]): readonly Problem[] {
  const unread = payments.filter(({ personId }) => personId === undefined);
  const ids = new Set(
    claims.map(({ facts }) => nameOf([knownValue(facts.applicantId), claimIdKey(knownValue(facts.claimId))])),
  );
  return unread
    .filter(({ applicantId, claimId }) => !ids.has(nameOf([applicantId, claimIdKey(claimId)])))
    .map(({ at, claimId: claim }): Problem => {
      const [file = '', line = ''] = at.split(/:(?=\d+$)/);
      const place = { role: 'paid', file, line: Number(line) } as const;
      return { grade: 'file', code: 'payout-to-nobody', args: { claim }, ...place };
    });
}

function keepFirst(map: Map<string, Claim>, name: string, claim: Claim): void {
  if (!map.has(name)) map.set(name, claim);
}

function nameOf(ids: readonly (string | undefined)[]): string {
  return JSON.stringify(ids);
}
