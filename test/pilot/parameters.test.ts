import { describe, expect, it } from 'vitest';
import {
  deckSettings,
  parameters,
  pilotYearOf,
  RULES_VERSION,
  rewardTable,
} from '../../src/pilot/parameters.js';
import { readings } from '../../src/pilot/readings.js';
import { euros, exactly } from '../support/case.js';

describe('the deck’s numbers', () => {
  it('are these', () => {
    expect(parameters).toEqual({
      pilotYear: 2014,
      appropriation: euros(40_000),
      municipalities: ['Pori', 'Ulvila', 'Merikarvia', 'Pomarkku'],
      FULL_GRANT_AT_LEAST: exactly(100),
      BENEFIT_DAYS_AT_LEAST: exactly(500),
      BENEFIT_DAYS_A_WEEK_AT_MOST: exactly(5),
      COUNTER_HOLDS_WEEKS: 26,
      PILOT_KEYWORD: '0018',
      START_WITHIN_MONTHS: 3,
      HOURS_MORE_THAN_PERCENT: 80,
      FULL_TIME_HOURS_AT_LEAST: exactly(30),
      FULL_TIME_HOURS_AT_MOST: exactly(48),
      FIRST_MONTHS: 1,
    });
  });

  it('are the settings unless an office sets its own', () => {
    const { pilotYear, appropriation, municipalities } = parameters;
    expect(deckSettings).toEqual({ pilotYear, appropriation, municipalities });
    expect(pilotYearOf({ ...deckSettings, pilotYear: 2015 })).toEqual({
      first: '2015-01-01',
      last: '2015-12-31',
    });
  });

  it('bear a version: a year and a number, which a report names', () => {
    expect(RULES_VERSION).toMatch(/^2014\.\d+$/);
  });

  it('give four rows of reward in order', () => {
    expect(rewardTable.map(({ row, euros }) => [row, euros / 100])).toEqual([
      [1, 1500],
      [2, 1000],
      [3, 500],
      [4, 500],
    ]);
  });
});

describe('readings', () => {
  it('are named after the criterion they belong to, those of extracts after the register', () => {
    for (const [id, criterion] of Object.entries(readings)) {
      expect(id).toMatch(new RegExp(`^R${criterion === 'extracts' ? 'U' : criterion}[a-z]?$`));
    }
  });
});
