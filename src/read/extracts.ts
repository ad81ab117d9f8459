import type { Day, ExtractKind, InputFile } from '../model.js';
import type { Problem } from '../problems.js';
import { type Column, type Columns, EXTRACT_KINDS, extractColumns } from '../vocabulary/columns.js';
import { type Notes, note, type RowReader, rowReader } from './cells.js';
import { clean } from './cells-of-record.js';
import { type Chosen, choose, type Key, keyOf, type Table, type Wanted, type Watch } from './choose.js';
import { shownName } from './csv/source.js';
import { rowOf } from './extract-rows.js';
import { type Header, layOut, standing, standingOfHeader } from './header.js';
import { type DatedFile, type DatedRow, type Newest, newestOf } from './newest.js';
import { isUsable, ofSheet } from './open.js';
import { InputLost, type OpenText, openText, type Stream } from './stream.js';
import { damageOf, rowsOf } from './table.js';
import { parseDay, type Remark } from './values.js';

export type ReadExtracts = {
  readonly extracts: Newest;
  readonly problems: readonly Problem[];
  readonly inputs: readonly InputFile[];
};

/** Reads the rows of the wanted persons and bodies from every extract; what files of several dates say together: `newest.ts`. */
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
  const extracts = newestOf(read);
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

type FileResult = {
  readonly read?: DatedFile;
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
      note(
        notes,
        'file',
        { code: text.code, args: text.args ?? {} } as Remark,
        text.line === undefined ? {} : { line: text.line },
      );
      return { problems };
    }
    const file = shownName(stream.name, text.sheet);
    const table = tableOf(text.header, file, problems);
    for (const notice of text.notices ?? []) note(table?.notes ?? notes, 'notice', notice, {});
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
  { marked, sheet }: OpenText,
  { kind, header, layout, key, notes, dayIn }: Table,
  { records, owners, count, day }: Chosen,
  extractedOn: Day | undefined,
): Required<Pick<FileResult, 'read' | 'input'>> {
  const columns: Columns = extractColumns[kind];
  const { rows: chosen, encoding } = rowsOf(records, marked, header);
  if (count === 0) note(notes, 'notice', { code: 'header-only', args: {} }, {});
  const date = day ?? dayInName(file.name) ?? extractedOn;
  if (date === undefined) note(notes, 'notice', { code: 'extract-undated', args: { kind } }, {});

  const rows = new Map<string, DatedRow[]>();
  const damaged = new Set<string>();
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
    const rowDate = dayIn(row.cells);
    const isOlder = rowDate !== undefined && date !== undefined && rowDate < date;
    const dated = { row: rowOf(kind, reader, notes), ...(isOlder ? { older: rowDate } : {}) };
    const before = rows.get(owner);
    if (before) before.push(dated);
    else rows.set(owner, [dated]);
    if (isOlder) {
      note(
        notes,
        'notice',
        { code: 'row-older-than-file', args: { date: rowDate, fileDate: date } },
        standing(row),
      );
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
    ...ofSheet(sheet),
  };
  return { read: { kind, date, rows, damaged, isEmpty: count === 0 }, input };
}

/** The only date in a file's name, as in `hakusanat-2014-07-28.csv`. */
function dayInName(name: string): Day | undefined {
  const days = [...name.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)].flatMap(([found]) => {
    const reading = parseDay(found);
    return reading.ok ? [reading.value] : [];
  });
  return new Set(days).size === 1 ? days[0] : undefined;
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
