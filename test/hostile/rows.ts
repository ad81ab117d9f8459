import { parse } from 'csv-parse/sync';

/** How many rows a CSV text has below its header, at least and at most: see `rowsByParser`. */
export type RowCount = { readonly least: number; readonly most: number };

/**
 * The rows of a text by csv-parse as it comes, which knows nothing of the program; undefined where it finds the quotes
 * out of order. A row of nothing but blanks is no row; where the blanks were quoted it may be one.
 */
export function rowsByParser(text: string, delimiter: string): RowCount | undefined {
  try {
    const records: string[][] = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: 0,
    });
    const isInstruction = /^"?sep=.?"?$/i.test(records[0]?.join(delimiter).trim() ?? '');
    const header = records.findIndex((cells, i) => !(isInstruction && i === 0) && cells.some(hasText));
    if (header < 0) return undefined;
    const rows = records.slice(header + 1);
    const least = rows.filter((cells) => cells.some((cell) => /[^ \t]/.test(cell))).length;
    return {
      least,
      most:
        least +
        rows.filter(
          (cells) => cells.every((cell) => /^[ \t]*$/.test(cell)) && cells.some((cell) => cell !== ''),
        ).length,
    };
  } catch {
    return undefined;
  }
}

/** Whether a header's cell says anything: a byte order mark doesn't. */
function hasText(cell: string): boolean {
  return cell.replaceAll('\ufeff', '').trim() !== '';
}
