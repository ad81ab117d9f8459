import { describe, expect, it } from 'vitest';
import type { Ask, Verdict } from '../../src/model.js';
import {
  otherClaims,
  taskRequests,
  taskSentences,
  tasksOf,
  taskWords,
  waitingFor,
  waitingForTime,
  waitingWords,
  workOf,
} from '../../src/report/work.js';
import { fi } from '../../src/text/fi.js';
import { claim, decision, finding, PERSONS } from './sample-run.js';

const asking = (code: Verdict['code'], asks: readonly Ask[], args: Verdict['args'] = {}, rest = {}) =>
  finding('unknown', code, args, { asks, ...rest });

const review = (...verdicts: readonly Verdict[]) => decision('review', claim(5, 'K-1', PERSONS[2]), verdicts);

const named = (facts: readonly string[]) => ({ facts }) as Verdict['args'];

describe('the work of a claim', () => {
  it('asks for a fact once, with all criteria that wait for it', () => {
    const ask: readonly Ask[] = [{ fact: 'start', of: 'association' }];
    const [task, ...others] = tasksOf(
      review(asking('3.1/missing', ask, named(['start'])), asking('4.1/missing', ask, named(['start']))),
    );
    expect(others).toEqual([]);
    expect(task && waitingFor(task)).toEqual(['3.1', '4.1']);
    expect(task && taskRequests(task, fi)).toEqual([fi.requests.start]);
  });

  it('asks each fact that is missing apart, and each of its own supplier, the office first', () => {
    const both: readonly Ask[] = [
      { fact: 'statedSubsidy', of: 'association' },
      { fact: 'jobSubsidy', of: 'office' },
    ];
    const work = tasksOf(review(asking('4.1/conflict', both, named(['jobSubsidy']))));
    expect(work.map(({ of, asked: [{ asks }] }) => [of, asks.map(({ fact }) => fact)])).toEqual([
      ['office', ['jobSubsidy']],
      ['association', ['statedSubsidy']],
    ]);
  });

  it('makes one question of a finding that asks one supplier for two things, with both requests', () => {
    const hours: readonly Ask[] = [
      { fact: 'weeklyHours', of: 'association' },
      { fact: 'fullTimeHours', of: 'association' },
    ];
    const work = tasksOf(
      review(asking('3.3/weekly-above-full-time', hours, { weekly: 400_000, fullTime: 375_000 })),
    );
    expect(work.map((task) => taskRequests(task, fi))).toEqual([
      [fi.requests.weeklyHours, fi.requests.fullTimeHours],
    ]);
  });

  it('keeps two decisions about one known fact apart, as either may be decided without the other', () => {
    const received: readonly Ask[] = [{ fact: 'receivedOn', of: 'office' }];
    const days = { received: '2014-06-01', signed: '2014-06-15' };
    const work = tasksOf(
      review(
        asking('0.1/arrived-before-signing', received, days),
        asking('5.1/order-not-known', received, { others: ['K-2'], more: 0 }),
      ),
    );
    expect(work.map(waitingFor)).toEqual([['0.1'], ['5.1']]);
  });

  it('looks a thing up in the register once, and tells what each criterion found', () => {
    const subsidies: readonly Ask[] = [{ fact: 'subsidies', of: 'office' }];
    const [task, ...others] = tasksOf(
      review(
        asking('2.3/suspended-then', subsidies, { signed: '2014-06-15' }),
        asking('3.1/end-open', subsidies, { periodFirst: '2014-01-01' }),
      ),
    );
    expect(others).toEqual([]);
    expect(task && taskSentences(task, fi)).toHaveLength(2);
    expect(task && taskRequests(task, fi)).toEqual([fi.requests.subsidies]);
  });

  it('asks nobody about a job that is still to begin, and names the claim all the same', () => {
    const waits = finding('unknown', '3.1/not-begun', { start: '2014-07-01', asOf: '2014-06-30' });
    const asked = asking('2.1/no-count', [{ fact: 'counts', of: 'office' }]);
    const [alone, beside] = [review(waits), review(asked, waits)];
    expect(tasksOf(alone)).toEqual([]);
    expect(waitingForTime([alone, beside])).toEqual([{ decision: alone, verdict: waits }]);
    expect(waitingWords({ decision: alone, verdict: waits }, fi)).toBe('työ alkaa vasta 1.7.2014');
  });

  it('names no claim as one that waits for time once an official has ruled on what it waited for', () => {
    const ruling = { verdict: 'met' } as unknown as NonNullable<Verdict['ruling']>;
    const ruled = finding(
      'unknown',
      '3.1/not-begun',
      { start: '2014-07-01', asOf: '2014-06-30' },
      { ruling },
    );
    expect(waitingForTime([review(ruled)])).toEqual([]);
  });

  it('asks the project whether somebody takes part, beside the office, and no more than that', () => {
    const asks: readonly Ask[] = [
      { fact: 'keywords', of: 'office' },
      { fact: 'keywords', of: 'project' },
    ];
    const work = tasksOf(review(asking('2.2/no-keywords', asks)));
    expect(work.map((task) => [task.of, taskRequests(task, fi), taskWords(task, new Map(), fi)])).toEqual([
      ['office', [fi.requests.keywords], fi.questions['2.2/no-keywords']()],
      ['project', [fi.memberOfPilot.request], fi.memberOfPilot.question],
    ]);
  });

  it('names another claim by its id, whatever its file is called', () => {
    const asks: readonly Ask[] = [{ fact: 'receivedOn', of: 'office' }];
    const args = { others: ['K-2 (hakemukset (1).csv:3)'], more: 0 };
    const [task] = tasksOf(review(asking('5.1/order-not-known', asks, args)));
    const other = decision('review', { ...claim(3, 'K-2', PERSONS[1]), file: 'hakemukset (1).csv' }, []);
    for (const others of [new Map(), otherClaims([other])]) {
      const words = task && taskWords(task, others, fi);
      expect(words).toContain('K-2');
      expect(words).not.toContain('hakemukset');
    }
  });

  it('has nothing where an official has ruled', () => {
    const ruling = { verdict: 'met' } as unknown as NonNullable<Verdict['ruling']>;
    const ask: readonly Ask[] = [{ fact: 'start', of: 'association' }];
    expect(tasksOf(review(asking('3.1/missing', ask, named(['start']), { ruling })))).toEqual([]);
  });

  it('is only of claims under review: of a rejected one nothing is asked', () => {
    const ask: readonly Ask[] = [{ fact: 'start', of: 'association' }];
    const open = review(asking('3.1/missing', ask, named(['start'])));
    expect(workOf([open]).association).toHaveLength(1);
    expect(workOf([{ ...open, outcome: 'rejected' }]).association).toEqual([]);
  });
});
