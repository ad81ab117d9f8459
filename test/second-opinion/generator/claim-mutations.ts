/**
 * Mutations of the claim's own cells. Each line of a criterion has its own, at the limits and
 * beside them. A range of weekly hours is not drawn. */
import {
  type Benefit,
  type Cell,
  type ClaimCells,
  FORMS,
  known,
  knownOf,
  missing,
  SECTORS,
  unreadable,
  WORK_FORMS,
  wrongPersonId,
} from '../batch.js';
import type { Random } from '../random.js';
import {
  addRow,
  applicant,
  at,
  checkOf,
  type Draft,
  day,
  moveAll,
  moveStart,
  person,
  setLevel,
  setTerm,
  signedOf,
  startOf,
  subsidy,
} from './draft.js';

export type Mutation = (draft: Draft) => void;
export type Mutations = Record<string, Mutation>;

export const BAD_DATES = ['31.6.2014', '1.3.14', '6/2014', '41699', '2014-02-30', 'abc'] as const;
export const BAD_WORDS = ['abc', 'ehkä', '???'] as const;
export const BAD_NUMBERS = ['abc', '12,34567', '?'] as const;

/** The same id with another check digit. */
export function wrongBody(id: string): string {
  const digit = Number(id.slice(-1));
  return `${id.slice(0, -1)}${(digit + 1) % 10}`;
}

const DATES = [
  'received_on',
  'project_signed_on',
  'subsidy_ends_on',
  'contract_signed_on',
  'job_starts_on',
  'job_ends_on',
] as const;

export function spoil(random: Random, column: string, cell: Cell<unknown>): Cell<never> {
  const value = knownOf(cell);
  if (/_on$|^valid_/.test(column)) {
    return unreadable(random.of(BAD_DATES));
  }
  if (column === 'person_id') {
    return unreadable(typeof value === 'string' ? wrongPersonId(value) : 'abc');
  }
  if (/_id$/.test(column)) {
    return unreadable(typeof value === 'string' ? wrongBody(value) : 'abc');
  }
  if (['weekly_hours', 'full_time_hours', 'claimed_amount', 'benefit_days', 'percent'].includes(column)) {
    return unreadable(random.of(BAD_NUMBERS));
  }
  if (column === 'claimed_row') {
    return unreadable(random.of(['5', '0', 'abc']));
  }
  return unreadable(random.of(BAD_WORDS));
}

/** Every column but the free texts can be unreadable; every one can be blank. */
const SPOILT: readonly (keyof ClaimCells)[] = [
  ...DATES,
  'applicant_id',
  'applicant_form',
  'full_grant',
  'person_id',
  'contract_type',
  'work_form',
  'employer_id',
  'employer_sector',
  'weekly_hours',
  'full_time_hours',
  'subsidy_level',
  'onward_placement',
  'claimed_row',
];

function setCell(cells: ClaimCells, column: keyof ClaimCells, cell: Cell<never>): void {
  (cells as unknown as Record<string, Cell<unknown>>)[column] = cell;
}

export const anyCell: Mutations = {
  'a claim cell unreadable': ({ random, cells }) => {
    const column = random.of(SPOILT);
    setCell(cells, column, spoil(random, column, cells[column]));
  },
  'a claim cell missing': ({ random, cells }) => {
    setCell(cells, random.of(SPOILT), missing);
  },
  'person unreadable': ({ random, cells }) => {
    cells.person_id = spoil(random, 'person_id', cells.person_id);
  },
  'applicant unreadable': ({ random, cells }) => {
    cells.applicant_id = spoil(random, 'applicant_id', cells.applicant_id);
  },
  'signed unknown': ({ random, cells }) => {
    cells.contract_signed_on = random.chance(0.5) ? missing : unreadable(random.of(BAD_DATES));
  },
  'start unknown': ({ random, cells }) => {
    cells.job_starts_on = random.chance(0.5) ? missing : unreadable(random.of(BAD_DATES));
  },
  'row with a cell too many': ({ claim }) => {
    claim.ragged = true;
  },
};

export const arrival: Mutations = {
  'received missing': ({ cells }) => {
    cells.received_on = missing;
  },
  'received missing, option': ({ cells, batch, random }) => {
    cells.received_on = missing;
    batch.received = random.of(['2015-01-06', '2015-01-31', '2015-02-01']);
  },
  'received unreadable, option': ({ cells, batch, random }) => {
    cells.received_on = unreadable(random.of(BAD_DATES));
    batch.received = '2015-01-06';
  },
  'received on the check': (draft) => {
    draft.cells.received_on = day(checkOf(draft));
  },
  'received after the check': (draft) => {
    draft.cells.received_on = day(checkOf(draft) + 1);
  },
  'signed on 31.12.2013': (draft) => moveAll(draft, at('2013-12-31') - signedOf(draft)),
  'signed on 1.1.2014': (draft) => moveAll(draft, at('2014-01-01') - signedOf(draft)),
  'start on 31.12.2014': (draft) => moveAll(draft, at('2014-12-31') - startOf(draft)),
  'start on 1.1.2015': (draft) => moveAll(draft, at('2015-01-01') - startOf(draft)),
  'signed in 2015 alone': (draft) => {
    draft.cells.contract_signed_on = day(at('2015-01-01'));
  },
};

export const applicantForm: Mutations = {
  form: ({ cells, random }) => {
    cells.applicant_form = known(random.of(FORMS));
  },
  'form unknown': ({ cells, random }) => {
    cells.applicant_form = random.chance(0.5) ? missing : unreadable(random.of(BAD_WORDS));
  },
  'project signature missing': ({ cells, random }) => {
    cells.project_signed_on = random.chance(0.5) ? missing : unreadable(random.of(BAD_DATES));
  },
  'project signature on the check': (draft) => {
    draft.cells.project_signed_on = day(checkOf(draft));
  },
  'project signature after the check': (draft) => {
    draft.cells.project_signed_on = day(checkOf(draft) + 1);
  },
};

export const placement: Mutations = {
  'placed onward': ({ cells }) => {
    cells.onward_placement = known(true);
  },
  'placed onward by the applicant': ({ cells }) => {
    cells.onward_placement = known(true);
    cells.employer_id = cells.applicant_id;
  },
  'placed onward, no employer_id': ({ cells }) => {
    cells.onward_placement = known(true);
    cells.employer_id = missing;
  },
  'placed onward unknown': ({ cells, random }) => {
    cells.onward_placement = random.chance(0.5) ? missing : unreadable('ehkä');
  },
  'work form': ({ cells, random }) => {
    cells.work_form = known(random.of(WORK_FORMS));
  },
  'work form unknown': ({ cells, random }) => {
    cells.work_form = random.chance(0.5) ? missing : unreadable('abc');
  },
  'the employer is the applicant': ({ cells }) => {
    cells.employer_id = cells.applicant_id;
  },
  'no employer_id, association': ({ cells, random }) => {
    cells.employer_id = missing;
    cells.employer_sector = random.chance(0.8)
      ? known(random.of(['association', 'foundation'] as const))
      : missing;
  },
  'employer unreadable': ({ cells, random }) => {
    cells.employer_id = spoil(random, 'employer_id', cells.employer_id);
  },
};

function benefitNear(draft: Draft, benefit: Benefit | undefined): void {
  const { random } = draft;
  draft.batch.extracts.benefits ??= [{ name: 'benefits.csv', rows: [] }];
  const start = startOf(draft);
  const end = draft.cells.job_ends_on.is === 'known' ? at(draft.cells.job_ends_on.value) : start + 50;
  const from = random.of([start - 30, start - 1, start, end, end + 1]);
  const to = random.of([start - 1, start, start + 10, undefined]);
  if (
    draft.cells.contract_type.is === 'known' &&
    draft.cells.contract_type.value === 'permanent' &&
    from > end
  ) {
    draft.note('unclear: a benefit after the end of a permanent contract');
  }
  addRow(draft, 'benefits', {
    person_id: person(draft),
    benefit: benefit === undefined ? missing : known(benefit),
    starts_on: random.chance(0.1) ? missing : day(from),
    ends_on: to === undefined || to < from ? missing : day(to),
  });
}

export const hours: Mutations = {
  'exactly 80 %': ({ cells, random }) => {
    const [full, weekly] = random.of([
      [39_3000, 31_4400],
      [40_0000, 32_0000],
      [37_5000, 30_0000],
    ] as const);
    cells.full_time_hours = known(full);
    cells.weekly_hours = known(weekly + random.of([0, 0, 1, -1]));
  },
  'weekly hours at full time': ({ cells, random }) => {
    cells.full_time_hours = known(38_2500);
    cells.weekly_hours = known(38_2500 + random.of([0, 1, -1]));
  },
  'full time at its limits': ({ cells, random }) => {
    const full = random.of([9999, 1_0000, 48_0000, 48_0001]);
    cells.full_time_hours = known(full);
    cells.weekly_hours = known(full);
  },
  'full time far outside': ({ cells, random }) => {
    cells.full_time_hours = known(random.of([0, 100_0000]));
  },
  'zero hours': ({ cells }) => {
    cells.weekly_hours = known(0);
  },
  'hours unknown': ({ cells, random }) => {
    const column = random.of(['weekly_hours', 'full_time_hours'] as const);
    cells[column] = random.chance(0.5) ? missing : unreadable(random.of(BAD_NUMBERS));
  },
  'adjusted benefit at the border of the job': (draft) => benefitNear(draft, 'adjusted'),
  'other benefit at the border of the job': (draft) => benefitNear(draft, 'other'),
  'some benefit at the border of the job': (draft) =>
    benefitNear(draft, draft.random.of(['adjusted', 'employment-bonus', undefined] as const)),
  'no benefits extract': ({ batch }) => {
    delete batch.extracts.benefits;
  },
};

const exact = (draft: Draft): void => {
  draft.cells.employer_sector = known('company');
};

export const table: Mutations = {
  'three months and a day less': (draft) => {
    exact(draft);
    setTerm(draft, 3, draft.random.of([0, -1, 1]));
  },
  'six months and a day less': (draft) => {
    exact(draft);
    setTerm(draft, 6, draft.random.of([0, -1, 1]));
  },
  'terms at the ends of months': (draft) => {
    exact(draft);
    const start = draft.random.of([
      '2014-11-30',
      '2014-11-29',
      '2014-08-31',
      '2014-11-28',
      '2014-12-01',
      '2014-08-30',
    ]);
    moveAll(draft, at(start) - startOf(draft));
    setTerm(draft, draft.random.of([3, 6]), draft.random.of([0, -1]));
  },
  'fixed term without an end': ({ cells, random }) => {
    cells.contract_type = known('fixed-term');
    cells.job_ends_on = random.chance(0.5) ? missing : unreadable(random.of(BAD_DATES));
  },
  'ends before its start': (draft) => {
    draft.cells.job_ends_on = day(startOf(draft) - 1);
  },
  'ends on its first day': (draft) => {
    draft.cells.job_ends_on = day(startOf(draft));
  },
  'permanent with an end': (draft) => {
    setTerm(draft, draft.random.of([3, 6]), draft.random.of([0, -1, 100]));
    draft.cells.contract_type = known('permanent');
  },
  'permanent apprenticeship': ({ cells }) => {
    cells.contract_type = known('permanent');
    cells.work_form = known('apprenticeship');
    cells.job_ends_on = missing;
  },
  'contract type unknown': ({ cells, random }) => {
    cells.contract_type = random.chance(0.5) ? missing : unreadable('abc');
  },
  sector: ({ cells, random }) => {
    cells.employer_sector = known(random.of(SECTORS));
  },
  'sector unknown': ({ cells, random }) => {
    cells.employer_sector = random.chance(0.5) ? missing : unreadable('abc');
  },
  'company or not': ({ cells, random }) => {
    cells.employer_sector = known(random.of(['municipal-enterprise', 'housing-company', 'other'] as const));
  },
  'state with subsidy': (draft) => {
    draft.cells.employer_sector = known('state');
    draft.cells.contract_type = known('permanent');
    setLevel(draft, 'basic');
    subsidy(draft, draft.cells.employer_id, startOf(draft), undefined, 'granted', 'basic');
  },
  'claimed row': ({ cells, random }) => {
    cells.claimed_row = known(random.of([1, 2, 3, 4] as const));
  },
  'claimed row unreadable': ({ cells, random }) => {
    cells.claimed_row = unreadable(random.of(['5', '0', 'abc']));
  },
  'job far ahead': (draft) => {
    moveStart(draft, at('2016-05-02'));
  },
  'start after the check': (draft) => {
    const { random, batch } = draft;
    if (batch.claims.length === 1 || random.chance(0.2)) {
      batch.asOf = '2014-12-20';
    }
    moveStart(draft, checkOf(draft) + random.of([0, 1]));
  },
  'the applicant employs on': (draft) => {
    draft.cells.employer_id = applicant(draft);
    draft.cells.employer_sector = known('association');
  },
};
