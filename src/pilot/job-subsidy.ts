/** The pay subsidy paid for the follow-on job, from two sources. Deck 4, column 4. */

import { addDays, isDay } from '../dates.js';
import type {
  Blank,
  BusinessId,
  Day,
  Doubt,
  DoubtReason,
  EmployerSector,
  Fact,
  Open,
  Subsidy,
  SubsidyLevel,
  SubsidyStatus,
} from '../model.js';
import { afterDay, fromDay, type Near, type TurningPoint, type Turns } from './criterion.js';
import { covers, findRow, jobSpan, made, overlap, type Read, type Records } from './facts.js';
import type { TableSubsidy } from './parameters.js';
import { firstMonthEnds, firstMonthOf, startsBefore } from './terms.js';

/** Levels from none upwards: of several in one job the highest counts. */
const LEVELS = ['none', 'basic', 'basic-and-additional', 'highest', 'percentage'] as const;
type Level = (typeof LEVELS)[number];
const ANY_LEVEL_BUT_NONE: readonly Level[] = LEVELS.slice(1);

type Possible = {
  readonly levels: readonly Level[];
  readonly is: 'known' | Doubt;
  readonly why?: DoubtReason;
};
const notKnown = (why: DoubtReason): Possible => ({ levels: LEVELS, is: 'missing', why });
const stale: Possible = { levels: LEVELS, is: 'stale' };

export type JobSubsidyInputs = {
  readonly applicant: BusinessId;
  readonly employer: BusinessId | Blank;
  readonly sector: EmployerSector;
  readonly start: Day;
  readonly lastDay: Day | Open;
  readonly stated: SubsidyLevel | Blank;
  readonly subsidies: Records<Subsidy>;
};

/** What the job's subsidy is made from, as known values. */
export function jobSubsidyInputs(
  read: Read<
    'applicantId' | 'employerId' | 'employerSector' | 'start' | 'lastDay' | 'statedSubsidy' | 'subsidies'
  >,
): JobSubsidyInputs {
  return {
    applicant: read('applicantId'),
    employer: read('employerId'),
    sector: read('employerSector'),
    start: read('start'),
    lastDay: read('lastDay'),
    stated: read('statedSubsidy'),
    subsidies: read('subsidies'),
  };
}

/** The rows that can be of the job, as far as they are known. */
export function jobRows(near: Near): readonly Partial<Subsidy>[] {
  const [employer, ...more] = near.all('employerId');
  const [applicant, ...others] = near.all('applicantId');
  const rows = near.rows('subsidies');
  if (employer === undefined || more.length > 0 || others.length > 0) return rows;
  return rows.filter(({ employerId }) => employerId === employer || employerId !== applicant);
}

/** Where the job's subsidy turns on a value: at the days of its rows, and at whose they are. */
export const jobSubsidyTurns: readonly Turns[] = [
  {
    start: (near) => [
      ...jobRows(near).flatMap(({ startsOn, endsOn }) => [afterDay(endsOn), ...startsBefore(startsOn)]),
      afterDay(near.date('subsidies')),
    ],
    end: rowStarts,
    lastDay: rowStarts,
    employerId: (near) => [
      ...near.all('applicantId'),
      ...near.rows('subsidies').map(({ employerId }) => employerId),
    ],
    applicantId: (near) => [
      ...near.all('employerId'),
      ...near.rows('subsidies').map(({ employerId }) => employerId),
    ],
    'subsidies.employerId': (near) => [...near.all('applicantId'), ...near.all('employerId')],
    'subsidies.startsOn': (near, _, row: Partial<Subsidy> = {}) => [
      ...near.all('start').flatMap((start) => [start, firstMonthEnds(start)]),
      ...near.all('end'),
      row.decidedOn,
      ...near
        .rows('subsidies')
        .flatMap(({ startsOn, endsOn }) => [...besides(startsOn), endsOn, ...besides(endsOn)]),
    ],
    'subsidies.endsOn': (near) => [
      ...near.all('start'),
      ...near.rows('subsidies').flatMap(({ startsOn }) => [startsOn, ...besides(startsOn)]),
    ],
    'subsidies.decidedOn': (_, __, row: Partial<Subsidy> = {}) => [row.startsOn],
  },
];

/** The days around one at which a row comes to go on from another. */
function besides(day: Day | Open | undefined): readonly Day[] {
  return isDay(day) ? [addDays(day, -2), addDays(day, -1), addDays(day, 1)] : [];
}

function rowStarts(near: Near): readonly TurningPoint[] {
  return jobRows(near).map(({ startsOn }) => fromDay(startsOn));
}

/** The level as the table meets it: what the claim and the register say together, over everything they leave open. */
export function jobSubsidyOf(inputs: JobSubsidyInputs): Fact<TableSubsidy> {
  const { levels, is, why } = inputs.employer === 'blank' ? byClaimAlone(inputs) : byBothSources(inputs);
  const possible = [...new Set(levels.flatMap((level) => asTheTableMeetsIt(level, inputs.sector)))];
  const [only] = possible;
  return possible.length === 1 && only !== undefined
    ? made(only)
    : inDoubt(possible, is, why ?? whyOf(levels));
}

function inDoubt(
  possible: readonly TableSubsidy[],
  is: 'known' | Doubt,
  why: DoubtReason | undefined,
): Fact<TableSubsidy> {
  return { is: is === 'known' ? 'missing' : is, possible, from: [], ...(why ? { why } : {}) };
}

/** Why one known level can still be read in two ways by the table. */
function whyOf(levels: readonly Level[]): DoubtReason | undefined {
  if (levels.length > 1) return undefined;
  return levels[0] === 'percentage' ? 'subsidy-in-percent' : 'subsidy-at-state';
}

/** The rows of the register that the job's subsidy turns on: of the job, and those that may be of it. */
export function rowsOfJob(inputs: JobSubsidyInputs): readonly Subsidy[] {
  return inputs.subsidies.rows.filter((row) => isOfJob(row, inputs) || isOfThirdBody(row, inputs));
}

/**
 * Whether the person works with a subsidy for a body that is neither the applicant nor the employer when the job begins:
 * a job of more than 80 % of full time leaves no room for another, so the claim may name the wrong employer.
 */
function isOfThirdBody(row: Subsidy, { applicant, employer, start, lastDay }: JobSubsidyInputs): boolean {
  return (
    employer !== 'blank' &&
    row.employerId !== employer &&
    row.employerId !== applicant &&
    isPaid(row) &&
    overlap(row, firstMonthOf(start, lastDay))
  );
}

/** The rows of the employer, or of anyone but the applicant where no id is given, that overlap the job. */
function rowsInJob(inputs: JobSubsidyInputs): readonly Subsidy[] {
  return inputs.subsidies.rows.filter((row) => isOfJob(row, inputs));
}

function isOfJob(row: Subsidy, { applicant, employer, start, lastDay }: JobSubsidyInputs): boolean {
  const ofEmployer = employer === 'blank' ? row.employerId !== applicant : row.employerId === employer;
  return ofEmployer && overlap(row, jobSpan(start, lastDay));
}

/** Without the employer's id the claim's word holds if the register shows no other body's subsidy in the job. */
function byClaimAlone(inputs: JobSubsidyInputs): Possible {
  const { stated } = inputs;
  if (rowsInJob(inputs).some((row) => row.status !== 'refused')) return notKnown('subsidy-of-another-body');
  if (!covers(inputs.subsidies, inputs.start)) return stale;
  if (stated === 'blank') return notKnown('subsidy-not-stated');
  return stated === 'applied' ? notKnown('subsidy-applied-for') : { levels: [stated], is: 'known' };
}

function byBothSources(inputs: JobSubsidyInputs): Possible {
  const { stated } = inputs;
  const rows = rowsInJob(inputs);
  const register = findRow(inputs.subsidies, (row) => isOfThirdBody(row, inputs))
    ? notKnown('subsidy-of-third-body')
    : byRegister(rows, covers(inputs.subsidies, inputs.start));
  if (stated === 'blank') return register;
  if (stated === 'applied') return rows.some(isDecided) ? register : notKnown('subsidy-applied-for');
  if (register.levels.every((level) => level === stated)) return register;
  const levels = [...new Set([stated, ...register.levels])];
  return register.is === 'known' ? { levels, is: 'conflict' } : { ...register, levels };
}

const DECIDED: readonly SubsidyStatus[] = ['granted', 'suspended', 'refused'];
const isDecided = (row: Subsidy) => DECIDED.includes(row.status);
const isPaid = (row: Subsidy) => row.status === 'granted' || row.status === 'suspended';

/** What the employer's rows in the job say by themselves. */
function byRegister(rows: readonly Subsidy[], absence: boolean): Possible {
  const overlapped = (row: Subsidy, by: readonly SubsidyStatus[]) =>
    rows.some((other) => by.includes(other.status) && overlap(other, row));
  const annulled = rows.some((row) => row.status === 'annulled' && !overlapped(row, ['granted']));
  const pending = rows.some((row) => row.status === 'applied' && !overlapped(row, DECIDED));
  const decidedLate = rows.some(
    (row) =>
      isPaid(row) && row.decidedOn !== 'blank' && row.decidedOn > row.startsOn && !goesOnFromAny(row, rows),
  );
  if (annulled) return notKnown('subsidy-annulled');
  if (pending) return notKnown('subsidy-applied-for');
  if (decidedLate) return notKnown('subsidy-decided-late');

  const paid = rows.filter(isPaid);
  if (paid.length > 0) {
    const levels = highestOf(paid.map(levelsOf));
    if (levels.length === 1) return { levels, is: 'known' };
    const why = levels.includes('none') ? 'subsidy-of-level-none' : 'subsidy-without-level';
    return { levels, is: 'missing', why };
  }
  return absence ? { levels: ['none'], is: 'known' } : stale;
}

/** Whether a row begins at the latest on the day after an earlier granted one ended: then it was decided in time. */
function goesOnFromAny(row: Subsidy, rows: readonly Subsidy[]): boolean {
  return rows.some(
    ({ status, startsOn, endsOn }) =>
      status === 'granted' &&
      startsOn < row.startsOn &&
      (endsOn === 'open' || row.startsOn <= addDays(endsOn, 1)),
  );
}

/** A granted row that names no level of support is of any level but none; one of level none contradicts itself. */
function levelsOf({ level }: Subsidy): readonly Level[] {
  if (level === 'none') return LEVELS;
  return level === 'blank' || level === 'applied' ? ANY_LEVEL_BUT_NONE : [level];
}

/** The highest level of several rows, for every level that each of them can be. */
function highestOf(rows: readonly (readonly Level[])[]): readonly Level[] {
  const rank = (level: Level) => LEVELS.indexOf(level);
  const floor = Math.max(...rows.map((levels) => Math.min(...levels.map(rank))));
  const possible = new Set(rows.flat().filter((level) => rank(level) >= floor));
  return LEVELS.filter((level) => possible.has(level));
}

/** Support in percentages may be the basic part alone or not; what a state employer gets can't be the subsidy at all. */
function asTheTableMeetsIt(level: Level, sector: EmployerSector): readonly TableSubsidy[] {
  const levels: readonly TableSubsidy[] =
    level === 'percentage' ? ['percentage', 'percentage-as-basic'] : [level];
  return sector === 'state' && level !== 'none' ? [...levels, 'other-support'] : levels;
}
