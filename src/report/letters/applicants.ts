import type { Claim, Decision } from '../../model.js';
import { asWritten } from '../claim.js';
import { short } from '../html/short.js';

/** An applicant that gets a paper, with the claims that it is about, in input order. */
export type Applicant = {
  /** `annexes/1234567-8.html`. */
  readonly file: string;
  readonly id: string;
  /** As the first of its claims writes it; blank where none does. */
  readonly name: string;
  readonly rejected: readonly Decision[];
  readonly underReview: readonly Decision[];
};

const BUSINESS_ID = /^\d{7}-\d$/;

/**
 * The applicants with claims that are rejected or under review, in input order. Claims whose applicant can't be told by
 * its id share a paper only where both what stands for the id and the name are the same, and never where both are blank.
 */
export function applicantsWithAnnex(decisions: readonly Decision[]): readonly Applicant[] {
  const groups = new Map<string, Decision[]>();
  for (const [i, decision] of decisions.entries()) {
    if (decision.outcome !== 'rejected' && decision.outcome !== 'review') continue;
    const key = keyOf(decision.claim, i);
    const group = groups.get(key);
    if (group) group.push(decision);
    else groups.set(key, [decision]);
  }
  let withoutId = 0;
  return [...groups].map(([key, theirs]) => {
    const first = theirs[0]?.claim;
    const named = theirs.find(({ claim }) => claim.applicantName !== '')?.claim.applicantName ?? '';
    if (!BUSINESS_ID.test(key)) withoutId += 1;
    return {
      file: `annexes/${BUSINESS_ID.test(key) ? key : `no-id-${withoutId}`}.html`,
      id: short(first ? asWritten(first.facts.applicantId) : ''),
      name: short(named),
      rejected: theirs.filter(({ outcome }) => outcome === 'rejected'),
      underReview: theirs.filter(({ outcome }) => outcome === 'review'),
    };
  });
}

function keyOf({ facts: { applicantId }, applicantName }: Claim, position: number): string {
  if (applicantId.is === 'known') return applicantId.value;
  const written = asWritten(applicantId);
  return JSON.stringify(written === '' && applicantName === '' ? [position] : [written, applicantName]);
}
