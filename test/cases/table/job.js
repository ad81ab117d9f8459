// @ts-check
/** Set 3: the follow-on job. */
import { COMPANY, household, OTHER_COMPANY, sixMonths, WORKSHOP } from '../base.js';

/** @import { Case } from '../files.js' */

const signedIn2013 = '0.2 unknown: a window that ends in February begins with a contract of 2013';

/** @type {readonly Case[]} */
export const job = [
  { name: '3.1-met-last-day', why: 'three months from 30.6. end on 30.9.', claim: { start: '30.9.2014' } },
  {
    name: '3.1-met-last-day-of-february',
    why: 'three months from 30.11. end on the last of February',
    claim: { signed: '29.11.2013', start: '28.2.2014' },
    subsidies: [{ ends: '30.11.2013' }],
    also: [signedIn2013],
  },
  {
    name: '3.1-met-left-early-by-the-claim',
    why: 'the decision runs on, the claim has the work end before it: an early leave, with a notice',
    claim: { statedEnd: '30.6.2014' },
    subsidies: [{ ends: '31.8.2014' }],
  },
  {
    name: '3.1-met-open-end-closed-by-the-claim',
    why: 'the decision has no end, the claim tells it',
    claim: { statedEnd: '30.6.2014' },
    subsidies: [{ ends: '' }],
  },
  {
    name: '3.1-met-actual-end',
    why: 'the actual end stands for the one decided beforehand',
    subsidies: [{ ends: '30.9.2014', ended: '30.6.2014' }],
  },
  {
    name: '3.1-met-stated-end-differs-to-no-effect',
    why: 'in time by either end',
    claim: { statedEnd: '20.6.2014' },
    subsidies: [{ ended: '30.6.2014' }],
  },
  {
    name: '3.1-met-two-decisions-joined',
    why: 'the next decision begins the day after: counted from the end of the last',
    claim: { signed: '24.3.2014' },
    subsidies: [{ ends: '31.3.2014' }, { starts: '1.4.2014' }],
  },
  {
    name: '3.1-met-next-period-after-the-start',
    why: 'the applicant took the person back a day after the job began',
    subsidies: [{}, { starts: '2.7.2014', ends: '31.7.2014' }],
  },
  {
    name: '3.1-met-a-row-of-no-known-body-would-go-on-with-the-work',
    why: 'if the row were of the applicant it would be joined to the work before it; nothing else could come of it',
    claim: { start: '14.7.2014' },
    subsidies: [{}, { employerId: '?', starts: '1.7.2014', ends: '11.7.2014' }],
  },
  {
    name: '3.1-unknown-a-row-of-no-known-body-may-be-another-period',
    why: 'two days later, it would be work of its own',
    claim: { start: '14.7.2014' },
    subsidies: [{}, { employerId: '?', starts: '2.7.2014', ends: '11.7.2014' }],
  },
  { name: '3.1-unmet-one-day-late', why: 'the day after the last', claim: { start: '1.10.2014' } },
  {
    name: '3.1-unmet-first-of-march',
    why: 'three months from 30.11. do not reach 1.3.',
    claim: { signed: '29.11.2013', start: '1.3.2014' },
    subsidies: [{ ends: '30.11.2013' }],
    also: [signedIn2013],
  },
  {
    name: '3.1-unmet-monday-after-the-last-sunday',
    why: 'the last day is a Sunday, and the weekend extends nothing',
    claim: { signed: '19.5.2014', start: '1.9.2014' },
    subsidies: [{ ends: '31.5.2014' }],
  },
  {
    name: '3.1-unmet-late-by-the-early-leave-and-the-register',
    why: 'late by the end in the claim, and by the later one of the decision',
    claim: { statedEnd: '30.6.2014', start: '16.10.2014' },
    subsidies: [{ ends: '15.7.2014' }],
  },
  {
    name: '3.1-unmet-late-by-either-end',
    why: 'the ends differ, and the job is late by both',
    claim: { statedEnd: '5.7.2014', start: '6.10.2014' },
  },
  {
    name: '3.1-unknown-late-by-the-early-leave-alone',
    why: 'late by the end in the claim, in time by that of the decision',
    claim: { statedEnd: '30.6.2014', start: '15.10.2014' },
    subsidies: [{ ends: '31.8.2014' }],
  },
  {
    name: '3.1-unknown-not-begun',
    why: 'the job begins the day after the check',
    claim: { receivedOn: '25.6.2014', projectSignedOn: '24.6.2014' },
    extracted: { all: '30.6.2014' },
    options: ['--as-of=2014-06-30'],
    also: ['4.1 unknown: no extract of today can show that a job of tomorrow is without a subsidy'],
  },
  {
    name: '3.1-unknown-end-open',
    why: 'the work has no end in the register, and the claim states none',
    subsidies: [{ ends: '' }],
  },
  {
    name: '3.1-unknown-begun-before-the-recorded-end',
    why: 'the decided end may have been left standing after an early leave',
    subsidies: [{ ends: '31.8.2014' }],
  },
  {
    name: '3.1-unknown-begun-on-the-recorded-end',
    why: 'the last day of the work is not after it',
    claim: { start: '30.6.2014' },
  },
  {
    name: '3.1-unknown-stated-end-against-the-actual-one',
    why: 'in time by the register, late by the claim',
    claim: { statedEnd: '20.6.2014', start: '25.9.2014' },
    subsidies: [{ ended: '30.6.2014' }],
  },
  {
    name: '3.1-unknown-stated-end-after-the-recorded-one',
    why: 'late by the register, in time by the claim',
    claim: { statedEnd: '31.7.2014', start: '1.10.2014' },
  },
  {
    name: '3.1-unknown-work-goes-on-after-the-stated-end',
    why: 'a decision that begins after the stated end contradicts an early leave',
    claim: { signed: '12.5.2014', statedEnd: '20.5.2014' },
    subsidies: [{ ends: '31.5.2014' }, { starts: '1.6.2014', ends: '31.8.2014' }],
  },
  {
    name: '3.1-unknown-another-period-before-the-start',
    why: 'the person came back to the applicant before the job: which end counts?',
    claim: { start: '1.9.2014' },
    subsidies: [{}, { starts: '21.7.2014', ends: '22.8.2014' }],
  },
  {
    name: '3.1-unknown-extract-older-than-the-start',
    why: 'another period may have begun since',
    extracted: { subsidies: '30.6.2014' },
    also: ['4.1 unknown: for the same reason the job may be subsidised'],
  },
  {
    name: '3.1-unknown-end-impossible',
    why: 'there is no 31.6.',
    subsidies: [{ ends: '31.6.2014' }],
    also: ['2.3 unknown: the work may have ended before the signing'],
  },
  {
    name: '3.1-unknown-start-missing',
    why: 'nobody tells when the job began',
    claim: { start: '' },
    benefits: [],
    also: [
      '0.2 unknown: nor whether in the pilot year',
      '4.1 unknown: nor of what day the extract of subsidies would have to be',
    ],
  },

  {
    name: '3.2-unmet-the-applicant-employs',
    why: 'placed onward by the applicant itself',
    claim: { onward: 'kyllä', employerId: WORKSHOP, employerSector: 'yhdistys' },
    also: ['3.4 unknown: the employer is the applicant'],
  },
  {
    name: '3.2-unknown-another-employer',
    why: 'called onward placement, but another body employs',
    claim: { onward: 'kyllä' },
  },
  {
    name: '3.2-unknown-employer-not-named',
    why: 'called onward placement, at a household',
    claim: { ...household, onward: 'kyllä' },
  },
  { name: '3.2-unknown-blank', why: 'a blank cell is not a no', claim: { onward: '' } },

  {
    name: '3.3-met-a-hundredth-of-an-hour-over',
    why: '31,45 of 39,3 hours: the limit is 31,44',
    claim: { weeklyHours: '31,45', fullTimeHours: '39,3' },
  },
  {
    name: '3.3-met-range-with-enough-at-least',
    why: 'of 30,5–37,5 hours the least is enough',
    claim: { weeklyHours: '30,5-37,5' },
  },
  {
    name: '3.3-met-adjusted-benefit-until-the-job',
    why: 'an adjusted benefit ended the day before',
    benefits: [{ benefit: 'soviteltu', starts: '1.5.2014', ends: '30.6.2014' }],
  },
  {
    name: '3.3-met-employment-bonus',
    why: 'a bonus for starting to work is no sign of part time',
    benefits: [{ benefit: 'työllistymisraha', starts: '1.7.2014', ends: '31.7.2014' }],
  },
  {
    name: '3.3-met-other-benefit-from-before-the-job',
    why: 'a benefit of another kind had begun before the job',
    benefits: [{ starts: '30.6.2014', ends: '31.8.2014' }],
  },
  {
    name: '3.3-met-adjusted-benefit-after-the-fixed-term',
    why: 'an adjusted benefit from the day after the job',
    claim: { contractType: 'määräaikainen', end: '30.9.2014' },
    benefits: [{ benefit: 'soviteltu', starts: '1.10.2014', ends: '' }],
  },
  {
    name: '3.3-met-benefits-not-given',
    why: 'the hours decide alone, with a notice',
    without: ['benefits'],
  },
  {
    name: '3.3-unmet-exactly-80-percent',
    why: '31,44 of 39,3 hours are 80 %, not more',
    claim: { weeklyHours: '31,44', fullTimeHours: '39,3' },
  },
  {
    name: '3.3-unmet-range-with-too-few-at-least',
    why: 'of 25–37,5 hours the least counts',
    claim: { weeklyHours: '25-37,5' },
  },
  {
    name: '3.3-unmet-part-time-with-adjusted-benefit',
    why: 'too few hours, whatever the benefit says',
    claim: { weeklyHours: '20' },
    benefits: [{ benefit: 'soviteltu', starts: '1.7.2014', ends: '' }],
  },
  {
    name: '3.3-unknown-adjusted-benefit-in-the-job',
    why: 'enough hours, but an adjusted benefit on the first day of the job',
    benefits: [{ benefit: 'soviteltu', starts: '1.5.2014', ends: '1.7.2014' }],
  },
  {
    name: '3.3-unknown-other-benefit-begins-in-the-job',
    why: 'a benefit of another kind begins on the first day of the job',
    benefits: [{ starts: '1.7.2014', ends: '31.8.2014' }],
  },
  {
    name: '3.3-unknown-benefit-misspelt',
    why: 'what is paid in the job may be an adjusted benefit',
    benefits: [{ benefit: 'sovit.', starts: '1.7.2014', ends: '31.8.2014' }],
  },
  { name: '3.3-unknown-hours-missing', why: 'a blank cell is not zero', claim: { weeklyHours: '' } },
  {
    name: '3.3-unknown-full-time-missing',
    why: '37,5 hours may be more than the full time of the field',
    claim: { fullTimeHours: '' },
  },
  {
    name: '3.3-unknown-full-time-of-50-hours',
    why: 'no field has a full time of more than 48 hours',
    claim: { fullTimeHours: '50', weeklyHours: '50' },
  },
  {
    name: '3.3-met-full-time-of-30-hours',
    why: 'the least that a field can have',
    claim: { fullTimeHours: '30', weeklyHours: '30' },
  },
  {
    name: '3.3-unknown-full-time-of-29-hours',
    why: 'a part-time job would look like a full one: 29 hours are what is agreed, not what the field has',
    claim: { fullTimeHours: '29', weeklyHours: '29' },
    also: ['3.3 asks fullTimeHours: the applicant gave them'],
  },
  {
    name: '3.3-unknown-other-benefit-begins-on-the-last-day-of-the-month',
    why: 'a job from 1.7. has its first month until 31.7.',
    benefits: [{ starts: '31.7.2014', ends: '31.8.2014' }],
  },
  {
    name: '3.3-met-other-benefit-begins-in-the-second-month',
    why: 'one day later: a sickness allowance, say, tells nothing of the hours agreed',
    benefits: [{ starts: '1.8.2014', ends: '31.8.2014' }],
  },
  {
    name: '3.3-unknown-more-than-full-time',
    why: '40 hours of 37,5',
    claim: { weeklyHours: '40' },
  },

  {
    name: '3.4-met-public-office',
    why: 'an office of the municipality is an employment too',
    claim: { workForm: 'virkasuhde', employerSector: 'kunta' },
  },
  {
    name: '3.4-met-apprenticeship',
    why: 'so is an apprenticeship, for a fixed term',
    claim: { ...sixMonths, workForm: 'oppisopimus' },
  },
  {
    name: '3.4-met-household-not-named',
    why: 'a household has no business id, and is not the applicant',
    claim: household,
  },
  { name: '3.4-unmet-work-trial', why: 'a work trial', claim: { workForm: 'työkokeilu' } },
  {
    name: '3.4-unmet-rehabilitative-work',
    why: 'rehabilitative work',
    claim: { workForm: 'kuntouttava työtoiminta' },
  },
  { name: '3.4-unmet-own-business', why: 'a business of one’s own', claim: { workForm: 'yritystoiminta' } },
  {
    name: '3.4-unmet-work-trial-with-the-applicant',
    why: 'a work trial is none, whoever it is with',
    claim: { workForm: 'työkokeilu', employerId: WORKSHOP, employerSector: 'yhdistys' },
  },
  {
    name: '3.4-unknown-the-applicant-employs',
    why: 'the person stays with the applicant: is it a new employment?',
    claim: { employerId: WORKSHOP, employerSector: 'yhdistys' },
  },
  {
    name: '3.4-unknown-association-not-named',
    why: 'an association without an id may be the applicant',
    claim: { employerId: '', employerSector: 'yhdistys' },
  },
  {
    name: '3.4-unknown-form-missing',
    why: 'a blank cell is no form of work',
    claim: { ...sixMonths, workForm: '' },
    also: ['3.4 asks workForm: it is what is missing'],
  },
  {
    name: '3.4-unknown-employer-id-mistyped',
    why: 'a business id with a wrong check digit may be anybody’s',
    claim: { employerId: `${COMPANY.slice(0, -1)}${(Number(COMPANY.slice(-1)) + 1) % 10}` },
    also: [
      '3.4 asks employerId: it is what cannot be read',
      '4.1 unknown: the subsidy from the first day may be its own or another’s',
    ],
    subsidies: [
      {},
      { employerId: OTHER_COMPANY, level: 'perustuki', starts: '1.7.2014', ends: '31.12.2014' },
    ],
  },
];
