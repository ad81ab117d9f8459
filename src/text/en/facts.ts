import { limits } from '../limits.js';
import type { Messages } from '../messages.js';
import { fromHundredths } from '../say.js';
import { days, hours } from './values.js';

export const words: Messages['words'] = {
  association: 'association',
  foundation: 'foundation',
  company: 'company',
  municipality: 'municipality',
  parish: 'parish',
  other: 'other',
  permanent: 'permanent',
  'fixed-term': 'fixed-term',
  employment: 'employment',
  'public-office': 'public office',
  apprenticeship: 'apprenticeship',
  'work-trial': 'work trial',
  'rehabilitative-work': 'rehabilitative work',
  'self-employment': 'self-employment',
  'joint-authority': 'joint authority',
  'municipal-enterprise': 'municipal enterprise',
  state: 'state',
  household: 'household',
  'housing-company': 'housing company',
  none: 'none',
  basic: 'basic',
  'basic-and-additional': 'basic and additional',
  highest: 'highest',
  percentage: 'percentage',
  'percentage-as-basic': 'percentage, equal to the basic part alone',
  'other-support': 'support other than the pay subsidy',
  applied: 'applied',
  unemployment: 'unemployment',
  service: 'service',
  total: 'total',
  granted: 'granted',
  suspended: 'suspended',
  annulled: 'annulled',
  refused: 'refused',
  adjusted: 'adjusted',
  'employment-bonus': 'employment bonus',
  'job-finder': 'job finder',
  yes: 'yes',
  no: 'no',
  open: 'still going on',
  blank: 'blank',
  'not-company': 'other than a company',
  'booked-paid': 'paid',
  'booked-recovered': 'recovered',
};

export const facts: Messages['facts'] = {
  claimId: 'the application’s number',
  receivedOn: 'the day the application arrived',
  applicantId: 'the applicant’s business id',
  applicantForm: 'the applicant’s legal form',
  projectSignedOn: 'the day the municipal pilot project signed',
  fullGrant: `the applicant’s statement on a grant of ${limits.fullGrantPercent} % for the pay of a job finder`,
  personId: 'the personal identity code',
  statedEnd: 'the end of the subsidised work as the applicant states it',
  signed: 'the day the contract was made',
  start: 'the first day of the follow-on job',
  end: 'the last day of the follow-on job',
  contractType: 'the duration of the employment (permanent or fixed-term)',
  workForm: 'the form of work',
  employerId: 'the employer’s business id',
  employerSector: 'the employer’s sector',
  weeklyHours: 'the weekly working hours',
  fullTimeHours: 'the field’s full-time working hours',
  statedSubsidy: 'the applicant’s statement on a pay subsidy for the follow-on job',
  onward: 'the answer on onward placement (yes or no)',
  withdrawnOn: 'the day the application was withdrawn',
  claimedRow: 'the claimed criterion of the reward table',
  counts: 'the benefit days in URA',
  keywords: 'the keywords in URA',
  subsidies: 'the pay subsidies in URA',
  grants: 'the employment policy grants in URA',
  benefits: 'the benefits in URA',
  periods: 'the periods of subsidised work',
  endOfWork: 'the end of the subsidised work',
  contractNature: 'the nature of the contract (permanent or fixed-term)',
  lastDay: 'the last day of the fixed term',
  employerKind: 'the kind of the employer (company or not)',
  jobSubsidy: 'the pay subsidy for the follow-on job',
};

export const requests: Messages['requests'] = {
  claimId: 'Give the application a number that no other application of the applicant has.',
  receivedOn: 'Check the day of arrival in the registry.',
  applicantId: 'Give the applicant’s business id.',
  applicantForm: 'Give the applicant’s legal form and send an extract from the register.',
  projectSignedOn: 'Sign and date the application, or confirm the day of signature.',
  fullGrant: `State whether the applicant receives an employment policy grant of ${limits.fullGrantPercent} % for the pay of a job finder or the like, and for which period.`,
  personId: 'Check the worker’s personal identity code and give it again.',
  statedEnd: 'Give the day on which the subsidised work actually ended.',
  signed: 'Send the contract with the day of signature, or the employer’s statement of the day it was made.',
  start: 'Give the day on which the follow-on job began and send the contract.',
  end: 'Give the last day of the follow-on job if it is fixed-term, and send the contract.',
  contractType: 'State whether the job is permanent or fixed-term and send the contract.',
  workForm:
    'State whether the follow-on job is an employment, a public office, an apprenticeship, a work trial, rehabilitative work or self-employment.',
  employerId: 'Name the employer in the contract and give its business id.',
  employerSector: 'Give the employer’s sector and legal form.',
  weeklyHours: 'Send the contract that shows the weekly working hours.',
  fullTimeHours: 'Give the full-time working hours of the field and the collective agreement that applies.',
  statedSubsidy:
    'State whether a pay subsidy is paid to the employer of the follow-on job, and of which level.',
  onward:
    'State whether the person has been placed to work for anyone other than the employer in the contract (onward placement).',
  withdrawnOn: 'State whether the application has been withdrawn, and on which day.',
  claimedRow: 'State under which criterion of the reward table the reward is claimed.',
  counts:
    'Check in URA for how many days the person had been paid unemployment benefit on the ground of unemployment when the contract was made.',
  keywords: `Check in URA from when to when keyword ${limits.keyword} has been in force.`,
  subsidies: 'Check the pay subsidy decisions and the actual end of the period in URA.',
  grants:
    'Check the applicant’s employment policy grants, their purpose and percentage in URA. If the new extract has no row of the applicant, move the old one to a subfolder of the extracts.',
  benefits: 'Check in URA which benefit has been paid to the person during the follow-on job.',
  periods: 'Check the applicant’s subsidy periods in URA.',
  endOfWork: 'Check the actual end of the subsidy period in URA.',
  contractNature:
    'State whether the contract is permanent or fixed-term, and send the contract of employment or apprenticeship.',
  lastDay: 'Give the last day of the fixed term, or an estimate of it, and send the contract.',
  employerKind: 'Send proof of the employer’s legal form, for example an extract from the trade register.',
  jobSubsidy:
    'Check in URA whether the employer of the follow-on job has been granted a pay subsidy, and of which level.',
};

export const countToExtract = (day: string) =>
  `Extract from URA the last count of benefit days made on or before the day the contract was made, ${day}.`;

export const memberOfPilot: Messages['memberOfPilot'] = {
  request: 'State whether the person has taken part in the municipal pilot, and from when to when.',
  question: 'has the person taken part in the pilot?',
};

export const requestsOfFindings: Messages['requestsOfFindings'] = {
  '5.1/other-content':
    'State which of the applications under the same number is valid, or give them different numbers.',
  '5.1/same-job-other-content': 'State which application has the right particulars, and withdraw the others.',
  '5.1/same-job-maybe':
    'State whether the applications concern the same follow-on job, and name the employer of each.',
  '5.1/perhaps-one-person': 'State the identity code of the person in each application.',
};

const dayWord = (amount: number) => (amount === 1 ? 'day' : 'days');

export const margins: Messages['margins'] = {
  'days-late': (amount) => `${amount} ${dayWord(amount)} late`,
  'days-early': (amount) => `${amount} ${dayWord(amount)} early`,
  'benefit-days-short': (amount) => `${days(amount as Parameters<typeof days>[0])} short`,
  'hundredth-hours-short': (amount) => `${hours(fromHundredths(amount))} a week short`,
  'days-too-short': (amount) => `${amount} ${dayWord(amount)} too short`,
};
