import { loadInputs, type Named, withNotices } from '../../disk/files.js';
import type { Run, RunOptions } from '../../model.js';
import { shownLine, shownPage } from '../../privacy/shown.js';
import type { CheckCommand } from '../command.js';
import { judgeFiles } from '../judging.js';
import { fail, problemPrinter } from '../printing.js';
import { progressOf } from '../progress.js';
import type { Put } from '../reports.js';
import type { Console, World } from '../world.js';

/** `palkkio check`: reads the files, decides every claim, writes the reports and shows the result. */
export async function checkCommand(command: CheckCommand, console: Console, world: World): Promise<number> {
  const { messages } = console;
  const named: readonly Named[] = [
    ...command.claims.map((argument) => ({ role: 'claims' as const, argument })),
    ...command.ura.map((argument) => ({ role: 'subsidies' as const, argument })),
    ...command.paid.map((argument) => ({ role: 'paid' as const, argument })),
    ...command.completions.map((argument) => ({ role: 'completions' as const, argument })),
    ...command.rulings.map((argument) => ({ role: 'rulings' as const, argument })),
    ...(command.settings === undefined ? [] : [{ role: 'settings' as const, argument: command.settings }]),
  ];
  const loaded = withNotices(await loadInputs(named), world.notices);
  const options: RunOptions = {
    asOf: command.asOf ?? world.today,
    testPersons: command.testPersons,
    language: messages.language,
    ...(command.received === undefined ? {} : { received: command.received }),
    ...(command.extractedOn === undefined ? {} : { extractedOn: command.extractedOn }),
    ...(command.due === undefined ? {} : { due: command.due }),
  };
  const size = loaded.ura.reduce((sum, stream) => sum + stream.size, 0);
  const progress = progressOf(size, console, world);
  const judging = judgeFiles(loaded, options, world.version, progress.watch);
  const judged = await judging.finally(progress.end);
  const { printFailure, printInputs } = problemPrinter(console);
  if (!('run' in judged)) return printFailure(judged.problems);

  const { run } = judged;
  printInputs(run);
  const inputs = [...[...loaded.sources.values()].flat(), ...loaded.ura];
  const paths = Object.fromEntries(inputs.map(({ name, path }) => [name, path]));
  const volatile = { ...world.volatile(), paths };
  let written: Put | undefined;
  if (command.out !== undefined) {
    const read = [
      ...command.claims,
      ...command.ura,
      ...command.paid,
      ...command.completions,
      ...command.rulings,
    ];
    const { putReports } = await import('../reports.js');
    const put = await putReports(run, { folder: command.out, inputs, read, volatile }, console, world);
    if ('failed' in put) return fail(console, ...put.failed);
    written = put;
  }

  if (command.format === 'json') {
    const { runJsonPieces } = await import('../../report/run-json.js');
    for (const piece of written?.json ?? runJsonPieces(run, messages, [], volatile)) console.out(piece);
  } else {
    const { terminal } = await import('../../report/terminal/terminal.js');
    const { paint, width } = console;
    console.out(shownPage(terminal(run, messages, { paint, width, alone: command.out === undefined })));
  }
  if (written)
    console.info(shownLine(messages.terminal.written({ files: written.names, folder: command.out ?? '' })));
  else if (command.format === 'text') console.info(shownLine(messages.terminal.nothingWritten));
  return exitCode(run);
}

/** 1 where a person has something to do: a claim under review, or a row that couldn't be read. */
export function exitCode(run: Run): 0 | 1 {
  const toReview = run.decisions.some(({ outcome }) => outcome === 'review');
  const toMend = run.problems.some(({ grade, code }) => grade === 'row' && code !== 'row-copy');
  return toReview || toMend ? 1 : 0;
}
