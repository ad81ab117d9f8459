import { describe, expect, it } from 'vitest';
import type { Completion } from '../../src/model.js';
import { withoutClaim } from '../../src/settle/other-claims.js';
import { APPLICANT, aClaim, aPlace, day, missing, THIRD } from '../support/case.js';

const completion = (changes: Partial<Completion> = {}): Completion => ({
  applicantId: APPLICANT,
  claimId: '1',
  column: 'start',
  document: 'Työsopimus',
  receivedOn: day('2015-01-10'),
  official: 'N. N.',
  at: aPlace({ file: 'taydennykset.csv' }),
  ...changes,
});

describe('completions whose claim is not in the run', () => {
  it('are told of once a file, with their number and the claims', () => {
    const others = ['7', '8', '7'].map((claimId) => completion({ claimId }));
    const elsewhere = completion({ claimId: '9', at: aPlace({ file: 'b.csv' }) });
    const notice = { grade: 'notice', role: 'completions', code: 'rows-of-other-claims' };
    expect(withoutClaim([completion(), ...others, elsewhere], [aClaim()])).toEqual([
      { ...notice, file: 'taydennykset.csv', args: { count: 3, claims: ['7', '8'] } },
      { ...notice, file: 'b.csv', args: { count: 1, claims: ['9'] } },
    ]);
  });

  it.each([
    ['has its ids, whatever blanks stand in them', { claimId: '2014 / 5' }, 0],
    ['of another applicant is another', { claimId: '2014/5', applicantId: THIRD }, 1],
    ['has an id that can be read', { claimId: missing('any text') }, 1],
  ])('a claim of the run %s', (_, claim, told) => {
    expect(withoutClaim([completion({ claimId: '2014/5' })], [aClaim(claim)])).toHaveLength(told);
  });
});
