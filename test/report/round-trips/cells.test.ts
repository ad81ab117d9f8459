/** What the program writes into a CSV cell, and what comes back: by csv-parse as it comes, and by our own reader. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/read/small-tables.js';
import { type Column, csvText } from '../../../src/report/tables/csv.js';
import type { Columns } from '../../../src/vocabulary/columns.js';
import { source } from '../../read/support.js';

const names = (header: string) => ({
  names: { fi: header, sv: header, en: header },
  required: true,
  holds: 'text' as const,
});
const columns: Columns = { first: names('first'), cell: names('cell'), last: names('last') };

/** A cell between two others, as it stands in the file and as it is read with `--paid` and `--rulings`. */
async function back(
  cell: string,
  holds: Column['holds'],
): Promise<{ readonly file: string; readonly read: string }> {
  const written = csvText(
    Object.keys(columns).map((header) => ({ header, holds: header === 'cell' ? holds : 'text' })),
    [
      ['a', cell, 'z'],
      ['b', 'plain', 'z'],
    ],
  );
  const records: string[][] = parse(written, { delimiter: ';', bom: true });
  expect(records.map((row) => row.length)).toEqual([3, 3, 3]);
  expect(records[2]).toEqual(['b', 'plain', 'z']);
  const { rows, problems } = await readTable(source(written), 'paid', columns, (row) => row.text('cell'));
  expect(problems).toEqual([]);
  expect(rows).toHaveLength(2);
  return { file: records[1]?.[1] ?? '', read: rows[0] ?? '' };
}

describe('a text that a spreadsheet would run gets an apostrophe in front, which our reader takes away', () => {
  it.each(['=1+1', "=cmd|' /C calc'!A0", '+358 40 123', '-2', '-5', '@x', '＝1+1', '="00123"'])(
    '%j',
    async (cell) => {
      expect(await back(cell, 'text')).toEqual({ file: `'${cell}`, read: cell });
      expect(await back(cell, 'code')).toEqual({ file: `'${cell}`, read: cell });
    },
  );
});

describe('a text that begins with what a spreadsheet skips is guarded, and keeps no control character', () => {
  it.each([
    ['\t=1', "' =1", ' =1'],
    ['\r=1', "'\n'=1", '\n=1'],
    ['\r\n-1', "'\n'-1", '\n-1'],
    [' =1', "' =1", ' =1'],
  ])('%j', async (cell, file, read) => {
    expect(await back(cell, 'text')).toEqual({ file, read });
  });
});

describe('a text comes back to the letter', () => {
  it.each([
    'Hopeahauen Työpaja ry',
    'ÄÖÅ äöå',
    'a;b',
    'a,b',
    'a"b',
    '"',
    '""',
    '"a";"b"',
    'Rautalintu Oy\nHalli 2',
    "it's",
    "'a",
    '😀👩👧',
    '00123',
    '1E5',
    '1.3.2014',
    '3.1',
    '#ARVO!',
    'sep=;',
    'x'.repeat(200_000),
    'ä"\n;'.repeat(20_000),
  ])('%#', async (cell) => expect(await back(cell, 'text')).toEqual({ file: cell, read: cell }));
});

it('line breaks of every kind become one kind', async () => {
  expect(await back('a\r\nb\rc\u2028d', 'text')).toEqual({ file: 'a\nb\nc\nd', read: 'a\nb\nc\nd' });
});

it('blanks around a text stay in the file; our reader reads no cell with them', async () => {
  expect(await back('  a ', 'text')).toEqual({ file: '  a ', read: 'a' });
});

describe('a code that a spreadsheet would take for something else is a formula that says it, and is read as the code', () => {
  it.each(['00123', '1E5', '1.3.2014', '3.1', '2014-1', 'Jan-14', '12:30', '5'])('%j', async (cell) => {
    expect(await back(cell, 'code')).toEqual({ file: `="${cell}"`, read: cell });
  });

  it.each(['A-1', 'KS-02', 'P-14-01', 'MM 1', '2014/1 b'])('%j is left as it is', async (cell) => {
    expect(await back(cell, 'code')).toEqual({ file: cell, read: cell });
  });
});

describe('a number of our own is never guarded', () => {
  it.each(['0', '1500', '1500,50', '-5'])('%s', async (cell) => {
    expect(await back(cell, 'number')).toMatchObject({ file: cell });
  });
});
