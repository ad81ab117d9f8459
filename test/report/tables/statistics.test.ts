/** Every figure of statistics.csv against an SQL query over payouts.csv. */
import { parse } from 'csv-parse/sync';
import initSqlJs from 'sql.js';
import { describe, expect, it } from 'vitest';
import type { Decision, Run } from '../../../src/decisions.js';
import type { Cents } from '../../../src/model.js';
import { payouts } from '../../../src/report/tables/payouts.js';
import { statistics } from '../../../src/report/tables/statistics.js';
import { en } from '../../../src/text/en.js';
import { caseFolders, demoFolder, judgedFolder } from '../../support/judged.js';

const sql = await initSqlJs();

type Row = Readonly<Record<string, string>>;

function rowsOf(text: string): readonly Row[] {
  return parse(text, { bom: true, delimiter: ';', columns: true });
}

/** What each group is, as SQL over the columns of payouts.csv; of a claim's unmet criteria each is a value. */
const GROUPS: Readonly<Record<string, { readonly value: string; readonly from?: string }>> = {
  outcome: { value: 'outcome' },
  municipality: { value: 'municipality' },
  'reward row': { value: 'reward_row' },
  'employer sector': { value: 'employer_sector' },
  'contract type': { value: 'contract_type' },
  applicant: { value: 'applicant_id' },
  'unmet criterion': {
    value: 'each.value',
    from: `payouts, json_each('["' || replace(unmet, ' ', '","') || '"]') each where unmet <> ''`,
  },
  'only unmet criterion': { value: "case when instr(unmet, ' ') = 0 then unmet else '' end" },
  'quarter of arrival': { value: quarter('received_on') },
  "quarter of the job's start": { value: quarter('job_starts_on') },
};

function quarter(day: string): string {
  return `case when ${day} glob '????-??-??' then substr(${day}, 1, 4) || '-Q' || ((substr(${day}, 6, 2) + 2) / 3) else '' end`;
}

const cents = (column: string) => `cast(round(replace(${column}, ',', '.') * 100) as integer)`;

/** Every group's figures as SQL counts them. */
function counted(rows: readonly Row[]): readonly string[] {
  const database = new sql.Database();
  const columns = Object.keys(rows[0] ?? { outcome: '' });
  database.run(`create table payouts (${columns.map((name) => `"${name}" text`).join(', ')})`);
  const insert = database.prepare(`insert into payouts values (${columns.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(columns.map((name) => row[name] ?? ''));
  insert.free();
  const figures = Object.entries(rows.length > 0 ? GROUPS : {}).flatMap(([group, { value, from }]) => {
    const [found] = database.exec(
      `select ${value}, outcome, count(*), count(distinct nullif(person_id, '')),
       sum(${cents('payable_eur')} + ${cents('paid_eur')}) from ${from ?? 'payouts'} group by 1, 2`,
    );
    return (found?.values ?? []).map(
      ([of, outcome, claims, persons, sum]) =>
        `${JSON.stringify([group, of, outcome])} ${claims} ${persons} ${sum}`,
    );
  });
  database.close();
  return figures;
}

/** Cents of `1500` or `1500,50`. */
const centsOf = (euros = '') => Math.round(Number(euros.replace(',', '.')) * 100);

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
