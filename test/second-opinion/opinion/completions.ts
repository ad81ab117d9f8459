/** Contract 3.1: a fact that isn't known is a set of possible values. Here every combination of them is tried. */
import type { Cell, Criterion } from '../batch.js';

export type Verdict = 'met' | 'unmet' | 'unknown';

/** A verdict with the line of the contract that gave it, for counting. */
export interface Judgement {
  verdict: Verdict;
  why: string;
}
export type Judgements = Partial<Record<Criterion, Judgement>>;

export const met = (why = ''): Judgement => ({ verdict: 'met', why });
export const unmet = (why: string): Judgement => ({ verdict: 'unmet', why });
export const unknown = (why: string): Judgement => ({ verdict: 'unknown', why });

/** Gives one of the possible values of a fact; within one trial the same fact always has the same value. */
export type Pick = <T>(fact: string, values: readonly T[]) => T;

const LIMIT = 3_000_000;

/** Calls `judge` once for every combination of the values it picks, until `enough` says so. */
export function everyWay<V>(
  judge: (pick: Pick) => V,
  enough: (seen: V, facts: () => string[]) => boolean,
): void {
  const path: { fact: string; values: readonly unknown[]; at: number }[] = [];
  for (let trials = 0; ; trials += 1) {
    if (trials > LIMIT) {
      throw new Error(
        `too many ways: ${path.map((step) => `${step.fact} ${step.values.length}`).join(', ')}`,
      );
    }
    let depth = 0;
    const pick: Pick = <T>(fact: string, values: readonly T[]): T => {
      if (values.length === 0) {
        throw new Error(`${fact} has no possible value`);
      }
      for (let at = 0; at < depth; at += 1) {
        const step = path[at] as (typeof path)[number];
        if (step.fact === fact) {
          return step.values[step.at] as T;
        }
      }
      if (depth === path.length) {
        path.push({ fact, values, at: 0 });
      }
      const step = path[depth] as (typeof path)[number];
      depth += 1;
      return step.values[step.at] as T;
    };
    const seen = judge(pick);
    if (enough(seen, () => path.map((step) => step.fact))) {
      return;
    }
    for (
      let last = path.at(-1);
      last !== undefined && last.at + 1 >= last.values.length;
      last = path.at(-1)
    ) {
      path.pop();
    }
    const last = path.at(-1);
    if (last === undefined) {
      return;
    }
    last.at += 1;
  }
}

/** The verdict if it comes out the same for every possible value, else unknown. */
export function settle(judge: (pick: Pick) => Judgement): Judgement {
  let first: Judgement | undefined;
  let result: Judgement | undefined;
  everyWay(judge, (seen, facts) => {
    if (seen.verdict === 'unknown') {
      // One possible value already leaves it open.
      result = facts().length === 0 ? seen : unknown(`${seen.why} (for a value of ${named(facts())})`);
      return true;
    }
    if (first !== undefined && first.verdict !== seen.verdict) {
      result = unknown(`met or unmet by ${named(facts())}`);
      return true;
    }
    first ??= seen;
    return false;
  });
  return result ?? (first as Judgement);
}

function named(facts: readonly string[]): string {
  return (facts[0] ?? '').replace(/#\d+/g, '');
}

/** Whether some combination of values makes it true. */
export function might(test: (pick: Pick) => boolean): boolean {
  let found = false;
  everyWay(test, (seen) => {
    found ||= seen;
    return found;
  });
  return found;
}

/** A cell's value; where it isn't known (missing or unreadable) one of the possible values. */
export function choose<T>(pick: Pick, fact: string, cell: Cell<T>, possible: readonly T[]): T {
  return cell.is === 'known' ? cell.value : pick(fact, possible);
}
