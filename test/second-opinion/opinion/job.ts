/** Contract 3.2, 3.1 to 3.4: the follow-on job. */
import { SECTORS, WORK_FORMS } from '../batch.js';
import { monthsOn, OPEN } from '../calendar.js';
import { type Finding, met, notKnown, unknown, unmet } from './possible.js';
import { firstMonthEnd, lastDayOf } from './reward.js';
import * as world from './world.js';
import { applicantOf, employerOf, type Period, signedOf, startOf, type World } from './world.js';

/**
 * The end E: URA's for the period; an end that the claim states from `signed` on and before it holds where URA's comes from
 * ends_on and no row of the period begins later (an early leave); any other stated end is in conflict with it.
 */
function endOfWork(w: World, period: Period): number {
  const ura = period.to();
  const stated = world.statedEnd(w) ?? ura;
  if (stated === ura) return ura;
  const byEndsOn = period.rows.every((row) => row.to() !== ura || row.byEndsOn);
  const later = period.rows.some((row) => row.from() > stated);
  if (stated >= signedOf(w) && stated < ura && byEndsOn && !later) return stated;
  return w.pick('end by URA or by the claim', [ura, stated]);
}

/**
 * 3.1 E of the own period, else of the last that began before `start`; none: unknown. Unknown: `start` after the check; E
 * open; `start` on or before E; another period begins after E and on or before `start`, or, by absence on `start`, might.
 * Met: `start` on or before E + 3 months. Unmet: later, by URA's end too. Else unknown.
 */
export function startInWindow(w: World): Finding {
  if (w.person === undefined) return notKnown;
  const start = startOf(w);
  const applicant = applicantOf(w);
  const periods = world.periodsOf(w);
  const signed = signedOf(w);
  const own = periods.find((one) => world.contains(one, signed));
  const period = own ?? periods.filter((one) => one.from() < start).at(-1);
  if (period === undefined) return unknown('no-period');
  const end = endOfWork(w, period);
  if (start > w.check) return unknown('not-begun');
  if (end === OPEN) return unknown('end-open');
  const begins = (from: number) => from > end && from <= start;
  if (periods.some((other) => other !== period && begins(other.from()))) return unknown('later-period');
  const mine = new Set(period.rows.map((row) => row.name));
  // A row that would be joined to this period, if it were the applicant's, is no other period.
  const isAnother = (row: world.SubsidyRow) => begins(row.from()) && !world.adjoin(period.to(), row.from());
  const such = (row: world.SubsidyRow) =>
    !mine.has(row.name) && row.employer() === applicant && world.isPaid(row) && isAnother(row);
  if (start <= end) return unknown('started-before-end');
  if (!world.absent(w, world.SUBSIDIES, start, such)) return notKnown;
  if (start <= monthsOn(end, w.limits.window)) return met('in-time');
  const lateByUra = period.to() !== OPEN && start > monthsOn(period.to(), w.limits.window);
  return lateByUra ? unmet('started-late') : unknown('late-by-stated-end');
}

/** 3.2 Met: no. Unmet: yes, and the employer is the applicant. Unknown: yes with another employer. */
export function notOnward(w: World): Finding {
  if (!world.choose(w, 'onward_placement', w.claim.cells.onward_placement, [true, false]))
    return met('not-onward');
  const employer = employerOf(w);
  if (employer === '') return unknown('onward-elsewhere');
  return employer === applicantOf(w) ? unmet('onward-by-applicant') : unknown('onward-elsewhere');
}

/**
 * 3.3 Unknown: full-time hours outside 30–48, or weekly hours above them. Unmet: 80 % of them or less. Unknown: an adjusted
 * benefit overlaps the job, or a benefit of another kind begins in its first month. Met: more than 80 %.
 */
export function hours(w: World): Finding {
  const { fullTimeLeast, fullTimeMost, percentOfFullTime } = w.limits;
  const { full_time_hours, weekly_hours } = w.claim.cells;
  const full = world.choose(w, 'full_time_hours', full_time_hours, [
    0,
    fullTimeLeast,
    40_0000,
    48_0000,
    49_0000,
  ]);
  if (full < fullTimeLeast || full > fullTimeMost) return unknown('full-time-odd');
  const weekly = world.choose(w, 'weekly_hours', weekly_hours, [0, full, 168_0000]);
  if (weekly > full) return unknown('weekly-above-full-time');
  if (weekly * 100 <= full * percentOfFullTime) return unmet('hours-too-few');
  if (w.batch.extracts.benefits === undefined) return met('hours-enough');
  if (w.person === undefined) return notKnown;
  const rows = world.rowsOf(w, world.BENEFITS);
  const overlaps = (row: world.Span) => row.from() <= lastDayOf(w) && row.to() >= startOf(w);
  const begins = (row: world.Span) => row.from() >= startOf(w) && row.from() <= firstMonthEnd(w);
  if (rows.some((row) => row.benefit() === 'adjusted' && overlaps(row))) return unknown('adjusted-benefit');
  if (rows.some((row) => row.benefit() === 'other' && begins(row))) return unknown('other-benefit');
  return met('hours-enough');
}

/** 3.4 Unmet: no employment. Unknown: the employer is the applicant, or has no id and may be. Met: employment. */
export function newEmployment(w: World): Finding {
  const form = world.choose(w, 'work_form', w.claim.cells.work_form, WORK_FORMS);
  if (form === 'work-trial' || form === 'rehabilitative-work' || form === 'self-employment') {
    return unmet('not-employment');
  }
  const employer = employerOf(w);
  if (employer === '') {
    const sector = world.choose(w, 'employer_sector', w.claim.cells.employer_sector, SECTORS);
    const mayBe = sector === 'association' || sector === 'foundation';
    return mayBe ? unknown('employer-not-named') : met('new-employment');
  }
  return employer === applicantOf(w) ? unknown('same-employer') : met('new-employment');
}
