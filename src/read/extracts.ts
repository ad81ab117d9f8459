import type { Day, Entries, ExtractKind, ExtractRows, Facts, InputFile } from '../model.js';
import type { Problem } from '../problems.js';
import { type Column, type Columns, EXTRACT_KINDS, extractColumns } from '../vocabulary/columns.js';
import { type Notes, note, type RowReader, rowReader } from './cells.js';
import { type Chosen, choose, type Key, keyOf, type Table, type Wanted, type Watch } from './choose.js';
import { rowOf } from './extract-rows.js';
import { type Header, layOut, standingOfHeader } from './header.js';
import { isUsable } from './open.js';
import { InputLost, type OpenText, openText, type Stream } from './stream.js';
import { clean, damageOf, rowsOf, standing } from './table.js';
import { parseDay } from './values.js';

/** What one kind of extract holds, by person or body; of anyone else `others` tells. */
type Extract<R> = {
  readonly byKey: ReadonlyMap<string, Entries<R>>;
  readonly others: Entries<R>;
};
export type Extracts = { readonly [K in ExtractKind]: Extract<ExtractRows[K]> };

export type ReadExtracts = {
  readonly extracts: Extracts;
  readonly problems: readonly Problem[];
  readonly inputs: readonly InputFile[];
};

/** Reads the rows of the wanted persons and bodies from every extract; several files of a kind are one. */
export async function readExtracts(
  streams: readonly Stream[],
  wanted: Wanted,
  extractedOn: Day | undefined,
  watch: Watch = () => {},
): Promise<ReadExtracts> {
  const files: FileResult[] = [];
  for (const stream of streams) files.push(await readExtract(stream, wanted, extractedOn, watch));
  const problems = files.flatMap((file) => file.problems);
  const read = files.flatMap((file) => file.read ?? []);
  const extracts = Object.fromEntries(
    EXTRACT_KINDS.map((kind) => [kind, asOne(read.filter((file) => file.kind === kind))]),
  ) as unknown as Extracts;
  const inputs = files.flatMap((file) => file.input ?? []);
  return { extracts, problems: [...problems, ...missingKinds()], inputs };

  function missingKinds(): readonly Problem[] {
    const unreadable = files.some((file) => !file.read);
    return EXTRACT_KINDS.filter((kind) => !read.some((file) => file.kind === kind)).flatMap(
      (kind): Problem[] => {
        if (kind === 'grants' || kind === 'benefits') {
          return [{ grade: 'notice', code: 'kind-left-out', role: kind, file: '', args: { kind } }];
        }
        // The file that couldn't be recognised may be the one that is missed.
        return unreadable
          ? []
          : [{ grade: 'file', code: 'kind-not-given', role: kind, file: '', args: { kind } }];
      },
    );
  }
}

/** The rows of one file by key, with the file's date. */
type ExtractFile = {
  readonly kind: ExtractKind;
  readonly date: Day | undefined;
  readonly rows: ReadonlyMap<string, readonly Facts<ExtractRows[ExtractKind]>[]>;
  /** Persons and bodies with a row that couldn't be told apart into cells. */
  readonly damaged: ReadonlySet<string>;
  /** Persons and bodies with a row older than the file: the oldest day. */
  readonly older: ReadonlyMap<string, Day>;
};

type FileResult = {
  readonly read?: ExtractFile;
  readonly input?: InputFile;
  readonly problems: readonly Problem[];
};

async function readExtract(
  stream: Stream,
  wanted: Wanted,
  extractedOn: Day | undefined,
  watch: Watch,
): Promise<FileResult> {
  const problems: Problem[] = [];
  const notes: Notes = { role: 'subsidies', file: stream.name, problems };
  const pieces = stream.open();
  try {
    const text = await openText(pieces, Object.values(extractColumns));
    if ('code' in text) {
      note(notes, 'file', { code: text.code, args: {} }, text);
      return { problems };
    }
    const table = tableOf(text.header, stream.name, problems);
    const chosen = table && (await choose(text, table, wanted, watch));
    if (!chosen) return { problems };
    const read = { name: stream.name, path: stream.path, ...(await pieces.end()) };
    return { problems, ...facts(read, text, table, chosen, extractedOn) };
  } catch (error) {
    if (!(error instanceof InputLost)) throw error;
    const { why, code: reason } = error;
    if (why === 'changed') note(notes, 'file', { code: 'file-changed', args: {} }, {});
    else note(notes, 'file', { code: 'file-not-readable', args: { reason } }, {});
    return { problems };
  } finally {
    await pieces.close();
  }
}

function tableOf(header: Header, file: string, problems: Problem[]): Table | undefined {
  const kind = kindOf(header, file, problems);
  if (!kind) return undefined;
  const notes: Notes = { role: kind, file, problems };
  const layout = layOut(header, extractColumns[kind] as Columns);
  if (!isUsable(header, layout, notes)) return undefined;
  const dateAt = layout.index.get('extractedOn');
  const dayIn = (cells: readonly string[]) => {
    const reading = dateAt === undefined ? undefined : parseDay(clean(cells[dateAt] ?? ''));
    return reading?.ok ? reading.value : undefined;
  };
  return { kind, header, layout, key: keyOf(kind, layout), notes, dayIn };
}

/** The chosen rows as facts, by their owners. */
function facts(
  file: Pick<InputFile, 'name' | 'path' | 'sha256' | 'bytes'>,
  { marked }: OpenText,
  { kind, header, layout, key, notes, dayIn }: Table,
  { records, owners, count, day }: Chosen,
  extractedOn: Day | undefined,
): Required<Pick<FileResult, 'read' | 'input'>> {
  const columns: Columns = extractColumns[kind];
  const { rows: chosen, encoding } = rowsOf(records, marked, header);
  if (count === 0) note(notes, 'notice', { code: 'header-only', args: {} }, {});
  const date = day ?? extractedOn;
  if (date === undefined) note(notes, 'notice', { code: 'extract-undated', args: { kind } }, {});

  const rows = new Map<string, Facts<ExtractRows[ExtractKind]>[]>();
  const damaged = new Set<string>();
  const older = new Map<string, Day>();
  for (const [i, row] of chosen.entries()) {
    const [owner = '', ...others] = owners[i] ?? [];
    const reader = rowReader(columns, header, layout, row, notes);
    if (row.is !== 'whole' || others.length > 0) {
      for (const id of [owner, ...others]) damaged.add(id);
      if (row.is !== 'whole') note(notes, 'row', damageOf(row, header), standing(row));
      else note(notes, 'row', { code: 'row-owner-unclear', args: {} }, reader.place(key.column));
      continue;
    }
    noteSpelling(reader, key, owner, notes);
    const fact = rowOf(kind, reader, notes);
    const before = rows.get(owner);
    if (before) before.push(fact);
    else rows.set(owner, [fact]);
    const rowDate = dayIn(row.cells);
    if (rowDate !== undefined && date !== undefined && rowDate < date) {
      note(
        notes,
        'notice',
        { code: 'row-older-than-file', args: { date: rowDate, fileDate: date } },
        standing(row),
      );
      const oldest = older.get(owner);
      older.set(owner, oldest !== undefined && oldest < rowDate ? oldest : rowDate);
    }
  }
  if (encoding === 'windows-1252') note(notes, 'notice', { code: 'read-as-windows-1252', args: {} }, {});
  const input: InputFile = {
    role: kind,
    ...file,
    encoding,
    delimiter: header.delimiter,
    rows: count,
    ...(date === undefined ? {} : { date }),
  };
  return { read: { kind, date, rows, damaged, older }, input };
}

/** Notes an id that is spelt otherwise than the one it is read as. */
function noteSpelling(row: RowReader<Columns>, key: Key, owner: string, notes: Notes): void {
  const at = row.place(key.column);
  const text = clean(at.raw);
  if (key.parse(text).ok) row.fact(key.column, key.parse, 'any text');
  else note(notes, 'notice', key.meant(text, owner), at);
}

/** The kind whose required columns the header has; a header that fits none or two is noted. */
function kindOf(header: Header, file: string, problems: Problem[]): ExtractKind | undefined {
  const layouts = EXTRACT_KINDS.map((kind) => ({
    kind,
    layout: layOut(header, extractColumns[kind] as Columns),
  }));
  const fitting = layouts.filter(({ layout }) => layout.missing.length === 0);
  const [only] = fitting;
  if (only && fitting.length === 1) return only.kind;
  const place = { grade: 'file', file, ...standingOfHeader(header) } as const;
  if (fitting.length > 1) {
    problems.push({ ...place, code: 'kind-ambiguous', args: { kinds: fitting.map(({ kind }) => kind) } });
    return undefined;
  }
  const [nearest] = layouts
    .filter(({ layout }) => layout.index.size > 1)
    .toSorted((a, b) => a.layout.missing.length - b.layout.missing.length);
  const missing = nearest ? nearest.layout.missing.map((column: Column) => column.names.fi) : [];
  problems.push({
    ...place,
    code: 'kind-not-recognised',
    args: { missing, ...(nearest ? { nearest: nearest.kind } : {}) },
  });
  return undefined;
}

/** Several files of a kind as one: as old as the oldest, undated if one is. */
function asOne<R>(files: readonly ExtractFile[]): Extract<R> {
  const dates = files.map((file) => file.date);
  const date = dates.includes(undefined) ? undefined : (dates.toSorted()[0] as Day | undefined);
  const others: Entries<R> = { given: files.length > 0, date, damaged: false, rows: [] };
  const keys = new Set(files.flatMap((file) => [...file.rows.keys(), ...file.damaged]));
  const byKey = new Map<string, Entries<R>>();
  for (const key of keys) {
    const older = files.flatMap((file) => file.older.get(key) ?? []);
    byKey.set(key, {
      given: true,
      date: older.length === 0 || date === undefined ? date : ([date, ...older].toSorted()[0] as Day),
      damaged: files.some((file) => file.damaged.has(key)),
      rows: files.flatMap((file) => (file.rows.get(key) ?? []) as unknown as readonly Facts<R>[]),
    });
  }
  return { byKey, others };
}
