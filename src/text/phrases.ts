/** What the tables of phrases have in common, whatever the language. */

import type * as model from '../model.js';
import type { NotKnownArgs } from '../pilot/findings.js';
import type { TableSubsidy } from '../pilot/parameters.js';
import type { Say } from './say.js';

/** A word or a name for every key. */
export type Names<Key extends string> = Readonly<Record<Key, string>>;

/** A phrase for every code, written from the values that the code carries. */
export type Phrases<Args, Text = string> = {
  readonly [Code in keyof Args]: (args: Args[Code], say: Say) => Text;
};

/** A problem of the input in words: what was found and expected, and what to do about it. */
export type ProblemText = { readonly found: string; readonly remedy: string };

/** The first of a list, and how many there are besides. */
export type FirstOf = { readonly shown: readonly string[]; readonly more: number };

/** How many cells or rows a message is about, which rows, and their lines in the text file where these are others. */
export type ManyPlaces = { readonly count: number; readonly rows: FirstOf; readonly lines?: FirstOf };

/** Why a criterion can't be decided, with the facts that aren't known by their names. */
export type NotKnownInWords = NotKnownArgs & {
  readonly names: readonly string[];
  /** Those that the reason given and the values in conflict say nothing of. */
  readonly others: readonly string[];
  /** A cell of an extract is in doubt: `names` is then the extract's. */
  readonly inRegister: boolean;
};

/** Every value of every code list, also the outcome of a yes/no and the empty cell. */
export type CodeWord =
  | model.ApplicantForm
  | model.ContractType
  | model.WorkForm
  | model.EmployerSector
  | TableSubsidy
  | model.SubsidyLevel
  | model.Basis
  | model.SubsidyStatus
  | model.BenefitType
  | model.GrantRole
  | model.YesNo
  | model.Open
  | model.Blank
  | 'not-company'
  | 'booked-paid'
  | 'booked-recovered';
