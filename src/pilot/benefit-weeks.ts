import { addDays, daysBetween, weeksTouched } from '../dates.js';
import type { Benefit, Day } from '../model.js';
import { overlap, type Records } from './facts.js';

/**
 * Calendar weeks (Monday–Sunday) with a day after `signed` and not after `countedOn` in which the person may have been
 * paid a benefit: a row of the register overlaps the week, or the extract doesn't show that none does. Without the
 * extract every such week.
 */
export function weeksWithBenefit(benefits: Records<Benefit>, signed: Day, countedOn: Day): number {
  if (countedOn <= signed) return 0;
  const first = weekOf(addDays(signed, 1));
  const last = weekOf(countedOn);
  const shown = Math.min(last, lastWeekShown(benefits, countedOn));
  if (shown < first) return weeksTouched(signed, countedOn);
  return last - shown + weeksPaid(benefits, first, shown);
}

const A_MONDAY = '2014-01-06' as Day;

/** Weeks are numbered from one in January 2014. */
export function weekOf(day: Day): number {
  return Math.floor(daysBetween(A_MONDAY, day) / 7);
}

export function mondayOf(week: number): Day {
  return addDays(A_MONDAY, 7 * week);
}

/** The last week of which a missing row proves something, up to its Sunday or to the day of the count. */
function lastWeekShown(benefits: Records<Benefit>, countedOn: Day): number {
  if (!benefits.given || benefits.damaged || benefits.date === undefined) return Number.NEGATIVE_INFINITY;
  return benefits.date >= countedOn ? Number.POSITIVE_INFINITY : weekOf(addDays(benefits.date, 1)) - 1;
}

type Weeks = { readonly first: number; readonly last: number };

function weeksPaid(benefits: Records<Benefit>, first: number, last: number): number {
  const certain = certainWeeks(benefits);
  if (benefits.certain.length === benefits.rows.length) {
    return certain.reduce(
      (sum, paid) => sum + Math.max(0, Math.min(last, paid.last) - Math.max(first, paid.first) + 1),
      0,
    );
  }
  const isPaid = (week: number) =>
    certain.some((paid) => paid.first <= week && week <= paid.last) || isInDoubt(benefits, week);
  const from = Math.max(first, FIRST_WEEK);
  let count = first < from && isPaid(FIRST_WEEK) ? from - first : 0;
  for (let week = from; week <= last; week += 1) if (isPaid(week)) count += 1;
  return count;
}

/** Whether a row with a cell in doubt could be of a week: found out once, since nothing assumed elsewhere changes it. */
function isInDoubt(benefits: Records<Benefit>, week: number): boolean {
  const weeks = inDoubt.get(benefits) ?? new Map<number, boolean>();
  inDoubt.set(benefits, weeks);
  const days = { startsOn: mondayOf(week), endsOn: addDays(mondayOf(week), 6) };
  const is = weeks.get(week) ?? benefits.mayHide((row) => overlap(row, days));
  weeks.set(week, is);
  return is;
}

const inDoubt = new WeakMap<Records<Benefit>, Map<number, boolean>>();

/** The weeks of the rows without doubt, each once: the same for every count, so they are put together once. */
function certainWeeks(benefits: Records<Benefit>): readonly Weeks[] {
  const before = together.get(benefits);
  if (before) return before;
  const weeks = benefits.certain
    .map(({ startsOn, endsOn }) => ({
      first: weekOf(startsOn),
      last: endsOn === 'open' ? Number.POSITIVE_INFINITY : weekOf(endsOn),
    }))
    .toSorted((a, b) => a.first - b.first);
  const joined: Weeks[] = [];
  for (const next of weeks) {
    const last = joined.at(-1);
    if (last && next.first <= last.last + 1) {
      joined[joined.length - 1] = { first: last.first, last: Math.max(last.last, next.last) };
    } else joined.push(next);
  }
  together.set(benefits, joined);
  return joined;
}

const together = new WeakMap<Records<Benefit>, readonly Weeks[]>();

/** The first week from which on a count leaves at most so many weeks to deduct. */
export function firstWeekWithin(benefits: Records<Benefit>, countedOn: Day, weeks: number): number {
  const within = (week: number) =>
    weeksWithBenefit(benefits, addDays(mondayOf(week), -1), countedOn) <= weeks;
  return firstThat(within, FIRST_WEEK, weekOf(countedOn) + 1);
}

/** The last day on which a count can be made and leave at most so many weeks to deduct. */
export function lastDayWithin(benefits: Records<Benefit>, signed: Day, weeks: number): Day {
  const beyond = (days: number) => weeksWithBenefit(benefits, signed, addDays(signed, days)) > weeks;
  return addDays(signed, firstThat(beyond, 0, DAYS_AT_MOST) - 1);
}

/** Counts and signings lie within a lifetime; a week farther off acts as the first of these. */
const FIRST_WEEK = weekOf('1900-01-01' as Day);
const DAYS_AT_MOST = 40_000;

/** The first number for which something holds that holds for all greater ones; the last one where it holds for none. */
function firstThat(holds: (n: number) => boolean, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
