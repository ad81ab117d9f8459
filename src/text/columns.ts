import type { ExtractKind, InputRole, Language } from '../model.js';
import {
  type Columns,
  claimColumns,
  completionColumns,
  extractColumns,
  ledgerColumns,
  payoutColumns,
  rulingColumns,
} from '../vocabulary/columns.js';

/** A column's name in a language, given its name in any; a name that isn't known stays as it is. */
export function columnIn(language: Language, role: InputRole | undefined, name: string): string {
  const columns = role === undefined ? {} : columnsOf(role);
  const column = Object.values(columns).find(({ names }) => Object.values(names).includes(name));
  return column?.names[language] ?? name;
}

/** A list of payments may be a ledger, of which some columns have other names. */
const ofLedger: Columns = Object.fromEntries(
  Object.entries(ledgerColumns).map(([id, column]) => [`ledger ${id}`, column]),
);

function columnsOf(role: InputRole): Columns {
  if (role in extractColumns) return extractColumns[role as ExtractKind];
  if (role === 'paid') return { ...payoutColumns, ...ofLedger };
  if (role === 'completions') return completionColumns;
  return role === 'rulings' ? rulingColumns : claimColumns;
}
