import type { CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import type { Day, Language } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import { claimColumns, type Holds } from '../../vocabulary/columns.js';
import { type Example, exampleRows } from '../../vocabulary/example-rows.js';
import type { FilledKind } from '../../vocabulary/file-formats.js';
import { type Field, fieldsOf } from './form-fields.js';
import { columnLetter, helpOf, placeOfWords } from './form-help.js';
import { FONT, NEEDED, OPTIONAL, TOP, WIDTH_AT_LEAST } from './form-style.js';
import { listWords } from './list-words.js';
import type { OpenRow } from './template.js';
import { dayNumber } from './workbook-file.js';

/** The last row a sheet can have: every row that someone fills in has its format and its list. */
const LAST_ROW = 1_048_576;
/** What Excel shows beside a cell that is chosen, and of it in a heading: more would damage the file. */
const PROMPT_AT_MOST = 255;
const TITLE_AT_MOST = 32;
const QUESTION_WIDTH = 70;
/** A day as a spreadsheet counts it: 1 January 1990 and 31 December 2099. */
const [FIRST_DAY, LAST_DAY] = ['32874', '73050'];

const EXAMPLE_FONT = { ...FONT, italic: true, color: { rgb: '6B7280' } };

/**
 * A table to fill in as a workbook: its columns with formats and lists of words, an example that isn't read, rows that are
 * open where some are given, and a sheet that tells what each column holds.
 */
export async function formWorkbook(
  kind: FilledKind,
  messages: Messages,
  open?: readonly OpenRow[],
): Promise<Uint8Array> {
  const [{ writeXlsx }, { strFromU8, strToU8, unzipSync, zipSync }] = await Promise.all([
    import('hucre/xlsx'),
    import('fflate'),
  ]);
  const fields = fieldsOf(kind, messages);
  const book = await writeXlsx({
    sheets: [dataSheet(kind, fields, messages, open), helpOf(kind, fields, messages)],
    defaultFont: FONT,
  });
  const parts = unzipSync(book);
  const changed = (part: string, change: (xml: string) => string) => ({
    [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))),
  });
  const all = {
    ...parts,
    ...changed('xl/worksheets/sheet1.xml', withFormatsOfColumns),
    // The library writes the time of the clock: a form is the same file whenever it is made.
    ...changed('docProps/core.xml', (xml) => xml.replace(/<dcterms:modified.*?<\/dcterms:modified>/, '')),
  };
  return zipSync(all, { mtime: '1980-01-01T12:00' });
}

/**
 * The sheet with the format of each column said of the column itself, so that it holds of cells that nobody has written yet.
 * The library says it of cells alone: those of a last row of blanks, which goes.
 */
function withFormatsOfColumns(xml: string): string {
  const from = xml.lastIndexOf('<row ');
  const end = xml.indexOf('</sheetData>');
  const formats = [...xml.slice(from, end).matchAll(/<c [^>]*?s="(\d+)"/g)].map(([, format]) => format);
  let at = 0;
  return `${xml.slice(0, from)}${xml.slice(end)}`.replace(
    /<col (?=[^>]*\/>)/g,
    () => `<col style="${formats[at++] ?? 0}" `,
  );
}

function dataSheet(
  kind: FilledKind,
  fields: readonly Field[],
  messages: Messages,
  open: readonly OpenRow[] | undefined,
): WriteSheet {
  const { language, form, template } = messages;
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const examples: Readonly<Record<string, Example>> = exampleRows[kind];
  for (const [at, { id, column, name, ...field }] of fields.entries()) {
    const isNeeded = column.required && !column.mayBeBlank;
    cells.set(`0,${at}`, { value: name, style: isNeeded ? NEEDED : OPTIONAL });
    const value = exampleValue({ id, column, name, ...field }, examples[id] ?? '', messages);
    cells.set(`1,${at}`, { value, style: { ...formatOf(column.holds, language), font: EXAMPLE_FONT } });
  }
  if (open) cells.set(`0,${fields.length}`, { value: template.question, style: OPTIONAL });
  const rows = (open ?? []).map(({ filled, question }) => [
    ...fields.map(({ id }) => filled[id] ?? null),
    question,
  ]);
  const columns = [
    ...fields.map(({ column, name, words }) => ({
      width: Math.max(WIDTH_AT_LEAST, Math.min(name.length, 24), ...words.map(({ length }) => length)) + 2,
      style: formatOf(column.holds, language),
    })),
    ...(open ? [{ width: QUESTION_WIDTH, style: { numFmt: '@', alignment: TOP } }] : []),
  ];
  for (const [at, { style }] of columns.entries())
    cells.set(`${2 + rows.length},${at}`, { value: null, style });
  return {
    name: form.sheets[kind],
    columns,
    rows: [[], [], ...rows, []],
    cells,
    dataValidations: fields.map((field, at) => validation(field, at, messages)),
    freezePane: { rows: 1 },
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
  };
}

/** Days are days, euros count, and all else is text: a spreadsheet would make a day of 3.1 and a number of 0018. */
function formatOf(holds: Holds, language: Language): CellStyle {
  if (holds === 'day')
    return { numFmt: language === 'en' ? 'yyyy-mm-dd' : 'd.m.yyyy', alignment: { vertical: 'top' } };
  if (holds === 'euros') return { numFmt: '#,##0.00', alignment: { vertical: 'top' } };
  return { numFmt: '@', alignment: { vertical: 'top' } };
}

function exampleValue({ column: { holds } }: Field, example: Example, messages: Messages): CellValue {
  const { language, words } = messages;
  if (typeof example !== 'string') return example[language];
  if (example === '') return null;
  if (typeof holds !== 'string') return listWords(holds, messages).get(example) ?? example;
  switch (holds) {
    case 'day':
      return dayNumber(example as Day);
    case 'euros':
      return Number(example);
    case 'yes or no':
      return words[example as 'yes' | 'no'];
    case 'claims column':
      return claimColumns[example as keyof typeof claimColumns].names[language];
    default:
      return example;
  }
}

/** What a spreadsheet says of a cell when it is chosen, and what it asks about when something else is written. */
function validation(field: Field, at: number, messages: Messages): DataValidation {
  const { name, column, help, words } = field;
  const { form } = messages;
  const letter = columnLetter(at);
  const said = {
    range: `${letter}2:${letter}${LAST_ROW}`,
    allowBlank: true,
    showInputMessage: true,
    ...(name.length <= TITLE_AT_MOST ? { inputTitle: name } : {}),
    inputMessage: help.slice(0, PROMPT_AT_MOST),
  };
  if (words.length > 0) {
    return {
      ...said,
      type: 'list',
      formula1: placeOfWords(field, at, messages),
      showErrorMessage: true,
      // Other words are read too, as are those of other languages: whoever means one may keep it.
      errorStyle: 'warning',
      errorMessage: form.notListed,
    };
  }
  const asked = { showErrorMessage: true, errorStyle: 'warning' } as const;
  if (column.holds === 'day') {
    const between = { operator: 'between', formula1: FIRST_DAY, formula2: LAST_DAY } as const;
    return { ...said, ...asked, type: 'date', ...between, errorMessage: form.notADay };
  }
  if (column.holds === 'euros') {
    const least = { operator: 'greaterThanOrEqual', formula1: '0' } as const;
    return { ...said, ...asked, type: 'decimal', ...least, errorMessage: form.notEuros };
  }
  return { ...said, type: 'textLength', operator: 'greaterThanOrEqual', formula1: '0' };
}
