/** What can be told of the criteria without a claim: what each stands on. */

import type { CriterionId } from '../model.js';
import { criteria, standsOn } from './criteria.js';
import { extractOf, type FactName } from './facts.js';
import { type ReadingId, readings } from './readings.js';

/** A criterion with the facts that claims and extracts must give for it, and its readings. */
export type Described = {
  readonly id: CriterionId;
  readonly facts: readonly FactName[];
  readonly readsExtracts: boolean;
  readonly readings: readonly ReadingId[];
};

/** The two that are judged over the run, after the others. */
const afterwards: readonly Pick<Described, 'id' | 'facts'>[] = [
  { id: '4.2', facts: ['claimedRow'] },
  { id: '5.1', facts: ['personId', 'applicantId', 'claimId', 'employerId', 'start', 'receivedOn'] },
];

/** Every criterion in its order. Of the facts, those that are made from others are left to the others. */
export const catalogue: readonly Described[] = [
  ...criteria.map(({ id, reads }) => ({ id, facts: standsOn(reads) })),
  ...afterwards,
].map(({ id, facts }) => ({
  id,
  facts,
  readsExtracts: facts.some((name) => name in extractOf),
  readings: readingsOf(id),
}));

/** How extracts are read: of concern to every criterion that the register decides. */
export const readingsOfExtracts: readonly ReadingId[] = readingsOf('extracts');

function readingsOf(id: CriterionId | 'extracts'): readonly ReadingId[] {
  const all = Object.entries(readings) as readonly [ReadingId, typeof id][];
  return all.filter(([, of]) => of === id).map(([reading]) => reading);
}
