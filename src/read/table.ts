import type { Encoding, Place } from '../model.js';
import { cellsOf, clean } from './cells-of-record.js';
import { type RecordSpan, recordsOf } from './csv/records.js';
import { type Body, decode, encodingOf } from './csv/source.js';
import { type Header, standing } from './header.js';
import type { Remark } from './values.js';

const LINE_END = /\r\n|\n|\r/;
/** A row with its cells, or one that can't be told apart into as many cells as the header has. */
export type Row = {
  readonly line: number;
  readonly row: number;
  readonly cells: readonly string[];
  readonly is: 'whole' | 'wrong width' | 'bad quotes';
};

export type Rows = {
  readonly rows: readonly Row[];
  readonly encoding: Encoding;
  /** Rows of the file that aren't empty. */
  readonly count: number;
  /** The line of a quote that is never closed: what follows it can't be read. */
  readonly unterminated: number | undefined;
};

/** A record with its bytes. */
export type RecordBytes = Pick<RecordSpan, 'line' | 'row' | 'quotes'> & { readonly bytes: Buffer };

/** Reads every row of a body. Empty rows are passed over. */
export function readRows(body: Body, header: Header): Rows {
  const records: RecordBytes[] = [];
  let unterminated: number | undefined;
  const delimiter = header.delimiter.charCodeAt(0);
  for (const span of recordsOf(body.bytes, delimiter, header.rowsFrom, header.rowsLine)) {
    const bytes = body.bytes.subarray(span.start, span.end);
    if (isEmpty(bytes, delimiter)) continue;
    if (span.quotes === 'unterminated') unterminated = span.quoteLine;
    records.push({ line: span.line, row: span.row, quotes: span.quotes, bytes });
  }
  return { ...rowsOf(records, body.marked, header), count: records.length, unterminated };
}

/**
 * The rows that some records are, and the encoding that their bytes turn out to have. Those with quotes are parsed in one go;
 * in the others, which are most, every delimiter ends a cell.
 */
export function rowsOf(
  records: readonly RecordBytes[],
  marked: Encoding | undefined,
  header: Header,
): Pick<Rows, 'rows' | 'encoding'> {
  const encoding = encodingOf({ marked }, [header.bytes, ...records.map(({ bytes }) => bytes)]);
  const texts = records.map(({ bytes }) => decode(bytes, encoding));
  const parsed = cellsOf(
    texts.filter((_, i) => records[i]?.quotes === 'paired'),
    header.delimiter,
  );
  let next = 0;
  const rows = records.map((record, i): Row => {
    const { line, quotes } = record;
    const text = texts[i] ?? '';
    const row = record.row + header.rowsAbove;
    const ofQuoted =
      quotes === 'paired' ? (parsed?.[next++] ?? cellsOf([text], header.delimiter)?.[0]) : undefined;
    const cells = quotes === 'none' ? text.split(header.delimiter) : ofQuoted;
    return cells
      ? { line, row, cells, is: kindOfRow(cells, header) }
      : { line, row, cells: text.split(header.delimiter), is: 'bad quotes' };
  });
  return { rows, encoding };
}

/** Whether a row has a cell for every named column, nothing but blanks after them, and no row inside a cell. */
export function kindOfRow(cells: readonly string[], header: Header): Row['is'] {
  const fits = cells.length >= header.width && cells.slice(header.width).every((cell) => clean(cell) === '');
  if (!fits) return 'wrong width';
  return cells.some((cell, at) => hasSwallowedRows(cell, at, header)) ? 'bad quotes' : 'whole';
}

/**
 * Whether a cell runs from its column in one row to the same column in a later one: a quote left open in the first and
 * one left over in the last make a single row of them, with as many cells as it should have.
 */
function hasSwallowedRows(cell: string, at: number, { delimiter, width }: Header): boolean {
  if (!/[\r\n]/.test(cell)) return false;
  const counts = cell.split(LINE_END).map((line) => line.split(delimiter).length - 1);
  return (counts[0] ?? 0) >= width - 1 - at && counts.at(-1) === at && width > 1;
}

/** What is said of a row that isn't whole. */
export function damageOf({ is, line, cells }: Row, { width: expected }: Header): Remark {
  if (is === 'wrong width') return { code: 'row-wrong-width', args: { found: cells.length, expected } };
  // A cell may hold line breaks; a quote left open makes one row of several.
  const lastLine = cells.reduce((last, cell) => last + cell.split(LINE_END).length - 1, line);
  return { code: 'row-bad-quotes', args: lastLine > line ? { until: lastLine } : {} };
}

/** Whether a record's quotes tell its cells apart. */
export function isSound(quotes: RecordSpan['quotes']): boolean {
  return quotes === 'none' || quotes === 'paired';
}

/** A row of nothing but delimiters, blanks and quotes around nothing. */
export function isEmpty(record: Buffer, delimiter: number): boolean {
  let fieldStart = true;
  for (let at = 0; at < record.length; at++) {
    const byte = record[at];
    if (byte === 0x22 && fieldStart && record[at + 1] === 0x22 && record[at + 2] !== 0x22) at += 1;
    else if (byte !== delimiter && byte !== 0x20 && byte !== 0x09) return false;
    fieldStart = byte === delimiter;
  }
  return true;
}

/** `F19`: a column letter and a row as a spreadsheet shows them. */
export function cellAddress(columnIndex: number, row: number): string {
  const known = lettersOf.get(columnIndex);
  if (known !== undefined) return `${known}${row}`;
  let letters = '';
  for (let n = columnIndex + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  lettersOf.set(columnIndex, letters);
  return `${letters}${row}`;
}

const lettersOf = new Map<number, string>();

/** The place of a column's cell in a row; a column that the file hasn't got has no address. */
export function placeOf(
  file: string,
  header: Header,
  row: Row,
  columnIndex: number | undefined,
  /** What the file would call the column. */
  name: string,
): Place {
  if (columnIndex === undefined) return { file, ...standing(row), column: name, cell: '', raw: '' };
  return {
    file,
    ...standing(row),
    column: header.cells[columnIndex] ?? '',
    cell: cellAddress(columnIndex, row.row),
    raw: row.cells[columnIndex] ?? '',
  };
}
