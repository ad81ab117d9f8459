import { addDays, addMonths, earlier, lastDayOfTerm } from '../dates.js';
import type { Day, Open } from '../model.js';
import { fromDay, type TurningPoint } from './criterion.js';
import { jobSpan } from './facts.js';
import { parameters } from './parameters.js';

const { FIRST_MONTHS: months } = parameters;

/** The first day from which on a term of so many months ends after this day. */
export function firstStartBeyond(day: Day, monthsOfTerm: number): Day {
  // A term ends on the eve of the same-numbered day, or on the month's last.
  let start = addDays(addMonths(day, -monthsOfTerm), -3);
  while (lastDayOfTerm(start, monthsOfTerm) <= day) start = addDays(start, 1);
  return start;
}

/** The last day of the first month from this day on. */
export function firstMonthEnds(start: Day): Day {
  return lastDayOfTerm(start, months);
}

/** The first month of a job, or all of a shorter one. */
export function firstMonthOf(start: Day, lastDay: Day | Open): { startsOn: Day; endsOn: Day } {
  const { endsOn } = jobSpan(start, lastDay);
  const month = firstMonthEnds(start);
  return { startsOn: start, endsOn: endsOn === 'open' ? month : earlier(endsOn, month) };
}

/** The starts of a job at which a day comes to lie in its first month, or no more. */
export function startsBefore(day: Day | Open | undefined): readonly TurningPoint[] {
  if (day === undefined || day === 'open') return [];
  return [day, fromDay(firstStartBeyond(addDays(day, -1), months))];
}
