/**
 * Many rows with one claim id, one person or one job: each finding names five others and counts the rest, so the reports
 * grow as the number of rows does; and what a claim takes in run.json. Told in bytes of what is written, and not in seconds.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { personCode } from '../data/ids.js';
import type { ClaimCells } from '../read/support.js';
import { satakuntaLine } from '../satakunta/line.js';
import { batch, emptyFolder, ran, root } from '../support/program.js';

const FEW = 40;
const MANY = 400;

const personOf = (at: number) =>
  personCode(`${String((at % 28) + 1).padStart(2, '0')}01${60 + Math.floor(at / 28)}`, '-', 900);

describe('ten times as many rows', () => {
  it.each<[string, (at: number) => ClaimCells]>([
    ['of one claim id', (at) => ({ claimId: 'A-1', personId: personOf(at) })],
    [
      'of one person',
      (at) => ({ claimId: `A-${at}`, personId: personOf(0), start: `${(at % 20) + 1}.8.2014` }),
    ],
    ['of one job, in applications of their own', (at) => ({ claimId: `A-${at}`, personId: personOf(0) })],
    ['of one day of arrival', (at) => ({ claimId: `A-${at}`, personId: personOf(at) })],
  ])('%s have reports of ten times the size', async (_, row) => {
    const sizes = await Promise.all([FEW, MANY].map((count) => sizeOf(count, row)));
    const [few = 0, many = 0] = sizes;
    expect(many / few).toBeGreaterThan(5);
    expect(many / few).toBeLessThan(11);
  });

  it('a finding names five others, and how many more there are', async () => {
    const made = batch(Array.from({ length: 12 }, (_, at) => ({ claimId: 'A-1', personId: personOf(at) })));
    await ran(made.argv);
    const reasons = readFileSync(join(made.out, 'reasons.csv'), 'utf8');
    const [first = ''] = reasons.split('\r\n').filter((line) => line.includes(';5.1;'));
    expect(first.match(/claims\.csv:\d+/g)?.length).toBeLessThanOrEqual(1 + 5 + 4);
    expect(first).toMatch(/ja 6 muuta/);
  });
});

it('run.json of the realistic batch, its tables and notices with it, has at most 4 kB a claim', async () => {
  const out = join(emptyFolder(), 'reports');
  await ran([...satakuntaLine(root), '--out', out]);
  const text = readFileSync(join(out, 'run.json'));
  expect(text.length / JSON.parse(text.toString()).claims.length).toBeLessThan(4000);
});

async function sizeOf(count: number, row: (at: number) => ClaimCells): Promise<number> {
  const made = batch(Array.from({ length: count }, (_, at) => row(at)));
  await ran(made.argv);
  return ['payouts.csv', 'reasons.csv', 'run.json']
    .map((name) => readFileSync(join(made.out, name)).length)
    .reduce((sum, size) => sum + size, 0);
}
