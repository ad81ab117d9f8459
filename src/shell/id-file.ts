import { randomBytes } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { realPath } from '../disk/files.js';
import { theDisk } from '../disk/write.js';
import type { Wanted } from '../read/choose.js';
import type { Source } from '../read/csv/source.js';
import { idList, isIdList } from '../report/tables/ids.js';
import type { Messages } from '../text/messages.js';
import { messagesIn } from '../text/words.js';
import { LANGUAGES } from '../vocabulary/languages.js';

/**
 * Why the list of ids can't be put at a path: an input would be lost, or a file that isn't an earlier list. Where there
 * is nothing, or a list of our own, it can.
 */
export async function placeForIds(
  path: string,
  inputs: readonly Source[],
  { validation: { ids }, cli }: Messages,
): Promise<string | undefined> {
  const taken = await Promise.all(inputs.map((input) => realPath(input.path)));
  if (taken.includes(await realPath(path))) return ids.isInput(path);
  try {
    const there = await lstat(path);
    if (!there.isFile()) return ids.isForeign(path);
    const languages = await Promise.all(LANGUAGES.map(messagesIn));
    return isIdList(await readFile(path, 'utf8'), languages) ? undefined : ids.isForeign(path);
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? undefined : cli.outputNotWritable({ path, reason: code });
  }
}

/** Writes the list beside its place, for its owner alone, and then puts it there whole. Gives why it couldn't. */
export async function writeIds(
  path: string,
  wanted: Wanted,
  messages: Messages,
): Promise<string | undefined> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  try {
    await theDisk.create(beside, idList(wanted, messages));
    await theDisk.rename(beside, path);
    return undefined;
  } catch (error) {
    await theDisk.remove(beside).catch(() => undefined);
    const code = codeOf(error);
    const { outputOpenElsewhere, outputNotWritable } = messages.cli;
    return code === 'EPERM' || code === 'EBUSY'
      ? outputOpenElsewhere(path)
      : outputNotWritable({ path, reason: code });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
