/**
 * How many honest and complete claims are decided at once, by the day on which an office counts benefit days: few of them may
 * end with somebody who has nothing else to do than to count again. `PROPERTY_RUNS=300 npx vitest run …` prints the figures.
 */
import { expect, it } from 'vitest';
import { type Random, randomOf } from '../data/random.js';
import { type Batch, known, knownOf } from '../second-opinion/batch.js';
import { dayOf, textOf } from '../second-opinion/calendar.js';
import { eligibleOf } from '../second-opinion/generate.js';
import { decide, RUNS, TIME } from './runs.js';

const NO_MORE_THAN_A_WEEK_HAS = 5;

/** The days of a claim that the habits go by. */
interface Course {
  readonly begun: number;
  readonly signed: number;
  readonly received: number;
}
const habits: Readonly<Record<string, (course: Course) => number>> = {
  'at the subsidy decision': ({ begun }) => begun - 7,
  'two weeks after the claim': ({ received }) => received + 14,
  "at the year's end": ({ signed }) => Math.max(dayOf('2014-12-31'), signed),
};

/**
 * A person with 500 to 700 days when the subsidised work began, counted once and truly: one in seven was paid an adjusted
 * benefit beside the work until the job began, and the counter went on for it.
 */
function counted(seed: number, habit: (course: Course) => number): Batch {
  const random: Random = randomOf(seed);
  const batch = eligibleOf(seed);
  const [claim] = batch.claims;
  if (!claim) throw new Error('no claim');
  const day = (column: 'contract_signed_on' | 'received_on' | 'job_starts_on') =>
    dayOf(knownOf(claim.cells[column]) ?? '');
  const own = batch.extracts.subsidies
    .flatMap(({ rows }) => rows)
    .find(({ cells }) => knownOf(cells.employer_id) === knownOf(claim.cells.applicant_id));
  const begun = dayOf((own && knownOf(own.cells.starts_on)) ?? '');
  const course = { begun, signed: day('contract_signed_on'), received: day('received_on') };
  const on = Math.min(habit(course), dayOf('2015-01-20'));
  const person_id = claim.cells.person_id;
  const extracted_on = known('2015-01-20');
  const row = <C>(cells: C) => ({ ragged: false, extracted_on, cells });
  const isAdjusted = random.chance(1 / 7);
  const paidUntil = Math.min(on, day('job_starts_on') - 1);
  const weeks = isAdjusted ? Math.max(0, Math.ceil((paidUntil - begun) / 7)) : 0;
  const days = random.int(500, 700) + weeks * random.int(1, NO_MORE_THAN_A_WEEK_HAS);
  const count = {
    person_id,
    benefit_days: known(days * 10_000),
    basis: known('unemployment' as const),
    counted_on: known(textOf(on)),
  };
  const adjusted = {
    person_id,
    benefit: known('adjusted' as const),
    starts_on: known(textOf(begun)),
    ends_on: known(textOf(day('job_starts_on') - 1)),
  };
  const before = {
    person_id,
    benefit: known('other' as const),
    starts_on: known(textOf(begun - 400)),
    ends_on: known(textOf(begun - 1)),
  };
  batch.extracts.days = [{ name: 'days.csv', rows: [row(count)] }];
  batch.extracts.benefits = [
    { name: 'benefits.csv', rows: [row(before), ...(isAdjusted ? [row(adjusted)] : [])] },
  ];
  return batch;
}

it.each(Object.keys(habits))(
  'of honest, complete claims at least 95 in 100 are decided where benefit days are counted %s',
  async (name) => {
    const open = new Map<string, number>();
    let decided = 0;
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const { decisions } = await decide(counted(seed, habits[name] as (course: Course) => number));
      const [decision] = decisions;
      if (decision?.outcome !== 'review') decided += 1;
      const codes = decision?.verdicts.filter(({ verdict }) => verdict === 'unknown') ?? [];
      for (const { code } of codes) open.set(code, (open.get(code) ?? 0) + 1);
    }
    console.log(name, `${decided} of ${RUNS}`, Object.fromEntries(open));
    expect(decided).toBeGreaterThanOrEqual(RUNS * 0.95);
  },
  TIME,
);
