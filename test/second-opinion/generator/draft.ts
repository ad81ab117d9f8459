/** A claim in the making with its person's rows, and the small tools that the mutations use. */
import {
  type Batch,
  type BenefitCells,
  businessId,
  type Cell,
  type Claim,
  type ClaimCells,
  type ClaimedLevel,
  type DayCells,
  type ExtractFile,
  type GrantCells,
  type KeywordCells,
  type Kind,
  known,
  knownOf,
  type Level,
  missing,
  personId,
  type Row,
  type Status,
  type SubsidyCells,
} from '../batch.js';
import { dayOf, monthsOn, termEnd, textOf } from '../opinion/calendar.js';
import { type Random, randomOf } from '../random.js';

export interface Ids {
  applicants: string[];
  employers: string[];
  persons: string[];
}

export interface Draft {
  random: Random;
  batch: Batch;
  claim: Claim;
  cells: ClaimCells;
  ids: Ids;
  /** Said by a mutation that touches an open point. */
  note(text: string): void;
}

export const at = (iso: string): number => dayOf(iso);
export const day = (number: number): Cell<string> => known(textOf(number));

export function idsOf(seed: number): Ids {
  const random = randomOf(seed);
  const bodies: string[] = [];
  for (let serial = 9_000_000 + random.int(0, 900_000); bodies.length < 8; serial += 1) {
    const id = businessId(serial);
    if (id !== undefined) {
      bodies.push(id);
    }
  }
  const persons = ['010170', '311285', '150590', '290292', '050565', '121278'].map((date) =>
    personId(date, random.int(900, 999)),
  );
  return { applicants: bodies.slice(0, 3), employers: bodies.slice(3), persons };
}

/** The date of the first file of a kind with one, or the option, or the usual day. */
const USUAL_EXTRACT = '2015-01-20';

type CellsOf = {
  days: DayCells;
  keywords: KeywordCells;
  subsidies: SubsidyCells;
  grants: GrantCells;
  benefits: BenefitCells;
};

/** Adds a row to one of the kind's files; where the kind isn't given, nothing. */
export function addRow<K extends Kind>(draft: Draft, kind: K, cells: CellsOf[K]): Row<CellsOf[K]> {
  const files = (draft.batch.extracts[kind] ?? []) as ExtractFile<CellsOf[K]>[];
  const file = files[draft.random.int(0, Math.max(0, files.length - 1))];
  const first = file?.rows[0]?.extracted_on;
  const row: Row<CellsOf[K]> = {
    ragged: false,
    extracted_on: first ?? (draft.batch.extractedOn === undefined ? known(USUAL_EXTRACT) : missing),
    cells,
  };
  file?.rows.push(row);
  return row;
}

export function rowsOf<K extends Kind>(draft: Draft, kind: K): Row<CellsOf[K]>[] {
  const files = (draft.batch.extracts[kind] ?? []) as ExtractFile<CellsOf[K]>[];
  const who = kind === 'grants' ? knownOf(draft.cells.applicant_id) : knownOf(draft.cells.person_id);
  return files
    .flatMap((file) => file.rows)
    .filter((row) => {
      const cells = row.cells as { person_id?: Cell<string>; recipient_id?: Cell<string> };
      const id = cells.person_id ?? cells.recipient_id;
      return who !== undefined && id !== undefined && knownOf(id) === who;
    });
}

export const person = (draft: Draft): Cell<string> => draft.cells.person_id;
export const applicant = (draft: Draft): Cell<string> => draft.cells.applicant_id;

/** A day of the claim, or a usual one where the cell isn't known. */
export function claimDay(
  draft: Draft,
  column: 'contract_signed_on' | 'job_starts_on' | 'job_ends_on',
): number {
  const text = knownOf(draft.cells[column]);
  return dayOf(text ?? '2014-06-16');
}
export const signedOf = (draft: Draft): number => claimDay(draft, 'contract_signed_on');
export const startOf = (draft: Draft): number => claimDay(draft, 'job_starts_on');
export const checkOf = (draft: Draft): number => dayOf(draft.batch.asOf);

/** The applicant's first row of the person, if there is one with known days. */
export function ownRow(draft: Draft): Row<SubsidyCells> | undefined {
  const mine = knownOf(draft.cells.applicant_id);
  return rowsOf(draft, 'subsidies').find(
    (row) =>
      mine !== undefined && knownOf(row.cells.employer_id) === mine && row.cells.starts_on.is === 'known',
  );
}

export function ownFrom(draft: Draft): number {
  const text = ownRow(draft)?.cells.starts_on;
  return text?.is === 'known' ? dayOf(text.value) : signedOf(draft) - 60;
}

export function ownEnd(draft: Draft): number {
  const text = ownRow(draft)?.cells.ends_on;
  return text?.is === 'known' ? dayOf(text.value) : startOf(draft) - 20;
}

/** The employer's subsidy rows of the person. */
export function jobRows(draft: Draft): Row<SubsidyCells>[] {
  const employer = knownOf(draft.cells.employer_id);
  return rowsOf(draft, 'subsidies').filter(
    (row) =>
      employer !== undefined &&
      employer !== knownOf(draft.cells.applicant_id) &&
      knownOf(row.cells.employer_id) === employer,
  );
}

export function subsidy(
  draft: Draft,
  employer: Cell<string>,
  from: number,
  to: number | undefined,
  status: Status | undefined = 'granted',
  level: Level | undefined = 'basic',
): Row<SubsidyCells> {
  return addRow(draft, 'subsidies', {
    person_id: person(draft),
    employer_id: employer,
    subsidy_level: level === undefined ? missing : known(level),
    starts_on: day(from),
    ends_on: to === undefined ? missing : day(to),
    ended_on: missing,
    status: status === undefined ? missing : known(status),
    decided_on: missing,
  });
}

function shiftCell(cell: Cell<string>, days: number): Cell<string> {
  return cell.is === 'known' ? day(dayOf(cell.value) + days) : cell;
}

/** Moves the job (its days and the employer's rows) so that it starts on the day. */
export function moveStart(draft: Draft, start: number): void {
  const by = start - startOf(draft);
  const { cells } = draft;
  cells.job_starts_on = day(start);
  cells.job_ends_on = shiftCell(cells.job_ends_on, by);
  for (const row of jobRows(draft)) {
    row.cells.starts_on = shiftCell(row.cells.starts_on, by);
    row.cells.ends_on = shiftCell(row.cells.ends_on, by);
    row.cells.decided_on = shiftCell(row.cells.decided_on, by);
  }
}

/** Moves everything of the claim and its person by some days. */
export function moveAll(draft: Draft, by: number): void {
  const { cells } = draft;
  for (const column of [
    'subsidy_ends_on',
    'contract_signed_on',
    'job_starts_on',
    'job_ends_on',
    'project_signed_on',
  ] as const) {
    cells[column] = shiftCell(cells[column], by);
  }
  for (const { cells: row } of rowsOf(draft, 'subsidies')) {
    row.starts_on = shiftCell(row.starts_on, by);
    row.ends_on = shiftCell(row.ends_on, by);
    row.ended_on = shiftCell(row.ended_on, by);
    row.decided_on = shiftCell(row.decided_on, by);
  }
  for (const { cells: row } of rowsOf(draft, 'days')) {
    row.counted_on = shiftCell(row.counted_on, by);
  }
  for (const { cells: row } of rowsOf(draft, 'benefits')) {
    row.starts_on = shiftCell(row.starts_on, by);
    row.ends_on = shiftCell(row.ends_on, by);
  }
}

/** Gives the own period another last day, and keeps the job's start within the three months after it. */
export function moveEnd(draft: Draft, end: number): void {
  const own = ownRow(draft);
  if (own === undefined || end < ownFrom(draft)) {
    return;
  }
  own.cells.ends_on = day(end);
  if (draft.cells.subsidy_ends_on.is === 'known') {
    draft.cells.subsidy_ends_on = day(end);
  }
  const start = startOf(draft);
  if (start <= end || start > monthsOn(end, 3)) {
    moveStart(draft, end + 1 + draft.random.int(0, 60));
  }
}

/** A fixed term of n months, some days longer or shorter. */
export function setTerm(draft: Draft, months: number, more: number): void {
  draft.cells.contract_type = known('fixed-term');
  draft.cells.job_ends_on = day(termEnd(startOf(draft), months) + more);
}

export function setLevel(draft: Draft, level: ClaimedLevel | undefined): void {
  draft.cells.subsidy_level = level === undefined ? missing : known(level);
}
