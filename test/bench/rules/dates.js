// @ts-check
/** Dates as ISO text, counted by the plain `Date`. */

const dayInMilliseconds = 86_400_000;

/** @param {string} day */
const number = (day) => Date.parse(day) / dayInMilliseconds;
/** @param {number} at */
const text = (at) => new Date(at * dayInMilliseconds).toISOString().slice(0, 10);

/** @param {string} day @param {number} count */
export const plusDays = (day, count) => text(number(day) + count);

/** @param {string} from @param {string} to */
export const daysBetween = (from, to) => number(to) - number(from);

/** The day of the same number, else the month's last. @param {string} day @param {number} months */
export function plusMonths(day, months) {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last))).toISOString().slice(0, 10);
}

/** The last day of a term of so many months. @param {string} start @param {number} months */
export function lastDayOfTerm(start, months) {
  const same = plusMonths(start, months);
  return same.slice(8) === start.slice(8) ? plusDays(same, -1) : same;
}

/** 1 is Monday. @param {string} day */
export const weekday = (day) => new Date(day).getUTCDay() || 7;

/** Calendar weeks with a day after the first and not after the second. @param {string} after @param {string} until */
export function weeksTouched(after, until) {
  if (until <= after) return 0;
  const first = plusDays(after, 1);
  return Math.floor((daysBetween(first, until) + weekday(first) - 1) / 7) + 1;
}
