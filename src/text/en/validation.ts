import type { Messages } from '../messages.js';
import { claims, earlierClaims, otherClaims, say } from './values.js';

const late = ({ start, end, last }: { start: string; end: string; last: string }) =>
  `By the application the subsidised work ended on ${end}, so the follow-on job should have begun on ${last} at the latest. It began on ${start}. Check the dates.`;

export const validation: Messages['validation'] = {
  findings: {
    '1.1/form-does-not-fit': ({ form }, say) =>
      `The applicant’s legal form is stated as ${say.word(form)}. Only an association or a foundation can apply for the reward.`,
    '3.1/started-before-end': ({ start, end }) =>
      `By the application the subsidised work ended on ${say.day(end)}, but the follow-on job began already on ${say.day(start)}. The follow-on job must begin after the subsidised work. Check the dates.`,
    '3.1/started-late': ({ start, end, last }) =>
      late({ start: say.day(start), end: say.day(end), last: say.day(last) }),
    '3.1/late-by-stated-end': ({ start, end, last }) =>
      late({ start: say.day(start), end: say.day(end), last: say.day(last) }),
    '4.2/claimed-less': ({ claimed, claimedEuros, high }) =>
      `The reward is claimed under criterion ${claimed} (${say.euros(claimedEuros)}), but the rest of the application fits a criterion with a reward of ${say.euros(high)}. Check the claimed criterion: no more than is claimed is paid unasked.`,
    '5.1/other-job': (claims) =>
      `The reward is claimed for the same person on account of another follow-on job too. ${earlierClaims(claims)}. One reward is paid for the same person.`,
    '5.1/order-not-known': (claims) =>
      `The reward is claimed for the same person in several applications. ${otherClaims(claims)}. One reward is paid for the same person. Check which application is to be handed in.`,
  },
  copy: ({ of }) => ({
    found: `The row is exactly the same as another application: ${of}.`,
    remedy: 'Remove one of the rows if they are the same application.',
  }),
  claimedMore: ({ claimed, claimedEuros, euros }) =>
    `The reward is claimed under criterion ${claimed} (${say.euros(claimedEuros)}), but the rest of the application fits a criterion with a reward of ${say.euros(euros)}. Check the claimed criterion.`,
  error: 'error',
  notice: 'notice',
  criterion: ({ criterion, verdict }) => `criterion ${criterion}: ${verdict}`,
  row: (line) => `Row ${line}`,
  waiting: (criteria) =>
    criteria.length === 1
      ? `Criterion ${criteria[0]} can be judged once the errors have been corrected.`
      : `Criteria ${say.list(criteria)} can be judged once the errors have been corrected.`,
  later: 'The employment office checks later in URA',
  arrival: 'The employment office enters the day of arrival where an application has none.',
  page: {
    title: 'What to mend in payment applications',
    lead: 'Listed below, claim by claim, is what to mend or clear up before the claims are handed in.',
  },
  totals: 'Totals',
  errors: 'Errors of form',
  criteria: 'Criteria not met or to be cleared up',
  notices: 'Notices',
  families: {
    file: 'File and header row',
    rows: 'Rows',
    missing: 'Missing values',
    dates: 'Dates',
    numbers: 'Numbers and amounts',
    words: 'Choices',
    persons: 'Personal identity codes',
    businesses: 'Business ids',
    spreadsheet: 'Values that Excel changed',
    characters: 'Characters',
  },
  rows: ({ read, sound, toMend, copies, unreadable }) =>
    `Claim rows read ${read}: sound ${sound}, to correct or clear up ${toMend}, copies ${copies}, unreadable ${unreadable}.`,
  nothingFound: 'Nothing to correct was found in the applications.',
  mend: 'Correct the values and validate the applications again.',
  officeDecides:
    'Only what the applications themselves say was looked at. The employment office decides on the applications.',
  ids: {
    kind: 'kind',
    id: 'id',
    person: 'person',
    business: 'business',
    extracts: 'extracts',
    days: 'days',
    count: 'count of benefit days',
    lastCount: (day) => `the last count on or before ${day}`,
    written: ({ path, persons, businesses }) =>
      `The ids to extract were written to ${path}: ${persons} of persons, ${businesses} of businesses. Keep the file safe, and destroy it once it has been used.`,
    leftOut: (count) => `Ids that could not be read are not on the list: ${claims(count)}.`,
    isInput: (path) => `The list of ids would replace an input file: ${path}. Choose another file.`,
    isForeign: (path) =>
      `The file exists already and is not a list of ids that the program wrote: ${path}. Choose another file.`,
    notWritten: 'No list of ids was written.',
  },
};
