/** The order of rows, of files and of columns decides nothing. */

import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import type { Run } from '../../src/decisions.js';
import type { Random } from '../data/random.js';
import type { Batch, ExtractFile } from '../second-opinion/batch.js';
import { type Files, toFiles } from '../second-opinion/files.js';
import { decideFiles } from '../second-opinion/program.js';
import { decide, decisionsOf, holds, RUNS, shuffled, TIME } from './runs.js';

/** What was decided on each claim, told by what the claim says; names are no part of it, and of two copies one stays. */
function decided(batch: Batch, run: Run): readonly string[] {
  return decisionsOf(batch, run)
    .flatMap((decision, at) => {
      if (!decision) return [];
      const { outcome, rewardRow, amount, payable, verdicts } = decision;
      const { applicant_name: _a, employer_name: _e, ...cells } = batch.claims[at]?.cells ?? ({} as never);
      const words = verdicts.map(({ criterion, verdict }) => `${criterion} ${verdict}`).join(', ');
      return [`${outcome} row ${rewardRow} ${amount} paid ${payable}: ${words} of ${JSON.stringify(cells)}`];
    })
    .toSorted();
}

/** Rows in another order. The first whole row of an extract's file tells the file's date, so where dates differ it stays. */
function rowsMixed(batch: Batch, random: Random): Batch {
  const mixed = structuredClone(batch);
  mixed.claims = shuffled(mixed.claims, random);
  mixed.rulings = shuffled(mixed.rulings, random);
  if (paidAlike(batch)) mixed.paid = shuffled(mixed.paid, random);
  for (const file of Object.values(mixed.extracts).flat() as ExtractFile<unknown>[]) {
    const whole = file.rows.filter(({ ragged }) => !ragged);
    const dates = new Set(whole.map(({ extracted_on }) => JSON.stringify(extracted_on)));
    const first = dates.size > 1 ? whole.slice(0, 1) : [];
    const rest = file.rows.filter((row) => !first.includes(row));
    file.rows = [...first, ...shuffled(rest, random)];
  }
  return mixed;
}

/** That no claim was paid twice with another row or amount: which of the two holds, their order tells. */
function paidAlike({ paid }: Batch): boolean {
  const told = (one: Batch['paid'][number]) => [one.applicant_id, one.claim_id, one.person_id].join();
  const claims = new Set(paid.map(told));
  return claims.size === new Set(paid.map((one) => `${told(one)} ${one.reward_row} ${one.amount_eur}`)).size;
}

/** The same files named in another order, and given in another one still. */
function filesMixed(
  files: Files,
  random: Random,
): { readonly files: Files; readonly nameOf: Map<string, string> } {
  const names = Object.keys(files.texts);
  const numbers = shuffled(
    names.map((_, at) => String(at)),
    random,
  );
  // A day in a file's name may be the file's date, so it stays.
  const dayIn = (name: string) => /\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? '';
  const nameOf = new Map(names.map((name, at) => [name, `${numbers[at]} ${dayIn(name)}.csv`]));
  const renamed = (list: readonly string[]) =>
    shuffled(
      list.map((name) => nameOf.get(name) ?? name),
      random,
    );
  const { claims, ura, paid, rulings } = files;
  const texts = Object.fromEntries(names.map((name) => [nameOf.get(name), files.texts[name] ?? '']));
  const mixed = {
    texts,
    claims: renamed(claims),
    ura: renamed(ura),
    paid: renamed(paid),
    completions: [],
    rulings: renamed(rulings),
  };
  return { files: mixed, nameOf };
}

/** Columns in another order, the first one apart: a damaged row is told by it. */
function columnsMixed(files: Files, random: Random): Files {
  const texts = Object.fromEntries(
    Object.entries(files.texts).map(([name, text]) => {
      const rows: string[][] = parse(text, { delimiter: ';', relax_column_count: true });
      const width = rows[0]?.length ?? 0;
      const order = [0, ...shuffled([...Array(width).keys()].slice(1), random)];
      const line = (row: readonly string[]) =>
        [...order.map((at) => row[at] ?? ''), ...row.slice(width)].map(quoted).join(';');
      return [name, `${rows.map(line).join('\n')}\n`];
    }),
  );
  return { ...files, texts };
}

const quoted = (text: string) => (/[";]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

it.each(['rows', 'files', 'columns'] as const)(
  'the order of %s changes no verdict and no outcome',
  async (what) => {
    const tried = await holds(async ({ batch, random }) => {
      const before = decided(batch, await decide(batch));
      if (what === 'rows') {
        const mixed = rowsMixed(batch, random);
        expect(decided(mixed, await decide(mixed))).toEqual(before);
      } else if (what === 'columns') {
        expect(decided(batch, await decideFiles(batch, columnsMixed(toFiles(batch), random)))).toEqual(
          before,
        );
      } else {
        const { files, nameOf } = filesMixed(toFiles(batch), random);
        const renamed = structuredClone(batch);
        for (const claim of renamed.claims) claim.file = nameOf.get(claim.file) ?? claim.file;
        expect(decided(renamed, await decideFiles(batch, files))).toEqual(before);
      }
      return before.length;
    });
    expect(tried).toBeGreaterThan(RUNS);
  },
  TIME,
);
