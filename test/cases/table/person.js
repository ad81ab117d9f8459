// @ts-check
/** Set 2: the person. */
import { ONE, OTHER_WORKSHOP, SOMEBODY } from '../base.js';

/** @import { Case } from '../files.js' */

/** An older extract of keywords beside the newer one. @param {string} row */
const older = (row) =>
  ['henkilötunnus;hakusana;voimassa alkaen;voimassa asti;poimintapäivä', row, ''].join('\n');

const noPeriod = '3.1 unknown: without subsidised work with the applicant no window begins';

/** @type {readonly Case[]} */
export const person = [
  { name: '2.1-met-500-days', why: 'exactly at the limit', days: [{ days: '500' }] },
  {
    name: '2.1-met-counted-on-the-sunday-after-signing',
    why: 'signed on a Monday, counted on the Sunday: one calendar week',
    benefits: [{ starts: '1.2.2012', ends: '' }],
    days: [{ days: '505', countedOn: '22.6.2014' }],
  },
  {
    name: '2.1-met-differing-counts-both-enough',
    why: 'whichever of the two is right',
    days: [{ days: '501' }, { days: '700' }],
  },
  {
    name: '2.1-met-low-count-beside-a-high-one',
    why: 'the counter began anew during the work; the days had been paid before it',
    days: [{}, { days: '12', countedOn: '2.1.2014' }],
  },
  {
    name: '2.1-unmet-499-on-the-first-day-of-the-work',
    why: 'one day short',
    days: [{ days: '499', countedOn: '1.10.2013' }],
  },
  {
    name: '2.1-unmet-part-of-a-day-short',
    why: '499,6 days are not rounded up',
    days: [{ days: '499,6', countedOn: '1.10.2013' }],
  },
  {
    name: '2.1-unmet-counted-26-weeks-into-the-work',
    why: 'until then the counter cannot have begun anew',
    days: [{ days: '430', countedOn: '1.4.2014' }],
  },
  {
    name: '2.1-unmet-total-too-low',
    why: 'all days together are too few, so those of unemployment are',
    days: [{ days: '480', basis: 'yhteensä', countedOn: '1.10.2013' }],
  },
  {
    name: '2.1-unknown-499-before-the-work',
    why: 'days may have been added between the count and the work',
    days: [{ days: '499' }],
  },
  {
    name: '2.1-unknown-counted-after-26-weeks',
    why: 'a day later the counter may have begun anew',
    days: [{ days: '430', countedOn: '2.4.2014' }],
  },
  {
    name: '2.1-unknown-499-left-after-the-deduction',
    why: 'counted two weeks after signing, one day too few after the deduction',
    benefits: [{ starts: '1.2.2012', ends: '' }],
    days: [{ days: '514', countedOn: '30.6.2014' }],
  },
  {
    name: '2.1-unknown-counted-on-the-monday-after-signing',
    why: 'the Monday is of the second calendar week',
    benefits: [{ starts: '1.2.2012', ends: '' }],
    days: [{ days: '505', countedOn: '23.6.2014' }],
  },
  {
    name: '2.1-met-counted-at-the-end-of-the-year-without-benefits-since',
    why: 'no benefit has been paid since the signing, so nothing was added to the days',
    days: [{ days: '500', countedOn: '30.12.2014' }],
  },
  {
    name: '2.1-unknown-counted-at-the-end-of-the-year-benefits-not-given',
    why: 'who knows what was added since the signing',
    days: [{ days: '500', countedOn: '30.12.2014' }],
    without: ['benefits'],
  },
  {
    name: '2.1-unknown-low-count-in-an-extract-older-than-signing',
    why: 'a later count may be enough: the extract is of the day before the signing',
    days: [{ days: '499', countedOn: '1.10.2013' }],
    extracted: { days: '31.3.2014' },
    also: ['2.1 asks counts: the last one on or before the signing'],
  },
  {
    name: '2.1-unmet-low-count-in-an-extract-of-the-26th-week',
    why: 'after 1.4.2014 the counter may have begun anew, so no later count matters',
    days: [{ days: '499', countedOn: '1.10.2013' }],
    extracted: { days: '1.4.2014' },
  },
  {
    name: '2.1-unknown-total-only',
    why: 'enough days in all, of unemployment nobody knows',
    days: [{ basis: 'yhteensä' }],
  },
  {
    name: '2.1-unknown-service-only',
    why: 'days of a service are not days of unemployment',
    days: [{ basis: 'palvelu' }],
  },
  { name: '2.1-unknown-no-count', why: 'the person is not in the extract', days: [] },
  {
    name: '2.1-unknown-two-counts-of-a-day-differ',
    why: '499 and 501 on the same day',
    days: [{ days: '499' }, { days: '501' }],
  },

  {
    name: '2.2-met-keyword-of-one-day',
    why: 'in force on the day of signing alone',
    keywords: [{ starts: '16.6.2014', ends: '16.6.2014' }],
  },
  {
    name: '2.2-met-zeros-eaten-by-excel',
    why: '18 is 0018, with a notice',
    keywords: [{ code: '18' }],
  },
  {
    name: '2.2-met-damaged-row-of-another-person',
    why: 'a row with a cell too many is nobody’s in the claims',
    files: {
      'ura/hakusanat.csv': [
        'henkilötunnus;hakusana;voimassa alkaen;voimassa asti;poimintapäivä',
        `${ONE};0018;4.2.2013;;30.12.2014`,
        `${SOMEBODY};0018;4.2.2013;;30.12.2014;ylimääräinen`,
        '',
      ].join('\n'),
    },
  },
  {
    name: '2.2-unmet-other-keyword-only',
    why: 'the extract is of a later day, and 0018 is not in it',
    keywords: [{ code: '0017' }],
  },
  {
    name: '2.2-unmet-extract-of-the-day-of-arrival',
    why: 'the earliest day whose absence proves something: signed on 16.6., arrived on 1.9.',
    keywords: [{ code: '0017' }],
    extracted: { keywords: '1.9.2014' },
  },
  {
    name: '2.2-unknown-extract-older-than-arrival',
    why: 'keywords are entered late: one day before the claim came it may not have been there yet',
    keywords: [{ code: '0017' }],
    extracted: { keywords: '31.8.2014' },
  },
  {
    name: '2.2-unknown-no-arrival',
    why: 'nobody knows how new the extract must be',
    claim: { receivedOn: '' },
    keywords: [{ code: '0017' }],
    also: ['2.2 asks receivedOn: the extract must not be older', '0.1 unknown: for the same reason'],
  },
  {
    name: '2.2-unmet-date-given-as-an-option',
    why: 'an extract without a date, and `--extracted-on` tells it',
    keywords: [{ code: '0017' }],
    extracted: { keywords: '' },
    options: ['--extracted-on=2014-12-30'],
  },
  {
    name: '2.2-unknown-extract-older-than-signing',
    why: 'as of the day before: the keyword may have come since',
    keywords: [{ code: '0017' }],
    extracted: { keywords: '15.6.2014' },
  },
  {
    name: '2.2-unknown-extract-without-a-date',
    why: 'absence in it proves nothing',
    keywords: [{ code: '0017' }],
    extracted: { keywords: '' },
  },
  {
    name: '2.2-unmet-newest-file-knows-best',
    why: 'an older file that has nothing of the person makes the newer one no older',
    keywords: [{ code: '0017' }],
    files: { 'ura/hakusanat-kevat.csv': older(`${SOMEBODY};0018;4.2.2013;;2.6.2014`) },
  },
  {
    name: '2.2-unknown-keyword-gone',
    why: 'the keyword stands in an older file alone: taken out, or in another part',
    keywords: [{ code: '0017' }],
    files: { 'ura/hakusanat-kevat.csv': older(`${ONE};0018;4.2.2013;;2.6.2014`) },
  },
  {
    name: '2.2-met-keyword-in-both-files',
    why: 'the older file has the same row',
    files: { 'ura/hakusanat-kevat.csv': older(`${ONE};0018;4.2.2013;;2.6.2014`) },
  },
  {
    name: '2.2-unknown-older-row-in-the-file',
    why: 'a row with an older date makes the file older for its person, with a notice',
    keywords: [{ personId: SOMEBODY }, { code: '0017', extractedOn: '2.6.2014' }],
  },
  {
    name: '2.2-unknown-given-after-signing',
    why: 'in force from the next day on: entered late, or begun late',
    keywords: [{ starts: '17.6.2014' }],
  },
  {
    name: '2.2-unknown-ended-before-signing',
    why: 'in force until the day before',
    keywords: [{ ends: '15.6.2014' }],
  },
  { name: '2.2-unknown-no-keywords', why: 'the person is not in the extract', keywords: [] },
  {
    name: '2.2-unknown-code-unreadable',
    why: 'a name without its code may be any keyword',
    keywords: [{ code: 'Kuntakokeilu' }],
  },
  {
    name: '2.2-unknown-dates-reversed',
    why: 'a keyword that ends before it begins has no dates',
    keywords: [{ starts: '4.2.2014', ends: '4.2.2013' }],
  },
  {
    name: '2.2-unknown-code-of-either-of-two-persons',
    why: 'two claimed codes differ in the sign alone, and a row without it may be of each',
    claims: [{}, { claimId: '2', personId: ONE.replace('-', 'Y') }],
    files: {
      'ura/hakusanat.csv': [
        'henkilötunnus;hakusana;voimassa alkaen;voimassa asti;poimintapäivä',
        `${ONE};0017;4.2.2013;;30.12.2014`,
        `${ONE.replace('-', '')};0018;4.2.2013;;30.12.2014`,
        '',
      ].join('\n'),
    },
  },
  {
    name: '2.2-unknown-damaged-row',
    why: 'a row of the person with a cell too many: nothing is proved by absence',
    files: {
      'ura/hakusanat.csv': [
        'henkilötunnus;hakusana;voimassa alkaen;voimassa asti;poimintapäivä',
        `${ONE};0017;4.2.2013;;30.12.2014`,
        `${ONE};00;18;4.2.2013;;30.12.2014`,
        '',
      ].join('\n'),
    },
  },

  {
    name: '2.3-met-signed-on-the-last-day',
    why: 'the last day is still in the work',
    claim: { signed: '30.6.2014' },
  },
  {
    name: '2.3-met-signed-on-the-first-day',
    why: 'and the first day already is',
    subsidies: [{ starts: '16.6.2014' }],
  },
  {
    name: '2.3-met-on-a-sunday-between-two-decisions',
    why: 'one ends on a Friday, the next begins on the Monday: one period, and the Sunday is in it',
    claim: { signed: '15.6.2014' },
    subsidies: [{ ends: '13.6.2014' }, { starts: '16.6.2014' }],
  },
  {
    name: '2.3-met-on-the-sunday-alone-between',
    why: 'one ends on a Saturday, the next begins on the Monday',
    claim: { signed: '15.6.2014' },
    subsidies: [{ ends: '14.6.2014' }, { starts: '16.6.2014' }],
  },
  {
    name: '2.3-unmet-on-the-monday-between-two-decisions',
    why: 'a working day between them is a gap',
    claim: { signed: '16.6.2014' },
    subsidies: [{ ends: '13.6.2014' }, { starts: '17.6.2014' }],
  },
  {
    name: '2.3-unmet-the-day-after',
    why: 'signed one day late',
    claim: { signed: '1.7.2014', start: '2.7.2014' },
  },
  {
    name: '2.3-unmet-the-day-before',
    why: 'signed one day before the work began',
    subsidies: [{ starts: '17.6.2014' }],
  },
  {
    name: '2.3-unmet-work-with-another-association',
    why: 'the subsidy was for another body',
    subsidies: [{ employerId: OTHER_WORKSHOP }],
    also: [noPeriod],
  },
  {
    name: '2.3-unknown-suspended-at-signing',
    why: 'a suspended decision beside the granted one',
    subsidies: [{}, { starts: '9.6.2014', ends: '20.6.2014', status: 'keskeytetty' }],
  },
  {
    name: '2.3-unknown-left-before-signing-by-the-claim',
    why: 'the claim has the work end three days before the signing',
    claim: { statedEnd: '13.6.2014' },
  },
  {
    name: '2.3-unknown-no-subsidy',
    why: 'the person is not in the extract',
    subsidies: [],
    also: [noPeriod],
  },
  {
    name: '2.3-unknown-annulled',
    why: 'the decision of the month of signing was annulled',
    subsidies: [{ ends: '31.5.2014' }, { starts: '1.6.2014', status: 'kumottu' }],
  },
  {
    name: '2.3-unknown-applied-for',
    why: 'the decision of the month of signing is not made yet',
    subsidies: [{ ends: '31.5.2014' }, { starts: '1.6.2014', status: 'haettu' }],
  },
  {
    name: '2.3-unknown-begun-before-it-was-signed',
    why: 'signed after the work, but begun on its last day: agreed by word before?',
    claim: { signed: '1.7.2014', start: '30.6.2014' },
    also: ['3.1 unknown: begun on the last day of the work'],
  },
  {
    name: '2.3-unknown-stayed-on-by-the-claim',
    why: 'signed the day after the recorded end, but the claim has the work go on',
    claim: { signed: '1.7.2014', statedEnd: '31.7.2014', start: '1.8.2014' },
  },
  {
    name: '2.3-unknown-extract-older-than-signing',
    why: 'signed after the recorded end, and the extract does not reach so far',
    claim: { signed: '1.7.2014', start: '2.7.2014' },
    extracted: { subsidies: '30.6.2014' },
    also: [
      '3.1 unknown: for the same reason another period may have begun before the job',
      '4.1 unknown: for the same reason the job may be subsidised',
    ],
  },
];
