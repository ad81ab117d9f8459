// @ts-check
/** Set 4: the reward table, and the row claimed. */
import { household, OTHER_COMPANY, ofTheJob, sixMonths } from '../base.js';

/** @import { Row } from '../base.js' */
/** @import { Case } from '../files.js' */

/** @type {Row} */
const own = {};
const threeMonths = { contractType: 'määräaikainen', end: '30.9.2014' };
const basic = { statedSubsidy: 'perustuki' };
const stale = '3.1 unknown: for the same reason another period may have begun before the job';

/** @type {readonly Case[]} */
const term = [
  { name: '4.1-met-row-1', why: 'permanent, no subsidy: 1 500 euros' },
  {
    name: '4.1-met-row-2',
    why: 'permanent, with the basic and the additional part: 1 000 euros',
    claim: { statedSubsidy: 'perustuki ja lisäosa' },
    subsidies: [own, { ...ofTheJob, level: 'perustuki ja lisäosa' }],
  },
  { name: '4.1-met-row-3', why: 'three months at a company, no subsidy: 500 euros', claim: threeMonths },
  {
    name: '4.1-met-row-4',
    why: 'six months at a company, with the basic part: 500 euros',
    claim: { ...sixMonths, ...basic },
    subsidies: [own, ofTheJob],
  },
  {
    name: '4.1-met-row-1-at-a-municipality',
    why: 'a permanent job may be with anyone',
    claim: { employerSector: 'kunta' },
  },
  {
    name: '4.1-met-row-2-with-the-highest-subsidy',
    why: 'the highest raised subsidy is the basic part and its additional part',
    claim: { statedSubsidy: 'korkein korotettu' },
    subsidies: [own, { ...ofTheJob, level: 'korkein korotettu' }],
  },
  {
    name: '4.1-met-row-2-with-a-percentage',
    why: 'support in percentages, for a permanent job',
    claim: { statedSubsidy: 'prosentti' },
    subsidies: [own, { ...ofTheJob, level: 'prosentti' }],
  },
  {
    name: '4.1-met-three-months-to-the-end-of-february',
    why: '30.11.–28.2. are three months: February has no 29th',
    claim: {
      ...threeMonths,
      signed: '20.10.2014',
      start: '30.11.2014',
      end: '28.2.2015',
      receivedOn: '8.12.2014',
    },
    subsidies: [{ ends: '31.10.2014' }],
  },
  {
    name: '4.1-met-state-without-a-subsidy',
    why: 'a permanent job with the state, no subsidy',
    claim: { employerSector: 'valtio' },
  },
  {
    name: '4.1-unmet-a-day-short-of-three-months',
    why: '1.7.–29.9. is a day short',
    claim: { ...threeMonths, end: '29.9.2014' },
  },
  {
    name: '4.1-unmet-a-day-short-of-six-months',
    why: '1.7.–30.12. with the basic part is a day short',
    claim: { ...sixMonths, ...basic, end: '30.12.2014' },
    subsidies: [own, ofTheJob],
  },
  {
    name: '4.1-unmet-four-months-with-the-basic-part',
    why: 'long enough for row 3, which allows no subsidy',
    claim: { ...threeMonths, ...basic, end: '31.10.2014' },
    subsidies: [own, ofTheJob],
  },
  {
    name: '4.1-unmet-six-months-with-the-additional-part',
    why: 'row 4 allows the basic part alone',
    claim: { ...sixMonths, statedSubsidy: 'perustuki ja lisäosa' },
    subsidies: [own, { ...ofTheJob, level: 'perustuki ja lisäosa' }],
  },
  {
    name: '4.1-unmet-four-months-with-the-highest-subsidy',
    why: 'a term of four months earns nothing with any subsidy',
    claim: { ...threeMonths, statedSubsidy: 'korkein korotettu', end: '31.10.2014' },
    subsidies: [own, { ...ofTheJob, level: 'korkein korotettu' }],
  },
  {
    name: '4.1-unmet-six-months-with-the-highest-subsidy',
    why: 'the highest raised subsidy holds more than the basic part',
    claim: { ...sixMonths, statedSubsidy: 'korkein korotettu' },
    subsidies: [own, { ...ofTheJob, level: 'korkein korotettu' }],
  },
  {
    name: '4.1-unmet-four-months-with-a-percentage',
    why: 'too short for row 4 even if the percentage is the basic part alone: nothing is asked',
    claim: { ...threeMonths, statedSubsidy: 'prosentti', end: '31.10.2014' },
    subsidies: [own, { ...ofTheJob, level: 'prosentti' }],
  },
  {
    name: '4.1-unmet-the-additional-part-only-later',
    why: 'the highest level in the job counts',
    claim: { ...sixMonths, statedSubsidy: 'perustuki ja lisäosa' },
    subsidies: [
      own,
      { ...ofTheJob, ends: '30.9.2014' },
      { ...ofTheJob, level: 'perustuki ja lisäosa', starts: '1.10.2014' },
    ],
  },
  {
    name: '4.1-unmet-six-months-at-a-municipality',
    why: 'a fixed term only at a company',
    claim: { ...sixMonths, employerSector: 'kunta' },
  },
  {
    name: '4.1-unmet-at-a-household-without-an-end',
    why: 'a fixed term of any length, but not at a company',
    claim: { ...household, contractType: 'määräaikainen' },
  },
  {
    name: '4.1-unknown-fixed-term-at-a-municipal-enterprise',
    why: 'a company or not?',
    claim: { ...sixMonths, employerSector: 'liikelaitos' },
    also: ['4.1 euros 0-500: the least and the most that are possible'],
  },
  {
    name: '4.1-unknown-fixed-term-at-a-housing-company',
    why: 'a company or not?',
    claim: { ...sixMonths, employerSector: 'asunto-osakeyhtiö' },
    also: ['4.1 euros 0-500: the least and the most that are possible'],
  },
  {
    name: '4.1-unknown-permanent-with-an-end',
    why: 'permanent, or for six months?',
    claim: { end: '31.12.2014' },
    also: ['4.1 euros 500-1500: the least and the most that are possible'],
  },
  {
    name: '4.1-unknown-permanent-apprenticeship',
    why: 'an apprenticeship is for a time, but the claim says permanent',
    claim: { workForm: 'oppisopimus' },
    also: ['4.1 euros 0-1500: the least and the most that are possible'],
  },
  {
    name: '4.1-unknown-fixed-term-without-an-end',
    why: 'how long?',
    claim: { contractType: 'määräaikainen' },
    also: ['4.1 euros 0-500: the least and the most that are possible'],
  },
  {
    name: '4.1-unknown-end-before-the-start',
    why: 'the year is a slip of the pen',
    claim: { ...sixMonths, end: '31.12.2013' },
    also: ['4.1 euros 0-500: the least and the most that are possible'],
  },
  {
    name: '4.1-unknown-six-months-with-a-percentage',
    why: 'is it the basic part alone?',
    claim: { ...sixMonths, statedSubsidy: 'prosentti' },
    subsidies: [own, { ...ofTheJob, level: 'prosentti' }],
    also: ['4.1 euros 0-500: the least and the most that are possible'],
  },
  {
    name: '4.1-unknown-state-with-a-subsidy',
    why: 'a state employer cannot get the subsidy: what is it that it gets?',
    claim: { employerSector: 'valtio', ...basic },
    subsidies: [own, ofTheJob],
    also: ['4.1 euros 0-1000: the least and the most that are possible'],
  },
  {
    name: '4.1-unknown-contract-misspelt',
    why: 'permanent or fixed-term?',
    claim: { contractType: 'toistaseksi' },
    also: [
      '4.1 euros 0-1500: the least and the most that are possible',
      '4.1 asks contractType: it is what cannot be read',
    ],
  },
];

/**
 * The subsidy of the job, from two sources.
 * @type {readonly Case[]}
 */
const subsidy = [
  {
    name: '4.1-met-both-name-the-basic-part',
    why: 'claim and register agree',
    claim: basic,
    subsidies: [own, ofTheJob],
  },
  {
    name: '4.1-met-levels-differ-within-row-2',
    why: 'the sources differ, and the table makes no difference between them',
    claim: basic,
    subsidies: [own, { ...ofTheJob, level: 'korkein korotettu' }],
  },
  {
    name: '4.1-met-level-blank-register-none',
    why: 'the claim is silent, the register shows no subsidy',
    claim: { statedSubsidy: '' },
  },
  {
    name: '4.1-met-level-misspelt-register-basic',
    why: 'the claim cannot be read, the register decides',
    claim: { statedSubsidy: 'perustukea' },
    subsidies: [own, ofTheJob],
  },
  {
    name: '4.1-met-applied-for-then-granted',
    why: 'the claim says applied, the register granted',
    claim: { statedSubsidy: 'haettu' },
    subsidies: [own, ofTheJob],
  },
  {
    name: '4.1-met-applied-for-then-refused',
    why: 'the claim says applied, the register refused: no subsidy',
    claim: { statedSubsidy: 'haettu' },
    subsidies: [own, { ...ofTheJob, status: 'evätty' }],
  },
  {
    name: '4.1-met-application-refused-in-the-register',
    why: 'an application and its refusal: no subsidy, as the claim says',
    subsidies: [own, { ...ofTheJob, status: 'haettu' }, { ...ofTheJob, status: 'evätty' }],
  },
  {
    name: '4.1-met-application-granted-in-the-register',
    why: 'an application and its decision',
    claim: basic,
    subsidies: [own, { ...ofTheJob, status: 'haettu' }, ofTheJob],
  },
  {
    name: '4.1-met-suspended-subsidy',
    why: 'a suspended subsidy is one',
    claim: basic,
    subsidies: [own, { ...ofTheJob, status: 'keskeytetty' }],
  },
  {
    name: '4.1-met-subsidy-of-the-first-month',
    why: 'any day in the job is enough for row 2',
    claim: basic,
    subsidies: [own, { ...ofTheJob, ends: '31.7.2014' }],
  },
  {
    name: '4.1-met-subsidy-over-before-the-job',
    why: 'an earlier subsidy of the same employer is not of this job',
    subsidies: [own, { ...ofTheJob, starts: '1.1.2013', ends: '30.6.2013' }],
  },
  {
    name: '4.1-met-granted-without-a-level',
    why: 'some level or other: row 2 all the same',
    claim: { statedSubsidy: '' },
    subsidies: [own, { ...ofTheJob, level: '' }],
  },
  {
    name: '4.1-met-decided-on-the-first-day',
    why: 'a decision of the first day is in time',
    claim: basic,
    subsidies: [own, { ...ofTheJob, decidedOn: '1.7.2014' }],
  },
  {
    name: '4.1-met-household-with-a-subsidy',
    why: 'an employer without an id: the claim is taken at its word',
    claim: { ...household, ...basic },
  },
  {
    name: '4.1-met-household-beside-a-refused-subsidy',
    why: 'another body was refused one',
    claim: household,
    subsidies: [own, { ...ofTheJob, status: 'evätty' }],
  },
  {
    name: '4.1-unknown-claim-none-register-basic',
    why: 'the sources differ: 1 500 or 1 000 euros',
    subsidies: [own, ofTheJob],
    also: ['4.1 euros 1000-1500: the least and the most that are possible'],
  },
  {
    name: '4.1-unknown-claim-basic-register-none',
    why: 'the sources differ the other way',
    claim: basic,
    also: ['4.1 euros 1000-1500: the least and the most that are possible'],
  },
  {
    name: '4.1-unknown-level-blank-extract-old',
    why: 'the claim is silent, and the extract does not reach the job',
    claim: { statedSubsidy: '' },
    extracted: { subsidies: '30.6.2014' },
    also: ['4.1 euros 1000-1500: the least and the most that are possible', stale],
  },
  {
    name: '4.1-unknown-claim-basic-extract-old',
    why: 'the claim alone is not enough',
    claim: basic,
    extracted: { subsidies: '30.6.2014' },
    also: [stale],
  },
  {
    name: '4.1-unknown-applied-for-and-nothing-in-the-register',
    why: 'the claim says applied, the register knows nothing of it',
    claim: { statedSubsidy: 'haettu' },
  },
  {
    name: '4.1-unknown-applied-for-in-both',
    why: 'no decision yet',
    claim: { statedSubsidy: 'haettu' },
    subsidies: [own, { ...ofTheJob, status: 'haettu' }],
  },
  {
    name: '4.1-unknown-applied-for-in-the-register-alone',
    why: 'the claim says no subsidy, the register has an application without a decision',
    subsidies: [own, { ...ofTheJob, status: 'haettu' }],
  },
  {
    name: '4.1-unknown-annulled',
    why: 'what came in place of the annulled decision?',
    claim: basic,
    subsidies: [own, { ...ofTheJob, status: 'kumottu' }],
    also: ['4.1 euros 1000-1500: the least and the most that are possible'],
  },
  {
    name: '4.1-met-annulled-and-granted-anew',
    why: 'the annulled decision was replaced by one for a part of its time',
    claim: basic,
    subsidies: [own, { ...ofTheJob, status: 'kumottu' }, { ...ofTheJob, starts: '1.8.2014' }],
  },
  {
    name: '4.1-unknown-annulled-and-granted-for-another-time',
    why: 'of the time of the annulled one nothing else is told',
    claim: basic,
    subsidies: [
      own,
      { ...ofTheJob, status: 'kumottu', ends: '30.9.2014' },
      { ...ofTheJob, starts: '1.10.2014' },
    ],
  },
  {
    name: '4.1-met-applied-for-and-suspended',
    why: 'what was applied for was granted, and suspended later',
    claim: basic,
    subsidies: [own, { ...ofTheJob, status: 'haettu' }, { ...ofTheJob, status: 'keskeytetty' }],
  },
  {
    name: '4.1-met-decided-late-to-go-on',
    why: 'granted to 30.9., and on from 1.10. by a decision of 20.10.',
    claim: basic,
    subsidies: [
      own,
      { ...ofTheJob, ends: '30.9.2014' },
      { ...ofTheJob, starts: '1.10.2014', decidedOn: '20.10.2014' },
    ],
  },
  {
    name: '4.1-unknown-decided-late-after-a-day-between',
    why: 'granted to 29.9., and anew from 1.10. by a decision of 20.10.',
    claim: basic,
    subsidies: [
      own,
      { ...ofTheJob, ends: '29.9.2014' },
      { ...ofTheJob, starts: '1.10.2014', decidedOn: '20.10.2014' },
    ],
  },
  {
    name: '4.1-unknown-granted-at-level-none',
    why: 'granted, but its level says that nothing is paid: the one or the other is wrong',
    subsidies: [own, { ...ofTheJob, level: 'ei' }],
    also: ['4.1 euros 1000-1500: the least and the most that are possible'],
  },
  {
    name: '4.1-unknown-subsidy-of-a-third-body-at-the-start',
    why: 'somebody else is paid for the person from the day of the start: is the employer’s id wrong?',
    subsidies: [own, { ...ofTheJob, employerId: OTHER_COMPANY }],
    also: ['4.1 euros 1000-1500: the least and the most that are possible'],
  },
  {
    name: '4.1-unknown-subsidy-of-a-third-body-from-the-last-day-of-the-month',
    why: 'it begins in the first month of the job, which ends on 31.7.',
    subsidies: [own, { ...ofTheJob, employerId: OTHER_COMPANY, starts: '31.7.2014' }],
  },
  {
    name: '4.1-met-subsidy-of-a-third-body-from-the-second-month',
    why: 'another job, later',
    subsidies: [own, { ...ofTheJob, employerId: OTHER_COMPANY, starts: '1.8.2014' }],
  },
  {
    name: '4.1-met-subsidy-of-a-third-body-until-the-start',
    why: 'another job, before',
    subsidies: [own, { ...ofTheJob, employerId: OTHER_COMPANY, starts: '1.9.2013', ends: '30.6.2014' }],
  },
  {
    name: '4.1-met-third-body-was-refused',
    why: 'what was refused is no subsidy of anyone',
    subsidies: [own, { ...ofTheJob, employerId: OTHER_COMPANY, status: 'evätty' }],
  },
  {
    name: '4.1-unknown-decided-after-its-first-day',
    why: 'a decision is made before the job begins: a slip of the pen in a date',
    claim: basic,
    subsidies: [own, { ...ofTheJob, decidedOn: '2.7.2014' }],
  },
  {
    name: '4.1-unknown-six-months-granted-without-a-level',
    why: 'row 4 with the basic part, nothing with more',
    claim: { ...sixMonths, statedSubsidy: '' },
    subsidies: [own, { ...ofTheJob, level: '' }],
    also: ['4.1 euros 0-500: the least and the most that are possible'],
  },
  {
    name: '4.1-unknown-household-beside-another-subsidy',
    why: 'an employer without an id, and a subsidy of somebody’s in the job',
    claim: household,
    subsidies: [own, { ...ofTheJob, employerId: OTHER_COMPANY }],
    also: ['4.1 euros 1000-1500: the least and the most that are possible'],
  },
  {
    name: '4.1-unknown-household-with-a-blank-level',
    why: 'nothing can be looked up without an id',
    claim: { ...household, statedSubsidy: '' },
  },
  {
    name: '4.1-unknown-household-that-applied',
    why: 'nor can a decision',
    claim: { ...household, statedSubsidy: 'haettu' },
  },
];

/** @type {readonly Case[]} */
const claimed = [
  {
    name: '4.2-met-claimed-more-than-found',
    why: 'row 1 claimed, row 2 found: 1 000 euros, with a notice',
    claim: { ...basic, claimedRow: '1', claimedAmount: '1 500 €' },
    subsidies: [own, ofTheJob],
  },
  {
    name: '4.2-met-another-row-of-the-same-euros',
    why: 'row 4 claimed, row 3 found',
    claim: { ...sixMonths, claimedRow: '4' },
  },
  {
    name: '4.2-met-no-row-found',
    why: 'nothing to compare with',
    claim: { ...sixMonths, employerSector: 'kunta', claimedRow: '3' },
    also: ['4.1 unmet: a fixed term at a municipality'],
  },
  {
    name: '4.2-met-the-most-possible-is-claimed',
    why: '1 500 or 1 000 euros are still possible, and row 1 is claimed',
    claim: { claimedRow: '1' },
    subsidies: [own, ofTheJob],
    also: ['4.1 unknown: claim and register differ'],
  },
  {
    name: '4.2-met-unreadable-row-of-the-least-euros',
    why: 'whichever row is meant, it is not less than 500 euros',
    claim: { ...threeMonths, claimedRow: 'kolme' },
  },
  {
    name: '4.2-met-amount-of-another-row',
    why: 'row 1 and 1 000 euros claimed: the row holds, with a notice',
    claim: { claimedRow: '1', claimedAmount: '1.000,00' },
  },
  {
    name: '4.2-unknown-claimed-less-than-found',
    why: 'row 3 claimed, row 1 found: advise to correct the claim',
    claim: { claimedRow: '3', claimedAmount: '500' },
  },
  {
    name: '4.2-unknown-less-than-the-most-possible',
    why: '1 500 or 1 000 euros are still possible, and row 2 is claimed',
    claim: { claimedRow: '2' },
    subsidies: [own, ofTheJob],
    also: ['4.1 unknown: claim and register differ'],
  },
  {
    name: '4.2-unknown-no-such-row',
    why: 'there is no row 5, and row 1 was found',
    claim: { claimedRow: '5' },
  },
];

export const reward = [...term, ...subsidy, ...claimed];
