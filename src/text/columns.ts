import type { ExtractKind, InputRole, Language } from '../model.js';
import {
  type Columns,
  claimColumns,
  extractColumns,
  payoutColumns,
  rulingColumns,
} from '../vocabulary/columns.js';
import type { Messages } from './messages.js';

/** The headers of payouts.csv: the names by which it is read again. */
export function payoutHeaders(language: Language): Messages['payouts'] {
  const headers = Object.values(payoutColumns).map(({ names }) => [names.en, names[language]] as const);
  return Object.fromEntries(headers) as Messages['payouts'];
}

/** A column's name in a language, given its name in any; a name that isn't known stays as it is. */
export function columnIn(language: Language, role: InputRole | undefined, name: string): string {
  const columns = role === undefined ? {} : columnsOf(role);
  const column = Object.values(columns).find(({ names }) => Object.values(names).includes(name));
  return column?.names[language] ?? name;
}

function columnsOf(role: InputRole): Columns {
  if (role in extractColumns) return extractColumns[role as ExtractKind];
  if (role === 'paid') return payoutColumns;
  return role === 'rulings' ? rulingColumns : claimColumns;
}
