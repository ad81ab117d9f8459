/** A thread that hashes what another one reads: both see the same buffers. */
import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';

/** So many first bytes of the buffer of that number; without a number the hash is asked for. */
export type ToHash = { readonly buffer: number; readonly length: number } | 'digest';
/** The number of a buffer that was hashed, or the hash. */
export type FromHash = number | string;

const buffers = (workerData as readonly SharedArrayBuffer[]).map((shared) => Buffer.from(shared));
const hash = createHash('sha256');

parentPort?.on('message', (message: ToHash) => {
  if (message === 'digest') {
    parentPort?.postMessage(hash.digest('hex') satisfies FromHash);
    return;
  }
  hash.update((buffers[message.buffer] as Buffer).subarray(0, message.length));
  parentPort?.postMessage(message.buffer satisfies FromHash);
});
