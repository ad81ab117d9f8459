import { createHash, randomUUID } from 'node:crypto';
import {
  type FileHandle,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rmdir,
  stat,
  unlink,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { kill, pid } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { OutputFile, StreamedFile } from '../model.js';
import { FolderInUse, processOf, runName, type TurnDisk, takeTurn } from './turn.js';

export type WhyNotWritten =
  /** Another program, likely a spreadsheet, holds the file. */
  | 'open-elsewhere'
  /** A file stands where a folder is needed. */
  | 'is-file'
  /** A folder stands where a file is needed. */
  | 'is-folder'
  /** A link stands where a folder of ours is needed: what is behind it isn't ours. */
  | 'is-link'
  /** Another run is writing into the folder. */
  | 'in-use'
  | 'not-writable';

/** The reports couldn't be written. The old set is back in its place or, when not `restored`, the next run mends it. */
export class WriteError extends Error {
  override readonly name = 'WriteError';

  constructor(
    readonly path: string,
    readonly why: WhyNotWritten,
    /** The system's own code, `EACCES`, `ENOSPC` …; empty where there is none. */
    readonly code: string,
    readonly restored: boolean,
  ) {
    super(`${path}: ${why}${code === '' ? '' : ` (${code})`}`);
  }
}

/** What this module does to a disk, so that a test can make any of it fail. Paths are whole; errors are Node's own. */
export type Disk = TurnDisk & {
  /** What stands at a path, a link not followed. */
  readonly look: (path: string) => Promise<'nothing' | 'file' | 'folder' | 'link'>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Makes a folder and those above it, for its owner alone; gives the topmost that was made. */
  readonly makeFolder: (path: string) => Promise<string | undefined>;
  /** Makes a file that isn't there yet, for its owner alone, and waits until it is on the disk. */
  readonly create: (path: string, content: AnyFile['content']) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly removeEmptyFolder: (path: string) => Promise<void>;
};

type AnyFile = OutputFile | StreamedFile;

const RUN = 'run.json';
/** A file of the new set until it is in place, and one of the old set while it may have to come back. */
const NEW = '.palkkio-new';
const OLD = '.palkkio-old';
/** Codes of a file that another program holds, and how long to wait, twice, before giving up on it. */
const HELD: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);
const WAITS = [100, 400];

/**
 * Puts a set of files into a folder, all or none. Names are relative with `/` between, one of them `run.json`, which
 * leaves first and comes last: a folder that has one has a whole set. Files that the earlier set had and the new one
 * hasn't are removed unless someone changed them; whatever else is in the folder is left alone. A file under a name of
 * the set that isn't as a run left it is kept under another name, which is given. Throws a `WriteError`, or what `stop`
 * gives as its reason; the old set is then back too.
 */
export async function writeReports(
  folder: string,
  files: readonly AnyFile[],
  disk: Disk = theDisk,
  stop?: AbortSignal,
): Promise<readonly string[]> {
  checkNames(files);
  const work: Work = { folder, disk, stop, made: [], created: [], at: folder, stage: 'prepare' };
  let leaving: readonly string[];
  let kept: readonly string[];
  let endTurn = async () => {};
  try {
    await makeFolder(work, folder);
    endTurn = await takeTurn(folder, disk);
    await makeSubfolders(work, files);
    kept = await mend(work, files);
    await refuseFolders(work, files);
    leaving = await filesThatLeave(work, files);
    await createAll(work, files);
    await exchange(work, files, leaving);
  } catch (error) {
    const restored = !(error instanceof NotRestored);
    await removeCreated(work);
    await succeeds(endTurn());
    await removeFoldersMade(work);
    throw asWriteError(error instanceof NotRestored ? error.cause : error, work, restored);
  }
  const keptToo = await clearUp(work, files, leaving);
  await succeeds(endTurn());
  return [...kept, ...keptToo];
}

/** What has been made so far, and where the work stands, for the error message. */
type Work = {
  readonly folder: string;
  readonly disk: Disk;
  readonly stop: AbortSignal | undefined;
  readonly made: string[];
  readonly created: string[];
  at: string;
  stage: 'prepare' | 'mend' | 'create' | 'exchange';
};

// ── Before anything is replaced ───────────────────────────────────────────────────────────────────────────

async function makeSubfolders(work: Work, files: readonly AnyFile[]): Promise<void> {
  for (const name of foldersOf(files.map((file) => file.name))) {
    const path = join(work.folder, name);
    work.at = path;
    const there = await work.disk.look(path);
    if (there === 'link') throw new Refused('is-link');
    if (there === 'file') throw new Refused('is-file');
    if (there === 'nothing') await makeFolder(work, path);
  }
}

async function makeFolder(work: Work, path: string): Promise<void> {
  work.at = path;
  const top = await work.disk.makeFolder(path);
  if (top === undefined) return;
  const chain = [path];
  while (chain[0] !== top && dirname(chain[0] as string) !== chain[0])
    chain.unshift(dirname(chain[0] as string));
  work.made.push(...chain);
}

/**
 * Ends what a killed run began: with a run.json in place its new set is whole and the old one goes; without, the old
 * one comes back. Gives what is kept of the old one.
 */
async function mend(work: Work, files: readonly AnyFile[]): Promise<readonly string[]> {
  work.stage = 'mend';
  const { folder, disk } = work;
  const runs = [RUN, RUN + OLD, RUN + NEW];
  const known = (await Promise.all(runs.map((name) => filesListed(work, name)))).flat();
  const names = [...files.map((file) => file.name), ...known.map((file) => file.name)];
  const leftover = await leftovers(work, names);
  const whole = (await disk.look(join(folder, RUN))) !== 'nothing';
  if (!whole) {
    await removeUnfinished(work, leftover);
    for (const name of runLast(leftover.filter((each) => each.endsWith(OLD)))) {
      work.at = join(folder, name.slice(0, -OLD.length));
      await patiently(disk, () => disk.rename(join(folder, name), join(folder, name.slice(0, -OLD.length))));
    }
  }
  for (const name of leftover.filter((each) => each.endsWith(NEW))) {
    work.at = join(folder, name);
    await patiently(disk, () => disk.remove(join(folder, name)));
  }
  if (!whole) return [];
  const kept: string[] = [];
  const ours = await filesListed(work, RUN + OLD);
  for (const name of runLast(leftover.filter((each) => each.endsWith(OLD)))) {
    work.at = join(folder, name);
    kept.push(...(await patiently(disk, () => clearOld(work, name, ours))));
  }
  return kept;
}

/**
 * Files that a killed run had put in place where there was none before. Its run.json, written after all other new
 * files and moved after them, tells which: those with neither an old nor a waiting new one beside them.
 */
async function removeUnfinished(work: Work, leftover: readonly string[]): Promise<void> {
  for (const file of await filesListed(work, RUN + NEW)) {
    if (leftover.includes(file.name + OLD) || leftover.includes(file.name + NEW)) continue;
    if (await isUnchanged(work, file)) await work.disk.remove(join(work.folder, file.name));
  }
}

/** Files under our own endings in the folder and in the subfolders that hold files of ours. */
async function leftovers(work: Work, names: readonly string[]): Promise<readonly string[]> {
  const { folder, disk } = work;
  const found: string[] = [];
  for (const subfolder of ['', ...foldersOf(names)]) {
    if (subfolder !== '' && (await disk.look(join(folder, subfolder))) !== 'folder') continue;
    for (const name of await disk.list(join(folder, subfolder))) {
      if (!name.endsWith(NEW) && !name.endsWith(OLD)) continue;
      const path = posix.join(subfolder, name);
      if ((await disk.look(join(folder, path))) !== 'folder') found.push(path);
    }
  }
  return found;
}

async function refuseFolders(work: Work, files: readonly AnyFile[]): Promise<void> {
  for (const { name } of files) {
    work.at = join(work.folder, name);
    if ((await work.disk.look(work.at)) === 'folder') throw new Refused('is-folder');
  }
}

/** What the earlier set has and the new one hasn't: it would tell of decisions that no longer hold. */
async function filesThatLeave(work: Work, files: readonly AnyFile[]): Promise<readonly string[]> {
  const staying = new Set(files.map((file) => file.name.toLowerCase()));
  const leaving: string[] = [];
  for (const file of await filesListed(work, RUN)) {
    if (staying.has(file.name.toLowerCase()) || leaving.includes(file.name)) continue;
    if (await isUnchanged(work, file)) leaving.push(file.name);
  }
  return leaving;
}

type Listed = { readonly name: string; readonly sha256: string };

/** The files that a run.json in the folder vouches for; none where it isn't one of ours. */
async function filesListed(work: Work, runName: string): Promise<readonly Listed[]> {
  const path = join(work.folder, runName);
  if ((await work.disk.look(path)) !== 'file') return [];
  try {
    const files = filesMember(Buffer.from(await work.disk.read(path)));
    return Array.isArray(files) ? files.filter(isListed) : [];
  } catch {
    // Not readable or not JSON: then nothing is known to be ours.
    return [];
  }
}

/** The `files` of a run.json. As we write it, what follows them is short, and the rest needn't be read to find them. */
function filesMember(json: Buffer): unknown {
  const at = json.lastIndexOf('\n"files": [');
  try {
    if (at >= 0) return (JSON.parse(`{${json.toString('utf8', at)}`) as { files?: unknown }).files;
  } catch {
    // Not as we write it: then the whole tells.
  }
  return (JSON.parse(json.toString('utf8')) as { files?: unknown }).files;
}

function isListed(entry: unknown): entry is Listed {
  const { name, sha256 } = (entry ?? {}) as Record<string, unknown>;
  return typeof name === 'string' && typeof sha256 === 'string' && isPlainName(name) && name !== RUN;
}

/** Whether a file is still as its run.json says, and in the folder itself, not behind a link. */
async function isUnchanged(work: Work, { name, sha256 }: Listed): Promise<boolean> {
  for (const above of foldersOf([name])) {
    if ((await work.disk.look(join(work.folder, above))) !== 'folder') return false;
  }
  const path = join(work.folder, name);
  if ((await work.disk.look(path)) !== 'file') return false;
  const hash = createHash('sha256').update(await work.disk.read(path));
  return hash.digest('hex') === sha256;
}

/** Writes every new file beside its place, run.json after the others: mending relies on it. */
async function createAll(work: Work, files: readonly AnyFile[]): Promise<void> {
  work.stage = 'create';
  const contents = new Map(files.map((file) => [file.name, file.content]));
  for (const name of runLast([...contents.keys()])) {
    work.stop?.throwIfAborted();
    work.at = join(work.folder, name);
    await work.disk.create(work.at + NEW, contents.get(name) ?? '');
    work.created.push(work.at + NEW);
  }
}

// ── The exchange ──────────────────────────────────────────────────────────────────────────────────────────

/** From the old set to the new one. On an error the old set is put back, its run.json only if all else is. */
async function exchange(work: Work, files: readonly AnyFile[], leaving: readonly string[]): Promise<void> {
  work.stage = 'exchange';
  const undo: (() => Promise<void>)[] = [];
  const bringRunBack = await putAside(work, RUN);
  try {
    for (const name of leaving) undo.push(await putAside(work, name));
    for (const { name } of files.filter((file) => file.name !== RUN)) {
      undo.push(await putAside(work, name));
      undo.push(await putInPlace(work, name));
    }
    await putInPlace(work, RUN);
  } catch (error) {
    const results: boolean[] = [];
    for (const back of undo.toReversed()) results.push(await succeeds(back()));
    const restored = results.every(Boolean) && (await succeeds(bringRunBack()));
    throw restored ? error : new NotRestored('the old set is not back', { cause: error });
  }
}

/** Moves an old file out of the way, a link as itself. Gives the way back. */
async function putAside(work: Work, name: string): Promise<() => Promise<void>> {
  const { disk } = work;
  const path = join(work.folder, name);
  work.at = path;
  if ((await disk.look(path)) === 'nothing') return async () => undefined;
  await patiently(disk, () => disk.rename(path, path + OLD));
  return () => patiently(disk, () => disk.rename(path + OLD, path));
}

/** Moves a new file into its place. Gives the way back. */
async function putInPlace(work: Work, name: string): Promise<() => Promise<void>> {
  const { disk } = work;
  const path = join(work.folder, name);
  work.stop?.throwIfAborted();
  work.at = path;
  await patiently(disk, () => disk.rename(path + NEW, path));
  return () => patiently(disk, () => disk.remove(path));
}

/** A file that Excel or a virus scanner holds for a moment is tried twice more. */
async function patiently<T>(disk: Disk, act: () => Promise<T>): Promise<T> {
  for (const milliseconds of WAITS) {
    try {
      return await act();
    } catch (error) {
      if (!HELD.has(codeOf(error))) throw error;
      await disk.wait(milliseconds);
    }
  }
  return act();
}

// ── Afterwards ────────────────────────────────────────────────────────────────────────────────────────────

/** After a failure: the new files that never came into place. */
async function removeCreated({ disk, created }: Work): Promise<void> {
  for (const path of created) await succeeds(disk.remove(path));
}

/** After a failure: the folders made for the new files. */
async function removeFoldersMade({ disk, made }: Work): Promise<void> {
  for (const path of made.toReversed()) await succeeds(disk.removeEmptyFolder(path));
}

/** After success: the old set. What can't go now goes with the next run. Gives what is kept of it. */
async function clearUp(
  work: Work,
  files: readonly AnyFile[],
  leaving: readonly string[],
): Promise<readonly string[]> {
  const { folder, disk } = work;
  const kept: string[] = [];
  const ours = await filesListed(work, RUN + OLD);
  for (const name of runLast([...leaving, ...files.map((file) => file.name)])) {
    const cleared = await succeeds(clearOld(work, name + OLD, ours).then((names) => kept.push(...names)));
    // Its run.json stays with what stays, to tell the next run what was ours.
    if (!cleared) break;
  }
  for (const name of foldersOf(leaving).toReversed())
    await succeeds(disk.removeEmptyFolder(join(folder, name)));
  return kept;
}

/**
 * Takes away a file of an old set, its run.json last of all; one that run.json doesn't vouch for was someone's own
 * or written in: it is kept under another name, which is given.
 */
async function clearOld(work: Work, old: string, ours: readonly Listed[]): Promise<readonly string[]> {
  const { folder, disk } = work;
  const path = join(folder, old);
  const there = await disk.look(path);
  if (there === 'nothing') return [];
  const name = old.slice(0, -OLD.length);
  const listed = ours.find((file) => file.name === name);
  const isOurs = name === RUN || (listed && (await isUnchanged(work, { ...listed, name: old })));
  if (isOurs || there !== 'file') {
    await disk.remove(path);
    return [];
  }
  const free = await freeName(work, name);
  await disk.rename(path, join(folder, free));
  return [free];
}

/** `payouts.kept-1.csv` beside `payouts.csv`, or the next number that is free. */
async function freeName({ folder, disk }: Work, name: string): Promise<string> {
  const { dir, name: base, ext } = posix.parse(name);
  for (let number = 1; ; number++) {
    const free = posix.join(dir, `${base}.kept-${number}${ext}`);
    if ((await disk.look(join(folder, free))) === 'nothing') return free;
  }
}

async function succeeds(act: Promise<unknown>): Promise<boolean> {
  return act.then(
    () => true,
    () => false,
  );
}

// ── Names and errors ──────────────────────────────────────────────────────────────────────────────────────

/** The subfolders of names, outer ones first: `annexes` of `annexes/a.html`. */
function foldersOf(names: readonly string[]): readonly string[] {
  const folders = names.flatMap((name) => {
    const parts = name.split('/').slice(0, -1);
    return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  });
  return [...new Set(folders)].toSorted((a, b) => a.length - b.length);
}

function runLast(names: readonly string[]): readonly string[] {
  const isRun = (name: string) => name.replace(OLD, '') === RUN;
  return [...names.filter((name) => !isRun(name)), ...names.filter(isRun)];
}

/** Whether a name stays inside the folder and isn't one of our own for files in between. */
function isPlainName(name: string): boolean {
  const plain = (part: string) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part);
  return name.split('/').every(plain) && !name.endsWith(NEW) && !name.endsWith(OLD);
}

function checkNames(files: readonly AnyFile[]): void {
  const names = files.map((file) => file.name);
  const odd = names.find((name) => !isPlainName(name));
  if (odd !== undefined) throw new TypeError(`not a name for a report: ${odd}`);
  // Windows and macOS take names that differ in case for one.
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    throw new TypeError('a name twice');
  if (!names.includes(RUN)) throw new TypeError(`a set of reports needs a ${RUN}`);
}

class Refused extends Error {
  constructor(readonly why: WhyNotWritten) {
    super(why);
  }
}

class NotRestored extends Error {}

function asWriteError(error: unknown, work: Work, restored: boolean): Error {
  if (error instanceof Refused) return new WriteError(work.at, error.why, '', restored);
  if (error instanceof FolderInUse) return new WriteError(error.mark, 'in-use', '', restored);
  const code = codeOf(error);
  // Without a code it is no error of the system but a bug of ours.
  if (code === '') return error instanceof Error ? error : new Error(String(error));
  return new WriteError(work.at, whyOf(code, work.stage), code, restored);
}

function whyOf(code: string, stage: Work['stage']): WhyNotWritten {
  if (stage === 'prepare' && (code === 'EEXIST' || code === 'ENOTDIR')) return 'is-file';
  if ((stage === 'mend' || stage === 'exchange') && HELD.has(code)) return 'open-elsewhere';
  return 'not-writable';
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

// ── The disk itself ───────────────────────────────────────────────────────────────────────────────────────

const BUFFER = 1024 * 1024;
/** In UTF-8; what takes four bytes counts twice in a text's length. */
const BYTES_A_CODE_UNIT_AT_MOST = 3;

/** Each piece is encoded as it comes: joined to larger texts first, they would take ten times as long. */
async function writePieces(file: FileHandle, pieces: Iterable<string>): Promise<void> {
  const buffer = Buffer.allocUnsafe(BUFFER);
  let filled = 0;
  for (const piece of pieces) {
    const room = piece.length * BYTES_A_CODE_UNIT_AT_MOST;
    if (filled + room > BUFFER) {
      await file.writeFile(buffer.subarray(0, filled));
      filled = 0;
    }
    if (room > BUFFER) await file.writeFile(piece);
    else filled += buffer.write(piece, filled);
  }
  await file.writeFile(buffer.subarray(0, filled));
}

export const theDisk: Disk = {
  self: runName(pid, hostname(), randomUUID().slice(0, 8)),
  mayBeAtWork: (run) => {
    const process = processOf(run, hostname());
    // Another run that had this one's number is over, as where each container counts from 1.
    return process === undefined || (process !== pid && isRunning(process));
  },
  leaveMark: async (path) => {
    await (await open(path, 'wx', 0o600)).close();
  },
  takeMark: (path) => unlink(path),
  look: async (path) => {
    try {
      const stats = await lstat(path);
      return stats.isSymbolicLink() ? 'link' : stats.isDirectory() ? 'folder' : 'file';
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return 'nothing';
      throw error;
    }
  },
  list: async (folder) => (await readdir(folder)).toSorted(),
  read: (path) => readFile(path),
  makeFolder: async (path) => {
    // One by one: where the system allows no folder Node's own recursive way doesn't end.
    const missing: string[] = [];
    for (let at = path; !(await isThere(at)) && dirname(at) !== at; at = dirname(at)) missing.unshift(at);
    if (missing.length === 0 && !(await stat(path)).isDirectory()) await mkdir(path);
    for (const one of missing) await mkdir(one, { mode: 0o700 });
    return missing[0];
  },
  create: async (path, content) => {
    const file = await open(path, 'wx', 0o600);
    try {
      if (typeof content === 'string' || content instanceof Uint8Array) await file.writeFile(content);
      else await writePieces(file, content);
      await file.sync();
    } catch (error) {
      await unlink(path).catch(() => undefined);
      throw error;
    } finally {
      await file.close();
    }
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => unlink(path),
  removeEmptyFolder: (path) => rmdir(path),
  wait: (milliseconds) => setTimeout(milliseconds),
};

function isRunning(process: number): boolean {
  try {
    return kill(process, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error) => codeOf(error) !== 'ENOENT',
  );
}
