/** A claim and the rows about it as one combination of possible values sees them (contract 2.3 and 3.1). */
import * as facts from '../batch.js';
import { type Batch, type Cell, type CellsOf, type Claim, type Kind, knownOf, missing } from '../batch.js';
import { dayOf, FAR_AHEAD, LONG_AGO, monthsOn, OPEN, weekdayOf } from '../calendar.js';
import { type Said, said } from './extracts.js';
import type { Limits } from './limits.js';
import { might, type Pick } from './possible.js';

export interface Case {
  batch: Batch;
  limits: Limits;
  claim: Claim;
  check: number;
  person: string | undefined;
  applicant: string | undefined;
  extracts: { readonly [K in Kind]: Said<K> };
  /** Possible days of a date that isn't known, and possible bodies of an id that isn't. */
  days: readonly number[];
  bodies: readonly string[];
}
/** A case with the values of what isn't known. */
export interface World extends Case {
  pick: Pick;
}

export function caseOf(batch: Batch, limits: Limits, claim: Claim): Case {
  const [person, applicant] = [knownOf(claim.cells.person_id), knownOf(claim.cells.applicant_id)];
  const ofKind = (kind: Kind) => [kind, said(batch, kind, kind === 'grants' ? applicant : person)];
  const extracts = Object.fromEntries(facts.KINDS.map(ofKind)) as Case['extracts'];
  const known = { batch, limits, claim, check: dayOf(batch.asOf), person, applicant, extracts };
  const c: Case = { ...known, days: [], bodies: [] };
  const subsidies = cellsOf(c, 'subsidies');
  const named = [applicant, ...[claim.cells, ...subsidies].map((cells) => knownOf(cells.employer_id))];
  // Two others, since two ids that aren't known need not be one.
  const bodies = new Set([...named.filter((id) => id !== undefined), 'another body', 'a third body']);
  // Every day that a line of the contract could compare with, the days beside it, and far off both ways.
  const daysIn = (cells: unknown) =>
    [...JSON.stringify(cells).matchAll(/"value":"(\d{4}-\d\d-\d\d)"/g)].map(([, day]) => dayOf(day ?? ''));
  const dates = facts.KINDS.flatMap((kind) => extracts[kind].date ?? []);
  const { job_starts_on, subsidy_ends_on } = claim.cells;
  const days = new Set([
    c.check,
    ...dates,
    ...daysIn([claim.cells, facts.KINDS.map((kind) => cellsOf(c, kind))]),
  ]);
  for (const day of daysIn(cellsOf(c, 'benefits'))) days.add(monthsOn(day, -1));
  for (const day of daysIn([job_starts_on, subsidy_ends_on, subsidies])) {
    for (const months of [limits.window, -limits.window, 1, -1]) days.add(monthsOn(day, months));
    days.add(day + limits.counterWeeks * 7);
  }
  for (const day of ['01-01', '12-31']) days.add(dayOf(`${limits.pilotYear}-${day}`));
  const near = new Set([...days].flatMap((day) => [day - 1, day, day + 1]));
  return { ...c, bodies: [...bodies], days: [FAR_AHEAD, LONG_AGO, ...[...near].sort((a, b) => a - b)] };
}

const ownerIn = (c: Case, kind: Kind) => (kind === 'grants' ? c.applicant : c.person);
/** The cells of every row of a kind that stands, has gone or may be otherwise. */
function cellsOf<K extends Kind>({ extracts }: Case, kind: K): CellsOf[K][] {
  const { rows, gone, otherwise } = extracts[kind] as Said<K>;
  return [...rows, ...gone, ...otherwise.flatMap(({ dated, undated }) => [...dated, ...undated])];
}
/** Those that are there: all that have gone, or none of them; and what may be otherwise as the one has it or the other. */
function cellsIn<K extends Kind>(w: World, kind: K): { cells: CellsOf[K]; name: string }[] {
  const { rows, gone, otherwise } = w.extracts[kind] as Said<K>;
  const isThere = gone.length > 0 && w.pick(`gone ${kind}`, [false, true]);
  const either = otherwise.map(({ dated, undated }, at) =>
    w.pick(`${kind} otherwise ${at}`, [dated, undated]),
  );
  const there = new Set([...rows, ...(isThere ? gone : []), ...either.flat()]);
  return cellsOf(w, kind).flatMap((cells, at) =>
    there.has(cells) ? [{ cells, name: `${kind} ${at}` }] : [],
  );
}

/** The value of a cell, else one of the possible values. */
export const choose = <T>(w: World, fact: string, cell: Cell<T>, possible: readonly T[]): T =>
  cell.is === 'known' ? cell.value : w.pick(fact, possible);
const dayIn = (w: World, fact: string, cell: Cell<string>): number =>
  cell.is === 'known' ? dayOf(cell.value) : w.pick(fact, w.days);

type ClaimDay = 'contract_signed_on' | 'job_starts_on' | 'project_signed_on';
export const claimDay = (w: World, column: ClaimDay) => dayIn(w, column, w.claim.cells[column]);
export const signedOf = (w: World) => claimDay(w, 'contract_signed_on');
export const startOf = (w: World) => claimDay(w, 'job_starts_on');
export const applicantOf = (w: World): string => w.applicant ?? w.pick('applicant_id', w.bodies);
/** '' where the cell is blank: a household or a foreign employer. */
export function employerOf(w: World): string {
  const cell = w.claim.cells.employer_id;
  return cell.is === 'missing' ? '' : choose(w, 'employer_id', cell, w.bodies);
}
/** The end of the subsidised work that the claim states, if it states one. */
export function statedEnd(w: World): number | undefined {
  const cell = w.claim.cells.subsidy_ends_on;
  return cell.is === 'missing' ? undefined : dayIn(w, 'subsidy_ends_on', cell);
}

/** First and last day of a row: a blank end is open, and one that ends before it begins has unreadable dates. */
export interface Span {
  from: () => number;
  to: () => number;
}
export const contains = (span: Span, day: number) => span.from() <= day && day <= span.to();

function spanOf(w: World, name: string, startCell: Cell<string>, endCell: Cell<string>): Span {
  const unsaid = isReversed(startCell, endCell);
  const start = startCell.is === 'known' && !unsaid ? dayOf(startCell.value) : undefined;
  const said = endCell.is === 'known' ? dayOf(endCell.value) : endCell.is === 'missing' ? OPEN : undefined;
  const end = unsaid ? undefined : said;
  const possible = (test: (day: number) => boolean) => w.days.filter(test);
  const from = () =>
    start ??
    w.pick(
      `${name} begins`,
      possible((day) => day <= (end ?? OPEN)),
    );
  const to = () =>
    end ??
    w.pick(
      `${name} ends`,
      possible((day) => day >= from()),
    );
  return { from, to };
}
const isReversed = (start: Cell<string>, end: Cell<string>) =>
  start.is === 'known' && end.is === 'known' && end.value < start.value;

/** How the rows of a kind are read, with the possible values of what isn't known. */
interface Reader<K extends Kind, R> {
  kind: K;
  row: (w: World, cells: CellsOf[K], name: string) => R;
}
const reader = <K extends Kind, R>(kind: K, row: Reader<K, R>['row']): Reader<K, R> => ({ kind, row });

export const SUBSIDIES = reader('subsidies', (w, cells, name) => {
  const byEndsOn = cells.ended_on.is === 'missing';
  // A granted row without a level is of any but none; one whose level is none contradicts itself: any level.
  const isNone = knownOf(cells.subsidy_level) === 'none';
  // A blank status is granted.
  const status = cells.status.is === 'missing' ? facts.known<facts.Status>('granted') : cells.status;
  const span = spanOf(w, name, cells.starts_on, byEndsOn ? cells.ends_on : cells.ended_on);
  return {
    ...{ ...span, name, byEndsOn },
    employer: () => choose(w, `${name} employer`, cells.employer_id, w.bodies),
    status: () => choose(w, `${name} status`, status, facts.STATUSES),
    // Without a level a row is of any but none; one that can't be read may say none too.
    level: (): facts.Level =>
      isNone
        ? w.pick(`${name} level`, facts.LEVELS)
        : choose(
            w,
            `${name} level`,
            cells.subsidy_level,
            cells.subsidy_level.is === 'missing' ? facts.LEVELS.slice(1) : facts.LEVELS,
          ),
    isDecidedLate: () =>
      cells.decided_on.is !== 'missing' && dayIn(w, `${name} decided`, cells.decided_on) > span.from(),
  };
});
export type SubsidyRow = ReturnType<typeof SUBSIDIES.row>;
export const isPaid = (row: SubsidyRow) => row.status() === 'granted' || row.status() === 'suspended';

export const KEYWORDS = reader('keywords', (w, cells, name) => ({
  ...spanOf(w, name, cells.valid_from, cells.valid_to),
  isPilot: () => choose(w, `${name} code`, cells.keyword_code, ['0018', '1234']) === '0018',
}));
export const GRANTS = reader('grants', (w, cells, name) => ({
  ...spanOf(w, name, cells.starts_on, cells.ends_on),
  isFull: () =>
    choose(w, `${name} role`, cells.role, facts.ROLES) === 'job-finder' &&
    choose(w, `${name} percent`, cells.percent, [0, 1000_0000]) >= w.limits.fullGrant,
}));
export const BENEFITS = reader('benefits', (w, cells, name) => ({
  ...spanOf(w, name, cells.starts_on, cells.ends_on),
  benefit: () => choose(w, `${name} benefit`, cells.benefit, facts.BENEFITS),
}));
export const COUNTS = reader('days', (w, cells, name) => ({
  basis: () => choose(w, `${name} basis`, cells.basis, facts.BASES),
  counted: () => dayIn(w, `${name} counted`, cells.counted_on),
  days: () => choose(w, `${name} days`, cells.benefit_days, [0, 499_9999, 500_0000, 999_999_0000]),
}));

/** The rows of the person (of the applicant, for grants). */
export const rowsOf = <K extends Kind, R>(w: World, { kind, row }: Reader<K, R>): R[] =>
  cellsIn(w, kind).map(({ cells, name }) => row(w, cells, name));

/**
 * Absence: that no row is such a one proves something about a day in a kind dated then or later, where no row of theirs
 * is damaged, and none has an unreadable cell for which it might be such a one.
 */
export function absent<K extends Kind, R>(
  w: World,
  of: Reader<K, R>,
  day: number,
  such: (row: R) => boolean,
): boolean {
  const isDated = (w.extracts[of.kind].date ?? LONG_AGO) >= day && ownerIn(w, of.kind) !== undefined;
  return isDated && !w.extracts[of.kind].damaged && !hidden(w, of, such);
}

/** Whether a row with a cell that can't be read might be such a one, whatever is assumed of it elsewhere. */
export const hidden = <K extends Kind, R>(
  w: World,
  { kind, row }: Reader<K, R>,
  such: (row: R) => boolean,
): boolean =>
  cellsIn(w, kind).some(
    ({ cells, name }) => isDoubtful(cells) && might((pick) => such(row({ ...w, pick }, cells, name))),
  );

/** Cells that say something by being blank. */
const MAY_BE_BLANK = ['valid_to', 'ends_on', 'ended_on', 'status', 'decided_on', 'subsidy_level'];

function isDoubtful(cells: CellsOf[Kind]): boolean {
  const { starts_on, valid_from, ends_on, valid_to, ended_on, ...others } = cells as Record<
    string,
    Cell<string>
  >;
  const end = ended_on && ended_on.is !== 'missing' ? ended_on : (ends_on ?? valid_to ?? missing);
  const named = Object.entries({ ...others, from: starts_on ?? valid_from ?? facts.known(''), ends_on: end });
  const isOpen = ([column, { is }]: [string, Cell<string>]) =>
    is === 'unreadable' || (is === 'missing' && !MAY_BE_BLANK.includes(column));
  return named.some(isOpen) || isReversed(starts_on ?? valid_from ?? missing, end);
}

/** A period of the applicant: its granted and suspended rows for the person, joined where they overlap or adjoin. */
export interface Period extends Span {
  rows: SubsidyRow[];
}

export function periodsOf(w: World): Period[] {
  // Of a person who isn't known the register may hold nothing, or a period that has always been.
  const always = { from: () => LONG_AGO, to: () => OPEN, rows: [] };
  if (w.person === undefined) return w.pick('periods of a person not known', [[], [always]]);
  const applicant = applicantOf(w);
  const rows = rowsOf(w, SUBSIDIES).filter((row) => row.employer() === applicant && isPaid(row));
  const periods: Period[] = [];
  for (const row of rows.sort((a, b) => a.from() - b.from())) {
    const last = periods.at(-1);
    if (last && adjoin(last.to(), row.from())) {
      const end = Math.max(last.to(), row.to());
      last.to = () => end;
      last.rows.push(row);
    } else periods.push({ from: row.from, to: row.to, rows: [row] });
  }
  return periods;
}

/** The next day or before, or only a Saturday and Sunday between, or one of them. */
export function adjoin(end: number, next: number): boolean {
  for (let between = end + 1; between < next; between += 1) if (weekdayOf(between) < 5) return false;
  return true;
}

/** The own period: the one that contains `signed`. */
export const ownPeriod = (w: World, signed: number): Period | undefined =>
  periodsOf(w).find((period) => contains(period, signed));
