import type { Delimiter, Language } from '../model.js';
import { type Column, type Columns, columnKeys } from '../vocabulary/columns.js';
import { headerKey } from '../vocabulary/header-key.js';
import { LANGUAGES } from '../vocabulary/languages.js';
import { invisibleIn } from '../vocabulary/spelling.js';
import { clean, roughCells } from './cells-of-record.js';
import { afterLineEnd, type RecordSpan, recordsOf } from './csv/records.js';
import { type Body, decode, encodingOf } from './csv/source.js';

const DELIMITERS: readonly Delimiter[] = [';', ',', '\t'];
/** The header of a body: its cells, the delimiter that yields the most known columns, and where the rows begin. */
export type Header = {
  readonly delimiter: Delimiter;
  readonly cells: readonly string[];
  /** The invisible characters of a cell that has some, by its position. */
  readonly invisible: ReadonlyMap<number, readonly string[]>;
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
  return bestHeader(headersOf(body), known);
}

/** What the header is by each delimiter by which there is one. */
export function headersOf(body: Body): readonly Header[] {
  return DELIMITERS.flatMap((delimiter) => headerBy(delimiter, body) ?? []);
}

/** The one of the headers that yields the most known columns. */
export function bestHeader(headers: readonly Header[], known: readonly Columns[]): Header | undefined {
  // Without a cell by one of the delimiters, the file is nothing but that one.
  if (headers.length < DELIMITERS.length) return undefined;
  const keys = new Set(known.flatMap((columns) => [...columnKeys(columns).keys()]));
  const knownIn = (header: Header) =>
    new Set(header.cells.map(headerKey).filter((key) => keys.has(key))).size;
  const scored = headers.map((header) => ({ header, score: knownIn(header) }));
  return scored.toSorted((a, b) => b.score - a.score)[0]?.header;
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
    const raw = roughCells(text, delimiter, span.quotes);
    const cells = raw.map(clean);
    if (cells.every((cell) => cell === '')) continue;
    const rowsFrom = afterLineEnd(bytes, span.end);
    return {
      delimiter,
      cells,
      invisible: invisibleAt(raw),
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

function invisibleAt(cells: readonly string[]): Header['invisible'] {
  return new Map(
    cells.flatMap((cell, at) => {
      const characters = invisibleIn(cell);
      return characters.length > 0 ? [[at, characters] as const] : [];
    }),
  );
}

/** Where the header stands. */
export function standingOfHeader({ line, rowsAbove }: Header): {
  readonly line: number;
  readonly row?: number;
} {
  return standing({ line, row: rowsAbove });
}

/** A row's line, and its row as a spreadsheet shows it where that is another number. */
export function standing({ line, row }: { readonly line: number; readonly row: number }): {
  readonly line: number;
  readonly row?: number;
} {
  return line === row ? { line } : { line, row };
}

/** How many line ends of any kind there are. */
export function lineEnds(bytes: Buffer): number {
  return bytes.toString('latin1').match(/\r\n|\n|\r/g)?.length ?? 0;
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
  return LANGUAGES.reduce<Language>(
    (best, language) => (count(language) > count(best) ? language : best),
    LANGUAGES[0],
  );
}

/** Whether a row repeats the header, as where files were joined. */
export function isHeaderAgain({ cells }: Pick<Header, 'cells'>, header: Header): boolean {
  return header.cells.every((cell, at) => headerKey(clean(cells[at] ?? '')) === headerKey(cell));
}
