/** Contract 3.2, 2.1 to 2.3: the person. */
import { weekOf } from '../calendar.js';
import { receivedOn } from './applicant.js';
import { type Finding, met, notKnown, unknown, unmet } from './possible.js';
import * as world from './world.js';
import { contains, signedOf, startOf, type World } from './world.js';

/** The counts; two of one basis and day with other days are in conflict. */
function countsOf(w: World) {
  const rows = world.rowsOf(w, world.COUNTS);
  return rows.map((row) => {
    const [basis, counted] = [row.basis(), row.counted()];
    const alike = () => rows.filter((other) => other.basis() === basis && other.counted() === counted);
    const days = () => {
      const values = [...new Set(alike().map((other) => other.days()))];
      return values.length === 1 ? (values[0] as number) : w.pick(`days of ${basis} on ${counted}`, values);
    };
    return { basis, counted, days };
  });
}

/**
 * 2.1 Met: an unemployment count that, less five for each calendar week with a day after `signed` and not after the count
 * in which a benefit may have been paid, is 500. Unmet: there is an own period, and the latest unemployment count, or the latest total count, that was made from
 * its first day to the earlier of `signed` and 26 weeks after that day is below 500, where by absence
 * on that earlier day there is no other. Else unknown.
 */
export function benefitDays(w: World): Finding {
  if (w.person === undefined) return notKnown;
  const { benefitDays: limit, daysAWeek, counterWeeks } = w.limits;
  const counts = countsOf(w);
  if (counts.length === 0) return unknown('no-count');
  const signed = signedOf(w);
  const ofUnemployment = counts.filter(({ basis }) => basis === 'unemployment');
  // A week in which no benefit can have been paid adds nothing.
  const weeksPaid = (counted: number) => {
    let weeks = 0;
    for (let week = weekOf(signed + 1); counted > signed && week <= weekOf(counted); week += 1) {
      const [monday, sunday] = [week * 7 - 3, week * 7 + 3];
      const such = (row: world.Span) => row.from() <= sunday && row.to() >= monday;
      const none =
        world.absent(w, world.BENEFITS, Math.min(sunday, counted), such) &&
        !world.rowsOf(w, world.BENEFITS).some(such);
      if (w.batch.extracts.benefits === undefined || !none) weeks += 1;
    }
    return weeks;
  };
  const enough = ofUnemployment.some(({ days, counted }) => days() - daysAWeek * weeksPaid(counted) >= limit);
  if (enough) return met('enough-days');
  const own = world.ownPeriod(w, signed);
  for (const basis of ['unemployment', 'total']) {
    const inTime = counts.filter(
      (count) =>
        own !== undefined &&
        count.basis === basis &&
        count.counted >= own.from() &&
        count.counted <= Math.min(signed, own.from() + counterWeeks * 7),
    );
    const latest = inTime.sort((a, b) => b.counted - a.counted)[0];
    if (own === undefined || latest === undefined || latest.days() >= limit) continue;
    const until = Math.min(signed, own.from() + counterWeeks * 7);
    // A count in doubt is tried as what it may be; here only what the extract may not hold is left.
    return world.absent(w, world.COUNTS, until, () => false) ? unmet('too-few-days') : notKnown;
  }
  return unknown(ofUnemployment.length > 0 ? 'not-shown' : 'no-count');
}

/** 2.2 Met: keyword 0018 on `signed`. Unknown: 0018 at another time. Unmet: other keywords, by absence on the later of `signed` and received_on. */
export function inPilot(w: World): Finding {
  if (w.person === undefined) return notKnown;
  const signed = signedOf(w);
  const rows = world.rowsOf(w, world.KEYWORDS);
  const pilot = rows.filter((row) => row.isPilot());
  if (pilot.some((row) => contains(row, signed))) return met('in-pilot');
  if (pilot.length > 0) return unknown('not-in-force-then');
  if (rows.length === 0) return unknown('no-keywords');
  const such = (row: ReturnType<typeof world.KEYWORDS.row>) => row.isPilot() && contains(row, signed);
  const received = receivedOn(w);
  if (received === undefined) return notKnown;
  return world.absent(w, world.KEYWORDS, Math.max(signed, received), such) ? unmet('not-in-pilot') : notKnown;
}

/**
 * 2.3 With an own period — unknown: a suspended row contains `signed`, or the claim states an end before it; else met.
 * Without — unknown: no row at all; an annulled or applied row contains `signed`; `signed` is after a period's end, and the
 * job began in it or the claim states an end from `signed` on. Unmet: by absence on `signed`. Else unknown.
 */
export function signedInWork(w: World): Finding {
  if (w.person === undefined) return notKnown;
  const rows = world.rowsOf(w, world.SUBSIDIES);
  if (rows.length === 0) return unknown('no-subsidy');
  const signed = signedOf(w);
  const applicant = world.applicantOf(w);
  const periods = world.periodsOf(w);
  const isThen = (row: world.SubsidyRow) => row.employer() === applicant && contains(row, signed);
  const then = rows.filter(isThen);
  if (periods.some((period) => contains(period, signed))) {
    if (then.some((row) => row.status() === 'suspended')) return unknown('suspended-then');
    return (world.statedEnd(w) ?? signed) < signed ? unknown('stated-end-before') : met('in-subsidised-work');
  }
  if (then.some((row) => row.status() !== 'refused')) return unknown('not-granted');
  const ended = periods.filter((period) => period.to() < signed);
  if (ended.length > 0) {
    const [start, stated] = [startOf(w), world.statedEnd(w) ?? signed - 1];
    if (stated >= signed || ended.some((period) => start <= period.to()))
      return unknown('agreed-earlier-perhaps');
  }
  const such = (row: world.SubsidyRow) => isThen(row) && row.status() !== 'refused';
  const none = world.absent(w, world.SUBSIDIES, signed, such);
  return none ? unmet('not-in-subsidised-work') : notKnown;
}
