import type { InputRole } from '../../model.js';
import { type Header, layOut } from '../../read/header.js';
import { InputLost, openText, type Stream } from '../../read/stream.js';
import { headerText } from '../../read/workbook/as-table.js';
import {
  type Columns,
  claimColumns,
  completionColumns,
  extractColumns,
  ledgerColumns,
  payoutColumns,
  rulingColumns,
} from '../../vocabulary/columns.js';

/** The tables that a file can be told to be by its header. */
const TABLES: readonly { readonly role: InputRole; readonly columns: Columns }[] = [
  { role: 'claims', columns: claimColumns },
  ...(Object.entries(extractColumns) as [InputRole, Columns][]).map(([role, columns]) => ({ role, columns })),
  { role: 'paid', columns: payoutColumns },
  { role: 'paid', columns: ledgerColumns },
  { role: 'completions', columns: completionColumns },
  { role: 'rulings', columns: rulingColumns },
];

/** What a file's header makes of it, and the part of that table's required columns that it lacks: 0 for none. */
export type TableKind = {
  readonly role: InputRole;
  readonly lacks: number;
  /** Whether it is a payouts.csv of ours, which may be given for a list of payments. */
  readonly isPayouts: boolean;
};

/** The table of which a file lacks the smallest part; undefined where it has no header or is no text. */
export async function tableKindOf(file: Stream): Promise<TableKind | undefined> {
  const header = await headerOf(file);
  if (!header) return undefined;
  const kinds = TABLES.map(({ role, columns }): TableKind => {
    const required = Object.values(columns).filter((column) => column.required).length;
    const { index, missing } = layOut(header, columns);
    const lacks = index.size === 0 ? 1 : missing.length / required;
    return { role, lacks, isPayouts: columns === payoutColumns };
  });
  return kinds.reduce((best, one) => (one.lacks < best.lacks ? one : best));
}

async function headerOf(file: Stream): Promise<Header | undefined> {
  const known = TABLES.map(({ columns }) => columns);
  const pieces = file.open();
  try {
    const text = await openText(pieces, known, headerText);
    return 'header' in text && text.header.quotes !== 'unterminated' ? text.header : undefined;
  } catch (error) {
    if (error instanceof InputLost) return undefined;
    throw error;
  } finally {
    await pieces.close();
  }
}
