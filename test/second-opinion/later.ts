/** What comes after the claims: values that applicants complete, and decisions on objections. */
import { addDays } from '../../src/dates.js';
import type { Day } from '../../src/model.js';
import { partSeed, randomOf } from '../data/random.js';
import * as facts from './batch.js';
import { type Batch, type Completion, knownOf, missing, unreadable } from './batch.js';
import { eligibleOf } from './generate.js';
import { decide } from './opinion/decide.js';

/** In every eighth batch: cells of some claims completed, once or again, and some that complete nothing. */
export function withCompletions(batch: Batch): Batch {
  if (batch.seed % 8 !== 2) return batch;
  const random = randomOf(partSeed(batch.seed, 3));
  const [model] = eligibleOf(batch.seed).claims as [facts.Claim];
  const lists: Readonly<Record<string, readonly unknown[]>> = {
    applicant_form: facts.FORMS,
    contract_type: facts.CONTRACTS,
    work_form: facts.WORK_FORMS,
    employer_sector: facts.SECTORS,
    subsidy_level: facts.LEVELS,
    onward_placement: [true, false],
    full_grant: [true, false],
    withdrawn_on: [-1, 0, 1].map((days) => addDays(batch.asOf as Day, days)),
  };
  const columns = Object.keys(model.cells).filter(
    (column) => !['claim_id', 'applicant_id', 'received_on'].includes(column),
  ) as Completion['column'][];
  const day = addDays(batch.asOf as Day, -10);
  const completions: Completion[] = [];
  const ways = new Set<string>();
  for (const { cells } of batch.claims) {
    const [applicant_id, claim_id] = [knownOf(cells.applicant_id), knownOf(cells.claim_id)];
    if (applicant_id === undefined || claim_id === undefined || random.chance(0.2)) continue;
    for (let left = random.int(1, 4); left > 0; left -= 1) {
      const column = random.of(columns);
      if (completions.some((one) => one.claim_id === claim_id && one.column === column)) continue;
      const value = (): Completion['value'] => {
        const list = lists[column];
        if (list) return facts.known(random.of(list));
        const other = random.of([model, ...batch.claims]).cells[column];
        return random.chance(0.1) || other.is === 'missing' ? unreadable('?!') : other;
      };
      const one: Completion = {
        ...{ applicant_id, claim_id, column, value: value() },
        ...{ document: 'Kirje', received_on: day, official: 'V. Virkailija' },
      };
      const way = random.of([
        'plain',
        'plain',
        'plain',
        'earlier',
        'repeated',
        'lacking',
        'too late',
        'of nobody',
      ]);
      const before = { ...one, value: value(), received_on: addDays(day, -1) };
      ways.add(way);
      if (way === 'earlier') completions.push(one, before);
      else if (way === 'repeated') completions.push(one, { ...one });
      else if (way === 'lacking')
        completions.push({ ...one, ...random.of([{ document: '' }, { official: '' }, { value: missing }]) });
      else if (way === 'too late') completions.push({ ...one, received_on: addDays(batch.asOf as Day, 1) });
      else if (way === 'of nobody') completions.push({ ...one, claim_id: '998' });
      else completions.push({ ...one, received_on: random.of([day, batch.asOf]) });
    }
  }
  return {
    ...batch,
    completions,
    mutations: [...batch.mutations, ...[...ways].map((way) => `completion ${way}`)],
  };
}

/** In every fourth batch: decisions on objections, which replace whatever the verdict is and stand over other rulings. */
export function withObjections(batch: Batch): Batch {
  if (batch.seed % 4 !== 1) return batch;
  const random = randomOf(partSeed(batch.seed, 4));
  const rulings = [...batch.rulings];
  const ways = new Set<string>();
  for (const { claim, verdicts } of decide(batch)) {
    const [applicant_id, claim_id] = [knownOf(claim.cells.applicant_id), knownOf(claim.cells.claim_id)];
    if (applicant_id === undefined || claim_id === undefined) continue;
    for (const criterion of facts.CRITERIA) {
      if (!random.chance(verdicts[criterion] === 'met' ? 0.04 : 0.5)) continue;
      const verdict = random.chance(verdicts[criterion] === 'met' ? 0.3 : 0.8) ? 'met' : 'unmet';
      const reward_row = criterion === '4.1' && verdict === 'met' ? random.int(1, 4) : undefined;
      const grounds = { reason: 'Selvitys saatu', official: 'V. Virkailija', ruled_on: '2015-01-25' };
      const ruling = { applicant_id, claim_id, criterion, verdict, reward_row, ...grounds } as const;
      const objection = { ...ruling, objection: 'OIK 7/2015' };
      const way = random.of(['alone', 'alone', 'alone', 'over another', 'two that differ']);
      ways.add(`${verdicts[criterion]} ${way}`);
      const contrary = verdict === 'met' ? 'unmet' : 'met';
      const rowOfContrary = criterion === '4.1' && contrary === 'met' ? random.int(1, 4) : undefined;
      const other = { ...ruling, verdict: contrary, reward_row: rowOfContrary } as const;
      rulings.push(objection);
      if (way === 'over another') rulings.push(other);
      if (way === 'two that differ') rulings.push({ ...other, objection: 'OIK 8/2015' });
    }
  }
  return {
    ...batch,
    rulings,
    mutations: [...batch.mutations, ...[...ways].map((way) => `objection on ${way}`)],
  };
}

/** What these draw, by the names under which a batch tells of it. */
export const LATER: readonly string[] = [
  ...['plain', 'earlier', 'repeated', 'lacking', 'too late', 'of nobody'].map((way) => `completion ${way}`),
  ...['met', 'unmet', 'unknown'].flatMap((verdict) =>
    ['alone', 'over another', 'two that differ'].map((way) => `objection on ${verdict} ${way}`),
  ),
];
