import { describe, expect, it } from 'vitest';
import type { Claim, Payment } from '../../src/model.js';
import { type Candidate, oneReward } from '../../src/pilot/one-reward.js';
import {
  APPLICANT,
  aClaim,
  type ClaimChanges,
  conflict,
  day,
  EMPLOYER,
  euros,
  missing,
  OTHER_PERSON,
  PERSON,
  THIRD,
  unreadable,
} from '../support/case.js';

type Given = {
  readonly payments?: readonly Payment[];
  /** Claims that fail otherwise, or that are set aside, by their position. */
  readonly fails?: readonly number[];
  readonly aside?: readonly number[];
  /** What was paid for a row, by its position. */
  readonly paid?: Readonly<Record<number, Payment>>;
};

/** Verdict and code of each claim, whichever order the rows stand in. */
function verdicts(
  claims: readonly Claim[],
  { payments = [], fails = [], aside = [], paid = {} }: Given = {},
) {
  const standings = claims.map((claim, i): Candidate => {
    const part = aside.includes(i) ? 'aside' : fails.includes(i) ? 'fails' : 'stands';
    return { claim, part, paid: paid[i] };
  });
  const judged = (some: readonly Candidate[]) =>
    new Map(
      oneReward(some, payments).map(({ verdict, code }, i) => [
        some[i]?.claim,
        `${verdict} ${code.slice(4)}`,
      ]),
    );
  const [forward, backward] = [judged(standings), judged(standings.toReversed())];
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
const noDay = missing('any day');
const oddDay = unreadable('any day');
const oddPerson = unreadable('any person');
const oddBody = unreadable('any business');
const both = (what: string) => [`unknown ${what}`, `unknown ${what}`];

type Row = [string, readonly Claim[], readonly string[]];

describe('5.1: rows of one applicant that contradict each other', () => {
  const otherHours = { weeklyHours: 36 } as const;

  it.each<Row>([
    [
      'one claim id with other content: both',
      two({}, { claimId: '1', start: '2014-08-01' }),
      both('other-content'),
    ],
    [
      'one claim id for two persons: both',
      two({}, { claimId: '1', personId: OTHER_PERSON }),
      both('other-content'),
    ],
    [
      'one claim id, with blanks in it and without: both',
      two({ claimId: '2014/5' }, { claimId: '2014 / 5', start: '2014-08-01' }),
      both('other-content'),
    ],
    [
      'one claim id of two applicants is no matter, for two persons',
      two({}, { claimId: '1', personId: OTHER_PERSON, applicantId: THIRD }),
      [met, met],
    ],
    [
      'one claim id of an applicant that cannot be read may be the same: both',
      two({}, { claimId: '1', personId: OTHER_PERSON, applicantId: oddBody }),
      both('other-content'),
    ],
    [
      'one claim id, an applicant left blank: nobody else is drawn into that',
      two({}, { claimId: '1', personId: OTHER_PERSON, applicantId: missing('any business') }),
      [met, 'unknown other-content'],
    ],
    [
      'two claim ids for two persons are the usual case',
      two({}, { personId: OTHER_PERSON, ...otherHours }),
      [met, met],
    ],
    [
      'one claim id with the same content is no other content',
      two({}, { claimId: '1' }),
      [met, 'unmet claimed-twice'],
    ],
    [
      'a claim that names no claim id could be any other of its applicant: it alone is asked about',
      two({ claimId: missing('any text') }, { personId: OTHER_PERSON }),
      ['unknown missing', met],
    ],
    [
      'nor one of another applicant',
      two({ claimId: missing('any text') }, { personId: OTHER_PERSON, applicantId: THIRD }),
      [met, met],
    ],
    ['a claim that names no claim id, alone', [aClaim({ claimId: missing('any text') })], [met]],
    ['the same job with other content: both', two({}, otherHours), both('same-job-other-content')],
    [
      'the same job, another person: two were employed',
      two({}, { ...otherHours, personId: OTHER_PERSON }),
      [met, met],
    ],
    [
      'the same employer from the next day on: another job',
      two({}, { ...otherHours, start: '2014-07-02' }),
      [met, 'unknown other-job'],
    ],
    [
      'an employer’s id that cannot be read may be the same: both',
      two({}, { employerId: oddBody }),
      both('same-job-maybe'),
    ],
    [
      'an employer’s id in conflict may be the same: both',
      two({}, { employerId: conflict(EMPLOYER, THIRD) }),
      both('same-job-maybe'),
    ],
    ['a start that cannot be read may be the same: both', two({}, { start: oddDay }), both('same-job-maybe')],
    [
      'a start left blank is another job: the later is asked about',
      two({}, { start: noDay }),
      [met, 'unknown other-job'],
    ],
    [
      'a start that cannot be read, of another employer: another job',
      two({}, { start: oddDay, employerId: THIRD }),
      [met, 'unknown other-job'],
    ],
    [
      'both cells unreadable in one and known in the other',
      two({ start: oddDay }, { employerId: oddBody }),
      both('same-job-maybe'),
    ],
    [
      'two starts that cannot be read, the same by their content',
      two({ start: oddDay, content: 'alike' }, { start: oddDay, content: 'alike' }),
      [met, 'unknown other-job'],
    ],
    [
      'an applicant that cannot be read may be the same, for the same job',
      two({}, { applicantId: oddBody }),
      both('same-job-maybe'),
    ],
  ])('%s', (_, claims, expected) => {
    expect(verdicts(claims)).toEqual(expected);
  });

  it('count whatever else is said of one of them: a claim that fails may be the wrong one', () => {
    expect(verdicts(two({}, otherHours), { fails: [1] })).toEqual(both('same-job-other-content'));
    expect(verdicts(two({}, { claimId: '1', personId: OTHER_PERSON }), { fails: [0] })).toEqual(
      both('other-content'),
    );
  });

  it('do not count where one of them was taken back', () => {
    for (const aside of [[0], [1], [0, 1]]) {
      expect(verdicts(two({}, otherHours), { aside })).toEqual([met, met]);
      expect(verdicts(two({}, { claimId: '1', personId: OTHER_PERSON }), { aside })).toEqual([met, met]);
    }
  });

  it('come before other claims of the person', () => {
    const third = aClaim({ claimId: '3', line: 4, applicantId: THIRD });
    expect(verdicts([...two({}, otherHours), third])).toEqual([
      ...both('same-job-other-content'),
      'unknown other-applicant',
    ]);
  });
});

describe('5.1: among claims that nothing else refuses', () => {
  it.each<Row>([
    ['alone', [aClaim()], [met]],
    ['another person', two({}, { personId: OTHER_PERSON }), [met, met]],
    [
      'another applicant: all of them are asked about',
      two({}, { applicantId: THIRD }),
      both('other-applicant'),
    ],
    [
      'an applicant that cannot be read may be another one',
      two({}, { applicantId: oddBody, employerId: THIRD }),
      both('other-applicant'),
    ],
    [
      'no employer’s id in either, from one day: both',
      two({ employerId: 'blank' }, { employerId: 'blank' }),
      both('same-job-maybe'),
    ],
    [
      'an employer’s id in one of them only, from one day: both',
      two({}, { employerId: 'blank' }),
      both('same-job-maybe'),
    ],
    [
      'an employer’s id left blank and one that cannot be read: both',
      two({ employerId: 'blank' }, { employerId: oddBody }),
      both('same-job-maybe'),
    ],
    [
      'no employer’s id, from two days: another job',
      two({ employerId: 'blank' }, { employerId: 'blank', start: '2014-07-02' }),
      [met, 'unknown other-job'],
    ],
    [
      'no employer’s id, a start left blank: both',
      two({ employerId: 'blank' }, { employerId: 'blank', start: noDay }),
      both('same-job-maybe'),
    ],
    [
      'no employer’s id in one, the other’s start cannot be read: both',
      two({ start: oddDay }, { employerId: 'blank' }),
      both('same-job-maybe'),
    ],
    [
      'two persons that cannot be read may be one: both',
      two({ personId: oddPerson }, { personId: oddPerson }),
      both('perhaps-one-person'),
    ],
    [
      'two persons left blank likewise, for whatever jobs',
      two({ personId: missing('any person') }, { personId: oddPerson, employerId: THIRD }),
      both('perhaps-one-person'),
    ],
    [
      'two persons that cannot be read, of two applicants',
      two({ personId: oddPerson }, { personId: oddPerson, applicantId: THIRD }),
      [met, met],
    ],
    [
      'two persons that cannot be read, perhaps of one applicant',
      two({ personId: oddPerson }, { personId: oddPerson, applicantId: oddBody, employerId: THIRD }),
      both('perhaps-one-person'),
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
      'of one day, a claim that names no claim id comes before one that does',
      two({ claimId: missing('any text') }, { receivedOn: '2014-08-01' }),
      [met, 'unmet claimed-twice'],
    ],
    ['the arrival of one not known: both', two({}, { receivedOn: noDay }), both('order-not-known')],
    [
      'another employer: the later is asked about',
      two({}, { employerId: THIRD }),
      [met, 'unknown other-job'],
    ],
    ['another start: the later is asked about', two({}, { start: '2014-08-01' }), [met, 'unknown other-job']],
    [
      'another job, the arrival of one not known: both',
      two({ receivedOn: noDay }, { employerId: THIRD }),
      both('order-not-known'),
    ],
  ])('%s', (_, claims, expected) => {
    expect(verdicts(claims)).toEqual(expected);
  });

  it('of more than two only the earliest job stands', () => {
    const third = aClaim({ claimId: '3', line: 4, receivedOn: '2014-08-03', employerId: THIRD });
    expect(verdicts([...two({}, {}), third])).toEqual([met, 'unmet claimed-twice', 'unknown other-job']);
  });

  it('another applicant’s claim draws in all of the person’s', () => {
    const third = aClaim({ claimId: '3', line: 4, receivedOn: '2014-08-03', applicantId: THIRD });
    expect(verdicts([...two({}, { employerId: THIRD }), third])).toEqual([
      ...both('other-applicant'),
      'unknown other-applicant',
    ]);
  });

  it('one that fails takes no part, on either side', () => {
    const pairs = [
      two({}, { applicantId: THIRD }),
      two({}, {}),
      two({}, { employerId: THIRD }),
      two({}, { employerId: 'blank' }),
      two({ personId: oddPerson }, { personId: oddPerson }),
    ];
    for (const claims of pairs) {
      for (const fails of [[0], [1]]) expect(verdicts(claims, { fails })).toEqual([met, met]);
      expect(verdicts(claims)).not.toEqual([met, met]);
    }
  });
});

describe('5.1: a person that cannot be read', () => {
  const claims = (first: ClaimChanges, second: ClaimChanges) =>
    verdicts(two({ personId: oddPerson, ...first }, second));

  it('is no matter where nobody else is claimed for', () => {
    expect(verdicts([aClaim({ personId: oddPerson })])).toEqual([met]);
  });

  it('is asked for once another applicant claims for someone; a claim whose person is known stays as it is', () => {
    expect(claims({}, { applicantId: THIRD })).toEqual(['unknown unreadable', met]);
    expect(claims({ applicantId: oddBody, weeklyHours: 36 }, { employerId: THIRD })).toEqual([
      'unknown unreadable',
      met,
    ]);
  });

  it('is not asked for where the claim came first and would stand whoever it is for', () => {
    expect(claims({}, { employerId: THIRD })).toEqual([met, met]);
  });

  it.each<[string, ClaimChanges, ClaimChanges]>([
    ['came later', { receivedOn: '2014-08-03' }, { employerId: THIRD }],
    ['came on a day that is not known', { receivedOn: noDay }, { employerId: THIRD }],
    ['came before another or not, which is not known', {}, { employerId: THIRD, receivedOn: noDay }],
    ['may be for the same job, for want of an employer’s id', {}, { employerId: 'blank' }],
  ])('is asked for where the claim %s', (_, first, second) => {
    expect(claims(first, second)).toEqual(['unknown unreadable', met]);
  });

  it('is no matter beside claims that fail, or for one that fails itself, even for the same job', () => {
    const rivals = two({ personId: oddPerson }, { applicantId: THIRD });
    expect(verdicts(rivals, { fails: [0] })).toEqual([met, met]);
    expect(verdicts(rivals, { fails: [1] })).toEqual([met, met]);
    const oneJob = two({ personId: oddPerson }, { weeklyHours: 36 });
    expect(verdicts(oneJob, { fails: [0, 1] })).toEqual([met, met]);
    expect(verdicts(oneJob, { aside: [0] })).toEqual([met, met]);
  });
});

describe('5.1: paid before', () => {
  const payment = (changes: Partial<Payment> = {}): Payment => ({
    applicantId: THIRD,
    claimId: '7',
    personId: PERSON,
    employerId: EMPLOYER,
    start: day('2014-07-01'),
    amount: euros(1500),
    recovered: euros(0),
    at: 'payouts.csv:5',
    ...changes,
  });

  it.each<[string, ClaimChanges, Payment, string]>([
    ['another person', {}, payment({ personId: OTHER_PERSON }), met],
    ['the same job, recovered whole', {}, payment({ recovered: euros(1500) }), met],
    [
      'the same job, recovered but for a cent',
      {},
      payment({ recovered: euros(1499.99) }),
      'unmet paid-before-same-job',
    ],
    [
      'its ids, for another person, recovered whole',
      {},
      payment({
        applicantId: APPLICANT,
        claimId: '1',
        personId: OTHER_PERSON,
        recovered: euros(1500),
      }),
      met,
    ],
    [
      'somebody, recovered whole, while its own person cannot be read',
      { personId: oddPerson },
      payment({ personId: OTHER_PERSON, recovered: euros(1500) }),
      met,
    ],
    ['the person by no list, but recovered', {}, payment({ amount: euros(0) }), 'unknown recovered-not-paid'],
    [
      'its ids by no list, but recovered',
      {},
      payment({ applicantId: APPLICANT, claimId: '1', personId: OTHER_PERSON, amount: euros(0) }),
      'unknown recovered-not-paid',
    ],
    [
      'its ids by no list, but recovered, of a claim whose applicant cannot be read',
      { applicantId: oddBody },
      payment({ applicantId: APPLICANT, claimId: '1', personId: OTHER_PERSON, amount: euros(0) }),
      'unknown unreadable',
    ],
    [
      'its ids by no list, but recovered, of a claim whose id is blank',
      { claimId: missing('any text') },
      payment({ applicantId: APPLICANT, claimId: '1', personId: OTHER_PERSON, amount: euros(0) }),
      'unknown missing',
    ],
    [
      'the person by no list, but recovered, of a claim whose id is blank: that settles nothing',
      { claimId: missing('any text') },
      payment({ amount: euros(0) }),
      'unknown recovered-not-paid',
    ],
    [
      'others by no list, but recovered',
      {},
      payment({ claimId: '1', personId: OTHER_PERSON, amount: euros(0) }),
      met,
    ],
    [
      'somebody by no list, but recovered, while its own person cannot be read',
      { applicantId: APPLICANT, personId: oddPerson },
      payment({ applicantId: APPLICANT, claimId: '1', personId: OTHER_PERSON, amount: euros(0) }),
      'unknown unreadable',
    ],
    ['the same job', {}, payment(), 'unmet paid-before-same-job'],
    ['another employer', {}, payment({ employerId: THIRD }), 'unknown paid-before'],
    ['another start', {}, payment({ start: day('2014-08-01') }), 'unknown paid-before'],
    ['a start that is not told', {}, payment({ start: undefined }), 'unknown paid-before'],
    [
      'a start that neither tells is not the same',
      { start: noDay },
      payment({ start: undefined }),
      'unknown paid-before',
    ],
    [
      'no employer’s id on either side is not the same',
      { employerId: 'blank' },
      payment({ employerId: '' }),
      'unknown paid-before',
    ],
    [
      'an employer’s id that neither tells',
      { employerId: oddBody },
      payment({ employerId: '' }),
      'unknown paid-before',
    ],
    ['the start of the claim cannot be read', { start: oddDay }, payment(), 'unknown paid-before'],
    ['a claim of its id, of another applicant', {}, payment({ claimId: '1' }), 'unmet paid-before-same-job'],
    ['another claim of the applicant', {}, payment({ applicantId: APPLICANT }), 'unmet paid-before-same-job'],
    [
      'another row of this id, for the same job',
      {},
      payment({ applicantId: APPLICANT, claimId: '1' }),
      'unmet paid-before-same-job',
    ],
    [
      'another row of this id, for another job',
      {},
      payment({ applicantId: APPLICANT, claimId: '1', employerId: THIRD }),
      'unknown paid-before',
    ],
    [
      'its ids, for another person: one of the codes is wrong',
      {},
      payment({ applicantId: APPLICANT, claimId: '1', personId: OTHER_PERSON }),
      'unknown paid-for-another-person',
    ],
    [
      'its ids, for somebody of whom no list tells',
      {},
      payment({ applicantId: APPLICANT, claimId: '1', personId: undefined }),
      'unknown paid-for-another-person',
    ],
    [
      'its claim id, for another person, by an applicant that cannot be read',
      { applicantId: oddBody },
      payment({ applicantId: APPLICANT, claimId: '1', personId: OTHER_PERSON }),
      'unknown unreadable',
    ],
    [
      'another claim of its applicant, for another person, where it has no claim id itself',
      { claimId: missing('any text') },
      payment({ applicantId: APPLICANT, personId: OTHER_PERSON }),
      'unknown missing',
    ],
    ['someone, the claim’s own person not known', { personId: oddPerson }, payment(), 'unknown unreadable'],
    [
      'its ids, the claim’s own person not known',
      { personId: oddPerson },
      payment({ applicantId: APPLICANT, claimId: '1' }),
      'unknown unreadable',
    ],
  ])('%s', (_, claim, paid, expected) => {
    for (const given of [{}, { fails: [0] }, { aside: [0] }]) {
      expect(verdicts([aClaim(claim)], { payments: [paid], ...given })).toEqual([expected]);
    }
  });

  it('is met for the very row that was paid, whatever is said of others', () => {
    const paid = payment({ applicantId: APPLICANT, claimId: '1' });
    const given = { payments: [paid], paid: { 0: paid } };
    expect(verdicts([aClaim()], given)).toEqual(['met this-is-paid']);
    expect(verdicts(two({}, { weeklyHours: 36 }), given)).toEqual([
      'met this-is-paid',
      'unmet paid-before-same-job',
    ]);
    expect(verdicts(two({}, { claimId: '1', personId: OTHER_PERSON }), given)).toEqual([
      'met this-is-paid',
      'unknown paid-for-another-person',
    ]);
  });

  it('the paid row tells the job where the list does not', () => {
    const paid = payment({ applicantId: APPLICANT, claimId: '1', employerId: '', start: undefined });
    const given = { payments: [paid], paid: { 0: paid } };
    expect(verdicts(two({}, {}), given)).toEqual(['met this-is-paid', 'unmet paid-before-same-job']);
    expect(verdicts(two({}, { start: '2014-07-02' }), given)).toEqual([
      'met this-is-paid',
      'unknown paid-before',
    ]);
  });

  it('is told with where it was paid, of several payments to the person with the first', () => {
    const [first, second] = [payment(), payment({ claimId: '8', at: 'payouts.csv:6' })];
    const elsewhere = payment({ claimId: '9', employerId: THIRD, at: 'payouts.csv:4' });
    const saidOf = (payments: readonly Payment[], paid?: Payment) =>
      oneReward([{ claim: aClaim(), part: 'stands', paid }], payments)[0]?.args;
    expect(saidOf([first], first)).toEqual({ paidIn: 'payouts.csv:5' });
    expect(saidOf([first, second])).toEqual({ paidIn: 'payouts.csv:5' });
    expect(saidOf([elsewhere, first])).toEqual({ paidIn: 'payouts.csv:5' });
    const another = [elsewhere, { ...elsewhere, at: 'payouts.csv:7' }];
    expect(saidOf(another)).toEqual({ paidIn: 'payouts.csv:4' });
  });

  it('is for no job where the list and the row that was paid tell none', () => {
    const paid = payment({ applicantId: APPLICANT, claimId: '1', employerId: '', start: undefined });
    const given = { payments: [paid], paid: { 0: paid } };
    const unnamed = { employerId: 'blank' } as const;
    expect(verdicts(two(unnamed, unnamed), given)).toEqual(['met this-is-paid', 'unknown paid-before']);
  });

  it('one of several payments for the same job is enough', () => {
    const payments = [payment({ employerId: THIRD }), payment({ claimId: '8' })];
    expect(verdicts([aClaim()], { payments })).toEqual(['unmet paid-before-same-job']);
  });

  it('comes before the claims of the run', () => {
    expect(verdicts(two({}, { applicantId: THIRD }), { payments: [payment()] })).toEqual([
      'unmet paid-before-same-job',
      'unmet paid-before-same-job',
    ]);
  });
});

describe('5.1: many claims', () => {
  const days = Array.from({ length: 28 }, (_, i) => `2014-08-${String(i + 1).padStart(2, '0')}`);
  const numbered = (n: number, changes: (i: number) => ClaimChanges) =>
    Array.from({ length: n }, (_, i) =>
      aClaim({ claimId: `${i}`, line: i + 2, content: `${i}`, ...changes(i) }),
    );

  const shapes: Readonly<Record<string, (i: number) => ClaimChanges>> = {
    'one claim id': () => ({ claimId: '1' }),
    'one person and job': () => ({}),
    'one person and job, content and all': (i) => ({ content: 'alike', receivedOn: days[i % 28] as string }),
    'one person, many jobs': (i) => ({ employerId: `job ${i}`, receivedOn: days[i % 28] as string }),
    'one person, no employers': () => ({ employerId: 'blank' }),
    'one person, no starts': () => ({ start: noDay, receivedOn: noDay }),
    'one person, many applicants': (i) => ({ applicantId: `applicant ${i}` }),
    'one employer, many persons': (i) => ({ personId: `person ${i}` }),
    'no person': () => ({ personId: oddPerson }),
    'every second person': (i) => (i % 2 ? { personId: oddPerson } : { personId: `person ${i}` }),
    'no applicant': (i) => ({ applicantId: oddBody, personId: `person ${i}` }),
    'no claim id': (i) => ({ claimId: missing('any text'), personId: `person ${i}` }),
    'every cell in doubt by turns': (i) => ({
      ...(i % 2 ? { employerId: oddBody } : {}),
      ...(i % 3 ? { start: oddDay } : {}),
      ...(i % 5 ? { applicantId: oddBody } : {}),
    }),
  };

  it.each(Object.entries(shapes))('%s: a tenfold file is no hundredfold work', (_, shape) => {
    const [small, large] = [100, 1000].map((n) => {
      let reads = 0;
      const watched = <T extends object>(object: T): T =>
        new Proxy(object, {
          get: (target, name) => {
            reads += 1;
            const value = Reflect.get(target, name) as unknown;
            return name === 'facts' ? watched(value as object) : value;
          },
        });
      const claims = numbered(n, shape).map(watched);
      oneReward(
        claims.map((claim) => ({ claim, part: 'stands' as const })),
        [],
      );
      return reads;
    }) as [number, number];
    // Comparing each with each would be a hundredfold; putting in order is about fifteenfold.
    expect(large / small).toBeLessThan(20);
  });

  it.each(Object.entries(shapes))('%s: five others are named, and the rest counted', (_, shape) => {
    const claims = numbered(300, shape);
    for (const finding of oneReward(
      claims.map((claim) => ({ claim, part: 'stands' as const })),
      [],
    )) {
      const { others = [], more = 0 } = finding.args as { others?: readonly string[]; more?: number };
      expect(others.length).toBeLessThanOrEqual(5);
      if (more > 0) expect(others.length).toBe(5);
      expect(others.length + more).toBeLessThan(300);
    }
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
    recovered: euros(0),
    at: 'payouts.csv:5',
  };
  const other = { others: ['1 (claims.csv:2)'], more: 0 };
  const paidIn = { paidIn: 'payouts.csv:5' };
  const twice = { receivedOn: missing('any day') };

  /** Of the later claim. */
  it.each<[string, readonly Claim[], readonly Payment[], object, readonly string[], readonly string[]]>([
    [
      'another applicant',
      two({}, { applicantId: THIRD }),
      [],
      other,
      ['personId of office'],
      ['R5.1a', 'R5.1i'],
    ],
    [
      'one without a claim id',
      two({ claimId: missing('any text') }, { applicantId: THIRD }),
      [],
      { others: ['(claims.csv:2)'], more: 0 },
      ['personId of office'],
      ['R5.1a', 'R5.1i'],
    ],
    ['claimed twice', two({}, {}), [], other, [], ['R5.1a', 'R5.1h', 'R5.1j']],
    [
      'one claim id',
      two({}, { claimId: '1', start: '2014-08-01' }),
      [],
      other,
      ['claimId of association'],
      ['R5.1a', 'R5.1c'],
    ],
    [
      'no claim id',
      two({}, { claimId: missing('any text'), start: '2014-08-01' }),
      [],
      { facts: ['claimId'] },
      ['claimId of association'],
      ['R5.1b'],
    ],
    ['other content', two({}, { weeklyHours: 36 }), [], other, ['start of association'], ['R5.1a', 'R5.1d']],
    [
      'perhaps the same job',
      two({}, { employerId: unreadable('any business') }),
      [],
      other,
      ['employerId of association'],
      ['R5.1a', 'R5.1d', 'R5.1e'],
    ],
    ['no order', two({}, twice), [], other, ['receivedOn of office'], ['R5.1a', 'R5.1j']],
    [
      'another job',
      two({}, { start: '2014-08-01' }),
      [],
      other,
      ['personId of office'],
      ['R5.1a', 'R5.1h', 'R5.1j'],
    ],
    [
      'a person that cannot be read',
      two({}, { applicantId: THIRD, personId: unreadable('any person') }),
      [],
      { facts: ['personId'] },
      ['personId of association'],
      [],
    ],
    ['paid for this job', [aClaim()], [paid], paidIn, [], ['R5.1a', 'R5.1h']],
    [
      'paid for another',
      [aClaim({ start: '2014-08-01' })],
      [paid],
      paidIn,
      ['personId of office'],
      ['R5.1a', 'R5.1h'],
    ],
    [
      'two persons that cannot be read',
      two({ personId: oddPerson }, { personId: oddPerson }),
      [],
      other,
      ['personId of association'],
      ['R5.1a', 'R5.1f'],
    ],
    [
      'its ids were paid for another person',
      [aClaim({ claimId: '7', personId: OTHER_PERSON })],
      [paid],
      paidIn,
      ['personId of office'],
      ['R5.1a', 'R5.1c'],
    ],
    [
      'recovered from the person, and paid by no list',
      [aClaim()],
      [{ ...paid, amount: euros(0) }],
      paidIn,
      ['personId of office'],
      ['R5.1a', 'R5.1g'],
    ],
    [
      'recovered under its ids, its applicant not read',
      [aClaim({ applicantId: oddBody })],
      [{ ...paid, claimId: '1', personId: OTHER_PERSON, amount: euros(0) }],
      { facts: ['applicantId'] },
      ['applicantId of association'],
      [],
    ],
    [
      'paid under its ids, its applicant not read',
      [aClaim({ applicantId: oddBody })],
      [{ ...paid, claimId: '1', personId: OTHER_PERSON }],
      { facts: ['applicantId'] },
      ['applicantId of association'],
      [],
    ],
    [
      'paid under its ids, its person not read',
      [aClaim({ personId: oddPerson })],
      [{ ...paid, applicantId: APPLICANT, claimId: '1', personId: OTHER_PERSON }],
      { facts: ['personId'] },
      ['personId of association'],
      [],
    ],
    [
      'paid to somebody, its own person not read',
      [aClaim({ claimId: '2', personId: oddPerson })],
      [paid],
      { facts: ['personId'] },
      ['personId of association'],
      [],
    ],
    [
      'two jobs without an employer that begin on one day, with other content',
      two({ employerId: 'blank' }, { employerId: 'blank', weeklyHours: 36 }),
      [],
      other,
      ['employerId of association'],
      ['R5.1a', 'R5.1d'],
    ],
    [
      'the same job with other content of an applicant that isn’t told: the doubt of the other claim alone',
      two({ applicantId: missing('any business') }, { weeklyHours: 36 }),
      [],
      other,
      ['personId of office'],
      ['R5.1a', 'R5.1i'],
    ],
    [
      'two of them without a claim id and with other content',
      two({ claimId: missing('any text') }, { claimId: missing('any text'), weeklyHours: 36 }),
      [],
      { facts: ['claimId'] },
      ['claimId of association'],
      ['R5.1b'],
    ],
    [
      'one claim id, perhaps: one of them cannot be read',
      two({ claimId: unreadable('any text') }, { start: '2014-08-01' }),
      [],
      { others: ['(claims.csv:2)'], more: 0 },
      ['claimId of association'],
      ['R5.1a', 'R5.1c', 'R5.1e'],
    ],
    [
      'an employer not named, and the same start',
      two({ employerId: 'blank' }, {}),
      [],
      other,
      ['employerId of association'],
      ['R5.1a', 'R5.1d'],
    ],
    ['alone', [aClaim()], [], {}, [], []],
  ])('%s', (_, claims, payments, args, asked, readings) => {
    const standings = claims.map((claim) => ({ claim, part: 'stands' as const }));
    const found = oneReward(standings, payments).at(-1);
    const asks = (found?.asks ?? []).map(({ fact, of }) => `${fact} of ${of}`);
    expect({ args: found?.args, asks, readings: found?.readings ?? [] }).toEqual({
      args,
      asks: asked,
      readings,
    });
  });
});
