import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { InputRole } from '../model.js';
import type { Problem } from '../problems.js';
import type { Source } from '../read/csv/source.js';
import { layOut } from '../read/header.js';
import { InputLost, openText, type Stream } from '../read/stream.js';
import { headerText } from '../read/workbook/as-table.js';
import { unpacked } from '../read/workbook/unpack.js';
import { claimColumns, extractColumns } from '../vocabulary/columns.js';
import { reportTables } from '../vocabulary/report-columns.js';
import { isOfSystem, isTable } from './file-names.js';
import { fileStream } from './file-stream.js';
import { fits } from './name-pattern.js';

/** A file, folder or pattern of the command line, with what it is given for. */
export type Named = {
  readonly role: InputRole;
  readonly argument: string;
  /** Of a folder that has its place before anything lies in it. */
  readonly mayBeEmpty?: true;
};

export type LoadedInputs = {
  readonly sources: ReadonlyMap<InputRole, readonly Source[]>;
  /** The extracts: they may be too large for the memory. */
  readonly ura: readonly Stream[];
  readonly problems: readonly Problem[];
};

/**
 * Finds every file named, and reads all but the extracts: in folders (their tables; what else lies there is named) and by patterns with `*` and `?` in the last part of a path, which
 * shells on Windows leave alone. A file reached twice for one purpose is read once. Nothing is ever written.
 */
export async function loadInputs(named: readonly Named[]): Promise<LoadedInputs> {
  const problems: Problem[] = [];
  const reached: { role: InputRole; path: string; real: string }[] = [];
  for (const { role, argument, mayBeEmpty } of named) {
    const found = await expand(argument, role);
    if (typeof found === 'string') {
      problems.push({ grade: 'file', role, code: found, file: argument, args: {} });
      continue;
    }
    const inputs = 'paths' in found ? await inputsIn(argument, found, role, problems, mayBeEmpty) : found;
    for (const path of inputs) {
      const real = await realPath(path);
      const again = reached.some((other) => other.role === role && other.real === real);
      if (again) problems.push({ grade: 'notice', role, code: 'file-given-twice', file: path, args: {} });
      else reached.push({ role, path, real });
    }
  }

  const names = shortNames(reached.map(({ path }) => path));
  const sources = new Map<InputRole, Source[]>();
  const ura: Stream[] = [];
  for (const { role, path } of reached) {
    const name = names.get(path) ?? path;
    try {
      const stream = await streamAt(name, path);
      if (role === 'subsidies') ura.push(stream);
      else sources.set(role, [...(sources.get(role) ?? []), await unpacked(await inMemory(stream), role)]);
    } catch (error) {
      if (!(error instanceof InputLost)) throw error;
      problems.push(lostInput(error, role, path));
    }
  }
  return { sources, ura, problems };
}

/** What was found with what was said of it before. */
export function withNotices(loaded: LoadedInputs, notices: readonly Problem[] = []): LoadedInputs {
  return { ...loaded, problems: [...notices, ...loaded.problems] };
}

/** A file as it is now, for reading piece by piece. */
export async function streamAt(name: string, path: string): Promise<Stream> {
  try {
    return fileStream(name, path, (await stat(path)).size);
  } catch (error) {
    throw new InputLost('unreadable', (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

/** Reads the whole of a file. Throws an `InputLost` where it can't be read, or changes meanwhile. */
export async function inMemory({ name, path, open }: Stream): Promise<Source> {
  const pieces = open();
  try {
    const read: Buffer[] = [];
    for await (const piece of pieces) read.push(Buffer.from(piece));
    const { sha256 } = await pieces.end();
    return { name, path, bytes: Buffer.concat(read), sha256 };
  } finally {
    await pieces.close();
  }
}

/** A file read whole, or why it can't be. */
export async function readAt(path: string): Promise<Source | InputLost> {
  try {
    return await inMemory(await streamAt(basename(path), path));
  } catch (error) {
    if (error instanceof InputLost) return error;
    throw error;
  }
}

/** The problem of an input that could not be read, or changed while it was read. */
export function lostInput({ why, code: reason }: InputLost, role: InputRole, file: string): Problem {
  if (why === 'changed') return { grade: 'file', role, code: 'file-changed', file, args: {} };
  return { grade: 'file', role, code: 'file-not-readable', file, args: { reason } };
}

/** Where a path leads; where nothing is there, what it says. */
export function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

/** The files behind one argument, in the order of their names. */
async function expand(
  argument: string,
  role: InputRole,
): Promise<readonly string[] | Folder | 'file-not-found' | 'pattern-without-files'> {
  const found = await stat(argument).catch(() => undefined);
  if (found?.isDirectory()) {
    return role === 'paid' ? withRuns(argument, await folderAt(argument)) : folderAt(argument);
  }
  if (found) return [argument];
  const last = basename(argument);
  if (!/[*?]/.test(last)) return 'file-not-found';
  // Disks differ in how they write å, ä and ö.
  const pattern = last.normalize('NFC');
  const files = await filesIn(dirname(argument), (name) => fits(name.normalize('NFC'), pattern));
  return files.length > 0 ? files : 'pattern-without-files';
}

/** The folders that an argument names, itself or by a pattern in its last part, in their order. */
export async function foldersAt(argument: string): Promise<readonly string[]> {
  const found = await stat(argument).catch(() => undefined);
  const pattern = basename(argument).normalize('NFC');
  if (found || !/[*?]/.test(pattern)) return found?.isDirectory() ? [argument] : [];
  const entries = await readdir(dirname(argument), { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory() && fits(entry.name.normalize('NFC'), pattern));
  return names.map(({ name }) => join(dirname(argument), name)).toSorted();
}

/** What lies in a folder: the tables, and the names of what isn't read. */
type Folder = {
  readonly paths: readonly string[];
  readonly others: readonly string[];
};

const NAMES_AT_MOST = 10;
const OF_SYSTEMS_AT_MOST = 3;

async function folderAt(folder: string): Promise<Folder> {
  const paths = await filesIn(folder, isTable);
  const read = new Set(paths.map((path) => basename(path)));
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const left = entries
    .filter(({ name }) => !read.has(name))
    .map(({ name }) => name)
    .toSorted();
  return { paths, others: left };
}

/**
 * Of a folder for lists of payments: where it is that of a run, its list of payouts alone; else its tables, and those lists of
 * the runs whose folders lie in it.
 */
async function withRuns(folder: string, all: Folder): Promise<Folder> {
  const payouts = await payoutsOfRun(folder);
  if (payouts) return { paths: payouts, others: [] };
  const runs = new Map<string, readonly string[]>();
  for (const name of all.others) {
    const ofRun = await payoutsOfRun(join(folder, name));
    if (ofRun) runs.set(name, ofRun);
  }
  return {
    ...all,
    paths: [...all.paths, ...[...runs.values()].flat()],
    others: all.others.filter((name) => !runs.has(name)),
  };
}

/** The list of payouts in the folder of a run; undefined for any other folder. */
async function payoutsOfRun(folder: string): Promise<readonly string[] | undefined> {
  const files = new Set(await filesIn(folder, (name) => name === 'run.json' || name === 'payouts.csv'));
  if (!files.has(join(folder, 'run.json'))) return undefined;
  return [...files].filter((path) => basename(path) === 'payouts.csv');
}

/** The files of a folder that are read for a purpose; what is left out is noted, and also where nothing is left. */
async function inputsIn(
  folder: string,
  { paths, others }: Folder,
  role: InputRole,
  problems: Problem[],
  mayBeEmpty: true | undefined,
): Promise<readonly string[]> {
  const reports = role === 'paid' ? new Set<string>() : await reportsAmong(paths);
  const inputs = paths.filter((path) => !reports.has(path));
  const place = { role, file: folder } as const;
  if (inputs.length === 0 && !mayBeEmpty)
    problems.push({ ...place, grade: 'file', code: 'folder-without-csv', args: {} });
  if (reports.size > 0) {
    const args = firstOf([...reports].map((path) => basename(path)));
    problems.push({ ...place, grade: 'notice', code: 'folder-reports', args });
  }
  if (others.length > 0) {
    const ofSystems = others.filter((name) => isOfSystem(name));
    const args = {
      ...firstOf(others.filter((name) => !isOfSystem(name))),
      ...(ofSystems.length > 0 ? { ofSystems: firstOf(ofSystems, OF_SYSTEMS_AT_MOST) } : {}),
    };
    problems.push({ ...place, grade: 'notice', code: 'folder-left-out', args });
  }
  return inputs;
}

/** Names to be told, and how many more there are. */
function firstOf(all: readonly string[], atMost = NAMES_AT_MOST) {
  return { names: all.slice(0, atMost), more: Math.max(0, all.length - atMost) };
}

/** The files that are reports of ours, by their headers. */
async function reportsAmong(paths: readonly string[]): Promise<ReadonlySet<string>> {
  const reports = new Set<string>();
  for (const path of paths) if (await isReport(path)) reports.add(path);
  return reports;
}

async function isReport(path: string): Promise<boolean> {
  const pieces = await streamAt(path, path).then(
    (stream) => stream.open(),
    () => undefined,
  );
  if (!pieces) return false;
  try {
    const known = [...reportTables, claimColumns, ...Object.values(extractColumns)];
    const text = await openText(pieces, known, headerText);
    return (
      'header' in text && reportTables.some((columns) => layOut(text.header, columns).missing.length === 0)
    );
  } catch (error) {
    // What can't be read is told when it is read.
    if (error instanceof InputLost) return false;
    throw error;
  } finally {
    await pieces.close();
  }
}

/** Visible files of a folder; what a spreadsheet program keeps beside an open file is none. */
async function filesIn(folder: string, wanted: (name: string) => boolean): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const named = entries.filter(({ name }) => !/^(\.|~\$)/.test(name) && wanted(name));
  const paths: string[] = [];
  for (const entry of named) {
    const path = join(folder, entry.name);
    if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(path)))) paths.push(path);
  }
  return paths.toSorted();
}

/**
 * Whether a link may be read as a file. Whatever else it can lead to, as a pipe that nobody writes to, would be waited for;
 * one that leads nowhere is told when it is read.
 */
async function leadsToFile(link: string): Promise<boolean> {
  const target = await stat(link).catch(() => undefined);
  return target?.isFile() ?? true;
}

/** What stands between the parts of a path: Windows takes both strokes. */
const BETWEEN = sep === '/' ? '/' : /[\\/]/;

/** The shortest names that tell the paths apart: the file's own name where no other file has it. */
export function shortNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const unique = [...new Set(paths)];
  const lastParts = (path: string, count: number) => path.split(BETWEEN).slice(-count).join('/');
  return new Map(
    unique.map((path) => {
      const parts = path.split(BETWEEN).length;
      for (let count = 1; count < parts; count++) {
        const name = lastParts(path, count);
        if (unique.every((other) => other === path || lastParts(other, count) !== name)) return [path, name];
      }
      return [path, path.split(BETWEEN).join('/')];
    }),
  );
}
