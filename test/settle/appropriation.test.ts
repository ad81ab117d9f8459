import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model.js';
import { type Awaiting, shareOut } from '../../src/settle/appropriation.js';
import { APPLICANT, aClaim, euros, missing, OTHER_PERSON, PERSON, unreadable } from '../support/case.js';

let line = 1;
/** A claim that arrived on a day of August 2014 (none: unknown), each of a person of its own unless told. */
function arrived(onDay: number | undefined, personId?: string | ReturnType<typeof unreadable>): Claim {
  line += 1;
  return aClaim({
    line,
    claimId: `${line}`,
    personId: personId ?? `person ${line}`,
    receivedOn: onDay === undefined ? missing('any day') : `2014-08-${String(onDay).padStart(2, '0')}`,
  });
}

const payable = (onDay: number, amount = 1500, personId?: string): Awaiting => ({
  claim: arrived(onDay, personId),
  outcome: 'payable',
  euros: { low: euros(amount), high: euros(amount) },
});

const review = (
  onDay: number | undefined,
  high: number,
  personId?: Parameters<typeof arrived>[1],
): Awaiting => ({
  claim: arrived(onDay, personId),
  outcome: 'review',
  euros: { low: euros(0), high: euros(high) },
});

/** Why each claim isn't paid, if it isn't, in the order given; and the money. The order of rows makes no difference. */
function shared(claims: readonly Awaiting[], appropriation: number, paidBefore = 0) {
  const before = { paid: euros(paidBefore), recovered: euros(0) };
  const share = (some: readonly Awaiting[]) => shareOut(some, euros(appropriation), before);
  const { unfunded, money } = share(claims);
  const backward = share(claims.toReversed());
  expect(backward.money).toEqual(money);
  const whys = claims.map(({ claim }) => {
    expect(backward.unfunded.get(claim)?.why).toBe(unfunded.get(claim)?.why);
    return unfunded.get(claim)?.why ?? '';
  });
  return { whys, money, unfunded };
}

const nameOf = ({ claim }: Awaiting) => `${claim.line}, ${claim.applicantName} (claims.csv:${claim.line})`;

describe('the appropriation, day by day', () => {
  it('takes a day that fits exactly', () => {
    const { whys, money } = shared([payable(1), payable(1)], 3000);
    expect(whys).toEqual(['', '']);
    expect(money).toMatchObject({ payable: euros(3000), unfunded: 0, left: 0 });
  });

  it('takes none of a day that is a cent over: nobody is picked by the alphabet', () => {
    const { whys, money } = shared([payable(1), payable(1)], 2999.99);
    expect(whys).toEqual(['day-does-not-fit', 'day-does-not-fit']);
    expect(money).toMatchObject({ payable: 0, unfunded: euros(3000), left: euros(2999.99) });
  });

  it('goes by the day of arrival, not by the order of rows', () => {
    expect(shared([payable(2), payable(1)], 1500).whys).toEqual(['day-does-not-fit', '']);
  });

  it('lets nobody overtake a day that does not fit, however small', () => {
    expect(shared([payable(1), payable(2), payable(3, 500)], 2000).whys).toEqual([
      '',
      'day-does-not-fit',
      'nobody-overtakes',
    ]);
  });

  it('has less when some was paid before', () => {
    expect(shared([payable(1)], 1500, 0.01).whys).toEqual(['day-does-not-fit']);
    expect(shared([payable(1)], 3000, 1500).whys).toEqual(['']);
    expect(shared([payable(1)], 1500, 2000).money).toMatchObject({ left: euros(-500), payable: 0 });
  });

  it('ends with the first day that has something to pay, not with one that has not', () => {
    const rejected = { ...payable(1), outcome: 'rejected' } as const;
    expect(shared([rejected, payable(2)], 1500, 2000).whys).toEqual(['', 'day-does-not-fit']);
  });

  it('tells what the day needed and what was left', () => {
    const claims = [payable(1), payable(2), payable(2, 500)];
    const { unfunded } = shared(claims, 3000);
    expect(unfunded.get(claims[1]?.claim as Claim)).toEqual({
      why: 'day-does-not-fit',
      need: euros(2000),
      left: euros(1500),
      reserved: 0,
      reservedFor: [],
      reservedForMore: 0,
    });
  });

  it('pays nothing for rejected and paid claims, and keeps nothing for them', () => {
    const rejected = { ...payable(1), outcome: 'rejected' } as const;
    const paid = { ...payable(1), outcome: 'paid' } as const;
    expect(shared([rejected, paid, payable(2)], 1500).money).toMatchObject({
      payable: euros(1500),
      reserved: 0,
    });
  });
});

describe('reserves for claims under review', () => {
  it('keep the highest euros still possible for a claim that may be completed later', () => {
    const { whys, money } = shared([review(1, 1000), payable(2)], 2500);
    expect(whys).toEqual(['', '']);
    expect(money).toMatchObject({ payable: euros(1500), reserved: euros(1000), left: 0 });
  });

  it('may leave too little, a cent is enough: then it is said for whom', () => {
    const kept = [review(1, 1000), review(1, 500)] as const;
    const sameDay = review(2, 500);
    const late = payable(2);
    const { whys, unfunded } = shared([...kept, sameDay, late], 3499.99);
    expect(whys).toEqual(['', '', '', 'reserved']);
    const { reservedFor, ...rest } = unfunded.get(late.claim) ?? { reservedFor: [] };
    expect(rest).toEqual({
      why: 'reserved',
      need: euros(1500),
      left: euros(3499.99),
      reserved: euros(2000),
      reservedForMore: 0,
    });
    expect([...reservedFor].toSorted()).toEqual([...kept, sameDay].map(nameOf).toSorted());
  });

  it.each([
    [5, 0],
    [6, 1],
    [40, 35],
  ])('for %i claims: five are named, and %i counted', (count, more) => {
    const onTwoDays = Array.from({ length: count }, (_, i) =>
      review(1 + (i % 2), 500, i < 3 ? PERSON : undefined),
    );
    const late = payable(2);
    const { unfunded } = shared([...onTwoDays, late], 500 * count);
    const { reservedFor, reservedForMore } = unfunded.get(late.claim) ?? {};
    expect([reservedFor?.length, reservedForMore]).toEqual([5, more]);
  });

  it('are no reason for a day that does not fit by itself', () => {
    const day = [payable(2), payable(2)] as const;
    const { whys, unfunded } = shared([review(1, 500), ...day], 2999);
    expect(whys).toEqual(['', 'day-does-not-fit', 'day-does-not-fit']);
    expect(unfunded.get(day[0].claim)?.reservedFor).toEqual([]);
  });

  it('are the reason for a day that would by itself take the very last cent', () => {
    expect(shared([review(1, 500), payable(2)], 1500).whys).toEqual(['', 'reserved']);
  });

  it.each<[string, Partial<Claim>, Parameters<typeof aClaim>[0], string]>([
    ['its id and its applicant', {}, {}, '1, Yhdistys ry (claims.csv:2)'],
    ['the id of an applicant without a name', { applicantName: '' }, {}, `1, ${APPLICANT} (claims.csv:2)`],
    [
      'its applicant alone where its own id is missing',
      {},
      { claimId: missing('any text') },
      'Yhdistys ry (claims.csv:2)',
    ],
    [
      'its place alone where nothing else is known',
      { applicantName: '' },
      { claimId: missing('any text'), applicantId: unreadable('any business') },
      '(claims.csv:2)',
    ],
  ])('are told by %s', (_, names, facts, name) => {
    const kept = {
      ...review(1, 500),
      claim: { ...aClaim({ receivedOn: '2014-08-01', ...facts }), ...names },
    };
    const late = payable(2);
    const { unfunded } = shared([kept, late], 1500);
    expect(unfunded.get(late.claim)?.reservedFor).toEqual([name]);
  });

  it('end the paying when they alone do not fit', () => {
    expect(shared([payable(1), review(2, 1500), payable(3, 500)], 2500).whys).toEqual([
      '',
      '',
      'nobody-overtakes',
    ]);
  });

  it('are kept for a person once, on one day', () => {
    const twice = [review(1, 1500, PERSON), review(1, 1000, PERSON)];
    expect(shared(twice, 1500).money).toMatchObject({ reserved: euros(1500), left: 0 });
  });

  it('are kept for a person once, on two days', () => {
    expect(shared([review(1, 1500, PERSON), review(2, 1000, PERSON), payable(3)], 3000).whys).toEqual([
      '',
      '',
      '',
    ]);
  });

  it('grow by what a later claim of the person may cost more', () => {
    const claims = [review(1, 1000, PERSON), review(2, 1500, PERSON), payable(3)];
    expect(shared(claims, 3000).money).toMatchObject({ reserved: euros(1500), payable: euros(1500) });
    expect(shared(claims, 2999.99).whys).toEqual(['', '', 'reserved']);
  });

  it('are kept for two persons apart, and for each whose id cannot be read', () => {
    const claims = [review(1, 500, PERSON), review(1, 500, OTHER_PERSON)];
    const unread = [review(1, 500, unreadable('any person')), review(1, 500, unreadable('any person'))];
    expect(shared([...claims, ...unread], 5000).money.reserved).toBe(euros(2000));
  });

  it('are the most a reward can be where nothing narrows it', () => {
    const { claim } = review(1, 0);
    expect(shared([{ claim, outcome: 'review', euros: undefined }], 5000).money.reserved).toBe(euros(1500));
  });

  it('are not kept for a claim without a known arrival: it has no place yet', () => {
    const { whys, money } = shared([review(undefined, 1500), payable(1)], 1500);
    expect(whys).toEqual(['', '']);
    expect(money.reserved).toBe(0);
  });

  it('are not kept after the day that does not fit', () => {
    expect(shared([payable(1), payable(2), review(3, 500)], 2000).money).toMatchObject({
      reserved: 0,
      left: euros(500),
    });
  });
});
