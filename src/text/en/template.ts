import type { Messages } from '../messages.js';
import { systemReason } from './system.js';
import { claims, say } from './values.js';

export const template: Messages['template'] = {
  question: 'open_question',
  exists: (path) =>
    `The file exists already and is not replaced: ${path}. Give another name or remove the file first.`,
  notWritable: ({ path, code }) => `Cannot write: ${path}. ${systemReason(code)}`,
  written: (path) => `Written: ${path}`,
  fromNeedsRulings:
    'The option --from goes with the CSV template of rulings alone: palkkio template rulings --from DIR.',
  notMatching: ({ folder, files }) =>
    `The files in the folder do not match its run.json: ${folder}. Missing or changed: ${files.join(', ')}. Run the check again.`,
  open: ({ criteria, claimCount }) =>
    `Criteria to rule on: ${criteria}, ${claims(claimCount)}. Remove the rows that you do not rule on: an incomplete row rules nothing.`,
  nothingOpen: 'The run has no claims under review. The template has a header alone.',
  notNamed: (places) =>
    `The template leaves out claims that the business id and the claim’s number do not identify: ${say.list(places)}. Correct the ids in the claims and run the check again.`,
};
