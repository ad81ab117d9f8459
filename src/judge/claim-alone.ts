import { addDays, isDay } from '../dates.js';
import type {
  BusinessId,
  Case,
  Claim,
  CriterionId,
  Day,
  Entries,
  Facts,
  Fixed4,
  Subsidy,
  Verdict,
} from '../model.js';
import { criteria, standsOn } from '../pilot/criteria.js';
import type { Criterion } from '../pilot/criterion.js';
import { extractOf, knownValue, type Office } from '../pilot/facts.js';
import type { StaleArgs } from '../pilot/findings.js';
import { parameters } from '../pilot/parameters.js';
import { isReported } from '../read/blank-cells.js';
import { judgeOf } from './judge.js';
import { FAR_PAST, NOBODIES } from './possible.js';

/**
 * A claim judged by itself, by the same criteria as in a check: once for each register that says what the claim says and
 * serves it best where it says nothing. What none of these makes met, no register can, since one that contradicts the
 * claim leaves a conflict to be cleared up. Of what some of them make met, the one that takes the least money is kept.
 */
export function judgeAlone(claim: Claim, office: Office): readonly Verdict[] {
  const judges = registersOf(claim).map((entries) => judgeOf({ claim, entries }, office));
  return criteria.map((criterion) => {
    const count = readsSubsidies(criterion) ? judges.length : 1;
    return atBest(judges.slice(0, count).map((by) => by(criterion)) as [Verdict, ...Verdict[]]);
  });
}

/** Whether a criterion comes out differently in some of the registers. */
function readsSubsidies({ reads }: Criterion): boolean {
  return standsOn(reads).includes('subsidies');
}

function atBest(verdicts: readonly [Verdict, ...Verdict[]]): Verdict {
  const euros = ({ reward }: Verdict) => reward?.euros.high ?? 0;
  const [best] = verdicts.filter(({ verdict }) => verdict === 'met').toSorted((a, b) => euros(a) - euros(b));
  if (best) return best;
  const [first] = verdicts;
  if (verdicts.every(({ verdict }) => verdict === 'unmet')) return first;
  // Said by the claim's own dates if any of them says it; the office will look at it, whatever one register makes of it.
  const own = verdicts.find(({ code }) => !isDoubt(code)) ?? first;
  return { ...own, verdict: 'unknown' };
}

/** What comes of a criterion before any register is asked. */
export type Standing =
  /** The claim fails it, or leaves it to be cleared up, whatever the register says. */
  | 'finding'
  /** It can be judged once a cell that is reported has been mended. */
  | 'waiting'
  /** Nothing speaks against it, but the office has something to add: its register, or the day of arrival. */
  | 'office'
  | 'met';

export function standingOf({ criterion, verdict, code, args, asks }: Verdict, claim: Claim): Standing {
  if (verdict === 'met') return ofRegister.includes(criterion) ? 'office' : 'met';
  if (!isDoubt(code)) return 'finding';
  const { facts } = args as StaleArgs;
  const stated = facts.filter((name): name is keyof Claim['facts'] => name in claim.facts);
  if (stated.length > 0 && stated.every((name) => isReported(name, claim))) return 'waiting';
  return asks.every(({ of }) => of === 'office') ? 'office' : 'finding';
}

/** The criteria that read the register, each with the extracts it reads. */
export const fromRegister = criteria.flatMap(({ id, reads }) => {
  const kinds = standsOn(reads).flatMap((name) =>
    name in extractOf ? [extractOf[name as keyof typeof extractOf]] : [],
  );
  return kinds.length > 0 ? [{ criterion: id, kinds }] : [];
});
const ofRegister: readonly CriterionId[] = fromRegister.map(({ criterion }) => criterion);

const DOUBTS = ['missing', 'unreadable', 'conflict', 'stale'];

/** Whether a criterion is left open because facts aren't known, and not by what they are. */
function isDoubt(code: string): boolean {
  return DOUBTS.includes(code.slice(code.indexOf('/') + 1));
}

// ── Registers ─────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Registers in which the person has the days and the keyword and the applicant no full grant. They differ in where the
 * subsidised work ends (nowhere yet, or where the claim says), and in the job's subsidy where the claim leaves it open.
 * Where the claim tells neither an end nor an employer some are alike, which costs little.
 */
function registersOf(claim: Claim): readonly Case['entries'][] {
  const start = knownValue(claim.facts.start);
  const stated = knownValue(claim.facts.statedEnd);
  const byClaim = isDay(stated) ? stated : isDay(start) ? addDays(start, -1) : 'open';
  const level = statedLevel(claim);
  return (level ? [level] : LEVELS).flatMap((each) =>
    (['open', byClaim] as const).map((endsOn) => ({
      'benefit-days': {
        ...EMPTY,
        rows: [{ days: known(MANY_DAYS), basis: known('unemployment'), countedOn: known(FAR_PAST) }],
      },
      keywords: {
        ...EMPTY,
        rows: [{ code: known(parameters.PILOT_KEYWORD), startsOn: known(FAR_PAST), endsOn: known('open') }],
      },
      subsidies: { ...EMPTY, rows: [subsidisedWork(claim, endsOn), ...jobSubsidy(claim, each)] },
      // By its own word an applicant with a full grant fails, and no register is needed to say so.
      grants: { ...EMPTY, given: knownValue(claim.facts.fullGrant) !== 'yes' },
      benefits: EMPTY,
    })),
  );
}

const EMPTY: Entries<never> = { given: true, date: '9999-12-31' as Day, damaged: false, rows: [] };
const MANY_DAYS = (parameters.BENEFIT_DAYS_AT_LEAST * 10) as Fixed4;
type Level = (typeof LEVELS)[number];
const LEVELS = ['none', 'basic', 'basic-and-additional', 'highest', 'percentage'] as const;

/** Whether the claim leaves it to the register which subsidy the job has. */
export function leavesLevelOpen(claim: Claim): boolean {
  return statedLevel(claim) === undefined;
}

/** The level that the claim states of the job; the applicant's own subsidy says nothing of another job's. */
function statedLevel({ facts: { statedSubsidy, employerId, applicantId } }: Claim): Level | undefined {
  const isOwnJob = employerId.is === 'known' && employerId.value === knownValue(applicantId);
  return isOwnJob ? undefined : LEVELS.find((level) => level === knownValue(statedSubsidy));
}

/** An applicant whose id can't be read is one of those who could have the subsidy. */
function subsidisedWork({ facts: { applicantId } }: Claim, endsOn: Day | 'open'): Facts<Subsidy> {
  return granted(knownValue(applicantId) ?? NOBODIES[0], 'blank', endsOn);
}

function jobSubsidy({ facts }: Claim, level: Level): readonly Facts<Subsidy>[] {
  const employer = knownValue(facts.employerId) ?? 'blank';
  return employer === 'blank' || level === 'none' ? [] : [granted(employer, level, 'open')];
}

function granted(employerId: BusinessId, level: Subsidy['level'], endsOn: Day | 'open'): Facts<Subsidy> {
  return {
    employerId: known(employerId),
    level: known(level),
    startsOn: known(FAR_PAST),
    endsOn: known(endsOn),
    endIs: known('decided'),
    status: known('granted'),
    decidedOn: known('blank'),
  };
}

function known<T>(value: T) {
  return { is: 'known' as const, value, from: [] };
}
