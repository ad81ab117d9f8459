import { addDays, addMonths, earlier, firstDayReaching, lastDayOfTerm } from '../dates.js';
import type { Day, Open } from '../model.js';
import { jobSpan } from './facts.js';
import { parameters } from './parameters.js';

const { FIRST_MONTHS: months } = parameters;

/** The first days from which a term until this day is shorter than so many months. */
export function startsOfTermsUntil(end: Day, monthsOfTerm: number): readonly Day[] {
  const near = addMonths(end, -monthsOfTerm);
  // A term ends on the eve of the same-numbered day, or on the month's last: three days are close enough to try.
  return [addDays(near, -1), addDays(near, 1), firstDayReaching(end, monthsOfTerm)];
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
export function startsBefore(day: Day | Open | undefined): readonly Day[] {
  return day === undefined || day === 'open' ? [] : [day, ...startsOfTermsUntil(day, months)];
}
