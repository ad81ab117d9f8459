import type { Messages } from '../messages.js';
import { systemReason } from './system.js';
import { claims, say } from './values.js';

export const template: Messages['template'] = {
  question: 'open_question',
  exists: (path) =>
    `The file exists already and is not replaced: ${path}. Give another name or remove the file first.`,
  notWritable: ({ path, code }) => `Cannot write: ${path}. ${systemReason(code)}`,
  notThatKind: (path) =>
    `The template is written as a CSV file or an .xlsx workbook, not under this ending: ${path}.`,
  schemaIsNoWorkbook:
    'A schema (--format schema) is not written as a workbook. Give the file the ending .json or leave out --format.',
  written: (path) => `Written: ${path}`,
  fromNeedsOpen:
    'The option --from goes with the templates of completions and rulings alone, and with no schema: palkkio template completions --from DIR.',
  notMatching: ({ folder, files }) =>
    `The files in the folder do not match its run.json: ${folder}. Missing or changed: ${files.join(', ')}. Run the check again.`,
  open: {
    completions: ({ count, claimCount }) =>
      `Values that are missing or unclear: ${count}, ${claims(claimCount)}. A row left blank does no harm: it is filled in when the value arrives.`,
    rulings: ({ count, claimCount }) =>
      `Criteria to rule on: ${count}, ${claims(claimCount)}. A row left blank does no harm: it rules nothing.`,
  },
  nothingOpen: {
    completions: 'The run has no values for applicants to supply. The template has a header alone.',
    rulings: 'The run has no criteria for an official to rule on. The template has a header alone.',
  },
  notNamed: (places) =>
    `The template leaves out claims that the business id and the claim’s number do not identify: ${say.list(places)}. Correct the ids in the claims and run the check again.`,
};
