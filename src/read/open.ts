import type { InputFile } from '../model.js';
import type { Columns } from '../vocabulary/columns.js';
import { headerKey } from '../vocabulary/header-key.js';
import { MOJIBAKE, type Notes, note } from './cells.js';
import { type Body, bodyOf, type Source, sha256 } from './csv/source.js';
import { findHeader, type Header, type Layout, lineEnds, standingOfHeader } from './header.js';
import { nearestAmong } from './near.js';
import { cellAddress } from './table.js';

/** A CSV whose header was found. */
export type Opened = { readonly source: Source; readonly body: Body; readonly header: Header };

/** Finds a file's text and header, or notes why it is no CSV. */
export function open(source: Source, known: readonly Columns[], notes: Notes): Opened | undefined {
  if (source.workbook?.failed) {
    note(notes, 'file', source.workbook.failed, {});
    return undefined;
  }
  const fail = (code: 'file-empty' | 'file-is-binary') => {
    // In UTF-16 half of the bytes are zero, and none tells where the odd one is.
    const isUtf16 = (source.bytes[0] ?? 0) >= 0xfe;
    const zero = code === 'file-is-binary' && !isUtf16 ? source.bytes.indexOf(0) : -1;
    const line = lineEnds(source.bytes.subarray(0, Math.max(0, zero))) + 1;
    note(notes, 'file', { code, args: {} }, zero < 0 ? {} : { line });
    return undefined;
  };
  const body = bodyOf(source.bytes);
  if (typeof body === 'string') return fail(body);
  const header = findHeader(body, known);
  if (!header) return fail('file-empty');
  if (header.quotes === 'unterminated') {
    note(notes, 'file', { code: 'quote-unterminated', args: {} }, { line: header.quoteLine });
    return undefined;
  }
  for (const notice of source.workbook?.notices ?? []) note(notes, 'notice', notice, {});
  return { source, body, header };
}

/** Notes what makes a header unusable. True when the file can be read. */
export function isUsable(header: Header, layout: Layout, notes: Notes): boolean {
  const at = (index: number) => ({
    ...standingOfHeader(header),
    column: header.cells[index] ?? '',
    cell: cellAddress(index, header.rowsAbove),
  });
  if (layout.index.size === 0) {
    const found = header.cells.filter((cell) => cell !== '').join(', ');
    note(notes, 'file', { code: 'header-not-recognised', args: { found } }, standingOfHeader(header));
    return false;
  }
  for (const index of layout.index.values()) {
    const characters = header.invisible.get(index);
    if (characters) note(notes, 'notice', { code: 'invisible-characters', args: { characters } }, at(index));
  }
  for (const { header: text, at: index, first } of layout.twice) {
    const args = { header: text, first: cellAddress(first, header.rowsAbove) };
    note(notes, 'file', { code: 'header-twice', args }, at(index));
  }
  const garbled = layout.unknown.find(({ header: text }) => MOJIBAKE.test(text));
  if (garbled) note(notes, 'file', { code: 'mojibake', args: { found: garbled.header } }, at(garbled.at));
  if (layout.missing.length > 0) noteMissing(header, layout, notes);
  return layout.twice.length === 0 && layout.missing.length === 0;
}

/** Notes each column that is missing, with the header that may be meant for it. */
function noteMissing(header: Header, layout: Layout, notes: Notes): void {
  const unknownKeys = layout.unknown.map(({ header: text }) => headerKey(text));
  const nearestUnknown = nearestAmong(unknownKeys);
  for (const column of layout.missing) {
    const near = nearestUnknown(headerKey(column.names.fi));
    const nearestName = nearestAmong(Object.values(column.names).map(headerKey));
    const at = near === undefined ? unknownKeys.findIndex(nearestName) : unknownKeys.indexOf(near);
    const misspelt = layout.unknown[at];
    const args = {
      column: column.names.fi,
      ...(misspelt ? { found: misspelt.header, foundCell: cellAddress(misspelt.at, header.rowsAbove) } : {}),
    };
    note(notes, 'file', { code: 'column-missing', args }, standingOfHeader(header));
  }
}

/** What to remember of a file that was opened. */
export function inputFile(source: Source, role: InputFile['role'], rest: Partial<InputFile>): InputFile {
  return {
    role,
    name: source.name,
    path: source.path,
    sha256: source.sha256 ?? sha256(source.bytes),
    bytes: source.workbook?.bytes ?? source.bytes.length,
    ...rest,
    ...ofSheet(source.workbook?.sheet),
  };
}

/** What is remembered of a workbook: it has neither an encoding nor a delimiter of its own. */
export function ofSheet(sheet: string | undefined): Partial<InputFile> {
  return sheet === undefined ? {} : { sheet, encoding: undefined, delimiter: undefined };
}
