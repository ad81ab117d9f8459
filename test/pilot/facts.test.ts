import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/model.js';
import { contains, covers, jobSpan, overlap } from '../../src/pilot/facts.js';
import { day } from '../support/case.js';

const june = { startsOn: day('2014-06-01'), endsOn: day('2014-06-30') };

describe('a span of days', () => {
  it.each([
    ['the day before', '2014-05-31', false],
    ['its first day', '2014-06-01', true],
    ['its last day', '2014-06-30', true],
    ['the day after', '2014-07-01', false],
  ])('%s', (_, each, within) => expect(contains(june, day(each))).toBe(within));

  it.each([
    ['ends the day before', '2014-05-01', '2014-05-31', false],
    ['ends on its first day', '2014-05-01', '2014-06-01', true],
    ['begins on its last day', '2014-06-30', 'open', true],
    ['begins the day after', '2014-07-01', 'open', false],
  ])('and another that %s', (_, startsOn, endsOn, shared) => {
    const other = { startsOn: day(startsOn), endsOn: endsOn as Day | 'open' };
    expect([overlap(june, other), overlap(other, june)]).toEqual([shared, shared]);
  });
});

describe('the job as a span', () => {
  it.each([
    ['to its last day', '2014-07-02', '2014-07-02'],
    ['of one day', '2014-07-01', '2014-07-01'],
    ['of one day at least, whatever last day is tried', '2014-06-30', '2014-07-01'],
    ['without an end', 'open', 'open'],
  ])('%s', (_, lastDay, endsOn) =>
    expect(jobSpan(day('2014-07-01'), lastDay as Day | 'open')).toEqual({ startsOn: '2014-07-01', endsOn }),
  );
});

describe('an extract covers a day', () => {
  const extract = {
    given: true,
    damaged: false,
    date: day('2015-01-20'),
    rows: [],
    certain: [],
    mayHide: () => false,
  };
  it.each([
    ['of its own date', {}, '2015-01-20', true],
    ['but not the day after', {}, '2015-01-21', false],
    ['not where it wasn’t given', { given: false }, '2015-01-20', false],
    ['not where the person’s rows are damaged', { damaged: true }, '2015-01-20', false],
    ['not without a date', { date: undefined }, '2015-01-20', false],
  ])('%s', (_, changes, on, covered) => expect(covers({ ...extract, ...changes }, day(on))).toBe(covered));
});
