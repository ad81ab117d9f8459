import { parse } from 'csv-parse/sync';
import { parseRun } from '../../src/earlier/run-json.js';
import type { Language } from '../../src/model.js';
import { partSeed, type Random, randomOf } from '../data/random.js';
import { CODES, type Files } from './batch.js';
import { type Left, palkkioOn } from './program.js';
import { recordsIn, split } from './records.js';
import { batch, difference, sizeOf } from './round.js';

/**
 * One cell of one row is spoilt with harmless letters, and no claim that has nothing to do with that row may come out
 * otherwise. What it has to do with it: a claim of the same person; a claim with the same applicant and claim id (a copy,
 * or two contents under one number); for a row of an extract, a claim of its person or body. Both as they were and as
 * they became. The appropriation is big enough for everyone, so money is no tie. The one cell that speaks for a whole
 * file, the extraction day in the first row of an extract, is left alone (contract 2.3).
 */
export async function oneRowRound(round: number, folder: string): Promise<readonly string[]> {
  const random = randomOf(partSeed(round, 2));
  const size = sizeOf(round);
  const before = await batch(size);
  const spoilt = spoil(before, random);
  const was = await outcomesOf(before, folder, size);
  const is = await outcomesOf(spoilt.files, folder);
  const ids = new Set([...spoilt.ids, ...idsOf(was, spoilt.source), ...idsOf(is, spoilt.source)]);
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((source) => {
    const [a, b] = [was.get(source), is.get(source)];
    if ([a, b].some((claim) => claim && [...claim.ids].some((id) => ids.has(id)))) return false;
    return a?.outcome !== b?.outcome;
  });
  if (changed.length === 0) return [];
  return [
    `round ${round}: a cell of ${spoilt.source} became ${JSON.stringify(spoilt.cell)}`,
    ...changed.map(
      (source) => `  ${source} changed: ${was.get(source)?.outcome} → ${is.get(source)?.outcome}`,
    ),
    ...difference(before, spoilt.files),
    `  again: FROM=${round} COUNT=1 npm run hostile`,
  ];
}

type Spoilt = {
  readonly files: Files;
  readonly source: string;
  readonly cell: string;
  /** Whose an extract's row was and became. */
  readonly ids: readonly string[];
};

const LETTERS = [...'abcXYZ0123456789 .-+/=@_%()<>&*#!?'];

/** A batch with one cell changed; rows with quotes are left, so that a delimiter is one. */
function spoil(before: Files, random: Random): Spoilt {
  const path = random.of([...before.keys()].filter((name) => /^(?:claims|ura)/.test(name)));
  const records = recordsIn(before.get(path)?.toString('latin1') ?? '');
  const delimiter = records[0]?.includes(';') ? ';' : ',';
  const header = split(records[0] ?? '')[0].split(delimiter);
  const rows = records.flatMap((record, i) =>
    i > 0 && !record.includes('"') && /[^;,\s]/.test(record) ? [i] : [],
  );
  const chosen = random.of(rows);
  const [row, end] = split(records[chosen] ?? '');
  const cells = row.split(delimiter);
  const columns = cells.flatMap((_, i) =>
    path.startsWith('ura') && isDay(header[i]) && chosen === 1 ? [] : [i],
  );
  const column = random.of(columns);
  const others = records.slice(1).map((record) => split(record)[0].split(delimiter)[column] ?? '');
  const cell = changed(cells[column] ?? '', others, delimiter, random);
  const after = cells.map((each, i) => (i === column ? cell : each));
  const text = records.map((record, i) => (i === chosen ? after.join(delimiter) + end : record)).join('');
  const line = records
    .slice(0, chosen)
    .join('')
    .split(/\r\n|\n|\r/).length;
  const keyAt = header.findIndex((name) => /^(?:\xef\xbb\xbf)?(?:henkil|saajan y)/i.test(name));
  return {
    files: new Map([...before, [path, Buffer.from(text, 'latin1')]]),
    source: `${path.split('/')[1]}:${line}`,
    cell,
    ids: path.startsWith('ura') ? [cells[keyAt], after[keyAt]].map((id = '') => idOf(id)) : [],
  };
}

function isDay(header: string | undefined): boolean {
  return /^(?:\xef\xbb\xbf)?poimintap/i.test(header ?? '');
}

function changed(cell: string, others: readonly string[], delimiter: string, random: Random): string {
  const letters = LETTERS.filter((letter) => letter !== delimiter);
  const made = Array.from({ length: random.int(0, 12) }, () => random.of(letters)).join('');
  const plain = others.filter((other) => /^[\x20-\x7e]*$/.test(other) && !/[";,]/.test(other));
  const at = random.int(0, Math.max(0, cell.length - 1));
  const within =
    cell.charCodeAt(at) < 0x80 ? cell.slice(0, at) + random.of(letters) + cell.slice(at + 1) : made;
  return random.of([made, within, within, random.of([...plain, made]), '']);
}

/** An id as the program compares it, and whose it is. */
function idOf(text: string): string {
  const id = text.trim().toUpperCase();
  return /^\d{6,7}-\d$/.test(id) ? `body ${id.padStart(9, '0')}` : `person ${id}`;
}

type Outcome = { readonly outcome: string; readonly ids: ReadonlySet<string> };
type Outcomes = ReadonlyMap<string, Outcome>;

function idsOf(outcomes: Outcomes, source: string): readonly string[] {
  return [...(outcomes.get(source)?.ids ?? [])].filter((id) => !id.startsWith('body '));
}

const known = new Map<string, Outcomes>();

/** Every claim's outcome and verdicts by its place, with the ids that tie it to others. */
async function outcomesOf(files: Files, folder: string, name?: string): Promise<Outcomes> {
  const made = name === undefined ? undefined : known.get(name);
  if (made) return made;
  const how = { command: 'check to a folder', language: 'fi' satisfies Language, colours: false } as const;
  const outcomes = read(await palkkioOn(files, how, folder));
  if (name !== undefined) known.set(name, outcomes);
  return outcomes;
}

function read({ written, err }: Left): Outcomes {
  const parsed = parseRun(written.get('run.json') ?? '');
  if (!('run' in parsed)) throw new Error(`no run: ${err}`);
  const rows: Record<string, string>[] = parse(written.get('payouts.csv') ?? '', {
    delimiter: ';',
    bom: true,
    columns: true,
  });
  const persons = new Map(rows.map((row) => [row['lähde'], row['henkilötunnus'] ?? '']));
  return new Map(
    parsed.run.claims.map(({ source: { file, line, row }, applicant_id, claim_id, outcome, verdicts }) => {
      const source = `${file}:${line}`;
      const person = persons.get(`${file}:${row}`) ?? '';
      const ids = [
        idOf(applicant_id),
        `claim ${applicant_id} ${claim_id}`,
        ...(CODES.has(person) ? [idOf(person)] : []),
      ];
      const told = verdicts.map((each) => `${each.criterion} ${each.verdict}`).join(', ');
      return [source, { outcome: `${outcome} (${told})`, ids: new Set(ids) }];
    }),
  );
}
