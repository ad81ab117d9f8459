/** One cell of a claim or a row otherwise: lost, another word or number, or a day at the border of what it is compared with. */
import * as facts from './batch.js';
import { type Cell, known, knownOf, missing, type Row, unreadable } from './batch.js';
import { dayOf, monthsOn, termEnd, textOf } from './calendar.js';
import type { Cells, Draft } from './generate.js';

/** Other words and numbers of a column, where those at a limit are drawn oftener. */
const OTHERS: Readonly<Record<string, readonly unknown[]>> = {
  applicant_form: facts.FORMS,
  full_grant: [true, false],
  contract_type: facts.CONTRACTS,
  work_form: facts.WORK_FORMS,
  employer_sector: facts.SECTORS,
  subsidy_level: facts.LEVELS,
  onward_placement: [true, false],
  claimed_row: [1, 2, 3, 4],
  basis: facts.BASES,
  status: facts.STATUSES,
  role: facts.ROLES,
  benefit: facts.BENEFITS,
  keyword_code: ['0018', '0018', '0017', '1234'],
  benefit_days: [499_9999, 500_0000, 499_0000, 490_0000, 505_0000, 510_0000],
  percent: [99_9999, 100_0000, 150_0000, 75_0000],
};
/** Columns that no criterion reads. */
/** What `withWithdrawals` draws is no fact of the others. */
export const NO_FACTS = [
  ...['applicant_name', 'employer_name', 'municipality', 'claimed_amount', 'claim_id', 'withdrawn_on'],
];
export const isOfDays = (column: string) => /_on$|^valid_/.test(column);

/** Text that can't be read in a column: no such day, another check digit or character, no word or number. */
function spoilt({ random }: Draft, column: string, cell: Cell<unknown>): Cell<never> {
  const id = String(knownOf(cell) ?? 'abc');
  if (column.endsWith('_id')) return unreadable(`${id.slice(0, -1)}${id.endsWith('3') ? 4 : 3}`);
  return unreadable(
    random.of(isOfDays(column) ? ['31.6.2014', '6/2014', '41699', '2014-02-30'] : ['abc', '?']),
  );
}

/** The days about a claim that the criteria compare with. */
export function bordersOf(draft: Draft) {
  const { cells } = draft.claim;
  const of = (cell: Cell<string> | undefined, usual: number) =>
    cell?.is === 'known' ? dayOf(cell.value) : usual;
  const signed = of(cells.contract_signed_on, dayOf('2014-06-16'));
  const start = of(cells.job_starts_on, signed + 30);
  const own = ownRow(draft)?.cells;
  const [from, end] = [of(own?.starts_on, signed - 60), of(own?.ends_on, start - 20)];
  return {
    signed,
    start,
    from,
    end,
    last: of(cells.job_ends_on, start + 400),
    check: dayOf(draft.batch.asOf),
  };
}

/** A day at the border of what the column is compared with, or beside it. */
export function borderDay(draft: Draft, column: string): Cell<never> {
  const { random } = draft;
  const { signed, start, from, end, last, check } = bordersOf(draft);
  const [newYear, newYearsEve] = [dayOf('2014-01-01'), dayOf('2014-12-31')];
  const inAnyRow = [signed, start, from, end, end, monthsOn(start, -3), last];
  const borders: Readonly<Record<string, readonly number[]>> = {
    received_on: [check],
    project_signed_on: [check],
    contract_signed_on: [from, end, end + 5, newYear, newYearsEve],
    job_starts_on: [end, monthsOn(end, 3), monthsOn(end, 3), check, newYearsEve],
    subsidy_ends_on: [signed, end, start, monthsOn(start, -3)],
    job_ends_on: [termEnd(start, 3), termEnd(start, 6), start],
    counted_on: [from, from + 182, signed, signed + 7],
    valid_from: [signed],
    valid_to: [signed],
    ended_on: [signed, monthsOn(start, -3), end],
    decided_on: [start, start, from],
  };
  return known(textOf(random.of(borders[column] ?? inAnyRow) + random.of([0, 0, -1, 1]))) as Cell<never>;
}

/** One cell otherwise: blank, unreadable, another word or number, a day at a border, another body or person. */
export function twistCell(draft: Draft, all: object, column: string): void {
  const { random, ids, claim } = draft;
  const cells = all as Cells;
  const another = () => random.of([claim.cells.applicant_id, known(random.of(ids.employers)), missing]);
  const otherwise = (): Cell<unknown> => {
    if (OTHERS[column]) return known(random.of(OTHERS[column]));
    if (isOfDays(column)) return borderDay(draft, column);
    return column === 'employer_id' ? another() : spoilt(draft, column, cells[column] as Cell<unknown>);
  };
  const lost = random.chance(0.5) ? missing : spoilt(draft, column, cells[column] as Cell<unknown>);
  cells[column] = random.chance(0.4) ? lost : otherwise();
}
export const columns = (names: string) => (draft: Draft) =>
  twistCell(draft, draft.claim.cells, draft.random.of(names.split(' ')));

export function rowsOf<K extends facts.Kind>({ batch, claim }: Draft, kind: K): Row<facts.CellsOf[K]>[] {
  const files = (batch.extracts[kind] ?? []) as facts.ExtractFile<facts.CellsOf[K]>[];
  const who = knownOf(kind === 'grants' ? claim.cells.applicant_id : claim.cells.person_id);
  return files.flatMap(({ rows }) => rows).filter(({ cells }) => who && facts.ownerOf(cells) === who);
}
export function ownRow(draft: Draft): Row<facts.SubsidyCells> | undefined {
  const who = knownOf(draft.claim.cells.applicant_id);
  const isOwn = ({ cells }: Row<facts.SubsidyCells>) =>
    cells.starts_on.is === 'known' && knownOf(cells.employer_id) === who;
  return rowsOf(draft, 'subsidies').find(isOwn);
}
export const someKind = ({ random }: Draft) => random.of([...facts.KINDS, 'subsidies', 'subsidies'] as const);
