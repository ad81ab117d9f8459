/** Contract 3.2, 4.1 and the reward table. */
import { CONTRACTS, knownOf, LEVELS, type Level, SECTORS, WORK_FORMS } from '../batch.js';
import { dayOf, FAR_AHEAD, OPEN, termEnd } from '../calendar.js';
import { type Judgement, tryEvery } from './possible.js';
import * as world from './world.js';
import { type Case, startOf, type World } from './world.js';

/**
 * Permanent or a fixed term. A permanent contract with an end date may be one to that date, and a permanent apprenticeship
 * one of any length.
 */
function natureOf(w: World): 'permanent' | 'to its end' | 'of any length' {
  const { contract_type, work_form, job_ends_on } = w.claim.cells;
  if (world.choose(w, 'contract_type', contract_type, CONTRACTS) === 'fixed-term') return 'to its end';
  const apprentice = world.choose(w, 'work_form', work_form, WORK_FORMS) === 'apprenticeship';
  if (apprentice) return w.pick('apprenticeship', ['permanent', 'of any length'] as const);
  return job_ends_on.is === 'missing'
    ? 'permanent'
    : w.pick('permanent?', ['permanent', 'to its end'] as const);
}

/** The job's last day, OPEN of a permanent one. A fixed term without an end, or ending before its start: any length. */
export function lastDayOf(w: World): number {
  const nature = natureOf(w);
  if (nature === 'permanent') return OPEN;
  const start = startOf(w);
  const { job_ends_on } = w.claim.cells;
  if (nature === 'to its end' && job_ends_on.is === 'known' && dayOf(job_ends_on.value) >= start) {
    return dayOf(job_ends_on.value);
  }
  const { shortTerm, longTerm } = w.limits;
  const ends = [termEnd(start, shortTerm), termEnd(start, longTerm)].flatMap((day) => [day - 1, day]);
  const days = [...new Set([FAR_AHEAD, ...ends, ...w.days])].filter((day) => day >= start);
  return w.pick(`last day of a job from ${start}`, days);
}

/** The last day of the job's first month, or of a shorter job. */
export const firstMonthEnd = (w: World) => Math.min(termEnd(startOf(w), 1), lastDayOf(w));

const overlapsJob = (w: World, row: world.Span) => row.from() <= lastDayOf(w) && row.to() >= startOf(w);

/** The level of the subsidy paid for the job: one of those possible. */
function levelOf(w: World): Level {
  const cell = w.claim.cells.subsidy_level;
  const says = (word: string) => cell.is === 'known' && cell.value === word;
  const anyLevel = () => w.pick('level not known', LEVELS);
  if (w.person === undefined) return anyLevel();
  const employer = world.employerOf(w);
  // Whose the row is comes first, so that no more is asked of what isn't known than needed.
  const inJob = (isOf: (row: Row) => boolean) =>
    world.rowsOf(w, world.SUBSIDIES).filter((row) => isOf(row) && overlapsJob(w, row));
  const isRefused = (row: Row) => row.status() === 'refused';
  const isSuch = (isOf: typeof isRefused) => (row: Row) =>
    isOf(row) && !isRefused(row) && overlapsJob(w, row);
  const noSuch = (isOf: typeof isRefused) => world.absent(w, world.SUBSIDIES, startOf(w), isSuch(isOf));

  // No employer_id: the claim's level holds if, by absence, no other body has a subsidy row but refused ones.
  if (employer === '') {
    const isOther = (row: Row) => row.employer() !== world.applicantOf(w) && !isRefused(row);
    if (inJob(isOther).length > 0 || !noSuch(isOther)) return anyLevel();
    return cell.is === 'known' && cell.value !== 'applied' ? cell.value : anyLevel();
  }
  // URA: the rows of the employer that overlap the job.
  const isOfEmployer = (row: Row) => row.employer() === employer;
  const rows = inJob(isOfEmployer);
  const paid = rows.filter(world.isPaid);
  // The claim says applied: a granted, suspended or refused row decides, without one not known.
  if (says('applied') && paid.length === 0 && !rows.some(isRefused)) return anyLevel();
  // Not known with an annulled one that no granted one overlaps, or an applied one that no decision overlaps.
  const granted = rows.filter((row) => row.status() === 'granted');
  const overlapsAny = (row: Row, others: Row[]) =>
    others.some((other) => other.from() <= row.to() && other.to() >= row.from());
  if (rows.some((row) => row.status() === 'annulled' && !overlapsAny(row, granted))) return anyLevel();
  const decisions = [...paid, ...rows.filter(isRefused)];
  if (rows.some((row) => row.status() === 'applied' && !overlapsAny(row, decisions))) return anyLevel();
  // Nor with a late decision, but on a row that goes on from an earlier granted one by the next day.
  const goesOn = (row: Row) =>
    granted.some((other) => other.from() < row.from() && row.from() <= other.to() + 1);
  if (paid.some((row) => row.isDecidedLate() && !goesOn(row))) return anyLevel();
  // Nor with a row of a third body that contains `start` or begins in the job's first month.
  const isThird = (row: Row) =>
    ![employer, world.applicantOf(w)].includes(row.employer()) &&
    world.isPaid(row) &&
    (world.contains(row, startOf(w)) || (row.from() >= startOf(w) && row.from() <= firstMonthEnd(w)));
  if (world.rowsOf(w, world.SUBSIDIES).some(isThird)) return anyLevel();
  // The highest level of those granted or suspended; none by absence.
  if (paid.length === 0 && !noSuch(isOfEmployer)) return anyLevel();
  const ura = LEVELS[Math.max(0, ...paid.map((row) => LEVELS.indexOf(row.level())))] as Level;
  // Both known and different: in conflict. The claim's missing or unreadable: URA's.
  if (cell.is !== 'known' || cell.value === 'applied' || cell.value === ura) return ura;
  return w.pick(`level of claim or URA, ${cell.value} or ${ura}`, [cell.value, ura]);
}
type Row = world.SubsidyRow;

/** A company; municipal-enterprise, housing-company and other: company or not. */
function isCompany(w: World, sector: (typeof SECTORS)[number]): boolean {
  const perhaps = sector === 'municipal-enterprise' || sector === 'housing-company' || sector === 'other';
  return perhaps ? w.pick('company or not', [true, false]) : sector === 'company';
}

/** The first row of the table that fits; 0 is none. */
function rowOf(w: World): number {
  const sector = world.choose(w, 'employer_sector', w.claim.cells.employer_sector, SECTORS);
  const isPermanent = natureOf(w) === 'permanent';
  if (!isPermanent && !isCompany(w, sector)) return 0;
  const start = startOf(w);
  const last = lastDayOf(w);
  if (!isPermanent && last < termEnd(start, w.limits.shortTerm)) return 0;
  const level = levelOf(w);
  if (level === 'none') return isPermanent ? 1 : 3;
  // A permanent job at a state employer with any subsidy: row 2 or none.
  if (isPermanent) return sector === 'state' ? w.pick('subsidy at the state', [2, 0]) : 2;
  if (last < termEnd(start, w.limits.longTerm)) return 0;
  // percentage in row 4: not known whether it is basic only.
  return level === 'basic' || (level === 'percentage' && w.pick('basic only', [true, false])) ? 4 : 0;
}

export interface Reward {
  /** The first row that fits, where the euros are the same for every possible value. */
  row: number | undefined;
  lowest: number;
  highest: number;
}

/** 4.1 The table over every possible value. Always a row with the same euros: met. Never a row: unmet. Else unknown. */
export function judgeReward(c: Case): { judgement: Judgement; reward: Reward } {
  const { euros } = c.limits;
  const rows = new Set<number>();
  const most = knownOf(c.claim.cells.contract_type) === 'fixed-term' ? [3, 4] : [1];
  let inDoubt = false;
  tryEvery((pick) => {
    const noted: typeof pick = (fact, values) => {
      inDoubt = true;
      return pick(fact, values);
    };
    rows.add(rowOf({ ...c, pick: noted }));
    // Nothing and the most that such a contract can give: nothing more can be learnt.
    return rows.has(0) && most.some((row) => rows.has(row));
  });
  const amounts = [...rows].map((row) => euros[row] as number);
  const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
  const row = lowest === highest && highest > 0 ? Math.min(...rows) : undefined;
  const verdict = lowest < highest ? 'unknown' : row ? 'met' : 'unmet';
  const codes = { met: ['row-fits'], unmet: ['no-row'], unknown: ['row-fits', 'no-row'] }[verdict];
  return { judgement: { verdict, codes: new Set(codes), inDoubt }, reward: { row, lowest, highest } };
}
