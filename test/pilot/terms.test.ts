import { describe, expect, it } from 'vitest';
import { addDays, lastDayOfTerm } from '../../src/dates.js';
import { firstMonthOf, firstStartBeyond, startsBefore } from '../../src/pilot/terms.js';
import { day } from '../support/case.js';

describe('a term goes beyond a day', () => {
  it.each<[string, string, number, string]>([
    ['from the day after the one whose six months it ends', '2014-12-31', 6, '2014-07-02'],
    ['from the month’s first day after a short month’s last', '2014-05-30', 3, '2014-03-01'],
    [
      'from the second of December: from the first it lasts until February is over',
      '2015-02-28',
      3,
      '2014-12-02',
    ],
  ])('%s', (_, last, months, start) => expect(firstStartBeyond(day(last), months)).toBe(start));

  it('from no day before and every day after, on every day of two years', () => {
    for (let last = day('2014-01-01'); last < '2016-03-02'; last = addDays(last, 1)) {
      for (const months of [1, 3, 6]) {
        const start = firstStartBeyond(last, months);
        expect([last, lastDayOfTerm(start, months) > last]).toEqual([last, true]);
        expect([last, lastDayOfTerm(addDays(start, -1), months) <= last]).toEqual([last, true]);
      }
    }
  });
});

describe('the first month of a job', () => {
  it.each<[string, string, string]>([
    ['is a month where the job lasts longer', '2014-07-31', '2014-07-31'],
    ['is a month where the job has no end', 'open', '2014-07-31'],
    ['is a shorter job whole', '2014-07-30', '2014-07-30'],
  ])('%s', (_, lastDay, endsOn) =>
    expect(firstMonthOf(day('2014-07-01'), lastDay as never)).toEqual({ startsOn: '2014-07-01', endsOn }),
  );

  it('has a day in it from the start a month before it until the day itself', () => {
    expect(startsBefore(day('2014-08-04'))).toEqual(['2014-08-04', { from: '2014-07-05' }]);
    expect([startsBefore('open'), startsBefore(undefined)]).toEqual([[], []]);
  });
});
