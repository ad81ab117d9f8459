import type { Booking, Cents, Claim, Payment } from '../model.js';
import { byArrival } from '../pilot/arrival.js';
import { claimIdKey, claimKey } from '../pilot/claim-id.js';
import { knownValue } from '../pilot/facts.js';
import type { Problem, ProblemArgs, ProblemCode } from '../problems.js';
import { mayBeChanged } from './changed-id.js';
import { ofOtherClaims } from './other-claims.js';
import { rowsByPayment } from './payments.js';

/** What was paid for each claim of a person, over all lists, and what is wrong with the lists. */
export type Books = { readonly payments: readonly Payment[]; readonly problems: readonly Problem[] };

/**
 * Makes one payment of all rows on one claim of a person. Of earlier payouts the row that holds most counts; where a ledger
 * has a paid row, its rows alone do. What was recovered counts against either, unless it is more than was paid.
 */
export function balance(bookings: readonly Booking[], claims: readonly Claim[]): Books {
  const problems: Problem[] = [];
  const ids = new Set(
    claims.map(({ facts }) => claimKey(knownValue(facts.applicantId), knownValue(facts.claimId))),
  );
  const rowOf = rowsByPayment(claims);
  const changed = changedIds(claims);
  const groups = new Map<string, [Booking, ...Booking[]]>();
  const ofOthers: Booking[] = [];

  for (const booking of bookings) {
    const row = rowOf(booking);
    const id = row ? undefined : changed(booking);
    if (id !== undefined) {
      const args = { found: booking.claimId, read: id };
      problems.push(problemAt(booking, 'notice', 'payout-id-changed', args));
    }
    const read = id === undefined ? booking : { ...booking, claimId: id };
    if (read.personId === undefined && !row) {
      // Whoever it was could be paid again.
      problems.push(problemAt(read, 'file', 'payout-to-nobody', { claim: read.claimId }));
    }
    if (!ids.has(claimKey(read.applicantId, read.claimId))) ofOthers.push(read);
    const person = read.personId ?? (row && knownValue(row.facts.personId));
    const name = claimKey(read.applicantId, read.claimId, person);
    const group = groups.get(name);
    if (group) group.push(read);
    else groups.set(name, [read]);
  }
  const payments = [...groups.values()].map((group) => paymentOf(group, problems));
  const others = ofOthers.map(({ file, claimId }) => ({ claimId, at: { file } }));
  return { payments, problems: [...problems, ...ofOtherClaims('paid', others)] };
}

function paymentOf(group: readonly [Booking, ...Booking[]], problems: Problem[]): Payment {
  const ledger = eachOnce(group.filter(({ list }) => list === 'ledger'));
  const ledgerPaid = ledger.filter(({ paid }) => paid > 0);
  const payouts = group.filter(({ list }) => list === 'payouts');
  const most = payouts.reduce<Booking | undefined>(moreOf, undefined);
  const [payout, ...again] = payouts;
  if (payout && ledgerPaid.length === 0) problems.push(...againIn(payout, again));

  const counted = ledgerPaid.length > 0 ? ledgerPaid : most ? [most] : [];
  const amount = sum(counted.map(({ paid }) => paid));
  const recoveries = ledger.filter(({ recovered }) => recovered > 0);
  const recovered = Math.max(
    sum(recoveries.map((booking) => booking.recovered)),
    ledgerPaid.length > 0 ? 0 : (most?.recovered ?? 0),
  ) as Cents;
  const [recovery] = recoveries;
  if (recovery && recovered > amount) {
    const claim = recovery.claimId;
    problems.push(
      counted.length === 0
        ? problemAt(recovery, 'row', 'recovered-not-paid', { claim })
        : problemAt(recovery, 'row', 'recovered-more-than-paid', { claim, paid: amount, recovered }),
    );
  }

  // What one list doesn't tell, another may.
  const told = [...counted, ...group];
  const first = counted[0] ?? group[0];
  const row = [...counted, ...payouts, ...ledgerPaid].find(
    ({ rewardRow }) => rewardRow !== undefined,
  )?.rewardRow;
  return {
    applicantId: first.applicantId,
    claimId: first.claimId,
    personId: told.find(({ personId }) => personId !== undefined)?.personId,
    employerId: told.find(({ employerId }) => employerId !== '')?.employerId ?? '',
    start: told.find(({ start }) => start !== undefined)?.start,
    ...(row === undefined ? {} : { rewardRow: row }),
    amount,
    recovered: recovered > amount ? (0 as Cents) : recovered,
    at: first.at,
  };
}

/** The payout that holds more; of two that hold the same, the one that was recovered, which is the later. */
function moreOf(most: Booking | undefined, next: Booking): Booking {
  if (!most) return next;
  return next.paid > most.paid || (next.paid === most.paid && next.recovered > most.recovered) ? next : most;
}

/** Rows of ledgers without those that another file has already; a file may have several rows that are the same. */
function eachOnce(ledger: readonly Booking[]): readonly Booking[] {
  const counted = new Map<string, number>();
  const inFile = new Map<string, number>();
  return ledger.filter(({ content, file }) => {
    const name = JSON.stringify([file, content]);
    const here = (inFile.get(name) ?? 0) + 1;
    inFile.set(name, here);
    if (here <= (counted.get(content) ?? 0)) return false;
    counted.set(content, here);
    return true;
  });
}

/**
 * Payouts listed more than once. Where two rows on one claim differ the higher amount counts, and someone has to see which
 * is right.
 */
function againIn(first: Booking, others: readonly Booking[]): readonly Problem[] {
  return others.map((payout) => {
    const { claimId: claim } = payout;
    return isSame(first, payout)
      ? problemAt(payout, 'notice', 'payout-given-twice', { claim })
      : problemAt(payout, 'row', 'payout-differs', { claim, other: first.at });
  });
}

/** Whether two rows tell the same, or one of them doesn't tell. */
function isSame(a: Booking, b: Booking): boolean {
  return (
    a.paid === b.paid &&
    agree(a.employerId || undefined, b.employerId || undefined) &&
    agree(a.start, b.start) &&
    agree(a.rewardRow, b.rewardRow)
  );
}

function agree(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined || a === b;
}

/**
 * Finds the id that stood in a list before a spreadsheet changed it: that of the one claim of the applicant and the person,
 * in the run or in an earlier row, that has the job too as far as both tell it.
 */
function changedIds(claims: readonly Claim[]): (booking: Booking) => string | undefined {
  type Known = {
    readonly id: string;
    readonly employerId: string | undefined;
    readonly start: string | undefined;
  };
  const known = new Map<string, Known[]>();
  for (const { facts } of claims.toSorted(byArrival)) {
    const [applicant, id, person] = [facts.applicantId, facts.claimId, facts.personId].map(knownValue);
    if (id === undefined) continue;
    const employer = knownValue(facts.employerId);
    add(JSON.stringify([applicant, person]), {
      id,
      employerId: employer === 'blank' ? undefined : employer,
      start: knownValue(facts.start),
    });
  }
  return (booking) => {
    const { applicantId, personId, start, claimId: id } = booking;
    if (personId === undefined) return undefined;
    const employerId = booking.employerId || undefined;
    const among = known.get(JSON.stringify([applicantId, personId])) ?? [];
    const may = among.filter(
      (other) =>
        (mayBeChanged(id, other.id) || mayBeChanged(other.id, id)) &&
        agree(other.employerId, employerId) &&
        agree(other.start, start),
    );
    const [first, ...rest] = may;
    if (first) {
      return rest.every((other) => claimIdKey(other.id) === claimIdKey(first.id)) ? first.id : undefined;
    }
    add(JSON.stringify([applicantId, personId]), { id, employerId, start });
    return undefined;
  };

  function add(name: string, one: Known): void {
    const others = known.get(name);
    if (others) others.push(one);
    else known.set(name, [one]);
  }
}

function problemAt<C extends ProblemCode>(
  { at, file }: Booking,
  grade: Problem['grade'],
  code: C,
  args: ProblemArgs[C],
): Problem {
  const line = Number(at.slice(file.length + 1));
  return { grade, role: 'paid', code, file, line, args } as Problem;
}

function sum(numbers: readonly number[]): Cents {
  return numbers.reduce((total, one) => total + one, 0) as Cents;
}
