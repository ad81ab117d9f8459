/**
 * A second opinion: the contract's section 3 decided naively, by trying every possible value of what isn't known.
 * It shares no code with the program.
 */
import {
  type Batch,
  type Claim,
  CRITERIA,
  type Criterion,
  knownOf,
  type Ruling,
  sourcesOf,
} from './batch.js';
import { judge01, judge02, judge11, judge12, judge13, receivedOn } from './opinion/applicant.js';
import { choose, type Judgement, met, settle, unknown, type Verdict } from './opinion/completions.js';
import { type Case, caseOf } from './opinion/extracts.js';
import { judge31, judge32, judge33, judge34 } from './opinion/job.js';
import { judge21, judge22, judge23 } from './opinion/person.js';
import { CAREFUL, type Readings } from './opinion/readings.js';
import { EUROS, judge41 } from './opinion/table.js';
import {
  copiesOf,
  judge51,
  type Outcome,
  type Place,
  paidOnce,
  spend,
  type Together,
} from './opinion/together.js';

export type { Outcome, Readings, Verdict };
export { CAREFUL };

export interface Decided {
  listed: undefined;
  source: string;
  claim_id: string | undefined;
  applicant_id: string | undefined;
  verdicts: Record<Criterion, Verdict>;
  /** The verdicts before the rulings, and the line of the contract behind each. */
  before: Record<Criterion, Verdict>;
  whys: Record<Criterion, string>;
  ruled: Criterion[];
  outcome: Outcome;
  reward_row: number | undefined;
  amount_eur: number | undefined;
  payable_eur: number;
  /** The highest euros still possible by 4.1. */
  highest: number;
}

/** A row that is not decided but listed. */
export interface Listed {
  listed: 'copy' | 'ragged';
  source: string;
  claim_id: string | undefined;
  applicant_id: string | undefined;
}

export type Decision = Decided | Listed;

interface Working {
  at: number;
  c: Case;
  judgements: Map<Criterion, Judgement>;
  /** What a ruling replaced. */
  replaced: Map<Criterion, Judgement>;
  ruled: Criterion[];
  row: number | undefined;
  highest: number;
}

export function decide(batch: Batch, readings: Readings = CAREFUL): Decision[] {
  const sources = sourcesOf(batch);
  const cases = new Map(batch.claims.map((claim) => [claim, caseOf(batch, readings, claim)]));
  const caseFor = (claim: Claim) => cases.get(claim) as Case;
  const copies = copiesOf(batch, readings, caseFor);
  const working: Working[] = [];
  batch.claims.forEach((claim, at) => {
    if (!claim.ragged && !copies.has(at)) {
      working.push(judgeAlone(caseFor(claim), at));
    }
  });
  const rulings = validRulings(batch.rulings, working);

  // Rulings replace unknowns; 4.2 and 5.1 are judged after those on the others (contract 2.4 and 3.3).
  for (const work of working) {
    for (const criterion of CRITERIA) {
      if (criterion !== '4.2' && criterion !== '5.1') {
        rule(work, criterion, rulings);
      }
    }
    work.judgements.set('4.2', judge42(work));
    rule(work, '4.2', rulings);
  }
  const together: Together[] = working.map((work) => ({
    at: work.at,
    c: work.c,
    failed: [...work.judgements.values()].some((judgement) => judgement.verdict === 'unmet'),
  }));
  working.forEach((work, index) => {
    work.judgements.set('5.1', judge51(batch, readings, together, together[index] as Together));
  });
  for (const work of working) {
    rule(work, '5.1', rulings);
  }

  const places = working.map((work) => placeOf(work));
  spend(batch, readings, places);

  return batch.claims.map((claim, at): Decision => {
    const head = {
      source: sources[at] as string,
      claim_id: knownOf(claim.cells.claim_id),
      applicant_id: knownOf(claim.cells.applicant_id),
    };
    const index = working.findIndex((work) => work.at === at);
    const work = working[index];
    const place = places[index];
    if (work === undefined || place === undefined) {
      return { ...head, listed: claim.ragged ? 'ragged' : 'copy' };
    }
    const verdicts = {} as Record<Criterion, Verdict>;
    const before = {} as Record<Criterion, Verdict>;
    const whys = {} as Record<Criterion, string>;
    for (const criterion of CRITERIA) {
      const judgement = work.judgements.get(criterion) as Judgement;
      verdicts[criterion] = judgement.verdict;
      const first = work.replaced.get(criterion) ?? judgement;
      before[criterion] = first.verdict;
      whys[criterion] = first.why;
    }
    // reward_row and amount_eur are filled whenever 4.1 is met (contract 4); a paid claim's as it was paid (2.4).
    const paid = paidRow(work);
    const row = paid === undefined ? work.row : paid.reward_row;
    const amount = paid === undefined ? (row === undefined ? undefined : EUROS[row]) : paid.amount_eur;
    return {
      ...head,
      listed: undefined,
      verdicts,
      before,
      whys,
      ruled: work.ruled,
      outcome: place.outcome,
      reward_row: row,
      amount_eur: amount,
      payable_eur: place.outcome === 'payable' ? (amount ?? 0) : 0,
      highest: work.highest,
    };
  });
}

function judgeAlone(c: Case, at: number): Working {
  const table = judge41(c);
  const judgements = new Map<Criterion, Judgement>([
    ['0.1', judge01(c)],
    ['0.2', judge02(c)],
    ['1.1', judge11(c)],
    ['1.2', judge12(c)],
    ['1.3', judge13(c)],
    ['2.1', judge21(c)],
    ['2.2', judge22(c)],
    ['2.3', judge23(c)],
    ['3.1', judge31(c)],
    ['3.2', judge32(c)],
    ['3.3', judge33(c)],
    ['3.4', judge34(c)],
    ['4.1', table.judgement],
  ]);
  return { at, c, judgements, replaced: new Map(), ruled: [], row: table.row, highest: table.highest };
}

/** 4.2, the claimed row. */
function judge42(work: Working): Judgement {
  const cell = work.c.claim.cells.claimed_row;
  if (cell.is === 'missing') {
    return met('no row claimed');
  }
  if (work.judgements.get('4.1')?.verdict === 'unmet') {
    return met('4.1 unmet');
  }
  return settle((pick) => {
    const claimed = choose(pick, 'claimed_row', cell, [1, 2, 3, 4] as const);
    const euros = EUROS[claimed];
    return work.highest <= euros ? met() : unknown('claims less than is possible');
  });
}

/** The rulings that replace something: whole, naming one claim, not differing from another (contract 2.4). */
function validRulings(rulings: readonly Ruling[], working: readonly Working[]): Ruling[] {
  const names = (ruling: Ruling) =>
    working.filter(
      (work) =>
        knownOf(work.c.claim.cells.applicant_id) === ruling.applicant_id &&
        knownOf(work.c.claim.cells.claim_id) === ruling.claim_id,
    );
  return rulings.filter((ruling) => {
    const [work, second] = names(ruling);
    if (work === undefined || second !== undefined) {
      return false;
    }
    if (ruling.reason === '' || ruling.official === '' || ruling.ruled_on === '') {
      return false;
    }
    if (ruling.criterion === '4.1' && ruling.verdict === 'met' && ruling.reward_row === undefined) {
      return false;
    }
    if (ruling.criterion === '0.1' && ruling.verdict === 'met' && receivedOn(work.c) === undefined) {
      return false;
    }
    return !rulings.some(
      (other) =>
        other.applicant_id === ruling.applicant_id &&
        other.claim_id === ruling.claim_id &&
        other.criterion === ruling.criterion &&
        (other.verdict !== ruling.verdict || other.reward_row !== ruling.reward_row),
    );
  });
}

/** A ruling replaces an unknown, never a met or an unmet. */
function rule(work: Working, criterion: Criterion, rulings: readonly Ruling[]): void {
  const ruling = rulings.find(
    (one) =>
      one.criterion === criterion &&
      one.applicant_id === knownOf(work.c.claim.cells.applicant_id) &&
      one.claim_id === knownOf(work.c.claim.cells.claim_id),
  );
  const before = work.judgements.get(criterion);
  if (ruling === undefined || before?.verdict !== 'unknown') {
    return;
  }
  work.judgements.set(criterion, { verdict: ruling.verdict, why: 'ruled' });
  work.replaced.set(criterion, before);
  work.ruled.push(criterion);
  if (criterion === '4.1') {
    work.row = ruling.verdict === 'met' ? ruling.reward_row : undefined;
    work.highest = work.row === undefined ? 0 : (EUROS[work.row] ?? 0);
  }
}

function paidRow(work: Working) {
  const { cells } = work.c.claim;
  return paidOnce(work.c.batch).find(
    (row) =>
      row.applicant_id === knownOf(cells.applicant_id) &&
      row.claim_id === knownOf(cells.claim_id) &&
      row.person_id === knownOf(cells.person_id),
  );
}

/** Paid, else rejected by any unmet, else review by any unknown, else payable (contract 3.3). */
function placeOf(work: Working): Place {
  const verdicts = [...work.judgements.values()].map((judgement) => judgement.verdict);
  const outcome: Outcome =
    paidRow(work) !== undefined
      ? 'paid'
      : verdicts.includes('unmet')
        ? 'rejected'
        : verdicts.includes('unknown')
          ? 'review'
          : 'payable';
  return {
    outcome,
    received: receivedOn(work.c),
    // A person who isn't known counts as one of its own.
    person: work.c.person ?? `nobody ${work.at}`,
    amount: work.row === undefined ? 0 : (EUROS[work.row] as number),
    highest: work.highest,
  };
}
