import type { Run } from '../../decisions.js';
import type { Messages } from '../../text/messages.js';
import { paymentColumns } from '../../vocabulary/report-columns.js';
import { totalsOf } from '../totals.js';
import { type Cell, csvTable, headersOf, idsOf, type Table } from './cells.js';

/** `payments.csv`: a row for each applicant that is paid something, by its id. */
export function payments(run: Run, messages: Messages): string {
  return csvTable(paymentColumns, paymentTable(run, messages).rows, messages.language);
}

/** A row for each applicant that is paid something, by its id. */
export function paymentTable(run: Run, messages: Messages): Table {
  const rows = totalsOf(run.decisions)
    .applicants.filter((applicant) => applicant.payable.claims > 0)
    .map((applicant) => {
      const cells: Readonly<Record<keyof typeof paymentColumns, Cell>> = {
        applicantId: applicant.id,
        applicantName: applicant.name,
        claims: { number: applicant.payable.claims },
        payable: { cents: applicant.payable.cents },
        claimIds: applicant.payableIds.map((id) => id || messages.terminal.noId).join(' | '),
      };
      return idsOf(paymentColumns).map((column) => cells[column]);
    });
  return { headers: headersOf(paymentColumns, messages.language), rows };
}
