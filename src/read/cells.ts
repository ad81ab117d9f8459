import type { Blank, Fact, InputRole, OpenSet, Place } from '../model.js';
import type { ClaimName, Problem } from '../problems.js';
import type { Columns } from '../vocabulary/columns.js';
import { headerKey } from '../vocabulary/header-key.js';
import { invisibleIn } from '../vocabulary/spelling.js';
import { clean } from './cells-of-record.js';
import type { Header, Layout } from './header.js';
import { placeOf, type Row } from './table.js';
import { type Parse, type Remark, spreadsheetDamage } from './values.js';

/** Where problems of one file are gathered while it is read. */
export type Notes = {
  readonly role: InputRole;
  readonly file: string;
  readonly problems: Problem[];
};

/** Notes something about a cell. */
export function note(
  notes: Notes,
  grade: Problem['grade'],
  remark: Remark,
  at: Partial<Place>,
  claim?: ClaimName,
): void {
  const { line, row, column, cell, raw = '', completes } = at;
  const invisible = grade === 'cell' ? invisibleIn(raw) : [];
  notes.problems.push({
    grade,
    // A completion's cell stands in a file of its own.
    ...(completes && at.file !== undefined
      ? { role: 'completions', file: at.file }
      : { role: notes.role, file: notes.file }),
    ...(line === undefined ? {} : { line }),
    ...(row === undefined ? {} : { row }),
    ...(column ? { column } : {}),
    ...(cell ? { cell } : {}),
    ...(claim ? { claim } : {}),
    ...(invisible.length > 0 ? { invisible } : {}),
    ...remark,
  } as Problem);
}

/** One row of a table, read column by column. */
export type RowReader<C extends Columns> = {
  readonly place: (id: keyof C & string) => Place;
  /** The cleaned text; empty where the cell or the column is missing. */
  readonly text: (id: keyof C & string) => string;
  /** The cell as a fact; a blank cell is missing and could be anything. */
  readonly fact: <T>(id: keyof C & string, parse: Parse<T>, possible: readonly T[] | OpenSet) => Fact<T>;
  /** The cell as a fact whose blank cell says something by being blank. */
  readonly factOrBlank: <T>(
    id: keyof C & string,
    parse: Parse<T>,
    possible: readonly T[] | OpenSet,
  ) => Fact<T | Blank>;
  /** The cells of columns that the table doesn't know, with their headers, blank ones left out; in order of the headers. */
  readonly others: () => readonly string[];
};

export function rowReader<C extends Columns>(
  columns: C,
  header: Header,
  layout: Layout,
  row: Row,
  notes: Notes,
): RowReader<C> {
  const place = (id: keyof C & string): Place => {
    const column = columns[id];
    if (!column) throw new Error(`no column ${id}`);
    return placeOf(notes.file, header, row, layout.index.get(id), column.names[layout.language]);
  };
  const text = (id: keyof C & string) => clean(row.cells[layout.index.get(id) ?? -1] ?? '');

  return {
    place,
    text,
    fact: (id, parse, possible) => factAt(place(id), parse, possible, notes),
    factOrBlank: (id, parse, possible) => {
      const at = place(id);
      return clean(at.raw) === ''
        ? { is: 'known', value: 'blank', from: [at] }
        : factAt(at, parse, possible, notes);
    },
    others: () =>
      layout.unknown
        .map(({ header: name, at }) => [headerKey(name), clean(row.cells[at] ?? '')] as const)
        .filter(([, cell]) => cell !== '')
        .map(([name, cell]) => `${name}: ${cell}`)
        .toSorted(),
  };
}

/** A cell as a fact; what is wrong with it is noted. */
export function factAt<T>(
  at: Place,
  parse: Parse<T>,
  possible: readonly T[] | OpenSet,
  notes: Notes,
): Fact<T> {
  const found = clean(at.raw);
  if (found === '') return { is: 'missing', possible, from: [at] };
  const damage = spreadsheetDamage(found);
  const reading = damage ? ({ ok: false, remark: damage } as const) : parse(found, at.raw);
  if (!reading.ok) {
    note(notes, 'cell', reading.remark, at);
    return { is: 'unreadable', possible, from: [at] };
  }
  if (reading.remark) note(notes, 'notice', reading.remark, at);
  noteInvisible(notes, at);
  return { is: 'known', value: reading.value, from: [at] };
}

/** What would show that a text was saved in one encoding and read in another. */
export const MOJIBAKE = /Ã[¤¥¶„–…]|Â[\u00a0§]|â€|ï¿½|\ufffd/;

/** Notes what a cell that was read holds but nobody sees. */
export function noteInvisible(notes: Notes, at: Place): void {
  const characters = invisibleIn(at.raw);
  if (characters.length > 0)
    note(notes, 'notice', { code: 'invisible-characters', args: { characters } }, at);
}

/** Notes text that looks damaged. It is kept as it is. */
export function noteOddText(notes: Notes, at: Place): void {
  if (MOJIBAKE.test(at.raw)) note(notes, 'notice', { code: 'mojibake', args: { found: at.raw } }, at);
  if (at.raw.length > 1000) note(notes, 'notice', { code: 'cell-long', args: { length: at.raw.length } }, at);
}

/** Notes a byte order mark inside a file, as joined files have it. It isn't read. */
export function noteStrayMark(notes: Notes, at: Place): void {
  if (at.raw.includes('\ufeff')) note(notes, 'notice', { code: 'byte-order-mark', args: {} }, at);
}
