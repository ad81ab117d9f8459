const ENTRIES_AT_MOST = 50_000;
/** A longer key is hardly met twice, and would be kept for nothing. */
const KEY_LENGTH_AT_MOST = 60;

/** What `compute` gives for each thing, worked out once: things that are declared, and never change. */
export function oncePer<K extends object, T>(compute: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.value;
    const value = compute(thing);
    known.set(thing, { value });
    return value;
  };
}

/**
 * What `compute` gives for a key, kept in a cache of the caller's. A run meets the same few thousand days, words and ids
 * again and again. A full cache is emptied, so that a large file can't fill the memory.
 */
export function memoised<T>(cache: Map<string, T>, key: string, compute: () => T): T {
  if (key.length > KEY_LENGTH_AT_MOST) return compute();
  const before = cache.get(key);
  if (before !== undefined) return before;
  if (cache.size >= ENTRIES_AT_MOST) cache.clear();
  const value = compute();
  cache.set(key, value);
  return value;
}
