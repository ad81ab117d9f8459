import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { palkkio, type Ran } from '../../support/program.js';

const fixtures = fileURLToPath(new URL('../../../fixtures/satakunta-2014/', import.meta.url));

/** A folder with the files of a whole year to work on. */
export type Office = {
  readonly folder: string;
  readonly path: (...parts: readonly string[]) => string;
  /** Replaces a text in a file, which must have it, byte by byte. */
  readonly edit: (file: string, from: string, to: string) => void;
  /** A check of the files as they are now, into a folder of its own. */
  readonly check: (out: string, ...more: readonly string[]) => Promise<Ran>;
  readonly remove: () => void;
};

export function anOffice(): Office {
  const folder = mkdtempSync(join(tmpdir(), 'palkkio-'));
  const path = (...parts: readonly string[]) => join(folder, ...parts);
  cpSync(join(fixtures, 'claims'), path('claims'), { recursive: true });
  cpSync(join(fixtures, 'ura'), path('ura'), { recursive: true });
  return {
    folder,
    path,
    edit: (file, from, to) => {
      const text = readFileSync(path(file), 'latin1');
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      writeFileSync(
        path(file),
        text.replace(from, () => to),
        'latin1',
      );
    },
    check: (out, ...more) =>
      palkkio(
        ['check', path('claims'), '--ura', path('ura'), '--test-persons', '--out', path(out), ...more],
        { volatile: () => ({ folder }) },
      ),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
