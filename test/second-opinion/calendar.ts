/** Days as plain integers (1.1.1970 is 0), counted without any date library. */

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthsOf = (year: number) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const numbers = new Map<string, number>();
const texts = new Map<number, string>();
const two = (number: number) => String(number).padStart(2, '0');
/** Every day from 1900 to 2199, counted one by one. */
let counted = -25567;
for (let year = 1900; year < 2200; year += 1) {
  lengthsOf(year).forEach((length, month) => {
    for (let date = 1; date <= length; date += 1) {
      texts.set(counted, `${year}-${two(month + 1)}-${two(date)}`);
      numbers.set(`${year}-${two(month + 1)}-${two(date)}`, counted);
      counted += 1;
    }
  });
}
export const LONG_AGO = dayOf('1910-01-01');
export const FAR_AHEAD = dayOf('2190-12-31');
/** An open end: after every day. */
export const OPEN = 10_000_000;

export function dayOf(text: string): number {
  const day = numbers.get(text);
  if (day === undefined) throw new Error(`${text} is no day`);
  return day;
}
export function textOf(day: number): string {
  const text = texts.get(day);
  if (text === undefined) throw new Error(`${day} is no day`);
  return text;
}

/** Monday 0 ... Sunday 6; 1.1.1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The month n months on: its first day, its length, and the number of the day in its month. */
function monthOn(day: number, months: number) {
  const [year, month, date] = textOf(day).split('-').map(Number) as [number, number, number];
  const index = year * 12 + month - 1 + months;
  const toYear = Math.floor(index / 12);
  const first = dayOf(`${toYear}-${two((index % 12) + 1)}-01`);
  return { first, length: lengthsOf(toYear)[index % 12] as number, date };
}

/** The day of the same number n months on, else that month's last day (contract, 3.1). */
export function monthsOn(day: number, months: number): number {
  const { first, length, date } = monthOn(day, months);
  return first + Math.min(date, length) - 1;
}

/** The last day that a term of n months needs: the day before that of the same number, else the month's last. */
export function termEnd(day: number, months: number): number {
  const { first, length, date } = monthOn(day, months);
  return date > length ? first + length - 1 : first + date - 2;
}

/** How many calendar weeks have a day after `after` and not after `until` (contract, 2.1). */
export const weekOf = (day: number) => Math.floor((day + 3) / 7);
export function weeksBetween(after: number, until: number): number {
  return until <= after ? 0 : weekOf(until) - weekOf(after + 1) + 1;
}
