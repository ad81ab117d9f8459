/** What `show --for-party` tells of every finding that is guarded: nothing that only the register or another claim holds. */
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/decisions.js';
import type { ClaimJson } from '../../src/earlier/run-file.js';
import { parseRun } from '../../src/earlier/run-json.js';
import type { Cents, Verdict } from '../../src/model.js';
import { jsonText } from '../../src/privacy/json.js';
import { dossierOf, type Reader } from '../../src/report/dossier.js';
import { dossierPage } from '../../src/report/html/dossier-page.js';
import { runJson } from '../../src/report/run-json.js';
import { dossierText } from '../../src/report/terminal/dossier-text.js';
import { noPaint } from '../../src/report/terminal/paint.js';
import { en } from '../../src/text/en.js';
import { fi } from '../../src/text/fi.js';
import type { Messages } from '../../src/text/messages.js';
import { sv } from '../../src/text/sv.js';
import { sentence } from '../../src/text/words.js';
import { claim, decision, PERSONS, sampleRun } from '../report/sample-run.js';
import { named, ofAnotherRegister, ruled } from './guarded.js';

const claimOf = (made: Decision, messages: Messages): ClaimJson => {
  const rows = { read: 1, decided: 1, copies: 0, unreadable: 0 };
  const parsed = parseRun(runJson({ ...sampleRun(), decisions: [made], rows }, messages, [], {}));
  if ('why' in parsed) throw new Error(parsed.detail);
  const [one] = parsed.run.claims;
  if (!one) throw new Error('no claim');
  return one;
};

/** All three forms of what is shown, one after the other. */
function shown(made: Decision, messages: Messages, reader: Reader): string {
  const one = claimOf(made, messages);
  const runs = [{ day: '2014-07-31' as never, name: '2014-07-31', claim: one }];
  const dossier = dossierOf(one, runs, messages, reader);
  const text = dossierText(dossier, { messages, paint: noPaint, width: 400 });
  return [text, dossierPage(dossier, messages), jsonText(dossier)].join('\n');
}

const underReview = (verdict: Verdict) => decision('review', claim(4, '00124', PERSONS[1]), [verdict]);

describe.each([fi, sv, en])('in $language', (messages) => {
  it.each(named)('a party is told the same whatever the register holds: %s', (_, verdict) => {
    const other = ofAnotherRegister(verdict);
    for (const is of [(one: Verdict) => one, ruled]) {
      const told = shown(underReview(is(verdict)), messages, 'party');
      expect(told).toBe(shown(underReview(is(other)), messages, 'party'));
      expect(told).not.toContain(sentence(verdict, messages));
      expect(told).not.toMatch(/432|Naapuri|\.csv/);
    }
  });
});

it('the office is told the finding itself: what is looked for above can be found', () => {
  for (const [, verdict] of named)
    expect(shown(underReview(verdict), fi, 'office')).toContain(sentence(verdict, fi));
});

it('of money that is reserved for others a party isn’t told for whom', () => {
  const made: Decision = {
    ...decision('unfunded', claim(4, '00124', PERSONS[1]), []),
    unfunded: {
      why: 'reserved',
      need: 150_000 as Cents,
      left: 200_000 as Cents,
      reserved: 100_000 as Cents,
      reservedFor: ['00777, Naapuri ry (naapuri.csv:7)'],
      reservedForMore: 0,
    },
  };
  expect(shown(made, fi, 'office')).toContain('Naapuri ry');
  const told = shown(made, fi, 'party');
  expect(told).not.toMatch(/00777|Naapuri|naapuri/);
  expect(told).toContain(fi.letters.decision.whyUnfunded.reserved);
});

it.each([
  ['review', false],
  ['rejected', false],
  ['payable', true],
  ['unfunded', true],
] as const)('the euros of a claim that is %s are told to a party: %s', (outcome, isTold) => {
  const made = { ...decision(outcome, claim(4, '00124', PERSONS[1]), []), amount: 123_400 as Cents };
  expect(/1\s234/.test(shown(made, fi, 'party'))).toBe(isTold);
});
