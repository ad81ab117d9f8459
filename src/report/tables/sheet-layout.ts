/** How wide the columns of a sheet are and how high its rows, so that it is read on a screen and on paper. */

import type { Language } from '../../model.js';
import { type Cell, csvCell, type Table } from './cells.js';
import { linesIn, widthOf } from './text-width.js';

/** A text this wide is a sentence: such columns share what the others leave of a page. */
const SENTENCE = 36;
const WIDTH_AT_MOST = 60;
/** A column that isn't printed is wide rather than its rows high. */
const BESIDE_PAPER = 120;
/** Sentences on a column narrower than this are read no more. */
const SENTENCE_AT_LEAST = 28;
const OTHERS_AT_MOST = 24;
/** One text of so many may be wider than its column and go on a second line. */
const ONE_OF = 20;
const WIDTH_AT_LEAST = 6;
/** What an A4 page across holds at about three quarters of the size, where it can still be read. */
const PAGE = 185;
/** The room beside the text of a cell, and that of a number's indent. */
const BESIDE = 1.7;
const INDENT = 2;
/** Bold letters are wider, and euros get two decimals and a space at the thousands. */
const BOLD = 1.12;
const DECIMALS = '\u00a0,00';
/** The height of one line of text, and the highest a row can be, in points. */
const LINE = 13;
const HEIGHT_AT_MOST = 409;

/** A sheet as it is laid out: the columns on paper are those from the left, the others are for filters. */
export type Layout = {
  readonly table: Table;
  /** How many columns are printed; all where it isn't told. */
  readonly printed?: number;
};

/** The widths of the columns, in digits. */
export function widthsOf(
  { table, printed = table.headers.length }: Layout,
  language: Language,
): readonly number[] {
  const columns = table.headers.map((header, i) => columnOf(header, table, i, language));
  const isSentence = ({ widest }: Column) => widest > SENTENCE;
  const widths = columns.map(({ widest, longestWord }) =>
    Math.max(WIDTH_AT_LEAST, longestWord, Math.min(widest, OTHERS_AT_MOST) + BESIDE),
  );
  const onPaper = columns.slice(0, printed);
  const taken = onPaper.reduce((sum, column, i) => sum + (isSentence(column) ? 0 : (widths[i] ?? 0)), 0);
  const share = (PAGE - taken) / Math.max(1, onPaper.filter(isSentence).length);
  const sentences = Math.max(SENTENCE_AT_LEAST, Math.min(WIDTH_AT_MOST, share));
  return columns.map((column, i) => {
    if (!isSentence(column)) return tenths(widths[i] ?? WIDTH_AT_LEAST);
    return tenths(
      Math.max(column.longestWord, Math.min(column.widest + BESIDE, i < printed ? sentences : BESIDE_PAPER)),
    );
  });
}

type Column = {
  /** The widest line of its cells but for a few; of numbers and days the widest, which can't be broken. */
  readonly widest: number;
  /** The widest word of its header and its cells. */
  readonly longestWord: number;
};

function columnOf(header: string, { rows }: Table, i: number, language: Language): Column {
  const lines: number[] = [];
  let number = 0;
  let word = 0;
  for (const row of rows) {
    const cell = row[i] ?? '';
    if (cell === '') continue;
    if (typeof cell === 'object') {
      number = Math.max(number, widthOf(shownIn(cell, language)) + INDENT);
      continue;
    }
    for (const line of cell.split('\n')) lines.push(widthOf(line));
    for (const one of cell.split(/\s/)) word = Math.max(word, widthOf(one));
  }
  lines.sort((a, b) => b - a);
  const inHeader = Math.max(...header.split(' ').map(widthOf)) * BOLD + (number > 0 ? INDENT : 0);
  return {
    widest: Math.max(number, lines[Math.floor(rows.length / ONE_OF)] ?? 0),
    longestWord: Math.max(inHeader, Math.min(word, OTHERS_AT_MOST)) + BESIDE,
  };
}

/** As high as its longest text needs in columns so wide. */
export function heightOf(row: readonly Cell[], widths: readonly number[], language: Language): number {
  const lines = row.map((cell, i) => linesIn(shownIn(cell, language), inside(widths[i])));
  return Math.min(HEIGHT_AT_MOST, LINE * Math.max(1, ...lines));
}

/** The header's height: under its words there is a line for the buttons of filters, which would hide their ends. */
export function headerHeight(
  headers: readonly string[],
  widths: readonly number[],
  buttons: 'with' | 'without',
): number {
  const lines = headers.map((header, i) => linesIn(header, inside(widths[i]) / BOLD));
  return LINE * (Math.max(1, ...lines) + (buttons === 'with' ? 1 : 0));
}

function inside(width = WIDTH_AT_LEAST): number {
  return width - BESIDE + 0.01;
}

function shownIn(cell: Cell, language: Language): string {
  if (typeof cell === 'string') return cell;
  return 'cents' in cell ? `${cell.cents / 100}${DECIMALS}` : csvCell(cell, language);
}

function tenths(width: number): number {
  return Math.ceil(width * 10) / 10;
}
