import { describe, expect, it } from 'vitest';
import { judgeAlone, leavesLevelOpen, type Standing, standingOf } from '../../src/judge/claim-alone.js';
import type { CriterionId } from '../../src/model.js';
import {
  APPLICANT,
  aClaim,
  type ClaimChanges,
  conflict,
  euros,
  exactly,
  missing,
  office,
  unreadable,
} from '../support/case.js';

/** The criteria that stand so for an eligible claim with these changes. */
function criteriaThat(standing: Standing, changes: ClaimChanges): readonly CriterionId[] {
  const claim = aClaim(changes);
  return judgeAlone(claim, office).flatMap((verdict) =>
    standingOf(verdict, claim) === standing ? [verdict.criterion] : [],
  );
}

function rewardOf(changes: ClaimChanges) {
  const reward = judgeAlone(aClaim(changes), office).find(({ criterion }) => criterion === '4.1');
  return [reward?.verdict, reward?.reward?.euros.high];
}

describe('a claim that no register was asked about', () => {
  it('meets by itself what no register has a say in, and stands in no cell of one', () => {
    expect(criteriaThat('met', {})).toEqual(['0.1', '0.2', '1.1', '1.3', '3.2', '3.4']);
    const facts = judgeAlone(aClaim(), office).flatMap((verdict) => verdict.facts);
    expect(facts.filter(({ from }) => from.length > 0)).toEqual([]);
  });

  it('waits for a cell to be mended only where every cell in doubt is told of as blank or unreadable', () => {
    const weeklyHours = unreadable('any number');
    expect(criteriaThat('waiting', { weeklyHours })).toEqual(['3.3']);
    const fullTimeHours = conflict(exactly(36), exactly(40));
    expect(criteriaThat('finding', { weeklyHours, fullTimeHours })).toEqual(['3.3']);
  });

  it('is the office’s to complete only where the association has nothing to add', () => {
    const receivedOn = missing('any day');
    expect(criteriaThat('office', { receivedOn })).toContain('0.1');
    expect(criteriaThat('finding', { receivedOn, signed: conflict('2014-06-16', '2014-06-17') })).toEqual([
      '0.1',
    ]);
  });

  it.each<[string, ClaimChanges, readonly CriterionId[]]>([
    ['a start, with no end of the work stated either', { start: unreadable('any day') }, ['0.2', '3.1']],
    ['an end of the work', { statedEnd: unreadable('any day') }, ['2.3', '3.1']],
    ['an employer', { employerId: unreadable('any business') }, ['3.4']],
    ['a word on the full grant', { fullGrant: unreadable(['yes', 'no']) }, ['1.2']],
  ])('is found at fault in nothing for a cell that can’t be read: %s', (_, changes, waiting) => {
    expect(criteriaThat('waiting', changes)).toEqual(waiting);
    expect(criteriaThat('finding', changes)).toEqual([]);
  });
});

describe('the job’s subsidy, where no register was asked', () => {
  it.each<[string, ClaimChanges, boolean]>([
    ['is what the claim states', { statedSubsidy: 'basic' }, false],
    ['is open where it was only applied for', { statedSubsidy: 'applied' }, true],
    ['is open where it can’t be read', { statedSubsidy: unreadable(['none', 'basic']) }, true],
    [
      'is open in a job with the applicant, whose own subsidy the claim may state',
      { statedSubsidy: 'basic', employerId: APPLICANT },
      true,
    ],
    [
      'is what the claim states where nothing tells the employer from the applicant',
      {
        statedSubsidy: 'basic',
        employerId: unreadable('any business'),
        applicantId: unreadable('any business'),
      },
      false,
    ],
    [
      'is what the claim states where the applicant can’t be read',
      { statedSubsidy: 'basic', applicantId: unreadable('any business') },
      false,
    ],
  ])('%s', (_, changes, isOpen) => {
    expect(leavesLevelOpen(aClaim(changes))).toBe(isOpen);
  });

  it('is, where it is open, the one that takes the least money: more may not be claimed for certain', () => {
    expect(rewardOf({ statedSubsidy: 'none' })).toEqual(['met', euros(1500)]);
    expect(rewardOf({ statedSubsidy: 'blank' })).toEqual(['met', euros(1000)]);
  });

  it('hangs on the claim’s word alone where it names no employer whose rows a register could have', () => {
    expect(rewardOf({ statedSubsidy: 'applied' })).toEqual(['met', euros(1000)]);
    for (const employerId of ['blank', unreadable('any business')] as const)
      expect(rewardOf({ statedSubsidy: 'applied', employerId })[0]).toBe('unknown');
    expect(rewardOf({ statedSubsidy: 'basic', employerId: 'blank' })).toEqual(['met', euros(1000)]);
  });
});
