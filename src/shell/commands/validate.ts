import { loadInputs, withNotices } from '../../disk/files.js';
import { type Shown, shownPage } from '../../privacy/shown.js';
import type { Problem } from '../../problems.js';
import type { Source } from '../../read/csv/source.js';
import { inputLines } from '../../report/terminal/input-lines.js';
import { problemLines } from '../../report/terminal/problem-lines.js';
import { validationText } from '../../report/terminal/validation-text.js';
import { isSound, withoutIds } from '../../report/validation.js';
import { validationJson } from '../../report/validation-json.js';
import { isNoCsv, type Validation, validate } from '../../validate.js';
import type { ValidateCommand } from '../command.js';
import { placeForIds, writeIds } from '../id-file.js';
import { fail } from '../printing.js';
import { settingsFrom } from '../settings.js';
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
  const loaded = withNotices(
    await loadInputs([
      ...command.claims.map((argument) => ({ role: 'claims' as const, argument })),
      ...(command.settings === undefined ? [] : [{ role: 'settings' as const, argument: command.settings }]),
    ]),
    world.notices,
  );
  const inputs = [...loaded.sources.values()].flat();
  const of = (role: 'claims' | 'settings'): readonly Source[] => loaded.sources.get(role) ?? [];
  const set = await settingsFrom(of('settings')[0]);
  if (set.problems.some(({ grade }) => grade === 'file')) return cannotRun(set.problems);

  const options = {
    asOf: command.asOf ?? world.today,
    testPersons: command.testPersons,
    language: messages.language,
    ...(command.received === undefined ? {} : { received: command.received }),
  };
  const all = validate(of('claims'), options, set.settings, world.version);
  const outside = [...loaded.problems, ...set.problems];
  const unread = [...outside.filter(({ grade }) => grade === 'file'), ...all.problems.filter(isNoCsv)];
  const validation: Validation = {
    ...all,
    inputs: [...all.inputs, ...set.inputs],
    problems: all.problems.filter((problem) => !isNoCsv(problem) && !isTold(problem)),
  };
  console.info(lines(inputLines(validation, messages)));
  console.info(
    lines(
      problemLines(
        outside.filter(({ grade }) => grade === 'notice'),
        messages,
        console.paintErr,
      ),
    ),
  );
  if (unread.length > 0 && (command.format === 'json' || validation.rows.read === 0))
    return cannotRun(unread);

  const refused = command.ids === undefined ? undefined : await placeForIds(command.ids, inputs, messages);
  if (refused !== undefined) return fail(console, refused, messages.validation.ids.notWritten);
  if (command.ids !== undefined && unread.length === 0) {
    const notWritten = await writeIds(command.ids, validation.wanted, messages);
    if (notWritten !== undefined) return fail(console, notWritten, messages.validation.ids.notWritten);
  }

  if (command.out !== undefined && unread.length === 0) {
    const { validationFiles } = await import('../../report/validation-files.js');
    const { putFiles } = await import('../reports.js');
    const files = validationFiles(validation, messages);
    const target = { folder: command.out, inputs, read: command.claims };
    const failed = await putFiles(files, target, console, world);
    if (failed) return fail(console, ...failed);
    const names = files.map(({ name }) => name);
    console.info(lines([messages.terminal.written({ files: names, folder: command.out })]));
  }

  console.out(
    command.format === 'json'
      ? validationJson(validation, messages, world.volatile())
      : shownPage(validationText(validation, messages, { paint: console.paint, width: console.width })),
  );
  if (unread.length > 0) return cannotRun(unread);
  if (command.ids !== undefined) {
    const { persons, bodies } = validation.wanted;
    const { written, leftOut } = messages.validation.ids;
    const left = withoutIds(validation);
    console.info(
      lines([
        written({ path: command.ids, persons: persons.size, businesses: bodies.size }),
        ...(left > 0 ? [leftOut(left)] : []),
      ]),
    );
  }
  return isSound(validation) ? 0 : 1;

  /** That there are no claims is said of files that could be read. */
  function isTold({ code }: Problem): boolean {
    return code === 'no-claims' && outside.some(({ grade }) => grade === 'file');
  }

  function cannotRun(problems: readonly Problem[]): 2 {
    console.error(lines(problemLines(problems, messages, console.paintErr)));
    if (command.ids !== undefined) console.error(lines([messages.validation.ids.notWritten]));
    return 2;
  }

  function lines(all: readonly string[]): Shown {
    return shownPage(all.map((line) => `${line}\n`).join(''));
  }
}
