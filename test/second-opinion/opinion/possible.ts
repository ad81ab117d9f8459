/** Contract 3.1: a fact that isn't known is a set of possible values. Here every combination of them is tried. */
import type { Verdict } from '../batch.js';

/** What one line of a criterion says. The codes are the program's stable ones, without the criterion. */
export interface Finding {
  verdict: Verdict;
  code: string;
  /** Of 4.1: the row of the reward table; 0 is none. */
  row?: number;
}
export const met = (code: string): Finding => ({ verdict: 'met', code });
export const unmet = (code: string): Finding => ({ verdict: 'unmet', code });
export const unknown = (code: string): Finding => ({ verdict: 'unknown', code });
/** Nothing says so and nothing proves the contrary. */
export const notKnown = unknown('not known');

/** What came of all possible values together. */
export interface Judgement {
  verdict: Verdict;
  /** Every line that some value leads to; one line for every value is the criterion's own answer. */
  codes: ReadonlySet<string>;
  /** Whether any fact was not known. */
  inDoubt: boolean;
}

/** Gives one of the possible values of a fact; within one trial a fact has one value. */
export type Pick = <T>(fact: string, values: readonly T[]) => T;

const TRIALS_AT_MOST = 5_000_000;

/** Calls `trial` once for every combination of the values it picks, until it returns true. */
export function tryEvery(trial: (pick: Pick) => boolean): void {
  const path: { fact: string; values: readonly unknown[]; at: number }[] = [];
  for (let trials = 0; trials < TRIALS_AT_MOST; trials += 1) {
    const picked = new Map<string, unknown>();
    const pick: Pick = <T>(fact: string, values: readonly T[]): T => {
      if (picked.has(fact)) return picked.get(fact) as T;
      if (values.length === 0) throw new Error(`${fact} has no possible value`);
      if (picked.size === path.length) path.push({ fact, values, at: 0 });
      const step = path[picked.size] as (typeof path)[number];
      picked.set(fact, step.values[step.at]);
      return step.values[step.at] as T;
    };
    if (trial(pick)) return;
    while (path.length > 0 && isLast(path.at(-1) as (typeof path)[number])) path.pop();
    const last = path.at(-1);
    if (last === undefined) return;
    last.at += 1;
  }
  throw new Error(`too many combinations of ${path.map(({ fact }) => fact).join(', ')}`);
}

const isLast = (step: { values: readonly unknown[]; at: number }) => step.at + 1 === step.values.length;

/** A criterion that comes out the same for every possible value is decided; otherwise it is unknown. */
export function settle(judge: (pick: Pick) => Finding): Judgement {
  const verdicts = new Set<Verdict>();
  const codes = new Set<string>();
  let inDoubt = false;
  tryEvery((pick) => {
    const { verdict, code } = judge((fact, values) => {
      inDoubt = true;
      return pick(fact, values);
    });
    verdicts.add(verdict);
    codes.add(code);
    // Two ends of which one is unknown, or of which the verdicts differ: nothing more can be learnt.
    return codes.size > 1 && (verdicts.size > 1 || verdict === 'unknown');
  });
  const [verdict] = verdicts;
  return { verdict: verdicts.size === 1 && verdict ? verdict : 'unknown', codes, inDoubt };
}

/** Whether some combination of values makes it true. */
export function might(test: (pick: Pick) => boolean): boolean {
  let found = false;
  tryEvery((pick) => {
    found = test(pick);
    return found;
  });
  return found;
}
