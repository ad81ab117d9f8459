import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDay,
  daysBetween,
  daysInMonth,
  earlier,
  lastDayOfTerm,
  weekday,
  weeksTouched,
} from '../src/dates.js';
import type { Day } from '../src/model.js';

const day = (text: string) => text as Day;
const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2012, 0, 1);
/** Days of 2012–2016 by a reckoning that shares nothing with the program's. */
const naiveDay = (n: number) => day(new Date(FIRST + n * DAY_MS).toISOString().slice(0, 10));
const anyDay = fc.integer({ min: 0, max: 1826 }).map(naiveDay);

describe('a calendar day', () => {
  it.each([
    ['an ordinary day', 2014, 3, 1, '2014-03-01'],
    ['the last of a month with 31 days', 2014, 5, 31, '2014-05-31'],
    ['29 February of a leap year', 2012, 2, 29, '2012-02-29'],
    ['29 February of a century that is a leap year', 2000, 2, 29, '2000-02-29'],
    ['29 February of a century that is none', 1900, 2, 29, undefined],
    ['29 February of an ordinary year', 2014, 2, 29, undefined],
    ['31 June', 2014, 6, 31, undefined],
    ['day nought', 2014, 6, 0, undefined],
    ['month nought', 2014, 0, 1, undefined],
    ['month 13', 2014, 13, 1, undefined],
    ['year nought', 0, 1, 1, undefined],
    ['a year of five digits', 10_000, 1, 1, undefined],
    ['an early year keeps four digits, so that days compare as text', 33, 4, 3, '0033-04-03'],
  ] as const)('%s', (_, year, month, dayOfMonth, expected) => {
    expect(calendarDay(year, month, dayOfMonth)).toBe(expected);
  });

  it('knows the days of a month', () => {
    expect([1, 2, 3, 4, 12, 13].map((month) => daysInMonth(2014, month))).toEqual([
      31,
      28,
      31,
      30,
      31,
      undefined,
    ]);
    expect(daysInMonth(2016, 2)).toBe(29);
  });
});

describe('months on', () => {
  it.each([
    ['the day of the same number', '2014-03-01', 3, '2014-06-01'],
    ['over a year end', '2013-12-15', 3, '2014-03-15'],
    ['30 November to the last of February', '2013-11-30', 3, '2014-02-28'],
    ['30 November to 29 February of a leap year', '2011-11-30', 3, '2012-02-29'],
    ['29 November to 29 February needs no clamping in a leap year', '2011-11-29', 3, '2012-02-29'],
    ['31 March to 30 June', '2014-03-31', 3, '2014-06-30'],
    [
      'from the last day of February, the number and not the end of month counts',
      '2014-02-28',
      3,
      '2014-05-28',
    ],
    ['29 February a year on', '2012-02-29', 12, '2013-02-28'],
    ['backwards, clamped too', '2014-05-31', -3, '2014-02-28'],
  ])('%s', (_, from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  it('agrees with a naive reckoning on every day of 2012–2016', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 24 }), (from, months) => {
        const [year = 0, month = 0, number = 0] = from.split('-').map(Number);
        const total = year * 12 + month - 1 + months;
        const [toYear, toMonth] = [Math.floor(total / 12), (total % 12) + 1];
        const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
        const pad = (n: number) => String(n).padStart(2, '0');
        expect(addMonths(from, months)).toBe(`${toYear}-${pad(toMonth)}-${pad(Math.min(number, last))}`);
      }),
    );
  });
});

describe('the last day a term needs', () => {
  it.each([
    ['1.3.–31.5. is three months', '2014-03-01', 3, '2014-05-31'],
    ['in the middle of a month, the day before', '2014-02-17', 3, '2014-05-16'],
    ['30.11.–28.2. is three months', '2013-11-30', 3, '2014-02-28'],
    ['30.11.–29.2. in a leap year', '2011-11-30', 3, '2012-02-29'],
    ['29.11.–28.2. too, as February has no 29th', '2013-11-29', 3, '2014-02-28'],
    ['28.11.–27.2., as February has a 28th', '2013-11-28', 3, '2014-02-27'],
    ['31.3.–30.6.', '2014-03-31', 3, '2014-06-30'],
    ['28.2.–27.5., not to the end of May', '2014-02-28', 3, '2014-05-27'],
    ['six months', '2014-01-01', 6, '2014-06-30'],
    ['six months from the 31st', '2014-08-31', 6, '2015-02-28'],
  ])('%s', (_, start, months, expected) => {
    expect(lastDayOfTerm(day(start), months)).toBe(expected);
  });

  it('a term begun a day later never ends earlier', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(3, 6), (start, months) => {
        expect(lastDayOfTerm(addDays(start, 1), months) >= lastDayOfTerm(start, months)).toBe(true);
      }),
    );
  });
});

describe('calendar weeks with a day after one and not after another', () => {
  // 19 May 2014 is a Monday.
  it.each([
    ['the same day: none', '2014-05-20', '2014-05-20', 0],
    ['an earlier day: none', '2014-05-20', '2014-05-19', 0],
    ['the next day of one week', '2014-05-20', '2014-05-21', 1],
    ['from Monday to the Sunday of the week', '2014-05-19', '2014-05-25', 1],
    ['from Sunday to Monday: the new week alone', '2014-05-18', '2014-05-19', 1],
    ['from Saturday to Sunday: the old week alone', '2014-05-24', '2014-05-25', 1],
    ['from Saturday to Monday: both', '2014-05-24', '2014-05-26', 2],
    ['from Sunday to the next Sunday', '2014-05-18', '2014-05-25', 1],
    ['from Sunday to the Monday eight days on', '2014-05-18', '2014-05-26', 2],
    ['over a year end', '2013-12-31', '2014-01-06', 2],
  ])('%s', (_, after, until, expected) => {
    expect(weeksTouched(day(after), day(until))).toBe(expected);
  });

  it('agrees with counting day by day, 2012–2016', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1700 }), fc.integer({ min: -10, max: 120 }), (after, length) => {
        // 1 January 2012 was a Sunday: day n is in week floor((n + 6) / 7).
        const weeks = new Set<number>();
        for (let n = after + 1; n <= after + length; n++) weeks.add(Math.floor((n + 6) / 7));
        expect(weeksTouched(naiveDay(after), naiveDay(after + length))).toBe(weeks.size);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('days', () => {
  it('add up and subtract as a naive reckoning does', () => {
    fc.assert(
      fc.property(fc.nat(1826), fc.nat(1826), (a, b) => {
        expect(addDays(naiveDay(a), b - a)).toBe(naiveDay(b));
        expect(daysBetween(naiveDay(a), naiveDay(b))).toBe(b - a);
        expect(weekday(naiveDay(a))).toBe(((a + 6) % 7) + 1);
        expect(earlier(naiveDay(a), naiveDay(b))).toBe([naiveDay(a), naiveDay(b)].toSorted()[0]);
      }),
    );
  });

  it.each([
    ['a day', addDays(day('9999-12-31'), 1)],
    ['three months', addMonths(day('9999-12-31'), 3)],
    ['26 weeks', addDays(day('9999-12-01'), 26 * 7)],
  ])('%s past 31.12.9999, which registers write for no end, is still not before 2014', (_, found) => {
    expect(found).toBe('9999-12-31');
  });
});
