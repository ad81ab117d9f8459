import type { Run } from '../model.js';
import { type Messages, PAYMENT_COLUMNS, type PaymentColumn } from '../text/messages.js';
import { csvEuros, csvText } from './csv.js';
import { totalsOf } from './totals.js';

const NUMBERS: ReadonlySet<PaymentColumn> = new Set(['claims', 'payable_eur']);

/** `payments.csv`: a row for each applicant that is paid something, by its id. */
export function payments(run: Run, messages: Messages): string {
  const columns = PAYMENT_COLUMNS.map((column) => ({
    header: messages.payments[column],
    holds: NUMBERS.has(column) ? ('number' as const) : ('text' as const),
  }));
  const rows = totalsOf(run.decisions)
    .applicants.filter((applicant) => applicant.payable.claims > 0)
    .map((applicant) => {
      const cells: Readonly<Record<PaymentColumn, string>> = {
        applicant_id: applicant.id,
        applicant_name: applicant.name,
        claims: String(applicant.payable.claims),
        payable_eur: csvEuros(applicant.payable.cents),
      };
      return PAYMENT_COLUMNS.map((column) => cells[column]);
    });
  return csvText(columns, rows);
}
