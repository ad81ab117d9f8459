import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hasSameCells } from '../../src/earlier/workbook.js';
import { workbook } from '../../src/report/tables/workbook.js';
import { fi } from '../../src/text/fi.js';
import { sampleRun } from '../report/sample-run.js';
import { savedAgain } from '../support/saved-again.js';

const ours = (await workbook(sampleRun(), fi)).content as Uint8Array;
const SHEET = 'xl/worksheets/sheet1.xml';
const TEXTS = 'xl/sharedStrings.xml';

/** Our workbook with one of its parts written by somebody else. */
function withPart(name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(ours);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

describe('a workbook has the same cells as ours', () => {
  it('when it is ours, packed otherwise', async () => {
    expect(await hasSameCells(ours, zipSync(unzipSync(ours), { level: 0 }))).toBe(true);
  });

  it('when another program saved it, without the formats', async () => {
    const saved = await savedAgain(ours);
    expect(Buffer.from(saved).equals(Buffer.from(ours))).toBe(false);
    expect(await hasSameCells(ours, saved)).toBe(true);
  });

  it('when a format was changed, so that days are shown as numbers', async () => {
    const other = withPart('xl/styles.xml', (xml) => xml.replaceAll('d.m.yyyy', '0'));
    expect(await hasSameCells(ours, other)).toBe(true);
  });

  it('when empty cells and rows were touched', async () => {
    const empty = '<row r="900"><c r="C900" t="inlineStr"><is><t></t></is></c></row>';
    const other = withPart(SHEET, (xml) => xml.replace('</sheetData>', `${empty}</sheetData>`));
    expect(await hasSameCells(ours, other)).toBe(true);
  });
});

describe('a workbook has other cells than ours', () => {
  it('when a number was changed', async () => {
    const changed = await savedAgain(ours, (rows) => {
      const row = rows[1];
      if (row) row[9] = 1501;
    });
    expect(await hasSameCells(ours, changed)).toBe(false);
  });

  it('when a number was made a text', async () => {
    const changed = await savedAgain(ours, (rows) => {
      const row = rows[1];
      if (row) row[9] = '1500';
    });
    expect(await hasSameCells(ours, changed)).toBe(false);
  });

  it('when a row was added far below the others', async () => {
    const row = '<row r="900"><c r="C900"><v>1</v></c></row>';
    const other = withPart(SHEET, (xml) => xml.replace('</sheetData>', `${row}</sheetData>`));
    expect(await hasSameCells(ours, other)).toBe(false);
  });

  it('when the last row is gone', async () => {
    const other = withPart(SHEET, (xml) =>
      xml.replace(/<row(?:(?!<row).)*<\/row><\/sheetData>/s, '</sheetData>'),
    );
    expect(await hasSameCells(ours, other)).toBe(false);
  });

  it('when a sheet has another name', async () => {
    const other = withPart('xl/workbook.xml', (xml) => xml.replace('name="Hakemukset"', 'name="Muut"'));
    expect(await hasSameCells(ours, other)).toBe(false);
  });

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['text', Buffer.from('PK but not an archive at all, only long enough')],
    ['half a workbook', ours.slice(0, ours.length / 2)],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['a workbook without its sheets', zipSync(onlyParts(/^(?!xl\/worksheets)/))],
  ])('when it is %s', async (_, bytes) => {
    expect(await hasSameCells(ours, bytes)).toBe(false);
  });
});

describe('a hostile workbook', () => {
  /** In milliseconds; on the machine of the developer each takes less than a fifth of it. */
  const TIME_AT_MOST = 10_000;

  it.each<[string, () => Uint8Array]>([
    [
      'texts open a hundred thousand times and never close',
      () => withPart(TEXTS, (xml) => xml.replace('<si>', '<si>'.repeat(1e5))),
    ],
    [
      'reading aids open a hundred thousand times',
      () => withPart(TEXTS, (xml) => xml.replace('<t>', `<t>${'<rPh '.repeat(1e5)}`)),
    ],
    [
      'one cell is in the last corner that a sheet has',
      () =>
        withPart(SHEET, (xml) =>
          xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
        ),
    ],
  ])(
    'is known in bounded time when %s',
    async (_, make) => {
      expect(await hasSameCells(ours, make())).toBe(false);
    },
    TIME_AT_MOST,
  );

  const size = Object.values(onlyParts(/^(?!.*(styles|theme|docProps|worksheets\/_rels))/)).reduce(
    (sum, { length }) => sum + length,
    0,
  );
  /** The same cells with so many blanks between the rows that all parts with cells come to a size. */
  const ofSize = (bytes: number) =>
    withPart(SHEET, (xml) => xml.replace('<row ', `${' '.repeat(bytes - size)}<row `));

  it.each([
    ['is', 'four times ours and a mebibyte', 0, true],
    ["isn't", 'a byte larger', 1, false],
  ])('%s unpacked when it would be %s', async (_, __, more, unpacked) => {
    expect(await hasSameCells(ours, ofSize(4 * size + 2 ** 20 + more))).toBe(unpacked);
  });

  it('is unpacked no further than it says itself', async () => {
    expect(await hasSameCells(ours, sayingLess(ofSize(2 * size)))).toBe(false);
  });
});

function onlyParts(names: RegExp): Unzipped {
  return Object.fromEntries(Object.entries(unzipSync(ours)).filter(([name]) => names.test(name)));
}

/** The archive with every part said to be of a hundred bytes when unpacked. */
function sayingLess(zip: Uint8Array): Uint8Array {
  const said = Buffer.from(zip);
  const signature = Buffer.from('PK\x01\x02');
  for (let at = said.indexOf(signature); at !== -1; at = said.indexOf(signature, at + 1)) {
    said.writeUInt32LE(100, at + 24);
  }
  return said;
}
