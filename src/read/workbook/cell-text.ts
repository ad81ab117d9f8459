import type { CellValue } from 'hucre/xlsx';

/** A formula that no program has worked out: nobody knows what the cell would show. */
export const NOT_WORKED_OUT = '#LASKEMATTA!';

/**
 * The text that a CSV would hold for it, by what the cell holds and not by how it is shown: a date is its day whatever its
 * format. Of the format it counts only that a number is a percentage, or has two decimals, as euros have.
 */
export function cellText(held: CellValue | undefined, format = ''): string {
  if (held === null || held === undefined) return '';
  if (typeof held === 'string') return onOneLine(held);
  if (typeof held === 'boolean') return held ? 'tosi' : 'epätosi';
  if (typeof held === 'number') return numberText(held, format);
  return dayText(held);
}

/** Rows of a workbook are told apart by the workbook: a line break in a cell is no more than a blank. */
function onOneLine(text: string): string {
  return text.replaceAll('\0', '\ufffd').replace(/\r\n|[\r\n]/g, ' ');
}

function numberText(value: number, format: string): string {
  const isPercent = format.replace(/"[^"]*"|\\./g, '').includes('%');
  // What a spreadsheet program shows: the digits after the fifteenth are those of its arithmetic.
  const shown = Number((isPercent ? value * 100 : value).toPrecision(15));
  const plain = String(shown);
  const cents = /0\.00(?!0)/.test(format) && /\.\d$/.test(plain) ? `${plain}0` : plain;
  return cents.replace('.', ',') + (isPercent ? ' %' : '');
}

function dayText(held: Exclude<CellValue, string | number | boolean | null>): string {
  if (Number.isNaN(held.getTime())) return '#PVM!';
  return `${held.getUTCDate()}.${held.getUTCMonth() + 1}.${held.getUTCFullYear()}`;
}
