import type { Run } from '../decisions.js';
import { harmlessLine } from '../privacy/harmless.js';
import { type Shown, shown, shownLine, shownPage } from '../privacy/shown.js';
import type { Problem } from '../problems.js';
import { inputLines } from '../report/terminal/input-lines.js';
import { wrapped } from '../report/terminal/layout.js';
import { firstProblemLines, problemLines } from '../report/terminal/problem-lines.js';
import type { Console } from './world.js';

/** Lines of notices on a screen: the work must be what is seen first. */
const NOTICE_LINES_AT_MOST = 11;

/** Says what ended the command, masked and harmless to show, and gives its exit code. */
export function fail(console: Console, ...lines: readonly string[]): 2 {
  const [first, ...rest] = lines;
  const said = [`${console.messages.cli.errorWord}: ${first}`, ...rest].join('\n');
  console.error(shown(`${said}\n`));
  return 2;
}

/** Lines of our own, each ended. */
export function shownLines(lines: readonly string[]): Shown {
  return shownPage(lines.map((line) => `${line}\n`).join(''));
}

/** What ends a command, each problem marked as an error. */
export function errorLines(
  problems: readonly Problem[],
  messages: Console['messages'],
  paint: Console['paintErr'],
): Shown {
  const lines = problemLines(problems, messages, paint);
  return shownLines(lines.map((line) => `${paint.red(`${messages.cli.errorWord}:`)} ${line}`));
}

/** A line of our own, broken between its words where it is longer than the screen is wide. */
export function wrappedLine(text: string, { width }: Pick<Console, 'width'>): Shown {
  return shownLines(wrapped(harmlessLine(text), width, ''));
}

/** Prints what is odd about the inputs; what ends a run is printed last, alone, and also with `--quiet`. */
export function problemPrinter({ messages, paintErr, error, info, width }: Console) {
  return {
    printFailure(problems: readonly Problem[]): 2 {
      info(shownLine(messages.terminal.noReports));
      error(
        errorLines(
          problems.filter(({ grade }) => grade === 'file'),
          messages,
          paintErr,
        ),
      );
      return 2;
    },
    /** The first of them, each wrapped between words, and how many more there are. */
    printNotices({ problems }: Run): void {
      const look = { paint: paintErr, width };
      info(shownLines(firstProblemLines(problems, messages, look, NOTICE_LINES_AT_MOST)));
    },
    /** Every input with how it was read, and every notice. */
    printInputs(run: Run): void {
      info(shownLines([...inputLines(run, messages), ...problemLines(run.problems, messages, paintErr)]));
    },
  };
}
