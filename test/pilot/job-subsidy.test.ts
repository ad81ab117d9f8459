import { describe } from 'vitest';
import {
  APPLICANT,
  aJobSubsidy,
  aSubsidy,
  type CaseChanges,
  missing,
  THIRD,
  unreadable,
} from '../support/case.js';
import { decides } from '../support/decides.js';

/** Rows of the job's employer beside the applicant's own. */
const rows = (...changes: readonly Parameters<typeof aJobSubsidy>[0][]) => ({
  subsidies: [aSubsidy(), ...changes.map((each) => aJobSubsidy(each))],
});
const extract = (date: string | undefined) => ({ extracts: { subsidies: { date } } });
const silent = { statedSubsidy: 'blank' } as const;
const levels: readonly string[] = [
  'none',
  'basic',
  'basic-and-additional',
  'highest',
  'percentage',
  'applied',
];

/** Of a body that is neither the applicant nor the employer: rows before, at and after the job's start and first month. */
const third = (changes: Parameters<typeof aJobSubsidy>[0] = {}) =>
  rows({ employerId: THIRD, startsOn: '2014-03-01', endsOn: 'open', ...changes });
const thirdBody: Parameters<typeof decides>[1] = [
  ['of a third body, on the day of the start alone', third({ endsOn: '2014-07-01' }), 'unknown', 'missing'],
  ['of a third body, to the day before', third({ endsOn: '2014-06-30' }), 'met', 'row-fits'],
  [
    'of a third body, from the last day of the first month',
    third({ startsOn: '2014-07-31' }),
    'unknown',
    'missing',
  ],
  [
    'of a third body, from the first day of the second month: another job, later',
    third({ startsOn: '2014-08-01' }),
    'met',
    'row-fits',
  ],
  ['of a third body, suspended', third({ status: 'suspended' }), 'unknown', 'missing'],
  ['of a third body, refused', third({ status: 'refused' }), 'met', 'row-fits'],
  ['of a third body, annulled', third({ status: 'annulled' }), 'met', 'row-fits'],
  ['of a third body, applied for', third({ status: 'applied' }), 'met', 'row-fits'],
  [
    'of a third body, whatever the employer has',
    { subsidies: [...third().subsidies, aJobSubsidy()], statedSubsidy: 'basic' },
    'unknown',
    'missing',
  ],
  [
    'of a third body, and its end cannot be read',
    third({ endsOn: unreadable('any day') }),
    'unknown',
    'unreadable',
  ],
  [
    'of a third body, and its first day cannot be read, over before the job',
    third({ startsOn: unreadable('any day'), endsOn: '2014-06-30' }),
    'met',
    'row-fits',
  ],
  [
    'of a third body, and its status cannot be read',
    third({ status: unreadable(['granted', 'refused']) }),
    'unknown',
    'unreadable',
  ],
  ['the applicant’s own in the job is no third body’s', rows({ employerId: APPLICANT }), 'met', 'row-fits'],
  [
    'a third body’s, before a start that is missing',
    { ...third({ endsOn: '2014-06-30' }), start: missing('any day') },
    'unknown',
    'missing',
  ],
];

/** A permanent job pays 1 500 without subsidy and 1 000 with any: row 1, row 2, or it isn't known. */
describe('4.1 whether a subsidy is paid: the register', () => {
  decides('4.1', [
    [
      'none by absence, an extract of the day of the start',
      { ...silent, ...extract('2014-07-01') },
      'met',
      'row-fits',
    ],
    ['an extract of the day before', { ...silent, ...extract('2014-06-30') }, 'unknown', 'stale'],
    ['undated', { ...silent, ...extract(undefined) }, 'unknown', 'stale'],
    ['damaged', { ...silent, extracts: { subsidies: { damaged: true } } }, 'unknown', 'stale'],
    [
      'granted: found in a stale extract all the same',
      { ...silent, ...rows({}), ...extract('2014-06-30') },
      'met',
      'row-fits',
    ],
    ['suspended is paid too', { ...silent, ...rows({ status: 'suspended' }) }, 'met', 'row-fits'],
    ['refused is none', { ...silent, ...rows({ status: 'refused' }) }, 'met', 'row-fits'],
    ['annulled', { ...silent, ...rows({ status: 'annulled' }) }, 'unknown', 'missing'],
    [
      'annulled, and granted for the time: that is the one that holds',
      { ...silent, ...rows({ status: 'annulled' }, {}) },
      'met',
      'row-fits',
    ],
    [
      'annulled, and granted for its last day',
      { ...silent, ...rows({ status: 'annulled', endsOn: '2014-09-30' }, { startsOn: '2014-09-30' }) },
      'met',
      'row-fits',
    ],
    [
      'annulled, and granted from the day after',
      { ...silent, ...rows({ status: 'annulled', endsOn: '2014-09-30' }, { startsOn: '2014-10-01' }) },
      'unknown',
      'missing',
    ],
    [
      'annulled, and suspended for the time: that says nothing of it',
      { ...silent, ...rows({ status: 'annulled' }, { status: 'suspended' }) },
      'unknown',
      'missing',
    ],
    ['applied for', { ...silent, ...rows({ status: 'applied' }) }, 'unknown', 'missing'],
    [
      'applied for, and granted for the time',
      { ...silent, ...rows({ status: 'applied' }, {}) },
      'met',
      'row-fits',
    ],
    [
      'applied for, and refused for the time',
      { ...silent, ...rows({ status: 'applied' }, { status: 'refused' }) },
      'met',
      'row-fits',
    ],
    [
      'applied for, and granted, then suspended, for the time',
      { ...silent, ...rows({ status: 'applied' }, { status: 'suspended' }) },
      'met',
      'row-fits',
    ],
    [
      'applied for, and annulled for the time',
      { ...silent, ...rows({ status: 'applied' }, { status: 'annulled' }) },
      'unknown',
      'missing',
    ],
    [
      'applied for, and granted for another time',
      { ...silent, ...rows({ status: 'applied', startsOn: '2014-10-01' }, { endsOn: '2014-09-30' }) },
      'unknown',
      'missing',
    ],
    ['decided on its first day', { ...silent, ...rows({ decidedOn: '2014-07-01' }) }, 'met', 'row-fits'],
    ['decided the day after', { ...silent, ...rows({ decidedOn: '2014-07-02' }) }, 'unknown', 'missing'],
    [
      'decided late, but going on the day after an earlier one ended',
      { ...silent, ...rows({ endsOn: '2014-09-30' }, { startsOn: '2014-10-01', decidedOn: '2014-10-20' }) },
      'met',
      'row-fits',
    ],
    [
      'decided late, a day between',
      { ...silent, ...rows({ endsOn: '2014-09-29' }, { startsOn: '2014-10-01', decidedOn: '2014-10-20' }) },
      'unknown',
      'missing',
    ],
    [
      'decided late, going on from a suspended one',
      {
        ...silent,
        ...rows(
          { status: 'suspended', endsOn: '2014-09-30' },
          { startsOn: '2014-10-01', decidedOn: '2014-10-20' },
        ),
      },
      'unknown',
      'missing',
    ],
    [
      'decided late, beside one of the same first day',
      { ...silent, ...rows({}, { decidedOn: '2014-07-20' }) },
      'unknown',
      'missing',
    ],
    [
      'decided late, going on from one that was over before the job',
      {
        ...silent,
        ...rows({ startsOn: '2014-05-01', endsOn: '2014-06-30' }, { decidedOn: '2014-07-20' }),
      },
      'unknown',
      'missing',
    ],
    [
      'decided late, going on from one whose end cannot be read',
      {
        ...silent,
        ...rows({ endsOn: unreadable('any day') }, { startsOn: '2014-10-01', decidedOn: '2014-10-20' }),
      },
      'unknown',
      'unreadable',
    ],
    [
      'granted, its level not told: any but none',
      { ...silent, ...rows({ level: 'blank' }) },
      'met',
      'row-fits',
    ],
    [
      'ends on the day before the job',
      { ...silent, ...rows({ startsOn: '2014-05-01', endsOn: '2014-06-30' }) },
      'met',
      'row-fits',
    ],
    [
      'granted, its level told to be none: that contradicts itself',
      { ...silent, ...rows({ level: 'none' }) },
      'unknown',
      'missing',
    ],
    ...thirdBody,
    [
      'refused, and its level cannot be read: that hides nothing',
      { ...silent, ...rows({ status: 'refused', level: unreadable(levels) }) },
      'met',
      'row-fits',
    ],
    [
      'its employer cannot be read: nothing is proved by absence',
      { ...silent, ...rows({ employerId: unreadable('any business') }) },
      'unknown',
      'unreadable',
    ],
    [
      'its level cannot be read',
      { ...silent, ...rows({ level: unreadable(levels.slice(1, 5)) }) },
      'met',
      'row-fits',
    ],
    [
      'its status cannot be read: nor here',
      { ...silent, ...rows({ status: unreadable(['granted', 'refused']) }) },
      'unknown',
      'unreadable',
    ],
  ]);
});

describe('4.1 whether a subsidy is paid: the claim and the register', () => {
  const granted = rows({});
  decides('4.1', [
    ['both say none', {}, 'met', 'row-fits'],
    ['both say basic', { statedSubsidy: 'basic', ...granted }, 'met', 'row-fits'],
    ['the claim says none, the register grants', granted, 'unknown', 'conflict'],
    ['the claim says basic, the register has none', { statedSubsidy: 'basic' }, 'unknown', 'conflict'],
    [
      'they differ in the level: row 2 either way',
      { statedSubsidy: 'highest', ...granted },
      'met',
      'row-fits',
    ],
    ['the register too old: the claim’s none does not help', extract('2014-06-30'), 'unknown', 'stale'],
    [
      'the register too old: nor does its basic',
      { statedSubsidy: 'basic', ...extract('2014-06-30') },
      'unknown',
      'stale',
    ],
    ['not stated', { ...silent, ...granted }, 'met', 'row-fits'],
    [
      'not readable: the register decides',
      { statedSubsidy: unreadable(['blank']), ...granted },
      'met',
      'row-fits',
    ],
    ['applied for, nothing in the register', { statedSubsidy: 'applied' }, 'unknown', 'missing'],
    ['applied for, granted', { statedSubsidy: 'applied', ...granted }, 'met', 'row-fits'],
    [
      'applied for, suspended',
      { statedSubsidy: 'applied', ...rows({ status: 'suspended' }) },
      'met',
      'row-fits',
    ],
    ['applied for, refused', { statedSubsidy: 'applied', ...rows({ status: 'refused' }) }, 'met', 'row-fits'],
    [
      'applied for, annulled',
      { statedSubsidy: 'applied', ...rows({ status: 'annulled' }) },
      'unknown',
      'missing',
    ],
  ]);
});

describe('4.1 whether a subsidy is paid: no employer’s id', () => {
  const nameless = { employerId: 'blank' } as const;
  const third = (changes: Parameters<typeof aSubsidy>[0] = {}) => rows({ employerId: THIRD, ...changes });
  decides('4.1', [
    ['the claim’s none holds', nameless, 'met', 'row-fits'],
    ['the claim’s level holds', { ...nameless, statedSubsidy: 'basic' }, 'met', 'row-fits'],
    ['the claim is silent', { ...nameless, ...silent }, 'unknown', 'missing'],
    ['the claim says applied for', { ...nameless, statedSubsidy: 'applied' }, 'unknown', 'missing'],
    ['another body has a subsidy in the job', { ...nameless, ...third() }, 'unknown', 'missing'],
    ['another body was refused', { ...nameless, ...third({ status: 'refused' }) }, 'met', 'row-fits'],
    [
      'another body’s is before the job',
      { ...nameless, ...third({ startsOn: '2014-01-01', endsOn: '2014-06-30' }) },
      'met',
      'row-fits',
    ],
    [
      'the applicant’s own in the job says nothing',
      { ...nameless, ...rows({ employerId: APPLICANT }) },
      'met',
      'row-fits',
    ],
    ['the register is a day too old', { ...nameless, ...extract('2014-06-30') }, 'unknown', 'stale'],
    [
      'the register has a damaged row',
      { ...nameless, extracts: { subsidies: { damaged: true } } },
      'unknown',
      'stale',
    ],
  ]);
});

/** Six months at a company pay 500 without subsidy or with the basic part, and nothing with any more. */
describe('4.1 how high a subsidy is paid', () => {
  const six: CaseChanges = { contractType: 'fixed-term', end: '2014-12-31', ...silent };
  decides('4.1', [
    ['the basic part', { ...six, ...rows({}) }, 'met', 'row-fits'],
    [
      'the basic part, then its additional part: the highest counts',
      {
        ...six,
        ...rows({ endsOn: '2014-09-30' }, { startsOn: '2014-10-01', level: 'basic-and-additional' }),
      },
      'unmet',
      'no-row',
    ],
    [
      'the highest for a day',
      { ...six, ...rows({}, { level: 'highest', endsOn: '2014-07-01' }) },
      'unmet',
      'no-row',
    ],
    [
      'the highest before the job',
      { ...six, ...rows({}, { level: 'highest', startsOn: '2014-06-01', endsOn: '2014-06-30' }) },
      'met',
      'row-fits',
    ],
    [
      'the highest from the day after the job',
      { ...six, ...rows({}, { level: 'highest', startsOn: '2015-01-01', endsOn: '2015-03-31' }) },
      'met',
      'row-fits',
    ],
    [
      'percentages above all',
      { ...six, ...rows({ level: 'highest' }, { level: 'percentage' }) },
      'unknown',
      'missing',
    ],
    ['a level not told', { ...six, ...rows({ level: 'blank' }) }, 'unknown', 'missing'],
    [
      'a level not told beside the highest: that or percentages',
      { ...six, ...rows({ level: 'blank' }, { level: 'highest' }) },
      'unknown',
      'missing',
    ],
    // None and basic would pay the same here, but an extract that may hide a row tells of no level.
    [
      'of an employer that cannot be read: any',
      { ...six, ...rows({ employerId: unreadable('any business') }) },
      'unknown',
      'unreadable',
    ],
    ['none and basic pay the same', { ...six, ...rows({}), statedSubsidy: 'none' }, 'met', 'row-fits'],
    ['basic and more do not', { ...six, ...rows({}), statedSubsidy: 'highest' }, 'unknown', 'conflict'],
  ]);
});

describe('4.1 how high a subsidy is paid: a row that contradicts itself', () => {
  // What was granted has some level: a row that says both is asked about, like one that says none.
  decides('4.1', [
    [
      'a granted row of a level applied for',
      { ...silent, contractType: 'fixed-term', end: '2014-12-31', ...rows({ level: 'applied' }) },
      'unknown',
      'missing',
    ],
    [
      'a granted row of level none',
      { ...silent, contractType: 'fixed-term', end: '2014-12-31', ...rows({ level: 'none' }) },
      'unknown',
      'missing',
    ],
  ]);
});
