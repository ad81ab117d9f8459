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
  /** Those entered whose ids have an earlier payment, as one that was recovered. */
  readonly again: readonly LedgerEntry[];
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

  const added = addedSince(rows, readPaid(ofRun).rows);
  const paid = new Set(added.map(claimOf));
  const already = payments.filter((payment) => paid.has(claimOf(payment)));
  const entered = payments.filter((payment) => !already.includes(payment));
  const since = paidSince(added, payments);
  if (since.length > 0) return { why: 'paid-since', claims: since };

  const left = balance(rows, []).payments.reduce(
    (rest, { amount, recovered }) => rest - amount + recovered,
    appropriation as number,
  ) as Cents;
  const euros = entered.reduce((sum, { amount }) => sum + amount, 0) as Cents;
  if (euros > left) return { why: 'too-much', left, euros };

  const bytes = encode(entered.length === 0 ? '' : ledgerRows(entered, form), form.encoding);
  if (!bytes) {
    const odd = entered.find((one) => !encode(ledgerRows([one], form), form.encoding));
    return { why: 'not-encodable', text: [odd?.claimId, odd?.official].filter(Boolean).join(', ') };
  }
  const paidBefore = new Set(rows.filter(({ paid: euros }) => euros > 0).map(claimOf));
  const again = entered.filter((payment) => paidBefore.has(claimOf(payment)));
  return { bytes: Buffer.concat([ledger.bytes, bytes]), entered, already, again };
}

/**
 * Paid rows that the ledger hasn't had when the run read it. Those it had are no reason to leave a claim out: the run knew
 * them and found it payable all the same, as one sent again after all of it was recovered, or with an id of another person's.
 */
function addedSince(now: readonly Booking[], then: readonly Booking[]): readonly Booking[] {
  const known = new Map<string, number>();
  for (const { content } of then) known.set(content, (known.get(content) ?? 0) + 1);
  return now.filter(({ paid, content }) => {
    const left = known.get(content) ?? 0;
    known.set(content, left - 1);
    return paid > 0 && left <= 0;
  });
}

/** Those that pay other claims of persons whom the run pays. */
function paidSince(added: readonly Booking[], payments: readonly LedgerEntry[]): readonly string[] {
  const ofRun = new Set(payments.map(claimOf));
  const persons = new Set(payments.map(({ personId }) => personId));
  return added
    .filter((row) => row.personId !== undefined && persons.has(row.personId) && !ofRun.has(claimOf(row)))
    .map(({ claimId, at }) => `${claimId} (${at})`);
}

function claimOf({ applicantId, claimId }: Pick<LedgerEntry, 'applicantId' | 'claimId'>): string {
  return JSON.stringify([applicantId, claimIdKey(claimId)]);
}
