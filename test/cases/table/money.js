// @ts-check
/** The appropriation, and claims paid before. */
import { ONE, ofTheJob, otherApplicant, THREE, TWO } from '../base.js';

/** @import { Case } from '../files.js' */

const first = { claimId: '1', receivedOn: '1.9.2014' };
const second = { claimId: '2', receivedOn: '8.9.2014', personId: TWO };
const third = { claimId: '3', receivedOn: '15.9.2014', personId: THREE };
const of500 = { contractType: 'määräaikainen', end: '31.12.2014' };
const underReview = { onward: '' };

/** @type {readonly Case[]} */
export const money = [
  {
    name: 'money-payable-exact-fit',
    why: 'two claims of 1 500 euros, and 3 000 euros',
    claims: [first, second],
    settings: { appropriation: 3000 },
    about: '2',
    also: ['claim 1 payable: there is enough'],
  },
  {
    name: 'money-unfunded-a-cent-short',
    why: 'a cent less is not enough for both of a day',
    claims: [first, { ...second, receivedOn: '1.9.2014' }],
    settings: { appropriation: 2999.99 },
    about: '2',
    also: ['claim 1 unfunded: nobody of the day is picked out'],
  },
  {
    name: 'money-unfunded-day-does-not-fit',
    why: 'of two claims of a day one would fit, and neither is paid',
    claims: [first, second, { ...third, receivedOn: '8.9.2014' }],
    settings: { appropriation: 3000 },
    about: '2',
    also: ['claim 1 payable: it came before', 'claim 3 unfunded: of the same day'],
  },
  {
    name: 'money-unfunded-nobody-overtakes',
    why: 'a later claim of 500 euros would fit, but does not overtake',
    claims: [first, second, { ...third, ...of500 }],
    settings: { appropriation: 2500 },
    about: '3',
    also: ['claim 1 payable: it came first', 'claim 2 unfunded: its day does not fit'],
  },
  {
    name: 'money-unfunded-reserved',
    why: 'what is left is kept for a claim under review that came before',
    claims: [{ ...first, ...underReview }, second],
    settings: { appropriation: 2000 },
    about: '2',
    also: ['claim 1 review: it keeps its place'],
  },
  {
    name: 'money-unfunded-reserved-on-the-day',
    why: 'a claim under review of the same day needs its share too',
    claims: [first, { ...second, receivedOn: '1.9.2014', ...underReview }],
    settings: { appropriation: 2000 },
    also: ['claim 2 review: it keeps its place'],
  },
  {
    name: 'money-payable-beside-a-reserve',
    why: 'reserve and claim fit exactly',
    claims: [{ ...first, ...underReview }, second],
    settings: { appropriation: 3000 },
    about: '2',
    also: ['claim 1 review: it keeps its place'],
  },
  {
    name: 'money-payable-reserve-of-what-is-possible',
    why: 'a claim under review that can come to 500 euros reserves no more',
    claims: [{ ...first, ...of500, ...underReview }, second],
    settings: { appropriation: 2000 },
    about: '2',
    also: ['claim 1 review: it keeps its place'],
  },
  {
    name: 'money-unfunded-reserve-of-the-highest-possible',
    why: '1 500 or 1 000 euros are possible, and 1 500 are reserved',
    claims: [first, second],
    subsidies: [{}, ofTheJob, { personId: TWO }],
    settings: { appropriation: 2500 },
    about: '2',
    also: ['claim 1 review: claim and register differ'],
  },
  {
    name: 'money-payable-one-reserve-a-person',
    why: 'two claims for one person under review reserve one reward',
    claims: [first, { ...otherApplicant, claimId: '2', receivedOn: '8.9.2014' }, third],
    settings: { appropriation: 3000 },
    about: '3',
    also: ['claim 1 review: two applicants', 'claim 2 review: two applicants'],
  },
  {
    name: 'money-payable-reserve-for-more-of-a-person',
    why: 'a second claim under review for the person reserves only what it exceeds the first by',
    claims: [
      { ...first, ...of500 },
      { ...otherApplicant, claimId: '2', receivedOn: '8.9.2014' },
      { ...third, ...of500 },
    ],
    settings: { appropriation: 2000 },
    about: '3',
    also: ['claim 1 review: two applicants', 'claim 2 review: two applicants'],
  },
  {
    name: 'money-payable-rejected-reserves-nothing',
    why: 'a rejected claim needs no money',
    claims: [{ ...first, applicantForm: 'kunta' }, second],
    settings: { appropriation: 1500 },
    about: '2',
    also: ['claim 1 rejected: a municipality'],
  },
  {
    name: 'money-payable-no-arrival-reserves-nothing',
    why: 'a claim without an arrival has no place yet',
    claims: [{ ...first, receivedOn: '' }, second],
    settings: { appropriation: 1500 },
    about: '2',
    also: ['claim 1 review: without an arrival'],
  },
  {
    name: 'money-paid-in-an-earlier-run',
    why: 'the claim itself was paid: as it was then, whatever the facts say now',
    claim: { weeklyHours: '20' },
    paid: [{ rewardRow: '2', amount: '1000,00', payable: '1000,00' }],
  },
  {
    name: 'money-paid-by-the-ledger',
    why: 'the ledger has its instalments, and is believed rather than an earlier run',
    ledger: [
      { amount: '1000,00', rewardRow: '' },
      { amount: '500,00', bookedOn: '1.11.2014' },
    ],
    paid: [{ amount: '1000,00', payable: '1000,00', rewardRow: '2' }],
  },
  {
    name: 'money-paid-recovered-in-part',
    why: 'a cent was not recovered, so it stays paid and its person has had the reward',
    claims: [first, { ...first, claimId: '2', receivedOn: '8.9.2014' }],
    ledger: [{}, { kind: 'peritty takaisin', amount: '1499,99', bookedOn: '1.12.2014' }],
    also: ['claim 2 rejected: the person has had the reward for this job'],
  },
  {
    name: 'money-recovered-whole',
    why: 'all of it was recovered: it is not paid again, is in nobody’s way, and its euros are free',
    claims: [first, { ...first, claimId: '2', receivedOn: '8.9.2014' }],
    ledger: [{}, { kind: 'peritty takaisin', bookedOn: '1.12.2014', reason: 'Päätös kumottu' }],
    settings: { appropriation: 1500 },
    also: ['claim 2 payable: with what was recovered'],
  },
  {
    name: 'money-paid-more-recovered-than-paid',
    why: 'a recovery of a cent too much does not count, and somebody has to look at it',
    claims: [first, second],
    ledger: [{}, { kind: 'peritty takaisin', amount: '1500,01' }],
    settings: { appropriation: 3000 },
    also: ['claim 2 payable: what was not paid out is there'],
  },
  {
    name: 'money-review-recovered-but-paid-nowhere',
    why: 'a recovery without a payment: whether the person has had the reward is not known',
    claims: [first, second],
    ledger: [{ kind: 'peritty takaisin' }],
    also: ['5.1 unknown: the payment is missing', 'claim 2 payable: it is another person’s'],
  },
  {
    name: 'money-paid-that-no-longer-holds',
    why: 'paid for in full, but its subsidy to the employer is known now: is a recovery needed?',
    subsidies: [{}, ofTheJob],
    ledger: [{}],
    also: ['4.1 unknown: claim and register differ'],
  },
  {
    name: 'money-paid-in-payouts-saved-by-a-spreadsheet',
    why: 'the zeros of its id are lost in the list: by applicant, person and job it is this claim',
    claims: [
      { ...first, claimId: '00123' },
      { ...second, claimId: '3-1' },
    ],
    paid: [
      { claimId: '123' },
      { claimId: '3.tammi', personId: TWO },
      { claimId: '00123', outcome: 'jo maksettu' },
    ],
    settings: { appropriation: 3000 },
    about: '00123',
    also: ['claim 3-1 paid: a day was made of its id'],
  },
  {
    name: 'error-ledger-amount-unreadable',
    why: 'a damaged row of the ledger: whoever it was could be paid again',
    ledger: [{ amount: '1500 tai 1000' }],
  },
  {
    name: 'error-ledger-person-of-no-claim',
    why: 'a payment whose person cannot be read, on a claim that is not there',
    ledger: [{ claimId: '9', personId: '140368-****' }],
  },
  {
    name: 'money-paid-person-unreadable-in-the-ledger',
    why: 'a payment whose person cannot be read is of the claim with its ids',
    ledger: [{ personId: '140368-****' }],
  },
  {
    name: 'money-payable-after-earlier-payouts',
    why: 'a payable and a paid row of earlier runs, each once: 1 500 of 4 500 euros are left',
    claim: third,
    paid: [
      { personId: ONE },
      { claimId: '2', personId: TWO, outcome: 'jo maksettu', payable: '0,00' },
      { personId: ONE, outcome: 'jo maksettu', payable: '0,00' },
    ],
    settings: { appropriation: 4500 },
    about: '3',
  },
  {
    name: 'money-unfunded-after-earlier-payouts',
    why: 'earlier runs have used up all but 1 000 euros',
    claim: second,
    paid: [{}],
    settings: { appropriation: 2500 },
    about: '2',
  },
  {
    name: 'money-payable-to-two-applicants',
    why: 'a row each in the payments, with the number of persons',
    claims: [first, { ...second, ...of500 }, { ...third, ...otherApplicant }],
    also: ['claim 2 payable: there is enough', 'claim 3 payable: there is enough'],
  },
];
