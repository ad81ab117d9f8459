import type { Turning, TurningPoint } from '../pilot/criterion.js';
import type { FactName } from '../pilot/facts.js';
import { advance, choose, emptyPath, type Path } from './paths.js';
import { type InDoubt, listedValues, valuesBetween } from './possible.js';
import type { Asked, Assumptions } from './row-view.js';

/** Where a criterion turns on a fact or a cell, and which of its words it doesn't tell apart. */
type TurnsAt = (
  cell: Turning,
  row: object | undefined,
) => {
  readonly points: () => readonly TurningPoint[];
  readonly alike: ((word: never) => unknown) | undefined;
};

export type Choices = Assumptions & {
  /** Before the first trial of a criterion. */
  readonly begin: (turnsAt: TurnsAt) => void;
  readonly path: () => Path;
  /** What was asked for and isn't known. */
  readonly inDoubt: () => ReadonlyMap<FactName, InDoubt>;
  /** Adds to the work done for a criterion, and gives its sum. */
  readonly worked: (more: number) => number;
};

/** The values chosen for what isn't known: one path of them for the trial in hand, and one for a condition within it. */
export function newChoices(): Choices {
  let turnsAt: TurnsAt;
  let path = emptyPath();
  /** The path of the trial while the cells of a condition are tried by themselves. */
  let outer: Path | undefined;
  let isPeeking = false;
  let work = 0;
  let inDoubt = new Map<FactName, InDoubt>();
  return { assume, couldHold, peek, begin, path: () => path, inDoubt: () => inDoubt, worked };

  function begin(ofCriterion: TurnsAt): void {
    turnsAt = ofCriterion;
    path = emptyPath();
    inDoubt = new Map();
    work = 0;
  }

  function worked(more: number): number {
    work += more;
    return work;
  }

  function assume(asked: Asked): unknown {
    const { key, name, fact, row } = asked;
    work += 1;
    if (path.chosen.has(key)) return path.chosen.get(key);
    if (!row && outer?.chosen.has(key)) return outer.chosen.get(key);
    if (isPeeking) return undefined;
    if (!outer && !inDoubt.has(name)) inDoubt.set(name, fact);
    // Finding out what to try of one value assumes none of another.
    const values = peek(() => valuesFor(asked));
    return choose(path, key, name, values);
  }

  function valuesFor({ cell, fact: { possible }, row, bounds }: Asked): readonly unknown[] {
    const { points, alike } = turnsAt(cell, row);
    return typeof possible === 'string'
      ? valuesBetween(possible, points(), bounds?.())
      : listedValues(possible, alike, points);
  }

  /** Tries the cells that a condition reads by themselves, whatever is assumed of them elsewhere. */
  function couldHold(condition: () => boolean): boolean {
    // It may be asked where a criterion turns, while values are only looked at, or for the cells of another condition.
    const before = { path, outer, isPeeking };
    outer = path;
    path = emptyPath();
    isPeeking = false;
    let holds = condition();
    while (!holds && advance(path)) holds = condition();
    ({ path, outer, isPeeking } = before);
    return holds;
  }

  function peek<T>(look: () => T): T {
    const before = isPeeking;
    isPeeking = true;
    const seen = look();
    isPeeking = before;
    return seen;
  }
}
