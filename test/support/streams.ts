import { createHash } from 'node:crypto';
import type { Source } from '../../src/read/csv/source.js';
import type { Stream } from '../../src/read/stream.js';

/** A file in memory that is read in pieces of so many bytes. */
export function streamOf({ name, path, bytes }: Source, piece = 1024 * 1024): Stream {
  return {
    name,
    path,
    size: bytes.length,
    open: () => ({
      async *[Symbol.asyncIterator]() {
        for (let at = 0; at < bytes.length; at += piece) {
          // What was read is overwritten by what is read next, as on a disk.
          const given = Buffer.from(bytes.subarray(at, at + piece));
          yield given;
          given.fill(0x22);
        }
      },
      end: async () => ({ sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }),
      close: async () => {},
    }),
  };
}
