/**
 * A quick first look for the ids that are wanted: it never misses one, and lets through few that are not. An id counts by
 * its ASCII letters and digits alone, letters in upper case, zeros in front left out; so do a cell's bytes.
 */
export type KeyFilter = {
  /** Whether a hash may be that of a wanted id. */
  readonly mayHave: (hash: number) => boolean;
};

/** The hash of nothing: a cell without a letter or a digit. */
export const NO_KEY = 0x811c9dc5 | 0;

/** What a byte counts for in a key: 0 for nothing, or its letter's or digit's code; OTHER for what isn't ASCII. */
export const OTHER = 0xff;
export const KEY_CODES: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80) return OTHER;
  const char = String.fromCharCode(byte);
  return /[0-9A-Za-z]/.test(char) ? char.toUpperCase().charCodeAt(0) : 0;
});

const ZERO = 0x30;

/** The hash of what came before and one more letter or digit (FNV-1a). */
export function addToKey(hash: number, code: number): number {
  return code === ZERO && hash === NO_KEY ? hash : Math.imul(hash ^ code, 0x01000193);
}

function hashOf(id: string): number {
  return Buffer.from(id).reduce((hash, byte) => {
    const code = KEY_CODES[byte] ?? 0;
    return code === 0 || code === OTHER ? hash : addToKey(hash, code);
  }, NO_KEY);
}

/** The filter of a set of ids: two of 64 bits for each keep what is let through in vain to some in a thousand. */
export function keyFilter(ids: Iterable<string>): KeyFilter {
  const all = [...ids];
  const size = 2 ** Math.min(27, Math.max(13, Math.ceil(Math.log2(all.length * 64 + 1))));
  const bits = new Uint8Array(size / 8);
  const mask = size - 1;
  for (const id of all) {
    const hash = hashOf(id);
    for (const at of [first(hash) & mask, second(hash) & mask]) {
      bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7));
    }
  }
  const isSet = (at: number) => (((bits[at >> 3] as number) >> (at & 7)) & 1) === 1;
  return { mayHave: (hash) => isSet(first(hash) & mask) && isSet(second(hash) & mask) };
}

// Two places for a hash, each with its upper bits mixed into the lower ones.
const first = (hash: number) => hash ^ (hash >>> 15);
const second = (hash: number) => Math.imul(hash, 0x9e3779b1) ^ (hash >>> 13);
