import type { Cents, Day, Fact, Language } from '../../model.js';
import type { Columns } from '../../vocabulary/columns.js';
import { asWritten } from '../claim.js';
import { csvDay, csvEuros, csvText } from './csv.js';

/** A cell of a table before it has a format: text, or a value that a spreadsheet can count with. */
export type Cell = string | { readonly day: Day } | { readonly cents: Cents } | { readonly number: number };

/** Rows under headers, one cell a header, persons masked by whoever makes them. */
export type Table = { readonly headers: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

/** A day, or as text what stands where no day could be read. */
export function dayCell(fact: Fact<Day>): Cell {
  return fact.is === 'known' ? { day: fact.value } : asWritten(fact);
}

/** A cell as a CSV file has it. */
export function csvCell(cell: Cell, language: Language): string {
  if (typeof cell === 'string') return cell;
  if ('day' in cell) return csvDay(cell.day, language);
  return 'cents' in cell ? csvEuros(cell.cents) : String(cell.number);
}

/** The columns of a table by their ids, in their order. */
export function idsOf<C extends Columns>(columns: C): readonly (keyof C & string)[] {
  return Object.keys(columns);
}

/** The columns' names in a language. */
export function headersOf(columns: Columns, language: Language): readonly string[] {
  return Object.values(columns).map(({ names }) => names[language]);
}

/** Rows under columns as a CSV file: euros and numbers are the program's own, anything else may be what others wrote. */
export function csvTable(columns: Columns, rows: Table['rows'], language: Language): string {
  return csvText(
    Object.values(columns).map(({ names, holds }) => ({
      header: names[language],
      holds: holds === 'euros' || holds === 'number' ? 'number' : 'text',
    })),
    rows.map((row) => row.map((cell) => csvCell(cell, language))),
  );
}
