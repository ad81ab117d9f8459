import type { Case, Day, Fact } from '../model.js';
import { derivations } from '../pilot/criteria.js';
import type { Criterion } from '../pilot/criterion.js';
import {
  type DerivedFacts,
  extractOf,
  type FactName,
  type Known,
  type Office,
  type Read,
} from '../pilot/facts.js';
import type { Finding } from '../pilot/findings.js';
import { possibleValues } from './possible.js';
import { type InDoubt, registerFacts } from './register.js';

/** What came of running a criterion's test on every value that the facts it reads could have. */
export type Trials = {
  readonly findings: readonly Finding[];
  /** False where there were too many values to try them all. */
  readonly complete: boolean;
  /** The facts it read that aren't known. */
  readonly inDoubt: ReadonlyMap<FactName, InDoubt<unknown>>;
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
 * After so many trials no more are made; sooner once the verdict can only be unknown, unless the reward's euros are to be
 * told over every value.
 */
const TRIALS_AT_MOST = 50_000;
const TRIALS_ONCE_UNKNOWN = 500;

/** Thrown by a read of something that isn't known: says which values to try. */
class Needs {
  constructor(
    readonly key: string,
    readonly name: FactName,
    readonly fact: InDoubt<unknown>,
    readonly values: () => readonly unknown[],
  ) {}
}

export function testerOf(theCase: Case): Tester {
  /** What is assumed at the moment of the facts and the register's cells that aren't known. */
  const assumed = new Map<string, unknown>();
  const register = registerFacts(theCase, (key, fact, values) => assume(key, nameBehind(key), fact, values));

  return { fact: baseFact, run };

  function baseFact(name: FactName): Fact<unknown> {
    return name in extractOf
      ? register(name as keyof typeof extractOf)
      : theCase.claim.facts[name as keyof Case['claim']['facts']];
  }

  function assume<T>(key: string, name: FactName, fact: InDoubt<T>, values: () => readonly T[]): T {
    if (!assumed.has(key)) throw new Needs(key, name, fact, values);
    return assumed.get(key) as T;
  }

  function run(criterion: Criterion, office: Office): Trials {
    const wasRead = new Set<FactName>();
    assumed.clear();
    const first = tryOnce();
    return first instanceof Needs ? tryEvery(first, tryOnce, assumed, wasRead) : withoutDoubt(first, wasRead);

    function tryOnce(): Finding | Needs {
      try {
        return criterion.test(read, office);
      } catch (needs) {
        if (needs instanceof Needs) return needs;
        throw needs;
      }
    }

    function read<N extends FactName>(name: N): Known[N] {
      wasRead.add(name);
      const fact = isDerived(name) ? derivations[name](read as Read<FactName>) : baseFact(name);
      return (fact.is === 'known' ? fact.value : assumedValue(name, fact)) as Known[N];
    }
  }

  function assumedValue(name: FactName, fact: InDoubt<unknown>): unknown {
    return assume(name, name, fact, () => valuesOf(name, fact));
  }

  /** A last day of the job that could be any is tried from the first on: an earlier one says no more than the first. */
  function valuesOf(name: FactName, fact: InDoubt<unknown>): readonly unknown[] {
    const values = possibleValues<unknown>(fact, theCase);
    const { start } = theCase.claim.facts;
    const isLastDay = name === 'end' || name === 'lastDay';
    return isLastDay && fact.possible === 'any day' && start.is === 'known'
      ? values.filter((day) => (day as Day) >= start.value)
      : values;
  }
}

const noDoubt: ReadonlyMap<FactName, InDoubt<unknown>> = new Map();
const noNames: ReadonlySet<FactName> = new Set();

/** A test that read nothing in doubt. */
function withoutDoubt(finding: Finding, wasRead: ReadonlySet<FactName>): Trials {
  return {
    findings: [finding],
    complete: true,
    inDoubt: noDoubt,
    onlyStated: true,
    decisive: noNames,
    wasRead,
  };
}

/** Runs a test that needs something with every value of that, and of what it needs then, and so on. */
function tryEvery(
  first: Needs,
  tryOnce: () => Finding | Needs,
  assumed: Map<string, unknown>,
  wasRead: ReadonlySet<FactName>,
): Trials {
  const findings: Finding[] = [];
  const inDoubt = new Map<FactName, InDoubt<unknown>>();
  const decisive = new Set<FactName>();
  const endings = new Set<string>();
  let complete = true;
  let onlyStated = true;
  tryValues(first);
  return { findings, complete, inDoubt, onlyStated, decisive, wasRead };

  /** Tries every value of what is needed; gives how the test can end. */
  function tryValues({ key, name, fact, values }: Needs): ReadonlySet<string> {
    inDoubt.set(name, fact);
    if (fact.is !== 'conflict') onlyStated = false;
    const all = new Set<string>();
    values().forEach((value, at) => {
      if (!complete) return;
      assumed.set(key, value);
      const tried = tryOnce();
      const found = tried instanceof Needs ? tryValues(tried) : new Set([keep(tried)]);
      if (at > 0 && !isSame(found, all)) decisive.add(name);
      for (const end of found) all.add(end);
    });
    assumed.delete(key);
    return all;
  }

  function keep(finding: Finding): string {
    const end = ending(finding);
    findings.push(finding);
    endings.add(end);
    const mustBeUnknown = endings.size > 1 || finding.verdict === 'unknown';
    const enough = mustBeUnknown && !finding.reward ? TRIALS_ONCE_UNKNOWN : TRIALS_AT_MOST;
    if (findings.length >= enough) complete = false;
    return end;
  }
}

/** The register's fact that a cell belongs to: its key begins with the kind of extract. */
function nameBehind(key: string): FactName {
  const [kind] = key.split(' ');
  const names = Object.entries(extractOf) as [keyof typeof extractOf, string][];
  const found = names.find(([, extract]) => extract === kind);
  if (!found) throw new Error(`no extract ${kind}`);
  return found[0];
}

const derivedNames: ReadonlySet<string> = new Set(Object.keys(derivations));

export function isDerived(name: FactName): name is keyof DerivedFacts {
  return derivedNames.has(name);
}

/** What tells two ends of a test apart: the verdict, and the euros. */
export function ending({ verdict, reward }: Finding): string {
  return `${verdict} ${reward?.euros.high ?? ''}`;
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((end) => b.has(end));
}
