/**
 * Writes a batch as CSV files: plain English, or with a style of the same content in other names, words and forms. Those
 * are the program's own: what they mean is tested elsewhere, and the second opinion never sees a file.
 */

import { claimColumns, extractColumns } from '../../src/vocabulary/columns.js';
import * as words from '../../src/vocabulary/words.js';
import { type Random, randomOf } from '../data/random.js';
import { type Batch, type Cell, type ExtractFile, KINDS, type Kind } from './batch.js';

export interface Files {
  /** All by name. */
  texts: Record<string, string>;
  claims: string[];
  ura: string[];
  paid: string[];
  completions: string[];
  rulings: string[];
}

interface Named {
  readonly names: { readonly en: string; readonly fi: string; readonly sv: string };
  readonly required: boolean;
}
const columnsOf = (kind: Kind): readonly Named[] =>
  Object.values(extractColumns[kind === 'days' ? 'benefit-days' : kind]);

const LISTS: Readonly<Record<string, words.CodeList<string>>> = {
  applicant_form: words.applicantForms,
  contract_type: words.contractTypes,
  work_form: words.workForms,
  employer_sector: words.employerSectors,
  subsidy_level: words.subsidyLevels,
  basis: words.bases,
  status: words.statuses,
  role: words.grantRoles,
  benefit: words.benefitTypes,
};
const TEN4 = ['weekly_hours', 'full_time_hours', 'benefit_days', 'percent'];

type Style = Random | undefined;

function textOf(column: string, cell: Cell<unknown>, style: Style): string {
  if (!cell) return '';
  if (cell.is !== 'known') return cell.is === 'missing' ? '' : cell.text;
  const { value } = cell;
  if (typeof value === 'boolean') return wordOf(words.yesNo, value ? 'yes' : 'no', style);
  if (TEN4.includes(column)) {
    const text = String(Number(value) / 10_000);
    return style?.chance(0.7) ? text.replace('.', ',') : text;
  }
  const text = String(value);
  if (/(person|applicant|employer|recipient)_id$/.test(column)) return style ? spelt(text, style) : text;
  const list = LISTS[column];
  if (list) return wordOf(list, text, style);
  const day = /^(\d{4})-0?(\d+)-0?(\d+)$/.exec(text);
  if (!style || !day) return text;
  const short = `${day[3]}.${day[2]}.${day[1]}`;
  return style.of([text, short, short.replace(/^(\d)\./, '0$1.'), `${short} 0:00`]);
}

/** An id as people write it: small letters, blanks, signs that nobody sees, full-width figures, another dash, FI. */
function spelt(id: string, style: Random): string {
  const wide = id.replace(/[0-9]/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
  const isBusiness = /^\d{7}-\d$/.test(id);
  const others = isBusiness ? [id.replace('-', ''), `FI${id.replace('-', '')}`] : [id.toLowerCase()];
  const forms = [
    ` ${id} `,
    `${id.slice(0, 3)}\u200b${id.slice(3)}`,
    wide,
    id.replace('-', '\u2013'),
    ...others,
  ];
  return style.chance(0.5) ? id : style.of(forms);
}

function wordOf(list: words.CodeList<string>, value: string, style: Style): string {
  const alike = [...list.words].flatMap(([word, means]) => (means === value ? [word] : []));
  return style ? style.of([value, ...alike]) : value;
}

interface Line {
  ragged: boolean;
  cells: Record<string, Cell<unknown>>;
}

function csv(columns: readonly Named[], lines: readonly Line[], style: Style): string {
  // With a style optional columns without a value may be left out.
  const isBare = ({ names }: Named) => lines.every((line) => line.cells[names.en]?.is === 'missing');
  const shown = columns.filter((column) => column.required || !style?.chance(0.4) || !isBare(column));
  const delimiter = style?.of([';', ';', ';', ',', '\t']) ?? ';';
  const quoted = (text: string) => (/[;,\t"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const header = shown.map(({ names }) => (style ? style.of([names.en, names.fi, names.sv]) : names.en));
  const rows = lines.map(({ ragged, cells }) => {
    const texts = shown.map(({ names }) => textOf(names.en, cells[names.en] as Cell<unknown>, style));
    return ragged ? [...texts, 'x', 'x'] : texts;
  });
  const end = style?.of(['\n', '\r\n']) ?? '\n';
  return [header, ...rows].map((row) => row.map(quoted).join(delimiter) + end).join('');
}

/** A table of plain values, where undefined is blank. */
function plain(rows: readonly object[]): string {
  const header = Object.keys(rows[0] ?? {});
  const line = (row: object) => Object.values(row).map((value) => value ?? '');
  return [header, ...rows.map(line)].map((row) => `${row.join(';')}\n`).join('');
}

export function toFiles(batch: Batch, style?: number): Files {
  const random = style === undefined ? undefined : randomOf(style);
  const files: Files = { texts: {}, claims: [], ura: [], paid: [], completions: [], rulings: [] };
  const add = (list: string[], name: string, text: string) => {
    list.push(name);
    files.texts[name] = text;
  };
  for (const name of [...new Set(batch.claims.map(({ file }) => file))].sort()) {
    const claims = batch.claims.filter(({ file }) => file === name);
    const lines = claims.map(({ ragged, cells }): Line => ({ ragged, cells: { ...cells } }));
    add(files.claims, name, csv(Object.values(claimColumns), lines, random));
  }
  for (const kind of KINDS) {
    for (const { name, rows } of (batch.extracts[kind] ?? []) as ExtractFile<object>[]) {
      const lines = rows.map(({ ragged, cells, extracted_on }) => ({
        ragged,
        cells: { ...cells, extracted_on },
      }));
      add(files.ura, name, csv(columnsOf(kind), lines, random));
    }
  }
  const paid = batch.paid.map((row) => ({
    ...row,
    payable_eur: row.outcome === 'payable' ? row.amount_eur : 0,
  }));
  if (paid.length > 0) add(files.paid, 'paid.csv', plain(paid));
  if (batch.ledger.length > 0) add(files.paid, 'ledger.csv', plain(batch.ledger));
  // Of rulings some have an objection: the columns are those of any.
  const rulings = batch.rulings.map((row) => ({ ...row, objection: row.objection }));
  if (rulings.length > 0) add(files.rulings, 'rulings.csv', plain(rulings));
  const completions = (batch.completions ?? []).map((row) => ({
    ...row,
    value: textOf(row.column, row.value, random),
  }));
  if (completions.length > 0) add(files.completions, 'completions.csv', plain(completions));
  return files;
}
