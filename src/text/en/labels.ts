import type { Cents } from '../../model.js';
import { tableRow } from '../limits.js';
import type { Messages } from '../messages.js';
import { encodingName } from '../say.js';
import { claims, namedClaims, rows, say } from './values.js';

export const suppliers: Messages['suppliers'] = {
  association: 'applicant',
  office: 'employment office',
  project: 'municipal pilot project',
};

export const verdicts: Messages['verdicts'] = { met: 'met', unmet: 'unmet', unknown: 'unknown' };

export const outcomes: Messages['outcomes'] = {
  payable: 'payable',
  unfunded: 'unfunded',
  review: 'review',
  rejected: 'rejected',
  paid: 'paid',
  recovered: 'recovered',
};

export const news: Messages['news'] = {
  new: 'new',
  changed: 'changed',
  same: 'same',
};

export const statistics = {
  outcome: 'outcome',
  municipality: 'municipality',
  rewardRow: 'reward row',
  employerSector: 'employer sector',
  contractType: 'contract type',
  applicant: 'applicant',
  unmet: 'unmet criterion',
  onlyUnmet: 'only unmet criterion',
  arrived: 'quarter of arrival',
  started: "quarter of the job's start",
};

export const rewardRows: Messages['rewardRows'] = {
  1: 'permanent, no pay subsidy',
  2: 'permanent, pay subsidy',
  3: `at least ${tableRow(3).monthsAtLeast} months in a company, no pay subsidy`,
  4: `at least ${tableRow(4).monthsAtLeast} months in a company, basic subsidy`,
};

export const unfunded: Messages['unfunded'] = {
  'day-does-not-fit': ({ need, left }) =>
    `The criteria are met, but what is left of the appropriation is not enough for the claims of the day of arrival. Need: ${say.euros(need)}; left: ${say.euros(left)}. Rewards are not paid in part, and claims of one day are not ranked.`,
  reserved: ({ need, left, reserved, reservedFor, reservedForMore }) =>
    `The criteria are met, but the appropriation is not enough when some of it is reserved for claims under review. The claims of the day of arrival need ${say.euros(need)} and the reserves ${say.euros(reserved)}, together ${say.euros((need + reserved) as Cents)}; before reserves ${say.euros(left)} is left. Reserved for: ${namedClaims(reservedFor, reservedForMore).join('; ')}.`,
  'nobody-overtakes': ({ left }) =>
    `The criteria are met, but the appropriation was not enough for all the claims that arrived earlier, and nobody is paid ahead of them. Left before reserves: ${say.euros(left)}.`,
};

export const kinds: Messages['kinds'] = {
  'benefit-days': 'benefit days',
  keywords: 'keywords',
  subsidies: 'pay subsidies',
  grants: 'employment policy grants',
  benefits: 'benefits',
};

export const roles: Messages['roles'] = {
  claims: 'payment applications',
  ...kinds,
  paid: 'earlier payouts',
  completions: 'completions',
  rulings: 'rulings',
  settings: 'settings',
  earlier: 'earlier run',
};

export const grades: Messages['grades'] = {
  file: 'file not usable',
  row: 'row not decided',
  cell: 'cell not readable',
  notice: 'notice',
};

const delimiters: Readonly<Record<string, string>> = { ';': 'semicolon', ',': 'comma', TAB: 'tab' };

export const terminal: Messages['terminal'] = {
  criterion: 'Criterion',
  margin: 'Distance from the limit',
  ask: {
    association: 'The applicant is asked',
    office: 'For the employment office to do',
    project: 'The project is asked',
  },
  reading: 'Reading',
  evidence: 'Source',
  ruled: ({ verdict, official, day, reason, objection }) =>
    `${objection === undefined ? 'Ruling' : `Decision on an objection (${objection})`}: ${verdict}. Official: ${official}, ${day}. Reason: ${reason}`,
  claim: ({ id, applicant, person }) => `Claim ${id}, ${applicant}, person ${person}`,
  noId: '(no number)',
  totals: 'Totals',
  byOutcome: 'By outcome',
  byRow: 'By criterion of the reward table',
  byApplicant: 'By applicant',
  row: (row) => `Criterion ${row}`,
  claims,
  appropriation: 'Appropriation',
  paid: 'Paid',
  recovered: 'Recovered',
  payable: 'Payable',
  reserved: 'Reserved for claims under review',
  unfunded: 'Unfunded',
  left: 'Left',
  rows: ({ read, decided, copies, unreadable }) =>
    `Claim rows read ${read}: judged ${decided}, copies ${copies}, unreadable ${unreadable}.`,
  read: ({ file, rowCount, how, date }) =>
    `${file}: ${rows(rowCount)}, ${how.sheet === undefined ? `${encodingName(how.encoding)}, delimiter ${delimiters[how.delimiter] ?? how.delimiter}` : `sheet ${how.sheet}`}${
      date === undefined ? '' : `, extracted on ${date}`
    }`,
  written: ({ files, folder }) => `Written to ${folder}: ${files.join(', ')}`,
  judging: ({ done, all }) => `Checking claims: ${done}/${all}`,
  writing: 'Writing the reports',
  progress: ({ done, all, secondsLeft }) =>
    `Reading the extracts: ${done}/${all} MB, about ${secondsLeft} s left`,
  nothingWritten: 'No report was written. Give a folder with the option --out.',
  noReports: 'No report was written.',
  recoveredOf: (euros) => `Of the reward ${euros} was recovered.`,
  doubted: (criteria) =>
    `By what is known now it is not certain that the paid application meets the criteria. Criteria: ${say.list(criteria)}. An official decides whether the reward has to be recovered.`,
  officialDecides: 'The program prepares, an official decides.',
  settingsDiffer: 'The settings differ from the terms of the pilot',
  explainHint: (code) => `More: palkkio explain ${code}`,
};
