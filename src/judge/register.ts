import type { Case, Entries, ExtractKind, ExtractRows, Fact, Facts } from '../model.js';
import { extractOf, made, type Records, type RegisterFacts } from '../pilot/facts.js';
import { ofAnyone } from './any-row.js';
import { settled } from './differing-counts.js';
import { type Assumptions, cellsOf, isCertain, oneOfTwo, type View, viewOf } from './row-view.js';

/**
 * The register's facts of one case, each made when first asked for: records of known rows, where a cell that isn't known
 * is assumed when a criterion reads it, and not before.
 */
export function registerFacts(
  around: Case,
  assumptions: Assumptions,
): <N extends keyof RegisterFacts>(name: N) => Fact<RegisterFacts[N]> {
  const facts = new Map<string, Fact<unknown>>();
  return (name) => {
    const fact = facts.get(name) ?? recordsFact(name, extractOf[name], around, assumptions);
    facts.set(name, fact);
    return fact as Fact<never>;
  };
}

function recordsFact<K extends ExtractKind>(
  name: keyof RegisterFacts,
  kind: K,
  around: Case,
  assumptions: Assumptions,
): Fact<Records<ExtractRows[K]>> {
  const owner = kind === 'grants' ? around.claim.facts.applicantId : around.claim.facts.personId;
  const entries = around.entries[kind] as Entries<ExtractRows[K]>;
  if (owner.is !== 'known')
    return { is: owner.is, possible: ofAnyone(kind, entries, around), from: owner.from };
  const { rows, gone = [] } = entries;
  const all = { ...entries, rows: [...rows, ...gone] };
  const views = viewsOf(name, all, assumptions);
  // Where they stand is told by the rows themselves: see `placesOfRows`.
  const withGone = recordsOf(all, views, assumptions);
  if (gone.length === 0) return made(withGone);
  const without = recordsOf(entries, views.slice(0, rows.length), assumptions);
  return { is: 'conflict', why: 'rows-gone', possible: [withGone, without], from: [] };
}

function viewsOf<R>(
  name: keyof RegisterFacts,
  { rows, otherwise }: Entries<R>,
  assumptions: Assumptions,
): readonly (R & View)[] {
  const views = rows.map((row, at) => {
    const other = otherwise?.get(row);
    const view = viewOf(row, name, `${name} ${at}`, assumptions);
    if (!other) return view;
    return oneOfTwo(view, viewOf(other, name, `${name} ${at} otherwise`, assumptions), name, at, assumptions);
  });
  return name === 'counts' ? settled(views as never, assumptions) : views;
}

function recordsOf<R>(
  { given, date, damaged, rows }: Entries<R>,
  views: readonly (R & View)[],
  { couldHold }: Assumptions,
): Records<R> {
  const doubtful = oneOfEachKind(rows, views);
  return {
    given,
    date,
    damaged,
    rows: views,
    certain: views.filter(isCertain),
    mayHide: (couldBeIt) => doubtful.some((row) => couldHold(() => couldBeIt(row))),
  };
}

/** Of rows with cells in doubt one of each kind: what one could be, another with the same cells could be too. */
function oneOfEachKind<R>(rows: readonly Facts<R>[], views: readonly R[]): readonly R[] {
  const kinds = new Map<string, R>();
  rows.forEach((row, at) => {
    const cells = cellsOf(row);
    if (cells.every(({ is }) => is === 'known')) return;
    const kind = JSON.stringify(cells.map((fact) => (fact.is === 'known' ? fact.value : fact.possible)));
    if (!kinds.has(kind)) kinds.set(kind, views[at] as R);
  });
  return [...kinds.values()];
}
