import { stringify } from 'csv-stringify/sync';
import type { Cents, Day, Language } from '../../model.js';
import { withoutFormula } from '../../privacy/formula.js';

/**
 * One column: `text` may hold what others wrote, `number` only numbers of our own, `code` what is read back to the letter
 * after it was edited in a spreadsheet.
 */
export type Column = { readonly header: string; readonly holds: 'text' | 'number' | 'code' };

/**
 * A line break is quoted, which the library does only for the one it ends rows with; a comma or a tab, for spreadsheets
 * that split at them; and a leading zero, to show that it is no number.
 */
const QUOTED = /[,\t\r\n]|^0\d+$/;

/** What a spreadsheet turns into a number, a day or a month: `3.1`, `00123`, `2014-1`, `3.tammi`, `Jan-14`, `12E5`. */
const CHANGED =
  /^\d[\d.,:/\s-]*(?:E\d+)?$|^\d{1,2}[\s./-]*\p{L}{3,}[\s./-]*\d{0,4}$|^\p{L}{3,}[\s./-]*\d{1,4}$/iu;

/**
 * Rows as a CSV file for a Finnish spreadsheet: UTF-8 with BOM, semicolons, CRLF. Texts that would run as a formula
 * get an apostrophe in front, numbers never do. Each row has a cell for each column; persons are masked by the caller.
 */
export function csvText(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const guarded = rows.map((row) =>
    row.map((cell, i) => {
      const holds = columns[i]?.holds;
      return holds === 'text' ? withoutFormula(cell) : holds === 'code' ? asCode(cell) : cell;
    }),
  );
  return stringify([columns.map((column) => column.header), ...guarded], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_match: QUOTED,
  });
}

function asCode(cell: string): string {
  return CHANGED.test(cell) ? spreadsheetCode(cell) : withoutFormula(cell);
}

/** A text that a spreadsheet leaves as it is, as a formula of our own: `="3.1"`. */
export function spreadsheetCode(text: string): string {
  return `="${text}"`;
}

/** A day as a CSV file has it: `1.6.2014` in Finnish and Swedish, `2014-06-01` in English. */
export function csvDay(day: Day, language: Language): string {
  if (language === 'en') return day;
  const [year, month, dayOfMonth] = day.split('-');
  return `${Number(dayOfMonth)}.${Number(month)}.${year}`;
}

/** Euros as a plain number, with a decimal comma only where there are cents: `1500`, `1500,50`. */
export function csvEuros(cents: Cents): string {
  const euros = String(Math.trunc(cents / 100));
  const rest = Math.abs(cents % 100);
  const sign = cents < 0 && cents > -100 ? '-' : '';
  return sign + (rest === 0 ? euros : `${euros},${String(rest).padStart(2, '0')}`);
}
