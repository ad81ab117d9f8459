import type { Run } from '../../decisions.js';
import type { Claim, Verdict } from '../../model.js';
import { maskText } from '../../privacy/mask.js';
import type { Messages } from '../../text/messages.js';
import { margin, sentence } from '../../text/words.js';
import { reasonColumns } from '../../vocabulary/report-columns.js';
import { asWritten, evidence, findingsInOrder, placesOf } from '../claim.js';
import { requestsOf, rulingText } from '../sentences.js';
import { csvTable, headersOf, idsOf, type Table } from './cells.js';

const BETWEEN = ' | ';

/** `reasons.csv`: a row for each finding, unmet or unknown, ruled or not, in the order of claims and criteria. */
export function reasons(run: Run, messages: Messages): string {
  return csvTable(reasonColumns, reasonRows(run, messages), messages.language);
}

/** A row for each finding, in the order of claims and criteria: texts alone. */
export function reasonTable(run: Run, messages: Messages): Table {
  return { headers: headersOf(reasonColumns, messages.language), rows: reasonRows(run, messages) };
}

function reasonRows(run: Run, messages: Messages): readonly (readonly string[])[] {
  return run.decisions.flatMap((decision) =>
    findingsInOrder(decision).map((verdict) => {
      const cells = reasonCells(decision.claim, verdict, messages);
      return idsOf(reasonColumns).map((column) => maskText(cells[column]));
    }),
  );
}

function reasonCells(
  claim: Claim,
  verdict: Verdict,
  messages: Messages,
): Readonly<Record<keyof typeof reasonColumns, string>> {
  const asked = requestsOf(verdict, messages);
  return {
    applicantId: asWritten(claim.facts.applicantId),
    claimId: asWritten(claim.facts.claimId),
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
