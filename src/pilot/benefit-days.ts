/** Deck, section 2, bullet 1: the days of unemployment benefit. */

import { addDays, earlier, weeksTouched } from '../dates.js';
import type { Benefit, Count, Day, Fixed4, Margin } from '../model.js';
import { firstWeekWithin, lastDayWithin, mondayOf, weekOf, weeksWithBenefit } from './benefit-weeks.js';
import { criterion, type Near } from './criterion.js';
import { covers, overlap, type Period, type Records } from './facts.js';
import { met, staleArgs, unknown, unmet } from './findings.js';
import { parameters } from './parameters.js';
import { ownPeriod } from './periods.js';
import type { ReadingId } from './readings.js';

/** The person has been paid unemployment benefit for 500 days on the ground of unemployment. Deck 2, bullet 1. */
export const benefitDays = criterion({
  id: '2.1',
  reads: ['counts', 'signed', 'benefits', 'periods'],
  turns: [
    {
      signed: (near) => [
        near.date('counts'),
        ...near
          .rows('counts')
          .flatMap(({ countedOn, days }) => [countedOn, ...signingsInTime(near, countedOn, days)]),
      ],
      'counts.days': (near, _, row: Partial<Count> = {}) =>
        near
          .all('signed')
          .flatMap((signed) =>
            near
              .records('benefits')
              .map((benefits) => limit + (row.countedOn ? deduction(benefits, signed, row.countedOn) : 0)),
          ),
      'counts.countedOn': (near, _, row: Partial<Count> = {}) => [
        ...near.all('signed').flatMap((signed) => [signed, ...countsInTime(near, signed, row.days)]),
        ...near.rows('counts').map(({ countedOn }) => countedOn),
        ...near.rows('subsidies').flatMap(({ startsOn }) => startsOn && [startsOn, counterHolds(startsOn)]),
      ],
      'subsidies.startsOn': (near) =>
        [near.date('counts'), ...near.rows('counts').map(({ countedOn }) => countedOn)].flatMap(
          (day) => day && [day, addDays(day, -COUNTER_HOLDS_DAYS)],
        ),
      // How late a benefit may end: as late as any count.
      'benefits.endsOn': (near) => near.rows('counts').map(({ countedOn }) => countedOn),
    },
  ],
  test(read) {
    const counts = read('counts');
    const signed = read('signed');
    const ask = { counts: 'office' } as const;
    if (counts.rows.length === 0) return unknown('2.1/no-count', {}, ask);

    const atSigning = (count: Count): AtSigning => {
      // Only a count made after the signing has anything to deduct.
      const deducted =
        count.countedOn > signed ? deduction(read('benefits'), signed, count.countedOn) : NOTHING;
      return { count, deducted, left: (count.days - deducted) as Fixed4 };
    };
    const certain = bestOf(counts.certain, atSigning);
    const best = certain && certain.left >= limit ? certain : firstEnough(counts.rows, atSigning);
    if (best) {
      const rows = () => [best.count, ...benefitsSince(best.count)];
      return met('2.1/enough-days', argsOf(best), { readings: readingsOf(best), rows });
    }

    const period = ownPeriod(read('periods'), signed);
    const until = period && earlier(signed, counterHolds(period.startsOn));
    const low = until && lowCount(counts.rows, period, until);
    if (low) {
      const { days, countedOn, basis } = low;
      const rows = [low, ...period.rows];
      // Counts in doubt are tried; what is left is whether the extract has every count until then.
      if (!covers(counts, until)) {
        const extra = { readings: ['R2.1b', 'R2.1d'], rows } as const;
        return unknown('2.1/stale', staleArgs('counts', counts, until), ask, extra);
      }
      const margin: Margin = { unit: 'benefit-days-short', amount: limit - low.days };
      const extra = { margin, readings: ['R2.1b', 'R2.1d'], rows } as const;
      return unmet('2.1/too-few-days', { days, countedOn, basis, limit }, extra);
    }
    const nearest = bestOf(counts.rows, atSigning);
    return nearest
      ? unknown('2.1/not-shown', argsOf(nearest), ask, { readings: ['R2.1a', 'R2.1b', 'R2.1c'] })
      : unknown('2.1/no-count', {}, ask);

    function readingsOf({ count, deducted }: AtSigning): readonly ReadingId[] {
      const all = daysOf(weeksTouched(signed, count.countedOn));
      return [...(deducted > 0 ? (['R2.1a'] as const) : []), ...(deducted < all ? (['R2.1c'] as const) : [])];
    }

    function benefitsSince({ countedOn }: Count): readonly Benefit[] {
      if (countedOn <= signed) return [];
      const weeks = { startsOn: mondayOf(weekOf(addDays(signed, 1))), endsOn: countedOn };
      return read('benefits').rows.filter((row) => overlap(row, weeks));
    }
  },
});

const limit = parameters.BENEFIT_DAYS_AT_LEAST;
const COUNTER_HOLDS_DAYS = parameters.COUNTER_HOLDS_WEEKS * 7;

type AtSigning = {
  readonly count: Count;
  readonly deducted: Fixed4;
  readonly left: Fixed4;
};

const NOTHING = 0 as Fixed4;

/** Five days a week are the most that came after the signing, in weeks in which a benefit may have been paid. */
function deduction(benefits: Records<Benefit>, signed: Day, countedOn: Day): Fixed4 {
  return daysOf(weeksWithBenefit(benefits, signed, countedOn));
}

function daysOf(weeks: number): Fixed4 {
  return (weeks * parameters.BENEFIT_DAYS_A_WEEK_AT_MOST) as Fixed4;
}

/** The weeks that can be deducted from a count before too little is left of it; none where it is too low by itself. */
function weeksToSpare(days: Fixed4 | undefined): number | undefined {
  if (days === undefined || days < limit) return undefined;
  return Math.floor((days - limit) / parameters.BENEFIT_DAYS_A_WEEK_AT_MOST);
}

/** The last Sunday before the weeks that a count can spare: a signing from then on is near enough. */
function signingsInTime(near: Near, countedOn: Day | undefined, days: Fixed4 | undefined): readonly Day[] {
  const spare = weeksToSpare(days);
  if (!countedOn || spare === undefined) return [];
  return near
    .records('benefits')
    .map((benefits) => addDays(mondayOf(firstWeekWithin(benefits, countedOn, spare)), -1));
}

/** The last day on which a count of so many days is made early enough. */
function countsInTime(near: Near, signed: Day, days: Fixed4 | undefined): readonly Day[] {
  const spare = weeksToSpare(days);
  if (spare === undefined) return [];
  return near.records('benefits').map((benefits) => lastDayWithin(benefits, signed, spare));
}

/** The last day on which the counter can't have begun anew. */
function counterHolds(startsOn: Day): Day {
  return addDays(startsOn, COUNTER_HOLDS_DAYS);
}

function bestOf(counts: readonly Count[], atSigning: (count: Count) => AtSigning): AtSigning | undefined {
  return counts
    .filter(({ basis }) => basis === 'unemployment')
    .map(atSigning)
    .reduce<AtSigning | undefined>((a, b) => (a && a.left >= b.left ? a : b), undefined);
}

/** Counts are looked at one by one, so that one which is enough leaves those in doubt after it alone. */
function firstEnough(
  counts: readonly Count[],
  atSigning: (count: Count) => AtSigning,
): AtSigning | undefined {
  for (const count of counts) {
    if (count.basis !== 'unemployment') continue;
    const found = atSigning(count);
    if (found.left >= limit) return found;
  }
  return undefined;
}

function argsOf({ count, deducted, left }: AtSigning) {
  return { days: count.days, countedOn: count.countedOn, deducted, left, limit };
}

/** The latest count of unemployment days, or of all days, made early in the period, when it is below the limit. */
function lowCount(counts: readonly Count[], period: Period, until: Day): Count | undefined {
  return (['unemployment', 'total'] as const)
    .map((basis) =>
      counts
        .filter(
          (count) => count.basis === basis && period.startsOn <= count.countedOn && count.countedOn <= until,
        )
        .reduce<Count | undefined>((a, b) => (a && a.countedOn >= b.countedOn ? a : b), undefined),
    )
    .find((latest) => latest !== undefined && latest.days < limit);
}
