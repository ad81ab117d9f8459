import { z } from 'zod';
import type { Doubt } from '../model.js';
import { onlyText } from '../vocabulary/only-text.js';

// The library would make code at run time, for speed that isn't needed here. It asks whether it could at the first shape that
// is made, and those of run.json begin in this file.
z.config({ jitless: true });

/**
 * How `run.json` writes facts and the cells they come from: a claim's facts once, whatever number of verdicts rests on
 * them, with the names of facts and of columns in two tables. Written out each time they would be two thirds of the file.
 */

const text = z.string();
const index = z.int().nonnegative();
const number = z.int();

/** A column: its file, its header, and its letters as in Excel; no letters where the file has no such column. */
export const writtenColumn = z.tuple([text, text, text]);

/** A cell: its column's number in that table, its text, its line in the text file, and its row in a spreadsheet if another. */
export const writtenPlace = z.tuple([index, text, number, number.optional()]);

/**
 * A cell that a fact comes from. No text, or null before a line: it is what `onlyText` makes of the value. No line: line and row are those of the fact's cell before, those of the claim for its first.
 */
const factCell = z.tuple([index, text.nullable().optional(), number.optional(), number.optional()]);

const states = ['known', 'missing', 'unreadable', 'conflict', 'stale'] satisfies ('known' | Doubt)[];
/** A fact: the number of its name, its values, the cells they come from, and what it is if not known. */
export const writtenFact = z.tuple([
  index,
  z.array(z.unknown()),
  z.array(factCell),
  z.enum(states).optional(),
]);

export type WrittenColumn = z.infer<typeof writtenColumn>;
export type WrittenPlace = z.infer<typeof writtenPlace>;
export type WrittenFact = z.infer<typeof writtenFact>;
export type WrittenCell = z.infer<typeof factCell>;

/** What the cells and facts of the file refer to. */
export type Tables = {
  readonly columns: readonly WrittenColumn[];
  readonly fact_names: readonly string[];
};

/** Where a cell stands: its line in the text file, and its row in a spreadsheet. */
export type Row = { readonly line: number; readonly row: number };

/** A cell as everyone but the file has it: `line` of the text file, `row` as a spreadsheet shows it, `cell` as in Excel. */
export type PlaceJson = {
  readonly file: string;
  readonly line: number;
  readonly row: number;
  readonly column: string;
  readonly cell: string;
  readonly raw: string;
};

export type FactJson = {
  readonly name: string;
  readonly is: 'known' | Doubt;
  readonly values: readonly unknown[];
  readonly from: readonly PlaceJson[];
};

/** A claim as the file has it, as far as its facts go. */
type WrittenClaim = {
  readonly source: Row;
  readonly facts: readonly WrittenFact[];
  readonly verdicts: readonly { readonly facts: readonly number[] }[];
};

/** Whether every name, fact and column that is referred to is there: a file that was damaged may lack some. */
export function refersToWhatIsThere(
  claims: readonly WrittenClaim[],
  places: readonly WrittenPlace[],
  { columns, fact_names }: Tables,
): boolean {
  const isThere = ([column]: WrittenPlace | WrittenCell) => column < columns.length;
  const isWhole = ([name, values, from]: WrittenFact) =>
    name < fact_names.length && from.every((cell) => isThere(cell) && textOf(cell, values) !== undefined);
  return (
    places.every(isThere) &&
    claims.every(
      ({ facts, verdicts }) =>
        facts.every(isWhole) &&
        verdicts.every((verdict) => verdict.facts.every((number) => number < facts.length)),
    )
  );
}

function textOf([, raw]: WrittenCell, values: readonly unknown[]): string | undefined {
  return raw ?? onlyText(values);
}

export function placeRead(
  [number, raw, line, row = line]: WrittenPlace,
  columns: readonly WrittenColumn[],
): PlaceJson {
  const [file, column, letters] = columns[number] as WrittenColumn;
  return { file, line, row, column, cell: letters && `${letters}${row}`, raw };
}

/** The facts of a claim, in the order in which verdicts number them. */
export function factsRead({ facts, source }: WrittenClaim, tables: Tables): readonly FactJson[] {
  return facts.map(([name, values, cells, is = 'known']) => ({
    name: tables.fact_names[name] as string,
    is,
    values,
    from: cellsRead(cells, values, source, tables.columns),
  }));
}

function cellsRead(
  cells: readonly WrittenCell[],
  values: readonly unknown[],
  { line, row }: Row,
  columns: readonly WrittenColumn[],
): readonly PlaceJson[] {
  let before: Row = { line, row };
  return cells.map((cell) => {
    const [column, , ownLine, ownRow = ownLine] = cell;
    if (ownLine !== undefined && ownRow !== undefined) before = { line: ownLine, row: ownRow };
    return placeRead([column, textOf(cell, values) ?? '', before.line, before.row], columns);
  });
}
