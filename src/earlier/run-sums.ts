import { z } from 'zod';
import { rewardRowIds } from '../pilot/parameters.js';
import { outcomes } from '../vocabulary/words.js';

/** The members of `run.json` that hold sums of a run, or of the checks before it. */

const text = z.string();
const count = z.int().nonnegative();
const cents = z.int();
/** With two decimals at most. */
const euros = z.number().multipleOf(0.01);
const byOutcome = z.record(z.enum(outcomes.values), count);

/** What was paid before of claims that a total counts. */
const paidTotal = { paid_claims: count, paid_cents: cents };

const applicant = z.object({
  applicant_id: text,
  applicant_name: text,
  claims: count,
  payable_claims: count,
  payable_cents: cents,
  ...paidTotal,
});

export const money = z.object({
  appropriation: euros,
  paid: euros,
  recovered: euros,
  payable: euros,
  reserved: euros,
  unfunded: euros,
  left: euros,
});

/** The figures of one check, as later ones tell them again. */
export const checkedThen = z.object({
  as_of: z.iso.date(),
  outcomes: byOutcome,
  ...money.pick({ paid: true, recovered: true, payable: true, left: true }).shape,
});

export const totals = z.object({
  outcomes: byOutcome,
  reward_rows: z.array(z.object({ row: z.literal(rewardRowIds), claims: count, cents, ...paidTotal })),
  applicants: z.array(applicant),
  municipalities: z.array(
    z.object({ municipality: text, payable_claims: count, payable_cents: cents, ...paidTotal }),
  ),
});
