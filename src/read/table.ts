import { isAscii } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { type Column, type Columns, columnKeys, headerKey } from '../format/columns.js';
import type { Delimiter, Encoding, Language, Place } from '../model.js';
import { type RecordSpan, recordsOf } from './records.js';
import { type Body, decode, encodingOf } from './source.js';

const DELIMITERS: readonly Delimiter[] = [';', ',', '\t'];
const RECORD_ENDS = ['\r\n', '\n', '\r'];

/** The header of a body: its cells, the delimiter that yields the most known columns, and where the rows begin. */
export type Header = {
  readonly delimiter: Delimiter;
  readonly cells: readonly string[];
  /** Cells up to the last one with a name: what a row must have. */
  readonly width: number;
  readonly line: number;
  readonly quotes: RecordSpan['quotes'];
  readonly quoteLine: number;
  readonly bytes: Buffer;
  /** Offset and physical line of the first row. */
  readonly rowsFrom: number;
  readonly rowsLine: number;
  /** Rows a spreadsheet shows above the first record after the header. */
  readonly rowsAbove: number;
};

/** Finds the header: the first row that isn't empty and isn't `sep=`. Undefined when no row has a cell. */
export function findHeader(body: Body, known: readonly Columns[]): Header | undefined {
  const keys = new Set(known.flatMap((columns) => [...columnKeys(columns).keys()]));
  const found = DELIMITERS.flatMap((delimiter) => headerBy(delimiter, body) ?? []);
  // Without a cell by one of them, the file is nothing but that delimiter.
  if (found.length < DELIMITERS.length) return undefined;
  const score = (header: Header) => new Set(header.cells.map(headerKey).filter((key) => keys.has(key))).size;
  return found.toSorted((a, b) => score(b) - score(a))[0];
}

function headerBy(delimiter: Delimiter, body: Body): Header | undefined {
  const { bytes } = body;
  let above = 0;
  for (const span of recordsOf(bytes, delimiter.charCodeAt(0), 0, 1)) {
    const piece = bytes.subarray(span.start, span.end);
    const text = decode(piece, encodingOf(body, [piece]));
    if (span.row === 1 && /^"?sep=.?"?$/i.test(text.trim())) {
      // A spreadsheet takes this line as an instruction and doesn't show it.
      above -= 1;
      continue;
    }
    const cells = roughCells(text, delimiter, span.quotes).map(clean);
    if (cells.every((cell) => cell === '')) continue;
    const rowsFrom = afterLineEnd(bytes, span.end);
    return {
      delimiter,
      cells,
      width: cells.findLastIndex((cell) => cell !== '') + 1,
      line: span.line,
      quotes: span.quotes,
      quoteLine: span.quoteLine,
      bytes: piece,
      rowsFrom,
      rowsLine: span.line + lineEnds(bytes.subarray(span.start, rowsFrom)),
      rowsAbove: span.row + above,
    };
  }
  return undefined;
}

function afterLineEnd(bytes: Buffer, at: number): number {
  return bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? at + 2 : at + 1;
}

/** How many line ends of any kind there are. */
export function lineEnds(bytes: Buffer): number {
  return bytes.toString('latin1').match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** The cells of whole records; undefined when they can't be told apart as one record each. */
function cellsOf(
  records: readonly string[],
  delimiter: Delimiter,
): readonly (readonly string[])[] | undefined {
  try {
    const rows: string[][] = parse(records.join('\n'), {
      delimiter,
      record_delimiter: RECORD_ENDS,
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: 0,
    });
    return rows.length === records.length ? rows : undefined;
  } catch {
    return undefined;
  }
}

/** A cell as it is read: no blanks around it, no stray byte order mark, no spreadsheet formula or guard around its text. */
export function clean(text: string): string {
  const plain = text.replaceAll('\ufeff', '').trim();
  const asText = /^="([^"]*)"$/.exec(plain);
  if (asText) return asText[1] ?? '';
  return /^'\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(plain) ? plain.slice(1) : plain;
}

/** Where a table's columns stand in a file: the column's id by position, and what is wrong with the header. */
export type Layout = {
  readonly index: ReadonlyMap<string, number>;
  readonly twice: readonly { readonly header: string; readonly at: number; readonly first: number }[];
  readonly missing: readonly Column[];
  readonly unknown: readonly { readonly header: string; readonly at: number }[];
  /** The language of most of the headers: columns that the file hasn't got are named in it. */
  readonly language: Language;
};

export function layOut(header: Header, columns: Columns): Layout {
  const keys = columnKeys(columns);
  const index = new Map<string, number>();
  const twice: { header: string; at: number; first: number }[] = [];
  const unknown: { header: string; at: number }[] = [];
  header.cells.forEach((text, at) => {
    const id = keys.get(headerKey(text));
    const first = id === undefined ? undefined : index.get(id);
    if (id === undefined) {
      if (text !== '') unknown.push({ header: text, at });
    } else if (first !== undefined) twice.push({ header: text, at, first });
    else index.set(id, at);
  });
  const missing = Object.entries(columns).flatMap(([id, column]) =>
    column.required && !index.has(id) ? [column] : [],
  );
  return { index, twice, missing, unknown, language: languageOf(header, columns, index) };
}

function languageOf(header: Header, columns: Columns, index: ReadonlyMap<string, number>): Language {
  const count = (language: Language) =>
    [...index].filter(
      ([id, at]) => headerKey(columns[id]?.names[language] ?? '') === headerKey(header.cells[at] ?? ''),
    ).length;
  const languages: readonly Language[] = ['fi', 'sv', 'en'];
  return languages.reduce((best, language) => (count(language) > count(best) ? language : best));
}

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
  /** Rows of the file that aren't empty, chosen or not. */
  readonly count: number;
  /** The line of a quote that is never closed: what follows it can't be read. */
  readonly unterminated: number | undefined;
};

/** Whether a record is read at all, by its bytes and by how its quotes go. */
export type Choose = (record: Buffer, quotes: RecordSpan['quotes']) => boolean;

/** Reads the rows of a body that `choose` wants, all in one go. Empty rows are passed over. */
export function readRows(body: Body, header: Header, choose: Choose): Rows {
  const spans: RecordSpan[] = [];
  let count = 0;
  let unterminated: number | undefined;
  const delimiter = header.delimiter.charCodeAt(0);
  for (const span of recordsOf(body.bytes, delimiter, header.rowsFrom, header.rowsLine)) {
    const record = body.bytes.subarray(span.start, span.end);
    if (isEmpty(record, delimiter)) continue;
    if (span.quotes === 'unterminated') unterminated = span.quoteLine;
    if (choose(record, span.quotes)) spans.push(span);
    count += 1;
  }

  const pieces = spans.map((span) => body.bytes.subarray(span.start, span.end));
  const encoding = encodingOf(body, [header.bytes, ...pieces]);
  const texts = pieces.map((piece) => decode(piece, encoding));
  const sound = spans.map((span) => isSound(span.quotes));
  const parsed = cellsOf(
    texts.filter((_, i) => sound[i]),
    header.delimiter,
  );
  let next = 0;
  const rows = spans.map((span, i): Row => {
    const text = texts[i] ?? '';
    const cells = sound[i] ? (parsed?.[next++] ?? cellsOf([text], header.delimiter)?.[0]) : undefined;
    const place = { line: span.line, row: span.row + header.rowsAbove };
    if (!cells) return { ...place, cells: text.split(header.delimiter), is: 'bad quotes' };
    return { ...place, cells, is: kindOfRow(cells, header) };
  });
  return { rows, encoding, count, unterminated };
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
  const counts = cell.split(/\r\n|\n|\r/).map((line) => line.split(delimiter).length - 1);
  return (counts[0] ?? 0) >= width - 1 - at && counts.at(-1) === at && width > 1;
}

/** Whether a row repeats the header, as where files were joined. */
export function isHeaderAgain({ cells }: Row, header: Header): boolean {
  return header.cells.every((cell, at) => headerKey(clean(cells[at] ?? '')) === headerKey(cell));
}

/** Whether a record's quotes tell its cells apart. */
export function isSound(quotes: RecordSpan['quotes']): boolean {
  return quotes === 'none' || quotes === 'paired';
}

/** A record's text before it is known which rows are read: its own bytes decide its encoding. */
export function roughText(body: Body, record: Buffer): string {
  return isAscii(record) ? record.toString('latin1') : decode(record, encodingOf(body, [record]));
}

/** A record's cells for finding its key: good enough where quotes are damaged. */
export function roughCells(
  text: string,
  delimiter: Delimiter,
  quotes: RecordSpan['quotes'],
): readonly string[] {
  if (quotes === 'none') return text.split(delimiter);
  if (quotes === 'paired') return splitPaired(text, delimiter);
  return cellsOf([text], delimiter)?.[0] ?? text.split(delimiter).map((cell) => cell.replaceAll('"', ''));
}

/** The cells of a record whose quotes are paired: a parser set up anew for every record would take most of the time. */
function splitPaired(text: string, delimiter: Delimiter): readonly string[] {
  const cells: string[] = [];
  for (let at = 0; ; at += 1) {
    const quoted = text[at] === '"';
    let end = quoted ? text.indexOf('"', at + 1) : text.indexOf(delimiter, at);
    while (quoted && text[end + 1] === '"') end = text.indexOf('"', end + 2);
    if (end < 0) end = text.length;
    cells.push(quoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end));
    at = quoted ? end + 1 : end;
    if (at >= text.length) return cells;
  }
}

/** A row of nothing but delimiters, blanks and quotes around nothing. */
function isEmpty(record: Buffer, delimiter: number): boolean {
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
  let letters = '';
  for (let n = columnIndex + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** The place of a column's cell in a row; a column that the file hasn't got has no address. */
export function placeOf(
  file: string,
  header: Header,
  row: Row,
  columnIndex: number | undefined,
  /** What the file would call the column. */
  name: string,
): Place {
  if (columnIndex === undefined) return { file, line: row.line, column: name, cell: '', raw: '' };
  return {
    file,
    line: row.line,
    column: header.cells[columnIndex] ?? '',
    cell: cellAddress(columnIndex, row.row),
    raw: row.cells[columnIndex] ?? '',
  };
}
