/** Every code that has words, with values for its phrases, as the reports meet them. For other tests too. */

import type { CriterionId, Fixed4, MarginUnit, Verdict } from '../../src/model.js';
import type { Problem, ProblemCode } from '../../src/problems.js';
import {
  anywayExamples,
  findingExamples,
  notKnownExamples,
  problemExamples,
} from '../../src/text/examples.js';

const number = (n: number) => Math.round(n * 10_000) as Fixed4;

/** Each unit with an amount of one and of more, in the unit's own measure. */
export const marginSamples: { readonly [U in MarginUnit]: readonly [one: number, more: number] } = {
  'days-late': [1, 2],
  'days-early': [1, 2],
  'benefit-days-short': [number(1), number(0.4)],
  'hundredth-hours-short': [100, 1],
  'days-too-short': [1, 2],
};

/** A verdict for every sample of every finding, also of those that come from facts that aren't known. */
export const verdictSamples: readonly Verdict[] = [findingExamples, anywayExamples, notKnownExamples].flatMap(
  (examples) =>
    Object.entries(examples).flatMap(([code, samples]) => samples.map((args) => verdictOf(code, args))),
);

/** A problem for every sample, as a reader of a claims file would note it. */
export const problemsOfSamples: readonly Problem[] = Object.entries(problemExamples).flatMap(
  ([code, samples]) =>
    samples.map(
      (args) =>
        ({ grade: 'cell', role: 'claims', code: code as ProblemCode, file: 'a.csv', args }) as Problem,
    ),
);

function verdictOf(code: string, args: object): Verdict {
  return {
    criterion: code.split('/')[0] as CriterionId,
    verdict: 'unknown',
    code: code as Verdict['code'],
    args: args as Verdict['args'],
    facts: [],
    asks: [],
    readings: [],
  };
}
