import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/dates.js';
import { judgeOf } from '../../src/judge/judge.js';
import { criteria } from '../../src/pilot/criteria.js';

import {
  aBenefit,
  aCase,
  aCount,
  aSubsidy,
  type CaseChanges,
  day,
  office,
  unreadable,
} from '../support/case.js';

/**
 * How often the tests of all criteria run on a case. It is the same on a slow machine and on a busy one, and what a file
 * takes to be judged hangs on it: `npm run bench` has the seconds.
 */
function trialsOf(changes: CaseChanges): number {
  let trials = 0;
  const judge = judgeOf(aCase(changes), office);
  for (const criterion of criteria) {
    judge({
      ...criterion,
      test: (read, of) => {
        trials += 1;
        return criterion.test(read, of);
      },
    });
  }
  return trials;
}

const DAYS = ['receivedOn', 'projectSignedOn', 'statedEnd', 'signed', 'start', 'end'] as const;
const anyDay = unreadable('any day');
const noDays: CaseChanges = Object.fromEntries(DAYS.map((name) => [name, anyDay]));
const idsAlone: CaseChanges = {
  ...noDays,
  applicantForm: unreadable(['association', 'foundation', 'company', 'municipality', 'parish', 'other']),
  weeklyHours: unreadable('any number'),
  fullTimeHours: unreadable('any number'),
  contractType: unreadable(['permanent', 'fixed-term']),
  workForm: unreadable(['employment', 'apprenticeship', 'work-trial']),
  employerSector: unreadable(['company', 'municipality', 'state', 'association', 'household', 'other']),
  employerId: unreadable('any business'),
  onward: unreadable(['yes', 'no']),
};
const pairs = DAYS.flatMap((a, i) => DAYS.slice(i + 1).map((b) => [a, b] as const));

const counts = (days: number) =>
  Array.from({ length: days }, (_, at) =>
    [480, 520].map((amount) => aCount({ days: amount, countedOn: addDays(day('2011-01-03'), at) })),
  ).flat();
const startless = (rows: number) => ({
  signed: anyDay,
  benefits: Array.from({ length: rows }, (_, at) =>
    aBenefit({ startsOn: anyDay, endsOn: addDays(day('2014-06-30'), at) }),
  ),
});
const elsewhere = (rows: number) => [
  aSubsidy(),
  ...Array.from({ length: rows }, (_, at) =>
    aSubsidy({
      employerId: `40${at}`,
      startsOn: addDays(day('2009-01-05'), at),
      endsOn: addDays(day('2009-01-20'), at),
    }),
  ),
];

describe('how often a claim is tried', () => {
  it.each<[string, CaseChanges, number]>([
    ['one that is sound is judged once by each criterion', {}, criteria.length],
    ['no date can be read', noDays, 400],
    ['nothing but the ids can be read', idsAlone, 10_000],
    ['two counts of each of a thousand days contradict each other', { counts: counts(1000) }, 3100],
    ['the signing and the start of a benefit can’t be read', startless(1), 60],
    ['those of three benefits can’t', startless(3), 60],
    ['no date can be read, and another body has two rows', { ...noDays, subsidies: elsewhere(2) }, 1000],
  ])('%s', (_, changes, atMost) => {
    const trials = trialsOf(changes);
    expect(trials).toBeGreaterThanOrEqual(criteria.length);
    expect(trials).toBeLessThanOrEqual(atMost);
  });

  it.each(pairs)('%s and %s can’t be read', (a, b) => {
    expect(trialsOf({ [a]: anyDay, [b]: anyDay })).toBeLessThanOrEqual(120);
  });
});
