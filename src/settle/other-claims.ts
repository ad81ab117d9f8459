import type { Claim, Completion, Place } from '../model.js';
import { NAMED_AT_MOST } from '../pilot/alike.js';
import { claimKey } from '../pilot/claim-id.js';
import { knownValue } from '../pilot/facts.js';
import type { Problem } from '../problems.js';

/** What is said of rows about claims that the run hasn't got: once a file, the first of the claims by name. */
export function ofOtherClaims(
  role: 'completions' | 'paid' | 'rulings',
  rows: readonly { readonly claimId: string; readonly at: Pick<Place, 'file'> }[],
): readonly Problem[] {
  const byFile = new Map<string, string[]>();
  for (const { at, claimId } of rows) byFile.set(at.file, [...(byFile.get(at.file) ?? []), claimId]);
  return [...byFile].map(([file, ids]) => {
    const claims = [...new Set(ids)].slice(0, NAMED_AT_MOST);
    return { grade: 'notice', role, code: 'rows-of-other-claims', file, args: { count: ids.length, claims } };
  });
}

/** What is said of completions whose claim isn't among those read. */
export function withoutClaim(
  completions: readonly Completion[],
  claims: readonly Claim[],
): readonly Problem[] {
  const read = new Set(
    claims.map(({ facts }) => claimKey(knownValue(facts.applicantId), knownValue(facts.claimId))),
  );
  return ofOtherClaims(
    'completions',
    completions.filter(({ applicantId, claimId }) => !read.has(claimKey(applicantId, claimId))),
  );
}
