import { lstat, readFile } from 'node:fs/promises';
import { realPath } from '../../disk/files.js';
import { codeOf, HELD } from '../../disk/system.js';
import { putFile } from '../../disk/write-file.js';
import type { Claim } from '../../model.js';
import type { Source } from '../../read/csv/source.js';
import { idList, isIdList } from '../../report/tables/ids.js';
import type { Messages } from '../../text/messages.js';
import { messagesIn } from '../../text/words.js';
import { LANGUAGES } from '../../vocabulary/languages.js';

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

/** Puts the list at its place, whole or not at all, for its owner alone. Gives why it couldn't. */
export async function writeIds(
  path: string,
  claims: readonly Claim[],
  messages: Messages,
): Promise<string | undefined> {
  try {
    await putFile(path, idList(claims, messages), 'is-replaced');
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    if (code === '') throw error;
    const { outputOpenElsewhere, outputNotWritable } = messages.cli;
    return HELD.has(code) ? outputOpenElsewhere(path) : outputNotWritable({ path, reason: code });
  }
}
