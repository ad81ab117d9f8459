/** The rows of the extracts as one completion sees them, and the periods they make (contract 2.3 and 3.1). */
import type {
  Basis,
  Benefit,
  BenefitCells,
  Cell,
  DayCells,
  GrantCells,
  KeywordCells,
  Level,
  Role,
  Status,
  SubsidyCells,
} from '../batch.js';
import { BASES, BENEFITS, LEVELS, ROLES, STATUSES } from '../batch.js';
import { dayOf, isWeekend, OPEN } from './calendar.js';
import { choose, might, type Pick } from './completions.js';
import type { Case, Numbered } from './extracts.js';

/** First and last day of a row; a blank start is any day, a blank end is open, an end before the start is unreadable. */
export interface Span {
  from(): number;
  to(): number;
  /** Whether a date of it isn't known. */
  unsure: boolean;
}

function spanOf(pick: Pick, c: Case, name: string, startCell: Cell<string>, endCell: Cell<string>): Span {
  let start = startCell.is === 'known' ? dayOf(startCell.value) : undefined;
  let end = endCell.is === 'known' ? dayOf(endCell.value) : endCell.is === 'missing' ? OPEN : undefined;
  if (start !== undefined && end !== undefined && end < start) {
    start = undefined;
    end = undefined;
  }
  const from = () =>
    start ??
    pick(
      `${name}.starts`,
      c.days.filter((day) => end === undefined || day <= end),
    );
  const to = (): number => {
    if (end !== undefined) {
      return end;
    }
    const first = from();
    return pick(
      `${name}.ends`,
      c.days.filter((day) => day >= first),
    );
  };
  return { from, to, unsure: start === undefined || end === undefined };
}

export interface SubsidyView extends Span {
  /** Which of the person's rows it is. */
  at: number;
  employer(): string;
  status(): Status;
  /** A granted row without a level is any level but none (contract 3.2, subsidy). */
  level(): Level;
  decided(): number | undefined;
  /** The end comes from ends_on, not from ended_on. */
  byEndsOn: boolean;
  /** Some cell that tells whose row it is, of what status and when, isn't known. */
  unsure: boolean;
}

export function subsidyView(pick: Pick, c: Case, row: Numbered<SubsidyCells>): SubsidyView {
  const name = `subsidy#${row.at}`;
  const { cells } = row;
  const replaced = cells.ended_on.is !== 'missing';
  const span = spanOf(pick, c, name, cells.starts_on, replaced ? cells.ended_on : cells.ends_on);
  return {
    at: row.at,
    from: span.from,
    to: span.to,
    employer: () => choose(pick, `${name}.employer`, cells.employer_id, c.bodies),
    status: () =>
      cells.status.is === 'missing' ? 'granted' : choose(pick, `${name}.status`, cells.status, STATUSES),
    level: () =>
      choose(
        pick,
        `${name}.level`,
        cells.subsidy_level,
        LEVELS.filter((level) => level !== 'none'),
      ),
    decided: () =>
      cells.decided_on.is === 'missing'
        ? undefined
        : cells.decided_on.is === 'known'
          ? dayOf(cells.decided_on.value)
          : pick(`${name}.decided`, c.days),
    byEndsOn: !replaced,
    unsure: span.unsure || cells.employer_id.is !== 'known' || cells.status.is === 'unreadable',
  };
}

export function subsidyViews(pick: Pick, c: Case): SubsidyView[] {
  return c.subsidyRows.map((row) => subsidyView(pick, c, row));
}

/** Whether a row with an unreadable cell could be one that a search would find (contract 3.1, absence). */
export function hiddenSubsidy(c: Case, test: (row: SubsidyView) => boolean): boolean {
  return c.subsidyRows.some((row) => {
    if (!subsidyView(neverPick, c, row).unsure) {
      return false;
    }
    return might((pick) => test(subsidyView(pick, c, row)));
  });
}

const neverPick: Pick = (fact) => {
  throw new Error(`${fact} was not to be picked`);
};

export interface KeywordView extends Span {
  /** '18' for 0018: the digits without leading zeros. */
  code(): string;
}

export function keywordView(pick: Pick, c: Case, row: Numbered<KeywordCells>): KeywordView {
  const name = `keyword#${row.at}`;
  const span = spanOf(pick, c, name, row.cells.valid_from, row.cells.valid_to);
  return {
    ...span,
    code: () => choose(pick, `${name}.code`, row.cells.keyword_code, ['0018', '1234']),
    unsure: span.unsure || row.cells.keyword_code.is !== 'known',
  };
}

export function hiddenKeyword(c: Case, test: (row: KeywordView) => boolean): boolean {
  return c.keywordRows.some((row) => {
    if (!keywordView(neverPick, c, row).unsure) {
      return false;
    }
    return might((pick) => test(keywordView(pick, c, row)));
  });
}

export interface GrantView extends Span {
  role(): Role;
  percent(): number;
}

export function grantView(pick: Pick, c: Case, row: Numbered<GrantCells>): GrantView {
  const name = `grant#${row.at}`;
  return {
    ...spanOf(pick, c, name, row.cells.starts_on, row.cells.ends_on),
    role: () => choose(pick, `${name}.role`, row.cells.role, ROLES),
    percent: () => choose(pick, `${name}.percent`, row.cells.percent, [0, 99_9999, 100_0000, 150_0000]),
  };
}

export interface BenefitView extends Span {
  benefit(): Benefit;
}

export function benefitView(pick: Pick, c: Case, row: Numbered<BenefitCells>): BenefitView {
  const name = `benefit#${row.at}`;
  return {
    ...spanOf(pick, c, name, row.cells.starts_on, row.cells.ends_on),
    benefit: () => choose(pick, `${name}.benefit`, row.cells.benefit, BENEFITS),
  };
}

export interface CountView {
  basis(): Basis;
  counted(): number;
  days(): number;
}

export function countView(pick: Pick, c: Case, row: Numbered<DayCells>): CountView {
  const name = `count#${row.at}`;
  const { cells } = row;
  return {
    basis: () => choose(pick, `${name}.basis`, cells.basis, BASES),
    counted: () =>
      cells.counted_on.is === 'known' ? dayOf(cells.counted_on.value) : pick(`${name}.counted`, c.days),
    days: () => choose(pick, `${name}.days`, cells.benefit_days, [0, 499_9999, 500_0000, 999_999_0000]),
  };
}

/** A period of the applicant (contract 3.1). */
export interface Period {
  from: number;
  to: number;
  rows: SubsidyView[];
}

/** Its rows, granted or suspended, joined where they overlap or adjoin. */
export function periodsOf(pick: Pick, c: Case, applicant: string): Period[] {
  const rows = subsidyViews(pick, c).filter((row) => row.employer() === applicant && isPaid(row.status()));
  rows.sort((a, b) => a.from() - b.from() || a.to() - b.to());
  const periods: Period[] = [];
  for (const row of rows) {
    const last = periods.at(-1);
    if (last !== undefined && (row.from() <= last.to || adjoin(last.to, row.from()))) {
      last.to = Math.max(last.to, row.to());
      last.rows.push(row);
    } else {
      periods.push({ from: row.from(), to: row.to(), rows: [row] });
    }
  }
  return periods;
}

export function isPaid(status: Status): boolean {
  return status === 'granted' || status === 'suspended';
}

/** The next day, or only a Saturday and Sunday between, or one of them. */
export function adjoin(end: number, begin: number): boolean {
  if (begin - end > 3) {
    return false;
  }
  for (let between = end + 1; between < begin; between += 1) {
    if (!isWeekend(between)) {
      return false;
    }
  }
  return true;
}

export function contains(span: { from: number; to: number }, day: number): boolean {
  return span.from <= day && day <= span.to;
}

export function inForce(row: Span, day: number): boolean {
  return row.from() <= day && day <= row.to();
}

/** The period that contains `signed`. */
export function ownPeriod(periods: Period[], signed: number): Period | undefined {
  return periods.find((period) => contains(period, signed));
}
