/** Batches of almost eligible claims, drawn by a seed: eligible ones, their rows in the register, and a few twists each. */
import { businessId, personCode } from '../data/ids.js';
import { partSeed, type Random, randomOf } from '../data/random.js';
import * as facts from './batch.js';
import { type Batch, type Claim, known, knownOf, missing } from './batch.js';
import { dayOf, termEnd, textOf } from './calendar.js';
import { decide } from './opinion/decide.js';
import { TWISTS } from './twists.js';

/** What a twist works on: a claim in the making, and the ids that the batch draws from. */
export interface Draft {
  random: Random;
  batch: Batch;
  claim: Claim;
  ids: { applicants: string[]; employers: string[]; persons: string[] };
}
export type Cells = Record<string, facts.Cell<unknown>>;

function idsOf(random: Random): Draft['ids'] {
  const first = random.int(0, 10_000);
  const bodies = [0, 1, 2, 3, 4, 5, 6, 7].map((more) => businessId(first + more));
  const born = ['010170', '311285', '150590', '290292', '050565', '121278'];
  const persons = born.map((date) => personCode(date, '-', random.int(900, 999)));
  return { applicants: bodies.slice(0, 3), employers: bodies.slice(3), persons };
}

/** Plain values as cells: undefined is blank, and a number in a column of days is that day. */
const cellsOf = (values: Readonly<Record<string, unknown>>): Cells =>
  Object.fromEntries(
    Object.entries(values).map(([column, value]) => {
      const isDay = typeof value === 'number' && /_on$|^valid_/.test(column);
      return [column, value === undefined ? missing : known(isDay ? textOf(value) : value)];
    }),
  );

const [ends_on, ended_on, status, decided_on, subsidy_level, valid_to] = [] as undefined[];
const BLANK = { days: {}, grants: { ends_on }, benefits: { ends_on }, keywords: { valid_to } };
const BLANKS = { ...BLANK, subsidies: { ends_on, ended_on, status, decided_on, subsidy_level } };

/** Puts a row of the claim's person or applicant into one of the kind's files, if there are any. */
export function addRow(
  { batch, random, claim }: Draft,
  kind: facts.Kind,
  values: Record<string, unknown>,
): void {
  const files = (batch.extracts[kind] ?? []) as facts.ExtractFile<Cells>[];
  const file = files[random.int(0, Math.max(0, files.length - 1))];
  const usual = batch.extractedOn === undefined ? known('2015-01-20') : missing;
  const { applicant_id, person_id } = claim.cells;
  const owner = kind === 'grants' ? { recipient_id: applicant_id } : { person_id };
  const cells = { ...owner, ...cellsOf({ ...BLANKS[kind], ...values }) };
  file?.rows.push({ ragged: false, extracted_on: file.rows[0]?.extracted_on ?? usual, cells });
}

/** Contracts that the table has a row for: its number, months if it has a term, sectors, levels, and kind of work. */
const JOBS: readonly [number, number, string[], string[], string][] = [
  [1, 0, ['company', 'household'], ['none'], 'employment'],
  [1, 0, ['municipality', 'state', 'parish'], ['none'], 'public-office'],
  [2, 0, ['company', 'association', 'other'], ['basic', 'basic-and-additional', 'highest'], 'employment'],
  [3, 3, ['company'], ['none'], 'employment'],
  [3, 12, ['company'], ['none'], 'apprenticeship'],
  [4, 6, ['company'], ['basic'], 'employment'],
];

/** The cells of a claim and the rows of its person and applicant, so that every criterion is met. */
function fillEligible(draft: Draft, claim_id: string, person_id: string): void {
  const { random, ids, batch } = draft;
  const [row, months, sectors, levels, work_form] = random.of(JOBS);
  const [employer_sector, level] = [random.of(sectors), random.of(levels)];
  const signed = dayOf('2014-03-03') + random.int(0, 190);
  const [from, end] = [signed - random.int(1, 150), signed + random.int(0, 50)];
  const start = Math.min(end + random.int(1, 80), dayOf('2014-12-31'));
  const received = random.chance(0.5) ? dayOf('2015-01-05') + random.int(0, 3) : start + random.int(0, 20);
  const full = random.of([37_5000, 38_2500, 39_3000, 40_0000]);
  const applicant_id = random.of(ids.applicants);
  const employer_id = employer_sector === 'household' ? undefined : random.of(ids.employers);
  const claimed_row = random.chance(0.7) ? row : undefined;
  const names = { applicant_name: 'Esimerkkiyhdistys ry', employer_name: 'Oy Esimerkki Ab' };
  draft.claim.cells = cellsOf({
    ...{ claim_id, person_id, applicant_id, employer_id, ...names },
    received_on: Math.min(received, dayOf(batch.asOf)),
    applicant_form: random.of(['association', 'association', 'foundation']),
    municipality: random.of(['Pori', 'Ulvila', 'Merikarvia', 'Pomarkku']),
    withdrawn_on: undefined,
    project_signed_on: start - random.int(0, 5),
    subsidy_ends_on: random.chance(0.5) ? end : undefined,
    ...{ contract_signed_on: signed, job_starts_on: start },
    job_ends_on: months === 0 ? undefined : termEnd(start, months) + random.of([0, 0, 1, 40]),
    ...{ contract_type: months === 0 ? 'permanent' : 'fixed-term', work_form, employer_sector },
    ...{ weekly_hours: random.of([full, Math.floor((full * 80) / 100) + 1]), full_time_hours: full },
    ...{ subsidy_level: level, onward_placement: false, full_grant: false },
    ...{ claimed_row, claimed_amount: claimed_row && [1500, 1000, 500, 500][claimed_row - 1] },
  }) as unknown as facts.ClaimCells;

  const add = (kind: facts.Kind, values: Record<string, unknown>, share = 1) => {
    if (random.chance(share)) addRow(draft, kind, values);
  };
  const subsidy = (
    employer_id: string | undefined,
    starts_on: number,
    ends_on: number,
    subsidy_level?: string,
  ) => ({ employer_id, starts_on, ends_on, subsidy_level });
  if (level !== 'none') add('subsidies', subsidy(employer_id, start, start + random.int(0, 200), level));
  add('subsidies', subsidy(applicant_id, from, end, random.of(['basic', 'highest', undefined])));
  add('subsidies', subsidy(random.of(ids.employers), from - 300, from - 200, 'basic'), 0.3);
  const counted_on = Math.min(signed, from + random.int(0, 150));
  const benefit_days = random.of([500_0000, 500_5000, 620_0000]);
  add('days', { benefit_days, basis: 'unemployment', counted_on });
  add('days', { benefit_days: 650_0000, basis: 'total', counted_on }, 0.3);
  add('days', { benefit_days: 30_0000, basis: 'service', counted_on }, 0.2);
  const until = random.chance(0.6) ? undefined : signed + random.int(0, 300);
  add('keywords', { keyword_code: '0018', valid_from: from - random.int(0, 100), valid_to: until });
  add('keywords', { keyword_code: random.of(['0017', '1234', '0180']), valid_from: from }, 0.4);
  add('grants', { role: 'job-finder', percent: 99_9999, starts_on: from - 300 }, 0.3);
  add('grants', { role: 'other', percent: 100_0000, starts_on: from - 300 }, 0.2);
  add('benefits', { benefit: 'adjusted', starts_on: from - 200, ends_on: start - 1 }, 0.4);
}

function emptyExtracts(random: Random): facts.Extracts {
  const drawn = facts.KINDS.filter((_, at) => at < 3 || random.chance(0.8));
  const files = (kind: string) =>
    random.of([[''], [''], [''], ['-1', '-2']]).map((part) => ({ name: `${kind}${part}.csv`, rows: [] }));
  return Object.fromEntries(drawn.map((kind) => [kind, files(kind)])) as unknown as facts.Extracts;
}

/** The batch of a seed. */
export function batchOf(seed: number): Batch {
  const random = randomOf(partSeed(seed, 0));
  const ids = idsOf(random);
  const batch: Batch = {
    ...{ seed, mutations: [], claims: [], paid: [], ledger: [], rulings: [], received: undefined },
    asOf: random.of(['2015-01-31', '2015-01-31', '2015-02-15']),
    extractedOn: random.chance(0.3) ? random.of(['2015-01-20', '2015-01-31']) : undefined,
    appropriation: random.chance(0.7) ? 40_000 : random.of([500, 1000, 1500, 2000, 2500, 3000, 4500]),
    extracts: emptyExtracts(random),
  };
  const twoFiles = random.chance(0.2);
  for (let at = 0, size = random.of([1, 1, 2, 2, 3, 3, 4]); at < size; at += 1) {
    const file = twoFiles && at % 2 === 1 ? 'claims-2.csv' : 'claims.csv';
    const draft: Draft = {
      random,
      batch,
      ids,
      claim: { file, ragged: false, cells: {} as facts.ClaimCells },
    };
    if (at > 0 && random.chance(0.45)) claimAgain(draft, random.of(batch.claims), String(101 + at));
    else fillEligible(draft, String(101 + at), ids.persons[at] as string);
    batch.claims.push(draft.claim);
    for (let left = random.of([0, 1, 1, 2, 2, 3]); left > 0; left -= 1) {
      const [name, twist] = random.of(TWISTS);
      twist(draft);
      batch.mutations.push(`claim ${at}: ${name}`);
    }
  }
  if (random.chance(0.2)) addPaid(random, batch, ids);
  addToLedger(randomOf(partSeed(seed, 2)), batch, ids);
  if (random.chance(0.35)) addRulings(random, batch);
  return batch;
}

/** An eligible claim by itself with an extract of every kind, untwisted. */
export function eligibleOf(seed: number): Batch {
  const random = randomOf(partSeed(seed, 1));
  const extracts = Object.fromEntries(
    facts.KINDS.map((kind) => [kind, [{ name: `${kind}.csv`, rows: [] }]]),
  ) as unknown as facts.Extracts;
  const batch: Batch = {
    ...{
      seed,
      mutations: [],
      claims: [],
      paid: [],
      ledger: [],
      rulings: [],
      received: undefined,
      extractedOn: undefined,
    },
    ...{ asOf: '2015-01-31', appropriation: 40_000, extracts },
  };
  const ids = idsOf(random);
  const claim: Claim = { file: 'claims.csv', ragged: false, cells: {} as facts.ClaimCells };
  fillEligible({ random, batch, ids, claim }, '101', ids.persons[0] as string);
  batch.claims.push(claim);
  return batch;
}

/** A claim made from an earlier one: a copy, the same job twice, another job, another applicant, one id for two. */
function claimAgain(draft: Draft, from: Claim, claimId: string): void {
  const { random, ids, batch } = draft;
  const cells = structuredClone(from.cells);
  draft.claim.cells = cells;
  const way = random.of([
    'copy',
    'copy',
    'same job',
    'same job',
    'same job',
    'another job',
    'another applicant',
  ]);
  batch.mutations.push(way);
  const before = dayOf(knownOf(cells.received_on) ?? '2015-01-10');
  cells.received_on = random.chance(0.1) ? missing : known(textOf(before + random.of([0, 0, 1, 5, -1])));
  if (way !== 'copy') cells.claim_id = random.chance(0.15) ? cells.claim_id : known(claimId);
  if (way === 'copy' && random.chance(0.4)) cells.employer_name = missing;
  if (way === 'copy' && random.chance(0.2)) cells.person_id = known(random.of(ids.persons));
  if (random.chance(0.2)) cells.municipality = known('Nakkila');
  if (random.chance(0.1)) cells.employer_id = missing;
  if (random.chance(0.05)) from.cells.employer_id = missing;
  const start = dayOf(knownOf(cells.job_starts_on) ?? '2014-08-01');
  if (way === 'another job') cells.job_starts_on = known(textOf(start + random.of([1, 7])));
  if (way !== 'another applicant') return;
  const employer_id = random.of(ids.applicants);
  cells.applicant_id = known(employer_id);
  // Often subsidised by both.
  if (random.chance(0.7))
    addRow(draft, 'subsidies', { employer_id, starts_on: start - 90, ends_on: start - 1 });
}

function addPaid(random: Random, { claims, paid, mutations }: Batch, ids: Draft['ids']): void {
  for (let left = random.int(1, 2); left > 0; left -= 1) {
    const { cells } = random.of(claims);
    const reward_row = random.int(1, 4);
    const ways = ['itself', 'itself', 'same job', 'another job', 'another person', 'not paid'];
    const way = random.of([...ways, 'its id for another person']);
    const row: facts.Paid = {
      claim_id: way.startsWith('its') ? (knownOf(cells.claim_id) ?? '101') : `9${left}`,
      received_on: '2014-10-01',
      applicant_id: knownOf(cells.applicant_id) ?? (ids.applicants[0] as string),
      person_id: (!way.endsWith('another person') && knownOf(cells.person_id)) || (ids.persons[5] as string),
      employer_id: knownOf(cells.employer_id) ?? '',
      job_starts_on: (way !== 'another job' && knownOf(cells.job_starts_on)) || '2014-02-03',
      outcome: random.of(way === 'not paid' ? ['unfunded', 'review', 'rejected'] : ['payable', 'paid']),
      ...{ reward_row, amount_eur: [1500, 1000, 500, 500][reward_row - 1] as number },
    };
    paid.push(row);
    if (random.chance(0.2)) paid.push({ ...row, outcome: 'paid' });
    mutations.push(`paid: ${way}`);
  }
}

/** What the ledger has of one claim: paid in one sum or two, recovered whole, in part, too much, or paid nowhere. */
function addToLedger(random: Random, { claims, paid, ledger, mutations }: Batch, ids: Draft['ids']): void {
  for (const row of paid) {
    if (row.outcome === 'paid' && random.chance(0.3)) row.outcome = 'recovered';
  }
  if (random.chance(0.85)) return;
  const { cells } = random.of(claims);
  // Which of two rows alike in id and day is the earlier isn't told anywhere.
  const alike = claims.filter(
    (one) =>
      knownOf(one.cells.claim_id) === knownOf(cells.claim_id) &&
      knownOf(one.cells.received_on) === knownOf(cells.received_on),
  );
  const listed = random.chance(0.3) ? paid[0] : undefined;
  const way = random.of(['paid', 'paid twice', 'recovered', 'recovered in part', 'too much', 'nowhere']);
  const isOther = random.chance(0.3) || alike.length > 1;
  const entry: facts.Entry = {
    applicant_id: listed?.applicant_id ?? knownOf(cells.applicant_id) ?? (ids.applicants[0] as string),
    claim_id: listed?.claim_id ?? (isOther ? '90' : (knownOf(cells.claim_id) ?? '101')),
    person_id: listed?.person_id ?? knownOf(cells.person_id) ?? (ids.persons[5] as string),
    kind: 'paid',
    amount_eur: random.of([1500, 1000]),
    booked_on: '2014-11-03',
    employer_id: random.chance(0.7) ? (knownOf(cells.employer_id) ?? '') : '',
    job_starts_on: random.chance(0.7) ? (knownOf(cells.job_starts_on) ?? '') : '',
    reward_row: random.chance(0.5) ? random.int(1, 4) : undefined,
  };
  if (random.chance(0.1)) entry.person_id = ids.persons[5] as string;
  const whole = entry.amount_eur * (way === 'paid twice' ? 2 : 1);
  const back = { 'recovered in part': whole - 400, 'too much': whole + 1 }[way] ?? whole;
  if (way !== 'nowhere') ledger.push(entry);
  if (way === 'paid twice') ledger.push({ ...entry, booked_on: '2014-12-01', reward_row: undefined });
  if (!way.startsWith('paid')) ledger.push({ ...entry, kind: 'recovered', amount_eur: back });
  mutations.push(`ledger: ${way}`);
}

/** Rulings on what the opinion leaves open, now and then with a fault for which they replace nothing. */
function addRulings(random: Random, batch: Batch): void {
  const noRow = { reward_row: undefined };
  const faults = [{ reason: '' }, { official: '' }, { ruled_on: '' }, { claim_id: '999' }, noRow];
  const signed = { reason: 'Selvitys saatu', official: 'V. Virkailija', ruled_on: '2015-01-25' };
  for (const { claim, verdicts } of decide(batch)) {
    const [applicant_id, claim_id] = [knownOf(claim.cells.applicant_id), knownOf(claim.cells.claim_id)];
    const every = random.chance(0.5);
    for (const criterion of facts.CRITERIA) {
      const drawn = verdicts[criterion] === 'unknown' ? every || random.chance(0.4) : random.chance(0.01);
      if (!drawn || applicant_id === undefined || claim_id === undefined) continue;
      const verdict = random.chance(0.85) ? 'met' : 'unmet';
      const reward_row = criterion === '4.1' && verdict === 'met' ? random.int(1, 4) : undefined;
      const ruling: facts.Ruling = { applicant_id, claim_id, criterion, verdict, reward_row, ...signed };
      const fault = random.chance(0.1) ? random.of(faults) : undefined;
      batch.rulings.push({ ...ruling, ...fault });
      if (random.chance(0.1)) batch.rulings.push(ruling);
      if (random.chance(0.1))
        batch.rulings.push({ ...ruling, verdict: verdict === 'met' ? 'unmet' : 'met', ...noRow });
      batch.mutations.push(`ruling ${criterion} ${verdict}`);
    }
  }
}
