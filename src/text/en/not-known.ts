import { limits } from '../limits.js';
import type { Messages } from '../messages.js';
import { termText, whatWouldFit } from './findings.js';
import { say } from './values.js';

/** A criterion that can't be decided because facts are not known. */
export const notKnown: Messages['notKnown'] = {
  missing: ({ names, range }) =>
    `${one(names) ? 'A fact is missing or not clear' : 'Facts are missing or not clear'}: ${say.list(names)}. ${whenSettled(range)}`,
  unreadable: ({ names, range }) =>
    `${one(names) ? 'A fact cannot be read' : 'Facts cannot be read or are not clear'}: ${say.list(names)}. ${whenSettled(range)}`,
  conflict: ({ names, range }) =>
    `${one(names) ? 'Entries of a fact are in conflict' : 'Entries of these facts are in conflict or not clear'}: ${say.list(names)}. ${whenSettled(range)}`,
  stale: ({ names, needed, date, damaged, range }) => {
    const kinds = `The URA extract does not suffice: ${say.list(names)}.`;
    return `${kinds} ${whyStale({ needed, date, damaged })} A new extract is needed.${possible(range)}`;
  },
};

type Stale = Pick<Parameters<Messages['notKnown']['stale']>[0], 'needed' | 'date' | 'damaged'>;

function whyStale({ needed, date, damaged }: { [K in keyof Stale]: Stale[K] | undefined }): string {
  const cover = needed === undefined ? '' : ` The extract must cover ${say.day(needed)}.`;
  if (damaged) {
    return `It has a damaged row of this person or applicant, so a missing row proves nothing.${cover}`;
  }
  if (needed === undefined) return 'It does not cover the decisive day, or it has a damaged row.';
  const dated = date === undefined ? 'It has no date' : `It was taken on ${say.day(date)}`;
  return `${dated}, and it must cover ${say.day(needed)}.`;
}

const one = (names: readonly string[]) => names.length === 1;

type Range = Parameters<Messages['notKnown']['missing']>[0]['range'];

const whenSettled = (range: Range) =>
  `The criterion can be decided once this has been settled.${possible(range)}`;

/** The euros still possible. */
function possible(range: Range): string {
  if (range === undefined) return '';
  const { low, high } = range;
  return low === high
    ? ` Possible reward: ${say.euros(high)}.`
    : ` Possible reward: ${say.euros(low)} to ${say.euros(high)}.`;
}

/** What the applicant may be told: no counts, benefits, other bodies or files. */
export const forApplicant: Messages['forApplicant'] = {
  '2.1/too-few-days': () =>
    `According to the employment office’s records the requirement is not met: the person must have been paid unemployment benefit on the ground of unemployment for at least ${limits.benefitDays} days.`,
  '2.1/no-count': () => benefitDaysOpen,
  '2.1/not-shown': () => benefitDaysOpen,
  '2.2/not-in-pilot': ({ signed }) =>
    `The contract was made on ${say.day(signed)}. According to the employment office’s records the person did not then take part in the municipal pilot, as the reward requires.`,
  '2.2/not-in-force-then': () => pilotOpen,
  '2.2/no-keywords': () => pilotOpen,
  '2.3/no-subsidy': () =>
    'The employment office is checking whether the person was in the applicant’s service in subsidised work when the contract was made.',
  '3.3/adjusted-benefit': () => hoursOpen,
  '3.3/other-benefit': () => hoursOpen,
  '4.1/no-row': ({ term, employer }, say) =>
    `No criterion of the reward table is met when any pay subsidy for the follow-on job is also taken into account. The follow-on job – contract: ${termText(term)}; employer: ${say.word(employer)}. ${whatWouldFit(term)}`,
  '5.1/this-was-paid': () => 'The reward of this application has already been paid.',
  '5.1/paid-before-same-job': () => 'The reward has already been paid for the same follow-on job.',
  '5.1/paid-before': () => onceOpen,
  '5.1/other-applicant': () => onceOpen,
  '5.1/other-content': () =>
    'Several applications for the same follow-on job or with the same number differ in content. It needs to be settled which of them is valid.',
  '5.1/same-job-maybe': () =>
    'Several applications for the same person may concern the same follow-on job. It needs to be settled which of them is valid.',
  '5.1/claimed-twice': () =>
    'The reward has already been claimed for the same person and the same follow-on job. The reward is paid only once for the same job.',
  '5.1/other-job': () => onceOpen,
  '5.1/order-not-known': () => onceOpen,
};

const benefitDaysOpen = `The employment office is checking whether the person has been paid unemployment benefit on the ground of unemployment for at least ${limits.benefitDays} days.`;
const pilotOpen =
  'The employment office is checking whether the person took part in the municipal pilot when the contract for the follow-on job was made.';
const hoursOpen = `The employment office is checking whether the working hours of the follow-on job are more than ${limits.hoursPercent} % of a full-time worker’s in the field.`;
const onceOpen =
  'The employment office is checking whether the reward can be paid, since it is paid only once for the same person.';

export const officeClarifies = 'The employment office is checking this in its own records.';
export const officeSettles =
  'Decide on the matter and enter the decision with its reasons among the official’s rulings.';
