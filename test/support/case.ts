/**
 * Builders: an eligible claim with its extracts, and changes to it as plain values. A value that isn't known is written
 * with `missing`, `unreadable` or `conflict`.
 */

import type {
  Benefit,
  BusinessId,
  Case,
  Cents,
  Claim,
  ClaimFacts,
  Count,
  Day,
  Doubt,
  Entries,
  ExtractKind,
  Fact,
  Facts,
  Fixed4,
  Grant,
  Keyword,
  OpenSet,
  PersonId,
  Place,
  Subsidy,
  Superseded,
} from '../../src/model.js';
import type { Office } from '../../src/pilot/facts.js';
import { deckSettings } from '../../src/pilot/parameters.js';

export const day = (text: string) => text as Day;
/** Hours, benefit days and percentages. */
export const exactly = (amount: number) => Math.round(amount * 10_000) as Fixed4;
export const euros = (amount: number) => (amount * 100) as Cents;

export const APPLICANT = '1111111-1' as BusinessId;
export const EMPLOYER = '2222222-2' as BusinessId;
/** Neither the applicant nor the employer. */
export const THIRD = '3333333-3' as BusinessId;
export const PERSON = '010190-900P' as PersonId;
export const OTHER_PERSON = '150585-901H' as PersonId;

/** The day of the check, and the deck's own settings. */
export const office: Office = { asOf: day('2015-01-31'), settings: deckSettings };

/** A plain value, or a fact that isn't known. Days and numbers are written plainly: `'2014-06-16'`, `37.5`. */
type Written<T> = Plain<T> | Fact<T>;
type Plain<T> = T extends Fixed4
  ? number
  : T extends Day | BusinessId | PersonId
    ? string
    : T extends string | number
      ? T
      : never;

export type Changes<T> = { readonly [K in keyof T]?: Written<T[K]> };

type Unknown = { readonly is: Doubt; readonly possible: OpenSet | readonly never[]; readonly from: [] };

export function missing(possible: OpenSet | readonly unknown[]): Unknown {
  return inDoubt('missing', possible);
}

export function unreadable(possible: OpenSet | readonly unknown[]): Unknown {
  return inDoubt('unreadable', possible);
}

export function conflict(...possible: readonly unknown[]): Unknown {
  return inDoubt('conflict', possible);
}

function inDoubt(is: Doubt, possible: OpenSet | readonly unknown[]): Unknown {
  return { is, possible: possible as OpenSet, from: [] };
}

/** Facts from values as they are written here. Numbers become exact decimals, except the row claimed. */
function factsOf<T>(written: Readonly<Record<keyof T, unknown>>, whole: readonly string[] = []): Facts<T> {
  return Object.fromEntries(
    Object.entries(written).map(([name, value]) => {
      if (typeof value === 'object' && value !== null && 'is' in value) return [name, value];
      const plain = typeof value === 'number' && !whole.includes(name) ? exactly(value) : value;
      return [name, { is: 'known', value: plain, from: [] }];
    }),
  ) as Facts<T>;
}

const CLAIM: { readonly [K in keyof ClaimFacts]: unknown } = {
  claimId: '1',
  receivedOn: '2014-08-01',
  applicantId: APPLICANT,
  applicantForm: 'association',
  projectSignedOn: '2014-07-28',
  fullGrant: 'no',
  personId: PERSON,
  statedEnd: 'blank',
  signed: '2014-06-16',
  start: '2014-07-01',
  end: 'blank',
  contractType: 'permanent',
  workForm: 'employment',
  employerId: EMPLOYER,
  employerSector: 'company',
  weeklyHours: 37.5,
  fullTimeHours: 37.5,
  statedSubsidy: 'none',
  onward: 'no',
  withdrawnOn: 'blank',
  claimedRow: 'blank',
};

export type ClaimChanges = Changes<ClaimFacts> & {
  readonly line?: number;
  readonly claimedAmount?: Cents | Unknown;
  /** What two claims have alike when they claim the same; made from the facts unless given. */
  readonly content?: string;
};

export function aClaim({ line = 2, claimedAmount, content, ...facts }: ClaimChanges = {}): Claim {
  const written = { ...CLAIM, ...facts };
  const { claimId: _id, receivedOn: _day, withdrawnOn: _back, ...claimed } = written;
  return {
    file: 'claims.csv',
    line,
    facts: factsOf<ClaimFacts>(written, ['claimedRow']),
    applicantName: 'Yhdistys ry',
    employerName: 'Yritys Oy',
    municipality: 'Pori',
    claimedAmount:
      typeof claimedAmount === 'object'
        ? claimedAmount
        : { is: 'known', value: claimedAmount ?? 'blank', from: [] },
    language: undefined,
    content: content ?? JSON.stringify(claimed),
    contentAsArrived: content ?? JSON.stringify(claimed),
    completed: [],
  };
}

/** Five hundred days and more, counted on the eve of the subsidised work. */
export const aCount = (changes: Changes<Count> = {}) =>
  factsOf<Count>({ days: 612, basis: 'unemployment', countedOn: '2013-12-31', ...changes });

export const aKeyword = (changes: Changes<Keyword> = {}) =>
  factsOf<Keyword>({ code: '0018', startsOn: '2013-01-01', endsOn: 'open', ...changes });

/** The applicant's subsidised work, Wednesday 1.1.–Monday 30.6.2014. */
export const aSubsidy = (changes: Changes<Subsidy> = {}) =>
  factsOf<Subsidy>({
    employerId: APPLICANT,
    level: 'basic',
    startsOn: '2014-01-01',
    endsOn: '2014-06-30',
    endIs: 'decided',
    status: 'granted',
    decidedOn: 'blank',
    ...changes,
  });

/** A subsidy to the employer of the follow-on job, for its first half year. */
export const aJobSubsidy = (changes: Changes<Subsidy> = {}) =>
  aSubsidy({ employerId: EMPLOYER, startsOn: '2014-07-01', endsOn: '2014-12-31', ...changes });

export const aGrant = (changes: Changes<Grant> = {}) =>
  factsOf<Grant>({
    role: 'job-finder',
    percent: 100,
    startsOn: '2014-01-01',
    endsOn: '2014-12-31',
    ...changes,
  });

export const aBenefit = (changes: Changes<Benefit> = {}) =>
  factsOf<Benefit>({ benefit: 'adjusted', startsOn: '2014-08-01', endsOn: '2014-08-31', ...changes });

/** How far a kind of extract proves something by a missing row. */
type Extent = {
  readonly given?: boolean;
  readonly date?: string | undefined;
  readonly damaged?: boolean;
  /** Rows that an older extract has alone. */
  readonly gone?: readonly unknown[];
  readonly otherwise?: ReadonlyMap<unknown, unknown>;
  readonly superseded?: readonly Superseded[];
};

export type CaseChanges = ClaimChanges & {
  readonly counts?: readonly Facts<Count>[];
  readonly keywords?: readonly Facts<Keyword>[];
  readonly subsidies?: readonly Facts<Subsidy>[];
  readonly grants?: readonly Facts<Grant>[];
  readonly benefits?: readonly Facts<Benefit>[];
  readonly extracts?: { readonly [K in ExtractKind]?: Extent };
};

/** A case in which every criterion is met (row 1, 1 500 euros), with these changes. */
export function aCase(changes: CaseChanges = {}): Case {
  const {
    counts = [aCount()],
    keywords = [aKeyword()],
    subsidies = [aSubsidy()],
    grants = [],
    benefits = [],
    extracts = {},
    ...claim
  } = changes;
  const entries = <R>(kind: ExtractKind, rows: readonly Facts<R>[]): Entries<R> => ({
    given: true,
    date: day('2015-01-20'),
    damaged: false,
    rows,
    ...(extracts[kind] as Partial<Entries<R>>),
  });
  return {
    claim: aClaim(claim),
    entries: {
      'benefit-days': entries('benefit-days', counts),
      keywords: entries('keywords', keywords),
      subsidies: entries('subsidies', subsidies),
      grants: entries('grants', grants),
      benefits: entries('benefits', benefits),
    },
  };
}

/** A cell, for what needs one: the file's third row unless told. */
export function aPlace(changes: Partial<Place> = {}): Place {
  return { file: 'rulings.csv', line: 3, column: 'ratkaisu', cell: 'D3', raw: 'täyttyy', ...changes };
}
