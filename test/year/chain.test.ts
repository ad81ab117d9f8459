import { describe, expect, it } from 'vitest';
import { chainOf, type Link } from '../../src/year/chain.js';

/** A run whose hash is its letter. */
const run = (sha256: string, previous?: string, asOf = '2014-06-30', name = `run-${sha256}`): Link => ({
  name,
  sha256,
  previous,
  asOf,
});
const names = (links: readonly Link[]) => links.map(({ sha256 }) => sha256).join('');

describe('the chain of runs', () => {
  it('goes from the first to the newest by what each names, whatever their days', () => {
    const { links, newest, brokenBefore, loose } = chainOf([
      run('c', 'b', '2014-05-31'),
      run('a', undefined, '2014-12-31'),
      run('b', 'a', '2014-07-31'),
    ]);
    expect(names(links)).toBe('abc');
    expect(newest?.sha256).toBe('c');
    expect([brokenBefore, loose]).toEqual([undefined, []]);
  });

  it('has no newest without runs', () => {
    expect(chainOf([])).toMatchObject({ links: [], newest: undefined, brokenBefore: undefined });
  });

  it('is whole again when the newest is taken away', () => {
    const { newest, brokenBefore } = chainOf([run('a'), run('b', 'a')]);
    expect([newest?.sha256, brokenBefore]).toEqual(['b', undefined]);
  });

  it('is broken where one in between is gone: the later part is what counts, and the rest is named', () => {
    const { links, newest, brokenBefore, loose } = chainOf([
      run('a', undefined, '2014-05-31'),
      run('c', 'b', '2014-07-31'),
      run('d', 'c', '2014-08-31'),
    ]);
    expect([names(links), newest?.sha256, brokenBefore?.sha256, names(loose)]).toEqual(['cd', 'd', 'c', 'a']);
  });

  it('takes a folder copied by hand for no run of its own, and the name that sorts first for the run’s', () => {
    const copy = run('a', undefined, '2014-06-30', '2014-06-30 - Kopio');
    const { links, copies } = chainOf([copy, run('a', undefined, '2014-06-30', '2014-06-30')]);
    expect(links.map(({ name }) => name)).toEqual(['2014-06-30']);
    expect(copies).toEqual([copy]);
  });

  it('of two ends takes the later day, and of one day the higher number', () => {
    const ends = [run('b', 'a', '2014-07-31', 'x-9'), run('c', 'a', '2014-07-31', 'x-10')];
    expect(chainOf([run('a'), ...ends]).newest?.sha256).toBe('c');
    expect(chainOf([run('a'), ...ends, run('d', 'a', '2014-08-01', 'x')]).newest?.sha256).toBe('d');
  });
});
