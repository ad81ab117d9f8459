import { loadInputs, type Named } from '../../disk/files.js';
import type { Run, RunOptions } from '../../model.js';
import { shownLine, shownPage } from '../../privacy/shown.js';
import type { CheckCommand } from '../asked.js';
import { judgeFiles } from '../judging.js';
import { fail, problemPrinter } from '../printing.js';
import { progressOf } from '../progress.js';
import type { Put } from '../reports.js';
import type { Console, World } from '../world.js';

/** `palkkio check`: reads the files, decides every claim, writes the reports and shows the result. */
export async function checkCommand(asked: CheckCommand, console: Console, world: World): Promise<number> {
  const { messages } = console;
  const named: readonly Named[] = [
    ...asked.claims.map((argument) => ({ role: 'claims' as const, argument })),
    ...asked.ura.map((argument) => ({ role: 'subsidies' as const, argument })),
    ...asked.paid.map((argument) => ({ role: 'paid' as const, argument })),
    ...asked.rulings.map((argument) => ({ role: 'rulings' as const, argument })),
    ...(asked.settings === undefined ? [] : [{ role: 'settings' as const, argument: asked.settings }]),
  ];
  const loaded = await loadInputs(named);
  const options: RunOptions = {
    asOf: asked.asOf ?? world.today,
    testPersons: asked.testPersons,
    language: messages.language,
    ...(asked.received === undefined ? {} : { received: asked.received }),
    ...(asked.extractedOn === undefined ? {} : { extractedOn: asked.extractedOn }),
  };
  const size = loaded.ura.reduce((sum, stream) => sum + stream.size, 0);
  const progress = progressOf(size, console, world);
  const judging = judgeFiles(loaded, options, world.version, progress.watch);
  const judged = await judging.finally(progress.end);
  const { show, tell } = problemPrinter(console);
  if (!('run' in judged)) return show(judged.problems);

  const { run } = judged;
  tell(run);
  const inputs = [...[...loaded.sources.values()].flat(), ...loaded.ura];
  const paths = Object.fromEntries(inputs.map(({ name, path }) => [name, path]));
  const volatile = { ...world.volatile(), paths };
  let written: Put | undefined;
  if (asked.out !== undefined) {
    const read = [...asked.claims, ...asked.ura, ...asked.paid, ...asked.rulings];
    const { putReports } = await import('../reports.js');
    const put = await putReports(run, { folder: asked.out, inputs, read, volatile }, console, world);
    if ('failed' in put) return fail(console, ...put.failed);
    written = put;
  }

  if (asked.format === 'json') {
    const { runJsonPieces } = await import('../../report/run-json.js');
    for (const piece of written?.json ?? runJsonPieces(run, messages, [], volatile)) console.out(piece);
  } else {
    const { terminal } = await import('../../report/terminal/terminal.js');
    const { paint, width } = console;
    console.out(shownPage(terminal(run, messages, { paint, width, alone: asked.out === undefined })));
  }
  if (written)
    console.notice(shownLine(messages.terminal.written({ files: written.names, folder: asked.out ?? '' })));
  else if (asked.format === 'text') console.notice(shownLine(messages.terminal.nothingWritten));
  return exitCode(run);
}

/** 1 where a person has something to do: a claim under review, or a row that couldn't be read. */
export function exitCode(run: Run): 0 | 1 {
  const toReview = run.decisions.some(({ outcome }) => outcome === 'review');
  const toMend = run.problems.some(({ grade, code }) => grade === 'row' && code !== 'row-copy');
  return toReview || toMend ? 1 : 0;
}
