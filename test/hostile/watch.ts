import { Worker } from 'node:worker_threads';

/** Longer than any round may take, also on a machine that others use: then it is stuck, and no test can end it. */
const STUCK_SECONDS = 240;
/**
 * What a round may take of a processor, whoever else uses the machine: half as much again as the worst of 10,000, where
 * the columns of some sixty claims were out of place and tens of thousands of values were tried for each.
 */
const SECONDS_AT_MOST = 30;

/** Watches the time and the memory of rounds. One that never ends is named by a thread of its own, which ends the run. */
export function watch() {
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const thread = new Worker(GUARD, { eval: true, workerData: { shared, seconds: STUCK_SECONDS } });
  thread.unref();
  let round = 0;
  let begun = process.cpuUsage();
  let slowest = { round: 0, seconds: 0 };
  let rss = 0;
  let count = 0;

  return {
    begins(number: number): void {
      round = number;
      begun = process.cpuUsage();
      Atomics.store(shared, 1, number);
      Atomics.add(shared, 0, 1);
    },
    /** What to say of the round if it took too long. */
    ended(): readonly string[] {
      const { user, system } = process.cpuUsage(begun);
      const seconds = (user + system) / 1e6;
      if (seconds > slowest.seconds) slowest = { round, seconds };
      rss = Math.max(rss, process.memoryUsage.rss());
      count += 1;
      return seconds > SECONDS_AT_MOST ? [`round ${round} took ${seconds} seconds of a processor`] : [];
    },
    megabytes: () => rss / 2 ** 20,
    figures: () =>
      `${count} rounds, the slowest ${slowest.round} with ${slowest.seconds.toFixed(1)} s, memory ${Math.round(rss / 2 ** 20)} MB`,
    end(): void {
      void thread.terminate();
    },
  };
}

const GUARD = `
  const { workerData: { shared, seconds } } = require('node:worker_threads');
  const { writeSync } = require('node:fs');
  let seen = 0;
  let since = Date.now();
  setInterval(() => {
    if (shared[0] !== seen) {
      seen = shared[0];
      since = Date.now();
    } else if (seen > 0 && Date.now() - since > seconds * 1000) {
      writeSync(2, 'round ' + shared[1] + ' does not end: FROM=' + shared[1] + ' COUNT=1 npm run hostile\\n');
      process.kill(process.pid, 'SIGKILL');
    }
  }, 1000);
`;
