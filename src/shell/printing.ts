import type { Run } from '../decisions.js';
import { type Shown, shown, shownLine, shownPage } from '../privacy/shown.js';
import type { Problem } from '../problems.js';
import { inputLines } from '../report/terminal/input-lines.js';
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

/** Prints what is odd about the inputs; what ends a run is printed last, alone, and also with `--quiet`. */
export function problemPrinter({ messages, paintErr, error, info, width }: Console) {
  return {
    printFailure(problems: readonly Problem[]): 2 {
      const ending = problems.filter(({ grade }) => grade === 'file');
      info(shownLine(messages.terminal.noReports));
      const lines = problemLines(ending, messages, paintErr);
      error(shownLines(lines.map((line) => `${paintErr.red(`${messages.cli.errorWord}:`)} ${line}`)));
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
