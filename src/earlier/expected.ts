import { isDeepStrictEqual } from 'node:util';
import { parse } from 'csv-parse/sync';
import { maskPersonCell, maskText } from '../privacy/mask.js';
import { claimColumns } from '../vocabulary/columns.js';
import { headerKey } from '../vocabulary/header-key.js';
import { reasonColumns, statisticColumns } from '../vocabulary/report-columns.js';
import { hasSameCells } from './workbook.js';

/** What a row of a report is about: the claim and the criterion, or the group of figures, as far as the row has them. */
export type About = readonly string[];

/**
 * One thing in which a report differs from the file that says what is expected. Rows and lines are those of that file;
 * identity codes are masked.
 */
export type Difference =
  | {
      readonly in: 'cell';
      readonly row: number;
      readonly about: About;
      readonly column: string;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly in: 'row'; readonly about: About; readonly is: 'missing' | 'added' }
  | { readonly in: 'columns'; readonly expected: readonly string[]; readonly found: readonly string[] }
  | { readonly in: 'order' }
  /** The cells are the same, and their quotation marks, line ends or encoding are not. */
  | { readonly in: 'bytes' }
  | { readonly in: 'line'; readonly line: number; readonly expected: string; readonly found: string }
  | { readonly in: 'member'; readonly path: string; readonly expected: string; readonly found: string }
  | { readonly in: 'workbook' }
  /** A file that is expected and isn't written any more. */
  | { readonly in: 'file' };

/**
 * Every difference between a report and what is expected of it: of a table by its cells, of a workbook whether its cells
 * differ, of JSON by its members, of any other file its first line that differs. None where the two are the same.
 */
export async function differencesIn(
  name: string,
  expected: Uint8Array,
  found: string | Uint8Array | undefined,
): Promise<readonly Difference[]> {
  if (found === undefined) return [{ in: 'file' }];
  const [before, after] = [Buffer.from(expected), Buffer.from(found)];
  if (before.equals(after)) return [];
  if (name.endsWith('.xlsx')) return (await hasSameCells(after, before)) ? [] : [{ in: 'workbook' }];
  const [wanted, made] = [before.toString('utf8'), after.toString('utf8')];
  if (name.endsWith('.csv')) return differentCells(wanted, made);
  if (name.endsWith('.json')) return differentMembers(wanted, made);
  return differentLine(wanted, made);
}

// ── Tables ────────────────────────────────────────────────────────────────────────────────────────────────

type Row = {
  readonly at: number;
  readonly about: About;
  readonly key: string;
  readonly cells: readonly string[];
};

/** The columns that tell what a row is about. */
const OF_CLAIM = [claimColumns.applicantId, claimColumns.claimId, reasonColumns.criterion];
const OF_FIGURES = [statisticColumns.group, statisticColumns.value, statisticColumns.outcome];

function differentCells(expected: string, found: string): readonly Difference[] {
  const [before, after] = [tableIn(expected), tableIn(found)];
  if (!before || !after) return differentLine(expected, found);
  if (!isDeepStrictEqual(before.headers, after.headers)) {
    return [{ in: 'columns', expected: before.headers, found: after.headers }];
  }
  const made = new Map(after.rows.map((row) => [row.key, row]));
  const differences = before.rows.flatMap((row): readonly Difference[] => {
    const other = made.get(row.key);
    made.delete(row.key);
    return other ? inRow(row, other, before.headers) : [{ in: 'row', about: row.about, is: 'missing' }];
  });
  for (const { about } of made.values()) differences.push({ in: 'row', about, is: 'added' });
  if (differences.length > 0) return differences;
  return [{ in: before.rows.some(({ key }, i) => key !== after.rows[i]?.key) ? 'order' : 'bytes' }];
}

function inRow(row: Row, other: Row, headers: readonly string[]): readonly Difference[] {
  const width = Math.max(row.cells.length, other.cells.length);
  return Array.from({ length: width }, (_, i) => i).flatMap((i) => {
    const [expected = '', found = ''] = [row.cells[i], other.cells[i]];
    if (expected === found) return [];
    const column = headers[i] ?? String(i + 1);
    const mask = isOf(claimColumns.personId, headerKey(column)) ? maskPersonCell : maskText;
    const values = { expected: mask(expected), found: mask(found) };
    return [{ in: 'cell', row: row.at, about: row.about, column, ...values }] as const;
  });
}

/** The rows of a report, each known by what it is about and by how many such rows stand before it. */
function tableIn(
  text: string,
): { readonly headers: readonly string[]; readonly rows: readonly Row[] } | undefined {
  let all: string[][];
  try {
    all = parse(text, {
      bom: true,
      delimiter: ';',
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
    });
  } catch {
    return undefined;
  }
  const [headers = [], ...rows] = all;
  const keys = headers.map(headerKey);
  const placesOf = (columns: typeof OF_CLAIM | typeof OF_FIGURES) =>
    columns.flatMap((column) => {
      const at = keys.findIndex((key) => isOf(column, key));
      return at < 0 ? [] : [at];
    });
  const ofClaim = placesOf(OF_CLAIM);
  const places = ofClaim.length > 0 ? ofClaim : placesOf(OF_FIGURES);
  const before = new Map<string, number>();
  return {
    headers,
    rows: rows.map((cells, i) => {
      const about = places.map((at) => cells[at] ?? '');
      const same = before.get(about.join('\n')) ?? 0;
      before.set(about.join('\n'), same + 1);
      return { at: i + 2, about, key: [...about, same].join('\n'), cells };
    }),
  };
}

/** Whether a header is a column's name, in whatever language. */
function isOf({ names }: { readonly names: Readonly<Record<string, string>> }, key: string): boolean {
  return Object.values(names).some((name) => headerKey(name) === key);
}

// ── Other files ───────────────────────────────────────────────────────────────────────────────────────────

/** Members that differ from run to run though nothing else does: when and where it was made, and by which version. */
const NOT_COMPARED: readonly string[] = ['run', 'tool.version'];

function differentMembers(expected: string, found: string): readonly Difference[] {
  const differences: Difference[] = [];
  try {
    compare('', JSON.parse(expected), JSON.parse(found));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return differentLine(expected, found);
  }
  return differences;

  function compare(path: string, before: unknown, after: unknown): void {
    if (NOT_COMPARED.includes(path) || isDeepStrictEqual(before, after)) return;
    if (!isHolder(before) || !isHolder(after) || Array.isArray(before) !== Array.isArray(after)) {
      differences.push({ in: 'member', path, expected: json(before), found: json(after) });
      return;
    }
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const at = Array.isArray(before) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
      compare(at, before[key], after[key]);
    }
  }
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Empty for a member that isn't there. */
function json(value: unknown): string {
  return value === undefined ? '' : maskText(JSON.stringify(value));
}

function differentLine(expected: string, found: string): readonly Difference[] {
  const [before, after] = [expected.split('\n'), found.split('\n')];
  const length = Math.max(before.length, after.length);
  const at = Array.from({ length }, (_, i) => i).find((i) => before[i] !== after[i]);
  // Bytes that no text has may be read alike.
  if (at === undefined) return [{ in: 'bytes' }];
  const [wanted = '', made = ''] = [before[at], after[at]].map((line) => line?.replace(/\r$/, ''));
  return wanted === made
    ? [{ in: 'bytes' }]
    : [{ in: 'line', line: at + 1, expected: maskText(wanted), found: maskText(made) }];
}
