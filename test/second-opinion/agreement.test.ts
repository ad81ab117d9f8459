/**
 * The program against the second opinion, over generated batches. `FROM` and `COUNT` choose the seeds: the run of every
 * day is short, and a longer one is made in slices (`FROM=4001 COUNT=2000 npx vitest run agreement`).
 */
import { describe, expect, it } from 'vitest';
import { type Batch, CRITERIA } from './batch.js';
import { compare, readingsThatExplain, shrink } from './compare.js';
import { cover, coverageText, emptyCoverage } from './coverage.js';
import { toFiles } from './files.js';
import { batchOf } from './generate.js';
import { judgedByProgram } from './program.js';

const FROM = Number(process.env['FROM'] ?? 1);
const COUNT = Number(process.env['COUNT'] ?? 400);

/** Every third batch is written in another style of the same content: columns, words and numbers in other forms. */
const styleOf = (seed: number) => (seed % 3 === 0 ? seed : undefined);
const judged = async (batch: Batch) => await judgedByProgram(batch, styleOf(batch.seed));
const differs = async (batch: Batch) => compare(batch, await judged(batch)).length > 0;

/** A difference made as small as it gets, with the files that show it. */
async function told(batch: Batch): Promise<string> {
  const small = await shrink(batch, differs);
  const differences = compare(small, await judged(small)).map(
    ({ source, what, opinion, judged, why }) =>
      `${source} ${what}: the opinion is ${opinion} (${why}), the program's ${judged}`,
  );
  const explained = readingsThatExplain(small, await judged(small));
  const { texts } = toFiles(small, styleOf(small.seed));
  return [
    `seed ${batch.seed}: ${small.mutations.join(' | ')}`,
    ...differences,
    `as of ${small.asOf}, received ${small.received}, extracted on ${small.extractedOn}`,
    ...(explained.length > 0 ? [`explained by the reading ${explained.join(', ')}`] : []),
    ...Object.entries(texts).flatMap(([name, text]) => [`── ${name}`, text.trimEnd()]),
  ].join('\n');
}

describe('the program and the second opinion', () => {
  it(
    'decide the same',
    async () => {
      const different: string[] = [];
      for (let seed = FROM; seed < FROM + COUNT; seed += 1) {
        const batch = batchOf(seed);
        if (await differs(batch)) different.push(await told(batch));
      }
      expect(different.join('\n\n')).toBe('');
    },
    60_000 + COUNT * 1_000,
  );

  it.skipIf(COUNT < 100)(
    'are asked about cases of every kind',
    () => {
      const coverage = emptyCoverage();
      for (let seed = FROM; seed < FROM + COUNT; seed += 1) cover(coverage, batchOf(seed));
      // The bounds that the generator keeps for 1 500 batches, for as many as there are.
      const share = Math.min(1, COUNT / 1500);
      const never = new Set(['0.1 unmet', '0.2 unmet', '1.3 unmet', '4.2 unmet']);
      const few = CRITERIA.flatMap((id) => ['met', 'unmet', 'unknown'].map((verdict) => `${id} ${verdict}`))
        .filter((key) => !never.has(key))
        .filter((key) => (coverage.verdicts[key] ?? 0) < Math.floor(10 * share));
      expect(few, coverageText(coverage)).toEqual([]);
      for (const outcome of ['payable', 'unfunded', 'review', 'rejected', 'paid']) {
        expect(coverage.outcomes[outcome] ?? 0, outcome).toBeGreaterThanOrEqual(Math.floor(50 * share));
      }
      expect(coverage.outcomes['payable'] ?? 0).toBeGreaterThan(coverage.decided / 8);
      expect(coverage.listed['copy'] ?? 0).toBeGreaterThanOrEqual(Math.floor(30 * share));
    },
    60_000 + COUNT * 1_000,
  );
});
