import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/dates.js';
import type { Subsidy } from '../../src/model.js';
import { lastStartAfter, periodsOf } from '../../src/pilot/periods.js';
import { APPLICANT, day, THIRD } from '../support/case.js';

type Changes = Partial<Omit<Subsidy, 'startsOn' | 'endsOn'>>;

const row = (startsOn: string, endsOn: string, changes: Changes = {}): Subsidy => ({
  employerId: APPLICANT,
  level: 'basic',
  startsOn: day(startsOn),
  endsOn: endsOn === 'open' ? 'open' : day(endsOn),
  endIs: 'decided',
  status: 'granted',
  decidedOn: 'blank',
  ...changes,
});

const spans = (...rows: readonly Subsidy[]) =>
  periodsOf(rows, APPLICANT).map(({ startsOn, endsOn }) => `${startsOn}/${endsOn}`);

describe('periods of subsidised work', () => {
  // 2014-03-14 is a Friday.
  it.each<[string, readonly Subsidy[], readonly string[]]>([
    [
      'rows that overlap',
      [row('2014-01-01', '2014-03-14'), row('2014-03-01', '2014-05-31')],
      ['2014-01-01/2014-05-31'],
    ],
    [
      'one row inside another',
      [row('2014-01-01', '2014-05-31'), row('2014-02-01', '2014-02-28')],
      ['2014-01-01/2014-05-31'],
    ],
    [
      'the next day',
      [row('2014-01-01', '2014-03-12'), row('2014-03-13', '2014-05-31')],
      ['2014-01-01/2014-05-31'],
    ],
    [
      'Friday and Monday',
      [row('2014-01-01', '2014-03-14'), row('2014-03-17', '2014-05-31')],
      ['2014-01-01/2014-05-31'],
    ],
    [
      'Friday and Sunday',
      [row('2014-01-01', '2014-03-14'), row('2014-03-16', '2014-05-31')],
      ['2014-01-01/2014-05-31'],
    ],
    [
      'Saturday and Monday',
      [row('2014-01-01', '2014-03-15'), row('2014-03-17', '2014-05-31')],
      ['2014-01-01/2014-05-31'],
    ],
    [
      'Friday and Tuesday',
      [row('2014-01-01', '2014-03-14'), row('2014-03-18', '2014-05-31')],
      ['2014-01-01/2014-03-14', '2014-03-18/2014-05-31'],
    ],
    [
      'Thursday and Saturday: a Friday between',
      [row('2014-01-01', '2014-03-13'), row('2014-03-15', '2014-05-31')],
      ['2014-01-01/2014-03-13', '2014-03-15/2014-05-31'],
    ],
    [
      'a row without an end takes in what follows',
      [row('2014-01-01', 'open'), row('2014-09-01', '2014-10-31')],
      ['2014-01-01/open'],
    ],
    [
      'a later row without an end',
      [row('2014-01-01', '2014-03-14'), row('2014-03-01', 'open')],
      ['2014-01-01/open'],
    ],
    [
      'a suspended row',
      [row('2014-01-01', '2014-03-12'), row('2014-03-13', '2014-05-31', { status: 'suspended' })],
      ['2014-01-01/2014-05-31'],
    ],
    [
      'an annulled row is none',
      [row('2014-01-01', '2014-03-12'), row('2014-03-13', '2014-05-31', { status: 'annulled' })],
      ['2014-01-01/2014-03-12'],
    ],
    ['neither is one applied for', [row('2014-01-01', '2014-03-12', { status: 'applied' })], []],
    ['nor one refused', [row('2014-01-01', '2014-03-12', { status: 'refused' })], []],
    ['nor another body’s', [row('2014-01-01', '2014-03-12', { employerId: THIRD })], []],
  ])('%s', (_, rows, expected) => {
    expect(spans(...rows)).toEqual(expected);
    expect(spans(...rows.toReversed())).toEqual(expected);
  });

  it.each<[string, Subsidy['endIs'], readonly Subsidy[]]>([
    [
      'the later end tells',
      'actual',
      [row('2014-01-01', '2014-03-14'), row('2014-03-01', '2014-05-31', { endIs: 'actual' })],
    ],
    [
      'an earlier actual end does not',
      'decided',
      [row('2014-01-01', '2014-03-14', { endIs: 'actual' }), row('2014-03-01', '2014-05-31')],
    ],
    [
      'of two on one day the actual one',
      'actual',
      [row('2014-01-01', '2014-05-31', { endIs: 'actual' }), row('2014-03-01', '2014-05-31')],
    ],
    [
      'also where it is that of the later row',
      'actual',
      [row('2014-01-01', '2014-05-31'), row('2014-03-01', '2014-05-31', { endIs: 'actual' })],
    ],
    [
      'an earlier one inside does not',
      'decided',
      [row('2014-01-01', '2014-05-31'), row('2014-03-01', '2014-04-30', { endIs: 'actual' })],
    ],
  ])('whether the end of a period is the actual one: %s', (_, endIs, rows) => {
    expect(periodsOf(rows, APPLICANT).map((period) => period.endIs)).toEqual([endIs]);
    expect(periodsOf(rows.toReversed(), APPLICANT).map((period) => period.endIs)).toEqual([endIs]);
  });

  it('do not overlap, stand in order and hold every day of their rows', () => {
    const rows = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))
        .map(([from, length]) =>
          row(addDays(day('2014-03-01'), from), addDays(day('2014-03-01'), from + length)),
        ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(rows, (some) => {
        const periods = periodsOf(some, APPLICANT);
        for (const [i, period] of periods.entries()) {
          const next = periods[i + 1];
          if (next) expect(addDays(period.endsOn as never, 1) < next.startsOn).toBe(true);
        }
        for (const one of some) {
          expect(
            periods.some(({ startsOn, endsOn }) => startsOn <= one.startsOn && one.endsOn <= endsOn),
          ).toBe(true);
        }
      }),
    );
  });
});

describe('the last day on which a job can begin', () => {
  it.each([
    ['the day of the same number', '2014-06-30', '2014-09-30'],
    ['a month without that day: its last', '2014-11-30', '2015-02-28'],
    ['the same from the day before', '2014-11-29', '2015-02-28'],
    ['a leap year', '2015-11-30', '2016-02-29'],
    ['the end of a longer month', '2014-02-28', '2014-05-28'],
    ['no weekend extends it', '2014-05-30', '2014-08-30'],
  ])('%s', (_, end, last) => {
    expect(lastStartAfter(day(end))).toBe(last);
  });
});
