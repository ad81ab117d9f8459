import type { Count } from '../model.js';
import { type Assumptions, CONTRADICTING, isCertain, type View } from './row-view.js';

/**
 * Two counts on one ground and day that differ contradict each other: one of them is assumed to be right, and what stands
 * on it stands on both. One whose ground or day isn't known may contradict any: it does those of what is assumed of it.
 */
export function settled<R extends Count & View>(counts: readonly R[], { assume, peek }: Assumptions): never {
  const ofDay = new Map<string, R[]>();
  const ofAnyDay: R[] = [];
  for (const count of counts) {
    const isPlaced = isPlain(count, 'basis') && isPlain(count, 'countedOn');
    const same = isPlaced ? (ofDay.get(dayOf(count)) ?? []) : ofAnyDay;
    same.push(count);
    if (isPlaced) ofDay.set(dayOf(count), same);
  }
  const differ = [...ofDay.values()].filter((same) => !areAlike(same)).flat();
  const disputed = new Set(ofAnyDay.length > 0 ? counts : differ);
  return counts.map((count) => (disputed.has(count) ? inPlaceOf(count) : count)) as never;

  /** The same count, with the days that are assumed of all counts of its day. */
  function inPlaceOf(count: R): R {
    return Object.create(count, {
      days: { get: () => daysOf(count) },
      [CONTRADICTING]: { get: () => peek(() => (amountsOf(count).length > 1 ? sameDay(count) : [count])) },
    }) as R;
  }

  function daysOf(count: R): unknown {
    const possible = amountsOf(count);
    if (possible.length === 1) return count.days;
    const fact = { is: 'conflict', possible, from: [] } as const;
    return assume({ key: `counts ${dayOf(count)}`, name: 'counts', cell: 'counts.days', fact, row: count });
  }

  function amountsOf(count: R): readonly unknown[] {
    return [...new Set(sameDay(count).map(({ days }) => days))];
  }

  function sameDay(count: R): readonly R[] {
    const day = dayOf(count);
    return [...(ofDay.get(day) ?? []), ...ofAnyDay.filter((other) => dayOf(other) === day)];
  }
}

function dayOf({ basis, countedOn }: Count): string {
  return `${basis} ${countedOn}`;
}

/** Whether a cell has a value of its own: one that isn't known is a getter. */
function isPlain(view: View, column: keyof Count): boolean {
  return Object.getOwnPropertyDescriptor(view, column)?.get === undefined;
}

/** Whether counts of one day say the same for certain. */
function areAlike(counts: readonly (Count & View)[]): boolean {
  return counts.every(isCertain) && new Set(counts.map(({ days }) => days)).size === 1;
}
