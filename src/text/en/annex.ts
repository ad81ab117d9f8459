import type { Messages } from '../messages.js';

export const annex: Messages['annex'] = {
  form: {
    title: 'Attachment to the payment application',
    subject: 'Criteria that are not met',
    lead: 'The reward can be paid only when every criterion of the pilot is met. This form lists, claim by claim, the criteria that are not met, and the reason for each.',
    decides:
      'The program has prepared this form. The matter is decided by an official, who checks the facts and signs the form.',
  },
  request: {
    title: 'Request to complete the application',
    subject: 'Claims under review',
    lead: 'The claims below cannot be decided until they are completed. Please send the listed information and documents to the job office by the day given here.',
    otherwise:
      'What is not sent in time cannot be taken into account: the claim is then decided on the information that the job office has.',
    law: 'Administrative Procedure Act 434/2003, sections 22 and 33.',
    due: 'To be sent by',
    deliverTo: 'Send to',
    decides:
      'The program has prepared this request. Its content and its time limit are decided by an official, who signs the request.',
  },
  inquiry: {
    title: 'Notice of claims under review',
    lead: 'The claims below cannot be decided yet. The job office clarifies what is open, and the applicant need not send anything.',
    decides:
      'The program has prepared this notice. Whether it is sent is decided by an official, who signs it.',
  },
  pilot: (year) => `Reward pilot for associations ${year}`,
  sender: 'Job office',
  applicant: 'Applicant',
  businessId: 'Business id',
  checkedOn: 'Day of the check',
  claim: (id) => `Claim ${id}`,
  arrived: 'Arrived',
  person: 'Person',
  employer: 'Employer of the follow-on job',
  jobStarts: 'Follow-on job began',
  demand: 'Criterion',
  reason: 'Reason',
  stated: 'Stated in the claim',
  notStated: 'not stated',
  openBesides: 'Open besides',
  asked: 'What is asked',
  by: 'Who supplies it',
  criteria: 'Criteria',
  why: 'Why it is asked',
  officeClarifies: 'Clarified by the job office',
  nothingAsked: 'The applicant need not send anything for this claim.',
  ruled: ({ official, day }) =>
    `An official has ruled that the criterion is not met. Official: ${official}, ${day}.`,
  grounds: 'Grounds',
  contact: 'Further information (name, telephone, e-mail)',
  placeAndDay: 'Place and date',
  signature: 'Signature of the official',
  nameAndPost: 'Name and position',
};
