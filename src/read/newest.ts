import { daysBetween } from '../dates.js';
import type { Day, Entries, ExtractKind, ExtractRows, Fact, Facts, Place, Superseded } from '../model.js';

/** What one file of extracts holds of the wanted persons and bodies. */
export type DatedFile = {
  readonly kind: ExtractKind;
  readonly date: Day | undefined;
  readonly rows: ReadonlyMap<string, readonly DatedRow[]>;
  /** Persons and bodies with a row that couldn't be told apart into cells. */
  readonly damaged: ReadonlySet<string>;
  /** Whether it has no row of anyone. */
  readonly isEmpty: boolean;
};

export type AnyRow = Facts<ExtractRows[ExtractKind]>;
/** A row with its own date where that is older than the file's. */
export type DatedRow = { readonly row: AnyRow; readonly older?: Day };

/** The cells that make a row the same row in another extract. */
const SAME_BY: { readonly [K in ExtractKind]: readonly (keyof ExtractRows[K])[] } = {
  'benefit-days': ['basis', 'countedOn'],
  keywords: ['code', 'startsOn'],
  subsidies: ['employerId', 'startsOn'],
  grants: ['role', 'startsOn'],
  benefits: ['benefit', 'startsOn'],
};

/** A file may be this many days older or younger than one that names a person, and still tell of that person. */
const TELLS_WITHIN_DAYS = 3;

/** What extracts of several dates say of a person or a body together: the newest knows best. */
export type Newest = {
  readonly entriesOf: (kind: ExtractKind, id: string) => Entries<ExtractRows[ExtractKind]>;
  /** Of someone whose id can't be read: as if named by no file. */
  readonly ofAnyone: (kind: ExtractKind) => Entries<ExtractRows[ExtractKind]>;
};

export function newestOf(files: readonly DatedFile[]): Newest {
  const known = new Map<string, Entries<ExtractRows[ExtractKind]>>();
  const ofKind = grouped(files, ({ kind }) => kind);
  const haveSeveralDates = [...ofKind.values()].some((some) => datesOf(some).size > 1);
  const ofDate = grouped(files, ({ date }) => date);
  return {
    ofAnyone,
    entriesOf: (kind, id) => {
      const key = `${kind} ${id}`;
      const entries = known.get(key) ?? entriesOf(kind, id);
      known.set(key, entries);
      return entries;
    },
  };

  function entriesOf(kind: ExtractKind, id: string): Entries<ExtractRows[ExtractKind]> {
    const some = ofKind.get(kind) ?? [];
    const covering = some.filter((file) => covers(file, id));
    const newest = latest(covering.map(({ date }) => date));
    return {
      given: some.length > 0,
      date: dateOf(kind, id, some, newest),
      damaged: isDamaged(some, id),
      ...rowsThatHold(kind, id, some, newest),
    };
  }

  function ofAnyone(kind: ExtractKind): Entries<ExtractRows[ExtractKind]> {
    const some = ofKind.get(kind) ?? [];
    // An empty extract without a date says nothing, here as of those whose ids are known.
    const dates = some.filter(({ date, isEmpty }) => date !== undefined || !isEmpty).map(({ date }) => date);
    const date = dates.includes(undefined) ? undefined : (dates.toSorted()[0] as Day | undefined);
    return { given: some.length > 0, date, damaged: false, rows: [] };
  }

  /** Whether a file tells of someone: it names them, or another extract of its day does. */
  function covers({ date, kind }: DatedFile, id: string): boolean {
    if (date === undefined) return false;
    if (!haveSeveralDates) return true;
    const sameDay = ofDate.get(date) ?? [];
    return sameDay.some((file) => (kind === 'grants' ? file.kind === kind : true) && names(file, id));
  }

  /** The day up to which a missing row proves something. */
  function dateOf(
    kind: ExtractKind,
    id: string,
    some: readonly DatedFile[],
    newest: Day | undefined,
  ): Day | undefined {
    if (some.some((file) => file.date === undefined && names(file, id))) return undefined;
    if (newest === undefined)
      return kind === 'grants' ? latest(datesOf(some), 'earliest') : dateNearby(id, some);
    const older = some
      .filter(({ date }) => date === newest)
      .flatMap(({ rows }) => (rows.get(id) ?? []).flatMap((row) => row.older ?? []));
    return latest([newest, ...older], 'earliest');
  }

  /** The newest file of a day near one on which an extract names the person. */
  function dateNearby(id: string, some: readonly DatedFile[]): Day | undefined {
    const named = files.flatMap((file) => (file.date && names(file, id) ? [file.date] : []));
    const near = some.flatMap(({ date }) =>
      date && named.some((day) => Math.abs(daysBetween(day, date)) <= TELLS_WITHIN_DAYS) ? [date] : [],
    );
    return latest(near);
  }
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function names({ rows, damaged }: DatedFile, id: string): boolean {
  return rows.has(id) || damaged.has(id);
}

function datesOf(files: readonly DatedFile[]): ReadonlySet<Day> {
  return new Set(files.flatMap(({ date }) => date ?? []));
}

/** The latest of some days, or the earliest. */
function latest(days: Iterable<Day | undefined>, which: 'latest' | 'earliest' = 'latest'): Day | undefined {
  const sorted = [...days].filter((day) => day !== undefined).toSorted();
  return sorted.at(which === 'latest' ? -1 : 0);
}

/** A damaged row matters unless a newer file has the person in whole rows alone. */
function isDamaged(files: readonly DatedFile[], id: string): boolean {
  const whole = files.filter(({ rows, damaged }) => rows.has(id) && !damaged.has(id));
  const newestWhole = latest(whole.map(({ date }) => date));
  return files.some(
    ({ date, damaged }) =>
      damaged.has(id) && !(date !== undefined && newestWhole !== undefined && date < newestWhole),
  );
}

// ── Rows ──────────────────────────────────────────────────────────────────────────────────────────────────

/** A row with the file it stands in. */
type RowOfFile = {
  readonly row: AnyRow;
  readonly file: DatedFile;
  /** Its own date, else the file's. */
  readonly date: Day | undefined;
};

type Held = Pick<Entries<ExtractRows[ExtractKind]>, 'rows' | 'gone' | 'otherwise' | 'superseded'>;

/** The rows that hold, those that may have been taken out since, and those that a newer extract has otherwise. */
function rowsThatHold(
  kind: ExtractKind,
  id: string,
  files: readonly DatedFile[],
  newest: Day | undefined,
): Held {
  const all = files.flatMap((file) =>
    (file.rows.get(id) ?? []).map(({ row, older }): RowOfFile => ({ row, file, date: older ?? file.date })),
  );
  if (new Set(all.map(({ file }) => file.date)).size < 2 && (newest === undefined || all.every(isOf(newest))))
    return { rows: all.map(({ row }) => row) };

  const rows: AnyRow[] = [];
  const gone: AnyRow[] = [];
  const otherwise = new Map<AnyRow, AnyRow>();
  const superseded: Superseded[] = [];
  for (const same of grouped<RowOfFile, unknown>(all, ({ row }) => sameBy(kind, row) ?? row).values()) {
    const dated = same.filter(({ date }) => date !== undefined);
    const undated = same.filter(({ date }) => date === undefined);
    const last = latest(dated.map(({ date }) => date));
    const held = last === undefined ? undated : dated.filter(({ date }) => date === last);
    const mayBeGone = kind !== 'benefit-days' && newest !== undefined && !same.some(isOf(newest));
    for (const { row } of held) (mayBeGone ? gone : rows).push(row);
    const [first] = held;
    if (!first) continue;
    for (const { row } of dated.filter(({ date }) => date !== last)) {
      const cells = differing(row, first.row);
      if (cells.length > 0) superseded.push({ kind, cells });
    }
    if (last === undefined) continue;
    // Which undated row is told of first must not hang on the order of the files.
    const loose = undated.filter(({ row }) => !held.some((one) => isSame(row, one.row))).toSorted(byValues);
    const dateds = held.toSorted(byValues);
    loose.forEach(({ row }, at) => {
      const one = dateds[at]?.row;
      if (one) otherwise.set(one, row);
      else gone.push(row);
    });
  }
  return { rows, gone, otherwise, superseded };
}

function isOf(day: Day): (row: RowOfFile) => boolean {
  return ({ file }) => file.date === day;
}

/** What tells a row from the others of its person; undefined where a cell of that isn't known. */
function sameBy(kind: ExtractKind, row: AnyRow): string | undefined {
  const facts: Readonly<Record<string, Fact<unknown>>> = row;
  const cells = SAME_BY[kind].flatMap((name) => facts[name] ?? []);
  return cells.every((fact) => fact.is === 'known')
    ? JSON.stringify(cells.map(({ value }) => value))
    : undefined;
}

function isSame(a: AnyRow, b: AnyRow): boolean {
  return valuesOf(a) === valuesOf(b);
}

function byValues(a: RowOfFile, b: RowOfFile): number {
  const [first, second] = [valuesOf(a.row), valuesOf(b.row)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function valuesOf(row: AnyRow): string {
  return JSON.stringify(
    Object.values<Fact<unknown>>(row).map((fact) => (fact.is === 'known' ? fact.value : fact.is)),
  );
}

/** The cells that two extracts have otherwise for the same row, as each has it. */
function differing(row: AnyRow, held: AnyRow): Superseded['cells'] {
  const other: Readonly<Record<string, Fact<unknown>>> = held;
  return Object.entries<Fact<unknown>>(row).flatMap(([column, a]) => {
    const b = other[column];
    if (!b || (a.is === 'known' && b.is === 'known' && a.value === b.value)) return [];
    const [was, is]: (Place | undefined)[] = [a.from[0], b.from[0]];
    return was && is ? [{ was, is }] : [];
  });
}
