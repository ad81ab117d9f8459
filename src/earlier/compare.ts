import { claimIdKey } from '../pilot/claim-id.js';
import type { ClaimJson, FactJson, PlaceJson, ProblemJson, RunFile, VerdictJson } from './run-file.js';

/** Two values of the same thing, in the older and in the newer run. */
export type Change<T> = { readonly before: T; readonly after: T };

/** Everything in which two runs differ, claim by claim, then as a whole. */
export type Differences = {
  readonly claims: {
    readonly changed: readonly ClaimChange[];
    readonly added: readonly ClaimJson[];
    readonly gone: readonly ClaimJson[];
    readonly same: number;
  };
  /** The sums of both runs, also those that are the same. */
  readonly totals: readonly Total[];
  /** Settings, options and the version of the rules that differ: with any of these the same files are judged otherwise. */
  readonly settings: readonly (Change<unknown> & { readonly name: SettingName })[];
  /** What differs and decides nothing. */
  readonly remarks: readonly (Change<string> & { readonly name: 'version' | 'language' })[];
  readonly inputs: readonly InputChange[];
  readonly problems: { readonly added: readonly ProblemJson[]; readonly gone: readonly ProblemJson[] };
};

export type ClaimChange = Change<ClaimJson> & {
  /** Findings by criterion that differ. */
  readonly findings: readonly Change<VerdictJson>[];
  /** Codes of what isn't met or isn't known that the older run or the newer alone has. */
  readonly codes: { readonly added: readonly string[]; readonly gone: readonly string[] };
  /** The facts whose value or state differs. */
  readonly facts: readonly FactChange[];
  /** Whether more than facts differs. */
  readonly result: boolean;
};

/** A fact with the criteria that rest on it. `from` has the cells that differ, or all where none does. */
export type FactChange = {
  readonly name: string;
  readonly criteria: readonly string[];
  readonly before: FactSide | undefined;
  readonly after: FactSide | undefined;
};

export type FactSide = Omit<FactJson, 'from'> & { readonly from: readonly PlaceJson[] };

type SettingName =
  | 'appropriation_cents'
  | 'pilot_year'
  | 'municipalities'
  | 'as_of'
  | 'received'
  | 'extracted_on'
  | 'test_persons'
  | 'rules';

export type Total = Change<number> & {
  readonly group: 'rows' | 'outcomes' | 'reward_rows' | 'money' | 'applicants';
  readonly name: string;
  readonly in: 'claims' | 'cents' | 'euros';
};

type InputChange = {
  readonly role: string;
  readonly name: string;
  readonly state: 'changed' | 'added' | 'gone';
};

/** Whether the runs are about one pilot: of the same year, and with a municipality in common. */
export function samePilot({ settings: a }: RunFile, { settings: b }: RunFile): boolean {
  return a.pilot_year === b.pilot_year && a.municipalities.some((name) => b.municipalities.includes(name));
}

/** Compares two runs. Where and when they were made makes no difference, nor on which line of a file a claim stands. */
export function compare(before: RunFile, after: RunFile): Differences {
  const { pairs, added, gone } = paired(before.claims, after.claims);
  const changed = pairs.flatMap((pair) => changeOf(pair) ?? []);
  const settings = (run: RunFile): Readonly<Record<SettingName, unknown>> => ({
    appropriation_cents: run.settings.appropriation_cents,
    pilot_year: run.settings.pilot_year,
    municipalities: run.settings.municipalities,
    as_of: run.options.as_of,
    received: run.options.received,
    extracted_on: run.options.extracted_on,
    test_persons: run.options.test_persons,
    rules: run.tool.rules,
  });
  const remarks = (run: RunFile) => ({ version: run.tool.version, language: run.options.language });
  return {
    claims: { changed, added, gone, same: pairs.length - changed.length },
    totals: totalsOf(before, after),
    settings: differing(settings(before), settings(after)),
    remarks: differing(remarks(before), remarks(after)),
    inputs: inputChanges(before, after),
    problems: {
      added: without(after.problems, before.problems, problemKey),
      gone: without(before.problems, after.problems, problemKey),
    },
  };
}

/** Whether nothing differs that a decision or a report would show. */
export function isSame({ claims, totals, settings, problems }: Differences): boolean {
  return (
    [claims.changed, claims.added, claims.gone, settings, problems.added, problems.gone].every(
      (list) => list.length === 0,
    ) && totals.every((total) => total.before === total.after)
  );
}

// ── Claims ────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * By what a claim is known again, the surest first: one id may stand on several claims, and the missing document may
 * be the one that gives a claim its id.
 */
const KEYS: readonly ((claim: ClaimJson) => string | undefined)[] = [
  (claim) =>
    key(claim.applicant_id, claimIdKey(claim.claim_id), claim.person, claim.job_starts_on, claim.employer_id),
  (claim) => key(claim.applicant_id, claimIdKey(claim.claim_id), claim.person),
  (claim) => (claim.claim_id === '' ? undefined : key(claim.applicant_id, claimIdKey(claim.claim_id))),
  (claim) => key(claim.applicant_id, claim.person, claim.job_starts_on, claim.employer_id),
];

function paired(before: readonly ClaimJson[], after: readonly ClaimJson[]) {
  const partners = new Map<ClaimJson, ClaimJson>();
  let added = after;
  let gone = before;
  for (const keyOf of KEYS) {
    const waiting = new Map<string, ClaimJson[]>();
    for (const claim of gone) {
      const its = keyOf(claim);
      if (its !== undefined) waiting.set(its, [...(waiting.get(its) ?? []), claim]);
    }
    for (const claim of added) {
      const old = waiting.get(keyOf(claim) ?? '')?.shift();
      if (old) partners.set(claim, old);
    }
    const found = new Set(partners.values());
    gone = gone.filter((claim) => !found.has(claim));
    added = added.filter((claim) => !partners.has(claim));
  }
  const pairs = after.flatMap((claim) => {
    const old = partners.get(claim);
    return old ? [{ before: old, after: claim }] : [];
  });
  return { pairs, added, gone };
}

function changeOf(pair: Change<ClaimJson>): ClaimChange | undefined {
  const { before, after } = pair;
  const old = new Map(before.verdicts.map((verdict) => [verdict.criterion, verdict]));
  const both = after.verdicts.flatMap((verdict) => {
    const earlier = old.get(verdict.criterion);
    return earlier ? [{ before: earlier, after: verdict }] : [];
  });
  const findings = both.filter((two) => !same(findingOf(two.before), findingOf(two.after)));
  const facts = factChanges(both, new Set(findings));
  const result = findings.length > 0 || !same(resultOf(before), resultOf(after));
  if (!result && facts.length === 0) return undefined;
  const codes = { added: codesOf(after), gone: codesOf(before) };
  return {
    ...pair,
    findings,
    codes: {
      added: codes.added.filter((code) => !codes.gone.includes(code)),
      gone: codes.gone.filter((code) => !codes.added.includes(code)),
    },
    facts,
    result,
  };
}

function resultOf({ outcome, reward_row, amount_cents, payable_cents, unfunded, unmet, unknown }: ClaimJson) {
  return [outcome, reward_row, amount_cents, payable_cents, unfunded?.why ?? null, unmet, unknown];
}

/** What makes a finding another one: not its words, nor where an earlier payout stands. */
function findingOf({ verdict, code, args, margin, reward, ruling }: VerdictJson) {
  const { paidIn: _, ...rest } = args;
  return [
    verdict,
    code,
    verdict === 'met' ? null : [rest, margin?.amount ?? null, reward],
    ruling && [ruling.verdict, ruling.reward_row, ruling.official, ruling.ruled_on, ruling.reason],
  ];
}

function codesOf({ verdicts }: ClaimJson): readonly string[] {
  return verdicts.filter(({ verdict }) => verdict !== 'met').map(({ code }) => code);
}

// ── Facts ─────────────────────────────────────────────────────────────────────────────────────────────────

/** The facts that differ, each once with every criterion that rests on it. */
function factChanges(
  verdicts: readonly Change<VerdictJson>[],
  changed: ReadonlySet<Change<VerdictJson>>,
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

function factsOf({ before, after }: Change<VerdictJson>): readonly FactChange[] {
  const names = [...new Set([...before.facts, ...after.facts].map(({ name }) => name))];
  return names.flatMap((name) => {
    const old = before.facts.find((fact) => fact.name === name);
    const now = after.facts.find((fact) => fact.name === name);
    if (old && now && same(valueOfFact(old), valueOfFact(now))) return [];
    const cells = { before: old?.from ?? [], after: now?.from ?? [] };
    const differ = {
      before: without(cells.before, cells.after, cellKey),
      after: without(cells.after, cells.before, cellKey),
    };
    const some = differ.before.length + differ.after.length > 0;
    return {
      name,
      criteria: [after.criterion],
      before: old && { ...old, from: some ? differ.before : old.from },
      after: now && { ...now, from: some ? differ.after : now.from },
    };
  });
}

/** A known fact of a claim is its value, however it is written; one of the register is what its cells say. */
function valueOfFact({ is, values, from }: FactJson) {
  const read = is === 'known' && values.length > 0;
  return [is, values, read ? [] : from.map(cellKey).toSorted()];
}

function cellKey({ column, raw }: PlaceJson): string {
  return key(column, raw);
}

// ── The run as a whole ────────────────────────────────────────────────────────────────────────────────────

function totalsOf(before: RunFile, after: RunFile): readonly Total[] {
  const [old, now] = [sumsOf(before), sumsOf(after)];
  return [...new Map([...old, ...now]).keys()].map((its) => {
    const { group, name, in: unit } = (now.get(its) ?? old.get(its)) as Sum;
    return { group, name, in: unit, before: old.get(its)?.value ?? 0, after: now.get(its)?.value ?? 0 };
  });
}

type Sum = Pick<Total, 'group' | 'name' | 'in'> & { readonly value: number };

function sumsOf({ rows, totals, money }: RunFile): ReadonlyMap<string, Sum> {
  const all = (group: Total['group'], unit: Total['in'], values: Readonly<Record<string, number>>) =>
    Object.entries(values).map(([name, value]): Sum => ({ group, name, in: unit, value }));
  const sums = [
    ...all('rows', 'claims', rows),
    ...all('outcomes', 'claims', totals.outcomes),
    ...totals.reward_rows.flatMap(({ row, claims, cents }) => [
      ...all('reward_rows', 'claims', { [row]: claims }),
      ...all('reward_rows', 'cents', { [row]: cents }),
    ]),
    ...totals.applicants.flatMap(({ applicant_id, applicant_name, payable_cents }) =>
      all('applicants', 'cents', {
        [[applicant_name, applicant_id].filter(Boolean).join(', ')]: payable_cents,
      }),
    ),
    ...all('money', 'euros', money),
  ];
  return new Map(sums.map((sum) => [key(sum.group, sum.name, sum.in), sum]));
}

function differing<K extends string, V>(before: Readonly<Record<K, V>>, after: Readonly<Record<K, V>>) {
  return (Object.keys(after) as K[])
    .filter((name) => !same(before[name], after[name]))
    .map((name) => ({ name, before: before[name], after: after[name] }));
}

function inputChanges(before: RunFile, after: RunFile): readonly InputChange[] {
  // Each run of a year has another one before it.
  const own = ({ inputs }: RunFile) => inputs.filter(({ role }) => role !== 'earlier');
  const added = without(own(after), own(before), ({ role, sha256 }) => key(role, sha256));
  const gone = without(own(before), own(after), ({ role, sha256 }) => key(role, sha256));
  const named = ({ role, name }: { role: string; name: string }) => key(role, name);
  const kept = new Set(added.filter((one) => gone.some((old) => named(old) === named(one))).map(named));
  const as = (state: InputChange['state']) => (input: { role: string; name: string }) => ({
    role: input.role,
    name: input.name,
    state: kept.has(named(input)) ? 'changed' : state,
  });
  return [...added.map(as('added')), ...gone.filter((one) => !kept.has(named(one))).map(as('gone'))];
}

/** A problem without its line: rows move when others come before them. */
function problemKey({ grade, code, role, file, column, args }: ProblemJson): string {
  return key(grade, code, role, file, column, args);
}

// ── Helpers ───────────────────────────────────────────────────────────────────────────────────────────────

function key(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The items that the others don't have, each counted as often as it stands. */
function without<T>(items: readonly T[], others: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return items.filter((item) => {
    const count = left.get(keyOf(item)) ?? 0;
    left.set(keyOf(item), count - 1);
    return count <= 0;
  });
}
