import type {
  Cents,
  Claim,
  CriterionId,
  Day,
  InputFile,
  Language,
  Office,
  RewardRowId,
  Superseded,
  Verdict,
} from './model.js';
import type { ClaimNotice, Problem } from './problems.js';

export type Outcome = 'payable' | 'unfunded' | 'review' | 'rejected' | 'paid' | 'recovered';

/** What a claim is against the same claim of an earlier run. */
export type News = 'new' | 'changed' | 'same';

/** Why a claim that holds is not paid: see the appropriation. */
export type Unfunded = {
  readonly why: 'day-does-not-fit' | 'reserved' | 'nobody-overtakes';
  /** What the day's payable claims need and what was left for them. */
  readonly need: Cents;
  readonly left: Cents;
  /** For `reserved`: what is kept for claims under review, of that and earlier days, and for which. */
  readonly reserved: Cents;
  readonly reservedFor: readonly string[];
  /** How many there are besides those named. */
  readonly reservedForMore: number;
};

export type Decision = {
  readonly claim: Claim;
  readonly verdicts: readonly Verdict[];
  readonly outcome: Outcome;
  readonly rewardRow?: RewardRowId;
  readonly amount?: Cents;
  readonly payable: Cents;
  /** What was paid for it less what was recovered; nothing where it isn't the row that was paid. */
  readonly paid: Cents;
  readonly unfunded?: Unfunded;
  /**
   * Of a paid claim: the criteria that by what is known now are unmet or unknown, where there are any. Is a recovery needed?
   * Beside an earlier run, only those that weren't so in it.
   */
  readonly doubted?: readonly CriterionId[];
  /** Left out where no earlier run is known. */
  readonly news?: News;
  readonly notices: readonly ClaimNotice[];
};

export type RunOptions = {
  readonly asOf: Day;
  readonly received?: Day;
  readonly extractedOn?: Day;
  /** The day until which letters give time to answer. */
  readonly due?: Day;
  readonly testPersons: boolean;
  readonly language: Language;
};

/**
 * The appropriation after the run. `paid` is all that was paid out before, `recovered` what of it was recovered; `left` is
 * what neither earlier nor present payouts nor reserves have taken, and what was recovered is free again.
 */
export type Money = {
  readonly appropriation: Cents;
  readonly paid: Cents;
  readonly recovered: Cents;
  readonly payable: Cents;
  readonly reserved: Cents;
  readonly unfunded: Cents;
  readonly left: Cents;
};

/** The figures of one check, as later ones tell them again. */
export type CheckedThen = Pick<Money, 'paid' | 'recovered' | 'payable' | 'left'> & {
  readonly asOf: Day;
  /** How many claims came to each. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
};

/** Everything a report can tell. */
export type Run = {
  readonly toolVersion: string;
  readonly rulesVersion: string;
  readonly options: RunOptions;
  readonly settings: {
    readonly appropriation: Cents;
    readonly pilotYear: number;
    readonly municipalities: readonly string[];
    readonly office?: Office;
  };
  readonly inputs: readonly InputFile[];
  /** In a year folder: the SHA-256 of the run.json before, which the chain of runs goes by. */
  readonly previous?: string;
  /** The checks before this one, the first first: those up to the run that tells what is new. */
  readonly history?: readonly CheckedThen[];
  /** Cells of older extracts that newer ones stand for. */
  readonly superseded: readonly Superseded[];
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
  readonly money: Money;
  /** Claim rows read, and where they went: they add up. */
  readonly rows: {
    readonly read: number;
    readonly decided: number;
    readonly copies: number;
    readonly unreadable: number;
  };
};
