import type { InputFile } from '../model.js';
import type { Problem } from '../problems.js';
import type { Columns } from '../vocabulary/columns.js';
import { type Notes, note, type RowReader, rowReader } from './cells.js';
import { type Source, shownName } from './csv/source.js';
import { exampleFinder } from './example.js';
import { isHeaderAgain, layOut, standing, standingOfHeader } from './header.js';
import { inputFile, isUsable, open } from './open.js';
import { damageOf, readRows } from './table.js';
import { parseClaimId } from './values.js';

/** A claim's own id as the claims' files have it read. */
export function claimIdIn(row: { readonly text: (id: 'claimId') => string }): string {
  const reading = parseClaimId(row.text('claimId'));
  return reading.ok ? reading.value : '';
}

export type ReadTable<T> = {
  readonly rows: readonly T[];
  readonly problems: readonly Problem[];
  readonly input: InputFile;
};

/** Reads a whole small table of ours (payouts, rulings), row by row; `rowOf` gives undefined for a row to pass over. */
export function readTable<C extends Columns, T>(
  source: Source,
  role: 'completions' | 'paid' | 'rulings',
  columns: C,
  rowOf: (row: RowReader<C>, notes: Notes, shownRow: number) => T | undefined,
  /** What is said at once of a file that lacks more than one column. */
  otherTable?: 'not-payouts',
): ReadTable<T> {
  const notes: Notes = { role, file: shownName(source.name, source.workbook?.sheet), problems: [] };
  const nothing = { rows: [], problems: notes.problems, input: inputFile(source, role, {}) };
  const opened = open(source, [columns], notes);
  if (!opened) return nothing;
  const { body, header } = opened;
  const layout = layOut(header, columns);
  if (otherTable && layout.missing.length > 1) {
    note(notes, 'file', { code: otherTable, args: {} }, standingOfHeader(header));
    return nothing;
  }
  if (!isUsable(header, layout, notes)) return nothing;
  const { rows, encoding, count, unterminated } = readRows(body, header);
  if (unterminated !== undefined) {
    note(notes, 'file', { code: 'quote-unterminated', args: {} }, { line: unterminated });
    return nothing;
  }
  if (encoding === 'windows-1252') note(notes, 'notice', { code: 'read-as-windows-1252', args: {} }, {});
  const exampleIn = exampleFinder(role, layout);
  let examples = 0;
  const read = rows.flatMap((row) => {
    const example = row.is === 'whole' ? exampleIn(row.cells) : undefined;
    if (example === 'as written') {
      examples += 1;
      return [];
    }
    if (example === 'changed') {
      note(notes, 'row', { code: 'row-example-changed', args: {} }, standing(row));
      return [];
    }
    // Lists put one below the other bring their headers.
    if (isHeaderAgain(row, header)) return [];
    if (row.is === 'whole')
      return rowOf(rowReader(columns, header, layout, row, notes), notes, row.row) ?? [];
    note(notes, 'row', damageOf(row, header), standing(row));
    return [];
  });
  const input = inputFile(source, role, { encoding, delimiter: header.delimiter, rows: count - examples });
  return { rows: read, problems: notes.problems, input };
}

/** In a table of which a row counts whole or not at all, a cell that can't be read makes its row one that does nothing. */
export function ofRow(problem: Problem): Problem {
  return problem.grade === 'cell' ? { ...problem, grade: 'row' } : problem;
}

/** What is said of the rows of a file that nobody has filled in yet. */
export function notFilledIn(
  role: 'completions' | 'paid' | 'rulings',
  file: string,
  count: number,
): readonly Problem[] {
  if (count === 0) return [];
  return [{ grade: 'notice', role, code: 'rows-not-filled-in', file, args: { count } }];
}
