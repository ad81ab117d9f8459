import type { Cents, ContractType, Day, Fixed4, Office, RewardRowId, SubsidyLevel } from '../model.js';
import { rewardRows } from './deck.js';

/**
 * Every number of the deck, each with its unit and its place ("deck 2.1" is section 2, bullet 1). The side of a limit
 * is in its name. A change here changes the law the program applies: `RULES_VERSION` goes up with it.
 */
export const RULES_VERSION = '2014.2';

const days = (n: number) => (n * 10_000) as Fixed4;
const percent = (n: number) => (n * 10_000) as Fixed4;
const hours = (n: number) => (n * 10_000) as Fixed4;
const euros = (n: number) => (n * 100) as Cents;

export const parameters = {
  /** The pilot is carried out in this year. Deck 0, bullet 1. A setting. */
  pilotYear: 2014,
  /** Satakunta's appropriation. Deck 0, bullet 2. A setting. */
  appropriation: euros(40_000),
  /** The four municipalities of the pilot. Deck 0. A setting. */
  municipalities: ['Pori', 'Ulvila', 'Merikarvia', 'Pomarkku'],

  /** A grant for the job finder's pay is full from this share on. Deck 1, bullet 2. */
  FULL_GRANT_AT_LEAST: percent(100),

  /** Days of unemployment benefit on the ground of unemployment. Deck 2, bullet 1. */
  BENEFIT_DAYS_AT_LEAST: days(500),
  /** At most so many benefit days a calendar week (Act 1290/2002, 3:2): what a later count is reduced by. */
  BENEFIT_DAYS_A_WEEK_AT_MOST: days(5),
  /** A count this long after the subsidised work began may already be a new one (Act 1290/2002, 6:8). */
  COUNTER_HOLDS_WEEKS: 26,
  /** Administrative keyword of the municipal pilot (hakusana 0018 Kuntakokeilu). Deck 2, bullet 2. */
  PILOT_KEYWORD: '0018',

  /** The job begins within so many months of the end of the subsidised work. Deck 3, bullet 1. */
  START_WITHIN_MONTHS: 3,
  /** Share of full-time hours that the job's hours must exceed. Deck 3, bullet 3. */
  HOURS_MORE_THAN_PERCENT: 80,
  /** Weekly full-time hours outside these can't be a field's maximum: a slip of the pen, so ask. */
  FULL_TIME_HOURS_AT_LEAST: hours(30),
  FULL_TIME_HOURS_AT_MOST: hours(48),
  /** A benefit or another body's subsidy that begins in so many first months of a job may belong to it. */
  FIRST_MONTHS: 1,
} as const;

/** A level as the table meets it; `percentage` support of 2015 may or may not be the basic part alone. */
export type TableSubsidy = Exclude<SubsidyLevel, 'applied'> | 'percentage-as-basic' | 'other-support';

export type RewardRow = {
  readonly row: RewardRowId;
  readonly contract: ContractType;
  /** Months a fixed term lasts at least. */
  readonly monthsAtLeast: number;
  readonly employer: 'any' | 'company';
  readonly subsidies: readonly TableSubsidy[];
  readonly euros: Cents;
};

/** The reward table (palkkiotaulukko). Deck 4. Rows in the deck's order; the first that fits holds. */
export const rewardTable: readonly RewardRow[] = rewardRows.map((row) => ({
  ...row,
  euros: euros(row.euros),
}));

/** The rows as a claim names them. */
export const rewardRowIds: readonly RewardRowId[] = rewardTable.map(({ row }) => row);

/** What an office may set for itself; everything else is the deck's. */
export type Settings = {
  readonly appropriation: Cents;
  readonly pilotYear: number;
  readonly municipalities: readonly string[];
  /** For the letters; the deck has none. */
  readonly office?: Office;
};

export const deckSettings: Settings = {
  appropriation: parameters.appropriation,
  pilotYear: parameters.pilotYear,
  municipalities: parameters.municipalities,
};

/** The days of the pilot year. */
export function pilotYearOf(settings: Settings): { readonly first: Day; readonly last: Day } {
  return { first: `${settings.pilotYear}-01-01` as Day, last: `${settings.pilotYear}-12-31` as Day };
}
