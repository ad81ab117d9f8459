/**
 * Where criteria say that they turn, held against trying every value: of a day every day of two years, of hours every
 * quarter, of words every word. What is declared too narrowly would decide by values that were never tried.
 */
import { describe, expect, it } from 'vitest';
import { judgeOf } from '../../src/judge/judge.js';
import { testerOf } from '../../src/judge/trials.js';
import type { Case, Verdict } from '../../src/model.js';
import { criteria, isDerived } from '../../src/pilot/criteria.js';
import type { Criterion } from '../../src/pilot/criterion.js';
import { daysOn } from '../data/calendar.js';
import { randomOf } from '../data/random.js';
import {
  APPLICANT,
  aBenefit,
  aCase,
  aCount,
  aGrant,
  aJobSubsidy,
  aKeyword,
  aSubsidy,
  type CaseChanges,
  EMPLOYER,
  exactly,
  office,
  THIRD,
  unreadable,
} from '../support/case.js';

/** How many pairs, and how many triples, are drawn; more with COUNT. */
const DRAWN = Number(process.env['COUNT'] ?? 100);

const term = { contractType: 'fixed-term', employerSector: 'company' } as const;
const bases: Readonly<Record<string, CaseChanges>> = {
  'a permanent job': {},
  'a fixed term at a company with a subsidy': {
    ...term,
    end: '2014-12-31',
    statedSubsidy: 'basic',
    subsidies: [aSubsidy(), aJobSubsidy({ decidedOn: '2014-06-30' })],
  },
  'a fixed term of three months from a month’s last day': { ...term, start: '2014-08-31', end: '2014-11-30' },
  'a fixed term without an end': { ...term, end: 'blank' },
  'a permanent job with an end, in an apprenticeship': { end: '2014-12-31', workForm: 'apprenticeship' },
  'no employer’s id, and a subsidy of another body': {
    ...term,
    end: '2015-01-31',
    employerId: 'blank',
    subsidies: [aSubsidy(), aSubsidy({ employerId: THIRD, startsOn: '2014-08-01', endsOn: 'open' })],
  },
  'work with the applicant itself, placed onward': { employerId: APPLICANT, onward: 'yes' },
  'an early leave, and a start late by it': { statedEnd: '2014-06-20', start: '2014-09-22' },
  'a stated end after the register’s, and a start late by it': {
    statedEnd: '2014-07-04',
    start: '2014-10-01',
  },
  'two periods joined over a weekend, and a later one': {
    start: '2014-07-15',
    subsidies: [
      aSubsidy({ endsOn: '2014-05-30', endIs: 'actual' }),
      aSubsidy({ startsOn: '2014-06-02', endsOn: '2014-06-30' }),
      aSubsidy({ startsOn: '2014-07-14', endsOn: 'open', status: 'suspended' }),
    ],
  },
  'counts made after the signing, and a low one in the period': {
    counts: [
      aCount({ days: 520, countedOn: '2014-07-04' }),
      aCount({ days: 480, countedOn: '2014-02-03' }),
      aCount({ days: 505, countedOn: '2014-06-20', basis: 'total' }),
    ],
  },
  'a full grant shortly before the signing': {
    fullGrant: 'blank',
    grants: [aGrant({ endsOn: '2014-06-15' }), aGrant({ percent: 60, startsOn: '2014-06-16' })],
  },
  'keywords before and after': {
    keywords: [aKeyword({ endsOn: '2014-06-15' }), aKeyword({ code: '0020', startsOn: '2014-06-17' })],
  },
  'part-time work with benefits in its time': {
    weeklyHours: 31,
    benefits: [aBenefit(), aBenefit({ benefit: 'other', startsOn: '2014-06-30', endsOn: 'open' })],
  },
  'extracts older than the job': {
    extracts: {
      keywords: { date: '2014-06-15' },
      subsidies: { date: '2014-06-30' },
      grants: { date: '2014-06-16' },
    },
  },
};

// ── What can be damaged ───────────────────────────────────────────────────────────────────────────────────

const KINDS = ['counts', 'keywords', 'subsidies', 'grants', 'benefits'] as const;
type Possible = Parameters<typeof unreadable>[0];
type Column = {
  readonly name: string;
  readonly possible: Possible;
  readonly damage: (given: CaseChanges, possible: Possible) => CaseChanges;
};

const ANY_DAY = ['receivedOn', 'projectSignedOn', 'statedEnd', 'signed', 'start', 'end'] as const;
const OF_CLAIM: Readonly<Record<string, Possible>> = {
  ...Object.fromEntries(ANY_DAY.map((name) => [name, 'any day'])),
  applicantId: 'any business',
  employerId: 'any business',
  weeklyHours: 'any number',
  fullTimeHours: 'any number',
  applicantForm: ['association', 'foundation', 'company', 'municipality', 'parish', 'other'],
  fullGrant: ['yes', 'no', 'blank'],
  contractType: ['permanent', 'fixed-term'],
  workForm: [
    ...['employment', 'public-office', 'apprenticeship'],
    ...['work-trial', 'rehabilitative-work', 'self-employment'],
  ],
  employerSector: [
    ...['company', 'municipality', 'joint-authority', 'municipal-enterprise', 'state', 'parish'],
    ...['association', 'foundation', 'household', 'housing-company', 'other'],
  ],
  statedSubsidy: ['none', 'basic', 'basic-and-additional', 'highest', 'percentage', 'applied', 'blank'],
  onward: ['yes', 'no'],
};
const OF_ROW: Readonly<Record<string, Possible>> = {
  days: 'any number',
  percent: 'any number',
  code: 'any text',
  employerId: 'any business',
  basis: ['unemployment', 'service', 'total'],
  level: ['none', 'basic', 'basic-and-additional', 'highest', 'percentage', 'applied', 'blank'],
  endIs: ['actual', 'decided'],
  status: ['granted', 'suspended', 'annulled', 'applied', 'refused'],
  role: ['job-finder', 'other'],
  benefit: ['adjusted', 'employment-bonus', 'other'],
};

function columnsOf(given: CaseChanges): readonly Column[] {
  const all: CaseChanges = { counts: [aCount()], keywords: [aKeyword()], subsidies: [aSubsidy()], ...given };
  const ofClaim = Object.entries(OF_CLAIM).map(([name, possible]) => ({
    name,
    possible,
    damage: (changes: CaseChanges, values: Possible) => ({ ...changes, [name]: unreadable(values) }),
  }));
  const ofRows = KINDS.flatMap((kind) =>
    (all[kind] ?? []).flatMap((row, at) =>
      Object.keys(row).map((cell) => ({
        name: `${kind} ${at} ${cell}`,
        possible: OF_ROW[cell] ?? 'any day',
        damage: (changes: CaseChanges, values: Possible) => ({
          ...changes,
          [kind]: (changes[kind] ?? all[kind] ?? []).map((each: object, i: number) =>
            i === at ? { ...each, [cell]: unreadable(values) } : each,
          ),
        }),
      })),
    ),
  );
  return [...ofClaim, ...ofRows];
}

// ── Every value ───────────────────────────────────────────────────────────────────────────────────────────

const EVER = ['0050-01-01', '9000-01-01'];
const EVERY_DAY = Array.from({ length: 730 }, (_, at) => daysOn('2013-07-01', at));
const FROM_HOURS = Array.from({ length: 61 * 4 }, (_, at) => at / 4);
const EVERY_NUMBER = [...FROM_HOURS, ...Array.from({ length: 120 }, (_, at) => 470 + at)]
  .flatMap((amount) => [exactly(amount) - 1, exactly(amount), exactly(amount) + 1])
  .filter((amount) => amount >= 0);
const EVERY: Readonly<Record<string, readonly unknown[]>> = {
  'any day': [...EVER, ...EVERY_DAY],
  'any number': EVERY_NUMBER,
  'any business': [APPLICANT, EMPLOYER, THIRD, '8888888-8', '9999999-9'],
  'any text': ['0018', '0020', '0017', '0019', ''],
};

function everyOf({ possible }: Column): readonly unknown[] {
  return typeof possible === 'string' ? (EVERY[possible] ?? []) : possible;
}

/** A criterion of which every value that is listed is tried: no words are alike, and no amount is below each limit. */
function withoutGrouping({ alike: _, ...criterion }: Criterion): Criterion {
  const least = () => [Number.NEGATIVE_INFINITY];
  const all = { weeklyHours: least, fullTimeHours: least, 'counts.days': least, 'grants.percent': least };
  return { ...criterion, turns: [...(criterion.turns ?? []), all] };
}

/** A row doesn't end before it begins, nor the job; the other day of a pair, where it is known. */
function inOrder(column: Column, theCase: Case): (value: unknown) => boolean {
  const [kind, at, cell] = column.name.split(' ');
  const facts = (
    at === undefined ? theCase.claim.facts : theCase.entries[extract(kind ?? '')].rows[Number(at)]
  ) as Readonly<Record<string, { readonly is: string; readonly value?: unknown }>>;
  const name = cell ?? column.name;
  const other = { startsOn: 'endsOn', endsOn: 'startsOn', end: 'start' }[name];
  const known = other === undefined ? undefined : facts[other]?.value;
  if (known === undefined) return () => true;
  return (value) =>
    name === 'startsOn' ? (value as string) <= (known as string) : (value as string) >= (known as string);
}

function extract(kind: string): keyof Case['entries'] {
  return kind === 'counts' ? 'benefit-days' : (kind as keyof Case['entries']);
}

/** What is said, in no order: which comes first depends on what is tried first, as does what kind of doubt is told. */
function comesTo({ verdict, code, reward, args, readings }: Verdict) {
  const facts = (args['facts'] ?? []) as readonly string[];
  return {
    verdict,
    code: facts.length > 0 && verdict === 'unknown' ? undefined : code,
    euros: reward?.euros,
    facts: facts.toSorted(),
    // Those of extracts say of which kind the doubt is.
    readings: readings.filter((reading) => !reading.startsWith('RU')).toSorted(),
  };
}

describe.each(Object.entries(bases))('in the case of %s', (_, given) => {
  it('any one column comes to what every value of it comes to', () => {
    const told: object[] = [];
    const expected: object[] = [];
    for (const column of columnsOf(given)) {
      const open = aCase(column.damage(given, column.possible));
      const values = everyOf(column).filter(inOrder(column, aCase(given)));
      const listed = aCase(column.damage(given, values));
      const [byTurns, byEvery] = [judgeOf(open, office), judgeOf(listed, office, Infinity)];
      for (const criterion of criteria) {
        const of = { column: column.name, criterion: criterion.id };
        told.push({ ...of, ...comesTo(byTurns(criterion)) });
        expected.push({ ...of, ...comesTo(byEvery(withoutGrouping(criterion))) });
      }
    }
    expect(told).toEqual(expected);
  });
});

// ── Two columns together ──────────────────────────────────────────────────────────────────────────────────

const random = randomOf(14);

/** Some days of a case, some that lie about a step of the criteria from them, and some that don't. */
function someDays(theCase: Case): readonly string[] {
  const ofCase = [...new Set(JSON.stringify(theCase).match(/20\d\d-\d\d-\d\d/g))];
  const near = () => random.of([0, 0, 0, 1, -1, random.int(-40, 40)]);
  const away = () => random.of([1, -1]) * random.of([random.int(88, 93), random.int(180, 185)]);
  const days = Array.from({ length: 22 }, () => daysOn(random.of(ofCase), random.of([near, away])()));
  return [...new Set([...EVER, ...days])].toSorted();
}

const SOME_NUMBERS = [0, 29, 30, 31, 37.5, 38.75, 46.875, 48, 60, 100, 495, 500, 505, 520, 900]
  .flatMap((amount) => [exactly(amount) - 1, exactly(amount), exactly(amount) + 1])
  .filter((amount) => amount >= 0);

function someOf(column: Column, theCase: Case): readonly unknown[] {
  if (column.possible === 'any day') return someDays(theCase).filter(inOrder(column, theCase));
  return column.possible === 'any number' ? SOME_NUMBERS : everyOf(column);
}

const isLast = ({ name }: Column) => name === 'end' || name.endsWith('endsOn');

/** Whether two columns are the first and the last day of one job or row: then they are told in order. */
function areEnds(a: Column, b: Column): boolean {
  const place = ({ name }: Column) => name.replace(/start|end/, '');
  return isLast(a) !== isLast(b) && place(a) === place(b);
}

/** Cases in which two columns have some of all values, every combination once. */
function someWorlds(given: CaseChanges, a: Column, b: Column): readonly Case[] {
  const plain = aCase(given);
  if (areEnds(a, b)) {
    const [first, last] = isLast(a) ? [b, a] : [a, b];
    const days = someDays(plain) as string[];
    return days.map((end) =>
      aCase(
        last.damage(
          first.damage(
            given,
            days.filter((start) => start <= end),
          ),
          [end],
        ),
      ),
    );
  }
  return [aCase(b.damage(a.damage(given, someOf(a, plain)), someOf(b, plain)))];
}

/** What is said in each of several worlds: its verdicts, and the euros between which it leaves the reward. */
function saidOf(verdicts: readonly Verdict[]) {
  const euros = verdicts.flatMap(({ reward }) => (reward ? [reward.euros.low, reward.euros.high] : []));
  return {
    words: new Set(verdicts.map(({ verdict }) => verdict)),
    low: Math.min(...euros),
    high: Math.max(...euros),
  };
}

/** Two damaged columns of a case that are drawn by chance. */
function drawn(count: number) {
  const [name, given] = random.of(Object.entries(bases));
  const columns = [...columnsOf(given)];
  const damaged = Array.from({ length: count }, () =>
    columns.splice(random.int(0, columns.length - 1), 1),
  ).flat();
  const theCase = aCase(damaged.reduce((so, { possible, damage }) => damage(so, possible), given));
  return { given, damaged, theCase, told: `${name}: ${damaged.map((column) => column.name).join(', ')}` };
}

it('any two columns leave no verdict, euros or question out that some of their values come to', () => {
  for (let i = 0; i < DRAWN; i += 1) {
    const { given, damaged, theCase, told } = drawn(2);
    const [a, b] = damaged as [Column, Column];
    const worlds = someWorlds(given, a, b).map((world) => ({
      judge: judgeOf(world, office, Infinity),
      tester: testerOf(world, Infinity),
    }));
    const judge = judgeOf(theCase, office);
    const tester = testerOf(theCase);
    for (const criterion of criteria) {
      const every = withoutGrouping(criterion);
      const by = saidOf([judge(criterion)]);
      const found = saidOf(worlds.map((world) => world.judge(every)));
      if (!by.words.has('unknown')) expect([told, ...found.words]).toEqual([told, ...by.words]);
      expect([told, found.low >= by.low, found.high <= by.high]).toEqual([told, true, true]);

      const { decisive, complete } = tester.run(criterion, office);
      expect([told, complete]).toEqual([told, true]);
      const questions = worlds.flatMap((world) => [...world.tester.run(every, office).decisive]);
      const left = questions.filter((name) => !isDerived(name) && !decisive.has(name));
      expect([told, criterion.id, ...left]).toEqual([told, criterion.id]);
    }
  }
});

it('any three columns are tried to the end', () => {
  for (let i = 0; i < DRAWN; i += 1) {
    const { theCase, told } = drawn(3);
    const tester = testerOf(theCase);
    const left = criteria.filter((criterion) => !tester.run(criterion, office).complete);
    expect([told, ...left.map(({ id }) => id)]).toEqual([told]);
  }
});
