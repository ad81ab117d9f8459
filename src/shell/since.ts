import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { EarlierRun } from '../earlier/news.js';
import type { InputFile } from '../model.js';
import { filedKey } from '../privacy/filed.js';
import { sha256 } from '../read/csv/source.js';
import type { ReadRun } from './run-folder.js';

/** The run that tells what is new, by the name of its folder, and its run.json as an input of the present one. */
export type Since = { readonly name: string; readonly earlier: EarlierRun; readonly input: InputFile };

const PAYOUTS = 'payouts.csv';

/** A run that was read back, for comparing. Its payouts.csv makes the key to its claims' marks while nobody has changed it. */
export async function sinceOf({ run, folder, file }: ReadRun): Promise<Since> {
  const payouts = await readFile(join(folder, PAYOUTS)).catch(() => undefined);
  const vouched = run.files.find(({ name }) => name === PAYOUTS)?.sha256;
  const isUnchanged = payouts !== undefined && sha256(payouts) === vouched;
  const name = basename(resolve(folder));
  return {
    name,
    earlier: { run, key: isUnchanged ? filedKey(payouts) : undefined },
    input: {
      role: 'earlier',
      name: `${name}/${basename(file.path)}`,
      path: file.path,
      sha256: file.sha256,
      bytes: file.bytes,
    },
  };
}
