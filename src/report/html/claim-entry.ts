import type { Decision } from '../../decisions.js';
import type { Cents, Claim, Fact, Verdict } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import {
  asWritten,
  criterionIds,
  findingsOf,
  maskedPerson,
  sourceAndLine,
  verdictAfterRuling,
} from '../claim.js';
import { remarksOf } from '../sentences.js';
import { OUTCOMES } from '../totals.js';
import { valueText } from '../values.js';
import { taskRequests, tasksOf, waitingFor } from '../work.js';
import type { ExtractsTold } from './extracts-told.js';
import { bdi, type Html, html } from './html.js';
import { newsMark } from './news-mark.js';
import { short } from './short.js';
import { verdictItem } from './verdict-item.js';
import { waits } from './work.js';

/** Where a claim stands on the page and what it hangs together with. */
export type Placing = {
  readonly number: number;
  readonly applicant: number;
  readonly letter: string | undefined;
  /** What the extracts of each kind are, in words, for facts that stand on no row of theirs. */
  readonly extracts: ExtractsTold;
};

/** How much of a name stands in the line of a claim; all of it stands inside. */
const IN_LINE = 60;

/** A claim as a line that opens to its facts and to all fifteen criteria. */
export function claimEntry(decision: Decision, placing: Placing, messages: Messages): Html {
  const { claim, outcome, verdicts } = decision;
  const { unmet, unknown, ruledMet } = findingsOf(decision);
  const remarks = remarksOf(decision, messages);
  const arrived = claim.facts.receivedOn;
  const isMet = (verdict: Verdict) => verdictAfterRuling(verdict) === 'met' && verdict.ruling === undefined;
  const item = (verdict: Verdict) => verdictItem(claim, verdict, placing.extracts, messages);
  const met = verdicts.filter(isMet);
  return html`<details class="claim" id="claim-${placing.number + 1}" data-outcome="${outcome}" data-rank="${OUTCOMES.indexOf(outcome)}" data-applicant="${placing.applicant}" data-criteria="${criterionIds([...unmet, ...unknown])}" data-news="${decision.news ?? ''}" data-arrived="${arrived.is === 'known' ? arrived.value : ''}" data-cents="${eurosOf(decision) ?? 0}">
<summary class="row">${line(decision, messages)}</summary>
<div class="inside">
${facts(decision, placing, messages)}
${remarks.map((remark) => html`<p class="remark">${remark}</p>`)}
${asked(decision, messages)}
<ol class="criteria">
${[...unmet, ...unknown, ...ruledMet].map(item)}
</ol>
${met.length > 0 && html`<details class="met"><summary>${messages.page.met(met.length)}</summary><ol class="criteria">\n${met.map(item)}</ol></details>\n`}</div>
</details>
`;
}

/** What is paid or was, or would be if there were money or a question were answered; nothing for what is refused. */
function eurosOf({ outcome, payable, paid, amount }: Decision): Cents | undefined {
  switch (outcome) {
    case 'payable':
      return payable;
    case 'paid':
    case 'recovered':
      return paid;
    case 'unfunded':
    case 'review':
      return amount;
    case 'rejected':
      return undefined;
  }
}

/** What is asked for the claim, once for each missing fact, with the criteria that wait for it. */
function asked(decision: Decision, messages: Messages): Html | undefined {
  if (decision.outcome !== 'review') return undefined;
  const tasks = tasksOf(decision);
  if (tasks.length === 0) return undefined;
  return html`<ul class="asks">${tasks.map(
    (task) =>
      html`<li class="ask"><strong>${messages.terminal.ask[task.of]}:</strong> ${taskRequests(task, messages).join(' ')} ${waits(waitingFor(task), messages)}</li>`,
  )}</ul>`;
}

function line(decision: Decision, messages: Messages): Html {
  const { claim, outcome } = decision;
  const { unmet, unknown } = findingsOf(decision);
  const { page, say } = messages;
  const euros = eurosOf(decision);
  const pays = outcome === 'payable' || outcome === 'paid';
  const ids = (list: typeof unmet, className: string) =>
    list.map(({ criterion }) => html` <i class="${className}">${criterion}</i>`);
  return html`<span class="mark ${outcome}">${messages.outcomes[outcome]}</span><span class="id">${bdi(short(asWritten(claim.facts.claimId), IN_LINE) || messages.terminal.noId)}${newsMark(decision, messages)}</span><span class="who">${bdi(short(claim.applicantName, IN_LINE) || short(asWritten(claim.facts.applicantId), IN_LINE) || page.notStated)}</span><span class="person">${bdi(short(maskedPerson(claim), IN_LINE) || '–')}</span><span class="day">${bdi(value('receivedOn', claim.facts.receivedOn, messages) || '–')}</span><span class="ids">${ids(unmet, 'unmet')}${ids(unknown, 'unknown')}</span><span class="n ${pays ? 'pays' : 'pays-not'}">${euros === undefined ? '–' : say.euros(euros)}</span>`;
}

function facts(decision: Decision, { letter }: Placing, messages: Messages): Html {
  const { claim, rewardRow } = decision;
  const { page } = messages;
  const rows: readonly (readonly [string, string])[] = [
    [page.applicant, [claim.applicantName, asWritten(claim.facts.applicantId)].filter(Boolean).join(', ')],
    [page.municipality, claim.municipality],
    [page.person, maskedPerson(claim)],
    [page.arrived, value('receivedOn', claim.facts.receivedOn, messages)],
    [page.employer, employerOf(claim)],
    [page.jobStarts, value('start', claim.facts.start, messages)],
    [page.claimedRow, value('claimedRow', claim.facts.claimedRow, messages)],
    [page.foundRow, rewardRow === undefined ? '' : `${rewardRow}: ${messages.rewardRows[rewardRow]}`],
    [page.source, sourceAndLine(claim, messages)],
  ];
  return html`<dl class="facts">${rows
    .filter(([, text]) => text !== '')
    .map(([label, text]) => html`<div><dt>${label}</dt><dd>${bdi(text)}</dd></div>`)}${
    letter !== undefined &&
    html`<div><dt>${page.letter}</dt><dd><a href="${letter}">${page.openLetter}</a></dd></div>`
  }</dl>`;
}

function employerOf({ employerName, facts: { employerId } }: Claim): string {
  return [employerName, asWritten(employerId)].filter(Boolean).join(', ');
}

/** A fact of the claim in words, as it is written where it can't be read; blank where it is left blank. */
function value(name: string, fact: Fact<unknown>, messages: Messages): string {
  if (fact.is !== 'known') return short(asWritten(fact as Fact<string>), IN_LINE);
  return fact.value === 'blank' ? '' : valueText(name, fact.value, messages);
}
