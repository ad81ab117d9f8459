/** Deck, section 2: conditions on the person whose follow-on job the reward is claimed for. */

import { addDays, daysBetween, earlier, later, weekday, weeksTouched } from '../dates.js';
import type { Count, Day, Fixed4, Keyword, Margin, Subsidy } from '../model.js';
import { criterion } from './criterion.js';
import { contains, findRow, type Period, provesAbsence } from './facts.js';
import { met, staleArgs, unknown, unmet } from './findings.js';
import { parameters } from './parameters.js';
import { ownPeriod } from './periods.js';

/** The person has been paid unemployment benefit for 500 days on the ground of unemployment. Deck 2, bullet 1. */
export const benefitDays = criterion({
  id: '2.1',
  reads: ['counts', 'signed', 'periods'],
  turns: [
    {
      signed: (near) =>
        near.rows('counts').flatMap(({ countedOn, days }) => [countedOn, ...lastWeeks(countedOn, days)]),
      'counts.days': (near, _, row: Partial<Count> = {}) =>
        near.all('signed').map((signed) => limit + (row.countedOn ? deduction(signed, row.countedOn) : 0)),
      'counts.countedOn': (near, _, row: Partial<Count> = {}) => [
        ...near.all('signed').flatMap((signed) => [signed, ...firstWeeks(signed, row.days)]),
        ...near.rows('counts').map(({ countedOn }) => countedOn),
        ...near.rows('subsidies').flatMap(({ startsOn }) => startsOn && [startsOn, counterHolds(startsOn)]),
      ],
      'subsidies.startsOn': (near) =>
        near
          .rows('counts')
          .flatMap(({ countedOn }) => countedOn && [countedOn, addDays(countedOn, -COUNTER_HOLDS_DAYS)]),
    },
  ],
  test(read) {
    const counts = read('counts');
    if (counts.rows.length === 0) return unknown('2.1/no-count', {}, { counts: 'office' });

    const signed = read('signed');
    const certain = bestOf(counts.certain, signed);
    const best = certain && certain.left >= limit ? certain : firstEnough(counts.rows, signed);
    if (best) {
      const readings = best.deducted > 0 ? (['R2.1a'] as const) : [];
      return met('2.1/enough-days', argsOf(best), { readings, rows: [best.count] });
    }

    const period = ownPeriod(read('periods'), signed);
    const low = period && lowCount(counts.rows, period, signed);
    if (low) {
      const margin: Margin = { unit: 'benefit-days-short', amount: limit - low.days };
      const { days, countedOn, basis } = low;
      const extra = { margin, readings: ['R2.1b'], rows: [low, ...period.rows] } as const;
      return unmet('2.1/too-few-days', { days, countedOn, basis, limit }, extra);
    }
    const nearest = bestOf(counts.rows, signed);
    return nearest
      ? unknown('2.1/not-shown', argsOf(nearest), { counts: 'office' }, { readings: ['R2.1a', 'R2.1b'] })
      : unknown('2.1/no-count', {}, { counts: 'office' });
  },
});

const limit = parameters.BENEFIT_DAYS_AT_LEAST;
const COUNTER_HOLDS_DAYS = parameters.COUNTER_HOLDS_WEEKS * 7;

type AtSigning = {
  readonly count: Count;
  readonly deducted: Fixed4;
  readonly left: Fixed4;
};

/** What a count shows of the day of signing at least: five days a week are the most that came after it. */
function asAtSigning(count: Count, signed: Day): AtSigning {
  const deducted = deduction(signed, count.countedOn);
  return { count, deducted, left: (count.days - deducted) as Fixed4 };
}

function deduction(signed: Day, countedOn: Day): Fixed4 {
  return (weeksTouched(signed, countedOn) * parameters.BENEFIT_DAYS_A_WEEK_AT_MOST) as Fixed4;
}

/** The weeks that can be deducted from a count before too little is left of it. */
function weeksToSpare(days: Fixed4): number {
  return Math.floor((days - limit) / parameters.BENEFIT_DAYS_A_WEEK_AT_MOST);
}

/** The last Sunday before the weeks that a count can spare: a signing from then on is near enough. */
function lastWeeks(countedOn: Day | undefined, days: Fixed4 | undefined): readonly Day[] {
  if (!countedOn || days === undefined || days < limit) return [];
  return [addDays(mondayOf(countedOn), -7 * (weeksToSpare(days) - 1) - 1)];
}

/** The first Monday after the weeks that a count can spare: from then on it is made too late. */
function firstWeeks(signed: Day, days: Fixed4 | undefined): readonly Day[] {
  if (days === undefined || days < limit) return [];
  return [addDays(mondayOf(addDays(signed, 1)), 7 * weeksToSpare(days))];
}

function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

/** The last day on which the counter can't have begun anew. */
function counterHolds(startsOn: Day): Day {
  return addDays(startsOn, COUNTER_HOLDS_DAYS);
}

function bestOf(counts: readonly Count[], signed: Day): AtSigning | undefined {
  return counts
    .filter(({ basis }) => basis === 'unemployment')
    .map((count) => asAtSigning(count, signed))
    .reduce<AtSigning | undefined>((a, b) => (a && a.left >= b.left ? a : b), undefined);
}

/** Counts are looked at one by one, so that one which is enough leaves those in doubt after it alone. */
function firstEnough(counts: readonly Count[], signed: Day): AtSigning | undefined {
  for (const count of counts) {
    if (count.basis !== 'unemployment') continue;
    const atSigning = asAtSigning(count, signed);
    if (atSigning.left >= limit) return atSigning;
  }
  return undefined;
}

function argsOf({ count, deducted, left }: AtSigning) {
  return { days: count.days, countedOn: count.countedOn, deducted, left, limit };
}

/** The latest count of unemployment days, or of all days, made early in the period, when it is below the limit. */
function lowCount(counts: readonly Count[], period: Period, signed: Day): Count | undefined {
  const until = earlier(signed, counterHolds(period.startsOn));
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

/** The person takes part in the municipal pilot: keyword 0018 is in the register. Deck 2, bullet 2. */
export const inPilot = criterion({
  id: '2.2',
  reads: ['keywords', 'signed', 'receivedOn'],
  turns: [
    {
      signed: (near) => [
        ...near.rows('keywords').flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]),
        near.date('keywords'),
      ],
      receivedOn: (near) => [near.date('keywords')],
      'keywords.code': () => [parameters.PILOT_KEYWORD],
      'keywords.startsOn': (near) => near.all('signed'),
      'keywords.endsOn': (near) => near.all('signed'),
    },
  ],
  test(read) {
    const keywords = read('keywords');
    const signed = read('signed');
    const isPilot = (keyword: Keyword) => keyword.code === parameters.PILOT_KEYWORD;
    const isInForce = (keyword: Keyword) => contains(keyword, signed) && isPilot(keyword);
    const inForce = findRow(keywords, isInForce);
    if (inForce) return met('2.2/in-pilot', { signed, since: inForce.startsOn }, { rows: [inForce] });

    const ask = { keywords: 'office' } as const;
    const other = findRow(keywords, isPilot);
    if (other) {
      const { startsOn, endsOn } = other;
      const extra = { readings: ['R2.2'], rows: () => keywords.rows.filter(isPilot) } as const;
      return unknown('2.2/not-in-force-then', { signed, startsOn, endsOn }, ask, extra);
    }
    if (keywords.rows.length === 0) return unknown('2.2/no-keywords', {}, ask);
    // Keywords are entered late: the extract must not be older than the claim.
    const until = later(signed, read('receivedOn'));
    const readings = ['R2.2b'] as const;
    return provesAbsence(keywords, until, isInForce)
      ? unmet('2.2/not-in-pilot', { signed }, { readings })
      : unknown('2.2/stale', staleArgs('keywords', keywords, until), ask, { readings });
  },
});

/** The contract was made while the person was in the applicant's service in subsidised work. Deck 2, bullet 3. */
export const signedInSubsidisedWork = criterion({
  id: '2.3',
  reads: ['subsidies', 'applicantId', 'periods', 'signed', 'statedEnd', 'start'],
  turns: [
    {
      signed: (near) => [...near.all('statedEnd'), near.date('subsidies')],
      statedEnd: (near) => near.all('signed'),
      start: (near) => near.rows('subsidies').map(({ endsOn }) => endsOn),
      'subsidies.endsOn': (near) => near.all('start'),
    },
  ],
  test(read) {
    const subsidies = read('subsidies');
    const ask = { subsidies: 'office' } as const;
    if (subsidies.rows.length === 0) return unknown('2.3/no-subsidy', {}, ask);

    const applicant = read('applicantId');
    const signed = read('signed');
    const periods = read('periods');
    const own = periods.find((period) => contains(period, signed));
    const isThen = (row: Subsidy) =>
      row.employerId === applicant && row.status !== 'refused' && contains(row, signed);
    const rowsThen = subsidies.rows.filter(isThen);

    if (own) {
      const suspended = rowsThen.filter((row) => row.status === 'suspended');
      if (suspended.length > 0) return unknown('2.3/suspended-then', { signed }, ask, { rows: suspended });
      const statedEnd = read('statedEnd');
      if (statedEnd !== 'blank' && statedEnd < signed) {
        const extra = { rows: own.rows };
        return unknown('2.3/stated-end-before', { signed, statedEnd }, { statedEnd: 'association' }, extra);
      }
      const args = { signed, first: own.startsOn, last: own.endsOn };
      return met('2.3/in-subsidised-work', args, { readings: ['R2.3a'], rows: own.rows });
    }

    // A row granted then, suspended or not, would be in an own period.
    const [notGranted] = rowsThen;
    if (notGranted) {
      const status = notGranted.status as 'annulled' | 'applied';
      return unknown('2.3/not-granted', { signed, status }, ask, { rows: rowsThen });
    }
    const ended = lastEndedBefore(signed, periods);
    if (ended) {
      const start = read('start');
      const statedEnd = read('statedEnd');
      const stayedOn = statedEnd !== 'blank' && statedEnd >= signed;
      if (stayedOn || start <= ended.last) {
        const args = { signed, last: ended.last, start, ...(stayedOn ? { statedEnd } : {}) };
        const settle = { signed: 'association', subsidies: 'office' } as const;
        return unknown('2.3/agreed-earlier-perhaps', args, settle, { rows: ended.rows });
      }
    }
    return provesAbsence(subsidies, signed, isThen)
      ? notInSubsidisedWork(periods, signed)
      : unknown('2.3/stale', staleArgs('subsidies', subsidies, signed), ask);
  },
});

/** The last of the periods that had ended before a day, with its last day: no other one ended later. */
function lastEndedBefore(day: Day, periods: readonly Period[]) {
  const ended = periods.flatMap(({ endsOn, rows }) =>
    endsOn !== 'open' && endsOn < day ? [{ last: endsOn, rows }] : [],
  );
  return ended.at(-1);
}

/** How far the signing is from the nearest period, if the applicant had any for the person. */
function notInSubsidisedWork(periods: readonly Period[], signed: Day) {
  const extra = { readings: ['R2.3a', 'R2.3b'] } as const;
  const [nearest] = periods
    .map((period) => ({
      period,
      margin:
        signed < period.startsOn
          ? ({ unit: 'days-early', amount: daysBetween(signed, period.startsOn) } as const)
          : ({ unit: 'days-late', amount: daysBetween(period.endsOn as Day, signed) } as const),
    }))
    .toSorted((a, b) => a.margin.amount - b.margin.amount);
  if (!nearest) return unmet('2.3/not-in-subsidised-work', { signed }, extra);
  const { period, margin } = nearest;
  const args = { signed, first: period.startsOn, last: period.endsOn };
  return unmet('2.3/not-in-subsidised-work', args, { ...extra, margin, rows: period.rows });
}
