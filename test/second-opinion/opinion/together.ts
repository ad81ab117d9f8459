/** What claims decide together: copies, 5.1, outcomes and money (contract 3.2, 5.1 and 3.3). */
import { type Batch, type Cell, type Claim, type ClaimCells, knownOf, type Paid } from '../batch.js';
import { receivedOn } from './applicant.js';
import { dayOf, FAR_AHEAD, LONG_AGO } from './calendar.js';
import { type Judgement, met, type Pick, settle, unknown, unmet } from './completions.js';
import type { Case } from './extracts.js';
import type { Readings } from './readings.js';

/** Columns that are no content: claim_id, received_on and the names (contract 3.2, 5.1). */
const NO_CONTENT = ['claim_id', 'received_on', 'applicant_name', 'employer_name'];

function cellText(cell: Cell<unknown>): string {
  return cell.is === 'known' ? `=${cell.value}` : cell.is === 'missing' ? '' : `?${cell.text}`;
}

/** Every column's value but those; an unreadable cell counts as what stands in it. */
export function contentOf(claim: Claim): string {
  return (Object.keys(claim.cells) as (keyof ClaimCells)[])
    .filter((column) => !NO_CONTENT.includes(column))
    .sort()
    .map((column) => cellText(claim.cells[column]))
    .join('|');
}

/** The rows (their places in the batch) that are copies: one claim_id of an applicant with the same content. */
export function copiesOf(batch: Batch, readings: Readings, caseFor: (claim: Claim) => Case): Set<number> {
  void readings;
  const groups = new Map<string, number[]>();
  batch.claims.forEach((claim, at) => {
    if (!claim.ragged) {
      const key = `${cellText(claim.cells.claim_id)}|${contentOf(claim)}`;
      groups.set(key, [...(groups.get(key) ?? []), at]);
    }
  });
  // Input order: files by name, then lines (contract 4, payouts.csv).
  const inFiles = (a: number, b: number) => {
    const [one, other] = [batch.claims[a]?.file ?? '', batch.claims[b]?.file ?? ''];
    return one < other ? -1 : one > other ? 1 : a - b;
  };
  const copies = new Set<number>();
  for (const group of groups.values()) {
    // The earliest is decided: a known arrival before one that isn't known, then the order of the rows.
    const arrival = (at: number) => receivedOn(caseFor(batch.claims[at] as Claim)) ?? FAR_AHEAD;
    const first = [...group].sort((a, b) => arrival(a) - arrival(b) || inFiles(a, b))[0];
    for (const at of group) {
      if (at !== first) {
        copies.add(at);
      }
    }
  }
  return copies;
}

/** Earlier rows that count as paid, each claim of a person once (contract 2.4). */
export function paidOnce(batch: Batch): Paid[] {
  const once = new Map<string, Paid>();
  for (const row of batch.paid) {
    if (row.outcome === 'payable' || row.outcome === 'paid') {
      const key = `${row.applicant_id}|${row.claim_id}|${row.person_id}`;
      // Where two rows on one claim differ, the careful clerk takes the higher amount off.
      if (row.amount_eur > (once.get(key)?.amount_eur ?? -1)) {
        once.set(key, row);
      }
    }
  }
  return [...once.values()];
}

/** A claim as 5.1 sees it. */
export interface Together {
  at: number;
  c: Case;
  /** It has an unmet among 0.1-4.2, after the rulings. */
  failed: boolean;
}

/** Reads what 5.1 compares; what isn't known is one of the values around, or one of its own. */
function identity(pick: Pick, all: readonly Together[], paid: readonly Paid[], one: Together) {
  const { cells } = one.c.claim;
  const around = (column: 'person_id' | 'applicant_id' | 'employer_id' | 'claim_id') => {
    const ids = new Set<string>();
    for (const other of all) {
      const id = knownOf(other.c.claim.cells[column]);
      if (id !== undefined) {
        ids.add(id);
      }
    }
    for (const row of paid) {
      ids.add(row[column]);
    }
    ids.delete('');
    return [...ids];
  };
  const id = (column: 'person_id' | 'applicant_id' | 'employer_id') => {
    const cell = cells[column];
    return cell.is === 'known'
      ? cell.value
      : pick(`${column}#${one.at}`, [...around(column), 'a shared new one', `a new one of ${one.at}`]);
  };
  return {
    applicant: () => id('applicant_id'),
    person: () => id('person_id'),
    /** '' where the cell is blank. */
    employer: () => (cells.employer_id.is === 'missing' ? '' : id('employer_id')),
    start: () => {
      if (cells.job_starts_on.is === 'known') {
        return dayOf(cells.job_starts_on.value);
      }
      const days = new Set<number>([LONG_AGO, LONG_AGO + one.at + 1]);
      for (const other of all) {
        const cell = other.c.claim.cells.job_starts_on;
        if (cell.is === 'known') {
          days.add(dayOf(cell.value));
        }
      }
      for (const row of paid) {
        days.add(dayOf(row.job_starts_on));
      }
      return pick(`job_starts_on#${one.at}`, [...days]);
    },
    claimId: () =>
      cells.claim_id.is === 'known'
        ? cells.claim_id.value
        : pick(`claim_id#${one.at}`, ['', ...around('claim_id'), `\uffff${one.at}`]),
    received: receivedOn(one.c),
    content: contentOf(one.c.claim),
  };
}

/** 5.1, one reward a person. */
export function judge51(
  batch: Batch,
  readings: Readings,
  all: readonly Together[],
  one: Together,
): Judgement {
  const paid = paidOnce(batch);
  return settle((pick) => {
    const me = identity(pick, all, paid, one);
    // The person paid before: unmet for the same job, else unknown.
    const before = paid.filter((row) => row.person_id === me.person());
    if (before.length > 0) {
      const same = before.some(
        (row) =>
          row.employer_id !== '' &&
          row.employer_id === me.employer() &&
          dayOf(row.job_starts_on) === me.start(),
      );
      return same ? unmet('paid before, same job') : unknown('paid before, another job');
    }
    // In the run, among claims without an unmet.
    if (one.failed) {
      return met('has an unmet');
    }
    const others = all
      .filter((other) => other !== one && !other.failed)
      .map((other) => ({ ...identity(pick, all, paid, other), cells: other.c.claim.cells }));
    // Whether another claim's own unknown id may be taken for this claim's.
    const counts = (cell: { is: string }) => readings.unknownIdsTouchOthers || cell.is === 'known';
    const samePerson = others.filter(
      (other) => counts(other.cells.person_id) && other.person() === me.person(),
    );
    // Claims of other applicants for the person: unknown, all of them.
    if (samePerson.some((other) => other.applicant() !== me.applicant())) {
      return unknown('another applicant');
    }
    // Of the same applicant: one claim_id with other content (for whichever person).
    const sameApplicant = others.filter(
      (other) => counts(other.cells.applicant_id) && other.applicant() === me.applicant(),
    );
    if (
      sameApplicant.some(
        (other) =>
          counts(other.cells.claim_id) && other.claimId() === me.claimId() && other.content !== me.content,
      )
    ) {
      return unknown('one claim_id, other content');
    }
    // Or the same job with other content, or blank employer_ids alike.
    for (const other of samePerson) {
      const sameJob = other.employer() === me.employer() && other.start() === me.start();
      if (sameJob && other.content !== me.content) {
        return unknown('same job, other content');
      }
      const blank = other.employer() === '' && me.employer() === '';
      if (blank && (sameJob || readings.blankEmployers === 'any start')) {
        return unknown('blank employer_ids alike');
      }
    }
    // The same job with the same content: the later is unmet; another job: the later is unknown.
    const later = (other: ReturnType<typeof identity>) => {
      if (me.received === undefined || other.received === undefined) {
        return undefined;
      }
      return me.received === other.received ? me.claimId() > other.claimId() : me.received > other.received;
    };
    const same = samePerson.filter(
      (other) => other.employer() === me.employer() && other.start() === me.start(),
    );
    if (same.some((other) => later(other) === true)) {
      return unmet('same job, the later');
    }
    if (same.some((other) => later(other) === undefined)) {
      return unknown('same job, arrival not known');
    }
    for (const other of samePerson) {
      if (!same.includes(other) && later(other) !== false) {
        return unknown(later(other) ? 'another job, the later' : 'another job, arrival not known');
      }
    }
    return met(samePerson.length > 0 ? 'the earlier' : '');
  });
}

export type Outcome = 'payable' | 'unfunded' | 'review' | 'rejected' | 'paid';

export interface Place {
  outcome: Outcome;
  /** The arrival; undefined where it isn't known. */
  received: number | undefined;
  person: string;
  amount: number;
  /** The highest euros still possible. */
  highest: number;
}

/** The appropriation, day by day of received_on (contract 3.3). Turns payable claims unfunded. */
export function spend(batch: Batch, readings: Readings, places: Place[]): void {
  let left = batch.appropriation;
  for (const row of paidOnce(batch)) {
    left -= row.amount_eur;
  }
  const days = new Set<number>();
  for (const place of places) {
    if (place.received !== undefined) {
      days.add(place.received);
    }
  }
  const reserved = new Map<string, number>();
  let full = false;
  for (const day of [...days].sort((a, b) => a - b)) {
    const today = places.filter((place) => place.received === day);
    let need = 0;
    const reserves = new Map<string, number>();
    for (const place of today) {
      if (place.outcome === 'payable') {
        need += place.amount;
        if (readings.payableCountsAsReserved) {
          reserved.set(place.person, Math.max(reserved.get(place.person) ?? 0, place.amount));
        }
      }
    }
    for (const place of today) {
      if (place.outcome === 'review') {
        reserves.set(place.person, Math.max(reserves.get(place.person) ?? 0, place.highest));
      }
    }
    for (const [person, highest] of reserves) {
      need += Math.max(0, highest - (reserved.get(person) ?? 0));
    }
    if (!full && need <= left) {
      left -= need;
      for (const [person, highest] of reserves) {
        reserved.set(person, Math.max(reserved.get(person) ?? 0, highest));
      }
      continue;
    }
    // From the first day that doesn't fit, every payable claim is unfunded.
    full = true;
    for (const place of today) {
      if (place.outcome === 'payable') {
        place.outcome = 'unfunded';
      }
    }
  }
  // A claim without a known arrival has no place (0.1 keeps it from being payable).
}
