import type { Decision } from '../decisions.js';
import type { Ask, CriterionId, Supplier, Verdict } from '../model.js';
import { type FactName, suppliers } from '../pilot/facts.js';
import { isOwnFinding } from '../pilot/findings.js';
import { withoutPlace } from '../privacy/applicant.js';
import { maskText } from '../privacy/mask.js';
import type { Messages } from '../text/messages.js';
import { requestText, sentence, taskText } from '../text/words.js';
import { asWritten, byText, findingsOf, rawOf } from './claim.js';
import { shortApplicant } from './terminal/claim-line.js';
import { cut } from './terminal/layout.js';

/**
 * One thing that somebody has to find out or decide for a claim, with all that waits for it. Every report that tells
 * what is to be done tells these: the screen in a few words, the page in a sentence, the letters as a request.
 */
export type Task = {
  readonly decision: Decision;
  readonly of: Supplier;
  /** The findings that wait for it, in their order, each with what it asks for. */
  readonly asked: readonly [Asked, ...Asked[]];
};

type Asked = { readonly verdict: Verdict; readonly asks: Question };

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
function underReview(decisions: readonly Decision[]): readonly Decision[] {
  const open = decisions.filter(({ outcome }) => outcome === 'review');
  return [...open.filter(isNews), ...open.filter((one) => !isNews(one))];
}

function isNews({ news }: Decision): boolean {
  return news === 'new' || news === 'changed';
}

/** A claim under review that nobody can do anything for yet, and the finding that it waits with. */
export type Waiting = { readonly decision: Decision; readonly verdict: Verdict };

/** The claims under review for which nothing is asked of anybody: their job begins after the check. What is new first. */
export function waitingForTime(decisions: readonly Decision[]): readonly Waiting[] {
  return underReview(decisions).flatMap((decision) => {
    const verdict = findingsOf(decision).unknown.find((one) => one.ruling === undefined && waitsForTime(one));
    return verdict && tasksOf(decision).length === 0 ? [{ decision, verdict }] : [];
  });
}

/** Whether time answers what is unknown, as where a job is still to begin: nobody is asked about it. */
export function waitsForTime({ asks }: Pick<Verdict, 'asks'>): boolean {
  return asks.length === 0;
}

/** What a claim waits for, in a few words. */
export function waitingWords({ verdict }: Waiting, messages: Messages): string {
  return maskText(taskText({ verdict, fact: '', is: undefined, raw: '' }, messages));
}

/** What is asked for a claim, by who is asked: each question once, and nothing where an official has ruled. */
export function tasksOf(decision: Decision): readonly Task[] {
  const tasks = new Map<string, Task>();
  for (const verdict of findingsOf(decision).unknown) {
    if (verdict.ruling) continue;
    for (const asks of questionsOf(verdict)) {
      const [{ of }] = asks;
      const key = keyOf(verdict, asks[0]);
      const before = tasks.get(key)?.asked;
      const asked = { verdict, asks };
      tasks.set(key, { decision, of, asked: before ? [...before, asked] : [asked] });
    }
  }
  const all = [...tasks.values()];
  return SUPPLIERS.flatMap((supplier) => all.filter(({ of }) => of === supplier));
}

type Question = readonly [Ask, ...Ask[]];

/** A finding of a criterion's own is one question to each who is asked; of facts that aren't known each is one. */
function questionsOf({ code, asks }: Verdict): readonly Question[] {
  if (!isOwnFinding(code)) return asks.map((ask) => [ask]);
  return SUPPLIERS.flatMap((supplier): readonly Question[] => {
    const [first, ...others] = asks.filter(({ of }) => of === supplier);
    return first ? [[first, ...others]] : [];
  });
}

/**
 * What makes two questions one: that they are about one fact. Where the facts are known and only a decision is missing,
 * or where a claim is compared with others (5.1), the question is the finding's own.
 */
function keyOf({ criterion, code }: Verdict, { fact, of }: Ask): string {
  const isDecision = criterion === '5.1' || (of === 'office' && suppliers[fact as FactName] !== 'office');
  return `${of} ${isOwnFinding(code) && isDecision ? code : fact}`;
}

/** The criteria that wait for a task, in their order. */
export function waitingFor({ asked }: Task): readonly CriterionId[] {
  return asked.map(({ verdict }) => verdict.criterion);
}

/** What to send, look up or decide, in sentences, each once. */
export function taskRequests({ asked }: Task, messages: Messages): readonly string[] {
  const all = asked.flatMap(({ verdict, asks }) => asks.map((ask) => requestText(verdict, ask, messages)));
  return [...new Set(all)].map(maskText);
}

/** What is in doubt, in sentences: what the first finding says, and of the others those of a criterion's own. */
export function taskSentences({ asked }: Task, messages: Messages): readonly string[] {
  const told = asked.filter(({ verdict }, i) => i === 0 || isOwnFinding(verdict.code));
  return [...new Set(told.map(({ verdict }) => maskText(sentence(verdict, messages))))];
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

/** How claims are named in lines of another's: by the name that findings have for them, their id with their place. */
export type OtherClaims = ReadonlyMap<string, Decision>;

export function otherClaims(decisions: readonly Decision[]): OtherClaims {
  return new Map(
    decisions.map((decision) => {
      const { claim } = decision;
      const id = claim.facts.claimId.is === 'known' ? claim.facts.claimId.value : '';
      return [`${id} (${claim.file}:${claim.line})`.trim(), decision] as const;
    }),
  );
}

const RAW_AT_MOST = 24;

/** What is asked for, in a few words, masked. */
export function taskWords(
  { decision, asked: [{ verdict, asks }] }: Task,
  others: OtherClaims,
  messages: Messages,
): string {
  const { fact, of } = asks[0];
  const shown = verdict.facts.find(({ name }) => name === fact);
  const [cell] = shown?.from ?? [];
  // A person's code isn't told, not even what is wrong with it.
  const raw = cell && fact !== 'personId' ? cut(rawOf(cell), RAW_AT_MOST) : '';
  const named = (verdict.args as { readonly others?: readonly string[] }).others;
  const args = named ? { ...verdict.args, others: named.map(shortName) } : verdict.args;
  return maskText(
    taskText({ verdict: { code: verdict.code, args }, fact, of, is: shown?.is, raw }, messages),
  );

  /** Another claim by its id and, where that is another's, its applicant; where it stands is told with all details. */
  function shortName(name: string): string {
    const other = others.get(name)?.claim;
    const known = other?.facts.claimId;
    const id = known?.is === 'known' ? known.value : withoutPlace(name);
    if (!other || id === '') return id || name;
    const applicant = shortApplicant(other.applicantName || asWritten(other.facts.applicantId));
    return applicant === shortApplicant(decision.claim.applicantName) ? id : `${id} (${applicant})`;
  }
}
