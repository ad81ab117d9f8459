import { oncePer } from '../memoise.js';
import { form, noFullGrant, projectAgreed } from './applicant.js';
import { benefitDays } from './benefit-days.js';
import { type Criterion, type Derivation, derivation } from './criterion.js';
import { type DerivedFacts, type FactName, made } from './facts.js';
import { enoughHours, newEmployment, notPlacedOnward, startInTime } from './job.js';
import { jobSubsidyInputs, jobSubsidyOf, jobSubsidyTurns } from './job-subsidy.js';
import { arrival, pilotYear } from './office.js';
import { endOfWork, endTurns, periodsOf, periodTurns } from './periods.js';
import { inPilot, signedInSubsidisedWork } from './person.js';
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

type Derivations = { readonly [N in keyof DerivedFacts]: Derivation<N> };

/** How each derived fact is made from others. */
export const derivations: Derivations = {
  periods: derivation({
    reads: ['applicantId', 'subsidies'],
    turns: [periodTurns],
    make: (read) => made(periodsOf(read('subsidies').rows, read('applicantId'))),
  }),
  endOfWork: derivation({
    reads: ['start', 'signed', 'statedEnd', 'periods'],
    turns: endTurns,
    make: (read) => endOfWork(read('periods'), read('signed'), read('start'), read('statedEnd')),
  }),
  contractNature: derivation({ reads: ['contractType', 'workForm', 'end'], make: natureOf }),
  lastDay: derivation({
    reads: ['contractType', 'workForm', 'start', 'end', 'contractNature'],
    make: lastDayOf,
  }),
  employerKind: derivation({
    reads: ['employerSector'],
    make: (read) => employerKindOf(read('employerSector')),
  }),
  jobSubsidy: derivation({
    reads: ['employerSector', 'employerId', 'applicantId', 'start', 'lastDay', 'statedSubsidy', 'subsidies'],
    turns: jobSubsidyTurns,
    make: (read) => jobSubsidyOf(jobSubsidyInputs(read)),
  }),
};

/** Whether a fact is made from others, and stands in no cell itself. */
export function isDerived(name: FactName): name is keyof DerivedFacts {
  return name in derivations;
}

/** The facts of the claim and the register that a criterion stands on, directly or through derived ones. */
export const standsOn = oncePer((reads: readonly FactName[]): readonly StatedFactName[] => [
  ...new Set(reads.flatMap((name) => (isDerived(name) ? standsOn(derivations[name].reads) : [name]))),
]);

type StatedFactName = Exclude<FactName, keyof DerivedFacts>;
