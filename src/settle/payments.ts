import type { Claim, Payment } from '../model.js';
import { byArrival } from '../pilot/arrival.js';
import { claimKey } from '../pilot/claim-id.js';
import { knownValue } from '../pilot/facts.js';
import { isPaidNowhere } from '../pilot/payment.js';

/** What was paid, with the rows of the run that it was paid for. */
export type PaidRows = {
  /** Every payment once, with its person where the list or the row tells who it is. */
  readonly payments: readonly Payment[];
  readonly of: (claim: Claim) => Payment | undefined;
};

/** Finds the row that a payment was paid for. */
export type FindRow = (payment: Pick<Payment, 'applicantId' | 'claimId' | 'personId'>) => Claim | undefined;

/**
 * Finds the row of a payment: the same applicant, claim id and person, of several such rows the earliest. Where the list
 * doesn't tell the person, the ids alone do.
 */
export function rowsByPayment(claims: readonly Claim[]): FindRow {
  const byPerson = new Map<string, Claim>();
  const byIds = new Map<string, Claim>();
  for (const claim of claims.toSorted(byArrival)) {
    const { applicantId, claimId, personId } = claim.facts;
    // A claim whose ids aren't all known has no payment: it is kept under a key that no payment has.
    const ids = [knownValue(applicantId), knownValue(claimId)] as const;
    keepFirst(byIds, claimKey(...ids), claim);
    keepFirst(byPerson, claimKey(...ids, knownValue(personId)), claim);
  }
  return ({ applicantId, claimId, personId }) =>
    personId === undefined
      ? byIds.get(claimKey(applicantId, claimId))
      : byPerson.get(claimKey(applicantId, claimId, personId));
}

/** Finds the row of every payment. One that was recovered but never paid is of no row. */
export function paidRows(claims: readonly Claim[], payments: readonly Payment[]): PaidRows {
  const rowOf = rowsByPayment(claims);
  const of = new Map<Claim, Payment>();
  const withPersons = payments.map((payment): Payment => {
    const claim = rowOf(payment);
    const person = payment.personId ?? (claim && knownValue(claim.facts.personId));
    const found = { ...payment, personId: person };
    if (claim && !isPaidNowhere(payment) && !of.has(claim)) of.set(claim, found);
    return found;
  });
  return { payments: withPersons, of: (claim) => of.get(claim) };
}

function keepFirst(map: Map<string, Claim>, key: string, claim: Claim): void {
  if (!map.has(key)) map.set(key, claim);
}
