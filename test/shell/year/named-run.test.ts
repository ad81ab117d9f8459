/** Whoever stands in a year folder names a run as its folder is called. */
import { renameSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { batch } from '../../support/program.js';
import { type AYear, aYear, inFolder } from './a-year.js';

let year: AYear;
const [JANUARY, FEBRUARY] = ['2015-01-31', '2015-02-28'];

beforeAll(async () => {
  // A claim without its kind of contract is under review, and something can be completed.
  year = await aYear(batch([{ contractType: '' }]));
  for (const day of [JANUARY, FEBRUARY]) await year.at(day, 'check', '--test-persons');
});

describe('a run is named by its folder alone', () => {
  it.each([
    ['template', ['template', 'completions', '--from', JANUARY], 'A-1'],
    ['show', ['show', 'A-1', JANUARY], 'A-1'],
    ['diff', ['diff', JANUARY, FEBRUARY], ''],
    ['verify', ['verify', FEBRUARY], ''],
    ['check --since', ['check', '--test-persons', '--since', JANUARY], ''],
  ])('to %s', async (_, argv, says) => {
    const { exit, out, err } = await year.at('2015-03-31', ...argv);
    expect(err).not.toContain('Virhe');
    expect(exit).toBeLessThan(2);
    expect(out).toContain(says);
  });

  it('not elsewhere, and not where there is none of that name', async () => {
    expect((await year.at(FEBRUARY, 'show', 'A-1', '2015-04-30')).err).toContain(
      'Kansiota tai tiedostoa ei ole: 2015-04-30.',
    );
    expect((await inFolder(year.path('hakemukset'), ['show', 'A-1', JANUARY])).exit).toBe(2);
  });
});

describe('show of a run of the year', () => {
  it.each([
    ['by its name', JANUARY],
    ['by its path', `raportit/${JANUARY}`],
  ])('tells what every run came to, %s', async (_, run) => {
    const { out } = await year.at(FEBRUARY, 'show', 'A-1', run);
    expect(out).toContain('31.1.2015');
    expect(out).toContain('28.2.2015');
  });

  it('tells of a run that lies among the reports without being one of the year by itself', async () => {
    const path = year.path('raportit', FEBRUARY);
    renameSync(path, year.path(FEBRUARY));
    const { out, exit } = await year.at(FEBRUARY, 'show', 'A-1', FEBRUARY);
    renameSync(year.path(FEBRUARY), path);
    expect({ exit, tellsJanuary: out.includes('31.1.2015') }).toEqual({ exit: 0, tellsJanuary: false });
  });
});
