/** What extracts of several dates say of one person or body together: the newest knows best (contract, 2.3). */
import {
  type Batch,
  type Cell,
  type CellsOf,
  type ExtractFile,
  KINDS,
  type Kind,
  knownOf,
  missing,
  ownerOf,
  type Row,
} from '../batch.js';
import { dayOf } from '../calendar.js';

/** The cells by which a row is the same row in another extract. */
export const SAME_BY: { readonly [K in Kind]: readonly string[] } = {
  days: ['basis', 'counted_on'],
  keywords: ['keyword_code', 'valid_from'],
  subsidies: ['employer_id', 'starts_on'],
  grants: ['role', 'starts_on'],
  benefits: ['benefit', 'starts_on'],
};

type File = ExtractFile<CellsOf[Kind]>;
type AnyRow = Row<CellsOf[Kind]>;

/** Rows that stand, and what may be otherwise: some have gone, and of some a file without a date has another form. */
export interface Said<K extends Kind> {
  /** undefined: not known. */
  date: number | undefined;
  damaged: boolean;
  rows: CellsOf[K][];
  gone: CellsOf[K][];
  /** Rows as dated files have them, and as one without a date does. */
  otherwise: { dated: CellsOf[K][]; undated: CellsOf[K][] }[];
}

const latest = (days: readonly (number | undefined)[]): number | undefined =>
  days.reduce((a, b) => (b === undefined || (a !== undefined && a > b) ? a : b), undefined);

export function said<K extends Kind>(batch: Batch, kind: K, owner: string | undefined): Said<K> {
  const filesOf = (each: Kind): readonly File[] => batch.extracts[each] ?? [];
  const ofOwner = ({ rows }: File) =>
    rows.filter(({ cells }) => owner !== undefined && ownerOf(cells) === owner);
  const names = (file: File) => ofOwner(file).length > 0;
  /** The date of the first whole row; a date in the file's name; what the office says. */
  const dateOf = (file: File): number | undefined => {
    const first = file.rows.find(({ ragged }) => !ragged);
    const text = first && knownOf(first.extracted_on);
    const days = file.name.match(/\d{4}-\d\d-\d\d/g) ?? [];
    const day = text ?? (days.length === 1 ? days[0] : undefined) ?? batch.extractedOn;
    return day === undefined ? undefined : dayOf(day);
  };
  const files = filesOf(kind);
  const datesOf = (some: readonly File[]) => [...new Set(some.flatMap((file) => dateOf(file) ?? []))];

  // Where no kind has files of two dates every file covers everyone; else whom an extract of its date names.
  const severalDates = KINDS.some((each) => datesOf(filesOf(each)).length > 1);
  const naming = (
    kind === 'grants' ? files : KINDS.filter((each) => each !== 'grants').flatMap(filesOf)
  ).filter(names);
  const covers = (file: File) =>
    !severalDates || names(file) || datesOf(naming).some((day) => day === dateOf(file));
  const newest = latest(files.filter(covers).map(dateOf));

  /** A row's own date, where it is older than its file's. */
  const rowDate = (file: File, row: AnyRow): number | undefined => {
    const own = knownOf(row.extracted_on);
    const date = dateOf(file);
    if (own === undefined || date === undefined) return date;
    return Math.min(dayOf(own), date);
  };
  const date = (() => {
    if (files.some((file) => dateOf(file) === undefined && names(file))) return undefined;
    if (newest !== undefined) {
      const theirs = files.filter((file) => dateOf(file) === newest);
      const own = theirs.flatMap((file) =>
        ofOwner(file).flatMap((row) => (row.ragged ? [] : [rowDate(file, row) as number])),
      );
      return Math.min(newest, ...own);
    }
    if (kind === 'grants') return datesOf(files).sort((a, b) => a - b)[0];
    const near = (day: number) => datesOf(naming).some((other) => Math.abs(other - day) <= 3);
    return latest(datesOf(files).filter(near));
  })();

  // A damaged row is of no matter where a newer file names them in whole rows alone.
  const whole = files.filter((file) => names(file) && ofOwner(file).every(({ ragged }) => !ragged));
  const damaged = files.some((file) => {
    const day = dateOf(file);
    const isOld = day !== undefined && whole.some((other) => (dateOf(other) ?? day) > day);
    return !isOld && ofOwner(file).some(({ ragged }) => ragged);
  });

  // The same row in several files is one row.
  const groups = new Map<unknown, { file: File; row: AnyRow; day: number | undefined }[]>();
  for (const file of files) {
    for (const row of ofOwner(file).filter(({ ragged }) => !ragged)) {
      const keys = SAME_BY[kind].map((column) => knownOf(row.cells[column as never] as never));
      const key = keys.includes(undefined as never) || isReversed(row.cells) ? row : JSON.stringify(keys);
      groups.set(key, [...(groups.get(key) ?? []), { file, row, day: rowDate(file, row) }]);
    }
  }
  const result: Said<K> = { date, damaged, rows: [], gone: [], otherwise: [] };
  for (const group of groups.values()) {
    // Rows of one date stay as many as they are.
    const ofOneDate = new Set(group.map(({ file }) => dateOf(file))).size === 1;
    const last = latest(group.map(({ day }) => day));
    const cells = (some: typeof group) => some.map(({ row }) => row.cells as CellsOf[K]);
    const [undated, dated] = [
      group.filter(({ day }) => day === undefined),
      ofOneDate ? group : group.filter(({ day }) => day === last),
    ];
    const texts = cells(dated).map((each) => JSON.stringify(each));
    const inNewest = group.some(({ file }) => newest !== undefined && dateOf(file) === newest);
    if (newest !== undefined && !inNewest && kind !== 'days') result.gone.push(...cells(dated));
    else if (last !== undefined && cells(undated).some((each) => !texts.includes(JSON.stringify(each))))
      result.otherwise.push({ dated: cells(dated), undated: cells(undated) });
    else result.rows.push(...cells(dated));
  }
  return result;
}

/** A row that ends before it begins has unreadable dates. */
function isReversed(cells: CellsOf[Kind]): boolean {
  const of = cells as unknown as Record<string, Cell<string>>;
  const end = knownOf(of['ended_on'] ?? missing) ?? knownOf(of['ends_on'] ?? of['valid_to'] ?? missing);
  const start = knownOf(of['starts_on'] ?? of['valid_from'] ?? missing);
  return start !== undefined && end !== undefined && end < start;
}
