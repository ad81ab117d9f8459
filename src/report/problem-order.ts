import type { Problem } from '../problems.js';
import { byText } from './claim.js';

/** Those that end a run first, the others by file, line and cell. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    Number(a.grade !== 'file') - Number(b.grade !== 'file') ||
    byText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    columnNumber(a.cell) - columnNumber(b.cell) ||
    byText(a.code, b.code)
  );
}

/** `F19` is in column 6: letters count as in a spreadsheet, so that `AA` follows `Z`. */
function columnNumber(cell: string | undefined): number {
  return [...columnLetters(cell)].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The column of a cell's address: `F` of `F19`; empty where there is no cell. */
export function columnLetters(cell: string | undefined): string {
  return /^[A-Z]*/.exec(cell ?? '')?.[0] ?? '';
}
