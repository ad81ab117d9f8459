import type { Case, Fact } from '../model.js';
import { derivations, isDerived } from '../pilot/criteria.js';
import type { Criterion, Near, Turning, TurningPoint, Turns } from '../pilot/criterion.js';
import {
  type DerivedFacts,
  extractOf,
  type FactName,
  type Known,
  type Office,
  type Records,
} from '../pilot/facts.js';
import type { Finding } from '../pilot/findings.js';
import type { ReadingId } from '../pilot/readings.js';
import { advance, choose, emptyPath, newDiagram, type Path } from './paths.js';
import { type InDoubt, listedValues, valuesBetween } from './possible.js';
import { type Asked, registerFacts } from './register.js';

/** What came of running a criterion's test on every value that the facts it reads could have. */
export type Trials = {
  /** What was found, each once; of several that differ in their values alone the first. */
  readonly findings: readonly Finding[];
  /** Whether all of it is said in the same words with the same values, margins aside. */
  readonly sameWords: boolean;
  readonly readings: readonly ReadingId[];
  /** The rows of the register that any of it stands on; undefined where one didn't tell. */
  readonly rows: readonly object[] | undefined;
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
  let path = emptyPath();
  /** The path of the trial while the cells of a condition are tried by themselves. */
  let outer: Path | undefined;
  let isPeeking = false;
  let work = 0;
  let of:
    | { readonly criterion: Criterion; readonly turns: readonly Turns[]; readonly office: Office }
    | undefined;
  let inDoubt = new Map<FactName, InDoubt>();
  /** Derived facts that no trial changes, since nothing was assumed in making them. */
  const lasting = new Map<FactName, { readonly value: unknown; readonly from: ReadonlySet<FactName> }>();
  const register = registerFacts(theCase, { assume, couldHold, peek });
  const near: Near = {
    all: (name) => listed(name) as never,
    records: (name) => recordsNear(name) as never,
    rows: (name) => recordsNear(name).flatMap(({ rows }) => rows) as never,
    date: (name) => theCase.entries[extractOf[name]].date,
  };

  return { fact: baseFact, run };

  function baseFact(name: FactName): Fact<unknown> {
    return name in extractOf
      ? register(name as keyof typeof extractOf)
      : theCase.claim.facts[name as keyof Case['claim']['facts']];
  }

  function run(criterion: Criterion, office: Office): Trials {
    const wasRead = new Set<FactName>();
    const derived = new Map<FactName, unknown>();
    const diagram = newDiagram();
    const tally = newTally();
    path = emptyPath();
    inDoubt = new Map();
    work = 0;
    of = { criterion, turns: turnsOf(criterion), office };
    let end: number | undefined;
    do {
      derived.clear();
      const finding = criterion.test(read, office);
      if (path.choices.length === 0) return withoutDoubt(finding, wasRead, peek);
      tally.add(finding, peek);
      work += 10;
      end = advance(path, diagram.end(ending(finding)), diagram);
    } while (end === undefined && work < workAtMost);
    return {
      ...tally.counted(),
      complete: end !== undefined,
      inDoubt,
      onlyStated: [...inDoubt.values()].every(({ is }) => is === 'conflict'),
      decisive: end === undefined ? new Set(inDoubt.keys()) : (diagram.names(end) as ReadonlySet<FactName>),
      wasRead,
    };

    function read<N extends FactName>(name: N): Known[N] {
      wasRead.add(name);
      if (!isDerived(name)) return factValue(name, baseFact(name)) as Known[N];
      const lasts = lasting.get(name);
      if (!lasts) work += 1;
      if (lasts) for (const base of lasts.from) wasRead.add(base);
      else if (!derived.has(name)) derived.set(name, make(name));
      return (lasts ?? { value: derived.get(name) }).value as Known[N];
    }

    function make(name: keyof DerivedFacts): unknown {
      const from = new Set<FactName>();
      const assumedBefore = work;
      const fact: Fact<unknown> = derivations[name].make((base) => {
        from.add(base);
        return read(base);
      });
      if (fact.is === 'known' && work === assumedBefore) lasting.set(name, { value: fact.value, from });
      return factValue(name, fact);
    }
  }

  function factValue(name: FactName, fact: Fact<unknown>): unknown {
    return fact.is === 'known' ? fact.value : assume({ key: name, name, cell: name as Turning, fact });
  }

  function assume({
    key,
    name,
    cell,
    fact,
    row,
    ...within
  }: Omit<Asked, 'name'> & { readonly name: FactName }): unknown {
    work += 1;
    if (path.chosen.has(key)) return path.chosen.get(key);
    if (!row && outer?.chosen.has(key)) return outer.chosen.get(key);
    if (isPeeking) return undefined;
    if (!outer && !inDoubt.has(name)) inDoubt.set(name, fact);
    const { from, to } = row ? within : jobDays(name);
    const turning = () => turnsAt(cell, row);
    const values =
      typeof fact.possible === 'string'
        ? valuesBetween(fact.possible, turning(), { from: from?.(), to: to?.() })
        : listedValues(fact.possible, of?.criterion.alike?.[cell], turning);
    return choose(path, key, name, values);
  }

  /** What the register is assumed to hold; where that is yet to be assumed, all that it may. */
  function recordsNear(name: keyof typeof extractOf): readonly Records<object>[] {
    const fact: Fact<unknown> = register(name);
    const assumed = peek(() => factValue(name, fact));
    return (assumed ? [assumed] : fact.is === 'known' ? [] : fact.possible) as readonly Records<object>[];
  }

  /** What a fact of the claim is, or is assumed to be, or by what is stated of it could be. */
  function listed(name: FactName): readonly unknown[] {
    const fact = baseFact(name);
    const value = peek(() => factValue(name, fact));
    if (value !== undefined) return [value];
    return fact.is === 'known' || typeof fact.possible === 'string' ? [] : fact.possible;
  }

  /** An assumed end of the job doesn't lie before its assumed start. */
  function jobDays(name: FactName): Pick<Asked, 'from' | 'to'> {
    if (name === 'end' || name === 'lastDay')
      return { from: () => peek(() => factValue('start', baseFact('start'))) };
    return name === 'start' ? { to: () => path.chosen.get('end') } : {};
  }

  /** Where the criterion in hand turns on a fact or a cell. */
  function turnsAt(cell: Turning, row: object | undefined): readonly TurningPoint[] {
    if (!of) throw new Error('no criterion in hand');
    const { turns, office } = of;
    return peek(() => turns.flatMap((each) => each[cell]?.(near, office, row) ?? []));
  }

  /** Tries the cells that a condition reads by themselves, whatever is assumed of them elsewhere. */
  function couldHold(condition: () => boolean): boolean {
    const diagram = newDiagram();
    // It may be asked where a criterion turns, while values are only looked at, or for the cells of another condition.
    const before = { path, outer, isPeeking };
    outer = path;
    path = emptyPath();
    isPeeking = false;
    let holds = condition();
    while (!holds && advance(path, 0, diagram) === undefined) holds = condition();
    ({ path, outer, isPeeking } = before);
    return holds;
  }

  function peek<T>(look: () => T): T {
    const before = isPeeking;
    isPeeking = true;
    const seen = look();
    isPeeking = before;
    return seen;
  }
}

const withoutTurns: readonly Turns[] = [];

/** Where a criterion turns, by itself and through the derived facts that it reads. */
function turnsOf({ reads, turns = withoutTurns }: Pick<Criterion, 'reads' | 'turns'>): readonly Turns[] {
  return [...turns, ...reads.flatMap((name) => (isDerived(name) ? turnsOf(derivations[name]) : []))];
}

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

function rowsOf({ rows }: Finding, peek: <T>(look: () => T) => T): readonly object[] | undefined {
  return typeof rows === 'function' ? peek(rows) : rows;
}

/** Counts up what trials find, without keeping each. */
function newTally() {
  const findings = new Map<string, Finding>();
  const readings = new Set<ReadingId>();
  const rows = new Set<object>();
  let allTellRows = true;
  let sameWords = true;
  let first: string | undefined;
  return { add, counted };

  function add(finding: Finding, peek: <T>(look: () => T) => T): void {
    const { code, margin, reward } = finding;
    const key = `${ending(finding)} ${code} ${margin?.amount ?? ''} ${reward?.row ?? ''}`;
    if (!findings.has(key)) findings.set(key, finding);
    if (sameWords) {
      const words = `${code} ${JSON.stringify(finding.args)}`;
      first ??= words;
      sameWords = words === first;
    }
    for (const reading of finding.readings ?? []) readings.add(reading);
    const standsOn = rowsOf(finding, peek);
    if (standsOn) for (const row of standsOn) rows.add(row);
    else allTellRows = false;
  }

  function counted(): Pick<Trials, 'findings' | 'sameWords' | 'readings' | 'rows'> {
    return {
      findings: [...findings.values()],
      sameWords,
      readings: [...readings],
      rows: allTellRows ? [...rows] : undefined,
    };
  }
}

/** What tells two ends of a test apart: the verdict, and the euros. */
export function ending({ verdict, reward }: Finding): string {
  return `${verdict} ${reward?.euros.high ?? ''}`;
}
