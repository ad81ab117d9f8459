/**
 * What doesn't compile, so that no language is short of a phrase: each of these lines is refused by the type, and
 * `npm run typecheck` fails where one is not.
 */

import type { FactName } from '../../src/pilot/facts.js';
import type { OwnFindings } from '../../src/pilot/findings.js';
import type { ReadingId } from '../../src/pilot/readings.js';
import type { NoticeArgs, ProblemArgs } from '../../src/problems.js';
import { fi } from '../../src/text/fi.js';
import type { Messages } from '../../src/text/messages.js';
import type { Names, Phrases, ProblemText } from '../../src/text/phrases.js';
import { sv } from '../../src/text/sv.js';

/** The Finnish words are words in a language as any. */
export const asAny: Messages = fi;

const { seeHelp: _, ...withoutOne } = sv.cli;
// @ts-expect-error: a phrase that the Finnish words have is missing
export const missing: Messages['cli'] = withoutOne;

export const superfluous: Messages['grades'] = {
  ...sv.grades,
  // @ts-expect-error: a phrase that the Finnish words don't have
  warning: 'varning',
};

export const otherText: Messages['cli'] = { ...sv.cli, errorWord: 'whatever it is in the language' };

// @ts-expect-error: a phrase with a value is no plain string
export const plain: Messages['cli'] = { ...sv.cli, seeHelp: 'hjälp' };

export const swapped: Messages['template'] = {
  ...sv.template,
  // @ts-expect-error: two numbers have no order to be swapped in, they go by name
  open: (criteria: number, claimCount: number) => `${criteria} ${claimCount}`,
};

export const unnamed: Messages['template'] = {
  ...sv.template,
  // @ts-expect-error: the Finnish phrase takes no such value
  open: ({ persons }) => `${persons}`,
};

export const secret: Messages['forApplicant'] = {
  ...sv.forApplicant,
  // @ts-expect-error: the Finnish sentence tells the applicant no count of days, so no other may
  '2.1/too-few-days': ({ days }: OwnFindings['2.1/too-few-days']) => `${days} dagar`,
};

const { '3.1/in-time': _finding, ...lessFindings } = fi.findings;
// @ts-expect-error: a finding without a sentence
export const findings: Phrases<OwnFindings> = lessFindings;

const { 'file-empty': _problem, ...lessProblems } = fi.problems;
// @ts-expect-error: a problem without words
export const problems: Phrases<ProblemArgs, ProblemText> = lessProblems;

const { 'left-early': _notice, ...lessNotices } = fi.notices;
// @ts-expect-error: a notice without a sentence
export const notices: Phrases<NoticeArgs> = lessNotices;

const { signed: _fact, ...lessFacts } = fi.facts;
// @ts-expect-error: a fact without a name
export const facts: Names<FactName> = lessFacts;

const { 'R4.2': _reading, ...lessReadings } = fi.readings;
// @ts-expect-error: a reading without words
export const readings: Record<ReadingId, object> = lessReadings;
