import { daysBetween } from '../dates.js';
import type { Money, Outcome, Unfunded } from '../decisions.js';
import type { Cents, Claim, Day, EuroRange } from '../model.js';
import { NAMED_AT_MOST } from '../pilot/alike.js';
import { knownValue } from '../pilot/facts.js';
import { anyReward } from '../pilot/reward.js';

/** A claim with the outcome its verdicts give, before anyone looks at the money. */
export type Awaiting = {
  readonly claim: Claim;
  readonly outcome: Exclude<Outcome, 'unfunded'>;
  /** What the reward can still come to. */
  readonly euros: EuroRange | undefined;
};

export type Shares = { readonly unfunded: ReadonlyMap<Claim, Unfunded>; readonly money: Money };

/** What was paid out before the run, and what of it was recovered. */
export type PaidBefore = Pick<Money, 'paid' | 'recovered'>;

/**
 * Uses the appropriation up day by day, in the order of arrival. A day needs its payable claims, and for each person
 * with a claim under review what may still have to be paid. The first day that doesn't fit ends the paying.
 */
export function shareOut(claims: readonly Awaiting[], appropriation: Cents, before: PaidBefore): Shares {
  const available = appropriation - before.paid + before.recovered;
  const unfunded = new Map<Claim, Unfunded>();
  const reservedFor = new Map<string, number>();
  const reservedNames: string[] = [];
  let payable = 0;
  let reserved = 0;
  let open = true;

  for (const day of byDay(claims)) {
    const toPay = day.filter(({ outcome }) => outcome === 'payable');
    const need = sum(toPay.map(amountOf));
    const reserves = reservesOf(day.filter(({ outcome }) => outcome === 'review'));
    const left = available - payable;
    if (open && need + sum(reserves.map(({ more }) => more)) <= left - reserved) {
      payable += need;
      for (const { person, more, total } of reserves) {
        reserved += more;
        reservedFor.set(person, total);
      }
      for (const { names } of reserves) reservedNames.push(...names);
      continue;
    }
    const why = !open ? 'nobody-overtakes' : need > left ? 'day-does-not-fit' : 'reserved';
    const names =
      why === 'reserved' ? [...reservedNames, ...reserves.flatMap((reserve) => reserve.names)] : [];
    const namedFor = names.slice(0, NAMED_AT_MOST);
    const kept = (reserved + sum(reserves.map(({ more }) => more))) as Cents;
    const args: Unfunded = {
      why,
      need: need as Cents,
      left: left as Cents,
      reserved: kept,
      reservedFor: namedFor,
      reservedForMore: names.length - namedFor.length,
    };
    for (const { claim } of toPay) unfunded.set(claim, args);
    open = false;
  }

  const money = {
    appropriation,
    ...before,
    payable,
    reserved,
    unfunded: sum(claims.filter(({ claim }) => unfunded.has(claim)).map(amountOf)),
    left: available - payable - reserved,
  } as Money;
  return { unfunded, money };

  /** What each person's claims under review may still cost beyond what is kept for the person already. */
  function reservesOf(underReview: readonly Awaiting[]) {
    const persons = new Map<string, { total: number; names: string[] }>();
    for (const awaiting of underReview) {
      const person = personOf(awaiting.claim);
      const ofPerson = persons.get(person) ?? { total: 0, names: [] };
      ofPerson.total = Math.max(ofPerson.total, (awaiting.euros ?? anyReward).high);
      ofPerson.names.push(idsAndPlace(awaiting.claim));
      persons.set(person, ofPerson);
    }
    return [...persons].map(([person, { total, names }]) => {
      const already = reservedFor.get(person) ?? 0;
      return { person, names, more: Math.max(0, total - already), total: Math.max(total, already) };
    });
  }
}

/** Claims under review or payable by the day they arrived, earliest first; one of unknown arrival has no place yet. */
function byDay(claims: readonly Awaiting[]): readonly (readonly Awaiting[])[] {
  const days = new Map<Day, Awaiting[]>();
  for (const awaiting of claims) {
    const { receivedOn } = awaiting.claim.facts;
    if (receivedOn.is !== 'known') continue;
    if (awaiting.outcome !== 'payable' && awaiting.outcome !== 'review') continue;
    const day = days.get(receivedOn.value);
    if (day) day.push(awaiting);
    else days.set(receivedOn.value, [awaiting]);
  }
  return [...days].toSorted(([a], [b]) => daysBetween(b, a)).map(([, day]) => day);
}

/** Claims whose person can't be read are a person each. */
function personOf({ facts: { personId }, file, line }: Claim): string {
  return knownValue(personId) ?? `${file}:${line}`;
}

function idsAndPlace({ facts: { claimId, applicantId }, applicantName, file, line }: Claim): string {
  const ids = [knownValue(claimId), applicantName || knownValue(applicantId)];
  const named = ids.filter(Boolean).join(', ');
  return `${named} (${file}:${line})`.trim();
}

function amountOf({ euros }: Awaiting): number {
  return euros?.low ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
