import { addDays, addMonths } from '../dates.js';
import type { BusinessId, Case, Day, Entries, ExtractKind, Fact, OpenSet } from '../model.js';
import { knownValue } from '../pilot/facts.js';
import { parameters } from '../pilot/parameters.js';
import { lastStartAfter } from '../pilot/periods.js';
import { TERM_STEPS } from '../pilot/reward.js';

/**
 * What a fact that isn't known could be. A closed set is listed with the fact. Of an open one (any day, any id, any
 * number) the values at which some criterion could turn are tried: every day of the case with the days around it, also
 * as far on or back as a limit of the pilot reaches, and the far ends of time; every id of the case and two that are
 * nobody's; numbers beyond every limit. Between two of these no test changes its mind.
 */
export function possibleValues<T>(fact: Fact<T>, around: Case): readonly T[] {
  return valuesOf(fact, around, () => daysAround(around));
}

/** The same of a cell in an extract's row of a kind. */
export function possibleCells<T>(fact: Fact<T>, kind: ExtractKind, around: Case): readonly T[] {
  return valuesOf(fact, around, () => daysAroundRows(kind, around));
}

function valuesOf<T>(fact: Fact<T>, around: Case, days: () => readonly Day[]): readonly T[] {
  if (fact.is === 'known') return [fact.value];
  return typeof fact.possible === 'string'
    ? (representatives(fact.possible, around, days) as readonly T[])
    : fact.possible;
}

export const FAR_PAST = '1900-01-01' as Day;
const FAR_FUTURE = '2199-12-31' as Day;
/** Bodies that no case names; two, so that two unknown ids need not be one. */
export const NOBODIES = ['0000000-0' as BusinessId, '0000000-1' as BusinessId] as const;
const HOURS_AND_DAYS = [0, 1, 40, 100, 1_000_000].map((n) => n * 10_000);

function representatives(set: OpenSet, around: Case, days: () => readonly Day[]): readonly unknown[] {
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
      throw new Error('persons are compared over all claims, not tried');
  }
}

/** Days at which a criterion could turn on a day of the claim or of the job. */
function daysAround({ claim, entries }: Case): readonly Day[] {
  const { START_WITHIN_MONTHS: window, COUNTER_HOLDS_WEEKS: weeks } = parameters;
  const { receivedOn, projectSignedOn, signed, start, end, statedEnd } = claim.facts;
  const kinds = Object.values(entries) as readonly Entries<unknown>[];
  return withNeighbours([
    ...[receivedOn, projectSignedOn, signed, start, end, statedEnd].flatMap(daysOf),
    ...kinds.flatMap(({ rows, date }) => [...daysIn(rows), ...(date ? [date] : [])]),
    ...daysOf(start).flatMap((day) => TERM_STEPS.map((months) => addMonths(day, months))),
    ...daysOf(end).flatMap((day) => TERM_STEPS.map((months) => addMonths(day, -months))),
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
  const firstDays = entries.subsidies.rows.flatMap(({ startsOn }) => daysOf(startsOn));
  return withNeighbours([
    ...[signed, start, end, statedEnd].flatMap(daysOf),
    ...daysIn(entries[kind].rows),
    ...(kind === 'subsidies' ? daysOf(start).map((day) => addMonths(day, -window)) : []),
    ...(kind === 'subsidies'
      ? daysIn(entries['benefit-days'].rows).map((day) => addDays(day, -weeks * 7))
      : []),
    ...(kind === 'benefit-days' ? firstDays.flatMap((day) => [day, addDays(day, weeks * 7)]) : []),
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
  const value = knownValue(fact);
  return isDay(value) ? [value] : [];
}

/** Of the words, numbers and ids of a claim and an extract's row only days begin with a year and a dash. */
function isDay(value: unknown): value is Day {
  return /^\d{4}-/.test(String(value));
}

function idsAround({ claim, entries }: Case): readonly BusinessId[] {
  const { applicantId, employerId } = claim.facts;
  const facts = [applicantId, employerId, ...entries.subsidies.rows.map((row) => row.employerId)];
  const ids = facts.flatMap((fact) => (fact.is === 'known' && fact.value !== 'blank' ? [fact.value] : []));
  return [...new Set([...ids, ...NOBODIES])];
}
