import type { Case, Claim, Entries, ExtractKind, ExtractRows, Fact, Superseded } from './model.js';
import { claimIdKey } from './pilot/claim-id.js';
import { rowName } from './places.js';
import type { Problem } from './problems.js';
import type { Wanted } from './read/choose.js';
import type { Newest } from './read/newest.js';

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
function claimKey({ facts: { applicantId, claimId }, content }: Claim): string {
  const written = [applicantId, claimId].map((fact) =>
    fact.is === 'known' ? claimIdKey(fact.value) : fact.from.map(({ raw }) => raw),
  );
  return JSON.stringify([...written, content]);
}

/** Sorts claims of unknown arrival behind the others. */
function arrival({ facts: { receivedOn } }: Claim): string {
  return receivedOn.is === 'known' ? receivedOn.value : '9999';
}
