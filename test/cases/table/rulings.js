// @ts-check
/** An official's rulings, good and bad. */
import { ofTheJob, otherApplicant, TWO } from '../base.js';

/** @import { Case } from '../files.js' */

/** Begun before the recorded end: 3.1 is open. */
const open31 = { subsidies: [{ ends: '31.8.2014' }] };
/** A subsidy in the register alone: 4.1 is open. */
const open41 = { subsidies: [{}, ofTheJob] };

/** @type {readonly Case[]} */
export const rulings = [
  { ...open31, name: '3.1-met-by-ruling', why: 'an official settled the unknown', rulings: [{}] },
  {
    ...open31,
    name: '3.1-unmet-by-ruling',
    why: 'an official settled it the other way',
    rulings: [{ verdict: 'ei täyty', reason: 'Työ jatkui 31.8.2014 asti' }],
  },
  {
    ...open41,
    name: '4.1-met-by-ruling-on-row-2',
    why: 'the ruling names the row, and its euros are paid',
    rulings: [{ criterion: '4.1', rewardRow: '2', reason: 'Palkkatuki maksussa' }],
  },
  {
    ...open41,
    name: '4.2-met-after-the-ruling-on-4.1',
    why: 'row 2 claimed: after the ruling on row 2 that is no less than what was found',
    claim: { claimedRow: '2' },
    rulings: [{ criterion: '4.1', rewardRow: '2', reason: 'Palkkatuki maksussa' }],
  },
  {
    name: '0.1-met-by-ruling',
    why: 'the arrival is a slip of the pen, and an official lets it be',
    claim: { receivedOn: '2.1.2015' },
    rulings: [{ criterion: '0.1' }],
  },
  {
    name: '0.1-unknown-ruling-without-an-arrival',
    why: 'no ruling replaces the day of arrival itself',
    claim: { receivedOn: '' },
    rulings: [{ criterion: '0.1' }],
  },
  {
    name: '3.1-met-ruling-not-needed',
    why: 'a ruling against a met criterion replaces nothing: a notice',
    rulings: [{ verdict: 'ei täyty' }],
  },
  {
    name: '3.1-unmet-ruling-overtaken',
    why: 'nor does one that an unmet criterion is met: someone has to see why it is unmet now',
    claim: { start: '1.10.2014' },
    rulings: [{}],
  },
  {
    ...open31,
    name: '3.1-unknown-ruling-for-no-claim',
    why: 'the ruling’s ids name no claim',
    rulings: [{ claimId: '11' }, otherApplicant],
  },
  {
    name: '3.1-unknown-ruling-for-two-claims',
    why: 'the ruling’s ids name two claims',
    claims: [{}, { personId: TWO }],
    subsidies: [{ ends: '31.8.2014' }, { personId: TWO, ends: '31.8.2014' }],
    rulings: [{}],
    also: ['5.1 unknown: one id for two persons', 'claim 1 review: both rows of the id'],
  },
  {
    ...open31,
    name: '3.1-unknown-two-rulings-differ',
    why: 'two officials ruled differently: neither holds',
    rulings: [{}, { verdict: 'ei täyty', official: 'T. Toinen' }],
  },
  {
    ...open31,
    name: '3.1-met-two-rulings-agree',
    why: 'two officials ruled alike',
    rulings: [{}, { official: 'T. Toinen' }],
  },
  {
    ...open31,
    name: '3.1-unknown-ruling-incomplete',
    why: 'without a reason, an official or a day it is no ruling',
    rulings: [{ reason: '' }, { official: '' }, { ruledOn: '' }],
  },
  {
    ...open31,
    name: '3.1-unknown-ruling-made-a-date',
    why: 'a spreadsheet made days of the criterion 3.1',
    rulings: [{ criterion: '3.1.2014' }, { criterion: '03.tammi' }, { criterion: '3.9' }],
  },
  {
    ...open41,
    name: '4.1-unknown-ruling-without-a-row',
    why: 'a ruling on the reward names its row',
    rulings: [{ criterion: '4.1' }],
  },
  {
    ...open31,
    name: '3.1-met-ruling-of-the-day-of-the-check',
    why: 'ruled on the day of the check it counts',
    rulings: [{ ruledOn: '31.12.2014' }],
  },
  {
    ...open31,
    name: '3.1-unknown-ruling-after-the-check',
    why: 'dated the day after it, it does not',
    rulings: [{ ruledOn: '1.1.2015' }],
  },
  {
    ...open31,
    name: '3.1-unknown-ruling-not-filled-in',
    why: 'the template’s row as it is: not filled in yet',
    rulings: [{ verdict: '', reason: '', official: '', ruledOn: '' }],
  },
  {
    name: '3.1-met-by-objection',
    why: 'what was rejected is allowed on an objection',
    claim: { start: '1.10.2014' },
    rulings: [{ reason: 'Alkaminen viivästyi työnantajan tulipalon vuoksi', objection: 'OIK 4/2014' }],
  },
  {
    name: '3.1-unmet-by-objection',
    why: 'the decision on an objection replaces a met too',
    rulings: [{ verdict: 'ei täyty', objection: 'OIK 4/2014' }],
  },
  {
    ...open31,
    name: '3.1-met-objection-over-a-ruling',
    why: 'the decision on an objection stands over the ruling that it was made against',
    rulings: [{ verdict: 'ei täyty' }, { official: 'T. Toinen', objection: 'OIK 4/2014' }],
  },
  {
    ...open31,
    name: '3.1-unknown-two-objections-differ',
    why: 'two decisions on objections differ: neither holds, nor the ruling before them',
    rulings: [{}, { objection: 'OIK 4/2014' }, { objection: 'OIK 5/2014', verdict: 'ei täyty' }],
  },
  {
    name: '4.1-met-by-objection-on-row-2',
    why: 'row 1 was found; the decision on the objection names row 2, and its euros are paid',
    rulings: [{ criterion: '4.1', rewardRow: '2', objection: 'OIK 4/2014' }],
  },
  {
    ...open41,
    name: '4.2-met-ruling-made-needless',
    why: 'after the ruling on 4.1 nothing is open in 4.2: the ruling on it is needless, a notice',
    claim: { claimedRow: '2' },
    rulings: [{ criterion: '4.1', rewardRow: '2' }, { criterion: '4.2' }],
  },
];
