import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.js';
import { unseenBy } from '../../src/judge/notices.js';
import type { CriterionId, Payment, RulingOn } from '../../src/model.js';
import { settle } from '../../src/settle/settle.js';
import {
  APPLICANT,
  aCase,
  aGrant,
  aJobSubsidy,
  aPlace,
  aSubsidy,
  type CaseChanges,
  day,
  EMPLOYER,
  euros,
  missing,
  OTHER_PERSON,
  office,
  PERSON,
  THIRD,
  unreadable,
} from '../support/case.js';

type Given = {
  readonly payments?: readonly Payment[];
  readonly rulings?: readonly RulingOn[];
  readonly appropriation?: number;
};

function settled(
  cases: readonly CaseChanges[],
  { payments = [], rulings = [], appropriation = 40_000 }: Given = {},
) {
  const judged = cases.map((changes, i) => {
    const theCase = aCase({ line: i + 2, ...changes });
    const verdicts = judge(theCase, office);
    return { claim: theCase.claim, verdicts, notices: unseenBy(theCase, verdicts) };
  });
  return settle(judged, payments, rulings, { ...office.settings, appropriation: euros(appropriation) });
}

function decided(given: CaseChanges, more: Given = {}) {
  const { decisions, problems } = settled([given], more);
  const [decision] = decisions;
  if (!decision) throw new Error('no decision');
  const verdict = (criterion: CriterionId) =>
    decision.verdicts.find((each) => each.criterion === criterion)?.verdict;
  return { ...decision, verdict, problems };
}

const ruling = (criterion: CriterionId, changes: Partial<RulingOn> = {}): RulingOn => ({
  applicantId: APPLICANT,
  claimId: '1',
  criterion,
  verdict: 'met',
  reason: 'Selvitetty.',
  official: 'N. N.',
  ruledOn: day('2015-01-15'),
  at: aPlace(),
  claimAt: aPlace(),
  ...changes,
});

const payment = (changes: Partial<Payment> = {}): Payment => ({
  applicantId: APPLICANT,
  claimId: '1',
  personId: PERSON,
  employerId: EMPLOYER,
  start: day('2014-07-01'),
  rewardRow: 2,
  amount: euros(1000),
  recovered: euros(0),
  at: 'payouts.csv:2',
  ...changes,
});

const unmet: CaseChanges = { applicantForm: 'company' };
const unknown: CaseChanges = { start: '2014-06-20' };

describe('every claim', () => {
  it('has a verdict on every criterion, in order', () => {
    const ids = decided(unmet).verdicts.map(({ criterion }) => criterion);
    expect(ids).toEqual('0.1 0.2 1.1 1.2 1.3 2.1 2.2 2.3 3.1 3.2 3.3 3.4 4.1 4.2 5.1'.split(' '));
  });

  it.each<[string, CaseChanges, string]>([
    ['all met', {}, 'payable'],
    ['one unknown', unknown, 'review'],
    ['one unmet', unmet, 'rejected'],
    ['one unmet and one unknown', { ...unmet, ...unknown }, 'rejected'],
    ['no row of reward', { contractType: 'fixed-term', end: '2014-07-31' }, 'rejected'],
    ['a row claimed that pays less', { claimedRow: 2 }, 'review'],
    ['no arrival', { receivedOn: missing('any day') }, 'review'],
  ])('%s', (_, given, outcome) => {
    expect(decided(given).outcome).toBe(outcome);
  });

  it('has its row and euros whenever a row fits, and is paid only when payable', () => {
    const reward = ({ rewardRow, amount, payable }: ReturnType<typeof decided>) => [
      rewardRow,
      amount,
      payable,
    ];
    expect(reward(decided({}))).toEqual([1, euros(1500), euros(1500)]);
    expect(reward(decided(unmet))).toEqual([1, euros(1500), 0]);
    // Nothing is said of what isn't there: neither an empty row nor an empty amount.
    const short = decided({ contractType: 'fixed-term', end: '2014-07-31' });
    expect(short).not.toHaveProperty('rewardRow');
    expect(short).not.toHaveProperty('amount');
    expect(reward(decided(unknown))).toEqual([1, euros(1500), 0]);
    expect(reward(decided({}, { appropriation: 1000 }))).toEqual([1, euros(1500), 0]);
    expect(reward(decided({ statedSubsidy: 'applied' }))).toEqual([undefined, undefined, 0]);
    expect(reward(decided({ contractType: 'fixed-term', end: '2014-07-31' }))).toEqual([
      undefined,
      undefined,
      0,
    ]);
  });
});

describe('the verdicts over all claims', () => {
  const of = (criterion: CriterionId, given: CaseChanges, more?: Given) =>
    decided(given, more).verdicts.find((each) => each.criterion === criterion);

  it('show what was compared', () => {
    expect(of('4.2', { claimedRow: 2 })?.facts).toEqual([
      { name: 'claimedRow', is: 'known', values: [2], from: [] },
    ]);
    expect(of('5.1', { receivedOn: missing('any day') })?.facts).toEqual([
      { name: 'personId', is: 'known', values: [PERSON], from: [] },
      { name: 'employerId', is: 'known', values: [EMPLOYER], from: [] },
      { name: 'start', is: 'known', values: ['2014-07-01'], from: [] },
      { name: 'receivedOn', is: 'missing', values: [], from: [] },
    ]);
  });

  it('compare no row claimed with a reward of nothing', () => {
    const short: CaseChanges = { contractType: 'fixed-term', end: '2014-07-31', claimedRow: 4 };
    expect(of('4.2', short)?.code).toBe('4.2/nothing-to-compare');
  });
});

/** 4.2 and the reserve take nothing for granted of a reward that no verdict speaks of. */
describe('a claim of which nothing is known but that it is there', () => {
  const { claim } = aCase({ claimedRow: 2 });
  const arrived = { criterion: '0.1', verdict: 'unknown', code: '0.1/missing', args: {} } as const;
  const bare = { ...arrived, facts: [], asks: [], readings: [] };

  it('may come to the most that is paid', () => {
    const { decisions, money } = settle([{ claim, verdicts: [bare], notices: [] }], [], [], office.settings);
    expect(decisions[0]?.verdicts.map(({ code }) => code)).toContain('4.2/claimed-less');
    expect(money.reserved).toBe(euros(1500));
  });
});

describe('a claim paid before', () => {
  const paid = { payments: [payment()] };

  it('keeps the row and the euros it was paid with', () => {
    expect(decided({}, paid)).toMatchObject({
      outcome: 'paid',
      rewardRow: 2,
      amount: euros(1000),
      payable: 0,
    });
  });

  it.each([
    ['fails now', unmet],
    ['is unknown now', unknown],
  ])('stays paid also where it %s', (_, given) => {
    expect(decided(given, paid).outcome).toBe('paid');
  });

  it.each<[string, Partial<Payment>]>([
    ['of another person', { personId: OTHER_PERSON }],
    ['of another applicant', { applicantId: THIRD }],
    ['of another id', { claimId: '2' }],
    ['whose id is not told', { claimId: '' }],
  ])('is not one %s', (_, changes) => {
    expect(decided({}, { payments: [payment(changes)] }).outcome).not.toBe('paid');
  });

  it('is told by its claim id whatever blanks stand in it, on either side', () => {
    const paidAs = (claimId: string) => ({ payments: [payment({ claimId })] });
    expect(decided({ claimId: '2014 / 5' }, paidAs('2014/5')).outcome).toBe('paid');
    expect(decided({ claimId: '2014/5' }, paidAs('20 14/5')).outcome).toBe('paid');
    expect(decided({ claimId: '2014 / 5' }, paidAs('2014/6')).outcome).not.toBe('paid');
  });

  it('is told by its ids, and where one cannot be read by none', () => {
    expect(decided({ claimId: missing('any text') }, paid).outcome).not.toBe('paid');
  });

  it('is one where its person can be read in the claim alone', () => {
    expect(decided({}, { payments: [payment({ personId: undefined })] }).outcome).toBe('paid');
  });

  it('is the earliest row of its ids: the others are judged', () => {
    const rows: readonly CaseChanges[] = [{ receivedOn: '2014-08-02' }, { weeklyHours: 36 }];
    const { decisions } = settled(rows, paid);
    expect(decisions.map(({ outcome }) => outcome)).toEqual(['rejected', 'paid']);
    expect(decisions.map(({ verdicts }) => verdicts.at(-1)?.code)).toEqual([
      '5.1/paid-before-same-job',
      '5.1/this-is-paid',
    ]);
  });

  it('for another person leaves a claim of its ids to be cleared up', () => {
    const { outcome, verdict } = decided({ personId: OTHER_PERSON }, paid);
    expect([outcome, verdict('5.1')]).toEqual(['review', 'unknown']);
  });

  it('has paid as much as was not recovered, and its euros are all that was paid', () => {
    const some = { payments: [payment({ recovered: euros(999.99) })] };
    expect(decided({}, some)).toMatchObject({
      outcome: 'paid',
      amount: euros(1000),
      paid: euros(0.01),
      payable: 0,
    });
    expect(decided({}, paid)).toMatchObject({ outcome: 'paid', paid: euros(1000) });
    expect(decided({ claimId: '2', personId: OTHER_PERSON }, paid)).toMatchObject({ paid: 0 });
  });

  it('is recovered where all of it was, and is not paid again', () => {
    const whole = { payments: [payment({ recovered: euros(1000) })] };
    expect(decided({}, whole)).toMatchObject({
      outcome: 'recovered',
      rewardRow: 2,
      amount: euros(1000),
      paid: 0,
      payable: 0,
    });
    expect(decided(unmet, whole).outcome).toBe('recovered');
  });

  it('once recovered is in no other claim’s way', () => {
    const whole = { payments: [payment({ recovered: euros(1000) })] };
    for (const other of [
      { claimId: '2' },
      { claimId: '2', weeklyHours: 36 },
      { weeklyHours: 36, receivedOn: '2014-08-02' },
    ] satisfies readonly CaseChanges[]) {
      const { decisions } = settled([{}, other], whole);
      expect(decisions.map(({ outcome }) => outcome)).toEqual(['recovered', 'payable']);
    }
    const { decisions } = settled([{}, { claimId: '2' }], { payments: [payment({ recovered: euros(999) })] });
    expect(decisions.map(({ outcome }) => outcome)).toEqual(['paid', 'rejected']);
  });

  it('frees what was recovered', () => {
    const some = { payments: [payment({ recovered: euros(400) })] };
    const other: CaseChanges = { claimId: '2', personId: OTHER_PERSON, receivedOn: '2014-08-02' };
    const money = (appropriation: number) => settled([{}, other], { ...some, appropriation }).money;
    expect(money(2100)).toEqual({
      appropriation: euros(2100),
      paid: euros(1000),
      recovered: euros(400),
      payable: euros(1500),
      reserved: 0,
      unfunded: 0,
      left: 0,
    });
    expect(money(2099)).toMatchObject({ payable: 0, unfunded: euros(1500), left: euros(1499) });
  });

  it('that was recovered but is paid by no list is to be cleared up', () => {
    const nowhere = { payments: [payment({ amount: euros(0) })] };
    const { outcome, verdict, paid: sum } = decided({}, nowhere);
    expect([outcome, verdict('5.1'), sum]).toEqual(['review', 'unknown', 0]);
  });

  it('asks once whether a recovery is needed where it no longer holds, and says nothing else', () => {
    expect(decided({}, paid).doubted).toBeUndefined();
    expect(decided(unmet, paid)).toMatchObject({ doubted: ['1.1'], notices: [] });
    expect(decided({ ...unmet, ...unknown }, paid).doubted).toEqual(['1.1', '3.1']);
    expect(decided(unknown, { ...paid, rulings: [ruling('3.1')] }).doubted).toBeUndefined();
    expect(decided(unmet).doubted).toBeUndefined();
    expect(decided(unmet, { payments: [payment({ recovered: euros(1000) })] }).doubted).toBeUndefined();
  });

  it('has no notices, recovered or not: nothing of it is open', () => {
    const noticed: CaseChanges = { statedEnd: '2014-06-20' };
    expect(decided(noticed).notices).toHaveLength(1);
    expect(decided(noticed, paid).notices).toEqual([]);
    expect(decided(noticed, { payments: [payment({ recovered: euros(1000) })] }).notices).toEqual([]);
  });

  it('has no ruling to be looked at again where it no longer holds: a recovery is asked about', () => {
    const { problems } = decided(unmet, { ...paid, rulings: [ruling('1.1')] });
    expect(problems).toMatchObject([{ grade: 'notice', code: 'ruling-not-needed' }]);
  });

  it('takes its part of the appropriation', () => {
    const { money } = settled([{ claimId: '2', personId: OTHER_PERSON }], {
      ...paid,
      appropriation: 2499.99,
    });
    expect(money).toMatchObject({ paid: euros(1000), unfunded: euros(1500) });
  });
});

describe('rulings', () => {
  it('make a claim payable when they settle every unknown', () => {
    expect(decided({ ...unknown, fullGrant: 'yes' }, { rulings: [ruling('3.1')] }).outcome).toBe('review');
    const both = { rulings: [ruling('3.1'), ruling('1.2')] };
    expect(decided({ ...unknown, fullGrant: 'yes' }, both).outcome).toBe('payable');
  });

  it('reject a claim', () => {
    expect(decided(unknown, { rulings: [ruling('3.1', { verdict: 'unmet' })] }).outcome).toBe('rejected');
  });

  it('do not save a claim that fails', () => {
    const result = decided(unmet, { rulings: [ruling('1.1')] });
    expect(result.outcome).toBe('rejected');
    expect(result.problems).toMatchObject([{ code: 'ruling-now-unmet', args: {} }]);
  });

  const applied: CaseChanges = { statedSubsidy: 'applied' };

  it('on 4.1 give the euros', () => {
    expect(decided(applied, { rulings: [ruling('4.1', { rewardRow: 2 })] })).toMatchObject({
      outcome: 'payable',
      rewardRow: 2,
      payable: euros(1000),
    });
  });

  it('on 4.1 come before the row claimed is compared', () => {
    const claimed: CaseChanges = { ...applied, claimedRow: 2 };
    expect(decided(claimed).verdict('4.2')).toBe('unknown');
    expect(decided(claimed, { rulings: [ruling('4.1', { rewardRow: 2 })] }).verdict('4.2')).toBe('met');
    expect(decided(claimed, { rulings: [ruling('4.1', { rewardRow: 1 })] }).verdict('4.2')).toBe('unknown');
    expect(decided(claimed, { rulings: [ruling('4.1', { verdict: 'unmet' })] }).verdict('4.2')).toBe('met');
  });

  it('on 4.2 and 5.1 are taken too', () => {
    expect(decided({ claimedRow: 2 }, { rulings: [ruling('4.2')] }).outcome).toBe('payable');
    const before = { payments: [payment({ claimId: '7', employerId: THIRD })] };
    expect(decided({}, before).verdict('5.1')).toBe('unknown');
    expect(decided({}, { ...before, rulings: [ruling('5.1')] }).outcome).toBe('payable');
  });

  it('come before one reward a person: a claim ruled out leaves the other alone', () => {
    const two: readonly CaseChanges[] = [
      { ...unknown, claimId: '1' },
      { claimId: '2', applicantId: THIRD, subsidies: [aSubsidy({ employerId: THIRD })] },
    ];
    expect(settled(two).decisions.map(({ outcome }) => outcome)).toEqual(['review', 'review']);
    const rulings = [ruling('3.1', { verdict: 'unmet' })];
    expect(settled(two, { rulings }).decisions.map(({ outcome }) => outcome)).toEqual([
      'rejected',
      'payable',
    ]);
  });
});

describe('the appropriation of a run', () => {
  it('adds up', () => {
    const { money, decisions } = settled(
      [
        {},
        { claimId: '2', personId: OTHER_PERSON, receivedOn: '2014-08-02', ...unknown },
        {
          claimId: '3',
          personId: 'third',
          receivedOn: '2014-08-03',
          statedSubsidy: 'basic',
          subsidies: [aSubsidy(), aJobSubsidy()],
        },
        { claimId: '4', personId: 'fourth', receivedOn: '2014-08-03' },
        { claimId: '5', personId: 'fifth', receivedOn: '2014-08-04' },
      ],
      { payments: [payment({ claimId: '9', personId: 'ninth' })], appropriation: 6000 },
    );
    expect(decisions.map(({ outcome }) => outcome)).toEqual([
      'payable',
      'review',
      'unfunded',
      'unfunded',
      'unfunded',
    ]);
    expect(decisions.map(({ unfunded }) => unfunded?.why)).toEqual([
      undefined,
      undefined,
      'reserved',
      'reserved',
      'nobody-overtakes',
    ]);
    expect(money).toEqual({
      appropriation: euros(6000),
      paid: euros(1000),
      recovered: euros(0),
      payable: euros(1500),
      reserved: euros(1500),
      unfunded: euros(4000),
      left: euros(2000),
    });
  });
});

describe('notices', () => {
  const noticesOf = (given: CaseChanges) => decided(given).notices.map(({ code }) => code);

  it('tell that more was claimed than found', () => {
    const given: CaseChanges = {
      claimedRow: 1,
      statedSubsidy: 'basic',
      subsidies: [aSubsidy(), aJobSubsidy()],
    };
    const args = { claimed: 1, claimedEuros: euros(1500), euros: euros(1000) };
    expect(decided(given).notices).toEqual([{ code: 'claimed-more', args }]);
    expect(decided(given).payable).toBe(euros(1000));
  });

  it('tell of no more claimed than found while it isn’t known what is found, or what is claimed', () => {
    expect(noticesOf({ claimedRow: 1, statedSubsidy: 'applied' })).toEqual([]);
    expect(noticesOf({ claimedRow: unreadable([1, 2]), claimedAmount: euros(700) })).toEqual([]);
  });

  it('tell that the amount is not that of the row', () => {
    const args = { amount: euros(1000), claimed: 1, rowEuros: euros(1500) };
    expect(decided({ claimedRow: 1, claimedAmount: euros(1000) }).notices).toEqual([
      { code: 'amount-not-of-row', args },
    ]);
    expect(noticesOf({ claimedRow: 1, claimedAmount: euros(1500) })).toEqual([]);
    expect(noticesOf({ claimedAmount: euros(1000) })).toEqual([]);
    expect(noticesOf({ claimedRow: 1, claimedAmount: unreadable('any number') })).toEqual([]);
  });

  it('tell of an early leave that was taken as the end', () => {
    const args = { statedEnd: '2014-06-20', registerEnd: '2014-06-30' };
    expect(decided({ statedEnd: '2014-06-20' }).notices).toEqual([{ code: 'left-early', args }]);
    expect(noticesOf({ statedEnd: '2014-06-30' })).toEqual([]);
  });

  it('tell of an early leave also when the claim is late by both ends', () => {
    expect(noticesOf({ statedEnd: '2014-06-20', start: '2014-10-01' })).toEqual(['left-early']);
  });

  const benefits = (extent: object) => ({ extracts: { benefits: extent } });
  it.each<[string, CaseChanges, readonly string[]]>([
    ['of the day of the start shows the job', benefits({ date: '2014-07-01' }), []],
    ['of the eve does not', benefits({ date: '2014-06-30' }), ['benefits-not-seen']],
    ['undated does not', benefits({ date: undefined }), ['benefits-not-seen']],
    ['with a damaged row of the person does not', benefits({ damaged: true }), ['benefits-not-seen']],
    ['left out is told of once for the run', benefits({ given: false, date: undefined }), []],
    [
      'too old is no matter where the hours are too few',
      { ...benefits({ damaged: true }), weeklyHours: 20 },
      [],
    ],
    [
      'too old is no matter where the start is not known',
      { ...benefits({ damaged: true }), start: missing('any day') },
      [],
    ],
  ])('tell that the hours alone decided: an extract of benefits %s', (_, given, expected) => {
    expect(noticesOf(given)).toEqual(expected);
  });

  const grants = (extent: object) => ({ extracts: { grants: extent } });
  const eve = { date: '2014-06-15' };
  it.each<[string, CaseChanges, readonly string[]]>([
    ['of the day of signing shows it', grants({ date: '2014-06-16' }), []],
    ['of the eve does not', grants(eve), ['grants-not-seen']],
    ['with a damaged row of the applicant does not', grants({ damaged: true }), ['grants-not-seen']],
    ['too old, and the claim says yes', { ...grants(eve), fullGrant: 'yes' }, ['grants-not-seen']],
    ['left out is told of once for the run', grants({ given: false, date: undefined }), []],
    ['too old, but with a full grant', { ...grants(eve), grants: [aGrant()], fullGrant: 'yes' }, []],
    ['too old, and the claim is silent: nothing is decided', { ...grants(eve), fullGrant: 'blank' }, []],
    [
      'too old, and the claim’s word can’t be read: nothing is decided',
      { ...grants(eve), fullGrant: unreadable(['yes', 'no']) },
      [],
    ],
  ])('tell that the claim’s word alone decided: an extract of grants %s', (_, given, expected) => {
    expect(noticesOf(given)).toEqual(expected);
  });
});

describe('a claim that was taken back', () => {
  const back = { withdrawnOn: '2014-12-01' };
  const outcomes = (...cases: readonly CaseChanges[]) =>
    settled(cases).decisions.map(({ outcome, verdicts }) => [outcome, verdicts.at(-1)?.code]);

  it('is rejected for that, and stands in no other claim’s way', () => {
    const [first, second] = settled([back, { claimId: '2', receivedOn: '2014-08-02' }]).decisions;
    expect(first?.outcome).toBe('rejected');
    expect(first?.verdicts.filter(({ verdict }) => verdict === 'unmet').map(({ code }) => code)).toEqual([
      '0.1/withdrawn',
    ]);
    expect(second?.outcome).toBe('payable');
  });

  it('contradicts no other application for the same job, nor one of the same number', () => {
    expect(outcomes(back, { claimId: '2', weeklyHours: 36 })[1]).toEqual(['payable', '5.1/only-one']);
    expect(outcomes({ ...back, claimId: '1' }, { claimId: '1', weeklyHours: 36 })[1]?.[1]).toBe(
      '5.1/only-one',
    );
  });

  it('is set aside for that alone: one that fails otherwise contradicts the other', () => {
    expect(outcomes(unmet, { claimId: '2', weeklyHours: 36 })[1]).toEqual([
      'review',
      '5.1/same-job-other-content',
    ]);
  });

  it('does so again while it isn’t taken back yet', () => {
    const later = { withdrawnOn: '2015-02-01' };
    expect(outcomes(later, { claimId: '2', weeklyHours: 36 })[1]).toEqual([
      'review',
      '5.1/same-job-other-content',
    ]);
  });

  it('is paid all the same where it was paid before', () => {
    const payment = {
      applicantId: APPLICANT,
      claimId: '1',
      personId: PERSON,
      employerId: EMPLOYER,
      start: day('2014-07-01'),
      amount: euros(1500),
      recovered: euros(0),
      at: 'maksut.csv:2',
    };
    expect(decided(back, { payments: [payment] }).outcome).toBe('paid');
  });
});
