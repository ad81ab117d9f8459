import type { RunFile } from '../earlier/run-file.js';
import type { Day } from '../model.js';
import type { Shown } from '../privacy/shown.js';
import type { Problem } from '../problems.js';
import type { Paint } from '../report/terminal/paint.js';
import type { Messages } from '../text/messages.js';

/** What the program gets from outside. Nothing else in it knows the process, the console or the clock. */
export type World = {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: Shown) => void;
  readonly err: (text: Shown) => void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal?: boolean;
  readonly columns: number;
  readonly today: Day;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  readonly version: string;
  /** What only this run has: when and where it was made. */
  readonly volatile: () => RunFile['run'];
  /** What was odd about the inputs before there was a command line. */
  readonly notices?: readonly Problem[];
  /** Does what an interrupt must not cut off half-way. Told to stop, the work takes back what it has begun. */
  readonly uninterrupted?: <T>(work: (stop: AbortSignal) => Promise<T>) => Promise<T>;
};

/** Where a command prints, in the language and the colours asked for. */
export type Console = {
  readonly messages: Messages;
  readonly paint: Paint;
  /** The colours of what isn't the result: it may go to another place. */
  readonly paintErr: Paint;
  readonly out: World['out'];
  /** What is good to know: nothing with `--quiet`. */
  readonly info: World['err'];
  /** What ends a run. */
  readonly error: World['err'];
  readonly width: number;
};
