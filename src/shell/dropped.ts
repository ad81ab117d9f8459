import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { loadInputs } from '../disk/files.js';
import type { InputRole } from '../model.js';
import { type Shown, shownLine } from '../privacy/shown.js';
import type { Problem } from '../problems.js';
import { messagesIn } from '../text/words.js';
import { EXTRACT_KINDS } from '../vocabulary/columns.js';
import { YEAR_NAMES } from '../vocabulary/year-names.js';
import { runName } from '../year/layout.js';
import { tableKindOf } from './inputs/table-kind.js';
import { languageOf } from './language.js';
import { yearAt } from './year/year-folder.js';

/** What was dropped, as a command line. */
export type Dropped = {
  readonly argv: readonly string[];
  /** What each file was taken for: said before anything else. */
  readonly said: readonly Shown[];
  /** The folder to stand in: a year folder that was dropped. */
  readonly standIn?: string;
  /** The page to open where the check ends well. */
  readonly page?: string;
  /** The files of a folder are given one by one, so that nobody else could tell. */
  readonly notices: readonly Problem[];
};

/**
 * Turns files and folders in any order into a command line. What is dropped is claims or extracts, each told by its header,
 * and nothing else: the office's own tables come from a year folder, since whoever sends in a file also chooses its header.
 * Without any extract the claims are validated and nothing is written; what can't be told apart or found is given as a
 * claims file, so that the program says what is wrong with it. Reports go to a folder that isn't there yet.
 */
export async function readDropped(args: readonly string[]): Promise<Dropped> {
  const options = args.filter((one) => one.startsWith('--'));
  const paths = args.filter((one) => !one.startsWith('--'));
  const [only, ...rest] = paths;
  if (only === undefined) return { argv: ['--help'], said: [], notices: [] };
  const language = languageOf(args);
  const messages = await messagesIn(language);
  const words = messages.year.dropped;
  const kept = options.filter((one) => !one.startsWith('--out='));
  if (rest.length === 0 && (await yearAt(only)))
    return { argv: ['check', ...kept], said: [shownLine(words.year(only))], standIn: only, notices: [] };

  const claims: string[] = [];
  const extracts: string[] = [];
  const notUsed: string[] = [];
  const roles: { readonly path: string; readonly role: InputRole }[] = [];
  const notices: Problem[] = [];
  for (const path of paths) {
    if (/\.json$/i.test(path)) {
      notUsed.push(path);
      continue;
    }
    // As extracts, of which no more is read than is asked for.
    const { ura: files, problems } = await loadInputs([{ role: 'subsidies', argument: path }]);
    if (files.length === 0) claims.push(path);
    else notices.push(...problems.filter(({ grade }) => grade === 'notice'));
    for (const file of files) {
      const role = (await tableKindOf(file))?.role;
      if (role === undefined) claims.push(file.path);
      else if (role === 'claims') claims.push(file.path);
      else if (isExtract(role)) extracts.push(file.path);
      else {
        notUsed.push(file.path);
        continue;
      }
      if (role !== undefined) roles.push({ path: file.path, role });
    }
  }
  const said = [
    ...roles.map(({ path, role }) =>
      words.takenFor({
        file: basename(path),
        role: isExtract(role) ? words.extract(messages.roles[role]) : messages.roles[role],
      }),
    ),
    ...notUsed.map((path) => words.notUsed(basename(path))),
  ].map(shownLine);
  if (extracts.length === 0) return { argv: ['validate', ...claims, ...kept], said, notices };
  const out = await freeFolder(options, only, YEAR_NAMES[language].reports);
  return {
    argv: ['check', ...claims, ...extracts.map((path) => `--ura=${path}`), `--out=${out}`, ...kept],
    said,
    page: join(out, 'report.html'),
    notices,
  };
}

/**
 * The names in the command line by which Windows starts a batch file that something was dropped on. The batch file itself
 * must not take them from its arguments: of a name with `&` in it, which Explorer doesn't quote, it gets the first part, and
 * the rest is run. Nothing where the line is another one, as that of a window in which somebody types.
 */
export function namesInStart(line: string): readonly string[] {
  const [, inner] = /\/c\s+"?(.*?)"?\s*$/is.exec(line) ?? [];
  if (inner === undefined) return [];
  const [, rest = ''] = /^\s*(?:"[^"]*\.cmd"|\S+\.cmd)(.*)$/is.exec(inner) ?? [];
  return [...rest.matchAll(/"([^"]*)"?|([^\s"]+)/g)]
    .map(([, quoted, plain]) => quoted ?? plain ?? '')
    .filter(Boolean);
}

function isExtract(role: InputRole): boolean {
  return (EXTRACT_KINDS as readonly InputRole[]).includes(role);
}

/** A folder that isn't there yet: beside what was dropped first, or by the name that an option gives. */
async function freeFolder(options: readonly string[], first: string, name: string): Promise<string> {
  const asked = options.findLast((one) => one.startsWith('--out='))?.slice('--out='.length);
  const folder = asked ?? join(dirname(resolve(first)), name);
  const taken = await readdir(dirname(resolve(folder))).catch(() => []);
  return join(dirname(folder), runName(basename(folder), taken));
}
