import { addDays, isDay } from '../dates.js';
import type { BusinessId, Day, Fact, OpenSet } from '../model.js';
import type { TurningPoint } from '../pilot/criterion.js';

/** A fact or a cell that isn't known. */
export type InDoubt<T = unknown> = Exclude<Fact<T>, { is: 'known' }>;

/** Between which values one that could be anything must lie. */
export type Bounds = { readonly from?: unknown; readonly to?: unknown };

/** Before every day that can be written: a slip of the pen may lie in the year 14. */
export const FAR_PAST = '0001-01-01' as Day;
/** Bodies that no case names; two, so that two unknown ids need not be one. */
export const NOBODIES = ['0000000-0' as BusinessId, '0000000-1' as BusinessId] as const;

/**
 * The values to try of an open set (any day, any id, any amount): one between each two points at which the test in hand
 * can turn, and one beyond the last. Two at least, so that none that is only assumed is told as if it were known.
 */
export function valuesBetween(
  set: OpenSet,
  turns: readonly TurningPoint[],
  { from, to }: Bounds = {},
): readonly unknown[] {
  const values = representatives(set, [...turns, from as Day | undefined]).filter(
    (value) => !(isEarlier(value, from) || isEarlier(to, value)),
  );
  const [only] = values;
  if (values.length > 1) return values;
  if (set !== 'any day') return [only, (only as number) + 1];
  const next = addDays(only as Day, 1);
  return [only, isEarlier(to, next) ? addDays(only as Day, -1) : next];
}

/** As text an open end lies behind every day; what isn't known yet is neither earlier nor later. */
function isEarlier(a: unknown, b: unknown): boolean {
  return (a as string) < (b as string);
}

/**
 * Of listed words one of each kind that acts alike; of stated amounts that lie below every limit the highest, which is
 * the nearest to being enough.
 */
export function listedValues(
  listed: readonly unknown[],
  alike: ((word: never) => unknown) | undefined,
  turns: () => readonly TurningPoint[],
): readonly unknown[] {
  if (typeof listed[0] !== 'number') return oneOfEach(listed, alike);
  const limit = Math.min(...turns().filter((point) => typeof point === 'number'));
  const lower = listed.filter((amount) => (amount as number) < limit);
  const nearest = Math.max(...(lower as readonly number[]));
  return listed.filter((amount) => amount === nearest || !lower.includes(amount));
}

function representatives(set: OpenSet, turns: readonly TurningPoint[]): readonly unknown[] {
  switch (set) {
    case 'any day': {
      const days = new Set(turns.flatMap(turningDays));
      return [FAR_PAST, ...[...days].toSorted()];
    }
    case 'any number': {
      const amounts = turns.filter((point) => typeof point === 'number');
      return [...new Set([0, ...amounts.flatMap((amount) => [amount, amount + 1])])].toSorted(
        (a, b) => a - b,
      );
    }
    case 'any business':
    case 'any text': {
      const named = new Set(turns.filter((point) => typeof point === 'string' && point !== 'blank'));
      if (set === 'any text') return [...named, '', '?'];
      const nobodies = NOBODIES.filter((id) => !named.has(id));
      return [...named, ...(named.size > 0 ? nobodies.slice(0, 1) : nobodies)];
    }
    case 'any person':
      throw new Error('persons are compared over all claims, not tried');
  }
}

function turningDays(point: TurningPoint): readonly Day[] {
  if (typeof point === 'object') return [point.from];
  return isDay(point) ? [point, addDays(point, 1)] : [];
}

function oneOfEach(
  words: readonly unknown[],
  alike: ((word: never) => unknown) | undefined,
): readonly unknown[] {
  if (!alike) return words;
  const kinds = new Set<unknown>();
  return words.filter((word) => {
    const kind = alike(word as never);
    return kinds.has(kind) ? false : kinds.add(kind);
  });
}
