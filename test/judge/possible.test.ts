import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/dates.js';
import { FAR_PAST, listedValues, NOBODIES, valuesBetween } from '../../src/judge/possible.js';
import type { OpenSet } from '../../src/model.js';
import type { TurningPoint } from '../../src/pilot/criterion.js';
import { APPLICANT, day, EMPLOYER, exactly } from '../support/case.js';

const between = (set: OpenSet, ...turns: readonly TurningPoint[]) => valuesBetween(set, turns, {});

describe('the values tried of what could be anything', () => {
  it('of a day: each one at which the test can turn, the one after it, and one before them all', () => {
    expect(between('any day', '2014-06-16', '2014-08-01')).toEqual([
      ...[FAR_PAST, '2014-06-16', '2014-06-17'],
      ...['2014-08-01', '2014-08-02'],
    ]);
    expect(between('any day', '2014-06-17', '2014-06-16', '2014-06-16')).toEqual([
      ...[FAR_PAST, '2014-06-16', '2014-06-17', '2014-06-18'],
    ]);
  });

  it('of a day: none for what isn’t one', () => {
    expect(between('any day', 'open', 'blank', undefined, false, 500, '2014-06-16')).toEqual([
      ...[FAR_PAST, '2014-06-16', '2014-06-17'],
    ]);
  });

  it('begin before every day that can be written, and go on to the last', () => {
    expect(between('any day', '0014-06-16').slice(0, 2)).toEqual([FAR_PAST, '0014-06-16']);
    expect(between('any day', '9999-12-31').at(-1)).toBe('9999-12-31');
  });

  it('of a number: each amount at which it can turn, the least step above it, and nothing', () => {
    expect(between('any number', exactly(500), exactly(100), '2014-06-16')).toEqual([
      ...[0, exactly(100), exactly(100) + 1],
      ...[exactly(500), exactly(500) + 1],
    ]);
    expect(between('any number', 0)).toEqual([0, 1]);
  });

  it('of a business: those named, and one that nobody names', () => {
    expect(between('any business', APPLICANT, 'blank', undefined, APPLICANT, EMPLOYER)).toEqual([
      ...[APPLICANT, EMPLOYER, NOBODIES[0]],
    ]);
    expect(between('any business', NOBODIES[0])).toEqual([...NOBODIES]);
  });

  it('of a text: those named, and two that are something else', () => {
    expect(between('any text', '0018')).toEqual(['0018', '', '?']);
  });

  it('are two at least, so that none which is only assumed is told as known', () => {
    expect(between('any day')).toEqual([FAR_PAST, addDays(FAR_PAST, 1)]);
    expect(between('any number')).toEqual([0, 1]);
    expect(between('any business')).toEqual([...NOBODIES]);
    expect(between('any text')).toEqual(['', '?']);
  });

  it('of a person are none: they are compared over all claims', () => {
    expect(() => between('any person')).toThrow('not tried');
  });
});

describe('the values tried between bounds', () => {
  const within = (from: unknown, to: unknown) =>
    valuesBetween('any day', ['2014-06-16', '2014-08-01'], { from, to });

  it('lie at or after the first', () => {
    expect(within('2014-06-16', undefined)).toEqual(['2014-06-16', '2014-06-17', '2014-08-01', '2014-08-02']);
    expect(within('2014-06-17', undefined)).toEqual([
      ...['2014-06-17', '2014-06-18'],
      ...['2014-08-01', '2014-08-02'],
    ]);
  });

  it('lie at or before the last', () => {
    expect(within(undefined, '2014-08-01')).toEqual([FAR_PAST, '2014-06-16', '2014-06-17', '2014-08-01']);
    expect(within(undefined, '2014-07-31')).toEqual([FAR_PAST, '2014-06-16', '2014-06-17']);
  });

  it('lie anywhere where a bound is open, blank, or not known yet', () => {
    const everywhere = between('any day', '2014-06-16', '2014-08-01');
    for (const to of ['open', 'blank', undefined]) expect(within(undefined, to)).toEqual(everywhere);
  });

  it('are two at least, even where there is hardly a day between', () => {
    expect(within('2014-09-01', undefined)).toEqual(['2014-09-01', '2014-09-02']);
    expect(within('9999-12-30', undefined)).toEqual(['9999-12-30', '9999-12-31']);
    expect(within(undefined, FAR_PAST)).toEqual([FAR_PAST, addDays(FAR_PAST, -1)]);
    expect(within(undefined, addDays(FAR_PAST, 1))).toEqual([FAR_PAST, addDays(FAR_PAST, 1)]);
    expect(within(undefined, day('0014-06-30'))).toEqual([FAR_PAST, addDays(FAR_PAST, 1)]);
  });
});

describe('the values tried of what is listed', () => {
  const amounts = [480, 400, 500, 520].map(exactly);
  const listed = (...turns: readonly TurningPoint[]) => listedValues(amounts, undefined, () => turns);

  it('are all of it where every word acts by itself', () => {
    expect(listedValues(['yes', 'no'], undefined, () => [])).toEqual(['yes', 'no']);
  });

  it('are the first of each kind of words that act alike', () => {
    const first = (word: string) => word[0];
    expect(listedValues(['b1', 'a1', 'b2', 'a2', 'c'], first, () => [])).toEqual(['b1', 'a1', 'c']);
  });

  it('are of amounts below every limit the highest alone: it is nearest to being enough', () => {
    expect(listed(exactly(500), exactly(600))).toEqual([480, 500, 520].map(exactly));
    expect(listed(exactly(480))).toEqual([480, 400, 500, 520].map(exactly));
    expect(listed(exactly(480) + 1)).toEqual([480, 500, 520].map(exactly));
    expect(listed(exactly(600))).toEqual([exactly(520)]);
  });

  it('are all amounts where none lies below a limit; what is no amount is no limit', () => {
    expect(listed(exactly(400))).toEqual(amounts);
    expect(listed(exactly(600), '2014-06-16')).toEqual([exactly(520)]);
  });
});
