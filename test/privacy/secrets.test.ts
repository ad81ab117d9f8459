/** Every byte of every report of the demo, and the letters of every case: what is secret stays in the office. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letters } from '../../src/report/letters/letters.js';
import { fi } from '../../src/text/fi.js';
import { caseFolders, demoFolder as demo, judgedFolder } from '../support/judged.js';
import { palkkio } from '../support/program.js';

const work = mkdtempSync(join(tmpdir(), 'palkkio-secrets-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Any spelling of a code whose individual number tells it from a birth date alone. */
const CODE = /(?<!\d)(?:[0-2]\d|3[01])(?:0\d|1[0-2])\d\d[-+A-FU-Y\u2013]9\d\d[0-9A-Y]/i;
/** A hash can look like a code by chance. */
const HASH = /"sha256":"[0-9a-f]{64}"/g;

describe('the reports of the demo', () => {
  const out = join(work, 'demo');
  beforeAll(async () => {
    await palkkio([
      ...['check', join(demo, 'claims'), '--ura', join(demo, 'ura'), '--test-persons', '--out', out],
    ]);
  });

  it('hold no whole identity code but in payouts.csv and payouts.xlsx', () => {
    const texts = filesBelow(out).flatMap((file) => textsOf(join(out, file)).map((text) => ({ file, text })));
    const codes = codesOf(filesBelow(demo).map((file) => join(demo, file)));
    expect(codes.size).toBeGreaterThan(700);
    expect([...codes].filter((code) => !CODE.test(code))).toEqual([]);
    for (const { file, text } of texts) {
      if (file.startsWith('payouts.')) continue;
      expect(CODE.exec(text.replace(HASH, ''))?.[0], file).toBeUndefined();
    }
    expect(texts.some(({ file, text }) => file === 'payouts.csv' && CODE.test(text))).toBe(true);
  });

  it('have letters that tell nothing that only the register or another applicant holds', () => {
    const papers = filesBelow(out).filter((file) => file.startsWith('letters/'));
    expect(papers).toHaveLength(9);
    const words = papers.map(
      (file) => [applicantOf(file), wordsOf(readFileSync(join(out, file), 'utf8'))] as const,
    );
    expect(leaks(demo, new Map(words))).toEqual([]);
    expect(leaks(demo, new Map([['9500037-9', 'etuuspaivat.csv, solu F19']]))).toHaveLength(3);
  });
});

describe('the letters of every case', () => {
  it('tell nothing that only the register or another applicant holds', async () => {
    const found: string[] = [];
    let count = 0;
    for (const folder of caseFolders) {
      const papers = await papersOf(folder);
      count += papers.size;
      found.push(...leaks(folder, papers).map((leak) => `${basename(folder)}: ${leak}`));
    }
    expect(count).toBeGreaterThan(100);
    expect(found).toEqual([]);
  }, 120_000);
});

// ── What is secret ────────────────────────────────────────────────────────────────────────────────────────

type Table = { readonly file: string; readonly rows: readonly (readonly string[])[] };

/** Every secret that an letters of a run gives away, with the letters. */
function leaks(folder: string, papers: ReadonlyMap<string, string>): readonly string[] {
  const inputs = filesBelow(folder).filter((file) => file.endsWith('.csv') && !file.startsWith('expected'));
  const ura = inputs.filter((file) => file.startsWith('ura/')).map((file) => tableOf(folder, file));
  const claims = inputs.filter((file) => file.startsWith('claims')).map((file) => tableOf(folder, file));
  const rows = claims.flatMap((table) => table.rows.slice(1));
  const told: string[] = [];
  for (const [applicant, text] of papers) {
    // One whose id can't be read is alone in its case.
    // The project signs for every applicant.
    const isOwn = (row: readonly string[]) =>
      /^(no-id|project)/.test(applicant) || row.some((cell) => digitsOf(cell) === digitsOf(applicant));
    const own = rows.filter(isOwn);
    const others = rows.filter((row) => !isOwn(row));
    const stated = new Set(own.flat().flatMap(spellings));
    const persons = new Set(own.flat().filter((cell) => CODE.test(cell)));
    // What the applicant knows of its own subsidies and grants is no secret to it.
    const ofOwn = ura.flatMap((table) => table.rows.filter((row) => row.includes(applicant)));
    const known = new Set([...stated, ...ofOwn.flat().flatMap(spellings)]);
    const secret = new Set(
      ura
        .flatMap((table) => table.rows)
        .filter((row) => row.some((cell) => persons.has(cell)) && !row.includes(applicant))
        .flat()
        .flatMap(spellings)
        .filter((text) => !known.has(text) && isTelling(text)),
    );
    const ids = [...ura.flatMap((table) => table.rows), ...others]
      .flat()
      .filter((cell) => /^\d{7}-\d$/.test(cell));
    const digits = new Set(own.flat().map(digitsOf));
    const strangers = new Set(ids.filter((id) => !digits.has(digitsOf(id))));
    const files = inputs.map((file) => file.split('/').at(-1) ?? file);
    for (const word of [...secret, ...strangers, ...files, '.csv']) {
      if (tells(text, word)) told.push(`${applicant}: ${word}`);
    }
    const cell = /\b(?!A4)[A-Z]{1,2}\d{1,4}\b(?!-)/.exec(
      text.replace(/\b(?:MM|KS|U|N|H|P)[- /]?\d+\S*/g, ''),
    );
    if (cell) told.push(`${applicant}: cell ${cell[0]}`);
    for (const word of ['työllistymisraha', 'soviteltu', 'etuuspäivää URA', 'poimin']) {
      if (text.replaceAll(fi.criteria['3.3'].demand, '').toLowerCase().includes(word))
        told.push(`${applicant}: ${word}`);
    }
  }
  return told;
}

/** An id however it is written: its digits. */
function digitsOf(id: string): string {
  return id.normalize('NFKC').replace(/\D/g, '');
}

/** Days and counts give something away; words of code lists, small numbers and the deck's limits don't. */
function isTelling(text: string): boolean {
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text)) return !['31.1.2015', '31.12.2014'].includes(text);
  return /^\d{3,4}(,\d+)?$/.test(text) && !['500', '1000', '1500', '0018', '2014', '2015'].includes(text);
}

/** A cell as it is and, where it is a day, as Finnish writes it. */
function spellings(cell: string): readonly string[] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(cell) ?? [];
  if (year) return [`${Number(day)}.${Number(month)}.${year}`];
  const [, d, m, y] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(cell) ?? [];
  return d ? [`${Number(d)}.${Number(m)}.${y}`] : [cell.replace('.', ',')];
}

function tells(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  return !/[\d.,]/.test(text[at - 1] ?? ' ') && !/\d/.test(text[at + word.length] ?? ' ');
}

// ── Files ─────────────────────────────────────────────────────────────────────────────────────────────────

/** The words of each letters of a case by its applicant's id. */
async function papersOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const run = await judgedFolder(folder);
  if (!run) return new Map();
  return new Map(
    (await letters(run, fi)).map(({ name, content }) => [applicantOf(name), wordsOf(String(content))]),
  );
}

function applicantOf(file: string): string {
  return basename(file, '.html');
}

function wordsOf(page: string): string {
  return page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

/** A file's bytes as text, in every encoding that hides nothing; of a workbook the inside too. */
function textsOf(path: string): readonly string[] {
  const bytes = readFileSync(path);
  const inside = path.endsWith('.xlsx') ? Object.values(unzipSync(bytes)) : [];
  return [bytes, ...inside].flatMap((part) => {
    const buffer = Buffer.from(part);
    return [buffer.toString('latin1'), buffer.toString('utf8'), buffer.toString('utf16le')];
  });
}

function codesOf(paths: readonly string[]): ReadonlySet<string> {
  const texts = paths.map((path) => readFileSync(path, 'latin1'));
  return new Set(texts.flatMap((text) => text.match(/(?<!\d)\d{6}[-+A-FU-Y]9\d\d[0-9A-Y]/g) ?? []));
}

function tableOf(folder: string, file: string): Table {
  const bytes = readFileSync(join(folder, file));
  const text = decoded(bytes);
  const [header = ''] = text.split('\n');
  const delimiter = [';', '\t', ','].find((each) => header.includes(each)) ?? ';';
  const rows = parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true });
  return { file, rows: rows.map((row) => row.map((cell) => cell.trim())) };
}

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? bytes.toString('latin1') : text;
}
