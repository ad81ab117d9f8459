import { type FileHandle, open } from 'node:fs/promises';
import { InputLost, type Pieces, type Stream } from '../read/stream.js';
import { hashing } from './hashing.js';

/** A file that is read piece by piece, each time anew; `size` is what it was when it was found. */
export function fileStream(name: string, path: string, size: number): Stream {
  return { name, path, open: () => openPieces(path, size), size };
}

/** Throws an `InputLost` while it is read, or at its end where the file isn't what it was. */
function openPieces(path: string, size: number): Pieces {
  const hash = hashing(size);
  let file: FileHandle | undefined;
  let bytes = 0;
  return {
    [Symbol.asyncIterator]: read,
    end: async () => ({ sha256: await hash.digest(), bytes }),
    close: async () => {
      // Nothing was written that closing could lose.
      await file?.close().catch(() => undefined);
      await hash.close();
    },
  };

  async function* read(): AsyncGenerator<Buffer> {
    const handle = await readable(open(path, 'r'));
    file = handle;
    const before = await readable(handle.stat());
    if (before.isFile() && before.size !== size) throw new InputLost('changed', '');
    let next = fill(handle);
    for (;;) {
      const { buffer, length } = await next;
      if (length === 0) break;
      hash.add(buffer, length);
      bytes += length;
      next = fill(handle);
      // An error of what is read ahead is met when its turn comes.
      next.catch(() => undefined);
      yield buffer.subarray(0, length);
      hash.release(buffer);
    }
    const after = await readable(handle.stat());
    const isSame = after.mtimeMs === before.mtimeMs && bytes === before.size;
    if (before.isFile() && !isSame) throw new InputLost('changed', '');
  }

  async function fill(from: FileHandle): Promise<{ readonly buffer: Buffer; readonly length: number }> {
    const buffer = await hash.free();
    const { bytesRead } = await readable(from.read(buffer, 0, buffer.length, null));
    return { buffer, length: bytesRead };
  }
}

async function readable<T>(act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new InputLost('unreadable', code);
  }
}
