import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.js';
import type { CriterionId, Place } from '../../src/model.js';
import {
  aCase,
  aCount,
  aGrant,
  aJobSubsidy,
  aKeyword,
  aSubsidy,
  type CaseChanges,
  conflict,
  day,
  EMPLOYER,
  euros,
  exactly,
  missing,
  office,
  THIRD,
  unreadable,
} from '../support/case.js';
import { asksOf, verdictOn } from '../support/decides.js';

const sectors = [
  ...(['company', 'municipality', 'joint-authority', 'municipal-enterprise', 'state', 'parish'] as const),
  ...(['association', 'foundation', 'household', 'housing-company', 'other'] as const),
];
const levels = ['none', 'basic', 'basic-and-additional', 'highest', 'percentage', 'applied'];
const six = { contractType: 'fixed-term', end: '2014-12-31' } as const;

const verdict = (criterion: CriterionId, given: CaseChanges) => {
  const { verdict, code } = verdictOn(criterion, aCase(given));
  return `${verdict} ${code}`;
};

describe('the judge', () => {
  it('finds everything met in the eligible case', () => {
    const verdicts = judge(aCase(), office);
    expect(verdicts.map(({ criterion, verdict }) => `${criterion} ${verdict}`)).toEqual(
      '0.1 0.2 1.1 1.2 1.3 2.1 2.2 2.3 3.1 3.2 3.3 3.4 4.1'.split(' ').map((id) => `${id} met`),
    );
  });

  it('judges every criterion also where the first one fails', () => {
    const verdicts = judge(
      aCase({ applicantForm: 'company', keywords: [aKeyword({ code: '0020' })], start: '2014-10-01' }),
      office,
    );
    expect(verdicts.filter(({ verdict }) => verdict === 'unmet').map(({ criterion }) => criterion)).toEqual([
      '1.1',
      '2.2',
      '3.1',
    ]);
  });
});

describe('a fact that is not known: decided where every possible value gives the same', () => {
  it.each<[string, CriterionId, CaseChanges, string]>([
    [
      'no employer’s id, but a work trial',
      '3.4',
      { workForm: 'work-trial', employerId: unreadable('any business') },
      'unmet 3.4/not-employment',
    ],
    [
      'benefits that cannot be read, but too few hours',
      '3.3',
      { weeklyHours: 20, benefits: [], personId: unreadable('any person') },
      'unmet 3.3/hours-too-few',
    ],
    [
      'no level of subsidy, but a fixed term at a municipality',
      '4.1',
      { ...six, employerSector: 'municipality', statedSubsidy: 'applied' },
      'unmet 4.1/no-row',
    ],
    [
      'no level of subsidy, but a fixed term that is too short for any',
      '4.1',
      { contractType: 'fixed-term', end: '2014-08-31', statedSubsidy: 'applied' },
      'unmet 4.1/no-row',
    ],
    [
      'which subsidy, but a permanent job with some',
      '4.1',
      {
        statedSubsidy: 'blank',
        subsidies: [aSubsidy(), aJobSubsidy({ level: unreadable(levels.slice(1, 5)) })],
      },
      'met 4.1/row-fits',
    ],
    [
      'no sector, but a permanent job without subsidy',
      '4.1',
      { employerSector: missing(sectors) },
      'met 4.1/row-fits',
    ],
    [
      'an arrival in conflict, both before the check',
      '0.1',
      { receivedOn: conflict('2014-08-01', '2014-08-04') },
      'met 0.1/met-anyway',
    ],
    [
      'a form in conflict, both eligible',
      '1.1',
      { applicantForm: conflict('association', 'foundation') },
      'met 1.1/met-anyway',
    ],
    [
      'a form in conflict, neither eligible',
      '1.1',
      { applicantForm: conflict('company', 'parish') },
      'unmet 1.1/unmet-anyway',
    ],
    [
      'the first day of a keyword row, when another one is in force',
      '2.2',
      { keywords: [aKeyword(), aKeyword({ startsOn: missing('any day') })] },
      'met 2.2/in-pilot',
    ],
    [
      'the last day of a keyword row that ended before',
      '2.2',
      { keywords: [aKeyword({ code: '0020', endsOn: unreadable('any day') })] },
      'unmet 2.2/not-in-pilot',
    ],
    [
      'the level of the own subsidised work',
      '2.3',
      { subsidies: [aSubsidy({ level: unreadable(levels) })] },
      'met 2.3/in-subsidised-work',
    ],
    [
      'the days of another body’s row',
      '2.3',
      { subsidies: [aSubsidy(), aSubsidy({ employerId: THIRD, endsOn: unreadable('any day') })] },
      'met 2.3/in-subsidised-work',
    ],
    [
      'an employer’s id that cannot be read, not placed onward',
      '3.2',
      { employerId: unreadable('any business') },
      'met 3.2/not-onward',
    ],
    [
      'the end of a permanent job’s subsidy',
      '4.1',
      { statedSubsidy: 'basic', subsidies: [aSubsidy(), aJobSubsidy({ endsOn: unreadable('any day') })] },
      'met 4.1/row-fits',
    ],
  ])('%s', (_, criterion, given, expected) => {
    expect(verdict(criterion, given)).toBe(expected);
  });
});

describe('a fact that is not known: unknown where it turns the verdict', () => {
  it.each<[string, CriterionId, CaseChanges, string, readonly string[]]>([
    [
      'a form',
      '1.1',
      { applicantForm: missing(['association', 'company']) },
      '1.1/missing',
      ['applicantForm of association'],
    ],
    [
      'a signature of the project',
      '1.3',
      { projectSignedOn: missing('any day') },
      '1.3/missing',
      ['projectSignedOn of project'],
    ],
    ['the arrival', '0.1', { receivedOn: unreadable('any day') }, '0.1/unreadable', ['receivedOn of office']],
    [
      'the day of signing',
      '2.2',
      { signed: unreadable('any day') },
      '2.2/unreadable',
      ['signed of association'],
    ],
    [
      'a keyword of the register',
      '2.2',
      { keywords: [aKeyword({ code: unreadable('any text') })] },
      '2.2/unreadable',
      ['keywords of office', 'keywords of project'],
    ],
    [
      'counts in conflict',
      '2.1',
      {
        counts: [
          aCount({ days: 480, countedOn: '2014-02-03' }),
          aCount({ days: 520, countedOn: '2014-02-03' }),
        ],
      },
      '2.1/conflict',
      ['counts of office'],
    ],
    [
      'the hours',
      '3.3',
      { weeklyHours: missing('any number') },
      '3.3/missing',
      ['weeklyHours of association'],
    ],
    [
      'both hours',
      '3.3',
      { weeklyHours: missing('any number'), fullTimeHours: missing('any number') },
      '3.3/missing',
      ['fullTimeHours of association', 'weeklyHours of association'],
    ],
    [
      'the form of work',
      '3.4',
      { workForm: missing(['employment', 'work-trial']) },
      '3.4/missing',
      ['workForm of association'],
    ],
  ])('%s', (_, criterion, given, code, asks) => {
    const found = verdictOn(criterion, aCase(given));
    expect([found.verdict, found.code, asksOf(found)]).toEqual(['unknown', code, asks]);
  });

  it('asks only for the fact on which it turns', () => {
    const given: CaseChanges = {
      statedEnd: missing(['2014-06-20', '2014-06-30']),
      start: missing(['2014-09-20', '2014-10-01']),
      subsidies: [aSubsidy({ endIs: 'actual', endsOn: '2014-06-30' })],
    };
    expect(
      asksOf(verdictOn('0.2', aCase({ ...given, signed: missing(['2014-06-16', '2013-06-16']) }))),
    ).toEqual(['signed of association']);
  });

  it('asks for a fact only where it is read: the hours of a field that are odd already', () => {
    const given: CaseChanges = { weeklyHours: missing('any number'), fullTimeHours: 60 };
    expect(asksOf(verdictOn('3.3', aCase(given)))).toEqual(['fullTimeHours of association']);
  });

  it('asks the association for an id by which the register is searched', () => {
    const { asks } = verdictOn('2.2', aCase({ personId: unreadable('any person') }));
    expect(new Set(asks.map(({ of }) => of))).toEqual(new Set(['association']));
    const given = { personId: unreadable('any person'), projectSignedOn: missing('any day') };
    expect(asksOf(verdictOn('1.3', aCase(given)))).toEqual(['projectSignedOn of project']);
  });

  it('gives the range of euros still possible', () => {
    const range = (given: CaseChanges) => verdictOn('4.1', aCase(given)).reward?.euros;
    expect(range({ statedSubsidy: 'applied' })).toEqual({ low: euros(1000), high: euros(1500) });
    expect(range({ ...six, statedSubsidy: 'applied' })).toEqual({ low: 0, high: euros(500) });
    expect(range({ contractType: missing(['permanent', 'fixed-term']) })).toEqual({
      low: 0,
      high: euros(1500),
    });
  });
});

describe('facts that are not known: what is asked and what is shown', () => {
  // A work trial is found without reading the sector, and in an employment no sector here matters.
  it('asks only for the facts on which it turns', () => {
    const given: CaseChanges = {
      workForm: missing(['work-trial', 'employment']),
      employerId: 'blank',
      employerSector: missing(['company', 'household']),
    };
    expect(asksOf(verdictOn('3.4', aCase(given)))).toEqual(['workForm of association']);
  });

  it('asks for the start where the subsidy is not known for want of it', () => {
    expect(asksOf(verdictOn('4.1', aCase({ start: missing('any day') })))).toContain('start of association');
  });

  it('asks for what is made from other facts beside one in doubt that it isn’t made from, and beside no other', () => {
    const ended = { contractType: 'fixed-term', end: unreadable('any day') } as const;
    const asks = (given: CaseChanges) => asksOf(verdictOn('4.1', aCase(given)));
    expect(asks({ ...ended, employerSector: 'other' })).toEqual([
      'employerKind of association',
      'end of association',
    ]);
    // How long the job lasts, and so which subsidy it has, is known with its end.
    expect(asks({ ...ended, statedSubsidy: 'basic' })).toEqual(['end of association']);
  });

  it('asks for the cell of a row that could be the one looked for, and for no extract that would have it too', () => {
    const perhapsOfJob = aSubsidy({
      employerId: unreadable('any business'),
      startsOn: '2014-07-01',
      endsOn: '2014-12-31',
    });
    for (const given of [{}, { employerId: 'blank' }] as const) {
      const found = verdictOn('4.1', aCase({ ...given, subsidies: [aSubsidy(), perhapsOfJob] }));
      expect([found.code, asksOf(found)]).toEqual(['4.1/unreadable', ['subsidies of office']]);
    }
    const keywords = [aKeyword({ code: unreadable('any text') })];
    expect(asksOf(verdictOn('2.2', aCase({ keywords, receivedOn: unreadable('any day') })))).toEqual([
      'keywords of office',
      'keywords of project',
      'receivedOn of office',
    ]);
  });

  it('rests on no claim’s word while a grant of an applicant who can’t be read could be near', () => {
    const given = { applicantId: unreadable('any business'), fullGrant: 'yes' } as const;
    const undated = { extracts: { grants: { date: undefined } } };
    expect(verdictOn('1.2', aCase({ ...given, ...undated })).verdict).toBe('unknown');
    expect(verdictOn('1.2', aCase({ ...given, extracts: { grants: { given: false } } })).verdict).toBe(
      'unmet',
    );
  });

  it('asks for the person where the subsidy cannot be looked up', () => {
    const { asks } = verdictOn('4.1', aCase({ personId: unreadable('any person') }));
    expect(asks.map(({ of }) => of)).toContain('association');
  });

  // Where every trial agrees, no value that was only assumed is shown as if it were known.
  it('says of no subsidy that it is none where only the claim applied for it', () => {
    const short: CaseChanges = { contractType: 'fixed-term', end: '2014-08-31', statedSubsidy: 'applied' };
    expect(verdictOn('4.1', aCase(short)).args).not.toHaveProperty('subsidy', 'none');
  });

  it('says of no fixed term without an end that it is too short', () => {
    const subsidies = [aSubsidy(), aJobSubsidy({ level: 'highest' })];
    const endless: CaseChanges = { contractType: 'fixed-term', statedSubsidy: 'highest', subsidies };
    expect(verdictOn('4.1', aCase(endless)).args).not.toHaveProperty('term.months', 0);
  });

  it('tells no first day of a period where only its last one can be read', () => {
    const ended = aSubsidy({ startsOn: unreadable('any day'), endsOn: '2014-06-10' });
    const { verdict, code, args, margin } = verdictOn('2.3', aCase({ subsidies: [ended] }));
    expect([verdict, code]).toEqual(['unmet', '2.3/unmet-anyway']);
    expect(args).toEqual({ facts: ['subsidies'] });
    expect(margin).toBeUndefined();
  });

  it('tells of two counts that both are too few the one nearer to enough', () => {
    const counts = [480, 490].map((days) => aCount({ days, countedOn: '2014-02-03' }));
    expect(verdictOn('2.1', aCase({ counts }))).toMatchObject({
      code: '2.1/too-few-days',
      args: { days: exactly(490) },
      margin: { amount: exactly(10) },
    });
  });

  it('tells of two last days the margin of the later one, though the term is too short alike', () => {
    const end = conflict('2014-08-15', '2014-08-31');
    const { margin } = verdictOn('4.1', aCase({ contractType: 'fixed-term', end }));
    expect(margin).toEqual({ unit: 'days-too-short', amount: 30 });
  });

  // Of another body's rows no day is ever read.
  it('decides whatever two rows of another body with unreadable days could be', () => {
    const unclear = aSubsidy({
      employerId: THIRD,
      startsOn: unreadable('any day'),
      endsOn: unreadable('any day'),
    });
    expect(verdictOn('2.3', aCase({ subsidies: [aSubsidy(), unclear, unclear] })).verdict).toBe('met');
  });
});

describe('what a verdict shows', () => {
  const place = (line: number, raw: string): Place => ({
    file: 'ura.csv',
    line,
    column: 'hakusana',
    cell: `B${line}`,
    raw,
  });

  it('the facts it was found by, with their values', () => {
    const { facts } = verdictOn('1.1', aCase());
    expect(facts).toEqual([{ name: 'applicantForm', is: 'known', values: ['association'], from: [] }]);
  });

  it('the possible values of a fact in conflict', () => {
    const { facts } = verdictOn('1.1', aCase({ applicantForm: conflict('association', 'company') }));
    expect(facts).toEqual([
      { name: 'applicantForm', is: 'conflict', values: ['association', 'company'], from: [] },
    ]);
  });

  it('the cells of the register', () => {
    const from = [place(7, '0018')];
    const keywords = [{ ...aKeyword(), code: { is: 'known', value: '0018', from } as const }];
    const shown = verdictOn('2.2', aCase({ keywords })).facts.find(({ name }) => name === 'keywords');
    expect(shown?.from).toEqual(from);
  });

  it('of the register the cells of the rows that count, of the claim every one, of a person in doubt its own', () => {
    const cell = (line: number) => ({ from: [place(line, '')] });
    const keywords = [
      { ...aKeyword(), code: { is: 'known', value: '0018', ...cell(7) } as const },
      { ...aKeyword(), code: { is: 'known', value: '0001', ...cell(8) } as const },
    ];
    const signed = { is: 'known', value: day('2014-06-16'), ...cell(2) } as const;
    const personId = { ...unreadable('any person'), ...cell(3) } as const;
    const lines = (criterion: CriterionId, given: CaseChanges) =>
      verdictOn(criterion, aCase(given)).facts.map(({ name, from }) => [
        name,
        ...from.map(({ line }) => line),
      ]);
    expect(lines('2.2', { keywords, signed })).toEqual([
      ['keywords', 7],
      ['signed', 2],
    ]);
    expect(lines('4.1', { personId })).toContainEqual(['subsidies', 3]);
  });

  it('ten of its possible values at most', () => {
    const { facts } = verdictOn('4.1', aCase({ ...six, employerSector: missing(sectors) }));
    expect(sectors.length).toBe(11);
    expect(facts.find(({ name }) => name === 'employerSector')?.values).toEqual(sectors.slice(0, 10));
  });

  it('no fact that nothing was read of', () => {
    const names = verdictOn('1.2', aCase()).facts.map(({ name }) => name);
    expect(names).toContain('fullGrant');
    expect(names).toContain('grants');
  });

  it('the readings it rests on', () => {
    expect(verdictOn('1.2', aCase({ extracts: { grants: { given: false } } })).readings).toEqual(['R1.2b']);
    expect(verdictOn('1.2', aCase({ grants: [aGrant({ endsOn: '2014-06-15' })] })).readings).toEqual([
      'R1.2a',
    ]);
    expect(verdictOn('3.4', aCase({ employerId: EMPLOYER })).readings).toEqual([]);
  });
});
