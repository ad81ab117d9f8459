import { addDays } from '../../src/dates.js';
import type { Day } from '../../src/model.js';
import { randomOf } from '../data/random.js';
import type { Batch, Cell } from './batch.js';

/** Every fourth batch has claims that were taken back: before the check, on its day, after it, or on no day that there is. */
export function withWithdrawals(batch: Batch): Batch {
  if (batch.seed % 4 !== 0) return batch;
  const random = randomOf(batch.seed);
  const days: readonly Cell<string>[] = [
    { is: 'known', value: addDays(batch.asOf as Day, -1) },
    { is: 'known', value: batch.asOf },
    { is: 'known', value: addDays(batch.asOf as Day, 1) },
    { is: 'unreadable', text: '31.6.2014' },
  ];
  return {
    ...batch,
    claims: batch.claims.map((claim) =>
      random.chance(0.7) ? claim : { ...claim, cells: { ...claim.cells, withdrawn_on: random.of(days) } },
    ),
  };
}
