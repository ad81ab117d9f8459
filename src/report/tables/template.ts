import type { Language } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import { rulingColumns } from '../../vocabulary/columns.js';
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

/** A criterion of a claim that an official may rule on. */
export type OpenCriterion = {
  readonly applicantId: string;
  readonly claimId: string;
  readonly criterion: string;
  /** What is open, in words. */
  readonly question: string;
};

/** A file of rulings with a row for each open criterion: what it is about filled in, what the official rules left blank. */
export function rulingsToFillIn(open: readonly OpenCriterion[], messages: Messages): string {
  const ids = Object.keys(rulingColumns) as (keyof typeof rulingColumns)[];
  const header = (id: keyof typeof rulingColumns) => rulingColumns[id].names[messages.language];
  const columns: readonly Column[] = [
    ...ids.map(
      (id): Column => ({
        header: header(id),
        holds: id === 'claimId' || id === 'criterion' ? 'code' : 'text',
      }),
    ),
    { header: messages.template.question, holds: 'text' },
  ];
  const rows = open.map(({ applicantId, claimId, criterion, question }) => {
    const filled: { readonly [I in keyof typeof rulingColumns]?: string } = {
      applicantId,
      claimId,
      criterion,
    };
    return [...ids.map((id) => filled[id] ?? ''), question];
  });
  return csvText(columns, rows);
}
