import { type FileHandle, link, open, rename, rm } from 'node:fs/promises';
import type { OutputFile, StreamedFile } from '../model.js';
import { besideOf, othersBeside, thisRun } from './lock.js';
import { codeOf, exists, patiently } from './system.js';

/**
 * Puts one file at a path, whole or not at all, for its owner alone: it is written beside the path first. What is there
 * already is replaced, or kept: then the system's own `EEXIST` is thrown. What killed runs left beside it goes.
 */
export async function putFile(
  path: string,
  content: OutputFile['content'],
  already: 'is-replaced' | 'is-kept',
): Promise<void> {
  const mine = besideOf(path, 'new', thisRun());
  try {
    await createFile(mine, content);
    for (const { path: left, kind, atWork } of await othersBeside(path, mine)) {
      if (kind === 'new' && !atWork) await rm(left, { force: true }).catch(() => undefined);
    }
    if (already === 'is-replaced') await patiently(() => rename(mine, path));
    else await giveName(mine, path);
  } finally {
    await rm(mine, { force: true }).catch(() => undefined);
  }
}

/** A second name for a file where nothing has that name yet. Disks without second names, as USB sticks, rename it. */
async function giveName(file: string, path: string): Promise<void> {
  try {
    await link(file, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || (await exists(path)))
      throw Object.assign(new Error(), { code: 'EEXIST' });
    await rename(file, path);
  }
}

/** Makes a file that isn't there yet, for its owner alone, and waits until it is on the disk. A large one may be stopped. */
export async function createFile(
  path: string,
  content: OutputFile['content'] | StreamedFile['content'],
  stop?: AbortSignal,
): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) await file.writeFile(content);
    else await writePieces(file, content, stop);
    await file.sync();
  } catch (error) {
    // Of an open file the system doesn't say which it is.
    throw codeOf(error) === '' ? error : Object.assign(error as Error, { path });
  } finally {
    await file.close();
  }
}

const BUFFER = 1024 * 1024;
/** In UTF-8; what takes four bytes counts twice in a text's length. */
const BYTES_A_CODE_UNIT_AT_MOST = 3;

/** Each piece is encoded as it comes: joined to larger texts first, they would take ten times as long. */
async function writePieces(file: FileHandle, pieces: Iterable<string>, stop?: AbortSignal): Promise<void> {
  const buffer = Buffer.allocUnsafe(BUFFER);
  let filled = 0;
  for (const piece of pieces) {
    const room = piece.length * BYTES_A_CODE_UNIT_AT_MOST;
    if (filled + room > BUFFER) {
      stop?.throwIfAborted();
      await file.writeFile(buffer.subarray(0, filled));
      filled = 0;
    }
    if (room > BUFFER) await file.writeFile(piece);
    else filled += buffer.write(piece, filled);
  }
  await file.writeFile(buffer.subarray(0, filled));
}
