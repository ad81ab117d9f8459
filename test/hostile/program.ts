import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Language } from '../../src/model.js';
import { inProcess, type Ran } from '../support/program.js';
import { type Files, write } from './batch.js';

/** How a round runs the program. */
export type How = {
  readonly command: 'check to a folder' | 'check' | 'check as json' | 'validate';
  readonly language: Language;
  readonly colours: boolean;
};

/** What a run left: what it printed, and the text of every file it wrote, a workbook's parts together. */
export type Left = Ran & { readonly written: ReadonlyMap<string, string> };

/** Puts the files into a folder and runs the program on them, from the command line to the reports. */
export async function palkkioOn(
  files: Files,
  { command, language, colours }: How,
  folder: string,
): Promise<Left> {
  rmSync(folder, { recursive: true, force: true });
  write(files, folder);
  const path = (name: string) => join(folder, name);
  const common = ['--test-persons', `--lang=${language}`, `--color=${colours ? 'always' : 'never'}`];
  const settings = files.has('settings.json') ? [`--settings=${path('settings.json')}`] : [];
  const out = path('out');
  const argv =
    command === 'validate'
      ? ['validate', path('claims'), '--ids', path('ids.csv'), ...settings, ...common]
      : [
          ...['check', path('claims'), '--ura', path('ura'), '--paid', path('paid/payouts.csv')],
          ...['--rulings', path('rulings/rulings.csv'), ...settings, ...common],
          ...(command === 'check to a folder' ? ['--out', out] : []),
          ...(command === 'check as json' ? ['--format=json'] : []),
        ];
  const ran = await inProcess(argv);
  const texts = existsSync(out) ? textsBelow(out) : [];
  const json = command === 'check as json' && ran.out !== '' ? [['run.json', ran.out] as const] : [];
  return { ...ran, written: new Map([...texts, ...json]) };
}

function textsBelow(folder: string): readonly (readonly [string, string])[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      const text = entry.name.endsWith('.xlsx') ? unzipped(bytes) : bytes.toString('utf8');
      return [path.slice(folder.length + 1), text] as const;
    });
}

function unzipped(zip: Buffer): string {
  return Object.values(unzipSync(zip))
    .map((bytes) => strFromU8(bytes))
    .join('\n');
}
