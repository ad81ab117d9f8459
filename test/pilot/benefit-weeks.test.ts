import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekday } from '../../src/dates.js';
import type { Benefit, Day } from '../../src/model.js';
import {
  firstWeekWithin,
  lastDayWithin,
  mondayOf,
  weekOf,
  weeksWithBenefit,
} from '../../src/pilot/benefit-weeks.js';
import { overlap, type Records } from '../../src/pilot/facts.js';
import { randomOf } from '../data/random.js';
import { day } from '../support/case.js';

type Span = readonly [first: string, last: string];

/** An extract with these benefits; of those in doubt each could have been paid at any time in its span. */
function extract(
  certain: readonly Span[],
  inDoubt: readonly Span[] = [],
  date = '2014-12-31',
): Records<Benefit> {
  const rowOf = ([first, last]: Span): Benefit => ({
    benefit: 'other',
    startsOn: day(first),
    endsOn: last === 'open' ? 'open' : day(last),
  });
  const [known, doubtful] = [certain.map(rowOf), inDoubt.map(rowOf)];
  return {
    given: true,
    damaged: false,
    date: day(date),
    rows: [...known, ...doubtful],
    certain: known,
    mayHide: (couldBeIt) => doubtful.some(couldBeIt),
  };
}

const notGiven: Records<Benefit> = { ...extract([]), given: false };

/** The same by looking at one week after another. */
function countedOneByOne({ rows, date }: Records<Benefit>, signed: Day, countedOn: Day): number {
  let weeks = 0;
  const tomorrow = addDays(signed, 1);
  for (
    let monday = addDays(tomorrow, 1 - weekday(tomorrow));
    monday <= countedOn;
    monday = addDays(monday, 7)
  ) {
    const sunday = addDays(monday, 6);
    const shownUntil = sunday < countedOn ? sunday : countedOn;
    const isShown = date !== undefined && date >= shownUntil;
    if (!isShown || rows.some((row) => overlap(row, { startsOn: monday, endsOn: sunday }))) weeks += 1;
  }
  return weeks;
}

describe('the weeks with a benefit after a signing', () => {
  const [signed, countedOn] = [day('2014-06-16'), day('2014-07-13')];

  it.each<[string, Records<Benefit>, number]>([
    ['are none where none was paid', extract([]), 0],
    ['are those of a row, from Monday to Sunday', extract([['2014-06-23', '2014-06-29']]), 1],
    ['are two where a row goes on into Monday', extract([['2014-06-23', '2014-06-30']]), 2],
    ['are two where a row begins on Sunday', extract([['2014-06-22', '2014-06-29']]), 2],
    [
      'are counted once where rows overlap',
      extract([
        ['2014-06-23', '2014-06-29'],
        ['2014-06-25', '2014-06-26'],
      ]),
      1,
    ],
    [
      'are counted once where the shorter row stands first',
      extract([
        ['2014-06-25', '2014-06-26'],
        ['2014-06-23', '2014-07-02'],
      ]),
      2,
    ],
    [
      'are not those between two rows',
      extract([
        ['2014-06-17', '2014-06-18'],
        ['2014-07-07', '2014-07-08'],
      ]),
      2,
    ],
    [
      'are not those before the signing or after the count',
      extract([
        ['2014-01-01', '2014-06-15'],
        ['2014-07-14', 'open'],
      ]),
      0,
    ],
    ['are all from a row on that goes on', extract([['2014-06-30', 'open']]), 2],
    [
      'are those of a row in doubt too',
      extract([['2014-06-23', '2014-06-29']], [['2014-07-01', '2014-07-02']]),
      2,
    ],
    [
      'are counted once where a row in doubt lies in another',
      extract([['2014-06-23', '2014-07-06']], [['2014-07-01', '2014-07-02']]),
      2,
    ],
    ['are those that the extract does not show', extract([], [], '2014-07-12'), 1],
    ['are not the last one where the extract is of the count’s day', extract([], [], '2014-07-13'), 0],
  ])('%s', (_, benefits, weeks) => expect(weeksWithBenefit(benefits, signed, countedOn)).toBe(weeks));

  it('are all where no extract is given', () =>
    expect(weeksWithBenefit(notGiven, signed, countedOn)).toBe(4));

  it('are none for a count made by the signing', () => {
    const always = extract([['2014-01-01', 'open']]);
    for (const on of ['2014-06-15', '2014-06-16']) expect(weeksWithBenefit(always, signed, day(on))).toBe(0);
    expect(weeksWithBenefit(always, signed, day('2014-06-17'))).toBe(1);
  });

  it('are as many as there are week by week, whatever rows there are', () => {
    const random = randomOf(2014);
    const anyDay = () => addDays(day('2014-05-01'), random.int(0, 150));
    const anySpan = (): Span => {
      const first = anyDay();
      return [first, random.chance(0.1) ? 'open' : addDays(first, random.int(0, 40))];
    };
    const spans = (most: number) => Array.from({ length: random.int(0, most) }, anySpan);
    for (let tried = 0; tried < 2000; tried += 1) {
      const benefits = extract(spans(4), random.chance(0.5) ? spans(2) : [], anyDay());
      const [from, to] = [anyDay(), anyDay()];
      const weeks = to <= from ? 0 : countedOneByOne(benefits, from, to);
      expect([from, to, weeksWithBenefit(benefits, from, to)]).toEqual([from, to, weeks]);
    }
  });

  it.each<[string, Span, number]>([
    [
      'are no longer told apart before 1900: of all the first week there is asked',
      ['1800-01-01', '1910-01-01'],
      53,
    ],
    [
      'are none before 1900 where nothing could have been paid in the first week there',
      ['1800-01-01', '1899-12-31'],
      0,
    ],
  ])('%s', (_, inDoubt, weeks) => {
    const before = addDays(mondayOf(weekOf(day('1900-01-01'))), -50 * 7 - 1);
    const until = addDays(mondayOf(weekOf(day('1900-01-01'))), 3 * 7 - 1);
    expect(weeksWithBenefit(extract([], [inDoubt]), before, until)).toBe(weeks);
  });
});

describe('where a count can spare no more weeks', () => {
  const random = randomOf(7);
  const someExtract = () => {
    const first = addDays(day('2014-05-01'), random.int(0, 60));
    return extract([[first, addDays(first, random.int(0, 30))]], [], '2014-12-31');
  };

  it('is the first week whose signing leaves it enough, the week after the count where none before does', () => {
    for (let tried = 0; tried < 200; tried += 1) {
      const [benefits, countedOn, spare] = [
        someExtract(),
        addDays(day('2014-06-01'), random.int(0, 90)),
        random.int(0, 5),
      ];
      const leaves = (week: number) =>
        weeksWithBenefit(benefits, addDays(mondayOf(week), -1), countedOn) <= spare;
      const found = firstWeekWithin(benefits, countedOn, spare);
      expect(leaves(found)).toBe(true);
      expect(found <= weekOf(day('1900-01-01')) || !leaves(found - 1)).toBe(true);
    }
    expect(firstWeekWithin(notGiven, day('2014-07-13'), 0)).toBe(weekOf(day('2014-07-13')) + 1);
  });

  it('is the last day of a count that leaves enough', () => {
    for (let tried = 0; tried < 200; tried += 1) {
      const [benefits, signed, spare] = [
        someExtract(),
        addDays(day('2014-05-01'), random.int(0, 60)),
        random.int(0, 5),
      ];
      const last = lastDayWithin(benefits, signed, spare);
      expect(weeksWithBenefit(benefits, signed, last)).toBeLessThanOrEqual(spare);
      expect(weeksWithBenefit(benefits, signed, addDays(last, 1))).toBeGreaterThan(spare);
    }
    expect(daysBetween(day('2014-06-16'), lastDayWithin(notGiven, day('2014-06-16'), 0))).toBe(0);
  });
});
