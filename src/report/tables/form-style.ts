import type { CellStyle } from 'hucre/xlsx';

export const FONT = { name: 'Calibri', size: 11 };
export const TOP = { vertical: 'top', wrapText: true } as const;
export const WIDTH_AT_LEAST = 12;

const filled = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

/** The header of a column that is always filled in. */
export const NEEDED: CellStyle = {
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  fill: filled('2F5D8A'),
  alignment: TOP,
};
export const OPTIONAL: CellStyle = { font: { ...FONT, bold: true }, fill: filled('E7ECF2'), alignment: TOP };
