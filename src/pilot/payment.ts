import type { Payment } from '../model.js';

/** Whether all that was paid was recovered: then it is no reward paid. */
export function isRecovered({ amount, recovered }: Payment): boolean {
  return amount > 0 && recovered === amount;
}

/** Whether a recovery is listed that no list has paid: what was paid, and whether all of it came back, isn't known. */
export function isPaidNowhere({ amount }: Payment): boolean {
  return amount === 0;
}
