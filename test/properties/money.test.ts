/** What is paid never exceeds the appropriation, nobody overtakes, and the euros come from the reward table alone. */
import { expect, it } from 'vitest';
import type { Decision } from '../../src/decisions.js';
import type { Random } from '../data/random.js';
import {
  type Batch,
  type ClaimCells,
  type DayCells,
  FORMS,
  type KeywordCells,
  known,
  knownOf,
  missing,
} from '../second-opinion/batch.js';
import { paidBefore as paymentsBefore } from '../second-opinion/opinion/together.js';
import { decide, decisionsOf, holds, RUNS, rowsOf, TIME, unsettled, verdictOf } from './runs.js';

/** What was paid before and not recovered. */
function paidBefore(batch: Batch): number {
  return paymentsBefore(batch).reduce((sum, { amount_eur, recovered }) => sum + amount_eur - recovered, 0);
}

const arrivalOf = ({ claim: { facts } }: Decision) =>
  facts.receivedOn.is === 'known' ? facts.receivedOn.value : 'not known';

it(
  'the appropriation is never exceeded, and nobody overtakes',
  async () => {
    let unfunded = 0;
    const tried = await holds(async ({ batch: drawn, random }) => {
      const batch = {
        ...drawn,
        appropriation: random.of([0, 499, 500, 1000, 1500, 2000, 2500, 3500, 40_000]),
      };
      const { decisions } = await decide(batch);
      const paying = decisions.filter(({ outcome }) => outcome === 'payable');
      const waiting = decisions.filter(({ outcome }) => outcome === 'unfunded');
      const euros = paying.reduce((sum, { payable }) => sum + payable / 100, 0);
      expect(euros).toBeLessThanOrEqual(Math.max(0, batch.appropriation - paidBefore(batch)));
      for (const { outcome, payable, amount } of decisions) {
        expect(payable).toBe(outcome === 'payable' ? amount : 0);
      }
      const last = paying.map(arrivalOf).toSorted().at(-1) ?? '';
      for (const one of waiting) expect(arrivalOf(one) > last, `${arrivalOf(one)} after ${last}`).toBe(true);
      unfunded += waiting.length;
      return paying.length;
    });
    expect(tried).toBeGreaterThan(RUNS / 4);
    expect(unfunded).toBeGreaterThan(RUNS / 8);
  },
  TIME,
);

/** Changes what is no part of the reward table: of every claim and of what the register says besides subsidies. */
function otherwise(batch: Batch, random: Random): Batch {
  const changed = structuredClone(batch);
  for (const { cells } of changed.claims) {
    const other: Partial<ClaimCells> = {
      received_on: known(random.of(['2014-06-01', '2015-01-02'])),
      applicant_form: known(random.of(FORMS)),
      municipality: random.of([missing, known('Pori'), known('Turku')]),
      project_signed_on: random.of([missing, known('2014-05-05'), known('2016-01-01')]),
      full_grant: random.of([missing, known(true), known(false)]),
      weekly_hours: known(random.of([10_0000, 37_5000])),
      full_time_hours: known(random.of([37_5000, 60_0000])),
      onward_placement: known(random.chance(0.5)),
      claimed_row: random.of([missing, known(1), known(2), known(3), known(4)]),
      contract_signed_on: random.of([missing, known('2013-01-01'), known('2014-12-31')]),
      subsidy_ends_on: random.of([missing, known('2014-01-01'), known('2014-12-01')]),
    };
    for (const [column, cell] of Object.entries(other)) {
      if (random.chance(0.5)) Object.assign(cells, { [column]: cell });
    }
  }
  for (const { cells } of rowsOf<DayCells>(changed, 'days'))
    cells.benefit_days = known(random.int(0, 700) * 10_000);
  for (const { cells } of rowsOf<KeywordCells>(changed, 'keywords')) cells.keyword_code = known('0017');
  changed.appropriation = random.of([0, 40_000]);
  return changed;
}

it(
  'the euros are the reward table’s, whatever else is claimed or registered',
  async () => {
    const earned = new Map<string, number>();
    const tried = await holds(async ({ batch: drawn, random }) => {
      const batch = unsettled(drawn);
      const changed = otherwise(batch, random);
      const before = decisionsOf(batch, await decide(batch));
      const after = decisionsOf(changed, await decide(changed));
      let compared = 0;
      before.forEach((decision, at) => {
        const other = after[at];
        if (!decision || !other) return;
        const [was, is] = [verdictOf(decision, '4.1'), verdictOf(other, '4.1')];
        expect({ verdict: is.verdict, ...is.reward }).toEqual({ verdict: was.verdict, ...was.reward });
        expect([other.rewardRow, other.amount]).toEqual([decision.rewardRow, decision.amount]);
        compared += 1;
        const { rewardRow, amount } = decision;
        if (rewardRow === undefined || amount === undefined) return;
        // One row, one sum, and so for each term, employer and subsidy that a row stands for.
        const row = `row ${rewardRow}`;
        expect(earned.get(row) ?? amount).toBe(amount);
        earned.set(row, amount);
        const start = knownOf(batch.claims[at]?.cells.job_starts_on ?? missing);
        if (start === undefined) expect(rewardRow).toBeLessThan(3);
      });
      return compared;
    });
    expect(tried).toBeGreaterThan(RUNS);
    expect(Object.fromEntries(earned)).toEqual({
      'row 1': 150_000,
      'row 2': 100_000,
      'row 3': 50_000,
      'row 4': 50_000,
    });
  },
  TIME,
);
