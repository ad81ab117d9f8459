import type { Run, RunOptions } from '../../decisions.js';
import { loadInputs, withNotices } from '../../disk/files.js';
import { goneSince } from '../../earlier/news.js';
import { shownPage } from '../../privacy/shown.js';
import { type CheckPlan, planByOptions } from '../check-plan.js';
import { judgeFiles } from '../judging.js';
import type { CheckCommand } from '../line/command.js';
import { fail, problemPrinter, wrappedLine } from '../printing.js';
import { progressOf } from '../progress.js';
import type { Console, World } from '../world.js';

/** `palkkio check`: reads the files, decides every claim, writes the reports and shows the result. */
export async function checkCommand(command: CheckCommand, console: Console, world: World): Promise<number> {
  const plan = await planCheck(command, console, world);
  if ('failed' in plan) return fail(console, ...plan.failed);
  return checkAsPlanned(plan, command, console, world);
}

/** What a check reads and where it writes: as its options say, or without claims as the year folder says. */
export async function planCheck(
  command: CheckCommand,
  console: Console,
  world: World,
): Promise<CheckPlan | { readonly failed: readonly string[] }> {
  if (command.claims.length > 0) return planByOptions(command, console, world);
  const { planInYear } = await import('../year/check-in-year.js');
  return planInYear(command, '.', console, world);
}

/** Judges what the plan names, puts the reports where it says, and shows the result. */
export async function checkAsPlanned(
  plan: CheckPlan,
  command: CheckCommand,
  console: Console,
  world: World,
): Promise<number> {
  const { messages } = console;
  for (const notice of plan.notices) console.info(wrappedLine(notice, console));
  const loaded = withNotices(await loadInputs(plan.named), world.notices);
  const refused = await plan.refuse?.(loaded);
  if (refused !== undefined) return fail(console, refused);
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
  const judging = judgeFiles(loaded, options, world.version, progress.watching, plan.beside);
  const judged = await judging.finally(progress.end);
  const { printFailure, printInputs, printNotices } = problemPrinter(console);
  if (!('run' in judged)) return printFailure(judged.problems);

  const { run } = judged;
  if (command.details) printInputs(run);
  else printNotices(run);
  const inputs = [...[...loaded.sources.values()].flat(), ...loaded.ura];
  const { since } = plan.beside;
  if (since) {
    const gone = goneSince(run, since.earlier).map(
      ({ claim_id, applicant_name, applicant_id }) =>
        `${claim_id || messages.terminal.noId} (${applicant_name || applicant_id})`,
    );
    const args = { run: since.name, claims: gone };
    if (gone.length > 0) console.info(wrappedLine(messages.year.claimsGone(args), console));
  }
  const all = [...inputs, ...(since ? [since.input] : [])];
  const paths = Object.fromEntries(all.map(({ name, path }) => [name, path]));
  const volatile = { ...world.volatile(), paths };
  if (plan.put) progress.writing();
  const putting = plan.put?.({ run, loaded, volatile });
  const written = await putting?.finally(progress.end);
  if (written && 'failed' in written) return fail(console, ...written.failed);

  if (command.format === 'json') {
    const { runJsonPieces } = await import('../../report/run-json.js');
    for (const piece of written?.json ?? runJsonPieces(run, messages, [], volatile)) console.out(piece);
  } else {
    const { terminal } = await import('../../report/terminal/terminal.js');
    const { paint, width } = console;
    const look = { paint, width, folder: written?.folder, details: command.details ?? false };
    console.out(shownPage(terminal(run, messages, look)));
  }
  if (written)
    console.info(
      wrappedLine(messages.terminal.written({ files: written.names, folder: written.folder }), console),
    );
  return exitCode(run);
}

/**
 * 1 where a person has something to do: a claim under review, a paid one that no longer holds, or a row that couldn't be
 * read.
 */
export function exitCode(run: Run): 0 | 1 {
  const toReview = run.decisions.some(({ outcome, doubted }) => outcome === 'review' || doubted);
  const toMend = run.problems.some(({ grade, code }) => grade === 'row' && code !== 'row-copy');
  return toReview || toMend ? 1 : 0;
}
