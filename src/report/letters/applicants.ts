import type { Decision } from '../../decisions.js';
import type { Claim, Language } from '../../model.js';
import { asWritten, byText, verdictAfterRuling } from '../claim.js';
import { short } from '../html/short.js';
import { tasksOf } from '../work.js';

/** An applicant that gets a letter, with the claims that it is about, each in one list, in input order. */
export type Recipient = {
  /** `letters/1234567-8.html`. */
  readonly file: string;
  readonly id: string;
  /** As the first of its claims writes it; blank where none does. */
  readonly name: string;
  /** In which it is written to, where a claim of its states one. */
  readonly language: Language | undefined;
  readonly payable: readonly Decision[];
  readonly unfunded: readonly Decision[];
  readonly rejected: readonly Decision[];
  readonly underReview: readonly Decision[];
  readonly withdrawn: readonly Decision[];
};

/** The parts of a letter: which of them a claim stands in. */
type Part = 'payable' | 'unfunded' | 'rejected' | 'underReview' | 'withdrawn';

const BUSINESS_ID = /^\d{7}-\d$/;

/**
 * The applicants that get a letter, in input order. Claims whose applicant can't be told by its id share a letter only
 * where both what stands for the id and the name are the same, and never where both are blank.
 */
export function recipientsOf(decisions: readonly Decision[]): readonly Recipient[] {
  const groups = new Map<string, Decision[]>();
  for (const [i, decision] of decisions.entries()) {
    if (partOf(decision) === undefined) continue;
    const key = keyOf(decision.claim, i);
    const group = groups.get(key);
    if (group) group.push(decision);
    else groups.set(key, [decision]);
  }
  let withoutId = 0;
  return [...groups].map(([key, theirs]) => {
    const first = theirs[0]?.claim;
    const named = theirs.find(({ claim }) => claim.applicantName !== '')?.claim.applicantName ?? '';
    const those = (part: Part) => theirs.filter((decision) => partOf(decision) === part);
    if (!BUSINESS_ID.test(key)) withoutId += 1;
    return {
      file: `letters/${BUSINESS_ID.test(key) ? key : `no-id-${withoutId}`}.html`,
      id: short(first ? asWritten(first.facts.applicantId) : ''),
      name: short(named),
      language: languageOf(theirs),
      payable: those('payable'),
      unfunded: those('unfunded'),
      rejected: those('rejected'),
      underReview: those('underReview'),
      withdrawn: those('withdrawn'),
    };
  });
}

/**
 * Where a claim stands in its applicant's letter: nowhere where nothing is new, where it was paid before, or where it is
 * under review and the applicant is asked for nothing.
 */
function partOf(decision: Decision): Part | undefined {
  if (decision.news === 'same') return undefined;
  switch (decision.outcome) {
    case 'payable':
    case 'unfunded':
      return decision.outcome;
    case 'rejected':
      return isWithdrawn(decision) ? 'withdrawn' : 'rejected';
    case 'review':
      return asksApplicant(decision) ? 'underReview' : undefined;
    case 'paid':
    case 'recovered':
      return undefined;
  }
}

/** Whether the applicant took its claim back: then nothing else is to be said of it. */
function isWithdrawn({ verdicts }: Decision): boolean {
  return verdicts.some(
    (verdict) => verdict.code === '0.1/withdrawn' && verdictAfterRuling(verdict) === 'unmet',
  );
}

function asksApplicant(decision: Decision): boolean {
  return tasksOf(decision).some(({ of }) => of === 'association');
}

/** The language that the claim which arrived last asks for, of those that ask for one. */
function languageOf(decisions: readonly Decision[]): Language | undefined {
  const asking = decisions.filter(({ claim }) => claim.language !== undefined);
  const arrival = ({ claim }: Decision) => asWritten(claim.facts.receivedOn);
  return asking.toSorted((a, b) => byText(arrival(a), arrival(b))).at(-1)?.claim.language;
}

function keyOf({ facts: { applicantId }, applicantName }: Claim, position: number): string {
  if (applicantId.is === 'known') return applicantId.value;
  const written = asWritten(applicantId);
  return JSON.stringify(written === '' && applicantName === '' ? [position] : [written, applicantName]);
}
