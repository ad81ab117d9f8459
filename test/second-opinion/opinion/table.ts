/** Contract 3.2, 4.1 and the reward table. */
import { CONTRACTS, LEVELS, type Level, SECTORS } from '../batch.js';
import { termEnd } from './calendar.js';
import { choose, everyWay, type Judgement, met, type Pick, unknown, unmet } from './completions.js';
import { absenceProves, applicantOf, type Case } from './extracts.js';
import { employerOf, type Job, jobOf } from './job.js';
import { hiddenSubsidy, isPaid, type SubsidyView, subsidyViews } from './views.js';

export const EUROS = [0, 1500, 1000, 500, 500] as const;

/** "percentage above all". */
const ORDER: readonly Level[] = LEVELS;

function overlapsJob(row: SubsidyView, job: Job): boolean {
  return row.from() <= job.end && row.to() >= job.start;
}

/** The subsidy paid to the employer for the job (contract 3.2, "Subsidy"). */
function subsidyOf(pick: Pick, c: Case, job: Job): Level {
  const cell = c.claim.cells.subsidy_level;
  const notKnown = (why: string) => pick(`subsidy not known: ${why}`, LEVELS);
  const employer = employerOf(pick, c);
  const { person } = c;
  if (person === undefined && c.readings.unknownIdAsksNothing) {
    return notKnown('person');
  }

  // No employer_id: the claim's level holds if the person has no subsidy row (but refused ones) of any other body.
  if (employer === '') {
    const applicant = applicantOf(pick, c);
    const another = (row: SubsidyView) =>
      row.employer() !== applicant && row.status() !== 'refused' && overlapsJob(row, job);
    if (subsidyViews(pick, c).some(another) || hiddenSubsidy(c, another)) {
      return notKnown('no employer_id, a row of another body');
    }
    if (!absenceProves(c, 'subsidies', person, job.start)) {
      return notKnown('no employer_id, stale');
    }
    return cell.is === 'known' && cell.value !== 'applied'
      ? cell.value
      : notKnown('no employer_id, no level');
  }

  // URA's rows for the person with the employer that overlap the job.
  const rows = subsidyViews(pick, c).filter((row) => row.employer() === employer && overlapsJob(row, job));
  const paid = rows.filter((row) => isPaid(row.status()));
  if (rows.some((row) => row.status() === 'annulled')) {
    return notKnown('annulled');
  }
  const undecided = rows.filter(
    (row) =>
      row.status() === 'applied' &&
      !rows.some(
        (other) =>
          (other.status() === 'granted' || other.status() === 'refused') &&
          other.from() <= row.to() &&
          other.to() >= row.from(),
      ),
  );
  if (undecided.length > 0) {
    return notKnown('applied');
  }
  const decisions = c.readings.lateDecision === 'any status' ? rows : paid;
  if (decisions.some((row) => (row.decided() ?? row.from()) > row.from())) {
    return notKnown('decided after its first day');
  }
  const refused = rows.some((row) => row.status() === 'refused');
  let ura: Level;
  if (paid.length > 0) {
    ura = paid.map((row) => row.level()).reduce((a, b) => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a));
  } else {
    const hidden = hiddenSubsidy(
      c,
      (row) => row.employer() === employer && row.status() !== 'refused' && overlapsJob(row, job),
    );
    const absent = absenceProves(c, 'subsidies', person, job.start) && !hidden;
    const decided = cell.is === 'known' && cell.value === 'applied' && refused;
    if (!absent && !(decided && c.readings.appliedRefusedStale === 'none')) {
      return notKnown('stale');
    }
    ura = 'none';
  }

  if (cell.is !== 'known') {
    return ura;
  }
  if (cell.value === 'applied') {
    // A granted, suspended or refused row in URA decides, without one not known.
    return paid.length > 0 || refused ? ura : notKnown('claim says applied');
  }
  return cell.value === ura ? ura : pick(`subsidy of claim or URA ${cell.value} ${ura}`, [cell.value, ura]);
}

/** The first row of the table that fits; 0: none. */
function rowOf(pick: Pick, c: Case): number {
  const sector = choose(pick, 'employer_sector', c.claim.cells.employer_sector, SECTORS);
  if (
    choose(pick, 'contract_type', c.claim.cells.contract_type, CONTRACTS) === 'fixed-term' &&
    !isCompany(pick, sector)
  ) {
    return 0;
  }
  const job = jobOf(pick, c);
  if (job.kind === 'permanent') {
    if (subsidyOf(pick, c, job) === 'none') {
      return 1;
    }
    // A permanent job at a state employer with any subsidy: row 2 or none.
    return sector === 'state' ? pick('state employer with subsidy', [2, 0]) : 2;
  }
  if (!isCompany(pick, sector) || job.end < termEnd(job.start, 3)) {
    return 0;
  }
  const level = subsidyOf(pick, c, job);
  if (level === 'none') {
    return 3;
  }
  if (job.end < termEnd(job.start, 6)) {
    return 0;
  }
  // percentage: not known whether it is basic only.
  return level === 'basic' || (level === 'percentage' && pick('percentage is basic only', [true, false]))
    ? 4
    : 0;
}

function isCompany(pick: Pick, sector: string): boolean {
  if (sector === 'municipal-enterprise' || sector === 'housing-company' || sector === 'other') {
    return pick('company or not', [true, false]);
  }
  return sector === 'company';
}

export interface TableResult {
  judgement: Judgement;
  /** Every row that may fit; 0 stands for none. */
  rows: number[];
  row: number | undefined;
  highest: number;
}

export function judge41(c: Case): TableResult {
  const seen = new Set<number>();
  let why: string[] = [];
  everyWay(
    (pick) => rowOf(pick, c),
    (row, facts) => {
      if (seen.size > 0 && !seen.has(row) && why.length === 0) {
        why = facts();
      }
      seen.add(row);
      // 1 500 euros and something else: unknown, and nothing is higher.
      return seen.has(1) && seen.size > 1;
    },
  );
  const rows = [...seen].sort();
  const euros = new Set(rows.map((row) => EUROS[row] as number));
  const highest = Math.max(...euros);
  if (euros.size === 1 && highest > 0) {
    return { judgement: met(`row ${rows.join(' or ')}`), rows, row: rows[0], highest };
  }
  if (highest === 0) {
    return { judgement: unmet('no row'), rows, row: undefined, highest };
  }
  const fact = (why.at(-1) ?? '').replace(/#-?\d+/g, '');
  return { judgement: unknown(`rows ${rows.join(', ')}: ${fact}`), rows, row: undefined, highest };
}
