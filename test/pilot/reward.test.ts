import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/dates.js';
import type { ContractType, Day, EmployerSector, SubsidyLevel } from '../../src/model.js';
import { claimedRow } from '../../src/pilot/claimed-row.js';
import type { Known } from '../../src/pilot/facts.js';
import { type RewardRow, rewardTable, type TableSubsidy } from '../../src/pilot/parameters.js';
import { lastDayOf, rowThatFits } from '../../src/pilot/reward.js';
import {
  aCase,
  aJobSubsidy,
  aSubsidy,
  type CaseChanges,
  euros,
  missing,
  unreadable,
} from '../support/case.js';
import { decides, verdictOn } from '../support/decides.js';
import { TABLE_SUBSIDIES } from '../support/table-subsidies.js';

const CONTRACTS = [
  { contract: 'permanent' },
  { contract: 'fixed-term', months: 6 },
  { contract: 'fixed-term', months: 3 },
  { contract: 'fixed-term', months: 0 },
] as const;
const EMPLOYERS = ['company', 'not-company'] as const;
const combinations = CONTRACTS.flatMap((term) =>
  EMPLOYERS.flatMap((employer) => TABLE_SUBSIDIES.map((subsidy) => ({ term, employer, subsidy }))),
);
type Combination = (typeof combinations)[number];

const named = ({ term, employer, subsidy }: Combination) =>
  `${term.contract}${'months' in term ? ` ${term.months}` : ''}, ${employer}, ${subsidy}`;

/** The table again, by its columns: written without the program's own search. */
const fits = (row: RewardRow, { term, employer, subsidy }: Combination) =>
  row.contract === term.contract &&
  (!('months' in term) || term.months >= row.monthsAtLeast) &&
  (row.employer === 'any' || row.employer === employer) &&
  row.subsidies.includes(subsidy);

describe('the reward table', () => {
  it('gives every combination the first row that fits', () => {
    for (const each of combinations) {
      const first = rewardTable.find((row) => fits(row, each));
      expect(rowThatFits(each.term, each.employer, each.subsidy)?.row, named(each)).toBe(first?.row);
    }
  });

  it('has no two rows that fit one combination with different euros', () => {
    for (const each of combinations) {
      const found = rewardTable.filter((row) => fits(row, each)).map((row) => row.euros);
      expect(new Set(found).size, named(each)).toBeLessThanOrEqual(1);
    }
  });

  it('has no row behind the others: each is the first for some combination', () => {
    const reached = combinations.flatMap(
      ({ term, employer, subsidy }) => rowThatFits(term, employer, subsidy)?.row ?? [],
    );
    expect([...new Set(reached)].toSorted()).toEqual([1, 2, 3, 4]);
  });

  it('pays nothing for these, and for no others', () => {
    const unpaid = combinations.filter(
      ({ term, employer, subsidy }) => !rowThatFits(term, employer, subsidy),
    );
    expect(unpaid.map(named)).toEqual([
      'permanent, company, other-support',
      'permanent, not-company, other-support',
      'fixed-term 6, company, basic-and-additional',
      'fixed-term 6, company, highest',
      'fixed-term 6, company, percentage',
      'fixed-term 6, company, other-support',
      'fixed-term 6, not-company, none',
      'fixed-term 6, not-company, basic',
      'fixed-term 6, not-company, basic-and-additional',
      'fixed-term 6, not-company, highest',
      'fixed-term 6, not-company, percentage',
      'fixed-term 6, not-company, percentage-as-basic',
      'fixed-term 6, not-company, other-support',
      'fixed-term 3, company, basic',
      'fixed-term 3, company, basic-and-additional',
      'fixed-term 3, company, highest',
      'fixed-term 3, company, percentage',
      'fixed-term 3, company, percentage-as-basic',
      'fixed-term 3, company, other-support',
      'fixed-term 3, not-company, none',
      'fixed-term 3, not-company, basic',
      'fixed-term 3, not-company, basic-and-additional',
      'fixed-term 3, not-company, highest',
      'fixed-term 3, not-company, percentage',
      'fixed-term 3, not-company, percentage-as-basic',
      'fixed-term 3, not-company, other-support',
      'fixed-term 0, company, none',
      'fixed-term 0, company, basic',
      'fixed-term 0, company, basic-and-additional',
      'fixed-term 0, company, highest',
      'fixed-term 0, company, percentage',
      'fixed-term 0, company, percentage-as-basic',
      'fixed-term 0, company, other-support',
      'fixed-term 0, not-company, none',
      'fixed-term 0, not-company, basic',
      'fixed-term 0, not-company, basic-and-additional',
      'fixed-term 0, not-company, highest',
      'fixed-term 0, not-company, percentage',
      'fixed-term 0, not-company, percentage-as-basic',
      'fixed-term 0, not-company, other-support',
    ]);
  });
});

/** What a column of the claim says, and what the table may meet then. */
type Column<T> = readonly (readonly [given: CaseChanges, may: readonly T[]])[];

const six = { contractType: 'fixed-term', end: '2014-12-31' } as const;
const three = { contractType: 'fixed-term', end: '2014-09-30' } as const;
const contracts: Column<Combination['term']> = [
  [{}, [CONTRACTS[0]]],
  [six, [CONTRACTS[1]]],
  [{ ...six, end: '2014-12-30' }, [CONTRACTS[2]]],
  [three, [CONTRACTS[2]]],
  [{ ...three, end: '2014-09-29' }, [CONTRACTS[3]]],
  [{ contractType: 'fixed-term' }, CONTRACTS.slice(1)],
  [{ contractType: 'fixed-term', end: '2014-06-30' }, CONTRACTS.slice(1)],
  [{ end: '2014-09-30' }, [CONTRACTS[0], CONTRACTS[2]]],
  [{ workForm: 'apprenticeship' }, CONTRACTS],
  [{ workForm: 'apprenticeship', ...six }, [CONTRACTS[1]]],
  [{ contractType: missing(['permanent', 'fixed-term']), end: '2014-12-31' }, [CONTRACTS[0], CONTRACTS[1]]],
  [{ contractType: unreadable(['permanent', 'fixed-term']) }, CONTRACTS],
];

const sector = (employerSector: EmployerSector) => ({ employerSector });
const employers: Column<Combination['employer']> = [
  [sector('company'), ['company']],
  ...(['municipality', 'joint-authority', 'parish', 'association', 'foundation', 'household'] as const).map(
    (each) => [sector(each), ['not-company'] as const] as const,
  ),
  ...(['municipal-enterprise', 'housing-company', 'other'] as const).map(
    (each) => [sector(each), EMPLOYERS] as const,
  ),
];

const level = (statedSubsidy: SubsidyLevel, ...subsidies: CaseChanges['subsidies'] & object) => ({
  statedSubsidy,
  subsidies: [aSubsidy(), ...subsidies],
});
const granted = (each: Exclude<SubsidyLevel, 'none' | 'applied'>) =>
  level(each, aJobSubsidy({ level: each }));
const subsidies: Column<TableSubsidy> = [
  [level('none'), ['none']],
  [granted('basic'), ['basic']],
  [granted('basic-and-additional'), ['basic-and-additional']],
  [granted('highest'), ['highest']],
  [granted('percentage'), ['percentage', 'percentage-as-basic']],
  [level('none', aJobSubsidy()), ['none', 'basic']],
  [level('applied'), TABLE_SUBSIDIES.slice(0, -1)],
  // A granted row whose level says nothing is of any level but none.
  ...(['blank', 'applied'] as const).map((level): (typeof subsidies)[number] => [
    { statedSubsidy: 'blank', subsidies: [aSubsidy(), aJobSubsidy({ level })] },
    TABLE_SUBSIDIES.slice(1, -1),
  ]),
  // One whose level is none contradicts itself: it is of any level.
  [
    { statedSubsidy: 'blank', subsidies: [aSubsidy(), aJobSubsidy({ level: 'none' })] },
    TABLE_SUBSIDIES.slice(0, -1),
  ],
];

describe('4.1 over every combination of what the claim and the register say', () => {
  const cases = contracts.flatMap(([contract, terms]) =>
    employers.flatMap(([employer, kinds]) =>
      subsidies.map(([subsidy, levels]) => {
        const euros = terms.flatMap((term) =>
          kinds.flatMap((kind) => levels.map((each) => rowThatFits(term, kind, each)?.euros ?? 0)),
        );
        return {
          given: { ...contract, ...employer, ...subsidy },
          low: Math.min(...euros),
          high: Math.max(...euros),
        };
      }),
    ),
  );

  it('is met where the euros are the same, unmet where there never are any, else unknown with the range', () => {
    for (const { given, low, high } of cases) {
      const { verdict, reward } = verdictOn('4.1', aCase(given));
      const expected = high === 0 ? 'unmet' : low === high ? 'met' : 'unknown';
      expect({ verdict, ...reward?.euros }, JSON.stringify(given)).toEqual({ verdict: expected, low, high });
    }
  });
});

describe('4.1 a state employer', () => {
  const state = { employerSector: 'state' } as const;
  decides('4.1', [
    ['a permanent job without subsidy', state, 'met', 'row-fits'],
    ['with any subsidy: row 2 or none', { ...state, ...granted('basic') }, 'unknown', 'missing'],
    ['a fixed term is no company’s', { ...state, ...six }, 'unmet', 'no-row'],
  ]);

  it('can come to row 2 at most', () => {
    const { reward } = verdictOn('4.1', aCase({ ...state, ...granted('basic') }));
    expect(reward).toEqual({ euros: { low: 0, high: euros(1000) } });
  });
});

describe('4.1 the length of a fixed term', () => {
  const term = (start: string, end: string, changes: CaseChanges = {}) => ({
    contractType: 'fixed-term' as const,
    start,
    end,
    ...changes,
  });
  const short = (amount: number) => ({ unit: 'days-too-short', amount }) as const;
  decides('4.1', [
    ['three months', term('2014-03-01', '2014-05-31'), 'met', 'row-fits'],
    ['a day less', term('2014-03-01', '2014-05-30'), 'unmet', 'no-row', short(1)],
    ['to the last of a month without the day', term('2014-11-30', '2015-02-28'), 'met', 'row-fits'],
    ['a day less', term('2014-11-30', '2015-02-27'), 'unmet', 'no-row', short(1)],
    ['from a day that the month just has', term('2014-11-28', '2015-02-27'), 'met', 'row-fits'],
    ['from the 29th to the last', term('2014-11-29', '2015-02-28'), 'met', 'row-fits'],
    ['the 31st to the 30th', term('2014-03-31', '2014-06-30'), 'met', 'row-fits'],
    ['from the 31st, a day less', term('2014-03-31', '2014-06-29'), 'unmet', 'no-row', short(1)],
    ['one day', term('2014-07-01', '2014-07-01'), 'unmet', 'no-row', short(91)],
    ['six months with the basic part', { ...six, ...granted('basic') }, 'met', 'row-fits'],
    ['a day less', { ...six, ...granted('basic'), end: '2014-12-30' }, 'unmet', 'no-row', short(1)],
    [
      'six months with more than it: no length is enough',
      { ...six, ...granted('highest') },
      'unmet',
      'no-row',
    ],
    ['long enough, but with a municipality', { ...six, employerSector: 'municipality' }, 'unmet', 'no-row'],
  ]);

  it('is reached with that many days more, and not with one less', () => {
    for (const end of ['2014-07-01', '2014-08-15', '2014-09-28']) {
      const { margin } = verdictOn('4.1', aCase(term('2014-07-01', end)));
      const longer = (days: number) => aCase(term('2014-07-01', addDays(end as Day, days)));
      expect(verdictOn('4.1', longer(margin?.amount ?? 0)).verdict).toBe('met');
      expect(verdictOn('4.1', longer((margin?.amount ?? 0) - 1)).verdict).toBe('unmet');
    }
  });

  it('with a subsidy too', () => {
    const { margin } = verdictOn('4.1', aCase({ ...three, ...granted('basic') }));
    expect(margin).toEqual(short(92));
  });
});

describe('4.1 the length of a fixed term: a subsidy that is not known', () => {
  decides('4.1', [
    [
      'the margin is the least over every possible subsidy',
      {
        contractType: 'fixed-term',
        end: '2014-08-31',
        statedSubsidy: 'basic',
        extracts: { subsidies: { date: '2014-06-20' } },
      },
      'unmet',
      'no-row',
      { unit: 'days-too-short', amount: 30 },
    ],
  ]);
});

describe('4.1 the row that is named', () => {
  it.each<[string, CaseChanges, number]>([
    ['no subsidy', {}, 1],
    ['any subsidy', granted('highest'), 2],
    ['a fixed term without subsidy', six, 3],
    ['six months with the basic part', { ...six, ...granted('basic') }, 4],
    ['rows 3 and 4 pay the same, the claim says the latter', { ...six, ...level('basic') }, 3],
    ['rows 3 and 4 pay the same: the first', { ...six, ...level('none', aJobSubsidy()) }, 3],
  ])('%s', (_, given, row) => {
    expect(verdictOn('4.1', aCase(given)).reward?.row).toBe(row);
  });
});

describe('4.1 the last day of the job', () => {
  const job = {
    contractNature: 'fixed-term',
    contractType: 'fixed-term',
    workForm: 'employment',
    start: '2014-07-01' as Day,
    end: '2014-12-31' as Day | 'blank',
  } as const;
  const lastDay = (changes: Partial<Pick<Known, keyof typeof job>>) => {
    const facts = { ...job, ...changes };
    return lastDayOf(
      (<N extends keyof typeof job>(name: N) => facts[name]) as Parameters<typeof lastDayOf>[0],
    );
  };
  const known = (value: string) => ({ is: 'known', value, from: [] });
  const anyDay = (why: string) => ({ is: 'missing', possible: 'any day', from: [], why });

  it.each([
    ['a permanent job has none', { contractNature: 'permanent' }, known('open')],
    ['a fixed term ends on its end', {}, known('2014-12-31')],
    ['it may end on its first day', { end: job.start }, known(job.start)],
    ['a day earlier is no end', { end: '2014-06-30' as Day }, anyDay('end-before-start')],
    ['a fixed term without an end', { end: 'blank' }, anyDay('fixed-term-without-end')],
    [
      'an apprenticeship called permanent, taken for a fixed term',
      { contractType: 'permanent', workForm: 'apprenticeship' },
      anyDay('permanent-apprenticeship'),
    ],
    ['an apprenticeship for a fixed term', { workForm: 'apprenticeship' }, known('2014-12-31')],
    [
      'a permanent contract with an end, taken for a fixed term',
      { contractType: 'permanent' },
      known('2014-12-31'),
    ],
  ] as const)('%s', (_, changes, expected) => {
    expect(lastDay(changes)).toEqual(expected);
  });
});

describe('4.1 what the verdict stands on', () => {
  it('names the reading of a percentage where the subsidy is one, and only there', () => {
    expect(verdictOn('4.1', aCase(granted('percentage'))).readings).toContain('R4.1e');
    for (const level of ['basic', 'highest'] as const)
      expect(verdictOn('4.1', aCase(granted(level))).readings).not.toContain('R4.1e');
  });

  it('shows no row of the register where the employer alone rules every row out', () => {
    const { code, facts } = verdictOn('4.1', aCase({ ...three, employerSector: 'municipality' }));
    expect(code).toBe('4.1/no-row');
    expect(facts.filter(({ name }) => name === 'subsidies').flatMap(({ from }) => from)).toEqual([]);
  });
});

describe('4.1 the kind of contract may decide alone', () => {
  const kinds: readonly ContractType[] = ['permanent', 'fixed-term'];
  decides('4.1', [
    [
      'a fixed term at a municipality, whatever is not known',
      {
        contractType: 'fixed-term',
        end: 'blank',
        start: missing('any day'),
        employerSector: 'municipality',
        ...level('applied'),
      },
      'unmet',
      'no-row',
    ],
    [
      'missing, and nothing else in doubt',
      { contractType: missing(kinds), end: '2014-07-31' },
      'unknown',
      'missing',
    ],
  ]);
});

describe('4.2 the claimed row', () => {
  const known = (value: 1 | 2 | 3 | 4 | 'blank') => ({ is: 'known', value, from: [] }) as const;
  const range = (low: number, high: number) => ({ low: euros(low), high: euros(high) });
  const notRead = unreadable([1, 2, 3, 4]);
  it.each([
    ['no row is claimed', known('blank'), range(1500, 1500), '4.2/nothing-claimed', 'met'],
    ['nothing is earned', known(1), 'nothing', '4.2/nothing-to-compare', 'met'],
    ['the row earned', known(2), range(1000, 1000), '4.2/not-claimed-less', 'met'],
    ['more than earned', known(1), range(500, 500), '4.2/not-claimed-less', 'met'],
    ['less than earned', known(2), range(1500, 1500), '4.2/claimed-less', 'unknown'],
    ['less than what may be earned', known(2), range(1000, 1500), '4.2/claimed-less', 'unknown'],
    ['as much as may be earned at most', known(1), range(0, 1500), '4.2/not-claimed-less', 'met'],
    ['another row of the same euros', known(4), range(500, 500), '4.2/not-claimed-less', 'met'],
    ['a row that cannot be read', notRead, range(1500, 1500), '4.2/unreadable', 'unknown'],
    ['a row that cannot be read, but none pays less', notRead, range(500, 500), '4.2/met-anyway', 'met'],
    ['a row that cannot be read, nothing earned', notRead, 'nothing', '4.2/nothing-to-compare', 'met'],
  ] as const)('%s', (_, claimed, earned, code, verdict) => {
    expect(claimedRow(claimed, earned)).toMatchObject({ code, verdict });
  });

  it('says what was compared, and asks for the row where it matters', () => {
    const readings = ['R4.2'];
    const asks = [{ fact: 'claimedRow', of: 'association' }];
    const compared = (high: number) => ({ claimed: 2, claimedEuros: euros(1000), high: euros(high) });
    const facts = { facts: ['claimedRow'] };
    expect(claimedRow(known(2), range(500, 500))).toMatchObject({ args: compared(500), readings });
    expect(claimedRow(known(2), range(0, 1500))).toMatchObject({ args: compared(1500), readings, asks });
    expect(claimedRow(notRead, range(500, 500))).toMatchObject({ args: facts, readings });
    expect(claimedRow(notRead, range(0, 1500))).toMatchObject({ args: facts, asks });
  });
});
