import type { ClaimJson, FactJson, PlaceJson, VerdictJson } from './run-file.js';
import { type Change, key, same, without } from './same.js';

/** A claim that both runs have, and everything in which a report of the one would tell it otherwise than the other. */
export type ClaimChange = Change<ClaimJson> & {
  /** Findings by criterion that differ; undefined where a run doesn't have the criterion. */
  readonly findings: readonly FindingChange[];
  /** Codes of what isn't met or isn't known that the older run or the newer alone has. */
  readonly codes: { readonly added: readonly string[]; readonly gone: readonly string[] };
  /** The facts whose value or state differs. */
  readonly facts: readonly FactChange[];
  /** What else the claim's file says otherwise, by the name of its column. */
  readonly texts: readonly (Change<string> & { readonly name: ClaimText })[];
  /** Notices and completions that one run alone has, as people are told them. */
  readonly notices: Lists;
  readonly completions: Lists;
  /** Whether more than facts differs. */
  readonly result: boolean;
};

export type FindingChange = {
  readonly criterion: string;
  readonly before: VerdictJson | undefined;
  readonly after: VerdictJson | undefined;
};

type Lists = { readonly added: readonly string[]; readonly gone: readonly string[] };

/** What a claim is called and whose it is: told beside its facts, which may not hold them. */
const TEXTS = [
  'claim_id',
  'applicant_id',
  'applicant_name',
  'municipality',
  'person',
  'employer_id',
  'employer_name',
  'language',
] as const;
type ClaimText = (typeof TEXTS)[number];

/** The facts that tell the same as a text does: such a change is told once, as the fact's. */
const FACT_OF: { readonly [T in ClaimText]?: string } = {
  claim_id: 'claimId',
  applicant_id: 'applicantId',
  person: 'personId',
  employer_id: 'employerId',
};

/** A fact with the criteria that rest on it. `from` has the cells that differ, or all where none does. */
export type FactChange = {
  readonly name: string;
  readonly criteria: readonly string[];
  readonly before: FactSide | undefined;
  readonly after: FactSide | undefined;
};

export type FactSide = Omit<FactJson, 'from'> & { readonly from: readonly PlaceJson[] };

/** What a text says without the rows it names: they are others where the same content lies elsewhere. */
export type Unplaced = <T>(value: T) => T;

/** What differs of a claim; undefined where nothing does but where it stands. */
export function changeOf(pair: Change<ClaimJson>, unplaced: Unplaced): ClaimChange | undefined {
  const { before, after } = pair;
  const both = byCriterion(before, after);
  const findings = both.filter(
    (two) => !same(findingOf(two.before, unplaced), findingOf(two.after, unplaced)),
  );
  const facts = factChanges(both, new Set(findings));
  const told = new Set(facts.map(({ name }) => name));
  const texts = TEXTS.filter((name) => before[name] !== after[name] && !told.has(FACT_OF[name] ?? '')).map(
    (name) => ({ name, before: before[name] ?? '', after: after[name] ?? '' }),
  );
  const notices = lists(
    before.notices,
    after.notices,
    ({ code, args }) => key(code, unplaced(args)),
    noticeWords,
  );
  const completions = lists(
    before.completions,
    after.completions,
    ({ column, by }) =>
      key(
        column,
        by.map(({ is, ...rest }) => [is.raw, rest]),
      ),
    completionWords,
  );
  const resultDiffers = findings.length > 0 || !same(resultOf(before, unplaced), resultOf(after, unplaced));
  const others = [texts, notices.added, notices.gone, completions.added, completions.gone];
  if (!resultDiffers && facts.length === 0 && others.every((list) => list.length === 0)) return undefined;
  const codes = lists(
    codesOf(before),
    codesOf(after),
    (code) => code,
    (code) => code,
  );
  return { ...pair, findings, codes, facts, texts, notices, completions, result: resultDiffers };
}

/** Whether a payable claim was paid as it stood in between, and nothing else of it changed. */
export function isPaidSince({
  before,
  after,
  findings,
  facts,
  texts,
  notices,
  completions,
}: ClaimChange): boolean {
  return (
    before.outcome === 'payable' &&
    after.outcome === 'paid' &&
    before.payable_cents === after.paid_cents &&
    findings.every(({ criterion }) => criterion === PAID_BEFORE) &&
    facts.every(({ criteria }) => criteria.every((criterion) => criterion === PAID_BEFORE)) &&
    [texts, notices.added, notices.gone, completions.added, completions.gone].every(
      (list) => list.length === 0,
    )
  );
}

/** The criterion that tells what was paid. */
const PAID_BEFORE = '5.1';

function lists<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
  words: (item: T) => string,
): Lists {
  return {
    added: without(after, before, keyOf).map(words),
    gone: without(before, after, keyOf).map(words),
  };
}

function noticeWords({ sentence }: ClaimJson['notices'][number]): string {
  return sentence;
}

function completionWords({ column, was, by }: ClaimJson['completions'][number]): string {
  return `${was.column || column}: ${by.map(({ is, document }) => `${is.raw} (${document})`).join(', ')}`;
}

/** The findings of both runs, criterion by criterion, those too that one of them doesn't have. */
function byCriterion(before: ClaimJson, after: ClaimJson): readonly FindingChange[] {
  const all = [...new Set([...before.verdicts, ...after.verdicts].map(({ criterion }) => criterion))];
  const of = ({ verdicts }: ClaimJson, its: string) => verdicts.find(({ criterion }) => criterion === its);
  return all.map((criterion) => ({ criterion, before: of(before, criterion), after: of(after, criterion) }));
}

function resultOf(claim: ClaimJson, unplaced: Unplaced): readonly unknown[] {
  const { outcome, reward_row, amount_cents, payable_cents, paid_cents, unfunded, unmet, unknown } = claim;
  const why = unfunded && { ...unfunded, sentence: null, reserved_for: unplaced(unfunded.reserved_for) };
  return [outcome, reward_row, amount_cents, payable_cents, paid_cents, why, unmet, unknown];
}

/** What makes a finding another one: not its words, nor where an earlier payout or another claim stands. */
function findingOf(finding: VerdictJson | undefined, unplaced: Unplaced): unknown {
  if (!finding) return null;
  const { verdict, code, args, margin, reward, ruling, asks } = finding;
  const { paidIn: _, ...rest } = args;
  return [
    verdict,
    code,
    verdict === 'met' ? null : [unplaced(rest), margin?.amount ?? null, reward, asks],
    ruling && [
      ruling.verdict,
      ruling.reward_row,
      ruling.official,
      ruling.ruled_on,
      ruling.reason,
      ruling.objection,
    ],
  ];
}

function codesOf({ verdicts }: ClaimJson): readonly string[] {
  return verdicts.filter(({ verdict }) => verdict !== 'met').map(({ code }) => code);
}

// ── Facts ─────────────────────────────────────────────────────────────────────────────────────────────────

/** The facts that differ, each once with every criterion that rests on it. */
function factChanges(
  verdicts: readonly FindingChange[],
  changed: ReadonlySet<FindingChange>,
): readonly FactChange[] {
  const all = verdicts.flatMap((two) => {
    const facts = factsOf(two);
    const inBoth = facts.filter(({ before, after }) => before && after);
    // A fact that only one of the runs came to look at explains a change where nothing else does.
    return changed.has(two) && inBoth.length === 0 ? facts : inBoth;
  });
  const merged = new Map<string, FactChange>();
  for (const change of all) {
    const its = JSON.stringify([change.name, change.before, change.after]);
    const criteria = [...(merged.get(its)?.criteria ?? []), ...change.criteria];
    merged.set(its, { ...change, criteria });
  }
  return [...merged.values()];
}

function factsOf({ criterion, ...two }: FindingChange): readonly FactChange[] {
  const [before, after] = [two.before?.facts ?? [], two.after?.facts ?? []];
  const names = [...new Set([...before, ...after].map(({ name }) => name))];
  return names.flatMap((name) => {
    const old = before.find((fact) => fact.name === name);
    const now = after.find((fact) => fact.name === name);
    if (old && now && same(valueOfFact(old), valueOfFact(now))) return [];
    return {
      name,
      criteria: [criterion],
      before: old && { ...old, from: differing(old, now) },
      after: now && { ...now, from: differing(now, old) },
    };
  });
}

/** The cells in which a fact differs from the other's: all of them where it is a value, which another may be made of too. */
function differing({ from, values }: FactJson, other: FactJson | undefined): readonly PlaceJson[] {
  const its = without(from, other?.from ?? [], cellKey);
  const others = without(other?.from ?? [], from, cellKey);
  const isWhole = its.length === 0 && (others.length === 0 || values.length > 0);
  return isWhole ? from : its;
}

/** A known fact of a claim is its value, however it is written; one of the register is what its cells say, each once. */
function valueOfFact({ is, values, from }: FactJson) {
  const read = is === 'known' && values.length > 0;
  return [is, values, read ? [] : [...new Set(from.map(cellKey))].toSorted()];
}

/** A cell by what it says: a day and a number the same however they are written, as a workbook has them otherwise. */
function cellKey({ column, raw }: PlaceJson): string {
  return key(column, alike(raw));
}

function alike(raw: string): string {
  const text = raw.trim();
  const day = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: 0{1,2}[:.]00(?:[:.]00)?)?$/.exec(text);
  if (day) return `${day[3]}-${day[2]?.padStart(2, '0')}-${day[1]?.padStart(2, '0')}`;
  return /^\d+[.,]\d+$/.test(text) ? text.replace(',', '.').replace(/\.?0+$/, '') : text;
}
