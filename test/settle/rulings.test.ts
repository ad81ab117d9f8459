import { describe, expect, it } from 'vitest';
import type { Claim, RulingOn } from '../../src/model.js';
import type { Problem } from '../../src/problems.js';
import { assignRulings, ruled } from '../../src/settle/rulings.js';
import {
  APPLICANT,
  aCase,
  aClaim,
  aPlace,
  type CaseChanges,
  day,
  euros,
  missing,
  THIRD,
} from '../support/case.js';
import { verdictOn } from '../support/decides.js';

const aRuling = (changes: Partial<RulingOn> = {}): RulingOn => ({
  applicantId: APPLICANT,
  claimId: '1',
  criterion: '3.1',
  verdict: 'met',
  reason: 'Työ päättyi aiemmin.',
  official: 'N. N.',
  ruledOn: day('2015-01-15'),
  at: aPlace(),
  claimAt: aPlace(),
  ...changes,
});

/** On line 4. */
const second = (changes: Partial<RulingOn>) => aRuling({ at: aPlace({ line: 4 }), ...changes });

const codes = (problems: readonly Problem[]) => problems.map(({ code, line }) => `${code} ${line}`);

describe('the claim of a ruling', () => {
  const assigned = (rulings: readonly RulingOn[], claims: readonly Claim[]) => {
    const { of, problems } = assignRulings(rulings, claims);
    return { found: claims.map((claim) => of(claim, '3.1')?.verdict), problems: codes(problems) };
  };

  it('is the one its ids name', () => {
    const claims = [aClaim(), aClaim({ claimId: '2' })];
    expect(assigned([aRuling({ claimId: '2' })], claims)).toEqual({
      found: [undefined, 'met'],
      problems: [],
    });
  });

  it('is the one its ids name whatever blanks stand in the claim id of either', () => {
    const claims = [aClaim({ claimId: '2014/ 15' }), aClaim({ claimId: '2014/5' })];
    expect(assigned([aRuling({ claimId: '2014 / 5' })], claims).found).toEqual([undefined, 'met']);
    expect(assigned([aRuling({ claimId: '2014/15' })], claims).found).toEqual(['met', undefined]);
  });

  it('is none: a problem', () => {
    expect(assigned([aRuling({ applicantId: THIRD })], [aClaim()])).toEqual({
      found: [undefined],
      problems: ['ruling-claim-unknown 3'],
    });
    expect(assigned([aRuling()], [aClaim({ claimId: missing('any text') })]).problems).toHaveLength(1);
    const unread = aClaim({ applicantId: missing('any business') });
    expect(assigned([aRuling()], [unread]).problems).toHaveLength(1);
  });

  it('is named in the problem, at the cell that names it, or the other ruling is', () => {
    const claimAt = aPlace({ column: 'hakemustunnus', cell: 'B3', raw: '1' });
    const at = { grade: 'row', role: 'rulings', file: 'rulings.csv' };
    expect(assignRulings([aRuling({ claimAt })], []).problems).toEqual([
      {
        ...at,
        code: 'ruling-claim-unknown',
        line: 3,
        column: 'hakemustunnus',
        cell: 'B3',
        args: { claim: '1' },
      },
    ]);
    const noCell = second({ verdict: 'unmet', at: aPlace({ line: 4, cell: '' }) });
    expect(assignRulings([aRuling(), noCell], [aClaim()]).problems).toEqual([
      { ...at, code: 'ruling-twice', line: 4, column: 'ratkaisu', args: { other: 'rulings.csv:3' } },
    ]);
  });

  it('is one of two: a problem, and neither is ruled on', () => {
    expect(assigned([aRuling()], [aClaim(), aClaim({ weeklyHours: 36 })])).toEqual({
      found: [undefined, undefined],
      problems: ['ruling-claim-ambiguous 3'],
    });
  });

  it('is not ruled on where two rulings differ', () => {
    expect(assigned([aRuling(), second({ verdict: 'unmet' })], [aClaim()])).toEqual({
      found: [undefined],
      problems: ['ruling-twice 4'],
    });
  });

  it('nor where a third agrees with one of them', () => {
    const three = [aRuling(), aRuling(), second({ verdict: 'unmet' })];
    expect(assigned(three, [aClaim()]).found).toEqual([undefined]);
    expect(assigned(three.toReversed(), [aClaim()]).found).toEqual([undefined]);
  });

  it('is ruled on where two rulings agree', () => {
    expect(assigned([aRuling(), second({})], [aClaim()])).toEqual({ found: ['met'], problems: [] });
  });

  it('is not ruled on where two rulings name different rows of reward', () => {
    const rulings = [aRuling({ criterion: '4.1', rewardRow: 1 }), second({ criterion: '4.1', rewardRow: 2 })];
    const { of, problems } = assignRulings(rulings, [aClaim()]);
    expect(of(aClaim(), '4.1')).toBeUndefined();
    expect(codes(problems)).toEqual(['ruling-twice 4']);
  });

  it('may have rulings on several criteria', () => {
    const claim = aClaim();
    const { of } = assignRulings([aRuling(), second({ criterion: '2.2', verdict: 'unmet' })], [claim]);
    expect([of(claim, '3.1')?.verdict, of(claim, '2.2')?.verdict, of(claim, '1.1')]).toEqual([
      'met',
      'unmet',
      undefined,
    ]);
  });
});

describe('a verdict with its ruling', () => {
  function ruledOn(ruling: RulingOn, given: CaseChanges) {
    const theCase = aCase(given);
    const problems: Problem[] = [];
    const verdict = verdictOn(ruling.criterion, theCase);
    const assigned = assignRulings([ruling], [theCase.claim]);
    return {
      before: verdict,
      after: ruled(verdict, theCase.claim, assigned, problems),
      problems: codes(problems),
    };
  }

  const unknown: CaseChanges = { start: '2014-06-20' };

  it('takes the place of an unknown, and is shown with what was found', () => {
    const { before, after: verdict, problems } = ruledOn(aRuling(), unknown);
    expect(before.code).toBe('3.1/started-before-end');
    expect(verdict).toEqual({ ...before, verdict: 'met', ruling: aRuling() });
    expect(problems).toEqual([]);
  });

  it('may refuse', () => {
    expect(ruledOn(aRuling({ verdict: 'unmet' }), unknown).after.verdict).toBe('unmet');
  });

  it.each<[string, CaseChanges, 'met' | 'unmet']>([
    ['a met', {}, 'unmet'],
    ['an unmet', { start: '2014-10-01' }, 'met'],
    ['a met that it agrees with', {}, 'met'],
  ])('does not replace %s: that is a problem of the rulings', (_, given, verdict) => {
    const result = ruledOn(aRuling({ verdict }), given);
    expect(result.after).toBe(result.before);
    expect(result.problems).toEqual(['ruling-not-needed 3']);
  });

  const noArrival: CaseChanges = { receivedOn: missing('any day') };
  it('on 0.1 cannot make up an arrival', () => {
    const result = ruledOn(aRuling({ criterion: '0.1' }), noArrival);
    expect(result.after).toBe(result.before);
    expect(result.problems).toEqual(['ruling-without-arrival 3']);
  });

  it('on another criterion needs no arrival', () => {
    expect(ruledOn(aRuling(), { ...unknown, ...noArrival }).after.verdict).toBe('met');
  });

  it('on 0.1 may refuse without one, and accept a day that is known', () => {
    expect(ruledOn(aRuling({ criterion: '0.1', verdict: 'unmet' }), noArrival).after.verdict).toBe('unmet');
    const future = ruledOn(aRuling({ criterion: '0.1' }), { receivedOn: '2015-03-01' });
    expect(future).toMatchObject({ after: { verdict: 'met' }, problems: [] });
  });

  it('on 4.1 brings its row and euros', () => {
    const { after: verdict } = ruledOn(aRuling({ criterion: '4.1', rewardRow: 2 }), {
      statedSubsidy: 'applied',
    });
    expect(verdict.reward).toEqual({ row: 2, euros: { low: euros(1000), high: euros(1000) } });
  });

  it('on 4.1 may say that no row fits', () => {
    const refused = aRuling({ criterion: '4.1', verdict: 'unmet' });
    // A row named with a refusal was meant as the one that doesn't fit.
    for (const ruling of [refused, { ...refused, rewardRow: 2 } as const]) {
      const { after: verdict } = ruledOn(ruling, { statedSubsidy: 'applied' });
      expect(verdict).toMatchObject({ verdict: 'unmet', reward: { euros: { low: 0, high: 0 } } });
      expect(verdict.reward).not.toHaveProperty('row');
    }
  });

  it('on 4.1 is nothing without its row: the claim would be met at no euros', () => {
    const result = ruledOn(aRuling({ criterion: '4.1' }), { statedSubsidy: 'applied' });
    expect(result.after).toBe(result.before);
    expect(result.problems).toEqual(['ruling-needs-row 3']);
  });
});
