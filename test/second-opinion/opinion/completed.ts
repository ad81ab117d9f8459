/** Claims with what was completed later: a value stands for its cell, whatever was in it (contract 2.4). */
import { type Batch, type Claim, type Completion, knownOf } from '../batch.js';

/** The claims in the order of the batch, each with its completions; which row each was is told. */
export function completed(batch: Batch): { batch: Batch; rowOf: ReadonlyMap<Claim, Claim> } {
  const rowOf = new Map<Claim, Claim>();
  const claims = batch.claims.map((row) => {
    const claim = { ...row, cells: { ...row.cells } };
    for (const { column, value } of (batch.completions ?? []).filter((one) => counts(one, row, batch)))
      Object.assign(claim.cells, { [column]: value });
    rowOf.set(claim, row);
    return claim;
  });
  return { batch: { ...batch, claims }, rowOf };
}

/** Whole, not after the check, about this claim, and not followed by one received later. */
function counts(one: Completion, row: Claim, { completions = [], asOf }: Batch): boolean {
  const isWhole = (each: Completion) =>
    each.value.is !== 'missing' && ![each.document, each.official].includes('') && each.received_on <= asOf;
  const isOf = (each: Completion) =>
    each.applicant_id === knownOf(row.cells.applicant_id) && each.claim_id === knownOf(row.cells.claim_id);
  const days = completions
    .filter((each) => isWhole(each) && isOf(each) && each.column === one.column)
    .map(({ received_on }) => received_on);
  return isWhole(one) && isOf(one) && one.received_on === days.sort().at(-1);
}
