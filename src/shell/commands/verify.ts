import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Run, RunOptions } from '../../decisions.js';
import type { LoadedInputs } from '../../disk/files.js';
import type { RunFile } from '../../earlier/run-file.js';
import { hasSameCells } from '../../earlier/workbook.js';
import type { Day, OutputFile } from '../../model.js';
import { RULES_VERSION } from '../../pilot/parameters.js';
import { shownPage } from '../../privacy/shown.js';
import { reportFiles } from '../../report/files.js';
import { filedKeyOf, runJson } from '../../report/run-json.js';
import { problemLines } from '../../report/terminal/problem-lines.js';
import {
  type ReportCheck,
  type Verification,
  type VerifiedRun,
  verificationJson,
  verificationText,
  yearVerificationJson,
  yearVerificationText,
} from '../../report/terminal/verification.js';
import { messagesIn } from '../../text/words.js';
import { type FoundInput, findInputs, reloadInputs } from '../inputs/found-inputs.js';
import { besideReport, type InputPlaces, inputPlaces } from '../inputs/input-places.js';
import { judgeFiles } from '../judging.js';
import type { VerifyCommand } from '../line/command.js';
import { fail } from '../printing.js';
import { fileStates, notReadText, type ReadRun, readRun } from '../run-folder.js';
import { type Since, sinceOf } from '../since.js';
import type { Console } from '../world.js';
import { KEPT_FOLDER, keptInputs } from '../year/kept-inputs.js';
import { readNamedRun, yearOf } from '../year/named-run.js';
import { yearAt } from '../year/year-folder.js';
import { chainNotices, runsOf, unreadableRun } from '../year/year-runs.js';

/** A run judged again, and what keeps it from being judged, in lines. */
type Judged = { readonly verification: Verification; readonly failed: readonly string[] };

/** `palkkio verify`: judges the inputs of earlier runs again and tells whether their reports come out the same. */
export async function verifyCommand(
  command: VerifyCommand,
  console: Console,
  version: string,
): Promise<number> {
  const { folder, inputs } = command;
  if (folder === undefined) return verifyYear(command, console, version);
  const { messages } = console;
  const read = await readNamedRun(folder);
  if ('why' in read) return fail(console, notReadText(read, messages));
  const year = await yearOf(read.folder);
  const places = await inputPlaces(besideReport(read.folder), [...inputs, ...(year ? [year.folder] : [])]);
  const { verification, failed } = await verifyRun(read, places, console, version);
  console.out(
    command.format === 'json'
      ? verificationJson(verification)
      : shownPage(verificationText(verification, messages, console)),
  );
  if (failed.length > 0) return fail(console, ...failed);
  return verification.same ? 0 : 1;
}

/** Every run of the year folder one stands in, and their chain. */
async function verifyYear(command: VerifyCommand, console: Console, version: string): Promise<number> {
  const { messages } = console;
  const year = await yearAt('.');
  if (!year) {
    const missing = messages.cli.missingArgument(`<${messages.cli.placeholders.dir}>`);
    return fail(console, `${missing} ${messages.year.notAYear(resolve('.'))}`);
  }
  const all = await runsOf(year);
  const unreadable = unreadableRun(all, messages);
  if (unreadable !== undefined) return fail(console, unreadable);
  const links = [...all.chain.loose, ...all.chain.links];
  if (links.length === 0) return fail(console, messages.year.noRuns);
  const places = await inputPlaces([], [year.folder, ...command.inputs]);
  const runs: VerifiedRun[] = [];
  for (const { name, path, read } of links) {
    const { verification, failed } = await verifyRun(read, places, console, version);
    const state = failed.length > 0 ? 'notRepeated' : verification.same ? 'same' : 'differs';
    runs.push({ name, path, state, verification });
  }
  const chain = chainNotices(all, messages);
  console.out(
    command.format === 'json'
      ? yearVerificationJson(runs, chain)
      : shownPage(yearVerificationText(runs, chain, messages, console)),
  );
  if (runs.some(({ state }) => state === 'notRepeated')) return 2;
  return chain.length === 0 && runs.every(({ state }) => state === 'same') ? 0 : 1;
}

async function verifyRun(
  read: ReadRun,
  places: InputPlaces,
  { messages, paint }: Console,
  version: string,
): Promise<Judged> {
  const words = messages.runs.verify;
  const found = await findInputs(read, places);
  const base = {
    inputs: found.map(({ stream: _, ...check }) => check),
    version: { before: read.run.tool.version, after: version },
    rules: { before: read.run.tool.rules, after: RULES_VERSION },
  };
  const notRepeated = async (...failed: readonly string[]): Promise<Judged> => ({
    verification: { ...base, same: false, reports: await unrepeated(read), parts: [] },
    failed,
  });

  if (found.some(({ state }) => state === 'outside')) return notRepeated(words.inputsOutside);
  if (found.some(({ stream }) => !stream)) return notRepeated(words.inputsMissing);
  const loaded = await reloadInputs(found, read.run);
  const since = await sinceThen(found);
  const beside = { since, previous: read.run.previous?.sha256 };
  const judged = await judgeFiles(loaded, optionsOf(read.run), read.run.tool.version, undefined, beside);
  if (!('run' in judged)) {
    // What stands in a file that isn't the run's own is nobody's business here.
    const changed = found.filter(({ state }) => state === 'changed').map(({ name }) => name);
    const told = judged.problems.filter(({ grade }) => grade === 'file');
    const lines = changed.length > 0 ? changed : problemLines(told, messages, paint);
    return notRepeated(words.inputsUnusable, ...lines);
  }
  const { reports, parts } = await compared(read, judged.run, loaded);
  const same = reports.every(({ state }) => state === 'same' || state === 'same-cells');
  return { verification: { ...base, same, reports, parts }, failed: [] };
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
