/** A code with what nobody sees in it, put wherever others write, and looked for in everything that the program tells. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { payoutColumns, rulingColumns } from '../../src/vocabulary/columns.js';
import { bodyCode, personCode } from '../data/ids.js';
import { claimsCsv, extractCsv } from '../read/support.js';
import { filesIn, palkkio } from '../support/program.js';

/** Of every kind that nobody sees, or takes for a blank, but those that no file's name can have. */
const UNSEEN = [
  ...'\u00ad\u034f\u061c\u115f\u180e\u200b\u200c\u200d\u200e\u202e\u2028\u2060\u2066\u2800\u3164\ufe0f\ufeff\uffa0',
  ...'\u0301\u20dd\u00a0\u2003\u202f\u3000\u0007\u001b\u0085\t\n',
  '\u{e0020}',
];

/** What tells of the codes in every run. */
const WHERE = [
  ...['terminal', 'notices', 'json', 'validate', 'validation', 'error'],
  ...['payouts.csv', 'payments.csv', 'reasons.csv', 'report.html', 'run.json'],
  'report.xlsx xl/sharedStrings.xml',
  'payouts.xlsx',
];

/** A code as a hand or a program might spoil it, and its end that nobody may see. */
type OddCode = { readonly written: string; readonly birth: string; readonly end: string };

const oddCode: fc.Arbitrary<OddCode> = fc
  .record({
    birth: fc.constantFrom('150585', '15051985', '15.05.85', '15.5.1985'),
    sign: fc.constantFrom('-', '+', 'A', '\u2013'),
    number: fc.integer({ min: 900, max: 999 }),
    check: fc.constantFrom(...'BCDFHJKLMN'),
    put: fc.array(fc.record({ at: fc.nat(), character: fc.constantFrom(...UNSEEN) }), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ birth, sign, number, check, put }) => ({
    birth: onlySeen(birth),
    end: `${number}${check}`,
    written: put.reduce((text, { at, character }) => {
      const place = 1 + (at % (text.length - 1));
      return text.slice(0, place) + character + text.slice(place);
    }, `${birth}${sign}${number}${check}`),
  }));

it('is masked in every report, on the terminal and in messages, wherever it was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(oddCode, { minLength: 20, maxLength: 20 }), async (codes) => {
      const told = await toldOf(codes);
      const shown = codes.flatMap(({ written, birth, end }) =>
        [...told]
          .filter(([, text]) => new RegExp(`${birth}A?${end}`).test(text))
          .map(([where]) => `${where}: ${JSON.stringify(written)}`),
      );
      expect(shown).toEqual([]);
      // Each of them told of the codes: what says nothing hides nothing.
      const speaking = [...told].filter(([, text]) => codes.some(({ birth }) => text.includes(birth)));
      expect(speaking.map(([where]) => where)).toEqual(expect.arrayContaining([...WHERE]));
      expect(speaking.filter(([where]) => where.startsWith('letters/')).length).toBeGreaterThan(0);
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

/** Runs a batch with a claim for each code, and gives everything that was told, without what nobody sees. */
async function toldOf(codes: readonly OddCode[]): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'palkkio-everywhere-'));
  try {
    const [claims, ura, out] = [join(folder, 'claims'), join(folder, 'ura'), join(folder, 'out')];
    mkdirSync(claims);
    mkdirSync(ura);
    const people = codes.map((_, i) => personCode('010190', '-', 900 + i));
    const bodies = codes.map((_, i) => bodyOf(i));
    for (const [i, { written }] of codes.entries()) {
      const content = claimsCsv({
        claimId: `${i} ${written}`,
        applicantName: `Hopeahauki ${written} ry`,
        applicantId: bodies[i] ?? '',
        employerName: `Kuusiranta ${written} Oy`,
        municipality: i % 2 === 0 ? 'Pori' : `Pori ${written}`,
        personId: people[i] ?? '',
        weeklyHours: i % 4 < 2 ? '37,5' : `noin ${written}`,
      });
      writeFileSync(join(claims, `${i} ${written}.csv`), content);
    }
    // What is ruled on is paid, what isn't is asked of the applicant in its letters.
    const rulings = codes.flatMap(({ written }, i) =>
      i % 4 === 3
        ? []
        : [
            [
              ...[bodies[i] ?? '', `${i} ${written}`, '3.3', 'met', '', `Puhelimessa ${written}`],
              ...[`Virkailija ${written}`, '2015-01-30'],
            ],
          ],
    );
    writeFileSync(
      join(folder, 'rulings.csv'),
      [Object.values(rulingColumns).map(({ names }) => names.en), ...rulings]
        .map((row) => row.map(quoted).join(';'))
        .join('\r\n'),
    );
    const rows = {
      'benefit-days': people.map((person) => `${person};612;unemployment;2014-05-19;2015-01-30`),
      keywords: people.map((person) => `${person};0018;2013-01-01;;2015-01-30`),
      subsidies: people.map(
        (person, i) => `${person};${bodies[i]};basic;2013-12-01;2014-05-31;;granted;2013-11-20;2015-01-30`,
      ),
    };
    for (const kind of ['benefit-days', 'keywords', 'subsidies'] as const)
      writeFileSync(join(ura, `${kind}.csv`), extractCsv(kind, ...rows[kind]));

    const batch = [claims, '--ura', ura, '--rulings', join(folder, 'rulings.csv'), '--test-persons'];
    const check = await palkkio(['check', ...batch, '--out', out]);
    const json = await palkkio(['check', ...batch, '--format', 'json']);
    const validate = await palkkio(['validate', claims, '--test-persons']);
    const validation = await palkkio(['validate', claims, '--test-persons', '--format', 'json']);
    const wrong = await palkkio([
      'check',
      'none',
      '--ura',
      ura,
      '--paid',
      ...codes.map((code) => code.written),
    ]);
    const told = new Map([
      ['terminal', check.out],
      ['notices', check.err],
      ['json', json.out],
      ['validate', validate.out + validate.err],
      ['validation', validation.out],
      ['error', wrong.err],
    ]);
    for (const [name, bytes] of filesIn(out)) {
      if (name === 'payouts.csv') told.set(name, payoutsBesideIds(String(bytes)));
      else if (name === 'payouts.xlsx') told.set(name, await sheetsBesideIds(bytes));
      else if (!name.endsWith('.xlsx')) told.set(name, String(bytes));
      else
        for (const [part, inside] of Object.entries(unzipSync(bytes)))
          told.set(`${name} ${part}`, Buffer.from(inside).toString('utf8'));
    }
    return new Map([...told].map(([where, text]) => [where, onlySeen(text)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cells of payouts.xlsx but the claims' ids and the persons, which it keeps whole as payouts.csv does. */
async function sheetsBesideIds(bytes: Uint8Array): Promise<string> {
  const { sheets } = await readXlsx(bytes);
  const [claims, ...others] = sheets.map(({ rows }) => rows);
  const beside = (claims ?? []).map((row) => row.filter((_, column) => column !== 0 && column !== 4));
  return JSON.stringify([beside, others]);
}

/** The file that pays has whole ids of persons and claims; nothing else in it is whole. */
function payoutsBesideIds(content: string): string {
  const whole = [payoutColumns.personId, payoutColumns.claimId].map(({ names }) => names.fi);
  const [header = [], ...rows] = parse(content, { delimiter: ';', bom: true });
  return rows.map((row) => row.filter((_, i) => !whole.includes(header[i] ?? '')).join(' ')).join(' ');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function bodyOf(i: number): string {
  // Every eleventh number has no check digit.
  for (let number = 9_500_000 + 20 * i; ; number += 1) {
    try {
      return bodyCode(String(number));
    } catch {}
  }
}

/** Letters and figures alone, with what formats write in place of characters left out. */
function onlySeen(text: string): string {
  return text
    .replace(/"sha256":\s*"[0-9a-f]{64}"/g, '')
    .replace(/_x[0-9A-F]{4}_|\\u[0-9a-f]{4}|\\[nrt]|&#?\w+;/gi, '')
    .replace(/[^A-Z\d]/gi, '');
}
