/** How values are written: pure, and shared by the three languages. */

import type { Cents, Day, Fixed4, Open } from '../model.js';

/** How values are written in a language. */
export type Say = {
  readonly day: (day: Day) => string;
  readonly number: (value: Fixed4) => string;
  readonly euros: (cents: Cents) => string;
  /** A word of a code list: a form, a sector, a level, a basis … */
  readonly word: (value: string) => string;
  readonly list: (items: readonly string[]) => string;
};

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';
const NAMES_AT_MOST = 5;

/** `1.3.2014`. */
export function dottedDay(day: Day): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return `${dayOfMonth}.${month}.${year}`;
}

/** The days of a list from first to last, the month and year of the first left out where the last has them: `30.–31.1.2015`. */
export function dottedDays(days: readonly Day[]): string {
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return dottedDay(first);
  const same = [10, 7, 4].find((length) => first.slice(0, length) === last.slice(0, length)) ?? 0;
  const [day, month, year] = dottedDay(first).split('.');
  const begin = same === 7 ? `${day}.` : same === 4 ? `${day}.${month}.` : `${day}.${month}.${year}`;
  return `${begin}–${dottedDay(last)}`;
}

/** An exact decimal with as many places as it needs: `37,5`. */
export function decimal(value: Fixed4, mark: ',' | '.'): string {
  const digits = String(Math.abs(value)).padStart(5, '0');
  const places = digits.slice(-4).replace(/0+$/, '');
  return `${value < 0 ? MINUS : ''}${digits.slice(0, -4)}${places === '' ? '' : mark + places}`;
}

/** `1 500 €`, `0,50 €`, with spaces that don't break. */
export function eurosAfter(cents: Cents): string {
  return `${money(cents, NO_BREAK_SPACE, ',')}${NO_BREAK_SPACE}€`;
}

/** `€1,500`, `€0.50`. */
export function eurosBefore(cents: Cents): string {
  const amount = money(Math.abs(cents) as Cents, ',', '.');
  return `${cents < 0 ? MINUS : ''}€${amount}`;
}

function money(cents: Cents, thousands: string, mark: ',' | '.'): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const euros = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, thousands);
  const rest = digits.slice(-2);
  return `${cents < 0 ? MINUS : ''}${euros}${rest === '00' ? '' : mark + rest}`;
}

/** Writes a list with a word before its last item: `a, b ja c`. */
export function listWith(and: string): (items: readonly string[]) => string {
  return (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

/** Hundredths of an hour as an exact decimal. */
export function fromHundredths(amount: number): Fixed4 {
  return (amount * 100) as Fixed4;
}

/** Whether an exact decimal is one, for the singular. */
export function isOne(value: Fixed4): boolean {
  return value === 10_000;
}

/** So many percent of hours, to the fourth decimal. */
export function percentOf(value: Fixed4, percent: number): Fixed4 {
  return Math.round((value * percent) / 100) as Fixed4;
}

/** What is left of a count after a deduction can't be less than nothing. */
export function notBelowZero(value: Fixed4): Fixed4 {
  return Math.max(0, value) as Fixed4;
}

/** A period in the manner of a language, which may still be going on. */
export function spanWith(
  day: (day: Day) => string,
  closed: (first: string, last: string) => string,
  open: (first: string) => string,
): (first: Day, last: Day | Open) => string {
  return (first, last) => (last === 'open' ? open(day(first)) : closed(day(first), day(last)));
}

const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8 (BOM)',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  'windows-1252': 'Windows-1252',
};

/** An encoding as it is usually written. */
export function encodingName(encoding: string): string {
  return encodings[encoding] ?? encoding;
}

/** The first names of a list, and how many more there are where it is long: `a, b, c, d, e, 4 muuta`. */
export function someOf(names: readonly string[], others: string): string {
  const shown = names.length <= NAMES_AT_MOST + 1 ? names : names.slice(0, NAMES_AT_MOST);
  const left = names.length - shown.length;
  return [...shown, ...(left > 0 ? [`${left} ${others}`] : [])].join(', ');
}
