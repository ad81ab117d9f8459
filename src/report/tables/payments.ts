import type { Run } from '../../model.js';
import { type Messages, PAYMENT_COLUMNS, type PaymentColumn } from '../../text/messages.js';
import { totalsOf } from '../totals.js';
import { type Cell, csvCell, type Table } from './cells.js';
import { csvText } from './csv.js';

const NUMBERS: ReadonlySet<PaymentColumn> = new Set(['claims', 'payable_eur']);

/** `payments.csv`: a row for each applicant that is paid something, by its id. */
export function payments(run: Run, messages: Messages): string {
  const columns = PAYMENT_COLUMNS.map((column) => ({
    header: messages.payments[column],
    holds: NUMBERS.has(column) ? ('number' as const) : ('text' as const),
  }));
  const { rows } = paymentTable(run, messages);
  return csvText(
    columns,
    rows.map((row) => row.map((cell) => csvCell(cell, messages.language))),
  );
}

/** A row for each applicant that is paid something, by its id. */
export function paymentTable(run: Run, messages: Messages): Table {
  const rows = totalsOf(run.decisions)
    .applicants.filter((applicant) => applicant.payable.claims > 0)
    .map((applicant) => {
      const cells: Readonly<Record<PaymentColumn, Cell>> = {
        applicant_id: applicant.id,
        applicant_name: applicant.name,
        claims: { number: applicant.payable.claims },
        payable_eur: { cents: applicant.payable.cents },
      };
      return PAYMENT_COLUMNS.map((column) => cells[column]);
    });
  return { headers: PAYMENT_COLUMNS.map((column) => messages.payments[column]), rows };
}
