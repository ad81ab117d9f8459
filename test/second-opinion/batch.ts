/** A batch as plain facts: claims, rows of extracts, earlier payouts, rulings and options (contract, section 2). */

/** A cell: known, missing (blank) or unreadable (with the text that stands in it). */
export type Cell<T> = { is: 'known'; value: T } | { is: 'missing' } | { is: 'unreadable'; text: string };
/** A day is 'YYYY-MM-DD'; an exact number is an integer of 1/10000. */
type Text = Cell<string>;
type Ten4 = Cell<number>;

export const FORMS = ['association', 'foundation', 'company', 'municipality', 'parish', 'other'] as const;
export const CONTRACTS = ['permanent', 'fixed-term'] as const;
const PAYING_WORK = ['employment', 'public-office', 'apprenticeship'] as const;
const OTHER_WORK = ['work-trial', 'rehabilitative-work', 'self-employment'] as const;
export const WORK_FORMS = [...PAYING_WORK, ...OTHER_WORK] as const;
const PUBLIC_SECTORS = [
  'municipality',
  'joint-authority',
  'municipal-enterprise',
  'state',
  'parish',
] as const;
const OTHER_SECTORS = ['association', 'foundation', 'household', 'housing-company', 'other'] as const;
export const SECTORS = ['company', ...PUBLIC_SECTORS, ...OTHER_SECTORS] as const;
/** Lowest first. */
export const LEVELS = ['none', 'basic', 'basic-and-additional', 'highest', 'percentage'] as const;
export const STATUSES = ['granted', 'suspended', 'annulled', 'applied', 'refused'] as const;
export const BASES = ['unemployment', 'service', 'total'] as const;
export const ROLES = ['job-finder', 'other'] as const;
export const BENEFITS = ['adjusted', 'employment-bonus', 'other'] as const;
const OWN_CRITERIA = ['0.1', '0.2', '1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '3.1', '3.2', '3.3'] as const;
export const CRITERIA = [...OWN_CRITERIA, '3.4', '4.1', '4.2', '5.1'] as const;

export type Level = (typeof LEVELS)[number];
export type Status = (typeof STATUSES)[number];
export type Criterion = (typeof CRITERIA)[number];
export type Verdict = 'met' | 'unmet' | 'unknown';

type ClaimDays =
  | 'received_on'
  | 'withdrawn_on'
  | 'project_signed_on'
  | 'subsidy_ends_on'
  | 'contract_signed_on';
type ClaimTexts = 'claim_id' | 'applicant_name' | 'applicant_id' | 'municipality' | 'person_id';
type JobTexts = 'job_starts_on' | 'job_ends_on' | 'employer_name' | 'employer_id';
export type ClaimCells = Record<ClaimDays | ClaimTexts | JobTexts, Text> & {
  applicant_form: Cell<(typeof FORMS)[number]>;
  full_grant: Cell<boolean>;
  contract_type: Cell<(typeof CONTRACTS)[number]>;
  work_form: Cell<(typeof WORK_FORMS)[number]>;
  employer_sector: Cell<(typeof SECTORS)[number]>;
  weekly_hours: Ten4;
  full_time_hours: Ten4;
  subsidy_level: Cell<Level | 'applied'>;
  onward_placement: Cell<boolean>;
  claimed_row: Cell<1 | 2 | 3 | 4>;
  claimed_amount: Cell<number>;
};
export interface Claim {
  /** The file the row stands in; its line is 2 + the number of earlier rows of the file. */
  file: string;
  /** The row has cells too many: it is listed and not decided. */
  ragged: boolean;
  cells: ClaimCells;
}

export interface DayCells {
  person_id: Text;
  benefit_days: Ten4;
  basis: Cell<(typeof BASES)[number]>;
  counted_on: Text;
}
export type KeywordCells = Record<'person_id' | 'keyword_code' | 'valid_from' | 'valid_to', Text>;
type SubsidyTexts = 'person_id' | 'employer_id' | 'starts_on' | 'ends_on' | 'ended_on' | 'decided_on';
export type SubsidyCells = Record<SubsidyTexts, Text> & { subsidy_level: Cell<Level>; status: Cell<Status> };
type GrantCells = Record<'recipient_id' | 'starts_on' | 'ends_on', Text> & {
  role: Cell<(typeof ROLES)[number]>;
  percent: Ten4;
};
type BenefitCells = Record<'person_id' | 'starts_on' | 'ends_on', Text> & {
  benefit: Cell<(typeof BENEFITS)[number]>;
};
export interface CellsOf {
  days: DayCells;
  keywords: KeywordCells;
  subsidies: SubsidyCells;
  grants: GrantCells;
  benefits: BenefitCells;
}
export type Kind = keyof CellsOf;
export const KINDS: readonly Kind[] = ['days', 'keywords', 'subsidies', 'grants', 'benefits'];

export interface Row<C> {
  ragged: boolean;
  extracted_on: Text;
  cells: C;
}
export interface ExtractFile<C> {
  name: string;
  rows: Row<C>[];
}
/** Grants and benefits may be left out. */
export type Extracts = { [K in 'days' | 'keywords' | 'subsidies']: ExtractFile<CellsOf[K]>[] } & {
  [K in 'grants' | 'benefits']?: ExtractFile<CellsOf[K]>[];
};

/** A row of an earlier run's payouts.csv; employer_id is '' where there was none. */
export interface Paid {
  claim_id: string;
  received_on: string;
  applicant_id: string;
  person_id: string;
  employer_id: string;
  job_starts_on: string;
  outcome: 'payable' | 'paid' | 'recovered' | 'unfunded' | 'review' | 'rejected';
  reward_row: number;
  amount_eur: number;
}
/** A row of the office's ledger. */
export interface Entry {
  applicant_id: string;
  claim_id: string;
  person_id: string;
  kind: 'paid' | 'recovered';
  amount_eur: number;
  booked_on: string;
  employer_id: string;
  job_starts_on: string;
  reward_row: number | undefined;
}
/** reason, official and ruled_on are '' where they are lacking. */
export interface Ruling {
  applicant_id: string;
  claim_id: string;
  criterion: Criterion;
  verdict: 'met' | 'unmet';
  reward_row: number | undefined;
  reason: string;
  official: string;
  ruled_on: string;
  /** The number of the decision on an objection, if it is one. */
  objection?: string;
}
/** A value that stands for a cell of a claim; document and official are '' where they are lacking. */
export interface Completion {
  applicant_id: string;
  claim_id: string;
  column: Exclude<keyof ClaimCells, 'claim_id' | 'applicant_id' | 'received_on'>;
  value: Cell<unknown>;
  document: string;
  received_on: string;
  official: string;
}

export interface Batch {
  seed: number;
  /** What the generator did, in order. */
  mutations: string[];
  asOf: string;
  received: string | undefined;
  extractedOn: string | undefined;
  appropriation: number;
  claims: Claim[];
  extracts: Extracts;
  paid: Paid[];
  ledger: Entry[];
  rulings: Ruling[];
  completions?: Completion[];
}

export const known = <T>(value: T): Cell<T> => ({ is: 'known', value });
export const missing: { is: 'missing' } = { is: 'missing' };
export const unreadable = (text: string): { is: 'unreadable'; text: string } => ({ is: 'unreadable', text });
export const knownOf = <T>(cell: Cell<T>): T | undefined => (cell.is === 'known' ? cell.value : undefined);

/** The person or the body that a row of an extract is about. */
export const ownerOf = (cells: CellsOf[Kind]): string | undefined =>
  knownOf('recipient_id' in cells ? cells.recipient_id : cells.person_id);
