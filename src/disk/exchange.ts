import { lstat, mkdir, open, realpath, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { OutputFile, StreamedFile } from '../model.js';
import { type Beside, besideOf, InUse, lock, thisRun } from './lock.js';
import { contentsOf, foldersOf, RUN, removeReport } from './report-folder.js';
import { codeOf, exists, HELD, isWithin, patiently } from './system.js';
import { createFile } from './write-file.js';

export type WhyNotWritten =
  /** Something that isn't an unchanged report of ours is in the folder: `names`. */
  | 'in-the-way'
  /** Another program, likely a spreadsheet, has a file open. */
  | 'open-elsewhere'
  /** A file, or a link that leads nowhere, stands where a folder is needed. */
  | 'is-file'
  /** The folder can't be moved: the root of a disk or of a share, or held by another program or by the one above it. */
  | 'not-movable'
  /** The program was started in the folder, or in one below it. */
  | 'is-current'
  /** Another run is writing into the folder. */
  | 'in-use'
  | 'not-writable';

/** What is in the folder after all: nothing, what was there before, or that lies elsewhere until the next run. */
export type Earlier = 'none' | 'kept' | { readonly aside: string };

/** The reports couldn't be written. Paths are as the user wrote them, or whole. */
export class WriteError extends Error {
  override readonly name = 'WriteError';

  constructor(
    readonly path: string,
    readonly why: WhyNotWritten,
    /** The system's own code, `EACCES`, `ENOSPC` …; empty where there is none. */
    readonly code: string,
    /** What is in the way, by names in the folder. */
    readonly names: readonly string[],
    readonly earlier: Earlier,
  ) {
    super(`${path}: ${why}${code === '' ? '' : ` (${code})`}`);
  }
}

type AnyFile = OutputFile | StreamedFile;

/**
 * Puts a set of reports into a folder in place of the set before it, as a whole or not at all. The new set is written
 * beside the folder and then they change places: whatever happens, each is whole. Where a run is killed between, the
 * next one brings the old set back first. Names are relative with `/` between, one of them `run.json`. A folder that
 * holds anything else than an unchanged report of ours isn't touched. Gives what couldn't be removed of earlier sets.
 * Throws a `WriteError`, or what `stop` gives as its reason.
 */
export async function writeReports(
  folder: string,
  files: readonly AnyFile[],
  stop?: AbortSignal,
): Promise<readonly string[]> {
  checkNames(files);
  const work: Work = { folder, target: resolve(folder), staging: '', made: [], earlier: 'none' };
  try {
    const run = thisRun();
    work.target = await targetOf(work);
    work.staging = besideOf(work.target, 'new', run);
    const old = besideOf(work.target, 'old', run);
    const others = await lock(work.target, run);
    try {
      const left = await recover(work, others);
      await refuseOthers(work);
      await writeSet(work.staging, files, stop);
      await refuseOthers(work);
      await exchange(work, old);
      await syncFolder(dirname(work.target));
      return [...left, ...(await cleared([{ path: old, kind: 'old' }]))];
    } finally {
      await cleared([{ path: work.staging, kind: 'new' }]);
    }
  } catch (error) {
    for (const made of work.made.toReversed()) await rmdir(made).catch(() => undefined);
    throw asWriteError(error, work);
  }
}

type Work = {
  /** As the user wrote it. */
  readonly folder: string;
  /** Where it is, and where the new set is until it takes its place: whole paths. */
  target: string;
  staging: string;
  /** Folders made above it. */
  readonly made: string[];
  earlier: Earlier;
};

class Refusal extends Error {
  constructor(
    readonly why: WhyNotWritten,
    readonly path: string,
    readonly names: readonly string[] = [],
  ) {
    super(why);
  }
}

// ── Before ────────────────────────────────────────────────────────────────────────────────────────────────

/** The folder itself, not a link to it; those above it are made. Throws a `Refusal` where no set can ever stand. */
async function targetOf(work: Work): Promise<string> {
  const { target: asked, made } = work;
  if (dirname(asked) === asked) throw new Refusal('not-movable', asked);
  const target = await realpath(asked).catch(() => asked);
  const found = await lstat(target).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
  // It isn't there, or for a moment only: another run may be exchanging it right now.
  if (!found) {
    await makeFolders(dirname(asked), made);
    return join(await realpath(dirname(asked)), basename(asked));
  }
  if (!found.isDirectory()) throw new Refusal('is-file', asked);
  if (isWithin(target, await realpath('.'))) throw new Refusal('is-current', asked);
  if (dirname(target) === target) throw new Refusal('not-movable', asked);
  work.earlier = 'kept';
  return target;
}

/** One by one, for its owner alone: where the system allows no folder Node's own recursive way doesn't end. */
async function makeFolders(path: string, made: string[]): Promise<void> {
  if (await exists(path)) return;
  await makeFolders(dirname(path), made);
  try {
    await mkdir(path, { mode: 0o700 });
    made.push(path);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** Brings back the set that a killed run had moved away, and removes what such runs left. Gives what can't be. */
async function recover(work: Work, others: readonly Beside[]): Promise<readonly string[]> {
  const isUnfinished = ({ run }: Beside) => others.some((other) => other.kind === 'new' && other.run === run);
  const olds = others.filter(({ kind }) => kind === 'old');
  const lost = (await exists(work.target)) ? undefined : (olds.find(isUnfinished) ?? olds[0]);
  if (lost) {
    work.earlier = { aside: lost.path };
    await patiently(() => rename(lost.path, work.target));
  }
  work.earlier = (await exists(work.target)) ? 'kept' : 'none';
  return cleared(others.filter((other) => other !== lost && !other.atWork));
}

/** Throws a `Refusal` where the folder holds anything else than an unchanged report of ours. */
async function refuseOthers({ target }: Work): Promise<void> {
  if (!(await exists(target))) return;
  const { foreign } = await contentsOf(target);
  // Excel and LibreOffice put such a file beside a workbook that they have open.
  const open = foreign.filter((name) => /^(~\$.*|\.~lock\..*#)$/.test(name));
  if (foreign.length > open.length) throw new Refusal('in-the-way', target, foreign);
  for (const name of open) throw new Refusal('open-elsewhere', join(target, name));
}

async function writeSet(staging: string, files: readonly AnyFile[], stop?: AbortSignal): Promise<void> {
  const folders = foldersOf(files.map(({ name }) => name)).map((name) => join(staging, name));
  for (const folder of folders) await mkdir(folder, { mode: 0o700 });
  for (const { name, content } of files) {
    stop?.throwIfAborted();
    await createFile(join(staging, name), content, stop);
  }
  for (const folder of [...folders, staging]) await syncFolder(folder);
  stop?.throwIfAborted();
}

/** Waits until the names in a folder are on the disk. Windows doesn't offer it. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

// ── The exchange ──────────────────────────────────────────────────────────────────────────────────────────

/** From the old set to the new one by two renames. On an error the old one is put back. */
async function exchange(work: Work, old: string): Promise<void> {
  const { target, staging } = work;
  const isThere = await exists(target);
  if (isThere) await patiently(() => rename(target, old)).catch((error) => notMoved(target, error));
  try {
    await patiently(() => rename(staging, target));
  } catch (error) {
    if (isThere) {
      work.earlier = { aside: old };
      await patiently(() => rename(old, target)).then(
        () => {
          work.earlier = 'kept';
        },
        () => undefined,
      );
    }
    throw error;
  }
}

/** Why a folder couldn't be moved: Windows lets nobody move one in which a file is open. */
async function notMoved(target: string, error: unknown): Promise<never> {
  if (!HELD.has(codeOf(error)) && codeOf(error) !== 'EXDEV') throw error;
  for (const name of (await contentsOf(target)).ours) {
    const path = join(target, name);
    // Moved to where it is, an open file fails as the folder did, and any other stays as it is.
    const code = await rename(path, path).then(() => '', codeOf);
    if (HELD.has(code)) throw new Refusal('open-elsewhere', path);
  }
  throw new Refusal('not-movable', target);
}

/** Removes new sets that never came into place, and old ones; of these nothing that was changed. Gives what is left. */
async function cleared(all: readonly Pick<Beside, 'path' | 'kind'>[]): Promise<readonly string[]> {
  const left: string[] = [];
  for (const { path, kind } of all) {
    const removing = kind === 'new' ? rm(path, { recursive: true, force: true }) : removeReport(path);
    await removing.catch(() => undefined);
    if (await exists(path).catch(() => true)) left.push(path);
  }
  return left;
}

// ── Names and errors ──────────────────────────────────────────────────────────────────────────────────────

function checkNames(files: readonly AnyFile[]): void {
  const names = files.map(({ name }) => name);
  const isPlain = (part: string) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part);
  const odd = names.find((name) => !name.split('/').every(isPlain));
  if (odd !== undefined) throw new TypeError(`not a name for a report: ${odd}`);
  // Windows and macOS take names that differ in case for one.
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    throw new TypeError('a name twice');
  if (!names.includes(RUN)) throw new TypeError(`a set of reports needs a ${RUN}`);
}

function asWriteError(error: unknown, work: Work): unknown {
  const { folder, target, staging, earlier } = work;
  if (error instanceof Refusal)
    return new WriteError(asAsked(error.path, work), error.why, '', error.names, earlier);
  if (error instanceof InUse) return new WriteError(folder, 'in-use', '', [], earlier);
  const code = codeOf(error);
  // Without a code it is no error of the system but a bug of ours.
  if (code === '') return error;
  const { path = target } = error as NodeJS.ErrnoException;
  if (path === staging && ['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    // The folder above doesn't let anything be made in it.
    if (earlier === 'kept') return new WriteError(folder, 'not-movable', code, [], earlier);
    return new WriteError(dirname(folder), 'not-writable', code, [], earlier);
  }
  const why = code === 'EEXIST' || code === 'ENOTDIR' ? 'is-file' : 'not-writable';
  return new WriteError(asAsked(path, work), why, code, [], earlier);
}

/** A path in the folder, or in the new set before it is there, by the folder's name as the user wrote it. */
function asAsked(path: string, { folder, target, staging }: Work): string {
  for (const within of [target, staging]) {
    if (isWithin(within, path)) return join(folder, relative(within, path));
  }
  return path;
}
