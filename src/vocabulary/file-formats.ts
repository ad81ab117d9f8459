import type { ExtractKind } from '../model.js';
import {
  type Columns,
  claimColumns,
  completionColumns,
  EXTRACT_KINDS,
  extractColumns,
  ledgerColumns,
  rulingColumns,
} from './columns.js';

/** A file that a user fills in: its columns, and which of them together name a row. */
export type FileFormat = { readonly columns: Columns; readonly key: readonly string[] };

export type FilledKind = 'claims' | ExtractKind | 'paid' | 'completions' | 'rulings';
export const FILLED_KINDS: readonly FilledKind[] = [
  'claims',
  ...EXTRACT_KINDS,
  'paid',
  'completions',
  'rulings',
];

export function fileFormat(kind: FilledKind): FileFormat {
  switch (kind) {
    case 'claims':
      return { columns: claimColumns, key: ['applicantId', 'claimId'] };
    case 'paid':
      // Two payments may be the same in every cell.
      return { columns: ledgerColumns, key: [] };
    case 'completions':
      return {
        columns: completionColumns,
        key: ['applicantId', 'claimId', 'column', 'value', 'document', 'receivedOn'],
      };
    case 'rulings':
      return { columns: rulingColumns, key: ['applicantId', 'claimId', 'criterion'] };
    default:
      return { columns: extractColumns[kind], key: [] };
  }
}
