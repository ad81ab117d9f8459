import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../src/dates.js';
import { judge } from '../src/judge.js';
import type { Day, Fact } from '../src/model.js';
import { possibleValues } from '../src/possible.js';
import {
  APPLICANT,
  aCase,
  aCount,
  aGrant,
  aSubsidy,
  type CaseChanges,
  conflict,
  day,
  EMPLOYER,
  exactly,
  missing,
  office,
  THIRD,
  unreadable,
} from './support/case.js';

const inDoubt = (possible: string | readonly unknown[]) => missing(possible as never) as Fact<unknown>;

describe('the values a fact could have', () => {
  it('are the one it has', () => {
    expect(possibleValues({ is: 'known', value: 7, from: [] }, aCase())).toEqual([7]);
  });

  it('are those in conflict, or those of its list', () => {
    expect(possibleValues(conflict('2014-08-01', '2014-08-04') as Fact<unknown>, aCase())).toEqual([
      '2014-08-01',
      '2014-08-04',
    ]);
    expect(possibleValues(inDoubt(['yes', 'no']), aCase())).toEqual(['yes', 'no']);
  });

  it('of a day: every day of the case and of its extracts with its neighbours, and far from all of them', () => {
    const days = possibleValues(inDoubt('any day'), aCase()) as readonly Day[];
    for (const of of ['2014-06-16', '2014-07-01', '2014-01-01', '2014-06-30', '2013-12-31', '2015-01-20']) {
      for (const near of [-1, 0, 1]) expect(days).toContain(addDays(day(of), near));
    }
    expect(days).toEqual([...new Set(days)].toSorted());
    expect((days[0] ?? '') < '1950').toBe(true);
    expect((days.at(-1) ?? '') > '2100').toBe(true);
  });

  it('of a day: the limits counted from the others', () => {
    const days = possibleValues(inDoubt('any day'), aCase()) as readonly Day[];
    for (const limit of ['2014-09-30', '2014-10-01', '2014-07-02', '2014-12-31'])
      expect(days).toContain(limit);
  });

  it('of a business: every one of the case, and nobody', () => {
    const ids = possibleValues(
      inDoubt('any business'),
      aCase({ subsidies: [aSubsidy(), aSubsidy({ employerId: THIRD })] }),
    );
    expect(ids).toEqual(expect.arrayContaining([APPLICANT, EMPLOYER, THIRD]));
    expect(ids.length).toBeGreaterThan(3);
  });

  it('of a number: beyond every limit on both sides', () => {
    const numbers = possibleValues(inDoubt('any number'), aCase()) as readonly number[];
    expect(Math.min(...numbers)).toBe(0);
    expect(Math.max(...numbers)).toBeGreaterThan(exactly(500));
  });

  it('of a text: the pilot’s keyword and another', () => {
    const texts = possibleValues(inDoubt('any text'), aCase());
    expect(texts).toContain('0018');
    expect(texts.length).toBeGreaterThan(1);
  });

  it('of a person: they cannot be told', () => {
    expect(() => possibleValues(inDoubt('any person'), aCase())).toThrow('not tried');
  });
});

/** Nearly eligible cases: a few things changed, days close to their limits. */
const near = (of: string) =>
  fc.oneof(
    fc.constant(day(of)),
    fc.integer({ min: -3, max: 3 }).map((n) => addDays(day(of), n)),
    fc.integer({ min: -400, max: 400 }).map((n) => addDays(day(of), n)),
  );
const someCases: fc.Arbitrary<CaseChanges> = fc.record({
  signed: near('2014-06-16'),
  start: near('2014-07-01'),
  end: fc.oneof(fc.constant('blank' as const), near('2014-12-31')),
  statedEnd: fc.oneof(fc.constant('blank' as const), near('2014-06-30')),
  contractType: fc.constantFrom('permanent', 'fixed-term'),
  employerId: fc.constantFrom(EMPLOYER, EMPLOYER, APPLICANT, 'blank' as const),
  statedSubsidy: fc.constantFrom('none', 'basic', 'blank', 'applied'),
  onward: fc.constantFrom('no', 'no', 'yes'),
  counts: fc.array(
    fc.record({ days: fc.constantFrom(480, 500, 520), countedOn: near('2014-02-03') }).map(aCount),
    { minLength: 1, maxLength: 2 },
  ),
  grants: fc.array(
    near('2014-06-20').map((startsOn) => aGrant({ startsOn, endsOn: 'open' })),
    { maxLength: 1 },
  ),
  subsidies: fc
    .record({ startsOn: near('2014-01-01'), length: fc.integer({ min: 0, max: 300 }), more: fc.boolean() })
    .map(({ startsOn, length, more }) => [
      aSubsidy({ startsOn, endsOn: addDays(startsOn, length) }),
      ...(more ? [aSubsidy({ employerId: EMPLOYER, startsOn: '2014-07-01', endsOn: '2014-12-31' })] : []),
    ]),
});
const dayFacts = ['signed', 'start', 'end', 'statedEnd', 'receivedOn', 'projectSignedOn'] as const;

describe('a verdict decided over the values tried', () => {
  it('holds for any day at all', () => {
    fc.assert(
      fc.property(someCases, fc.constantFrom(...dayFacts), near('2014-07-01'), (given, fact, anyDay) => {
        const open = judge(aCase({ ...given, [fact]: unreadable('any day') }), office);
        const plain = judge(aCase({ ...given, [fact]: anyDay }), office);
        for (const [i, { criterion, verdict }] of open.entries()) {
          if (verdict === 'unknown') continue;
          expect(plain[i]?.verdict, `${criterion}, ${fact} ${anyDay}`).toBe(verdict);
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('leaves no euros out that some day would give', () => {
    fc.assert(
      fc.property(someCases, fc.constantFrom('start', 'end'), near('2014-07-01'), (given, fact, anyDay) => {
        const euros = (written: unknown) =>
          judge(aCase({ ...given, [fact]: written } as CaseChanges), office).find(
            ({ criterion }) => criterion === '4.1',
          )?.reward?.euros;
        const open = euros(unreadable('any day'));
        const plain = euros(anyDay);
        expect((open?.high ?? 0) >= (plain?.high ?? 0)).toBe(true);
        expect((open?.low ?? 0) <= (plain?.low ?? 0)).toBe(true);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('holds for any employer at all', () => {
    fc.assert(
      fc.property(someCases, fc.constantFrom('4444444-4', EMPLOYER, APPLICANT), (given, anyone) => {
        const open = judge(aCase({ ...given, employerId: unreadable('any business') }), office);
        const plain = judge(aCase({ ...given, employerId: anyone }), office);
        for (const [i, { criterion, verdict }] of open.entries()) {
          if (verdict !== 'unknown') expect(plain[i]?.verdict, criterion).toBe(verdict);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
