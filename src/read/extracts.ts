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
  isSound,
  kindOfRow,
  type Layout,
  layOut,
  type Row,
  readRows,
  roughCells,
  roughText,
} from './table.js';
import {
  normaliseBusinessId,
  normalisePersonId,
  type Parse,
  parseBusinessId,
  parseDay,
  parseDecimal,
  parseKeyword,
  parsePercent,
  parsePersonId,
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

  const key = keyOf(kind, layout);
  const keys = kind === 'grants' ? wanted.bodies : wanted.persons;
  const dateAt = layout.index.get('extractedOn');
  const dayIn = (cells: readonly string[]) => {
    const reading = dateAt === undefined ? undefined : parseDay(clean(cells[dateAt] ?? ''));
    return reading?.ok ? reading.value : undefined;
  };

  let dating: { readonly day: Day | undefined } | undefined;
  // Whose each row is that is read: one person's or body's, or those a damaged row may be about.
  const owners: (readonly string[])[] = [];
  const {
    rows: chosen,
    encoding,
    count,
    unterminated,
  } = readRows(body, header, (record, quotes) => {
    const text = roughText(body, record);
    const cells = roughCells(text, header.delimiter, quotes);
    const isWhole = isSound(quotes) && kindOfRow(cells, header) === 'whole';
    if (isWhole) dating ??= { day: dayIn(cells) };
    const of = isWhole ? [key.of(cells)] : ownersOfDamaged(text, cells, header, key);
    const found = [...new Set(of)].filter((id) => keys.has(id));
    if (found.length === 0) return false;
    owners.push(found);
    return true;
  });
  if (unterminated !== undefined) {
    note(notes, 'file', { code: 'quote-unterminated', args: {} }, { line: unterminated });
    return unread;
  }
  if (count === 0) note(notes, 'notice', { code: 'header-only', args: {} }, {});
  const date = dating?.day ?? extractedOn;
  if (date === undefined) note(notes, 'notice', { code: 'extract-undated', args: { kind } }, {});

  const rows = new Map<string, Facts<ExtractRows[ExtractKind]>[]>();
  const damaged = new Set<string>();
  const older = new Map<string, Day>();
  for (const [i, row] of chosen.entries()) {
    const [owner = '', ...others] = owners[i] ?? [];
    if (row.is !== 'whole') {
      for (const id of [owner, ...others]) damaged.add(id);
      noteDamaged(row, header, notes);
      continue;
    }
    const reader = rowReader(columns, header, layout, row, notes);
    // For what is to be told of an id that is read all the same.
    reader.fact(key.column, key.parse, 'any text');
    rows.set(owner, [...(rows.get(owner) ?? []), rowOf(kind, reader, notes)]);
    const rowDate = dayIn(row.cells);
    if (rowDate !== undefined && date !== undefined && rowDate < date) {
      note(
        notes,
        'notice',
        { code: 'row-older-than-file', args: { date: rowDate, fileDate: date } },
        { line: row.line },
      );
      const before = older.get(owner);
      older.set(owner, before !== undefined && before < rowDate ? before : rowDate);
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

/** Where a row says whose it is, and how an id reads. */
type Key = {
  readonly column: string;
  readonly of: (cells: readonly string[]) => string;
  readonly normalise: (text: string) => string;
  readonly parse: Parse<string>;
};

function keyOf(kind: ExtractKind, layout: Layout): Key {
  const [column, normalise, parse] =
    kind === 'grants'
      ? (['recipientId', normaliseBusinessId, parseBusinessId] as const)
      : (['personId', normalisePersonId, parsePersonId('allowed')] as const);
  const index = layout.index.get(column) ?? 0;
  return { column, of: (cells) => normalise(clean(cells[index] ?? '')), normalise, parse };
}

/**
 * Whose a damaged row may be: what stands where the id should, or, where that is no id because cells have moved, every
 * word of the row. A quote that was left open may have swallowed the lines after it, so each line is asked.
 */
function ownersOfDamaged(
  text: string,
  cells: readonly string[],
  header: Header,
  key: Key,
): readonly string[] {
  const [first = '', ...swallowed] = text.split(/\r\n|\n|\r/);
  const ownerOr = (id: string, line: string) =>
    key.parse(id).ok ? [id] : line.split(/[;,\t"\s]+/).map((word) => key.normalise(word));
  return [
    ...ownerOr(key.of(cells), first),
    ...swallowed.flatMap((line) => ownerOr(key.of(line.split(header.delimiter)), line)),
  ];
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
