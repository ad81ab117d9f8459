import type { Claim, Run, Verdict } from '../../model.js';
import { maskText } from '../../privacy/mask.js';
import { type Messages, REASON_COLUMNS, type ReasonColumn } from '../../text/messages.js';
import { margin, sentence } from '../../text/words.js';
import { asWritten, evidence, findingsInOrder, placesOf } from '../claim.js';
import { requestsOf, rulingText } from '../sentences.js';
import type { Table } from './cells.js';
import { csvText } from './csv.js';

const BETWEEN = ' | ';

/** `reasons.csv`: a row for each finding, unmet or unknown, ruled or not, in the order of claims and criteria. */
export function reasons(run: Run, messages: Messages): string {
  const columns = REASON_COLUMNS.map((column) => ({
    header: messages.reasons[column],
    holds: 'text' as const,
  }));
  return csvText(columns, reasonRows(run, messages));
}

/** A row for each finding, in the order of claims and criteria: texts alone. */
export function reasonTable(run: Run, messages: Messages): Table {
  return {
    headers: REASON_COLUMNS.map((column) => messages.reasons[column]),
    rows: reasonRows(run, messages),
  };
}

function reasonRows(run: Run, messages: Messages): readonly (readonly string[])[] {
  return run.decisions.flatMap((decision) =>
    findingsInOrder(decision).map((verdict) => {
      const cells = reasonCells(decision.claim, verdict, messages);
      return REASON_COLUMNS.map((column) => maskText(cells[column]));
    }),
  );
}

function reasonCells(
  claim: Claim,
  verdict: Verdict,
  messages: Messages,
): Readonly<Record<ReasonColumn, string>> {
  const asked = requestsOf(verdict, messages);
  return {
    applicant_id: asWritten(claim.facts.applicantId),
    claim_id: asWritten(claim.facts.claimId),
    criterion: verdict.criterion,
    verdict: messages.verdicts[verdict.verdict],
    code: verdict.code,
    sentence: sentence(verdict, messages),
    margin: margin(verdict, messages),
    supplier: asked.map((one) => one.supplier).join(BETWEEN),
    request: asked.map((one) => one.request).join(BETWEEN),
    evidence: placesOf(verdict)
      .map(({ place }) => evidence(place))
      .join(BETWEEN),
    reading: verdict.readings.join(' '),
    ruling: verdict.ruling ? rulingText(verdict.ruling, messages) : '',
  };
}
