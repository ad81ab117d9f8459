import { limits } from '../limits.js';
import type { Messages } from '../messages.js';

export const criteria: Messages['criteria'] = {
  '0.1': {
    name: 'Arrival of the application',
    demand:
      'The payment application arrived after the contract was made, its day of arrival is known, and it has not been withdrawn.',
    law: '',
  },
  '0.2': {
    name: 'Pilot year',
    demand: 'The contract was made and the follow-on job began in the pilot year.',
    law: '',
  },
  '1.1': {
    name: 'Legal form of the applicant',
    demand: 'The applicant is an association or a foundation.',
    law: '',
  },
  '1.2': {
    name: 'Grant for a job finder’s pay',
    demand: `The applicant does not receive an employment policy grant of ${limits.fullGrantPercent} % for the pay of a job finder or the like.`,
    law: 'Decree 1073/2012, chapter 14',
  },
  '1.3': {
    name: 'Signature of the municipal pilot project',
    demand:
      'The municipal pilot project has agreed with the applicant on taking part and has signed the application.',
    law: '',
  },
  '2.1': {
    name: 'Benefit days',
    demand: `The person has been paid unemployment benefit on the ground of unemployment for at least ${limits.benefitDays} days.`,
    law: 'Act 1290/2002, chapter 1, section 2 and chapter 3, section 2',
  },
  '2.2': {
    name: 'Taking part in the municipal pilot',
    demand: `The person takes part in the municipal pilot: URA holds keyword ${limits.keyword}.`,
    law: '',
  },
  '2.3': {
    name: 'Contract made during subsidised work',
    demand:
      'The contract for the follow-on job was made while the person was in the applicant’s service in subsidised work.',
    law: 'Act 916/2012, chapter 7',
  },
  '3.1': {
    name: 'Start of the follow-on job',
    demand: `The follow-on job began after the subsidised work had ended, and at most ${limits.startMonths} months after the end.`,
    law: 'Act 150/1930, section 3',
  },
  '3.2': {
    name: 'No onward placement',
    demand:
      'The follow-on job is not onward placement: the person has not been placed to work for another body while the applicant is still the employer.',
    law: 'Act 916/2012, chapter 7, section 4',
  },
  '3.3': {
    name: 'Working hours',
    demand: `The working hours of the follow-on job are more than ${limits.hoursPercent} % of a full-time worker’s in the field, and no adjusted unemployment benefit is paid to the person.`,
    law: 'Act 1290/2002, chapter 1, section 5 and chapter 4, section 3',
  },
  '3.4': {
    name: 'New employment',
    demand: 'The follow-on job is a new employment, not a work trial or rehabilitative work.',
    law: 'Act 916/2012, chapter 1, section 3',
  },
  '4.1': {
    name: 'Reward table',
    demand:
      'The duration of the job, the employer’s sector and the pay subsidy paid at the same time fit one of the criteria 1–4 of the reward table.',
    law: 'Act 916/2012, chapter 7',
  },
  '4.2': {
    name: 'Claimed criterion',
    demand: 'The claimed reward is not less than what can be paid for the follow-on job.',
    law: 'Act 434/2003, sections 8 and 22',
  },
  '5.1': {
    name: 'One reward a person',
    demand: 'Only one reward is paid for the same person.',
    law: '',
  },
};
