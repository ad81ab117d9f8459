import { overwritten, shown, wiped } from '../privacy/shown.js';
import type { Watch } from '../read/choose.js';
import type { Console, World } from './world.js';

/** How far the reading of the extracts is, on one line that is written over and wiped away at the end. */
export type Progress = { readonly watch: Watch; readonly end: () => void };

const FIRST_AFTER = 1000;
const EVERY = 250;

/** Shows nothing of what takes less than a second, nor where nobody watches. */
export function progressOf(
  total: number,
  { messages: { terminal }, info, width }: Console,
  { now, errIsTerminal }: Pick<World, 'now' | 'errIsTerminal'>,
): Progress {
  const started = now();
  let read = 0;
  let shownAt: number | undefined;
  return {
    watch(bytes) {
      read += bytes;
      const time = now();
      const isDue = shownAt === undefined ? time - started >= FIRST_AFTER : time - shownAt >= EVERY;
      if (!errIsTerminal || !isDue) return;
      shownAt = time;
      const secondsLeft = Math.ceil(((time - started) * Math.max(0, total - read)) / read / 1000);
      const line = terminal.progress({ done: megabytes(read), all: megabytes(total), secondsLeft });
      info(overwritten(shown(line), width - 1));
    },
    end() {
      if (shownAt !== undefined) info(wiped(width - 1));
    },
  };
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
