import type {
  ApplicantForm,
  Basis,
  Cents,
  CriterionId,
  Day,
  Doubt,
  DoubtReason,
  EuroRange,
  Fixed4,
  Margin,
  Open,
  RewardRowId,
  Supplier,
  VerdictWord,
  WorkForm,
  YesNo,
} from '../model.js';
import type { FactName, Records, Term } from './facts.js';
import type { TableSubsidy } from './parameters.js';
import type { ReadingId } from './readings.js';

type Nothing = Record<never, never>;

/** Other claims by their ids and places: a few of them, and how many there are besides. */
export type Named = { readonly others: readonly string[]; readonly more: number };

/** A register that is too old, undated or damaged to prove anything about a day. */
export type StaleArgs = {
  readonly facts: readonly FactName[];
  /** The day that the extract must cover. */
  readonly needed?: Day;
  readonly date?: Day;
  readonly damaged?: boolean;
};

/** Every code a criterion can give, with the values its sentence needs. Codes are never reused for something else. */
export interface OwnFindings {
  '0.1/arrived': { received: Day; asOf: Day };
  '0.1/arrives-later': { received: Day; asOf: Day };
  '0.1/arrived-before-signing': { received: Day; signed: Day };
  '0.1/withdrawn': { withdrawn: Day };
  '0.2/in-year': { signed: Day; start: Day; year: number };
  '0.2/outside-year': { signed: Day; start: Day; year: number };
  '1.1/form-fits': { form: ApplicantForm };
  '1.1/form-does-not-fit': { form: ApplicantForm };
  '1.2/no-full-grant': { claim: YesNo | 'blank'; register: 'no' | 'not-known' };
  '1.2/full-grant': { claim: YesNo | 'blank'; register: 'yes' | 'not-known' };
  '1.2/sources-differ': { claim: YesNo; register: YesNo };
  '1.2/unclear': { signed: Day };
  '1.2/nobody-says': Nothing;
  '1.3/agreed': { projectSigned: Day; asOf: Day };
  '1.3/signed-later': { projectSigned: Day; asOf: Day };
  '2.1/enough-days': { days: Fixed4; countedOn: Day; deducted: Fixed4; left: Fixed4; limit: Fixed4 };
  '2.1/too-few-days': { days: Fixed4; countedOn: Day; basis: Basis; limit: Fixed4 };
  '2.1/no-count': Nothing;
  '2.1/not-shown': { limit: Fixed4; days: Fixed4; countedOn: Day; deducted: Fixed4; left: Fixed4 };
  '2.2/in-pilot': { signed: Day; since: Day };
  '2.2/not-in-pilot': { signed: Day };
  '2.2/not-in-force-then': { signed: Day; startsOn: Day; endsOn: Day | Open };
  '2.2/no-keywords': Nothing;
  '2.3/in-subsidised-work': { signed: Day; first: Day; last: Day | Open };
  '2.3/not-in-subsidised-work': { signed: Day; first?: Day; last?: Day | Open };
  '2.3/suspended-then': { signed: Day };
  '2.3/stated-end-before': { signed: Day; statedEnd: Day };
  '2.3/no-subsidy': Nothing;
  '2.3/not-granted': { signed: Day; status: 'annulled' | 'applied' };
  '2.3/agreed-earlier-perhaps': { signed: Day; last: Day; start: Day; statedEnd?: Day };
  /** `leftEarlyFrom`: the end by the register, where an earlier one that the claim states holds. */
  '3.1/in-time': { start: Day; end: Day; last: Day; leftEarlyFrom?: Day | Open };
  '3.1/started-late': { start: Day; end: Day; last: Day; leftEarlyFrom?: Day | Open };
  '3.1/no-period': Nothing;
  '3.1/not-begun': { start: Day; asOf: Day };
  '3.1/end-open': { periodFirst: Day };
  '3.1/later-period': { end: Day; first: Day; start: Day };
  '3.1/started-before-end': { start: Day; end: Day };
  '3.1/late-by-stated-end': { start: Day; end: Day; last: Day; registerEnd: Day | Open };
  '3.2/not-onward': Nothing;
  '3.2/onward-by-applicant': Nothing;
  '3.2/onward-elsewhere': Nothing;
  '3.3/hours-enough': { weekly: Fixed4; fullTime: Fixed4; percent: number };
  '3.3/hours-too-few': { weekly: Fixed4; fullTime: Fixed4; percent: number };
  '3.3/full-time-odd': { fullTime: Fixed4; least: Fixed4; most: Fixed4 };
  '3.3/weekly-above-full-time': { weekly: Fixed4; fullTime: Fixed4 };
  '3.3/adjusted-benefit': {
    weekly: Fixed4;
    fullTime: Fixed4;
    percent: number;
    startsOn: Day;
    endsOn: Day | Open;
  };
  '3.3/other-benefit': { startsOn: Day; endsOn: Day | Open };
  '3.4/new-employment': { form: WorkForm };
  '3.4/not-employment': { form: WorkForm };
  '3.4/same-employer': Nothing;
  '3.4/employer-not-named': Nothing;
  '4.1/row-fits': { row: RewardRowId; euros: Cents };
  /** Without `subsidy`: no row fits whatever it is. */
  '4.1/no-row': { term: Term; employer: 'company' | 'not-company'; subsidy?: TableSubsidy };
  '4.2/nothing-claimed': Nothing;
  '4.2/nothing-to-compare': Nothing;
  '4.2/not-claimed-less': { claimed: RewardRowId; claimedEuros: Cents; high: Cents };
  '4.2/claimed-less': { claimed: RewardRowId; claimedEuros: Cents; high: Cents };
  '5.1/only-one': Nothing;
  '5.1/this-is-paid': { paidIn: string };
  '5.1/paid-for-another-person': { paidIn: string };
  '5.1/paid-before-same-job': { paidIn: string };
  '5.1/paid-before': { paidIn: string };
  '5.1/recovered-not-paid': { paidIn: string };
  '5.1/other-applicant': Named;
  '5.1/other-content': Named;
  '5.1/same-job-other-content': Named;
  '5.1/same-job-maybe': Named;
  '5.1/perhaps-one-person': Named;
  '5.1/claimed-twice': Named;
  '5.1/other-job': Named;
  '5.1/order-not-known': Named;
}

/** The one verdict of each of those codes: `met`, `unmet` and `unknown` take no code of another's. */
export const verdictOf = {
  '0.1/arrived': 'met',
  '0.1/arrives-later': 'unknown',
  '0.1/arrived-before-signing': 'unknown',
  '0.1/withdrawn': 'unmet',
  '0.2/in-year': 'met',
  '0.2/outside-year': 'unknown',
  '1.1/form-fits': 'met',
  '1.1/form-does-not-fit': 'unmet',
  '1.2/no-full-grant': 'met',
  '1.2/full-grant': 'unmet',
  '1.2/sources-differ': 'unknown',
  '1.2/unclear': 'unknown',
  '1.2/nobody-says': 'unknown',
  '1.3/agreed': 'met',
  '1.3/signed-later': 'unknown',
  '2.1/enough-days': 'met',
  '2.1/too-few-days': 'unmet',
  '2.1/no-count': 'unknown',
  '2.1/not-shown': 'unknown',
  '2.2/in-pilot': 'met',
  '2.2/not-in-pilot': 'unmet',
  '2.2/not-in-force-then': 'unknown',
  '2.2/no-keywords': 'unknown',
  '2.3/in-subsidised-work': 'met',
  '2.3/not-in-subsidised-work': 'unmet',
  '2.3/suspended-then': 'unknown',
  '2.3/stated-end-before': 'unknown',
  '2.3/no-subsidy': 'unknown',
  '2.3/not-granted': 'unknown',
  '2.3/agreed-earlier-perhaps': 'unknown',
  '3.1/in-time': 'met',
  '3.1/started-late': 'unmet',
  '3.1/no-period': 'unknown',
  '3.1/not-begun': 'unknown',
  '3.1/end-open': 'unknown',
  '3.1/later-period': 'unknown',
  '3.1/started-before-end': 'unknown',
  '3.1/late-by-stated-end': 'unknown',
  '3.2/not-onward': 'met',
  '3.2/onward-by-applicant': 'unmet',
  '3.2/onward-elsewhere': 'unknown',
  '3.3/hours-enough': 'met',
  '3.3/hours-too-few': 'unmet',
  '3.3/full-time-odd': 'unknown',
  '3.3/weekly-above-full-time': 'unknown',
  '3.3/adjusted-benefit': 'unknown',
  '3.3/other-benefit': 'unknown',
  '3.4/new-employment': 'met',
  '3.4/not-employment': 'unmet',
  '3.4/same-employer': 'unknown',
  '3.4/employer-not-named': 'unknown',
  '4.1/row-fits': 'met',
  '4.1/no-row': 'unmet',
  '4.2/nothing-claimed': 'met',
  '4.2/nothing-to-compare': 'met',
  '4.2/not-claimed-less': 'met',
  '4.2/claimed-less': 'unknown',
  '5.1/only-one': 'met',
  '5.1/this-is-paid': 'met',
  '5.1/paid-for-another-person': 'unknown',
  '5.1/paid-before-same-job': 'unmet',
  '5.1/paid-before': 'unknown',
  '5.1/recovered-not-paid': 'unknown',
  '5.1/other-applicant': 'unknown',
  '5.1/other-content': 'unknown',
  '5.1/same-job-other-content': 'unknown',
  '5.1/same-job-maybe': 'unknown',
  '5.1/perhaps-one-person': 'unknown',
  '5.1/claimed-twice': 'unmet',
  '5.1/other-job': 'unknown',
  '5.1/order-not-known': 'unknown',
} as const satisfies { readonly [C in keyof OwnFindings]: VerdictWord };

/** Whether a code is one of a criterion's own, and not of facts that aren't known. */
export function isOwnFinding(code: string): code is keyof OwnFindings {
  return Object.hasOwn(verdictOf, code);
}
/** The codes of what a criterion of its own leaves unknown. */
export type OwnUnknown = Extract<CodeOf<'unknown'>, keyof OwnFindings>;

/** Facts that would settle an unknown that came from what isn't known, and the euros still possible (4.1). */
export type NotKnownArgs = StaleArgs & {
  readonly range?: EuroRange;
  readonly why?: DoubtReason;
  /** For a conflict: the values that contradict each other, days or words of a code list. */
  readonly between?: readonly string[];
};
export type NotKnownCode = `${CriterionId}/${Doubt}`;
/** Decided although facts aren't known: every value that they could have gives the same verdict. */
export type AnywayCode = `${CriterionId}/${'met' | 'unmet'}-anyway`;
export type Findings = OwnFindings & { readonly [C in NotKnownCode]: NotKnownArgs } & {
  readonly [C in AnywayCode]: { readonly facts: readonly FactName[] };
};
type FindingCode = keyof Findings;

/** The codes of a verdict: of the criteria's own, those that the table says; of the others, those named after it. */
export type CodeOf<V extends VerdictWord> =
  | { [C in keyof OwnFindings]: (typeof verdictOf)[C] extends V ? C : never }[keyof OwnFindings]
  | (V extends 'unknown' ? NotKnownCode : Extract<AnywayCode, `${string}/${V}-anyway`>);

/** What a criterion's test gives: a verdict with its code and values, and for an unknown who could settle it. */
export type Finding = {
  readonly verdict: VerdictWord;
  readonly code: FindingCode;
  readonly args: Findings[FindingCode];
  readonly margin?: Margin;
  readonly readings?: readonly ReadingId[];
  /** For an unknown: the fact to be settled and by whom, where it isn't simply the fact's own supplier. */
  readonly asks?: readonly { readonly fact: FactName; readonly of: Supplier }[];
  readonly reward?: { readonly row?: RewardRowId; readonly euros: EuroRange };
  /** The register's rows that the verdict stands on, as they were read; all rows of the facts read unless told. */
  readonly rows?: Rows;
};

/** Rows, or which rows they are: then cells in doubt that weren't needed for the verdict aren't looked at. */
export type Rows = readonly object[] | (() => readonly object[]);

type Extra = Pick<Finding, 'margin' | 'readings' | 'reward' | 'rows'>;

export function met<C extends CodeOf<'met'>>(code: C, args: Findings[C], extra: Extra = {}): Finding {
  return { verdict: 'met', code, args, ...extra };
}

export function unmet<C extends CodeOf<'unmet'>>(code: C, args: Findings[C], extra: Extra = {}): Finding {
  return { verdict: 'unmet', code, args, ...extra };
}

/** An unknown of the criterion's own: `settle` says which facts would settle it and who has them. */
export function unknown<C extends CodeOf<'unknown'>>(
  code: C,
  args: Findings[C],
  settle: { readonly [N in FactName]?: Supplier | readonly Supplier[] },
  extra: Extra = {},
): Finding {
  const asks = Object.entries(settle).flatMap(([fact, of]) =>
    [of].flat().map((one) => ({ fact: fact as FactName, of: one as Supplier })),
  );
  return { verdict: 'unknown', code, args, asks, ...extra };
}

/** What to say of an extract that proves nothing about a day. */
export function staleArgs(
  fact: StaleArgs['facts'][number],
  records: Records<unknown>,
  needed: Day,
): StaleArgs {
  return {
    facts: [fact],
    needed,
    ...(records.date === undefined ? {} : { date: records.date }),
    damaged: records.damaged,
  };
}
