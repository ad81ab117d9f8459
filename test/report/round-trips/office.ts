import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { palkkio } from '../../support/program.js';
import { oddBatch } from './batch.js';

/** Every CSV file that the program writes of a batch, in a folder of their own. */
export const WRITTEN = ['payouts.csv', 'payments.csv', 'reasons.csv', 'rulings.csv', 'ids.csv'] as const;

/** The odd batch judged once, with the rulings to fill in and the list of ids beside the reports. */
export async function office() {
  const batch = oddBatch();
  const { path, check } = batch;
  const first = await check('out');
  await palkkio(['template', 'rulings', '--from', path('out'), '--out', path('rulings.csv')]);
  await palkkio(['validate', path('claims.csv'), '--test-persons', '--ids', path('ids.csv')]);
  const place = (name: string) => path(/^(?:rulings|ids)/.test(name) ? name : join('out', name));
  return { ...batch, first, place };
}

export type Rows = readonly Readonly<Record<string, string>>[];

/** The rows of a file by csv-parse as it comes. */
export function rowsOf(file: string): Rows {
  return parse(readFileSync(file), { delimiter: ';', bom: true, columns: true });
}

/** Outcomes of a run by claim, in the order of the claims. */
export function outcomesOf(folder: string): readonly string[] {
  const run: { claims: readonly { outcome: string }[] } = JSON.parse(
    readFileSync(join(folder, 'run.json'), 'utf8'),
  );
  return run.claims.map(({ outcome }) => outcome);
}

/** Writes what an official decides into every row that is to be ruled on, each cell as it was. */
export function rule(from: string, to: string): void {
  const lines = readFileSync(from, 'utf8').replace(/\r\n$/, '').split('\r\n');
  const ruled = lines.map((line, i) =>
    i === 0 ? line : line.replace(';;;;;;', ';täyttyy;;Selvitetty;V. V.;20.1.2015;'),
  );
  writeFileSync(to, `${ruled.join('\r\n')}\r\n`);
}
