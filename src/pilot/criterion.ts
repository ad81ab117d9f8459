import type { CriterionId } from '../model.js';
import type { FactName, Office, Read } from './facts.js';
import type { Finding } from './findings.js';

/**
 * One condition. Its test reads only the facts it declares, each as a known value; what happens when a fact isn't known
 * is the judge's business, not the criterion's. The test gives the first line that applies.
 */
export type Criterion<Names extends FactName = FactName> = {
  readonly id: CriterionId;
  readonly reads: readonly Names[];
  readonly test: (read: Read<Names>, office: Office) => Finding;
};

/** Declares a criterion: reading a fact that isn't in `reads` doesn't compile. */
export function criterion<const Names extends FactName>(declared: Criterion<Names>): Criterion {
  return declared as unknown as Criterion;
}
