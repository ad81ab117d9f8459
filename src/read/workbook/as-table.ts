import type { CellValue } from 'hucre/xlsx';
import type { Columns } from '../../vocabulary/columns.js';
import type { Remark } from '../values.js';
import { CELLS_AT_MOST, cellsOnly, type NoCells, tooLarge } from './archive.js';
import { cellText, NOT_WORKED_OUT } from './cell-text.js';
import { type Chosen, chooseSheet } from './sheets.js';

const NAMES_AT_MOST = 5;

/** A sheet as the text of a CSV: a row of the sheet is a line of the text, so that every place is the sheet's own. */
type SheetText = {
  readonly text: Buffer;
  readonly sheet: string;
  /** What someone should know of how it was read. */
  readonly notices: readonly Remark[];
};

/**
 * Reads a workbook's sheet for a table, so that all that holds of a CSV holds of it: by the rules of the same reader. The
 * bytes are looked at within bounds; what is no workbook that can be read comes back as the reason.
 */
export const sheetText: SheetReader = (workbook, tables, helpSheets) =>
  readSheet(workbook, tables, helpSheets, async (cells, chosen) => {
    const extent = await extentOf(cells, chosen.index);
    return extent.rows * extent.columns > CELLS_AT_MOST ? tooLarge : textOf(cells, chosen, extent);
  });

/** The same of the header alone, where no more is asked of a file than what it is: its rows take far more time. */
export const headerText: SheetReader = (workbook, tables, helpSheets) =>
  readSheet(workbook, tables, helpSheets, async (_, { name, header }) => ({
    text: Buffer.from(header.map(csvCell).join(';')),
    sheet: name,
    notices: [],
  }));

export type SheetReader = (
  workbook: Uint8Array,
  tables: readonly Columns[],
  helpSheets: ReadonlySet<string>,
) => Promise<SheetText | NoCells>;

async function readSheet(
  workbook: Uint8Array,
  tables: readonly Columns[],
  helpSheets: ReadonlySet<string>,
  read: (cells: Uint8Array, chosen: Chosen) => Promise<SheetText | NoCells>,
): Promise<SheetText | NoCells> {
  const cells = await cellsOnly(workbook);
  if ('code' in cells) return cells;
  try {
    const chosen = await chooseSheet(cells, tables, (name) => helpSheets.has(name));
    return chosen ? await read(cells, chosen) : { text: Buffer.alloc(0), sheet: '', notices: [] };
  } catch {
    // Whatever the library can't make sense of: it has many ways to say so.
    return { code: 'workbook-damaged', args: {} };
  }
}

type Extent = { readonly rows: number; readonly columns: number; readonly held: number };

/** How far the cells reach that hold something. Row by row: a file of a kilobyte can put one in the last corner. */
async function extentOf(workbook: Uint8Array, sheet: number): Promise<Extent> {
  const { streamXlsxRows } = await import('hucre/xlsx');
  let rows = 0;
  let columns = 0;
  let held = 0;
  for await (const { index, values } of streamXlsxRows(workbook, { sheet })) {
    // Rows that stand in no order would be read one over the other.
    if (!(index >= rows)) throw new Error(`row ${index} after row ${rows}`);
    const last = values.findLastIndex(isHeld);
    if (last < 0) continue;
    held += values.filter(isHeld).length;
    rows = index + 1;
    columns = Math.max(columns, last + 1);
    if (rows * columns > CELLS_AT_MOST) break;
  }
  return { rows, columns, held };
}

function isHeld(value: CellValue): boolean {
  return value !== null && value !== '';
}

async function textOf(workbook: Uint8Array, chosen: Chosen, extent: Extent): Promise<SheetText> {
  const { readXlsx, rangeRef } = await import('hucre/xlsx');
  const { sheets } = await readXlsx(workbook, {
    sheets: [chosen.index],
    readStyles: true,
    range: rangeRef(0, 0, extent.rows - 1, extent.columns - 1),
  });
  const [sheet] = sheets;
  if (!sheet) throw new Error('the sheet is gone');
  const { rows, cells } = sheet;
  // The two ways of reading differ where a row and its cells name different places, or one place is named twice.
  const held = rows.reduce((sum, row) => sum + row.filter(isHeld).length, 0);
  if (held !== extent.held) throw new Error(`${held} cells of ${extent.held}`);
  const lines = Array.from({ length: extent.rows }, (_, row) => {
    if (row < chosen.headerRow) return '';
    const values: readonly CellValue[] = rows[row] ?? [];
    return Array.from({ length: extent.columns }, (_, column) => csvCell(textAt(row, column, values[column])))
      .join(';')
      .replace(/^;+$/, '');
  });
  const hidden = [...(sheet.rowDefs ?? [])]
    .filter(([row, { hidden }]) => hidden && row > chosen.headerRow && lines[row])
    .map(([row]) => row);
  return { text: Buffer.from(lines.join('\n')), sheet: chosen.name, notices: noticesOf(chosen, hidden) };

  function textAt(row: number, column: number, value: CellValue | undefined): string {
    const cell = cells?.get(`${row},${column}`);
    const held = value ?? cell?.formulaResult ?? null;
    if (held === null && cell?.formula !== undefined) return NOT_WORKED_OUT;
    return cellText(held, cell?.style?.numFmt);
  }
}

function csvCell(text: string): string {
  return /[";]|^sep=/i.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function noticesOf({ above, others, isHidden }: Chosen, hidden: readonly number[]): readonly Remark[] {
  const [shown, more] = [others.slice(0, NAMES_AT_MOST), Math.max(0, others.length - NAMES_AT_MOST)];
  const rowsTold = (rows: readonly number[]) => {
    const ranges = rangesOf(rows.map((row) => row + 1));
    return { rows: ranges.slice(0, NAMES_AT_MOST), more: Math.max(0, ranges.length - NAMES_AT_MOST) };
  };
  return [
    ...(isHidden ? [{ code: 'workbook-hidden-sheet', args: {} } as const] : []),
    ...(above.length > 0 ? [{ code: 'workbook-rows-above', args: rowsTold(above) } as const] : []),
    ...(hidden.length > 0 ? [{ code: 'workbook-hidden-rows', args: rowsTold(hidden) } as const] : []),
    ...(shown.length > 0 ? [{ code: 'workbook-other-sheets', args: { names: shown, more } } as const] : []),
  ];
}

/** Rows as they are told: one number, or the first and the last of some that follow each other. */
function rangesOf(rows: readonly number[]): readonly string[] {
  const ranges: { first: number; last: number }[] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const before = ranges.at(-1);
    if (before && row === before.last + 1) before.last = row;
    else ranges.push({ first: row, last: row });
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
}
