import { StringDecoder } from 'node:string_decoder';
import type { Encoding } from '../model.js';
import type { Columns } from '../vocabulary/columns.js';
import { isWorkbook, markOf, type NotText } from './csv/source.js';
import { bestHeader, findHeader, type Header, headersOf, lineEnds } from './header.js';
import type { Remark } from './values.js';
import { type NoCells, PACKED_AT_MOST } from './workbook/archive.js';
import { type SheetReader, sheetText } from './workbook/as-table.js';
import { helpSheets } from './workbook/unpack.js';

/** An input that is read piece by piece: `name` as shown in places, `path` as the user gave it, `size` in bytes. */
export type Stream = {
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly open: () => Pieces;
};

/** The bytes of an input in order, each piece good until the next one is asked for. */
export type Pieces = AsyncIterable<Buffer> & {
  /** What they were, once they were read to the end. */
  readonly end: () => Promise<{ readonly sha256: string; readonly bytes: number }>;
  readonly close: () => Promise<void>;
};

/** An input that couldn't be read to its end, or isn't what it was when the reading began. */
export class InputLost extends Error {
  constructor(
    readonly why: 'changed' | 'unreadable',
    /** The system's own code; empty where there is none. */
    readonly code: string,
  ) {
    super(`${why} ${code}`);
  }
}

/** The most bytes a record may have: memory must not grow with a quote that is never closed. */
export const RECORD_AT_MOST = 16 * 1024 * 1024;

/** A text whose header was found, with the bytes read so far: those from the header's `rowsFrom` on are still to scan. */
export type OpenText = {
  readonly header: Header;
  readonly marked: Encoding | undefined;
  readonly bytes: Buffer;
  readonly isWhole: boolean;
  readonly rest: AsyncIterator<Buffer>;
  /** Of a workbook: the sheet that the text is, and what is to be told of how it was read. */
  readonly sheet?: string;
  readonly notices?: readonly Remark[];
};

/** Why a stream is no table, and the line that shows it where there is one. */
export type NoText =
  | {
      readonly code: NotText | 'quote-unterminated' | 'row-too-long';
      readonly args?: never;
      readonly line?: number;
    }
  | (NoCells & { readonly line?: never });

/** Reads a stream's header, in an encoding where delimiters, quotes and line ends are single bytes. */
export async function openText(
  pieces: Pieces,
  known: readonly Columns[],
  readSheet: SheetReader = sheetText,
): Promise<OpenText | NoText> {
  const raw = pieces[Symbol.asyncIterator]();
  let start: Buffer = Buffer.alloc(0);
  let ended = false;
  while (start.length < 4 && !ended) ended = !(await more(raw));
  if (isWorkbook(start)) {
    while (start.length <= PACKED_AT_MOST && !ended) ended = !(await more(raw));
    return ofWorkbook(start, known, readSheet);
  }
  const { marked, length } = markOf(start);
  const rest =
    marked === 'utf-16le' || marked === 'utf-16be' ? inUtf8(start.subarray(length), raw, marked) : raw;
  start = rest === raw ? start.subarray(length) : Buffer.alloc(0);
  if (rest !== raw) ended = false;

  // Twice as much each time: a header is looked at from its beginning again.
  for (let enough = 1; ; enough = Math.min(2 * start.length, RECORD_AT_MOST + 1)) {
    while (start.length < enough && !ended) ended = !(await more(rest));
    const zero = start.indexOf(0);
    if (zero >= 0) return { code: 'file-is-binary', line: lineEnds(start.subarray(0, zero)) + 1 };
    const headers = headersOf({ bytes: start, marked });
    // Which delimiter it is shows when the header is whole by each of them.
    const isWhole = headers.length === 3 && headers.every(({ rowsFrom }) => rowsFrom < start.length);
    const header = isWhole || ended || start.length > RECORD_AT_MOST ? bestHeader(headers, known) : undefined;
    if (header?.quotes === 'unterminated') return { code: 'quote-unterminated', line: header.quoteLine };
    if (header && !isWhole && !ended) return { code: 'row-too-long', line: header.line };
    if (header) return { header, marked, bytes: start, isWhole: ended, rest };
    if (ended || start.length > RECORD_AT_MOST) return { code: 'file-empty' };
  }

  async function more(from: AsyncIterator<Buffer>): Promise<boolean> {
    const next = await from.next();
    if (next.done) return false;
    start = Buffer.concat([start, next.value]);
    return true;
  }
}

/** A workbook's sheet: what is behind a zip's last entry tells where the others are. */
async function ofWorkbook(
  workbook: Buffer,
  known: readonly Columns[],
  readSheet: SheetReader,
): Promise<OpenText | NoText> {
  const read = await readSheet(workbook, known, helpSheets);
  if ('code' in read) return read;
  const { text: bytes, sheet, notices } = read;
  const header = findHeader({ bytes, marked: undefined }, known);
  if (!header) return { code: 'file-empty' };
  return { header, marked: undefined, bytes, isWhole: true, rest: nothing(), sheet, notices };
}

async function* nothing(): AsyncGenerator<Buffer> {}

/** UTF-16 as UTF-8, by the slow way. */
async function* inUtf8(
  start: Buffer,
  raw: AsyncIterator<Buffer>,
  encoding: 'utf-16le' | 'utf-16be',
): AsyncGenerator<Buffer> {
  const decoder = new StringDecoder('utf16le');
  let piece: Buffer | undefined = start;
  let half: Buffer = Buffer.alloc(0);
  while (piece) {
    const bytes: Buffer = Buffer.concat([half, piece]);
    const even = bytes.length - (bytes.length % 2);
    half = bytes.subarray(even);
    const whole = bytes.subarray(0, even);
    const text = decoder.write(encoding === 'utf-16be' ? whole.swap16() : whole);
    if (text !== '') yield Buffer.from(text, 'utf8');
    const next: IteratorResult<Buffer> = await raw.next();
    piece = next.done ? undefined : next.value;
  }
  const end = decoder.end();
  if (end !== '') yield Buffer.from(end, 'utf8');
}
