import { cli } from './en/cli.js';
import { criteria, readings } from './en/criteria.js';
import { facts, margins, requests, words } from './en/facts.js';
import { findings } from './en/findings.js';
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
} from './en/labels.js';
import { forApplicant, notKnown, officeClarifies, officeSettles } from './en/not-known.js';
import { notices, problems } from './en/problems.js';
import { say } from './en/values.js';
import type { Messages } from './messages.js';

export const en: Messages = {
  language: 'en',
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
