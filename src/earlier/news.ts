import type { Decision, Outcome } from '../decisions.js';
import type { Ask, Fact, Verdict } from '../model.js';
import { claimIdKey } from '../pilot/claim-id.js';
import { type FiledKey, filedMark } from '../privacy/filed.js';
import { maskPerson, maskPersonCell, maskText } from '../privacy/mask.js';
import type { Problem } from '../problems.js';
import type { ClaimJson, RunFile } from './run-file.js';

/** An earlier run as a later one is compared with it. */
export type EarlierRun = {
  readonly run: RunFile;
  /** The key to the marks of its claims; undefined where its payouts.csv is gone or was changed. */
  readonly key: FiledKey | undefined;
};

/**
 * The decisions with what each is against an earlier run. A claim is known again by its ids and everything its file says of
 * it, the person too; where that can't be compared, by its ids, the masked person and the job. It has changed where its
 * outcome, its row of the table, its euros, its findings or who is asked for what differ, or where its ids alone are known.
 * That what was payable was then paid is no news. What made a paid claim doubtful in the earlier run already isn't told again.
 */
export function withNews(decisions: readonly Decision[], earlier: EarlierRun): readonly Decision[] {
  const known = new Map<string, ClaimJson[]>();
  const ids = new Set<string>();
  for (const claim of earlier.run.claims) {
    const name = nameThen(claim, earlier.key !== undefined);
    known.set(name, [...(known.get(name) ?? []), claim]);
    ids.add(idsOf(claim.applicant_id, claim.claim_id));
  }
  return decisions.map((decision): Decision => {
    const { applicantId, claimId } = decision.claim.facts;
    const before = known.get(nameNow(decision, earlier.key))?.shift();
    if (before)
      return { ...withoutDoubtsOf(before, decision), news: isSame(before, decision) ? 'same' : 'changed' };
    const written = asWritten(claimId);
    const isKnown = written !== '' && ids.has(idsOf(asWritten(applicantId), written));
    return { ...decision, news: isKnown ? 'changed' : 'new' };
  });
}

/**
 * Claims that an earlier run had open or had yet to pay, and of whose ids no row is among the claims any more: without their
 * files they lose their place. One that is listed since its row can't be read isn't gone.
 */
export function goneSince(
  { decisions, problems }: { readonly decisions: readonly Decision[]; readonly problems: readonly Problem[] },
  { run }: EarlierRun,
): readonly ClaimJson[] {
  const here = new Set([
    ...decisions.map(({ claim: { facts } }) => idsOf(asWritten(facts.applicantId), asWritten(facts.claimId))),
    ...problems.flatMap(({ claim }) => (claim ? [idsOf(claim.applicantId, claim.claimId)] : [])),
  ]);
  return run.claims.filter(
    ({ outcome, applicant_id, claim_id }) =>
      IN_LINE.includes(outcome) && !here.has(idsOf(applicant_id, claim_id)),
  );
}

/** What waits for something: for money, for an answer, or to be paid. */
const IN_LINE: readonly string[] = ['payable', 'unfunded', 'review'] satisfies readonly Outcome[];

/** A paid claim without the doubts that the earlier run has told of already: an unknown that is unmet now is another. */
function withoutDoubtsOf(before: ClaimJson, decision: Decision): Decision {
  const { doubted: all = [], ...rest } = decision;
  const { unmet } = findingsNow(decision);
  const doubted = all.filter(
    (criterion) =>
      !before.unmet.includes(criterion) && (unmet.includes(criterion) || !before.unknown.includes(criterion)),
  );
  return doubted.length > 0 ? { ...rest, doubted } : rest;
}

function nameThen(claim: ClaimJson, marked: boolean): string {
  const ids = idsOf(claim.applicant_id, claim.claim_id);
  return JSON.stringify(
    marked ? [ids, claim.filed?.sha256] : [ids, claim.person, claim.job_starts_on, claim.employer_id],
  );
}

function nameNow({ claim }: Decision, key: FiledKey | undefined): string {
  const { applicantId, claimId, personId, start, employerId } = claim.facts;
  const ids = idsOf(asWritten(applicantId), asWritten(claimId));
  if (key) return JSON.stringify([ids, filedMark(key, claim.contentAsArrived)]);
  const known = (fact: Fact<string>) => (fact.is === 'known' && fact.value !== 'blank' ? fact.value : null);
  return JSON.stringify([ids, masked(personId), known(start), known(employerId)]);
}

/** The ids as run.json has them. */
function idsOf(applicantId: string, claimId: string): string {
  return JSON.stringify([maskText(applicantId), claimIdKey(maskText(claimId))]);
}

function asWritten(fact: Fact<string>): string {
  return fact.is === 'known' ? fact.value : (fact.from[0]?.raw ?? '');
}

function masked(person: Fact<string>): string {
  return person.is === 'known' ? maskPerson(person.value) : maskPersonCell(asWritten(person));
}

/** What is new where it differs, beside the money. */
type Findings = {
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
  readonly asks: readonly string[];
};

function isSame(before: ClaimJson, now: Decision): boolean {
  const isPaidSince =
    before.outcome === 'payable' && now.outcome === 'paid' && before.payable_cents === now.paid;
  const moneyBefore = [before.outcome, before.reward_row, before.amount_cents, before.paid_cents];
  const moneyNow = [now.outcome, now.rewardRow ?? null, now.amount ?? null, now.paid];
  return (isPaidSince || alike(moneyBefore, moneyNow)) && alike(findingsThen(before), findingsNow(now));
}

function findingsThen({ unmet, unknown, verdicts }: ClaimJson): Findings {
  const open = verdicts.filter(({ criterion }) => unknown.includes(criterion));
  return { unmet: unmet.toSorted(), unknown: unknown.toSorted(), asks: named(open) };
}

function findingsNow({ verdicts }: Decision): Findings {
  const after = (word: Verdict['verdict']) =>
    verdicts.filter(({ verdict, ruling }) => (ruling?.verdict ?? verdict) === word);
  const ids = (found: readonly Verdict[]) => found.map(({ criterion }) => criterion).toSorted();
  const open = after('unknown');
  return { unmet: ids(after('unmet')), unknown: ids(open), asks: named(open) };
}

function named(open: readonly { readonly asks: readonly Ask[] }[]): readonly string[] {
  return [...new Set(open.flatMap(({ asks }) => asks.map(({ of, fact }) => `${of} ${fact}`)))].toSorted();
}

function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
