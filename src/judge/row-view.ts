import type { Fact, Facts, Place } from '../model.js';
import type { Turning } from '../pilot/criterion.js';
import type { FactName, RegisterFacts } from '../pilot/facts.js';
import type { Bounds, InDoubt } from './possible.js';

/** A value to assume of something that isn't known, chosen once and kept for the rest of a trial. */
export type Asked = {
  /** One for everything that is the same value. */
  readonly key: string;
  readonly name: FactName;
  /** What criteria call it where they say at which values they turn. */
  readonly cell: Turning;
  readonly fact: InDoubt;
  readonly row?: object;
  /** Between which days it must lie, as far as those are known or assumed. */
  readonly bounds?: () => Bounds;
};

/** How cells that aren't known are read: see the trials. */
export type Assumptions = {
  readonly assume: (asked: Asked) => unknown;
  /** Whether something holds for any values at all of the cells it reads. */
  readonly couldHold: (condition: () => boolean) => boolean;
  /** What is known or assumed already: a cell in doubt that isn't is undefined. */
  readonly peek: <T>(look: () => T) => T;
};

/** The facts of a row's cells go with the row, where the criteria don't see them: they see values, not places. */
const CELLS = Symbol('cells');
/** The counts that contradict one, itself among them; itself alone where none does. */
export const CONTRADICTING = Symbol('contradicting');
export type View = {
  readonly [CELLS]: readonly Fact<unknown>[];
  readonly [CONTRADICTING]?: readonly View[];
};

/** Where rows stand, in their order; with `only` those that are among these, or contradict one that is. */
export function placesOfRows(rows: readonly object[], only: Iterable<object> | undefined): readonly Place[] {
  const standOn = new Set<unknown>();
  for (const row of (only ?? []) as Iterable<View>)
    for (const { [CELLS]: cells } of row[CONTRADICTING] ?? [row]) standOn.add(cells);
  const cells = (rows as readonly Partial<View>[]).map((row) => row[CELLS] ?? []);
  return cells
    .filter((each) => !only || standOn.has(each))
    .flatMap((each) => each.flatMap(({ from }) => from));
}

export function cellsOf<R>(row: Facts<R>): readonly Fact<unknown>[] {
  return Object.values(row) as readonly Fact<unknown>[];
}

/** Whether a row has no cell in doubt, and no other row contradicts it. */
export function isCertain(view: View): boolean {
  return !(CONTRADICTING in view) && view[CELLS].every(({ is }) => is === 'known');
}

/** A row as plain values; a cell in doubt is assumed when it is read. */
export function viewOf<R>(
  row: Facts<R>,
  name: keyof RegisterFacts,
  key: string,
  { assume }: Assumptions,
): R & View {
  const view: View & Record<string, unknown> = { [CELLS]: cellsOf(row) };
  for (const column of Object.keys(row)) {
    const fact = row[column as keyof R] as Fact<unknown>;
    if (fact.is === 'known') view[column] = fact.value;
    else {
      const cell = `${name}.${column}` as Turning;
      const bounds = () => boundsOf(column);
      const asked = { key: `${key} ${column}`, name, cell, fact, row: view, bounds };
      Object.defineProperty(view, column, { get: () => assume(asked), enumerable: true });
    }
  }
  return view as R & View;

  /** No row ends before it begins. */
  function boundsOf(column: string): Bounds {
    if (column === 'endsOn') return { from: view['startsOn'] };
    return column === 'startsOn' ? { to: view['endsOn'] } : {};
  }
}

/** A row that two extracts have otherwise, neither known to be the newer: all of it as one has it, or as the other. */
export function oneOfTwo<R>(
  one: R & View,
  other: R & View,
  name: keyof RegisterFacts,
  at: number,
  { assume }: Assumptions,
): R & View {
  const fact = { is: 'conflict', why: 'row-otherwise', possible: [one, other], from: [] } as const;
  // Which of the two holds isn't known, as if it were a cell of the row.
  const row: View & Record<string, unknown> = { [CELLS]: [...one[CELLS], ...other[CELLS], fact] };
  const asked: Asked = { key: `${name} ${at} as`, name, cell: name as Turning, fact, row };
  for (const column of Object.keys(one)) {
    const get = () => ((assume(asked) ?? one) as R)[column as keyof R];
    Object.defineProperty(row, column, { get });
  }
  return row as R & View;
}
