import type { Decision, Outcome } from '../../decisions.js';
import type { Cents, Claim } from '../../model.js';
import { maskText } from '../../privacy/mask.js';
import { asWritten, byText } from '../claim.js';
import { OUTCOMES } from '../totals.js';

/** An applicant with its claims by outcome, and its letter where it has just one. */
export type ApplicantRow = {
  /** Its place in the list of them all: what the page's filter goes by. */
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly claims: readonly Claim[];
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly payable: Cents;
  readonly paid: Cents;
  readonly letter?: string;
};

/** Every applicant by its id as it is written, as the totals have them. */
export function applicantsOf(
  decisions: readonly Decision[],
  letters: ReadonlyMap<Decision, string>,
): readonly ApplicantRow[] {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const id = maskText(asWritten(decision.claim.facts.applicantId));
    const group = groups.get(id);
    if (group) group.push(decision);
    else groups.set(id, [decision]);
  }
  return [...groups]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([id, theirs], number) => {
      const files = new Set(theirs.flatMap((one) => letters.get(one) ?? []));
      const [letter] = files.size === 1 ? files : [];
      return {
        number,
        id,
        name: maskText(theirs.find(({ claim }) => claim.applicantName !== '')?.claim.applicantName ?? ''),
        claims: theirs.map(({ claim }) => claim),
        outcomes: Object.fromEntries(
          OUTCOMES.map((outcome) => [outcome, theirs.filter((one) => one.outcome === outcome).length]),
        ) as Record<Outcome, number>,
        payable: theirs.reduce((sum, { payable }) => sum + payable, 0) as Cents,
        paid: theirs.reduce((sum, { paid }) => sum + paid, 0) as Cents,
        ...(letter === undefined ? {} : { letter }),
      };
    });
}
