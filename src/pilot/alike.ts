/** Finds what is alike among many without comparing each with each: the work grows as the number of items does. */

/**
 * What an item is found by, part by part. A part that is `undefined` may be anything: it agrees with every other, and
 * two keys agree where all parts do that stand in both.
 */
export type Key = readonly (string | undefined)[];

/** Some of the items found, the first in the order given, and how many were found. */
export type Found<T> = { readonly first: readonly T[]; readonly count: number };

export type Alike<T> = {
  /** The items whose key agrees with this one, but for those of a label. */
  readonly apartFrom: (key: Key, label: unknown) => Found<T>;
};

/** Findings name so many others and count the rest. */
export const NAMED_AT_MOST = 5;

/** The items of one key by their label, each label and each item in the order given. */
type Group<T> = { size: number; readonly byLabel: Map<unknown, T[]> };
type Keyed<T> = { readonly item: T; readonly key: Key };

/**
 * Groups items by a key, and within a key by a label. An item without a key takes no part. All keys have equally many
 * parts, and few: items are indexed once for every choice of parts that is asked by.
 */
export function alike<T>(
  items: Iterable<T>,
  keyOf: (item: T) => Key | undefined,
  labelOf: (item: T) => unknown,
): Alike<T> {
  const positions = new Map<T, number>();
  // Keys that have the same parts standing are looked up in one index.
  const kinds = new Map<string, { readonly stands: readonly boolean[]; readonly members: Keyed<T>[] }>();
  for (const item of items) {
    const key = keyOf(item);
    if (!key) continue;
    positions.set(item, positions.size);
    const stands = key.map((part) => part !== undefined);
    const kind = kinds.get(stands.join()) ?? { stands, members: [] };
    kind.members.push({ item, key });
    kinds.set(stands.join(), kind);
  }
  const indices = new Map<string, ReadonlyMap<string, Group<T>>>();

  return {
    apartFrom: (key, label) => {
      const groups = [...kinds.entries()].flatMap(([kind, { stands, members }]) => {
        const common = stands.map((stand, i) => stand && key[i] !== undefined);
        const name = `${kind} ${common.join()}`;
        const index = indices.get(name) ?? indexOf(members, common, labelOf);
        indices.set(name, index);
        return index.get(partsKey(key, common)) ?? [];
      });
      const sizes = groups.map(({ size, byLabel }) => size - (byLabel.get(label)?.length ?? 0));
      const count = sizes.reduce((sum, size) => sum + size, 0);
      const some = groups.flatMap(({ byLabel }) => firstApartFrom(byLabel, label));
      const inOrder = some.toSorted((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0));
      return { first: inOrder.slice(0, NAMED_AT_MOST), count };
    },
  };
}

function indexOf<T>(
  members: readonly Keyed<T>[],
  common: readonly boolean[],
  labelOf: (item: T) => unknown,
): ReadonlyMap<string, Group<T>> {
  const groups = new Map<string, Group<T>>();
  for (const { item, key } of members) {
    const name = partsKey(key, common);
    const group: Group<T> = groups.get(name) ?? { size: 0, byLabel: new Map() };
    groups.set(name, group);
    group.size += 1;
    const label = labelOf(item);
    const alike = group.byLabel.get(label);
    if (alike) alike.push(item);
    else group.byLabel.set(label, [item]);
  }
  return groups;
}

/**
 * The first items of a group but for those of one label, not yet in order. Labels stand in the order of their first items, so
 * that before any item of a label that comes after so many others there are enough.
 */
function firstApartFrom<T>(byLabel: ReadonlyMap<unknown, readonly T[]>, label: unknown): readonly T[] {
  const found: T[] = [];
  let labels = 0;
  for (const [each, items] of byLabel) {
    if (each === label) continue;
    found.push(...items.slice(0, NAMED_AT_MOST));
    labels += 1;
    if (labels === NAMED_AT_MOST) break;
  }
  return found;
}

function partsKey(key: Key, parts: readonly boolean[]): string {
  return JSON.stringify(key.filter((_, i) => parts[i]));
}
