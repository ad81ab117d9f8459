import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { InputRole } from './model.js';
import type { Problem } from './problems.js';
import type { Source } from './read/source.js';

/** What the user named on the command line, by what it is for. */
export type Named = { readonly role: InputRole; readonly argument: string };

export type Gathered = {
  readonly sources: ReadonlyMap<InputRole, readonly Source[]>;
  readonly problems: readonly Problem[];
};

/**
 * Reads every file named, in folders (their `*.csv`) and by patterns with `*` and `?` in the last part of a path, which
 * shells on Windows leave alone. A file reached twice for one purpose is read once. Nothing is ever written.
 */
export async function gather(named: readonly Named[]): Promise<Gathered> {
  const problems: Problem[] = [];
  const reached: { role: InputRole; path: string; real: string }[] = [];
  for (const { role, argument } of named) {
    const found = await expand(argument);
    if (typeof found === 'string') {
      problems.push({ grade: 'file', role, code: found, file: argument, args: {} });
      continue;
    }
    for (const path of found) {
      const real = await realPath(path);
      const again = reached.some((other) => other.role === role && other.real === real);
      if (again) problems.push({ grade: 'notice', role, code: 'file-given-twice', file: path, args: {} });
      else reached.push({ role, path, real });
    }
  }

  const names = shortNames(reached.map(({ path }) => path));
  const sources = new Map<InputRole, Source[]>();
  for (const { role, path } of reached) {
    const name = names.get(path) ?? path;
    try {
      sources.set(role, [...(sources.get(role) ?? []), { name, path, bytes: await readFile(path) }]);
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      problems.push({ grade: 'file', role, code: 'file-not-readable', file: path, args: { reason } });
    }
  }
  return { sources, problems };
}

/** Where a path leads; where nothing is there, what it says. */
export function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

/** The files behind one argument, in the order of their names. */
async function expand(
  argument: string,
): Promise<readonly string[] | 'file-not-found' | 'folder-without-csv' | 'pattern-without-files'> {
  const found = await stat(argument).catch(() => undefined);
  if (found?.isDirectory()) {
    const files = await filesIn(argument, (name) => /\.csv$/i.test(name));
    return files.length > 0 ? files : 'folder-without-csv';
  }
  if (found) return [argument];
  const last = basename(argument);
  if (!/[*?]/.test(last)) return 'file-not-found';
  // Disks differ in how they write å, ä and ö.
  const pattern = new RegExp(`^${[...last.normalize('NFC')].map(asPattern).join('')}$`, 'iu');
  const files = await filesIn(dirname(argument), (name) => pattern.test(name.normalize('NFC')));
  return files.length > 0 ? files : 'pattern-without-files';
}

function asPattern(char: string): string {
  if (char === '*') return '.*';
  return char === '?' ? '.' : char.replace(/[\\^$.|+()[\]{}]/, '\\$&');
}

/** Visible files of a folder; what a spreadsheet program keeps beside an open file is none. */
async function filesIn(folder: string, wanted: (name: string) => boolean): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory() && !/^(\.|~\$)/.test(entry.name) && wanted(entry.name))
    .map((entry) => join(folder, entry.name))
    .toSorted();
}

/** The shortest names that tell the paths apart: the file's own name where no other file has it. */
export function shortNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const unique = [...new Set(paths)];
  const lastParts = (path: string, count: number) => path.split(sep).slice(-count).join('/');
  return new Map(
    unique.map((path) => {
      const parts = path.split(sep).length;
      for (let count = 1; count < parts; count++) {
        const name = lastParts(path, count);
        if (unique.every((other) => other === path || lastParts(other, count) !== name)) return [path, name];
      }
      return [path, path.split(sep).join('/')];
    }),
  );
}
