import type { DoubtReason } from '../../model.js';
import { limits } from '../limits.js';
import type { Messages } from '../messages.js';
import type { NotKnownInWords } from '../phrases.js';
import { termText, whatWouldFit } from './findings.js';
import { earlierClaims, otherClaims, say } from './values.js';

/** A criterion that can't be decided because facts are not known. */
export const notKnown: Messages['notKnown'] = {
  missing: ({ facts, names, others, why, inRegister, range }) =>
    why
      ? `${doubts[why]}${besides(others)}${possible(range)}`
      : `${inRegister ? `The decisive cell of the URA extract is blank: ${say.list(names)}` : one(names) ? `${capital(say.list(names))} ${are(facts)} missing` : `${severalDoubtful}: ${say.list(names)}`}.${inRegister ? mendOrReplace : ''}${possible(range)}`,
  unreadable: ({ names, inRegister, range }) =>
    `${inRegister ? `The decisive cell of the URA extract cannot be read: ${say.list(names)}` : one(names) ? `${capital(say.list(names))} cannot be read` : `${severalDoubtful}: ${say.list(names)}`}.${inRegister ? mendOrReplace : ''}${possible(range)}`,
  conflict: ({ facts, names, others, between, why, range }) =>
    `${why ? doubts[why] : conflictOf(facts[0], names, between)}${besides(others)}${possible(range)}`,
  stale: ({ names, others, needed, date, damaged, range }) => {
    const kinds = `The URA extract does not suffice: ${say.list(names)}.`;
    return `${kinds} ${whyStale({ needed, date, damaged })}${besides(others)}${possible(range)}`;
  },
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** The facts that are told in the plural. */
const SEVERAL: readonly NotKnownInWords['facts'][number][] = ['weeklyHours', 'fullTimeHours', 'periods'];
const are = ([fact]: NotKnownInWords['facts']) => (fact && SEVERAL.includes(fact) ? 'are' : 'is');
const mendOrReplace =
  ' Mend the cell, or take a new extract and move the old file to a subfolder of the extracts.';
const newExtract = 'A new extract is needed.';
const severalDoubtful = 'Facts are missing or not clear';

/** What makes a fact doubtful, as a sentence. */
const doubts: Readonly<Record<DoubtReason, string>> = {
  'rows-gone':
    'An older extract from URA has an entry that the newest extract doesn’t have. Check in URA whether the entry has been taken out. If the files are parts of one extraction, they need the same date. Move an extract that is no longer used to a subfolder of the extracts.',
  'row-otherwise':
    'An extract without a date has the entry otherwise than a dated one. Write the date of the extraction in the file or in its name.',
  'permanent-with-end': 'The job is stated to be permanent, but it has an end date.',
  'permanent-apprenticeship':
    'The apprenticeship is stated to be permanent. It needs to be settled whether it is for a fixed term.',
  'fixed-term-without-end': 'The fixed term has no end date.',
  'end-before-start': 'The last day of the follow-on job is before its first day.',
  'company-or-not': 'The employer’s sector does not tell whether the employer is a company.',
  'subsidy-annulled': 'The pay subsidy decision for the follow-on job has been annulled.',
  'subsidy-applied-for':
    'A pay subsidy for the follow-on job has been applied for, but no decision is recorded.',
  'subsidy-decided-late':
    'The pay subsidy for the follow-on job was decided only after the subsidised time had begun.',
  'subsidy-without-level':
    'A pay subsidy has been granted for the follow-on job, but its level is not recorded.',
  'subsidy-of-level-none':
    'A pay subsidy has been granted for the follow-on job, but its level is recorded as no subsidy. The entries contradict each other.',
  'subsidy-in-percent':
    'The pay subsidy is recorded as a percentage. It needs to be settled whether it is the basic part alone.',
  'subsidy-at-state':
    'The employer in the follow-on job is stated to be the state, which cannot be granted a pay subsidy. Yet one is recorded for the job.',
  'subsidy-of-another-body':
    'The employer’s business id is not given, and URA shows a pay subsidy of another body than the applicant during the job. It needs to be settled whether it is the same employer.',
  'subsidy-of-third-body':
    'According to URA, when the follow-on job begins, or in its first month, a pay subsidy for the person is paid to someone other than the applicant or the stated employer. It needs to be settled whether the subsidy is for the follow-on job.',
  'subsidy-not-stated':
    'The employer’s business id is not given, and the application does not tell whether a pay subsidy is paid for the job.',
};

/** The facts in doubt that the sentence before says nothing of. */
function besides(others: readonly string[]): string {
  if (others.length === 0) return '';
  return ` ${one(others) ? 'Another missing or unclear fact' : 'Other missing or unclear facts'}: ${say.list(others)}.`;
}

function conflictOf(
  fact: NotKnownInWords['facts'][number] | undefined,
  names: readonly string[],
  between: NotKnownInWords['between'] = [],
): string {
  const values = between.map((value) => valueWords[value] ?? value);
  const shown = (text: string) => (values.length > 1 ? `: ${text}` : '');
  switch (fact) {
    case 'jobSubsidy':
      return `The application and URA differ on the pay subsidy for the follow-on job${shown(values.join(' – '))}.`;
    case 'endOfWork':
      return `URA and the application differ on the end of the subsidised work${shown(say.list(values))}.`;
    case 'counts':
      return 'URA holds differing counts of benefit days for the same day.';
    default:
      return `The entries differ: ${say.list(names)}.`;
  }
}

const valueWords: Readonly<Record<string, string>> = {
  open: 'no end date',
  none: 'no pay subsidy',
  basic: 'basic part',
  'basic-and-additional': 'basic part and additional part',
  highest: 'highest raised pay subsidy',
  percentage: 'support as a percentage',
};

type Stale = Pick<NotKnownInWords, 'needed' | 'date' | 'damaged'>;

function whyStale({ needed, date, damaged }: { [K in keyof Stale]: Stale[K] | undefined }): string {
  const covers = needed !== undefined && date !== undefined && needed <= date;
  if (damaged || covers) {
    const cover = needed === undefined ? '' : ` The extract must cover ${say.day(needed)}.`;
    return `It has a damaged row of this person or applicant, so a missing row proves nothing.${cover} ${newExtract}`;
  }
  if (needed === undefined)
    return `It does not cover the decisive day, has no date, or has a damaged row. ${newExtract}`;
  if (date === undefined) {
    return `Its day is not known, and it must cover ${say.day(needed)}. Write the day of the extraction in the file or in its name, or take a new extract and move the old file to a subfolder of the extracts.`;
  }
  return `It was taken on ${say.day(date)}, and it must cover ${say.day(needed)}. ${newExtract}`;
}

const one = (names: readonly string[]) => names.length === 1;

/** The euros still possible. */
function possible(range: NotKnownInWords['range']): string {
  if (range === undefined) return '';
  const { low, high } = range;
  return low === high
    ? ` Possible reward: ${say.euros(high)}.`
    : ` Possible reward: ${say.euros(low)} to ${say.euros(high)}.`;
}

/** A criterion decided although facts are not known. */
export const anyway: Messages['anyway'] = {
  met: (names) =>
    names.length === 0
      ? 'The criterion is met according to the employment office’s records.'
      : `The criterion is met, ${whatever(names)}`,
  unmet: (names) =>
    names.length === 0
      ? 'The criterion is not met according to the employment office’s records.'
      : `The criterion is not met, ${whatever(names)}`,
  demand: (demand) => `Requirement: ${demand.charAt(0).toLowerCase()}${demand.slice(1)}`,
};

function whatever(names: readonly string[]): string {
  return `${one(names) ? 'though a fact is missing or unclear' : 'though facts are missing or unclear'}: ${say.list(names)}.`;
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
  '4.1/no-row': ({ term, employer, subsidy }, say) => {
    const ofRegister =
      subsidy === undefined ? '' : ' when any pay subsidy for the follow-on job is also taken into account';
    return `No criterion of the reward table is met${ofRegister}. The follow-on job – contract: ${termText(term)}; employer: ${say.word(employer)}. ${whatWouldFit(term)}`;
  },
  '4.2/claimed-less': ({ claimed, claimedEuros }) =>
    `The reward has been claimed under criterion ${claimed} (${say.euros(claimedEuros)}). The reward may be higher, but more than claimed can be paid only if the applicant corrects the application.`,
  '5.1/paid-for-another-person': () =>
    'The employment office is checking whether the reward can be paid, since a reward has already been paid under the same application number.',
  '5.1/paid-before-same-job': () => 'The reward has already been paid for the same follow-on job.',
  '5.1/paid-before': () => onceOpen,
  '5.1/recovered-not-paid': () => onceOpen,
  '5.1/other-applicant': () => onceOpen,
  '5.1/other-content': () =>
    'Several applications under the same number differ in content. It needs to be settled which of them is valid.',
  '5.1/same-job-other-content': (claims) =>
    `There are several applications for the same follow-on job that differ in content. ${otherClaims(claims)}. The applicant must state which particulars are right.`,
  '5.1/same-job-maybe': (claims) =>
    `Several applications for the same person may concern the same follow-on job. ${otherClaims(claims)}. The applicant must state whether it is the same job.`,
  '5.1/perhaps-one-person': () =>
    'Several applications have no identity code that can be read, so they may be for the same person. The applicant must state the identity codes.',
  '5.1/claimed-twice': (claims) =>
    `The reward has already been claimed for the same person and the same follow-on job. ${earlierClaims(claims)}. The reward is paid only once for the same job.`,
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
export const toBeClarified: Messages['toBeClarified'] = (names) =>
  `To be clarified: ${say.list(names)}. Check what the application states, and confirm or correct it.`;
export const officeSettles =
  'Decide on the matter and enter the decision with its reasons among the official’s rulings.';
