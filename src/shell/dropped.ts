import { loadInputs } from '../disk/files.js';
import type { Problem } from '../problems.js';
import type { Stream } from '../read/stream.js';
import { tableKindOf } from './table-kind.js';

/** A command line for what was dropped, whether it writes reports, and what a folder holds that isn't read. */
export type Dropped = {
  readonly argv: readonly string[];
  readonly writes: boolean;
  /** The files of a folder are given one by one, so that nobody else could tell. */
  readonly notices: readonly Problem[];
};

/**
 * Turns files and folders in any order into a command line: each CSV is told by its header, a JSON file is the settings,
 * and options are passed on as they are. Without any extract the claims are validated and nothing is written; what
 * can't be told apart or found is given as a claims file, so that the program says what is wrong with it.
 */
export async function readDropped(args: readonly string[]): Promise<Dropped> {
  const options = args.filter((one) => one.startsWith('--'));
  const paths = args.filter((one) => !one.startsWith('--'));
  if (paths.length === 0) return { argv: ['--help'], writes: false, notices: [] };

  const settings = paths.filter((path) => /\.json$/i.test(path)).map((path) => `--settings=${path}`);
  const claims: string[] = [];
  const others: string[] = [];
  const notices: Problem[] = [];
  for (const path of paths.filter((one) => !/\.json$/i.test(one))) {
    // As extracts, of which no more is read than is asked for.
    const { ura: files, problems } = await loadInputs([{ role: 'subsidies', argument: path }]);
    if (files.length === 0) claims.push(path);
    else notices.push(...problems.filter(({ grade }) => grade === 'notice'));
    for (const file of files) {
      const option = await optionOf(file);
      if (option === undefined) claims.push(file.path);
      else others.push(`${option}=${file.path}`);
    }
  }
  const writes = others.some((one) => one.startsWith('--ura='));
  const kept = writes ? options : options.filter((one) => !one.startsWith('--out='));
  return {
    argv: writes
      ? ['check', ...claims, ...others, ...settings, ...kept]
      : ['validate', ...claims, ...settings, ...kept],
    writes,
    notices,
  };
}

/** The option by which a file is given: that of the table of which it lacks the smallest part; none for claims. */
async function optionOf(file: Stream): Promise<string | undefined> {
  const role = (await tableKindOf(file))?.role;
  if (role === undefined || role === 'claims') return undefined;
  return role === 'paid' || role === 'completions' || role === 'rulings' ? `--${role}` : '--ura';
}
