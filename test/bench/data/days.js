// @ts-check
/** Days as numbers counted from the first of January 2010: quick to add to and to write. */

const first = Date.UTC(2010, 0, 1);
const dayInMilliseconds = 86_400_000;

const dates = Array.from({ length: 8 * 365 }, (_, at) => new Date(first + at * dayInMilliseconds));
const written = dates.map(
  (date) => `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`,
);

/** `1.3.2014` @param {number} day */
export const finnish = (day) => written[day] ?? '';

/** @param {number} year @param {number} month from 1 @param {number} dayOfMonth */
export function dayOf(year, month, dayOfMonth) {
  return Math.round((Date.UTC(year, month - 1, dayOfMonth) - first) / dayInMilliseconds);
}

/** Nobody signs at the weekend. @param {number} day */
export function weekdayOnOrBefore(day) {
  const weekday = new Date(first + day * dayInMilliseconds).getUTCDay();
  return day - (weekday === 0 ? 2 : weekday === 6 ? 1 : 0);
}

/** The last day of a term of so many months. @param {number} start @param {number} months */
export function lastDayOfTerm(start, months) {
  const date = new Date(first + start * dayInMilliseconds);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1 + months, date.getUTCDate()) - 1;
}
