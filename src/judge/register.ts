import type { Case, Count, Entries, ExtractKind, ExtractRows, Fact, Facts, Place } from '../model.js';
import { extractOf, made, type Records, type RegisterFacts } from '../pilot/facts.js';
import { parameters } from '../pilot/parameters.js';
import { FAR_PAST, NOBODIES, possibleCells } from './possible.js';

export type InDoubt<T> = Exclude<Fact<T>, { is: 'known' }>;

/** Gives the value to assume of a cell that isn't known, by a key of its own; it may throw to have one chosen. */
export type Assume = <T>(key: string, fact: InDoubt<T>, values: () => readonly T[]) => T;

/** The facts of a row's cells go with the row, where the criteria don't see them: they see values, not places. */
const CELLS = Symbol('cells');
type View = { readonly [CELLS]: readonly Fact<unknown>[] };

/** Where rows stand, in their order; with `only` those that are among these, or contradict one that is. */
export function placesOfRows(rows: readonly object[], only: readonly object[] | undefined): readonly Place[] {
  const standOn = new Set(only);
  for (const row of only ?? [])
    if (row instanceof SettledCount) for (const other of row.same) standOn.add(other);
  return (only ? rows.filter((row) => standOn.has(row)) : rows).flatMap((row) =>
    ((row as Partial<View>)[CELLS] ?? []).flatMap(({ from }) => from),
  );
}

/**
 * The register's facts of one case, each made when first asked for: records of known rows, where a cell that isn't known
 * is asked of `assume` when a criterion reads it, and not before.
 */
export function registerFacts(
  around: Case,
  assume: Assume,
): <N extends keyof RegisterFacts>(name: N) => Fact<RegisterFacts[N]> {
  const facts = new Map<string, Fact<unknown>>();
  return (name) => {
    const fact = facts.get(name) ?? recordsFact(extractOf[name], around, assume);
    facts.set(name, fact);
    return fact as Fact<never>;
  };
}

function recordsFact<K extends ExtractKind>(
  kind: K,
  around: Case,
  assume: Assume,
): Fact<Records<ExtractRows[K]>> {
  const owner = kind === 'grants' ? around.claim.facts.applicantId : around.claim.facts.personId;
  const entries = around.entries[kind] as Entries<ExtractRows[K]>;
  if (owner.is !== 'known')
    return { is: owner.is, possible: ofAnyone(kind, entries, around), from: owner.from };
  // Where they stand is told by the rows themselves: see `placesOfRows`.
  return made(recordsOf(kind, entries, around, assume));
}

function factsOf<R>(row: Facts<R>): readonly Fact<unknown>[] {
  return Object.values(row) as readonly Fact<unknown>[];
}

function recordsOf<K extends ExtractKind>(
  kind: K,
  { given, date, damaged, rows }: Entries<ExtractRows[K]>,
  around: Case,
  assume: Assume,
): Records<ExtractRows[K]> {
  const views = rows.map((row, at) => rowView(row, kind, `${kind} ${at}`, around, assume));
  const doubtful = rows.filter((row) => factsOf(row).some((fact) => fact.is !== 'known'));
  let ways: readonly Ways<ExtractRows[K]>[] | undefined;
  return {
    given,
    date,
    damaged,
    rows:
      kind === 'benefit-days'
        ? (settled(views as unknown as readonly (Count & View)[], assume) as typeof views)
        : views,
    mayHide: (couldBeIt) => {
      ways ??= doubtful.map((row) => waysToFill(row, kind, around));
      // A row that could be more than can be looked through could be this one too.
      return ways.some((ofRow) => ofRow === 'too many' || ofRow.some(couldBeIt));
    },
  };
}

/** A row as plain values; a cell in doubt is asked for when it is read. A row doesn't end before it begins. */
function rowView<R>(row: Facts<R>, kind: ExtractKind, key: string, around: Case, assume: Assume): R & View {
  const view: View & Record<string, unknown> = { [CELLS]: factsOf(row) };
  for (const name of Object.keys(row)) {
    const fact = row[name as keyof R] as Fact<unknown>;
    if (fact.is === 'known') view[name] = fact.value;
    else Object.defineProperty(view, name, { get: () => cell(name, fact) });
  }
  return view as R & View;

  function cell(name: string, fact: InDoubt<unknown>): unknown {
    const { endsOn } = row as Readonly<Record<string, Fact<unknown>>>;
    const start = name === 'endsOn' ? view['startsOn'] : undefined;
    const end = name === 'startsOn' && endsOn?.is === 'known' ? endsOn.value : undefined;
    return assume(`${key} ${name}`, fact, () =>
      possibleCells(fact, kind, around).filter((value) => inOrder(start ?? value, end ?? value)),
    );
  }
}

function settled(counts: readonly (Count & View)[], assume: Assume): readonly unknown[] {
  if (counts.length < 2) return counts;
  const all: SettledCount[] = [];
  for (const count of counts) all.push(new SettledCount(count, all, assume));
  return all;
}

/**
 * Two counts on one ground and day that differ contradict each other: one of them is assumed to be right, and what stands
 * on it stands on both. Getters of a class, since those of single objects take more time than all the rest.
 */
class SettledCount implements Count, View {
  readonly [CELLS]: readonly Fact<unknown>[];
  /** The counts that contradict each other, this one among them, once its days have been read; none where none do. */
  same: readonly SettledCount[] = [];

  constructor(
    private readonly itself: Count & View,
    private readonly all: readonly SettledCount[],
    private readonly assume: Assume,
  ) {
    this[CELLS] = itself[CELLS];
  }

  get basis() {
    return this.itself.basis;
  }

  get countedOn() {
    return this.itself.countedOn;
  }

  get days() {
    const { basis, countedOn } = this;
    const same = this.all.filter((other) => other.basis === basis && other.countedOn === countedOn);
    const possible = [...new Set(same.map(({ itself }) => itself.days))];
    this.same = possible.length === 1 ? [] : same;
    if (possible.length === 1) return this.itself.days;
    const conflict = { is: 'conflict', possible, from: [] } as const;
    return this.assume(`benefit-days ${basis} ${countedOn}`, conflict, () => possible);
  }
}

type Ways<R> = readonly R[] | 'too many';

const WAYS_AT_MOST = 5_000;

/** Every way to fill in a row in doubt. */
function waysToFill<R>(row: Facts<R>, kind: ExtractKind, around: Case): Ways<R> {
  const names = Object.keys(row) as (keyof R & string)[];
  const count = names.reduce(
    (product, name) => product * possibleCells(row[name] as Fact<unknown>, kind, around).length,
    1,
  );
  if (count > WAYS_AT_MOST) return 'too many';
  const ways = names.reduce<readonly Record<string, unknown>[]>(
    (begun, name) => {
      const values = possibleCells(row[name] as Fact<unknown>, kind, around);
      return begun.flatMap((way) => values.map((value) => ({ ...way, [name]: value })));
    },
    [{}],
  );
  return ways.filter(({ startsOn, endsOn }) => inOrder(startsOn, endsOn)) as unknown as readonly R[];
}

/** As text `open` lies behind every day; where a row has no such cells nothing is out of order. */
function inOrder(startsOn: unknown, endsOn: unknown): boolean {
  return !((startsOn as string) > (endsOn as string));
}

/** Of someone whose id can't be read the register may hold nothing, for certain or not, or a row that turns everything. */
function ofAnyone<K extends ExtractKind>(
  kind: K,
  { given, date, damaged }: Entries<ExtractRows[K]>,
  around: Case,
): readonly Records<ExtractRows[K]>[] {
  const nothing = { given, date, damaged, rows: [], mayHide: () => false };
  if (!given) return [nothing];
  const something = [anyRow(kind, around)] as unknown as readonly ExtractRows[K][];
  return [nothing, { ...nothing, damaged: true }, { ...nothing, damaged: true, rows: something }];
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
