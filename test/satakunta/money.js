// @ts-check
/** The appropriation day by day, reckoned from the plan alone: does the money run out where the plan says it does? */
import { personOf } from './plan/case.js';

/** @import { Case } from './plan/case.js' */

const appropriation = 40_000;
const euros = { 1: 1500, 2: 1000, 3: 500, 4: 500 };

/** @param {Case} item */
function mostOf({ intended }) {
  return intended.row === null ? (intended.atMost ?? 0) : euros[intended.row];
}

/**
 * @typedef {{ on: string, paid: number, reserved: number, left: number }} Day
 * @param {readonly Case[]} plan
 * @returns {{ days: Day[], dry: string | null }} the days that were taken, and the first that did not fit
 */
export function spend(plan) {
  const arrivals = [...new Set(plan.flatMap(({ received }) => received ?? []))].sort();
  /** @type {Map<string, number>} */
  const reservedFor = new Map();
  /** @type {Day[]} */
  const days = [];
  let left = appropriation;

  for (const on of arrivals) {
    const claims = plan.filter(({ received }) => received === on);
    let paid = 0;
    let reserved = 0;
    for (const item of claims) {
      const { outcome } = item.intended;
      if (outcome === 'payable' || outcome === 'unfunded') paid += mostOf(item);
      if (outcome === 'review') {
        const before = reservedFor.get(personOf(item)) ?? 0;
        reserved += Math.max(0, mostOf(item) - before);
        reservedFor.set(personOf(item), Math.max(before, mostOf(item)));
      }
    }
    if (paid + reserved > left) return { days, dry: on };
    left -= paid + reserved;
    days.push({ on, paid, reserved, left });
  }
  return { days, dry: null };
}
