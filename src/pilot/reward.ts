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
  RewardRowId,
  WorkForm,
} from '../model.js';
import { criterion } from './criterion.js';
import type { Term } from './facts.js';
import { type Finding, met, unknown, unmet } from './findings.js';
import { type RewardRow, rewardTable, type TableSubsidy } from './parameters.js';
import type { ReadingId } from './readings.js';

/** The lengths that the table tells apart, longest first; every fixed term reaches the last of them. */
export const TERM_STEPS: readonly number[] = [...new Set(rewardTable.map((row) => row.monthsAtLeast))].sort(
  (a, b) => b - a,
);

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
    (term.contract === 'permanent' || term.months >= row.monthsAtLeast) &&
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
    'term',
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
    const term = read('term');
    const employer = read('employerKind');
    const longest: Term =
      term.contract === 'permanent' ? term : { contract: 'fixed-term', months: Math.max(...TERM_STEPS) };
    if (!rewardTable.some((row) => fitsButForSubsidy(row, longest, employer))) {
      return unmet('4.1/no-row', { term, employer }, { reward: nothing, readings: ['R4.1d'] });
    }

    const subsidy = read('jobSubsidy');
    const readings = readingsOf(term, subsidy);
    const row = rowThatFits(term, employer, subsidy);
    if (row) {
      const reward = { row: row.row, euros: { low: row.euros, high: row.euros } };
      return met('4.1/row-fits', { row: row.row, euros: row.euros }, { reward, readings });
    }
    const longer = TERM_STEPS.toReversed().find((months) =>
      rowThatFits({ contract: 'fixed-term', months }, employer, subsidy),
    );
    const tooShort = term.contract === 'fixed-term' && longer !== undefined && longer > term.months;
    const margin = tooShort ? daysTooShort(read('start'), read('end'), longer) : undefined;
    return unmet(
      '4.1/no-row',
      { term, employer, subsidy },
      { reward: nothing, readings, ...(margin ? { margin } : {}) },
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

function daysTooShort(start: Day, end: Day | Blank, months: number): Margin | undefined {
  if (end === 'blank' || end < start) return undefined;
  return { unit: 'days-too-short', amount: daysBetween(end, lastDayOfTerm(start, months)) };
}

const anyTerm: readonly Term[] = TERM_STEPS.map((months) => ({ contract: 'fixed-term', months }));
const permanent: Term = { contract: 'permanent' };

/** The contract as the table meets it, or what it could be where the claim's words don't settle it. Deck 4, column 2. */
export function termOf(
  contract: ContractType,
  form: WorkForm,
  start: () => Day,
  end: Day | Blank,
): Fact<Term> {
  if (contract === 'permanent') {
    if (form === 'apprenticeship') return unsettled([permanent, ...anyTerm]);
    return end === 'blank' ? known(permanent) : unsettled([permanent, ...possibleFixedTerms(start(), end)]);
  }
  if (end === 'blank') return unsettled(anyTerm);
  const terms = possibleFixedTerms(start(), end);
  return terms.length === 1 && terms[0] ? known(terms[0]) : unsettled(terms);
}

function possibleFixedTerms(start: Day, end: Day): readonly Term[] {
  if (end < start) return anyTerm;
  const months = TERM_STEPS.find((step) => step === 0 || end >= lastDayOfTerm(start, step)) ?? 0;
  return [{ contract: 'fixed-term', months }];
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
