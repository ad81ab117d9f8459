import type { Decision, Outcome, Run } from '../decisions.js';
import type { Cents, RewardRowId } from '../model.js';
import { deckSettings, rewardRowIds } from '../pilot/parameters.js';
import { maskText } from '../privacy/mask.js';
import { outcomes as outcomeWords } from '../vocabulary/words.js';
import { asWritten, byText } from './claim.js';

/** A number of claims and what they come to. */
type Sum = { readonly claims: number; readonly cents: Cents };

type ApplicantTotal = {
  readonly id: string;
  /** As the first of its claims writes it. */
  readonly name: string;
  readonly claims: number;
  readonly payable: Sum;
  /** Those paid before, with what was paid less what was recovered. */
  readonly paid: Sum;
  /** The ids of the payable claims, masked; blank where a claim has none. */
  readonly payableIds: readonly string[];
};

/** Every sum that more than one report shows. Ids and names are masked, names blank where not stated. */
export type Totals = {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Payable claims by the row they are paid by, and those paid before. */
  readonly rows: Readonly<Record<RewardRowId, Sum & { readonly paid: Sum }>>;
  /** By id. */
  readonly applicants: readonly ApplicantTotal[];
  /** Payable claims by municipality, and those paid before, by name. */
  readonly municipalities: readonly (Sum & { readonly name: string; readonly paid: Sum })[];
};

export const OUTCOMES = outcomeWords.values;

/** The sums over all decisions of a run. */
export function totalsOf(decisions: readonly Decision[]): Totals {
  const payable = decisions.filter((decision) => decision.outcome === 'payable');
  const paid = decisions.filter(isPaid);
  return {
    outcomes: keyed(OUTCOMES, (outcome) => decisions.filter((one) => one.outcome === outcome).length),
    rows: keyed(rewardRowIds, (row) => ({
      ...sum(payable.filter((one) => one.rewardRow === row)),
      paid: sum(paid.filter((one) => one.rewardRow === row)),
    })),
    applicants: grouped(decisions, (one) => maskText(asWritten(one.claim.facts.applicantId))).map(
      ([id, theirs]) => ({
        id,
        name: maskText(theirs.find((one) => one.claim.applicantName !== '')?.claim.applicantName ?? ''),
        claims: theirs.length,
        payable: sum(theirs.filter((one) => one.outcome === 'payable')),
        paid: sum(theirs.filter(isPaid)),
        payableIds: theirs
          .filter((one) => one.outcome === 'payable')
          .map((one) => maskText(asWritten(one.claim.facts.claimId))),
      }),
    ),
    municipalities: grouped([...payable, ...paid], (one) => maskText(one.claim.municipality)).map(
      ([name, there]) => ({
        name,
        ...sum(there.filter((one) => !isPaid(one))),
        paid: sum(there.filter(isPaid)),
      }),
    ),
  };
}

/** A setting that the deck has too. */
export type DeckSetting = Exclude<keyof Run['settings'], 'office'>;

/** Which settings of a run aren't the deck's. */
export function settingsThatDiffer({ settings }: Run): readonly DeckSetting[] {
  const keys = ['appropriation', 'pilotYear', 'municipalities'] as const;
  return keys.filter((key) => JSON.stringify(settings[key]) !== JSON.stringify(deckSettings[key]));
}

function isPaid({ outcome }: Decision): boolean {
  return outcome === 'paid' || outcome === 'recovered';
}

function sum(decisions: readonly Decision[]): Sum {
  const cents = decisions.reduce((total, { payable, paid }) => total + payable + paid, 0) as Cents;
  return { claims: decisions.length, cents };
}

function keyed<K extends string | number, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

function grouped(
  decisions: readonly Decision[],
  key: (decision: Decision) => string,
): readonly (readonly [string, readonly Decision[]])[] {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const group = groups.get(key(decision));
    if (group) group.push(decision);
    else groups.set(key(decision), [decision]);
  }
  return [...groups].toSorted(([a], [b]) => byText(a, b));
}
