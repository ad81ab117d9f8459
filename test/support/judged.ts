/** Folders of inputs judged in this process, as `check` would. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Run, RunOptions } from '../../src/decisions.js';
import { loadInputs } from '../../src/disk/files.js';
import type { Day, InputRole } from '../../src/model.js';
import { judgeFiles } from '../../src/shell/judging.js';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** The realistic batch. */
export const demoFolder = join(fixtures, 'satakunta-2014');

/** The folders of all cases but those that can't run. */
export const caseFolders: readonly string[] = readdirSync(join(fixtures, 'cases'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('error-'))
  .map(({ name }) => join(fixtures, 'cases', name));

/** The run of a folder, or nothing where its files can't be used. Options that the folder names are left aside. */
export async function judgedFolder(
  folder: string,
  change: Partial<RunOptions> = {},
): Promise<Run | undefined> {
  const named: readonly (readonly [InputRole, string])[] = [
    ['claims', existsSync(join(folder, 'claims')) ? 'claims' : 'claims.csv'],
    ['subsidies', 'ura'],
    ['paid', 'paid'],
    ['rulings', 'rulings.csv'],
    ['settings', 'settings.json'],
  ];
  const there = named
    .map(([role, name]) => ({ role, argument: join(folder, name) }))
    .filter(({ argument }) => existsSync(argument));
  const options: RunOptions = {
    asOf: '2014-12-31' as Day,
    testPersons: true,
    language: 'fi',
    ...change,
  };
  const judged = await judgeFiles(await loadInputs(there), options, '0.1.0');
  return 'run' in judged ? judged.run : undefined;
}
