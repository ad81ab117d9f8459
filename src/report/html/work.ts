import type { Decision } from '../../decisions.js';
import type { CriterionId } from '../../model.js';
import { maskText } from '../../privacy/mask.js';
import type { Messages } from '../../text/messages.js';
import { sentence } from '../../text/words.js';
import { asWritten } from '../claim.js';
import { SUPPLIERS, taskRequests, taskSentences, waitingFor, waitingForTime, workOf } from '../work.js';
import { bdi, type Html, html } from './html.js';
import { newsMark } from './news-mark.js';
import { short } from './short.js';

/** How much of a name stands in a line of work. */
const NAME_AT_MOST = 60;

/**
 * What is to be done, by who must act, at the top of the page: of each claim each missing fact once, with the criteria
 * that wait for it; what is new first. Then the paid claims that by what is known now no longer hold.
 */
export function workSection(decisions: readonly Decision[], messages: Messages): Html {
  const numbers = new Map(decisions.map((decision, i) => [decision, i + 1]));
  const work = workOf(decisions);
  const parts = SUPPLIERS.map((supplier) => {
    const items = work[supplier].map((task) => {
      // The office is told what is in doubt: what to do about it stands in the claim.
      const what = supplier === 'office' ? taskSentences(task, messages) : taskRequests(task, messages);
      const said = html`${what.join(' ')} ${waits(waitingFor(task), messages)}`;
      return item(task.decision, numbers.get(task.decision), said, messages);
    });
    if (supplier === 'office') {
      for (const decision of decisions) {
        const doubted = decision.doubted ? messages.terminal.doubted(decision.doubted) : undefined;
        if (doubted !== undefined)
          items.push(item(decision, numbers.get(decision), html`${doubted}`, messages));
      }
    }
    return items.length === 0 ? undefined : part(supplier, messages.page.heads[supplier], items);
  });
  const waiting = waitingForTime(decisions).map(({ decision, verdict }) => {
    const said = html`${maskText(sentence(verdict, messages))} ${waits([verdict.criterion], messages)}`;
    return item(decision, numbers.get(decision), said, messages);
  });
  if (waiting.length > 0) parts.push(part('time', messages.work.headings.notBegun, waiting));
  const isNothing = parts.every((one) => one === undefined);
  return html`<section aria-labelledby="work"><h2 id="work">${messages.page.work}</h2>
${isNothing ? html`<p>${messages.page.noWork}</p>` : parts}</section>`;
}

function part(name: string, head: string, items: readonly Html[]): Html {
  return html`<section><h3 id="work-${name}">${head} <span>${String(items.length)}</span></h3>
<ul class="work">${items}</ul></section>`;
}

function item(decision: Decision, number: number | undefined, what: Html, messages: Messages): Html {
  return html`<li>${claimLink(decision, number, messages)}<span class="what">${what}</span></li>\n`;
}

/** The criteria that wait for a missing fact. */
export function waits(criteria: readonly CriterionId[], { page }: Messages): Html {
  return html`<span class="waits">${page.waits(criteria)}</span>`;
}

function claimLink(decision: Decision, number: number | undefined, messages: Messages): Html {
  const { claim } = decision;
  const id = short(asWritten(claim.facts.claimId), NAME_AT_MOST) || messages.terminal.noId;
  const name =
    short(claim.applicantName, NAME_AT_MOST) || short(asWritten(claim.facts.applicantId), NAME_AT_MOST);
  return html`<span class="whose"><a href="#claim-${number}">${bdi(id)}</a> ${bdi(name)}${newsMark(decision, messages)}</span>`;
}
