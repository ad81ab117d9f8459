import { z } from 'zod';
import { RUN_SCHEMA } from '../vocabulary/run-schema.js';

/**
 * A `run.json` as other commands read it back. Members that nobody needs are not asked for, so that a later version
 * may add some; what is asked for must be there whole.
 */

// The library would make code at run time, for speed that isn't needed here.
z.config({ jitless: true });

const text = z.string();
const count = z.int().nonnegative();
const cents = z.int();
const outcome = z.enum(['payable', 'unfunded', 'review', 'rejected', 'paid']);
const verdictWord = z.enum(['met', 'unmet', 'unknown']);
const day = z.iso.date();

const place = z.object({ file: text, line: z.int(), column: text, cell: text, raw: text });

const fact = z.object({ name: text, is: text, values: z.array(z.unknown()), from: z.array(place) });

const verdict = z.object({
  criterion: z.string().regex(/^\d\.\d$/),
  verdict: verdictWord,
  code: text,
  args: z.record(z.string(), z.unknown()),
  sentence: text,
  margin: z.object({ unit: text, amount: z.number(), words: text }).nullable(),
  requests: z.array(z.object({ of: text, request: text })),
  readings: z.array(text),
  reward: z.object({ row: z.int().nullable(), low_cents: cents, high_cents: cents }).nullable(),
  ruling: z
    .object({
      verdict: z.enum(['met', 'unmet']),
      reward_row: z.int().nullable(),
      reason: text,
      official: text,
      ruled_on: day,
      at: place,
    })
    .nullable(),
  facts: z.array(fact),
});

const claim = z.object({
  applicant_id: text,
  applicant_name: text,
  claim_id: text,
  person: text,
  employer_id: text.nullable(),
  job_starts_on: text.nullable(),
  source: z.object({ file: text, line: z.int() }),
  outcome,
  reward_row: z.int().min(1).max(4).nullable(),
  amount_cents: cents.nullable(),
  payable_cents: cents,
  unmet: z.array(text),
  unknown: z.array(text),
  unfunded: z.object({ why: text, sentence: text }).nullable(),
  verdicts: z.array(verdict).min(1),
});

const problem = z.object({
  grade: z.enum(['file', 'row', 'cell', 'notice']),
  code: text,
  role: text.nullable(),
  file: text,
  line: z.int().nullable(),
  column: text.nullable(),
  cell: text.nullable(),
  args: z.record(z.string(), z.unknown()),
  found: text,
});

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const input = z.object({
  role: z.enum([
    'claims',
    'benefit-days',
    'keywords',
    'subsidies',
    'grants',
    'benefits',
    'paid',
    'rulings',
    'settings',
  ]),
  name: text,
  sha256: hash,
  bytes: count,
});

const runJson = z
  .object({
    schema: z.literal(RUN_SCHEMA),
    tool: z.object({ name: z.literal('palkkio'), version: text, rules: text }),
    settings: z.object({
      appropriation_cents: cents,
      pilot_year: z.int(),
      municipalities: z.array(text),
    }),
    options: z.object({
      as_of: day,
      received: day.nullable(),
      extracted_on: day.nullable(),
      test_persons: z.boolean(),
      language: z.enum(['fi', 'sv', 'en']),
    }),
    inputs: z.array(input).min(1),
    rows: z.object({ read: count, decided: count, copies: count, unreadable: count }),
    money: z.object({
      appropriation_cents: cents,
      paid_before_cents: cents,
      payable_cents: cents,
      reserved_cents: cents,
      unfunded_cents: cents,
      left_cents: cents,
    }),
    totals: z.object({
      outcomes: z.record(outcome, count),
      reward_rows: z.array(z.object({ row: z.int(), claims: count, cents })),
      applicants: z.array(
        z.object({
          applicant_id: text,
          applicant_name: text,
          claims: count,
          payable_claims: count,
          payable_cents: cents,
        }),
      ),
    }),
    claims: z.array(claim),
    problems: z.array(problem),
    files: z.array(z.object({ name: text, sha256: hash })),
    run: z.looseObject({
      folder: text.optional(),
      paths: z.record(z.string(), text).optional(),
    }),
  })
  .refine(({ rows, claims }) => rows.decided === claims.length, 'the claims are not all there');

export type RunJson = Readonly<z.infer<typeof runJson>>;
export type ClaimJson = RunJson['claims'][number];
export type VerdictJson = ClaimJson['verdicts'][number];
export type FactJson = VerdictJson['facts'][number];
export type PlaceJson = FactJson['from'][number];
export type ProblemJson = RunJson['problems'][number];
export type InputJson = RunJson['inputs'][number];

/** A run read back, with all its members as they stand, or why the text holds none. */
export type ParsedRun =
  | { readonly run: RunJson; readonly whole: Readonly<Record<string, unknown>> }
  | { readonly why: 'not-json' | 'not-a-run' | 'other-schema' | 'damaged'; readonly detail: string };

/** Reads the text of a `run.json`. */
export function parseRun(content: string): ParsedRun {
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { why: 'not-json', detail: (error as Error).message };
  }
  const schema = typeof json === 'object' && json !== null && 'schema' in json ? json.schema : undefined;
  if (typeof schema !== 'string' || !schema.startsWith('palkkio.run/'))
    return { why: 'not-a-run', detail: '' };
  if (schema !== RUN_SCHEMA) return { why: 'other-schema', detail: schema };
  const parsed = runJson.safeParse(json);
  if (parsed.success) return { run: parsed.data, whole: json as Record<string, unknown> };
  const [issue] = parsed.error.issues;
  return { why: 'damaged', detail: issue?.path.join('.') || (issue?.message ?? '') };
}
