import { describe, expect, it } from 'vitest';
import type { Booking, Claim } from '../../src/model.js';
import { balance } from '../../src/settle/bookings.js';
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

let rows = 1;
const booking = (changes: Partial<Booking> = {}): Booking => {
  rows += 1;
  const file = changes.file ?? 'maksut.csv';
  return {
    list: 'ledger',
    file,
    applicantId: APPLICANT,
    claimId: '1',
    personId: PERSON,
    employerId: EMPLOYER,
    start: day('2014-07-01'),
    paid: euros(1500),
    recovered: euros(0),
    content: String(rows),
    at: `${file}:${rows}`,
    ...changes,
  };
};
const recovery = (amount: number, changes: Partial<Booking> = {}) =>
  booking({ paid: euros(0), recovered: euros(amount), ...changes });
const payout = (changes: Partial<Booking> = {}) =>
  booking({ list: 'payouts', file: 'payouts.csv', content: '', ...changes });

const sums = (bookings: readonly Booking[], claims: readonly Claim[] = [aClaim()]) =>
  balance(bookings, claims).payments.map(({ amount, recovered }) => [amount / 100, recovered / 100]);
const codes = (bookings: readonly Booking[], claims: readonly Claim[] = [aClaim()]) =>
  balance(bookings, claims).problems.map(({ grade, code }) => `${grade} ${code}`);

describe('the payments of a claim', () => {
  it('are summed over a ledger’s rows, and tell what any list tells', () => {
    const first = booking({ paid: euros(1000), employerId: '', start: undefined });
    const { payments, problems } = balance([first, booking({ paid: euros(500), rewardRow: 1 })], [aClaim()]);
    expect(payments).toEqual([
      {
        applicantId: APPLICANT,
        claimId: '1',
        personId: PERSON,
        employerId: EMPLOYER,
        start: '2014-07-01',
        rewardRow: 1,
        amount: euros(1500),
        recovered: 0,
        at: first.at,
      },
    ]);
    expect(problems).toEqual([]);
  });

  it.each<[string, readonly Booking[], readonly (readonly number[])[]]>([
    ['once over payouts, the most that one holds', [payout({ paid: euros(1000) }), payout()], [[1500, 0]]],
    ['once over payouts in the other order', [payout(), payout({ paid: euros(1000) })], [[1500, 0]]],
    [
      'nothing of what was recovered of one that holds less',
      [payout(), payout({ paid: euros(1000), recovered: euros(1000) })],
      [[1500, 0]],
    ],
    ['by the ledger alone where it has a paid row', [payout(), booking({ paid: euros(1000) })], [[1000, 0]]],
    ['by the ledger alone where that holds more', [booking(), payout({ paid: euros(1000) })], [[1500, 0]]],
    [
      'by the payouts where the ledger has a recovery alone',
      [payout(), recovery(400), payout({ paid: euros(1000) })],
      [[1500, 400]],
    ],
    ['with all recoveries', [booking(), recovery(400), recovery(100)], [[1500, 500]]],
    ['recovered whole', [booking(), recovery(1500)], [[1500, 1500]]],
    ['recovered a cent short of the whole', [booking(), recovery(1499.99)], [[1500, 1499.99]]],
    ['without a recovery that is a cent more', [booking(), recovery(1500.01)], [[1500, 0]]],
    [
      'without any of several that together are more',
      [booking(), recovery(1000), recovery(501)],
      [[1500, 0]],
    ],
    ['recovered by an earlier run’s word', [payout({ recovered: euros(1500) })], [[1500, 1500]]],
    [
      'recovered where one of two runs that hold as much says so, the later',
      [payout(), payout({ recovered: euros(1500) })],
      [[1500, 1500]],
    ],
    ['or the one read first', [payout({ recovered: euros(1500) }), payout()], [[1500, 1500]]],
    [
      'recovered by the later of two runs',
      [payout({ recovered: euros(1500) }), payout(), payout({ recovered: euros(1500) })],
      [[1500, 1500]],
    ],
    [
      'recovered once where a run and the ledger tell it',
      [payout({ recovered: euros(1500) }), recovery(1500)],
      [[1500, 1500]],
    ],
    [
      'not recovered by a run’s word where the ledger has the payment',
      [payout({ recovered: euros(1500) }), booking()],
      [[1500, 0]],
    ],
    ['nothing where a recovery stands alone', [recovery(1500)], [[0, 0]]],
    ['nothing for a row of nothing', [booking({ paid: euros(0) })], [[0, 0]]],
    [
      'apart from those of another person, id or applicant',
      [
        booking(),
        booking({ personId: OTHER_PERSON }),
        booking({ claimId: '2' }),
        booking({ applicantId: THIRD }),
      ],
      [
        [1500, 0],
        [1500, 0],
        [1500, 0],
        [1500, 0],
      ],
    ],
    [
      'once whatever blanks its id has',
      [payout({ claimId: '2014/5' }), payout({ claimId: '2014 / 5' })],
      [[1500, 0]],
    ],
  ])('count %s', (_, bookings, expected) => {
    expect(sums(bookings)).toEqual(expected);
  });

  it('have the row of the table from whichever list tells it', () => {
    const rowOf = (...bookings: readonly Booking[]) => balance(bookings, []).payments[0]?.rewardRow;
    expect(rowOf(booking(), payout({ rewardRow: 2 }))).toBe(2);
    expect(rowOf(booking({ rewardRow: 1 }), payout({ rewardRow: 2 }))).toBe(1);
    expect(rowOf(payout({ rewardRow: 1 }), payout({ rewardRow: 2 }))).toBe(1);
  });

  it('tell nothing that no list tells', () => {
    const [found] = balance([booking({ employerId: '', start: undefined })], [aClaim()]).payments;
    expect(found).toMatchObject({ employerId: '', start: undefined });
    expect(found).not.toHaveProperty('rewardRow');
  });
});

describe('a row that stands in two ledgers', () => {
  it('is one where every cell is the same', () => {
    expect(sums([booking({ content: 'a' }), booking({ content: 'a', file: 'b.csv' })])).toEqual([[1500, 0]]);
    expect(sums([booking({ content: 'a' }), booking({ content: 'b', file: 'b.csv' })])).toEqual([[3000, 0]]);
  });

  it('is as many as one of the files has of it', () => {
    const twice = [booking({ content: 'a' }), booking({ content: 'a' })];
    expect(sums(twice)).toEqual([[3000, 0]]);
    const again = twice.map((row) => ({ ...row, file: 'b.csv' }));
    expect(sums([...twice, ...again])).toEqual([[3000, 0]]);
    expect(sums([...again.slice(1), ...twice])).toEqual([[3000, 0]]);
    const [one] = again;
    expect(sums([...twice, ...again, ...(one ? [one] : [])])).toEqual([[4500, 0]]);
  });

  it('is one recovery too', () => {
    const back = recovery(800, { content: 'r' });
    expect(sums([booking(), back, { ...back, file: 'b.csv' }])).toEqual([[1500, 800]]);
  });
});

describe('what is wrong with the lists', () => {
  it.each<[string, readonly Booking[], readonly string[]]>([
    ['a payout listed again', [payout(), payout()], ['notice payout-given-twice']],
    [
      'one that is recovered since',
      [payout(), payout({ recovered: euros(1500) })],
      ['notice payout-given-twice'],
    ],
    [
      'one that tells less',
      [payout(), payout({ employerId: '', start: undefined })],
      ['notice payout-given-twice'],
    ],
    [
      'one that tells more',
      [payout({ employerId: '', start: undefined }), payout()],
      ['notice payout-given-twice'],
    ],
    ['one of another amount', [payout(), payout({ paid: euros(1000) })], ['row payout-differs']],
    ['one of another start', [payout(), payout({ start: day('2014-08-01') })], ['row payout-differs']],
    ['one of another employer', [payout(), payout({ employerId: THIRD })], ['row payout-differs']],
    ['more recovered than paid', [booking(), recovery(1500.01)], ['row recovered-more-than-paid']],
    ['recovered as much as paid', [booking(), recovery(1500)], []],
    ['recovered but paid nowhere', [recovery(0.01)], ['row recovered-not-paid']],
    ['payouts that a ledger stands for', [payout(), booking(), payout({ paid: euros(1000) })], []],
    [
      'a claim that is not in the run',
      [booking({ claimId: '2' }), booking({ claimId: '3' })],
      ['notice rows-of-other-claims'],
    ],
    ['one of its ids but of another person', [booking({ personId: OTHER_PERSON })], []],
  ])('is told: %s', (_, bookings, expected) => {
    expect(codes(bookings)).toEqual(expected);
  });

  it('names the file, the row and the sums', () => {
    const back = recovery(2000, { file: 'a:b.csv', at: 'a:b.csv:17' });
    expect(balance([booking(), back], [aClaim()]).problems).toEqual([
      {
        grade: 'row',
        role: 'paid',
        code: 'recovered-more-than-paid',
        file: 'a:b.csv',
        line: 17,
        args: { claim: '1', paid: euros(1500), recovered: euros(2000) },
      },
    ]);
  });

  it('names the claim, and the row that another differs from', () => {
    const first = payout();
    expect(balance([first, payout(), payout({ paid: euros(1) })], [aClaim()]).problems).toMatchObject([
      { code: 'payout-given-twice', args: { claim: '1' } },
      { code: 'payout-differs', args: { claim: '1', other: first.at } },
    ]);
    expect(balance([recovery(1)], [aClaim()]).problems).toMatchObject([{ args: { claim: '1' } }]);
  });

  it('counts the rows on claims of other runs, a file at a time', () => {
    const others = ['2', '3', '4'].map((claimId) =>
      booking({ claimId, file: claimId === '4' ? 'b.csv' : 'a.csv' }),
    );
    expect(balance(others, [aClaim()]).problems).toMatchObject([
      { role: 'paid', file: 'a.csv', args: { count: 2, claims: ['2', '3'] } },
      { file: 'b.csv', args: { count: 1, claims: ['4'] } },
    ]);
  });
});

describe('a payment whose person can’t be read', () => {
  const unread = booking({ personId: undefined });

  it('is of the claim with its ids, with what else is paid for that', () => {
    const { payments, problems } = balance([unread, recovery(300)], [aClaim()]);
    expect(payments).toMatchObject([{ personId: PERSON, amount: euros(1500), recovered: euros(300) }]);
    expect(problems).toEqual([]);
  });

  it('is of it too where the claim’s own can’t be read', () => {
    const claim = aClaim({ personId: unreadable('any person') });
    expect(balance([unread], [claim])).toMatchObject({ payments: [{ personId: undefined }], problems: [] });
  });

  it('ends the run where there is none', () => {
    for (const claims of [[], [aClaim({ claimId: '2' })], [aClaim({ applicantId: THIRD })]]) {
      const { problems } = balance([unread], claims);
      expect(problems[0]).toMatchObject({ grade: 'file', code: 'payout-to-nobody', args: { claim: '1' } });
    }
  });
});

describe('an id that a spreadsheet changed', () => {
  const claim = aClaim({ claimId: '00123' });
  const changed = (changes: Partial<Booking> = {}) => payout({ claimId: '123', ...changes });
  const idsOf = (bookings: readonly Booking[], claims: readonly Claim[]) =>
    balance(bookings, claims).payments.map(({ claimId }) => claimId);

  it('is that of the claim of the same applicant, person and job, which is told', () => {
    expect(idsOf([changed()], [claim])).toEqual(['00123']);
    expect(balance([changed()], [claim]).problems).toMatchObject([
      { grade: 'notice', code: 'payout-id-changed', args: { found: '123', read: '00123' } },
    ]);
  });

  it.each<[string, Partial<Booking>]>([
    ['does not tell the employer', { employerId: '' }],
    ['does not tell the start', { start: undefined }],
    ['is a ledger', { list: 'ledger', content: 'x' }],
  ])('is so too where the list %s', (_, changes) => {
    expect(idsOf([changed(changes)], [claim])).toEqual(['00123']);
  });

  it.each<[string, Partial<Booking>]>([
    ['another person', { personId: OTHER_PERSON }],
    ['no person', { personId: undefined }],
    ['another applicant', { applicantId: THIRD }],
    ['another employer', { employerId: THIRD }],
    ['another start', { start: day('2014-07-02') }],
  ])('is not taken for it with %s', (_, changes) => {
    expect(idsOf([changed(changes)], [claim])).toEqual(['123']);
  });

  it('is so too where the claim has no employer, or a start that can’t be read', () => {
    const household = aClaim({ claimId: '00123', employerId: 'blank' });
    expect(idsOf([changed()], [household])).toEqual(['00123']);
    expect(idsOf([changed()], [aClaim({ claimId: '00123', start: unreadable('any day') })])).toEqual([
      '00123',
    ]);
  });

  it('is so too where two rows have the one id: both are of one claim', () => {
    expect(idsOf([changed()], [claim, aClaim({ claimId: '00123', weeklyHours: 36 })])).toEqual(['00123']);
  });

  it('is of no claim where neither’s person is known, nor of one without an id', () => {
    const nobody = aClaim({ claimId: '00123', personId: unreadable('any person') });
    expect(idsOf([changed({ personId: undefined })], [nobody])).toEqual(['123']);
    expect(idsOf([payout({ claimId: '3-1' })], [aClaim({ claimId: missing('any text') })])).toEqual(['3-1']);
  });

  it('is not taken for another where a claim has it as it is, or where two could be meant', () => {
    expect(idsOf([changed()], [claim, aClaim({ claimId: '123' })])).toEqual(['123']);
    expect(idsOf([changed()], [claim, aClaim({ claimId: '0123' })])).toEqual(['123']);
  });

  it('counts once beside the same claim as it was, in the run or out of it', () => {
    const both = [changed(), payout({ claimId: '00123' })];
    expect(sums(both, [claim])).toEqual([[1500, 0]]);
    expect(sums(both, [])).toEqual([[1500, 0]]);
    expect(sums(both.toReversed(), [])).toEqual([[1500, 0]]);
  });

  it('as a claims file may have it that was saved again', () => {
    expect(idsOf([payout({ claimId: '00123' })], [aClaim({ claimId: '123' })])).toEqual(['123']);
  });
});
