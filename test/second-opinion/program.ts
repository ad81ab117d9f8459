/** Runs the program on a batch: the only place where generated batches and the program meet. */

import { check } from '../../src/check.js';
import type { Cents, Day, Decision, Fact, Run } from '../../src/model.js';
import { deckSettings } from '../../src/pilot/parameters.js';
import type { Source } from '../../src/read/csv/source.js';
import { streamOf } from '../support/streams.js';
import type { Batch, Criterion } from './batch.js';
import type { Judged } from './compare.js';
import { type Files, toFiles } from './files.js';
import type { Verdict } from './opinion.js';

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
  const checked = await check(
    {
      claims: sources(files.claims),
      ura: sources(files.ura).map((source) => streamOf(source)),
      paid: sources(files.paid),
      rulings: sources(files.rulings),
    },
    options,
    settings,
    'test',
  );
  if (!('run' in checked)) {
    throw new Error(
      `the batch can't be read: ${JSON.stringify(checked.problems.filter((p) => p.grade === 'file'))}`,
    );
  }
  return checked.run;
}

function asJudged({ claim, outcome, rewardRow, amount, payable, verdicts }: Decision): Judged {
  return {
    applicant_id: valueOr(claim.facts.applicantId),
    claim_id: valueOr(claim.facts.claimId),
    source: `${claim.file}:${claim.line}`,
    outcome,
    reward_row: rewardRow,
    amount_eur: amount === undefined ? undefined : amount / 100,
    payable_eur: payable / 100,
    verdicts: Object.fromEntries(verdicts.map((v) => [v.criterion, v.verdict])) as Record<Criterion, Verdict>,
  };
}

function valueOr(fact: Fact<string>): string | undefined {
  return fact.is === 'known' ? fact.value : undefined;
}
