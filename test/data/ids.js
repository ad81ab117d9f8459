// @ts-check
/** Codes that are right in form and belong to nobody. */
import { plusDays } from './days.js';

/** @import { Random } from './random.js' */

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/**
 * An identity code with its check character. `birth` is ddmmyy; individual numbers from 900 on are never given to anyone.
 * @param {string} birth @param {string} sign @param {number} individual
 */
export function personCode(birth, sign, individual) {
  const digits = `${birth}${String(individual).padStart(3, '0')}`;
  return `${birth}${sign}${digits.slice(6)}${checkCharacters[Number(digits) % 31]}`;
}

/**
 * A source of identity codes, no two alike. Only individual numbers 900–999, which the population register never
 * gives; there are a hundred of them a day, so the days of birth are spread over forty years.
 * @param {Random} random
 */
export function identityCodes(random) {
  const given = new Set();

  return function newCode() {
    for (;;) {
      const [year = '', month, day] = plusDays('1952-01-01', random.int(0, 40 * 365)).split('-');
      const birth = `${day}${month}${year.slice(2)}`;
      const individual = random.int(900, 999);
      const code = personCode(birth, '-', individual);
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

/** The check digit of a business id's seven digits; undefined where there is none. @param {string} digits */
function checkDigit(digits) {
  const weights = [7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0) % 11;
  // A remainder of one would need the check digit ten.
  return sum === 1 ? undefined : (11 - sum) % 11;
}

/** A business id with its check digit; throws for seven digits that have none. @param {string} digits */
export function bodyCode(digits) {
  const check = checkDigit(digits);
  if (check === undefined) throw new Error(`no check digit for ${digits}`);
  return `${digits}-${check}`;
}

/** The `nth` usable business id from 9 500 000 on, far above those given out so far. @param {number} nth */
export function businessId(nth) {
  let serial = 9_500_000 + nth * 37;
  while (checkDigit(String(serial)) === undefined) serial += 1;
  return bodyCode(String(serial));
}
