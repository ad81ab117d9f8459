import type { Fixed4, YesNo } from '../../model.js';
import type { Term } from '../../pilot/facts.js';
import { limits, tableRow, termSteps } from '../limits.js';
import type { Messages } from '../messages.js';
import { notBelowZero, percentOf } from '../say.js';
import { days, earlierClaims, hours, otherClaims, span } from './values.js';

export const findings: Messages['findings'] = {
  '0.1/arrived': ({ received }, say) => `The application arrived on ${say.day(received)}.`,
  '0.1/arrives-later': ({ received, asOf }, say) =>
    `The arrival date is given as ${say.day(received)}, which is later than the day of the check, ${say.day(asOf)}. The arrival date needs to be checked.`,
  '0.1/arrived-before-signing': ({ received, signed }, say) =>
    `The arrival date is given as ${say.day(received)}, but the contract was made only on ${say.day(signed)}. It needs to be settled which of the days is wrong.`,
  '0.1/withdrawn': ({ withdrawn }, say) => `The applicant withdrew the application on ${say.day(withdrawn)}.`,

  '0.2/in-year': ({ signed, start, year }, say) =>
    `The contract was made on ${say.day(signed)} and the follow-on job began on ${say.day(start)}, both in the pilot year ${year}.`,
  '0.2/outside-year': ({ signed, start, year }, say) =>
    `The contract was made on ${say.day(signed)} and the follow-on job began on ${say.day(start)}, but the pilot year is ${year}. The employment office decides whether the job belongs to the pilot.`,

  '1.1/form-fits': ({ form }, say) => `The applicant’s legal form is: ${say.word(form)}.`,
  '1.1/form-does-not-fit': ({ form }, say) =>
    `The applicant’s legal form is stated as: ${say.word(form)}. The reward can be paid only to an association or a foundation.`,

  '1.2/no-full-grant': (sources) =>
    `${according(sources)}, the applicant does not receive an employment policy grant of ${limits.fullGrantPercent} % for the pay of a job finder.`,
  '1.2/full-grant': (sources) =>
    `${according(sources)}, the applicant receives an employment policy grant of ${limits.fullGrantPercent} % for the pay of a job finder. The reward is not paid in addition to the grant.`,
  '1.2/sources-differ': ({ claim, register }) =>
    `According to the application, the applicant ${gets(claim)} a grant of ${limits.fullGrantPercent} % for the pay of a job finder, but according to URA it ${gets(register)} one. The conflict needs to be settled.`,
  '1.2/unclear': ({ signed }, say) =>
    `The applicant had a grant of ${limits.fullGrantPercent} % for the pay of a job finder at some time between the start of the subsidised work and the start of the follow-on job, but not when the contract was made on ${say.day(signed)}. The employment office decides whether the grant rules out the reward.`,
  '1.2/nobody-says': () =>
    `Neither the application nor URA tells whether the applicant receives a grant of ${limits.fullGrantPercent} % for the pay of a job finder. This needs to be settled.`,

  '1.3/agreed': ({ projectSigned }, say) =>
    `The municipal pilot project signed the application on ${say.day(projectSigned)}.`,
  '1.3/signed-later': ({ projectSigned, asOf }, say) =>
    `The municipal pilot project’s signature is dated ${say.day(projectSigned)}, which is later than the day of the check, ${say.day(asOf)}. The signature needs to be checked.`,

  '2.1/enough-days': ({ days: counted, countedOn, deducted, left, limit }, say) => {
    const found = `Unemployment benefit on the ground of unemployment had been paid for ${days(counted)} when counted on ${say.day(countedOn)}; at least ${days(limit)} are required.`;
    return deducted > 0
      ? `${found} For the weeks since the contract was made ${days(deducted)} are deducted, which leaves ${days(left)}.`
      : found;
  },
  '2.1/too-few-days': ({ days: counted, countedOn, basis, limit }, say) =>
    basis === 'total'
      ? `Unemployment benefit had been paid for ${days(counted)} in all when counted on ${say.day(countedOn)}. The reward requires at least ${days(limit)} on the ground of unemployment alone.`
      : `Unemployment benefit on the ground of unemployment had been paid for ${days(counted)} when counted on ${say.day(countedOn)}. The reward requires at least ${days(limit)}.`,
  '2.1/no-count': () =>
    `URA holds no count of the days for which the person has been paid unemployment benefit on the ground of unemployment. That count is needed, since there must be at least ${limits.benefitDays} such days. Days paid for services or the total of all days do not suffice.`,
  '2.1/not-shown': ({ days: counted, countedOn, deducted, left, limit }, say) =>
    deducted > 0
      ? `Unemployment benefit on the ground of unemployment had been paid for ${days(counted)} when counted on ${say.day(countedOn)}. For the weeks since the contract was made ${days(deducted)} are deducted, which leaves ${days(notBelowZero(left))}. The requirement, at least ${days(limit)}, may still have been met when the contract was made. The position on that day needs to be settled.`
      : `Unemployment benefit on the ground of unemployment had been paid for ${days(counted)} when counted on ${say.day(countedOn)}. This does not show whether the requirement, at least ${days(limit)}, was met when the contract was made. The position on that day needs to be settled.`,

  '2.2/in-pilot': ({ signed, since }, say) =>
    `Keyword ${limits.keyword} (municipal pilot) was in force when the contract was made on ${say.day(signed)}. It has been in force since ${say.day(since)}.`,
  '2.2/not-in-pilot': ({ signed }, say) =>
    `According to URA, the person did not have keyword ${limits.keyword} (municipal pilot) when the contract was made on ${say.day(signed)}. The reward requires that the person takes part in the municipal pilot.`,
  '2.2/not-in-force-then': ({ signed, startsOn, endsOn }, say) =>
    `Keyword ${limits.keyword} (municipal pilot) was not in force when the contract was made on ${say.day(signed)}. The keyword’s validity: ${span(startsOn, endsOn)}. It needs to be settled whether the person took part in the municipal pilot when the contract was made.`,
  '2.2/no-keywords': () =>
    'The extract of keywords holds no row for the person. It needs to be checked whether the person takes part in the municipal pilot.',

  '2.3/in-subsidised-work': ({ signed, first, last }, say) =>
    `The contract was made on ${say.day(signed)}, while the person was in the applicant’s service in subsidised work. Subsidy period: ${span(first, last)}.`,
  '2.3/not-in-subsidised-work': ({ signed, first, last }, say) => {
    const period =
      first === undefined || last === undefined
        ? 'According to URA, the applicant has not been granted a pay subsidy for employing this person.'
        : `The applicant’s nearest subsidy period: ${span(first, last)}.`;
    return `The contract was made on ${say.day(signed)}, when the person was not in the applicant’s service in subsidised work. ${period}`;
  },
  '2.3/suspended-then': ({ signed }, say) =>
    `Payment of the pay subsidy was suspended when the contract was made on ${say.day(signed)}. It needs to be settled whether the person was then in the applicant’s service in subsidised work.`,
  '2.3/stated-end-before': ({ signed, statedEnd }, say) =>
    `The contract was made on ${say.day(signed)}, but according to the application the subsidised work had already ended on ${say.day(statedEnd)}. The dates need to be settled.`,
  '2.3/no-subsidy': () =>
    'The extract of pay subsidies holds no row for the person. It needs to be checked whether the person was in the applicant’s service in subsidised work when the contract was made.',
  '2.3/not-granted': ({ signed, status }, say) =>
    status === 'annulled'
      ? `The contract was made on ${say.day(signed)}, but the applicant’s pay subsidy decision for that day has been annulled. It needs to be settled whether the person was then in subsidised work.`
      : `The contract was made on ${say.day(signed)}, but no decision is recorded on the pay subsidy that the applicant applied for over that day. It needs to be settled whether the person was then in subsidised work.`,
  '2.3/agreed-earlier-perhaps': ({ signed, last, start, statedEnd }, say) => {
    const why =
      statedEnd === undefined
        ? `However, the follow-on job began on ${say.day(start)}, so it may have been agreed on during the subsidy period.`
        : `According to the application, the subsidised work ended on ${say.day(statedEnd)}.`;
    return `The contract was made on ${say.day(signed)}, and according to URA the applicant’s subsidy period ended on ${say.day(last)}. ${why} It needs to be settled when the follow-on job was agreed on and when the subsidised work ended.`;
  },

  '3.1/in-time': ({ start, end, last, leftEarlyFrom }, say) =>
    `The follow-on job began on ${say.day(start)}. ${work(leftEarlyFrom)} ended on ${say.day(end)}, so the job had to begin by ${say.day(last)}.`,
  '3.1/started-late': ({ start, end, last, leftEarlyFrom }, say) => {
    const found = `The follow-on job began only on ${say.day(start)}. ${work(leftEarlyFrom)} ended on ${say.day(end)}, so the job had to begin by ${say.day(last)}.`;
    return leftEarlyFrom === undefined || leftEarlyFrom === 'open'
      ? found
      : `${found} It began too late also when counted from the end recorded in URA, ${say.day(leftEarlyFrom)}.`;
  },
  '3.1/no-period': () =>
    'URA holds no subsidy period of the applicant that began before the follow-on job. The time limit cannot be counted until the pay subsidy records have been checked.',
  '3.1/not-begun': ({ start, asOf }, say) =>
    `The first day of the follow-on job is given as ${say.day(start)}, which is later than the day of the check, ${say.day(asOf)}. The application can be decided on once the job has begun.`,
  '3.1/end-open': ({ periodFirst }, say) =>
    `No end date is recorded for the subsidy period that began on ${say.day(periodFirst)}. The time limit is counted from the end, so the date needs to be settled.`,
  '3.1/later-period': ({ end, first, start }, say) =>
    `The subsidised work ended on ${say.day(end)}, the applicant’s next subsidy period began on ${say.day(first)}, and the follow-on job began on ${say.day(start)}. It needs to be settled from the end of which period the time limit is counted.`,
  '3.1/started-before-end': ({ start, end }, say) =>
    `The follow-on job began on ${say.day(start)}, but the end of the subsidised work is recorded as ${say.day(end)}. The follow-on job must begin after the subsidised work, so the actual end date needs to be settled.`,
  '3.1/late-by-stated-end': ({ start, end, last, registerEnd }, say) => {
    const register =
      registerEnd === 'open'
        ? 'URA records no end date for the subsidy period'
        : `According to URA, the subsidy period ended on ${say.day(registerEnd)}, counted from which the job began in time`;
    return `According to the application, the subsidised work ended on ${say.day(end)}, so the follow-on job had to begin by ${say.day(last)}. It began on ${say.day(start)}. ${register}. The actual end date needs to be settled.`;
  },

  '3.2/not-onward': () => 'According to the application, the follow-on job is not onward placement.',
  '3.2/onward-by-applicant': () =>
    'According to the application, the follow-on job is onward placement, and the applicant itself is the employer. The reward is not paid for onward placement.',
  '3.2/onward-elsewhere': () =>
    'According to the application, the follow-on job is onward placement, but the applicant is not named as the employer. It needs to be settled who the employer in the contract is.',

  '3.3/hours-enough': ({ weekly, fullTime, percent }) =>
    `The working week is ${hours(weekly)}, which is ${more({ percent, fullTime })}.`,
  '3.3/hours-too-few': ({ weekly, fullTime, percent }) =>
    `The working week is ${hours(weekly)}. It must be over ${hours(percentOf(fullTime, percent))} (${percent} % of the field’s full-time week of ${hours(fullTime)}).`,
  '3.3/full-time-odd': ({ fullTime, least, most }, say) =>
    `The field’s full-time working week is given as ${hours(fullTime)}. It should be between ${say.number(least)} and ${say.number(most)} hours, so it needs to be checked.`,
  '3.3/weekly-above-full-time': ({ weekly, fullTime }) =>
    `The working week of ${hours(weekly)} is longer than the field’s full-time working week of ${hours(fullTime)}. The figures need to be checked.`,
  '3.3/adjusted-benefit': ({ weekly, fullTime, percent, startsOn, endsOn }) =>
    `The working week is ${hours(weekly)}, which is ${more({ percent, fullTime })}, but according to URA an adjusted unemployment benefit has been paid to the person during the follow-on job. Benefit period: ${span(startsOn, endsOn)}. The conflict needs to be settled.`,
  '3.3/other-benefit': ({ startsOn, endsOn }) =>
    `According to URA, a benefit whose kind is not specified began during the first month of the follow-on job. Benefit period: ${span(startsOn, endsOn)}. It needs to be settled whether it is an adjusted unemployment benefit.`,

  '3.4/new-employment': ({ form }, say) =>
    `The follow-on job is a new employment. Form of work: ${say.word(form)}.`,
  '3.4/not-employment': ({ form }, say) =>
    `The form of work is stated as: ${say.word(form)}. The reward is paid only for a new employment.`,
  '3.4/same-employer': () =>
    'The applicant itself is named as the employer in the follow-on job. The employment office decides whether this is a new employment.',
  '3.4/employer-not-named': () =>
    'The employer in the follow-on job is an association or a foundation whose business id is not given. It needs to be settled whether the employer is the applicant itself.',

  '4.1/row-fits': ({ row, euros }, say) =>
    `The follow-on job fits criterion ${row} of the reward table, so the reward is ${say.euros(euros)}.`,
  '4.1/no-row': ({ term, employer, subsidy }, say) => {
    const job = [
      `contract: ${termText(term)}`,
      `employer: ${say.word(employer)}`,
      ...(subsidy === undefined ? [] : [`pay subsidy: ${say.word(subsidy)}`]),
    ];
    const whatever =
      subsidy === undefined ? ', whether or not a pay subsidy is paid for the follow-on job' : '';
    return `No criterion of the reward table is met${whatever}. The follow-on job – ${job.join('; ')}. ${whatWouldFit(term)}`;
  },

  '4.2/nothing-claimed': () => 'The application names no criterion of the reward table.',
  '4.2/nothing-to-compare': () =>
    'No criterion of the reward table is met, so the claimed one has not been compared.',
  '4.2/not-claimed-less': ({ claimed, claimedEuros, high }, say) =>
    `The reward has been claimed under criterion ${claimed} (${say.euros(claimedEuros)}). The claimed reward is not less than the reward by the facts, which is at most ${say.euros(high)}.`,
  '4.2/claimed-less': ({ claimed, claimedEuros, high }, say) =>
    `The reward has been claimed under criterion ${claimed} (${say.euros(claimedEuros)}), which is less than the reward by the facts, which may be ${say.euros(high)}. More than claimed can be paid only if the applicant corrects the application.`,

  '5.1/only-one': () => 'No other application and no earlier reward stands in the way of paying the reward.',
  '5.1/this-is-paid': ({ paidIn }) => `The reward of this application has been paid. Payment: ${paidIn}.`,
  '5.1/paid-for-another-person': ({ paidIn }) =>
    `A reward for another person has already been paid under the same application number. Earlier payment: ${paidIn}. The employment office checks whether it is the same application, and which identity code is right.`,
  '5.1/paid-before-same-job': ({ paidIn }) =>
    `A reward for the person has already been paid for the same follow-on job. Earlier payment: ${paidIn}.`,
  '5.1/paid-before': ({ paidIn }) =>
    `A reward for the person has already been paid. Earlier payment: ${paidIn}. The employment office decides whether the reward can be paid for this follow-on job too.`,
  '5.1/recovered-not-paid': ({ paidIn }) =>
    `A recovery is entered for the person or under the same application number, but no list that was given has the payment. Recovery: ${paidIn}. The employment office finds out whether the reward has already been paid.`,
  '5.1/other-applicant': (claims) =>
    `Another applicant has also claimed the reward for the same person. ${otherClaims(claims)}. The employment office decides to whom the reward belongs.`,
  '5.1/other-content': (claims) =>
    `Several applications under the same number differ in content. ${otherClaims(claims)}. It needs to be settled which of them is valid.`,
  '5.1/same-job-other-content': (claims) =>
    `The applicant has several applications for the same follow-on job that differ in content. ${otherClaims(claims)}. The applicant must state which particulars are right.`,
  '5.1/same-job-maybe': (claims) =>
    `Several applications for the same person may concern the same follow-on job. ${otherClaims(claims)}. It needs to be settled whether it is the same job.`,
  '5.1/perhaps-one-person': (claims) =>
    `Several applications have no identity code that can be read, so they may be for the same person. ${otherClaims(claims)}. The applicant must state the identity codes.`,
  '5.1/claimed-twice': (claims) =>
    `The reward has already been claimed for the same person and the same follow-on job. ${earlierClaims(claims)}. The reward is paid only once for the same job.`,
  '5.1/other-job': (claims) =>
    `The reward has already been claimed for the same person and another follow-on job. ${earlierClaims(claims)}. The employment office decides whether the reward can be paid for this job too.`,
  '5.1/order-not-known': (claims) =>
    `There are several applications for the same person, and it is not known in which order they arrived. ${otherClaims(claims)}. The arrival dates need to be settled.`,
};

/** Hours that are enough. */
const more = ({ percent, fullTime }: { percent: number; fullTime: Fixed4 }) =>
  `more than ${percent} % of the field’s full-time week of ${hours(fullTime)}`;

/** Whose word it is: the register's, the claim's, or both. */
function according({ claim, register }: { claim: string; register: string }): string {
  if (register === 'not-known') return 'According to the application';
  return claim === 'blank' ? 'According to URA' : 'According to the application and URA';
}

/** The subsidised work, whose end may be the applicant's word. */
const work = (leftEarlyFrom: string | undefined) =>
  leftEarlyFrom === undefined ? 'The subsidised work' : 'According to the applicant, the subsidised work';

const gets = (answer: YesNo) => (answer === 'yes' ? 'receives' : 'does not receive');

/** A contract and its length by the steps of the reward table. */
export function termText(term: Term): string {
  if (term.contract === 'permanent') return 'permanent';
  if (term.months === undefined) return 'fixed term';
  const { from, below } = termSteps(term.months);
  if (below === undefined) return `fixed term, at least ${from} months`;
  return from === 0
    ? `fixed term, under ${below} months`
    : `fixed term, at least ${from} but under ${below} months`;
}

/** What the table asks of a contract of this kind. */
export function whatWouldFit(term: Term): string {
  return term.contract === 'permanent'
    ? 'For a permanent job the reward is paid when the employer receives no pay subsidy, or receives the basic part of the pay subsidy or the basic and the additional part.'
    : `For a fixed-term job the reward is paid only when the employer is a company and the job lasts at least ${tableRow(3).monthsAtLeast} months without a pay subsidy or at least ${tableRow(4).monthsAtLeast} months with the basic part alone.`;
}
