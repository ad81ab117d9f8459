/** What can be told of the criteria without a claim: what each stands on and how it can end. */

import type { CriterionId, VerdictWord } from '../model.js';
import { criteria, derivations } from './criteria.js';
import type { FactName } from './facts.js';
import type { OwnFindings } from './findings.js';
import { type ReadingId, readings } from './readings.js';

/** A criterion with the facts that claims and extracts must give for it, and its readings. */
export type Described = {
  readonly id: CriterionId;
  readonly facts: readonly FactName[];
  readonly readings: readonly ReadingId[];
};

/** The two that are judged over the run, after the others. */
const afterwards: readonly Omit<Described, 'readings'>[] = [
  { id: '4.2', facts: ['claimedRow'] },
  { id: '5.1', facts: ['personId', 'applicantId', 'claimId', 'employerId', 'start', 'receivedOn'] },
];

/** Every criterion in its order. Of the facts, those that are made from others are left to the others. */
export const catalogue: readonly Described[] = [
  ...criteria.map(({ id, reads }) => ({ id, facts: reads.filter((name) => !(name in derivations)) })),
  ...afterwards,
].map((criterion) => ({ ...criterion, readings: readingsOf(criterion.id) }));

function readingsOf(id: CriterionId): readonly ReadingId[] {
  const all = Object.entries(readings) as readonly [ReadingId, CriterionId][];
  return all.filter(([, of]) => of === id).map(([reading]) => reading);
}

/** What each finding of a criterion's own comes to; what comes from facts that aren't known is always unknown. */
export const verdictOf: { readonly [C in keyof OwnFindings]: VerdictWord } = {
  '0.1/arrived': 'met',
  '0.1/arrives-later': 'unknown',
  '0.2/in-year': 'met',
  '0.2/outside-year': 'unknown',
  '1.1/form-fits': 'met',
  '1.1/form-does-not-fit': 'unmet',
  '1.2/no-full-grant': 'met',
  '1.2/full-grant': 'unmet',
  '1.2/sources-differ': 'unknown',
  '1.2/unclear': 'unknown',
  '1.2/nobody-says': 'unknown',
  '1.3/agreed': 'met',
  '1.3/signed-later': 'unknown',
  '2.1/enough-days': 'met',
  '2.1/too-few-days': 'unmet',
  '2.1/no-count': 'unknown',
  '2.1/not-shown': 'unknown',
  '2.2/in-pilot': 'met',
  '2.2/not-in-pilot': 'unmet',
  '2.2/not-in-force-then': 'unknown',
  '2.2/no-keywords': 'unknown',
  '2.3/in-subsidised-work': 'met',
  '2.3/not-in-subsidised-work': 'unmet',
  '2.3/suspended-then': 'unknown',
  '2.3/stated-end-before': 'unknown',
  '2.3/no-subsidy': 'unknown',
  '2.3/not-granted': 'unknown',
  '2.3/agreed-earlier-perhaps': 'unknown',
  '3.1/in-time': 'met',
  '3.1/started-late': 'unmet',
  '3.1/no-period': 'unknown',
  '3.1/not-begun': 'unknown',
  '3.1/end-open': 'unknown',
  '3.1/later-period': 'unknown',
  '3.1/started-before-end': 'unknown',
  '3.1/late-by-stated-end': 'unknown',
  '3.2/not-onward': 'met',
  '3.2/onward-by-applicant': 'unmet',
  '3.2/onward-elsewhere': 'unknown',
  '3.3/hours-enough': 'met',
  '3.3/hours-too-few': 'unmet',
  '3.3/full-time-odd': 'unknown',
  '3.3/weekly-above-full-time': 'unknown',
  '3.3/adjusted-benefit': 'unknown',
  '3.3/other-benefit': 'unknown',
  '3.4/new-employment': 'met',
  '3.4/not-employment': 'unmet',
  '3.4/same-employer': 'unknown',
  '3.4/employer-not-named': 'unknown',
  '4.1/row-fits': 'met',
  '4.1/no-row': 'unmet',
  '4.2/nothing-claimed': 'met',
  '4.2/nothing-to-compare': 'met',
  '4.2/not-claimed-less': 'met',
  '4.2/claimed-less': 'unknown',
  '5.1/only-one': 'met',
  '5.1/this-was-paid': 'unmet',
  '5.1/paid-before-same-job': 'unmet',
  '5.1/paid-before': 'unknown',
  '5.1/other-applicant': 'unknown',
  '5.1/other-content': 'unknown',
  '5.1/same-job-other-content': 'unknown',
  '5.1/same-job-maybe': 'unknown',
  '5.1/claimed-twice': 'unmet',
  '5.1/other-job': 'unknown',
  '5.1/order-not-known': 'unknown',
};
