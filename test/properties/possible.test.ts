/** A verdict decided over the values tried for a fact that isn't known holds for every other value too. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/dates.js';
import { judge } from '../../src/judge/judge.js';
import {
  APPLICANT,
  aCase,
  aCount,
  aGrant,
  aSubsidy,
  type CaseChanges,
  day,
  EMPLOYER,
  office,
  unreadable,
} from '../support/case.js';
import { RUNS, TIME } from './runs.js';

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
  it(
    'holds for any day at all',
    () => {
      fc.assert(
        fc.property(someCases, fc.constantFrom(...dayFacts), near('2014-07-01'), (given, fact, anyDay) => {
          const open = judge(aCase({ ...given, [fact]: unreadable('any day') }), office);
          const plain = judge(aCase({ ...given, [fact]: anyDay }), office);
          for (const [i, { criterion, verdict }] of open.entries()) {
            if (verdict === 'unknown') continue;
            expect(plain[i]?.verdict, `${criterion}, ${fact} ${anyDay}`).toBe(verdict);
          }
        }),
        { numRuns: RUNS },
      );
    },
    TIME,
  );

  it(
    'leaves no euros out that some day would give',
    () => {
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
        { numRuns: RUNS },
      );
    },
    TIME,
  );

  it(
    'holds for any employer at all',
    () => {
      fc.assert(
        fc.property(someCases, fc.constantFrom('4444444-4', EMPLOYER, APPLICANT), (given, anyone) => {
          const open = judge(aCase({ ...given, employerId: unreadable('any business') }), office);
          const plain = judge(aCase({ ...given, employerId: anyone }), office);
          for (const [i, { criterion, verdict }] of open.entries()) {
            if (verdict !== 'unknown') expect(plain[i]?.verdict, criterion).toBe(verdict);
          }
        }),
        { numRuns: RUNS },
      );
    },
    TIME,
  );
});
