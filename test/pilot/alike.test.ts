import { describe, expect, it } from 'vitest';
import { alike, type Key, NAMED_AT_MOST } from '../../src/pilot/alike.js';
import { randomOf } from '../data/random.js';

type Item = { readonly key: Key | undefined; readonly label: string };

/** The same by comparing each with each. */
function compared(items: readonly Item[], key: Key, label: string) {
  const found = items.filter(
    (item) =>
      item.label !== label &&
      item.key?.every((part, i) => part === undefined || key[i] === undefined || part === key[i]),
  );
  return { first: found.slice(0, NAMED_AT_MOST), count: found.length };
}

describe('what is alike', () => {
  it('is what comparing each with each finds, of any parts that are not known', () => {
    const { of: one, chance } = randomOf(7);
    for (let round = 0; round < 60; round += 1) {
      const key = (): Key => [
        one(['a', 'b', undefined]),
        one(['1', '2', '3', undefined]),
        one(['x', undefined]),
      ];
      const items = Array.from(
        { length: 40 },
        (): Item => ({
          key: chance(0.1) ? undefined : key(),
          label: one(['p', 'q', 'r', 's', 't', 'u', 'v', 'w']),
        }),
      );
      const index = alike(
        items,
        (item) => item.key,
        (item) => item.label,
      );
      for (let query = 0; query < 20; query += 1) {
        const [asked, label] = [key(), one(['p', 'q', 'none'])];
        const found = index.apartFrom(asked, label);
        const expected = compared(items, asked, label);
        expect(found.count).toBe(expected.count);
        // The very items, not others that look the same.
        expect(found.first.map((item) => items.indexOf(item))).toEqual(
          expected.first.map((item) => items.indexOf(item)),
        );
      }
    }
  });

  it('is nothing among nothing', () => {
    expect(
      alike(
        [] as Item[],
        ({ key }) => key,
        ({ label }) => label,
      ).apartFrom([], 'p'),
    ).toEqual({
      first: [],
      count: 0,
    });
  });
});
