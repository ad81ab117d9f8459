/** A batch as plain data: claims, extracts, options, earlier payouts and rulings. Contract, section 2. */

/** A cell: known, missing (blank) or unreadable (with the text that stands in it). */
export type Cell<T> = { is: 'known'; value: T } | { is: 'missing' } | { is: 'unreadable'; text: string };

/** A date is 'YYYY-MM-DD'. A number is an exact integer of 1/10000. */
export type Ten4 = number;

export const FORMS = ['association', 'foundation', 'company', 'municipality', 'parish', 'other'] as const;
export const CONTRACTS = ['permanent', 'fixed-term'] as const;
export const WORK_FORMS = [
  'employment',
  'public-office',
  'apprenticeship',
  'work-trial',
  'rehabilitative-work',
  'self-employment',
] as const;
export const SECTORS = [
  'company',
  'municipality',
  'joint-authority',
  'municipal-enterprise',
  'state',
  'parish',
  'association',
  'foundation',
  'household',
  'housing-company',
  'other',
] as const;
export const LEVELS = ['none', 'basic', 'basic-and-additional', 'highest', 'percentage'] as const;
export const STATUSES = ['granted', 'suspended', 'annulled', 'applied', 'refused'] as const;
export const BASES = ['unemployment', 'service', 'total'] as const;
export const ROLES = ['job-finder', 'other'] as const;
export const BENEFITS = ['adjusted', 'employment-bonus', 'other'] as const;
export const CRITERIA = [
  '0.1',
  '0.2',
  '1.1',
  '1.2',
  '1.3',
  '2.1',
  '2.2',
  '2.3',
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '4.1',
  '4.2',
  '5.1',
] as const;

export type Form = (typeof FORMS)[number];
export type Contract = (typeof CONTRACTS)[number];
export type WorkForm = (typeof WORK_FORMS)[number];
export type Sector = (typeof SECTORS)[number];
export type Level = (typeof LEVELS)[number];
export type ClaimedLevel = Level | 'applied';
export type Status = (typeof STATUSES)[number];
export type Basis = (typeof BASES)[number];
export type Role = (typeof ROLES)[number];
export type Benefit = (typeof BENEFITS)[number];
export type Criterion = (typeof CRITERIA)[number];

/** One claim row. Contract 2.2. */
export interface ClaimCells {
  claim_id: Cell<string>;
  received_on: Cell<string>;
  applicant_name: Cell<string>;
  applicant_id: Cell<string>;
  applicant_form: Cell<Form>;
  municipality: Cell<string>;
  project_signed_on: Cell<string>;
  full_grant: Cell<boolean>;
  person_id: Cell<string>;
  subsidy_ends_on: Cell<string>;
  contract_signed_on: Cell<string>;
  job_starts_on: Cell<string>;
  job_ends_on: Cell<string>;
  contract_type: Cell<Contract>;
  work_form: Cell<WorkForm>;
  employer_name: Cell<string>;
  employer_id: Cell<string>;
  employer_sector: Cell<Sector>;
  weekly_hours: Cell<Ten4>;
  full_time_hours: Cell<Ten4>;
  subsidy_level: Cell<ClaimedLevel>;
  onward_placement: Cell<boolean>;
  claimed_row: Cell<1 | 2 | 3 | 4>;
  claimed_amount: Cell<number>;
}

export interface Claim {
  /** The file the row stands in; its line is 2 + the number of earlier rows of the file. */
  file: string;
  /** The row has one cell too many. */
  ragged: boolean;
  cells: ClaimCells;
}

/** One row of an extract: its cells, its own extracted_on, and whether it has a wrong number of cells. */
export interface Row<C> {
  ragged: boolean;
  extracted_on: Cell<string>;
  cells: C;
}

export interface ExtractFile<C> {
  name: string;
  rows: Row<C>[];
}

export interface DayCells {
  person_id: Cell<string>;
  benefit_days: Cell<Ten4>;
  basis: Cell<Basis>;
  counted_on: Cell<string>;
}
export interface KeywordCells {
  person_id: Cell<string>;
  keyword_code: Cell<string>;
  valid_from: Cell<string>;
  valid_to: Cell<string>;
}
export interface SubsidyCells {
  person_id: Cell<string>;
  employer_id: Cell<string>;
  subsidy_level: Cell<Level>;
  starts_on: Cell<string>;
  ends_on: Cell<string>;
  ended_on: Cell<string>;
  /** A blank status is granted (contract 2.3). */
  status: Cell<Status>;
  decided_on: Cell<string>;
}
export interface GrantCells {
  recipient_id: Cell<string>;
  role: Cell<Role>;
  percent: Cell<Ten4>;
  starts_on: Cell<string>;
  ends_on: Cell<string>;
}
export interface BenefitCells {
  person_id: Cell<string>;
  benefit: Cell<Benefit>;
  starts_on: Cell<string>;
  ends_on: Cell<string>;
}

/** The five extracts; grants and benefits may be left out (contract 2.3). */
export interface Extracts {
  days: ExtractFile<DayCells>[];
  keywords: ExtractFile<KeywordCells>[];
  subsidies: ExtractFile<SubsidyCells>[];
  grants?: ExtractFile<GrantCells>[];
  benefits?: ExtractFile<BenefitCells>[];
}
export type Kind = keyof Extracts;

/** A row of an earlier run's payouts.csv (contract 2.4). */
export interface Paid {
  claim_id: string;
  received_on: string;
  applicant_id: string;
  person_id: string;
  /** '' where there was none. */
  employer_id: string;
  job_starts_on: string;
  outcome: 'payable' | 'paid' | 'unfunded' | 'review' | 'rejected';
  reward_row: number;
  amount_eur: number;
}

export interface Ruling {
  applicant_id: string;
  claim_id: string;
  criterion: Criterion;
  verdict: 'met' | 'unmet';
  reward_row: number | undefined;
  /** '' where it is lacking. */
  reason: string;
  official: string;
  ruled_on: string;
}

export interface Batch {
  seed: number;
  /** What the generator did, in order; an entry that begins with 'unclear' touches an open point. */
  mutations: string[];
  asOf: string;
  received: string | undefined;
  extractedOn: string | undefined;
  pilotYear: number;
  appropriation: number;
  claims: Claim[];
  extracts: Extracts;
  paid: Paid[];
  rulings: Ruling[];
}

export const known = <T>(value: T): Cell<T> => ({ is: 'known', value });
export const missing: { is: 'missing' } = { is: 'missing' };
export const unreadable = (text: string): { is: 'unreadable'; text: string } => ({ is: 'unreadable', text });

/** The known value of a cell, or undefined. */
export function knownOf<T>(cell: Cell<T>): T | undefined {
  return cell.is === 'known' ? cell.value : undefined;
}

/** Each claim's `file:line`. */
export function sourcesOf(batch: Batch): string[] {
  const rows = new Map<string, number>();
  return batch.claims.map((claim) => {
    const before = rows.get(claim.file) ?? 0;
    rows.set(claim.file, before + 1);
    return `${claim.file}:${before + 2}`;
  });
}

/** A business id with its check digit (weights 7 9 10 5 8 4 2); undefined where the number gives none. */
export function businessId(serial: number): string | undefined {
  const digits = String(serial).padStart(7, '0');
  const weights = [7, 9, 10, 5, 8, 4, 2];
  const rest = weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
  if (rest === 1) {
    return undefined;
  }
  return `${digits}-${rest === 0 ? 0 : 11 - rest}`;
}

const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** A temporary identity code (individual number 900-999) with its check character. */
export function personId(ddmmyy: string, individual: number): string {
  return `${ddmmyy}-${individual}${CHECK[Number(`${ddmmyy}${individual}`) % 31]}`;
}

/** The same code with a wrong check character. */
export function wrongPersonId(code: string): string {
  const at = CHECK.indexOf(code.slice(-1));
  return code.slice(0, -1) + CHECK[(at + 1) % CHECK.length];
}

export { type Files, toFiles } from './files.js';
