/** Days as plain integers (1.1.1970 is 0), counted without any date library. */

const numbers = new Map<string, number>();

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function monthLength(year: number, month: number): number {
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return lengths[month - 1] as number;
}

/** The first day of each year from 1850 on, added up year by year. */
const yearStarts: number[] = [];
{
  let day = 0;
  for (let year = 1969; year >= 1850; year -= 1) {
    day -= isLeap(year) ? 366 : 365;
  }
  for (let year = 1850; year <= 2400; year += 1) {
    yearStarts.push(day);
    day += isLeap(year) ? 366 : 365;
  }
}

export function dayOfParts(year: number, month: number, date: number): number {
  let day = yearStarts[year - 1850] as number;
  for (let before = 1; before < month; before += 1) {
    day += monthLength(year, before);
  }
  return day + date - 1;
}

export function partsOf(day: number): { year: number; month: number; date: number } {
  let year = 1970 + Math.floor(day / 366);
  while (year > 1850 && dayOfParts(year, 1, 1) > day) {
    year -= 1;
  }
  while (dayOfParts(year + 1, 1, 1) <= day) {
    year += 1;
  }
  let month = 1;
  let left = day - dayOfParts(year, 1, 1);
  while (left >= monthLength(year, month)) {
    left -= monthLength(year, month);
    month += 1;
  }
  return { year, month, date: left + 1 };
}

/** 'YYYY-MM-DD' as a day number. */
export function dayOf(text: string): number {
  const before = numbers.get(text);
  if (before !== undefined) {
    return before;
  }
  const [year, month, date] = text.split('-').map(Number);
  const day = dayOfParts(year as number, month as number, date as number);
  numbers.set(text, day);
  return day;
}

export function textOf(day: number): string {
  const { year, month, date } = partsOf(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Which calendar week (Monday to Sunday) a day is in. 1.1.1970 was a Thursday. */
export function weekOf(day: number): number {
  return Math.floor((day + 3) / 7);
}

/** Monday 0 ... Sunday 6. */
export function weekdayOf(day: number): number {
  return day + 3 - 7 * weekOf(day);
}

export function isWeekend(day: number): boolean {
  return weekdayOf(day) >= 5;
}

/** The day of the same number n months on, else that month's last day (contract 3.2, 3.1). */
export function monthsOn(day: number, months: number): number {
  const { year, month, date } = partsOf(day);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return dayOfParts(toYear, toMonth, Math.min(date, monthLength(toYear, toMonth)));
}

/**
 * The last day that a term of n months needs: the day before the same-numbered day n months on; where that month has
 * no such day, its last day (contract 3.2, reward table, length).
 */
export function termEnd(first: number, months: number): number {
  const { year, month, date } = partsOf(first);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  const length = monthLength(toYear, toMonth);
  return date > length ? dayOfParts(toYear, toMonth, length) : dayOfParts(toYear, toMonth, date) - 1;
}

/** How many calendar weeks have a day after `after` and not after `until` (contract 3.2, 2.1). */
export function weeksBetween(after: number, until: number): number {
  return until <= after ? 0 : weekOf(until) - weekOf(after + 1) + 1;
}

/** Dates that stand for "long ago" and "far ahead" among the values of a date that isn't known. */
export const LONG_AGO = dayOfParts(1901, 1, 1);
export const FAR_AHEAD = dayOfParts(2299, 12, 31);
/** An open end: after every day. */
export const OPEN = 10_000_000;
