/** Contract 3.2, 2.1 to 2.3: the person. */
import { weeksBetween } from './calendar.js';
import { type Judgement, met, settle, unknown, unmet } from './completions.js';
import { absenceProves, applicantOf, type Case, claimDay, statedEnd } from './extracts.js';
import {
  contains,
  countView,
  hiddenKeyword,
  hiddenSubsidy,
  inForce,
  isPaid,
  keywordView,
  ownPeriod,
  periodsOf,
  subsidyViews,
} from './views.js';

const NOBODY = unknown('person not known');
const LIMIT = 500_0000;

export function judge21(c: Case): Judgement {
  if (c.person === undefined) {
    return NOBODY;
  }
  return settle((pick) => {
    const signed = claimDay(pick, c, 'contract_signed_on');
    // Two counts of the same basis on the same day with other days: in conflict, a set of two.
    const groups = new Map<string, { basis: string; counted: number; values: Set<number> }>();
    for (const row of c.dayRows) {
      const view = countView(pick, c, row);
      const basis = view.basis();
      if (basis === 'service') {
        continue;
      }
      const counted = view.counted();
      const key = `${basis} ${counted}`;
      const group = groups.get(key) ?? { basis, counted, values: new Set<number>() };
      group.values.add(view.days());
      groups.set(key, group);
    }
    const counts = [...groups].map(([key, { basis, counted, values }]) => ({
      basis,
      counted,
      days: values.size === 1 ? ([...values][0] as number) : pick(`days ${key}`, [...values]),
    }));
    // Met: an unemployment count less five for each calendar week with a day after `signed` and not after counted_on.
    for (const { basis, counted, days } of counts) {
      if (basis === 'unemployment' && days - 5_0000 * weeksBetween(signed, counted) >= LIMIT) {
        return met(counted > signed ? 'counted later' : '');
      }
    }
    // Unmet: own period; the latest unemployment or total count of its first 26 weeks, not after `signed`.
    const own = ownPeriod(periodsOf(pick, c, applicantOf(pick, c)), signed);
    if (own === undefined) {
      return unknown('too few days, no own period');
    }
    const until = Math.min(signed, own.from + 26 * 7);
    for (const basis of ['unemployment', 'total']) {
      const inTime = counts.filter(
        (count) => count.basis === basis && contains({ from: own.from, to: until }, count.counted),
      );
      inTime.sort((a, b) => b.counted - a.counted);
      const latest = inTime[0];
      if (latest !== undefined && latest.days < LIMIT) {
        return unmet(`latest ${basis} count`);
      }
    }
    return unknown('no count in the window');
  });
}

export function judge22(c: Case): Judgement {
  if (c.person === undefined) {
    return NOBODY;
  }
  return settle((pick) => {
    const signed = claimDay(pick, c, 'contract_signed_on');
    const rows = c.keywordRows.map((row) => keywordView(pick, c, row));
    const pilot = rows.filter((row) => row.code() === '0018');
    if (pilot.some((row) => inForce(row, signed))) {
      return met();
    }
    if (pilot.length > 0) {
      return unknown('0018 not in force on signed');
    }
    const hidden = hiddenKeyword(c, (row) => row.code() === '0018' && inForce(row, signed));
    if (rows.length > 0 && absenceProves(c, 'keywords', c.person, signed) && !hidden) {
      return unmet('no pilot keyword');
    }
    return unknown(rows.length === 0 ? 'no keyword rows' : 'keywords stale');
  });
}

export function judge23(c: Case): Judgement {
  if (c.person === undefined) {
    return NOBODY;
  }
  return settle((pick) => {
    const signed = claimDay(pick, c, 'contract_signed_on');
    const applicant = applicantOf(pick, c);
    const periods = periodsOf(pick, c, applicant);
    const rows = subsidyViews(pick, c);
    const own = ownPeriod(periods, signed);
    if (own !== undefined) {
      if (
        rows.some(
          (row) => row.employer() === applicant && row.status() === 'suspended' && inForce(row, signed),
        )
      ) {
        return unknown('suspended on signed');
      }
      const stated = statedEnd(pick, c);
      if (stated !== undefined && stated < signed) {
        return unknown('claim states an end before signed');
      }
      return met();
    }
    if (rows.length === 0) {
      return unknown('no subsidy rows');
    }
    const open = rows.find(
      (row) =>
        row.employer() === applicant &&
        (row.status() === 'annulled' || row.status() === 'applied') &&
        inForce(row, signed),
    );
    if (open !== undefined) {
      return unknown(`${open.status()} on signed`);
    }
    for (const period of periods) {
      if (signed > period.to) {
        if (claimDay(pick, c, 'job_starts_on') <= period.to) {
          return unknown('signed after the period, job began in it');
        }
        const stated = statedEnd(pick, c);
        if (stated !== undefined && stated >= signed) {
          return unknown('signed after the period, claim states a later end');
        }
      }
    }
    const hidden = hiddenSubsidy(
      c,
      (row) => row.employer() === applicant && isPaid(row.status()) && inForce(row, signed),
    );
    if (absenceProves(c, 'subsidies', c.person, signed) && !hidden) {
      return unmet('not in subsidised work');
    }
    return unknown('subsidies stale');
  });
}
