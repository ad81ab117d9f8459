// @ts-check
import { payableCases } from './payable.js';
import { rejectedCases } from './rejected.js';
import { reviewCases } from './review.js';
import { unfundedCases } from './unfunded.js';

/** @import { ApplicantKey } from '../bodies.js' */

/** Every case, in the order of arrival; the sort is stable. */
export const plan = [...payableCases, ...unfundedCases, ...reviewCases, ...rejectedCases].sort((a, b) =>
  (a.received ?? '2014-03-01').localeCompare(b.received ?? '2014-03-01'),
);

/**
 * Rows that are listed and not decided.
 * @type {{ by: ApplicantKey, id: string, outcome: 'copy' | 'ragged', why: string }[]}
 */
export const listed = [
  { by: 'korento', id: 'KS-09', outcome: 'copy', why: 'the same row again, further down in the file' },
  { by: 'marja', id: 'MM 10', outcome: 'ragged', why: 'an unquoted semicolon makes one cell too many' },
];
