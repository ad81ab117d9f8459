import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import type { Messages } from '../../text/messages.js';
import { exampleMark } from '../../vocabulary/example-rows.js';
import type { FilledKind } from '../../vocabulary/file-formats.js';
import { helpSheet } from '../../vocabulary/help-sheet.js';
import type { Field } from './form-fields.js';
import { OPTIONAL, TOP, WIDTH_AT_LEAST } from './form-style.js';

/** The row of the help sheet with the headings; the columns' own follow it. */
const HEADINGS_AT = 5;
/** The position of the first word of a list on the help sheet. */
const WORDS_AT = 3;

/** Where the help sheet has the words that a column's cells are chosen from, as a formula names it. */
export function placeOfWords({ words }: Field, at: number, { language }: Messages): string {
  const row = HEADINGS_AT + 1 + at;
  return `${helpSheet[language]}!$${columnLetter(WORDS_AT)}$${row}:$${columnLetter(WORDS_AT + words.length - 1)}$${row}`;
}

/** A line for each column, with the words of its list; protected, since nothing on it is read. */
export function helpOf(kind: FilledKind, fields: readonly Field[], messages: Messages): WriteSheet {
  const { form, language } = messages;
  const intro = form.intro({ sheet: form.sheets[kind], mark: exampleMark[language] });
  const headings = [form.column, form.isNeeded, form.help, form.listed];
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [at, value] of headings.entries()) {
    cells.set(`${HEADINGS_AT - 1},${at}`, { value, style: OPTIONAL });
  }
  const lines = fields.map(({ column, name, help, words }) => [
    name,
    !column.required ? form.notNeeded : column.mayBeBlank ? form.blankSays : form.needed,
    help,
    ...words,
  ]);
  const blank = Array.from({ length: HEADINGS_AT - intro.length }, (): CellValue[] => []);
  const mostWords = Math.max(1, ...fields.map(({ words }) => words.length));
  const widthOfWords = (at: number) =>
    Math.max(WIDTH_AT_LEAST, ...fields.map(({ words }) => words[at]?.length ?? 0));
  const text: CellStyle = { numFmt: '@', alignment: { vertical: 'top' } };
  return {
    name: helpSheet[language],
    columns: [
      { width: Math.max(...fields.map(({ name }) => name.length)) + 2, style: text },
      { width: Math.max(form.isNeeded.length, form.blankSays.length) + 3, style: text },
      { width: 76, style: { ...text, alignment: TOP } },
      ...Array.from({ length: mostWords }, (_, at) => ({ width: widthOfWords(at) + 2, style: text })),
    ],
    rows: [...intro.map((line): CellValue[] => [line]), ...blank, ...lines],
    cells,
    freezePane: { rows: HEADINGS_AT },
    protection: { sheet: true },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** `A` for 0, `AA` for 26. */
export function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetter(Math.floor(at / 26) - 1) + last;
}
