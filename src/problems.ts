import type { Cents, Day, ExtractKind, Grade, InputRole, RewardRowId } from './model.js';
import type { OtherFormat } from './read/workbook/archive.js';

type Nothing = Record<never, never>;
/** Rows of a workbook, `7` or `7–12`, and how many ranges there are besides those named. */
type Ranges = { readonly rows: readonly string[]; readonly more: number };
/** The nearest known word to one that isn't known, where one is near. */
type SomeNames = { readonly names: readonly string[]; readonly more: number };
type Near = { readonly near?: string };

/** What a cell left blank should hold. */
export type Expects = 'text' | 'day' | 'word' | 'yes-no' | 'person' | 'business' | 'hours';

/** Everything that can be said of an input, by code, with the values its message needs. Codes are never reused. */
export interface ProblemArgs {
  // The file can't be used
  'file-not-found': Nothing;
  'folder-without-csv': Nothing;
  'pattern-without-files': Nothing;
  'file-not-readable': { reason: string };
  'file-changed': Nothing;
  'file-empty': Nothing;
  'workbook-of-other-kind': { format: OtherFormat };
  'workbook-password': Nothing;
  'workbook-too-large': { millionCells: number; megabytes: number };
  'workbook-damaged': Nothing;
  'file-is-binary': Nothing;
  'header-not-recognised': { found: string };
  'header-twice': { header: string; first: string };
  'column-missing': { column: string; found?: string; foundCell?: string };
  'quote-unterminated': Nothing;
  'row-too-long': Nothing;
  'kind-not-recognised': { nearest?: ExtractKind; missing: readonly string[] };
  'kind-ambiguous': { kinds: readonly ExtractKind[] };
  'kind-not-given': { kind: ExtractKind };
  'no-claims': Nothing;
  'not-payouts': Nothing;
  'claims-are-extract': { kind: ExtractKind };
  'settings-not-json': Nothing;
  'settings-unknown-key': { key: string } & Near;
  'settings-wrong-value': { key: string; expected: 'euros' | 'year' | 'names' | 'office' | 'text' };
  'settings-key-twice': { key: string };
  'payout-differs': { claim: string; other: string };
  'payout-to-nobody': { claim: string };
  /** None of a claim's recoveries counts: they are more than was paid, or nothing was. */
  'recovered-more-than-paid': { claim: string; paid: Cents; recovered: Cents };
  'recovered-not-paid': { claim: string };
  'ruling-claim-ambiguous': { claim: string };
  'ruling-criterion-unknown': { found: string; looksLikeDate: boolean };
  'ruling-twice': { other: string };
  'ruling-incomplete': { missing: readonly string[] };
  'ruling-needs-row': Nothing;
  'ruling-without-arrival': Nothing;
  'ruling-without-person': Nothing;
  'ruling-after-check': { date: Day; asOf: Day };
  /** A met was ruled on what was unknown, and what is known now makes it unmet. */
  'ruling-now-unmet': Nothing;
  'completion-incomplete': { missing: readonly string[] };
  'completion-column-unknown': { found: string } & Near;
  'completion-not-of-column': { found: string };
  'completion-after-check': { date: Day; asOf: Day };
  'completion-twice': { other: string };

  // The row is listed, not decided
  'row-wrong-width': { found: number; expected: number };
  /** `until`: the last of the lines that a quote left open has made one row of. */
  'row-bad-quotes': { until?: number };
  'row-copy': { of: string };
  'header-again': Nothing;
  /** A row of claims that names no person, no applicant and no job: sums, a note, a stray letter. */
  'row-without-claim': Nothing;
  /** A row that a form marks as its example, with other cells than the form has. */
  'row-example-changed': Nothing;
  /** The id of an extract's row may be several of those looked for. */
  'row-owner-unclear': Nothing;

  // The cell can't be read
  'cell-missing': { expects: Expects; allowed?: readonly string[] };
  'date-two-digit-year': { found: string };
  'date-month-only': { found: string };
  'date-serial': { found: string; day?: Day };
  'date-impossible': { found: string; daysInMonth: number };
  'date-unreadable': { found: string };
  'dates-reversed': { startsOn: string; endsOn: string };
  'number-unreadable': { found: string };
  'number-negative': { found: string };
  'money-unreadable': { found: string };
  'yes-no-unreadable': { found: string } & Near;
  'word-unknown': { found: string; allowed: readonly string[] } & Near;
  'person-unreadable': { found: string };
  'person-wrong-check': { found: string };
  'person-temporary': { found: string };
  'person-nobodys': { found: string };
  'business-unreadable': { found: string };
  'business-wrong-check': { found: string };
  'business-nobodys': { found: string };
  'keyword-unreadable': { found: string };
  'row-number-unreadable': { found: string };
  'excel-error': { found: string };
  'excel-hashes': { found: string };
  'excel-scientific': { found: string };

  // Read all the same
  'read-as-windows-1252': Nothing;
  'file-given-twice': Nothing;
  /** What lies in a folder and isn't read; apart from that what systems and office programs keep there for themselves. */
  'folder-left-out': SomeNames & { ofSystems?: SomeNames };
  'folder-reports': SomeNames;
  'header-only': Nothing;
  'workbook-rows-above': Ranges;
  'workbook-hidden-rows': Ranges;
  'workbook-hidden-sheet': Nothing;
  'workbook-other-sheets': SomeNames;
  'column-unknown': { header: string } & Near;
  'claim-id-missing': Nothing;
  'business-zero-restored': { read: string };
  'business-spelling': { found: string; read: string };
  'person-dash': Nothing;
  'person-spelling': { read: string };
  'date-year-completed': { found: string; read: Day };
  'keyword-zeros-restored': { found: string; read: string };
  'municipality-not-in-pilot': { found: string };
  mojibake: { found: string };
  /** By their numbers, `U+200B`. */
  'invisible-characters': { characters: readonly string[] };
  'byte-order-mark': Nothing;
  'row-older-than-file': { date: Day; fileDate: Day };
  'extract-undated': { kind: ExtractKind };
  'kind-left-out': { kind: 'grants' | 'benefits' };
  /** The criterion isn't unknown, or `objection` is the number of a decision that stands over the ruling. */
  'ruling-not-needed': { verdict: string; objection?: string };
  'rows-not-filled-in': { count: number };
  /** Rows about claims that aren't in the run. */
  'rows-of-other-claims': { count: number; claims: readonly string[] };
  'settings-differ': { key: string; deck: string; now: string };
  'payout-given-twice': { claim: string };
  /** A spreadsheet has made another id of a claim's own; the claim was found by its applicant, person and job. */
  'payout-id-changed': { found: string; read: string };
  'row-of-totals': Nothing;
  'cell-long': { length: number };
}

/** Whose claim a row is, as far as it can be read: as written, empty where it can't. */
export type ClaimName = {
  readonly claimId: string;
  readonly applicantName: string;
  readonly applicantId: string;
};

export type ProblemCode = keyof ProblemArgs;

/** Something about the input itself: where, how far it reaches, and the values its message needs. */
export type Problem = {
  readonly [C in ProblemCode]: {
    readonly grade: Grade;
    readonly code: C;
    readonly role?: InputRole;
    readonly file: string;
    readonly line?: number;
    /** The row as a spreadsheet shows it, where that isn't the line. */
    readonly row?: number | undefined;
    /** The header as the file writes it. */
    readonly column?: string;
    readonly cell?: string;
    /** Of a row of claims that isn't decided. */
    readonly claim?: ClaimName;
    /** What nobody sees in a cell that can't be read, by numbers: `U+200B`. */
    readonly invisible?: readonly string[];
    readonly args: ProblemArgs[C];
  };
}[ProblemCode];

/** Something the reader of a decision should know that changes no verdict. */
export interface NoticeArgs {
  /** The claim asks for more than its facts give: what is found is paid. */
  'claimed-more': { claimed: RewardRowId; claimedEuros: Cents; euros: Cents };
  /** The amount written isn't that of the row written. */
  'amount-not-of-row': { amount: Cents; claimed: RewardRowId; rowEuros: Cents };
  /** The stated early end holds: see that the subsidy stopped too. */
  'left-early': { statedEnd: Day; registerEnd: Day | 'open' };
  /** 3.3 rests on the hours alone. */
  'benefits-not-seen': Nothing;
  /** 1.2 rests on the claim's word alone. */
  'grants-not-seen': Nothing;
  /** Payable though its ids were paid before: that was recovered whole, or was for another person. */
  'paid-under-its-id': { paidIn: string };
}

export type ClaimNotice = {
  readonly [C in keyof NoticeArgs]: { readonly code: C; readonly args: NoticeArgs[C] };
}[keyof NoticeArgs];
