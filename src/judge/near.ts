import type { Fact } from '../model.js';
import type { Near } from '../pilot/criterion.js';
import type { FactName, Records } from '../pilot/facts.js';
import type { InDoubt } from './possible.js';

/** What is known of the other facts while values are tried for one: see `Near`. */
export function nearOf({
  fact,
  assumed,
  date,
}: {
  readonly fact: (name: FactName) => Fact<unknown>;
  /** What is known or assumed by now; undefined where that is yet to be assumed. */
  readonly assumed: (name: FactName) => unknown;
  readonly date: Near['date'];
}): Near {
  return {
    all: (name) => listed(name) as never,
    records: (name) => listed(name) as never,
    rows: (name) => (listed(name) as readonly Records<object>[]).flatMap(({ rows }) => rows) as never,
    date,
  };

  /** What a fact is, or is assumed to be, or by what is stated of it could be. */
  function listed(name: FactName): readonly unknown[] {
    const value = assumed(name);
    if (value !== undefined) return [value];
    // A fact that is known has its value.
    const { possible } = fact(name) as InDoubt;
    return typeof possible === 'string' ? [] : possible;
  }
}
