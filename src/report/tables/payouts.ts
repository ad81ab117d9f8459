import type { Claim, Decision, Run } from '../../model.js';
import { maskText } from '../../privacy/mask.js';
import { type Messages, PAYOUT_COLUMNS, type PayoutColumn } from '../../text/messages.js';
import { asWritten, criterionIds, findingsOf, maskedPerson, sourceOf } from '../claim.js';
import { reasonsOf } from '../sentences.js';
import { type Cell, csvCell, dayCell, type Table } from './cells.js';
import { csvText } from './csv.js';

const NUMBERS: ReadonlySet<PayoutColumn> = new Set(['amount_eur', 'payable_eur']);

/** `payouts.csv`: a row for each claim, in input order. The one report with whole identity codes. */
export function payouts(run: Run, messages: Messages): string {
  const columns = PAYOUT_COLUMNS.map((column) => ({
    header: messages.payouts[column],
    holds: NUMBERS.has(column) ? ('number' as const) : ('text' as const),
  }));
  const { rows } = payoutTable(run, messages, 'whole persons');
  return csvText(
    columns,
    rows.map((row) => row.map((cell) => csvCell(cell, messages.language))),
  );
}

/** A row for each claim, in input order. */
export function payoutTable(run: Run, messages: Messages, show: 'whole persons' | 'masked persons'): Table {
  const rows = run.decisions.map((decision) => {
    const { claim } = decision;
    const person = show === 'whole persons' ? asWritten(claim.facts.personId) : maskedPerson(claim);
    const cells = payoutCells(decision, messages);
    return PAYOUT_COLUMNS.map((column) => {
      if (column === 'person_id') return person;
      // A claim is found again by its id, so the file that pays keeps even one that looks like a person's.
      return column === 'claim_id' && show === 'whole persons' ? cells.claim_id : masked(cells[column]);
    });
  });
  return { headers: PAYOUT_COLUMNS.map((column) => messages.payouts[column]), rows };
}

function masked(cell: Cell): Cell {
  return typeof cell === 'string' ? maskText(cell) : cell;
}

function payoutCells(
  decision: Decision,
  messages: Messages,
): Readonly<Record<Exclude<PayoutColumn, 'person_id'>, Cell>> {
  const { claim, rewardRow, amount, payable } = decision;
  const { facts } = claim;
  const { unmet, unknown } = findingsOf(decision);
  return {
    claim_id: asWritten(facts.claimId),
    received_on: dayCell(facts.receivedOn),
    applicant_name: claim.applicantName,
    applicant_id: asWritten(facts.applicantId),
    employer_id: asWritten(facts.employerId),
    job_starts_on: dayCell(facts.start),
    outcome: messages.outcomes[decision.outcome],
    reward_row: rewardRow === undefined ? '' : { number: rewardRow },
    amount_eur: amount === undefined ? '' : { cents: amount },
    payable_eur: { cents: payable },
    claimed_row: claimedRow(claim),
    unmet: criterionIds(unmet),
    unknown: criterionIds(unknown),
    reasons: reasonsOf(decision, messages).join(' '),
    source: sourceOf(claim),
  };
}

function claimedRow({ facts: { claimedRow } }: Claim): Cell {
  if (claimedRow.is !== 'known') return claimedRow.from[0]?.raw ?? '';
  return claimedRow.value === 'blank' ? '' : { number: claimedRow.value };
}
