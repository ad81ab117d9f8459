/**
 * The demo batch damaged in every way that a spreadsheet, a mail program or an ill will could damage it: the program
 * decides or says what is wrong, and tells nobody's identity code. `FROM` and `COUNT` choose the rounds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { oneRowRound } from './one-row.js';
import { hostileRound } from './round.js';
import { watch } from './watch.js';
import { counted } from './work.js';

vi.mock('../../src/judge/choices.js', async (original) => {
  const real = await original<typeof import('../../src/judge/choices.js')>();
  return {
    ...real,
    newChoices: (...args: Parameters<typeof real.newChoices>) => counted(real.newChoices(...args)),
  };
});

const FROM = Number(process.env['FROM'] ?? 1);
const COUNT = Number(process.env['COUNT'] ?? 40);
/** Of the whole process, the test runner in it: the limit is twice what 10,000 rounds took. */
const MEGABYTES_AT_MOST = 1000;

const folder = mkdtempSync(join(tmpdir(), 'palkkio-hostile-'));
const watched = watch();
afterAll(() => {
  watched.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs rounds one by one and gathers what failed; a long list says no more than its beginning. */
async function failuresOf(
  numbers: readonly number[],
  round: (number: number, folder: string) => Promise<readonly string[]>,
): Promise<string> {
  const failed: string[] = [];
  for (const number of numbers) {
    if (failed.length > 1000) break;
    watched.begins(number);
    failed.push(...(await round(number, folder)));
    failed.push(...watched.ended());
  }
  if (numbers.length > 1000) console.log(watched.figures());
  return failed.join('\n');
}

const numbers = Array.from({ length: COUNT }, (_, i) => FROM + i);

it(
  'damaged files are judged or refused in words, lose no row and tell no identity code',
  async () => expect(await failuresOf(numbers, hostileRound)).toBe(''),
  60_000 + COUNT * 2_000,
);

it(
  'damage to one row changes no claim that has nothing to do with the row',
  async () => {
    // Twice as long a round, and asked for by number it is the one.
    const few = COUNT === 1 ? numbers : numbers.filter((_, i) => i % 4 === 0);
    expect(await failuresOf(few, oneRowRound)).toBe('');
  },
  60_000 + COUNT * 2_000,
);

it('the program keeps nothing of a batch behind: its memory does not grow with the rounds', () => {
  expect(watched.megabytes()).toBeLessThan(MEGABYTES_AT_MOST);
});
