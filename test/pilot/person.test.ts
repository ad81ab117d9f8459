import { describe, expect, it } from 'vitest';
import type { Day, Margin } from '../../src/model.js';
import {
  aBenefit,
  aCase,
  aCount,
  aKeyword,
  aSubsidy,
  type CaseChanges,
  exactly,
  missing,
  THIRD,
  unreadable,
} from '../support/case.js';
import { daysEarly, daysLate, decides, verdictOn } from '../support/decides.js';

const count = (changes: Parameters<typeof aCount>[0]) => ({ counts: [aCount(changes)] });
/** A benefit in every week, or on these days. */
const paid = (changes: Parameters<typeof aBenefit>[0] = {}) => ({
  benefits: [aBenefit({ benefit: 'other', startsOn: '2014-01-01', endsOn: 'open', ...changes })],
});
const benefitsOf = (extent: { given?: boolean; date?: string | undefined; damaged?: boolean }) => ({
  extracts: { benefits: extent },
});
const short = (days: number): Margin => ({ unit: 'benefit-days-short', amount: exactly(days) });

describe('2.1 benefit days: enough', () => {
  decides('2.1', [
    ['exactly five hundred', count({ days: 500 }), 'met', 'enough-days'],
    [
      'a fraction less, counted before the subsidised work',
      count({ days: 499.9999 }),
      'unknown',
      'not-shown',
    ],
    ['days of services alone', count({ basis: 'service' }), 'unknown', 'no-count'],
    ['all days together do not show the ground', count({ basis: 'total' }), 'unknown', 'no-count'],
    ['nobody counted', { counts: [] }, 'unknown', 'no-count'],
    [
      'counted on the day of signing (a Monday): nothing could be added',
      count({ days: 500, countedOn: '2014-06-16' }),
      'met',
      'enough-days',
    ],
    [
      'counted the next day: a week is touched, five days come off',
      { ...paid(), ...count({ days: 505, countedOn: '2014-06-17' }) },
      'met',
      'enough-days',
    ],
    [
      'a fraction less than five hundred is left',
      { ...paid(), ...count({ days: 504.9999, countedOn: '2014-06-17' }) },
      'unknown',
      'not-shown',
    ],
    [
      'counted on the Sunday of that week',
      { ...paid(), ...count({ days: 505, countedOn: '2014-06-22' }) },
      'met',
      'enough-days',
    ],
    [
      'counted on the Monday after: two weeks are touched',
      { ...paid(), ...count({ days: 509.9999, countedOn: '2014-06-23' }) },
      'unknown',
      'not-shown',
    ],
    [
      'ten days come off',
      { ...paid(), ...count({ days: 510, countedOn: '2014-06-23' }) },
      'met',
      'enough-days',
    ],
    [
      'signed on a Sunday: the week from Monday is the first',
      { signed: '2014-06-15', ...paid(), ...count({ days: 504.9999, countedOn: '2014-06-16' }) },
      'unknown',
      'not-shown',
    ],
    [
      'one count is enough, whatever another one says',
      { counts: [aCount({ days: 480, countedOn: '2014-02-03' }), aCount({ days: 500 })] },
      'met',
      'enough-days',
    ],
  ]);
});

/** Signed on Monday 16.6.; counted on Friday 27.6.: two weeks are touched, and 505 days leave 500 after one of them. */
describe('2.1 benefit days: the weeks after signing', () => {
  const late = (days: number) => count({ days, countedOn: '2014-06-27' });
  decides('2.1', [
    ['no benefit since: nothing comes off', late(500), 'met', 'enough-days'],
    ['no benefit since, a fraction less', late(499.9999), 'unknown', 'not-shown'],
    [
      'benefits not given: every week',
      { ...benefitsOf({ given: false }), ...late(509.9999) },
      'unknown',
      'not-shown',
    ],
    [
      'benefits not given, ten days more',
      { ...benefitsOf({ given: false }), ...late(510) },
      'met',
      'enough-days',
    ],
    [
      'a damaged row: every week',
      { ...benefitsOf({ damaged: true }), ...late(509.9999) },
      'unknown',
      'not-shown',
    ],
    [
      'an undated extract: every week',
      { ...benefitsOf({ date: undefined }), ...late(509.9999) },
      'unknown',
      'not-shown',
    ],
    [
      'extracted on the day of the count',
      { ...benefitsOf({ date: '2014-06-27' }), ...late(500) },
      'met',
      'enough-days',
    ],
    [
      'extracted the day before: the last week comes off',
      { ...benefitsOf({ date: '2014-06-26' }), ...late(504.9999) },
      'unknown',
      'not-shown',
    ],
    [
      'extracted the day before, five days more',
      { ...benefitsOf({ date: '2014-06-26' }), ...late(505) },
      'met',
      'enough-days',
    ],
    [
      'extracted on the Sunday of the first week: the second comes off',
      { ...benefitsOf({ date: '2014-06-22' }), ...late(505) },
      'met',
      'enough-days',
    ],
    [
      'extracted on the Saturday before: both come off',
      { ...benefitsOf({ date: '2014-06-21' }), ...late(505) },
      'unknown',
      'not-shown',
    ],
    [
      'a benefit to the Sunday before the signing',
      { ...paid({ endsOn: '2014-06-15' }), ...late(500) },
      'met',
      'enough-days',
    ],
    [
      'a benefit to the Monday of the first week',
      { ...paid({ endsOn: '2014-06-16' }), ...late(504.9999) },
      'unknown',
      'not-shown',
    ],
    [
      'a benefit of any kind',
      { ...paid({ benefit: 'employment-bonus', endsOn: '2014-06-16' }), ...late(505) },
      'met',
      'enough-days',
    ],
    [
      'a benefit from the Sunday of the last week',
      { ...paid({ startsOn: '2014-06-29' }), ...late(504.9999) },
      'unknown',
      'not-shown',
    ],
    [
      'a benefit from the Monday after',
      { ...paid({ startsOn: '2014-06-30' }), ...late(500) },
      'met',
      'enough-days',
    ],
    [
      'two benefits in one week: five days',
      {
        benefits: [
          ...paid({ endsOn: '2014-06-17' }).benefits,
          ...paid({ startsOn: '2014-06-18', endsOn: '2014-06-20' }).benefits,
        ],
        ...late(505),
      },
      'met',
      'enough-days',
    ],
    [
      'a benefit that ends nobody knows when',
      { ...paid({ endsOn: unreadable('any day') }), ...late(505) },
      'unknown',
      'not-shown',
    ],
    [
      'a benefit that ends nobody knows when, ten days more',
      { ...paid({ endsOn: unreadable('any day') }), ...late(510) },
      'met',
      'enough-days',
    ],
    [
      'a benefit that began nobody knows when, over before',
      { ...paid({ startsOn: unreadable('any day'), endsOn: '2014-06-15' }), ...late(500) },
      'met',
      'enough-days',
    ],
  ]);
});

/** A low count refuses only where the extract has every count to the earlier of the signing and 26 weeks. */
describe('2.1 benefit days: too few, by absence of another count', () => {
  const low = count({ days: 480, countedOn: '2014-02-03' });
  const extent = (changes: object) => ({ extracts: { 'benefit-days': changes } });
  decides('2.1', [
    [
      'extracted on the day of signing',
      { ...low, ...extent({ date: '2014-06-16' }) },
      'unmet',
      'too-few-days',
      short(20),
    ],
    ['extracted the day before', { ...low, ...extent({ date: '2014-06-15' }) }, 'unknown', 'stale'],
    ['undated', { ...low, ...extent({ date: undefined }) }, 'unknown', 'stale'],
    ['a damaged row of the person', { ...low, ...extent({ damaged: true }) }, 'unknown', 'stale'],
    [
      'enough all the same, whatever the extract lacks',
      { ...count({}), ...extent({ damaged: true }) },
      'met',
      'enough-days',
    ],
    [
      'signed long after the 26 weeks, extracted on their last day',
      {
        signed: '2014-10-01',
        start: '2015-01-15',
        subsidies: [aSubsidy({ endsOn: '2014-12-31' })],
        ...low,
        ...extent({ date: '2014-07-02' }),
      },
      'unmet',
      'too-few-days',
      short(20),
    ],
    [
      'signed long after the 26 weeks, extracted the day before',
      {
        signed: '2014-10-01',
        start: '2015-01-15',
        subsidies: [aSubsidy({ endsOn: '2014-12-31' })],
        ...low,
        ...extent({ date: '2014-07-01' }),
      },
      'unknown',
      'stale',
    ],
  ]);
});

describe('2.1 benefit days: too few', () => {
  const low = (days: number, countedOn: string) => count({ days, countedOn });
  const long = {
    signed: '2014-10-01',
    start: '2015-01-15',
    subsidies: [aSubsidy({ endsOn: '2014-12-31' })],
  };
  decides('2.1', [
    [
      'on the first day of the own period',
      low(499.9999, '2014-01-01'),
      'unmet',
      'too-few-days',
      short(0.0001),
    ],
    ['on the eve of the own period', low(480, '2013-12-31'), 'unknown', 'not-shown'],
    ['on the day of signing', low(480, '2014-06-16'), 'unmet', 'too-few-days', short(20)],
    ['on the day after', low(480, '2014-06-17'), 'unknown', 'not-shown'],
    [
      'twenty-six weeks after the first day',
      { ...long, ...low(480, '2014-07-02') },
      'unmet',
      'too-few-days',
      short(20),
    ],
    [
      'a day more: the counter may have begun anew',
      { ...long, ...low(480, '2014-07-03') },
      'unknown',
      'not-shown',
    ],
    [
      'too few of all days together',
      count({ days: 499, basis: 'total', countedOn: '2014-02-03' }),
      'unmet',
      'too-few-days',
      short(1),
    ],
    [
      'exactly five hundred of all days together: the days of unemployment may be as many',
      count({ days: 500, basis: 'total', countedOn: '2014-02-03' }),
      'unknown',
      'no-count',
    ],
    [
      'too few by services says nothing',
      count({ days: 10, basis: 'service', countedOn: '2014-02-03' }),
      'unknown',
      'no-count',
    ],
    [
      'the latest count of the period decides',
      {
        counts: [
          aCount({ days: 490, countedOn: '2014-03-03' }),
          aCount({ days: 480, countedOn: '2014-02-03' }),
        ],
      },
      'unmet',
      'too-few-days',
      short(10),
    ],
    [
      'the latest of all days is not below',
      {
        counts: [
          aCount({ days: 480, basis: 'total', countedOn: '2014-02-03' }),
          aCount({ days: 510, basis: 'total', countedOn: '2014-03-03' }),
        ],
      },
      'unknown',
      'no-count',
    ],
    [
      'either ground is enough: the latest of unemployment is below, of all days not',
      {
        counts: [
          aCount({ days: 490, countedOn: '2014-02-03' }),
          aCount({ days: 600, basis: 'total', countedOn: '2014-03-03' }),
        ],
      },
      'unmet',
      'too-few-days',
      short(10),
    ],
    [
      'no own period: nothing is refused',
      { ...low(480, '2014-02-03'), subsidies: [aSubsidy({ employerId: THIRD })] },
      'unknown',
      'not-shown',
    ],
  ]);
});

describe('2.1 benefit days: what a count that is enough stands on', () => {
  const late = { ...count({ days: 600, countedOn: '2014-06-27' }) };
  const readings = (given: CaseChanges) => verdictOn('2.1', aCase(given)).readings;

  it('is no reading where it was made by the signing', () => {
    for (const countedOn of ['2014-06-15', '2014-06-16']) {
      expect(readings({ ...paid(), ...count({ days: 600, countedOn }) })).toEqual([]);
    }
  });

  it('is that days come off where a benefit was paid, and that none do in the other weeks', () => {
    expect(readings({ ...paid(), ...late })).toEqual(['R2.1a']);
    expect(readings(late)).toEqual(['R2.1c']);
    expect(readings({ ...paid({ startsOn: '2014-06-23', endsOn: '2014-06-24' }), ...late })).toEqual([
      'R2.1a',
      'R2.1c',
    ]);
  });

  /** The lines of the benefits that are shown with it. */
  const shown = (given: CaseChanges, ...spans: readonly (readonly [string, string])[]) => {
    const benefits = spans.map(([startsOn, endsOn], at) => {
      const row = aBenefit({ benefit: 'other', startsOn, endsOn: endsOn as Day });
      return {
        ...row,
        benefit: {
          ...row.benefit,
          from: [{ file: 'etuudet.csv', line: at + 2, column: 'benefit', raw: '' }],
        },
      };
    });
    const { facts } = verdictOn('2.1', aCase({ ...given, benefits: benefits as never }));
    return facts.flatMap(({ name, from }) => (name === 'benefits' ? from.map(({ line }) => line) : []));
  };

  it('is each benefit of the weeks from the signing’s next day on until the count', () => {
    const weeks = [
      ['2014-06-01', '2014-06-15'],
      ['2014-06-10', '2014-06-16'],
      ['2014-06-27', 'open'],
      ['2014-06-28', '2014-06-30'],
    ] as const;
    expect(shown(late, ...weeks)).toEqual([3, 4]);
  });

  it('is no benefit where it was made by the signing', () => {
    const bySigning = count({ days: 600, countedOn: '2014-06-16' });
    expect(shown(bySigning, ['2014-06-10', '2014-06-30'])).toEqual([]);
    const facts = verdictOn('2.1', aCase({ ...paid(), ...bySigning })).facts.map(({ name }) => name);
    expect(facts).not.toContain('benefits');
  });

  it('is the first of those that are enough, and of those that are not the one of which most is left', () => {
    const two = (first: number, second: number) => ({
      counts: [
        aCount({ days: first, countedOn: '2014-06-16' }),
        aCount({ days: second, countedOn: '2014-06-15' }),
      ],
    });
    const told = (given: CaseChanges) => verdictOn('2.1', aCase(given)).args['countedOn'];
    const outside = { subsidies: [aSubsidy({ startsOn: '2014-06-17' })] };
    expect(told(two(600, 600))).toBe('2014-06-16');
    expect(told(two(600, 610))).toBe('2014-06-15');
    expect(told({ ...outside, ...two(480, 480) })).toBe('2014-06-16');
    expect(told({ ...outside, ...two(480, 490) })).toBe('2014-06-15');
    expect(told({ ...outside, ...two(490, 480) })).toBe('2014-06-16');
  });
});

describe('2.1 benefit days: counts that are not known', () => {
  const two = (a: number, b: number) => ({
    counts: [aCount({ days: a, countedOn: '2014-02-03' }), aCount({ days: b, countedOn: '2014-02-03' })],
  });
  decides('2.1', [
    ['two counts of a day differ, both enough', two(512, 520), 'met', 'met-anyway'],
    ['two counts of a day differ, one too few', two(480, 520), 'unknown', 'conflict'],
    ['a count cannot be read', count({ days: unreadable('any number') }), 'unknown', 'unreadable'],
    ['its day is missing', count({ days: 480, countedOn: missing('any day') }), 'unknown', 'missing'],
    [
      'its ground is missing',
      count({ basis: missing(['unemployment', 'service', 'total']) }),
      'unknown',
      'missing',
    ],
    [
      'a second one that cannot be read changes nothing once another is enough',
      { counts: [aCount(), aCount({ days: unreadable('any number'), countedOn: '2014-02-03' })] },
      'met',
      'enough-days',
    ],
  ]);

  it('is refused when two counts of a day are both too few', () => {
    expect(verdictOn('2.1', aCase(two(480, 490))).code).toBe('2.1/too-few-days');
  });
});

describe('2.2 in the pilot', () => {
  const keyword = (changes: Parameters<typeof aKeyword>[0]) => ({ keywords: [aKeyword(changes)] });
  const other = [aKeyword({ code: '0020' })];
  const extract = (date: string | undefined) => ({ extracts: { keywords: { date } } });
  decides('2.2', [
    ['from the day of signing', keyword({ startsOn: '2014-06-16' }), 'met', 'in-pilot'],
    ['from the day after', keyword({ startsOn: '2014-06-17' }), 'unknown', 'not-in-force-then'],
    ['to the day of signing', keyword({ endsOn: '2014-06-16' }), 'met', 'in-pilot'],
    ['to the day before', keyword({ endsOn: '2014-06-15' }), 'unknown', 'not-in-force-then'],
    [
      'one row in force among others',
      { keywords: [aKeyword({ endsOn: '2014-01-31' }), ...other, aKeyword({ startsOn: '2014-06-01' })] },
      'met',
      'in-pilot',
    ],
    ['other keywords only', { keywords: other }, 'unmet', 'not-in-pilot'],
    [
      'other keywords, an extract of the day of arrival',
      { keywords: other, ...extract('2014-08-01') },
      'unmet',
      'not-in-pilot',
    ],
    [
      'other keywords, an extract of the day before: 0018 may have been entered late',
      { keywords: other, ...extract('2014-07-31') },
      'unknown',
      'stale',
    ],
    [
      'arrived before it was signed, an extract of the day of signing',
      { receivedOn: '2014-06-01', keywords: other, ...extract('2014-06-16') },
      'unmet',
      'not-in-pilot',
    ],
    [
      'arrived before it was signed, an extract of the day before signing',
      { receivedOn: '2014-06-01', keywords: other, ...extract('2014-06-15') },
      'unknown',
      'stale',
    ],
    [
      'other keywords, and nobody tells when the claim arrived',
      { receivedOn: missing('any day'), keywords: other },
      'unknown',
      'missing',
    ],
    [
      'in force, whenever the claim arrived',
      { receivedOn: missing('any day'), keywords: [aKeyword()] },
      'met',
      'in-pilot',
    ],
    ['other keywords, an undated extract', { keywords: other, ...extract(undefined) }, 'unknown', 'stale'],
    [
      'other keywords, and a damaged row',
      { keywords: other, extracts: { keywords: { damaged: true } } },
      'unknown',
      'stale',
    ],
    ['no keyword at all', { keywords: [] }, 'unknown', 'no-keywords'],
    ['a keyword that cannot be read', keyword({ code: unreadable('any text') }), 'unknown', 'unreadable'],
    ['its first day is missing', keyword({ startsOn: missing('any day') }), 'unknown', 'missing'],
  ]);
});

it('an extract without a date has none to tell', () => {
  const undated = { keywords: [aKeyword({ code: '0020' })], extracts: { keywords: { date: undefined } } };
  expect(verdictOn('2.2', aCase(undated)).args).not.toHaveProperty('date');
});

describe('2.3 signed in subsidised work: with an own period', () => {
  const own = (changes: Parameters<typeof aSubsidy>[0]) => ({ subsidies: [aSubsidy(changes)] });
  decides('2.3', [
    ['on its first day', own({ startsOn: '2014-06-16' }), 'met', 'in-subsidised-work'],
    ['on its last day', own({ endsOn: '2014-06-16' }), 'met', 'in-subsidised-work'],
    ['in one that goes on', own({ endsOn: 'open' }), 'met', 'in-subsidised-work'],
    ['while it is suspended', own({ status: 'suspended' }), 'unknown', 'suspended-then'],
    [
      'after a suspension',
      {
        subsidies: [
          aSubsidy({ endsOn: '2014-06-15', status: 'suspended' }),
          aSubsidy({ startsOn: '2014-06-16' }),
        ],
      },
      'met',
      'in-subsidised-work',
    ],
    [
      'another body has it suspended',
      { subsidies: [aSubsidy(), aSubsidy({ employerId: THIRD, status: 'suspended' })] },
      'met',
      'in-subsidised-work',
    ],
    [
      'the work ended that very day, says the claim',
      { statedEnd: '2014-06-16' },
      'met',
      'in-subsidised-work',
    ],
    [
      'it had ended the day before, says the claim',
      { statedEnd: '2014-06-15' },
      'unknown',
      'stated-end-before',
    ],
    ['the stated end cannot be read', { statedEnd: unreadable('any day') }, 'unknown', 'unreadable'],
    [
      'whatever the age of the extract',
      { extracts: { subsidies: { date: undefined } } },
      'met',
      'in-subsidised-work',
    ],
  ]);
});

describe('2.3 signed in subsidised work: without an own period', () => {
  const until = (endsOn: string) => [aSubsidy({ endsOn })];
  const extract = (date: string | undefined) => ({ extracts: { subsidies: { date } } });
  const third = { subsidies: [aSubsidy({ employerId: THIRD })] };
  decides('2.3', [
    [
      'the day before its first day',
      { subsidies: [aSubsidy({ startsOn: '2014-06-17' })] },
      'unmet',
      'not-in-subsidised-work',
      daysEarly(1),
    ],
    [
      'the day after its last day',
      { subsidies: until('2014-06-15') },
      'unmet',
      'not-in-subsidised-work',
      daysLate(1),
    ],
    [
      'in a gap: the nearer end counts',
      { subsidies: [aSubsidy({ endsOn: '2014-06-10' }), aSubsidy({ startsOn: '2014-06-19' })] },
      'unmet',
      'not-in-subsidised-work',
      daysEarly(3),
    ],
    ['subsidised at another body only', third, 'unmet', 'not-in-subsidised-work'],
    [
      'the applicant was refused',
      { subsidies: [aSubsidy({ status: 'refused' })] },
      'unmet',
      'not-in-subsidised-work',
    ],
    [
      'the decision was annulled',
      { subsidies: [aSubsidy({ status: 'annulled' })] },
      'unknown',
      'not-granted',
    ],
    [
      'the decision is still to come',
      { subsidies: [aSubsidy({ status: 'applied' })] },
      'unknown',
      'not-granted',
    ],
    [
      'annulled, but of another time',
      { subsidies: [aSubsidy({ status: 'annulled', endsOn: '2014-06-15' })] },
      'unmet',
      'not-in-subsidised-work',
    ],
    [
      'annulled, but of another body',
      { subsidies: [aSubsidy({ status: 'annulled', employerId: THIRD })] },
      'unmet',
      'not-in-subsidised-work',
    ],
    [
      'the job had begun on the last day: agreed then, perhaps',
      { subsidies: until('2014-06-15'), start: '2014-06-15' },
      'unknown',
      'agreed-earlier-perhaps',
    ],
    [
      'the job began the day after the last day',
      { subsidies: until('2014-06-14'), start: '2014-06-15' },
      'unmet',
      'not-in-subsidised-work',
      daysLate(2),
    ],
    [
      'the work went on to the signing, says the claim',
      { subsidies: until('2014-06-15'), statedEnd: '2014-06-16' },
      'unknown',
      'agreed-earlier-perhaps',
    ],
    [
      'the work went on to the eve of the signing, says the claim',
      { subsidies: until('2014-06-13'), statedEnd: '2014-06-15' },
      'unmet',
      'not-in-subsidised-work',
      daysLate(3),
    ],
    ['no subsidy of anyone for the person', { subsidies: [] }, 'unknown', 'no-subsidy'],
    [
      'an extract of the day of signing',
      { ...third, ...extract('2014-06-16') },
      'unmet',
      'not-in-subsidised-work',
    ],
    ['an extract of the day before', { ...third, ...extract('2014-06-15') }, 'unknown', 'stale'],
    ['an undated extract', { ...third, ...extract(undefined) }, 'unknown', 'stale'],
    [
      'a damaged row of the person',
      { ...third, extracts: { subsidies: { damaged: true } } },
      'unknown',
      'stale',
    ],
    [
      'a row whose employer cannot be read could be the one',
      { subsidies: [aSubsidy({ employerId: unreadable('any business') })] },
      'unknown',
      'unreadable',
    ],
  ]);
});
