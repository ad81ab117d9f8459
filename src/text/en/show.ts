import type { show as fiShow } from '../fi/show.js';

/** One claim whole. */
export const show: typeof fiShow = {
  paid: (euros) => `Paid: ${euros}`,
  noRows: 'no rows',
  states: {
    missing: 'missing',
    unreadable: 'can’t be read',
    conflict: 'in conflict',
    stale: 'the extract is not enough',
  },
  completion: ({ column, was, is, document, day, official }) =>
    `${column}: ${was} → ${is} (${document}, received ${day}, entered by ${official})`,
  verdicts: 'Criteria',
  facts: 'Facts and cells',
  completions: 'Completions',
  history: 'Checks',
  notFound: ({ claim, near }) =>
    `The claim is not in this folder of reports: ${claim}.${near === undefined ? '' : ` Did you mean: ${near}?`}`,
  several: ({ claim, names }) =>
    `Several claims have the id ${claim}. Write one of these: ${names.join(', ')}.`,
  noRun: 'No folder of reports is given. Write it behind the claim: palkkio show ID reports.',
};
