// @ts-check
/** Chance that falls the same way every time, so that the committed folder can be compared byte for byte. */

/**
 * The mulberry32 generator.
 * @param {number} seed
 */
export function seeded(seed) {
  let state = seed;

  function next() {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** @param {number} least @param {number} most */
  const whole = (least, most) => least + Math.floor(next() * (most - least + 1));

  return {
    whole,
    /** @param {number} share */
    chance: (share) => next() < share,
    /**
     * @template T
     * @param {readonly T[]} list
     */
    pick: (list) => /** @type {T} */ (list[whole(0, list.length - 1)]),
  };
}

/** @typedef {ReturnType<typeof seeded>} Random */
