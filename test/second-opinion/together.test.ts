import { describe, expect, it } from 'vitest';
import { type Batch, type ClaimCells, known, missing, personId, type Ruling } from './batch.js';
import { decide } from './opinion.js';
import {
  APPLICANT,
  apply,
  type Change,
  claimCells,
  count,
  decided,
  EMPLOYER,
  eligible,
  keyword,
  PERSON,
  subsidy,
  THIRD,
  verdict,
} from './sample.js';

/** Adds a second claim made from the first. */
function second(batch: Batch, change: Partial<ClaimCells>): void {
  const cells = structuredClone((batch.claims[0] as Batch['claims'][number]).cells);
  cells.claim_id = known('2');
  cells.received_on = known('2014-09-02');
  Object.assign(cells, change);
  batch.claims.push({ file: 'claims.csv', ragged: false, cells });
}

describe('5.1', () => {
  const pair = (change: Partial<ClaimCells>, first: Change = {}) => {
    const batch = eligible();
    apply(batch, first);
    second(batch, change);
    return decide(batch).map((one) => one.listed ?? one.verdicts['5.1']);
  };
  it('the same job, the same content: the later', () => {
    expect(pair({})).toEqual(['met', 'unmet']);
    expect(pair({ received_on: known('2014-08-31') })).toEqual(['unmet', 'met']);
    expect(pair({ received_on: missing })).toEqual(['unknown', 'unknown']);
  });
  it('the same day: by claim_id as text', () => {
    expect(pair({ received_on: known('2014-09-01'), claim_id: known('10') })).toEqual(['met', 'unmet']);
    expect(pair({ received_on: known('2014-09-01'), claim_id: known('0') })).toEqual(['unmet', 'met']);
  });
  it('the same job, other content', () => {
    expect(pair({ weekly_hours: known(36_0000) })).toEqual(['unknown', 'unknown']);
  });
  it('another job: the later', () => {
    expect(pair({ job_starts_on: known('2014-08-02') })).toEqual(['met', 'unknown']);
  });
  it('another applicant', () => {
    expect(pair({ applicant_id: known(THIRD) })[0]).toBe('met');
    // The other's claim is unmet (2.3), so it isn't among those compared; with a period of its own it is.
    const both = pair(
      { applicant_id: known(THIRD) },
      (b) => void b.extracts.subsidies[0]?.rows.push(subsidy(THIRD, '2014-02-03', '2014-06-30')),
    );
    expect(both).toEqual(['unknown', 'unknown']);
  });
  it('a copy is listed, the earliest decided', () => {
    expect(pair({ claim_id: known('1') })).toEqual(['met', 'copy']);
    expect(pair({ claim_id: known('1'), received_on: known('2014-08-30') })).toEqual(['copy', 'met']);
    expect(pair({ claim_id: known('1'), employer_name: missing })).toEqual(['met', 'copy']);
  });
  it('one claim_id, other content or another person', () => {
    expect(pair({ claim_id: known('1'), municipality: known('Ulvila') })).toEqual(['unknown', 'unknown']);
    expect(pair({ claim_id: known('1'), person_id: known(personId('010170', 902)) })).toEqual([
      'unknown',
      'unknown',
    ]);
  });
  it('blank employers alike', () => {
    expect(pair({}, { employer_id: missing })).toEqual(['unknown', 'unknown']);
  });
  it('paid before', () => {
    const paid = {
      claim_id: '9',
      received_on: '2014-08-01',
      applicant_id: APPLICANT,
      person_id: PERSON,
      employer_id: EMPLOYER,
      job_starts_on: '2014-08-01',
      outcome: 'payable',
      reward_row: 2,
      amount_eur: 1000,
    } as const;
    const paidAs = (more: Partial<Batch['paid'][number]>) => {
      const one = decided((b) => void b.paid.push({ ...paid, ...more }));
      return [one.verdicts['5.1'], one.outcome, one.reward_row];
    };
    expect(paidAs({})).toEqual(['unmet', 'rejected', 1]);
    expect(paidAs({ job_starts_on: '2014-08-02' })).toEqual(['unknown', 'review', 1]);
    expect(paidAs({ outcome: 'unfunded' })).toEqual(['met', 'payable', 1]);
    expect(paidAs({ claim_id: '1' })).toEqual(['unmet', 'paid', 2]);
  });
});

describe('rulings', () => {
  const ruling: Ruling = {
    applicant_id: APPLICANT,
    claim_id: '1',
    criterion: '1.3',
    verdict: 'met',
    reward_row: undefined,
    reason: 'Nähty',
    official: 'V. V.',
    ruled_on: '2015-01-30',
  };
  const open = { project_signed_on: missing };
  it.each([
    ['whole', {}, 'payable'],
    ['unmet', { verdict: 'unmet' }, 'rejected'],
    ['without reason', { reason: '' }, 'review'],
    ['of nobody', { claim_id: '7' }, 'review'],
    ['on a met', { criterion: '1.1', verdict: 'unmet' }, 'review'],
  ] as const)('%s', (_name, more, outcome) => {
    expect(
      decided((b, c) => {
        Object.assign(c, open);
        b.rulings.push({ ...ruling, ...more });
      }).outcome,
    ).toBe(outcome);
  });
  it('two that differ replace nothing', () => {
    expect(
      decided((b, c) => {
        Object.assign(c, open);
        b.rulings.push(ruling, { ...ruling, verdict: 'unmet' });
      }).outcome,
    ).toBe('review');
  });
  it('4.1 by its row, 4.2 after it', () => {
    const one = decided((b, c) => {
      c.job_ends_on = known('2015-12-31');
      c.claimed_row = known(3);
      b.rulings.push({ ...ruling, criterion: '4.1', reward_row: 3 });
    });
    expect([one.outcome, one.reward_row, one.amount_eur]).toEqual(['payable', 3, 500]);
  });
  it('0.1 is not met without an arrival', () => {
    expect(
      verdict('0.1', (b, c) => {
        c.received_on = missing;
        b.rulings.push({ ...ruling, criterion: '0.1' });
      }),
    ).toBe('unknown');
  });
});

describe('the appropriation', () => {
  /** Claims of persons of their own, each with an arrival and perhaps under review. */
  const run = (appropriation: number, ...list: (readonly [string, boolean])[]) => {
    const batch = eligible();
    batch.appropriation = appropriation;
    batch.claims = [];
    list.forEach(([received, review], at) => {
      const person = known(personId('010170', 901 + at));
      const cells = {
        ...claimCells(),
        claim_id: known(String(at)),
        received_on: known(received),
        person_id: person,
      };
      if (review) {
        cells.project_signed_on = missing;
      }
      batch.claims.push({ file: 'claims.csv', ragged: false, cells });
      batch.extracts.days[0]?.rows.push({ ...count(500), cells: { ...count(500).cells, person_id: person } });
      batch.extracts.keywords[0]?.rows.push({
        ...keyword('0018', '2013-01-01'),
        cells: { ...keyword('0018', '2013-01-01').cells, person_id: person },
      });
      const own = subsidy(APPLICANT, '2014-02-03', '2014-06-30');
      batch.extracts.subsidies[0]?.rows.push({ ...own, cells: { ...own.cells, person_id: person } });
    });
    return decide(batch).map((one) => one.listed ?? one.outcome);
  };
  it('pays day by day, and nobody of a day that does not fit', () => {
    expect(run(3000, ['2014-09-01', false], ['2014-09-01', false], ['2014-09-02', false])).toEqual([
      'payable',
      'payable',
      'unfunded',
    ]);
    expect(run(3000, ['2014-09-02', false], ['2014-09-01', false], ['2014-09-02', false])).toEqual([
      'unfunded',
      'payable',
      'unfunded',
    ]);
  });
  it('reserves for a claim under review, and nobody overtakes', () => {
    expect(run(3000, ['2014-09-01', true], ['2014-09-02', false], ['2014-09-03', false])).toEqual([
      'review',
      'payable',
      'unfunded',
    ]);
    expect(run(1000, ['2014-09-01', true], ['2014-09-02', false])).toEqual(['review', 'unfunded']);
    expect(run(1500, ['2014-09-02', true], ['2014-09-01', false])).toEqual(['review', 'payable']);
  });
});
