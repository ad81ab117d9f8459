import type { Claim, Decision, Fact } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import { asWritten, criterionIds, findingsOf, maskedPerson, sourceAndLine } from '../claim.js';
import { remarksOf } from '../sentences.js';
import { OUTCOMES } from '../totals.js';
import { valueText } from '../values.js';
import { bdi, type Html, html } from './html.js';
import { short } from './short.js';
import { verdictItem } from './verdict-item.js';

/** Where a claim stands on the page and what it hangs together with. */
export type Placing = {
  readonly number: number;
  readonly applicant: number;
  readonly letter: string | undefined;
};

/** How much of a name stands in the line of a claim; all of it stands inside. */
const IN_LINE = 60;

/** A claim as a line that opens to its facts and to all fifteen criteria. */
export function claimEntry(decision: Decision, placing: Placing, messages: Messages): Html {
  const { claim, outcome, verdicts } = decision;
  const { unmet, unknown } = findingsOf(decision);
  const remarks = remarksOf(decision, messages);
  const arrived = claim.facts.receivedOn;
  return html`<details class="claim" id="claim-${placing.number + 1}" data-outcome="${outcome}" data-rank="${OUTCOMES.indexOf(outcome)}" data-applicant="${placing.applicant}" data-criteria="${criterionIds([...unmet, ...unknown])}" data-arrived="${arrived.is === 'known' ? arrived.value : ''}" data-cents="${decision.payable || (decision.amount ?? 0)}">
<summary class="row">${line(decision, messages)}</summary>
<div class="inside">
${facts(decision, placing, messages)}
${remarks.map((remark) => html`<p class="remark">${remark}</p>`)}
<ol class="criteria">
${verdicts.map((verdict) => verdictItem(claim, verdict, messages))}
</ol>
</div>
</details>
`;
}

function line(decision: Decision, messages: Messages): Html {
  const { claim, outcome, payable, amount } = decision;
  const { unmet, unknown } = findingsOf(decision);
  const { page, say } = messages;
  const euros = payable > 0 ? payable : amount;
  const ids = (list: typeof unmet, className: string) =>
    list.map(({ criterion }) => html` <i class="${className}">${criterion}</i>`);
  return html`<span class="mark ${outcome}">${messages.outcomes[outcome]}</span><span class="id">${bdi(short(asWritten(claim.facts.claimId), IN_LINE) || messages.terminal.noId)}</span><span class="who">${bdi(short(claim.applicantName, IN_LINE) || short(asWritten(claim.facts.applicantId), IN_LINE) || page.notStated)}</span><span class="person">${bdi(short(maskedPerson(claim), IN_LINE) || '–')}</span><span class="day">${bdi(value('receivedOn', claim.facts.receivedOn, messages) || '–')}</span><span class="ids">${ids(unmet, 'unmet')}${ids(unknown, 'unknown')}</span><span class="n ${payable > 0 ? 'pays' : 'pays-not'}">${euros === undefined ? '–' : say.euros(euros)}</span>`;
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
    [page.foundRow, rewardRow === undefined ? '' : String(rewardRow)],
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
