/** Deck, section 3: conditions on the follow-on job, and the pilot's own demand that it is a new employment. */

import { daysBetween, isDay } from '../dates.js';
import type { Fixed4, Margin, WorkForm } from '../model.js';
import { afterDay, criterion, fromDay, type Near, type TurningPoint, type Turns } from './criterion.js';
import { contains, covers, findRow, jobSpan, overlap } from './facts.js';
import { met, staleArgs, unknown, unmet } from './findings.js';
import { parameters } from './parameters.js';
import { firstEndBefore, lastStartAfter, ownRows } from './periods.js';
import { firstMonthEnds, firstMonthOf, startsBefore } from './terms.js';

/** The job began within three months of the end of the subsidised work. Deck 3, bullet 1. */
export const startInTime = criterion({
  id: '3.1',
  reads: ['start', 'subsidies', 'periods', 'endOfWork'],
  turns: [
    {
      start: (near, { asOf }) => [
        afterDay(asOf),
        afterDay(near.date('subsidies')),
        ...ownRows(near).map(({ startsOn }) => fromDay(startsOn)),
        ...[...near.all('statedEnd'), ...ownRows(near).map(({ endsOn }) => endsOn)].flatMap((end) =>
          isDay(end) ? [afterDay(end), afterDay(lastStartAfter(end))] : [],
        ),
      ],
      statedEnd: windowBefore,
      'subsidies.startsOn': (near) => [
        ...near.all('start').map(afterDay),
        ...ownRows(near).map(({ endsOn }) => afterDay(endsOn)),
      ],
      'subsidies.endsOn': windowBefore,
    },
  ],
  test(read, { asOf }) {
    const work = read('endOfWork');
    if (work.is === 'nowhere') return unknown('3.1/no-period', {}, { subsidies: 'office' });
    const { end, registerEnd, periodFirst, rows } = work;
    const askEnd = { statedEnd: 'association', subsidies: 'office' } as const;
    const askPeriods = { subsidies: 'office' } as const;
    const start = read('start');
    // Nobody has anything to supply: time answers.
    if (start > asOf) return unknown('3.1/not-begun', { start, asOf }, {}, { rows });
    if (end === 'open') return unknown('3.1/end-open', { periodFirst }, askEnd, { rows });

    const subsidies = read('subsidies');
    const others = read('periods').filter((period) => period.startsOn !== periodFirst);
    const next = others.find((period) => end < period.startsOn && period.startsOn <= start);
    if (next) {
      const args = { end, first: next.startsOn, start };
      const extra = { readings: ['R3.1d'], rows: [...rows, ...next.rows] } as const;
      return unknown('3.1/later-period', args, askPeriods, extra);
    }
    if (start <= end) {
      return unknown('3.1/started-before-end', { start, end }, askEnd, { readings: ['R3.1c'], rows });
    }
    // A row in doubt is tried as every period it could be; here only what the extract may not hold yet is left.
    if (!covers(subsidies, start)) {
      return unknown('3.1/stale', staleArgs('subsidies', subsidies, start), askPeriods, { rows });
    }

    const last = lastStartAfter(end);
    const readings = work.leftEarly ? (['R3.1a', 'R3.1b'] as const) : (['R3.1a'] as const);
    const window = { start, end, last, ...(work.leftEarly ? { leftEarlyFrom: registerEnd } : {}) };
    if (start <= last) return met('3.1/in-time', window, { readings, rows });
    if (registerEnd !== 'open' && start > lastStartAfter(registerEnd)) {
      const margin: Margin = { unit: 'days-late', amount: daysBetween(last, start) };
      return unmet('3.1/started-late', window, { margin, readings, rows });
    }
    return unknown('3.1/late-by-stated-end', { start, end, last, registerEnd }, askEnd, { readings, rows });
  },
});

/** The ends of work at which a start comes to be too early, in time, or too late. */
function windowBefore(near: Near): readonly TurningPoint[] {
  return near.all('start').flatMap((start) => [fromDay(start), fromDay(firstEndBefore(start))]);
}

/** Whether the employer is the applicant turns on the one's being the other. */
const sameBody: Turns = {
  employerId: (near) => near.all('applicantId'),
  applicantId: (near) => near.all('employerId'),
};

/** The job isn't work for another while still in the applicant's subsidised service. Deck 3, bullet 2. */
export const notPlacedOnward = criterion({
  id: '3.2',
  reads: ['onward', 'employerId', 'applicantId'],
  turns: [sameBody],
  test(read) {
    if (read('onward') === 'no') return met('3.2/not-onward', {});
    const readings = ['R3.2'] as const;
    const ask = { onward: 'association', employerId: 'association' } as const;
    return read('employerId') === read('applicantId')
      ? unmet('3.2/onward-by-applicant', {}, { readings })
      : unknown('3.2/onward-elsewhere', {}, ask, { readings });
  },
});

/** The job's hours exceed 80 % of a full-time worker's in the field; no adjusted benefit is paid. Deck 3, bullet 3. */
export const enoughHours = criterion({
  id: '3.3',
  reads: ['weeklyHours', 'fullTimeHours', 'benefits', 'start', 'lastDay'],
  turns: [
    {
      weeklyHours: (near) =>
        near.all('fullTimeHours').flatMap((full) => [Math.floor((full * percent) / 100), full]),
      fullTimeHours: (near) => [
        least,
        most,
        ...near.all('weeklyHours').flatMap((weekly) => [Math.floor((weekly * 100) / percent), weekly]),
      ],
      start: (near) =>
        near.rows('benefits').flatMap(({ startsOn, endsOn }) => [endsOn, ...startsBefore(startsOn)]),
      end: benefitStarts,
      lastDay: benefitStarts,
      'benefits.startsOn': (near) => [
        ...near.all('start').flatMap((start) => [start, firstMonthEnds(start)]),
        ...near.all('end'),
      ],
      'benefits.endsOn': (near) => near.all('start'),
    },
  ],
  test(read) {
    const fullTime = read('fullTimeHours');
    if (fullTime < least || fullTime > most) {
      const ask = { fullTimeHours: 'association' } as const;
      return unknown('3.3/full-time-odd', { fullTime, least, most }, ask, { readings: ['R3.3c'] });
    }
    const weekly = read('weeklyHours');
    if (weekly > fullTime) {
      const ask = { weeklyHours: 'association', fullTimeHours: 'association' } as const;
      return unknown('3.3/weekly-above-full-time', { weekly, fullTime }, ask);
    }

    const compared = { weekly, fullTime, percent };
    if (!exceedsShare(weekly, fullTime)) {
      const margin: Margin = { unit: 'hundredth-hours-short', amount: hundredthsShort(weekly, fullTime) };
      return unmet('3.3/hours-too-few', compared, { margin, readings: ['R3.3a'] });
    }

    const benefits = read('benefits');
    const job = () => jobSpan(read('start'), read('lastDay'));
    const ask = { benefits: 'office' } as const;
    const adjusted = findRow(benefits, (row) => row.benefit === 'adjusted' && overlap(row, job()));
    if (adjusted) {
      const { startsOn, endsOn } = adjusted;
      const extra = { readings: ['R3.3b'], rows: [adjusted] } as const;
      return unknown('3.3/adjusted-benefit', { ...compared, startsOn, endsOn }, ask, extra);
    }
    const firstMonth = () => firstMonthOf(read('start'), read('lastDay'));
    const other = findRow(benefits, (row) => row.benefit === 'other' && contains(firstMonth(), row.startsOn));
    if (other) {
      const { startsOn, endsOn } = other;
      const extra = { readings: ['R3.3b', 'R3.3d'], rows: [other] } as const;
      return unknown('3.3/other-benefit', { startsOn, endsOn }, ask, extra);
    }
    return met('3.3/hours-enough', compared);
  },
});

const {
  FULL_TIME_HOURS_AT_LEAST: least,
  FULL_TIME_HOURS_AT_MOST: most,
  HOURS_MORE_THAN_PERCENT: percent,
} = parameters;

function benefitStarts(near: Near): readonly TurningPoint[] {
  return [...near.all('start'), ...near.rows('benefits').map(({ startsOn }) => startsOn)];
}

/** Compared as integers: in floating point 31,44 h would exceed 80 % of 39,3 h. */
function exceedsShare(weekly: number, fullTime: Fixed4): boolean {
  return weekly * 100 > fullTime * percent;
}

/** The fewest hundredths of an hour a week that would be enough. */
function hundredthsShort(weekly: Fixed4, fullTime: Fixed4): number {
  const aHundredth = 100;
  const limit = (fullTime * percent) / 100;
  return Math.floor((limit - weekly) / aHundredth) + 1;
}

const NOT_EMPLOYMENT: readonly WorkForm[] = ['work-trial', 'rehabilitative-work', 'self-employment'];

/** The job is a new employment, not a work trial or rehabilitative work. Deck 0, bullet 4. */
export const newEmployment = criterion({
  id: '3.4',
  reads: ['workForm', 'employerId', 'applicantId', 'employerSector'],
  turns: [sameBody],
  test(read) {
    const form = read('workForm');
    if (NOT_EMPLOYMENT.includes(form)) return unmet('3.4/not-employment', { form });

    const employer = read('employerId');
    if (employer === 'blank') {
      const sector = read('employerSector');
      if (sector === 'association' || sector === 'foundation') {
        return unknown('3.4/employer-not-named', {}, { employerId: 'association' }, { readings: ['R3.4a'] });
      }
    } else if (employer === read('applicantId')) {
      return unknown('3.4/same-employer', {}, { employerId: 'office' }, { readings: ['R3.4a'] });
    }
    return met('3.4/new-employment', { form }, form === 'employment' ? {} : { readings: ['R3.4b'] });
  },
});
