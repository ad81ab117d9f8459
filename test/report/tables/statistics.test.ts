/** Every figure of statistics.csv against a count of the rows of payouts.csv that shares no code with it. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Decision, Run } from '../../../src/decisions.js';
import type { Cents } from '../../../src/model.js';
import { payouts } from '../../../src/report/tables/payouts.js';
import { statistics } from '../../../src/report/tables/statistics.js';
import { en } from '../../../src/text/en.js';
import { caseFolders, demoFolder, judgedFolder } from '../../support/judged.js';

type Row = Readonly<Record<string, string>>;

function rowsOf(text: string): readonly Row[] {
  return parse(text, { bom: true, delimiter: ';', columns: true });
}

/** What each group reads in a row of payouts.csv: several values for the criteria alone. */
const GROUPS: Readonly<Record<string, (row: Row) => readonly string[]>> = {
  outcome: (row) => [row['outcome'] ?? ''],
  municipality: (row) => [row['municipality'] ?? ''],
  'reward row': (row) => [row['reward_row'] ?? ''],
  'employer sector': (row) => [row['employer_sector'] ?? ''],
  'contract type': (row) => [row['contract_type'] ?? ''],
  applicant: (row) => [row['applicant_id'] ?? ''],
  'unmet criterion': (row) => (row['unmet'] === '' ? [] : (row['unmet'] ?? '').split(' ')),
  'only unmet criterion': (row) => [/^\S+$/.test(row['unmet'] ?? '') ? (row['unmet'] ?? '') : ''],
  'quarter of arrival': (row) => [quarter(row['received_on'] ?? '')],
  "quarter of the job's start": (row) => [quarter(row['job_starts_on'] ?? '')],
};

function quarter(day: string): string {
  const [, year, month] = /^(\d{4})-(\d\d)-\d\d$/.exec(day) ?? [];
  const quarters = { '01 02 03': 1, '04 05 06': 2, '07 08 09': 3, '10 11 12': 4 };
  const of = Object.entries(quarters).find(([months]) => months.includes(month ?? 'none'));
  return year && of ? `${year}-Q${of[1]}` : '';
}

/** Cents of `1500` or `1500,50`. */
const centsOf = (euros = '') => Math.round(Number(euros.replace(',', '.')) * 100);

function counted(rows: readonly Row[]): readonly string[] {
  const cells = new Map<string, { claims: number; persons: Set<string>; cents: number }>();
  for (const [group, valuesOf] of Object.entries(GROUPS)) {
    for (const row of rows) {
      for (const value of valuesOf(row)) {
        const key = JSON.stringify([group, value, row['outcome']]);
        const cell = cells.get(key) ?? { claims: 0, persons: new Set(), cents: 0 };
        const person = row['person_id'] ?? '';
        cells.set(key, {
          claims: cell.claims + 1,
          persons: person === '' ? cell.persons : new Set([...cell.persons, person]),
          cents: cell.cents + centsOf(row['payable_eur']) + centsOf(row['paid_eur']),
        });
      }
    }
  }
  return [...cells].map(([key, { claims, persons, cents }]) => `${key} ${claims} ${persons.size} ${cents}`);
}

function expectSame(run: Run): readonly Row[] {
  const told = rowsOf(statistics(run, en));
  const figures = told.map(
    ({ group, value, outcome, claims, persons, eur }) =>
      `${JSON.stringify([group, value, outcome])} ${claims} ${persons} ${centsOf(eur)}`,
  );
  expect(figures.toSorted()).toEqual(counted(rowsOf(payouts(run, en))).toSorted());
  return told;
}

/** As if some claims had been paid before, and some of those recovered in part or whole. */
function someArePaid(run: Run): Run {
  const decisions = run.decisions.map((decision, i): Decision => {
    if (decision.outcome !== 'payable') return decision;
    if (i % 3 === 0) return { ...decision, outcome: 'paid', paid: decision.payable, payable: 0 as Cents };
    if (i % 7 === 0) return { ...decision, outcome: 'recovered', payable: 0 as Cents };
    return decision;
  });
  return { ...run, decisions };
}

describe('statistics.csv', () => {
  it('has the figures of payouts.csv for the realistic batch, what was paid before counted too', async () => {
    const run = await judgedFolder(demoFolder, { asOf: '2015-01-31' as never });
    if (!run) throw new Error('the batch doesn’t run');
    expectSame(run);
    const told = expectSame(someArePaid(run));
    const all = told.filter(({ group }) => group === 'outcome');
    const claims = all.reduce((sum, row) => sum + Number(row['claims']), 0);
    expect(claims).toBe(run.decisions.length);
    expect(all.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(['paid', 'recovered']));
    for (const group of Object.keys(GROUPS).filter((name) => name !== 'unmet criterion')) {
      const ofGroup = told.filter((row) => row['group'] === group);
      expect(
        ofGroup.reduce((sum, row) => sum + Number(row['claims']), 0),
        group,
      ).toBe(claims);
    }
  });

  it('has the figures of payouts.csv for every case', async () => {
    for (const folder of caseFolders) {
      const run = await judgedFolder(folder);
      if (run) expectSame(run);
    }
  }, 120_000);
});
