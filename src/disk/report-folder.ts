import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, rmdir, unlink } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { codeOf } from './system.js';

export const RUN = 'run.json';

/** What a folder holds, by names with `/` between. */
export type Contents = {
  /** Files as their run wrote them, and its run.json, which is the last. */
  readonly ours: readonly string[];
  /** Folders for such files, inner ones first. */
  readonly folders: readonly string[];
  /** Everything else: what a run.json of ours doesn't list, and reports that were changed since. A folder ends with `/`. */
  readonly foreign: readonly string[];
};

/** Tells an unchanged report of ours from whatever else a folder holds. Reports that were taken away are no matter. */
export async function contentsOf(folder: string): Promise<Contents> {
  const listed = await listedIn(folder);
  const needed = new Set(foldersOf([...listed.keys()]));
  const ours: string[] = [];
  const folders: string[] = [];
  const foreign: string[] = [];
  await walk('');
  return {
    ours: [...ours.filter((name) => name !== RUN), ...ours.filter((name) => name === RUN)],
    folders,
    foreign,
  };

  async function walk(within: string): Promise<void> {
    for (const entry of await readdir(join(folder, within), { withFileTypes: true })) {
      const name = posix.join(within, entry.name);
      if (entry.isDirectory() && needed.has(name)) {
        await walk(name);
        folders.push(name);
      } else if (entry.isFile() && (await isOurs(name))) ours.push(name);
      else foreign.push(entry.isDirectory() ? `${name}/` : name);
    }
  }

  async function isOurs(name: string): Promise<boolean> {
    if (name === RUN) return listed.size > 0;
    return listed.has(name) && listed.get(name) === (await hashOf(join(folder, name)));
  }
}

/** Removes a report of ours that nobody has changed or put anything into; run.json last, which tells what is ours. */
export async function removeReport(folder: string): Promise<void> {
  const { ours, folders, foreign } = await contentsOf(folder);
  if (foreign.length > 0) return;
  for (const name of ours.filter((one) => one !== RUN)) await unlink(join(folder, name));
  for (const name of folders) await rmdir(join(folder, name));
  if (ours.includes(RUN)) await unlink(join(folder, RUN));
  await rmdir(folder);
}

/** The subfolders of names, outer ones first: `letters` of `letters/a.html`. */
export function foldersOf(names: readonly string[]): readonly string[] {
  const folders = names.flatMap((name) => {
    const parts = name.split('/').slice(0, -1);
    return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  });
  return [...new Set(folders)].toSorted((a, b) => a.length - b.length);
}

/** The SHA-256 of every file that a folder's run.json lists; none where it isn't one of ours. */
async function listedIn(folder: string): Promise<ReadonlyMap<string, string>> {
  try {
    const files = filesMember(await readFile(join(folder, RUN)));
    return new Map(
      Array.isArray(files) && files.every(isListed) ? files.map(({ name, sha256 }) => [name, sha256]) : [],
    );
  } catch (error) {
    if (error instanceof SyntaxError || ['ENOENT', 'EISDIR'].includes(codeOf(error))) return new Map();
    throw error;
  }
}

/** The `files` of a run.json. As we write it, what follows them is short: a large one needn't be parsed to find them. */
function filesMember(json: Buffer): unknown {
  const at = json.lastIndexOf('\n"files": [');
  if (at < 0) return (JSON.parse(json.toString('utf8')) as { files?: unknown } | null)?.files;
  return (JSON.parse(`{${json.toString('utf8', at)}`) as { files?: unknown }).files;
}

function isListed(entry: unknown): entry is { readonly name: string; readonly sha256: string } {
  const { name, sha256 } = (entry ?? {}) as Record<string, unknown>;
  return typeof name === 'string' && typeof sha256 === 'string';
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}
