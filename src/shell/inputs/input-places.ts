import { lstat, readdir, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isWithin } from '../../disk/system.js';

/**
 * Where the inputs of an earlier run may be looked for. A run.json may come from anybody, so nothing that it names is read
 * or even looked at outside these folders: those that the command line names, the one one stands in, and that of the report.
 */
export type InputPlaces = {
  /** Whether a path lies in one of the folders, by what it says. */
  readonly mayLieAt: (path: string) => boolean;
  /** Whether it lies there in truth, and no link leads out. */
  readonly lies: (path: string) => Promise<boolean>;
  /** Every file below the folders that are searched through, by its size in bytes. */
  readonly bySize: () => Promise<ReadonlyMap<number, readonly string[]>>;
};

/** @param beside folders in which files are looked for where they were @param within folders searched with all below */
export async function inputPlaces(
  beside: readonly string[],
  within: readonly string[],
): Promise<InputPlaces> {
  const written = [...beside, ...within].map((folder) => resolve(folder));
  const real = await Promise.all(written.map((folder) => realpath(folder).catch(() => folder)));
  let found: Promise<ReadonlyMap<number, readonly string[]>> | undefined;
  return {
    mayLieAt: (path) => [...written, ...real].some((folder) => isWithin(folder, path)),
    lies: async (path) => {
      const truly = await realpath(path).catch(() => undefined);
      return truly !== undefined && real.some((folder) => isWithin(folder, truly));
    },
    bySize: () => {
      found ??= sizesIn(within.map((folder) => resolve(folder)));
      return found;
    },
  };
}

/** The folders in which a report's inputs are looked for unless told: where one stands, and the one that holds the report. */
export function besideReport(folder: string): readonly string[] {
  return ['.', dirname(resolve(folder))];
}

async function sizesIn(folders: readonly string[]): Promise<ReadonlyMap<number, readonly string[]>> {
  const sizes = new Map<number, string[]>();
  for (const folder of new Set(folders)) await walk(folder);
  return sizes;

  async function walk(folder: string): Promise<void> {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !entry.name.startsWith('.')) await walk(path);
      if (!entry.isFile()) continue;
      const size = (await lstat(path).catch(() => undefined))?.size;
      if (size !== undefined) sizes.set(size, [...(sizes.get(size) ?? []), path]);
    }
  }
}
