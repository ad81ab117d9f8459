/** Generated batches run through the whole program, for the properties. */
import fc from 'fast-check';
import type { Decision, Run } from '../../src/decisions.js';
import type { CriterionId, Verdict } from '../../src/model.js';
import { type Random, randomOf } from '../data/random.js';
import type { Batch, ExtractFile, Kind, Row } from '../second-opinion/batch.js';
import { toFiles } from '../second-opinion/files.js';
import { batchOf } from '../second-opinion/generate.js';
import { decideFiles } from '../second-opinion/program.js';

/** How many batches each property is tried on, and the first seed: `PROPERTY_RUNS=5000 PROPERTY_SEED=7 npm run vitest -- …`. */
export const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 200);
const SEED = Number(process.env['PROPERTY_SEED'] ?? 2014);
/** Long enough for the runs asked for on a slow machine. */
export const TIME = 60_000 + RUNS * 1_500;

/** A batch, and chance for what the property does with it. */
export type Drawn = { readonly batch: Batch; readonly random: Random };

/**
 * Tries a property on generated batches. A failure names the seed, from which the batch can be made again; `tried` counts
 * what the property is about, so that it can't hold by being about nothing.
 */
export async function holds(property: (drawn: Drawn) => Promise<number>, numRuns = RUNS): Promise<number> {
  let tried = 0;
  const seeds = fc.record({
    batch: fc.integer({ min: 1, max: 1_000_000 }),
    chance: fc.integer({ min: 1, max: 1_000_000 }),
  });
  await fc.assert(
    fc.asyncProperty(seeds, async ({ batch, chance }) => {
      tried += await property({ batch: batchOf(batch), random: randomOf(chance) });
    }),
    // A smaller seed gives no smaller batch.
    { seed: SEED, numRuns, endOnFailure: true },
  );
  return tried;
}

export async function decide(batch: Batch): Promise<Run> {
  return await decideFiles(batch, toFiles(batch));
}

/** The batch as it is before settling: nothing paid, nothing ruled. */
export function unsettled(batch: Batch): Batch {
  return { ...structuredClone(batch), paid: [], ledger: [], rulings: [] };
}

/** The decision on each claim of the batch by its number; undefined for a row that was listed. */
export function decisionsOf(batch: Batch, run: Run): readonly (Decision | undefined)[] {
  const bySource = new Map(run.decisions.map((one) => [`${one.claim.file}:${one.claim.line}`, one]));
  const lines = new Map<string, number>();
  return batch.claims.map(({ file }) => {
    const line = (lines.get(file) ?? 1) + 1;
    lines.set(file, line);
    return bySource.get(`${file}:${line}`);
  });
}

export function verdictOf(decision: Decision, criterion: CriterionId): Verdict {
  const found = decision.verdicts.find((one) => one.criterion === criterion);
  if (!found) throw new Error(`no verdict on ${criterion}`);
  return found;
}

/** The verdicts as words, those of settling (4.2, 5.1) left out. */
export function ownWords({ verdicts }: Decision): ReadonlyMap<CriterionId, string> {
  return new Map(
    verdicts
      .filter(({ criterion }) => criterion !== '4.2' && criterion !== '5.1')
      .map(({ criterion, verdict }) => [criterion, verdict]),
  );
}

/** Every row of a kind's files. */
export function rowsOf<C>(batch: Batch, kind: Kind): readonly Row<C>[] {
  return ((batch.extracts[kind] ?? []) as unknown as readonly ExtractFile<C>[]).flatMap(({ rows }) => rows);
}

export function shuffled<T>(values: readonly T[], random: Random): T[] {
  const rest = [...values];
  const mixed: T[] = [];
  while (rest.length > 0) mixed.push(...rest.splice(random.int(0, rest.length - 1), 1));
  return mixed;
}
