// @ts-check
/**
 * Claims that meet every criterion and arrive when the appropriation is used up: 34 000 euros are paid and 5 500
 * reserved before them, so 500 are left.
 */
import { unfunded } from './case.js';

/** @import { Case } from './case.js' */

/** @type {Case[]} */
export const unfundedCases = [
  {
    by: 'korento',
    id: 'KS-15',
    received: '2014-12-16',
    subsidised: '2013-12-16/2014-11-30',
    shape: 1,
    employer: 'kiinteisto',
    intended: unfunded(1, 'the claims of the day do not fit together'),
  },
  {
    by: 'marja',
    id: 'MM 8',
    received: '2014-12-16',
    subsidised: '2014-02-01/2014-11-30',
    ends: '2015-03-31',
    shape: 3,
    employer: 'siivous',
    intended: unfunded(3, 'would fit alone, but nobody is picked among the claims of a day'),
  },
  {
    by: 'hauki',
    id: '00170',
    received: '2014-12-30',
    subsidised: '2013-12-09/2014-12-08',
    ends: '2015-06-08',
    shape: 3,
    employer: 'keittio',
    intended: unfunded(3, 'would fit, but nobody overtakes'),
  },
  {
    by: 'pilvi',
    id: 'P-14-13',
    received: '2015-01-08',
    subsidised: '2014-01-15/2014-12-14',
    shape: 2,
    employer: 'kunta',
    intended: unfunded(2, 'arrived after the money had run out'),
  },
];
