import { join, resolve } from 'node:path';
import { InUse, whileLocked } from '../../disk/lock.js';
import { codeOf } from '../../disk/system.js';
import type { Messages } from '../../text/messages.js';
import { pathOf, type Year } from './year-folder.js';

/** Whoever writes to a year does it alone: two runs at once would both follow the same one. */
export async function whileYearIsLocked<T>(
  year: Year,
  { year: words }: Messages,
  work: () => Promise<T>,
): Promise<T | { readonly failed: readonly string[] }> {
  try {
    return await whileLocked(join(year.folder, 'palkkio'), [pathOf(year, 'reports')], work);
  } catch (error) {
    if (error instanceof InUse) return { failed: [words.inUse(resolve(year.folder))] };
    const code = codeOf(error);
    if (code === '') throw error;
    return { failed: [words.notWritable({ path: resolve(year.folder), reason: code })] };
  }
}
