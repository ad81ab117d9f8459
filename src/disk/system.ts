import { lstat } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** The system's codes for a file or folder that another program has open, as Excel has on Windows. */
export const HELD: ReadonlySet<string> = new Set(['EPERM', 'EBUSY']);
/** How long to wait, twice, before giving up on one. */
const WAITS = [100, 400];

/** Tries twice more where another program, as Excel or a virus scanner, has something open for a moment. */
export async function patiently(act: () => Promise<void>): Promise<void> {
  for (const milliseconds of WAITS) {
    try {
      return await act();
    } catch (error) {
      if (!HELD.has(codeOf(error))) throw error;
      await setTimeout(milliseconds);
    }
  }
  return act();
}

/** Whether anything has that path: a link that leads nowhere has it too. */
export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error) => {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    },
  );
}

/** The system's own code of an error, `EACCES`, `ENOSPC` …; empty where it is no error of the system. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/** Whether a path leads to a folder or to anything below it. Both are whole, and no links. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}
