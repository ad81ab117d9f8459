import type { Watching } from '../check.js';
import { overwritten, shown, wiped } from '../privacy/shown.js';
import type { Console, World } from './world.js';

/** How far a run is, on one line that is written over and wiped away before anything else is said. */
export type Progress = {
  readonly watching: Watching;
  /** The reports are being written. */
  readonly writing: () => void;
  readonly end: () => void;
};

const FIRST_AFTER = 1000;
const EVERY = 250;

/** Shows nothing of a run that takes less than a second, nor where nobody watches. */
export function progressOf(
  total: number,
  { messages: { terminal }, info, width }: Console,
  { now, errIsTerminal }: Pick<World, 'now' | 'errIsTerminal'>,
): Progress {
  const started = now();
  let read = 0;
  let shownAt = Number.NEGATIVE_INFINITY;
  let isShown = false;
  let turnAt = started;
  return { watching: { read: readOn, judged }, writing, end };

  function readOn(bytes: number): void {
    read += bytes;
    say((time) => {
      const secondsLeft = Math.ceil(((time - started) * Math.max(0, total - read)) / read / 1000);
      return terminal.progress({ done: megabytes(read), all: megabytes(total), secondsLeft });
    });
  }

  function judged(done: number, all: number): Promise<void> | undefined {
    say(() => terminal.judging({ done, all }));
    return turn();
  }

  /** Now and then, a turn of the loop: Ctrl-C is heard in no other. */
  function turn(): Promise<void> | undefined {
    const time = now();
    if (time - turnAt < EVERY) return undefined;
    turnAt = time;
    return new Promise((resolve) => {
      setImmediate(resolve);
    });
  }

  function writing(): void {
    shownAt = Number.NEGATIVE_INFINITY;
    say(() => terminal.writing);
  }

  function say(line: (time: number) => string): void {
    if (!errIsTerminal) return;
    const time = now();
    if (time - started < FIRST_AFTER || time - shownAt < EVERY) return;
    shownAt = time;
    isShown = true;
    info(overwritten(shown(line(time)), width - 1));
  }

  function end(): void {
    if (isShown) info(wiped(width - 1));
    isShown = false;
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
