import type { ExtractKind } from '../model.js';
import { type Columns, claimColumns, EXTRACT_KINDS, extractColumns, rulingColumns } from './columns.js';

/** A file that a user fills in: its columns, and which of them together name a row. */
export type FileFormat = { readonly columns: Columns; readonly key: readonly string[] };

export type FilledKind = 'claims' | ExtractKind | 'rulings';
export const FILLED_KINDS: readonly FilledKind[] = ['claims', ...EXTRACT_KINDS, 'rulings'];

export function fileFormat(kind: FilledKind): FileFormat {
  switch (kind) {
    case 'claims':
      return { columns: claimColumns, key: ['applicantId', 'claimId'] };
    case 'rulings':
      return { columns: rulingColumns, key: ['applicantId', 'claimId', 'criterion'] };
    default:
      return { columns: extractColumns[kind], key: [] };
  }
}
