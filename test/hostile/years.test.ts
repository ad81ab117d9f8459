/**
 * Year folders in which files are damaged, renamed, copied, linked, moved and gone, under names that a shell or a terminal
 * would obey: every command says what is wrong or does its work, changes nothing that it may not, and pays nobody twice.
 * `FROM` and `COUNT` choose the rounds; of many every tenth is tried.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { batch } from './round.js';
import { watch } from './watch.js';
import { makeYear, yearRound } from './year-round.js';

const FROM = Number(process.env['FROM'] ?? 1);
const COUNT = Number(process.env['COUNT'] ?? 20);
const EVERY = COUNT > 100 ? 10 : 1;

const folder = mkdtempSync(join(tmpdir(), 'palkkio-hostile-year-'));
const watched = watch();
afterAll(() => {
  watched.end();
  rmSync(folder, { recursive: true, force: true });
});
beforeAll(async () => makeYear(await batch('small'), join(folder, 'made')), 120_000);

it(
  'a spoilt year folder is read or refused in words, nothing in it is changed, and nobody is paid twice',
  async () => {
    const failed: string[] = [];
    for (let number = FROM; number < FROM + COUNT && failed.length < 1000; number += EVERY) {
      watched.begins(number);
      failed.push(...(await yearRound(number, join(folder, 'made'), join(folder, 'year'))));
      failed.push(...watched.ended());
    }
    if (COUNT > 1000) console.log(watched.figures());
    expect(failed.join('\n')).toBe('');
  },
  60_000 + COUNT * 3_000,
);
