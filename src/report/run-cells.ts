import type { Row, WrittenCell, WrittenColumn, WrittenFact, WrittenPlace } from '../earlier/cells-once.js';
import type { Place, ShownFact } from '../model.js';
import { maskPersonCell } from '../privacy/mask.js';
import { onlyText } from '../vocabulary/only-text.js';
import { shownRow } from '../vocabulary/places.js';
import { rawOf } from './claim.js';

/** Facts and columns on their way into `run.json`, each written once: see `earlier/cells-once.ts`. */

/** The tables that facts and cells refer to, filled as these are met. */
export type RunTables = {
  readonly columns: readonly WrittenColumn[];
  readonly factNames: readonly string[];
  readonly columnOf: (place: Place) => number;
  readonly nameOf: (fact: ShownFact) => number;
};

export function newTables(): RunTables {
  const columns: WrittenColumn[] = [];
  const factNames: string[] = [];
  const ofFiles = new Map<string, Map<string, number>>();
  const names = new Map<string, number>();
  return { columns, factNames, columnOf, nameOf };

  function columnOf({ file, column, cell }: Place): number {
    const letters = /^[A-Z]*/.exec(cell)?.[0] ?? '';
    const numbers = ofFiles.get(file) ?? new Map<string, number>();
    ofFiles.set(file, numbers);
    const key = `${letters} ${column}`;
    const number = numbers.get(key) ?? columns.push([file, column, letters]) - 1;
    numbers.set(key, number);
    return number;
  }

  function nameOf({ name }: ShownFact): number {
    const number = names.get(name) ?? factNames.push(name) - 1;
    names.set(name, number);
    return number;
  }
}

/** A cell by itself. */
export function placeIn({ columnOf }: RunTables, place: Place): WrittenPlace {
  const { line, row } = rowOf(place);
  const here = [columnOf(place), rawOf(place), line] as const;
  return row === line ? [...here] : [...here, row];
}

/** A claim's facts, numbered as they are met; two verdicts that rest on the same cells in the same way share one. */
export function newFacts(tables: RunTables, claim: Row) {
  const facts: WrittenFact[] = [];
  const numbers = new Map<string, number>();
  // Verdicts mostly share the very fact: then it needn't be written out to be found again.
  const ofShown = new Map<ShownFact, number>();
  return { facts: facts as readonly WrittenFact[], numberOf };

  function numberOf(shown: ShownFact): number {
    const number = ofShown.get(shown) ?? numberOfWritten(shown);
    ofShown.set(shown, number);
    return number;
  }

  function numberOfWritten(shown: ShownFact): number {
    const { name, is, from } = shown;
    const values =
      name === 'personId' ? shown.values.map((value) => maskPersonCell(String(value))) : [...shown.values];
    const here = [tables.nameOf(shown), values, cellsOf(from, values)] as const;
    const fact: WrittenFact = is === 'known' ? [...here] : [...here, is];
    const key = JSON.stringify(fact);
    const number = numbers.get(key) ?? facts.push(fact) - 1;
    numbers.set(key, number);
    return number;
  }

  /** Leaves out the text that the value tells, and the line and row of the cell before. */
  function cellsOf(places: readonly Place[], values: readonly unknown[]): WrittenCell[] {
    const told = onlyText(values);
    let before = claim;
    return places.map((place) => {
      const raw = rawOf(place);
      const here = rowOf(place);
      const text = raw === told ? null : raw;
      const column = tables.columnOf(place);
      const isBeside = here.line === before.line && here.row === before.row;
      before = here;
      if (isBeside) return text === null ? [column] : [column, text];
      return here.row === here.line ? [column, text, here.line] : [column, text, here.line, here.row];
    });
  }
}

function rowOf(place: Place): Row {
  return { line: place.line, row: shownRow(place) };
}
