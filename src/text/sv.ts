import type { Messages } from './messages.js';
import { cases } from './sv/cases.js';
import { cli } from './sv/cli.js';
import { criteria } from './sv/criteria.js';
import { explain } from './sv/explain.js';
import {
  countToExtract,
  facts,
  margins,
  memberOfPilot,
  requests,
  requestsOfFindings,
  words,
} from './sv/facts.js';
import { findings } from './sv/findings.js';
import { form } from './sv/form.js';
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
} from './sv/labels.js';
import { letters } from './sv/letters.js';
import {
  anyway,
  forApplicant,
  notKnown,
  officeClarifies,
  officeSettles,
  toBeClarified,
} from './sv/not-known.js';
import { page } from './sv/page.js';
import { invisible, notices, problems, textLine, together, undecided } from './sv/problems.js';
import { readings } from './sv/readings.js';
import { runs, workbook } from './sv/runs.js';
import { show } from './sv/show.js';
import { template } from './sv/template.js';
import { validation } from './sv/validation.js';
import { say } from './sv/values.js';
import { doubts, questions, shortFacts, shortKinds, work } from './sv/work.js';
import { year } from './sv/year.js';

export const sv: Messages = {
  language: 'sv',
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
