import { harmless } from './harmless.js';

/** What a spreadsheet takes for the start of a formula, also in full width. */
const SIGN = '[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]';
/** Behind white space too. */
const FORMULA = new RegExp(`^(?:[\\t\\r\\n\\0]|\\s*${SIGN})`);
/**
 * A comma or a line break before one: where a spreadsheet splits a file at commas, what follows has a cell of its own.
 * Quotation marks are no help there, for they don't stand at the beginning of that cell, nor do any in the text.
 */
const BEFORE_FORMULA = new RegExp(`[,\\n](?=[\\s"]*${SIGN})`, 'g');

/**
 * The text of a cell that a spreadsheet shows and never runs, by whatever separator it tells cells apart: an apostrophe
 * stands before what it would take for a formula, and nothing is in it that a program obeys. Reading drops the apostrophes.
 */
export function withoutFormula(text: string): string {
  return (FORMULA.test(text) ? "'" : '') + harmless(text).replace(BEFORE_FORMULA, "$&'");
}
