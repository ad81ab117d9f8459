import type { Completion, Day } from '../model.js';
import { claimColumns, columnKeys, completionColumns, mayBeCompleted } from '../vocabulary/columns.js';
import { headerKey } from '../vocabulary/header-key.js';
import { note, type RowReader } from './cells.js';
import type { Source } from './csv/source.js';
import { nearest } from './near.js';
import { claimIdIn, notFilledIn, ofRow, type ReadTable, readTable } from './small-tables.js';
import { parseBusinessId, parseDay } from './values.js';

const COLUMNS = columnKeys(claimColumns);
const NAMES = Object.values(claimColumns).flatMap(({ names }) => Object.values(names));
/** What whoever enters a completion fills in: a row that has none of it is not filled in yet. */
const FILLED_IN = ['value', 'document', 'receivedOn', 'official'] as const;

/**
 * Reads the values that applicants supplied later for cells of their claims. What leaves something out, or is dated after
 * the day of the check, is a problem and stands for nothing; what isn't filled in yet is counted.
 */
export function readCompletions(source: Source, { asOf }: { readonly asOf: Day }): ReadTable<Completion> {
  let empty = 0;
  const table = readTable(source, 'completions', completionColumns, (row, notes) => {
    if (FILLED_IN.every((id) => row.text(id) === '')) {
      empty += 1;
      return undefined;
    }
    const at = row.place('column');
    const column = COLUMNS.get(headerKey(row.text('column')));
    const missing = [...(row.text('column') === '' ? ['column' as const] : []), ...blanksIn(row)];
    const [first] = missing;
    if (first !== undefined) {
      const args = { missing: missing.map((id) => completionColumns[id].names.fi) };
      note(notes, 'row', { code: 'completion-incomplete', args }, row.place(first));
      return undefined;
    }
    if (column === undefined) {
      const found = row.text('column');
      const near = nearest(found, NAMES);
      const args = { found, ...(near === undefined ? {} : { near }) };
      note(notes, 'row', { code: 'completion-column-unknown', args }, at);
      return undefined;
    }
    if (!mayBeCompleted(column)) {
      note(notes, 'row', { code: 'completion-not-of-column', args: { found: row.text('column') } }, at);
      return undefined;
    }
    const applicant = row.fact('applicantId', parseBusinessId, 'any business');
    const receivedOn = row.fact('receivedOn', parseDay, 'any day');
    if (applicant.is !== 'known' || receivedOn.is !== 'known') return undefined;
    if (receivedOn.value > asOf) {
      const args = { date: receivedOn.value, asOf };
      note(notes, 'row', { code: 'completion-after-check', args }, row.place('receivedOn'));
      return undefined;
    }
    const document = row.text('document');
    const completes = { column: row.text('column'), document };
    return {
      applicantId: applicant.value,
      claimId: claimIdIn(row),
      column,
      document,
      receivedOn: receivedOn.value,
      official: row.text('official'),
      at: { ...row.place('value'), completes },
    };
  });
  return {
    ...table,
    problems: [...table.problems.map(ofRow), ...notFilledIn('completions', source.name, empty)],
  };
}

function blanksIn(row: RowReader<typeof completionColumns>) {
  const needed = ['applicantId', 'claimId', ...FILLED_IN] as const;
  return needed.filter((id) => row.text(id) === '');
}
