import { addDays, addMonths, daysBetween, weekday } from '../dates.js';
import type { Blank, BusinessId, Day, Fact, Open, Subsidy } from '../model.js';
import { contains, type EndOfWork, made } from './facts.js';
import { parameters } from './parameters.js';

/** Subsidised work with the applicant without a gap (palkkatukijakso): rows joined where no working day is between. */
export type Period = {
  readonly startsOn: Day;
  readonly endsOn: Day | Open;
  /** Whether any row that ends the period states the actual end rather than the decided one. */
  readonly endIs: Subsidy['endIs'];
  readonly rows: readonly Subsidy[];
};

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
export function isPaidBy(row: Subsidy, applicant: BusinessId): boolean {
  return row.employerId === applicant && (row.status === 'granted' || row.status === 'suspended');
}

/** The period that the day lies in, if any. */
export function ownPeriod(rows: readonly Subsidy[], applicant: BusinessId, signed: Day): Period | undefined {
  return periodsOf(rows, applicant).find((period) => contains(period, signed));
}

function join(period: Period, row: Subsidy): Period {
  // As text `open` lies behind every day. Of two ends on one day the actual one holds.
  const endsLater = row.endsOn > period.endsOn || (row.endsOn === period.endsOn && row.endIs === 'actual');
  const { endsOn, endIs } = endsLater ? row : period;
  return { ...period, endsOn, endIs, rows: [...period.rows, row] };
}

/** Whether the next row begins before the end, the day after it, or after a weekend or a part of one. */
function isJoined(end: Day | Open, next: Day): boolean {
  if (end === 'open') return true;
  const days = daysBetween(end, next);
  for (let day = 1; day < days; day++) if (weekday(addDays(end, day)) < 6) return false;
  return true;
}

/** The latest of the periods that had begun before a day. */
export function lastPeriodBefore(periods: readonly Period[], day: Day): Period | undefined {
  return periods.filter((period) => period.startsOn < day).at(-1);
}

/** The last day on which a job can begin after the subsidised work ended. Deck 3, bullet 1; Act 150/1930, section 3. */
export function lastStartAfter(end: Day): Day {
  return addMonths(end, parameters.START_WITHIN_MONTHS);
}

/**
 * The end that the window of 3.1 is counted from: the own period's, else that of the last period begun before the job.
 * An end the claim states within a period that was only decided beforehand holds as an early leave; any other stated
 * end is in conflict with the register's.
 */
export function endOfWork(
  rows: readonly Subsidy[],
  applicant: BusinessId,
  signed: Day,
  start: Day,
  statedEnd: Day | Blank,
): Fact<EndOfWork> {
  const periods = periodsOf(rows, applicant);
  const period = periods.find((p) => contains(p, signed)) ?? lastPeriodBefore(periods, start);
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
    statedEnd < period.endsOn &&
    period.endIs === 'decided' &&
    period.rows.every((row) => row.startsOn <= statedEnd);
  return leftEarly
    ? made(found(statedEnd, true))
    : { is: 'conflict', possible: [byRegister, found(statedEnd, false)], from: [] };
}
