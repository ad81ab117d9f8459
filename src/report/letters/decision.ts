import type { Decision, Run } from '../../decisions.js';
import type { Cents } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import { findingsOf, maskedPerson } from '../claim.js';
import { bdi, type Html, html, joined, type Part } from '../html/html.js';
import { short } from '../html/short.js';
import type { Recipient } from './applicants.js';
import { claimName, employerOf, sheet } from './sheet.js';
import { statedValue } from './stated.js';

const OBJECTION_AT_MOST = 4000;

/** The decision as a draft: what is paid with the sum, what there is no money for, and what is refused. */
export function decisionDraft(recipient: Recipient, run: Run, messages: Messages): Html {
  const { decision } = messages.letters;
  const { payable, unfunded, rejected } = recipient;
  const paper = {
    id: 'decision',
    title: decision.title,
    lead: html`<p>${decision.lead}</p>`,
    parts: [
      ...(payable.length > 0 ? [paidClaims(payable, messages)] : []),
      ...(unfunded.length > 0 ? [unfundedClaims(unfunded, messages)] : []),
      ...(rejected.length > 0 ? [rejectedClaims(rejected, messages)] : []),
      objection(run.settings.office?.objection ?? '', messages),
    ],
    decides: decision.decides,
  };
  return sheet(paper, recipient, run, messages);
}

function paidClaims(decisions: readonly Decision[], messages: Messages): Html {
  const { decision } = messages.letters;
  const sum = decisions.reduce((total, { payable }) => total + payable, 0) as Cents;
  const table = claimTable(decisions, decision.euros, ({ payable }) => messages.say.euros(payable), messages);
  const total = html`<tfoot><tr><th scope="row" colspan="4">${decision.total}</th><td class="n">${messages.say.euros(sum)}</td></tr></tfoot>`;
  return verdict(decision.payable, decisions.length, table(total));
}

function unfundedClaims(decisions: readonly Decision[], messages: Messages): Html {
  const { decision } = messages.letters;
  const euros = ({ amount }: Decision) => (amount === undefined ? '' : messages.say.euros(amount));
  const table = claimTable(decisions, decision.euros, euros, messages);
  const why = new Set(decisions.flatMap(({ unfunded }) => (unfunded ? [unfunded.why] : [])));
  const reasons = [...why].map((one) => html`<p>${decision.whyUnfunded[one]}</p>`);
  return verdict(decision.unfunded, decisions.length, [table(), reasons]);
}

function rejectedClaims(decisions: readonly Decision[], messages: Messages): Html {
  const { criteria, letters } = messages;
  const unmet = (one: Decision) =>
    joined(
      findingsOf(one).unmet.map(({ criterion }) => html`${criterion} ${criteria[criterion].name}`),
      html`<br>`,
    );
  return verdict(
    letters.decision.rejected,
    decisions.length,
    claimTable(decisions, letters.decision.unmet, unmet, messages)(),
  );
}

/** So few claims aren't parted from their heading by a page's end. */
const TOGETHER_AT_MOST = 4;

function verdict({ heading, ground }: { heading: string; ground: string }, count: number, what: Part): Html {
  return html`<section class="${count > TOGETHER_AT_MOST ? 'verdict' : 'verdict together'}"><div class="lead-in"><h2>${heading}</h2>
<p>${ground}</p></div>
${what}</section>`;
}

/** Claims with what was decided on each in the last column. */
function claimTable(
  decisions: readonly Decision[],
  last: string,
  of: (decision: Decision) => string | Html,
  messages: Messages,
): (foot?: Html) => Html {
  const { letters } = messages;
  const heads = [letters.claimId, letters.person, letters.employer, letters.jobStarts];
  return (foot) => html`<table class="decided">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}<th scope="col" class="n">${last}</th></tr></thead>
<tbody>${decisions.map((decision) => {
    const { claim } = decision;
    return html`<tr><th scope="row">${bdi(claimName(claim, messages))}</th><td class="short">${bdi(maskedPerson(claim) || letters.notStated)}</td><td>${bdi(employerOf(claim, messages) || letters.notStated)}</td><td class="short">${bdi(statedValue('start', claim.facts.start, messages) || letters.notStated)}</td><td class="n">${of(decision)}</td></tr>\n`;
  })}</tbody>${foot}
</table>`;
}

/** How to object, as the office has written it; where the settings hold nothing, that it goes with the decision. */
function objection(text: string, { letters }: Messages): Html {
  return html`<section class="objection"><h3>${letters.objection}</h3>
<p>${text === '' ? letters.objectionAttached : bdi(short(text, OBJECTION_AT_MOST))}</p></section>`;
}
