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

  it('is none of the run: a notice with their number', () => {
    const others = [aRuling({ applicantId: THIRD }), second({ claimId: '9' }), second({ claimId: '9' })];
    const { problems } = assignRulings(others, [aClaim()]);
    expect(problems).toEqual([
      {
        grade: 'notice',
        role: 'rulings',
        code: 'rows-of-other-claims',
        file: 'rulings.csv',
        args: { count: 3, claims: ['1', '9'] },
      },
    ]);
    const many = Array.from({ length: 7 }, (_, i) => aRuling({ claimId: `${i + 2}` }));
    expect(assignRulings(many, [aClaim()]).problems).toMatchObject([
      { args: { count: 7, claims: ['2', '3', '4', '5', '6'] } },
    ]);
    expect(assigned([aRuling()], [aClaim({ claimId: missing('any text') })]).problems).toHaveLength(1);
    const unread = aClaim({ applicantId: missing('any business') });
    expect(assigned([aRuling()], [unread]).problems).toHaveLength(1);
  });

  it('is named in the problem, at the cell that names it, or the other ruling is', () => {
    const claimAt = aPlace({ column: 'hakemustunnus', cell: 'B3', raw: '1' });
    const at = { grade: 'row', role: 'rulings', file: 'rulings.csv' };
    expect(assignRulings([aRuling({ claimAt })], [aClaim(), aClaim({ weeklyHours: 36 })]).problems).toEqual([
      {
        ...at,
        code: 'ruling-claim-ambiguous',
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

  it('is ruled on where two rulings say that no row of reward fits, whichever they name as not fitting', () => {
    const claim = aClaim();
    const refused = { criterion: '4.1', verdict: 'unmet' } as const;
    const rulings = [aRuling({ ...refused, rewardRow: 1 }), second({ ...refused, rewardRow: 2 })];
    const { of, problems } = assignRulings(rulings, [claim]);
    expect([of(claim, '4.1')?.verdict, problems]).toEqual(['unmet', []]);
  });

  const objection = (changes: Partial<RulingOn> = {}) => second({ objection: 'OIK 1/2015', ...changes });

  it('has the decision on an objection stand over a ruling without one, in whichever order: a notice', () => {
    for (const both of [
      [aRuling(), objection({ verdict: 'unmet' })],
      [objection({ verdict: 'unmet' }), aRuling()],
    ]) {
      const { of, problems } = assignRulings(both, [aClaim()]);
      const claim = aClaim();
      expect(assignRulings(both, [claim]).of(claim, '3.1')?.verdict).toBe('unmet');
      expect(of(aClaim(), '3.1')).toBeUndefined();
      expect(problems).toMatchObject([
        {
          grade: 'notice',
          code: 'ruling-not-needed',
          line: 3,
          args: { verdict: 'unmet', objection: 'OIK 1/2015' },
        },
      ]);
    }
  });

  it('has the decision on an objection also where the rulings without one differ: these are a problem still', () => {
    const found = assigned([aRuling(), aRuling({ verdict: 'unmet' }), objection()], [aClaim()]);
    expect(found.found).toEqual(['met']);
    expect(found.problems.toSorted()).toEqual([
      'ruling-not-needed 3',
      'ruling-not-needed 3',
      'ruling-twice 3',
    ]);
  });

  it('is not ruled on where two decisions on objections differ, whatever a ruling without one says', () => {
    const found = assigned([aRuling(), objection(), objection({ verdict: 'unmet' })], [aClaim()]);
    expect(found).toEqual({ found: [undefined], problems: ['ruling-twice 4', 'ruling-not-needed 3'] });
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
  function ruledOn(ruling: RulingOn, given: CaseChanges, isPaid = false) {
    const theCase = aCase(given);
    const problems: Problem[] = [];
    const verdict = verdictOn(ruling.criterion, theCase);
    const assigned = assignRulings([ruling], [theCase.claim]);
    return {
      before: verdict,
      after: ruled(verdict, { claim: theCase.claim, isPaid }, assigned, problems),
      problems: codes(problems),
      args: problems.map(({ args }) => args),
      told: problems.map(({ grade, code }) => `${grade} ${code}`),
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

  it.each<[string, CaseChanges, 'met' | 'unmet', string]>([
    ['a met', {}, 'unmet', 'notice ruling-not-needed'],
    ['a met that it agrees with', {}, 'met', 'notice ruling-not-needed'],
    ['an unmet that it agrees with', { start: '2014-10-01' }, 'unmet', 'notice ruling-not-needed'],
    [
      'an unmet that it had met: someone has to see why',
      { start: '2014-10-01' },
      'met',
      'row ruling-now-unmet',
    ],
  ])('does not replace %s', (_, given, verdict, told) => {
    const result = ruledOn(aRuling({ verdict }), given);
    expect(result.after).toBe(result.before);
    expect(result.told).toEqual([told]);
    expect(result.args).toEqual([told.startsWith('notice') ? { verdict: result.before.verdict } : {}]);
  });

  it('does not trouble anyone about a claim that is paid: what was paid is told of otherwise', () => {
    const result = ruledOn(aRuling(), { start: '2014-10-01' }, true);
    expect(result.told).toEqual(['notice ruling-not-needed']);
  });

  it.each<[string, CaseChanges, 'met' | 'unmet']>([
    ['a met', {}, 'unmet'],
    ['an unmet', { start: '2014-10-01' }, 'met'],
    ['a met that it agrees with', {}, 'met'],
    ['an unknown', unknown, 'met'],
  ])('on an objection replaces %s', (_, given, verdict) => {
    const ruling = aRuling({ verdict, objection: 'OIK 1/2015' });
    const result = ruledOn(ruling, given);
    expect(result.after).toEqual({ ...result.before, verdict, ruling });
    expect(result.told).toEqual([]);
  });

  const noArrival: CaseChanges = { receivedOn: missing('any day') };
  it('on 0.1 cannot make up an arrival', () => {
    const result = ruledOn(aRuling({ criterion: '0.1' }), noArrival);
    expect(result.after).toBe(result.before);
    expect(result.problems).toEqual(['ruling-without-arrival 3']);
    expect(result.told).toEqual(['row ruling-without-arrival']);
  });

  it('on another criterion needs neither an arrival nor a person', () => {
    expect(ruledOn(aRuling(), { ...unknown, ...noArrival }).after.verdict).toBe('met');
    const nobody: CaseChanges = { ...unknown, personId: missing('any person') };
    expect(ruledOn(aRuling(), nobody).after.verdict).toBe('met');
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
    expect(result.told).toEqual(['row ruling-needs-row']);
  });

  it('on 5.1 is nothing while it isn’t known whose claim it is; it may refuse', () => {
    const claim = aClaim({ personId: missing('any person') });
    const verdict = { ...verdictOn('3.1', aCase(unknown)), criterion: '5.1' } as const;
    const ruledAs = (changes: Partial<RulingOn>, ofClaim = claim) => {
      const problems: Problem[] = [];
      const assigned = assignRulings([aRuling({ criterion: '5.1', ...changes })], [ofClaim]);
      const { verdict: word } = ruled(verdict, { claim: ofClaim, isPaid: false }, assigned, problems);
      return [word, ...problems.map(({ grade, code }) => `${grade} ${code}`)];
    };
    expect(ruledAs({})).toEqual(['unknown', 'row ruling-without-person']);
    expect(ruledAs({ objection: 'OIK 1/2015' })).toEqual(['unknown', 'row ruling-without-person']);
    expect(ruledAs({ verdict: 'unmet' })).toEqual(['unmet']);
    expect(ruledAs({}, aClaim())).toEqual(['met']);
  });
});
