import type { Case, Count, Entries, ExtractKind, ExtractRows, Fact, Facts, Place } from '../model.js';
import type { Turning } from '../pilot/criterion.js';
import { extractOf, made, type Records, type RegisterFacts } from '../pilot/facts.js';
import { parameters } from '../pilot/parameters.js';
import { FAR_PAST, type InDoubt, NOBODIES } from './possible.js';

/** A value to assume of something that isn't known, chosen once and kept for the rest of a trial. */
export type Asked = {
  /** One for everything that is the same value. */
  readonly key: string;
  readonly name: keyof RegisterFacts;
  /** What criteria call it where they say at which values they turn. */
  readonly cell: Turning;
  readonly fact: InDoubt;
  readonly row?: object;
  /** The first day of the row, and its last one, as far as they are known: no row ends before it begins. */
  readonly from?: () => unknown;
  readonly to?: () => unknown;
};

/** How cells that aren't known are read: see the trials. */
export type Assumptions = {
  readonly assume: (asked: Asked) => unknown;
  /** Whether something holds for any values at all of the cells it reads. */
  readonly couldHold: (condition: () => boolean) => boolean;
  /** What is known or assumed already: a cell in doubt that isn't is undefined. */
  readonly peek: <T>(look: () => T) => T;
};

/** The facts of a row's cells go with the row, where the criteria don't see them: they see values, not places. */
const CELLS = Symbol('cells');
/** The counts that contradict one, itself among them. */
const CONTRADICTING = Symbol('contradicting');
type View = {
  readonly [CELLS]: readonly Fact<unknown>[];
  readonly [CONTRADICTING]?: readonly View[];
};

/** Where rows stand, in their order; with `only` those that are among these, or contradict one that is. */
export function placesOfRows(rows: readonly object[], only: Iterable<object> | undefined): readonly Place[] {
  const standOn = new Set<unknown>();
  for (const row of (only ?? []) as Iterable<View>)
    for (const { [CELLS]: cells } of [row, ...(row[CONTRADICTING] ?? [])]) standOn.add(cells);
  const cells = (rows as readonly Partial<View>[]).map((row) => row[CELLS] ?? []);
  return cells
    .filter((each) => !only || standOn.has(each))
    .flatMap((each) => each.flatMap(({ from }) => from));
}

/**
 * The register's facts of one case, each made when first asked for: records of known rows, where a cell that isn't known
 * is assumed when a criterion reads it, and not before.
 */
export function registerFacts(
  around: Case,
  assumptions: Assumptions,
): <N extends keyof RegisterFacts>(name: N) => Fact<RegisterFacts[N]> {
  const facts = new Map<string, Fact<unknown>>();
  return (name) => {
    const fact = facts.get(name) ?? recordsFact(name, extractOf[name], around, assumptions);
    facts.set(name, fact);
    return fact as Fact<never>;
  };
}

function recordsFact<K extends ExtractKind>(
  name: keyof RegisterFacts,
  kind: K,
  around: Case,
  assumptions: Assumptions,
): Fact<Records<ExtractRows[K]>> {
  const owner = kind === 'grants' ? around.claim.facts.applicantId : around.claim.facts.personId;
  const entries = around.entries[kind] as Entries<ExtractRows[K]>;
  if (owner.is !== 'known')
    return { is: owner.is, possible: ofAnyone(kind, entries, around), from: owner.from };
  const { rows, gone = [] } = entries;
  const all = { ...entries, rows: [...rows, ...gone] };
  const views = viewsOf(name, all, assumptions);
  // Where they stand is told by the rows themselves: see `placesOfRows`.
  const withGone = recordsOf(all, views, assumptions);
  if (gone.length === 0) return made(withGone);
  const without = recordsOf(entries, views.slice(0, rows.length), assumptions);
  return { is: 'conflict', why: 'rows-gone', possible: [withGone, without], from: [] };
}

function cellsOf<R>(row: Facts<R>): readonly Fact<unknown>[] {
  return Object.values(row) as readonly Fact<unknown>[];
}

function isCertain(view: View): boolean {
  return view[CELLS].every(({ is }) => is === 'known');
}

function viewsOf<R>(
  name: keyof RegisterFacts,
  { rows, otherwise }: Entries<R>,
  assumptions: Assumptions,
): readonly R[] {
  const views = rows.map((row, at) => {
    const other = otherwise?.get(row);
    const view = viewOf(row, name, `${name} ${at}`, assumptions);
    if (!other) return view;
    return oneOfTwo(view, viewOf(other, name, `${name} ${at} otherwise`, assumptions), name, at, assumptions);
  });
  return name === 'counts' ? settled(views as never, assumptions) : views;
}

function recordsOf<R>(
  { given, date, damaged, rows }: Entries<R>,
  views: readonly R[],
  { couldHold }: Assumptions,
): Records<R> {
  const doubtful = oneOfEachKind(rows, views);
  return {
    given,
    date,
    damaged,
    rows: views,
    certain: views.filter((view) => isCertain(view as R & View) && !(CONTRADICTING in (view as R & View))),
    mayHide: (couldBeIt) => doubtful.some((row) => couldHold(() => couldBeIt(row))),
  };
}

/** Of rows with cells in doubt one of each kind: what one could be, another with the same cells could be too. */
function oneOfEachKind<R>(rows: readonly Facts<R>[], views: readonly R[]): readonly R[] {
  const kinds = new Map<string, R>();
  rows.forEach((row, at) => {
    const cells = cellsOf(row);
    if (cells.every(({ is }) => is === 'known')) return;
    const kind = JSON.stringify(cells.map((fact) => (fact.is === 'known' ? fact.value : fact.possible)));
    if (!kinds.has(kind)) kinds.set(kind, views[at] as R);
  });
  return [...kinds.values()];
}

/** A row as plain values; a cell in doubt is assumed when it is read. */
function viewOf<R>(
  row: Facts<R>,
  name: keyof RegisterFacts,
  key: string,
  { assume, peek }: Assumptions,
): R & View {
  const view: View & Record<string, unknown> = { [CELLS]: cellsOf(row) };
  for (const column of Object.keys(row)) {
    const fact = row[column as keyof R] as Fact<unknown>;
    if (fact.is === 'known') view[column] = fact.value;
    else Object.defineProperty(view, column, { get: () => assume(asked(column, fact)), enumerable: true });
  }
  return view as R & View;

  function asked(column: string, fact: InDoubt): Asked {
    const cell = `${name}.${column}` as Turning;
    const asked = { key: `${key} ${column}`, name, cell, fact, row: view };
    if (column === 'endsOn') return { ...asked, from: () => peek(() => view['startsOn']) };
    return column === 'startsOn' ? { ...asked, to: () => peek(() => view['endsOn']) } : asked;
  }
}

/** A row that two extracts have otherwise, neither known to be the newer: all of it as one has it, or as the other. */
function oneOfTwo<R>(
  one: R & View,
  other: R & View,
  name: keyof RegisterFacts,
  at: number,
  { assume }: Assumptions,
): R & View {
  const fact = { is: 'conflict', why: 'row-otherwise', possible: ['one', 'other'], from: [] } as const;
  // Which of the two holds isn't known, as if it were a cell of the row.
  const row: View & Record<string, unknown> = { [CELLS]: [...one[CELLS], ...other[CELLS], fact] };
  const asked: Asked = { key: `${name} ${at} as`, name, cell: name as Turning, fact, row };
  for (const column of Object.keys(one)) {
    const get = () => (assume(asked) === 'other' ? other : one)[column as keyof R];
    Object.defineProperty(row, column, { get, enumerable: true });
  }
  return row as R & View;
}

// ── Counts of one day that differ ─────────────────────────────────────────────────────────────────────────

/**
 * Two counts on one ground and day that differ contradict each other: one of them is assumed to be right, and what stands
 * on it stands on both. One whose ground or day isn't known may contradict any: it does those of what is assumed of it.
 */
function settled<R extends Count & View>(counts: readonly R[], { assume, peek }: Assumptions): never {
  const ofDay = new Map<string, R[]>();
  const ofAnyDay: R[] = [];
  for (const count of counts) {
    const isPlaced = isPlain(count, 'basis') && isPlain(count, 'countedOn');
    const same = isPlaced ? (ofDay.get(dayOf(count)) ?? []) : ofAnyDay;
    same.push(count);
    if (isPlaced) ofDay.set(dayOf(count), same);
  }
  const differ = [...ofDay.values()].filter((same) => !areAlike(same)).flat();
  const disputed = new Set(ofAnyDay.length > 0 ? counts : differ);
  return counts.map((count) => (disputed.has(count) ? inPlaceOf(count) : count)) as never;

  /** The same count, with the days that are assumed of all counts of its day. */
  function inPlaceOf(count: R): R {
    return Object.create(count, {
      days: { get: () => daysOf(count) },
      [CONTRADICTING]: { get: () => peek(() => (amountsOf(count).length > 1 ? sameDay(count) : [])) },
    }) as R;
  }

  function daysOf(count: R): unknown {
    const possible = amountsOf(count);
    if (possible.length === 1) return count.days;
    const fact = { is: 'conflict', possible, from: [] } as const;
    return assume({ key: `counts ${dayOf(count)}`, name: 'counts', cell: 'counts.days', fact, row: count });
  }

  function amountsOf(count: R): readonly unknown[] {
    return [...new Set(sameDay(count).map(({ days }) => days))];
  }

  function sameDay(count: R): readonly R[] {
    const day = dayOf(count);
    return [
      ...(ofDay.get(day) ?? []),
      ...ofAnyDay.filter((other) => other === count || dayOf(other) === day),
    ];
  }
}

function dayOf({ basis, countedOn }: Count): string {
  return `${basis} ${countedOn}`;
}

/** Whether a cell has a value of its own: one that isn't known is a getter. */
function isPlain(view: View, column: keyof Count): boolean {
  return Object.getOwnPropertyDescriptor(view, column)?.get === undefined;
}

/** Whether counts of one day say the same; a single one does, whatever it says. */
function areAlike(counts: readonly (Count & View)[]): boolean {
  return (
    counts.length === 1 || (counts.every(isCertain) && new Set(counts.map(({ days }) => days)).size === 1)
  );
}

// ── Someone whose id can't be read ────────────────────────────────────────────────────────────────────────

/** Of someone whose id can't be read the register may hold nothing, for certain or not, or a row that turns everything. */
function ofAnyone<K extends ExtractKind>(
  kind: K,
  { given, date, damaged }: Entries<ExtractRows[K]>,
  around: Case,
): readonly Records<ExtractRows[K]>[] {
  const nothing = { given, date, damaged, rows: [], certain: [], mayHide: () => false };
  if (!given) return [nothing];
  const something = [anyRow(kind, around)] as unknown as readonly ExtractRows[K][];
  return [
    nothing,
    { ...nothing, damaged: true },
    { ...nothing, damaged: true, rows: something, certain: something },
  ];
}

function anyRow(kind: ExtractKind, { claim }: Case): ExtractRows[ExtractKind] {
  const always = { startsOn: FAR_PAST, endsOn: 'open' } as const;
  const { applicantId } = claim.facts;
  switch (kind) {
    case 'benefit-days':
      return { days: parameters.BENEFIT_DAYS_AT_LEAST, basis: 'unemployment', countedOn: FAR_PAST };
    case 'keywords':
      return { code: parameters.PILOT_KEYWORD, ...always };
    case 'subsidies': {
      const employerId = applicantId.is === 'known' ? applicantId.value : NOBODIES[0];
      return {
        employerId,
        level: 'blank',
        ...always,
        endIs: 'decided',
        status: 'granted',
        decidedOn: 'blank',
      };
    }
    case 'grants':
      return { role: 'job-finder', percent: parameters.FULL_GRANT_AT_LEAST, ...always };
    case 'benefits':
      return { benefit: 'adjusted', ...always };
  }
}
