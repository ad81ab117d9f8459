import { addDays, addMonths } from './dates.js';
import type {
  BusinessId,
  Case,
  Count,
  Day,
  Doubt,
  Entries,
  ExtractKind,
  ExtractRows,
  Fact,
  Facts,
  OpenSet,
  Place,
} from './model.js';
import type { Records, RegisterFacts } from './pilot/facts.js';
import { parameters } from './pilot/parameters.js';
import { lastStartAfter } from './pilot/periods.js';
import { TERM_STEPS } from './pilot/reward.js';

/**
 * What a fact that isn't known could be. A closed set is listed with the fact. Of an open one (any day, any id, any
 * number) the values at which some criterion could turn are tried: every day of the case with the days around it, also
 * as far on or back as a limit of the pilot reaches, and the far ends of time; every id of the case and one that is
 * nobody's; numbers beyond every limit. Between two of these no test changes its mind.
 */
export function possibleValues<T>(fact: Fact<T>, around: Case): readonly T[] {
  return valuesOf(fact, () => daysAround(around), around);
}

function valuesOf<T>(fact: Fact<T>, days: () => readonly Day[], around: Case): readonly T[] {
  if (fact.is === 'known') return [fact.value];
  return typeof fact.possible === 'string'
    ? (representatives(fact.possible, days, around) as readonly T[])
    : fact.possible;
}

const FAR_PAST = '1900-01-01' as Day;
const FAR_FUTURE = '2199-12-31' as Day;
const NOBODY = '0000000-0' as BusinessId;
const HOURS_AND_DAYS = [0, 1, 40, 100, 1_000_000].map((n) => n * 10_000);

function representatives(set: OpenSet, days: () => readonly Day[], around: Case): readonly unknown[] {
  switch (set) {
    case 'any day':
      return days();
    case 'any business':
      return idsAround(around);
    case 'any number':
      return HOURS_AND_DAYS;
    case 'any text':
      return ['', parameters.PILOT_KEYWORD];
    case 'any person':
      return [];
  }
}

/** Days at which a criterion could turn on a day of the claim or of a job. */
function daysAround({ claim, entries }: Case): readonly Day[] {
  const { START_WITHIN_MONTHS: window, COUNTER_HOLDS_WEEKS: weeks } = parameters;
  const { start, end, statedEnd } = claim.facts;
  const steps = TERM_STEPS.filter((step) => step > 0);
  const kinds = Object.values(entries) as readonly Entries<unknown>[];
  return withNeighbours([
    ...daysIn([claim.facts]),
    ...kinds.flatMap(({ rows, date }) => [...daysIn(rows), ...(date ? [date] : [])]),
    ...daysOf(start).flatMap((day) => steps.map((months) => addMonths(day, months))),
    ...daysOf(end).flatMap((day) => steps.map((months) => addMonths(day, -months))),
    ...[statedEnd, ...entries.subsidies.rows.map(({ endsOn }) => endsOn)].flatMap(daysOf).map(lastStartAfter),
    ...entries.subsidies.rows
      .flatMap(({ startsOn }) => daysOf(startsOn))
      .map((day) => addDays(day, weeks * 7)),
    ...daysOf(start).map((day) => addMonths(day, -window)),
  ]);
}

/** Days at which a criterion could turn on a day in a row of this kind: fewer, since a row may hide two of them. */
function daysAroundRows(kind: ExtractKind, { claim, entries }: Case): readonly Day[] {
  const { START_WITHIN_MONTHS: window, COUNTER_HOLDS_WEEKS: weeks } = parameters;
  const { signed, start, end, statedEnd } = claim.facts;
  return withNeighbours([
    ...[signed, start, end, statedEnd].flatMap(daysOf),
    ...daysIn(entries[kind].rows),
    ...(kind === 'subsidies' ? daysOf(start).map((day) => addMonths(day, -window)) : []),
    ...(kind === 'subsidies'
      ? daysIn(entries['benefit-days'].rows).map((day) => addDays(day, -weeks * 7))
      : []),
    ...(kind === 'benefit-days'
      ? entries.subsidies.rows
          .flatMap(({ startsOn }) => daysOf(startsOn))
          .flatMap((day) => [day, addDays(day, weeks * 7)])
      : []),
  ]);
}

/** The days with those before and after them, and the far ends of time. */
function withNeighbours(days: readonly Day[]): readonly Day[] {
  const near = new Set(days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]));
  return [FAR_PAST, ...[...near].toSorted(), FAR_FUTURE];
}

function daysIn(records: readonly unknown[]): readonly Day[] {
  return records.flatMap((record) =>
    (Object.values(record as object) as readonly Fact<unknown>[]).flatMap(daysOf),
  );
}

function daysOf(fact: Fact<unknown>): readonly Day[] {
  return fact.is === 'known' && isDay(fact.value) ? [fact.value] : [];
}

function isDay(value: unknown): value is Day {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function idsAround({ claim, entries }: Case): readonly BusinessId[] {
  const facts = [
    claim.facts.applicantId,
    claim.facts.employerId,
    ...entries.subsidies.rows.map((row) => row.employerId),
  ];
  const ids = facts.flatMap((fact) => (fact.is === 'known' && fact.value !== 'blank' ? [fact.value] : []));
  return [...new Set([...ids, NOBODY])];
}

/** Where the cells of a row stand, kept by the row itself: the criteria see rows, not places. */
const placesByRow = new WeakMap<object, readonly Place[]>();

export function placesOfRow(row: object): readonly Place[] {
  return placesByRow.get(row) ?? [];
}

/** More worlds than this are not walked: the fact stays open and the criteria that need it unknown. */
const WORLDS_AT_MOST = 20_000;

/**
 * A kind of extract as one fact: its records when every cell is known, else every way the cells could be filled in. Of
 * a person or body whose id isn't known the register may hold nothing or anything.
 */
export function recordsFact<K extends ExtractKind>(kind: K, around: Case): Fact<Records<ExtractRows[K]>> {
  const owner = kind === 'grants' ? around.claim.facts.applicantId : around.claim.facts.personId;
  const entries = around.entries[kind] as Entries<ExtractRows[K]>;
  const records = (rows: readonly ExtractRows[K][], damaged = entries.damaged): Records<ExtractRows[K]> => ({
    given: entries.given,
    date: entries.date,
    damaged,
    rows,
    inDoubt: [],
  });
  if (owner.is !== 'known') {
    const something = [anyRow(kind, around)] as unknown as readonly ExtractRows[K][];
    return entries.given
      ? {
          is: owner.is,
          possible: [records([]), records([], true), records(something, true)],
          from: owner.from,
        }
      : { is: 'known', value: records([]), from: [] };
  }

  const from = entries.rows
    .flatMap((row) => Object.values(row) as readonly Fact<unknown>[])
    .flatMap((f) => f.from);
  const choices = entries.rows.map((row) => waysToFill(row, kind, around));
  const inDoubt = entries.rows
    .flatMap((row) => Object.values(row) as readonly Fact<unknown>[])
    .find((f) => f.is !== 'known');
  const conflicts =
    kind === 'benefit-days' ? countsInConflict(entries.rows as readonly Facts<Count>[]) : false;
  if (!inDoubt && !conflicts) {
    return { is: 'known', value: records(choices.map((ways) => ways[0] as ExtractRows[K])), from };
  }
  const number = choices.reduce((product, ways) => product * ways.length, 1);
  const is: Doubt = inDoubt?.is ?? 'conflict';
  if (number > WORLDS_AT_MOST) return { is, possible: 'any person', from };
  const worlds = product(choices).flatMap((rows) =>
    kind === 'benefit-days'
      ? (settleCounts(rows as readonly Count[]) as unknown as (readonly ExtractRows[K][])[])
      : [rows],
  );
  const ways = choices.filter((choice) => choice.length > 1).flat();
  return { is, possible: worlds.map((rows) => ({ ...records(rows), inDoubt: ways })), from };
}

/** Every way to fill in a row's cells; a row can't end before it begins. */
function waysToFill<R>(row: Facts<R>, kind: ExtractKind, around: Case): readonly R[] {
  const names = Object.keys(row) as (keyof R)[];
  const days = () => daysAroundRows(kind, around);
  const ways = product(names.map((name) => valuesOf(row[name], days, around) as readonly unknown[])).map(
    (values) => Object.fromEntries(names.map((name, i) => [name, values[i]])) as R,
  );
  const places = names.flatMap((name) => row[name].from);
  const possible =
    ways.length === 1 ? ways : ways.filter((way) => !endsBeforeItBegins(way as Record<string, unknown>));
  for (const way of possible) placesByRow.set(way as object, places);
  return possible;
}

function endsBeforeItBegins({ startsOn, endsOn }: Record<string, unknown>): boolean {
  return isDay(startsOn) && isDay(endsOn) && endsOn < startsOn;
}

/** Two counts on one ground and day that differ: at most one of them is right. */
function countsInConflict(rows: readonly Facts<Count>[]): boolean {
  const known = rows.flatMap(({ days, basis, countedOn }) =>
    days.is === 'known' && basis.is === 'known' && countedOn.is === 'known'
      ? [{ days: days.value, basis: basis.value, countedOn: countedOn.value }]
      : [],
  );
  return settleCounts(known).length > 1;
}

function settleCounts(counts: readonly Count[]): readonly (readonly Count[])[] {
  const groups = new Map<string, Map<number, Count>>();
  for (const count of counts) {
    const key = `${count.basis} ${count.countedOn}`;
    groups.set(key, (groups.get(key) ?? new Map()).set(count.days, count));
  }
  return product([...groups.values()].map((group) => [...group.values()]));
}

function product<T>(choices: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return choices.reduce<readonly (readonly T[])[]>(
    (lists, choice) => lists.flatMap((list) => choice.map((value) => [...list, value])),
    [[]],
  );
}

/** A row that would turn any criterion which reads its kind. */
function anyRow(kind: ExtractKind, { claim }: Case): ExtractRows[ExtractKind] {
  const always = { startsOn: FAR_PAST, endsOn: 'open' } as const;
  const applicant = claim.facts.applicantId.is === 'known' ? claim.facts.applicantId.value : NOBODY;
  switch (kind) {
    case 'benefit-days':
      return { days: 1_000_000_0000 as Count['days'], basis: 'unemployment', countedOn: FAR_PAST };
    case 'keywords':
      return { code: parameters.PILOT_KEYWORD, ...always };
    case 'subsidies':
      return {
        employerId: applicant,
        level: 'blank',
        ...always,
        endIs: 'decided',
        status: 'granted',
        decidedOn: 'blank',
      };
    case 'grants':
      return { role: 'job-finder', percent: parameters.FULL_GRANT_AT_LEAST, ...always };
    case 'benefits':
      return { benefit: 'adjusted', ...always };
  }
}

const kinds: { readonly [N in keyof RegisterFacts]: ExtractKind } = {
  counts: 'benefit-days',
  keywords: 'keywords',
  subsidies: 'subsidies',
  grants: 'grants',
  benefits: 'benefits',
};

/** The register's facts of one case, each made when first asked for. */
export function registerFacts(
  around: Case,
): <N extends keyof RegisterFacts>(name: N) => Fact<RegisterFacts[N]> {
  const made = new Map<string, Fact<unknown>>();
  return (name) => {
    const fact = made.get(name) ?? recordsFact(kinds[name], around);
    made.set(name, fact);
    return fact as Fact<never>;
  };
}
