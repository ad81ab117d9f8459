import { stringify } from 'csv-stringify/sync';
import type { Cents, Day, Language } from '../../model.js';
import { withoutFormula } from '../../privacy/formula.js';
import type { LedgerColumn, LedgerForm } from '../../read/ledger-form.js';
import { csvDay, csvEuros } from './csv.js';

/** The word for a row of what was paid, in the language of the ledger. */
const PAID: Readonly<Record<Language, string>> = { fi: 'maksettu', sv: 'betald', en: 'paid' };

/** A payment as a ledger has it. What isn't known stays blank. */
export type LedgerEntry = {
  readonly applicantId: string;
  readonly claimId: string;
  readonly personId: string;
  readonly amount: Cents;
  readonly bookedOn: Day;
  readonly employerId: string;
  /** A day, or what stands where none could be read. */
  readonly start: Day | { readonly raw: string };
  readonly rewardRow: string;
  readonly official: string;
};

/** Rows of payments as a ledger is written, to be put behind its own: with the end of its last row where it has none. */
export function ledgerRows(entries: readonly LedgerEntry[], form: LedgerForm): string {
  const { columns, delimiter, lineEnd, isEnded } = form;
  const rows = entries.map((entry) => {
    const cells = cellsOf(entry, form);
    return columns.map((column) => (column === undefined ? '' : cells[column]));
  });
  const text = stringify(rows, {
    delimiter,
    record_delimiter: lineEnd,
    // A comma for spreadsheets that split at it, a leading zero to show that it is no number.
    quoted_match: /[,\t\r\n]|^0\d+$/,
  });
  return isEnded ? text : lineEnd + text;
}

function cellsOf(entry: LedgerEntry, { language }: LedgerForm): Readonly<Record<LedgerColumn, string>> {
  const { amount, bookedOn, start, rewardRow, ...texts } = entry;
  const plain = (text: string) => withoutFormula(text);
  return {
    applicantId: plain(texts.applicantId),
    claimId: plain(texts.claimId),
    personId: plain(texts.personId),
    employerId: plain(texts.employerId),
    official: plain(texts.official),
    kind: PAID[language],
    amount: csvEuros(amount),
    bookedOn: csvDay(bookedOn, language),
    start: typeof start === 'string' ? csvDay(start, language) : plain(start.raw),
    rewardRow,
    reason: '',
  };
}
