// @ts-check
/** The facts that are made from others, each a plain function: a rules engine can't express them. */
import { daysBetween, lastDayOfTerm, plusDays, plusMonths, weekday, weeksTouched } from './dates.js';

/** @import { Count, Keyword, Subsidy } from '../../../src/model.js' */

/** @typedef {{ first: string, last: string, isActual: boolean, rows: Subsidy[] }} Period */
/**
 * What the functions are made from; a day that has no end is `9999`.
 * @typedef {object} Given
 * @property {string} signed
 * @property {string} start
 * @property {string} end
 * @property {string} statedEnd
 * @property {string} applicantId
 * @property {string} employerId
 * @property {string} contractType
 * @property {string} statedSubsidy
 * @property {readonly Count[]} counts
 * @property {readonly Keyword[]} keywords
 * @property {readonly Subsidy[]} subsidies
 * @property {string} subsidiesDate
 */

const NEVER = '9999';
const FIXED = 10_000;
/** @param {string} end */
const lastOf = (end) => (end === 'open' ? NEVER : end);
/** @param {Subsidy} row */
const isPaid = ({ status }) => status === 'granted' || status === 'suspended';
/** @param {{ startsOn: string, endsOn: string }} row @param {string} day */
const contains = ({ startsOn, endsOn }, day) => startsOn <= day && day <= lastOf(endsOn);

/** The applicant's subsidised work, joined where no working day is between. @param {Given} given @returns {Period[]} */
export function periods({ subsidies, applicantId }) {
  /** @type {Period[]} */
  const all = [];
  const rows = subsidies.filter((row) => row.employerId === applicantId && isPaid(row));
  for (const row of rows.sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))) {
    const before = all.at(-1);
    const last = lastOf(row.endsOn);
    const isActual = row.endIs === 'actual';
    if (before && adjoins(before.last, row.startsOn)) {
      before.isActual =
        last > before.last ? isActual : last < before.last ? before.isActual : isActual || before.isActual;
      if (last > before.last) before.last = last;
      before.rows.push(row);
    } else all.push({ first: row.startsOn, last, isActual, rows: [row] });
  }
  return all;
}

/** @param {string} last @param {string} next */
function adjoins(last, next) {
  if (last === NEVER || next <= last) return true;
  const gap = daysBetween(last, next) - 1;
  if (gap > 2) return false;
  for (let day = 1; day <= gap; day++) if (weekday(plusDays(last, day)) < 6) return false;
  return true;
}

/** @param {readonly Period[]} all @param {Given} given */
export function ownPeriod(all, { signed }) {
  return all.find(({ first, last }) => first <= signed && signed <= last);
}

/** The most benefit days that a count shows of the day of signing. @param {Given} given */
export function daysAtSigning({ counts, signed }) {
  const left = counts
    .filter(({ basis }) => basis === 'unemployment')
    .map(({ days, countedOn }) => days / FIXED - 5 * weeksTouched(signed, countedOn));
  return left.length === 0 ? undefined : Math.max(...left);
}

/** A count below the limit made early in the own period. @param {Period | undefined} own @param {Given} given */
export function lowCount(own, { counts, signed }) {
  if (!own) return undefined;
  const early = plusDays(own.first, 26 * 7);
  const until = [signed, early].sort()[0] ?? signed;
  const low = ['unemployment', 'total'].map((basis) => {
    const then = counts.filter(
      (row) => row.basis === basis && own.first <= row.countedOn && row.countedOn <= until,
    );
    return then.sort((a, b) => (a.countedOn > b.countedOn ? -1 : 1))[0]?.days;
  });
  return low.find((days) => days !== undefined && days / FIXED < 500);
}

/** `in force`, `another time`, `no` or, without any keyword, `nothing`. @param {Given} given */
export function pilotKeyword({ keywords, signed }) {
  const pilot = keywords.filter(({ code }) => code === '0018');
  if (pilot.some((row) => contains(row, signed))) return 'in force';
  return pilot.length > 0 ? 'another time' : keywords.length > 0 ? 'no' : 'nothing';
}

/** How signing stands to the subsidised work. @param {readonly Period[]} all @param {Period | undefined} own @param {Given} given */
export function signing(all, own, given) {
  const { subsidies, applicantId, signed, start, statedEnd } = given;
  if (subsidies.length === 0) return 'no subsidies';
  const then = subsidies.filter(
    (row) => row.employerId === applicantId && row.status !== 'refused' && contains(row, signed),
  );
  if (own) {
    if (then.some(({ status }) => status === 'suspended')) return 'suspended';
    return statedEnd !== 'blank' && statedEnd < signed ? 'after the stated end' : 'in work';
  }
  if (then.some(({ status }) => status === 'annulled' || status === 'applied')) return 'not granted';
  const ended = all.filter(({ last }) => last < signed).at(-1);
  const stayedOn = statedEnd !== 'blank' && statedEnd >= signed;
  return ended && (stayedOn || start <= ended.last) ? 'agreed earlier perhaps' : 'not in work';
}

/** The ends that the window may be counted from: two where the claim and the register contradict each other. @param {readonly Period[]} all @param {Period | undefined} own @param {Given} given */
export function endsOfWork(all, own, { signed, start, statedEnd }) {
  const period = own ?? all.filter(({ first }) => first < start).at(-1);
  if (!period) return [];
  const { first, last, rows, isActual } = period;
  const leftEarly =
    statedEnd >= signed &&
    statedEnd < last &&
    !isActual &&
    rows.every(({ startsOn }) => startsOn <= statedEnd);
  const ends =
    statedEnd === 'blank' || statedEnd === last ? [last] : leftEarly ? [statedEnd] : [last, statedEnd];
  return ends.map((end) => {
    const next = all.find((other) => other.first !== first && end < other.first && other.first <= start);
    return { end, last, isLast: next === undefined };
  });
}

/** How the start stands to the window, by whichever end. @param {ReturnType<typeof endsOfWork>} ends @param {Given} given */
export function startInWindow(ends, { start }) {
  const found = ends.map(({ end, last, isLast }) => {
    if (end === NEVER || !isLast || start <= end) return 'unclear';
    if (start <= plusMonths(end, 3)) return 'in time';
    return last !== NEVER && start > plusMonths(last, 3) ? 'late' : 'unclear';
  });
  return found.every((one) => one === found[0]) ? found[0] : 'unclear';
}

/** The longest of the table's terms that the job lasts. @param {Given} given */
export function monthsReached({ contractType, start, end }) {
  if (contractType === 'permanent') return undefined;
  return [6, 3].find((months) => end >= lastDayOfTerm(start, months)) ?? 0;
}

const levels = ['none', 'basic', 'basic-and-additional', 'highest', 'percentage'];

/** The level that the claim and the register agree on, if they do. @param {Given} given */
export function jobSubsidy({
  subsidies,
  employerId,
  applicantId,
  start,
  end,
  contractType,
  statedSubsidy,
  subsidiesDate,
}) {
  const last = contractType === 'permanent' ? NEVER : end;
  const isBlank = employerId === 'blank';
  const rows = subsidies.filter(
    (row) =>
      (isBlank
        ? row.employerId !== applicantId && row.status !== 'refused'
        : row.employerId === employerId) &&
      row.startsOn <= last &&
      start <= lastOf(row.endsOn),
  );
  const inFirstMonth = (/** @type {Subsidy} */ { startsOn, endsOn }) =>
    startsOn <= last && startsOn <= lastDayOfTerm(start, 1) && start <= lastOf(endsOn);
  const isOfThird = (/** @type {Subsidy} */ row) =>
    row.employerId !== employerId && row.employerId !== applicantId;
  if (!isBlank && subsidies.some((row) => isOfThird(row) && isPaid(row) && inFirstMonth(row)))
    return 'unclear';
  if (isBlank) return rows.length === 0 && subsidiesDate >= start ? statedSubsidy : 'unclear';
  if (
    rows.some(
      ({ status, decidedOn, startsOn }) =>
        status === 'annulled' || (decidedOn !== 'blank' && decidedOn > startsOn),
    )
  ) {
    return 'unclear';
  }
  const paid = rows.filter(isPaid);
  if (rows.some(({ status }) => status === 'applied') && paid.length === 0) return 'unclear';
  if (statedSubsidy === 'applied' && !rows.some((row) => isPaid(row) || row.status === 'refused'))
    return 'unclear';
  const highest = Math.max(0, ...paid.map(({ level }) => levels.indexOf(level)));
  const found = levels[highest] ?? 'unclear';
  if (paid.length === 0 && subsidiesDate < start) return 'unclear';
  if (statedSubsidy === 'blank' || statedSubsidy === 'applied' || statedSubsidy === found) return found;
  // Of the levels that contradict each other these alone can come to the same euros.
  return [found, statedSubsidy].sort().join() === 'basic,none' ? 'none or basic' : 'unclear';
}
