/**
 * The type of every stage, in the order of the flow: bytes → tables → claims and extracts → cases → verdicts →
 * decisions → run → files. Everything is readonly; nothing here has behaviour.
 */

import type { deckPlaces, rewardRows } from './pilot/deck.js';
import type { LANGUAGES } from './vocabulary/languages.js';

// ── Values ────────────────────────────────────────────────────────────────────────────────────────────────

/** A calendar date as `yyyy-mm-dd`: compares as text, never becomes a `Date`. */
export type Day = string & { readonly __day: unique symbol };
/** An exact decimal with four places, as an integer: 37,5 hours are 375000. Hours, benefit days and percentages. */
export type Fixed4 = number & { readonly __fixed4: unique symbol };
/** Money in whole cents. */
export type Cents = number & { readonly __cents: unique symbol };
/** A Finnish identity code (henkilötunnus), upper case, its century sign kept. */
export type PersonId = string & { readonly __person: unique symbol };
/** A Finnish business id (y-tunnus), `1234567-8`. */
export type BusinessId = string & { readonly __business: unique symbol };

export type Language = (typeof LANGUAGES)[number];

// ── Where a value stands, and what is known of it ─────────────────────────────────────────────────────────

/**
 * Where a row stands: its file as shown to the user, the physical line on which it begins (the file's first is 1), and its
 * row as a spreadsheet shows it where that isn't the same number. `shownRow` gives what people are told.
 */
export type RowPlace = { readonly file: string; readonly line: number; readonly row?: number | undefined };

/** One cell of an input: its row, its column as the header calls it, its address as in Excel. */
export type Place = RowPlace & {
  readonly column: string;
  /** `F19`; empty where the file has no such column. */
  readonly cell: string;
  /** The text as read, before any interpretation. */
  readonly raw: string;
  /** Of the cell of a completion: what it stands for. */
  readonly completes?: {
    /** The column of claims, as the claim's file calls it. */
    readonly column: string;
    /** What shows the value: a letter, a contract. */
    readonly document: string;
  };
};

/** Why a fact is not known. */
export type Doubt = 'missing' | 'unreadable' | 'conflict' | 'stale';

/**
 * The open sets a value can come from when no list of possible values can be written down. `any person` is any identity
 * code: none is ever tried, since persons are compared over all claims.
 */
export type OpenSet = 'any day' | 'any person' | 'any business' | 'any number' | 'any text';

/** A value with its places, or a set of possible values with the reason why it isn't known. */
export type Fact<T> =
  | { readonly is: 'known'; readonly value: T; readonly from: readonly Place[] }
  | {
      readonly is: Doubt;
      readonly possible: readonly T[] | OpenSet;
      readonly from: readonly Place[];
      /** What makes it doubtful, where more can be said than that. */
      readonly why?: DoubtReason;
    };

export type DoubtReason =
  | 'rows-gone'
  | 'row-otherwise'
  | 'permanent-with-end'
  | 'permanent-apprenticeship'
  | 'fixed-term-without-end'
  | 'end-before-start'
  | 'company-or-not'
  | 'subsidy-annulled'
  | 'subsidy-applied-for'
  | 'subsidy-decided-late'
  | 'subsidy-without-level'
  | 'subsidy-of-level-none'
  | 'subsidy-in-percent'
  | 'subsidy-at-state'
  | 'subsidy-of-another-body'
  | 'subsidy-of-third-body'
  | 'subsidy-not-stated';

// ── Claims: what the association states ───────────────────────────────────────────────────────────────────

export type ApplicantForm = 'association' | 'foundation' | 'company' | 'municipality' | 'parish' | 'other';
export type ContractType = 'permanent' | 'fixed-term';
export type WorkForm =
  | 'employment'
  | 'public-office'
  | 'apprenticeship'
  | 'work-trial'
  | 'rehabilitative-work'
  | 'self-employment';
export type EmployerSector =
  | 'company'
  | 'municipality'
  | 'joint-authority'
  | 'municipal-enterprise'
  | 'state'
  | 'parish'
  | 'association'
  | 'foundation'
  | 'household'
  | 'housing-company'
  | 'other';
export type SubsidyLevel = 'none' | 'basic' | 'basic-and-additional' | 'highest' | 'percentage' | 'applied';
export type YesNo = 'yes' | 'no';
export type RewardRowId = (typeof rewardRows)[number]['row'];
/** A blank cell that says something by being blank: no end date, no business id, no row claimed. */
export type Blank = 'blank';

/** The facts of a claim (maksatushakemus). A fact whose blank cell has a meaning of its own is known to be `blank`. */
export type ClaimFacts = {
  /** hakemustunnus */
  readonly claimId: string;
  /** saapumispäivä */
  readonly receivedOn: Day;
  /** hakijan y-tunnus */
  readonly applicantId: BusinessId;
  /** hakijan oikeudellinen muoto */
  readonly applicantForm: ApplicantForm;
  /** kuntakokeiluhankkeen allekirjoituspäivä */
  readonly projectSignedOn: Day;
  /** 100 % avustus työnetsijän palkkaan */
  readonly fullGrant: YesNo | Blank;
  /** henkilötunnus */
  readonly personId: PersonId;
  /** palkkatukijakso päättyi, hakijan mukaan */
  readonly statedEnd: Day | Blank;
  /** työsopimus tehty */
  readonly signed: Day;
  /** jatkotyösuhde alkoi */
  readonly start: Day;
  /** jatkotyösuhde päättyy: määräajan viimeinen päivä */
  readonly end: Day | Blank;
  /** työsuhteen kesto */
  readonly contractType: ContractType;
  /** palvelussuhteen laji */
  readonly workForm: WorkForm;
  /** työnantajan y-tunnus */
  readonly employerId: BusinessId | Blank;
  /** työnantajan sektori */
  readonly employerSector: EmployerSector;
  /** viikkotyöaika */
  readonly weeklyHours: Fixed4;
  /** alan enimmäistyöaika */
  readonly fullTimeHours: Fixed4;
  /** palkkatuki jatkotyöhön, hakijan mukaan */
  readonly statedSubsidy: SubsidyLevel | Blank;
  /** jatkotyö on edelleen sijoittamista */
  readonly onward: YesNo;
  /** peruutettu: the earliest day that any row of the claim's ids tells */
  readonly withdrawnOn: Day | Blank;
  /** haettu kriteeri */
  readonly claimedRow: RewardRowId | Blank;
};

export type Facts<T> = { readonly [K in keyof T]: Fact<T[K]> };

/** One claim row that could be read. */
export type Claim = RowPlace & {
  readonly facts: Facts<ClaimFacts>;
  readonly applicantName: string;
  readonly employerName: string;
  /** Pori, Ulvila …, for the totals; empty when not stated. */
  readonly municipality: string;
  /** haettu palkkio, where stated and readable. */
  readonly claimedAmount: Fact<Cents | Blank>;
  /** asiointikieli: the language in which the applicant is written to, where it is stated. */
  readonly language: Language | undefined;
  /**
   * Every column's value but the claim's id, its arrival, its withdrawal, the names and the language: two rows with the same
   * content claim the same.
   */
  readonly content: string;
  /** The same as the claim arrived, before any completion. */
  readonly contentAsArrived: string;
  /** The cells that completions stand for. */
  readonly completed: readonly CompletedCell[];
};

/** A value that an applicant supplied later for a cell of its claim. */
export type Completion = {
  readonly applicantId: string;
  readonly claimId: string;
  /** The id of a column of claims. */
  readonly column: string;
  readonly document: string;
  readonly receivedOn: Day;
  readonly official: string;
  /** The cell that holds the value. */
  readonly at: Place;
};

/** A cell of a claim with what stands for it: several where those of the last day differ. */
export type CompletedCell = {
  readonly column: string;
  readonly was: Place;
  readonly by: readonly Completion[];
};

// ── Extracts: what the office's register says ─────────────────────────────────────────────────────────────

export type ExtractKind = 'benefit-days' | 'keywords' | 'subsidies' | 'grants' | 'benefits';
export type Basis = 'unemployment' | 'service' | 'total';
export type SubsidyStatus = 'granted' | 'suspended' | 'annulled' | 'applied' | 'refused';
export type GrantRole = 'job-finder' | 'other';
export type BenefitType = 'adjusted' | 'employment-bonus' | 'other';
/** An end date left blank: still going on. */
export type Open = 'open';

/** A count of benefit days (työttömyysetuuspäivät) on a day. */
export type Count = { readonly days: Fixed4; readonly basis: Basis; readonly countedOn: Day };
/** An administrative keyword (hakusana), four digits. */
export type Keyword = { readonly code: string; readonly startsOn: Day; readonly endsOn: Day | Open };
/** A pay subsidy decision (palkkatukipäätös) for a person with an employer. */
export type Subsidy = {
  readonly employerId: BusinessId;
  /** `blank`: the row doesn't say. */
  readonly level: SubsidyLevel | Blank;
  readonly startsOn: Day;
  readonly endsOn: Day | Open;
  /** Whether the end is the actual one (tosiasiallinen) or the one decided beforehand. */
  readonly endIs: 'actual' | 'decided';
  readonly status: SubsidyStatus;
  readonly decidedOn: Day | Blank;
};
/** An employment policy grant (työllisyyspoliittinen avustus) to a body. */
export type Grant = {
  readonly role: GrantRole;
  readonly percent: Fixed4;
  readonly startsOn: Day;
  readonly endsOn: Day | Open;
};
/** A benefit paid to a person (etuus). */
export type Benefit = { readonly benefit: BenefitType; readonly startsOn: Day; readonly endsOn: Day | Open };

export type ExtractRows = {
  readonly 'benefit-days': Count;
  readonly keywords: Keyword;
  readonly subsidies: Subsidy;
  readonly grants: Grant;
  readonly benefits: Benefit;
};

/** What one kind of extract holds of one person or body. */
export type Entries<R> = {
  /** Whether any file of this kind was given. */
  readonly given: boolean;
  /** The day up to which a missing row proves something; undefined when no date is known. */
  readonly date: Day | undefined;
  /** A row of this person or body was damaged, so nothing is proved by absence. */
  readonly damaged: boolean;
  readonly rows: readonly Facts<R>[];
  /** Rows of older extracts that the newest one doesn't have: they may have been taken out, or be of another part of it. */
  readonly gone?: readonly Facts<R>[];
  /** Rows that an extract without a date has otherwise, and how. */
  readonly otherwise?: ReadonlyMap<Facts<R>, Facts<R>>;
  readonly superseded?: readonly Superseded[];
};

/** Cells of a row in an older extract, each with the cell of the newer one that stands for it. */
export type Superseded = {
  readonly kind: ExtractKind;
  readonly cells: readonly { readonly was: Place; readonly is: Place }[];
};

/** A claim with everything the extracts hold of its person and its applicant. */
export type Case = {
  readonly claim: Claim;
  readonly entries: { readonly [K in ExtractKind]: Entries<ExtractRows[K]> };
};

// ── Verdicts: what was found ──────────────────────────────────────────────────────────────────────────────

export type CriterionId = keyof typeof deckPlaces;

export type VerdictWord = 'met' | 'unmet' | 'unknown';
export type Supplier = 'association' | 'office' | 'project';

/** How far a value is from its limit: applied to the value it flips the verdict, one unit less does not. */
export type Margin = { readonly unit: MarginUnit; readonly amount: number };
export type MarginUnit =
  | 'days-late'
  | 'days-early'
  | 'benefit-days-short'
  | 'hundredth-hours-short'
  | 'days-too-short';

/** A fact as a criterion saw it: its name, its state, its values, its cells. */
export type ShownFact = {
  readonly name: string;
  readonly is: 'known' | Doubt;
  /** Plain values: one when known, the possible ones when they are few. */
  readonly values: readonly unknown[];
  readonly from: readonly Place[];
};

/** The euros a claim can still come to, over every possible value. */
export type EuroRange = { readonly low: Cents; readonly high: Cents };

/** One criterion's verdict on one claim, as data: words come in `text/`. */
export type Verdict = {
  readonly criterion: CriterionId;
  readonly verdict: VerdictWord;
  /** `3.1/started-late`: its criterion, then what was found; never reused for something else. */
  readonly code: `${CriterionId}/${string}`;
  readonly args: Readonly<Record<string, unknown>>;
  readonly margin?: Margin;
  readonly facts: readonly ShownFact[];
  /** The facts that would settle an unknown, each with who can supply it. */
  readonly asks: readonly Ask[];
  readonly readings: readonly string[];
  /** Only 4.1. */
  readonly reward?: { readonly row?: RewardRowId; readonly euros: EuroRange };
  readonly ruling?: Ruling;
};

export type Ask = { readonly fact: string; readonly of: Supplier };

/** Whose payment it is, and what a list of payments tells of it. */
type Paid = {
  readonly applicantId: string;
  readonly claimId: string;
  /** Undefined where the list doesn't tell: then it is the one of the claim with its ids. */
  readonly personId: string | undefined;
  /** Empty where there is none or it can't be read. */
  readonly employerId: string;
  readonly start: Day | undefined;
  readonly rewardRow?: RewardRowId;
  /** `file:row` */
  readonly at: string;
};

/** One row of a list of payments: of a ledger, or of an earlier run's payouts.csv. */
export type Booking = Paid & {
  readonly list: 'ledger' | 'payouts';
  readonly file: string;
  /** What the row says was paid out and what was recovered; a row of a ledger says one of the two. */
  readonly paid: Cents;
  readonly recovered: Cents;
  /** Every cell as it was read: rows of two ledgers that have the same are one. */
  readonly content: string;
};

/** All that was paid for one claim of one person before the run, over all lists. */
export type Payment = Paid & {
  /** What was paid out. Nothing where a recovery is listed that no list has paid. */
  readonly amount: Cents;
  /** What of it was recovered. */
  readonly recovered: Cents;
};

/** An official's decision on an unknown, with the claim and the criterion it is about. */
export type RulingOn = Ruling & {
  /** Where the ruling names its claim. */
  readonly claimAt: Place;
  readonly applicantId: string;
  readonly claimId: string;
  readonly criterion: CriterionId;
};

/** An official's decision on an unknown. */
export type Ruling = {
  readonly verdict: 'met' | 'unmet';
  readonly rewardRow?: RewardRowId;
  readonly reason: string;
  readonly official: string;
  readonly ruledOn: Day;
  /** The number of the decision on an objection: then it stands for any verdict, and over rulings without one. */
  readonly objection?: string;
  readonly at: Place;
};

// ── Files ─────────────────────────────────────────────────────────────────────────────────────────────────

/** How far a problem of the input reaches. */
export type Grade =
  /** The file can't be used: the run ends. */
  | 'file'
  /** The row is listed and not decided. */
  | 'row'
  /** A fact is unreadable. */
  | 'cell'
  /** Read all the same; someone should know. */
  | 'notice';

export type InputRole = 'claims' | ExtractKind | 'paid' | 'completions' | 'rulings' | 'settings' | 'earlier';

export type Encoding = 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'utf-16le' | 'utf-16be';

export type Delimiter = ';' | ',' | '\t';

/** One input as it was read, so that a run can be repeated and compared. */
export type InputFile = {
  readonly role: InputRole;
  /** As shown in places. */
  readonly name: string;
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  /** Of a workbook: the sheet that was read. */
  readonly sheet?: string;
  /** Extracts: the day the file speaks of. */
  readonly date?: Day;
  /** Rows under the header, empty ones not counted. */
  readonly rows?: number;
};

/** The office that decides, as its letters tell it; what isn't stated is empty. */
export type Office = Readonly<
  Record<'name' | 'address' | 'phone' | 'email' | 'official' | 'objection', string>
>;

/** One file of the output set. */
export type OutputFile = { readonly name: string; readonly content: string | Uint8Array };

/** One made while it is written, piece by piece, each time anew; no piece ends within a character. */
export type StreamedFile = { readonly name: string; readonly content: Iterable<string> };
