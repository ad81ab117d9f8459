/** Before settling, a decided verdict stands whatever turns up in the cells that aren't known. */
import { expect, it } from 'vitest';
import type { Decision } from '../../src/decisions.js';
import type { Random } from '../data/random.js';
import {
  BASES,
  type Batch,
  BENEFITS,
  type Cell,
  CONTRACTS,
  FORMS,
  type Kind,
  known,
  knownOf,
  LEVELS,
  ROLES,
  SECTORS,
  STATUSES,
  WORK_FORMS,
} from '../second-opinion/batch.js';
import { dayOf, textOf } from '../second-opinion/calendar.js';
import { decide, decisionsOf, holds, ownWords, RUNS, rowsOf, TIME, unsettled } from './runs.js';

const COMPLETIONS = 4;

/** Cells that say something by being blank: only what stands in them unreadably is filled in. */
const MAY_BE_BLANK = [
  ...[
    'full_grant',
    'subsidy_ends_on',
    'job_ends_on',
    'employer_id',
    'claimed_row',
    'claimed_amount',
    'withdrawn_on',
  ],
  ...['valid_to', 'ends_on', 'ended_on', 'status', 'decided_on'],
];
/** No facts of a criterion: names, the claim's own number, the day of the extract. */
const LEFT_ALONE = ['applicant_name', 'employer_name', 'municipality', 'claim_id', 'extracted_on'];
const WORDS: Readonly<Record<string, readonly unknown[]>> = {
  applicant_form: FORMS,
  full_grant: [true, false],
  contract_type: CONTRACTS,
  work_form: WORK_FORMS,
  employer_sector: SECTORS,
  onward_placement: [true, false],
  claimed_row: [1, 2, 3, 4],
  claimed_amount: [500, 1000, 1500],
  basis: BASES,
  status: STATUSES,
  role: ROLES,
  benefit: BENEFITS,
  keyword_code: ['0018', '0019', '1234'],
};
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  weekly_hours: [0, 1, 20, 29.9999, 30, 30.0001, 31, 37.5, 40, 60],
  full_time_hours: [0.5, 1, 20, 37.5, 38.25, 40, 48, 48.0001],
  benefit_days: [0, 100, 499, 499.9999, 500, 505, 700],
  percent: [0, 50, 99.9999, 100, 120],
};

/** Days of the case, days next to them, and days from anywhere near the pilot. */
function aDay(near: readonly number[], random: Random): string {
  const around = near.length > 0 && random.chance(0.7);
  return textOf(
    around
      ? random.of(near) + random.of([0, 0, -1, 1, 7, -7, 30, -30, 92, -92, 182, -182])
      : random.int(dayOf('2012-01-01'), dayOf('2016-12-31')),
  );
}

type Ids = { readonly bodies: readonly string[]; readonly persons: readonly string[] };

function fill(
  column: string,
  { bodies, persons }: Ids,
  near: readonly number[],
  random: Random,
): Cell<never> {
  const words = WORDS[column];
  if (words) return known(random.of(words)) as Cell<never>;
  const numbers = NUMBERS[column];
  if (numbers) return known(Math.round(random.of(numbers) * 10_000)) as Cell<never>;
  if (column === 'subsidy_level') return known(random.of(LEVELS)) as Cell<never>;
  if (column === 'person_id') return known(random.of(persons)) as Cell<never>;
  if (column === 'applicant_id' || column === 'employer_id') return known(random.of(bodies)) as Cell<never>;
  return known(aDay(near, random)) as Cell<never>;
}

type Cells = Record<string, Cell<unknown>>;

const isOpen = (column: string, cell: Cell<unknown>) =>
  !LEFT_ALONE.includes(column) &&
  (cell.is === 'unreadable' || (cell.is === 'missing' && !MAY_BE_BLANK.includes(column)));

/** The batch with every open cell filled in; `filled` counts them. */
function completed(batch: Batch, random: Random): { readonly full: Batch; readonly filled: number } {
  const full = structuredClone(batch);
  const claims = full.claims.map(({ cells }) => cells as unknown as Cells);
  const kinds: readonly Kind[] = ['days', 'keywords', 'subsidies', 'grants', 'benefits'];
  const rows = kinds.flatMap((kind) => rowsOf<Cells>(full, kind)).filter(({ ragged }) => !ragged);
  const all = [...claims, ...rows.map(({ cells }) => cells)];
  const values = all.flatMap((cells) =>
    Object.entries(cells).flatMap(([column, cell]) => {
      const value = knownOf(cell);
      return typeof value === 'string' ? [[column, value] as const] : [];
    }),
  );
  const near = values.flatMap(([, value]) => (/^\d{4}-\d\d-\d\d$/.test(value) ? [dayOf(value)] : []));
  const columnsOf = (...columns: readonly string[]) => [
    ...new Set(values.filter(([column]) => columns.includes(column)).map(([, value]) => value)),
  ];
  const ids = {
    bodies: [...columnsOf('applicant_id', 'employer_id', 'recipient_id'), '0201256-6'],
    persons: columnsOf('person_id'),
  };
  let filled = 0;
  for (const cells of claims) {
    for (const [column, cell] of Object.entries(cells)) {
      // A level that isn't stated is the register's to tell, and it stays unstated.
      if (!isOpen(column, cell) || column === 'subsidy_level') continue;
      // The office has told the day of arrival for all claims without a stamp.
      if (column === 'received_on' && cell.is === 'missing' && batch.received !== undefined) continue;
      cells[column] = fill(column, ids, near, random);
      filled += 1;
    }
  }
  for (const { cells } of rows) filled += fillRow(cells, ids, near, random);
  return { full, filled };
}

/** A row of an extract, which doesn't end before it begins and whose person stays who it is. */
function fillRow(cells: Cells, ids: Ids, near: readonly number[], random: Random): number {
  const [from, to] = 'valid_from' in cells ? ['valid_from', 'valid_to'] : ['starts_on', 'ends_on'];
  const end = 'ended_on' in cells && cells['ended_on']?.is !== 'missing' ? 'ended_on' : to;
  const reversed = isReversed(cells[from], cells[end]);
  const open = Object.entries(cells).filter(
    ([column, cell]) =>
      column !== 'person_id' &&
      column !== 'recipient_id' &&
      (isOpen(column, cell) || (reversed && (column === from || column === end))),
  );
  do {
    for (const [column] of open) cells[column] = fill(column, ids, near, random);
  } while (open.length > 0 && isReversed(cells[from], cells[end]) && canBeSet(open, from, end));
  return open.length;
}

const canBeSet = (open: readonly (readonly [string, unknown])[], from: string, end: string) =>
  open.some(([column]) => column === from || column === end);

function isReversed(from: Cell<unknown> | undefined, end: Cell<unknown> | undefined): boolean {
  const first = from && knownOf(from);
  const last = end && knownOf(end);
  return typeof first === 'string' && typeof last === 'string' && last < first;
}

it(
  'a decided verdict stands whatever is filled in',
  async () => {
    const tried = await holds(async ({ batch: drawn, random }) => {
      const batch = unsettled(drawn);
      const before = decisionsOf(batch, await decide(batch));
      let compared = 0;
      for (let time = 0; time < COMPLETIONS; time += 1) {
        const { full, filled } = completed(batch, random);
        if (filled === 0) break;
        const after = decisionsOf(full, await decide(full));
        compared += compareAll(before, after, full);
      }
      return compared;
    });
    expect(tried).toBeGreaterThan(RUNS * 5);
  },
  TIME * 2,
);

/** How many decided verdicts were compared. A claim that became the copy of another is decided with that one. */
function compareAll(
  before: readonly (Decision | undefined)[],
  after: readonly (Decision | undefined)[],
  full: Batch,
): number {
  let compared = 0;
  before.forEach((decision, at) => {
    const completed = after[at];
    if (!decision || !completed) return;
    const words = ownWords(completed);
    for (const [criterion, word] of ownWords(decision)) {
      if (word === 'unknown') continue;
      compared += 1;
      if (words.get(criterion) === word) continue;
      const code = (of: Decision) => of.verdicts.find((one) => one.criterion === criterion)?.code;
      throw new Error(
        `claim ${at}, ${criterion}: ${code(decision)} became ${code(completed)}: ${JSON.stringify(process.env['WHOLE'] ? full : full.mutations)}`,
      );
    }
  });
  return compared;
}
