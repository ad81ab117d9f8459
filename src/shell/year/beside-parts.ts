import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isOfSystem, isTable } from '../../disk/file-names.js';
import { inMemory, streamAt } from '../../disk/files.js';
import type { Source } from '../../read/csv/source.js';
import { readPaid } from '../../read/paid.js';
import { InputLost } from '../../read/stream.js';
import { unpacked } from '../../read/workbook/unpack.js';
import type { Messages } from '../../text/messages.js';
import { isNamedAsLedger, isPartOrGuide } from '../../year/layout.js';
import { tableKindOf } from '../inputs/table-kind.js';
import { KEPT_FOLDER } from './kept-inputs.js';
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
  let rows: ReadonlyMap<string, number> | undefined;
  for (const entry of beside) {
    const { name } = entry;
    const path = join(year.folder, name);
    const kind = entry.isFile() && isTable(name) ? await kindAt(path) : undefined;
    const isLedger = kind?.role === 'paid' && !kind.isPayouts && kind.lacks <= LACKS_AT_MOST;
    if (isLedger) {
      rows ??= await rowsAt(pathOf(year, 'ledger'));
      const its = await rowsAt(path);
      if (!its) return { failed: words.ledgerCopyUnread({ file: name, ledger: ledgerName }), notices: [] };
      // Of a ledger that can't be read it isn't known what the copy has more: it may be the only list of what was paid.
      const more = missingOf(its, rows ?? new Map());
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
  const lost = new Map<string, number>();
  let newest: string | undefined;
  for (const run of runs.toReversed()) {
    const kept = run.read.run.files.find(({ name }) => name.startsWith(`${KEPT_FOLDER}ledger`));
    const was = kept && (await rowsAt(join(run.path, kept.name)));
    for (const [row, count] of was ?? []) {
      const fewer = count - (is.get(row) ?? 0);
      if (fewer <= (lost.get(row) ?? 0)) continue;
      lost.set(row, fewer);
      newest ??= run.name;
    }
  }
  if (newest === undefined) return undefined;
  const count = [...lost.values()].reduce((sum, one) => sum + one, 0);
  const claims = [...lost.keys()].map((row) => (JSON.parse(row) as readonly [string])[0]);
  return { count, run: newest, claims: new Set(claims) };
}

/** A claim as rows of ledgers name it: a spreadsheet takes zeros and blanks off an id that it saves again. */
export function claimRowKey({
  applicantId,
  claimId,
}: Readonly<Record<'applicantId' | 'claimId', string>>): string {
  return `${applicantId}/${claimId.replace(/^0+|\s/g, '')}`;
}

/** How many of some rows aren't among others. */
function missingOf(rows: ReadonlyMap<string, number>, among: ReadonlyMap<string, number>): number {
  return [...rows].reduce((sum, [row, count]) => sum + Math.max(0, count - (among.get(row) ?? 0)), 0);
}

function kindAt(path: string) {
  return streamAt(path, path).then(tableKindOf, () => undefined);
}

/** The rows of a ledger, each with how often it is there; undefined where it can't be read. */
async function rowsAt(path: string): Promise<ReadonlyMap<string, number> | undefined> {
  const source = await sourceAt(path);
  if (!source) return undefined;
  const { rows, problems } = readPaid(source);
  if (problems.some(({ grade }) => grade === 'file')) return undefined;
  const counts = new Map<string, number>();
  for (const row of rows) {
    const { personId = '', paid, recovered } = row;
    const key = JSON.stringify([claimRowKey(row), personId, paid, recovered]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

async function sourceAt(path: string): Promise<Source | undefined> {
  try {
    return await unpacked(await inMemory(await streamAt(basename(path), path)), 'paid');
  } catch (error) {
    if (error instanceof InputLost) return undefined;
    throw error;
  }
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
