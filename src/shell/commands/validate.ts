import { loadInputs, withNotices } from '../../disk/files.js';
import type { Language } from '../../model.js';
import { shownPage } from '../../privacy/shown.js';
import type { Problem } from '../../problems.js';
import type { Source } from '../../read/csv/source.js';
import { inputLines } from '../../report/terminal/input-lines.js';
import { problemLines } from '../../report/terminal/problem-lines.js';
import { validationText } from '../../report/terminal/validation-text.js';
import { isSound, withoutIds } from '../../report/validation.js';
import { validationJson } from '../../report/validation-json.js';
import type { Messages } from '../../text/messages.js';
import { isNoCsv, type Validation, validate } from '../../validate.js';
import { placeForIds, writeIds } from '../inputs/id-file.js';
import { settingsFrom } from '../inputs/settings.js';
import type { ValidateCommand } from '../line/command.js';
import { errorLines, fail, shownLines, wrappedLine } from '../printing.js';
import type { Console, World } from '../world.js';

/**
 * `palkkio validate`: tells what to mend in claims before they are handed in. A file that couldn't be read at all ends
 * with 2, but what was found in the others is shown all the same.
 */
export async function validateCommand(
  command: ValidateCommand,
  console: Console,
  world: World,
): Promise<number> {
  const { messages } = console;
  const found = await find(command, messages.language, world);
  if ('settingsProblems' in found) return cannotRun(found.settingsProblems);
  const { validation, inputs, unread } = found;
  console.info(shownLines(inputLines(validation, messages)));
  console.info(shownLines(problemLines(found.notices, messages, console.paintErr)));
  if (unread.length > 0 && (command.format === 'json' || validation.rows.read === 0))
    return cannotRun(unread);

  const notWritten =
    unread.length > 0 ? undefined : await writeFiles({ command, validation, inputs }, console, world);
  if (notWritten !== undefined) return notWritten;

  console.out(
    command.format === 'json'
      ? validationJson(validation, messages, world.volatile())
      : shownPage(validationText(validation, console)),
  );
  if (unread.length > 0) return cannotRun(unread);
  if (command.ids !== undefined) {
    for (const line of idLines(validation, command.ids, messages)) console.info(wrappedLine(line, console));
  }
  return isSound(validation) ? 0 : 1;

  function cannotRun(problems: readonly Problem[]): 2 {
    if (command.ids !== undefined) console.info(shownLines([messages.validation.ids.notWritten]));
    console.error(errorLines(problems, messages, console.paintErr));
    return 2;
  }
}

/** What was found in claims, and what couldn't be read at all; or what is wrong with the settings. */
type Found =
  | { readonly settingsProblems: readonly Problem[] }
  | {
      readonly validation: Validation;
      readonly inputs: readonly Source[];
      readonly notices: readonly Problem[];
      readonly unread: readonly Problem[];
    };

async function find(command: ValidateCommand, language: Language, world: World): Promise<Found> {
  const { sources, problems } = withNotices(
    await loadInputs([
      ...command.claims.map((argument) => ({ role: 'claims' as const, argument })),
      ...(command.settings === undefined ? [] : [{ role: 'settings' as const, argument: command.settings }]),
    ]),
    world.notices,
  );
  const set = await settingsFrom(sources.get('settings')?.[0]);
  if (set.problems.some(({ grade }) => grade === 'file')) return { settingsProblems: set.problems };

  const options = {
    asOf: command.asOf ?? world.today,
    testPersons: command.testPersons,
    language,
    ...(command.received === undefined ? {} : { received: command.received }),
  };
  const all = validate(sources.get('claims') ?? [], options, set.settings, world.version);
  const outside = [...problems, ...set.problems];
  const ofFiles = outside.filter(({ grade }) => grade === 'file');
  // That there are no claims is said of files that could be read.
  const isTold = ({ code }: Problem) => code === 'no-claims' && ofFiles.length > 0;
  return {
    validation: {
      ...all,
      inputs: [...all.inputs, ...set.inputs],
      problems: all.problems.filter((problem) => !isNoCsv(problem) && !isTold(problem)),
    },
    inputs: [...sources.values()].flat(),
    notices: outside.filter(({ grade }) => grade === 'notice'),
    unread: [...ofFiles, ...all.problems.filter(isNoCsv)],
  };
}

type Findings = {
  readonly command: ValidateCommand;
  readonly validation: Validation;
  readonly inputs: readonly Source[];
};

/** Writes the list of ids and the findings, as far as they were asked for. An exit code where one couldn't be written. */
async function writeFiles(
  { command, validation, inputs }: Findings,
  console: Console,
  world: World,
): Promise<number | undefined> {
  const { messages } = console;
  if (command.ids !== undefined) {
    const refused =
      (await placeForIds(command.ids, inputs, messages)) ??
      (await writeIds(
        command.ids,
        validation.claims.map(({ claim }) => claim),
        messages,
      ));
    if (refused !== undefined) return fail(console, refused, messages.validation.ids.notWritten);
  }
  if (command.out === undefined) return undefined;
  const { validationFiles } = await import('../../report/validation-files.js');
  const { putFiles } = await import('../reports.js');
  const files = validationFiles(validation, messages);
  const failed = await putFiles(files, { folder: command.out, inputs, read: command.claims }, console, world);
  if (failed) return fail(console, ...failed);
  const names = files.map(({ name }) => name);
  console.info(wrappedLine(messages.terminal.written({ files: names, folder: command.out }), console));
  return undefined;
}

/** What was written to the list of ids, and how many claims couldn't be named in it. */
function idLines(validation: Validation, path: string, messages: Messages): readonly string[] {
  const { persons, bodies } = validation.wanted;
  const { written, leftOut } = messages.validation.ids;
  const left = withoutIds(validation);
  return [
    written({ path, persons: persons.size, businesses: bodies.size }),
    ...(left > 0 ? [leftOut(left)] : []),
  ];
}
