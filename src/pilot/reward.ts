/** Deck, section 4: the reward table. */

import { addDays, daysBetween, isDay, lastDayOfTerm } from '../dates.js';
import type {
  Cents,
  ContractType,
  Day,
  DoubtReason,
  EmployerSector,
  EuroRange,
  Fact,
  Margin,
  Open,
  OpenSet,
  RewardRowId,
  WorkForm,
} from '../model.js';
import { afterDay, criterion, fromDay, type Near, type TurningPoint } from './criterion.js';
import { made, type Read, type Term } from './facts.js';
import { met, unmet } from './findings.js';
import { jobRows, jobSubsidyInputs, rowsOfJob } from './job-subsidy.js';
import { type RewardRow, rewardTable, type TableSubsidy } from './parameters.js';
import type { ReadingId } from './readings.js';
import { firstStartBeyond } from './terms.js';

/** The lengths in months that the table asks for, longest first. */
const TERM_STEPS: readonly number[] = [...new Set(rewardTable.map((row) => row.monthsAtLeast))]
  .filter((months) => months > 0)
  .sort((a, b) => b - a);

const permanent: Term = { contract: 'permanent' };

export type EmployerKind = 'company' | 'not-company';

/** The first row of the table that fits, if any. Deck 4, rows 1–4. */
export function rowThatFits(
  term: Term,
  employer: EmployerKind,
  subsidy: TableSubsidy,
): RewardRow | undefined {
  return rowsBeforeSubsidy(term, employer).find((row) => row.subsidies.includes(subsidy));
}

/** The rows that fit whatever subsidy is paid: by the contract, its length and the employer. */
function rowsBeforeSubsidy(term: Term, employer: EmployerKind): readonly RewardRow[] {
  return rewardTable.filter(
    (row) =>
      row.contract === term.contract &&
      (term.contract === 'permanent' || (term.months ?? 0) >= row.monthsAtLeast) &&
      (row.employer === 'any' || employer === row.employer),
  );
}

export function rewardRow(id: RewardRowId): RewardRow {
  const row = rewardTable.find((r) => r.row === id);
  if (!row) throw new Error(`no row ${id} in the reward table`);
  return row;
}

/** A row of the reward table fits the job. Deck, slide `checking`, bullet 2, and deck 4. */
export const rewardRowFits = criterion({
  id: '4.1',
  reads: ['lastDay', 'contractNature', 'employerKind', 'jobSubsidy', 'start', 'employerId'],
  turns: [
    {
      start: (near) => [
        ...near.all('end').flatMap((end) => (isDay(end) ? [afterDay(end), ...startsOfTermsBeyond(end)] : [])),
        ...jobRows(near).flatMap(({ startsOn }) =>
          startsOn ? [...startsOfTermsBeyond(addDays(startsOn, -1)), ...startsOfTermsBeyond(startsOn)] : [],
        ),
      ],
      end: termEnds,
      lastDay: termEnds,
    },
  ],
  alike: {
    workForm: (form: WorkForm) => form === 'apprenticeship',
    employerSector: (sector: EmployerSector) =>
      sector === 'state' ? sector : (MAYBE_COMPANY.includes(sector) && 'maybe') || sector === 'company',
  },
  test(read) {
    const nothing = { euros: { low: 0 as Cents, high: 0 as Cents } };
    const nature = read('contractNature');
    const employer = read('employerKind');
    const longest: Term = { contract: nature, months: TERM_STEPS[0] ?? 0 };
    if (rowsBeforeSubsidy(longest, employer).length === 0) {
      const args = { term: { contract: nature }, employer };
      return unmet('4.1/no-row', args, { reward: nothing, readings: ['R4.1d'], rows: [] });
    }

    // Whose job it is comes first: of a known employer fewer days matter.
    read('employerId');
    const term = termOf(read('start'), read('lastDay'));
    const rows = () => rowsOfJob(jobSubsidyInputs(read));
    if (rowsBeforeSubsidy(term, employer).length === 0) {
      const extra = { reward: nothing, readings: ['R4.1a'], rows } as const;
      return unmet('4.1/no-row', { term, employer }, { ...extra, ...shortOf(read('jobSubsidy')) });
    }

    const subsidy = read('jobSubsidy');
    const readings = readingsOf(term, subsidy);
    const row = rowThatFits(term, employer, subsidy);
    if (row) {
      const reward = { row: row.row, euros: { low: row.euros, high: row.euros } };
      return met('4.1/row-fits', { row: row.row, euros: row.euros }, { reward, readings, rows });
    }
    const extra = { reward: nothing, readings, rows, ...shortOf(subsidy) };
    return unmet('4.1/no-row', { term, employer, subsidy }, extra);

    /** The days that are missing to the row that fits this subsidy, where only the term is too short for it. */
    function shortOf(subsidy: TableSubsidy): { readonly margin?: Margin } {
      const longer = rowThatFits(longest, employer, subsidy);
      if (!longer) return {};
      return { margin: daysTooShort(read('start'), read('lastDay'), longer.monthsAtLeast) };
    }
  },
});

/** The last days at which a fixed term comes to reach a length of the table. */
function termEnds(near: Near): readonly TurningPoint[] {
  return near
    .all('start')
    .flatMap((start) => [start, ...TERM_STEPS.map((months) => lastDayOfTerm(start, months))].map(fromDay));
}

/** From which starts on the terms of the table end after a day. */
function startsOfTermsBeyond(day: Day): readonly TurningPoint[] {
  return TERM_STEPS.map((months) => fromDay(firstStartBeyond(day, months)));
}

function readingsOf(term: Term, subsidy: TableSubsidy): readonly ReadingId[] {
  return [
    ...(term.contract === 'fixed-term' ? (['R4.1a', 'R4.1d'] as const) : []),
    ...(subsidy === 'highest' ? (['R4.1b'] as const) : []),
    ...(subsidy === 'none' ? (['R4.1f'] as const) : ['R4.1c' as const]),
    ...(subsidy.startsWith('percentage') ? (['R4.1e'] as const) : []),
    ...(subsidy === 'other-support' ? (['R4.1g'] as const) : []),
  ];
}

function daysTooShort(start: Day, lastDay: Day | Open, months: number): Margin {
  if (lastDay === 'open') throw new Error('a permanent job is never too short');
  return { unit: 'days-too-short', amount: daysBetween(lastDay, lastDayOfTerm(start, months)) };
}

/** Whether the contract is permanent, or what it could be where its own words contradict each other. Deck 4, column 2. */
export function natureOf(read: Read<'contractType' | 'workForm' | 'end'>): Fact<ContractType> {
  const contract = read('contractType');
  const form = read('workForm');
  const end = read('end');
  if (contract === 'fixed-term') return made(contract);
  if (form === 'apprenticeship') return unsettled(['permanent', 'fixed-term'], 'permanent-apprenticeship');
  return end === 'blank' ? made(contract) : unsettled(['permanent', 'fixed-term'], 'permanent-with-end');
}

/** The job's last day: a permanent job has none, and a fixed term without one, or ending too soon, could have any. */
export function lastDayOf(
  read: Read<'contractNature' | 'contractType' | 'workForm' | 'start' | 'end'>,
): Fact<Day | Open> {
  if (read('contractNature') === 'permanent') return made('open');
  const ofAnyLength = read('contractType') === 'permanent' && read('workForm') === 'apprenticeship';
  if (ofAnyLength) return unsettled('any day', 'permanent-apprenticeship');
  const start = read('start');
  const end = read('end');
  if (end === 'blank') return unsettled('any day', 'fixed-term-without-end');
  if (end < start) return unsettled('any day', 'end-before-start');
  return made(end);
}

/** The contract as the table meets it: a fixed term by the longest length of the table that it reaches. */
function termOf(start: Day, lastDay: Day | Open): Term {
  if (lastDay === 'open') return permanent;
  const months = TERM_STEPS.find((step) => lastDay >= lastDayOfTerm(start, step)) ?? 0;
  return { contract: 'fixed-term', months };
}

/** Nothing or any row of the table. */
export const anyReward: EuroRange = {
  low: 0 as Cents,
  high: Math.max(...rewardTable.map((row) => row.euros)) as Cents,
};

const MAYBE_COMPANY: readonly EmployerSector[] = ['municipal-enterprise', 'housing-company', 'other'];

/** Whether the employer is a company (yritys), by its legal form. Deck 4, column 3. */
export function employerKindOf(sector: EmployerSector): Fact<EmployerKind> {
  if (MAYBE_COMPANY.includes(sector)) return unsettled(['company', 'not-company'], 'company-or-not');
  return made(sector === 'company' ? 'company' : 'not-company');
}

function unsettled<T>(possible: readonly T[] | OpenSet, why: DoubtReason): Fact<T> {
  return { is: 'missing', possible, from: [], why };
}
