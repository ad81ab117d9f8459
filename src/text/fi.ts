import { cases } from './fi/cases.js';
import { cli } from './fi/cli.js';
import { criteria } from './fi/criteria.js';
import { explain } from './fi/explain.js';
import {
  countToExtract,
  facts,
  margins,
  memberOfPilot,
  requests,
  requestsOfFindings,
  words,
} from './fi/facts.js';
import { findings } from './fi/findings.js';
import { form } from './fi/form.js';
import {
  grades,
  kinds,
  news,
  outcomes,
  rewardRows,
  roles,
  statistics,
  suppliers,
  terminal,
  unfunded,
  verdicts,
} from './fi/labels.js';
import { letters } from './fi/letters.js';
import {
  anyway,
  forApplicant,
  notKnown,
  officeClarifies,
  officeSettles,
  toBeClarified,
} from './fi/not-known.js';
import { page } from './fi/page.js';
import { invisible, notices, problems, textLine, together, undecided } from './fi/problems.js';
import { readings } from './fi/readings.js';
import { runs, workbook } from './fi/runs.js';
import { show } from './fi/show.js';
import { template } from './fi/template.js';
import { validation } from './fi/validation.js';
import { say } from './fi/values.js';
import { doubts, questions, shortFacts, shortKinds, work } from './fi/work.js';
import { year } from './fi/year.js';

/** The words that the other languages must have too: their type is this one's. */
export const fi = {
  language: 'fi' as const,
  say,
  words,
  findings,
  notKnown,
  anyway,
  facts,
  forApplicant,
  officeClarifies,
  toBeClarified,
  officeSettles,
  requests,
  memberOfPilot,
  requestsOfFindings,
  countToExtract,
  suppliers,
  margins,
  criteria,
  readings,
  problems,
  invisible,
  textLine,
  together,
  undecided,
  notices,
  verdicts,
  outcomes,
  rewardRows,
  news,
  unfunded,
  statistics,
  kinds,
  roles,
  grades,
  terminal,
  explain,
  validation,
  show,
  template,
  cases,
  form,
  workbook,
  runs,
  letters,
  page,
  cli,
  year,
  doubts,
  questions,
  shortFacts,
  shortKinds,
  work,
};
