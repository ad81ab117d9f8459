import { addToKey, KEY_CODES, type KeyFilter, NO_KEY, OTHER } from './key-filter.js';
import { afterLineEnd, type RecordSpan, recordAt } from './records.js';

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const NONE = -1;

/** What the bytes of a table look like: its delimiter, its cells in a row, and which of them holds the key. */
export type Shape = { readonly delimiter: number; readonly width: number; readonly key: number };

/** A record that may matter. Its bytes are its own: those it was scanned from are used again. */
export type Candidate = Pick<RecordSpan, 'line' | 'row' | 'quotes' | 'quoteLine'> & {
  readonly bytes: Buffer;
};

/** Takes a candidate and tells whether it was a row or nothing but blanks. */
export type Look = (record: Candidate) => 'row' | 'blank';

/** A scan that is fed the bytes of a table piece by piece. */
export type RowScan = {
  /** Scans the whole records of some bytes; gives where the one begins that may go on after them. */
  readonly feed: (bytes: Buffer, isLast: boolean) => number;
  /** Rows so far, looked at or passed over, that aren't blank. */
  readonly count: () => number;
  /** The physical line on which the next record begins. */
  readonly line: () => number;
  /** From now on rows may be passed over. Until then each is looked at. */
  readonly startPassing: () => void;
};

/**
 * Passes over the rows whose key is nobody's that is looked for, and gives every other record to `look`: those whose key
 * may be wanted, and those that aren't plain rows of as many cells as there should be, for they may be anyone's.
 *
 * A row is told by its line end, its key and the number of its delimiters outside quoted cells; whatever is odd about a
 * record, `recordAt` settles it.
 */
export function rowScan(shape: Shape, wanted: KeyFilter, firstLine: number, look: Look): RowScan {
  const walk: Walk = { hash: NO_KEY, cells: 0, odd: false };
  let count = 0;
  let line = firstLine;
  let row = 1;
  let passing = false;

  return {
    feed,
    count: () => count,
    line: () => line,
    startPassing: () => {
      passing = true;
    },
  };

  function feed(bytes: Buffer, isLast: boolean): number {
    const piece = pieceOf(bytes);
    let at = 0;
    while (at < bytes.length) {
      const past = passing && piece.isText ? afterNobodys(piece, at, isLast) : -1;
      if (past >= 0) {
        count += 1;
        line += 1;
        row += 1;
        at = past;
        continue;
      }
      const end = lookAt(bytes, at, isLast);
      if (end < 0) return at;
      at = end;
    }
    return at;
  }

  /** Where the record after a plain row of nobody's begins; −1 where it isn't sure to be one. */
  function afterNobodys(piece: Piece, at: number, isLast: boolean): number {
    const { bytes } = piece;
    const end = plainRowEnd(piece, at, shape, walk);
    // What follows a lone CR at the end isn't known yet.
    const isWhole = end >= 0 && (bytes[end] === LF || end + 1 < bytes.length || isLast);
    return isWhole && isNobodys() ? afterLineEnd(bytes, end) : -1;
  }

  function isNobodys(): boolean {
    return !walk.odd && walk.hash !== NO_KEY && !wanted.mayHave(walk.hash);
  }

  /** Gives where the next record begins, or −1 where more bytes are needed to know where this one ends. */
  function lookAt(bytes: Buffer, at: number, isLast: boolean): number {
    const span = recordAt(bytes, shape.delimiter, at, line, row);
    if (!isLast && bytes[span.end] !== LF && span.end + 1 >= bytes.length) return -1;
    const { quotes, quoteLine } = span;
    const record = { line, row, quotes, quoteLine, bytes: Buffer.from(bytes.subarray(at, span.end)) };
    if (look(record) === 'row') count += 1;
    line += span.breaks + 1;
    row += 1;
    return afterLineEnd(bytes, span.end);
  }
}

/** What a walk over a record found on its way. */
type Walk = { hash: number; cells: number; odd: boolean };

type Piece = {
  readonly bytes: Buffer;
  /** The same bytes four by four, and how many bytes before them the first word begins. */
  readonly words: Int32Array;
  readonly lead: number;
  readonly isText: boolean;
  /** Where the next of them stand, as far as was looked; past the end where none comes. */
  lf: number;
  cr: number;
  quote: number;
};

function pieceOf(bytes: Buffer): Piece {
  const { buffer, byteOffset, length } = bytes;
  const lead = byteOffset % 4;
  const words = new Int32Array(buffer, byteOffset - lead, (lead + length) >> 2);
  // No text has zero bytes; where there are some, each record is looked at.
  return { bytes, words, lead, isText: !bytes.includes(0), lf: -1, cr: -1, quote: -1 };
}

function nextOf(byte: number, bytes: Buffer, from: number): number {
  const at = bytes.indexOf(byte, from);
  return at < 0 ? bytes.length : at;
}

/** The line end of a plain row; −1 where it isn't one of as many cells as there should be. */
function plainRowEnd(piece: Piece, at: number, shape: Shape, walk: Walk): number {
  const { bytes } = piece;
  // Also where none comes: else rows that end in one of the two alone would each search the rest for the other.
  if (piece.lf < at) piece.lf = nextOf(LF, bytes, at);
  if (piece.cr < at) piece.cr = nextOf(CR, bytes, at);
  const end = Math.min(piece.lf, piece.cr);
  if (end === bytes.length) return -1;
  walk.cells = countOf(piece, shape.delimiter, at, end) + 1;
  walk.odd = false;
  if (piece.quote < at) piece.quote = nextOf(QUOTE, bytes, at);
  if (piece.quote < end && !passQuoted(piece, at, end, shape.delimiter, walk)) return -1;
  if (walk.cells < shape.width || !isBlankAfter(bytes, end, shape, walk.cells)) return -1;
  hashKey(bytes, at, end, shape, walk);
  return end;
}

/** Whether the cells after the last named column are empty: then they are no matter. */
function isBlankAfter(bytes: Buffer, end: number, { delimiter, width }: Shape, cells: number): boolean {
  for (let at = end - (cells - width); at < end; at += 1) if (bytes[at] !== delimiter) return false;
  return true;
}

/**
 * Takes the delimiters in quoted cells off the count, and goes on to the next quote after them; false, with that of the
 * line where it stopped, where a quoted cell goes on after its quote or into another line. The next record begins after it.
 */
function passQuoted(piece: Piece, start: number, end: number, delimiter: number, walk: Walk): boolean {
  const { bytes } = piece;
  while (piece.quote < end) {
    const opening = piece.quote;
    let past = opening + 1;
    if (opening === start || bytes[opening - 1] === delimiter) {
      past = pastQuoted(bytes, opening, end);
      if (past < 0 || (past < end && bytes[past] !== delimiter)) return false;
      walk.cells -= countOneByOne(bytes, delimiter, opening, past);
    }
    piece.quote = nextOf(QUOTE, bytes, past);
  }
  return true;
}

/** Just after the quote that closes a cell in this line; −1 where none does. */
function pastQuoted(bytes: Buffer, opening: number, end: number): number {
  for (let at = opening + 1; at < end; at += 1) {
    if (bytes[at] !== QUOTE) continue;
    if (bytes[at + 1] !== QUOTE) return at + 1;
    at += 1;
  }
  return -1;
}

/** How often a byte comes between two places, four bytes at a time. */
function countOf({ bytes, words, lead }: Piece, byte: number, from: number, to: number): number {
  const firstWord = (from + lead + 3) >> 2;
  const lastWord = (to + lead) >> 2;
  // More words than that and a count of one byte would run into the next one's.
  if (firstWord >= lastWord || lastWord - firstWord > 127) return countOneByOne(bytes, byte, from, to);
  const lanes = countInWords(words, byte * 0x01010101, firstWord, lastWord);
  const inWords = (lanes & 0xff) + ((lanes >>> 8) & 0xff) + ((lanes >>> 16) & 0xff) + (lanes >>> 24);
  const before = countOneByOne(bytes, byte, from, firstWord * 4 - lead);
  return before + inWords + countOneByOne(bytes, byte, lastWord * 4 - lead, to);
}

/** A count for each of the four bytes of a word. */
function countInWords(words: Int32Array, pattern: number, first: number, last: number): number {
  let lanes = 0;
  for (let at = first; at < last; at += 1) {
    const differing = (words[at] as number) ^ pattern;
    // The top bit of every byte that is zero, and of no other.
    const zeros = ~(((differing & 0x7f7f7f7f) + 0x7f7f7f7f) | differing | 0x7f7f7f7f);
    lanes = (lanes + (zeros >>> 7)) | 0;
  }
  return lanes;
}

function countOneByOne(bytes: Buffer, byte: number, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (bytes[at] === byte) count += 1;
  return count;
}

/** The hash of the cell of a plain row that holds the key. */
function hashKey(bytes: Buffer, start: number, end: number, { key, delimiter }: Shape, walk: Walk): void {
  let from = start;
  for (let cell = 0; cell < key; cell += 1) from = pastCell(bytes, from, end, delimiter);
  if (bytes[from] === QUOTE) hashCell(bytes, from, pastQuoted(bytes, from, end), NONE, walk);
  else hashCell(bytes, from, end, delimiter, walk);
}

function pastCell(bytes: Buffer, from: number, end: number, delimiter: number): number {
  let at = bytes[from] === QUOTE ? pastQuoted(bytes, from, end) : from;
  while (at < end && bytes[at] !== delimiter) at += 1;
  return at + 1;
}

/** The hash of a cell that ends at a delimiter or at a place. */
function hashCell(bytes: Buffer, from: number, end: number, delimiter: number, walk: Walk): void {
  let hash = NO_KEY;
  for (let at = from; at < end && bytes[at] !== delimiter; at += 1) {
    const code = KEY_CODES[bytes[at] as number] as number;
    if (code === 0) continue;
    if (code === OTHER) walk.odd = true;
    hash = addToKey(hash, code);
  }
  walk.hash = hash;
}
