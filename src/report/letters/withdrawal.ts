import type { Decision, Run } from '../../decisions.js';
import type { Messages } from '../../text/messages.js';
import { bdi, type Html, html } from '../html/html.js';
import type { Recipient } from './applicants.js';
import { claimName, sheet } from './sheet.js';

/** That claims were taken back, and so that nothing is decided on them: nothing else is told of them. */
export function withdrawal(recipient: Recipient, run: Run, messages: Messages): Html {
  const { withdrawal: words } = messages.letters;
  const paper = {
    id: 'withdrawal',
    title: words.title,
    lead: html`<p>${words.lead}</p>`,
    parts: [
      html`<table class="decided">
<thead><tr><th scope="col">${messages.letters.claimId}</th><th scope="col">${words.withdrawnOn}</th></tr></thead>
<tbody>${recipient.withdrawn.map(
        (decision) =>
          html`<tr><th scope="row">${bdi(claimName(decision.claim, messages))}</th><td>${dayOf(decision, messages)}</td></tr>`,
      )}</tbody>
</table>`,
    ],
    decides: words.decides,
  };
  return sheet(paper, recipient, run, messages);
}

function dayOf({ claim }: Decision, { say, letters }: Messages): string {
  const { withdrawnOn } = claim.facts;
  return withdrawnOn.is === 'known' && withdrawnOn.value !== 'blank'
    ? say.day(withdrawnOn.value)
    : letters.notStated;
}
