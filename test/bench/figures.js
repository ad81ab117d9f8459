// @ts-check
/** Figures of several rounds: a ratio or a difference of medians, with the least and the most of the rounds' own. */
import { failureOf, samplesOf } from './samples.js';

/** One value a round, or why there is none. @typedef {readonly number[] | { readonly not: string }} Values */
/** @typedef {{ readonly middle: number, readonly least: number, readonly most: number } | { readonly not: string }} Figure */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [below = 0, above = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (below + above) / 2;
}

/** @param {string} name @param {string} size @param {(sample: ReturnType<typeof samplesOf>[number]) => number} of @returns {Values} */
function valuesOf(name, size, of) {
  const why = failureOf(name, size);
  if (why !== undefined) return { not: 'failed' };
  const samples = samplesOf(name, size);
  return samples.length === 0 ? { not: 'not run' } : samples.map(of);
}

/** @param {string} name @param {string} size */
export const seconds = (name, size) => valuesOf(name, size, (sample) => sample.seconds);

/** Of all cores together: what says something even while the machine does other work. @param {string} name @param {string} size */
export const cpuSeconds = (name, size) => valuesOf(name, size, ({ cpu }) => cpu);

/** @param {string} name @param {string} size */
export const mebibytes = (name, size) => valuesOf(name, size, ({ peak }) => peak / 2 ** 20);

/** What the work itself timed, a claim. @param {string} name @param {string} size */
export const microseconds = (name, size) => valuesOf(name, size, ({ answer }) => Number(answer.microseconds));

/** What the work itself timed, start-up aside: the whole where it times nothing. @param {string} name @param {string} size */
const secondsInside = (name, size) =>
  valuesOf(name, size, ({ seconds, answer }) => Number(answer.inside ?? seconds));

/** The bytes of `run.json` a claim. @param {string} name @param {string} size */
export const bytesOfClaim = (name, size) => valuesOf(name, size, ({ answer }) => Number(answer.bytesOfClaim));

/** The time less that of the same work on hardly more than the claims' own rows. @param {string} name @param {string} size */
export function rowsAlone(name, size) {
  return pairwise(secondsInside(name, size), secondsInside(name, 'least'), (all, least) => all - least);
}

/** @param {Values} a @param {Values} b @param {(a: number, b: number) => number} combine @returns {Values} */
function pairwise(a, b, combine) {
  if ('not' in a) return a;
  if ('not' in b) return b;
  return a.map((value, round) => combine(value, b[round] ?? Number.NaN));
}

/** @param {Values} a @param {Values} b @returns {Figure} */
export const ratio = (a, b) => figure(a, b, (x, y) => x / y);

/** @param {Values} a @param {Values} b @returns {Figure} */
export const difference = (a, b) => figure(a, b, (x, y) => x - y);

/** @param {Values} a @returns {Figure} */
export const plain = (a) => figure(a, a, (x) => x);

/** @param {Values} a @param {Values} b @param {(a: number, b: number) => number} combine @returns {Figure} */
function figure(a, b, combine) {
  if ('not' in a) return a;
  if ('not' in b) return b;
  const rounds = pairwise(a, b, combine);
  if ('not' in rounds) return rounds;
  return { middle: combine(median(a), median(b)), least: Math.min(...rounds), most: Math.max(...rounds) };
}
