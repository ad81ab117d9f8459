/** Deck, section 4: the reward table, and the row that was claimed. */

import { daysBetween, lastDayOfTerm } from '../dates.js';
import type {
  Blank,
  Cents,
  ContractType,
  Day,
  EmployerSector,
  EuroRange,
  Fact,
  Margin,
  Open,
  RewardRowId,
  WorkForm,
} from '../model.js';
import { criterion } from './criterion.js';
import type { Read, Term } from './facts.js';
import { type Finding, met, unknown, unmet } from './findings.js';
import { jobSubsidyInputs, rowsOfJob } from './job-subsidy.js';
import { type RewardRow, rewardTable, type TableSubsidy } from './parameters.js';
import type { ReadingId } from './readings.js';

/** The lengths that the table tells apart, longest first; every fixed term reaches the last of them. */
export const TERM_STEPS: readonly number[] = [...new Set(rewardTable.map((row) => row.monthsAtLeast))].sort(
  (a, b) => b - a,
);

const permanent: Term = { contract: 'permanent' };

export type EmployerKind = 'company' | 'not-company';

/** The first row of the table that fits, if any. Deck 4, rows 1–4. */
export function rowThatFits(
  term: Term,
  employer: EmployerKind,
  subsidy: TableSubsidy,
): RewardRow | undefined {
  return rewardTable.find((row) => fitsButForSubsidy(row, term, employer) && row.subsidies.includes(subsidy));
}

function fitsButForSubsidy(row: RewardRow, term: Term, employer: EmployerKind): boolean {
  return (
    row.contract === term.contract &&
    (term.contract === 'permanent' || (term.months ?? 0) >= row.monthsAtLeast) &&
    (row.employer === 'any' || employer === row.employer)
  );
}

export function rewardRow(id: RewardRowId): RewardRow {
  const row = rewardTable.find((r) => r.row === id);
  if (!row) throw new Error(`no row ${id} in the reward table`);
  return row;
}

/** A row of the reward table fits the job. Deck 0, reward pilot (2), bullet 2, and deck 4. */
export const rewardRowFits = criterion({
  id: '4.1',
  deck: { section: 4, bullet: 1 },
  reads: [
    'contractNature',
    'lastDay',
    'employerKind',
    'jobSubsidy',
    'contractType',
    'workForm',
    'start',
    'end',
    'employerSector',
    'employerId',
    'applicantId',
    'statedSubsidy',
    'subsidies',
  ],
  test(read) {
    const nothing = { euros: { low: 0 as Cents, high: 0 as Cents } };
    const nature = read('contractNature');
    const employer = read('employerKind');
    const longest: Term =
      nature === 'permanent' ? permanent : { contract: nature, months: TERM_STEPS[0] ?? 0 };
    if (!rewardTable.some((row) => fitsButForSubsidy(row, longest, employer))) {
      return unmet(
        '4.1/no-row',
        { term: { contract: nature }, employer },
        { reward: nothing, readings: ['R4.1d'] },
      );
    }

    const term = nature === 'permanent' ? permanent : termOf(read('start'), read('lastDay'));
    const subsidy = read('jobSubsidy');
    const rows = rowsOfJob(jobSubsidyInputs(read));
    const readings = readingsOf(term, subsidy);
    const row = rowThatFits(term, employer, subsidy);
    if (row) {
      const reward = { row: row.row, euros: { low: row.euros, high: row.euros } };
      return met('4.1/row-fits', { row: row.row, euros: row.euros }, { reward, readings, rows });
    }
    const longer = TERM_STEPS.toReversed().find((months) =>
      rowThatFits({ contract: 'fixed-term', months }, employer, subsidy),
    );
    const tooShort = term.contract === 'fixed-term' && longer !== undefined && longer > (term.months ?? 0);
    const margin = tooShort ? daysTooShort(read('start'), read('lastDay'), longer) : undefined;
    return unmet(
      '4.1/no-row',
      { term, employer, subsidy },
      { reward: nothing, readings, rows, ...(margin ? { margin } : {}) },
    );
  },
});

function readingsOf(term: Term, subsidy: TableSubsidy): readonly ReadingId[] {
  return [
    ...(term.contract === 'fixed-term' ? (['R4.1a', 'R4.1d'] as const) : []),
    ...(subsidy === 'highest' ? (['R4.1b'] as const) : []),
    ...(subsidy === 'none' ? (['R4.1f'] as const) : ['R4.1c' as const]),
    ...(subsidy === 'percentage' || subsidy === 'percentage-as-basic' ? (['R4.1e'] as const) : []),
    ...(subsidy === 'other-support' ? (['R4.1g'] as const) : []),
  ];
}

function daysTooShort(start: Day, lastDay: Day | Open, months: number): Margin | undefined {
  if (lastDay === 'open') return undefined;
  return { unit: 'days-too-short', amount: daysBetween(lastDay, lastDayOfTerm(start, months)) };
}

/** Whether the contract is permanent, or what it could be where its own words contradict each other. Deck 4, column 2. */
export function natureOf(contract: ContractType, form: WorkForm, end: Day | Blank): Fact<ContractType> {
  const maybeFixed = contract === 'permanent' && (form === 'apprenticeship' || end !== 'blank');
  return maybeFixed ? unsettled(['permanent', 'fixed-term']) : known(contract);
}

/** The job's last day: a permanent job has none, and a fixed term without one, or ending too soon, could have any. */
export function lastDayOf(
  read: Read<'contractNature' | 'contractType' | 'workForm' | 'end' | 'start'>,
): Fact<Day | Open> {
  if (read('contractNature') === 'permanent') return known('open');
  const end = read('end');
  const ofAnyLength = read('contractType') === 'permanent' && read('workForm') === 'apprenticeship';
  if (end === 'blank' || end < read('start') || ofAnyLength) {
    return { is: 'missing', possible: 'any day', from: [] };
  }
  return known(end);
}

/** The contract as the table meets it: a fixed term by the longest length of the table that it reaches. */
function termOf(start: Day, lastDay: Day | Open): Term {
  if (lastDay === 'open') return permanent;
  const months = TERM_STEPS.find((step) => step === 0 || lastDay >= lastDayOfTerm(start, step)) ?? 0;
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
  if (MAYBE_COMPANY.includes(sector)) return unsettled(['company', 'not-company']);
  return known(sector === 'company' ? 'company' : 'not-company');
}

/**
 * The row claimed doesn't pay less than the job earns: more than asked for is not paid unasked. Deck 4.
 * Judged after the rulings on the others, since one of them may have settled 4.1.
 */
export function claimedRow(claimed: Fact<RewardRowId | Blank>, earned: EuroRange | 'nothing'): Finding {
  if (claimed.is === 'known' && claimed.value === 'blank') return met('4.2/nothing-claimed', {});
  if (earned === 'nothing') return met('4.2/nothing-to-compare', {});
  const rows = claimed.is === 'known' ? [claimed.value] : rewardTable.map((row) => row.row);
  const compared = rows.map((id) => {
    const row = rewardRow(id as RewardRowId);
    const args = { claimed: row.row, claimedEuros: row.euros, high: earned.high };
    return earned.high <= row.euros
      ? met('4.2/not-claimed-less', args, { readings: ['R4.2'] })
      : unknown('4.2/claimed-less', args, { claimedRow: 'association' }, { readings: ['R4.2'] });
  });
  const [first] = compared;
  if (first && compared.every((finding) => finding.verdict === first.verdict)) return first;
  const state = claimed.is === 'known' ? 'unreadable' : claimed.is;
  return unknown(`4.2/${state}`, { facts: ['claimedRow'] }, { claimedRow: 'association' });
}

function known<T>(value: T): Fact<T> {
  return { is: 'known', value, from: [] };
}

function unsettled<T>(possible: readonly T[]): Fact<T> {
  return { is: 'missing', possible, from: [] };
}
