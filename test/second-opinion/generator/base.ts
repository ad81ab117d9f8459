/** Claims that are eligible, by name, with their rows; and further claims for the same person (contract 5.1). */
import { type Claim, known, missing } from '../batch.js';
import { dayOf, monthsOn, termEnd } from '../opinion/calendar.js';
import { addRow, at, type Draft, day, person, startOf, subsidy } from './draft.js';

export const BASE_NAMES = [
  'permanent',
  'permanent with subsidy',
  'three months',
  'six months basic',
  'office',
  'household',
  'apprenticeship',
] as const;

/** The claim's cells and the rows of its person and applicant, all criteria met. */
export function fillBase(
  draft: Draft,
  name: (typeof BASE_NAMES)[number],
  claimId: string,
  rows: boolean,
): void {
  const { random, cells, ids } = draft;
  const signed = at('2014-03-03') + random.int(0, 190);
  const from = signed - random.int(1, 150);
  const end = signed + random.int(0, 50);
  const start = Math.min(end + random.int(1, 80), at('2014-12-31'));
  const common = at('2015-01-05') + random.int(0, 3);
  const late = random.chance(0.5) ? common : start + random.int(0, 20);

  cells.claim_id = known(claimId);
  cells.received_on = day(Math.min(late, dayOf(draft.batch.asOf)));
  cells.applicant_name = known('Esimerkkiyhdistys ry');
  cells.applicant_form = known(random.chance(0.8) ? 'association' : 'foundation');
  cells.municipality = known(random.of(['Pori', 'Ulvila', 'Merikarvia', 'Pomarkku']));
  cells.project_signed_on = day(start - random.int(0, 5));
  cells.full_grant = known(false);
  cells.subsidy_ends_on = random.chance(0.6) ? day(end) : missing;
  cells.contract_signed_on = day(signed);
  cells.job_starts_on = day(start);
  cells.job_ends_on = missing;
  cells.contract_type = known('permanent');
  cells.work_form = known('employment');
  cells.employer_name = known('Oy Esimerkki Ab');
  cells.employer_id = known(random.of(ids.employers));
  cells.employer_sector = known('company');
  const full = random.of([37_5000, 38_2500, 39_3000, 40_0000]);
  cells.full_time_hours = known(full);
  cells.weekly_hours = known(random.of([full, Math.floor((full * 80) / 100) + 1, 36_0000]));
  cells.subsidy_level = known('none');
  cells.onward_placement = known(false);
  cells.claimed_row = missing;
  cells.claimed_amount = missing;

  let row: 1 | 2 | 3 | 4 = 1;
  if (name === 'permanent with subsidy') {
    const level = random.of(['basic', 'basic-and-additional', 'highest', 'percentage'] as const);
    cells.subsidy_level = known(level);
    cells.employer_sector = known(random.of(['company', 'municipality', 'association', 'other'] as const));
    subsidy(draft, cells.employer_id, start, random.chance(0.3) ? undefined : start + 200, 'granted', level);
    row = 2;
  } else if (name === 'three months') {
    cells.contract_type = known('fixed-term');
    cells.job_ends_on = day(termEnd(start, 3) + random.of([0, 0, 1, 40, 200]));
    row = 3;
  } else if (name === 'six months basic') {
    cells.contract_type = known('fixed-term');
    cells.job_ends_on = day(termEnd(start, 6) + random.of([0, 0, 1, 100]));
    cells.subsidy_level = known('basic');
    subsidy(draft, cells.employer_id, start, start + random.int(0, 180), 'granted', 'basic');
    row = 4;
  } else if (name === 'office') {
    cells.work_form = known('public-office');
    cells.employer_sector = known(random.of(['municipality', 'joint-authority', 'state', 'parish'] as const));
  } else if (name === 'household') {
    cells.employer_id = missing;
    cells.employer_sector = known(random.of(['household', 'company'] as const));
  } else if (name === 'apprenticeship') {
    cells.work_form = known('apprenticeship');
    cells.contract_type = known('fixed-term');
    cells.job_ends_on = day(termEnd(start, 12));
    row = 3;
  }
  if (random.chance(0.7)) {
    cells.claimed_row = known(row);
    cells.claimed_amount = known([0, 1500, 1000, 500, 500][row] as number);
  }
  if (!rows) {
    return;
  }

  subsidy(
    draft,
    cells.applicant_id,
    from,
    end,
    random.chance(0.2) ? undefined : 'granted',
    random.of(['basic', 'basic-and-additional', 'highest', undefined] as const),
  );
  if (random.chance(0.3)) {
    subsidy(draft, known(random.of(ids.employers)), from - 300, from - 200);
  }
  const counted = Math.min(signed, from + random.int(0, 150));
  const days = random.of([500_0000, 500_5000, 620_0000, 900_0000]);
  addRow(draft, 'days', {
    person_id: person(draft),
    benefit_days: known(days),
    basis: known('unemployment'),
    counted_on: day(counted),
  });
  if (random.chance(0.4)) {
    addRow(draft, 'days', {
      person_id: person(draft),
      benefit_days: known(days + 30_0000),
      basis: known('total'),
      counted_on: day(counted),
    });
  }
  if (random.chance(0.3)) {
    addRow(draft, 'days', {
      person_id: person(draft),
      benefit_days: known(30_0000),
      basis: known('service'),
      counted_on: day(counted),
    });
  }
  addRow(draft, 'keywords', {
    person_id: person(draft),
    keyword_code: known('0018'),
    valid_from: day(from - random.int(0, 100)),
    valid_to: random.chance(0.6) ? missing : day(signed + random.int(0, 300)),
  });
  if (random.chance(0.5)) {
    addRow(draft, 'keywords', {
      person_id: person(draft),
      keyword_code: known(random.of(['0017', '1234', '181'])),
      valid_from: day(from - 400),
      valid_to: missing,
    });
  }
  if (random.chance(0.4)) {
    addRow(draft, 'grants', {
      recipient_id: cells.applicant_id,
      role: known('job-finder'),
      percent: known(random.of([50_0000, 75_0000, 99_9900])),
      starts_on: day(from - 300),
      ends_on: random.chance(0.5) ? missing : day(start + 100),
    });
  }
  if (random.chance(0.3)) {
    addRow(draft, 'grants', {
      recipient_id: cells.applicant_id,
      role: known('other'),
      percent: known(100_0000),
      starts_on: day(from - 30),
      ends_on: missing,
    });
  }
  if (random.chance(0.3)) {
    addRow(draft, 'benefits', {
      person_id: person(draft),
      benefit: known('employment-bonus'),
      starts_on: day(start),
      ends_on: day(start + 30),
    });
  }
  if (random.chance(0.3)) {
    addRow(draft, 'benefits', {
      person_id: person(draft),
      benefit: known('adjusted'),
      starts_on: day(from - 200),
      ends_on: day(start - 1),
    });
  }
}

export const AGAIN_NAMES = [
  'copy',
  'copy received later',
  'copy with other names',
  'same job, same content',
  'same job, same content',
  'same job, other content',
  'another job',
  'blank employers alike',
  'blank employers, other start',
  'blank and known employer',
  'other applicant',
  'other applicant and job',
  'one claim_id, other content',
  'one claim_id, other person',
] as const;

/** Another claim row made from an earlier one. */
export function again(draft: Draft, from: Claim, name: (typeof AGAIN_NAMES)[number], claimId: string): void {
  const { random, claim, ids } = draft;
  claim.cells = structuredClone(from.cells);
  draft.cells = claim.cells;
  const { cells } = claim;
  const before = cells.received_on.is === 'known' ? dayOf(cells.received_on.value) : dayOf('2015-01-10');
  if (!name.startsWith('copy') || name === 'copy received later') {
    cells.received_on = random.chance(0.15) ? missing : day(before + random.of([0, 0, 1, 5, -1]));
  }
  if (name === 'copy with other names') {
    cells.applicant_name = known('Toinen nimi ry');
    cells.employer_name = missing;
  }
  if (name.startsWith('copy') || name.startsWith('one claim_id')) {
    cells.claim_id = from.cells.claim_id;
  } else {
    cells.claim_id = known(claimId);
  }
  const others = ids.applicants.filter(
    (id) => id !== (cells.applicant_id.is === 'known' ? cells.applicant_id.value : ''),
  );
  switch (name) {
    case 'same job, other content':
    case 'one claim_id, other content':
      if (random.chance(0.5)) {
        cells.weekly_hours = known(36_5000);
      } else {
        cells.municipality = known('Nakkila');
      }
      break;
    case 'another job':
      if (random.chance(0.5)) {
        cells.employer_id = known(random.of(ids.employers));
      }
      cells.job_starts_on = day(
        Math.min(startOf(draft) + random.of([0, 1, 7]), monthsOn(dayOf('2014-09-30'), 3)),
      );
      break;
    case 'blank employers alike':
    case 'blank employers, other start':
      from.cells.employer_id = missing;
      cells.employer_id = missing;
      if (name === 'blank employers, other start') {
        draft.note('unclear: blank employers, other start');
        cells.job_starts_on = day(startOf(draft) + 1);
      }
      break;
    case 'blank and known employer':
      cells.employer_id = missing;
      break;
    case 'other applicant':
    case 'other applicant and job':
      cells.applicant_id = known(random.of(others));
      if (random.chance(0.7)) {
        // An honest double: subsidised by both.
        subsidy(draft, cells.applicant_id, startOf(draft) - 100, startOf(draft) - 1);
      }
      if (name === 'other applicant and job') {
        cells.employer_id = known(random.of(ids.employers));
      }
      break;
    case 'one claim_id, other person':
      cells.person_id = known(random.of(ids.persons));
      break;
    default:
      break;
  }
}
