import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Run } from '../decisions.js';
import { WriteError, writeReports } from '../disk/exchange.js';
import { realPath } from '../disk/files.js';
import { isWithin } from '../disk/system.js';
import type { OutputFile, StreamedFile } from '../model.js';
import { type Shown, shownLine } from '../privacy/shown.js';
import { namesTold, reportFiles } from '../report/files.js';
import { FOR_PEOPLE_CLAIMS_AT_MOST } from '../report/for-people.js';
import { filedKeyOf, fileHashes, runJsonPieces, type Volatile } from '../report/run-json.js';
import type { Messages } from '../text/messages.js';
import type { Console, World } from './world.js';

/** Where the reports go, and what was read, which they must not replace. */
export type Target = {
  readonly folder: string;
  readonly inputs: readonly { readonly path: string }[];
  /** The files and folders that the command line names. */
  readonly read: readonly string[];
  readonly volatile: Volatile;
  /** Copies of inputs that go with the reports. */
  readonly kept: readonly OutputFile[];
};

/** The names of the reports that were put in place, and the text of their run.json. */
export type Put = { readonly names: readonly string[]; readonly json: Iterable<Shown> };

/** Makes the reports of a run and puts them into a folder, all or none; gives what to say where they couldn't be. */
export async function putReports(
  run: Run,
  target: Target,
  console: Console,
  world: World,
): Promise<Put | { readonly failed: readonly string[] }> {
  const { messages, info } = console;
  const taken = (await inputInFolder(target)) ?? (await folderThatIsRead(target));
  if (taken !== undefined) return { failed: [messages.cli.outputIsInput(taken)] };

  const claims = run.decisions.length;
  if (claims > FOR_PEOPLE_CLAIMS_AT_MOST) {
    info(shownLine(messages.workbook.leftOut({ claimCount: claims, most: FOR_PEOPLE_CLAIMS_AT_MOST })));
  }
  const files = [...(await reportFiles(run, messages)), ...target.kept];
  const json = runJsonPieces(run, messages, fileHashes(files), target.volatile, filedKeyOf(files));
  const all = [...files, { name: 'run.json', content: json }];
  const failed = await write(target.folder, all, console, world);
  return failed ? { failed } : { names: [...namesTold(files), 'run.json'], json };
}

/** Puts files that aren't a run's into a folder, all or none; gives what to say where they couldn't be. */
export async function putFiles(
  files: readonly OutputFile[],
  target: Pick<Target, 'folder' | 'inputs' | 'read'>,
  console: Console,
  world: World,
): Promise<readonly string[] | undefined> {
  const taken = (await inputInFolder(target)) ?? (await folderThatIsRead(target));
  if (taken !== undefined) return [console.messages.cli.outputIsInput(taken)];
  return write(target.folder, files, console, world);
}

async function write(
  folder: string,
  all: readonly (OutputFile | StreamedFile)[],
  { messages, info }: Console,
  world: World,
): Promise<readonly string[] | undefined> {
  try {
    const left = await (world.uninterrupted ?? now)((stop) => writeReports(folder, all, stop));
    if (left.length > 0) info(shownLine(messages.cli.outputLeft(left)));
    return undefined;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    return [reasonOf(error, messages.cli), afterwards(error, messages.cli)];
  }
}

const now: NonNullable<World['uninterrupted']> = (work) => work(new AbortController().signal);

function reasonOf({ path, why, code, names }: WriteError, words: Messages['cli']): string {
  switch (why) {
    case 'in-the-way':
      return words.outputInTheWay({ folder: path, names });
    case 'open-elsewhere':
      return words.outputOpenElsewhere(path);
    case 'not-writable':
      return words.outputNotWritable({ path, reason: code });
    case 'is-file':
      return words.outputIsFile(path);
    case 'in-use':
      return words.outputInUse(path);
    case 'not-movable':
      return words.outputNotMovable(path);
    case 'is-current':
      return words.outputIsCurrent(path);
  }
}

function afterwards({ earlier }: WriteError, words: Messages['cli']): string {
  if (earlier === 'none') return words.nothingWritten;
  return earlier === 'kept' ? words.nothingChanged : words.earlierAside(earlier.aside);
}

/** An input in the folder, which would go with the reports before. */
async function inputInFolder({
  folder,
  inputs,
}: Pick<Target, 'folder' | 'inputs'>): Promise<string | undefined> {
  const real = await realPath(folder);
  for (const { path } of inputs) {
    const input = await realPath(path);
    // A folder that is itself the input is a file, which is told otherwise.
    if (input !== real && isWithin(real, input)) return path;
  }
  return undefined;
}

/** A folder whose files are read: the next run would take the reports for claims or extracts. */
async function folderThatIsRead({
  folder,
  read,
}: Pick<Target, 'folder' | 'read'>): Promise<string | undefined> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) return undefined;
  const folders = read.map((path) => (/[*?]/.test(basename(path)) ? dirname(path) : path));
  const all = await Promise.all(folders.map(realPath));
  return all.includes(await realPath(folder)) ? folder : undefined;
}
