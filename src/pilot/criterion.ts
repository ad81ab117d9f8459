import { addDays, isDay } from '../dates.js';
import type { Blank, ClaimFacts, CriterionId, Day, Fact, Open } from '../model.js';
import type { DerivedFacts, FactName, Known, Office, Read, RegisterFacts, RowOf } from './facts.js';
import type { Finding } from './findings.js';

/**
 * One condition. Its test reads only the facts it declares, each as a known value; what happens when a fact isn't known
 * is the judge's business, not the criterion's. The test gives the first line that applies. What derived facts are made
 * from is declared with them, and not repeated here.
 */
export type Criterion<Names extends FactName = FactName> = {
  readonly id: CriterionId;
  readonly reads: readonly Names[];
  readonly turns?: readonly Turns[];
  readonly alike?: Alike;
  readonly test: (read: Read<Names>, office: Office) => Finding;
};

/** Declares a criterion: reading a fact that isn't in `reads` doesn't compile. */
export function criterion<const Names extends FactName>(declared: Criterion<Names>): Criterion {
  return declared as unknown as Criterion;
}

type CellName = { [N in keyof RegisterFacts]: `${N}.${keyof RowOf<N> & string}` }[keyof RegisterFacts];
/** A fact, or a cell of the register's rows. */
export type Turning = keyof ClaimFacts | keyof DerivedFacts | CellName;

/**
 * Where a test can turn on a value that could be anything: the days, amounts or ids at which it may come out otherwise
 * from that value on, or after it. Values between two of these act alike, so that only one of them is tried.
 */
export type Turns = {
  readonly [N in Turning]?: (near: Near, office: Office, row: object | undefined) => readonly TurningPoint[];
};
/**
 * A day, an id, a text; an amount of four decimals; what says nothing of days is passed over. A test may turn on a day both
 * from it on and after it; where it turns at one of the two alone, saying so spares half of the trials.
 */
export type TurningPoint = string | number | Blank | Open | false | undefined | { readonly from: Day };

/** Values from this day on act otherwise than those before it. */
export function fromDay(day: Day | Blank | Open | undefined): TurningPoint {
  return isDay(day) ? { from: day } : undefined;
}

/** Values after this day act otherwise than those until it. */
export function afterDay(day: Day | Blank | Open | undefined): TurningPoint {
  return isDay(day) ? { from: addDays(day, 1) } : undefined;
}

/** Words of a list that a test doesn't tell apart: of those with the same key one is tried. */
type Alike = { readonly [N in Turning]?: (word: never) => unknown };

/** What is known of the other facts while one is tried: values known, listed, or assumed by now. */
export type Near = {
  readonly all: <N extends keyof ClaimFacts>(name: N) => readonly Known[N][];
  /** The register's rows, as far as their cells are known or assumed. */
  readonly rows: <N extends keyof RegisterFacts>(name: N) => readonly Partial<RowOf<N>>[];
  /** The same with what the extract proves by a missing row: each register that there may be. */
  readonly records: <N extends keyof RegisterFacts>(name: N) => readonly RegisterFacts[N][];
  /** The day of the extract. */
  readonly date: (name: keyof RegisterFacts) => Day | undefined;
};

/** How a derived fact is made: from what it declares, and nothing else. */
export type Derivation<N extends keyof DerivedFacts = keyof DerivedFacts> = {
  readonly reads: readonly FactName[];
  readonly turns?: readonly Turns[];
  readonly make: (read: Read<FactName>) => Fact<DerivedFacts[N]>;
};

/** Declares how a derived fact is made: reading a fact that isn't in `reads` doesn't compile. */
export function derivation<const Names extends FactName, N extends keyof DerivedFacts>(declared: {
  readonly reads: readonly Names[];
  readonly turns?: readonly Turns[];
  readonly make: (read: Read<Names>) => Fact<DerivedFacts[N]>;
}): Derivation<N> {
  return declared as unknown as Derivation<N>;
}
