import type { Run } from '../model.js';
import { type Shown, shown, shownLine, shownPage } from '../privacy/shown.js';
import type { Problem } from '../problems.js';
import { inputLines } from '../report/terminal/input-lines.js';
import { problemLines } from '../report/terminal/problem-lines.js';
import type { Console } from './world.js';

/** Says what ended the command, masked and harmless to show, and gives its exit code. */
export function fail(console: Console, ...lines: readonly string[]): 2 {
  const [first, ...rest] = lines;
  const said = [`${console.messages.cli.errorWord}: ${first}`, ...rest].join('\n');
  console.error(shown(`${said}\n`));
  return 2;
}

/** Prints what was read and what is odd about it; problems that end the run are printed also with `--quiet`. */
export function problemPrinter({ messages, paintErr, error, info }: Console) {
  const lines = (problems: readonly Problem[]): Shown =>
    shownPage(
      problemLines(problems, messages, paintErr)
        .map((line) => `${line}\n`)
        .join(''),
    );
  return {
    printFailure(problems: readonly Problem[]): 2 {
      error(lines(problems.filter(({ grade }) => grade !== 'notice')));
      info(lines(problems.filter(({ grade }) => grade === 'notice')));
      info(shownLine(messages.terminal.noReports));
      return 2;
    },
    printInputs(run: Run): void {
      info(shownPage(`${inputLines(run, messages).join('\n')}\n`));
      info(lines(run.problems));
    },
  };
}
