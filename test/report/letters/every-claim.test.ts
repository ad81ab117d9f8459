/** Where every claim of every case and of the realistic batch stands: in exactly one letter, or rightly in none. */
import { describe, expect, it } from 'vitest';
import type { Decision, News, Run } from '../../../src/decisions.js';
import { findingsOf } from '../../../src/report/claim.js';
import { letters } from '../../../src/report/letters/letters.js';
import { fi } from '../../../src/text/fi.js';
import { caseFolders, demoFolder, judgedFolder } from '../../support/judged.js';

const NEWS: readonly (News | undefined)[] = ['new', 'changed', 'same', undefined];

/** The run with ids that tell its claims apart, and each kind of news in turn. */
function marked(run: Run): Run {
  const decisions = run.decisions.map((decision, i): Decision => {
    const { claim, ...rest } = decision;
    const claimId = { is: 'known', value: `tunnus-${i}-`, from: [] } as const;
    const news = NEWS[i % NEWS.length];
    const marked = { ...rest, claim: { ...claim, facts: { ...claim.facts, claimId } } };
    return news === undefined ? marked : { ...marked, news };
  });
  return { ...run, decisions };
}

/** What the contract says, in other words than the program's: whom a letter of an applicant has to name. */
function belongsInLetter(decision: Decision): boolean {
  if (decision.news === 'same') return false;
  if (['payable', 'unfunded', 'rejected'].includes(decision.outcome)) return true;
  const asked = findingsOf(decision).unknown.flatMap(({ asks }) => asks.map(({ of }) => of));
  return decision.outcome === 'review' && asked.includes('association');
}

/** How many letters of applicants name each claim, and which claims the project's names. */
async function namedIn(run: Run) {
  const all = await letters(run, fi);
  const ofApplicants = all.filter(({ name }) => name !== 'letters/project.html');
  const project = String(all.find(({ name }) => name === 'letters/project.html')?.content ?? '');
  return run.decisions.map((decision, i) => {
    const id = `tunnus-${i}-`;
    const letters = ofApplicants.filter(({ content }) => String(content).includes(id)).length;
    return { decision, letters, project: project.includes(id) };
  });
}

async function expectEachOnce(run: Run): Promise<number> {
  const named = await namedIn(run);
  for (const { decision, letters, project } of named) {
    expect(letters, `${decision.outcome} ${decision.news}`).toBe(belongsInLetter(decision) ? 1 : 0);
    const asked = findingsOf(decision).unknown.some(({ asks }) => asks.some(({ of }) => of === 'project'));
    expect(project).toBe(decision.outcome === 'review' && decision.news !== 'same' && asked);
  }
  return named.filter(({ letters }) => letters === 1).length;
}

describe('a claim that is new or changed stands in exactly one letter, or in none where nobody has to tell the applicant', () => {
  it('in the realistic batch', async () => {
    const run = await judgedFolder(demoFolder, { asOf: '2015-01-31' as never });
    if (!run) throw new Error('the batch doesn’t run');
    expect(await expectEachOnce(marked(run))).toBeGreaterThan(30);
  });

  it('in every case', async () => {
    let count = 0;
    for (const folder of caseFolders) {
      const run = await judgedFolder(folder);
      if (run) count += await expectEachOnce(marked(run));
    }
    expect(count).toBeGreaterThan(100);
  }, 120_000);
});
