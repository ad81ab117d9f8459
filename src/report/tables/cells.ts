import type { Cents, Day, Fact, Language } from '../../model.js';
import { asWritten } from '../claim.js';
import { csvDay, csvEuros } from './csv.js';

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
