import { describe, expect, it } from 'vitest';
import { CRITERIA } from './batch.js';
import { compare, type Judged, shrink } from './compare.js';
import { cover, emptyCoverage } from './coverage.js';
import { toFiles } from './files.js';
import { batchOf, MUTATION_NAMES } from './generate.js';
import { decide } from './opinion.js';

const BATCHES = 1500;

describe('the generator', () => {
  it('gives the same batch for the same seed', () => {
    expect(batchOf(7)).toEqual(batchOf(7));
    expect(toFiles(batchOf(7), 3)).toEqual(toFiles(batchOf(7), 3));
  });

  it('reaches every verdict, every outcome and every mutation', () => {
    const coverage = emptyCoverage();
    for (let seed = 1; seed <= BATCHES; seed += 1) {
      cover(coverage, batchOf(seed));
    }
    const never = new Set(['0.1 unmet', '0.2 unmet', '1.3 unmet', '4.2 unmet']);
    const few = CRITERIA.flatMap((criterion) =>
      ['met', 'unmet', 'unknown'].map((verdict) => `${criterion} ${verdict}`),
    ).filter((key) => !never.has(key) && (coverage.verdicts[key] ?? 0) < 10);
    expect(few).toEqual([]);
    expect([...never].filter((key) => coverage.verdicts[key] !== undefined)).toEqual([]);
    for (const outcome of ['payable', 'unfunded', 'review', 'rejected', 'paid']) {
      expect(coverage.outcomes[outcome] ?? 0).toBeGreaterThan(50);
    }
    expect(coverage.outcomes['payable'] ?? 0).toBeGreaterThan(coverage.decided / 8);
    expect(MUTATION_NAMES.filter((name) => (coverage.mutations[name] ?? 0) < 1)).toEqual([]);
    expect(coverage.listed['copy'] ?? 0).toBeGreaterThan(30);
  }, 60_000);

  it('renders every row', () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const batch = batchOf(seed);
      const files = toFiles(batch);
      const lines = files.claims.flatMap((name) => (files.texts[name] ?? '').trim().split('\n').slice(1));
      expect(lines).toHaveLength(batch.claims.length);
    }
  });
});

describe('comparing', () => {
  const asJudged = (seed: number): Judged[] =>
    decide(batchOf(seed)).flatMap((one) => (one.listed === undefined ? [one] : []));

  it('finds no difference with itself, and one where there is one', () => {
    expect(compare(batchOf(11), asJudged(11))).toEqual([]);
    const [first, ...others] = asJudged(11);
    if (first === undefined) {
      throw new Error('nothing decided');
    }
    const changed = { ...first, verdicts: { ...first.verdicts, '1.1': 'unmet' as const } };
    expect(compare(batchOf(11), [changed, ...others]).map((one) => one.what)).toEqual(['1.1']);
    expect(compare(batchOf(11), others).map((one) => one.what)).toEqual(['listed']);
  });

  it('shrinks a batch to what matters', async () => {
    const seed = 2;
    const hasReview = (batch: ReturnType<typeof batchOf>) =>
      decide(batch).some((one) => one.listed === undefined && one.verdicts['2.2'] === 'unknown');
    const batch = [...Array(200).keys()]
      .map((at) => batchOf(seed + at))
      .find((one) => hasReview(one) && one.claims.length > 2);
    if (batch === undefined) {
      throw new Error('no such batch');
    }
    const small = await shrink(batch, hasReview);
    expect(hasReview(small)).toBe(true);
    expect(small.claims).toHaveLength(1);
  }, 60_000);
});
