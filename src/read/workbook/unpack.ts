import type { InputRole } from '../../model.js';
import {
  type Columns,
  claimColumns,
  completionColumns,
  ledgerColumns,
  payoutColumns,
  rulingColumns,
} from '../../vocabulary/columns.js';
import { helpSheet } from '../../vocabulary/help-sheet.js';
import { isWorkbook, type Source, sha256 } from '../csv/source.js';
import { sheetText } from './as-table.js';

/** The tables of which a file may be one, by what it is given for; extracts are recognised when they are read. */
const tables: { readonly [R in InputRole]?: readonly Columns[] } = {
  claims: [claimColumns],
  paid: [ledgerColumns, payoutColumns],
  completions: [completionColumns],
  rulings: [rulingColumns],
};

export const helpSheets: ReadonlySet<string> = new Set(Object.values(helpSheet));

/** A source as its readers take it: of a workbook, its sheet as the text of a CSV. */
export async function unpacked(source: Source, role: InputRole): Promise<Source> {
  const known = tables[role];
  if (!known || !isWorkbook(source.bytes)) return source;
  const { bytes } = source;
  const read = await sheetText(bytes, known, helpSheets);
  const ofFile = { ...source, sha256: source.sha256 ?? sha256(bytes) };
  return 'code' in read
    ? { ...ofFile, workbook: { bytes: bytes.length, failed: read } }
    : { ...ofFile, bytes: read.text, workbook: { bytes: bytes.length, ...read } };
}
