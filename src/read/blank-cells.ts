import type { Claim, ClaimFacts } from '../model.js';
import type { Expects, Problem } from '../problems.js';
import { claimColumns } from '../vocabulary/columns.js';
import {
  applicantForms,
  contractTypes,
  employerSectors,
  subsidyLevels,
  workForms,
} from '../vocabulary/words.js';

/** What each cell of a claim that must not be blank should hold. */
const expected = {
  claimId: { expects: 'text' },
  applicantId: { expects: 'business' },
  applicantForm: { expects: 'word', allowed: applicantForms.values },
  projectSignedOn: { expects: 'day' },
  personId: { expects: 'person' },
  signed: { expects: 'day' },
  start: { expects: 'day' },
  contractType: { expects: 'word', allowed: contractTypes.values },
  workForm: { expects: 'word', allowed: workForms.values },
  employerSector: { expects: 'word', allowed: employerSectors.values },
  weeklyHours: { expects: 'hours' },
  fullTimeHours: { expects: 'hours' },
  statedSubsidy: { expects: 'word', allowed: subsidyLevels.values },
  onward: { expects: 'yes-no' },
} as const satisfies {
  readonly [N in keyof ClaimFacts]?: { readonly expects: Expects; readonly allowed?: readonly string[] };
};

/** The blank cells of a claim that must not be blank; a column that the file hasn't got has no cells. */
export function blankCells({ facts }: Claim): readonly Problem[] {
  return Object.entries(expected).flatMap(([name, args]): readonly Problem[] => {
    const fact = facts[name as keyof ClaimFacts];
    const [at] = fact.from;
    if (!isBlank(fact) || !at || at.cell === '') return [];
    const { raw: _, ...place } = at;
    return [{ grade: 'cell', role: 'claims', code: 'cell-missing', ...place, args }];
  });
}

/** Blank, whatever that says: a level of subsidy left blank is known to be so. */
function isBlank(fact: Claim['facts'][keyof ClaimFacts]): boolean {
  return fact.is === 'missing' || (fact.is === 'known' && fact.value === 'blank');
}

/** Whether a cell that a fact is read from is told of as blank or unreadable. */
export function isReported(name: keyof ClaimFacts, { facts }: Claim): boolean {
  return facts[name].is === 'unreadable' || (claimColumns[name].required && isBlank(facts[name]));
}
