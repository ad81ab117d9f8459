/** Two values of the same thing, in the older and in the newer run. */
export type Change<T> = { readonly before: T; readonly after: T };

/** Values as one text, so that they can be looked up together. */
export function key(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The items that the others don't have, each counted as often as it stands. */
export function without<T>(
  items: readonly T[],
  others: readonly T[],
  keyOf: (item: T) => string,
): readonly T[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return items.filter((item) => {
    const count = left.get(keyOf(item)) ?? 0;
    left.set(keyOf(item), count - 1);
    return count <= 0;
  });
}
