/**
 * Every number of the pilot from just below to just above, against a calendar of the tests' own. The cases are made from
 * the parameter file: with other numbers other cases are made, and the program must follow.
 */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Cents, Payment } from '../src/model.js';
import * as deck from '../src/pilot/parameters.js';
import { CHECK, type Law, type LimitCase, limitCases, type Numbers, settingsOf } from './support/limits.js';

const law: Law = { numbers: deck.parameters, table: deck.rewardTable };

afterEach(() => {
  vi.doUnmock('../src/pilot/parameters.js');
  vi.resetModules();
});

/** The program under these numbers: what comes out otherwise than it must. */
async function wrongUnder({ numbers, table }: Law, cases: readonly LimitCase[]): Promise<readonly string[]> {
  vi.resetModules();
  vi.doMock('../src/pilot/parameters.js', () => ({
    ...deck,
    parameters: { ...deck.parameters, ...numbers },
    rewardTable: table,
    deckSettings: { ...deck.deckSettings, ...settingsOf(numbers) },
  }));
  const { judge } = await import('../src/judge/judge.js');
  const { settle } = await import('../src/settle/settle.js');
  const { deckSettings } = await import('../src/pilot/parameters.js');
  const office = { asOf: CHECK, settings: deckSettings };
  return cases.flatMap((one) => {
    const verdicts = judge(one.case, office);
    const found = verdicts.find(({ criterion }) => criterion === one.criterion);
    const wrong: string[] = [];
    const compare = (what: string, is: unknown, must: unknown) => {
      if (JSON.stringify(is) !== JSON.stringify(must)) {
        wrong.push(`${one.of}, ${one.title}: ${what} is ${JSON.stringify(is)}, not ${JSON.stringify(must)}`);
      }
    };
    compare('the verdict', found?.verdict, one.verdict);
    if (one.margin) compare('the margin', found?.margin, one.margin);
    if (one.euros !== undefined) compare('the reward', found?.reward?.euros.high, one.euros);
    if (one.money) {
      const { claim } = one.case;
      const [decision] = settle(
        [{ claim, verdicts, notices: [] }],
        [earlier(one.money.paidBefore)],
        [],
        deckSettings,
      ).decisions;
      compare('the outcome', decision?.outcome, one.money.isPaid ? 'payable' : 'unfunded');
    }
    return wrong;
  });
}

const earlier = (amount: number): Payment => ({
  applicantId: '9999999-9',
  claimId: 'before',
  personId: '010101-999X',
  employerId: '',
  start: undefined,
  amount: amount as Cents,
  recovered: 0 as Cents,
  at: 'payouts.csv:2',
});

const about = (of: string, cases: readonly LimitCase[]) => cases.filter((one) => one.of === of);
const deckCases = limitCases(law);
const names = [...new Set(deckCases.map(({ of }) => of))];

describe('under the deck’s numbers', () => {
  it('every number but the municipalities has its cases', () => {
    const numbers = Object.keys(deck.parameters).filter((name) => name !== 'municipalities');
    const rows = deck.rewardTable.flatMap(({ row, monthsAtLeast }) => [
      ...(monthsAtLeast > 0 ? [`row ${row} months`] : []),
      `row ${row} euros`,
    ]);
    expect(names.toSorted()).toEqual([...numbers, ...rows].toSorted());
  });

  it('every month end of five years is tried, with its neighbours', () => {
    for (const of of ['START_WITHIN_MONTHS', 'row 3 months', 'row 4 months']) {
      expect(about(of, deckCases)).toHaveLength(5 * 12 * 3 * 3);
    }
  });

  it.each(names)('%s', async (of) => {
    expect(await wrongUnder(law, about(of, deckCases))).toEqual([]);
  });
});

type Change = readonly [of: string, changed: Law];

const DAY = 10_000;
const STEPS: Readonly<Record<Exclude<keyof Numbers, 'PILOT_KEYWORD'>, number>> = {
  pilotYear: 1,
  appropriation: 100,
  FULL_GRANT_AT_LEAST: DAY,
  BENEFIT_DAYS_AT_LEAST: DAY,
  BENEFIT_DAYS_A_WEEK_AT_MOST: DAY,
  COUNTER_HOLDS_WEEKS: 1,
  START_WITHIN_MONTHS: 1,
  HOURS_MORE_THAN_PERCENT: 1,
  FULL_TIME_HOURS_AT_LEAST: DAY / 2,
  FULL_TIME_HOURS_AT_MOST: DAY,
  FIRST_MONTHS: 1,
};

const changes: readonly Change[] = [
  ...Object.entries(STEPS).flatMap(([name, step]) =>
    [-step, step].map((by): Change => {
      const numbers = { ...law.numbers, [name]: law.numbers[name as keyof typeof STEPS] + by };
      return [name, { ...law, numbers }];
    }),
  ),
  ...['0017', '0019'].map(
    (code): Change => ['PILOT_KEYWORD', { ...law, numbers: { ...law.numbers, PILOT_KEYWORD: code } }],
  ),
  ...law.table.flatMap(({ row, monthsAtLeast }) => [
    ...(monthsAtLeast > 0
      ? [-1, 1].map(
          (by): Change => [`row ${row} months`, withRow(row, { monthsAtLeast: monthsAtLeast + by })],
        )
      : []),
    ...[-100, 100].map((by): Change => [`row ${row} euros`, withRow(row, {}, by)]),
  ]),
];

function withRow(id: number, cells: Partial<deck.RewardRow>, more = 0): Law {
  const table = law.table.map((row) =>
    row.row === id ? { ...row, ...cells, euros: (row.euros + more) as Cents } : row,
  );
  return { ...law, table };
}

describe('under other numbers', () => {
  it.each(
    changes.map(([of, changed], at) => [`${of}, ${at % 2 === 0 ? 'less' : 'more'}`, of, changed] as const),
  )('%s: the cases move, and the program with them', async (_, of, changed) => {
    const moved = about(of, limitCases(changed));
    expect(moved.map(({ title }) => title)).not.toEqual([]);
    expect(await wrongUnder(changed, moved)).toEqual([]);
    expect(await wrongUnder(law, moved)).not.toEqual([]);
  });
});
