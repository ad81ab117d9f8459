import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Cents, Day } from '../../../src/model.js';
import { clean } from '../../../src/read/cells-of-record.js';
import { type Column, csvDay, csvEuros, csvText } from '../../../src/report/tables/csv.js';
import { HOSTILE } from '../sample-run.js';

const columns: readonly Column[] = [
  { header: 'text', holds: 'text' },
  { header: 'euros', holds: 'number' },
];

/** A cell as a reader gets it back. */
function written(cell: string, column: 0 | 1 = 0): string {
  const row = column === 0 ? [cell, '0'] : ['x', cell];
  return parsed(csvText(columns, [row]))[1]?.[column] ?? '';
}

function parsed(text: string): string[][] {
  return parse(text, { delimiter: ';', bom: true, record_delimiter: '\r\n' });
}

describe('a CSV file', () => {
  it('begins with a BOM and has semicolons and CRLF', () => {
    expect(csvText(columns, [['ä', '1500']])).toBe('\ufefftext;euros\r\nä;1500\r\n');
  });

  it('has its header also without rows', () => {
    expect(csvText(columns, [])).toBe('\ufefftext;euros\r\n');
  });

  it.each(['a;b', 'a"b', 'a\nb', '"', 'a,b', ' a ', "it's"])('gives %j back', (text) => {
    expect(written(text)).toBe(text);
  });

  it('leaves the zeros of an id, in quotation marks', () => {
    expect(csvText(columns, [['00123', '0']])).toContain('\r\n"00123";0\r\n');
  });

  it.each([
    ['a comma', 'Ry,=1+1', "Ry,'=1+1"],
    ['a comma and a blank', 'Ry, +1', "Ry,' +1"],
    ['a comma and a quotation mark', 'Ry,"=1"', `Ry,'"=1"`],
    ['a line break', 'Ry\r\n@x', "Ry\n'@x"],
    ['a line break of another kind', 'Ry\u2028－1', "Ry\n'－1"],
    ['every comma', 'a,=1,b,-2', "a,'=1,b,'-2"],
  ])('guards what a spreadsheet that splits at commas would run behind %s', (_, text, guarded) => {
    expect(written(text)).toBe(guarded);
    const cells = csvText(columns, [[text, '0']]).split(/[,\r\n]/);
    expect(cells.filter((each) => /^[\s"]*[=+\-@－]/.test(each))).toEqual([]);
    // Read again, it is what it was, but for the kind of its line break.
    expect(clean(written(text))).toBe(text.replace(/\r\n|\u2028/, '\n'));
  });

  it('leaves a comma that no formula follows', () => {
    expect(written("37,5, 'Oy', x-y")).toBe("37,5, 'Oy', x-y");
  });
});

describe('a text column', () => {
  it.each([
    '=1+1',
    '+358 40 123',
    '-5,00',
    '@SUM(A1)',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    ' =1+1',
    '\u00a0=1+1',
    '=HYPERLINK("http://x";"y")',
  ])('guards %j', (text) => expect(written(text)).toBe(`'${text}`));

  it.each([
    ['\t=1', "' =1"],
    ['\r=1', "'\n'=1"],
    ['\n=1', "'\n'=1"],
    ['\0=1', "'\ufffd=1"],
  ])('guards %j, and makes it harmless', (text, guarded) => expect(written(text)).toBe(guarded));

  it.each(['a=b', '1-2', '’=1', 'x@y.fi', '2345678-5'])('does not guard %j', (text) => {
    expect(written(text)).toBe(text);
  });

  it('has no control characters but line breaks', () => {
    expect(written(`a${HOSTILE}\tb\r\nc\u2028d\u0085e\rf`)).toBe(
      'a\ufffd[31m\ufffd2J\ufffdtxt\ufffd b\nc\nd\ne\nf',
    );
  });

  it('has no half of a character', () => {
    expect(written('a\ud800b')).toBe('a\ufffdb');
    expect(written('😀')).toBe('😀');
  });
});

describe('a number column', () => {
  it.each(['-5,00', '+1', '1500,50'])('leaves %s alone', (number) => expect(written(number, 1)).toBe(number));
});

describe('euros', () => {
  it.each([
    [150_000, '1500'],
    [50_050, '500,50'],
    [5, '0,05'],
    [0, '0'],
    [-500, '-5'],
    [-50, '-0,50'],
    [-1_050, '-10,50'],
    [4_000_000, '40000'],
  ])('%d cents are %s', (cents, euros) => expect(csvEuros(cents as Cents)).toBe(euros));
});

describe('a day', () => {
  it.each([
    ['fi', '1.6.2014'],
    ['sv', '1.6.2014'],
    ['en', '2014-06-01'],
  ] as const)('in %s is %s', (language, day) => expect(csvDay('2014-06-01' as Day, language)).toBe(day));
});
