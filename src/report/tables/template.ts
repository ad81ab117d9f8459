import type { Language } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import type { Column as ColumnOfFile } from '../../vocabulary/columns.js';
import { type FilledKind, fileFormat } from '../../vocabulary/file-formats.js';
import { type Column, csvText } from './csv.js';

/** An empty file of a kind: its header in the language, as a spreadsheet in Finland opens it. */
export function emptyTemplate(kind: FilledKind, language: Language): string {
  const { columns } = fileFormat(kind);
  return csvText(
    Object.values(columns).map(({ names }) => ({ header: names[language], holds: 'text' })),
    [],
  );
}

/** A row of a template: what it is about, by the ids of its columns, and what is open, in words. */
export type OpenRow = { readonly filled: Readonly<Record<string, string>>; readonly question: string };

/** Columns whose cells a spreadsheet would take for numbers or days. */
const CODES: readonly string[] = ['claimId', 'criterion'];

/** A file with a row for each thing that is open: what it is about filled in, what someone is to supply left blank. */
export function toFillIn(
  kind: 'completions' | 'rulings',
  open: readonly OpenRow[],
  messages: Messages,
): string {
  const columns = Object.entries<ColumnOfFile>(fileFormat(kind).columns);
  const headers: readonly Column[] = [
    ...columns.map(
      ([id, { names }]): Column => ({
        header: names[messages.language],
        holds: CODES.includes(id) ? 'code' : 'text',
      }),
    ),
    { header: messages.template.question, holds: 'text' },
  ];
  return csvText(
    headers,
    open.map(({ filled, question }) => [...columns.map(([id]) => filled[id] ?? ''), question]),
  );
}
