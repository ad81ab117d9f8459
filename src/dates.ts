import { Temporal } from 'temporal-polyfill';
import { memoised } from './memoise.js';
import type { Day } from './model.js';

/** The calendar day of a year, month and day of month; undefined when there is none, as on 31.6. */
export function calendarDay(year: number, month: number, dayOfMonth: number): Day | undefined {
  const inMonth = daysInMonth(year, month);
  if (inMonth === undefined || dayOfMonth < 1 || dayOfMonth > inMonth) return undefined;
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as Day;
}

/** Of the values of a claim and of the register's rows only days begin with a year and a dash. */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
}

/** How many days a month has; undefined for a month or year that isn't one. */
export function daysInMonth(year: number, month: number): number | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  return memoised(
    lengths,
    `${year}-${month}`,
    () => Temporal.PlainYearMonth.from({ year, month }).daysInMonth,
  );
}

/** Days compare as text, so none lies after the last one of four digits: registers write 31.12.9999 for "no end". */
const LAST_DAY = Temporal.PlainDate.from('9999-12-31');

function asDay(date: Temporal.PlainDate): Day {
  return (date.year > 9999 ? LAST_DAY : date).toString() as Day;
}

export function addDays(day: Day, days: number): Day {
  return memoised(sums, `${day} ${days} d`, () => asDay(Temporal.PlainDate.from(day).add({ days })));
}

/** The day of the same number n months on, or that month's last day where it has none (Act 150/1930, section 3). */
export function addMonths(day: Day, months: number): Day {
  return memoised(sums, `${day} ${months} m`, () => asDay(Temporal.PlainDate.from(day).add({ months })));
}

/** The first day from which n months on is this day or a later one. */
export function firstDayReaching(day: Day, months: number): Day {
  let first = addMonths(day, -months);
  while (addMonths(first, months) < day) first = addDays(first, 1);
  while (addMonths(addDays(first, -1), months) >= day) first = addDays(first, -1);
  return first;
}

/** Days from one day to a later one; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  const afterMonday = (dayNumber(day) - dayNumber(A_MONDAY)) % 7;
  return ((afterMonday + 7) % 7) + 1;
}

const A_MONDAY = '2014-01-06' as Day;

function dayNumber(day: Day): number {
  return memoised(numbers, day, () => Temporal.PlainDate.from(EPOCH).until(day).days);
}

const EPOCH = '2014-01-01';
// The calendar costs microseconds each time.
const sums = new Map<string, Day>();
const numbers = new Map<string, number>();
const lengths = new Map<string, number>();

/** Calendar weeks (Monday to Sunday) that have a day after `after` and not after `until`. */
export function weeksTouched(after: Day, until: Day): number {
  if (until <= after) return 0;
  const first = addDays(after, 1);
  const monday = addDays(first, 1 - weekday(first));
  return Math.floor(daysBetween(monday, until) / 7) + 1;
}

/** The last day a term needs to last n months: 1.3.–31.5. is three months, 30.11.–28.2. too (KHO:2011:111). */
export function lastDayOfTerm(start: Day, months: number): Day {
  const sameDay = addMonths(start, months);
  const clamped = sameDay.slice(8) !== start.slice(8);
  return clamped ? sameDay : addDays(sameDay, -1);
}

export function later(a: Day, b: Day): Day {
  return a < b ? b : a;
}

export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
