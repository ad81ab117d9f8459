import type { Problem, ProblemCode } from '../problems.js';
import { shownRow } from '../vocabulary/places.js';
import { byPlace, columnLetters } from './problem-order.js';

/** Rows that follow each other, from the first to the last. */
export type RowRange = { readonly first: number; readonly last: number };

/** Problems of one kind about one column of one file, or about many of its headers, which people are told as one. */
export type ProblemGroup = {
  /** By place, each cell once: at least one. */
  readonly problems: readonly [Problem, ...Problem[]];
  /** The rows as a spreadsheet shows them; none of a problem with a whole file. */
  readonly rows: readonly RowRange[];
  /** The lines of the text file, where some of them aren't the rows. */
  readonly lines: readonly RowRange[];
  /** The letters of the columns, where the problems are about several of them. */
  readonly columns: readonly string[];
  /** The first problem of each thing that was found, in order of place. */
  readonly examples: readonly Problem[];
};

/** What may be another in each cell without making the message another. Whatever else it says is part of its kind. */
const OF_ONE_CELL: ReadonlySet<string> = new Set([
  'found',
  'near',
  'read',
  'day',
  'daysInMonth',
  'date',
  'startsOn',
  'endsOn',
  'characters',
  'length',
  'claim',
]);

/** What a file may say of tens of thousands of headers: of each so many are told one by one, the others together. */
const OF_A_HEADER: ReadonlySet<string> = new Set<ProblemCode>(['column-unknown', 'header-twice']);
const HEADERS_AT_MOST = 20;

/**
 * The problems as they are told: those of one kind about one column of one file as one, in the order of their first
 * places; of very many headers those after the first as one. What is about a row and no column goes by its rows alike, and what is about a whole file stays by itself.
 */
export function groupedProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, Map<string, Problem>>();
  const headers = new Map<string, number>();
  for (const problem of problems.toSorted(byPlace)) {
    const key =
      problem.line === undefined ? `alone ${groups.size}` : (ofManyHeaders(problem) ?? kindOf(problem));
    const cells = groups.get(key) ?? new Map<string, Problem>();
    groups.set(key, cells);
    const cell = `${problem.line} ${problem.cell ?? ''}`;
    if (!cells.has(cell)) cells.set(cell, problem);
  }
  return [...groups.values()].map((cells) => groupOf([...cells.values()] as [Problem, ...Problem[]]));

  /** What those headers share that are more than can be told one by one. */
  function ofManyHeaders({ code, file, line }: Problem): string | undefined {
    if (!OF_A_HEADER.has(code)) return undefined;
    const kind = `${code} ${line} ${file}`;
    const count = (headers.get(kind) ?? 0) + 1;
    headers.set(kind, count);
    return count > HEADERS_AT_MOST ? kind : undefined;
  }
}

function kindOf({ grade, code, role, file, column, cell, args }: Problem): string {
  const lasting = Object.entries(args).filter(
    // Counts of cells are told as such and are no text from a cell.
    ([name, value]) => !OF_ONE_CELL.has(name) || (name === 'found' && typeof value === 'number'),
  );
  return JSON.stringify([grade, code, role, file, column, columnLetters(cell), lasting]);
}

function groupOf(problems: readonly [Problem, ...Problem[]]): ProblemGroup {
  const placed = problems.flatMap(({ line, row = line }) =>
    line === undefined || row === undefined ? [] : [{ line, row }],
  );
  const isMoved = placed.some(({ line, row }) => line !== row);
  const examples = new Map<string, Problem>();
  for (const problem of problems) {
    const found = foundIn(problem) ?? '';
    if (!examples.has(found)) examples.set(found, problem);
  }
  const columns = [...new Set(problems.map(({ cell }) => columnLetters(cell)))];
  return {
    problems,
    columns: columns.length > 1 ? columns : [],
    rows: rangesOf(placed.map(shownRow)),
    lines: isMoved ? rangesOf(placed.map(({ line }) => line)) : [],
    examples: [...examples.values()],
  };
}

/** What a problem says was found in its cell or row, as text; undefined where it quotes nothing. */
export function foundIn({ args }: Problem): string | undefined {
  if ('startsOn' in args) return `${args.startsOn}–${args.endsOn}`;
  if ('found' in args && typeof args.found === 'string') return args.found;
  if ('fileDate' in args) return args.date;
  return 'claim' in args ? args.claim : undefined;
}

/** Rows in order as ranges. */
function rangesOf(rows: readonly number[]): readonly RowRange[] {
  const ranges: RowRange[] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && row <= last.last + 1) ranges[ranges.length - 1] = { first: last.first, last: row };
    else ranges.push({ first: row, last: row });
  }
  return ranges;
}
