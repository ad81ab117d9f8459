import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from '../../disk/system.js';
import { putFile } from '../../disk/write-file.js';
import type { OutputFile } from '../../model.js';
import type { FileResult, Trouble } from '../../report/cases.js';

type Rewritten = { readonly files: readonly FileResult[]; readonly troubles: readonly Trouble[] };

/**
 * Puts what came out in the place of what was expected, each file whole or not at all; one that no run writes any more
 * goes. Tells what was done to each.
 */
export async function rewrite(
  folder: string,
  differing: readonly FileResult[],
  made: ReadonlyMap<string, OutputFile['content']>,
): Promise<Rewritten> {
  const files: FileResult[] = [];
  const troubles: Trouble[] = [];
  for (const file of differing) {
    const path = join(folder, file.name);
    const content = made.get(file.name);
    try {
      if (content === undefined) await rm(path);
      else {
        await mkdir(dirname(path), { recursive: true });
        await putFile(path, content, 'is-replaced');
      }
      const isNew = file.differences.length === 0;
      files.push({ ...file, done: content === undefined ? 'removed' : isNew ? 'made' : 'rewritten' });
    } catch (error) {
      const reason = codeOf(error);
      if (reason === '') throw error;
      files.push(file);
      troubles.push({ is: 'not-writable', path, reason });
    }
  }
  return { files, troubles };
}
