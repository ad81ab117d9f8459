import { describe, expect, it } from 'vitest';
import type { Claim, Payment } from '../../src/model.js';
import { oneReward } from '../../src/pilot/one-reward.js';
import {
  APPLICANT,
  aClaim,
  type ClaimChanges,
  day,
  EMPLOYER,
  euros,
  missing,
  OTHER_PERSON,
  PERSON,
  THIRD,
  unreadable,
} from '../support/case.js';

/** Verdict and code of each claim, whichever order the rows stand in. */
function verdicts(claims: readonly Claim[], payments: readonly Payment[] = []): readonly string[] {
  const judged = (some: readonly Claim[]) =>
    new Map(
      oneReward(
        some.map((claim) => ({ claim, stands: true })),
        payments,
      ).map(({ verdict, code }, i) => [some[i], `${verdict} ${code.slice(4)}`]),
    );
  const [forward, backward] = [judged(claims), judged(claims.toReversed())];
  return claims.map((claim) => {
    expect(backward.get(claim)).toBe(forward.get(claim));
    return forward.get(claim) ?? '';
  });
}

/** The second claim is numbered 2 and arrived a day later, unless told. */
const two = (first: ClaimChanges, second: ClaimChanges) => [
  aClaim(first),
  aClaim({ claimId: '2', line: 3, receivedOn: '2014-08-02', ...second }),
];

const met = 'met only-one';

describe('5.1 one reward a person: within one run', () => {
  it.each<[string, readonly Claim[], readonly string[]]>([
    ['alone', [aClaim()], [met]],
    ['another person', two({}, { personId: OTHER_PERSON }), [met, met]],
    [
      'another applicant: all of them are asked about',
      two({}, { applicantId: THIRD }),
      ['unknown other-applicant', 'unknown other-applicant'],
    ],
    ['the same job with the same content: the later is refused', two({}, {}), [met, 'unmet claimed-twice']],
    [
      'the earlier one may stand later in the file',
      two({ receivedOn: '2014-08-03' }, {}),
      ['unmet claimed-twice', met],
    ],
    [
      'on one day, the later by its id as text',
      two({ claimId: '10', receivedOn: '2014-08-02' }, { claimId: '9' }),
      [met, 'unmet claimed-twice'],
    ],
    [
      'the arrival of one not known: both are asked about',
      two({}, { receivedOn: missing('any day') }),
      ['unknown order-not-known', 'unknown order-not-known'],
    ],
    [
      'the same job with other content: both',
      two({}, { weeklyHours: 36 }),
      ['unknown same-job-other-content', 'unknown same-job-other-content'],
    ],
    [
      'one claim id with other content: both',
      two({}, { claimId: '1', start: '2014-08-01' }),
      ['unknown other-content', 'unknown other-content'],
    ],
    [
      'one claim id for two persons: both',
      two({}, { claimId: '1', personId: OTHER_PERSON }),
      ['unknown other-content', 'unknown other-content'],
    ],
    [
      'one claim id with blanks in it and without, for two persons: both',
      two({ claimId: '2014 / 5' }, { claimId: '2014/5', personId: OTHER_PERSON }),
      ['unknown other-content', 'unknown other-content'],
    ],
    [
      'one claim id of two applicants is no matter, for two persons',
      two({}, { claimId: '1', personId: OTHER_PERSON, applicantId: THIRD }),
      [met, met],
    ],
    [
      'no employer’s id in either: both',
      two({ employerId: 'blank' }, { employerId: 'blank' }),
      ['unknown same-job-maybe', 'unknown same-job-maybe'],
    ],
    [
      'another employer: the later is asked about',
      two({}, { employerId: THIRD }),
      [met, 'unknown other-job'],
    ],
    ['another start: the later is asked about', two({}, { start: '2014-08-01' }), [met, 'unknown other-job']],
    [
      'an employer’s id in one of them only: another job',
      two({}, { employerId: 'blank' }),
      [met, 'unknown other-job'],
    ],
    [
      'another job, the arrival of one not known: both',
      two({ receivedOn: missing('any day') }, { employerId: THIRD }),
      ['unknown order-not-known', 'unknown order-not-known'],
    ],
    [
      'an employer’s id that cannot be read may be the same',
      two({}, { employerId: unreadable('any business') }),
      ['unknown same-job-maybe', 'unknown same-job-maybe'],
    ],
    ['a claim that names no claim id, alone', [aClaim({ claimId: missing('any text') })], [met]],
    [
      'a claim that names no claim id could be any other of its applicant',
      two({ claimId: missing('any text') }, { personId: OTHER_PERSON }),
      ['unknown missing', met],
    ],
    [
      'of one day, a claim that names no claim id comes before one that does',
      two({ claimId: missing('any text') }, { receivedOn: '2014-08-01' }),
      [met, 'unmet claimed-twice'],
    ],
    [
      'one claim id with the same content is no other content',
      two({}, { claimId: '1' }),
      [met, 'unmet claimed-twice'],
    ],
    [
      'one claim id of an applicant that cannot be read: that one could be this one’s',
      two({}, { claimId: '1', personId: OTHER_PERSON, applicantId: unreadable('any business') }),
      [met, 'unknown other-content'],
    ],
    [
      'no employer’s id, and one that cannot be read: another job',
      two({ employerId: 'blank' }, { employerId: unreadable('any business') }),
      [met, 'unknown other-job'],
    ],
    [
      'a start that cannot be read may be the same',
      two({}, { start: unreadable('any day') }),
      ['unknown same-job-maybe', 'unknown same-job-maybe'],
    ],
    [
      'two starts that cannot be read, the same by their content',
      two(
        { start: unreadable('any day'), content: 'alike' },
        { start: unreadable('any day'), content: 'alike' },
      ),
      [met, 'unknown other-job'],
    ],
    [
      'two persons that cannot be read are not the same one',
      two({ personId: unreadable('any person') }, { personId: unreadable('any person') }),
      [met, met],
    ],
  ])('%s', (_, claims, expected) => {
    expect(verdicts(claims)).toEqual(expected);
  });

  it('compares more than two: only the earliest job stands', () => {
    const claims = [
      ...two({}, {}),
      aClaim({ claimId: '3', line: 4, receivedOn: '2014-08-03', employerId: THIRD }),
    ];
    expect(verdicts(claims)).toEqual([met, 'unmet claimed-twice', 'unknown other-job']);
  });

  it('names the others with their places', () => {
    const [, later] = oneReward(
      two({}, {}).map((claim) => ({ claim, stands: true })),
      [],
    );
    expect(later?.args).toEqual({ others: ['1 (claims.csv:2)'] });
  });

  it('leaves out claims that fail otherwise, on either side', () => {
    const [first, second] = two({}, { applicantId: THIRD }) as [Claim, Claim];
    const standings = [
      { claim: first, stands: true },
      { claim: second, stands: false },
    ];
    expect(oneReward(standings, []).map(({ code }) => code)).toEqual(['5.1/only-one', '5.1/only-one']);
  });

  it('does not ask whose a claim is that fails otherwise, whoever else claims', () => {
    const [first, second] = two({ personId: unreadable('any person') }, { applicantId: THIRD });
    const standings = [
      { claim: first as Claim, stands: false },
      { claim: second as Claim, stands: true },
    ];
    expect(oneReward(standings, []).map(({ code }) => code)).toEqual(['5.1/only-one', '5.1/only-one']);
  });

  it('asks about a person that cannot be read once there is another one', () => {
    const claims = two({ personId: unreadable('any person') }, { applicantId: THIRD });
    expect(verdicts(claims)[0]).toBe('unknown unreadable');
    expect(verdicts([aClaim({ personId: unreadable('any person') })])).toEqual([met]);
  });

  it('does not ask for a person where the claim would stand whoever it is', () => {
    const jobs = two({ personId: unreadable('any person') }, { employerId: THIRD });
    expect(verdicts(jobs)).toEqual([met, met]);
  });
});

describe('5.1 one reward a person: what another claim leaves open', () => {
  // One mistyped code would otherwise send every claim of the run to review.
  it('is that claim’s own doubt: a claim beside one whose person cannot be read stays as it is', () => {
    const claims = two({}, { applicantId: THIRD, personId: unreadable('any person') });
    expect(verdicts(claims)).toEqual([met, 'unknown unreadable']);
  });
});

describe('5.1 one reward a person: paid before', () => {
  const payment = (changes: Partial<Payment> = {}): Payment => ({
    applicantId: THIRD,
    claimId: '7',
    personId: PERSON,
    employerId: EMPLOYER,
    start: day('2014-07-01'),
    amount: euros(1500),
    at: 'payouts.csv:5',
    ...changes,
  });
  it.each<[string, ClaimChanges, Payment, string]>([
    ['another person', {}, payment({ personId: OTHER_PERSON }), met],
    ['the same job', {}, payment(), 'unmet paid-before-same-job'],
    ['another employer', {}, payment({ employerId: THIRD }), 'unknown paid-before'],
    ['another start', {}, payment({ start: day('2014-08-01') }), 'unknown paid-before'],
    ['a start that is not told', {}, payment({ start: undefined }), 'unknown paid-before'],
    [
      'no employer’s id on either side',
      { employerId: 'blank' },
      payment({ employerId: '' }),
      'unknown paid-before',
    ],
    [
      'the start of the claim cannot be read',
      { start: unreadable('any day') },
      payment(),
      'unknown paid-before',
    ],
    ['this very claim', {}, payment({ applicantId: APPLICANT, claimId: '1' }), 'unmet this-was-paid'],
    ['a claim of its id, of another applicant', {}, payment({ claimId: '1' }), 'unmet paid-before-same-job'],
    ['another claim of the applicant', {}, payment({ applicantId: APPLICANT }), 'unmet paid-before-same-job'],
  ])('%s', (_, claim, paid, expected) => {
    expect(verdicts([aClaim(claim)], [paid])).toEqual([expected]);
  });

  it('asks whose a claim is, also one that fails otherwise: the payment may be for it', () => {
    const claim = aClaim({ personId: unreadable('any person') });
    const found = oneReward([{ claim, stands: false }], [payment()]);
    expect(found.map(({ verdict, code }) => [verdict, code])).toEqual([['unknown', '5.1/unreadable']]);
  });

  it('one of several payments for the same job is enough', () => {
    expect(verdicts([aClaim()], [payment({ employerId: THIRD }), payment()])).toEqual([
      'unmet paid-before-same-job',
    ]);
  });

  it('comes before the claims of the run, and counts for a claim that fails otherwise', () => {
    expect(verdicts(two({}, { applicantId: THIRD }), [payment()])).toEqual([
      'unmet paid-before-same-job',
      'unmet paid-before-same-job',
    ]);
    expect(oneReward([{ claim: aClaim(), stands: false }], [payment()])[0]?.verdict).toBe('unmet');
  });
});

describe('5.1 one reward a person: what is said, and who is asked for what', () => {
  const paid: Payment = {
    applicantId: APPLICANT,
    claimId: '7',
    personId: PERSON,
    employerId: EMPLOYER,
    start: day('2014-07-01'),
    amount: euros(1500),
    at: 'payouts.csv:5',
  };
  const other = { others: ['1 (claims.csv:2)'] };
  const paidIn = { paidIn: 'payouts.csv:5' };
  const twice = { receivedOn: missing('any day') };

  /** Of the later claim. */
  it.each<[string, readonly Claim[], readonly Payment[], object, readonly string[], readonly string[]]>([
    ['another applicant', two({}, { applicantId: THIRD }), [], other, ['personId of office'], ['R5.1a']],
    [
      'one without a claim id',
      two({ claimId: missing('any text') }, { applicantId: THIRD }),
      [],
      { others: ['(claims.csv:2)'] },
      ['personId of office'],
      ['R5.1a'],
    ],
    ['claimed twice', two({}, {}), [], other, [], ['R5.1a']],
    [
      'one claim id',
      two({}, { claimId: '1', start: '2014-08-01' }),
      [],
      other,
      ['claimId of association'],
      ['R5.1a'],
    ],
    [
      'no claim id',
      two({}, { claimId: missing('any text'), start: '2014-08-01' }),
      [],
      { facts: ['claimId'] },
      ['claimId of association'],
      ['R5.1b'],
    ],
    ['other content', two({}, { weeklyHours: 36 }), [], other, ['start of association'], ['R5.1a']],
    [
      'perhaps the same job',
      two({}, { employerId: unreadable('any business') }),
      [],
      other,
      ['employerId of association'],
      ['R5.1a'],
    ],
    ['no order', two({}, twice), [], other, ['receivedOn of office'], ['R5.1a']],
    ['another job', two({}, { start: '2014-08-01' }), [], other, ['personId of office'], ['R5.1a']],
    [
      'a person that cannot be read',
      two({}, { applicantId: THIRD, personId: unreadable('any person') }),
      [],
      { facts: ['personId'] },
      ['personId of association'],
      [],
    ],
    ['paid for this job', [aClaim()], [paid], paidIn, [], ['R5.1a']],
    [
      'paid for another',
      [aClaim({ start: '2014-08-01' })],
      [paid],
      paidIn,
      ['personId of office'],
      ['R5.1a'],
    ],
    ['alone', [aClaim()], [], {}, [], []],
  ])('%s', (_, claims, payments, args, asked, readings) => {
    const standings = claims.map((claim) => ({ claim, stands: true }));
    const found = oneReward(standings, payments).at(-1);
    const asks = (found?.asks ?? []).map(({ fact, of }) => `${fact} of ${of}`);
    expect({ args: found?.args, asks, readings: found?.readings ?? [] }).toEqual({
      args,
      asks: asked,
      readings,
    });
  });
});
