import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { realPath } from '../disk/files.js';
import { theDisk, WriteError, writeReports } from '../disk/write.js';
import type { OutputFile, Run, StreamedFile } from '../model.js';
import { FOR_PEOPLE_CLAIMS_AT_MOST, namesTold, reportFiles } from '../report/files.js';
import { fileHashes, runJsonPieces, type Volatile } from '../report/run-json.js';
import type { Messages } from '../text/messages.js';
import type { Console, World } from './world.js';

/** Where the reports go, and what was read, which they must not replace. */
export type Target = {
  readonly folder: string;
  readonly inputs: readonly { readonly path: string }[];
  /** The files and folders that the command line names. */
  readonly read: readonly string[];
  readonly volatile: Volatile;
};

/** The names of the reports that were put in place, and the text of their run.json. */
export type Put = { readonly names: readonly string[]; readonly json: Iterable<string> };

/** Makes the reports of a run and puts them into a folder, all or none; gives what to say where they couldn't be. */
export async function putReports(
  run: Run,
  target: Target,
  console: Console,
  world: World,
): Promise<Put | { readonly failed: readonly string[] }> {
  const { messages, notice } = console;
  const claims = run.decisions.length;
  if (claims > FOR_PEOPLE_CLAIMS_AT_MOST) {
    notice(`${messages.workbook.leftOut({ claimCount: claims, most: FOR_PEOPLE_CLAIMS_AT_MOST })}\n`);
  }
  const files = await reportFiles(run, messages);
  const taken = (await outputThatIsInput(target, files)) ?? (await folderThatIsRead(target));
  if (taken !== undefined) return { failed: [messages.cli.outputIsInput(taken)] };

  const json = runJsonPieces(run, messages, fileHashes(files), target.volatile);
  const failed = await write(target.folder, [...files, { name: 'run.json', content: json }]);
  return failed ? { failed } : { names: [...namesTold(files), 'run.json'], json };

  async function write(
    folder: string,
    all: readonly (OutputFile | StreamedFile)[],
  ): Promise<readonly string[] | undefined> {
    try {
      const kept = await (world.undisturbed ?? now)((stop) => writeReports(folder, all, theDisk, stop));
      if (kept.length > 0) notice(`${messages.terminal.kept(kept)}\n`);
      return undefined;
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      const reason = reasonOf(error, messages.cli);
      return error.restored ? [reason, messages.cli.nothingChanged] : [reason];
    }
  }
}

const now: NonNullable<World['undisturbed']> = (work) => work(new AbortController().signal);

function reasonOf({ path, why, code }: WriteError, words: Messages['cli']): string {
  switch (why) {
    case 'open-elsewhere':
      return words.outputOpenElsewhere(path);
    case 'not-writable':
      return words.outputNotWritable({ path, reason: code });
    case 'is-file':
      return words.outputIsFile(path);
    case 'in-use':
      return words.outputInUse(path);
    case 'is-folder':
    case 'is-link':
      return words.outputIsOther(path);
  }
}

/** A report that would replace one of the run's own inputs. */
async function outputThatIsInput(
  { folder, inputs }: Target,
  files: readonly { readonly name: string }[],
): Promise<string | undefined> {
  const taken = await Promise.all(inputs.map(({ path }) => realPath(path)));
  for (const name of [...files.map((file) => file.name), 'run.json']) {
    const path = join(folder, name);
    if (taken.includes(await realPath(path))) return path;
  }
  return undefined;
}

/** A folder whose files are read: the next run would take the reports for claims or extracts. */
async function folderThatIsRead({ folder, read }: Target): Promise<string | undefined> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) return undefined;
  const folders = read.map((path) => (/[*?]/.test(basename(path)) ? dirname(path) : path));
  const all = await Promise.all(folders.map(realPath));
  return all.includes(await realPath(folder)) ? folder : undefined;
}
