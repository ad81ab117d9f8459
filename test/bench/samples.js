// @ts-check
/** What was measured, round by round. */

/** @import { Measured } from './process.js' */

/** @type {Map<string, Measured[]>} */
const measured = new Map();
/** @type {Map<string, string>} */
const failures = new Map();

/** @param {string} name @param {string} size */
const keyOf = (name, size) => `${name} ${size}`;

/** @param {string} name @param {string} size @param {Measured} sample */
export function keep(name, size, sample) {
  measured.set(keyOf(name, size), [...samplesOf(name, size), sample]);
}

/** @param {string} name @param {string} size @param {string} why */
export function keepFailure(name, size, why) {
  failures.set(keyOf(name, size), why);
}

/** In the order of the rounds. @param {string} name @param {string} size @returns {readonly Measured[]} */
export function samplesOf(name, size) {
  return measured.get(keyOf(name, size)) ?? [];
}

/** Why a work has no figure. @param {string} name @param {string} size */
export function failureOf(name, size) {
  return failures.get(keyOf(name, size));
}
