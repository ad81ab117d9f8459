import { type Columns, columnKeys } from '../../vocabulary/columns.js';
import { headerKey } from '../../vocabulary/header-key.js';
import { clean } from '../cells-of-record.js';
import { cellText } from './cell-text.js';

/** How many rows that hold something may stand above a header: titles, the day of printing, a logo's row. */
const ROWS_ABOVE_AT_MOST = 30;

/** The sheet whose rows are read, and where its header stands. */
export type Chosen = {
  readonly index: number;
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows count from 0 here, as in the library. */
  readonly headerRow: number;
  /** The texts of the header's cells. */
  readonly header: readonly string[];
  /** Rows above the header that hold something. */
  readonly above: readonly number[];
  /** Other sheets that hold something. */
  readonly others: readonly string[];
};

type Listed = { readonly name: string; readonly isHidden: boolean };
type HeaderAt = {
  readonly row: number;
  readonly cells: readonly string[];
  readonly above: readonly number[];
  readonly score: number;
};

/** A header that has every required column of a table: nothing fits better. */
const FITS = Number.POSITIVE_INFINITY;

/**
 * The first sheet that has a row with all the required columns of one of the tables; where none has, the one with most of
 * their columns, so that what is told of it helps; undefined where no sheet holds anything.
 */
export async function chooseSheet(
  workbook: Uint8Array,
  tables: readonly Columns[],
  passOver: (name: string) => boolean,
): Promise<Chosen | undefined> {
  const listed = await sheetsOf(workbook);
  const found: { readonly index: number; readonly sheet: Listed; readonly header: HeaderAt }[] = [];
  for (const [index, sheet] of listed.entries()) {
    const header = await headerIn(workbook, index, tables);
    if (header) found.push({ index, sheet, header });
  }
  const best = found.reduce<(typeof found)[number] | undefined>(
    (best, each) => (best && best.header.score >= each.header.score ? best : each),
    undefined,
  );
  if (!best) return undefined;
  const { index, sheet, header } = best;
  // A sheet of help under whose name somebody keeps a table is no help.
  const isHelp = (other: (typeof found)[number]) => passOver(other.sheet.name) && other.header.score !== FITS;
  const others = found.filter((other) => other.index !== index && !isHelp(other));
  return {
    index,
    ...sheet,
    headerRow: header.row,
    header: header.cells,
    above: header.above,
    others: others.map((other) => other.sheet.name),
  };
}

/** The sheets by name, in their order; none is read for it. */
async function sheetsOf(workbook: Uint8Array): Promise<readonly Listed[]> {
  const { readXlsx } = await import('hucre/xlsx');
  const listed: Listed[] = [];
  await readXlsx(workbook, {
    sheets: ({ name, hidden, veryHidden }) => {
      listed.push({ name, isHidden: hidden === true || veryHidden === true });
      return false;
    },
  });
  return listed;
}

/** The first of the upper rows that fits a table; else the one with most known columns, or the first that holds anything. */
async function headerIn(
  workbook: Uint8Array,
  sheet: number,
  tables: readonly Columns[],
): Promise<HeaderAt | undefined> {
  const { streamXlsxRows } = await import('hucre/xlsx');
  const above: number[] = [];
  let best: HeaderAt | undefined;
  for await (const { index, values } of streamXlsxRows(workbook, { sheet })) {
    const cells = values.map((value) => cellText(value));
    const keys = new Set(cells.map((cell) => headerKey(clean(cell))).filter((key) => key !== ''));
    if (keys.size === 0) continue;
    const score = Math.max(...tables.map((columns) => scoreOf(keys, columns)));
    if (!best || score > best.score) best = { row: index, cells, above: [...above], score };
    above.push(index);
    if (score === FITS || above.length > ROWS_ABOVE_AT_MOST) break;
  }
  return best;
}

/** How many of a table's columns a row names; without bound where it has all that are required. */
function scoreOf(keys: ReadonlySet<string>, columns: Columns): number {
  const ids = new Set([...columnKeys(columns)].filter(([key]) => keys.has(key)).map(([, id]) => id));
  const required = Object.entries(columns).filter(([, column]) => column.required);
  return ids.size > 0 && required.every(([id]) => ids.has(id)) ? FITS : ids.size;
}
