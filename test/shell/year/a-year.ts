/** A year folder with a small batch in it, and the program standing in it. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from '../../../src/shell/world.js';
import { type Batch, batch, emptyFolder, palkkio, type Ran } from '../../support/program.js';

export type AYear = {
  readonly folder: string;
  readonly path: (...parts: readonly string[]) => string;
  readonly read: (...parts: readonly string[]) => string;
  /** The names of the runs' folders. */
  readonly runs: () => readonly string[];
  /** A command line in the folder, with temporary codes and on a day. */
  readonly at: (day: string, ...argv: readonly string[]) => Promise<Ran<number>>;
  readonly json: (run: string) => Record<string, never>;
};

/** A year folder of the office with a batch's claims and extracts. */
export async function aYear(made: Batch = batch(), ...options: readonly string[]): Promise<AYear> {
  const folder = join(emptyFolder(), '2014');
  const { exit, err } = await palkkio(['init', folder, ...options]);
  if (exit !== 0) throw new Error(err);
  const path = (...parts: readonly string[]) => join(folder, ...parts);
  copyFileSync(made.claims, path('hakemukset', 'claims.csv'));
  for (const name of readdirSync(made.ura)) copyFileSync(join(made.ura, name), path('poiminnat', name));
  return {
    folder,
    path,
    read: (...parts) => readFileSync(path(...parts), 'utf8'),
    runs: () => readdirSync(path('raportit')).toSorted(),
    at: (day, ...argv) => inFolder(folder, argv, { today: day as World['today'] }),
    json: (run) => JSON.parse(readFileSync(path('raportit', run, 'run.json'), 'utf8')),
  };
}

/** Runs a command line as somebody does who stands in a folder. */
export async function inFolder(
  folder: string,
  argv: readonly string[],
  world: Partial<World> = {},
): Promise<Ran<number>> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await palkkio(argv, world);
  } finally {
    process.chdir(before);
  }
}

/** A file in a folder that may have to be made. */
export function put(content: string | Uint8Array, ...path: readonly string[]): void {
  mkdirSync(join(...path.slice(0, -1)), { recursive: true });
  writeFileSync(join(...path), content);
}
