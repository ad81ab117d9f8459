/** The batch of fixtures/satakunta-2014 keeps its promises; what the program makes of it is tested elsewhere. */
import { readFileSync } from 'node:fs';
import { FinnishBusinessIds } from 'finnish-business-ids';
import { FinnishSSN } from 'finnish-ssn';
import { expect, test } from 'vitest';
import { mistyped } from '../data/ids.js';
import { folder } from './folder.js';
import { spend } from './money.js';
import { codeOf } from './people.js';
import { plan } from './plan/index.js';

const fixtures = new URL('../../fixtures/satakunta-2014/', import.meta.url);
const files = [...folder()];
const text = files.map(([, bytes]) => Buffer.from(bytes).toString('latin1')).join('\n');

test.each(files)('%s is what make.js writes', (path, bytes) => {
  expect(readFileSync(new URL(path, fixtures)).equals(bytes)).toBe(true);
});

test('every identity code is a temporary one, and one is mistyped', () => {
  const codes = new Set(text.match(/\b\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]\b/g));
  const wrong = plan.filter((item) => item.mistyped).map((item) => mistyped(codeOf(item)));

  expect(wrong).toHaveLength(1);
  expect([...codes].filter((code) => code[7] !== '9')).toEqual([]);
  expect([...codes].filter((code) => !FinnishSSN.validate(code))).toEqual(wrong);
});

test('every business id has the right check digit', () => {
  const ids = new Set(text.match(/\b\d{7}-\d\b/g));

  expect(ids.size).toBeGreaterThan(30);
  expect([...ids].filter((id) => !FinnishBusinessIds.isValidBusinessId(id))).toEqual([]);
});

test('the pilot has 760 people', () => {
  const keywords = Buffer.from(folder().get('ura/hakusanat.csv') ?? []).toString();
  const people = keywords
    .split('\r\n')
    .filter((line) => /;(18|0018|"=""0018"""|0018 Kuntakokeilu);/.test(line));

  expect(new Set(people.map((line) => line.slice(0, 11))).size).toBe(760);
});

test('the money runs out on the day of the first unfunded claim', () => {
  const { days, dry } = spend(plan);
  const arrivals = (outcome: string) =>
    plan.filter(({ intended }) => intended.outcome === outcome).map(({ received }) => received ?? '');

  expect(arrivals('unfunded')[0]).toBe(dry);
  expect(arrivals('payable').at(-1)).toBe('2014-12-09');
  expect(days.at(-1)?.left).toBe(500);
});

test('every criterion that can be unmet is unmet somewhere, and every one is unknown somewhere', () => {
  const named = (verdict: 'unmet' | 'unknown') =>
    [...new Set(plan.flatMap(({ intended }) => intended[verdict]?.split(' ') ?? []))].sort();

  expect(named('unmet')).toEqual([
    '1.1',
    '1.2',
    '2.1',
    '2.2',
    '2.3',
    '3.1',
    '3.2',
    '3.3',
    '3.4',
    '4.1',
    '5.1',
  ]);
  expect(named('unknown')).toEqual([
    ...['0.1', '0.2', '1.1', '1.2', '1.3', '2.1', '2.2', '2.3'],
    ...['3.1', '3.2', '3.3', '3.4', '4.1', '4.2', '5.1'],
  ]);
});
