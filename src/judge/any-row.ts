import type { Case, Entries, ExtractKind, ExtractRows } from '../model.js';
import type { Records } from '../pilot/facts.js';
import { parameters } from '../pilot/parameters.js';
import { FAR_PAST, NOBODIES } from './possible.js';

/**
 * Of someone whose id can't be read the register may hold nothing, rows in doubt that could be anything, or a row that turns
 * everything.
 */
export function ofAnyone<K extends ExtractKind>(
  kind: K,
  { given, date, damaged }: Entries<ExtractRows[K]>,
  around: Case,
): readonly Records<ExtractRows[K]>[] {
  const nothing = { given, date, damaged, rows: [], certain: [], mayHide: () => false };
  if (!given) return [nothing];
  const something = [anyRow(kind, around)] as unknown as readonly ExtractRows[K][];
  return [
    nothing,
    { ...nothing, damaged: true, mayHide: () => true },
    { ...nothing, damaged: true, rows: something, certain: something },
  ];
}

function anyRow(kind: ExtractKind, { claim }: Case): ExtractRows[ExtractKind] {
  const always = { startsOn: FAR_PAST, endsOn: 'open' } as const;
  const { applicantId } = claim.facts;
  switch (kind) {
    case 'benefit-days':
      return { days: parameters.BENEFIT_DAYS_AT_LEAST, basis: 'unemployment', countedOn: FAR_PAST };
    case 'keywords':
      return { code: parameters.PILOT_KEYWORD, ...always };
    case 'subsidies': {
      const employerId = applicantId.is === 'known' ? applicantId.value : NOBODIES[0];
      return {
        employerId,
        level: 'blank',
        ...always,
        endIs: 'decided',
        status: 'granted',
        decidedOn: 'blank',
      };
    }
    case 'grants':
      return { role: 'job-finder', percent: parameters.FULL_GRANT_AT_LEAST, ...always };
    case 'benefits':
      return { benefit: 'adjusted', ...always };
  }
}
