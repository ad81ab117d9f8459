import type { Decision, Run } from '../../decisions.js';
import type { Claim, Fact } from '../../model.js';
import { maskText } from '../../privacy/mask.js';
import type { Messages } from '../../text/messages.js';
import { payoutColumns } from '../../vocabulary/columns.js';
import { asWritten, criterionIds, findingsOf, maskedPerson, sourceOf } from '../claim.js';
import { reasonsOf } from '../sentences.js';
import { valueText } from '../values.js';
import { type Cell, csvTable, dayCell, headersOf, idsOf, type Table } from './cells.js';

type PayoutColumn = keyof typeof payoutColumns;

/** `payouts.csv`: a row for each claim, in input order. The one report with whole identity codes. */
export function payouts(run: Run, messages: Messages): string {
  const { rows } = payoutTable(run, messages, 'whole persons');
  return csvTable(payoutColumns, rows, messages.language);
}

/** A row for each claim, in input order. */
export function payoutTable(run: Run, messages: Messages, show: 'whole persons' | 'masked persons'): Table {
  const rows = run.decisions.map((decision) => {
    const { claim } = decision;
    const person = show === 'whole persons' ? asWritten(claim.facts.personId) : maskedPerson(claim);
    const cells = payoutCells(decision, messages);
    return idsOf(payoutColumns).map((column) => {
      if (column === 'personId') return person;
      // A claim is found again by its id, so the file that pays keeps even one that looks like a person's.
      return column === 'claimId' && show === 'whole persons' ? cells.claimId : masked(cells[column]);
    });
  });
  return { headers: headersOf(payoutColumns, messages.language), rows };
}

function masked(cell: Cell): Cell {
  return typeof cell === 'string' ? maskText(cell) : cell;
}

function payoutCells(
  decision: Decision,
  messages: Messages,
): Readonly<Record<Exclude<PayoutColumn, 'personId'>, Cell>> {
  const { claim, rewardRow, amount, payable, paid, news } = decision;
  const { facts } = claim;
  const { unmet, unknown } = findingsOf(decision);
  return {
    claimId: asWritten(facts.claimId),
    receivedOn: dayCell(facts.receivedOn),
    applicantName: claim.applicantName,
    applicantId: asWritten(facts.applicantId),
    employerId: asWritten(facts.employerId),
    start: dayCell(facts.start),
    outcome: messages.outcomes[decision.outcome],
    rewardRow: rewardRow === undefined ? '' : { number: rewardRow },
    amount: amount === undefined ? '' : { cents: amount },
    payable: { cents: payable },
    claimedRow: claimedRow(claim),
    unmet: criterionIds(unmet),
    unknown: criterionIds(unknown),
    reasons: reasonsOf(decision, messages).join(' '),
    source: sourceOf(claim),
    municipality: claim.municipality,
    employerSector: wordCell('employerSector', facts.employerSector, messages),
    contractType: wordCell('contractType', facts.contractType, messages),
    paid: { cents: paid },
    news: news === undefined ? '' : messages.news[news],
  };
}

/** A word of a code list as the language writes it; what stands there where it can't be read. */
function wordCell(name: 'employerSector' | 'contractType', fact: Fact<string>, messages: Messages): Cell {
  return fact.is === 'known' ? valueText(name, fact.value, messages) : asWritten(fact);
}

function claimedRow({ facts: { claimedRow } }: Claim): Cell {
  if (claimedRow.is !== 'known') return claimedRow.from[0]?.raw ?? '';
  return claimedRow.value === 'blank' ? '' : { number: claimedRow.value };
}
