/**
 * The demo batch damaged in every way that a spreadsheet, a mail program or an ill will could damage it: the program
 * decides or says what is wrong, and tells nobody's identity code. `FROM` and `COUNT` choose the rounds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hostileRound } from './round.js';

const FROM = Number(process.env.FROM ?? 1);
const COUNT = Number(process.env.COUNT ?? 100);

const folder = mkdtempSync(join(tmpdir(), 'palkkio-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it(
  'damaged files are judged or refused in words, lose no row and tell no identity code',
  async () => {
    const failed: string[] = [];
    let slowest = { round: 0, ms: 0 };
    let rss = 0;
    for (let round = FROM; round < FROM + COUNT && failed.length < 400; round += 1) {
      const started = performance.now();
      failed.push(...(await hostileRound(round, folder)));
      const ms = performance.now() - started;
      if (ms > slowest.ms) slowest = { round, ms };
      rss = Math.max(rss, process.memoryUsage.rss());
    }
    console.log(JSON.stringify({ slowest, rss: Math.round(rss / 2 ** 20) }));
    expect(failed.join('\n')).toBe('');
  },
  60_000 + COUNT * 1_000,
);
