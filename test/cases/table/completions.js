// @ts-check
/** What applicants supplied later for cells of their claims, good and bad. */
import { OTHER_COMPANY, TWO, WORKSHOP } from '../base.js';

/** @import { Case } from '../files.js' */

/** The weekly hours left blank: 3.3 is open. */
const open33 = { claim: { weeklyHours: '' } };
const blank = { value: '', document: '', receivedOn: '', official: '' };

/** @type {readonly Case[]} */
export const completions = [
  {
    ...open33,
    name: '3.3-met-hours-completed',
    why: 'the blank cell is filled in by a completion',
    completions: [{}],
  },
  {
    name: '3.3-met-hours-that-could-not-be-read-completed',
    why: 'a completion stands for the cell, whatever was in it: here nothing that can be read',
    claim: { weeklyHours: 'noin 30' },
    completions: [{}],
  },
  {
    name: '3.3-unmet-hours-completed-to-the-limit',
    why: 'a completion stands for a cell that can be read too: 30 hours are 80 per cent and not more',
    completions: [{ value: '30' }],
  },
  {
    name: '3.3-met-hours-completed-above-the-limit',
    why: 'and 30,01 hours are more',
    completions: [{ value: '30,01' }],
  },
  {
    ...open33,
    name: '3.3-unknown-completion-unreadable',
    why: 'a completion is read by the rules of its column: about thirty hours are none',
    completions: [{ value: 'noin 30' }],
  },
  {
    ...open33,
    name: '3.3-met-completion-received-last',
    why: 'of two completions the one received last stands, wherever it is in the file',
    completions: [{}, { value: '20', receivedOn: '19.11.2014' }],
  },
  {
    ...open33,
    name: '3.3-unknown-completions-of-a-day-differ',
    why: 'two of one day differ, 30 and 37,5 hours: the cell is in conflict',
    completions: [{}, { value: '30', document: 'Sähköposti' }],
  },
  {
    ...open33,
    name: '3.3-met-completions-differ-above-the-limit',
    why: 'two of one day differ and either is enough: a problem all the same',
    completions: [{}, { value: '31', document: 'Sähköposti' }],
  },
  {
    ...open33,
    name: '3.3-met-completions-of-a-day-agree',
    why: 'the same hours written in two ways are no conflict',
    completions: [{}, { value: '37.50', document: 'Sähköposti' }],
  },
  {
    ...open33,
    name: '3.3-met-completion-of-the-day-of-the-check',
    why: 'received on the day of the check it counts',
    completions: [{ receivedOn: '31.12.2014' }],
  },
  {
    ...open33,
    name: '3.3-unknown-completion-after-the-check',
    why: 'received the day after it, it does not',
    completions: [{ receivedOn: '1.1.2015' }],
  },
  {
    ...open33,
    name: '3.3-unknown-completion-incomplete',
    why: 'without a value, a document, a day or an official it stands for nothing',
    completions: [{ value: '' }, { document: '' }, { receivedOn: '' }, { official: '' }],
  },
  {
    ...open33,
    name: '3.3-unknown-completion-not-filled-in',
    why: 'the template’s rows as they are: not filled in yet',
    completions: [blank, { ...blank, column: 'alan enimmäistyöaika' }],
  },
  {
    ...open33,
    name: '3.3-unknown-completion-for-no-claim',
    why: 'its ids name no claim of the run',
    completions: [{ claimId: '11' }],
  },
  {
    ...open33,
    name: '3.3-unknown-completion-of-no-column',
    why: 'claims have no such column; the nearest is told',
    completions: [{ column: 'viikkotyoaikka' }],
  },
  {
    ...open33,
    name: '3.3-met-completion-in-swedish',
    why: 'a column is known by its Swedish name too',
    completions: [{ column: 'veckoarbetstid' }],
  },
  {
    name: '0.1-unknown-arrival-not-completed',
    why: 'the arrival is the office’s own stamp: no completion stands for it',
    claim: { receivedOn: '' },
    completions: [{ column: 'saapumispäivä', value: '1.9.2014' }],
  },
  {
    name: '4.1-met-end-completed',
    why: 'the last day of a fixed term, in a column that the file hasn’t got: three months to the day',
    claim: { contractType: 'määräaikainen' },
    completions: [{ column: 'jatkotyösuhde päättyy', value: '30.9.2014' }],
  },
  {
    name: '4.1-unmet-end-completed-a-day-short',
    why: 'a day less is not three months',
    claim: { contractType: 'määräaikainen' },
    completions: [{ column: 'jatkotyösuhde päättyy', value: '29.9.2014' }],
  },
  {
    name: '5.1-met-person-completed',
    why: 'the code was mistyped; by the completed one the register’s rows are found',
    claim: { personId: '140368-9110' },
    completions: [{ column: 'henkilötunnus', value: TWO }],
    days: [{ personId: TWO }],
    keywords: [{ personId: TWO }],
    subsidies: [{ personId: TWO }],
    benefits: [{ personId: TWO }],
  },
  {
    name: '5.1-met-corrected-application',
    why: 'an application sent again, corrected: with the corrections entered as completions its rows are one claim, the earliest',
    claims: [{}, { receivedOn: '8.9.2014', weeklyHours: '36', employerId: OTHER_COMPANY }],
    completions: [
      { value: '36' },
      { column: 'työnantajan y-tunnus', value: OTHER_COMPANY, document: 'Korjattu hakemus' },
    ],
  },
  {
    name: '5.1-unknown-application-corrected-in-part',
    why: 'a correction that isn’t entered leaves it open which row is valid',
    claims: [{}, { receivedOn: '8.9.2014', weeklyHours: '36', employerId: OTHER_COMPANY }],
    completions: [{ value: '36' }],
  },
  {
    name: 'money-payable-completed-later-in-its-place',
    why: 'completed in November, the claim of September keeps its place before the one of October',
    claims: [{ weeklyHours: '' }, { claimId: '2', receivedOn: '1.10.2014', personId: TWO }],
    completions: [{ applicantId: WORKSHOP }],
    settings: { appropriation: 2000 },
    also: ['claim 2 unfunded: 500 euros are left'],
  },
];
