import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/decisions.js';
import type { Verdict } from '../../src/model.js';
import { verdictOf } from '../../src/pilot/findings.js';
import { told, toldArgs, toldToApplicant } from '../../src/privacy/applicant.js';
import { letters } from '../../src/report/letters/letters.js';
import { en } from '../../src/text/en.js';
import { fi } from '../../src/text/fi.js';
import type { Messages } from '../../src/text/messages.js';
import { sv } from '../../src/text/sv.js';
import { sentence } from '../../src/text/words.js';
import { claim, decision, finding, PERSONS, sampleRun } from '../report/sample-run.js';
import { guarded, named, ofAnotherRegister, REASON, ruled, samples } from './guarded.js';

/** Something that is asked of the applicant, so that a claim under review stands in a letter. */
const asked = finding(
  'unknown',
  '0.2/missing',
  { facts: ['signed'] },
  { asks: [{ fact: 'signed', of: 'association' }] },
);

/** The letters about a claim with this finding: the applicant's, and what the project gets. */
async function letterOf(verdict: Verdict, messages: Messages): Promise<string> {
  const outcome = (verdict.ruling?.verdict ?? verdict.verdict) === 'unmet' ? 'rejected' : 'review';
  const found = verdict.criterion === '0.2' || outcome === 'rejected' ? [verdict] : [verdict, asked];
  const decisions = [decision(outcome, claim(4, '00124', PERSONS[1]), found)];
  const run: Run = { ...sampleRun(), decisions };
  return (await letters(run, messages)).map(({ content }) => content).join('');
}

describe('the letters', () => {
  it('are tried with every finding that is guarded', () => {
    const all = Object.entries(toldToApplicant).filter(
      ([code, is]) => is !== 'as it is' && verdictOf[code as keyof typeof verdictOf] !== 'met',
    );
    expect(guarded.map(({ code }) => code)).toEqual(expect.arrayContaining(all.map(([code]) => code)));
    expect(all.length).toBeGreaterThan(20);
  });

  describe.each([fi, sv, en])('in $language', (messages) => {
    it.each(named)('say the same whatever the register holds: %s', async (_, verdict) => {
      const other = ofAnotherRegister(verdict);
      expect(await letterOf(other, messages)).toBe(await letterOf(verdict, messages));
      expect(await letterOf(ruled(other), messages)).toBe(await letterOf(ruled(verdict), messages));
      const said = sentence(verdict, messages);
      for (const is of [verdict, ruled(verdict)]) expect(await letterOf(is, messages)).not.toContain(said);
    });

    it.each(named)('have room for the reason of a ruling, and not the official’s: %s', async (_, verdict) => {
      const letter = await letterOf(ruled(verdict), messages);
      expect(letter).toContain(
        messages.letters.ruled({ official: 'T. Virtanen', day: messages.say.day('2014-08-04' as never) }),
      );
      expect(letter).toContain(`<span>${messages.letters.grounds}</span>`);
      expect(letter).not.toMatch(/432|Naapuri/);
    });
  });

  it('have the official’s reason where the applicant may be told the matter as it is', async () => {
    const open = samples.filter((verdict) => verdict.verdict === 'unknown' && told(verdict) === 'as it is');
    for (const verdict of open) expect(await letterOf(ruled(verdict), fi), verdict.code).toContain(REASON);
    expect(open.length).toBeGreaterThan(20);
  });
});

it('the most euros that are possible aren’t told as they are: they tell what subsidy the register has', () => {
  const euros = samples.filter(({ args }) => 'high' in args);
  expect(euros.map(({ code }) => code)).toContain('4.2/claimed-less');
  expect(euros.filter((verdict) => told(verdict) === 'as it is')).toEqual([]);
});

it('an applicant’s own other claims are told by their ids, without the file and row they stand in', () => {
  const names = [
    'H-2 (a.csv:3)',
    '(a.csv:4)',
    'H (3)-4 (b (uusi).csv:5)',
    'H-5 (b(.csv:6)',
    'H-6 (b).csv:7)',
  ];
  const args = { others: names, more: 1 };
  const told = { others: ['H-2', 'H (3)-4', 'H-5', 'H-6'], more: 2 };
  expect(toldArgs({ code: '5.1/claimed-twice', args })).toEqual(told);
  expect(toldArgs({ code: '5.1/other-applicant', args })).toBe(args);
});

/** Values that only the register, an earlier payout or another claim has. */
const SECRET = 'days countedOn basis deducted left since startsOn endsOn subsidy status others paidIn'.split(
  ' ',
);

it.each(SECRET)('a finding that carries %s is never told as it is', (name) => {
  const carrying = samples.filter(({ args }) => Object.hasOwn(args, name));
  expect(carrying.filter((verdict) => told(verdict) === 'as it is')).toEqual([]);
  expect(carrying.length).toBeGreaterThan(0);
});

describe('a finding on facts that are not known', () => {
  const of = (code: Verdict['code'], args: Verdict['args']) => told({ code, args });

  it.each([
    ['is told as it is where the applicant states them all', '3.1/missing', ['start'], 'as it is'],
    [
      'is told of the applicant’s own where it states some',
      '2.3/missing',
      ['signed', 'subsidies'],
      'in other words',
    ],
    ['is not told where the office has them all', '2.1/missing', ['counts'], 'not at all'],
    ['is not told where the office’s records make them', '4.1/missing', ['jobSubsidy'], 'not at all'],
    ['is told where the claim makes them', '4.1/missing', ['employerKind'], 'as it is'],
    ['is never told as it is where they made no difference', '3.1/unmet-anyway', ['start'], 'in other words'],
  ] as const)('%s', (_, code, facts, is) => expect(of(code, { facts })).toBe(is));

  it.each([
    ['the euros still possible', { range: { low: 0, high: 150_000 } }],
    ['values that contradict each other', { between: ['2014-06-30', '2014-06-20'] }],
  ])('is told without %s', (_, more) => {
    expect(of('3.1/conflict', { facts: ['start'], ...more })).toBe('in other words');
  });
});
