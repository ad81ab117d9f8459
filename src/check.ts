import type { Run, RunOptions } from './decisions.js';
import { judge } from './judge/judge.js';
import { unseenBy } from './judge/notices.js';
import { match, setCopiesAside, spreadWithdrawals, supersededIn, wantedBy } from './match.js';
import type { Claim, InputFile, Payment, RulingOn } from './model.js';
import { RULES_VERSION, type Settings } from './pilot/parameters.js';
import type { Problem } from './problems.js';
import type { Watch } from './read/choose.js';
import { readClaims } from './read/claims.js';
import { completionsByClaim } from './read/completed.js';
import { readCompletions } from './read/completions.js';
import type { Source } from './read/csv/source.js';
import { readExtracts } from './read/extracts.js';
import type { Newest } from './read/newest.js';
import { readPaid } from './read/paid.js';
import { readRulings } from './read/rulings.js';
import type { Stream } from './read/stream.js';
import { balance } from './settle/bookings.js';
import { withoutClaim } from './settle/other-claims.js';
import { type Judged, settle } from './settle/settle.js';

/** The files of a run: extracts are read piece by piece, all others are in memory. Their order makes no difference. */
export type Sources = {
  readonly claims: readonly Source[];
  readonly ura: readonly Stream[];
  readonly paid: readonly Source[];
  readonly completions: readonly Source[];
  readonly rulings: readonly Source[];
};

/** Who is told how far a check is: bytes of extracts read, and claims judged; the judging waits where others want a turn. */
export type Watching = {
  readonly read: Watch;
  readonly judged: (done: number, all: number) => Promise<void> | undefined;
};

/** A run, or what stands in its way: problems of which one at least makes a file unusable. */
export type Checked = { readonly run: Run } | { readonly problems: readonly Problem[] };

/** What was read. */
type Read = {
  readonly claims: readonly Claim[];
  readonly extracts: Newest;
  readonly payments: readonly Payment[];
  readonly rulings: readonly RulingOn[];
  readonly inputs: readonly InputFile[];
  readonly problems: readonly Problem[];
  readonly rows: Run['rows'];
};

/** The whole way: read → match → judge → settle. Nothing here knows a disk, a clock or a language. */
export async function check(
  sources: Sources,
  options: RunOptions,
  settings: Settings,
  toolVersion: string,
  watching?: Watching,
): Promise<Checked> {
  const { read, judged, superseded } = await readAndJudge(sources, options, settings, watching);
  if (!judged) return { problems: read.problems };
  const settled = settle(judged, read.payments, read.rulings, settings);
  return {
    run: {
      toolVersion,
      rulesVersion: RULES_VERSION,
      options,
      settings,
      inputs: read.inputs,
      superseded,
      decisions: settled.decisions,
      problems: [...read.problems, ...settled.problems],
      money: settled.money,
      rows: read.rows,
    },
  };
}

/**
 * The way until each claim is judged on its own; nothing is judged where a file can't be used. The extracts are let go at
 * its end: verdicts keep the cells that they stand on.
 */
async function readAndJudge(
  sources: Sources,
  options: RunOptions,
  settings: Settings,
  watching: Watching | undefined,
): Promise<ReadAndJudged> {
  const { extracts, ...read } = await readAll(sources, options, settings, watching?.read);
  if (read.problems.some(({ grade }) => grade === 'file')) return { read, superseded: [] };

  const office = { asOf: options.asOf, settings };
  const cases = match(read.claims, extracts);
  const judged: Judged[] = [];
  for (const [at, theCase] of cases.entries()) {
    await watching?.judged(at, cases.length);
    const verdicts = judge(theCase, office);
    judged.push({ claim: theCase.claim, verdicts, notices: unseenBy(theCase, verdicts) });
  }
  return { read, judged, superseded: supersededIn(cases) };
}

type ReadAndJudged = {
  readonly read: Omit<Read, 'extracts'>;
  readonly judged?: readonly Judged[];
  readonly superseded: Run['superseded'];
};

/** What all the files hold, and what is wrong with them. Of an extract only the rows of those who are claimed. */
async function readAll(
  sources: Sources,
  options: RunOptions,
  settings: Settings,
  watch: Watch | undefined,
): Promise<Read> {
  const testPersons = options.testPersons ? 'allowed' : 'not allowed';
  const completions = byName(sources.completions).map((file) => readCompletions(file, options));
  const supplied = completions.flatMap((file) => file.rows);
  const forClaims = { ...options, testPersons, settings, completions: completionsByClaim(supplied) } as const;
  const files = byName(sources.claims).map((file) => readClaims(file, forClaims));
  const rows = files.flatMap((file) => file.claims);
  const { claims, problems: copies } = setCopiesAside(spreadWithdrawals(rows, options.asOf));
  const ura = await readExtracts(byName(sources.ura), wantedBy(claims), options.extractedOn, watch);
  const paid = byName(sources.paid).map(readPaid);
  const payments = paid.flatMap((file) => file.rows);
  const books = balance(payments, claims);
  const rulings = byName(sources.rulings).map((file) => readRulings(file, options));

  const tables = [...paid, ...completions, ...rulings];
  const unreadable = files.reduce((sum, file) => sum + file.unreadable, 0);
  return {
    claims,
    extracts: ura.extracts,
    payments: books.payments,
    rulings: rulings.flatMap((file) => file.rows),
    inputs: [...files.flatMap((file) => file.inputs), ...ura.inputs, ...tables.map((table) => table.input)],
    problems: [
      ...eachCellOnce([...files, ura, ...tables].flatMap((part) => part.problems)),
      ...withoutClaim(supplied, rows),
      ...copies,
      ...books.problems,
      ...noClaims(files),
    ],
    rows: {
      read: claims.length + copies.length + unreadable,
      decided: claims.length,
      copies: copies.length,
      unreadable,
    },
  };
}

function noClaims(files: readonly ReturnType<typeof readClaims>[]): readonly Problem[] {
  const nothing = files.every((file) => file.claims.length === 0 && file.unreadable === 0);
  const told = files.some((file) => file.problems.some(({ grade }) => grade === 'file'));
  return nothing && !told ? [{ grade: 'file', code: 'no-claims', file: '', role: 'claims', args: {} }] : [];
}

/** A completion may stand for cells of two rows: what is wrong with it is told once. */
function eachCellOnce(problems: readonly Problem[]): readonly Problem[] {
  const told = new Set<string>();
  return problems.filter((problem) => {
    if (problem.role !== 'completions') return true;
    const what = JSON.stringify(problem);
    return told.has(what) ? false : told.add(what);
  });
}

function byName<T extends { readonly name: string }>(sources: readonly T[]): readonly T[] {
  return sources.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
