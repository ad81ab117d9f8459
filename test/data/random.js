// @ts-check
/** Chance that falls the same way every time: what is made by it can be committed, or made again from its seed. */

/**
 * The mulberry32 generator and what is drawn from it.
 * @param {number} seed a whole number
 */
export function randomOf(seed) {
  let state = seed | 0;

  function next() {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. @param {number} low @param {number} high */
  const int = (low, high) => low + Math.floor(next() * (high - low + 1));

  return {
    next,
    int,
    /** @param {number} probability */
    chance: (probability) => next() < probability,
    /**
     * One of the values; there must be one.
     * @template T
     * @param {readonly T[]} values
     * @returns {T}
     */
    of(values) {
      if (values.length === 0) throw new Error('nothing to draw from');
      return /** @type {T} */ (values[int(0, values.length - 1)]);
    },
  };
}

/** @typedef {ReturnType<typeof randomOf>} Random */

/**
 * A seed for one part of what is made, so that leaving another part out doesn't change it.
 * @param {number} seed @param {readonly number[]} parts
 */
export function partSeed(seed, ...parts) {
  let mixed = seed | 0;
  for (const part of parts) {
    mixed = Math.imul(mixed ^ (part + 0x9e3779b9), 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    mixed ^= mixed >>> 16;
  }
  return mixed;
}
