import { z } from 'zod';
import type { Unfunded } from '../decisions.js';
import type { CriterionId, Delimiter, Encoding, Grade, MarginUnit, Supplier, VerdictWord } from '../model.js';
import { criterionIds } from '../pilot/deck.js';
import { rewardRowIds } from '../pilot/parameters.js';
import { EXTRACT_KINDS, INPUT_ROLES } from '../vocabulary/columns.js';
import { LANGUAGES } from '../vocabulary/languages.js';
import { RUN_SCHEMA } from '../vocabulary/run-schema.js';
import { newsWords, outcomes, rulingVerdicts } from '../vocabulary/words.js';
import {
  type FactJson,
  factsRead,
  placeRead,
  refersToWhatIsThere,
  type WrittenPlace,
  writtenColumn,
  writtenFact,
  writtenPlace,
} from './cells-once.js';
import { checkedThen, money, totals } from './run-sums.js';

/**
 * `run.json`, member by member in the order in which it is written: the one description of it. What writes it is typed
 * by it, and what reads it back asks for all of it. Names are as in the file; days are ISO dates, money is in euros in `money`, elsewhere in cents,
 * and in `args` and `values` hours, benefit days and percentages are ten-thousandths. A member that is added or changed
 * takes a new `RUN_SCHEMA`.
 */

const text = z.string();
const count = z.int().nonnegative();
const cents = z.int();
const day = z.iso.date();
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const outcome = z.enum(outcomes.values);
const criterion = z.enum(criterionIds);
const rewardRow = z.literal(rewardRowIds);
const args = z.record(z.string(), z.unknown());
const supplier = z.enum(['association', 'office', 'project'] satisfies Supplier[]);

const marginUnits = [
  'days-late',
  'days-early',
  'benefit-days-short',
  'hundredth-hours-short',
  'days-too-short',
] satisfies MarginUnit[];

const verdict = z.object({
  verdict: z.enum(['met', 'unmet', 'unknown'] satisfies VerdictWord[]),
  /** Before its slash stands the criterion. */
  code: z.templateLiteral([criterion, '/', text]),
  args,
  /** Of findings alone: what is met needs no reason, and its code and values tell. */
  sentence: text.default(''),
  margin: z
    .object({ unit: z.enum(marginUnits), amount: z.number(), words: text })
    .nullable()
    .default(null),
  asks: z.array(z.object({ fact: text, of: supplier })).default([]),
  requests: z.array(z.object({ of: supplier, request: text })).default([]),
  readings: z.array(text).default([]),
  reward: z
    .object({ row: rewardRow.nullable(), low_cents: cents, high_cents: cents })
    .nullable()
    .default(null),
  ruling: z
    .object({
      verdict: z.enum(rulingVerdicts.values),
      reward_row: rewardRow.nullable(),
      reason: text,
      official: text,
      ruled_on: day,
      objection: text.nullable(),
      at: writtenPlace,
    })
    .nullable()
    .default(null),
  /** Numbers of the claim's facts. */
  facts: z.array(count),
});

const unfunded = z.object({
  why: z.enum(['day-does-not-fit', 'reserved', 'nobody-overtakes'] satisfies Unfunded['why'][]),
  need_cents: cents,
  left_cents: cents,
  reserved_for: z.array(text),
  /** How many there are besides those named; earlier runs named all. */
  reserved_for_more: z.int().default(0),
  sentence: text,
});

const claim = z.object({
  applicant_id: text,
  applicant_name: text,
  claim_id: text,
  person: text,
  municipality: text,
  received_on: day.nullable(),
  employer_id: text.nullable(),
  employer_name: text,
  job_starts_on: day.nullable(),
  /** Of letters, as the claim asks for; null where it asks for none. */
  language: z.enum(LANGUAGES).nullable().default(null),
  source: z.object({ file: text, line: z.int(), row: z.int() }),
  /** Tells a later run whether its claim is the same to the letter; null where the run has written no payouts.csv. */
  filed: z.object({ sha256: hash }).nullable(),
  outcome,
  reward_row: rewardRow.nullable(),
  amount_cents: cents.nullable(),
  payable_cents: cents,
  paid_cents: cents,
  /** Against an earlier run; null without one. */
  news: z.enum(newsWords.values).nullable().default(null),
  /** Of a paid claim: what by what is known now asks for a recovery. */
  doubted: z.array(criterion).default([]),
  unmet: z.array(criterion),
  unknown: z.array(criterion),
  unfunded: unfunded.nullable().default(null),
  notices: z.array(z.object({ code: text, args, sentence: text })).default([]),
  facts: z.array(writtenFact),
  /** Each cell that a completion stands for, and what does: several where those of the last day differ. */
  completions: z
    .array(
      z.object({
        column: text,
        was: writtenPlace,
        by: z.array(z.object({ is: writtenPlace, document: text, received_on: day, official: text })),
      }),
    )
    .default([]),
  verdicts: z.array(verdict).min(1),
});

const problem = z.object({
  grade: z.enum(['file', 'row', 'cell', 'notice'] satisfies Grade[]),
  code: text,
  role: z.enum(INPUT_ROLES).nullable(),
  file: text,
  line: z.int().nullable(),
  row: z.int().nullable(),
  column: text.nullable(),
  cell: text.nullable(),
  /** Whose claim a row is that was not decided. */
  claim: z.object({ claim_id: text, applicant_name: text, applicant_id: text }).nullable(),
  args,
  found: text,
  remedy: text,
});

const encodings = ['utf-8', 'utf-8-bom', 'windows-1252', 'utf-16le', 'utf-16be'] satisfies Encoding[];

const input = z.object({
  role: z.enum(INPUT_ROLES),
  name: text,
  sha256: hash,
  bytes: count,
  encoding: z.enum(encodings).nullable(),
  delimiter: z.enum([';', ',', '\t'] satisfies Delimiter[]).nullable(),
  /** Of a workbook: the sheet that was read. */
  sheet: z.string().optional(),
  date: day.nullable(),
  rows: count.nullable(),
});

/** Cells of a row in an older extract, each with the cell of the newer one that stands for it. */
const superseded = z.object({
  role: z.enum(EXTRACT_KINDS),
  cells: z.array(z.object({ was: writtenPlace, is: writtenPlace })),
});

const setting = z.enum(['appropriation_cents', 'pilot_year', 'municipalities']);

const office = z.object({
  name: text,
  address: text,
  phone: text,
  email: text,
  official: text,
  objection: text,
});

const written = z.object({
  schema: z.literal(RUN_SCHEMA),
  tool: z.object({ name: z.literal('palkkio'), version: text, rules: text }),
  settings: z.object({
    appropriation_cents: cents,
    pilot_year: z.int(),
    municipalities: z.array(text),
    office: office.nullable(),
    differ_from_deck: z.array(setting),
  }),
  options: z.object({
    as_of: day,
    received: day.nullable(),
    extracted_on: day.nullable(),
    due: day.nullable(),
    test_persons: z.boolean(),
    language: z.enum(LANGUAGES),
  }),
  inputs: z.array(input).min(1),
  /** In a year folder: the run.json before. */
  previous: z.object({ sha256: hash }).nullable(),
  /** The figures of the checks before, the first first; empty where the run was compared with none. */
  history: z.array(checkedThen),
  superseded: z.array(superseded),
  rows: z.object({ read: count, decided: count, copies: count, unreadable: count }),
  money,
  totals,
  claims: z.array(claim),
  /** Of the cells above. */
  columns: z.array(writtenColumn),
  /** Of the facts above. */
  fact_names: z.array(text),
  problems: z.array(problem),
  files: z.array(z.object({ name: text, sha256: hash })),
  /** Where and when the run was made: never compared. */
  run: z.looseObject({
    folder: text.optional(),
    paths: z.record(z.string(), text).optional(),
  }),
});

/** Read, every fact and every cell stands again where it is referred to. */
export const runFile = written
  .refine(
    ({ claims, superseded, ...tables }) =>
      refersToWhatIsThere(claims, [...placesOf(superseded), ...claims.flatMap(ownPlaces)], tables),
    'a fact, a name or a column that is referred to is not there',
  )
  .transform(({ claims, superseded, columns, fact_names, ...run }) => ({
    ...run,
    superseded: superseded.map(({ role, cells }) => ({
      role,
      cells: cells.map(({ was, is }) => ({ was: placeRead(was, columns), is: placeRead(is, columns) })),
    })),
    claims: claims.map((written) => {
      const { facts, completions, verdicts, ...claim } = written;
      const all = factsRead(written, { columns, fact_names });
      return {
        ...claim,
        completions: completions.map(({ column, was, by }) => ({
          column,
          was: placeRead(was, columns),
          by: by.map((one) => ({ ...one, is: placeRead(one.is, columns) })),
        })),
        verdicts: verdicts.map((verdict) => ({
          criterion: criterionOf(verdict.code),
          ...verdict,
          ruling: verdict.ruling && { ...verdict.ruling, at: placeRead(verdict.ruling.at, columns) },
          facts: verdict.facts.map((number) => all[number] as FactJson),
        })),
      };
    }),
  }));

/** A code begins with its criterion: `3.1/in-time`. */
function criterionOf(code: z.infer<typeof verdict>['code']): CriterionId {
  return code.slice(0, code.indexOf('/')) as CriterionId;
}

function placesOf(rows: readonly z.infer<typeof superseded>[]): readonly WrittenPlace[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ was, is }) => [was, is]));
}

function ownPlaces({ verdicts, completions }: z.infer<typeof claim>): readonly WrittenPlace[] {
  return [
    ...verdicts.flatMap(({ ruling }) => (ruling ? [ruling.at] : [])),
    ...completions.flatMap(({ was, by }) => [was, ...by.map(({ is }) => is)]),
  ];
}

type Unchanging<T> = T extends readonly (infer Item)[]
  ? readonly Unchanging<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Unchanging<T[K]> }
    : T;

/** A run as it is made. */
export type WrittenRun = Unchanging<z.output<typeof written>>;
/** A claim as it stands in the file: it leaves out what it hasn't, as its verdicts do. */
export type ClaimLine = Unchanging<z.input<typeof claim>>;
export type RunFile = Unchanging<z.output<typeof runFile>>;
export type ClaimJson = RunFile['claims'][number];
export type VerdictJson = ClaimJson['verdicts'][number];
export type ProblemJson = RunFile['problems'][number];
export type InputJson = RunFile['inputs'][number];
export type { FactJson, PlaceJson } from './cells-once.js';
