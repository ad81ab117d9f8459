import type { Messages } from './messages.js';
import { cli } from './sv/cli.js';
import { criteria, readings } from './sv/criteria.js';
import { facts, margins, requests, words } from './sv/facts.js';
import { findings } from './sv/findings.js';
import {
  explain,
  grades,
  kinds,
  outcomes,
  payments,
  payouts,
  reasons,
  roles,
  suppliers,
  terminal,
  unfunded,
  verdicts,
} from './sv/labels.js';
import { forApplicant, notKnown, officeClarifies, officeSettles } from './sv/not-known.js';
import { notices, problems } from './sv/problems.js';
import { say } from './sv/values.js';

export const sv: Messages = {
  language: 'sv',
  say,
  words,
  findings,
  notKnown,
  facts,
  forApplicant,
  officeClarifies,
  officeSettles,
  requests,
  suppliers,
  margins,
  criteria,
  readings,
  problems,
  notices,
  verdicts,
  outcomes,
  unfunded,
  kinds,
  roles,
  grades,
  payouts,
  payments,
  reasons,
  terminal,
  explain,
  cli,
};
