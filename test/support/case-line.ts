import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The command line that checks a folder of fixtures/cases, without where the reports go; `options.txt` has the rest. */
export function caseLine(folder: string): readonly string[] {
  const has = (path: string) => existsSync(join(folder, path));
  const lines = has('options.txt') ? readFileSync(join(folder, 'options.txt'), 'utf8').split(/\r?\n/) : [];
  const options = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const paid = has('paid') ? readdirSync(join(folder, 'paid')) : [];
  return [
    'check',
    join(folder, has('claims') ? 'claims' : 'claims.csv'),
    `--ura=${join(folder, 'ura')}`,
    ...paid.map((file) => `--paid=${join(folder, 'paid', file)}`),
    ...(has('completions.csv') ? [`--completions=${join(folder, 'completions.csv')}`] : []),
    ...(has('rulings.csv') ? [`--rulings=${join(folder, 'rulings.csv')}`] : []),
    ...(has('settings.json') ? [`--settings=${join(folder, 'settings.json')}`] : []),
    ...(options.some((line) => line.startsWith('--as-of')) ? [] : ['--as-of=2014-12-31']),
    '--test-persons',
    ...options,
  ];
}
