import type {
  Ask,
  Case,
  Cents,
  CriterionId,
  Day,
  Doubt,
  EuroRange,
  Fact,
  ShownFact,
  Verdict,
} from '../model.js';
import { criteria, derivations, isDerived, standsOn } from '../pilot/criteria.js';
import type { Criterion } from '../pilot/criterion.js';
import {
  allSuppliers,
  type EndOfWork,
  extractOf,
  type FactName,
  type Office,
  type Records,
} from '../pilot/facts.js';
import { type Finding, unknown } from '../pilot/findings.js';
import { type ReadingId, readingOfDoubt } from '../pilot/readings.js';
import { anyReward } from '../pilot/reward.js';
import { readingsOfExtracts } from './extract-readings.js';
import type { InDoubt } from './possible.js';
import { placesOfRows } from './row-view.js';
import { ending, type Found, type Tester, type Trials, testerOf, WORK_AT_MOST } from './trials.js';

/**
 * Judges a case by every criterion that a claim is judged by on its own. A test that reads a fact which isn't known is
 * run once for each value the fact could have: the same verdict every time decides, anything else is unknown.
 */
export function judge(theCase: Case, office: Office): readonly Verdict[] {
  const byCriterion = judgeOf(theCase, office);
  return criteria.map(byCriterion);
}

/** Judges a case by one criterion after another. */
export function judgeOf(
  theCase: Case,
  office: Office,
  workAtMost = WORK_AT_MOST,
): (by: Criterion) => Verdict {
  const tester = testerOf(theCase, workAtMost);
  const evidence = evidenceOf(tester);
  const ofExtracts = readingsOfExtracts(theCase);
  return (criterion) => {
    const trials = tester.run(criterion, office);
    const finding = agreed(criterion, trials) ?? notKnown(criterion, trials, theCase);
    const facts = shownFacts(criterion, trials, evidence);
    const readings = [...(finding.readings ?? []), ...ofExtracts(finding, facts)];
    return verdictOf(criterion.id, { ...finding, readings: [...new Set(readings)] }, facts);
  };
}

/**
 * The verdict of trials that all end alike. Of rewards the first row that fits holds; of several values that sources
 * state the one nearest to the limit is told; of values that are only assumed none, just that they make no difference.
 */
function agreed({ id }: Criterion, trials: Trials): Finding | undefined {
  const { findings, complete, inDoubt } = trials;
  const [first, ...rest] = findings;
  if (!complete || !first) return undefined;
  const differ = (by: (finding: Finding) => string) => rest.some((finding) => by(finding) !== by(first));
  if (differ(ending)) return undefined;
  const byMargin = () => lowest(findings, ({ margin }) => margin?.amount);
  if (!differ(words)) return byMargin();
  if (first.verdict === 'unknown') return undefined;
  if (first.reward?.row !== undefined) return lowest(findings, ({ reward }) => reward?.row);
  const onlyStated = [...inDoubt.values()].every(({ is }) => is === 'conflict');
  const comparable = findings.every(({ margin }) => margin);
  if (onlyStated && comparable) return byMargin();
  const { margin: _, ...anyway } = first;
  return {
    ...anyway,
    code: `${id}/${first.verdict}-anyway`,
    args: { facts: named([...inDoubt.keys()]) },
    readings: readingsOf(findings),
  };
}

function words({ code, args }: Finding): string {
  return `${code} ${JSON.stringify(args)}`;
}

function readingsOf(findings: readonly Finding[]): readonly ReadingId[] {
  return findings.flatMap(({ readings }) => readings ?? NONE);
}

function lowest(
  findings: readonly Finding[],
  of: (finding: Finding) => number | undefined,
): Finding | undefined {
  return findings.reduce((a, b) => ((of(b) ?? Infinity) < (of(a) ?? Infinity) ? b : a));
}

/** The unknown of a criterion whose trials end differently, and what would settle it. */
function notKnown(criterion: Criterion, trials: Trials, theCase: Case): Finding {
  const { findings, complete, inDoubt, decisive } = trials;
  const names = named([...(decisive.size > 0 ? decisive : inDoubt.keys())]);
  const facts = [...new Set(names.map((name) => byItsKey(name, theCase)))];
  // Trials that end differently, or aren't made to the end, have met something in doubt.
  const doubts = names.map((name) => inDoubt.get(name)) as [InDoubt, ...InDoubt[]];
  const [{ is, why, possible }] = doubts;
  const range = complete ? euroRange(findings) : euroRange(findings) && anyReward;
  const args = {
    facts,
    ...(range ? { range } : {}),
    ...(why ? { why } : {}),
    ...(is === 'conflict' ? { between: contradicting(possible) } : {}),
  };
  const ofDoubts = doubts.flatMap(({ why }) => (why ? [readingOfDoubt[why]] : []));
  return {
    ...unknown(`${criterion.id}/${is}`, args, asksFor(facts, is)),
    readings: [...readingsOf(findings), ...ofDoubts],
    ...(range ? { reward: { euros: range } } : {}),
  };
}

/** What is made from other facts is named only where none of those is in doubt itself. */
function named(facts: readonly FactName[]): readonly FactName[] {
  return facts.filter((name) => {
    const from = isDerived(name) ? standsOn(derivations[name].reads) : NONE;
    return !from.some((each) => facts.includes(each));
  });
}

/** The register is silent about someone whose id can't be read: then the id is what to ask for. */
function byItsKey(name: FactName, { claim }: Case): FactName {
  if (!(name in extractOf)) return name;
  const key = name === 'grants' ? 'applicantId' : 'personId';
  return claim.facts[key].is === 'known' ? name : key;
}

/** What the claim states of facts that are made from the register too. */
const statedIn: { readonly [N in FactName]?: FactName } = {
  endOfWork: 'statedEnd',
  jobSubsidy: 'statedSubsidy',
};

/** Whom to ask for what. Where two sources contradict each other, both. */
function asksFor(facts: readonly FactName[], is: Doubt): { readonly [N in FactName]?: readonly Ask['of'][] } {
  const asked = facts.flatMap((name) => {
    const stated = is === 'conflict' ? statedIn[name] : undefined;
    return stated ? [stated, name] : [name];
  });
  return Object.fromEntries(asked.map((name) => [name, allSuppliers(name)]));
}

/** The values of a conflict, where they can be told in a few words. */
function contradicting(possible: InDoubt['possible']): readonly string[] {
  if (typeof possible === 'string' || possible.length > 3) return [];
  return possible.flatMap((value) => {
    if (typeof value === 'string') return [value];
    const { is, end } = value as Partial<Extract<EndOfWork, { is: 'found' }>>;
    return is === 'found' ? [end as Day | 'open'] : [];
  });
}

/** What the reward can still come to, where the criterion is about the reward. */
function euroRange(findings: readonly Finding[]): EuroRange | undefined {
  const ranges = findings.flatMap(({ reward }) => (reward ? [reward.euros] : []));
  return ranges.reduce<EuroRange | undefined>(
    (all, { low, high }) => ({
      low: Math.min(all?.low ?? low, low) as Cents,
      high: Math.max(all?.high ?? high, high) as Cents,
    }),
    undefined,
  );
}

/** A case's facts as verdicts show them; of the register's only the rows that a verdict stands on, where it tells. */
type Evidence = (name: FactName, rows: readonly object[] | undefined) => ShownFact;

/** What verdicts show of facts that aren't rows is made once: most are shown by several. */
function evidenceOf(tester: Tester): Evidence {
  const made = new Map<FactName, ShownFact>();
  return (name, only) => {
    const fact = tester.fact(name);
    if (name in extractOf) {
      const { is, from } = fact;
      const [records] = fact.is === 'known' ? [fact.value] : (fact.possible as readonly unknown[]);
      const places = placesOfRows((records as Records<object>).rows, only);
      return { name, is, values: NONE, from: [...from, ...places] };
    }
    const found = made.get(name) ?? shownFact(name, fact);
    made.set(name, found);
    return found;
  };
}

/** The facts that were read, in the order declared, and those in doubt that were made from them. */
function shownFacts(
  { reads }: Criterion,
  { wasRead, inDoubt, findings }: Trials,
  evidence: Evidence,
): readonly ShownFact[] {
  const rows = rowsOf(findings);
  const facts = standsOn(reads)
    .filter((name) => wasRead.has(name))
    .map((name) => evidence(name, rows));
  for (const [name, fact] of inDoubt) if (isDerived(name)) facts.push(shownFact(name, fact));
  return facts;
}

/** The rows that any of it stands on; undefined where one doesn't tell. */
function rowsOf(findings: readonly Found[]): readonly object[] | undefined {
  return findings.every(({ rows }) => rows) ? findings.flatMap(({ rows = NONE }) => rows) : undefined;
}

const NONE: readonly never[] = [];

/** A finding as a verdict keeps it, with the facts it stands on. */
export function verdictOf(criterion: CriterionId, finding: Finding, facts: readonly ShownFact[]): Verdict {
  const { verdict, code, args, margin, readings = NONE, asks = NONE, reward } = finding;
  return {
    criterion,
    verdict,
    code,
    args: args as Readonly<Record<string, unknown>>,
    asks,
    readings,
    facts,
    ...(margin ? { margin } : {}),
    ...(reward ? { reward } : {}),
  };
}

/** A fact with its values in plain form and its cells. */
export function shownFact(name: string, fact: Fact<unknown>): ShownFact {
  const { is, from } = fact;
  return { name, is, values: plainValues(fact), from };
}

function plainValues(fact: Fact<unknown>): readonly unknown[] {
  const values =
    fact.is === 'known' ? [fact.value] : typeof fact.possible === 'string' ? NONE : fact.possible;
  return values.filter((value) => typeof value !== 'object').slice(0, 10);
}
