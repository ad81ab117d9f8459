import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { LoadedInputs } from '../../disk/files.js';
import type { RunFile } from '../../earlier/run-file.js';
import { hasSameCells } from '../../earlier/workbook.js';
import type { Day, OutputFile, Run, RunOptions } from '../../model.js';
import { RULES_VERSION } from '../../pilot/parameters.js';
import { shownPage } from '../../privacy/shown.js';
import { reportFiles } from '../../report/files.js';
import { filedKeyOf, runJson } from '../../report/run-json.js';
import { problemLines } from '../../report/terminal/problem-lines.js';
import {
  type ReportCheck,
  type Verification,
  verificationJson,
  verificationText,
} from '../../report/terminal/verification.js';
import { messagesIn } from '../../text/words.js';
import type { VerifyCommand } from '../command.js';
import { type FoundInput, findInputs, reloadInputs } from '../found-inputs.js';
import { judgeFiles } from '../judging.js';
import { fail } from '../printing.js';
import { fileStates, type ReadRun, readRun } from '../run-folder.js';
import { type Since, sinceOf } from '../since.js';
import type { Console } from '../world.js';
import { KEPT_FOLDER, keptInputs } from '../year/kept-inputs.js';
import { notReadText } from './diff.js';

/** `palkkio verify`: judges the inputs of an earlier run again and tells whether its reports come out the same. */
export async function verifyCommand(
  command: VerifyCommand,
  console: Console,
  version: string,
): Promise<number> {
  const { messages } = console;
  const words = messages.runs.verify;
  const read = await readRun(command.folder);
  if ('why' in read) return fail(console, notReadText(read, console));
  const found = await findInputs(read);
  const base = {
    inputs: found.map(({ stream: _, ...check }) => check),
    version: { before: read.run.tool.version, after: version },
    rules: { before: read.run.tool.rules, after: RULES_VERSION },
  };

  if (found.some(({ stream }) => !stream)) {
    show({ ...base, same: false, reports: await unrepeated(read), parts: [] });
    return fail(console, words.inputsMissing);
  }
  const loaded = await reloadInputs(found, read.run);
  const since = await sinceThen(found);
  const beside = { since, previous: read.run.previous?.sha256 };
  const judged = await judgeFiles(loaded, optionsOf(read.run), read.run.tool.version, undefined, beside);
  if (!('run' in judged)) {
    show({ ...base, same: false, reports: await unrepeated(read), parts: [] });
    const lines = problemLines(
      judged.problems.filter(({ grade }) => grade === 'file'),
      messages,
      console.paint,
    );
    return fail(console, words.inputsUnusable, ...lines);
  }
  const { reports, parts } = await compared(read, judged.run, loaded);
  const same = reports.every(({ state }) => state === 'same' || state === 'same-cells');
  show({ ...base, same, reports, parts });
  return same ? 0 : 1;

  function show(verification: Verification): void {
    console.out(
      command.format === 'json'
        ? verificationJson(verification)
        : shownPage(verificationText(verification, messages, console)),
    );
  }
}

/** The run that told what was new. */
async function sinceThen(found: readonly FoundInput[]): Promise<Since | undefined> {
  const path = found.find(({ role }) => role === 'earlier')?.stream?.path;
  const read = path === undefined ? undefined : await readRun(path);
  return read && !('why' in read) ? sinceOf(read) : undefined;
}

function optionsOf({ options }: RunFile): RunOptions {
  const { as_of, received, extracted_on, due, test_persons, language } = options;
  return {
    asOf: as_of as Day,
    testPersons: test_persons,
    language,
    ...(received === null ? {} : { received: received as Day }),
    ...(extracted_on === null ? {} : { extractedOn: extracted_on as Day }),
    ...(due === null ? {} : { due: due as Day }),
  };
}

/** Every report beside the one that comes out now, and the members of run.json that differ. */
async function compared(
  read: ReadRun,
  run: Run,
  loaded: LoadedInputs,
): Promise<{ readonly reports: readonly ReportCheck[]; readonly parts: readonly string[] }> {
  const messages = await messagesIn(run.options.language);
  // A run that wrote no reports, but its run.json to the screen, has none to compare.
  const made = read.run.files.length === 0 ? [] : [...(await reportFiles(run, messages)), ...kept()];
  const states = await fileStates(read);
  const reports: ReportCheck[] = [];
  for (const file of made) reports.push({ name: file.name, state: await stateOf(file) });
  for (const { name } of read.run.files) {
    if (!made.some((file) => file.name === name)) reports.push({ name, state: 'not-made' });
  }
  const parts = differingParts(read.whole, JSON.parse(runJson(run, messages, [], {}, filedKeyOf(made))));
  return {
    reports: [...reports, { name: 'run.json', state: parts.length === 0 ? 'same' : 'differs' }],
    parts,
  };

  /** What a run of a year keeps of its inputs. */
  function kept(): readonly OutputFile[] {
    const keeps = read.run.files.some(({ name }) => name.startsWith(KEPT_FOLDER));
    return keeps ? keptInputs(run.inputs, loaded) : [];
  }

  async function stateOf({ name, content }: OutputFile): Promise<ReportCheck['state']> {
    const there = await readFile(join(read.folder, name)).catch(() => undefined);
    if (!there) return 'missing';
    const now = Buffer.from(content);
    if (there.equals(now)) return 'same';
    if (name.endsWith('.xlsx') && (await hasSameCells(now, there))) return 'same-cells';
    return states.get(name) === 'changed' ? 'changed' : 'differs';
  }
}

/** What two run.json say differently, but for where and when they were made and the files, which are compared whole. */
function differingParts(
  then: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): readonly string[] {
  const names = [...new Set([...Object.keys(then), ...Object.keys(now)])];
  return names.filter(
    (name) => name !== 'run' && name !== 'files' && !isDeepStrictEqual(then[name], now[name]),
  );
}

/** The reports of a run that can't be repeated: whether they are still what they were. */
async function unrepeated(read: ReadRun): Promise<readonly ReportCheck[]> {
  const states = [...(await fileStates(read))];
  return states.map(([name, state]) => ({ name, state: state === 'same' ? 'not-checked' : state }));
}
