import { expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.js';
import type { Case, CriterionId, Margin, Verdict, VerdictWord } from '../../src/model.js';
import type { Office } from '../../src/pilot/facts.js';
import { aCase, type CaseChanges, day, office } from './case.js';

/** The judge's verdict on one criterion of a case. */
export function verdictOn(criterion: CriterionId, theCase: Case, by: Office = office): Verdict {
  const verdict = judge(theCase, by).find((each) => each.criterion === criterion);
  if (!verdict) throw new Error(`no verdict on ${criterion}`);
  return verdict;
}

/** Why the row is there; what is changed in the eligible case; verdict; code after the slash; margin. */
export type Row = readonly [
  why: string,
  given: CaseChanges & { readonly asOf?: string },
  verdict: VerdictWord,
  code: string,
  margin?: Margin,
];

/** A table of cases for one criterion: the title of a row is the reason why it is there. */
export function decides(criterion: CriterionId, rows: readonly Row[]): void {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, row) => expectVerdict(criterion, row));
}

function expectVerdict(criterion: CriterionId, [_, { asOf, ...given }, verdict, code, margin]: Row): void {
  const by = asOf === undefined ? office : { ...office, asOf: day(asOf) };
  const found = verdictOn(criterion, aCase(given), by);
  expect({ verdict: found.verdict, code: found.code, margin: found.margin }).toEqual({
    verdict,
    code: `${criterion}/${code}`,
    margin,
  });
}

/** What an unknown asks for, as `fact of supplier`. */
export function asksOf({ asks }: Verdict): readonly string[] {
  return asks.map(({ fact, of }) => `${fact} of ${of}`).toSorted();
}

export const daysLate = (amount: number): Margin => ({ unit: 'days-late', amount });
export const daysEarly = (amount: number): Margin => ({ unit: 'days-early', amount });
