import type {
  Benefit,
  ClaimFacts,
  ContractType,
  Count,
  Day,
  ExtractKind,
  Fact,
  Grant,
  Keyword,
  Open,
  Subsidy,
  Supplier,
} from '../model.js';
import type { Settings, TableSubsidy } from './parameters.js';

/** What one kind of extract holds of one person or body, every cell known: the register as one possible world. */
export type Records<R> = {
  readonly given: boolean;
  readonly date: Day | undefined;
  readonly damaged: boolean;
  readonly rows: readonly R[];
  /** Those of them that have no cell in doubt, and that no other row contradicts. */
  readonly certain: readonly R[];
  /** Whether a row with an unreadable cell could be the one looked for, whatever is assumed of the cell here. */
  readonly mayHide: (couldBeIt: (row: R) => boolean) => boolean;
};

/** The facts that come from the office's extracts. */
export type RegisterFacts = {
  readonly counts: Records<Count>;
  readonly keywords: Records<Keyword>;
  readonly subsidies: Records<Subsidy>;
  readonly grants: Records<Grant>;
  readonly benefits: Records<Benefit>;
};

/** The end of the subsidised work that criterion 3.1 counts from. */
export type EndOfWork =
  | { readonly is: 'nowhere' }
  | {
      readonly is: 'found';
      /** The end that holds. */
      readonly end: Day | Open;
      /** The end by the register alone: later than `end` after an early leave. */
      readonly registerEnd: Day | Open;
      readonly leftEarly: boolean;
      /** First day of the period that ends so, and its rows. */
      readonly periodFirst: Day;
      readonly rows: readonly Subsidy[];
    };

/** Subsidised work with the applicant without a gap (palkkatukijakso): rows joined where no working day is between. */
export type Period = {
  readonly startsOn: Day;
  readonly endsOn: Day | Open;
  /** Whether any row that ends the period states the actual end rather than the decided one. */
  readonly endIs: Subsidy['endIs'];
  readonly rows: readonly Subsidy[];
};

/** A contract as the reward table meets it: a fixed term by the longest length in the table that it reaches. */
export type Term =
  | { readonly contract: 'permanent' }
  | { readonly contract: 'fixed-term' /** Left out: of any length. */; readonly months?: number };

/** The facts that are made from several others, each by one function of its own. */
export type DerivedFacts = {
  /** The applicant's periods of subsidised work for the person, earliest first. */
  readonly periods: readonly Period[];
  readonly endOfWork: EndOfWork;
  /** A permanent contract with an end date may be a fixed term; so may a permanent apprenticeship. */
  readonly contractNature: ContractType;
  /** The job's last day, that of a fixed term without one any day. */
  readonly lastDay: Day | Open;
  readonly employerKind: 'company' | 'not-company';
  readonly jobSubsidy: TableSubsidy;
};

export type Known = ClaimFacts & RegisterFacts & DerivedFacts;
export type FactName = keyof Known;
/** The rows that a fact of the register consists of. */
export type RowOf<N extends keyof RegisterFacts> = RegisterFacts[N]['rows'][number];

/** A fact made from others, or of rows: where those stand in cells, it does not. */
export function made<T>(value: T): Fact<T> {
  return { is: 'known', value, from: [] };
}

/** The value of a fact that is known. */
export function knownValue<T>(fact: Fact<T>): T | undefined {
  return fact.is === 'known' ? fact.value : undefined;
}

/** Reads one declared fact as a plain known value. */
export type Read<Names extends FactName> = <N extends Names>(name: N) => Known[N];

/** The day of the check (`--as-of`) and what the office has set. */
export type Office = { readonly asOf: Day; readonly settings: Settings };

/** Who can supply a fact that isn't known. */
export const suppliers: { readonly [N in FactName]: Supplier } = {
  claimId: 'association',
  receivedOn: 'office',
  applicantId: 'association',
  applicantForm: 'association',
  projectSignedOn: 'project',
  fullGrant: 'association',
  personId: 'association',
  statedEnd: 'association',
  signed: 'association',
  start: 'association',
  end: 'association',
  contractType: 'association',
  workForm: 'association',
  employerId: 'association',
  employerSector: 'association',
  weeklyHours: 'association',
  fullTimeHours: 'association',
  statedSubsidy: 'association',
  onward: 'association',
  withdrawnOn: 'association',
  claimedRow: 'association',
  counts: 'office',
  keywords: 'office',
  subsidies: 'office',
  grants: 'office',
  benefits: 'office',
  periods: 'office',
  endOfWork: 'office',
  contractNature: 'association',
  lastDay: 'association',
  employerKind: 'association',
  jobSubsidy: 'office',
};

/** Who knows of it besides: the pilot project knows its participants, whose keywords are often entered late. */
export const suppliesToo: { readonly [N in FactName]?: Supplier } = { keywords: 'project' };

/** Everyone who can supply a fact. */
export function allSuppliers(name: FactName): readonly Supplier[] {
  const too = suppliesToo[name];
  return too === undefined ? [suppliers[name]] : [suppliers[name], too];
}

/** Which kind of extract a register fact is read from. */
export const extractOf = {
  counts: 'benefit-days',
  keywords: 'keywords',
  subsidies: 'subsidies',
  grants: 'grants',
  benefits: 'benefits',
} as const satisfies Record<keyof RegisterFacts, ExtractKind>;

/** A row of which something holds: one without doubt where there is one, so that no doubt of another matters. */
export function findRow<R>({ certain, rows }: Records<R>, is: (row: R) => boolean): R | undefined {
  return certain.find(is) ?? rows.find(is);
}

/**
 * Whether an extract has every row of a day: then it proves something that none is found. A row with a cell in doubt is tried
 * as every row that it could be.
 */
export function covers({ given, damaged, date }: Records<unknown>, day: Day): boolean {
  return given && !damaged && date !== undefined && date >= day;
}

type Span = { readonly startsOn: Day; readonly endsOn: Day | Open };

/** Whether an end lies on a day or after it; one that is open lies after every day. */
export function reaches(end: Day | Open, day: Day): boolean {
  return end === 'open' || end >= day;
}

/** Whether a day lies in a span; its first and last day count. */
export function contains(span: Span, day: Day): boolean {
  return span.startsOn <= day && reaches(span.endsOn, day);
}

/** Whether two spans share a day. */
export function overlap(a: Span, b: Span): boolean {
  return reaches(b.endsOn, a.startsOn) && reaches(a.endsOn, b.startsOn);
}

/** The job as a span: of one day at least. */
export function jobSpan(start: Day, lastDay: Day | Open): Span {
  return { startsOn: start, endsOn: reaches(lastDay, start) ? lastDay : start };
}
