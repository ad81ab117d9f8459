/** A margin, applied to the value it is about, flips the verdict; one unit less does not. */
import { expect, it } from 'vitest';
import type { Decision } from '../../src/decisions.js';
import type { Margin, MarginUnit, Verdict } from '../../src/model.js';
import { type Batch, type ClaimCells, type DayCells, known, knownOf } from '../second-opinion/batch.js';
import { dayOf, textOf } from '../second-opinion/calendar.js';
import { aCase, aJobSubsidy, aSubsidy } from '../support/case.js';
import { verdictOn } from '../support/decides.js';
import { decide, decisionsOf, holds, rowsOf, TIME, unsettled, verdictOf } from './runs.js';

const UNITS: readonly MarginUnit[] = [
  'days-late',
  'days-early',
  'benefit-days-short',
  'hundredth-hours-short',
  'days-too-short',
];

/** The batch with the value of one claim nearer to its limit by so many units; undefined where it isn't one value. */
function nearer(
  batch: Batch,
  at: number,
  { criterion, args }: Verdict,
  unit: MarginUnit,
  by: number,
): Batch | undefined {
  const moved = structuredClone(batch);
  const cells = moved.claims[at]?.cells as ClaimCells;
  const move = (column: 'job_starts_on' | 'contract_signed_on' | 'job_ends_on', days: number) => {
    const before = knownOf(cells[column]);
    if (before === undefined) return undefined;
    cells[column] = known(textOf(dayOf(before) + days));
    return moved;
  };
  switch (unit) {
    case 'days-late':
      return move(criterion === '3.1' ? 'job_starts_on' : 'contract_signed_on', -by);
    case 'days-early':
      return move('contract_signed_on', by);
    case 'days-too-short':
      return move('job_ends_on', by);
    case 'hundredth-hours-short': {
      const before = knownOf(cells.weekly_hours);
      if (before === undefined) return undefined;
      cells.weekly_hours = known(before + by * 100);
      return moved;
    }
    case 'benefit-days-short': {
      const { days, basis, countedOn } = args;
      const person = knownOf(cells.person_id);
      const rows = rowsOf<DayCells>(moved, 'days').filter(
        ({ ragged, cells: row }) =>
          !ragged &&
          knownOf(row.person_id) === person &&
          knownOf(row.benefit_days) === days &&
          knownOf(row.basis) === basis &&
          knownOf(row.counted_on) === countedOn,
      );
      for (const { cells: row } of rows) row.benefit_days = known((days as number) + by);
      return rows.length > 0 ? moved : undefined;
    }
  }
}

type Told = { readonly at: number; readonly verdict: Verdict; readonly margin: Margin };

const told = (decision: Decision | undefined, at: number): readonly Told[] =>
  (decision?.verdicts ?? []).flatMap((verdict) =>
    // An arrival before the signing tells how early it is, and is asked about.
    verdict.margin && verdict.verdict === 'unmet' ? [{ at, verdict, margin: verdict.margin }] : [],
  );

it(
  'a margin flips the verdict, and one unit less does not',
  async () => {
    const seen = new Map<string, { flipped: number; met: number }>();
    await holds(async ({ batch: drawn }) => {
      const batch = unsettled(drawn);
      const before = decisionsOf(batch, await decide(batch));
      const margins = before.flatMap(told);
      for (const { at, verdict, margin } of margins) {
        expect(verdict.verdict).toBe('unmet');
        expect(margin.amount).toBeGreaterThan(0);
        const verdictAt = async (by: number) => {
          const moved = nearer(batch, at, verdict, margin.unit, by);
          const decision = moved && decisionsOf(moved, await decide(moved))[at];
          return decision && verdictOf(decision, verdict.criterion);
        };
        const whole = await verdictAt(margin.amount);
        const less = await verdictAt(margin.amount - 1);
        // A value that isn't known, or a row that became the copy of another.
        if (!whole || !less) continue;
        const name = `${verdict.code}, claim ${at}, ${margin.amount} ${margin.unit}`;
        if (whole.verdict === 'unmet')
          throw new Error(`${name}: still ${whole.code}; ${batch.mutations.join(' | ')}`);
        if (less.verdict === 'met')
          throw new Error(`${name}: one less is ${less.code}; ${batch.mutations.join(' | ')}`);
        const key = `${verdict.criterion} ${margin.unit}`;
        const count = seen.get(key) ?? { flipped: 0, met: 0 };
        count.flipped += 1;
        if (whole.verdict === 'met' && less.verdict === 'unmet') count.met += 1;
        seen.set(key, count);
      }
      return margins.length;
    });
    expect(new Set([...seen.keys()].map((key) => key.split(' ')[1]))).toEqual(new Set(UNITS));
    // Where another doubt remains the verdict becomes unknown; mostly it becomes met.
    for (const { flipped, met } of seen.values()) expect(met).toBeGreaterThan(flipped / 4);
  },
  TIME * 2,
);

it('a term that needs six months for its subsidy is not told to be a day short of three', () => {
  const subsidies = [aSubsidy(), aJobSubsidy()];
  const ofTerm = (end: string) =>
    verdictOn('4.1', aCase({ contractType: 'fixed-term', end, statedSubsidy: 'basic', subsidies }));
  // With one day more it lasts three months, and still no row fits: row 4 asks for 31.12.
  expect(ofTerm('2014-09-30').verdict).toBe('unmet');
  expect(ofTerm('2014-09-29').margin).toEqual({ unit: 'days-too-short', amount: 93 });
});
