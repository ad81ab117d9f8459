// @ts-check
/** Codes that are right in form and belong to nobody. */
import { plusDays } from './dates.js';

/** @import { Random } from './random.js' */

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/**
 * A source of identity codes, no two alike. Only individual numbers 900–999, which the population register never
 * gives; there are a hundred of them a day, so the days of birth are spread over forty years.
 * @param {Random} random
 */
export function identityCodes(random) {
  const given = new Set();

  return function newCode() {
    for (;;) {
      const [year = '', month, day] = plusDays('1952-01-01', random.whole(0, 40 * 365)).split('-');
      const birth = `${day}${month}${year.slice(2)}`;
      const individual = random.whole(900, 999);
      const code = `${birth}-${individual}${checkCharacters[Number(`${birth}${individual}`) % 31]}`;
      if (!given.has(code)) {
        given.add(code);
        return code;
      }
    }
  };
}

/** The code as somebody mistypes it: the check character is the next one. @param {string} code */
export function mistyped(code) {
  const next = (checkCharacters.indexOf(code.slice(-1)) + 1) % checkCharacters.length;
  return `${code.slice(0, -1)}${checkCharacters[next]}`;
}

/**
 * The `nth` usable business id from 9 500 000 on, far above those given out so far.
 * @param {number} nth
 */
export function businessId(nth) {
  const weights = [7, 9, 10, 5, 8, 4, 2];
  for (let serial = 9_500_000 + nth * 37; ; serial += 1) {
    const sum = weights.reduce((total, weight, at) => total + weight * Number(String(serial)[at]), 0);
    // A remainder of one would need the check digit ten: such a serial number is skipped.
    if (sum % 11 !== 1) return `${serial}-${(11 - (sum % 11)) % 11}`;
  }
}
