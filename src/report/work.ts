import type { CriterionId, Decision, ShownFact, Supplier, Verdict } from '../model.js';
import { isOwnFinding } from '../pilot/findings.js';
import { maskText } from '../privacy/mask.js';
import type { Messages } from '../text/messages.js';
import { taskText } from '../text/words.js';
import { byText, findingsOf, rawOf } from './claim.js';

/** One thing that somebody has to find out or decide for a claim, with all the criteria that wait for it. */
export type Task = {
  readonly decision: Decision;
  readonly of: Supplier;
  /** What is missing; of a finding that asks for several things at once the first. */
  readonly fact: string;
  /** The first finding that asks for it. */
  readonly verdict: Verdict;
  /** The fact as that finding saw it; undefined for one that is made from others. */
  readonly shown: ShownFact | undefined;
  /** In their order. */
  readonly criteria: readonly CriterionId[];
};

/** Who must act, in the order in which every report tells it. */
export const SUPPLIERS: readonly Supplier[] = ['office', 'association', 'project'];

export type Work = { readonly [S in Supplier]: readonly Task[] };

/**
 * What is to be done for the claims under review, each missing fact of a claim once: what is new comes first, then claims
 * as they stand in the files.
 */
export function workOf(decisions: readonly Decision[]): Work {
  const tasks = underReview(decisions).flatMap(tasksOf);
  const by = (supplier: Supplier) => tasks.filter(({ of }) => of === supplier);
  return { office: by('office'), association: by('association'), project: by('project') };
}

/** The claims that somebody has to do something for: what is new first. */
export function underReview(decisions: readonly Decision[]): readonly Decision[] {
  const open = decisions.filter(({ outcome }) => outcome === 'review');
  return [...open.filter(isNews), ...open.filter((one) => !isNews(one))];
}

function isNews({ news }: Decision): boolean {
  return news === 'new' || news === 'changed';
}

/** What is asked for a claim: each fact of each who is asked once. */
function tasksOf(decision: Decision): readonly Task[] {
  const tasks = new Map<string, Task>();
  for (const verdict of findingsOf(decision).unknown) {
    if (verdict.ruling) continue;
    for (const { fact, of } of asksOf(verdict)) {
      const key = `${of} ${fact}`;
      const before = tasks.get(key);
      const shown = verdict.facts.find(({ name }) => name === fact);
      tasks.set(
        key,
        before
          ? { ...before, criteria: [...before.criteria, verdict.criterion] }
          : { decision, of, fact, verdict, shown, criteria: [verdict.criterion] },
      );
    }
  }
  return [...tasks.values()];
}

/** A finding of a criterion's own is one question to each who is asked; of facts that aren't known each is one. */
function asksOf({ code, asks }: Verdict): Verdict['asks'] {
  if (!isOwnFinding(code)) return asks;
  return asks.filter(({ of }, i) => asks.findIndex((other) => other.of === of) === i);
}

/** The rejected by the first criterion that isn't met, with the others: each claim once. */
export type Rejected = {
  readonly criterion: CriterionId;
  readonly claims: readonly { readonly decision: Decision; readonly also: readonly CriterionId[] }[];
};

export function rejectedBy(decisions: readonly Decision[]): readonly Rejected[] {
  const groups = new Map<CriterionId, Rejected['claims'][number][]>();
  for (const decision of decisions) {
    if (decision.outcome !== 'rejected') continue;
    const [first, ...also] = findingsOf(decision).unmet.map(({ criterion }) => criterion);
    if (!first) continue;
    groups.set(first, [...(groups.get(first) ?? []), { decision, also }]);
  }
  return [...groups]
    .map(([criterion, claims]) => ({ criterion, claims }))
    .toSorted((a, b) => byText(a.criterion, b.criterion));
}

/** What is asked for, in a few words, masked. */
export function taskWords({ verdict, fact, shown }: Task, messages: Messages): string {
  const [cell] = shown?.from ?? [];
  // A person's code isn't told, not even what is wrong with it.
  const raw = cell && fact !== 'personId' ? rawOf(cell) : '';
  return maskText(taskText({ verdict, fact, is: shown?.is, raw }, messages));
}
