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

/**
 * How each derived fact is made from others. A criterion that reads one declares it, and also every fact of the claim
 * and the register that it is made from, directly or through another derived one: a verdict shows those that its
 * criterion declares, and whoever wants to know where it comes from looks there. Derived facts in between need not be
 * declared. The types don't ask for this; `design.test.ts` does.
 */
export const derivations: Derivations = {
  endOfWork: (read) =>
    endOfWork(read('subsidies').rows, read('applicantId'), read('signed'), read('start'), read('statedEnd')),
  contractNature: (read) => natureOf(read('contractType'), read('workForm'), read('end')),
  lastDay: (read) => lastDayOf(read),
  employerKind: (read) => employerKindOf(read('employerSector')),
  jobSubsidy: (read) => jobSubsidyOf(jobSubsidyInputs(read)),
};
