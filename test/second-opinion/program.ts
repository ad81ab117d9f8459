/** Runs the program on a batch: the only place where generated batches and the program meet. */
import { check } from '../../src/check.js';
import type { Decision, Run } from '../../src/decisions.js';
import type { Cents, Day } from '../../src/model.js';
import { deckSettings } from '../../src/pilot/parameters.js';
import type { Source } from '../../src/read/csv/source.js';
import { streamOf } from '../support/streams.js';
import type { Batch, Criterion, Verdict } from './batch.js';
import type { Judged } from './compare.js';
import { type Files, toFiles } from './files.js';

/** The batch as files, read and decided by the program. */
export async function judgedByProgram(batch: Batch, style?: number): Promise<readonly Judged[]> {
  return (await decideFiles(batch, toFiles(batch, style))).decisions.map(asJudged);
}

/** Reads files and decides them as of the batch's day. A run that ends without decisions is an error of the batch. */
export async function decideFiles(batch: Batch, files: Files): Promise<Run> {
  const sources = (names: readonly string[]): readonly Source[] =>
    names.map((name) => ({ name, path: name, bytes: Buffer.from(files.texts[name] ?? '', 'utf8') }));
  const options = {
    asOf: batch.asOf as Day,
    testPersons: true,
    language: 'fi' as const,
    ...(batch.received === undefined ? {} : { received: batch.received as Day }),
    ...(batch.extractedOn === undefined ? {} : { extractedOn: batch.extractedOn as Day }),
  };
  const settings = { ...deckSettings, appropriation: (batch.appropriation * 100) as Cents };
  const inputs = {
    claims: sources(files.claims),
    ura: sources(files.ura).map((source) => streamOf(source)),
    paid: sources(files.paid),
    completions: sources(files.completions),
    rulings: sources(files.rulings),
  };
  const checked = await check(inputs, options, settings, 'test');
  if (!('run' in checked)) {
    const problems = checked.problems.filter(({ grade }) => grade === 'file');
    throw new Error(`the batch can't be read: ${JSON.stringify(problems)}`);
  }
  return checked.run;
}

function asJudged({ claim, outcome, rewardRow, amount, payable, verdicts }: Decision): Judged {
  const of = <T>(what: (verdict: (typeof verdicts)[number]) => T) =>
    Object.fromEntries(verdicts.map((verdict) => [verdict.criterion, what(verdict)])) as Record<Criterion, T>;
  const reward = verdicts.find(({ criterion }) => criterion === '4.1')?.reward;
  return {
    source: `${claim.file}:${claim.line}`,
    outcome,
    reward_row: rewardRow,
    amount_eur: amount === undefined ? undefined : amount / 100,
    payable_eur: payable / 100,
    verdicts: of(({ verdict }): Verdict => verdict),
    codes: of(({ code }) => code.slice(code.indexOf('/') + 1)),
    euros: [(reward?.euros.low ?? Number.NaN) / 100, (reward?.euros.high ?? Number.NaN) / 100],
  };
}
