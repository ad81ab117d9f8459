import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cents, Day, Fixed4 } from '../../src/model.js';
import { decimal, dottedDay, dottedDays, eurosAfter, eurosBefore, listWith } from '../../src/text/say.js';

const fixed = (n: number) => n as Fixed4;
const cents = (n: number) => n as Cents;

describe('how values are written', () => {
  it('writes a day without leading zeros', () => {
    expect(dottedDay('2014-03-01' as Day)).toBe('1.3.2014');
    expect(dottedDay('2014-12-31' as Day)).toBe('31.12.2014');
  });

  it.each([
    { why: 'nothing of no days', days: [], text: '' },
    { why: 'one day once', days: ['2015-01-30', '2015-01-30'], text: '30.1.2015' },
    { why: 'of one month the day alone', days: ['2015-01-30', '2015-01-31'], text: '30.–31.1.2015' },
    {
      why: 'of one year the day and the month',
      days: ['2014-11-30', '2014-12-31'],
      text: '30.11.–31.12.2014',
    },
    {
      why: 'of two years both whole, in one month too',
      days: ['2014-01-30', '2015-01-31'],
      text: '30.1.2014–31.1.2015',
    },
    {
      why: 'the first and the last of several',
      days: ['2014-01-01', '2014-02-02', '2014-03-03'],
      text: '1.1.–3.3.2014',
    },
  ])('writes days from first to last shortly: $why', ({ days, text }) => {
    expect(dottedDays(days as Day[])).toBe(text);
  });

  it.each([
    [375000, '37,5'],
    [314400, '31,44'],
    [400000, '40'],
    [1, '0,0001'],
    [5000, '0,5'],
    [0, '0'],
    [-5000, '−0,5'],
    [10000000, '1000'],
  ])('writes %i ten-thousandths as %s', (value, text) => {
    expect(decimal(fixed(value), ',')).toBe(text);
  });

  it.each([
    [150000, '1 500 €', '€1,500'],
    [50000, '500 €', '€500'],
    [4000000, '40 000 €', '€40,000'],
    [100000050, '1 000 000,50 €', '€1,000,000.50'],
    [5, '0,05 €', '€0.05'],
    [0, '0 €', '€0'],
    [-150000, '−1 500 €', '−€1,500'],
  ])('writes %i cents with no-break spaces, or with the mark in front', (value, after, before) => {
    expect(eurosAfter(cents(value))).toBe(after.replaceAll(' ', '\u00a0'));
    expect(eurosBefore(cents(value))).toBe(before);
  });

  it('writes a list', () => {
    const list = listWith('ja');
    expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a ja b',
      'a, b ja c',
    ]);
  });

  it('loses nothing of a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 40 }), (value) => {
        expect(Math.round(Number(decimal(fixed(value), '.')) * 10_000)).toBe(value);
        expect(Math.round(Number(eurosBefore(cents(value)).replace(/[€,]/g, '')) * 100)).toBe(value);
      }),
    );
  });
});
