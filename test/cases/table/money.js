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
