import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../../model.js';
import type { Case } from './find-cases.js';

/** The day of the check in a case that names none. */
export const CASE_DAY = '2014-12-31' as Day;

/** The options that a case may have of its own: none of them names a file, so that a case is its folder alone. */
const OWN = ['--as-of', '--received', '--extracted-on', '--due', '--lang', '--details', '--quiet'];

/** The command line that checks a case. */
export type CaseLine = {
  readonly argv: readonly string[];
  /** The claim that the case is about, where it isn't the first. */
  readonly about?: string;
  /** Lines of `options.txt` that are no option of a case. */
  readonly refused: readonly string[];
};

/** Puts a case's parts on a command line; `options.txt` has the rest, an option a line. */
export async function caseLine({ folder, parts }: Case): Promise<CaseLine> {
  const text = parts.has('options.txt') ? await readFile(join(folder, 'options.txt'), 'utf8') : '';
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const options = lines.filter((line) => !line.startsWith('#'));
  const about = lines.map((line) => /^# about claim (.*)$/.exec(line)?.[1]).find((id) => id !== undefined);
  const paid = parts.has('paid') ? (await readdir(join(folder, 'paid'))).toSorted() : [];
  const given = (['completions', 'rulings', 'settings'] as const).flatMap((name) => {
    const file = `${name}.${name === 'settings' ? 'json' : 'csv'}`;
    return parts.has(file) ? [`--${name}=${join(folder, file)}`] : [];
  });
  return {
    argv: [
      'check',
      join(folder, parts.has('claims') ? 'claims' : 'claims.csv'),
      `--ura=${join(folder, 'ura')}`,
      ...paid.map((file) => `--paid=${join(folder, 'paid', file)}`),
      ...given,
      ...(options.some((line) => line.startsWith('--as-of=')) ? [] : [`--as-of=${CASE_DAY}`]),
      '--test-persons',
      ...options,
    ],
    ...(about === undefined ? {} : { about }),
    refused: options.filter((line) => !OWN.includes(line.replace(/=.*/, ''))),
  };
}
