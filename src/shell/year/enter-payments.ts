import type { Booking, Cents } from '../../model.js';
import { claimIdKey } from '../../pilot/claim-id.js';
import type { Problem } from '../../problems.js';
import { encode } from '../../read/csv/encode.js';
import type { Source } from '../../read/csv/source.js';
import { ledgerForm } from '../../read/ledger-form.js';
import { readPaid } from '../../read/paid.js';
import { type LedgerEntry, ledgerRows } from '../../report/tables/ledger-rows.js';
import { balance } from '../../settle/bookings.js';

/** A ledger with payments entered: its new bytes, and which weren't since it has them already. */
export type Entered = {
  readonly bytes: Buffer;
  readonly entered: readonly LedgerEntry[];
  readonly already: readonly LedgerEntry[];
};

export type NotEntered =
  /** The ledger can't be read. */
  | { readonly why: 'unreadable'; readonly problems: readonly Problem[] }
  /** Persons who have been paid for other claims since the run. */
  | { readonly why: 'paid-since'; readonly claims: readonly string[] }
  | { readonly why: 'too-much'; readonly left: Cents; readonly euros: Cents }
  | { readonly why: 'not-encodable'; readonly text: string };

/**
 * Enters payments behind the rows of a ledger, all that it hasn't already or none. What the ledger has by now must not
 * make them wrong: nobody was paid since the run that had another, and the money is there still.
 */
export function enterPayments(
  ledger: Source,
  /** The ledger as the run read it. */
  ofRun: Source,
  payments: readonly LedgerEntry[],
  appropriation: Cents,
): Entered | NotEntered {
  const { rows, problems } = readPaid(ledger);
  const form = ledgerForm(ledger);
  const unreadable = problems.filter(({ grade }) => grade === 'file');
  if (!form || unreadable.length > 0) return { why: 'unreadable', problems: unreadable };

  const paid = new Set(rows.filter((row) => row.paid > 0).map(claimOf));
  const already = payments.filter((payment) => paid.has(claimOf(payment)));
  const entered = payments.filter((payment) => !already.includes(payment));
  const since = paidSince(rows, readPaid(ofRun).rows, payments);
  if (since.length > 0) return { why: 'paid-since', claims: since };

  const left = balance(rows, []).payments.reduce(
    (rest, { amount, recovered }) => rest - amount + recovered,
    appropriation as number,
  ) as Cents;
  const euros = entered.reduce((sum, { amount }) => sum + amount, 0) as Cents;
  if (euros > left) return { why: 'too-much', left, euros };

  const added = encode(entered.length === 0 ? '' : ledgerRows(entered, form), form.encoding);
  if (!added) {
    const odd = entered.find((one) => !encode(ledgerRows([one], form), form.encoding));
    return { why: 'not-encodable', text: [odd?.claimId, odd?.official].filter(Boolean).join(', ') };
  }
  return { bytes: Buffer.concat([ledger.bytes, added]), entered, already };
}

/** Claims that the ledger has paid since the run, and the run doesn't, to persons whom the run pays. */
function paidSince(
  now: readonly Booking[],
  then: readonly Booking[],
  payments: readonly LedgerEntry[],
): readonly string[] {
  const known = new Set(then.map(({ content }) => content));
  const ofRun = new Set(payments.map(claimOf));
  const persons = new Set(payments.map(({ personId }) => personId));
  return now
    .filter(({ paid, content }) => paid > 0 && !known.has(content))
    .filter((row) => row.personId !== undefined && persons.has(row.personId) && !ofRun.has(claimOf(row)))
    .map(({ claimId, at }) => `${claimId} (${at})`);
}

function claimOf({ applicantId, claimId }: Pick<LedgerEntry, 'applicantId' | 'claimId'>): string {
  return JSON.stringify([applicantId, claimIdKey(claimId)]);
}
