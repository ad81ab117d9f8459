import type { Messages } from '../messages.js';

export const letters: Messages['letters'] = {
  draft: 'Draft',
  decision: {
    title: 'Decision on the reward',
    lead: 'This decision settles the claims listed below. It does not concern claims that are still under review.',
    payable: {
      heading: 'The reward is paid',
      ground: 'These claims meet every criterion of the pilot, and the appropriation covers them.',
    },
    unfunded: {
      heading: 'The reward is not paid because the appropriation does not suffice',
      ground:
        'These claims meet the criteria. The table shows the reward that would be paid if there were money.',
    },
    rejected: {
      heading: 'The reward is not paid because criteria are not met',
      ground:
        'The reward can be paid only when every criterion of the pilot is met. The attachment form gives the reasons, claim by claim.',
    },
    whyUnfunded: {
      'day-does-not-fit':
        'What is left of the appropriation does not cover every claim that arrived on the same day. Rewards are not paid in part, and claims of one day are not put in an order.',
      reserved:
        'The appropriation does not suffice once a part of it is reserved for claims that arrived by the same day and are still under review.',
      'nobody-overtakes':
        'The appropriation has not covered every claim that arrived earlier, and later claims are not paid before those.',
    },
    unmet: 'Criteria not met',
    euros: 'Reward',
    total: 'Total',
    decides:
      'The program has prepared this draft. The decision is made by an official, who checks the facts and signs it.',
  },
  form: {
    title: 'Attachment to the payment application',
    lead: 'The reward can be paid only when every criterion of the pilot is met. This form lists, claim by claim, the criteria that are not met, and the reason for each.',
    decides:
      'The program has prepared this form. The matter is decided by an official, who checks the facts and signs the form.',
  },
  request: {
    title: 'Request to complete the application',
    lead: 'The claims below cannot be decided until they are completed. Please send the listed information and documents to the job office by the day given below.',
    otherwise:
      'If you do not send them in time, the claim is decided on the information that the job office has.',
    law: 'Administrative Procedure Act 434/2003, sections 22 and 33.',
    due: 'To be sent by',
    deliverTo: 'Send to',
    decides:
      'The program has prepared this request. Its content and its time limit are decided by an official, who signs the request.',
  },
  withdrawal: {
    title: 'Confirmation of withdrawn claims',
    lead: 'You have withdrawn the claims listed below. They are closed, and no reward is paid for them.',
    withdrawnOn: 'Withdrawn',
    decides:
      'The program has prepared this confirmation. Whether it is sent is decided by an official, who signs it.',
  },
  project: {
    title: 'Request for information to the pilot project',
    name: 'Pilot project',
    lead: 'The claims below cannot be decided without information from the project. Please send the listed information and documents to the job office by the day given below.',
    asked: 'What the project is asked',
    decides:
      'The program has prepared this request. Its content and its time limit are decided by an official, who signs the request.',
  },
  pilot: (year) => `Reward pilot for associations ${year}`,
  sender: 'Job office',
  to: 'To',
  businessId: 'Business id',
  checkedOn: 'Day of the check',
  claim: (id) => `Claim ${id}`,
  claimId: 'Claim',
  arrived: 'Arrived',
  person: 'Person',
  employer: 'Employer of the follow-on job',
  jobStarts: 'Follow-on job began',
  demand: 'Criterion',
  reason: 'Reason',
  stated: 'Stated in the claim',
  notStated: 'not stated',
  openBesides: 'Open besides',
  asked: 'What you are asked',
  criteria: 'Criteria',
  waiting: 'Criteria that cannot be decided without it',
  why: 'Why it is asked',
  officeClarifies: 'Clarified by the job office; you need not send anything',
  ruled: ({ official, day }) =>
    `An official has ruled that the criterion is not met. Official: ${official}, ${day}.`,
  grounds: 'Grounds',
  contact: 'Further information (name, telephone, e-mail)',
  placeAndDay: 'Place and date',
  signature: 'Signature of the official',
  nameAndPost: 'Name and position',
  objection: 'Objection',
  objectionAttached: 'Instructions for an objection are attached to the decision.',
};
