/**
 * The program against the second opinion, over generated batches. `FROM` and `COUNT` choose the seeds: the run of every
 * day is short, and a longer one is made in slices (`FROM=4001 COUNT=2000 npx vitest run test/second-opinion`).
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/pilot/findings.js';
import { type Batch, CRITERIA } from './batch.js';
import { differences, type Judged, shrink } from './compare.js';
import { toFiles } from './files.js';
import { batchOf } from './generate.js';
import { LATER, withCompletions, withObjections } from './later.js';
import { DECK, type Limits } from './opinion/limits.js';
import { judgedByProgram } from './program.js';
import { TWISTS } from './twists.js';
import { withWithdrawals } from './withdrawals.js';

const FROM = Number(process.env['FROM'] ?? 1);
const COUNT = Number(process.env['COUNT'] ?? 400);
const TIME = 60_000 + COUNT * 1_000;
/** So many batches are kept, to be compared once more with each wrong limit. */
const KEPT = 400;

/** Every third batch is written in another style of the same content: columns, words and numbers in other forms. */
const judged = async (batch: Batch) =>
  await judgedByProgram(batch, batch.seed % 3 === 0 ? batch.seed : undefined);

const kept: { batch: Batch; program: readonly Judged[] }[] = [];
const counts = new Map<string, number>();
const different: string[] = [];

/** A difference made as small as it gets, with the files that show it. */
async function told(batch: Batch): Promise<string> {
  const small = await shrink(batch, async (one) => differences(one, await judged(one)).length > 0);
  const { texts } = toFiles(small);
  return [
    `seed ${batch.seed}: ${batch.mutations.join(' | ')}`,
    ...differences(small, await judged(small)),
    `as of ${small.asOf}, received ${small.received}, extracted on ${small.extractedOn}`,
    ...Object.entries(texts).map(([name, text]) => `── ${name}\n${text.trimEnd()}`),
  ].join('\n');
}

beforeAll(async () => {
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  for (let seed = FROM; seed < FROM + COUNT; seed += 1) {
    const batch = withObjections(withCompletions(withWithdrawals(batchOf(seed))));
    const program = await judged(batch);
    if (kept.length < KEPT) kept.push({ batch, program });
    if (differences(batch, program).length > 0) different.push(await told(batch));
    for (const mutation of batch.mutations) count(mutation.replace(/^claim \d+: /, ''));
    for (const { outcome, codes } of program) {
      count(outcome);
      for (const criterion of CRITERIA) count(`${criterion}/${codes[criterion]}`);
    }
    for (let listed = batch.claims.length - program.length; listed > 0; listed -= 1) count('listed');
  }
}, TIME);

describe('the program and the second opinion', () => {
  it('decide the same', () => {
    expect(different.join('\n\n')).toBe('');
  });

  it('gives the same batch for the same seed', () => {
    expect(batchOf(7)).toEqual(batchOf(7));
  });

  describe.skipIf(COUNT < KEPT)('are asked about cases of every kind', () => {
    const notKnown = CRITERIA.map((id) => `${id}/not known`);
    const isDoubt = /(missing|unreadable|conflict|stale)$/;
    const reached = (what: string) => {
      if (!what.endsWith('not known')) return counts.get(what) ?? 0;
      const of = [...counts].filter(([code]) => code.startsWith(what.slice(0, 4)) && isDoubt.test(code));
      return of.reduce((sum, [, times]) => sum + times, 0);
    };
    const outcomes = ['payable', 'unfunded', 'review', 'rejected', 'paid', 'recovered', 'listed'];
    const twists = TWISTS.map(([name]) => name);
    it.each([...new Set([...Object.keys(verdictOf), ...notKnown, ...outcomes, ...twists, ...LATER])])(
      '%s',
      (what) => {
        expect(reached(what)).toBeGreaterThan(0);
      },
    );
  });

  /** The limit of each rule moved by the least step: each must make a difference to some batch. */
  const wrong: readonly [string, Partial<Limits>][] = [
    ['the year before', { pilotYear: 2013 }],
    ['a grant of a ten-thousandth less than all', { fullGrant: 99_9999 }],
    ['a ten-thousandth of a benefit day more', { benefitDays: 500_0001 }],
    ['four benefit days a week', { daysAWeek: 4_0000 }],
    ['a counter that holds a week less', { counterWeeks: 25 }],
    ['a window of two months', { window: 2 }],
    ['full-time hours from just above 30', { fullTimeLeast: 30_0001 }],
    ['full-time hours to just above 48', { fullTimeMost: 48_0001 }],
    ['79 % of full time', { percentOfFullTime: 79 }],
    ['a fixed term of two months', { shortTerm: 2 }],
    ['a fixed term of five months in row 4', { longTerm: 5 }],
    ['other euros in row 2', { euros: [0, 1500, 1100, 500, 500] }],
    ['other euros in row 4', { euros: [0, 1500, 1000, 500, 400] }],
  ];
  it.skipIf(COUNT < KEPT).each(wrong)(
    'would differ by a wrong limit: %s',
    (_name, limit) => {
      const notice = ({ batch, program }: (typeof kept)[number]) =>
        differences(batch, program, { ...DECK, ...limit }).length > 0;
      expect(kept.some(notice)).toBe(true);
    },
    TIME,
  );
});
