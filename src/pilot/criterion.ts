import type { CriterionId } from '../model.js';
import type { FactName, Office, Read } from './facts.js';
import type { Finding } from './findings.js';

/**
 * The deck's slides as they are referred to. 1, 2 and 3 bear these numbers; 4 is the reward table, whose rows are its
 * bullets. Of those before them 0 is the first on the reward pilot ("carried out in 2014"), `checking` the second, on
 * how the office checks, and `targets` the one on the target groups of the wider pilot.
 */
export type Slide = 'targets' | 0 | 'checking' | 1 | 2 | 3 | 4;
export type Bullet<S extends Slide = Slide> = { readonly section: S; readonly bullet: number };

/** Where the deck says what a criterion asks, or our own addition. */
export type DeckPlace = Bullet<0 | 1 | 2 | 3 | 4> | 'office';

/**
 * One condition. Its test reads only the facts it declares, each as a known value; what happens when a fact isn't known
 * is the judge's business, not the criterion's. The test gives the first line that applies.
 */
export type Criterion<Names extends FactName = FactName> = {
  readonly id: CriterionId;
  readonly deck: DeckPlace;
  readonly reads: readonly Names[];
  readonly test: (read: Read<Names>, office: Office) => Finding;
};

/** Declares a criterion: reading a fact that isn't in `reads` doesn't compile. */
export function criterion<const Names extends FactName>(declared: Criterion<Names>): Criterion {
  return declared as unknown as Criterion;
}
