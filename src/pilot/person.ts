/** Deck, section 2: conditions on the person whose follow-on job the reward is claimed for. */

import { daysBetween, later } from '../dates.js';
import type { Day, Keyword, Subsidy } from '../model.js';
import { afterDay, criterion, fromDay } from './criterion.js';
import { allSuppliers, contains, covers, findRow, type Period } from './facts.js';
import { met, staleArgs, unknown, unmet } from './findings.js';
import { parameters } from './parameters.js';
import { ownRows } from './periods.js';

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

    const ask = { keywords: allSuppliers('keywords') };
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
    return covers(keywords, until)
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
      signed: (near) => [...near.all('statedEnd'), near.date('subsidies')].map(afterDay),
      statedEnd: (near) => near.all('signed').map(fromDay),
      start: (near) => ownRows(near).map(({ endsOn }) => afterDay(endsOn)),
      'subsidies.endsOn': (near) => near.all('start').map(fromDay),
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
      if (suspended.length > 0)
        return unknown('2.3/suspended-then', { signed }, ask, { readings: ['R2.3c'], rows: suspended });
      const statedEnd = read('statedEnd');
      if (statedEnd !== 'blank' && statedEnd < signed) {
        const extra = { readings: ['R2.3d'], rows: own.rows } as const;
        return unknown('2.3/stated-end-before', { signed, statedEnd }, { statedEnd: 'office' }, extra);
      }
      const args = { signed, first: own.startsOn, last: own.endsOn };
      return met('2.3/in-subsidised-work', args, { readings: ['R2.3a'], rows: own.rows });
    }

    // A row granted then, suspended or not, would be in an own period.
    const [notGranted] = rowsThen;
    if (notGranted) {
      const status = notGranted.status as 'annulled' | 'applied';
      return unknown('2.3/not-granted', { signed, status }, ask, { readings: ['R2.3c'], rows: rowsThen });
    }
    const ended = lastEndedBefore(signed, periods);
    if (ended) {
      const start = read('start');
      const statedEnd = read('statedEnd');
      const stayedOn = statedEnd !== 'blank' && statedEnd >= signed;
      if (stayedOn || start <= ended.last) {
        const args = { signed, last: ended.last, start, ...(stayedOn ? { statedEnd } : {}) };
        const settle = { subsidies: 'office', signed: 'office' } as const;
        const extra = { readings: ['R2.3d'], rows: ended.rows } as const;
        return unknown('2.3/agreed-earlier-perhaps', args, settle, extra);
      }
    }
    return covers(subsidies, signed)
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
