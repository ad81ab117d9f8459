import { addDays, addMonths, daysBetween, firstDayReaching, isDay, weekday } from '../dates.js';
import type { Blank, BusinessId, Day, Fact, Open, Subsidy } from '../model.js';
import { afterDay, fromDay, type Near, type Turns } from './criterion.js';
import { contains, type EndOfWork, made, type Period, reaches } from './facts.js';
import { parameters } from './parameters.js';

/** The applicant's periods for the person, earliest first: rows granted or suspended. */
export function periodsOf(rows: readonly Subsidy[], applicant: BusinessId): readonly Period[] {
  const own = rows
    .filter((row) => isPaidBy(row, applicant))
    .toSorted((a, b) => daysBetween(b.startsOn, a.startsOn));
  const periods: Period[] = [];
  for (const row of own) {
    const last = periods.at(-1);
    if (last && isJoined(last.endsOn, row.startsOn)) periods[periods.length - 1] = join(last, row);
    else {
      periods.push({
        startsOn: row.startsOn,
        endsOn: row.endsOn,
        endIs: row.endIs,
        rows: [row],
      });
    }
  }
  return periods;
}

/** Whether a row is subsidised work with the applicant: granted, or granted and suspended. */
function isPaidBy(row: Subsidy, applicant: BusinessId): boolean {
  return row.employerId === applicant && (row.status === 'granted' || row.status === 'suspended');
}

/** The period that the day lies in, if any. */
export function ownPeriod(periods: readonly Period[], signed: Day): Period | undefined {
  return periods.find((period) => contains(period, signed));
}

function join(period: Period, row: Subsidy): Period {
  // Of two ends on one day the actual one holds.
  const endsLater =
    isLater(row.endsOn, period.endsOn) || (row.endsOn === period.endsOn && row.endIs === 'actual');
  const { endsOn, endIs } = endsLater ? row : period;
  return { ...period, endsOn, endIs, rows: [...period.rows, row] };
}

/** Whether one end lies after another; one that is open lies after every day. */
function isLater(end: Day | Open, other: Day | Open): boolean {
  return other !== 'open' && end !== other && reaches(end, other);
}

/** Whether the next row begins before the end, the day after it, or after a weekend or a part of one. */
function isJoined(end: Day | Open, next: Day): boolean {
  return end === 'open' || next <= workdayAfter(end);
}

function workdayAfter(day: Day): Day {
  const next = addDays(day, 1);
  return weekday(next) < 6 ? next : workdayAfter(next);
}

function workdayBefore(day: Day): Day {
  const before = addDays(day, -1);
  return weekday(before) < 6 ? before : workdayBefore(before);
}

/** The rows that can be of the applicant's own subsidised work, as far as they are known. */
export function ownRows(near: Near): readonly Partial<Subsidy>[] {
  const applicants = near.all('applicantId');
  const rows = near.rows('subsidies');
  if (applicants.length === 0) return rows;
  return rows.filter(({ employerId }) => employerId === undefined || applicants.includes(employerId));
}

/** Where the applicant's periods, and which of them is its own, turn on a value: rows are joined over a weekend. */
export const periodTurns: Turns = {
  signed: (near) => ownRows(near).flatMap(({ startsOn, endsOn }) => [fromDay(startsOn), afterDay(endsOn)]),
  applicantId: (near) => near.rows('subsidies').map(({ employerId }) => employerId),
  'subsidies.employerId': (near) => near.all('applicantId'),
  'subsidies.startsOn': (near) => [
    ...near.all('signed').map(afterDay),
    ...ownRows(near).map(({ endsOn }) => isDay(endsOn) && afterDay(workdayAfter(endsOn))),
  ],
  'subsidies.endsOn': (near) => [
    ...near.all('signed').map(fromDay),
    ...ownRows(near).map(({ startsOn }) => startsOn && fromDay(workdayBefore(startsOn))),
  ],
};

/** Where the end of the subsidised work turns on a value. */
export const endTurns: readonly Turns[] = [
  {
    signed: (near) => near.all('statedEnd').map(afterDay),
    start: (near) => ownRows(near).map(({ startsOn }) => afterDay(startsOn)),
    statedEnd: (near) => [
      ...near.all('signed').map(fromDay),
      ...ownRows(near).flatMap(({ startsOn, endsOn }) => [fromDay(startsOn), endsOn]),
    ],
    'subsidies.startsOn': (near) => [
      ...near.all('start').map(fromDay),
      ...near.all('statedEnd').map(afterDay),
    ],
    'subsidies.endsOn': (near) => near.all('statedEnd'),
  },
];

/** The latest of the periods that had begun before a day. */
function lastPeriodBefore(periods: readonly Period[], day: Day): Period | undefined {
  return periods.filter((period) => period.startsOn < day).at(-1);
}

/** The last day on which a job can begin after the subsidised work ended. Deck 3, bullet 1; Act 150/1930, section 3. */
export function lastStartAfter(end: Day): Day {
  return addMonths(end, parameters.START_WITHIN_MONTHS);
}

/** The first end of subsidised work after which a job that begins on this day is still in time. */
export function firstEndBefore(start: Day): Day {
  return firstDayReaching(start, parameters.START_WITHIN_MONTHS);
}

/**
 * The end that the window of 3.1 is counted from: the own period's, else that of the last period begun before the job.
 * An end the claim states within a period that was only decided beforehand holds as an early leave; any other stated
 * end is in conflict with the register's.
 */
export function endOfWork(
  periods: readonly Period[],
  signed: Day,
  start: Day,
  statedEnd: Day | Blank,
): Fact<EndOfWork> {
  const period = ownPeriod(periods, signed) ?? lastPeriodBefore(periods, start);
  if (!period) return made({ is: 'nowhere' });

  const found = (end: Day | Open, leftEarly: boolean): EndOfWork => ({
    is: 'found',
    end,
    registerEnd: period.endsOn,
    leftEarly,
    rows: period.rows,
    periodFirst: period.startsOn,
  });
  const byRegister = found(period.endsOn, false);
  if (statedEnd === 'blank' || statedEnd === period.endsOn) return made(byRegister);

  const leftEarly =
    statedEnd >= signed &&
    isLater(period.endsOn, statedEnd) &&
    period.endIs === 'decided' &&
    period.rows.every((row) => row.startsOn <= statedEnd);
  return leftEarly
    ? made(found(statedEnd, true))
    : { is: 'conflict', possible: [byRegister, found(statedEnd, false)], from: [] };
}
