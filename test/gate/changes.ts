/** Every number, word and cell of the parameter file changed by the least, one at a time. */

import type { Cents } from '../../src/model.js';
import type { RewardRow } from '../../src/pilot/parameters.js';
import * as deck from '../../src/pilot/parameters.js';
import { TABLE_SUBSIDIES } from '../support/table-subsidies.js';

type Parameters = Record<keyof typeof deck.parameters, unknown>;
export type Changed = {
  readonly name: string;
  /** How the names of the fixtures begin that are asked first. */
  readonly about: string;
  readonly parameters: Parameters;
  readonly table: readonly RewardRow[];
};

/** One unit of each number as people count it: a year, a euro, a day, a per cent, an hour, a week, a month. */
const EXACT_ONE = 10_000;
const UNITS = {
  pilotYear: [1, '0.2'],
  appropriation: [100, 'money'],
  FULL_GRANT_AT_LEAST: [EXACT_ONE, '1.2'],
  BENEFIT_DAYS_AT_LEAST: [EXACT_ONE, '2.1'],
  BENEFIT_DAYS_A_WEEK_AT_MOST: [EXACT_ONE, '2.1'],
  COUNTER_HOLDS_WEEKS: [1, '2.1'],
  START_WITHIN_MONTHS: [1, '3.1'],
  HOURS_MORE_THAN_PERCENT: [1, '3.3'],
  FULL_TIME_HOURS_AT_LEAST: [EXACT_ONE, '3.3'],
  FULL_TIME_HOURS_AT_MOST: [EXACT_ONE, '3.3'],
  FIRST_MONTHS: [1, '3.3'],
} as const satisfies Partial<Record<keyof Parameters, readonly [unit: number, about: string]>>;

const unchanged = { parameters: deck.parameters as Parameters, table: deck.rewardTable };

function numbers(): readonly Changed[] {
  return Object.entries(UNITS).flatMap(([name, [unit, about]]) =>
    [-unit, unit].map((by) => {
      const value = (unchanged.parameters[name as keyof Parameters] as number) + by;
      const label = `${name} ${by < 0 ? 'one less' : 'one more'}`;
      return { ...unchanged, about, name: label, parameters: { ...unchanged.parameters, [name]: value } };
    }),
  );
}

function words(): readonly Changed[] {
  const { PILOT_KEYWORD: keyword, municipalities } = deck.parameters;
  const with_ = (name: string, about: string, changes: Partial<Parameters>): Changed => ({
    ...unchanged,
    name,
    about,
    parameters: { ...unchanged.parameters, ...changes },
  });
  return [
    ...[-1, 1].map((by) => {
      const code = String(Number(keyword) + by).padStart(4, '0');
      return with_(`PILOT_KEYWORD ${code}`, '2.2', { PILOT_KEYWORD: code });
    }),
    ...municipalities.map((gone) =>
      with_(`municipalities without ${gone}`, 'reading', {
        municipalities: municipalities.filter((one) => one !== gone),
      }),
    ),
  ];
}

function table(): readonly Changed[] {
  return deck.rewardTable.flatMap((row) => {
    const changed = (what: string, cells: Partial<RewardRow>): Changed => ({
      ...unchanged,
      name: `row ${row.row}: ${what}`,
      about: '4.1',
      table: deck.rewardTable.map((one) => (one.row === row.row ? { ...one, ...cells } : one)),
    });
    const { monthsAtLeast: months, contract, employer, subsidies, euros } = row;
    return [
      // A permanent contract has no length.
      ...(contract === 'fixed-term'
        ? [-1, 1].map((by) => changed(`${months + by} months`, { monthsAtLeast: months + by }))
        : []),
      changed('the other contract', { contract: contract === 'permanent' ? 'fixed-term' : 'permanent' }),
      changed('the other employer', { employer: employer === 'any' ? 'company' : 'any' }),
      ...TABLE_SUBSIDIES.map((level) =>
        subsidies.includes(level)
          ? changed(`without ${level}`, { subsidies: subsidies.filter((one) => one !== level) })
          : changed(`with ${level}`, { subsidies: [...subsidies, level] }),
      ),
      ...[-100, 100].map((by) => changed(`${(euros + by) / 100} euros`, { euros: (euros + by) as Cents })),
    ];
  });
}

/**
 * Changes that no claim can meet, each with why. The gate proves it: on every job that can be, the changed table gives
 * the same row.
 */
export const WITHOUT_EFFECT: Readonly<Record<string, string>> = {
  'row 2: with none': 'row 1 stands before it and takes every permanent job without a subsidy',
  'row 4: with none': 'row 3 stands before it and takes every such term without a subsidy',
  'row 3: with other-support': 'only a state employer has other support, and it is no company',
  'row 4: with other-support': 'only a state employer has other support, and it is no company',
};

/** Every job as the table can meet it. */
export const jobs = [
  { contract: 'permanent' } as const,
  ...[0, 1, 2, 3, 4, 5, 6, 7, 12].map((months) => ({ contract: 'fixed-term', months }) as const),
].flatMap((term) =>
  (['company', 'not-company'] as const).flatMap((employer) =>
    TABLE_SUBSIDIES.filter((level) => level !== 'other-support' || employer === 'not-company').map(
      (level) => [term, employer, level] as const,
    ),
  ),
);

export const changes: readonly Changed[] = [...numbers(), ...words(), ...table()];

/** The parameter file with a change, as a module. */
export function changedModule({ parameters, table: rewardTable }: Changed): typeof deck {
  const { appropriation, pilotYear, municipalities } = parameters;
  return {
    ...deck,
    parameters,
    rewardTable,
    deckSettings: { appropriation, pilotYear, municipalities },
  } as typeof deck;
}
