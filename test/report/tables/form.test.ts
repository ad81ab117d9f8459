import { readXlsx, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Day, ExtractKind, Language } from '../../../src/model.js';
import { deckSettings } from '../../../src/pilot/parameters.js';
import { readClaims } from '../../../src/read/claims.js';
import { readCompletions } from '../../../src/read/completions.js';
import { readExtracts } from '../../../src/read/extracts.js';
import { readPaid } from '../../../src/read/paid.js';
import { readRulings } from '../../../src/read/rulings.js';
import { sheetText } from '../../../src/read/workbook/as-table.js';
import { helpSheets, unpacked } from '../../../src/read/workbook/unpack.js';
import { formWorkbook } from '../../../src/report/tables/form.js';
import { listWords } from '../../../src/report/tables/list-words.js';
import { messagesIn } from '../../../src/text/words.js';
import { claimColumns, EXTRACT_KINDS } from '../../../src/vocabulary/columns.js';
import { exampleRows } from '../../../src/vocabulary/example-rows.js';
import { FILLED_KINDS, type FilledKind, fileFormat } from '../../../src/vocabulary/file-formats.js';
import { headerKey } from '../../../src/vocabulary/header-key.js';
import { APPLICANT, claimRow, PERSON, source } from '../../read/support.js';
import { streamOf } from '../../support/streams.js';
import { workbook } from '../../support/workbooks.js';

const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];
const asOf = '2015-01-31' as Day;
const isExtract = (kind: FilledKind): kind is ExtractKind => EXTRACT_KINDS.some((one) => one === kind);

const form = async (kind: FilledKind, language: Language = 'fi', open?: Parameters<typeof formWorkbook>[2]) =>
  Buffer.from(await formWorkbook(kind, await messagesIn(language), open));

/** The form's first sheet as the CSV that a spreadsheet would save of it. */
async function csvOf(kind: FilledKind, language: Language = 'fi'): Promise<string> {
  const read = await sheetText(await form(kind, language), [fileFormat(kind).columns], helpSheets);
  if ('code' in read) throw new Error(read.code);
  return read.text.toString();
}

/** A file of a kind as its reader takes it: how many rows it read, and every problem. */
async function readAs(kind: FilledKind, bytes: Buffer | string, name = 'a.csv') {
  const file = source(bytes, name);
  if (isExtract(kind)) {
    const wanted = { persons: new Set([PERSON]), bodies: new Set([APPLICANT]) };
    const { inputs, problems } = await readExtracts([streamOf(file)], wanted, asOf);
    return {
      rows: inputs[0]?.rows,
      date: inputs[0]?.date,
      problems: problems.filter((one) => one.file !== ''),
    };
  }
  const unpackedFile = await unpacked(file, kind);
  if (kind === 'claims') {
    const { claims, problems, inputs, unreadable } = readClaims(unpackedFile, {
      testPersons: 'allowed',
      settings: deckSettings,
    });
    return { rows: inputs[0]?.rows, read: claims.length + unreadable, problems };
  }
  const { rows, problems, input } =
    kind === 'paid'
      ? readPaid(unpackedFile)
      : kind === 'completions'
        ? readCompletions(unpackedFile, { asOf })
        : readRulings(unpackedFile, { asOf });
  return { rows: input.rows, read: rows.length, problems };
}

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

describe.each(LANGUAGES)('a form in %s', (language) => {
  it.each(FILLED_KINDS)('of %s is read as nothing: its example is no row', async (kind) => {
    const { rows, problems, ...read } = await readAs(kind, await form(kind, language), 'a.xlsx');
    expect(rows).toBe(0);
    expect('read' in read ? read.read : 0).toBe(0);
    expect(codes(problems)).toEqual(kind === 'claims' || isExtract(kind) ? ['header-only'] : []);
  });

  it.each(FILLED_KINDS)('of %s saved as CSV is read as nothing too', async (kind) => {
    const { rows, problems } = await readAs(kind, await csvOf(kind, language));
    expect(rows).toBe(0);
    expect(codes(problems)).toEqual(kind === 'claims' || isExtract(kind) ? ['header-only'] : []);
  });

  it.each(FILLED_KINDS)('of %s tells of every column what it holds', async (kind) => {
    const messages = await messagesIn(language);
    const [data, help] = (await readXlsx(await form(kind, language))).sheets;
    const names = Object.values(fileFormat(kind).columns).map((column) => column.names[language]);
    expect(data?.rows[0]).toEqual(names);
    expect(help?.rows.slice(5).map(([name]) => name)).toEqual(names);
    const told = Object.values(messages.form.columns[kind]) as readonly string[];
    expect(help?.rows.slice(5).map(([, , text]) => String(text))).toEqual(
      told.map((text) => expect.stringContaining(text)),
    );
  });
});

describe('the example of a form', () => {
  it('of claims is one that would be read if it were not the example', async () => {
    const csv = (await csvOf('claims')).replace('ESIMERKKI', 'H-1');
    const { problems, read } = await readAs('claims', csv);
    expect([codes(problems), read]).toEqual([[], 1]);
  });

  it.each(FILLED_KINDS)('of %s that was changed in any cell is somebody’s: it is told of', async (kind) => {
    const [header = '', example = ''] = (await csvOf(kind)).split('\n');
    const cells = example.split(';');
    for (const at of cells.keys()) {
      if (at === 0) continue;
      const changed = cells.map((cell, i) => (i === at ? `${cell}7` : cell)).join(';');
      const { problems } = await readAs(kind, `${header}\n${changed}\n`);
      expect([at, codes(problems)]).toEqual([at, expect.arrayContaining(['row-example-changed'])]);
    }
  });

  it.each(FILLED_KINDS)('of %s with a note beside it is told of', async (kind) => {
    const [header = '', example = ''] = (await csvOf(kind)).split('\n');
    const noted = `${header};muuta\n${example};soita hakijalle\n`;
    expect(codes((await readAs(kind, noted)).problems)).toContain('row-example-changed');
  });

  it('gives way to a row that is written over it', async () => {
    const csv = (await csvOf('claims')).split('\n');
    const { problems, read } = await readAs('claims', `${csv[0]}\n${claimRow()}\n`);
    expect([codes(problems), read]).toEqual([[], 1]);
  });

  it('does not date an extract: the first row of somebody does', async () => {
    const row = `${PERSON};0018;1.1.2014;;1.10.2014`;
    const { rows, date, problems } = await readAs('keywords', `${await csvOf('keywords')}\n${row}\n`);
    expect([rows, date, codes(problems)]).toEqual([1, '2014-10-01', []]);
  });

  it('that stands among an extract’s rows is no row either', async () => {
    const [header = '', example = ''] = (await csvOf('keywords')).split('\n');
    const row = `${PERSON};0018;1.1.2014;;1.10.2014`;
    const { rows } = await readAs('keywords', `${header}\n${row}\n${example}\n${row}\n`);
    expect(rows).toBe(2);
  });

  it('has a value for every column that must be filled in', () => {
    for (const kind of FILLED_KINDS) {
      const example: Readonly<Record<string, unknown>> = exampleRows[kind];
      for (const [id, { required, mayBeBlank }] of Object.entries(fileFormat(kind).columns)) {
        if (required && !mayBeBlank) expect([kind, id, example[id]]).not.toEqual([kind, id, '']);
      }
    }
  });
});

describe('the cells of a form', () => {
  it('are text, but days and euros: nothing becomes a number or a day by itself', async () => {
    const [data] = (await readXlsx(await form('paid'), { readStyles: true })).sheets;
    const formats = Object.keys(fileFormat('paid').columns).map((id, at) => [
      id,
      data?.columns?.[at]?.style?.numFmt ?? data?.cells?.get(`1,${at}`)?.style?.numFmt,
    ]);
    expect(Object.fromEntries(formats)).toMatchObject({
      claimId: '@',
      personId: '@',
      amount: '#,##0.00',
      bookedOn: 'd.m.yyyy',
      rewardRow: '@',
    });
  });

  it('have a list of words, each of which is read back', async () => {
    const { sheets } = await readXlsx(await form('claims'));
    const [data, help] = sheets;
    const lists = (data?.dataValidations ?? []).filter(({ type }) => type === 'list');
    const ids = Object.keys(claimColumns);
    const wordsAt = (formula = '') => {
      const row = Number(/\$(\d+):/.exec(formula)?.[1]);
      return (help?.rows[row - 1] ?? []).slice(3).filter((word) => word !== null);
    };
    const found = new Map(
      lists.map(({ range, formula1 }) => [
        ids[(/^[A-Z]/.exec(range)?.[0] ?? 'A').charCodeAt(0) - 65],
        wordsAt(formula1),
      ]),
    );
    expect(Object.fromEntries(found)).toMatchObject({
      applicantForm: ['yhdistys', 'säätiö', 'yritys', 'kunta', 'seurakunta', 'muu'],
      municipality: ['Pori', 'Ulvila', 'Merikarvia', 'Pomarkku'],
      onward: ['kyllä', 'ei'],
      statedSubsidy: expect.arrayContaining(['ei makseta', 'perustuki ja lisäosa']),
      language: ['suomi', 'ruotsi', 'englanti'],
      claimedRow: ['1', '2', '3', '4'],
    });
  });

  it.each(LANGUAGES)(
    'have lists of words in %s that are all different and mean their values',
    async (language) => {
      const messages = await messagesIn(language);
      for (const kind of FILLED_KINDS) {
        for (const { holds } of Object.values(fileFormat(kind).columns)) {
          if (typeof holds === 'string') continue;
          const words = listWords(holds, messages);
          expect([...words].map(([, word]) => holds.words.get(headerKey(word)))).toEqual(holds.values);
        }
      }
    },
  );

  it('are within what a spreadsheet takes: texts of 255 characters and titles of 32', async () => {
    for (const kind of FILLED_KINDS) {
      for (const language of LANGUAGES) {
        const [data] = (await readXlsx(await form(kind, language))).sheets;
        for (const { inputTitle = '', inputMessage = '', errorMessage = '' } of data?.dataValidations ?? []) {
          expect([inputTitle.length <= 32, inputMessage.length <= 255, errorMessage.length <= 255]).toEqual([
            true,
            true,
            true,
          ]);
          expect(inputMessage).toMatch(/\.$/);
        }
      }
    }
  });

  it('are the same bytes whenever the form is made', async () => {
    const first = await form('claims');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await form('claims')).equals(first)).toBe(true);
  });
});

describe('rows that a run leaves open', () => {
  const open = [
    { filled: { applicantId: APPLICANT, claimId: '00123', criterion: '3.1' }, question: 'Kysymys.' },
  ];

  it('stand below the example with what is open, and are not filled in yet', async () => {
    const bytes = await form('rulings', 'fi', open);
    const [data] = (await readXlsx(bytes)).sheets;
    expect(data?.rows[2]?.filter((cell) => cell !== null)).toEqual([APPLICANT, '00123', '3.1', 'Kysymys.']);
    const { read, problems } = await readAs('rulings', bytes, 'a.xlsx');
    expect([read, problems]).toEqual([
      0,
      [expect.objectContaining({ code: 'rows-not-filled-in', args: { count: 1 } })],
    ]);
  });
});

describe('a sheet of help', () => {
  const own: WriteSheet = {
    name: 'Ohje',
    rows: [Object.values(claimColumns).map(({ names }) => names.fi), claimRow().split(';')],
  };
  const data: WriteSheet = { ...own, name: 'Taul1' };

  it('that holds a table of its own is no help: it is told that it was not read', async () => {
    const { problems } = await readAs('claims', await workbook(data, own), 'a.xlsx');
    expect(problems).toMatchObject([{ code: 'workbook-other-sheets', args: { names: ['Ohje'] } }]);
  });

  it('that is the only one with a table is read', async () => {
    const { read } = await readAs(
      'claims',
      await workbook({ name: 'Taul1', rows: [['hei']] }, own),
      'a.xlsx',
    );
    expect(read).toBe(1);
  });
});
