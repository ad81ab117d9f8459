/** Contract 3.2, 0.1 to 1.3: arrival, year, applicant. */
import { FORMS, knownOf } from '../batch.js';
import { dayOf } from './calendar.js';
import { choose, type Judgement, met, might, type Pick, settle, unknown, unmet } from './completions.js';
import { absenceProves, type Case, claimDay } from './extracts.js';
import { type GrantView, grantView, inForce, ownPeriod, periodsOf } from './views.js';

/** The day of arrival: the cell, where it is missing --received; undefined where it isn't known. */
export function receivedOn(c: Case): number | undefined {
  const cell = c.claim.cells.received_on;
  const text = cell.is === 'missing' ? c.batch.received : knownOf(cell);
  return text === undefined ? undefined : dayOf(text);
}

export function judge01(c: Case): Judgement {
  const received = receivedOn(c);
  if (received === undefined) {
    return unknown('no arrival');
  }
  return received <= dayOf(c.batch.asOf) ? met() : unknown('arrived after the check');
}

export function judge02(c: Case): Judgement {
  return settle((pick) => {
    const inYear = (day: number) =>
      dayOf(`${c.batch.pilotYear}-01-01`) <= day && day <= dayOf(`${c.batch.pilotYear}-12-31`);
    const signed = claimDay(pick, c, 'contract_signed_on');
    const start = claimDay(pick, c, 'job_starts_on');
    return inYear(signed) && inYear(start) ? met() : unknown('outside the pilot year');
  });
}

export function judge11(c: Case): Judgement {
  return settle((pick) => {
    const form = choose(pick, 'applicant_form', c.claim.cells.applicant_form, FORMS);
    return form === 'association' || form === 'foundation' ? met(form) : unmet(form);
  });
}

type GrantWord = 'yes' | 'no' | 'unclear' | 'stale' | 'missing';

/** What the grants say: yes, unclear, no (in this order), stale where nothing is proved, missing where left out. */
function grantsSay(pick: Pick, c: Case): GrantWord {
  if (c.batch.extracts.grants === undefined) {
    return 'missing';
  }
  if (c.applicant === undefined) {
    if (c.readings.unknownIdAsksNothing) {
      return pick('grants of a body that is not known', ['yes', 'no'] as const);
    }
    return 'no';
  }
  const signed = claimDay(pick, c, 'contract_signed_on');
  const start = claimDay(pick, c, 'job_starts_on');
  const rowMight = (test: (row: GrantView) => boolean) =>
    c.grantRows.some((row) => might((ofRow) => test(grantView(ofRow, c, row))));
  const full = (row: GrantView) => row.role() === 'job-finder' && row.percent() >= 100_0000;
  // yes: a job-finder row of 100 % or more is in force on `signed`.
  const surely = c.grantRows.some(
    (row) =>
      !might((ofRow) => {
        const view = grantView(ofRow, c, row);
        return !(full(view) && inForce(view, signed));
      }),
  );
  if (surely) {
    return 'yes';
  }
  // unclear: a row in force on `signed` could be one.
  if (rowMight((row) => full(row) && inForce(row, signed))) {
    return 'unclear';
  }
  // or a row that is or could be full is in force at some time from the own period's first day to `start`.
  let first: number;
  if (c.person === undefined) {
    first = pick(
      'first day of a period that is not known',
      c.days.filter((day) => day <= signed),
    );
  } else {
    first = ownPeriod(periodsOf(pick, c, c.applicant), signed)?.from ?? signed;
  }
  if (rowMight((row) => full(row) && row.from() <= start && row.to() >= first && !inForce(row, signed))) {
    return 'unclear';
  }
  return absenceProves(c, 'grants', c.applicant, signed) ? 'no' : 'stale';
}

export function judge12(c: Case): Judgement {
  const cell = c.claim.cells.full_grant;
  return settle((pick) => {
    const claim =
      cell.is === 'missing'
        ? 'missing'
        : cell.is === 'known'
          ? cell.value
            ? 'yes'
            : 'no'
          : pick('full_grant', ['yes', 'no'] as const);
    const grants = grantsSay(pick, c);
    if (grants === 'unclear') {
      return unknown('grants unclear');
    }
    const said = [claim, grants].filter((word) => word === 'yes' || word === 'no');
    if (said.length === 0) {
      return unknown(`claim ${claim}, grants ${grants}`);
    }
    if (said.length === 2 && said[0] !== said[1]) {
      return unknown(`claim ${claim}, grants ${grants}`);
    }
    const why = `claim ${claim}, grants ${grants}`;
    return said[0] === 'yes' ? unmet(why) : met(why);
  });
}

export function judge13(c: Case): Judgement {
  return settle((pick) => {
    const signed = claimDay(pick, c, 'project_signed_on');
    return signed <= dayOf(c.batch.asOf) ? met() : unknown('project signature missing or after the check');
  });
}
