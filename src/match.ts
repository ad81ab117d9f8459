import type { Case, Claim, Day, Entries, ExtractKind, ExtractRows, Fact, Superseded } from './model.js';
import { claimIdKey } from './pilot/claim-id.js';
import { knownValue } from './pilot/facts.js';
import type { Problem } from './problems.js';
import type { Wanted } from './read/choose.js';
import type { Newest } from './read/newest.js';
import { rowName } from './vocabulary/places.js';

/** The persons and bodies that the claims name: nobody else's rows are read. */
export function wantedBy(claims: readonly Claim[]): Wanted {
  const known = (name: 'personId' | 'applicantId') =>
    new Set(
      claims.flatMap(({ facts: { [name]: fact } }) => (fact.is === 'known' ? [fact.value as string] : [])),
    );
  return { persons: known('personId'), bodies: known('applicantId') };
}

/** Every claim with what the extracts hold of its person and of its applicant. */
export function match(claims: readonly Claim[], extracts: Newest): readonly Case[] {
  return claims.map((claim) => {
    const { personId, applicantId } = claim.facts;
    return {
      claim,
      entries: {
        'benefit-days': entriesOf('benefit-days', personId),
        keywords: entriesOf('keywords', personId),
        subsidies: entriesOf('subsidies', personId),
        grants: entriesOf('grants', applicantId),
        benefits: entriesOf('benefits', personId),
      },
    };
  });

  function entriesOf<K extends ExtractKind>(kind: K, key: Fact<string>): Entries<ExtractRows[K]> {
    const entries = key.is === 'known' ? extracts.entriesOf(kind, key.value) : extracts.ofAnyone(kind);
    return entries as Entries<ExtractRows[K]>;
  }
}

/** The rows of older extracts that a newer one stands for, each once. */
export function supersededIn(cases: readonly Case[]): readonly Superseded[] {
  const entries = new Set(cases.flatMap(({ entries }) => Object.values(entries)));
  return [...entries].flatMap(({ superseded = [] }) => superseded);
}

/**
 * A withdrawal in one row of a claim's ids stands for all rows of them, the earliest of several. One that can't be read
 * could be of any day, unless another says already that the claim was taken back by the day of the check.
 */
export function spreadWithdrawals(claims: readonly Claim[], asOf: Day): readonly Claim[] {
  const told = new Map<string, Claim['facts']['withdrawnOn']>();
  for (const claim of claims) {
    const { withdrawnOn } = claim.facts;
    if (knownValue(withdrawnOn) === 'blank') continue;
    const ids = idsKey(claim);
    const other = told.get(ids);
    if (!other || rankOf(withdrawnOn, asOf) < rankOf(other, asOf)) told.set(ids, withdrawnOn);
  }
  return claims.map((claim) => {
    const withdrawnOn = told.get(idsKey(claim));
    return withdrawnOn ? { ...claim, facts: { ...claim.facts, withdrawnOn } } : claim;
  });
}

/** Which of two withdrawals stands: one of the past by its day, then one that can't be read, then one still to come. */
function rankOf(withdrawnOn: Claim['facts']['withdrawnOn'], asOf: Day): string {
  if (withdrawnOn.is !== 'known') return '1';
  return `${withdrawnOn.value <= asOf ? 0 : 2} ${withdrawnOn.value}`;
}

export type Copies = { readonly claims: readonly Claim[]; readonly problems: readonly Problem[] };

/** Sets aside rows that repeat one claim: same applicant, same id, same content. The earliest to arrive stays. */
export function setCopiesAside(claims: readonly Claim[]): Copies {
  const kept = new Map<string, Claim>();
  for (const claim of claims) {
    const key = claimKey(claim);
    const other = kept.get(key);
    if (!other || arrival(claim) < arrival(other)) kept.set(key, claim);
  }
  const stays = new Set(kept.values());
  return {
    claims: claims.filter((claim) => stays.has(claim)),
    problems: claims.flatMap((claim): Problem[] => {
      const original = kept.get(claimKey(claim));
      if (!original || original === claim) return [];
      const { file, line, row } = claim;
      const place = { file, line, ...(row === undefined ? {} : { row }) };
      return [{ grade: 'row', code: 'row-copy', role: 'claims', ...place, args: { of: rowName(original) } }];
    }),
  };
}

/** What tells a claim from another; ids that can't be read are told apart by what is written. */
function claimKey(claim: Claim): string {
  const { applicantId, claimId } = claim.facts;
  const written = [applicantId, claimId].map((fact) =>
    fact.is === 'known' ? claimIdKey(fact.value) : fact.from.map(({ raw }) => raw),
  );
  return JSON.stringify([...written, claim.content]);
}

/** What rows of one claim share: its ids; where those aren't both known, a row and its copies alone. */
function idsKey(claim: Claim): string {
  const { applicantId, claimId } = claim.facts;
  return applicantId.is === 'known' && claimId.is === 'known'
    ? JSON.stringify([applicantId.value, claimIdKey(claimId.value)])
    : claimKey(claim);
}

/** Sorts claims of unknown arrival behind the others. */
function arrival({ facts: { receivedOn } }: Claim): string {
  return receivedOn.is === 'known' ? receivedOn.value : '9999';
}
