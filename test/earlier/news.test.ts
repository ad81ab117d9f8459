/** What is new in a run: each limit of "the same" from both sides. */
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/decisions.js';
import { type EarlierRun, withNews } from '../../src/earlier/news.js';
import { parseRun } from '../../src/earlier/run-json.js';
import type { BusinessId, Cents, Claim, Verdict } from '../../src/model.js';
import { filedKey } from '../../src/privacy/filed.js';
import { runJson } from '../../src/report/run-json.js';
import { fi } from '../../src/text/fi.js';
import { claim, decision, finding, known, PERSONS, sampleRun, verdicts } from '../report/sample-run.js';

const key = filedKey('payouts');
const euros = (amount: number) => (amount * 100) as Cents;
const claimOf = (id = 'H-1', content = 'as filed', person: string = PERSONS[0]): Claim => ({
  ...claim(2, id, person),
  content,
  contentAsArrived: content,
});

const newsOf = (decisions: readonly Decision[], earlier: EarlierRun) =>
  withNews(decisions, earlier).map(({ news }) => news);

/** The run of then as a later one reads it back. */
function then(decisions: readonly Decision[], marks: typeof key | undefined = key) {
  const rows = { read: decisions.length, decided: decisions.length, copies: 0, unreadable: 0 };
  const parsed = parseRun(runJson(sampleRun({ decisions, rows }), fi, [], {}, marks));
  if ('why' in parsed) throw new Error(parsed.detail);
  return { run: parsed.run, key: marks };
}

const payable = (more: Partial<Decision> = {}): Decision => ({
  ...decision('payable', claimOf(), [], { rewardRow: 1, amount: euros(1500) }),
  ...more,
});
const asked = (fact: string, of: 'association' | 'office' = 'association'): Verdict =>
  finding('unknown', '3.3/unreadable', { facts: ['weeklyHours'] }, { asks: [{ fact, of }] });
const review = (...found: readonly Verdict[]): Decision => decision('review', claimOf(), found);
const paid = (amount: number, more: Partial<Decision> = {}): Decision =>
  payable({ outcome: 'paid', payable: euros(0), paid: euros(amount), amount: euros(amount), ...more });

describe('a claim known again to the letter', () => {
  it.each<[string, Decision, Decision, 'same' | 'changed']>([
    ['nothing differs', payable(), payable(), 'same'],
    ['another outcome', payable(), payable({ outcome: 'unfunded' }), 'changed'],
    ['another row of the table', payable(), payable({ rewardRow: 2 }), 'changed'],
    ['other euros', payable(), payable({ amount: euros(1000) }), 'changed'],
    ['what was payable was paid', payable(), paid(1500), 'same'],
    ['it was paid by a list that tells no row', payable(), without(paid(1500), 'rewardRow'), 'same'],
    ['a cent less was paid than was payable', payable(), paid(1499.99), 'changed'],
    ['it was paid, and is paid still', paid(1500), paid(1500), 'same'],
    ['a part was recovered', paid(1500), paid(1500, { paid: euros(500) }), 'changed'],
    ['it was unfunded and was paid all the same', payable({ outcome: 'unfunded' }), paid(1500), 'changed'],
    [
      'it was paid, and by what is known now something isn’t met',
      payable(),
      paid(1500, { verdicts: verdicts(finding('unmet', '3.4/not-employment', { form: 'work-trial' })) }),
      'changed',
    ],
    ['the same is asked', review(asked('weeklyHours')), review(asked('weeklyHours')), 'same'],
    ['something else is asked', review(asked('weeklyHours')), review(asked('fullTimeHours')), 'changed'],
    [
      'somebody else is asked',
      review(asked('weeklyHours')),
      review(asked('weeklyHours', 'office')),
      'changed',
    ],
    [
      'another criterion isn’t known',
      review(asked('weeklyHours')),
      review({ ...asked('weeklyHours'), criterion: '4.1' }),
      'changed',
    ],
    [
      'a ruling has settled one of two',
      review(asked('weeklyHours'), { ...asked('start'), criterion: '3.1' }),
      review(asked('weeklyHours'), { ...asked('start'), criterion: '3.1', ruling: ruledMet() }),
      'changed',
    ],
    [
      'the sentence alone differs',
      review(asked('weeklyHours')),
      review({ ...asked('weeklyHours'), code: '3.3/missing' }),
      'same',
    ],
  ])('%s', (_, before, after, news) => {
    expect(newsOf([after], then([before]))).toEqual([news]);
  });
});

describe('a paid claim that no longer holds', () => {
  const unmet = finding('unmet', '3.4/not-employment', { form: 'work-trial' });
  const doubted = paid(1500, { verdicts: verdicts(unmet), doubted: ['3.4'] });

  it.each<[string, Decision, readonly string[] | undefined]>([
    ['it held when it was paid', payable(), ['3.4']],
    ['the run before has told it', doubted, undefined],
    [
      'the run before has told something else',
      paid(1500, { verdicts: verdicts({ ...unmet, criterion: '1.1' }) }),
      ['3.4'],
    ],
  ])('is told once: %s', (_, before, left) => {
    expect(withNews([doubted], then([before]))[0]?.doubted).toEqual(left);
  });
});

describe('whose claim it is', () => {
  const now = (one: Claim): Decision => payable({ claim: one });

  it('ids that nobody had are new', () => {
    expect(newsOf([now(claimOf('H-2'))], then([payable()]))).toEqual(['new']);
  });

  it('an id of another applicant is another claim’s', () => {
    const other = claim(2, 'H-1', PERSONS[0], { facts: { applicantId: known('3456789-0' as BusinessId) } });
    expect(
      newsOf([now({ ...other, content: 'as filed', contentAsArrived: 'as filed' })], then([payable()])),
    ).toEqual(['new']);
  });

  it('known ids with other content have changed, though all comes out the same', () => {
    expect(newsOf([now(claimOf('H-1', 'otherwise'))], then([payable()]))).toEqual(['changed']);
  });

  it('blanks in an id make no difference', () => {
    expect(newsOf([now(claimOf('H - 1'))], then([payable()]))).toEqual(['same']);
  });

  it('without an id a claim is known by its content, and is new with any other', () => {
    const before = then([now(claimOf(''))]);
    expect(newsOf([now(claimOf(''))], before)).toEqual(['same']);
    expect(newsOf([now(claimOf('', 'otherwise'))], before)).toEqual(['new']);
  });

  it('two rows that are the same to the letter match one each', () => {
    expect(newsOf([payable(), payable()], then([payable()]))).toEqual(['same', 'changed']);
  });
});

describe('a run whose payouts.csv is gone or was changed', () => {
  const before = { ...then([payable()]), key: undefined };

  it('is compared by ids, masked person and job', () => {
    expect(newsOf([payable({ claim: claimOf('H-1', 'otherwise') })], before)).toEqual(['same']);
    expect(newsOf([payable({ claim: claimOf('H-1', 'as filed', PERSONS[1]) })], before)).toEqual(['changed']);
  });

  it('and so is one that was never written', () => {
    expect(newsOf([payable()], then([payable()], undefined))).toEqual(['same']);
  });
});

it('the mark of a claim can’t be made without the payouts, and tells one content from another', () => {
  const marks = ['payouts', 'other'].flatMap((payouts) =>
    ['a', 'b'].map((content) => {
      const { run } = then([payable({ claim: claimOf('H-1', content) })], filedKey(payouts));
      return run.claims[0]?.filed?.sha256;
    }),
  );
  expect(new Set(marks).size).toBe(4);
});

function ruledMet(): NonNullable<Verdict['ruling']> {
  const at = { file: 'r.csv', line: 2, column: 'ehto', cell: 'C2', raw: '3.1' };
  return { verdict: 'met', reason: '…', official: 'N. N.', ruledOn: '2014-08-04' as never, at };
}

function without(one: Decision, name: 'rewardRow'): Decision {
  const { [name]: _, ...rest } = one;
  return rest;
}

describe('a paid claim that by what is known now no longer holds', () => {
  const found = (word: 'unmet' | 'unknown', criterion: '3.3' | '4.1'): Verdict => ({
    ...finding(word, '3.3/unreadable', { facts: ['weeklyHours'] }),
    criterion,
  });
  const doubtful = (...all: readonly Verdict[]): Decision =>
    paid(1500, { verdicts: verdicts(...all), doubted: all.map(({ criterion }) => criterion) });

  it.each<[string, Decision, Decision, readonly string[] | undefined]>([
    ['is asked about where it held', paid(1500), doubtful(found('unmet', '3.3')), ['3.3']],
    ['is asked about where it was to be paid', payable(), doubtful(found('unknown', '3.3')), ['3.3']],
    ['is asked about once', doubtful(found('unmet', '3.3')), doubtful(found('unmet', '3.3')), undefined],
    [
      'is asked about by what it had not',
      doubtful(found('unmet', '3.3')),
      doubtful(found('unmet', '3.3'), found('unknown', '4.1')),
      ['4.1'],
    ],
    [
      'is asked about where what was not known is unmet now',
      doubtful(found('unknown', '3.3')),
      doubtful(found('unmet', '3.3')),
      ['3.3'],
    ],
    [
      'is not where what was unmet is only not known now',
      doubtful(found('unmet', '3.3')),
      doubtful(found('unknown', '3.3')),
      undefined,
    ],
  ])('%s', (_, before, after, doubted) => {
    expect(withNews([after], then([before]))[0]?.doubted).toEqual(doubted);
  });

  it('is asked about where the earlier run did not have it', () => {
    expect(withNews([doubtful(found('unmet', '3.3'))], then([]))[0]?.doubted).toEqual(['3.3']);
  });
});
