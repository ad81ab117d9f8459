/** What of the findings may be told to the applicant. Letters decide by this alone, and so must whatever else leaves the house. */

import type { ClaimFacts, Verdict } from '../model.js';
import type { FactName } from '../pilot/facts.js';
import type { Named, OwnFindings } from '../pilot/findings.js';

/**
 * `as it is`: everything in the sentence is the applicant's own word, or was decided about the applicant itself.
 * `in other words`: the sentence has a benefit, a count, a keyword, another body's subsidy (or euros that tell one), another
 * claim or a file in it, so the applicant gets a sentence of its own without them.
 * `not at all`: the office looks into it itself, or nobody needs to be told.
 */
export type Told = 'as it is' | 'in other words' | 'not at all';

/** Every finding of a criterion's own. What stands for facts that aren't known is told by those facts: see `told`. */
export const toldToApplicant = {
  '0.1/arrived': 'as it is',
  '0.1/arrives-later': 'as it is',
  '0.1/arrived-before-signing': 'as it is',
  '0.1/withdrawn': 'as it is',
  '0.2/in-year': 'as it is',
  '0.2/outside-year': 'as it is',
  '1.1/form-fits': 'as it is',
  '1.1/form-does-not-fit': 'as it is',
  '1.2/no-full-grant': 'as it is',
  '1.2/full-grant': 'as it is',
  '1.2/sources-differ': 'as it is',
  '1.2/unclear': 'not at all',
  '1.2/nobody-says': 'as it is',
  '1.3/agreed': 'as it is',
  '1.3/signed-later': 'as it is',
  '2.1/enough-days': 'not at all',
  '2.1/too-few-days': 'in other words',
  '2.1/no-count': 'in other words',
  '2.1/not-shown': 'in other words',
  '2.2/in-pilot': 'not at all',
  '2.2/not-in-pilot': 'in other words',
  '2.2/not-in-force-then': 'in other words',
  '2.2/no-keywords': 'in other words',
  '2.3/in-subsidised-work': 'as it is',
  '2.3/not-in-subsidised-work': 'as it is',
  '2.3/suspended-then': 'not at all',
  '2.3/stated-end-before': 'as it is',
  '2.3/no-subsidy': 'in other words',
  '2.3/not-granted': 'not at all',
  '2.3/agreed-earlier-perhaps': 'as it is',
  '3.1/in-time': 'as it is',
  '3.1/started-late': 'as it is',
  '3.1/no-period': 'not at all',
  '3.1/not-begun': 'as it is',
  '3.1/end-open': 'as it is',
  '3.1/later-period': 'not at all',
  '3.1/started-before-end': 'as it is',
  '3.1/late-by-stated-end': 'as it is',
  '3.2/not-onward': 'as it is',
  '3.2/onward-by-applicant': 'as it is',
  '3.2/onward-elsewhere': 'as it is',
  '3.3/hours-enough': 'as it is',
  '3.3/hours-too-few': 'as it is',
  '3.3/full-time-odd': 'as it is',
  '3.3/weekly-above-full-time': 'as it is',
  '3.3/adjusted-benefit': 'in other words',
  '3.3/other-benefit': 'in other words',
  '3.4/new-employment': 'as it is',
  '3.4/not-employment': 'as it is',
  '3.4/same-employer': 'as it is',
  '3.4/employer-not-named': 'as it is',
  '4.1/row-fits': 'not at all',
  '4.1/no-row': 'in other words',
  '4.2/nothing-claimed': 'as it is',
  '4.2/nothing-to-compare': 'as it is',
  '4.2/not-claimed-less': 'not at all',
  '4.2/claimed-less': 'in other words',
  '5.1/only-one': 'not at all',
  '5.1/this-is-paid': 'not at all',
  '5.1/paid-for-another-person': 'in other words',
  '5.1/paid-before-same-job': 'in other words',
  '5.1/paid-before': 'in other words',
  '5.1/recovered-not-paid': 'in other words',
  '5.1/other-applicant': 'in other words',
  '5.1/other-content': 'in other words',
  '5.1/same-job-other-content': 'in other words',
  '5.1/same-job-maybe': 'in other words',
  '5.1/perhaps-one-person': 'in other words',
  '5.1/claimed-twice': 'in other words',
  '5.1/other-job': 'in other words',
  '5.1/order-not-known': 'in other words',
} as const satisfies { readonly [C in keyof OwnFindings]: Told };

/**
 * The findings about other claims that are the applicant's own, whatever they are. Only their ids may be told: in which
 * file and row they stand is the office's.
 */
const ownClaims: ReadonlySet<string> = new Set<keyof OwnFindings>([
  '5.1/claimed-twice',
  '5.1/same-job-other-content',
  '5.1/same-job-maybe',
]);

/** The values of a finding as the applicant may be told them: of other claims their ids, where they are its own. */
export function toldArgs({ code, args }: Pick<Verdict, 'code' | 'args'>): Verdict['args'] {
  const { others = [], more = 0, ...rest } = args as Partial<Named>;
  if (!ownClaims.has(code)) return args;
  const ids = others.map(withoutPlace).filter((id) => id !== '');
  return { ...rest, others: ids, more: more + others.length - ids.length };
}

/** `A-1` of `A-1 (claims.csv:7)`. Names of files have brackets too: where they don't pair, too much is taken away. */
export function withoutPlace(name: string): string {
  if (!name.endsWith(')')) return name;
  let open = 0;
  let at = name.length;
  do {
    at -= 1;
    open += name[at] === ')' ? 1 : name[at] === '(' ? -1 : 0;
  } while (at > 0 && open > 0);
  const id = name.slice(0, at);
  const isPaired = open === 0 && id.split('(').length === id.split(')').length;
  return (isPaired ? id : (name.split('(')[0] ?? '')).trimEnd();
}

/** The findings that need a sentence of their own for the applicant. */
export type Reworded = {
  [C in keyof OwnFindings]: (typeof toldToApplicant)[C] extends 'in other words' ? C : never;
}[keyof OwnFindings];

/** Whose word the facts are that no cell of the claim states: only the office's are secret. */
const wordOf: { readonly [N in Exclude<FactName, keyof ClaimFacts>]: 'applicant' | 'office' } = {
  counts: 'office',
  keywords: 'office',
  subsidies: 'office',
  grants: 'office',
  benefits: 'office',
  periods: 'office',
  endOfWork: 'office',
  jobSubsidy: 'office',
  contractNature: 'applicant',
  lastDay: 'applicant',
  employerKind: 'applicant',
};

/** Whether a fact stands on the office's records, so that the applicant isn't told of it. */
export function isOfOffice(fact: FactName): boolean {
  return Object.hasOwn(wordOf, fact) && wordOf[fact as keyof typeof wordOf] === 'office';
}

/**
 * How an applicant may be told of a finding. One on facts that aren't known is told as it is where they are all the
 * applicant's own, without the office's where there are both, and not at all where there are only those. Values that
 * contradict each other may be the office's, and so may what decided a criterion whatever they are.
 */
export function told({ code, args }: Pick<Verdict, 'code' | 'args'>): Told {
  if (Object.hasOwn(toldToApplicant, code)) return toldToApplicant[code as keyof typeof toldToApplicant];
  const { facts = [], why: _, ...others } = args as { facts?: readonly FactName[]; why?: unknown };
  if (facts.every(isOfOffice)) return 'not at all';
  const isWhole = !facts.some(isOfOffice) && Object.keys(others).length === 0 && !code.endsWith('-anyway');
  return isWhole ? 'as it is' : 'in other words';
}
