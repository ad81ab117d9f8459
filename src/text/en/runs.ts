import type { Messages } from '../messages.js';
import { systemReason } from './system.js';
import { claims } from './values.js';

export const workbook: Messages['workbook'] = {
  sheets: {
    payouts: 'Claims',
    payments: 'Payments',
    reasons: 'Reasons',
    totals: 'Totals',
    statistics: 'Statistics',
    problems: 'Notices',
  },
  totals: ['group', 'item', 'claims', 'euros'],
  problems: {
    grade: 'kind',
    where: 'place',
    count: 'cells or rows',
    found: 'what was found',
    remedy: 'what to do',
  },
  byMunicipality: 'By municipality, paid and payable',
  byApplicant: 'By applicant, paid and payable',
  byRow: 'By reward row, paid and payable',
  notStated: '(not stated)',
  run: 'Check',
  checkedOn: (day) => `Day of the check ${day}`,
  leftOut: ({ claimCount, most }) =>
    `report.html, report.xlsx and payouts.xlsx were not made: they serve at most ${claims(most)} and the run has ${claims(claimCount)}. The CSV files tell the same.`,
};

export const runs: Messages['runs'] = {
  notRead: {
    'not-found': ({ path }) =>
      `There is no such folder or file: ${path}. Give the folder of a check’s reports. In the year folder its name is enough, such as 2014-07-31.`,
    'not-readable': ({ path, detail }) => `The file can't be read: ${path}. ${systemReason(detail)}`,
    interrupted: ({ path }) =>
      `A run was cut off while it exchanged the reports in the folder: ${path}. Run the check again into the same folder: the program first puts the earlier report back.`,
    'no-report': ({ path }) => `The folder holds no report of this program, as run.json is missing: ${path}.`,
    'not-json': ({ path }) =>
      `The file is not whole JSON: ${path}. Give the folder of a run or its run.json.`,
    'not-a-run': ({ path }) => `The file is not a run.json of this program: ${path}.`,
    'other-schema': ({ path, detail }) =>
      `The file was made by another version of the program and its form (${detail}) is not known: ${path}. Run the check again.`,
    damaged: ({ path, detail }) => `run.json is damaged: ${path}. What is wrong in it: ${detail}.`,
  },
  diff: {
    notMatching: ({ folder, files }) =>
      `The files in the folder do not match its run.json: ${folder}. Missing or changed: ${files.join(', ')}. To compare the runs all the same, give run.json itself instead of the folder.`,
    otherPilots: ({ before, after }) =>
      `The runs are about different pilots and can't be compared: ${before} and ${after}.`,
    pilot: ({ year, municipalities }) => `year ${year} (${municipalities.join(', ')})`,
    same: 'The results of the runs are the same.',
    counts: ({ changed, added, gone, paid, same }) =>
      [
        `Claims changed ${changed}, new ${added}, gone ${gone}`,
        paid > 0 && `paid in between ${paid}`,
        `as before ${same}.`,
      ]
        .filter(Boolean)
        .join(', '),
    moved: (count) =>
      `Of those as before ${claims(count)} ${count === 1 ? 'stands' : 'stand'} elsewhere: in another file or on another row.`,
    added: 'New',
    gone: 'Gone',
    more: (count) => `+${count}`,
    details: 'Reasons and cells: --details',
    otherReason: 'another reason',
    byRuling: 'an official’s ruling',
    noticeAdded: 'new notice',
    noticeGone: 'notice gone',
    completionAdded: 'new completion',
    completionGone: 'completion gone',
    texts: {
      claim_id: 'claim id',
      applicant_id: 'business id of the applicant',
      applicant_name: 'applicant',
      municipality: 'municipality',
      person: 'person',
      employer_id: 'business id of the employer',
      employer_name: 'employer',
      language: 'language of letters',
    },
    factsOnly: 'result as before',
    row: 'Row of the reward table',
    amount: 'Reward',
    payable: 'To be paid',
    noRow: 'no row',
    codes: ({ added, gone }) =>
      [
        ...(added.length > 0 ? [`New reasons: ${added.join(', ')}.`] : []),
        ...(gone.length > 0 ? [`Reasons gone: ${gone.join(', ')}.`] : []),
      ].join(' '),
    fact: (name) => `Changed fact: ${name}`,
    before: 'before',
    after: 'now',
    states: {
      known: 'known',
      missing: 'missing',
      unreadable: 'unreadable',
      conflict: 'in conflict',
      stale: 'the extract does not cover the day',
    },
    noCell: '(nothing)',
    ruled: ({ verdict, official }) => `${verdict} (ruled by ${official})`,
    unfunded: 'Appropriation',
    unfundedWhy: {
      'day-does-not-fit': 'the claims of the day do not all fit',
      reserved: 'reserved for claims under review',
      'nobody-overtakes': 'enough only for those that came before',
    },
    totals: 'Totals',
    rows: {
      read: 'Claim rows read',
      decided: 'Decided',
      copies: 'Copies',
      unreadable: 'Unreadable',
    },
    settings: 'Settings and options',
    names: {
      appropriation_cents: 'appropriation',
      pilot_year: 'pilot year',
      municipalities: 'municipalities',
      as_of: 'day of the check (--as-of)',
      received: 'day of arrival (--received)',
      extracted_on: 'day of the extracts (--extracted-on)',
      due: 'last day for completions (--due)',
      office: 'the office',
      test_persons: 'temporary identity codes (--test-persons)',
      rules: 'version of the rules',
      version: 'version of the program',
      language: 'language (--lang)',
    },
    notGiven: '(not given)',
    inputs: 'Input files',
    inputStates: { changed: 'changed', added: 'new', gone: 'gone' },
    problemsAdded: 'New remarks',
    problemsGone: 'Remarks gone',
  },
  verify: {
    inputs: 'Input files',
    inputStates: {
      same: 'as before',
      moved: (to) => `as before, but moved or renamed: ${to}`,
      outside: (to) => `in another folder than those looked into, and not looked for: ${to}`,
      changed: 'changed after the run',
      missing: 'missing',
    },
    reports: 'Reports',
    reportStates: {
      same: 'same',
      'same-cells': 'same cells (the file was saved again)',
      changed: 'changed after the run',
      differs: 'comes out different now',
      missing: 'missing',
      'not-made': 'no longer made',
      'not-checked': 'not repeated',
    },
    runParts: (parts) => `Parts of run.json that differ: ${parts.join(', ')}.`,
    otherVersion: ({ before, after }) =>
      `The run was made with version ${before} of the program and repeated with version ${after}.`,
    otherRules: ({ before, after }) => `The version of the rules was ${before} and is now ${after}.`,
    same: 'The result is the same.',
    differs: 'The result is not the same.',
    inputsOutside:
      'The run can’t be repeated because inputs lie in other folders. Name their folder with --inputs.',
    inputsMissing:
      "The run can't be repeated, as input files are missing. Put them back into the same folders and try again.",
    inputsUnusable: "The run can't be repeated, as an input file can no longer be read.",
  },
};
