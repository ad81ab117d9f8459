/** A claim with the rows of its person and body; dates of extracts and absence (contract 2.3 and 3.1). */
import {
  type Batch,
  type BenefitCells,
  type Cell,
  type Claim,
  type DayCells,
  type ExtractFile,
  type GrantCells,
  type KeywordCells,
  type Kind,
  knownOf,
  type Row,
  type SubsidyCells,
} from '../batch.js';
import { dayOf, FAR_AHEAD, LONG_AGO, monthsOn } from './calendar.js';
import type { Pick } from './completions.js';
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
  /** Possible bodies of an id that isn't known: every one around, and two others, since two such ids need not be one. */
  bodies: readonly string[];
}

export const OTHER_BODIES = ['another body', 'a third body'] as const;

const whose = (cells: { person_id: Cell<string> } | { recipient_id: Cell<string> }): string | undefined =>
  knownOf('person_id' in cells ? cells.person_id : cells.recipient_id);

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
  const text = (first && knownOf(first.extracted_on)) ?? batch.extractedOn;
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
      const own = knownOf(row.extracted_on);
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
  const person = knownOf(claim.cells.person_id);
  const applicant = knownOf(claim.cells.applicant_id);
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
  const bodies = new Set<string>(OTHER_BODIES);
  for (const id of [applicant, knownOf(claim.cells.employer_id)]) {
    if (id !== undefined) {
      bodies.add(id);
    }
  }
  for (const row of c.subsidyRows) {
    const id = knownOf(row.cells.employer_id);
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
