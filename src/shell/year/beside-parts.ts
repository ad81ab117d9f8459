import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isOfSystem, isTable } from '../../disk/file-names.js';
import { readAt, streamAt } from '../../disk/files.js';
import { claimKey } from '../../pilot/claim-id.js';
import { readPaid } from '../../read/paid.js';
import { InputLost } from '../../read/stream.js';
import { unpacked } from '../../read/workbook/unpack.js';
import type { Messages } from '../../text/messages.js';
import { isNamedAsLedger, isPartOrGuide } from '../../year/layout.js';
import { tableKindOf } from '../inputs/table-kind.js';
import { keptLedger } from './kept-inputs.js';
import { partOf } from './misplaced.js';
import { pathOf, type Year } from './year-folder.js';
import type { YearRun } from './year-runs.js';

/** What lies in a year folder beside its parts, in words: nothing there is passed over in silence. */
export type BesideParts = {
  /** Why nothing can be done until it is gone: it may hold payments or claims that would be missed. */
  readonly failed?: string;
  readonly notices: readonly string[];
};

/** Payments that may be in another list only would be paid again; this much of a ledger's header makes it one. */
const LACKS_AT_MOST = 0.5;

/**
 * Looks at the files and folders of a year folder that are no part of it: copies of the ledger that browsers and
 * spreadsheets make, as `maksut (1).csv`, and tables that belong into a folder of their own.
 */
export async function besideParts(year: Year, { year: words }: Messages): Promise<BesideParts> {
  const entries = await readdir(year.folder, { withFileTypes: true });
  const beside = entries
    .filter(({ name }) => !name.startsWith('.') && !isOfSystem(name) && !isPartOrGuide(name))
    .toSorted(byName);
  const ledgerName = basename(pathOf(year, 'ledger'));
  const copies: string[] = [];
  const others: string[] = [];
  let ledger: ReturnType<typeof rowsAt> | undefined;
  for (const entry of beside) {
    const { name } = entry;
    const path = join(year.folder, name);
    const kind = entry.isFile() && isTable(name) ? await kindAt(path) : undefined;
    const isLedger = kind?.role === 'paid' && !kind.isPayouts && kind.lacks <= LACKS_AT_MOST;
    if (isLedger) {
      ledger ??= rowsAt(pathOf(year, 'ledger'));
      const its = await rowsAt(path);
      if (!its) return { failed: words.ledgerCopyUnread({ file: name, ledger: ledgerName }), notices: [] };
      // Of a ledger that can't be read it isn't known what the copy has more: it may be the only list of what was paid.
      const more = countOf(missingFrom((await ledger) ?? new Map(), its));
      if (more > 0)
        return {
          failed: words.ledgerCopyHasMore({ file: name, ledger: ledgerName, count: more }),
          notices: [],
        };
      copies.push(name);
    } else if (kind && kind.lacks === 0 && kind.role !== 'paid' && kind.role !== 'earlier') {
      const looksLike = partOf(kind.role);
      const part = basename(pathOf(year, looksLike));
      return { failed: words.misplaced({ file: name, looksLike, part }), notices: [] };
    } else if (entry.isFile() && isNamedAsLedger(name) && !isTable(name)) {
      return { failed: words.ledgerCopyUnread({ file: name, ledger: ledgerName }), notices: [] };
    } else others.push(name);
  }
  return {
    notices: [
      ...(copies.length > 0 ? [words.ledgerCopies({ files: copies, ledger: ledgerName })] : []),
      ...(others.length > 0 ? [words.besideParts(others)] : []),
    ],
  };
}

/** Payments that earlier runs read in the ledger, and that are in it no more. */
export type LostRows = {
  readonly count: number;
  /** The newest run that read one of them. */
  readonly run: string;
  /** Whose they are, as `claimRowKey` names a claim. */
  readonly claims: ReadonlySet<string>;
};

/**
 * What the ledger has lost of what any run of the year read in it: what has been paid is known by it alone. Undefined where
 * nothing is lost, and where it can't be read, which is told elsewhere.
 */
export async function ledgerRowsLost(year: Year, runs: readonly YearRun[]): Promise<LostRows | undefined> {
  const is = await rowsAt(pathOf(year, 'ledger'));
  if (!is) return undefined;
  const lost = new Map<string, Counted>();
  let newest: string | undefined;
  for (const run of runs.toReversed()) {
    const kept = keptLedger(run.read.run.files);
    const was = kept === undefined ? undefined : await rowsAt(join(run.path, kept));
    for (const [row, missing] of was ? missingFrom(is, was) : []) {
      if (missing.count <= (lost.get(row)?.count ?? 0)) continue;
      lost.set(row, missing);
      newest ??= run.name;
    }
  }
  if (newest === undefined) return undefined;
  const claims = new Set([...lost.values()].map(({ claim }) => claim));
  return { count: countOf(lost), run: newest, claims };
}

/** A claim as rows of ledgers name it: a spreadsheet takes zeros and blanks off an id that it saves again. */
export function claimRowKey({
  applicantId,
  claimId,
}: Readonly<Record<'applicantId' | 'claimId', string>>): string {
  return claimKey(applicantId, claimId.replace(/^0+|\s/g, ''));
}

/** Rows of a ledger that say the same: whose claim, and how many. */
type Counted = { readonly claim: string; readonly count: number };
type Rows = ReadonlyMap<string, Counted>;

/** Those of some rows that aren't among others, each as often as it is missing. */
function missingFrom(among: Rows, rows: Rows): Rows {
  const missing = [...rows].map(([row, { claim, count }]) => {
    return [row, { claim, count: count - (among.get(row)?.count ?? 0) }] as const;
  });
  return new Map(missing.filter(([, { count }]) => count > 0));
}

function countOf(rows: Rows): number {
  return [...rows.values()].reduce((sum, { count }) => sum + count, 0);
}

function kindAt(path: string) {
  return streamAt(path, path).then(tableKindOf, () => undefined);
}

/** The rows of a ledger, each with how often it is there; undefined where it can't be read. */
async function rowsAt(path: string): Promise<Rows | undefined> {
  const source = await readAt(path);
  if (source instanceof InputLost) return undefined;
  const { rows, problems } = readPaid(await unpacked(source, 'paid'));
  if (problems.some(({ grade }) => grade === 'file')) return undefined;
  const counted = new Map<string, Counted>();
  for (const row of rows) {
    const { personId = '', paid, recovered } = row;
    const claim = claimRowKey(row);
    const key = JSON.stringify([claim, personId, paid, recovered]);
    counted.set(key, { claim, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return counted;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
