/** Cases just below, at and above every number of the pilot, made from the numbers given. */
import type { Case, Cents, CriterionId, Margin, VerdictWord } from '../../src/model.js';
import type { RewardRow, Settings } from '../../src/pilot/parameters.js';
import { daysOn, monthEnds, termEnd, weeksOf, windowEnd } from '../data/calendar.js';
import { aBenefit, aCase, aCount, aGrant, aJobSubsidy, aKeyword, aSubsidy, day, EMPLOYER } from './case.js';

/** The numbers of the parameter file, as any numbers. */
export type Numbers = {
  readonly pilotYear: number;
  readonly appropriation: number;
  readonly FULL_GRANT_AT_LEAST: number;
  readonly BENEFIT_DAYS_AT_LEAST: number;
  readonly BENEFIT_DAYS_A_WEEK_AT_MOST: number;
  readonly COUNTER_HOLDS_WEEKS: number;
  readonly PILOT_KEYWORD: string;
  readonly START_WITHIN_MONTHS: number;
  readonly HOURS_MORE_THAN_PERCENT: number;
  readonly FULL_TIME_HOURS_AT_LEAST: number;
  readonly FULL_TIME_HOURS_AT_MOST: number;
  readonly FIRST_MONTHS: number;
};
export type Law = { readonly numbers: Numbers; readonly table: readonly RewardRow[] };

/** One case at a limit, and what must come out. */
export type LimitCase = {
  /** The parameter it is about, or `row 3 months` and `row 3 euros`. */
  readonly of: string;
  readonly title: string;
  readonly case: Case;
  readonly criterion: CriterionId;
  readonly verdict: VerdictWord;
  readonly euros?: number;
  readonly margin?: Margin;
  /** For the appropriation: what was paid before, and whether the claim is still paid. */
  readonly money?: { readonly paidBefore: number; readonly isPaid: boolean };
};

/** The day of the check and the date of every extract: after everything. */
export const CHECK = day('2018-06-30');
export const settingsOf = ({ pilotYear, appropriation }: Numbers): Settings => ({
  pilotYear,
  appropriation: appropriation as Cents,
  municipalities: ['Pori'],
});

const dated = { date: CHECK };
const EXTRACTS = {
  'benefit-days': dated,
  keywords: dated,
  subsidies: dated,
  grants: dated,
  benefits: dated,
};
const late = (changes: Parameters<typeof aCase>[0]) => aCase({ extracts: EXTRACTS, ...changes });
/** The least that hours, days and percentages can differ by. */
const LEAST = 0.0001;
const tenThousandths = (n: number) => n / 10_000;

export function limitCases({ numbers, table }: Law): readonly LimitCase[] {
  return [
    ...yearCases(numbers),
    ...appropriationCases(numbers, table),
    ...grantCases(numbers),
    ...dayCases(numbers),
    ...weekCases(numbers),
    ...counterCases(numbers),
    ...keywordCases(numbers),
    ...windowCases(numbers),
    ...shareCases(numbers),
    ...fullTimeCases(numbers),
    ...firstMonthCases(numbers),
    ...table.flatMap((row) => lengthCases(row, table)),
    ...table.map((row) => euroCase(row, table)),
  ];
}

function yearCases({ pilotYear: year }: Numbers): readonly LimitCase[] {
  const days = [`${year - 1}-12-31`, `${year}-01-01`, `${year}-12-31`, `${year + 1}-01-01`];
  return days.flatMap((one, at) =>
    (['signed', 'start'] as const).map(
      (name): LimitCase => ({
        of: 'pilotYear',
        title: `${name} ${one}`,
        case: late({ signed: `${year}-06-16`, start: `${year}-07-01`, [name]: one }),
        criterion: '0.2',
        verdict: at === 1 || at === 2 ? 'met' : 'unknown',
      }),
    ),
  );
}

function appropriationCases({ appropriation }: Numbers, table: readonly RewardRow[]): readonly LimitCase[] {
  const { euros } = firstFitting(table, 'permanent', 'none', undefined) as RewardRow;
  return [-1, 0, 1].map((over) => ({
    of: 'appropriation',
    title: `${over} cents more than there is`,
    case: late({}),
    criterion: '4.1',
    verdict: 'met',
    money: { paidBefore: appropriation - euros + over, isPaid: over <= 0 },
  }));
}

function grantCases({ FULL_GRANT_AT_LEAST: limit }: Numbers): readonly LimitCase[] {
  return [-LEAST, 0, LEAST].map((more) => {
    const percent = tenThousandths(limit) + more;
    const grants = [aGrant({ percent })];
    return {
      of: 'FULL_GRANT_AT_LEAST',
      title: `${percent} %`,
      case: late({ fullGrant: 'blank', grants }),
      criterion: '1.2',
      verdict: more < 0 ? 'met' : 'unmet',
    };
  });
}

function dayCases({ BENEFIT_DAYS_AT_LEAST: limit }: Numbers): readonly LimitCase[] {
  return [-LEAST, 0, LEAST].map((more) => {
    const days = tenThousandths(limit) + more;
    return {
      of: 'BENEFIT_DAYS_AT_LEAST',
      title: `${days} days`,
      case: late({ counts: [aCount({ days, countedOn: '2014-01-01' })] }),
      criterion: '2.1',
      verdict: more < 0 ? 'unmet' : 'met',
      ...(more < 0 ? { margin: { unit: 'benefit-days-short', amount: 1 } } : {}),
    };
  });
}

/** Counts made on each of the forty days after the signing, a Monday. */
function weekCases(numbers: Numbers): readonly LimitCase[] {
  const { BENEFIT_DAYS_AT_LEAST: limit, BENEFIT_DAYS_A_WEEK_AT_MOST: aWeek } = numbers;
  return [...Array(41).keys()].flatMap((after) =>
    [-LEAST, 0, LEAST].map((more): LimitCase => {
      const countedOn = daysOn('2014-06-16', after);
      const days = tenThousandths(limit + weeksOf('2014-06-16', countedOn) * aWeek) + more;
      return {
        of: 'BENEFIT_DAYS_A_WEEK_AT_MOST',
        title: `${days} days on ${countedOn}`,
        case: late({
          counts: [aCount({ days, countedOn })],
          benefits: [aBenefit({ startsOn: '2014-06-01', endsOn: 'open' })],
        }),
        criterion: '2.1',
        // On the day of signing itself the count is late in the subsidised work, or early enough to refuse.
        verdict:
          more >= 0 ? 'met' : after > 0 ? 'unknown' : isEarly(numbers, countedOn) ? 'unmet' : 'unknown',
      };
    }),
  );
}

const isEarly = ({ COUNTER_HOLDS_WEEKS: weeks }: Numbers, countedOn: string) =>
  countedOn <= daysOn('2014-01-01', weeks * 7);

function counterCases(numbers: Numbers): readonly LimitCase[] {
  const { COUNTER_HOLDS_WEEKS: weeks, BENEFIT_DAYS_AT_LEAST: limit } = numbers;
  const first = '2013-01-01';
  return [-1, 0, weeks * 7 - 1, weeks * 7, weeks * 7 + 1].map((after): LimitCase => {
    const countedOn = daysOn(first, after);
    const counts = [aCount({ days: tenThousandths(limit) - 1, countedOn })];
    return {
      of: 'COUNTER_HOLDS_WEEKS',
      title: `${after} days into the work`,
      case: late({ counts, subsidies: [aSubsidy({ startsOn: first })] }),
      criterion: '2.1',
      verdict: after >= 0 && after <= weeks * 7 ? 'unmet' : 'unknown',
    };
  });
}

function keywordCases({ PILOT_KEYWORD: keyword }: Numbers): readonly LimitCase[] {
  return [-1, 0, 1].map((more) => {
    const code = String(Number(keyword) + more).padStart(4, '0');
    return {
      of: 'PILOT_KEYWORD',
      title: code,
      case: late({ keywords: [aKeyword({ code })] }),
      criterion: '2.2',
      verdict: more === 0 ? 'met' : 'unmet',
    };
  });
}

/** Subsidised work that ended on the last day of every month of five years, the day before it or the day after. */
function windowCases({ START_WITHIN_MONTHS: months }: Numbers): readonly LimitCase[] {
  return monthEnds(2012, 2016).flatMap((monthEnd) =>
    [-1, 0, 1].flatMap((beside) => {
      const end = daysOn(monthEnd, beside);
      const last = windowEnd(end, months);
      const subsidies = [aSubsidy({ startsOn: daysOn(end, -150), endsOn: end })];
      return [-1, 0, 1].map((after): LimitCase => {
        const start = daysOn(last, after);
        return {
          of: 'START_WITHIN_MONTHS',
          title: `work to ${end}, job from ${start}`,
          case: late({ subsidies, signed: daysOn(end, -10), start }),
          criterion: '3.1',
          verdict: after <= 0 ? 'met' : 'unmet',
          ...(after > 0 ? { margin: { unit: 'days-late', amount: after } } : {}),
        };
      });
    }),
  );
}

/** Counted in ten-thousandths of an hour: the most that is still too little, and what is enough. */
function shareCases(numbers: Numbers): readonly LimitCase[] {
  const { HOURS_MORE_THAN_PERCENT: percent } = numbers;
  const { FULL_TIME_HOURS_AT_LEAST: least, FULL_TIME_HOURS_AT_MOST: most } = numbers;
  const fields = [least, 363_500, 375_000, 382_500, 393_000, 400_000, most].filter((one) => one <= most);
  return fields.flatMap((full) => {
    const tooLittle = Math.floor((full * percent) / 100);
    return [-1, 0, 1].map((more): LimitCase => {
      const [weeklyHours, fullTimeHours] = [tooLittle + more, full].map(tenThousandths) as [number, number];
      return {
        of: 'HOURS_MORE_THAN_PERCENT',
        title: `${weeklyHours} of ${fullTimeHours} hours`,
        case: late({ weeklyHours, fullTimeHours }),
        criterion: '3.3',
        verdict: more > 0 ? 'met' : 'unmet',
        ...(more > 0 ? {} : { margin: { unit: 'hundredth-hours-short', amount: 1 } }),
      };
    });
  });
}

function fullTimeCases(numbers: Numbers): readonly LimitCase[] {
  const { FULL_TIME_HOURS_AT_LEAST: least, FULL_TIME_HOURS_AT_MOST: most } = numbers;
  const around = (limit: number) => [-1, 0, 1].map((more) => limit + more);
  const at = (of: keyof Numbers, full: number): LimitCase => ({
    of,
    title: `${tenThousandths(full)} hours`,
    case: late({ weeklyHours: tenThousandths(full), fullTimeHours: tenThousandths(full) }),
    criterion: '3.3',
    verdict: least <= full && full <= most ? 'met' : 'unknown',
  });
  return [
    ...around(least).map((full) => at('FULL_TIME_HOURS_AT_LEAST', full)),
    ...around(most).map((full) => at('FULL_TIME_HOURS_AT_MOST', full)),
  ];
}

/** Benefits that begin at the end of a job's first months, of jobs from the last day of every month of a year. */
function firstMonthCases({ FIRST_MONTHS: months }: Numbers): readonly LimitCase[] {
  return monthEnds(2014, 2014).flatMap((start) =>
    [-1, 0, 1].map((more): LimitCase => {
      const startsOn = daysOn(termEnd(start, months), more);
      return {
        of: 'FIRST_MONTHS',
        title: `a job from ${start}, a benefit from ${startsOn}`,
        case: late({ start, benefits: [aBenefit({ benefit: 'other', startsOn, endsOn: 'open' })] }),
        criterion: '3.3',
        verdict: more <= 0 && startsOn >= start ? 'unknown' : 'met',
      };
    }),
  );
}

type Level = 'none' | 'basic' | 'basic-and-additional' | 'highest';

/** The first row of a table that fits a job at a company. */
function firstFitting(
  table: readonly RewardRow[],
  contract: RewardRow['contract'],
  level: Level,
  lasts: ((months: number) => boolean) | undefined,
): RewardRow | undefined {
  return table.find(
    (row) =>
      row.contract === contract &&
      (row.monthsAtLeast === 0 || (lasts?.(row.monthsAtLeast) ?? false)) &&
      row.subsidies.includes(level),
  );
}

function jobOf(level: Level, job: NonNullable<Parameters<typeof aCase>[0]>): Case {
  const { start = '2014-07-01' } = job as { start?: string };
  const span = { employerId: EMPLOYER, level, startsOn: start, endsOn: 'open' } as const;
  const subsidies = level === 'none' ? [aSubsidy()] : [aSubsidy(), aJobSubsidy(span)];
  return late({ ...job, statedSubsidy: level, subsidies });
}

/** Fixed terms from the last day of every month of five years, from the day before it and the day after. */
function lengthCases(row: RewardRow, table: readonly RewardRow[]): readonly LimitCase[] {
  const { monthsAtLeast: months, contract } = row;
  const level = row.subsidies[0] as Level;
  if (contract !== 'fixed-term' || months === 0) return [];
  return monthEnds(2012, 2016).flatMap((monthEnd) =>
    [-1, 0, 1].flatMap((beside) => {
      const start = daysOn(monthEnd, beside);
      return [-1, 0, 1].map((more): LimitCase => {
        const end = daysOn(termEnd(start, months), more);
        const fits = firstFitting(table, contract, level, (needed) => end >= termEnd(start, needed));
        return {
          of: `row ${row.row} months`,
          title: `${level}, ${start} to ${end}`,
          case: jobOf(level, { contractType: contract, start, end }),
          criterion: '4.1',
          verdict: fits ? 'met' : 'unmet',
          euros: fits?.euros ?? 0,
        };
      });
    }),
  );
}

function euroCase(row: RewardRow, table: readonly RewardRow[]): LimitCase {
  const level = row.subsidies[0] as Level;
  const job = row.contract === 'permanent' ? {} : { contractType: row.contract, end: '2015-12-31' };
  const fits = firstFitting(
    table,
    row.contract,
    level,
    (months) => '2015-12-31' >= termEnd('2014-07-01', months),
  );
  return {
    of: `row ${row.row} euros`,
    title: `${row.contract}, ${level}`,
    case: jobOf(level, job),
    criterion: '4.1',
    verdict: fits ? 'met' : 'unmet',
    euros: fits?.euros ?? 0,
  };
}
