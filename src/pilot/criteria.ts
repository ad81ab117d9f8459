import type { Fact } from '../model.js';
import { form, noFullGrant, projectAgreed } from './applicant.js';
import type { Criterion } from './criterion.js';
import type { DerivedFacts, FactName, Read } from './facts.js';
import { enoughHours, newEmployment, notPlacedOnward, startInTime } from './job.js';
import { jobSubsidyInputs, jobSubsidyOf } from './job-subsidy.js';
import { arrival, pilotYear } from './office.js';
import { endOfWork } from './periods.js';
import { benefitDays, inPilot, signedInSubsidisedWork } from './person.js';
import { employerKindOf, lastDayOf, natureOf, rewardRowFits } from './reward.js';

/** The criteria that one claim is judged by on its own, in their order. 4.2 and 5.1 follow after the rulings. */
export const criteria: readonly Criterion[] = [
  arrival,
  pilotYear,
  form,
  noFullGrant,
  projectAgreed,
  benefitDays,
  inPilot,
  signedInSubsidisedWork,
  startInTime,
  notPlacedOnward,
  enoughHours,
  newEmployment,
  rewardRowFits,
];

type Derivations = { readonly [N in keyof DerivedFacts]: (read: Read<FactName>) => Fact<DerivedFacts[N]> };

/** How each derived fact is made from others. A criterion that reads one declares what it is made from as well. */
export const derivations: Derivations = {
  endOfWork: (read) =>
    endOfWork(read('subsidies').rows, read('applicantId'), read('signed'), read('start'), read('statedEnd')),
  contractNature: (read) => natureOf(read('contractType'), read('workForm'), read('end')),
  lastDay: (read) => lastDayOf(read),
  employerKind: (read) => employerKindOf(read('employerSector')),
  jobSubsidy: (read) => jobSubsidyOf(jobSubsidyInputs(read)),
};

/** What the deck says that is no criterion of a claim, by section and bullet, and where it went instead. */
export const notCriteria = {
  '0.target.1': 'The target group of the wider pilot: the reward asks for 500 days of everyone.',
  '0.target.2': 'The second target group of the wider pilot earns no reward without the 500 days.',
  '0.pilot.2': 'The appropriation: a parameter, used up day by day after the claims are judged.',
  '0.pilot.3': "The agreement to take part: shown by the project's signature, criterion 1.3.",
  '0.office.1': 'What the office checks against: the claim and the five extracts.',
  '0.office.2': 'All must hold, else every reason is written: how verdicts become an outcome.',
} as const;
