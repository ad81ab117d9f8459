const REMEMBERED_AT_MOST = 50_000;
/** A longer text is hardly met twice, and would be kept for nothing. */
const LETTERS_AT_MOST = 60;

/** What is computed of a key, mostly once: a run meets the same few thousand days and words again and again. */
export function remembered<T>(memory: Map<string, T>, key: string, compute: () => T): T {
  if (key.length > LETTERS_AT_MOST) return compute();
  const before = memory.get(key);
  if (before !== undefined) return before;
  if (memory.size >= REMEMBERED_AT_MOST) memory.clear();
  const value = compute();
  memory.set(key, value);
  return value;
}
