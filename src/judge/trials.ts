import { oncePer } from '../memoise.js';
import type { Case, Day, Fact } from '../model.js';
import { derivations, isDerived } from '../pilot/criteria.js';
import type { Criterion, Turning, Turns } from '../pilot/criterion.js';
import { type DerivedFacts, extractOf, type FactName, type Known, type Office } from '../pilot/facts.js';
import type { Finding } from '../pilot/findings.js';
import { type Choices, newChoices, type TurnsAt } from './choices.js';
import { nearOf } from './near.js';
import { newDiagram } from './paths.js';
import type { InDoubt } from './possible.js';
import { registerFacts } from './register.js';
import type { Asked } from './row-view.js';
import { type Counted, ending, newTally, rowsOf } from './tally.js';

/** What came of running a criterion's test on every value that the facts it reads could have. */
export type Trials = Counted & {
  /** False where there were too many values to try them all: then nothing is concluded from those that were. */
  readonly complete: boolean;
  /** The facts it read that aren't known. */
  readonly inDoubt: ReadonlyMap<FactName, InDoubt>;
  /** Whether every value tried is one that some source states, and none was made up to stand for others. */
  readonly onlyStated: boolean;
  /** Those of them on whose value the verdict turns. */
  readonly decisive: ReadonlySet<FactName>;
  readonly wasRead: ReadonlySet<FactName>;
};

/** Runs tests on one case. */
export type Tester = {
  /** A fact as it stands; where the register's rows stand, the rows tell. */
  readonly fact: (name: FactName) => Fact<unknown>;
  readonly run: (criterion: Criterion, office: Office) => Trials;
};

/**
 * So much work, in cells looked at and trials made, is done for one criterion. Only rows of a register of which several
 * cells each could be anything take more; then the verdict is unknown, and everything in doubt is asked for.
 */
export const WORK_AT_MOST = 150_000;

export function testerOf(theCase: Case, workAtMost = WORK_AT_MOST): Tester {
  const derived = new Map<FactName, Made>();
  const choices = newChoices(turnsAt);
  const { assume, peek } = choices;
  const register = registerFacts(theCase, choices);
  const near = nearOf({
    fact: baseFact,
    assumed: (name) => peek(() => factValue(name)),
    date: dateOf,
  });
  let inHand: InHand;

  return { fact: baseFact, run };

  function baseFact(name: FactName): Fact<unknown> {
    return name in extractOf
      ? register(name as keyof typeof extractOf)
      : theCase.claim.facts[name as keyof Case['claim']['facts']];
  }

  function dateOf(name: keyof typeof extractOf): Day | undefined {
    return theCase.entries[extractOf[name]].date;
  }

  function run(criterion: Criterion, office: Office): Trials {
    const { read, wasRead } = newReader(choices, derived, factValue);
    inHand = { criterion, office };
    forgetAssumed(derived);
    choices.begin();
    const first = criterion.test(read, office);
    if (choices.path().choices.length === 0) return withoutDoubt(first, wasRead, peek);

    const diagram = newDiagram();
    const tally = newTally();
    let isLeft = true;
    for (let finding = first; ; finding = criterion.test(read, office)) {
      tally.add(finding, peek);
      choices.worked(WORK_OF_A_TRIAL);
      isLeft = diagram.advance(choices.path(), ending(finding));
      if (!isLeft || choices.worked(0) >= workAtMost) break;
      forgetAssumed(derived);
    }
    const inDoubt = choices.inDoubt();
    return {
      ...tally.counted(),
      complete: !isLeft,
      inDoubt,
      onlyStated: [...inDoubt.values()].every(({ is }) => is === 'conflict'),
      decisive: isLeft ? new Set(inDoubt.keys()) : (diagram.turning as ReadonlySet<FactName>),
      wasRead,
    };
  }

  function factValue(name: FactName, fact = baseFact(name)): unknown {
    if (fact.is === 'known') return fact.value;
    return assume({ key: name, name, cell: name as Turning, fact, ...jobDays(name) });
  }

  /** An assumed end of the job doesn't lie before its assumed start. */
  function jobDays(name: FactName): Pick<Asked, 'from' | 'to'> {
    if (name === 'end' || name === 'lastDay') return { from: () => peek(() => factValue('start')) };
    return name === 'start' ? { to: () => choices.path().chosen.get('end') } : {};
  }

  /** Where the criterion in hand turns on a fact or a cell, and which words it doesn't tell apart. */
  function turnsAt(cell: Turning, row: object | undefined): TurnsAt {
    const { criterion, office } = inHand;
    return {
      points: () => peek(() => turnsOf(criterion).flatMap((each) => each[cell]?.(near, office, row) ?? [])),
      alike: criterion.alike?.[cell],
    };
  }
}

/** A derived fact, and what it was made from. It lasts where nothing was assumed in making it. */
type Made = { readonly value: unknown; readonly from: ReadonlySet<FactName>; readonly lasts: boolean };

/** Before the next trial: what was assumed is assumed anew. */
function forgetAssumed(derived: Map<FactName, Made>): void {
  for (const [name, { lasts }] of derived) if (!lasts) derived.delete(name);
}

/** What a test reads by: derived facts are made when they are first read. */
function newReader(
  choices: Choices,
  derived: Map<FactName, Made>,
  /** The value of a fact, of a derived one as it was made. */
  valueAt: (name: FactName, made?: Fact<unknown>) => unknown,
) {
  const wasRead = new Set<FactName>();
  return { read, wasRead };

  function read<N extends FactName>(name: N): Known[N] {
    wasRead.add(name);
    return (isDerived(name) ? valueMade(name) : valueAt(name)) as Known[N];
  }

  function valueMade(name: keyof DerivedFacts): unknown {
    const { value, from, lasts } = derived.get(name) ?? make(name);
    for (const base of from) wasRead.add(base);
    if (!lasts) choices.worked(1);
    return value;
  }

  function make(name: keyof DerivedFacts): Made {
    const from = new Set<FactName>();
    const workBefore = choices.worked(0);
    const fact: Fact<unknown> = derivations[name].make((base) => {
      from.add(base);
      const value = read(base);
      for (const each of derived.get(base)?.from ?? []) from.add(each);
      return value;
    });
    const lasts = fact.is === 'known' && choices.worked(0) === workBefore;
    const one = { value: valueAt(name, fact), from, lasts };
    derived.set(name, one);
    return one;
  }
}

type InHand = {
  readonly criterion: Criterion;
  readonly office: Office;
};

/** In cells looked at. */
const WORK_OF_A_TRIAL = 10;

/** Where a criterion turns, by itself and through the derived facts that it reads. */
const turnsOf = oncePer(({ reads, turns = [] }: Pick<Criterion, 'reads' | 'turns'>): readonly Turns[] => [
  ...turns,
  ...reads.filter(isDerived).flatMap((name) => turnsOf(derivations[name])),
]);

const noDoubt: ReadonlyMap<FactName, InDoubt> = new Map();
const noNames: ReadonlySet<FactName> = new Set();

/** A test that read nothing in doubt. */
function withoutDoubt(
  finding: Finding,
  wasRead: ReadonlySet<FactName>,
  peek: <T>(look: () => T) => T,
): Trials {
  return {
    findings: [finding],
    sameWords: true,
    readings: finding.readings ?? [],
    rows: rowsOf(finding, peek),
    complete: true,
    inDoubt: noDoubt,
    onlyStated: true,
    decisive: noNames,
    wasRead,
  };
}
