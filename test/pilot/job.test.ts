import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/dates.js';
import {
  APPLICANT,
  aBenefit,
  aCase,
  aSubsidy,
  type CaseChanges,
  exactly,
  missing,
  THIRD,
  unreadable,
} from '../support/case.js';
import { asksOf, daysLate, decides, verdictOn } from '../support/decides.js';

describe('3.1 start in the window', () => {
  /** Subsidised work to an end, a later check, and extracts that cover it. */
  const workTo = (endsOn: string, start: string) => ({
    subsidies: [aSubsidy({ endsOn })],
    start,
    asOf: '2015-06-30',
    extracts: { subsidies: { date: '2015-06-30' } },
  });
  const extract = (date: string | undefined) => ({ extracts: { subsidies: { date } } });
  decides('3.1', [
    ['the day after the work ended', {}, 'met', 'in-time'],
    ['on the last day of the window', { start: '2014-09-30' }, 'met', 'in-time'],
    ['the day after it', { start: '2014-10-01' }, 'unmet', 'started-late', daysLate(1)],
    ['a month without the day: its last', workTo('2014-11-30', '2015-02-28'), 'met', 'in-time'],
    ['and not the next', workTo('2014-11-30', '2015-03-01'), 'unmet', 'started-late', daysLate(1)],
    ['a weekend extends nothing', workTo('2014-11-30', '2015-03-02'), 'unmet', 'started-late', daysLate(2)],
    ['on the last day of the work', { start: '2014-06-30' }, 'unknown', 'started-before-end'],
    ['begun before the work ended', { start: '2014-06-20' }, 'unknown', 'started-before-end'],
    ['begun on the day of the check', { asOf: '2014-07-01' }, 'met', 'in-time'],
    ['to begin the day after the check', { asOf: '2014-06-30' }, 'unknown', 'not-begun'],
    ['the work goes on', { subsidies: [aSubsidy({ endsOn: 'open' })] }, 'unknown', 'end-open'],
    [
      'no subsidised work with the applicant',
      { subsidies: [aSubsidy({ employerId: THIRD })] },
      'unknown',
      'no-period',
    ],
    ['an extract of the day of the start', extract('2014-07-01'), 'met', 'in-time'],
    ['an extract of the day before: another period might begin', extract('2014-06-30'), 'unknown', 'stale'],
    ['an undated extract', extract(undefined), 'unknown', 'stale'],
    ['a damaged row of the person', { extracts: { subsidies: { damaged: true } } }, 'unknown', 'stale'],
    [
      'late, but the extract is too old to exclude another period',
      { start: '2014-10-01', ...extract('2014-09-30') },
      'unknown',
      'stale',
    ],
  ]);
});

describe('3.1 start in the window: which period', () => {
  const apart = (first: string) => [aSubsidy(), aSubsidy({ startsOn: first, endsOn: '2014-12-31' })];
  decides('3.1', [
    [
      'another one begins on the day of the start',
      { subsidies: apart('2014-08-01'), start: '2014-08-01' },
      'unknown',
      'later-period',
    ],
    [
      'another one begins the day after the start',
      { subsidies: apart('2014-08-02'), start: '2014-08-01' },
      'met',
      'in-time',
    ],
    [
      'another body’s is none',
      {
        subsidies: [
          aSubsidy(),
          aSubsidy({ employerId: THIRD, startsOn: '2014-08-01', endsOn: '2014-12-31' }),
        ],
        start: '2014-08-01',
      },
      'met',
      'in-time',
    ],
    [
      'signed in a gap: the last one begun before the start',
      {
        subsidies: [
          aSubsidy({ endsOn: '2014-05-31' }),
          aSubsidy({ startsOn: '2014-06-20', endsOn: '2014-06-30' }),
        ],
        start: '2014-09-30',
      },
      'met',
      'in-time',
    ],
    [
      'one begun on the day of the start is not before it',
      { subsidies: [aSubsidy({ startsOn: '2014-07-01', endsOn: '2014-08-31' })] },
      'unknown',
      'no-period',
    ],
    [
      'late after the last one, signed long after it',
      { subsidies: [aSubsidy({ endsOn: '2014-03-31' })], start: '2014-07-01' },
      'unmet',
      'started-late',
      daysLate(1),
    ],
  ]);
});

describe('3.1 start in the window: an end that the claim states', () => {
  const actual = { subsidies: [aSubsidy({ endIs: 'actual' })] };
  const open = { subsidies: [aSubsidy({ endsOn: 'open' })] };
  decides('3.1', [
    ['the register’s own', { statedEnd: '2014-06-30' }, 'met', 'in-time'],
    [
      'an early leave on the day of signing: the window is counted from it',
      { statedEnd: '2014-06-16', start: '2014-06-17' },
      'met',
      'in-time',
    ],
    ['the last day after an early leave', { statedEnd: '2014-06-20', start: '2014-09-20' }, 'met', 'in-time'],
    [
      'late by it, but not by the register',
      { statedEnd: '2014-06-20', start: '2014-09-21' },
      'unknown',
      'late-by-stated-end',
    ],
    [
      'not late by the register on its last day',
      { statedEnd: '2014-06-20', start: '2014-09-30' },
      'unknown',
      'late-by-stated-end',
    ],
    ['late by both', { statedEnd: '2014-06-20', start: '2014-10-01' }, 'unmet', 'started-late', daysLate(11)],
    ['an early leave from work without an end', { ...open, statedEnd: '2014-06-30' }, 'met', 'in-time'],
    [
      'late by it, and the register has no end',
      { ...open, statedEnd: '2014-06-30', start: '2014-10-01' },
      'unknown',
      'late-by-stated-end',
    ],
    [
      'before the signing it does not hold: two ends, both in time',
      { statedEnd: '2014-06-15' },
      'met',
      'met-anyway',
    ],
    [
      'two ends, in time by one of them',
      { statedEnd: '2014-06-15', start: '2014-09-16' },
      'unknown',
      'conflict',
    ],
    [
      'the register’s end is the actual one: no early leave',
      { ...actual, statedEnd: '2014-06-20', start: '2014-09-21' },
      'unknown',
      'conflict',
    ],
    ['both ends in time', { ...actual, statedEnd: '2014-06-20' }, 'met', 'met-anyway'],
    [
      'after the register’s end, the start after both',
      { statedEnd: '2014-07-10', start: '2014-07-11' },
      'met',
      'met-anyway',
    ],
    ['the start between the two', { statedEnd: '2014-07-10', start: '2014-07-05' }, 'unknown', 'conflict'],
    ['late by the register alone', { statedEnd: '2014-07-10', start: '2014-10-10' }, 'unknown', 'conflict'],
    [
      'late by both of two ends: by the later one day, as is told',
      { statedEnd: '2014-07-10', start: '2014-10-11' },
      'unmet',
      'started-late',
      daysLate(1),
    ],
    [
      'late by both of two ends, one of them before the own period, which is not another one',
      { statedEnd: '2013-12-01', start: '2014-10-01' },
      'unmet',
      'started-late',
      daysLate(1),
    ],
    [
      'the same, and a cell of the own period that no one needs cannot be read',
      {
        statedEnd: '2013-12-01',
        start: '2014-10-01',
        subsidies: [aSubsidy({ level: unreadable(['basic', 'highest']) })],
      },
      'unmet',
      'started-late',
      daysLate(1),
    ],
    [
      'a row of the period begins on it: an early leave',
      {
        subsidies: [aSubsidy({ endsOn: '2014-06-19' }), aSubsidy({ startsOn: '2014-06-20' })],
        statedEnd: '2014-06-20',
        start: '2014-09-21',
      },
      'unknown',
      'late-by-stated-end',
    ],
    [
      'a row of the period begins after it: no early leave',
      {
        subsidies: [aSubsidy({ endsOn: '2014-06-19' }), aSubsidy({ startsOn: '2014-06-20' })],
        statedEnd: '2014-06-19',
        start: '2014-09-20',
      },
      'unknown',
      'conflict',
    ],
  ]);
});

describe('3.1 start in the window: a stated end that cannot be read', () => {
  const given: CaseChanges = { statedEnd: unreadable('any day') };
  decides('3.1', [['may be any end', given, 'unknown', 'unreadable']]);

  it('is asked of the association, which stated it', () => {
    expect(asksOf(verdictOn('3.1', aCase(given)))).toEqual(['statedEnd of association']);
  });
});

describe('3.2 not placed onward', () => {
  const yesNo = ['yes', 'no'];
  decides('3.2', [
    ['no', {}, 'met', 'not-onward'],
    [
      'yes, and the applicant is the employer',
      { onward: 'yes', employerId: APPLICANT },
      'unmet',
      'onward-by-applicant',
    ],
    ['yes, with another employer', { onward: 'yes' }, 'unknown', 'onward-elsewhere'],
    ['yes, and no employer’s id', { onward: 'yes', employerId: 'blank' }, 'unknown', 'onward-elsewhere'],
    [
      'yes, and an employer’s id that cannot be read',
      { onward: 'yes', employerId: unreadable('any business') },
      'unknown',
      'unreadable',
    ],
    ['not stated', { onward: missing(yesNo) }, 'unknown', 'missing'],
    [
      'not stated, and the applicant is the employer',
      { onward: missing(yesNo), employerId: APPLICANT },
      'unknown',
      'missing',
    ],
  ]);
});

describe('3.2 not placed onward: ids that cannot be read', () => {
  decides('3.2', [
    [
      'two ids that cannot be read are not the same one',
      {
        onward: 'yes',
        employerId: unreadable('any business'),
        applicantId: unreadable('any business'),
        subsidies: [],
      },
      'unknown',
      'unreadable',
    ],
  ]);
});

const short = (amount: number) => ({ unit: 'hundredth-hours-short', amount }) as const;

describe('3.3 hours', () => {
  decides('3.3', [
    ['full time', {}, 'met', 'hours-enough'],
    ['exactly 80 %', { weeklyHours: 30 }, 'unmet', 'hours-too-few', short(1)],
    ['the next ten-thousandth', { weeklyHours: 30.0001 }, 'met', 'hours-enough'],
    ['the last hundredth below', { weeklyHours: 29.99 }, 'unmet', 'hours-too-few', short(2)],
    ['no hours are promised', { weeklyHours: 0 }, 'unmet', 'hours-too-few', short(3001)],
    [
      'exact where floating point is not',
      { weeklyHours: 31.44, fullTimeHours: 39.3 },
      'unmet',
      'hours-too-few',
      short(1),
    ],
    [
      '80 % falls between two hundredths',
      { weeklyHours: 30.6, fullTimeHours: 38.27 },
      'unmet',
      'hours-too-few',
      short(2),
    ],
    ['more than full time', { weeklyHours: 37.5001 }, 'unknown', 'weekly-above-full-time'],
    ['full time of thirty hours', { weeklyHours: 30, fullTimeHours: 30 }, 'met', 'hours-enough'],
    ['full time of less', { weeklyHours: 29, fullTimeHours: 29.9999 }, 'unknown', 'full-time-odd'],
    ['full time of 48 hours', { weeklyHours: 48, fullTimeHours: 48 }, 'met', 'hours-enough'],
    ['full time of more', { weeklyHours: 40, fullTimeHours: 48.0001 }, 'unknown', 'full-time-odd'],
    ['hours are missing', { weeklyHours: missing('any number') }, 'unknown', 'missing'],
    ['full-time hours cannot be read', { fullTimeHours: unreadable('any number') }, 'unknown', 'unreadable'],
    [
      'odd full-time hours, whatever the others',
      { weeklyHours: missing('any number'), fullTimeHours: 60 },
      'unknown',
      'full-time-odd',
    ],
  ]);
});

describe('3.3 hours: benefits in the job', () => {
  const benefit = (changes: Parameters<typeof aBenefit>[0]) => ({ benefits: [aBenefit(changes)] });
  const term = { contractType: 'fixed-term', end: '2014-10-31' } as const;
  decides('3.3', [
    [
      'adjusted, ending on the day of the start',
      benefit({ startsOn: '2014-06-01', endsOn: '2014-07-01' }),
      'unknown',
      'adjusted-benefit',
    ],
    [
      'adjusted, ending the day before',
      benefit({ startsOn: '2014-06-01', endsOn: '2014-06-30' }),
      'met',
      'hours-enough',
    ],
    [
      'adjusted, without an end',
      benefit({ startsOn: '2014-06-01', endsOn: 'open' }),
      'unknown',
      'adjusted-benefit',
    ],
    [
      'adjusted, from the last day of a fixed term',
      { ...term, ...benefit({ startsOn: '2014-10-31', endsOn: 'open' }) },
      'unknown',
      'adjusted-benefit',
    ],
    [
      'adjusted, from the day after it',
      { ...term, ...benefit({ startsOn: '2014-11-01', endsOn: 'open' }) },
      'met',
      'hours-enough',
    ],
    [
      'of another kind, beginning on the day of the start',
      benefit({ benefit: 'other', startsOn: '2014-07-01' }),
      'unknown',
      'other-benefit',
    ],
    [
      'of another kind, begun before it',
      benefit({ benefit: 'other', startsOn: '2014-06-30' }),
      'met',
      'hours-enough',
    ],
    [
      'of another kind, on the last day of the first month',
      benefit({ benefit: 'other', startsOn: '2014-07-31' }),
      'unknown',
      'other-benefit',
    ],
    [
      'of another kind, on the first day of the second month',
      benefit({ benefit: 'other', startsOn: '2014-08-01' }),
      'met',
      'hours-enough',
    ],
    [
      'of another kind, a month from the last day of January ending with February',
      { start: '2014-01-31', ...benefit({ benefit: 'other', startsOn: '2014-02-28' }) },
      'unknown',
      'other-benefit',
    ],
    [
      'of another kind, the day after that',
      { start: '2014-01-31', ...benefit({ benefit: 'other', startsOn: '2014-03-01' }) },
      'met',
      'hours-enough',
    ],
    [
      'of another kind, in the month of a start that is missing',
      { start: missing('any day'), ...benefit({ benefit: 'other', startsOn: '2014-07-31' }) },
      'unknown',
      'missing',
    ],
    [
      'of another kind, beginning nobody knows when',
      benefit({ benefit: 'other', startsOn: unreadable('any day'), endsOn: 'open' }),
      'unknown',
      'unreadable',
    ],
    [
      'of another kind, beginning nobody knows when, over before the job',
      benefit({ benefit: 'other', startsOn: unreadable('any day'), endsOn: '2014-06-30' }),
      'met',
      'hours-enough',
    ],
    [
      'of another kind, from the day after a job of two weeks',
      {
        contractType: 'fixed-term',
        end: '2014-07-14',
        ...benefit({ benefit: 'other', startsOn: '2014-07-15' }),
      },
      'met',
      'hours-enough',
    ],
    [
      'of another kind, after the job',
      { ...term, ...benefit({ benefit: 'other', startsOn: '2014-11-01', endsOn: 'open' }) },
      'met',
      'hours-enough',
    ],
    ['the bonus for taking a job', benefit({ benefit: 'employment-bonus' }), 'met', 'hours-enough'],
    [
      'of a kind that cannot be read',
      benefit({ benefit: unreadable(['adjusted', 'employment-bonus', 'other']) }),
      'unknown',
      'unreadable',
    ],
    [
      'of a kind that cannot be read, after the job',
      {
        ...term,
        ...benefit({
          benefit: unreadable(['adjusted', 'employment-bonus', 'other']),
          startsOn: '2014-11-01',
          endsOn: '2014-12-01',
        }),
      },
      'met',
      'hours-enough',
    ],
    [
      'too few hours, whatever is paid',
      { weeklyHours: 30, ...benefit({}) },
      'unmet',
      'hours-too-few',
      short(1),
    ],
    [
      'no benefits given: the hours alone',
      { extracts: { benefits: { given: false, date: undefined } } },
      'met',
      'hours-enough',
    ],
  ]);
});

describe('3.4 new employment', () => {
  const forms = [
    'employment',
    'public-office',
    'apprenticeship',
    'work-trial',
    'rehabilitative-work',
    'self-employment',
  ];
  const nameless = { employerId: 'blank' } as const;
  decides('3.4', [
    ['employment', {}, 'met', 'new-employment'],
    ['a public office', { workForm: 'public-office' }, 'met', 'new-employment'],
    ['an apprenticeship', { workForm: 'apprenticeship' }, 'met', 'new-employment'],
    ['a work trial', { workForm: 'work-trial' }, 'unmet', 'not-employment'],
    ['rehabilitative work', { workForm: 'rehabilitative-work' }, 'unmet', 'not-employment'],
    ['a business of one’s own', { workForm: 'self-employment' }, 'unmet', 'not-employment'],
    [
      'a work trial, whoever the employer is',
      { workForm: 'work-trial', employerId: unreadable('any business') },
      'unmet',
      'not-employment',
    ],
    ['the applicant itself employs', { employerId: APPLICANT }, 'unknown', 'same-employer'],
    [
      'a work trial at the applicant',
      { workForm: 'work-trial', employerId: APPLICANT },
      'unmet',
      'not-employment',
    ],
    [
      'an association without its id may be the applicant',
      { ...nameless, employerSector: 'association' },
      'unknown',
      'employer-not-named',
    ],
    ['a foundation too', { ...nameless, employerSector: 'foundation' }, 'unknown', 'employer-not-named'],
    ['a company may not', nameless, 'met', 'new-employment'],
    ['a household may not', { ...nameless, employerSector: 'household' }, 'met', 'new-employment'],
    ['the employer’s id cannot be read', { employerId: unreadable('any business') }, 'unknown', 'unreadable'],
    ['the form is missing', { workForm: missing(forms) }, 'unknown', 'missing'],
    [
      'the form is missing, but none of the possible ones is employment',
      { workForm: missing(forms.slice(3)) },
      'unmet',
      'unmet-anyway',
    ],
  ]);
});

describe('margins of the job', () => {
  const verdict = (criterion: '3.1' | '3.3', changes: CaseChanges) => verdictOn(criterion, aCase(changes));

  it('a late start that much earlier is in time, and one day less is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 93, max: 200 }), (after) => {
        const start = addDays('2014-06-30' as never, after);
        const { margin } = verdict('3.1', { start });
        const by = margin?.amount ?? 0;
        expect(verdict('3.1', { start: addDays(start, -by) }).verdict).toBe('met');
        expect(verdict('3.1', { start: addDays(start, 1 - by) }).verdict).toBe('unmet');
      }),
      { numRuns: 30 },
    );
  });

  it('hours with that many hundredths more are enough, and with one less are not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 480_000 }),
        fc.integer({ min: 0, max: 100 }),
        (whole, percent) => {
          const fullTime = Math.max(300_000, whole);
          const weekly = Math.floor((fullTime * percent) / 125);
          const written = (amount: number) => ({
            fullTimeHours: fullTime / 10_000,
            weeklyHours: (weekly + amount * 100) / 10_000,
          });
          const { margin } = verdict('3.3', written(0));
          const by = margin?.amount ?? 0;
          expect(margin).toBeDefined();
          // A hundredth more may already be above full time: that is asked about, and no longer too few.
          expect(verdict('3.3', written(by)).verdict).not.toBe('unmet');
          expect(verdict('3.3', written(by - 1)).verdict).toBe('unmet');
        },
      ),
      { numRuns: 200 },
    );
    expect(exactly(0.01)).toBe(100);
  });
});
