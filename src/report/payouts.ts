import type { Claim, Day, Decision, Fact, Run } from '../model.js';
import { type Messages, PAYOUT_COLUMNS, type PayoutColumn } from '../text/messages.js';
import { asWritten, criterionIds, findingsOf, sourceOf } from './claim.js';
import { csvDay, csvEuros, csvText } from './csv.js';
import { maskText } from './mask.js';
import { reasonsOf } from './sentences.js';

const NUMBERS: ReadonlySet<PayoutColumn> = new Set(['amount_eur', 'payable_eur']);

/** `payouts.csv`: a row for each claim, in input order. The one report with whole identity codes. */
export function payouts(run: Run, messages: Messages): string {
  const columns = PAYOUT_COLUMNS.map((column) => ({
    header: messages.payouts[column],
    holds: NUMBERS.has(column) ? ('number' as const) : ('text' as const),
  }));
  const rows = run.decisions.map((decision) => {
    const cells = payoutCells(decision, messages);
    return PAYOUT_COLUMNS.map((column) => (column === 'person_id' ? cells[column] : maskText(cells[column])));
  });
  return csvText(columns, rows);
}

function payoutCells(decision: Decision, messages: Messages): Readonly<Record<PayoutColumn, string>> {
  const { claim, rewardRow, amount, payable } = decision;
  const { facts } = claim;
  const { unmet, unknown } = findingsOf(decision);
  const day = (fact: Fact<Day>) =>
    fact.is === 'known' ? csvDay(fact.value, messages.language) : asWritten(fact);
  return {
    claim_id: asWritten(facts.claimId),
    received_on: day(facts.receivedOn),
    applicant_name: claim.applicantName,
    applicant_id: asWritten(facts.applicantId),
    person_id: asWritten(facts.personId),
    employer_id: asWritten(facts.employerId),
    job_starts_on: day(facts.start),
    outcome: messages.outcomes[decision.outcome],
    reward_row: rewardRow === undefined ? '' : String(rewardRow),
    amount_eur: amount === undefined ? '' : csvEuros(amount),
    payable_eur: csvEuros(payable),
    claimed_row: claimedRow(claim),
    unmet: criterionIds(unmet),
    unknown: criterionIds(unknown),
    reasons: reasonsOf(decision, messages).join(' '),
    source: sourceOf(claim),
  };
}

function claimedRow({ facts: { claimedRow } }: Claim): string {
  if (claimedRow.is !== 'known') return claimedRow.from[0]?.raw ?? '';
  return claimedRow.value === 'blank' ? '' : String(claimedRow.value);
}
