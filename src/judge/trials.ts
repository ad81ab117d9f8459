import { oncePer } from '../memoise.js';
import type { Case, Fact } from '../model.js';
import { derivations, isDerived } from '../pilot/criteria.js';
import type { Criterion, Turning, Turns } from '../pilot/criterion.js';
import { type DerivedFacts, extractOf, type FactName, type Known, type Office } from '../pilot/facts.js';
import type { Finding } from '../pilot/findings.js';
import { type Choices, newChoices } from './choices.js';
import { nearOf } from './near.js';
import { newDiagram } from './paths.js';
import type { Bounds, InDoubt } from './possible.js';
import { registerFacts } from './register.js';

/** What a test found in one trial, with the rows that it stands on as they were in that trial. */
export type Found = Finding & { readonly rows?: readonly object[] };

/** What came of running a criterion's test on every value that the facts it reads could have. */
export type Trials = {
  /** One of each trial, in their order. */
  readonly findings: readonly Found[];
  /** False where there were too many values to try them all: then nothing is concluded from those that were. */
  readonly complete: boolean;
  /** The facts it read that aren't known. */
  readonly inDoubt: ReadonlyMap<FactName, InDoubt>;
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
  const choices = newChoices();
  const { assume, peek } = choices;
  const register = registerFacts(theCase, choices);
  const near = nearOf({
    fact: baseFact,
    assumed: (name) => factValue(name),
    date: (name) => theCase.entries[extractOf[name]].date,
  });
  return { fact: baseFact, run };

  function baseFact(name: FactName): Fact<unknown> {
    return name in extractOf
      ? register(name as keyof typeof extractOf)
      : theCase.claim.facts[name as keyof Case['claim']['facts']];
  }

  function run(criterion: Criterion, office: Office): Trials {
    const { read, wasRead } = newReader(choices, derived, factValue);
    choices.begin((cell, row) => ({
      points: () => turnsOf(criterion).flatMap((each) => each[cell]?.(near, office, row) ?? []),
      alike: criterion.alike?.[cell],
    }));
    const diagram = newDiagram();
    const findings: Found[] = [];
    let isLeft: boolean;
    do {
      forgetAssumed(derived);
      const found = withItsRows(criterion.test(read, office), peek);
      findings.push(found);
      isLeft = diagram.advance(choices.path(), ending(found));
    } while (isLeft && choices.worked(WORK_OF_A_TRIAL) < workAtMost);
    const inDoubt = choices.inDoubt();
    return {
      findings,
      complete: !isLeft,
      inDoubt,
      decisive: isLeft ? new Set(inDoubt.keys()) : (diagram.turning as ReadonlySet<FactName>),
      wasRead,
    };
  }

  function factValue(name: FactName, fact = baseFact(name)): unknown {
    if (fact.is === 'known') return fact.value;
    return assume({ key: name, name, cell: name as Turning, fact, bounds: () => boundsOf(name) });
  }

  /** An assumed end of the job doesn't lie before its assumed start. */
  function boundsOf(name: FactName): Bounds {
    if (name === 'end' || name === 'lastDay') return { from: factValue('start') };
    return name === 'start' ? { to: choices.path().chosen.get('end') } : {};
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
    // One that was made for an earlier criterion stands on the same facts here.
    for (const base of from) if (!wasRead.has(base)) read(base);
    if (!lasts) choices.worked(1);
    return value;
  }

  function make(name: keyof DerivedFacts): Made {
    const from = new Set<FactName>();
    const workBefore = choices.worked(0);
    const fact: Fact<unknown> = derivations[name].make((base) => {
      from.add(base);
      return read(base);
    });
    const lasts = fact.is === 'known' && choices.worked(0) === workBefore;
    const one = { value: valueAt(name, fact), from, lasts };
    derived.set(name, one);
    return one;
  }
}

/** In cells looked at. */
const WORK_OF_A_TRIAL = 10;

/** Where a criterion turns, by itself and through the derived facts that it reads. */
const turnsOf = oncePer(({ reads, turns = [] }: Pick<Criterion, 'reads' | 'turns'>): readonly Turns[] => [
  ...turns,
  ...reads.filter(isDerived).flatMap((name) => turnsOf(derivations[name])),
]);

/** What tells two ends of a test apart: the verdict, and the euros. */
export function ending({ verdict, reward }: Finding): string {
  return `${verdict} ${reward?.euros.high}`;
}

function withItsRows(finding: Finding, peek: <T>(look: () => T) => T): Found {
  const { rows } = finding;
  return typeof rows === 'function' ? { ...finding, rows: peek(rows) } : (finding as Found);
}
