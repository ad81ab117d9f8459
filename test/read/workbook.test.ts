import { zipSync } from 'fflate';
import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { ClaimFacts, InputRole } from '../../src/model.js';
import { deckSettings } from '../../src/pilot/parameters.js';
import { readClaims } from '../../src/read/claims.js';
import { readExtracts } from '../../src/read/extracts.js';
import { readRulings } from '../../src/read/rulings.js';
import { unpacked } from '../../src/read/workbook/unpack.js';
import { claimColumns, extractColumns, rulingColumns } from '../../src/vocabulary/columns.js';
import { streamOf } from '../support/streams.js';
import { dateCell, oddSheet, workbook } from '../support/workbooks.js';
import {
  APPLICANT,
  CLAIM_COLUMNS,
  type ClaimColumn,
  claimsCsv,
  day,
  goodCells,
  PERSON,
  read as readCsv,
  source,
  ZERO_BODY,
} from './support.js';

const HEADER = CLAIM_COLUMNS.map((id) => claimColumns[id].names.fi);
type Cells = { readonly [C in ClaimColumn]?: CellValue };
const rowOf = (cells: Cells = {}): CellValue[] =>
  CLAIM_COLUMNS.map((id) =>
    id in cells ? (cells[id] ?? null) : goodCells[id] === '' ? null : goodCells[id],
  );
const sheetOf = (...rows: readonly CellValue[][]): WriteSheet => ({ name: 'Taul1', rows: [HEADER, ...rows] });

async function read(bytes: Buffer, role: InputRole = 'claims') {
  const file = await unpacked(source(bytes, 'a.xlsx'), role);
  return readClaims(file, { testPersons: 'allowed', settings: deckSettings });
}

/** What a claim whose other cells are good has in one column, and what was told of it. */
async function cellOf(id: ClaimColumn, value: CellValue, format?: string) {
  const at = `1,${CLAIM_COLUMNS.indexOf(id)}`;
  const cells = new Map(format === undefined ? [] : [[at, { value, style: { numFmt: format } }]]);
  const bytes = await workbook({ ...sheetOf(rowOf({ [id]: value })), cells });
  const { claims, problems } = await read(bytes);
  const fact = claims[0]?.facts[id as keyof ClaimFacts];
  return {
    value: fact?.is === 'known' ? fact.value : undefined,
    codes: problems.map(({ code }) => code),
  };
}

const column = (id: ClaimColumn) => String.fromCharCode(65 + CLAIM_COLUMNS.indexOf(id));

describe('a workbook of claims', () => {
  it('says what the same claim says in a CSV', async () => {
    const { claims, problems, inputs } = await read(await workbook(sheetOf(rowOf())));
    const [csv] = readCsv(claimsCsv({})).claims;
    expect(problems).toEqual([]);
    expect(claims[0]?.content).toBe(csv?.content);
    expect(inputs).toMatchObject([{ name: 'a.xlsx', sheet: 'Taul1', rows: 1 }]);
    expect(inputs[0]?.encoding ?? inputs[0]?.delimiter).toBeUndefined();
  });

  it('is remembered by its own bytes, not by those of the text that is read', async () => {
    const bytes = await workbook(sheetOf(rowOf()));
    const { inputs } = await read(bytes);
    expect(inputs[0]?.bytes).toBe(bytes.length);
    const [again] = (await read(Buffer.from(bytes))).inputs;
    expect(again?.sha256).toBe(inputs[0]?.sha256);
  });

  it('tells of each cell its sheet and its address there, below blank rows too', async () => {
    const { claims } = await read(await workbook(sheetOf([], [], rowOf({ start: '31.6.2014' }))));
    expect(claims[0]).toMatchObject({ file: 'a.xlsx [Taul1]', line: 4 });
    expect(claims[0]?.row).toBeUndefined();
    expect(claims[0]?.facts.start.from).toMatchObject([
      {
        file: 'a.xlsx [Taul1]',
        cell: `${column('start')}4`,
        column: 'jatkotyösuhde alkoi',
        raw: '31.6.2014',
      },
    ]);
  });

  it('a line break in a cell makes no row of its own', async () => {
    const rows = [rowOf({ applicantName: 'Hopeahauen\r\nTyöpaja ry' }), rowOf({ claimId: 'A-2' })];
    const { claims, problems } = await read(await workbook(sheetOf(...rows)));
    expect(claims.map(({ line, applicantName }) => `${line} ${applicantName}`)).toEqual([
      '2 Hopeahauen Työpaja ry',
      '3 Hopeahauen Työpaja ry',
    ]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['semicolons and quotes', 'A "B"; C'],
    ['what a CSV would take for an instruction', 'sep=;'],
    ['what looks like a formula of text', "'=1+1"],
  ])('text with %s stays one cell', async (_, text) => {
    const { claims } = await read(await workbook(sheetOf(rowOf({ employerName: text }))));
    expect(claims[0]?.employerName).toBe(text.replace(/^'/, ''));
  });
});

describe('a cell is read by what it holds', () => {
  it.each<[string, ClaimColumn, CellValue, string | undefined, unknown, readonly string[]]>([
    ['a day however it is shown', 'start', dateCell('2014-06-01'), 'mmmm yyyy', '2014-06-01', []],
    ['a day with a time', 'start', new Date('2014-06-01T13:45:00Z'), 'd.m.yyyy h:mm', '2014-06-01', []],
    ['a day as text', 'start', '1.6.2014', '@', '2014-06-01', []],
    ['a number that was never made a date', 'start', 41791, '0', undefined, ['date-serial']],
    ['hours with a fraction', 'weeklyHours', 37.5, undefined, 375_000, []],
    ['hours with what arithmetic leaves', 'weeklyHours', 12.1 + 25.4 - 0.3 + 0.3, undefined, 375_000, []],
    ['hours with five decimals', 'weeklyHours', 37.12345, undefined, undefined, ['number-unreadable']],
    [
      'hours that became a date',
      'weeklyHours',
      dateCell('2014-05-07'),
      'd.m.',
      undefined,
      ['number-unreadable'],
    ],
    ['a yes that is a truth value', 'onward', true, undefined, 'yes', []],
    ['a no that is a truth value', 'onward', false, undefined, 'no', []],
    ['a row of the table', 'claimedRow', 1, undefined, 1, []],
    [
      'a business id without its zero',
      'employerId',
      ZERO_BODY.slice(1),
      '@',
      ZERO_BODY,
      ['business-zero-restored'],
    ],
    ['a percentage where none belongs', 'weeklyHours', 0.375, '0.0%', undefined, ['number-unreadable']],
  ])('%s', async (_, id, value, format, expected, codes) => {
    const cell = await cellOf(id, value, format);
    expect([cell.value, cell.codes]).toEqual([expected, codes]);
  });

  it.each(['#VALUE!', '#N/A', '#DIV/0!', '#REF!', '#NAME?'])('an error is unreadable: %s', async (error) => {
    const row = HEADER.map((_, at) =>
      CLAIM_COLUMNS[at] === 'start'
        ? `<c t="e"><f>A1</f><v>${error}</v></c>`
        : `<c t="inlineStr"><is><t>${goodCells[CLAIM_COLUMNS[at] as ClaimColumn]}</t></is></c>`,
    );
    const header = HEADER.map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`);
    const bytes = await oddSheet(`<row r="1">${header.join('')}</row><row r="2">${row.join('')}</row>`);
    const { claims, problems } = await read(bytes);
    expect(claims[0]?.facts.start.is).toBe('unreadable');
    expect(problems).toMatchObject([{ code: 'excel-error', args: { found: error } }]);
  });

  it.each([
    ['its last value', '<f>1+1</f><v>41791</v>', 'known'],
    ['no value: it isn’t blank, nobody knows', '<f>1+1</f>', 'unreadable'],
  ])('a formula has %s', async (_, inside, expected) => {
    const texts = HEADER.map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`).join('');
    const cells = CLAIM_COLUMNS.map((id) =>
      id === 'end' ? `<c s="1">${inside}</c>` : `<c t="inlineStr"><is><t>${goodCells[id]}</t></is></c>`,
    ).join('');
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const bytes = await oddSheet(`<row r="1">${texts}</row><row r="2">${cells}</row>`, {
      'xl/styles.xml': styles,
    });
    const { claims } = await read(bytes);
    expect(claims[0]?.facts.end).toMatchObject({ is: expected });
    if (expected === 'known') expect(claims[0]?.facts.end).toMatchObject({ value: '2014-06-01' });
  });

  it('money with one decimal in a cell of two is that many cents', async () => {
    const at = `1,${CLAIM_COLUMNS.indexOf('claimedAmount')}`;
    const cells = new Map([[at, { value: 1500.5, style: { numFmt: '#,##0.00 €' } }]]);
    const { claims } = await read(await workbook({ ...sheetOf(rowOf({ claimedAmount: 1500.5 })), cells }));
    expect(claims[0]?.claimedAmount).toMatchObject({ is: 'known', value: 150_050 });
  });
});

describe('which sheet, and which of its rows is the header', () => {
  const notes: WriteSheet = { name: 'Muistiinpanot', rows: [['soita hakijalle']] };
  const codesOf = (problems: readonly { readonly code: string; readonly args: unknown }[]) =>
    problems.map(({ code, args }) => [code, args]);

  it('the first whose header fits; the others that hold something are named', async () => {
    const second = { ...sheetOf(rowOf({ claimId: 'B-1' })), name: 'Toinen' };
    const { claims, problems } = await read(
      await workbook(notes, { name: 'Tyhjä', rows: [] }, sheetOf(rowOf()), second),
    );
    expect(claims.map(({ file, facts }) => [file, facts.claimId])).toMatchObject([
      ['a.xlsx [Taul1]', { value: 'A-1' }],
    ]);
    expect(codesOf(problems)).toEqual([
      ['workbook-other-sheets', { names: ['Muistiinpanot', 'Toinen'], more: 0 }],
    ]);
  });

  it('a form’s sheet of instructions isn’t told of', async () => {
    const { problems } = await read(await workbook(sheetOf(rowOf()), { ...notes, name: 'Ohje' }));
    expect(problems).toEqual([]);
  });

  it('where none fits, what is said is of the sheet that has most of the columns', async () => {
    const { problems } = await read(
      await workbook(notes, { name: 'Hakemukset', rows: [HEADER.slice(1), rowOf().slice(1)] }),
    );
    expect(problems).toMatchObject([
      { code: 'workbook-other-sheets' },
      {
        grade: 'file',
        code: 'column-missing',
        file: 'a.xlsx [Hakemukset]',
        args: { column: 'hakemustunnus' },
      },
    ]);
  });

  it('a hidden sheet is read, with a notice', async () => {
    const { claims, problems } = await read(
      await workbook({ ...sheetOf(rowOf()), hidden: true }, { name: 'x', rows: [] }),
    );
    expect([claims.length, codesOf(problems)]).toEqual([1, [['workbook-hidden-sheet', {}]]]);
  });

  it('titles above the header are passed over, with a notice, and the rows keep their numbers', async () => {
    const rows = [['Maksatushakemukset 2014'], [], ['tulostettu 1.8.2014', 'sivu 1'], HEADER, rowOf()];
    const { claims, problems } = await read(
      await workbook({ name: 'Taul1', rows, merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 5 }] }),
    );
    expect(claims.map(({ line }) => line)).toEqual([5]);
    expect(codesOf(problems)).toEqual([['workbook-rows-above', { rows: ['1', '3'], more: 0 }]]);
  });

  it.each([
    [30, 1],
    [31, 0],
  ])('a header below %i titles: found %i', async (titles, found) => {
    const rows = [...Array.from({ length: titles }, () => ['otsikko']), HEADER, rowOf()];
    const { claims } = await read(await workbook({ name: 'Taul1', rows }));
    expect(claims.length).toBe(found);
  });

  it('hidden rows are read, with a notice that names them', async () => {
    const rows = Array.from({ length: 5 }, (_, i) => rowOf({ claimId: `A-${i}` }));
    const hidden = { hidden: true };
    const rowDefs = new Map([1, 3, 4].map((row) => [row, hidden]));
    const { claims, problems } = await read(await workbook({ ...sheetOf(...rows), rowDefs }));
    expect(claims.length).toBe(5);
    expect(codesOf(problems)).toEqual([['workbook-hidden-rows', { rows: ['2', '4–5'], more: 0 }]]);
  });

  it('an empty workbook is an empty file', async () => {
    const { problems } = await read(await workbook({ name: 'Taul1', rows: [] }));
    expect(problems).toMatchObject([{ grade: 'file', code: 'file-empty', file: 'a.xlsx' }]);
  });
});

describe('what can’t be read is explained, within bounded memory', () => {
  const ole = (stream: string) =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from(stream, 'utf16le'),
    ]);
  const zeros = (size: number) => new Uint8Array(size);
  const archive = (parts: Record<string, Uint8Array>) => Buffer.from(zipSync(parts));

  it.each<[string, () => Buffer | Promise<Buffer>, string, object]>([
    ['a workbook of the nineties', () => ole('Workbook'), 'workbook-of-other-kind', { format: 'xls' }],
    ['a password', () => ole('EncryptedPackage'), 'workbook-password', {}],
    [
      'a workbook of LibreOffice',
      () => archive({ 'content.xml': zeros(9) }),
      'workbook-of-other-kind',
      { format: 'ods' },
    ],
    [
      'a binary workbook',
      () => archive({ 'xl/workbook.bin': zeros(9) }),
      'workbook-of-other-kind',
      { format: 'xlsb' },
    ],
    ['an archive of something else', () => archive({ 'a.txt': zeros(9) }), 'workbook-damaged', {}],
    [
      'half a workbook',
      async () => (await workbook(sheetOf(rowOf()))).subarray(0, 900),
      'workbook-damaged',
      {},
    ],
  ])('%s', async (_, bytes, code, args) => {
    const { claims, problems } = await read(await bytes());
    expect(claims).toEqual([]);
    expect(problems).toMatchObject([{ grade: 'file', code, args, file: 'a.xlsx' }]);
  });

  it.each([
    ['rows in no order', '<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>'],
    ['a row twice', '<row r="1"><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row>'],
    ['a row that is no number', '<row r="x"><c><v>1</v></c></row>'],
    ['a cell that names another row', '<row r="1"><c r="A1"><v>1</v></c><c r="B9"><v>1</v></c></row>'],
  ])('%s: nothing is lost unseen', async (_, rows) => {
    expect((await read(await oddSheet(rows))).problems).toMatchObject([
      { grade: 'file', code: 'workbook-damaged' },
    ]);
  });
});

describe('other tables', () => {
  const wanted = { persons: new Set([PERSON]), bodies: new Set([APPLICANT]) };
  const extract = async (rows: CellValue[][], cells?: WriteSheet['cells']) => {
    const bytes = await workbook({ name: 'Poiminta', rows, ...(cells ? { cells } : {}) });
    return readExtracts([streamOf(source(bytes, 'a.xlsx'))], wanted, undefined);
  };

  it('an extract is read row by row as a CSV is: those of others aren’t looked at', async () => {
    const header = Object.values(extractColumns['benefit-days']).map(({ names }) => names.fi);
    const row = (person: string, days: CellValue) => [
      person,
      days,
      'työttömyys',
      dateCell('2014-05-19'),
      dateCell('2015-01-30'),
    ];
    const { extracts, inputs, problems } = await extract([header, row('010101-999X', 'x'), row(PERSON, 612)]);
    expect(problems.filter(({ role }) => role === 'benefit-days')).toMatchObject([]);
    expect(inputs).toMatchObject([{ role: 'benefit-days', sheet: 'Poiminta', rows: 2, date: '2015-01-30' }]);
    const { rows } = extracts.entriesOf('benefit-days', PERSON);
    expect(rows).toMatchObject([
      { days: { value: 6_120_000, from: [{ file: 'a.xlsx [Poiminta]', cell: 'B3' }] } },
    ]);
  });

  it.each([
    ['shown as a percentage', 1, '0%', 1_000_000],
    ['shown as a percentage with a fraction', 0.755, '0.0 %', 755_000],
    ['a number', 100, 'General', 1_000_000],
    ['text', '75 %', '@', 750_000],
  ])('a grant of so many per cent, %s', async (_, value, numFmt, expected) => {
    const header = Object.values(extractColumns.grants).map(({ names }) => names.fi);
    const cells = new Map([['1,2', { value, style: { numFmt } }]]);
    const { extracts } = await extract(
      [header, [APPLICANT, 'työnetsijä', value, dateCell('2013-01-01'), null, dateCell('2015-01-30')]],
      cells,
    );
    expect(extracts.entriesOf('grants', APPLICANT).rows).toMatchObject([{ percent: { value: expected } }]);
  });

  it('rulings are read, and a criterion that is a number', async () => {
    const ids = Object.keys(rulingColumns) as (keyof typeof rulingColumns)[];
    const cells: Partial<Record<keyof typeof rulingColumns, CellValue>> = {
      applicantId: APPLICANT,
      claimId: 'A-1',
      criterion: 3.1,
      verdict: 'täyttyy',
      reason: 'Sopimus nähty.',
      official: 'V. Virtanen',
      ruledOn: dateCell('2014-08-01'),
    };
    const bytes = await workbook({
      name: 'Ratkaisut',
      rows: [ids.map((id) => rulingColumns[id].names.fi), ids.map((id) => cells[id] ?? null)],
    });
    const { rows, problems } = readRulings(await unpacked(source(bytes, 'a.xlsx'), 'rulings'), {
      asOf: day('2014-12-31'),
    });
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      { criterion: '3.1', ruledOn: '2014-08-01', at: { file: 'a.xlsx [Ratkaisut]' } },
    ]);
  });
});
