/** An eligible claim with its extracts, by hand, for the tests. */
import {
  type Batch,
  type BenefitCells,
  businessId,
  type Cell,
  type ClaimCells,
  type Criterion,
  type DayCells,
  type GrantCells,
  type KeywordCells,
  known,
  missing,
  personId,
  type Status,
  type SubsidyCells,
} from './batch.js';
import { type Decided, decide } from './opinion.js';

export const PERSON = personId('010170', 901);
export const APPLICANT = businessId(9_000_001) as string;
export const EMPLOYER = businessId(9_000_005) as string;
export const THIRD = businessId(9_000_007) as string;

export const row = <C>(cells: C, date = '2015-01-20') => ({
  ragged: false,
  extracted_on: known(date),
  cells,
});
export const on = (text: string | undefined): Cell<string> => (text === undefined ? missing : known(text));

export const count = (
  days: number,
  counted = '2014-02-03',
  basis: DayCells['basis'] = known('unemployment'),
) =>
  row<DayCells>({
    person_id: known(PERSON),
    benefit_days: known(days * 10_000),
    basis,
    counted_on: known(counted),
  });
export const keyword = (code: string, from: string | undefined, to?: string) =>
  row<KeywordCells>({
    person_id: known(PERSON),
    keyword_code: known(code),
    valid_from: on(from),
    valid_to: on(to),
  });
export const subsidy = (
  employer: string | undefined,
  from: string | undefined,
  to: string | undefined,
  more: Partial<SubsidyCells> = {},
) =>
  row<SubsidyCells>({
    person_id: known(PERSON),
    employer_id: on(employer),
    subsidy_level: known('basic'),
    starts_on: on(from),
    ends_on: on(to),
    ended_on: missing,
    status: missing,
    decided_on: missing,
    ...more,
  });
export const grant = (
  percent: number | undefined,
  from: string | undefined,
  to?: string,
  more: Partial<GrantCells> = {},
) =>
  row<GrantCells>({
    recipient_id: known(APPLICANT),
    role: known('job-finder'),
    percent: percent === undefined ? missing : known(percent * 10_000),
    starts_on: on(from),
    ends_on: on(to),
    ...more,
  });
export const benefit = (kind: BenefitCells['benefit'], from: string | undefined, to?: string) =>
  row<BenefitCells>({ person_id: known(PERSON), benefit: kind, starts_on: on(from), ends_on: on(to) });
export const status = (value: Status): Partial<SubsidyCells> => ({ status: known(value) });

/** Subsidised work 3.2.-30.6.2014, signed 16.6., a permanent job from 1.8.; checked 31.1.2015. */
export function claimCells(): ClaimCells {
  return {
    claim_id: known('1'),
    received_on: known('2014-09-01'),
    applicant_name: known('Yhdistys ry'),
    applicant_id: known(APPLICANT),
    applicant_form: known('association'),
    municipality: known('Pori'),
    project_signed_on: known('2014-08-20'),
    full_grant: known(false),
    person_id: known(PERSON),
    subsidy_ends_on: missing,
    contract_signed_on: known('2014-06-16'),
    job_starts_on: known('2014-08-01'),
    job_ends_on: missing,
    contract_type: known('permanent'),
    work_form: known('employment'),
    employer_name: known('Oy Ab'),
    employer_id: known(EMPLOYER),
    employer_sector: known('company'),
    weekly_hours: known(37_5000),
    full_time_hours: known(37_5000),
    subsidy_level: known('none'),
    onward_placement: known(false),
    claimed_row: missing,
    claimed_amount: missing,
  };
}

export function eligible(): Batch {
  return {
    seed: 0,
    mutations: [],
    asOf: '2015-01-31',
    received: undefined,
    extractedOn: undefined,
    pilotYear: 2014,
    appropriation: 40_000,
    claims: [{ file: 'claims.csv', ragged: false, cells: claimCells() }],
    extracts: {
      days: [{ name: 'days.csv', rows: [count(500)] }],
      keywords: [{ name: 'keywords.csv', rows: [keyword('0018', '2013-01-01')] }],
      subsidies: [{ name: 'subsidies.csv', rows: [subsidy(APPLICANT, '2014-02-03', '2014-06-30')] }],
      grants: [{ name: 'grants.csv', rows: [grant(75, '2014-01-01')] }],
      benefits: [
        { name: 'benefits.csv', rows: [benefit(known('employment-bonus'), '2014-08-01', '2014-08-31')] },
      ],
    },
    paid: [],
    rulings: [],
  };
}

/** Cells that the claim has instead, or what is done to the batch and its claim. */
export type Change = Partial<ClaimCells> | ((batch: Batch, cells: ClaimCells) => void);

export function apply(batch: Batch, change: Change): void {
  const { cells } = batch.claims[0] as Batch['claims'][number];
  if (typeof change === 'function') {
    change(batch, cells);
  } else {
    Object.assign(cells, change);
  }
}

export function decided(change: Change = {}, at = 0): Decided {
  const batch = eligible();
  apply(batch, change);
  const decision = decide(batch)[at];
  if (decision === undefined || decision.listed !== undefined) {
    throw new Error('not decided');
  }
  return decision;
}

export const verdict = (criterion: Criterion, change: Change, at = 0) =>
  decided(change, at).verdicts[criterion];
export const rows = {
  days: (batch: Batch, ...list: ReturnType<typeof count>[]) => {
    batch.extracts.days = [{ name: 'days.csv', rows: list }];
  },
  keywords: (batch: Batch, ...list: ReturnType<typeof keyword>[]) => {
    batch.extracts.keywords = [{ name: 'keywords.csv', rows: list }];
  },
  subsidies: (batch: Batch, ...list: ReturnType<typeof subsidy>[]) => {
    batch.extracts.subsidies = [{ name: 'subsidies.csv', rows: list }];
  },
  grants: (batch: Batch, ...list: ReturnType<typeof grant>[]) => {
    batch.extracts.grants = [{ name: 'grants.csv', rows: list }];
  },
  benefits: (batch: Batch, ...list: ReturnType<typeof benefit>[]) => {
    batch.extracts.benefits = [{ name: 'benefits.csv', rows: list }];
  },
};
