import { isAscii } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import type { Delimiter, Encoding } from '../model.js';
import { withoutInvisible } from '../vocabulary/spelling.js';
import type { RecordSpan } from './csv/records.js';
import { decode, encodingOf } from './csv/source.js';

const RECORD_ENDS = ['\r\n', '\n', '\r'];

/** The cells of whole records; undefined when they can't be told apart as one record each. */
export function cellsOf(
  records: readonly string[],
  delimiter: Delimiter,
): readonly (readonly string[])[] | undefined {
  try {
    const rows: string[][] = parse(records.join('\n'), {
      delimiter,
      record_delimiter: RECORD_ENDS,
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: 0,
    });
    return rows.length === records.length ? rows : undefined;
  } catch {
    return undefined;
  }
}

/** Cells of these characters alone are clean already: most are. */
const CLEAN = /^(?!['=])[!-&(-~\u00a1-\u00ac\u00ae-\u024f]*$/;

/** The apostrophe before what a spreadsheet would run, at the beginning of a cell or behind a comma or a line break. */
const GUARD =
  /^'(?=\s*'?[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])|(?<=[,\n])'(?=[\s"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/**
 * A cell as it is read: no blanks around it, no byte order mark or anything else that can't be seen, no spreadsheet
 * formula or guard around its text.
 */
export function clean(text: string): string {
  if (CLEAN.test(text)) return text;
  const plain = withoutInvisible(text).replaceAll('\ufeff', '').trim();
  const asText = /^="([^"]*)"$/.exec(plain);
  if (asText) return asText[1] ?? '';
  return plain.replace(GUARD, '');
}

/** A record's text before it is known which rows are read: its own bytes decide its encoding. */
export function roughText(marked: Encoding | undefined, record: Buffer): string {
  return isAscii(record) ? record.toString('latin1') : decode(record, encodingOf({ marked }, [record]));
}

/** A record's cells for finding its key: good enough where quotes are damaged. */
export function roughCells(
  text: string,
  delimiter: Delimiter,
  quotes: RecordSpan['quotes'],
): readonly string[] {
  if (quotes === 'none') return text.split(delimiter);
  if (quotes === 'paired') return splitPaired(text, delimiter);
  return cellsOf([text], delimiter)?.[0] ?? text.split(delimiter).map((cell) => cell.replaceAll('"', ''));
}

/** The cells of a record whose quotes are paired: a parser set up anew for every record would take most of the time. */
function splitPaired(text: string, delimiter: Delimiter): readonly string[] {
  const cells: string[] = [];
  for (let at = 0; ; at += 1) {
    const quoted = text[at] === '"';
    let end = quoted ? text.indexOf('"', at + 1) : text.indexOf(delimiter, at);
    while (quoted && text[end + 1] === '"') end = text.indexOf('"', end + 2);
    if (end < 0) end = text.length;
    cells.push(quoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end));
    at = quoted ? end + 1 : end;
    if (at >= text.length) return cells;
  }
}
