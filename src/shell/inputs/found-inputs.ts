import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { inMemory, type LoadedInputs, lostInput, streamAt } from '../../disk/files.js';
import type { InputJson, RunFile } from '../../earlier/run-file.js';
import type { InputRole } from '../../model.js';
import { maskText } from '../../privacy/mask.js';
import type { Problem } from '../../problems.js';
import type { Source } from '../../read/csv/source.js';
import { InputLost, type Stream } from '../../read/stream.js';
import { unpacked } from '../../read/workbook/unpack.js';
import type { InputCheck } from '../../report/terminal/verification.js';
import type { ReadRun } from '../run-folder.js';
import { KEPT_FOLDER } from '../year/kept-inputs.js';
import type { InputPlaces } from './input-places.js';

/** An input of an earlier run as it is found now. */
export type FoundInput = InputCheck & { readonly stream?: Stream };

/**
 * Looks for each input of a run by its contents: where it was, seen from the folder of then, from the present one and
 * from the one that holds the reports, under another name beside these places, and anywhere in the folders to search. A
 * name that held an identity code stands masked in the run, so contents are what counts. Where they are nowhere, the file
 * at the old place has changed. Outside the places given nothing is looked at.
 */
export async function findInputs(
  { run, folder }: ReadRun,
  places: InputPlaces,
): Promise<readonly FoundInput[]> {
  const found: FoundInput[] = [];
  // What a run of a year kept of an input is its own: the ledger goes on, and the rulings.
  const kept = resolve(folder, KEPT_FOLDER) + sep;
  for (const input of run.inputs)
    found.push(await findInput(input, placesOf(input, run, folder), places, kept));
  return found;
}

function placesOf({ name }: InputJson, { run: { folder, paths } }: RunFile, reports: string) {
  const path = paths?.[name] ?? name;
  const all = [...(folder === undefined ? [] : [folder]), '', dirname(resolve(reports))];
  return [...new Set(all.map((one) => resolve(one, path)))];
}

async function findInput(
  input: InputJson,
  named: readonly string[],
  { mayLieAt, lies, bySize }: InputPlaces,
  kept: string,
): Promise<FoundInput> {
  const { role, name } = input;
  const places = named.filter(mayLieAt);
  const beside = new Set<string>();
  for (const folder of new Set(places.map(dirname))) {
    for (const file of await filesOf(folder)) beside.add(join(folder, file));
  }
  const elsewhere = (await bySize()).get(input.bytes) ?? [];
  // The old place under its old name first, then whatever lies beside it, then the rest.
  for (const path of new Set([...places, ...beside, ...elsewhere])) {
    const stream = (await lies(path)) ? await fileAt(path, recordedName(path, name)) : undefined;
    // A longer or shorter file can't be the one looked for.
    if (stream?.size !== input.bytes || (await hashOf(stream)) !== input.sha256) continue;
    const stayed = maskText(path) === maskText(places[0] ?? '') || resolve(path).startsWith(kept);
    return {
      role,
      name,
      state: stayed ? 'same' : 'moved',
      stream,
      ...(stayed ? {} : { to: maskText(path) }),
    };
  }
  const masked = places.map(maskText);
  const instead = [...beside].find((path) => masked.includes(maskText(path)));
  const stream =
    instead !== undefined && (await lies(instead))
      ? await fileAt(instead, recordedName(instead, name))
      : undefined;
  if (stream) return { role, name, state: 'changed', stream };
  const [outside] = places.length === named.length ? [] : named.filter((path) => !mayLieAt(path));
  return outside === undefined
    ? { role, name, state: 'missing' }
    : { role, name, state: 'outside', to: maskText(outside) };
}

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

async function fileAt(path: string, name: string): Promise<Stream | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? streamAt(name, path).catch(() => undefined) : undefined;
}

/** Undefined for a file that can't be read. */
async function hashOf(stream: Stream): Promise<string | undefined> {
  const pieces = stream.open();
  try {
    for await (const _ of pieces);
    return (await pieces.end()).sha256;
  } catch (error) {
    if (error instanceof InputLost) return undefined;
    throw error;
  } finally {
    await pieces.close();
  }
}

/** The name by which the run called the file, whole where the run has it masked: files are read in order of names. */
function recordedName(path: string, recorded: string): string {
  const parts = recorded.split('/').length;
  const whole = parts === 1 ? basename(path) : path.split(sep).slice(-parts).join('/');
  return maskText(whole) === recorded ? whole : recorded;
}

/** The inputs found, in the form in which a check loads them. */
export async function reloadInputs(inputs: readonly FoundInput[], run: RunFile): Promise<LoadedInputs> {
  const sources = new Map<InputRole, Source[]>();
  const ura: Stream[] = [];
  const problems = [...run.problems.flatMap(problemOfCommandLine)];
  for (const { role, stream } of inputs) {
    // An earlier run is compared with, and isn't read as a table.
    if (!stream || role === 'earlier') continue;
    if (!['claims', 'paid', 'completions', 'rulings', 'settings'].includes(role)) {
      ura.push(stream);
      continue;
    }
    const kind = role as InputRole;
    try {
      sources.set(kind, [...(sources.get(kind) ?? []), await unpacked(await inMemory(stream), kind)]);
    } catch (error) {
      if (!(error instanceof InputLost)) throw error;
      problems.push(lostInput(error, kind, stream.path));
    }
  }
  return { sources, ura, problems };
}

const OF_COMMAND_LINE: readonly string[] = ['file-given-twice', 'folder-left-out', 'folder-reports'];

/** What was said of the command line itself, which nothing in the files tells again. */
function problemOfCommandLine(found: RunFile['problems'][number]): readonly Problem[] {
  const { code, role, file, args } = found;
  if (!OF_COMMAND_LINE.includes(code)) return [];
  const problem = { grade: 'notice', code, file, args, ...(role === null ? {} : { role }) };
  return [problem as unknown as Problem];
}
