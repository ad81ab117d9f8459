import { resolve } from 'node:path';
import { compare, isSame, samePilot } from '../../earlier/compare.js';
import type { RunFile } from '../../earlier/run-file.js';
import { shownPage } from '../../privacy/shown.js';
import { differencesJson } from '../../report/differences-json.js';
import type { DifferencesPage } from '../../report/terminal/difference-whole.js';
import { differencesText } from '../../report/terminal/differences.js';
import type { DiffCommand } from '../line/command.js';
import { fail } from '../printing.js';
import { filesThatDoNotMatch, notReadText } from '../run-folder.js';
import type { Console } from '../world.js';
import { readNamedRun } from '../year/named-run.js';
import { yearAt } from '../year/year-folder.js';
import { runsOf, unreadableRun } from '../year/year-runs.js';

/** `palkkio diff`: what came out otherwise in the newer of two runs, and why. */
export async function diffCommand(command: DiffCommand, console: Console): Promise<number> {
  const { messages } = console;
  const words = messages.runs;
  const { before: older, after: newer } = command;
  const named =
    older !== undefined && newer !== undefined ? { before: older, after: newer } : await lastTwo(console);
  if ('failed' in named) return fail(console, named.failed);
  const before = await readNamedRun(named.before);
  if ('why' in before) return fail(console, notReadText(before, messages));
  const after = await readNamedRun(named.after);
  if ('why' in after) return fail(console, notReadText(after, messages));
  for (const read of [before, after]) {
    const files = await filesThatDoNotMatch(read);
    if (files.length > 0) return fail(console, words.diff.notMatching({ folder: read.folder, files }));
  }
  if (!samePilot(before.run, after.run)) {
    return fail(console, words.diff.otherPilots({ before: pilotOf(before.run), after: pilotOf(after.run) }));
  }

  const differences = compare(before.run, after.run);
  const same = isSame(differences);
  console.out(
    command.format === 'json'
      ? differencesJson(differences, same)
      : shownPage(differencesText(differences, same, pageOf(console))),
  );
  return same ? 0 : 1;

  function pageOf({ messages, paint, width }: Console): DifferencesPage {
    return { messages, paint, width, details: command.details ?? false };
  }

  function pilotOf({ settings }: RunFile): string {
    return words.diff.pilot({ year: settings.pilot_year, municipalities: settings.municipalities });
  }
}

/** The last two runs of the year folder one stands in. */
async function lastTwo({
  messages,
}: Console): Promise<{ readonly before: string; readonly after: string } | { readonly failed: string }> {
  const year = await yearAt('.');
  if (!year) {
    const { missingArgument, placeholders } = messages.cli;
    return { failed: `${missingArgument(`<${placeholders.old}>`)} ${messages.year.notAYear(resolve('.'))}` };
  }
  const runs = await runsOf(year);
  const unreadable = unreadableRun(runs, messages);
  if (unreadable !== undefined) return { failed: unreadable };
  const [before, after] = runs.chain.links.slice(-2);
  if (!before) return { failed: messages.year.noRuns };
  return after ? { before: before.path, after: after.path } : { failed: messages.year.oneRunOnly };
}
