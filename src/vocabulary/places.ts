import type { RowPlace } from '../model.js';

/** The row as people are told it: as their spreadsheet shows it. */
export function shownRow({ line, row = line }: Pick<RowPlace, 'line' | 'row'>): number {
  return row;
}

/** `file:row`. */
export function rowName(at: RowPlace): string {
  return `${at.file}:${shownRow(at)}`;
}
