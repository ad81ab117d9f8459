import { strToU8, unzipSync, zipSync } from 'fflate';
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** A day as a workbook keeps it. */
export const dateCell = (day: string): CellValue => new Date(`${day}T00:00:00Z`);

export async function workbook(...sheets: readonly WriteSheet[]): Promise<Buffer> {
  return Buffer.from(await writeXlsx({ sheets: [...sheets] }));
}

/** A workbook whose one sheet is told in the words of the file format: for what no program would write. */
export async function oddSheet(
  sheetData: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  const parts = unzipSync(await workbook({ name: 'Taul1', rows: [['x']] }));
  const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheetData}</sheetData></worksheet>`;
  const odd = Object.entries({ 'xl/worksheets/sheet1.xml': sheet, ...more });
  return Buffer.from(
    zipSync({ ...parts, ...Object.fromEntries(odd.map(([name, xml]) => [name, strToU8(xml)])) }),
  );
}
