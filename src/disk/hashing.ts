import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { FromHash, ToHash } from './hash-worker.js';

/** Buffers that a file is read into, piece by piece, and the SHA-256 of what was. */
export type Hashing = {
  /** A buffer that nobody needs any more. */
  readonly free: () => Promise<Buffer>;
  /** Hashes the first bytes of a buffer, which must stay as they are until it is free again. */
  readonly add: (buffer: Buffer, length: number) => void;
  /** Whoever read a buffer is done with it. */
  readonly release: (buffer: Buffer) => void;
  readonly digest: () => Promise<string>;
  readonly close: () => Promise<void>;
};

const PIECE = 2 * 1024 * 1024;
/** One is read into, one is scanned, and the hashing may lag behind. */
const BUFFERS = 4;
/** Below it a thread takes longer to start than it saves. */
const WORTH_A_THREAD = 24 * 1024 * 1024;

/** Hashes here or, for a large file, in a thread of its own beside the scan. */
export function hashing(size: number): Hashing {
  return size < WORTH_A_THREAD ? hashingHere(size) : (hashingBeside() ?? hashingHere(size));
}

function hashingHere(size: number): Hashing {
  const hash = createHash('sha256');
  // Of a pipe nobody knows the size.
  const length = size === 0 ? PIECE : Math.min(size + 1, PIECE);
  const free: Buffer[] = [];
  return {
    free: async () => free.pop() ?? Buffer.allocUnsafeSlow(length),
    add: (buffer, used) => void hash.update(buffer.subarray(0, used)),
    release: (buffer) => void free.push(buffer),
    digest: async () => hash.digest('hex'),
    close: async () => {},
  };
}

/** Undefined where the thread's program isn't a file of its own, as in the bundle. */
function hashingBeside(): Hashing | undefined {
  const shared = Array.from({ length: BUFFERS }, () => new SharedArrayBuffer(PIECE));
  const buffers = shared.map((each): Buffer => Buffer.from(each));
  const worker = startWorker(shared);
  if (!worker) return undefined;
  const free = [...buffers];
  const pending = new Map<Buffer, number>();
  let wake = () => {};
  let ended = (_: string) => {};
  let notEnded = (_: Error) => {};
  let failed: Error | undefined;
  worker.on('message', (message: FromHash) => {
    if (typeof message === 'string') ended(message);
    else settle(buffers[message] as Buffer);
  });
  const fail = (error: Error) => {
    failed = error;
    wake();
    notEnded(error);
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('the thread that hashes has ended')));
  const post = (message: ToHash) => worker.postMessage(message);

  return {
    free: async () => {
      while (free.length === 0 && !failed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (failed) throw failed;
      return free.pop() as Buffer;
    },
    add: (buffer, length) => {
      pending.set(buffer, 2);
      post({ buffer: buffers.indexOf(buffer), length });
    },
    release: settle,
    digest: () =>
      new Promise((resolve, reject) => {
        if (failed) reject(failed);
        ended = resolve;
        notEnded = reject;
        post('digest');
      }),
    close: async () => {
      worker.removeAllListeners('exit');
      await worker.terminate();
    },
  };

  /** A buffer is free when it was hashed and whoever read it is done. */
  function settle(buffer: Buffer): void {
    const left = (pending.get(buffer) ?? 1) - 1;
    pending.set(buffer, left);
    if (left > 0) return;
    free.push(buffer);
    wake();
  }
}

function startWorker(shared: readonly SharedArrayBuffer[]): Worker | undefined {
  // The bundle is one file and doesn't know its own address.
  if (import.meta.url === '') return undefined;
  return new Worker(new URL('./hash-worker.js', import.meta.url), { workerData: shared });
}
