import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { leftBeside } from '../disk/lock.js';
import type { RunFile } from '../earlier/run-file.js';
import { type ParsedRun, parseRun } from '../earlier/run-json.js';
import { maskText } from '../privacy/mask.js';
import { sha256 } from '../read/csv/source.js';
import type { Messages } from '../text/messages.js';

const RUN = 'run.json';

/** A run read back from its folder or from its run.json alone. */
export type ReadRun = {
  readonly run: RunFile;
  readonly whole: Readonly<Record<string, unknown>>;
  /** Where run.json lies. */
  readonly folder: string;
  /** Its own path, size and hash. */
  readonly file: { readonly path: string; readonly bytes: number; readonly sha256: string };
  /** Whether the folder was named, and not the file alone. */
  readonly named: 'folder' | 'file';
};

export type NotRead = {
  readonly path: string;
  readonly why:
    | Extract<ParsedRun, { why: unknown }>['why']
    | 'not-found'
    | 'not-readable'
    | 'interrupted'
    | 'no-report';
  readonly detail: string;
};

/** Why a run can't be read, in words. */
export function notReadText({ why, path, detail }: NotRead, { runs }: Messages): string {
  return runs.notRead[why]({ path, detail });
}

/** Reads a run back from an output folder or from a `run.json` under whatever name, or tells why it can't be. */
export async function readRun(path: string): Promise<ReadRun | NotRead> {
  const found = await stat(path).catch(() => undefined);
  if (!found) {
    // A run that was killed between its two renames has left no folder, but both sets beside it.
    const beside = await leftBeside(resolve(path)).catch(() => []);
    const isCutOff = beside.some(({ kind }) => kind === 'old');
    return { path, why: isCutOff ? 'interrupted' : 'not-found', detail: '' };
  }
  const inFolder = found.isDirectory();
  const file = inFolder ? join(path, RUN) : path;
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    if (inFolder && code === 'ENOENT') return { path, why: 'no-report', detail: '' };
    return { path: file, why: 'not-readable', detail: code };
  }
  const parsed = parseRun(bytes.toString('utf8'));
  if ('why' in parsed) return { path: file, ...parsed };
  return {
    ...parsed,
    folder: dirname(file),
    file: { path: file, bytes: bytes.length, sha256: sha256(bytes) },
    named: inFolder ? 'folder' : 'file',
  };
}

/** A report as a folder has it, beside what run.json says of it. */
export type FileState = 'same' | 'changed' | 'missing';

/** How every file that a run.json vouches for stands in its folder. */
export async function fileStates({ run, folder }: ReadRun): Promise<ReadonlyMap<string, FileState>> {
  const states = new Map<string, FileState>();
  for (const { name, sha256: vouched } of run.files) {
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    const hash = bytes && sha256(bytes);
    states.set(name, hash === undefined ? 'missing' : hash === vouched ? 'same' : 'changed');
  }
  return states;
}

/**
 * Reports that were replaced or taken away since run.json was written. A workbook that a spreadsheet program saved
 * again is no sign of that: it is compared by its cells elsewhere.
 */
export async function filesThatDoNotMatch(read: ReadRun): Promise<readonly string[]> {
  if (read.named === 'file') return [];
  const states = [...(await fileStates(read))];
  return states
    .filter(([name, state]) => state === 'missing' || (state === 'changed' && !name.endsWith('.xlsx')))
    .map(([name]) => maskText(name));
}
