/** Findings that an applicant may not be told as they are, and the same findings of another register. */
import type { Verdict } from '../../src/model.js';
import { verdictOf } from '../../src/pilot/findings.js';
import { told } from '../../src/privacy/applicant.js';
import { place } from '../report/sample-run.js';
import { verdictSamples } from '../text/samples.js';

/** What of a finding's values the applicant states itself, or the law says. */
const OWN =
  'signed start statedEnd weekly fullTime percent limit term employer claimed claimedEuros facts why'.split(
    ' ',
  );
export const REASON = 'URAssa on 432 päivää, ja toinen hakija on Naapuri ry.';

export const ruled = (verdict: Verdict): Verdict => ({
  ...verdict,
  ruling: {
    verdict: 'unmet',
    reason: REASON,
    official: 'T. Virtanen',
    ruledOn: '2014-08-04' as never,
    at: place(2, 'D2', 'ratkaisu', 'ei täyty', 'ratkaisut.csv'),
  },
});

/** The same finding with other values in everything that isn't the applicant's own. */
export function ofAnotherRegister(verdict: Verdict): Verdict {
  const args = Object.entries(verdict.args).map(([name, value]) => [
    name,
    OWN.includes(name) ? value : ofOwnClaims(verdict, name) ? inAnotherFile(value) : otherThan(value),
  ]);
  return { ...verdict, args: Object.fromEntries(args) };
}

/** Whether the value names other claims that are always the applicant's own. */
function ofOwnClaims({ code }: Verdict, name: string): boolean {
  const codes = ['5.1/claimed-twice', '5.1/same-job-other-content', '5.1/same-job-maybe'];
  return codes.includes(code) && (name === 'others' || name === 'more');
}

/** The same claims where they stand in other files and rows. */
function inAnotherFile(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((name: string) => name.replace(/\([^()]*:\d+\)$/, '(naapuri.csv:77)'));
}

function otherThan(value: unknown): unknown {
  if (typeof value === 'number') return value + 70_000;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return ['naapuri.csv:77', 'naapuri.csv:78', 'naapuri.csv:79'];
  if (typeof value === 'object') return { low: 70_000, high: 77_000 };
  if (value === 'open' || /^\d{4}-\d\d-\d\d$/.test(String(value))) return '2013-07-07';
  const words = [
    ['unemployment', 'total'],
    ['service', 'total'],
    ['annulled', 'applied'],
    ['none', 'basic'],
    ['basic', 'basic-and-additional'],
    ['basic-and-additional', 'none'],
  ];
  return words.flatMap(([a, b]) => (value === a ? [b] : value === b ? [a] : []))[0] ?? 'naapuri.csv:77';
}

export const samples = verdictSamples.map((verdict): Verdict => {
  const own = verdictOf[verdict.code as keyof typeof verdictOf] as Verdict['verdict'] | undefined;
  const anyway = /\/(met|unmet)-anyway$/.exec(verdict.code)?.[1] as Verdict['verdict'] | undefined;
  return { ...verdict, verdict: own ?? anyway ?? 'unknown' };
});
export const guarded = samples.filter((verdict) => verdict.verdict !== 'met' && told(verdict) !== 'as it is');
export const named = guarded.map(
  (verdict) => [`${verdict.code} ${JSON.stringify(verdict.args)}`, verdict] as const,
);
