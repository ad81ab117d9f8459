import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delimiter } from '../../src/model.js';
import { clean, roughCells } from '../../src/read/cells-of-record.js';
import { recordsOf } from '../../src/read/csv/records.js';
import { bodyOf } from '../../src/read/csv/source.js';
import { findHeader } from '../../src/read/header.js';
import { cellAddress, readRows } from '../../src/read/table.js';
import type { Columns } from '../../src/vocabulary/columns.js';
import { processorSecondsOf } from '../support/processor.js';

const columns: Columns = Object.fromEntries(
  ['alpha', 'beta', 'gamma'].map((name) => [
    name,
    { names: { en: name, fi: `${name} fi`, sv: `${name} sv` }, required: true, holds: 'text' as const },
  ]),
);

function table(text: string) {
  const body = bodyOf(Buffer.from(text));
  if (typeof body === 'string') throw new Error(body);
  const header = findHeader(body, [columns]);
  if (!header) throw new Error('no header');
  return { header, ...readRows(body, header) };
}

/** Each row as `line/row is: cells`. */
function rows(text: string): readonly string[] {
  return table(text).rows.map(({ line, row, is, cells }) => `${line}/${row} ${is}: ${cells.join('|')}`);
}

describe('the delimiter', () => {
  it.each([
    ['a semicolon', 'alpha;beta;gamma\n1;2;3', ';'],
    ['a comma', 'alpha,beta,gamma\n1,2,3', ','],
    ['a tab', 'alpha\tbeta\tgamma\n1\t2\t3', '\t'],
    ['a semicolon, with a decimal comma in every cell', 'alpha;beta;gamma\n1,5;2,5;3,5\n4,5;5,5;6,5', ';'],
    ['a tab, with more commas and semicolons than tabs', 'alpha\tbeta\n1,1;1,1;1,1\t2,2;2,2', '\t'],
    ['a semicolon, though unknown headers have more commas', 'alpha;beta;a,b,c,d,e,f,g,h\n1;2;3', ';'],
    ['a comma, though unknown headers have more semicolons', 'alpha,beta,"x;y;z;v"\n1,2,3', ','],
    ['one column alone', 'alpha\n1,5', ';'],
    ['what the headers say, not what sep= says', 'sep=,\nalpha;beta\n1;2', ';'],
  ])('%s', (_, text, expected) => {
    expect(table(text).header.delimiter).toBe(expected);
  });
});

describe('the header', () => {
  it.each([
    ['on the first line', 'alpha;beta\n1;2', 1, ['2/2 whole: 1|2']],
    ['under blank lines', '\r\n\r\nalpha;beta\r\n1;2', 3, ['4/4 whole: 1|2']],
    ['under empty rows', ';;\nalpha;beta\n1;2', 2, ['3/3 whole: 1|2']],
    ['under sep=, which a spreadsheet does not show', 'sep=;\r\nalpha;beta\r\n1;2', 2, ['3/2 whole: 1|2']],
    ['under SEP= in quotes', '"SEP=;"\nalpha;beta\n1;2', 2, ['3/2 whole: 1|2']],
    ['under sep= with a tab', 'sep=\t\nalpha\tbeta\n1\t2', 2, ['3/2 whole: 1|2']],
    ['under sep= after a byte order mark', '\ufeffsep=;\nalpha;beta\n1;2', 2, ['3/2 whole: 1|2']],
    ['with a line break in a header cell', '"al\r\npha";beta\r\n1;2', 1, ['3/2 whole: 1|2']],
    ['with empty trailing columns', 'alpha;beta;;;\n1;2;;;', 1, ['2/2 whole: 1|2|||']],
    ['without a line end, and no rows', 'alpha;beta', 1, []],
  ])('%s', (_, text, line, expected) => {
    expect(table(text).header.line).toBe(line);
    expect(rows(text)).toEqual(expected);
  });

  it('is trimmed and freed of quotes', () => {
    expect(table(' alpha ;"beta"\n1;2').header.cells).toEqual(['alpha', 'beta']);
  });
});

describe('rows', () => {
  it.each([
    ['LF under a CRLF header', 'alpha;beta\r\n1;2\n3;4\n', ['2/2 whole: 1|2', '3/3 whole: 3|4']],
    ['CRLF under an LF header', 'alpha;beta\n1;2\r\n3;4\r\n', ['2/2 whole: 1|2', '3/3 whole: 3|4']],
    ['CR alone', 'alpha;beta\r1;2\r3;4', ['2/2 whole: 1|2', '3/3 whole: 3|4']],
    ['a mixture', 'alpha;beta\r1;2\r\n3;4\n5;6', ['2/2 whole: 1|2', '3/3 whole: 3|4', '4/4 whole: 5|6']],
    [
      'a quoted CRLF makes a line but no row',
      'alpha;beta\r\n"1\r\nx";2\r\n3;4\r\n',
      ['2/2 whole: 1\r\nx|2', '4/3 whole: 3|4'],
    ],
    [
      'two quoted breaks, then a blank line',
      'alpha;beta\n"1\n\nx";2\n\n3;4',
      ['2/2 whole: 1\n\nx|2', '6/4 whole: 3|4'],
    ],
    [
      'blank lines and empty rows are passed over but counted',
      'alpha;beta\n\n;;\n \t;\n3;4',
      ['5/5 whole: 3|4'],
    ],
    ['a row of quotes around nothing is empty', 'alpha;beta\n"";""\n3;4', ['3/3 whole: 3|4']],
    ['a row of a quoted quote is not', 'alpha;beta\n"""";""\n', ['2/2 whole: "|']],
    ['empty trailing cells are passed over', 'alpha;beta\n1;2;;;\n', ['2/2 whole: 1|2|||']],
    ['blanks in trailing cells too', 'alpha;beta\n1;2; ;"";\u00a0\n', ['2/2 whole: 1|2| ||\u00a0']],
    ['too few cells', 'alpha;beta\n1\n3;4', ['2/2 wrong width: 1', '3/3 whole: 3|4']],
    [
      'too many cells that are not blank',
      'alpha;beta\n1;2;x\n3;4',
      ['2/2 wrong width: 1|2|x', '3/3 whole: 3|4'],
    ],
    ['a last cell that is blank is still a cell', 'alpha;beta\n1;\n', ['2/2 whole: 1|']],
    ['a cell under a column without a name is there', 'alpha;;beta\n1;2;3', ['2/2 whole: 1|2|3']],
    ['a delimiter in quotes', 'alpha;beta\n"1;1";2', ['2/2 whole: 1;1|2']],
    ['a doubled quote', 'alpha;beta\n"say ""so""";2', ['2/2 whole: say "so"|2']],
    ['a quote inside an unquoted cell is text', 'alpha;beta\n5" putki;2', ['2/2 whole: 5" putki|2']],
    ['a formula that is text', 'alpha;beta\n="0018";2', ['2/2 whole: ="0018"|2']],
    ['text after a closing quote', 'alpha;beta\n"1"x;2\n3;4', ['2/2 bad quotes: "1"x|2', '3/3 whole: 3|4']],
    [
      'a stray quote that takes the next row along: both are listed as one',
      'alpha;beta\n"1;2\n"3";4\n5;6',
      ['2/2 bad quotes: "1|2\n"3"|4', '4/3 whole: 5|6'],
    ],
    [
      'an open quote and a later one that close over whole rows, so that the width fits',
      'alpha;beta;gamma\n1;"2;3\n4;5;6\n7;8";9\n1;2;3',
      ['2/2 bad quotes: 1|2;3\n4;5;6\n7;8|9', '5/3 whole: 1|2|3'],
    ],
    [
      'the same in the first column and in the last',
      'alpha;beta\n"1;2\n3";4\n5;"6\n7;8"\n',
      ['2/2 bad quotes: 1;2\n3|4', '4/3 bad quotes: 5|6\n7;8'],
    ],
    [
      'a line break and delimiters in a cell that are its own',
      'alpha;beta;gamma\n1;"2;\n3";4\n1;2;"a; b\nc; d"',
      ['2/2 whole: 1|2;\n3|4', '4/3 whole: 1|2|a; b\nc; d'],
    ],
    ['a byte order mark in the middle', 'alpha;beta\n\ufeff1;2', ['2/2 whole: \ufeff1|2']],
  ])('%s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('a quote that is never closed is told with its line', () => {
    expect(table('alpha;beta\n1;2\n3;"4\n5;6\n').unterminated).toBe(3);
    expect(table('alpha;beta\n1;2\n').unterminated).toBeUndefined();
  });

  it('are counted without the empty ones', () => {
    expect(table('alpha;beta\n1;2\n\n;\n3\n').count).toBe(2);
  });

  it('of any texts come back as they were written, whatever ends the lines', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'ä', ' ', ';', ',', '"', '\n', '\r', '\r\n'),
      maxLength: 8,
    });
    const ends = fc.constantFrom('\r\n', '\n', '\r');
    const row = fc.tuple(fc.constant('id'), text, text);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(row, ends), { minLength: 1, maxLength: 6 }),
        ends,
        (written, firstEnd) => {
          const quoted = (found: string) => `"${found.replaceAll('"', '""')}"`;
          const csv = `alpha;beta;gamma${firstEnd}${written
            .map(([cells, end]) => cells.map(quoted).join(';') + end)
            .join('')}`;
          const found = table(csv).rows;
          expect(found.map(({ cells }) => cells)).toEqual(written.map(([cells]) => cells));
          expect(found.map((each) => each.row)).toEqual(written.map((_, i) => i + 2));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the rough cells by which a row is chosen', () => {
  it('are those that it is read with', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ä', ' ', ';', '"', '\n'), maxLength: 14 });
    fc.assert(
      fc.property(text, (found) => {
        const bytes = Buffer.from(found);
        for (const span of recordsOf(bytes, 59, 0, 1)) {
          if (span.quotes === 'stray' || span.quotes === 'unterminated' || span.start === span.end) continue;
          const record = bytes.subarray(span.start, span.end).toString();
          const options = { delimiter: ';', relax_quotes: true, relax_column_count: true };
          const [read] = parse(record, { ...options, record_delimiter: ['\r\n', '\n', '\r'] });
          expect(roughCells(record, ';' as Delimiter, span.quotes)).toEqual(read);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a cell as it is read', () => {
  it.each([
    ['blanks around it', '  a b ', 'a b'],
    ['no-break and thin spaces around it', '\u00a0\u2009\u202fa\u00a0', 'a'],
    ['a line break around it', '\r\na\n', 'a'],
    ['a byte order mark', '\ufeffa', 'a'],
    ['a formula around text', '="0018"', '0018'],
    ['the guard before =', "'=1+1", '=1+1'],
    ['the guard before +', "'+358", '+358'],
    ['the guard before -', "'-5,00", '-5,00'],
    ['the guard before @', "'@x", '@x'],
    ['an apostrophe before anything else stays', "'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['a formula that is none of ours stays', '=A1', '=A1'],
  ])('%s', (_, raw, expected) => {
    expect(clean(raw)).toBe(expected);
  });

  it('does not take long, however many blanks stand in its middle', () => {
    const seconds = processorSecondsOf(() => void clean(`a${' '.repeat(1_000_000)}b`));
    expect(seconds).toBeLessThan(5);
  });
});

it.each([
  [0, 1, 'A1'],
  [5, 19, 'F19'],
  [25, 2, 'Z2'],
  [26, 2, 'AA2'],
  [701, 2, 'ZZ2'],
  [702, 2, 'AAA2'],
])('column %i of row %i is %s', (column, row, expected) => {
  expect(cellAddress(column, row)).toBe(expected);
});
