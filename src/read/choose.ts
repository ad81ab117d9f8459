import type { Day, ExtractKind } from '../model.js';
import { type Notes, note } from './cells.js';
import { clean, roughCells, roughText } from './cells-of-record.js';
import { recordAt } from './csv/records.js';
import { type Candidate, rowScan } from './csv/scan.js';
import { type ExampleRow, exampleFinder } from './example.js';
import { type Header, type Layout, lineEnds, standing } from './header.js';
import { ownersAmong, spellingsOfBody, spellingsOfPerson } from './owners.js';
import { type OpenText, RECORD_AT_MOST } from './stream.js';
import { isEmpty, isSound, kindOfRow } from './table.js';
import { type Parse, parseBusinessId, parsePersonId, type Remark } from './values.js';

/** The persons and bodies whose rows are read at all. */
export type Wanted = { readonly persons: ReadonlySet<string>; readonly bodies: ReadonlySet<string> };

/** Told of every piece of an extract that was read, by its bytes. */
export type Watch = (bytes: number) => void;

/** What the header of an extract says. */
export type Table = {
  readonly kind: ExtractKind;
  readonly header: Header;
  readonly layout: Layout;
  readonly key: Key;
  readonly notes: Notes;
  readonly dayIn: (cells: readonly string[]) => Day | undefined;
};

/** Where a row says whose it is, and how an id reads. */
export type Key = {
  readonly column: string;
  readonly index: number;
  readonly of: (cells: readonly string[]) => string;
  /** The letters and digits with which an id may be spelt. */
  readonly spellings: (id: string) => readonly string[];
  readonly parse: Parse<string>;
  /** What is told of a row whose id isn't one as it stands but can only mean one. */
  readonly meant: (found: string, read: string) => Remark;
};

export function keyOf(kind: ExtractKind, layout: Layout): Key {
  const at = (column: string) => {
    const index = layout.index.get(column) ?? 0;
    return { column, index, of: (cells: readonly string[]) => clean(cells[index] ?? '') };
  };
  return kind === 'grants'
    ? {
        ...at('recipientId'),
        parse: parseBusinessId,
        spellings: spellingsOfBody,
        meant: (found, read) => ({ code: 'business-spelling', args: { found, read } }),
      }
    : {
        ...at('personId'),
        parse: parsePersonId('allowed'),
        spellings: spellingsOfPerson,
        meant: (_, read) => ({ code: 'person-spelling', args: { read } }),
      };
}

/** The records that are read. */
export type Chosen = {
  readonly records: readonly Candidate[];
  /** Whose each one is: one person's or body's, or those a damaged row may be about. */
  readonly owners: readonly (readonly string[])[];
  readonly count: number;
  /** The date in the first row that has the right number of cells. */
  readonly day: Day | undefined;
};

/** Scans a text for the rows of the wanted; what makes the file unusable is noted. */
export async function choose(
  { header, marked, bytes: start, isWhole, rest }: OpenText,
  { kind, key, layout, notes, dayIn }: Table,
  wanted: Wanted,
  watch: Watch,
): Promise<Chosen | undefined> {
  const owned = ownersAmong(kind === 'grants' ? wanted.bodies : wanted.persons, key);
  const exampleIn = exampleFinder(kind, layout);
  const delimiter = header.delimiter.charCodeAt(0);
  const shape = { delimiter, width: header.width, key: key.index };
  const records: Candidate[] = [];
  const owners: (readonly string[])[] = [];
  let dating: { readonly day: Day | undefined } | undefined;
  let isUnusable = false;
  const scan = rowScan(shape, owned.filter, header.rowsLine, (record) => {
    if (isEmpty(record.bytes, delimiter)) return 'blank';
    const zero = record.bytes.indexOf(0);
    if (zero >= 0) end('file-is-binary', record.line + lineEnds(record.bytes.subarray(0, zero)));
    else if (record.quotes === 'unterminated') end('quote-unterminated', record.quoteLine);
    const text = roughText(marked, record.bytes);
    const cells = roughCells(text, header.delimiter, record.quotes);
    const isSoundRow = isSound(record.quotes) && kindOfRow(cells, header) === 'whole';
    const example = isSoundRow ? exampleIn(cells) : undefined;
    if (example === 'as written') return 'blank';
    if (example === 'changed') noteChangedExample(record, header, notes);
    const found = isSoundRow ? ownersOfRow(cells, example) : ownersOfDamaged(text, cells);
    if (found.length > 0) {
      owners.push(found);
      records.push(record);
    }
    return 'row';
  });

  let bytes = start.subarray(header.rowsFrom);
  watch(start.length);
  for (let isLast = isWhole; ; ) {
    const tail = bytes.subarray(scan.feed(bytes, isLast));
    if (isUnusable) return undefined;
    if (isLast) return { records, owners, count: scan.count(), day: dating?.day };
    if (tail.length > RECORD_AT_MOST) {
      const { quotes, quoteLine } = recordAt(tail, delimiter, 0, scan.line(), 0);
      if (quotes === 'unterminated') end('quote-unterminated', quoteLine);
      else end('row-too-long', scan.line());
      return undefined;
    }
    let kept: Buffer = Buffer.from(tail);
    let next = await rest.next();
    // A long record is looked at from its beginning each time, so twice as much of it is waited for.
    const enough = Math.min(2 * tail.length, RECORD_AT_MOST);
    while (!next.done && kept.length + next.value.length < enough) {
      kept = Buffer.concat([kept, next.value]);
      watch(next.value.length);
      next = await rest.next();
    }
    isLast = next.done === true;
    bytes = next.done ? kept : afterCut(kept, next.value, (record) => scan.feed(record, false));
    watch(next.done ? 0 : next.value.length);
  }

  function ownersOfDamaged(text: string, cells: readonly string[]): readonly string[] {
    return [...new Set(wordsOfDamaged(text, cells, header, key).flatMap(owned.of))];
  }

  function ownersOfRow(cells: readonly string[], example: ExampleRow | undefined): readonly string[] {
    if (example) return [];
    dating ??= { day: dayIn(cells) };
    scan.startPassing();
    return owned.of(key.of(cells));
  }

  function end(code: 'file-is-binary' | 'quote-unterminated' | 'row-too-long', line: number): void {
    if (!isUnusable) note(notes, 'file', { code, args: {} }, { line });
    isUnusable = true;
  }
}

/** What is still to scan once the record that the end of a piece has cut in two is done, mostly without a copy of the next piece. */
function afterCut(kept: Buffer, piece: Buffer, feed: (bytes: Buffer) => number): Buffer {
  const end = piece.indexOf('\n') + 1;
  const record = Buffer.concat([kept, piece.subarray(0, end)]);
  const left = record.subarray(feed(record));
  const after = piece.subarray(end);
  return left.length === 0 ? after : Buffer.concat([left, after]);
}

function noteChangedExample({ line, row }: Candidate, { rowsAbove }: Header, notes: Notes): void {
  note(notes, 'row', { code: 'row-example-changed', args: {} }, standing({ line, row: row + rowsAbove }));
}

/**
 * Whose a damaged row may be: what stands where the id should, or, where that is no id because cells have moved, every
 * word of the row. A quote that was left open may have swallowed the lines after it, so each line is asked.
 */
function wordsOfDamaged(text: string, cells: readonly string[], header: Header, key: Key): readonly string[] {
  const [first = '', ...swallowed] = text.split(/\r\n|\n|\r/);
  const ownerOr = (id: string, line: string) =>
    key.parse(id).ok ? [id] : [id, ...line.split(/[;,\t"]+/), ...line.split(/[;,\t"\s]+/)];
  return [
    ...ownerOr(key.of(cells), first),
    ...swallowed.flatMap((line) => ownerOr(key.of(line.split(header.delimiter)), line)),
  ];
}
