/** Contract 3.2, 3.1 to 3.4: the follow-on job. */
import { CONTRACTS, SECTORS, WORK_FORMS } from '../batch.js';
import { dayOf, FAR_AHEAD, monthsOn, OPEN, termEnd } from './calendar.js';
import { choose, type Judgement, met, type Pick, settle, unknown, unmet } from './completions.js';
import { absenceProves, applicantOf, type Case, claimDay, statedEnd } from './extracts.js';
import { benefitView, hiddenSubsidy, isPaid, ownPeriod, periodsOf } from './views.js';

export function judge31(c: Case): Judgement {
  const { person } = c;
  if (person === undefined) {
    return unknown('person not known');
  }
  return settle((pick) => {
    const start = claimDay(pick, c, 'job_starts_on');
    const signed = claimDay(pick, c, 'contract_signed_on');
    const applicant = applicantOf(pick, c);
    const periods = periodsOf(pick, c, applicant);
    // The end E: the own period's; without one the end of the last period that began before `start`; none: unknown.
    const own = ownPeriod(periods, signed);
    const period = own ?? periods.filter((one) => one.from < start).at(-1);
    if (period === undefined) {
      return unknown('no period');
    }
    const ura = period.to;
    let end = ura;
    let how = own === undefined ? 'last period' : '';
    const stated = statedEnd(pick, c);
    if (stated !== undefined && stated !== ura) {
      const byEndsOn = period.rows.filter((row) => row.to() === ura).every((row) => row.byEndsOn);
      const inTime = stated >= signed || (ura === OPEN && !c.readings.openEndNeedsStatedFromSigned);
      if (inTime && stated < ura && byEndsOn && !period.rows.some((row) => row.from() > stated)) {
        // The stated end holds, as an early leave.
        end = stated;
        how = 'early leave';
      } else {
        end = pick('E of URA or claim', [ura, stated]);
        how = 'ends in conflict';
      }
    }
    const check = dayOf(c.batch.asOf);
    if (start > check) {
      return unknown('start after check');
    }
    if (end === OPEN) {
      return unknown('E open');
    }
    if (periods.some((other) => other !== period && other.from > end && other.from <= start)) {
      return unknown('another period before start');
    }
    // Another period: a row that is picked as one of this period's is not looked for a second time.
    const hidden = hiddenSubsidy(
      c,
      (row) =>
        !period.rows.some((own) => own.at === row.at) &&
        row.employer() === applicant &&
        isPaid(row.status()) &&
        row.from() > end &&
        row.from() <= start,
    );
    if (!absenceProves(c, 'subsidies', person, start) || hidden) {
      return unknown('another period might begin');
    }
    if (start <= end) {
      return unknown('start on or before E');
    }
    if (start <= monthsOn(end, 3)) {
      return met(how);
    }
    if (ura !== OPEN && start > monthsOn(ura, 3)) {
      return unmet(`late ${how}`);
    }
    return unknown('late by the stated end only');
  });
}

/** The employer of the claim: a business id, or '' where the cell is blank. */
export function employerOf(pick: Pick, c: Case): string {
  const cell = c.claim.cells.employer_id;
  return cell.is === 'missing' ? '' : choose(pick, 'employer_id', cell, c.bodies);
}

export function judge32(c: Case): Judgement {
  return settle((pick) => {
    if (!choose(pick, 'onward_placement', c.claim.cells.onward_placement, [true, false])) {
      return met();
    }
    const employer = employerOf(pick, c);
    if (employer === '') {
      return unknown('placed onward, no employer_id');
    }
    return employer === applicantOf(pick, c)
      ? unmet('placed onward by the applicant')
      : unknown('placed onward, another employer');
  });
}

export interface Job {
  kind: 'permanent' | 'fixed-term';
  start: number;
  /** OPEN where it goes on. */
  end: number;
}

/** The job, over what its contract may be (contract 3.2, below the reward table). */
export function jobOf(pick: Pick, c: Case): Job {
  const { cells } = c.claim;
  const start = claimDay(pick, c, 'job_starts_on');
  const type = choose(pick, 'contract_type', cells.contract_type, CONTRACTS);
  const endDay = cells.job_ends_on.is === 'known' ? dayOf(cells.job_ends_on.value) : undefined;
  if (type === 'permanent') {
    const ways: ('permanent' | 'to its end' | 'any length')[] = ['permanent'];
    if (cells.job_ends_on.is !== 'missing') {
      ways.push('to its end');
    }
    if (choose(pick, 'work_form', cells.work_form, WORK_FORMS) === 'apprenticeship') {
      ways.push('any length');
    }
    const way = pick('permanent or a fixed term', ways);
    if (way === 'permanent') {
      const toEnd = c.readings.permanentWithEnd === 'to the end' && endDay !== undefined && endDay >= start;
      return { kind: 'permanent', start, end: toEnd ? endDay : OPEN };
    }
    if (way === 'any length') {
      return { kind: 'fixed-term', start, end: anyEnd(pick, c, start) };
    }
  }
  const end = endDay !== undefined && endDay >= start ? endDay : anyEnd(pick, c, start);
  return { kind: 'fixed-term', start, end };
}

/** A term of any length: its last day around three and six months, and around every row's days. */
function anyEnd(pick: Pick, c: Case, start: number): number {
  const days = [
    FAR_AHEAD,
    start,
    termEnd(start, 3),
    termEnd(start, 3) - 1,
    termEnd(start, 6),
    termEnd(start, 6) - 1,
  ];
  for (const { cells } of [...c.subsidyRows, ...c.benefitRows]) {
    for (const cell of [cells.starts_on, cells.ends_on]) {
      if (cell.is === 'known') {
        days.push(dayOf(cell.value) - 1, dayOf(cell.value));
      }
    }
  }
  return pick(
    `last day of a job from #${start}`,
    [...new Set(days)].filter((day) => day >= start),
  );
}

export function judge33(c: Case): Judgement {
  const { cells } = c.claim;
  return settle((pick) => {
    const full = choose(
      pick,
      'full_time_hours',
      cells.full_time_hours,
      [0, 1_0000, 40_0000, 48_0000, 49_0000],
    );
    if (full < 1_0000 || full > 48_0000) {
      return unknown('full-time hours outside 1-48');
    }
    const weekly = choose(pick, 'weekly_hours', cells.weekly_hours, [0, 20_0000, 40_0000, 168_0000]);
    if (weekly > full) {
      return unknown('weekly hours above full-time');
    }
    if (weekly * 100 <= full * 80) {
      return unmet('80 % or less');
    }
    if (c.batch.extracts.benefits === undefined) {
      return met('hours alone');
    }
    if (c.person === undefined && c.readings.unknownIdAsksNothing) {
      return unknown('benefits of a person not known');
    }
    for (const row of c.benefitRows) {
      const view = benefitView(pick, c, row);
      const kind = view.benefit();
      if (kind === 'employment-bonus') {
        continue;
      }
      const job = jobOf(pick, c);
      if (kind === 'adjusted' && view.from() <= job.end && view.to() >= job.start) {
        return unknown('adjusted benefit in the job');
      }
      if (kind === 'other' && view.from() >= job.start && view.from() <= job.end) {
        return unknown('other benefit begins in the job');
      }
    }
    if (
      c.readings.hoursNeedAbsence &&
      !absenceProves(c, 'benefits', c.person, claimDay(pick, c, 'job_starts_on'))
    ) {
      return unknown('benefits stale');
    }
    return met();
  });
}

export function judge34(c: Case): Judgement {
  const { cells } = c.claim;
  return settle((pick) => {
    const form = choose(pick, 'work_form', cells.work_form, WORK_FORMS);
    if (form === 'work-trial' || form === 'rehabilitative-work' || form === 'self-employment') {
      return unmet(form);
    }
    const employer = employerOf(pick, c);
    if (employer === '') {
      const sector = choose(pick, 'employer_sector', cells.employer_sector, SECTORS);
      if (sector === 'association' || sector === 'foundation') {
        return unknown('no employer_id, may be the applicant');
      }
      return met('no employer_id');
    }
    return employer === applicantOf(pick, c) ? unknown('the employer is the applicant') : met();
  });
}
