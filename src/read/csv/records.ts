const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;

/**
 * One record of a CSV body: its bytes without the line end, the physical line it begins on (1 is the file's first) and
 * its row as a spreadsheet counts, where a quoted line break makes no new row.
 */
export type RecordSpan = {
  readonly line: number;
  readonly row: number;
  readonly start: number;
  readonly end: number;
  /** `stray`: text after a closing quote. `unterminated`: a quote is still open at the end of the file. */
  readonly quotes: 'none' | 'paired' | 'stray' | 'unterminated';
  /** Where the record's last opening quote stands, for the message about one that isn't closed. */
  readonly quoteLine: number;
};

/**
 * The records of a body, in order. A field is quoted when a quote is its first byte; inside, a doubled quote is a quote
 * and line ends are text. A record ends at CRLF, LF or CR. Blank lines are records too, so that rows count right.
 */
export function* recordsOf(
  bytes: Buffer,
  delimiter: number,
  from: number,
  line: number,
): Generator<RecordSpan> {
  let at = from;
  let row = 1;
  while (at < bytes.length) {
    const span = recordAt(bytes, delimiter, at, line, row);
    yield span;
    at = afterLineEnd(bytes, span.end);
    line += span.breaks + 1;
    row += 1;
  }
}

export function recordAt(bytes: Buffer, delimiter: number, start: number, line: number, row: number) {
  let at = start;
  let breaks = 0;
  let quotes: RecordSpan['quotes'] = 'none';
  let quoteLine = line;
  let fieldStart = true;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === LF || byte === CR) break;
    if (byte === QUOTE && fieldStart) {
      quoteLine = line + breaks;
      const closed = closingQuote(bytes, at + 1);
      breaks += closed.breaks;
      at = closed.at + 1;
      const next = bytes[at];
      if (closed.at >= bytes.length) quotes = 'unterminated';
      else if (at < bytes.length && next !== delimiter && next !== LF && next !== CR) quotes = 'stray';
      else if (quotes === 'none') quotes = 'paired';
      fieldStart = false;
    } else {
      fieldStart = byte === delimiter;
      at += 1;
    }
  }
  return { line, row, start, end: Math.min(at, bytes.length), quotes, quoteLine, breaks };
}

/** Where the quote that ends a field stands (past the end: nowhere), and how many line ends lie before it. */
function closingQuote(bytes: Buffer, from: number): { at: number; breaks: number } {
  let breaks = 0;
  let at = from;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      if (bytes[at + 1] !== QUOTE) return { at, breaks };
      at += 2;
    } else if (byte === LF || byte === CR) {
      breaks += 1;
      at = afterLineEnd(bytes, at);
    } else at += 1;
  }
  return { at, breaks };
}

export function afterLineEnd(bytes: Buffer, at: number): number {
  return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : at + 1;
}
