import { cli } from './fi/cli.js';
import { criteria, readings } from './fi/criteria.js';
import { facts, margins, requests, words } from './fi/facts.js';
import { findings } from './fi/findings.js';
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
} from './fi/labels.js';
import { forApplicant, notKnown, officeClarifies, officeSettles } from './fi/not-known.js';
import { notices, problems } from './fi/problems.js';
import { say } from './fi/values.js';
import type { Messages } from './messages.js';

export const fi: Messages = {
  language: 'fi',
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
