import { describe, expect, it } from 'vitest';
import type { Claim, Payment } from '../../src/model.js';
import { paidRows } from '../../src/settle/payments.js';
import {
  APPLICANT,
  aClaim,
  day,
  EMPLOYER,
  euros,
  missing,
  OTHER_PERSON,
  PERSON,
  THIRD,
  unreadable,
} from '../support/case.js';

const payment = (changes: Partial<Payment> = {}): Payment => ({
  applicantId: APPLICANT,
  claimId: '1',
  personId: PERSON,
  employerId: EMPLOYER,
  start: day('2014-07-01'),
  amount: euros(1500),
  recovered: euros(0),
  at: 'a:b.csv:5',
  ...changes,
});

/** Whether each claim is the row that was paid, in whichever order the rows stand. */
function isPaid(claims: readonly Claim[], paid: Payment): readonly boolean[] {
  const [forward, backward] = [paidRows(claims, [paid]), paidRows(claims.toReversed(), [paid])];
  return claims.map((claim) => {
    expect(backward.of(claim)).toEqual(forward.of(claim));
    return forward.of(claim) !== undefined;
  });
}

describe('the row of a payment', () => {
  it.each<[string, Claim, Payment, boolean]>([
    ['has its ids and its person', aClaim(), payment(), true],
    ['is of its applicant', aClaim({ applicantId: THIRD }), payment(), false],
    ['is of its claim id', aClaim({ claimId: '2' }), payment(), false],
    ['is of its person', aClaim({ personId: OTHER_PERSON }), payment(), false],
    ['has a person that is known', aClaim({ personId: unreadable('any person') }), payment(), false],
    ['may have another job: that was corrected since', aClaim({ employerId: THIRD }), payment(), true],
    ['has its ids alone where the list tells no person', aClaim(), payment({ personId: undefined }), true],
    [
      'likewise where neither does',
      aClaim({ personId: unreadable('any person') }),
      payment({ personId: undefined }),
      true,
    ],
    ['is none where it was recovered but never paid', aClaim(), payment({ amount: euros(0) }), false],
    ['has an id', aClaim({ claimId: missing('any text') }), payment({ claimId: '' }), false],
  ])('%s', (_, claim, paid, expected) => {
    expect(isPaid([claim], paid)).toEqual([expected]);
  });

  it('is the earliest of several', () => {
    const later = aClaim({ receivedOn: '2014-08-02', weeklyHours: 36 });
    const undated = aClaim({ receivedOn: missing('any day'), weeklyHours: 35 });
    expect(isPaid([undated, later, aClaim()], payment())).toEqual([false, false, true]);
    expect(isPaid([undated, later], payment())).toEqual([false, true]);
  });

  it('tells whom it was paid for where the list does not', () => {
    expect(paidRows([aClaim()], [payment({ personId: undefined })]).payments).toEqual([payment()]);
    expect(paidRows([], [payment({ personId: undefined })]).payments[0]?.personId).toBeUndefined();
  });
});
