import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/dates.js';
import { NOBODIES, possibleCells, possibleValues } from '../../src/judge/possible.js';
import type { ExtractKind, Fact } from '../../src/model.js';
import {
  APPLICANT,
  aCase,
  aCount,
  aKeyword,
  aSubsidy,
  type CaseChanges,
  conflict,
  day,
  EMPLOYER,
  exactly,
  missing,
  THIRD,
} from '../support/case.js';

const inDoubt = (possible: string | readonly unknown[]) => missing(possible as never) as Fact<unknown>;

describe('the values a fact could have', () => {
  it('are the one it has', () => {
    expect(possibleValues({ is: 'known', value: 7, from: [] }, aCase())).toEqual([7]);
  });

  it('are those in conflict, or those of its list', () => {
    expect(possibleValues(conflict('2014-08-01', '2014-08-04') as Fact<unknown>, aCase())).toEqual([
      '2014-08-01',
      '2014-08-04',
    ]);
    expect(possibleValues(inDoubt(['yes', 'no']), aCase())).toEqual(['yes', 'no']);
  });

  it('of a business: every one of the case once, and two that are nobody’s', () => {
    const unknown = aSubsidy({ employerId: missing('any business') });
    const subsidies = [aSubsidy(), aSubsidy({ employerId: THIRD }), unknown];
    const ofCase = (given: CaseChanges) => possibleValues(inDoubt('any business'), aCase(given));
    expect(ofCase({ subsidies })).toEqual([APPLICANT, EMPLOYER, THIRD, ...NOBODIES]);
    expect(ofCase({ subsidies, employerId: 'blank' })).toEqual([APPLICANT, THIRD, ...NOBODIES]);
    expect(new Set([APPLICANT, EMPLOYER, THIRD, ...NOBODIES]).size).toBe(5);
  });

  it('of a number: nothing, the least and about the most full time, a full grant, and more than any limit', () => {
    expect(possibleValues(inDoubt('any number'), aCase())).toEqual([0, 1, 40, 100, 1_000_000].map(exactly));
  });

  it('of a text: the pilot’s keyword and none', () => {
    expect(possibleValues(inDoubt('any text'), aCase())).toEqual(['', '0018']);
  });

  it('of a person: they cannot be told', () => {
    expect(() => possibleValues(inDoubt('any person'), aCase())).toThrow('not tried');
  });
});

const aside = { given: true, date: undefined };
/** No two of its days, and of those counted from them, are neighbours: none can stand in for another. */
const spread: CaseChanges = {
  receivedOn: '2014-08-01',
  projectSignedOn: '2014-07-28',
  signed: '2014-06-12',
  start: '2014-07-10',
  statedEnd: '2014-06-20',
  end: '2014-12-15',
  counts: [aCount({ countedOn: '2013-12-20' }), aCount({ countedOn: missing('any day') })],
  keywords: [aKeyword({ startsOn: '2013-02-01' })],
  subsidies: [aSubsidy({ startsOn: '2014-01-05', endsOn: '2014-06-30' })],
  extracts: { 'benefit-days': aside, keywords: aside, grants: aside, benefits: aside },
};

/** The days with their neighbours, between the far ends of time. */
const tried = (days: Readonly<Record<string, readonly string[]>>) => [
  '1900-01-01',
  ...[...new Set(Object.values(days).flat())]
    .toSorted()
    .flatMap((one) => [-1, 0, 1].map((by) => addDays(day(one), by))),
  '2199-12-31',
];

describe('the days that are tried', () => {
  it('for a day of the claim are those of the case and those counted from them', () => {
    expect(possibleValues(inDoubt('any day'), aCase(spread))).toEqual(
      tried({
        'of the claim': ['2014-08-01', '2014-07-28', '2014-06-12', '2014-07-10', '2014-06-20', '2014-12-15'],
        'of rows': ['2013-12-20', '2013-02-01', '2014-01-05', '2014-06-30'],
        'of the extract that has a date': ['2015-01-20'],
        'a term of three or six months from the start': ['2014-10-10', '2015-01-10'],
        'a start three or six months before the end': ['2014-09-15', '2014-06-15'],
        'the last day of a window from the stated end, or from the register’s': ['2014-09-20', '2014-09-30'],
        'when the counter may begin anew': ['2014-07-06'],
        'an end from which the start is the last day': ['2014-04-10'],
      }),
    );
  });

  const ofClaim = ['2014-06-12', '2014-07-10', '2014-12-15', '2014-06-20'];
  it.each<[ExtractKind, Readonly<Record<string, readonly string[]>>]>([
    ['keywords', { 'of its own rows': ['2013-02-01'] }],
    [
      'subsidies',
      {
        'of its own rows': ['2014-01-05', '2014-06-30'],
        'an end from which the start is the last day': ['2014-04-10'],
        'a first day from which the counter holds to the count': ['2013-06-21'],
      },
    ],
    [
      'benefit-days',
      {
        'of its own rows': ['2013-12-20'],
        'the first day of subsidised work': ['2014-01-05'],
        'when the counter may begin anew': ['2014-07-06'],
      },
    ],
  ])('for a day in a row of %s are fewer', (kind, days) => {
    expect(possibleCells(inDoubt('any day'), kind, aCase(spread))).toEqual(tried({ ofClaim, ...days }));
  });

  it('come of no text: a claim’s id may look like a day that is none', () => {
    const ofId = (claimId: string) => possibleValues(inDoubt('any day'), aCase({ claimId }));
    expect(ofId('2014-99-01')).toEqual(ofId('1'));
  });
});
