import type { Language } from '../model.js';
import type { CodeList } from './words.js';

/** What a column's cells hold, as they are written in a file. */
export type Holds =
  | 'text'
  | 'day'
  | 'person'
  | 'business'
  /** Hours, or a range of them. */
  | 'hours'
  | 'number'
  | 'percent'
  | 'euros'
  | 'reward row'
  | 'yes or no'
  | 'keyword'
  | 'criterion'
  /** The name of a column of claims. */
  | 'claims column'
  | CodeList<string>;

type Field = {
  readonly holds: Holds;
  /** A blank cell says something: still going on, not stated. Otherwise a cell of a required column is filled in. */
  readonly mayBeBlank?: true;
};

/** A column by its name in each language, of which `names.en` is its id in JSON, and what its cells hold. */
export type Column = Field & {
  readonly names: Readonly<Record<Language, string>>;
  readonly required: boolean;
  /** Other names that are read too. */
  readonly aliases?: readonly string[];
};
export type Columns = Readonly<Record<string, Column>>;

export const required = (en: string, fi: string, sv: string, field: Field): Column => ({
  names: { en, fi, sv },
  required: true,
  ...field,
});
export const optional = (en: string, fi: string, sv: string, field: Field): Column => ({
  ...required(en, fi, sv, field),
  required: false,
});

export const text: Field = { holds: 'text' };
export const day: Field = { holds: 'day' };
export const dayOrOpen: Field = { holds: 'day', mayBeBlank: true };
export const person: Field = { holds: 'person' };
export const business: Field = { holds: 'business' };
export const yesOrNo: Field = { holds: 'yes or no' };
export const hours: Field = { holds: 'hours' };
export const number: Field = { holds: 'number' };
export const percent: Field = { holds: 'percent' };
export const euros: Field = { holds: 'euros' };
export const rewardRow: Field = { holds: 'reward row' };
export const keyword: Field = { holds: 'keyword' };
export const criterion: Field = { holds: 'criterion' };
export const claimsColumn: Field = { holds: 'claims column' };
export const word = (holds: CodeList<string>): Field => ({ holds });
/** A word that may be left out: not stated. */
export const wordOrBlank = (holds: CodeList<string>): Field => ({ holds, mayBeBlank: true });
