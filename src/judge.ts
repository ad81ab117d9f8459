import type { Ask, Case, Doubt, EuroRange, Fact, Place, ShownFact, Verdict } from './model.js';
import { criteria, derivations } from './pilot/criteria.js';
import type { Criterion } from './pilot/criterion.js';
import { extractOf, type FactName, type Known, type Office, type Read, suppliers } from './pilot/facts.js';
import { type Finding, unknown } from './pilot/findings.js';
import { possibleValues, registerFacts } from './possible.js';

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
const TRIALS_AT_MOST = 20_000;
const TRIALS_ONCE_DIFFERENT = 400;

function judgeBy(
  criterion: Criterion,
  theCase: Case,
  office: Office,
  baseFact: (name: FactName) => Fact<unknown>,
): Verdict {
  const inDoubt = new Map<FactName, Exclude<Fact<unknown>, { is: 'known' }>>();
  const trials: Trial[] = [];
  const seen = new Set<string>();
  let all = true;

  run(new Map());
  const finding = all ? agreed(trials) : undefined;
  return {
    criterion: criterion.id,
    ...worded(finding ?? notKnown()),
    facts: shownFacts(),
  };

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
    const facts = turning.length > 0 ? turning : [...inDoubt.keys()];
    const is = inDoubt.get(facts[0] as FactName)?.is ?? 'missing';
    const range = euroRange(trials);
    const asks = Object.fromEntries(facts.map((name) => [name, whoKnows(name)]));
    const finding = unknown(
      `${criterion.id}/${is}`,
      { facts, ...(range ? { range } : {}) },
      asks as Parameters<typeof unknown>[2],
    );
    const readings = [...new Set(trials.flatMap((trial) => trial.finding.readings ?? []))];
    return { ...finding, readings, ...(range ? { reward: { euros: range } } : {}) };
  }

  /** A register fact is in doubt for its own cells or for the id it is looked up by, which only the claim can mend. */
  function whoKnows(name: FactName) {
    if (!(name in extractOf)) return suppliers[name];
    const owner = theCase.claim.facts[name === 'grants' ? 'applicantId' : 'personId'];
    return owner.is === 'known' ? suppliers[name] : 'association';
  }

  function shownFacts(): readonly ShownFact[] {
    return criterion.reads
      .filter((name) => !(name in derivations))
      .map((name) => shown(name, baseFact(name)))
      .concat([...inDoubt].filter(([name]) => name in derivations).map(([name, fact]) => shown(name, fact)));
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
  if (ranges.length === 0) return undefined;
  return {
    low: Math.min(...ranges.map((range) => range.low)) as EuroRange['low'],
    high: Math.max(...ranges.map((range) => range.high)) as EuroRange['high'],
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
