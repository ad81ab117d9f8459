import type { ClaimJson } from '../../earlier/run-file.js';
import type { Cents } from '../../model.js';
import { claimIdKey } from '../../pilot/claim-id.js';
import { maskText } from '../../privacy/mask.js';
import type { Source } from '../../read/csv/source.js';
import { readTable } from '../../read/small-tables.js';
import { parseDay, parseMoney } from '../../read/values.js';
import type { LedgerEntry } from '../../report/tables/ledger-rows.js';
import { payoutColumns } from '../../vocabulary/columns.js';

export type Payable = Omit<LedgerEntry, 'bookedOn' | 'official'>;

/**
 * The payable claims of a run, with the whole codes that only its payouts.csv has. Undefined where the two files don't
 * tell the same: one of them isn't as the run wrote it.
 */
export function payableIn(payouts: Source, claims: readonly ClaimJson[]): readonly Payable[] | undefined {
  const { rows } = readTable(payouts, 'paid', payoutColumns, (row) => {
    const payable = parseMoney(row.text('payable'));
    const start = parseDay(row.text('start'));
    return {
      applicantId: row.text('applicantId'),
      claimId: row.text('claimId'),
      personId: row.text('personId'),
      employerId: row.text('employerId'),
      start: start.ok ? start.value : { raw: row.text('start') },
      rewardRow: row.text('rewardRow'),
      amount: payable.ok ? payable.value : (Number.NaN as Cents),
    };
  });
  if (rows.length !== claims.length) return undefined;
  const isSame = rows.every(({ applicantId, claimId, amount }, i) => {
    const claim = claims[i];
    return (
      claim?.payable_cents === amount &&
      maskText(applicantId) === claim.applicant_id.trim() &&
      claimIdKey(maskText(claimId)) === claimIdKey(maskText(claim.claim_id))
    );
  });
  return isSame ? rows.filter(({ amount }) => amount > 0) : undefined;
}
