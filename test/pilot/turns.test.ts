/**
 * At which values each test can come out otherwise, for one claim and its register. That no value is missing is held against
 * trying every value (declared-turns.test.ts); here stands where each of them comes from.
 */
import { describe, expect, it } from 'vitest';
import { criteria, derivations } from '../../src/pilot/criteria.js';
import type { Near, Turning, TurningPoint, Turns } from '../../src/pilot/criterion.js';
import { rewardRowFits } from '../../src/pilot/reward.js';
import { APPLICANT, day, EMPLOYER, exactly, office, THIRD } from '../support/case.js';

const facts: Readonly<Record<string, readonly unknown[]>> = {
  applicantId: [APPLICANT],
  employerId: [EMPLOYER],
  receivedOn: ['2014-08-01'],
  signed: ['2014-06-16'],
  statedEnd: ['2014-06-30'],
  start: ['2014-07-01'],
  end: ['2014-12-31'],
  weeklyHours: [exactly(32)],
  fullTimeHours: [exactly(38)],
};

const ofJob = { employerId: EMPLOYER, startsOn: '2014-07-14', endsOn: 'open' };
const rows: Readonly<Record<string, readonly object[]>> = {
  subsidies: [
    // From a Monday to a Friday.
    { employerId: APPLICANT, startsOn: '2014-02-03', endsOn: '2014-06-27' },
    ofJob,
    { employerId: THIRD, startsOn: '2014-09-01', endsOn: '2014-09-30' },
    // Neither whose it is nor when it began is known yet.
    { employerId: undefined, startsOn: undefined, endsOn: '2014-05-16' },
  ],
  grants: [{ startsOn: '2014-03-01', endsOn: '2014-05-31' }],
  keywords: [{ startsOn: '2014-01-10', endsOn: 'open' }],
  counts: [
    { basis: 'unemployment', days: exactly(512), countedOn: '2014-07-04' },
    { basis: 'total', days: exactly(480), countedOn: '2014-02-03' },
  ],
  // Three weeks after the signing.
  benefits: [{ benefit: 'other', startsOn: '2014-06-16', endsOn: '2014-07-06' }],
};

/** What is known beside the value that is tried; `other` in the place of it. */
function near(other: typeof facts = {}): Near {
  const extract = (name: string) => ({
    given: true,
    damaged: false,
    date: DATE,
    rows: rows[name],
    certain: rows[name],
  });
  return {
    all: (name: string) => ({ ...facts, ...other })[name] ?? [],
    rows: (name: string) => rows[name],
    records: (name: string) => [extract(name)],
    date: () => DATE,
  } as unknown as Near;
}

const DATE = day('2014-12-30');
const turnsOf: Readonly<Record<string, readonly Turns[]>> = Object.fromEntries([
  ...criteria.map(({ id, turns = [] }) => [id, turns]),
  ...Object.entries(derivations).map(([name, { turns = [] }]) => [name, turns]),
]);

function pointsOf(name: string, cell: Turning, row?: object, other?: typeof facts): readonly string[] {
  const points = (turnsOf[name] ?? []).flatMap(
    (turns): readonly TurningPoint[] => turns[cell]?.(near(other), office, row) ?? [],
  );
  const told = points.flatMap((point) => {
    if (point === undefined || point === false || point === 'open') return [];
    return typeof point === 'object' ? `from ${point.from}` : String(point);
  });
  return [...new Set(told)].toSorted();
}

type Row = readonly [name: string, cell: Turning, why: string, points: readonly string[]];

/** The row whose cell is tried, where a test turns at what its other cells say. */
const rowOf: { readonly [N in Turning]?: object | undefined } = {
  'counts.days': rows['counts']?.[0],
  'counts.countedOn': rows['counts']?.[0],
  'subsidies.startsOn': { ...ofJob, decidedOn: '2014-06-30' },
  'subsidies.decidedOn': ofJob,
};

describe('a test turns', () => {
  it.each<Row>([
    ['0.1', 'withdrawnOn', 'on the day of the check', ['2015-01-31']],
    ['0.1', 'receivedOn', 'on the day of the check and at the signing', ['2014-06-16', '2015-01-31']],
    ['0.1', 'signed', 'at the arrival', ['2014-08-01']],
    ['0.2', 'signed', 'with the year', ['2014-01-01', '2014-12-31']],
    ['0.2', 'start', 'with the year', ['2014-01-01', '2014-12-31']],
    [
      '1.2',
      'signed',
      'with a grant, the start that it is near, and what the extract shows',
      ['2014-03-01', '2014-05-31', '2014-07-01', '2014-12-30'],
    ],
    [
      '1.2',
      'start',
      'with a grant, and where a period begins after it',
      ['2014-02-03', '2014-03-01', '2014-05-31', '2014-06-16', '2014-07-14', '2014-09-01'],
    ],
    ['1.2', 'grants.percent', 'at a full grant', ['1000000']],
    [
      '1.2',
      'grants.startsOn',
      'at the signing, the start, a period, and other grants',
      ['2014-02-03', '2014-03-01', '2014-05-31', '2014-06-16', '2014-07-01', '2014-07-14', '2014-09-01'],
    ],
    [
      '1.2',
      'grants.endsOn',
      'at the signing, a period, and other grants',
      ['2014-02-03', '2014-03-01', '2014-05-31', '2014-06-16', '2014-07-14', '2014-09-01'],
    ],
    [
      '1.2',
      'subsidies.startsOn',
      'with a grant that comes to be near',
      ['2014-03-01', '2014-05-31', '2014-07-01'],
    ],
    ['1.3', 'projectSignedOn', 'on the day of the check', ['2015-01-31']],
    [
      '2.1',
      'signed',
      'at counts, at the Sunday from which 512 days can spare two weeks, and at the extract’s day',
      ['2014-02-03', '2014-06-22', '2014-07-04', '2014-12-30'],
    ],
    ['2.1', 'counts.days', 'at the limit and three weeks more', ['5150000']],
    [
      '2.1',
      'counts.countedOn',
      'at the signing, the Sunday of the second week, other counts, and 26 weeks of a period',
      [
        ...['2014-02-03', '2014-06-16', '2014-06-29', '2014-07-04', '2014-07-14', '2014-08-04', '2014-09-01'],
        ...['2015-01-12', '2015-03-02'],
      ],
    ],
    [
      '2.1',
      'subsidies.startsOn',
      'at counts and the extract’s day, and 26 weeks before them',
      ['2013-08-05', '2014-01-03', '2014-02-03', '2014-07-01', '2014-07-04', '2014-12-30'],
    ],
    ['2.1', 'benefits.endsOn', 'at counts', ['2014-02-03', '2014-07-04']],
    ['2.2', 'signed', 'with a keyword, and what the extract shows', ['2014-01-10', '2014-12-30']],
    ['2.2', 'receivedOn', 'with what the extract shows', ['2014-12-30']],
    ['2.2', 'keywords.code', 'at the pilot’s', ['0018']],
    ['2.2', 'keywords.startsOn', 'at the signing', ['2014-06-16']],
    ['2.2', 'keywords.endsOn', 'at the signing', ['2014-06-16']],
    ['2.3', 'signed', 'after the stated end and the extract’s day', ['from 2014-07-01', 'from 2014-12-31']],
    ['2.3', 'statedEnd', 'at the signing', ['from 2014-06-16']],
    [
      '2.3',
      'start',
      'after the end of an own row, or one that may be',
      ['from 2014-05-17', 'from 2014-06-28'],
    ],
    ['2.3', 'subsidies.endsOn', 'at the start', ['from 2014-07-01']],
    [
      '3.1',
      'start',
      'after the check, the extract, and each end, three months after each, and where a period begins',
      [
        ...['from 2014-02-03', 'from 2014-05-17', 'from 2014-06-28', 'from 2014-07-01', 'from 2014-08-17'],
        ...['from 2014-09-28', 'from 2014-10-01', 'from 2014-12-31', 'from 2015-02-01'],
      ],
    ],
    ['3.1', 'statedEnd', 'at the start, and three months before it', ['from 2014-04-01', 'from 2014-07-01']],
    [
      '3.1',
      'subsidies.endsOn',
      'at the start, and three months before it',
      ['from 2014-04-01', 'from 2014-07-01'],
    ],
    [
      '3.1',
      'subsidies.startsOn',
      'after the start, and after another period',
      ['from 2014-05-17', 'from 2014-06-28', 'from 2014-07-02'],
    ],
    ['3.2', 'employerId', 'at the applicant', [APPLICANT]],
    ['3.2', 'applicantId', 'at the employer', [EMPLOYER]],
    ['3.3', 'weeklyHours', 'at 80 % of the field’s hours, and at all of them', ['304000', '380000']],
    [
      '3.3',
      'fullTimeHours',
      'at what is odd, and where the week’s hours are 80 % or all',
      ['300000', '320000', '400000', '480000'],
    ],
    [
      '3.3',
      'start',
      'with a benefit, and where it comes to lie in the first month',
      ['2014-06-16', '2014-07-06', 'from 2014-05-17'],
    ],
    ['3.3', 'end', 'at the start and a benefit', ['2014-06-16', '2014-07-01']],
    ['3.3', 'lastDay', 'at the start and a benefit', ['2014-06-16', '2014-07-01']],
    [
      '3.3',
      'benefits.startsOn',
      'with the first month and the end',
      ['2014-07-01', '2014-07-31', '2014-12-31'],
    ],
    ['3.3', 'benefits.endsOn', 'at the start', ['2014-07-01']],
    [
      '4.1',
      'start',
      'after the end, where a term of the table goes beyond it, and the same of days of the job’s rows',
      [
        ...['from 2014-01-15', 'from 2014-01-16', 'from 2014-03-02', 'from 2014-03-03', 'from 2014-04-15'],
        ...['from 2014-04-16', 'from 2014-06-02', 'from 2014-06-03', 'from 2014-07-02', 'from 2014-10-02'],
        'from 2015-01-01',
      ],
    ],
    [
      '4.1',
      'end',
      'at the start, and where a term of the table is full',
      ['from 2014-07-01', 'from 2014-09-30', 'from 2014-12-31'],
    ],
    [
      'periods',
      'signed',
      'with a row of the applicant, or one that may be',
      ['from 2014-02-03', 'from 2014-05-17', 'from 2014-06-28'],
    ],
    ['periods', 'applicantId', 'at the bodies of rows', [APPLICANT, EMPLOYER, THIRD]],
    ['periods', 'subsidies.employerId', 'at the applicant', [APPLICANT]],
    [
      'periods',
      'subsidies.startsOn',
      'after the signing, and over the weekend after another row',
      ['from 2014-05-20', 'from 2014-06-17', 'from 2014-07-01'],
    ],
    [
      'periods',
      'subsidies.endsOn',
      'at the signing, and on the Friday before another row',
      ['from 2014-01-31', 'from 2014-06-16'],
    ],
    ['endOfWork', 'signed', 'after the stated end', ['from 2014-07-01']],
    ['endOfWork', 'start', 'after the first day of an own row', ['from 2014-02-04']],
    [
      'endOfWork',
      'statedEnd',
      'at the signing, and within an own row or one that may be',
      ['2014-05-16', '2014-06-27', 'from 2014-02-03', 'from 2014-06-16'],
    ],
    ['endOfWork', 'subsidies.startsOn', 'at the start, and after the stated end', ['from 2014-07-01']],
    ['endOfWork', 'subsidies.endsOn', 'at the stated end', ['2014-06-30']],
    [
      'jobSubsidy',
      'start',
      'after a row of the job ends, where one comes to lie in the first month, and after the extract’s day',
      [
        ...[
          '2014-07-14',
          '2014-09-01',
          'from 2014-05-17',
          'from 2014-06-15',
          'from 2014-08-02',
          'from 2014-10-01',
        ],
        'from 2014-12-31',
      ],
    ],
    ['jobSubsidy', 'end', 'where a row of the job begins', ['from 2014-07-14', 'from 2014-09-01']],
    ['jobSubsidy', 'employerId', 'at the applicant and the bodies of rows', [APPLICANT, EMPLOYER, THIRD]],
    ['jobSubsidy', 'applicantId', 'at the employer and the bodies of rows', [APPLICANT, EMPLOYER, THIRD]],
    ['jobSubsidy', 'subsidies.employerId', 'at the applicant and the employer', [APPLICANT, EMPLOYER]],
    ['jobSubsidy', 'subsidies.decidedOn', 'at the first day of its row', ['2014-07-14']],
    [
      'jobSubsidy',
      'subsidies.startsOn',
      'with the first month, the end, its own decision, and where it goes on from another row',
      [
        ...['2014-02-01', '2014-02-02', '2014-02-04', '2014-05-14', '2014-05-15', '2014-05-16', '2014-05-17'],
        ...['2014-06-25', '2014-06-26', '2014-06-27', '2014-06-28', '2014-06-30', '2014-07-01', '2014-07-12'],
        ...['2014-07-13', '2014-07-15', '2014-07-31', '2014-08-30', '2014-08-31', '2014-09-02', '2014-09-28'],
        ...['2014-09-29', '2014-09-30', '2014-10-01', '2014-12-31'],
      ],
    ],
    [
      'jobSubsidy',
      'subsidies.endsOn',
      'at the start, and where another row goes on from it',
      [
        ...['2014-02-01', '2014-02-02', '2014-02-03', '2014-02-04', '2014-07-01', '2014-07-12', '2014-07-13'],
        ...['2014-07-14', '2014-07-15', '2014-08-30', '2014-08-31', '2014-09-01', '2014-09-02'],
      ],
    ],
  ])('%s on %s %s', (name, cell, _, points) => expect(pointsOf(name, cell, rowOf[cell])).toEqual(points));

  it('on the days of a count at the limit alone while its day isn’t known', () => {
    expect(pointsOf('2.1', 'counts.days', {})).toEqual(['5000000']);
  });

  it('with rows of any body while the applicant isn’t known', () => {
    expect(pointsOf('endOfWork', 'start', undefined, { applicantId: [] })).toEqual([
      ...['from 2014-02-04', 'from 2014-07-15', 'from 2014-09-02'],
    ]);
  });

  it('with all rows while the employer or the applicant could be several bodies', () => {
    const all = ['from 2014-02-03', 'from 2014-07-14', 'from 2014-09-01'];
    for (const other of [
      { employerId: [] },
      { employerId: [EMPLOYER, THIRD] },
      { applicantId: [APPLICANT, THIRD] },
    ])
      expect(pointsOf('jobSubsidy', 'end', undefined, other)).toEqual(all);
    // The applicant’s own row is of the job where the applicant is the employer.
    expect(pointsOf('jobSubsidy', 'end', undefined, { employerId: [APPLICANT] })).toEqual(all);
  });

  it('on no day of a claim without an end', () => {
    const withEnd = pointsOf('4.1', 'start');
    const without = pointsOf('4.1', 'start', undefined, { end: ['blank'] });
    expect(withEnd.filter((point) => !without.includes(point))).toEqual([
      ...['from 2014-07-02', 'from 2014-10-02', 'from 2015-01-01'],
    ]);
    const noEnds = { statedEnd: ['blank'], applicantId: [THIRD] };
    expect(pointsOf('3.1', 'start')).toContain('from 2014-07-01');
    expect(pointsOf('3.1', 'start', undefined, noEnds)).not.toContain('from 2014-07-01');
  });
});

describe('the reward table', () => {
  it('tells apart companies, what may be one, the State and all others', () => {
    const kindOf = rewardRowFits.alike?.employerSector as (sector: string) => unknown;
    const kinds = new Map<unknown, string[]>();
    for (const sector of [
      'company',
      'municipality',
      'municipal-enterprise',
      'state',
      'household',
      'housing-company',
      'other',
    ]) {
      const kind = kindOf(sector);
      kinds.set(kind, [...(kinds.get(kind) ?? []), sector]);
    }
    expect([...kinds.values()]).toEqual([
      ['company'],
      ['municipality', 'household'],
      ['municipal-enterprise', 'housing-company', 'other'],
      ['state'],
    ]);
  });

  it('tells an apprenticeship apart from other forms of work', () => {
    const kindOf = rewardRowFits.alike?.workForm as (form: string) => unknown;
    expect(['apprenticeship', 'employment', 'public-office'].map(kindOf)).toEqual([true, false, false]);
  });
});
