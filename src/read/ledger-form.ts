import type { Delimiter, Encoding, Language } from '../model.js';
import { ledgerColumns } from '../vocabulary/columns.js';
import { decode, type Source } from './csv/source.js';
import { layOut } from './header.js';
import { open } from './open.js';
import { readRows } from './table.js';

export type LedgerColumn = keyof typeof ledgerColumns;

/** How a ledger is written, so that rows put behind its own are written alike. */
export type LedgerForm = {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** The column at each place of a row; undefined where it is one of the office's own. */
  readonly columns: readonly (LedgerColumn | undefined)[];
  readonly language: Language;
  readonly lineEnd: '\r\n' | '\n' | '\r';
  /** Whether the last row has its line end. */
  readonly isEnded: boolean;
};

/** Undefined for a file without the header of a ledger. */
export function ledgerForm(source: Source): LedgerForm | undefined {
  const opened = open(source, [ledgerColumns], { role: 'paid', file: source.name, problems: [] });
  if (!opened) return undefined;
  const { body, header } = opened;
  const { index, language, missing } = layOut(header, ledgerColumns);
  if (missing.length > 0) return undefined;
  const { encoding } = readRows(body, header);
  const text = decode(body.bytes, encoding);
  const columns = Array.from({ length: header.width }, (_, at) => {
    const [id] = [...index].find(([, place]) => place === at) ?? [];
    return id as LedgerColumn | undefined;
  });
  const [lineEnd = '\r\n'] = /\r\n|\n|\r/.exec(text) ?? [];
  return {
    encoding,
    delimiter: header.delimiter,
    columns,
    language,
    lineEnd: lineEnd as LedgerForm['lineEnd'],
    isEnded: /[\r\n]$/.test(text),
  };
}
