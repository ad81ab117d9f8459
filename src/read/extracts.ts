import { type Column, type Columns, EXTRACT_KINDS, extractColumns } from '../format/columns.js';
import { bases, benefitTypes, grantRoles, statuses, subsidyLevels } from '../format/words.js';
import type {
  Benefit,
  Count,
  Day,
  Entries,
  ExtractKind,
  ExtractRows,
  Fact,
  Facts,
  Grant,
  InputFile,
  Keyword,
  Open,
  Subsidy,
} from '../model.js';
import type { Problem } from '../problems.js';
import { type Notes, note, type RowReader, rowReader } from './cells.js';
import { inputFile, isUsable, open } from './open.js';
import type { Source } from './source.js';
import {
  clean,
  type Header,
  isWholeRow,
  type Layout,
  layOut,
  type Row,
  readRows,
  roughCells,
} from './table.js';
import {
  normaliseBusinessId,
  normalisePersonId,
  parseBusinessId,
  parseDay,
  parseDecimal,
  parseKeyword,
  parsePercent,
  parseWord,
} from './values.js';

/** The persons and bodies whose rows are read at all. */
export type Wanted = { readonly persons: ReadonlySet<string>; readonly bodies: ReadonlySet<string> };

/** What one kind of extract holds, by person or body; of anyone else `others` tells. */
export type Extract<R> = {
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
export function readExtracts(
  sources: readonly Source[],
  wanted: Wanted,
  extractedOn: Day | undefined,
): ReadExtracts {
  const files = sources.map((source) => readExtract(source, wanted, extractedOn));
  const problems = files.flatMap((file) => file.problems);
  const read = files.flatMap((file) => file.read ?? []);
  const extracts = Object.fromEntries(
    EXTRACT_KINDS.map((kind) => [kind, asOne(read.filter((file) => file.kind === kind))]),
  ) as unknown as Extracts;
  return { extracts, problems: [...problems, ...missingKinds()], inputs: files.map((file) => file.input) };

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
  readonly problems: readonly Problem[];
  readonly input: InputFile;
};

function readExtract(source: Source, wanted: Wanted, extractedOn: Day | undefined): FileResult {
  const found: Problem[] = [];
  const unread = { problems: found, input: inputFile(source, 'subsidies', {}) };
  const opened = open(source, Object.values(extractColumns), {
    role: 'subsidies',
    file: source.name,
    problems: found,
  });
  if (!opened) return unread;
  const { body, header } = opened;
  const kind = kindOf(header, source.name, found);
  if (!kind) return unread;

  const notes: Notes = { role: kind, file: source.name, problems: found };
  const columns: Columns = extractColumns[kind];
  const layout = layOut(header, columns);
  if (!isUsable(header, layout, notes)) return unread;

  const keyIndex = layout.index.get(kind === 'grants' ? 'recipientId' : 'personId') ?? 0;
  const keyOf = kind === 'grants' ? normaliseBusinessId : normalisePersonId;
  const keys = kind === 'grants' ? wanted.bodies : wanted.persons;
  const rowKey = (row: Row) => keyOf(clean(row.cells[keyIndex] ?? '').replaceAll('"', ''));

  let dated = false;
  const {
    rows: chosen,
    encoding,
    count,
    unterminated,
  } = readRows(body, header, (record) => {
    const cells = roughCells(record, header.delimiter);
    const datesTheFile = !dated && isWholeRow(cells, header);
    dated ||= datesTheFile;
    return datesTheFile || keys.has(keyOf(clean(cells[keyIndex] ?? '')));
  });
  if (unterminated !== undefined) {
    note(notes, 'file', { code: 'quote-unterminated', args: {} }, { line: unterminated });
    return unread;
  }
  const first = chosen.find((row) => row.is === 'whole');
  const dating = first && dateOf(first, header, layout, { ...notes, problems: [] });
  const date = dating ?? extractedOn;
  if (date === undefined) note(notes, 'notice', { code: 'extract-undated', args: { kind } }, {});

  const rows = new Map<string, Facts<ExtractRows[ExtractKind]>[]>();
  const damaged = new Set<string>();
  const older = new Map<string, Day>();
  for (const row of chosen) {
    const key = rowKey(row);
    if (!keys.has(key)) continue;
    if (row.is !== 'whole') {
      damaged.add(key);
      noteDamaged(row, header, notes);
      continue;
    }
    const reader = rowReader(columns, header, layout, row, notes);
    rows.set(key, [...(rows.get(key) ?? []), rowOf(kind, reader, notes)]);
    const rowDate = dateOf(row, header, layout, { ...notes, problems: [] });
    if (rowDate !== undefined && date !== undefined && rowDate < date) {
      note(
        notes,
        'notice',
        { code: 'row-older-than-file', args: { date: rowDate, fileDate: date } },
        { line: row.line },
      );
      const before = older.get(key);
      older.set(key, before !== undefined && before < rowDate ? before : rowDate);
    }
  }
  if (encoding === 'windows-1252') note(notes, 'notice', { code: 'read-as-windows-1252', args: {} }, {});
  const input = inputFile(source, kind, {
    encoding,
    delimiter: header.delimiter,
    rows: count,
    ...(date === undefined ? {} : { date }),
  });
  return { read: { kind, date, rows, damaged, older }, problems: found, input };
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
  const place = { grade: 'file', file, line: header.line } as const;
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

function dateOf(row: Row, header: Header, layout: Layout, silent: Notes): Day | undefined {
  const columns = { extractedOn: extractColumns.keywords.extractedOn };
  const fact = rowReader(columns, header, layout, row, silent).fact('extractedOn', parseDay, 'any day');
  return fact.is === 'known' ? fact.value : undefined;
}

function noteDamaged(row: Row, header: Header, notes: Notes): void {
  const remark =
    row.is === 'bad quotes'
      ? ({ code: 'row-bad-quotes', args: {} } as const)
      : ({ code: 'row-wrong-width', args: { found: row.cells.length, expected: header.width } } as const);
  note(notes, 'row', remark, { line: row.line });
}

/** One row's cells as facts. */
function rowOf(kind: ExtractKind, row: RowReader<Columns>, notes: Notes): Facts<ExtractRows[ExtractKind]> {
  switch (kind) {
    case 'benefit-days':
      return {
        days: row.fact('days', parseDecimal, 'any number'),
        basis: row.fact('basis', parseWord(bases), bases.values),
        countedOn: row.fact('countedOn', parseDay, 'any day'),
      } satisfies Facts<Count>;
    case 'keywords':
      return {
        code: row.fact('code', parseKeyword, 'any text'),
        ...spanOf(row, 'endsOn', notes),
      } satisfies Facts<Keyword>;
    case 'subsidies': {
      const endIs: Subsidy['endIs'] = row.text('endedOn') === '' ? 'decided' : 'actual';
      return {
        employerId: row.fact('employerId', parseBusinessId, 'any business'),
        level: row.factOrBlank('level', parseWord(subsidyLevels), subsidyLevels.values),
        ...spanOf(row, endIs === 'actual' ? 'endedOn' : 'endsOn', notes),
        endIs: { is: 'known', value: endIs, from: [] },
        status: blankAs('granted', row.factOrBlank('status', parseWord(statuses), statuses.values)),
        decidedOn: row.factOrBlank('decidedOn', parseDay, 'any day'),
      } satisfies Facts<Subsidy>;
    }
    case 'grants':
      return {
        role: row.fact('role', parseWord(grantRoles), grantRoles.values),
        percent: row.fact('percent', parsePercent, 'any number'),
        ...spanOf(row, 'endsOn', notes),
      } satisfies Facts<Grant>;
    case 'benefits':
      return {
        benefit: row.fact('benefit', parseWord(benefitTypes), benefitTypes.values),
        ...spanOf(row, 'endsOn', notes),
      } satisfies Facts<Benefit>;
  }
}

/** First and last day; an end left blank is still to come, and a row that ends before it begins has neither. */
function spanOf(
  row: RowReader<Columns>,
  endColumn: string,
  notes: Notes,
): { readonly startsOn: Fact<Day>; readonly endsOn: Fact<Day | Open> } {
  const startsOn = row.fact('startsOn', parseDay, 'any day');
  const endsOn = blankAs('open', row.factOrBlank(endColumn, parseDay, 'any day'));
  if (
    startsOn.is === 'known' &&
    endsOn.is === 'known' &&
    endsOn.value !== 'open' &&
    endsOn.value < startsOn.value
  ) {
    const args = { startsOn: startsOn.from[0]?.raw ?? '', endsOn: endsOn.from[0]?.raw ?? '' };
    note(notes, 'cell', { code: 'dates-reversed', args }, row.place(endColumn));
    const unreadable = { is: 'unreadable', possible: 'any day' } as const;
    return { startsOn: { ...unreadable, from: startsOn.from }, endsOn: { ...unreadable, from: endsOn.from } };
  }
  return { startsOn, endsOn };
}

/** What a blank cell of the register means. */
function blankAs<T, const M>(meaning: M, fact: Fact<T | 'blank'>): Fact<T | M> {
  return fact.is === 'known' && fact.value === 'blank'
    ? { is: 'known', value: meaning, from: fact.from }
    : (fact as Fact<T>);
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
      ...others,
      date: date === undefined ? undefined : ([date, ...older].toSorted()[0] as Day),
      damaged: files.some((file) => file.damaged.has(key)),
      rows: files.flatMap((file) => (file.rows.get(key) ?? []) as unknown as readonly Facts<R>[]),
    });
  }
  return { byKey, others };
}
