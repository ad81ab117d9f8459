import { describe, expect, it } from 'vitest';
import { memoised, oncePer } from '../src/memoise.js';

/** What each of these keys gives, and how often it was computed. */
function run(keys: readonly string[]) {
  const cache = new Map<string, string>();
  let computed = 0;
  const given = keys.map((key) =>
    memoised(cache, key, () => {
      computed += 1;
      return key.toUpperCase();
    }),
  );
  return { given, computed, kept: cache.size };
}

describe('what is computed of a key', () => {
  it('is computed once and given each time', () => {
    expect(run(['a', 'b', 'a', 'a'])).toEqual({ given: ['A', 'B', 'A', 'A'], computed: 2, kept: 2 });
  });

  it('is not kept of a long text, which would fill the memory', () => {
    const [kept, not] = ['x'.repeat(60), 'x'.repeat(61)];
    expect(run([kept, kept])).toMatchObject({ computed: 1, kept: 1 });
    expect(run([not, not])).toMatchObject({
      given: [not.toUpperCase(), not.toUpperCase()],
      computed: 2,
      kept: 0,
    });
  });

  it('is forgotten when so many are kept, and computed anew', () => {
    const keys = Array.from({ length: 50_001 }, (_, i) => `${i}`);
    expect(run(keys.slice(0, 50_000))).toMatchObject({ computed: 50_000, kept: 50_000 });
    expect(run([...keys, '0'])).toMatchObject({ computed: 50_002, kept: 2 });
  });
});

describe('what is computed of a thing that was declared', () => {
  it('is computed once for each thing, also where it comes to nothing', () => {
    let computed = 0;
    const sizeOf = oncePer((names: readonly string[]) => {
      computed += 1;
      return names.length === 0 ? undefined : names.length;
    });
    const [none, two, twin] = [[], ['a', 'b'], ['a', 'b']];
    expect([none, two, twin, none, two].map(sizeOf)).toEqual([undefined, 2, 2, undefined, 2]);
    expect(computed).toBe(3);
  });
});
