import { z } from 'zod';
import type { Doubt } from '../model.js';

// The library would make code at run time, for speed that isn't needed here. It asks whether it could at the first shape that
// is made, and those of run.json begin in this file.
z.config({ jitless: true });

/**
 * How `run.json` writes facts and the cells they come from: a claim's facts once, whatever number of verdicts rests on
 * them, and the names of files and columns in one table. Written out each time they would be two thirds of the file.
 */

const text = z.string();
const index = z.int().nonnegative();

/** A column of a file, and its letters as in Excel; none where the file has no such column. */
export const writtenColumn = z.object({ file: text, column: text, letters: text });

/** A cell: its column's number in that table, its text, its line in the text file, and its row in a spreadsheet if another. */
export const writtenPlace = z.tuple([index, text, z.int(), z.int().optional()]);

const states = ['known', 'missing', 'unreadable', 'conflict', 'stale'] satisfies ('known' | Doubt)[];
/** A fact: its name, its values, the cells they come from, and what it is if not known. */
export const writtenFact = z.tuple([
  text,
  z.array(z.unknown()),
  z.array(writtenPlace),
  z.enum(states).optional(),
]);

export type WrittenColumn = z.infer<typeof writtenColumn>;
export type WrittenPlace = z.infer<typeof writtenPlace>;
export type WrittenFact = z.infer<typeof writtenFact>;

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
  readonly facts: readonly WrittenFact[];
  readonly verdicts: readonly { readonly facts: readonly number[] }[];
};

/** Whether every fact and every column that is referred to is there: a file that was damaged may lack some. */
export function refersToWhatIsThere(
  claims: readonly WrittenClaim[],
  places: readonly WrittenPlace[],
  columns: readonly WrittenColumn[],
): boolean {
  const isThere = ([column]: WrittenPlace) => column < columns.length;
  return (
    places.every(isThere) &&
    claims.every(
      ({ facts, verdicts }) =>
        facts.every(([, , from]) => from.every(isThere)) &&
        verdicts.every((verdict) => verdict.facts.every((number) => number < facts.length)),
    )
  );
}

export function placeRead(
  [number, raw, line, row = line]: WrittenPlace,
  columns: readonly WrittenColumn[],
): PlaceJson {
  const { file, column, letters } = columns[number] as WrittenColumn;
  return { file, line, row, column, cell: letters && `${letters}${row}`, raw };
}

/** The facts of a claim, in the order in which verdicts number them. */
export function factsRead(
  facts: readonly WrittenFact[],
  columns: readonly WrittenColumn[],
): readonly FactJson[] {
  return facts.map(([name, values, from, is = 'known']) => ({
    name,
    is,
    values,
    from: from.map((place) => placeRead(place, columns)),
  }));
}
