// @ts-check
/** Days as ISO text (`2014-03-01`), which sorts and compares as it stands; spans as `first/last`. */

const dayInMilliseconds = 86_400_000;

/** @param {string} day @param {number} count */
export function plusDays(day, count) {
  return new Date(Date.parse(day) + count * dayInMilliseconds).toISOString().slice(0, 10);
}

/** Nobody signs on a Sunday. @param {string} day */
export function weekdayOnOrBefore(day) {
  const weekday = new Date(day).getUTCDay();
  return plusDays(day, weekday === 0 ? -2 : weekday === 6 ? -1 : 0);
}

/** @param {string} text @returns {[first: string, last: string]} an open span has the last day '' */
export function span(text) {
  const [first = '', last = ''] = text.split('/');
  return [first, last];
}

/** `1.3.2014` @param {string} day */
export function finnish(day) {
  return day.split('-').reverse().map(Number).join('.');
}

/** `01.03.2014` @param {string} day */
export function padded(day) {
  return day.split('-').reverse().join('.');
}
