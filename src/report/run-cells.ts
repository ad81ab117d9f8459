import type { WrittenColumn, WrittenFact, WrittenPlace } from '../earlier/cells-once.js';
import type { Place, ShownFact } from '../model.js';
import { maskPersonCell } from '../privacy/mask.js';
import { shownRow } from '../vocabulary/places.js';
import { rawOf } from './claim.js';

/** Facts and columns on their way into `run.json`, each written once: see `earlier/cells-once.ts`. */

export type PlaceOf = (place: Place) => WrittenPlace;
export type Numbers = { readonly placeOf: PlaceOf; readonly numberOf: (fact: ShownFact) => number };

/** The columns that cells come from, numbered as they are met. */
export function newColumns(): { readonly columns: readonly WrittenColumn[]; readonly placeOf: PlaceOf } {
  const columns: WrittenColumn[] = [];
  const numbers = new Map<string, number>();
  return { columns, placeOf };

  function placeOf(place: Place): WrittenPlace {
    const { file, line, column, cell } = place;
    const letters = /^[A-Z]*/.exec(cell)?.[0] ?? '';
    const key = JSON.stringify([file, column, letters]);
    const number = numbers.get(key) ?? columns.push({ file, column, letters }) - 1;
    numbers.set(key, number);
    const row = shownRow(place);
    return [number, rawOf(place), line, ...(row === line ? [] : [row])] as WrittenPlace;
  }
}

/** A claim's facts, numbered as they are met; two verdicts that rest on the same cells in the same way share one. */
export function newFacts(placeOf: PlaceOf) {
  const facts: WrittenFact[] = [];
  const numbers = new Map<string, number>();
  return { facts: facts as readonly WrittenFact[], numberOf };

  function numberOf({ name, is, values, from }: ShownFact): number {
    const shown = name === 'personId' ? values.map((value) => maskPersonCell(String(value))) : [...values];
    const fact: WrittenFact = [name, shown, from.map(placeOf), ...(is === 'known' ? [] : [is])] as never;
    const key = JSON.stringify(fact);
    const number = numbers.get(key) ?? facts.push(fact) - 1;
    numbers.set(key, number);
    return number;
  }
}
