import { cases } from './en/cases.js';
import { cli } from './en/cli.js';
import { criteria } from './en/criteria.js';
import { explain } from './en/explain.js';
import {
  countToExtract,
  facts,
  margins,
  memberOfPilot,
  requests,
  requestsOfFindings,
  words,
} from './en/facts.js';
import { findings } from './en/findings.js';
import { form } from './en/form.js';
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
} from './en/labels.js';
import { letters } from './en/letters.js';
import {
  anyway,
  forApplicant,
  notKnown,
  officeClarifies,
  officeSettles,
  toBeClarified,
} from './en/not-known.js';
import { page } from './en/page.js';
import { invisible, notices, problems, textLine, together, undecided } from './en/problems.js';
import { readings } from './en/readings.js';
import { runs, workbook } from './en/runs.js';
import { show } from './en/show.js';
import { template } from './en/template.js';
import { validation } from './en/validation.js';
import { say } from './en/values.js';
import { doubts, questions, shortFacts, shortKinds, work } from './en/work.js';
import { year } from './en/year.js';
import type { Messages } from './messages.js';

export const en: Messages = {
  language: 'en',
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
