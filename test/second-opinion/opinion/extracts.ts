/** The rows of a claim's person and body, dates of extracts, absence, periods (contract 2.3 and 3.1). */
import type {
  Basis,
  Batch,
  Benefit,
  BenefitCells,
  Cell,
  Claim,
  DayCells,
  ExtractFile,
  GrantCells,
  KeywordCells,
  Kind,
  Level,
  Role,
  Row,
  Status,
  SubsidyCells,
} from '../batch.js';
import { BASES, BENEFITS, LEVELS, ROLES, STATUSES, valueOf } from '../batch.js';
import { dayOf, FAR_AHEAD, isWeekend, LONG_AGO, monthsOn, OPEN } from './calendar.js';
import { choose, might, type Pick } from './completions.js';
import type { Readings } from './readings.js';

export interface Numbered<C> {
  at: number;
  cells: C;
}

/** A claim with what the extracts hold for its person and its applicant. */
export interface Case {
  batch: Batch;
  readings: Readings;
  claim: Claim;
  /** Undefined: missing or unreadable. */
  person: string | undefined;
  applicant: string | undefined;
  dayRows: Numbered<DayCells>[];
  keywordRows: Numbered<KeywordCells>[];
  subsidyRows: Numbered<SubsidyCells>[];
  benefitRows: Numbered<BenefitCells>[];
  grantRows: Numbered<GrantCells>[];
  /** Possible days of a date that isn't known: around every known one that matters, and far off both ways. */
  days: readonly number[];
  /** Possible bodies of an id that isn't known: every one around, and another. */
  bodies: readonly string[];
}

export const ANOTHER_BODY = 'another body';

const whose = (cells: { person_id: Cell<string> } | { recipient_id: Cell<string> }): string | undefined =>
  valueOf('person_id' in cells ? cells.person_id : cells.recipient_id);

type AnyCells = DayCells | KeywordCells | SubsidyCells | GrantCells | BenefitCells;

function filesOf(batch: Batch, kind: Kind): ExtractFile<AnyCells>[] {
  return batch.extracts[kind] ?? [];
}

function rowsFor<C extends AnyCells>(
  files: ExtractFile<C>[] | undefined,
  who: string | undefined,
): Numbered<C>[] {
  const rows: Numbered<C>[] = [];
  let at = 0;
  for (const file of files ?? []) {
    for (const row of file.rows) {
      // A row with the wrong number of cells is listed, not read (contract 2.3).
      if (!row.ragged && who !== undefined && whose(row.cells) === who) {
        rows.push({ at, cells: row.cells });
      }
      at += 1;
    }
  }
  return rows;
}

/** The date of one file (contract 2.3): its first whole row's, else --extracted-on, else not known. */
function fileDate(batch: Batch, file: ExtractFile<AnyCells>): number | undefined {
  const first = file.rows.find((row) => !row.ragged);
  const text = (first && valueOf(first.extracted_on)) ?? batch.extractedOn;
  return text === undefined ? undefined : dayOf(text);
}

/** The date of a kind for one person or body: the oldest file's, and an older row of its own makes it older. */
export function kindDate(batch: Batch, readings: Readings, kind: Kind, who: string): number | undefined {
  let oldest: number | undefined;
  for (const file of filesOf(batch, kind)) {
    const date = fileDate(batch, file);
    if (date === undefined) {
      return undefined;
    }
    oldest = oldest === undefined ? date : Math.min(oldest, date);
    const first = file.rows.find((row) => !row.ragged);
    for (const row of file.rows) {
      if (row.ragged || whose(row.cells) !== who) {
        continue;
      }
      const own = valueOf(row.extracted_on);
      if (own !== undefined) {
        oldest = Math.min(oldest, dayOf(own));
      } else if (row !== first && readings.laterRowWithoutDate === 'date not known') {
        return undefined;
      }
    }
  }
  return oldest;
}

/** Whether that no row exists proves something: the kind's date is on or after the day, and no damaged row. */
export function absenceProves(c: Case, kind: Kind, who: string | undefined, day: number): boolean {
  if (who === undefined) {
    return false;
  }
  const date = kindDate(c.batch, c.readings, kind, who);
  const damaged = filesOf(c.batch, kind).some((file) =>
    file.rows.some((row: Row<AnyCells>) => row.ragged && whose(row.cells) === who),
  );
  return date !== undefined && date >= day && !damaged;
}

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

/** A date of the claim; where it isn't known, one of the possible days. */
export function claimDay(
  pick: Pick,
  c: Case,
  column: 'contract_signed_on' | 'job_starts_on' | 'project_signed_on',
) {
  const cell = c.claim.cells[column];
  return cell.is === 'known' ? dayOf(cell.value) : pick(column, c.days);
}

/** The end of the subsidised work that the claim states; undefined where it states none. */
export function statedEnd(pick: Pick, c: Case): number | undefined {
  const cell = c.claim.cells.subsidy_ends_on;
  if (cell.is === 'missing') {
    return undefined;
  }
  return cell.is === 'known' ? dayOf(cell.value) : pick('subsidy_ends_on', c.days);
}

export function applicantOf(pick: Pick, c: Case): string {
  return c.applicant ?? pick('applicant_id', c.bodies);
}

export function caseOf(batch: Batch, readings: Readings, claim: Claim): Case {
  const { extracts } = batch;
  const person = valueOf(claim.cells.person_id);
  const applicant = valueOf(claim.cells.applicant_id);
  const c: Case = {
    batch,
    readings,
    claim,
    person,
    applicant,
    dayRows: rowsFor(extracts.days, person),
    keywordRows: rowsFor(extracts.keywords, person),
    subsidyRows: rowsFor(extracts.subsidies, person),
    benefitRows: rowsFor(extracts.benefits, person),
    grantRows: rowsFor(extracts.grants, applicant),
    days: [],
    bodies: [],
  };
  const bodies = new Set<string>([ANOTHER_BODY]);
  for (const id of [applicant, valueOf(claim.cells.employer_id)]) {
    if (id !== undefined) {
      bodies.add(id);
    }
  }
  for (const row of c.subsidyRows) {
    const id = valueOf(row.cells.employer_id);
    if (id !== undefined) {
      bodies.add(id);
    }
  }
  c.bodies = [...bodies];
  let days: number[] | undefined;
  Object.defineProperty(c, 'days', { get: () => (days ??= breakpoints(c)) });
  return c;
}

/** Every known day that a line of the contract could compare with, the days beside it, and far off both ways. */
function breakpoints(c: Case): number[] {
  const days = new Set<number>();
  const add = (day: number | undefined) => {
    for (const near of day === undefined ? [] : [day, day - 1, day + 1]) {
      days.add(near);
    }
  };
  const day = (cell: Cell<string>) => (cell.is === 'known' ? dayOf(cell.value) : undefined);
  const { cells } = c.claim;
  const start = day(cells.job_starts_on);
  const signed = day(cells.contract_signed_on);
  add(start);
  add(signed);
  add(day(cells.job_ends_on));
  add(dayOf(c.batch.asOf));
  add(dayOf(`${c.batch.pilotYear}-01-01`));
  add(dayOf(`${c.batch.pilotYear}-12-31`));
  const ends = [day(cells.subsidy_ends_on)];
  for (const { cells: row } of c.subsidyRows) {
    add(day(row.starts_on));
    const from = day(row.starts_on);
    add(from === undefined ? undefined : from + 182);
    ends.push(day(row.ends_on), day(row.ended_on));
  }
  for (const end of ends) {
    add(end);
    add(end === undefined ? undefined : monthsOn(end, 3));
  }
  if (start !== undefined) {
    add(monthsOn(start, -3));
  }
  for (const { cells: row } of c.dayRows) {
    add(day(row.counted_on));
  }
  for (const { cells: row } of c.keywordRows) {
    add(day(row.valid_from));
    add(day(row.valid_to));
  }
  for (const { cells: row } of [...c.benefitRows, ...c.grantRows]) {
    add(day(row.starts_on));
    add(day(row.ends_on));
  }
  for (const kind of ['subsidies', 'keywords', 'grants'] as const) {
    const who = kind === 'grants' ? c.applicant : c.person;
    add(who === undefined ? undefined : kindDate(c.batch, c.readings, kind, who));
  }
  return [FAR_AHEAD, LONG_AGO, ...[...days].sort((a, b) => a - b)];
}
