/** Batches of almost eligible claims, drawn by a seed. */
import {
  type Batch,
  type Claim,
  type ClaimCells,
  CRITERIA,
  type ExtractFile,
  type Extracts,
  type Kind,
  known,
  knownOf,
  missing,
  type Paid,
} from './batch.js';
import { AGAIN_NAMES, again, BASE_NAMES, fillBase } from './generator/base.js';
import {
  anyCell,
  applicantForm,
  arrival,
  hours,
  type Mutation,
  placement,
  table,
} from './generator/claim-mutations.js';
import { addRow, type Draft, type Ids, idsOf } from './generator/draft.js';
import { jobSubsidy, periods } from './generator/subsidy-mutations.js';
import { benefitDays, extracts, grants, keywords } from './generator/ura-mutations.js';
import { decide } from './opinion.js';
import { partSeed, type Random, randomOf } from './random.js';

/** The groups are drawn alike, so that each criterion has its share; 'periods' serves 2.3 and 3.1, hence twice. */
const GROUPS: readonly [string, Record<string, Mutation>][] = [
  ['any', anyCell],
  ['0', arrival],
  ['1', applicantForm],
  ['1.2', grants],
  ['2.1', benefitDays],
  ['2.2', keywords],
  ['2.3 3.1', periods],
  ['2.3 3.1', periods],
  ['3.2 3.4', placement],
  ['3.3', hours],
  ['4', table],
  ['4 subsidy', jobSubsidy],
  ['4 subsidy', jobSubsidy],
  ['extracts', extracts],
];

/** Every mutation's name, for checking that all are drawn. */
export const MUTATION_NAMES: readonly string[] = [
  ...new Set(GROUPS.flatMap(([group, names]) => Object.keys(names).map((name) => `${group}: ${name}`))),
];

function emptyCells(): ClaimCells {
  return {
    claim_id: missing,
    received_on: missing,
    applicant_name: missing,
    applicant_id: missing,
    applicant_form: missing,
    municipality: missing,
    project_signed_on: missing,
    full_grant: missing,
    person_id: missing,
    subsidy_ends_on: missing,
    contract_signed_on: missing,
    job_starts_on: missing,
    job_ends_on: missing,
    contract_type: missing,
    work_form: missing,
    employer_name: missing,
    employer_id: missing,
    employer_sector: missing,
    weekly_hours: missing,
    full_time_hours: missing,
    subsidy_level: missing,
    onward_placement: missing,
    claimed_row: missing,
    claimed_amount: missing,
  };
}

function emptyExtracts(random: Random): Extracts {
  const files = (kind: Kind): ExtractFile<never>[] =>
    random.chance(0.8)
      ? [{ name: `${kind}.csv`, rows: [] }]
      : [1, 2].map((one) => ({ name: `${kind}-${one}.csv`, rows: [] }));
  const result: Extracts = {
    days: files('days'),
    keywords: files('keywords'),
    subsidies: files('subsidies'),
  };
  if (random.chance(0.75)) {
    result.grants = files('grants');
  }
  if (random.chance(0.75)) {
    result.benefits = files('benefits');
  }
  return result;
}

/** Rows of people who are in no claim, so that files are seldom empty. */
function addStrangers(draft: Draft): void {
  const stranger = known(draft.ids.persons[5] as string);
  const day = known('2013-05-05');
  addRow(draft, 'days', {
    person_id: stranger,
    benefit_days: known(10_0000),
    basis: known('total'),
    counted_on: day,
  });
  addRow(draft, 'keywords', {
    person_id: stranger,
    keyword_code: known('0018'),
    valid_from: day,
    valid_to: missing,
  });
  addRow(draft, 'subsidies', {
    person_id: stranger,
    employer_id: known(draft.ids.employers[4] as string),
    subsidy_level: known('basic'),
    starts_on: day,
    ends_on: missing,
    ended_on: missing,
    status: known('granted'),
    decided_on: missing,
  });
  addRow(draft, 'grants', {
    recipient_id: known(draft.ids.employers[4] as string),
    role: known('job-finder'),
    percent: known(100_0000),
    starts_on: day,
    ends_on: missing,
  });
  addRow(draft, 'benefits', {
    person_id: stranger,
    benefit: known('adjusted'),
    starts_on: day,
    ends_on: missing,
  });
}

/** The batch of a seed; `skip` leaves out mutations by their number (their place in `mutations`, when none is left out). */
export function batchOf(seed: number, skip: ReadonlySet<number> = new Set()): Batch {
  const random = randomOf(partSeed(seed, 0));
  const ids = idsOf(partSeed(seed, 1));
  const batch: Batch = {
    seed,
    mutations: [],
    asOf: random.of(['2015-01-31', '2015-01-31', '2015-02-15']),
    received: undefined,
    extractedOn: random.chance(0.3) ? random.of(['2015-01-20', '2015-01-31']) : undefined,
    pilotYear: 2014,
    appropriation: random.chance(0.7) ? 40_000 : random.of([500, 1000, 1500, 2000, 2500, 3000, 4500]),
    claims: [],
    extracts: emptyExtracts(random),
    paid: [],
    rulings: [],
  };
  const size = random.of([1, 1, 2, 2, 3, 3, 4, 5]);
  const twoFiles = random.chance(0.2);
  const used = new Map<string, Claim>();
  let number = 0;
  const mutate = (draft: Draft, name: string, mutation: Mutation) => {
    const label = `${number}: ${name}`;
    if (!skip.has(number)) {
      batch.mutations.push(label);
      mutation({ ...draft, cells: draft.claim.cells, random: randomOf(partSeed(seed, 2, number)) });
    }
    number += 1;
  };

  for (let at = 0; at < size; at += 1) {
    const own = randomOf(partSeed(seed, 3, at));
    const claim: Claim = {
      file: twoFiles && at % 2 === 1 ? 'claims-2.csv' : 'claims.csv',
      ragged: false,
      cells: emptyCells(),
    };
    const draft: Draft = {
      random: own,
      batch,
      claim,
      cells: claim.cells,
      ids,
      note: (text) => {
        batch.mutations.push(text);
      },
    };
    if (at === 0 && own.chance(0.8)) {
      addStrangers(draft);
    }
    batch.claims.push(claim);
    const earlier = batch.claims.slice(0, at);
    if (earlier.length > 0 && own.chance(0.45)) {
      const name = own.of(AGAIN_NAMES);
      const from = own.of(earlier);
      batch.mutations.push(`claim ${at}: ${name}`);
      again(draft, from, name, String(101 + at));
    } else {
      const name = own.of(BASE_NAMES);
      const fresh = ids.persons.filter((id) => !used.has(id)).slice(0, 4);
      const person = fresh[0] ?? (ids.persons[0] as string);
      claim.cells.person_id = known(person);
      claim.cells.applicant_id = known(own.of(ids.applicants));
      batch.mutations.push(`claim ${at}: ${name}`);
      fillBase(draft, name, String(101 + at), !used.has(person));
      used.set(person, claim);
    }
    const times = own.of([0, 0, 1, 1, 1, 2, 2, 3]);
    for (let time = 0; time < times; time += 1) {
      const [group, names] = own.of(GROUPS);
      const name = own.of(Object.keys(names));
      mutate(draft, `claim ${at}: ${group}: ${name}`, names[name] as Mutation);
    }
  }
  sortRows(batch, random);
  if (random.chance(0.18)) {
    addPaid(batch, ids, randomOf(partSeed(seed, 4)));
  }
  if (random.chance(0.35)) {
    addRulings(batch, randomOf(partSeed(seed, 5)));
  }
  return batch;
}

/** Now and then the rows of the extracts in another order. */
function sortRows(batch: Batch, random: Random): void {
  for (const files of Object.values(batch.extracts) as ExtractFile<unknown>[][]) {
    for (const file of files) {
      if (random.chance(0.3)) {
        file.rows.reverse();
      }
    }
  }
}

function addPaid(batch: Batch, ids: Ids, random: Random): void {
  const times = random.int(1, 3);
  for (let time = 0; time < times; time += 1) {
    const { cells } = random.of(batch.claims);
    const way = random.of([
      'the claim itself',
      'same job',
      'another job',
      'another person',
      'not paid',
      'twice',
    ] as const);
    const row: Paid = {
      claim_id:
        way === 'the claim itself' || way === 'twice' ? (knownOf(cells.claim_id) ?? '101') : `9${time}`,
      received_on: '2014-10-01',
      applicant_id: knownOf(cells.applicant_id) ?? (ids.applicants[0] as string),
      person_id: knownOf(cells.person_id) ?? (ids.persons[0] as string),
      employer_id: knownOf(cells.employer_id) ?? '',
      job_starts_on: knownOf(cells.job_starts_on) ?? '2014-09-01',
      outcome: random.of(['payable', 'paid'] as const),
      reward_row: 1,
      amount_eur: 1500,
    };
    const [rewardRow, amount] = random.of([
      [1, 1500],
      [2, 1000],
      [3, 500],
      [4, 500],
    ] as const);
    row.reward_row = rewardRow;
    row.amount_eur = amount;
    if (way === 'another job') {
      row.job_starts_on = '2014-02-03';
    }
    if (way === 'another person') {
      row.person_id = ids.persons[4] as string;
    }
    if (way === 'not paid') {
      row.outcome = random.of(['unfunded', 'review', 'rejected'] as const);
    }
    batch.paid.push(row);
    if (way === 'twice') {
      batch.paid.push({ ...row, outcome: 'paid' });
    }
    batch.mutations.push(`paid: ${way}`);
  }
}

function addRulings(batch: Batch, random: Random): void {
  const ruled = new Set<string>();
  for (const decision of decide(batch)) {
    if (
      decision.listed !== undefined ||
      decision.claim_id === undefined ||
      decision.applicant_id === undefined
    ) {
      continue;
    }
    const all = random.chance(0.5);
    for (const criterion of CRITERIA) {
      const open = decision.verdicts[criterion] === 'unknown';
      if (!(open ? all || random.chance(0.4) : random.chance(0.01))) {
        continue;
      }
      const key = `${decision.applicant_id} ${decision.claim_id} ${criterion}`;
      if (ruled.has(key)) {
        continue;
      }
      ruled.add(key);
      const verdict = random.chance(0.85) ? 'met' : 'unmet';
      const ruling = {
        applicant_id: decision.applicant_id,
        claim_id: decision.claim_id,
        criterion,
        verdict,
        reward_row: criterion === '4.1' && verdict === 'met' ? random.of([1, 2, 3, 4]) : undefined,
        reason: 'Selvitys saatu',
        official: 'V. Virkailija',
        ruled_on: '2015-01-25',
      } as const;
      const fault = random.chance(0.12)
        ? random.of(['reason', 'official', 'ruled_on', 'row', 'nobody', 'two'] as const)
        : '';
      if (fault === 'reason' || fault === 'official' || fault === 'ruled_on') {
        batch.rulings.push({ ...ruling, [fault]: '' });
      } else if (fault === 'row') {
        batch.rulings.push({ ...ruling, reward_row: undefined });
      } else if (fault === 'nobody') {
        batch.rulings.push({ ...ruling, claim_id: '999' });
      } else if (fault === 'two') {
        const other = verdict === 'met' ? 'unmet' : 'met';
        batch.rulings.push(ruling, {
          ...ruling,
          verdict: other,
          reward_row: criterion === '4.1' && other === 'met' ? 1 : undefined,
        });
      } else {
        batch.rulings.push(ruling);
        if (random.chance(0.05)) {
          batch.rulings.push({ ...ruling });
        }
      }
      batch.mutations.push(`ruling ${criterion} ${verdict} ${fault}`);
    }
  }
}
