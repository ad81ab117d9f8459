// @ts-check
/** Set 5: one reward a person. */
import { household, OTHER_COMPANY, otherApplicant, TWO } from '../base.js';

/** @import { Case } from '../files.js' */

const another = { claimId: '2', receivedOn: '8.9.2014' };
const anotherJob = { employerId: OTHER_COMPANY, start: '1.8.2014' };

/** @type {readonly Case[]} */
export const once = [
  {
    name: '5.1-met-two-persons',
    why: 'two claims, two persons, the same job',
    claims: [{}, { ...another, personId: TWO }],
    also: ['claim 2 payable: a person of its own'],
  },
  {
    name: '5.1-met-copy-of-the-row',
    why: 'the row pasted twice is one claim',
    claims: [{}, {}],
  },
  {
    name: '5.1-met-copy-that-arrived-later',
    why: 'the same claim sent again: the first arrival counts',
    claims: [{ receivedOn: '8.9.2014' }, { receivedOn: '1.9.2014' }],
  },
  {
    name: '5.1-met-the-other-claim-is-rejected',
    why: 'another applicant claims for the person, but by its hours that claim fails',
    claims: [{}, { ...another, ...otherApplicant, weeklyHours: '20' }],
    also: ['claim 2 rejected: too few hours'],
  },
  {
    name: '5.1-met-the-other-claim-was-withdrawn',
    why: 'the first application for the job was taken back, and another one sent instead',
    claims: [{ withdrawnOn: '5.9.2014' }, { ...another, weeklyHours: '36' }],
    about: '2',
    also: ['claim 1 rejected: withdrawn'],
  },
  {
    name: '5.1-met-the-other-claim-is-ruled-out',
    why: 'another applicant claims for the person, and an official ruled against it',
    claims: [{}, { ...another, ...otherApplicant, onward: 'kyllä' }],
    rulings: [
      { applicantId: otherApplicant.applicantId, claimId: '2', criterion: '3.2', verdict: 'ei täyty' },
    ],
    also: ['claim 2 rejected: ruled to be onward placement'],
  },
  {
    name: '5.1-met-first-of-two-jobs',
    why: 'the earlier claim of two is the one to pay',
    claims: [{}, { ...another, ...anotherJob }],
    also: ['claim 2 review: a second job of the person'],
  },
  {
    name: '5.1-met-only-rejected-before',
    why: 'an earlier run rejected a claim for the person: nothing was paid',
    claim: another,
    paid: [{ outcome: 'ehdot eivät täyty', payable: '0,00' }],
  },
  {
    name: '5.1-met-by-ruling',
    why: 'two applicants claim, and an official settled it for one',
    claims: [{}, { ...another, ...otherApplicant }],
    rulings: [
      { criterion: '5.1', reason: 'Työsopimus tehty tämän hakijan palveluksessa' },
      { applicantId: otherApplicant.applicantId, claimId: '2', criterion: '5.1', verdict: 'ei täyty' },
    ],
    also: ['claim 2 rejected: ruled to belong to the other applicant'],
  },
  {
    name: '5.1-unmet-the-same-job-again',
    why: 'the later of two claims for the same job',
    claims: [{}, another],
    about: '2',
    also: ['claim 1 payable: it came first'],
  },
  {
    name: '5.1-unmet-the-same-job-on-the-same-day',
    why: 'of one day, the claim whose id comes later as text: 9 after 10',
    claims: [{ claimId: '9' }, { claimId: '10' }],
    about: '9',
    also: ['claim 10 payable: its id comes first as text'],
  },
  {
    name: '5.1-unmet-paid-before-for-the-same-job',
    why: 'an earlier run paid another claim for this job',
    claim: another,
    paid: [{}],
  },
  {
    name: '5.1-unknown-two-applicants',
    why: 'two associations claim for one person: both wait',
    claims: [{}, { ...another, ...otherApplicant }],
    also: ['claim 2 review: the same'],
  },
  {
    name: '5.1-unknown-second-job',
    why: 'the later claim, for another job of the person',
    claims: [{}, { ...another, ...anotherJob }],
    about: '2',
    also: ['claim 1 payable: it came first'],
  },
  {
    name: '5.1-unknown-one-id-two-contents',
    why: 'the claim was sent again with other hours: which holds?',
    claims: [{}, { receivedOn: '8.9.2014', weeklyHours: '37' }],
    also: ['claim 1 review: both rows of the id'],
  },
  {
    name: '5.1-unknown-one-id-two-persons',
    why: 'one id for two persons: a slip of the pen in one',
    claims: [{}, { personId: TWO }],
    also: ['claim 1 review: both rows of the id'],
  },
  {
    name: '5.1-unknown-one-job-two-contents',
    why: 'two claims for one job, with different hours',
    claims: [{}, { ...another, weeklyHours: '37' }],
    also: ['claim 2 review: the same'],
  },
  {
    name: '5.1-unknown-two-households',
    why: 'two claims that begin on a day, both without an employer’s id: one household or two?',
    claims: [household, { ...another, ...household }],
    also: ['claim 2 review: the same'],
  },
  {
    name: '5.1-unknown-employer-id-in-one-of-two',
    why: 'two claims that begin on a day, one without an employer’s id: it may be the same job',
    claims: [{}, { ...another, employerId: '' }],
    also: ['claim 2 review: the same'],
  },
  {
    name: '5.1-met-employer-id-in-one-of-two-days',
    why: 'two claims that begin on two days, one without an employer’s id: two jobs, and the first is to pay',
    claims: [{}, { ...another, employerId: '', start: '2.7.2014' }],
    also: ['claim 2 review: a second job of the person'],
  },
  {
    name: 'many-review-two-unreadable-persons',
    why: 'two claims of one applicant, and the person’s code can be read in neither: one person or two?',
    claims: [{ personId: '140368-911X' }, { ...another, personId: '150479-912X' }],
    also: ['claim 2 review: the same'],
  },
  {
    name: '5.1-unknown-one-job-the-other-fails',
    why: 'two claims for one job, and by the hours of one it fails: which is right?',
    claims: [{}, { ...another, weeklyHours: '20' }],
    also: ['claim 2 rejected: too few hours'],
  },
  {
    name: '5.1-unknown-one-id-eight-contents',
    why: 'eight rows of one id: five others are named and two counted',
    claims: ['37,5', '37', '36,5', '36', '35,5', '35', '34,5', '34'].map((weeklyHours) => ({ weeklyHours })),
  },
  {
    name: '5.1-unknown-order-not-known',
    why: 'two jobs, and one of the claims has no arrival: which came first?',
    claims: [{}, { ...another, ...anotherJob, receivedOn: '' }],
    also: ['claim 2 review: without an arrival too'],
  },
  {
    name: '5.1-met-no-claim-id',
    why: 'a claim without an id, and no other claim that could be it',
    claim: { claimId: '' },
  },
  {
    name: '5.1-unknown-no-claim-id',
    why: 'a claim without an id beside another of the applicant: is it a correction of that one?',
    claims: [{ claimId: '' }, { ...another, personId: TWO }],
  },
  {
    name: '5.1-unknown-paid-before-for-another-job',
    why: 'an earlier run paid for another job of the person',
    claim: another,
    paid: [{ employerId: OTHER_COMPANY }],
  },
  {
    name: '5.1-unknown-its-id-was-paid-for-another-person',
    why: 'its id was paid for somebody else: one of the two codes is wrong',
    paid: [{ personId: TWO }],
  },
  {
    name: '5.1-met-another-id-was-paid-for-another-person',
    why: 'another id of the applicant was paid for somebody else: that is another claim',
    claim: another,
    paid: [{ personId: TWO }],
  },
  {
    name: '5.1-unknown-paid-before-at-an-unreadable-employer',
    why: 'an earlier run paid for a job of the person at an employer whose id cannot be read',
    claim: another,
    paid: [{ employerId: '9507474-1' }],
  },
  {
    name: '5.1-unknown-paid-before-at-a-household',
    why: 'an earlier run paid for a job of the same day at an employer without an id',
    claim: { ...another, ...household },
    paid: [{ employerId: '' }],
  },
];
