import { claimIdKey } from '../pilot/claim-id.js';
import { type ClaimChange, changeOf, isPaidSince, type Unplaced } from './claim-changes.js';
import type { ClaimJson, InputJson, ProblemJson, RunFile } from './run-file.js';
import { type Change, key, same, without } from './same.js';

/** Everything in which a report of two runs differs, claim by claim, then as a whole. */
export type Differences = {
  readonly claims: {
    readonly changed: readonly ClaimChange[];
    readonly added: readonly ClaimJson[];
    readonly gone: readonly ClaimJson[];
    /** Payable in the older run, paid as they stood in the newer. */
    readonly paid: readonly ClaimJson[];
    readonly same: number;
    /** How many of the same stand, or have cells that stand, in another place: a file, a sheet or a row. */
    readonly moved: number;
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

type SettingName =
  | 'appropriation_cents'
  | 'pilot_year'
  | 'municipalities'
  | 'as_of'
  | 'received'
  | 'extracted_on'
  | 'due'
  | 'office'
  | 'test_persons'
  | 'rules';

export type Total = Change<number> & {
  readonly group: 'rows' | 'outcomes' | 'reward_rows' | 'money' | 'municipalities' | 'applicants';
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

/**
 * Compares two runs. Where and when they were made makes no difference, nor the language, nor what was new to either. That
 * a claim stands in another place, in another file or on another row, is counted, and is no difference.
 */
export function compare(before: RunFile, after: RunFile): Differences {
  const { pairs, added, gone } = paired(before.claims, after.claims);
  const unplaced = withoutPlaces([...before.inputs, ...after.inputs]);
  const all = pairs.map((pair) => ({ pair, change: changeOf(pair, unplaced) }));
  const differing = all.flatMap(({ change }) => change ?? []);
  const alike = all.flatMap(({ pair, change }) => (change ? [] : [pair]));
  const problemKey = ({ grade, code, role, column, args }: ProblemJson) =>
    key(grade, code, role, column, unplaced(args));
  const settings = (run: RunFile): Readonly<Record<SettingName, unknown>> => ({
    appropriation_cents: run.settings.appropriation_cents,
    pilot_year: run.settings.pilot_year,
    municipalities: run.settings.municipalities,
    as_of: run.options.as_of,
    received: run.options.received,
    extracted_on: run.options.extracted_on,
    due: run.options.due,
    office: run.settings.office,
    test_persons: run.options.test_persons,
    rules: run.tool.rules,
  });
  const remarks = (run: RunFile) => ({ version: run.tool.version, language: run.options.language });
  return {
    claims: {
      changed: differing.filter((change) => !isPaidSince(change)),
      added,
      gone,
      paid: differing.filter(isPaidSince).map(({ after }) => after),
      same: alike.length,
      moved: alike.filter((pair) => placesIn(pair.before) !== placesIn(pair.after)).length,
    },
    totals: totalsOf(before, after),
    settings: membersThatDiffer(settings(before), settings(after)),
    remarks: membersThatDiffer(remarks(before), remarks(after)),
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
    [claims.changed, claims.added, claims.gone, claims.paid, settings, problems.added, problems.gone].every(
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
    ...totals.reward_rows.flatMap(({ row, claims, cents, paid_claims, paid_cents }) => [
      ...all('reward_rows', 'claims', { [row]: claims + paid_claims }),
      ...all('reward_rows', 'cents', { [row]: cents + paid_cents }),
    ]),
    ...totals.municipalities.flatMap(({ municipality, payable_claims, payable_cents, ...paid }) => [
      ...all('municipalities', 'claims', { [municipality]: payable_claims + paid.paid_claims }),
      ...all('municipalities', 'cents', { [municipality]: payable_cents + paid.paid_cents }),
    ]),
    ...totals.applicants.flatMap(({ applicant_id, applicant_name, claims, payable_cents, paid_cents }) => {
      const name = [applicant_name, applicant_id].filter(Boolean).join(', ');
      return [
        ...all('applicants', 'claims', { [name]: claims }),
        ...all('applicants', 'cents', { [name]: payable_cents + paid_cents }),
      ];
    }),
    ...all('money', 'euros', money),
  ];
  return new Map(sums.map((sum) => [key(sum.group, sum.name, sum.in), sum]));
}

function membersThatDiffer<K extends string, V>(
  before: Readonly<Record<K, V>>,
  after: Readonly<Record<K, V>>,
) {
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

/** Texts without the places that they name, `file:row` or a cell of a sheet: others where the same content lies elsewhere. */
function withoutPlaces(inputs: readonly InputJson[]): Unplaced {
  const names = [...new Set(inputs.map(({ name }) => name))].toSorted((a, b) => b.length - a.length);
  const escaped = names.map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const places = new RegExp(`(?:${escaped.join('|')})[^()]{0,40}?:\\d+`, 'g');
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll(places, '');
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, clean(one)]));
  };
  return clean as Unplaced;
}

/** Where a claim and the cells of its facts stand. */
function placesIn({ source, verdicts }: ClaimJson): string {
  const cells = verdicts.flatMap(({ facts }) => facts.flatMap(({ from }) => from));
  return key(
    source.file,
    source.row,
    cells.map(({ file, row, cell }) => [file, row, cell]),
  );
}
