import type { Ask, Case, Doubt, EuroRange, Fact, Place, ShownFact, Verdict } from './model.js';
import { criteria, derivations } from './pilot/criteria.js';
import type { Criterion } from './pilot/criterion.js';
import { extractOf, type FactName, type Known, type Office, type Read, suppliers } from './pilot/facts.js';
import { type Finding, unknown } from './pilot/findings.js';
import { placesOfRow, possibleValues, registerFacts } from './possible.js';

/**
 * Judges a case by every criterion that a claim is judged by on its own. A test that reads a fact which isn't known is
 * run once for each value the fact could have: the same verdict every time decides, anything else is unknown.
 */
export function judge(theCase: Case, office: Office): readonly Verdict[] {
  const register = registerFacts(theCase);
  const baseFact = (name: FactName): Fact<unknown> =>
    name in extractOf
      ? register(name as keyof typeof extractOf)
      : theCase.claim.facts[name as keyof Case['claim']['facts']];
  return criteria.map((criterion) => judgeBy(criterion, theCase, office, baseFact));
}

/** Thrown by a read of a fact that isn't known: tells the judge which values to try. */
class Needs {
  constructor(
    readonly name: FactName,
    readonly fact: Exclude<Fact<unknown>, { is: 'known' }>,
  ) {}
}

/** One run of a test: what it gave, and what was assumed of the facts that aren't known. */
type Trial = { readonly finding: Finding; readonly assumed: Assumed };
type Assumed = ReadonlyMap<FactName, unknown>;

/** After so many trials two different verdicts are enough, and without two the criterion stays unknown. */
const TRIALS_AT_MOST = 100_000;
const TRIALS_ONCE_DIFFERENT = 400;

function judgeBy(
  criterion: Criterion,
  theCase: Case,
  office: Office,
  baseFact: (name: FactName) => Fact<unknown>,
): Verdict {
  const inDoubt = new Map<FactName, Exclude<Fact<unknown>, { is: 'known' }>>();
  const wasRead = new Set<FactName>();
  const trials: Trial[] = [];
  const seen = new Set<string>();
  let all = true;

  run(new Map());
  const finding = (all ? agreed(trials) : undefined) ?? notKnown();
  return { criterion: criterion.id, ...worded(finding), facts: shownFacts(finding) };

  function run(assumed: Assumed): void {
    if (!all) return;
    try {
      const finding = criterion.test(reader(assumed), office);
      trials.push({ finding, assumed });
      seen.add(sameness(finding));
      const enough = seen.size > 1 ? TRIALS_ONCE_DIFFERENT : TRIALS_AT_MOST;
      if (trials.length >= enough) all = false;
    } catch (needs) {
      if (!(needs instanceof Needs)) throw needs;
      inDoubt.set(needs.name, needs.fact);
      const values = possibleValues(needs.fact, theCase);
      if (values.length === 0) all = false;
      for (const value of values) run(new Map(assumed).set(needs.name, value));
    }
  }

  function reader(assumed: Assumed): Read<FactName> {
    return <N extends FactName>(name: N): Known[N] => {
      wasRead.add(name);
      if (assumed.has(name)) return assumed.get(name) as Known[N];
      const fact = name in derivations ? derive(name, assumed) : baseFact(name);
      if (fact.is !== 'known') throw new Needs(name, fact);
      return fact.value as Known[N];
    };
  }

  function derive(name: FactName, assumed: Assumed): Fact<unknown> {
    return derivations[name as keyof typeof derivations](reader(assumed));
  }

  /** The facts in doubt on which the verdict turns; all of them where not every value was tried. */
  function decisive(): readonly FactName[] {
    const names = [...inDoubt.keys()];
    return all ? names.filter((name) => turnsOn(name, trials, names)) : names;
  }

  function notKnown(): Finding {
    const turning = decisive();
    const facts = [...new Set((turning.length > 0 ? turning : [...inDoubt.keys()]).map(byItsKey))];
    const is = inDoubt.get((turning[0] ?? facts[0]) as FactName)?.is ?? 'missing';
    const range = euroRange(trials);
    const asks = Object.fromEntries(facts.map((name) => [name, suppliers[name]])) as Parameters<
      typeof unknown
    >[2];
    const finding = unknown(`${criterion.id}/${is}`, { facts, ...(range ? { range } : {}) }, asks);
    const readings = [...new Set(trials.flatMap((trial) => trial.finding.readings ?? []))];
    const rows = trials.flatMap((trial) => trial.finding.rows ?? []);
    return {
      ...finding,
      readings,
      ...(rows.length > 0 ? { rows } : {}),
      ...(range ? { reward: { euros: range } } : {}),
    };
  }

  /** The register is silent about someone whose id can't be read: then the id is what to ask for. */
  function byItsKey(name: FactName): FactName {
    if (!(name in extractOf)) return name;
    const key = name === 'grants' ? 'applicantId' : 'personId';
    return theCase.claim.facts[key].is === 'known' ? name : key;
  }

  /** The facts that were read, in the order declared: of the register's only the rows that the verdict stands on. */
  function shownFacts({ rows }: Finding): readonly ShownFact[] {
    const places = rows && new Set(rows.flatMap(placesOfRow));
    const base = criterion.reads.filter((name) => wasRead.has(name) && !(name in derivations));
    const derived = [...inDoubt].filter(([name]) => name in derivations);
    return [...base.map((name) => [name, baseFact(name)] as const), ...derived].map(([name, fact]) => {
      const found = shown(name, fact);
      const narrowed = places && name in extractOf && fact.is !== 'unreadable';
      return narrowed ? { ...found, from: found.from.filter((place) => places.has(place)) } : found;
    });
  }
}

/** Trials that agree in verdict and euros: the verdict, with the first of the rows that fit. */
function agreed(trials: readonly Trial[]): Finding | undefined {
  const [first, ...rest] = trials.map((trial) => trial.finding);
  if (!first || rest.some((finding) => sameness(finding) !== sameness(first))) return undefined;
  if (first.verdict === 'unknown' && rest.some((finding) => finding.code !== first.code)) return undefined;
  return [first, ...rest].reduce((a, b) => ((b.reward?.row ?? 9) < (a.reward?.row ?? 9) ? b : a));
}

function sameness(finding: Finding): string {
  return `${finding.verdict} ${finding.reward?.euros.high ?? ''}`;
}

/** Whether two trials that differ in this fact alone come out differently. */
function turnsOn(name: FactName, trials: readonly Trial[], names: readonly FactName[]): boolean {
  const others = names.filter((other) => other !== name);
  const outcomes = new Map<string, string>();
  for (const { finding, assumed } of trials) {
    if (!assumed.has(name)) continue;
    const rest = JSON.stringify(others.map((other) => assumed.get(other)));
    const outcome = `${sameness(finding)} ${finding.code}`;
    if ((outcomes.get(rest) ?? outcome) !== outcome) return true;
    outcomes.set(rest, outcome);
  }
  return false;
}

/** What the reward can still come to, where the criterion is about the reward. */
function euroRange(trials: readonly Trial[]): EuroRange | undefined {
  const ranges = trials.flatMap(({ finding }) => (finding.reward ? [finding.reward.euros] : []));
  const [first] = ranges;
  if (!first) return undefined;
  return {
    low: ranges.reduce((low, range) => (range.low < low ? range.low : low), first.low),
    high: ranges.reduce((high, range) => (range.high > high ? range.high : high), first.high),
  };
}

/** A finding as a verdict keeps it: everything but the facts it stands on. */
export function worded(finding: Finding): Omit<Verdict, 'criterion' | 'facts'> {
  const { verdict, code, args, margin, readings = [], asks = [], reward } = finding;
  return {
    verdict,
    code,
    args: args as Readonly<Record<string, unknown>>,
    asks: asks satisfies readonly Ask[],
    readings,
    ...(margin ? { margin } : {}),
    ...(reward ? { reward } : {}),
  };
}

/** A fact with its values in plain form and its cells. */
export function shown(name: string, fact: Fact<unknown>): ShownFact {
  const values = fact.is === 'known' ? [fact.value] : typeof fact.possible === 'string' ? [] : fact.possible;
  const plain = values.filter((value) => typeof value !== 'object').slice(0, 10);
  return {
    name,
    is: fact.is satisfies 'known' | Doubt,
    values: plain,
    from: fact.from satisfies readonly Place[],
  };
}
