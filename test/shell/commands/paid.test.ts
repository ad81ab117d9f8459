/** What `check` makes of lists of payments: whether a person has something to do, and what is told. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { emptyFolder, palkkio } from '../../support/program.js';
import { workbook } from '../../support/workbooks.js';

const cases = fileURLToPath(new URL('../../../fixtures/cases', import.meta.url));
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

async function check(name: string, ...more: readonly string[]) {
  const folder = join(cases, name);
  const inputs = ['check', join(folder, 'claims.csv'), '--ura', join(folder, 'ura'), '--test-persons'];
  return await palkkio([...inputs, '--as-of', '2014-12-31', '--paid', join(folder, 'paid'), ...more]);
}

async function out(): Promise<string> {
  const folder = emptyFolder();
  made.push(folder);
  return join(folder, 'out');
}

describe('the exit code', () => {
  it.each([
    ['a paid claim that holds', 'money-paid-by-the-ledger', 0],
    ['a paid claim that no longer holds', 'money-paid-that-no-longer-holds', 1],
    ['a claim recovered whole, and another for its person', 'money-recovered-whole', 0],
    ['more recovered than paid', 'money-paid-more-recovered-than-paid', 1],
    ['a recovery of what no list has paid', 'money-review-recovered-but-paid-nowhere', 1],
    [
      'ids that a spreadsheet changed, and a payout listed twice',
      'money-paid-in-payouts-saved-by-a-spreadsheet',
      0,
    ],
    ['a payment whose amount can’t be read', 'error-ledger-amount-unreadable', 2],
    ['a payment to nobody who is known', 'error-ledger-person-of-no-claim', 2],
  ])('of %s', async (_, name, exit) => {
    expect((await check(name)).exit).toBe(exit);
  });

  it('of a paid claim that no longer holds asks once: not beside a run that has told it', async () => {
    const earlier = await out();
    expect((await check('money-paid-that-no-longer-holds', '--out', earlier)).exit).toBe(1);
    const again = await check('money-paid-that-no-longer-holds', '--since', earlier);
    expect(again.exit).toBe(0);
    expect(again.out).not.toContain('perittävä takaisin');
  });
});

it('a run that ends for a ledger names the cell and what to do, and writes nothing', async () => {
  const folder = await out();
  const { exit, out: shown, err } = await check('error-ledger-amount-unreadable', '--out', folder);
  expect([exit, shown]).toEqual([2, '']);
  expect(err).toContain('maksut.csv:2 euroa (E2)');
  expect(err).toContain('Kirjoita määrä euroina');
});

it('a ledger kept as a workbook counts as one kept as text', async () => {
  const folder = emptyFolder();
  made.push(folder);
  const name = 'money-recovered-whole';
  const ledger = join(folder, 'maksut.xlsx');
  const text = readFileSync(join(cases, name, 'paid', 'maksut.csv'), 'utf8')
    .replace('\ufeff', '')
    .trim();
  const rows = text.split(/\r?\n/).map((line) => line.split(';'));
  writeFileSync(ledger, await workbook({ name: 'Maksut', rows }));
  const inputs = [
    'check',
    join(cases, name, 'claims.csv'),
    '--ura',
    join(cases, name, 'ura'),
    '--test-persons',
  ];
  const moneyOf = async (paid: string) => {
    const { out: json } = await palkkio([
      ...inputs,
      '--as-of',
      '2014-12-31',
      '--paid',
      paid,
      '--format',
      'json',
    ]);
    return JSON.parse(json).money;
  };
  const asText = await moneyOf(join(cases, name, 'paid'));
  expect(asText.recovered).toBeGreaterThan(0);
  expect(await moneyOf(ledger)).toEqual(asText);
});

it('a folder of reports given with --paid counts by its payouts alone', async () => {
  const folder = await out();
  expect((await check('money-recovered-whole', '--out', folder)).exit).toBe(0);
  const name = 'money-recovered-whole';
  const next = await palkkio([
    'check',
    join(cases, name, 'claims.csv'),
    '--ura',
    join(cases, name, 'ura'),
    '--test-persons',
    '--as-of',
    '2015-01-31',
    '--paid',
    folder,
    '--format',
    'json',
  ]);
  const { claims, money } = JSON.parse(next.out) as {
    readonly claims: readonly { readonly outcome: string }[];
    readonly money: object;
  };
  expect(claims.map(({ outcome }) => outcome)).toEqual(['recovered', 'paid']);
  expect(money).toMatchObject({ paid: 3000, recovered: 1500, payable: 0 });
  expect(next.err).not.toContain('payments.csv');
});
