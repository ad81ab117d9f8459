import type { Claim, Decision, Run, Verdict } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import { sentenceForApplicant } from '../../text/words.js';
import { findingsOf } from '../claim.js';
import { type Html, html } from '../html/html.js';
import type { Applicant } from './applicants.js';
import { type Asked, askedFor, asksOfApplicant } from './asks.js';
import { claimSection, field, sheet } from './sheet.js';
import { demand, statedFacts } from './stated.js';

/**
 * The request to complete (täydennyspyyntö) the claims under review: what to send, to whom, and why. Where an applicant
 * has nothing to send for any of them, a notice that the office is looking into them.
 */
export function completionRequest(applicant: Applicant, run: Run, messages: Messages): Html {
  const { request, inquiry } = messages.annex;
  const claims = applicant.underReview.map((decision) => {
    const { unknown } = findingsOf(decision);
    return { decision, unknown, asked: askedFor(unknown, messages) };
  });
  const asking = claims.some(({ asked }) => asked.length > 0);
  const inOrder = [
    ...claims.filter(({ asked }) => asked.length > 0),
    ...claims.filter(({ asked }) => asked.length === 0),
  ];
  const paper = {
    id: 'request',
    title: asking ? request.title : inquiry.title,
    ...(asking ? { subject: request.subject } : {}),
    lead: asking ? whatToDo(messages) : html`<p>${inquiry.lead}</p>`,
    parts: inOrder.map(({ decision, unknown, asked }, i) =>
      claimUnderReview(decision, unknown, asked, `request-${i + 1}`, messages),
    ),
    decides: asking ? request.decides : inquiry.decides,
  };
  return sheet(paper, applicant, run, messages);
}

function whatToDo({ annex }: Messages): Html {
  const { lead, otherwise, law, due, deliverTo } = annex.request;
  return html`<p>${lead}</p>
<div class="fields due">${[due, deliverTo].map(field)}</div>
<p>${otherwise} <small>${law}</small></p>`;
}

function claimUnderReview(
  { claim, ...decision }: Decision,
  unknown: readonly Verdict[],
  asked: readonly Asked[],
  id: string,
  messages: Messages,
): Html {
  const { annex } = messages;
  const needed = unknown.filter((verdict) => asksOfApplicant(verdict, messages).length > 0);
  const ofOffice = unknown.filter((verdict) => !needed.includes(verdict));
  const [first, ...rest] = bySentence(needed, messages).map((group) => openCriteria(claim, group, messages));
  const parts = [
    asked.length > 0 ? askedTable(asked, messages) : html`<p class="nothing">${annex.nothingAsked}</p>`,
    ...(first ? [html`<h3>${annex.why}</h3>${first}`, ...rest] : []),
    ...(ofOffice.length > 0 ? [officeList(ofOffice, messages)] : []),
  ];
  return claimSection({ claim, ...decision }, id, parts, messages);
}

function askedTable(asked: readonly Asked[], { annex }: Messages): Html {
  return html`<table class="asked">
<thead><tr><th scope="col">${annex.asked}</th><th scope="col">${annex.by}</th><th scope="col">${annex.criteria}</th></tr></thead>
<tbody>${asked.map(
    ({ request, supplier, criteria }) =>
      html`<tr><td><i class="box"></i>${request}</td><td>${supplier}</td><td>${criteria.join(', ')}</td></tr>`,
  )}</tbody>
</table>`;
}

/** Criteria that are open for the very same reason, told once. */
function bySentence(verdicts: readonly Verdict[], messages: Messages): readonly (readonly Verdict[])[] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const said = sentenceForApplicant(verdict, messages);
    const group = groups.get(said);
    if (group) group.push(verdict);
    else groups.set(said, [verdict]);
  }
  return [...groups.values()];
}

function openCriteria(claim: Claim, group: readonly Verdict[], messages: Messages): Html {
  const { annex, criteria } = messages;
  const [first, ...others] = group;
  if (!first) return html``;
  const alone = others.length === 0;
  const stated = statedFacts(claim, group, messages);
  return html`<article class="${alone ? 'reason' : 'reason many'}">
${alone && html`<h4><b>${first.criterion}</b> ${criteria[first.criterion].name}</h4>`}
<dl>
${group.map(({ criterion }) => {
  const label = alone ? annex.demand : html`<b>${criterion}</b> ${criteria[criterion].name}`;
  return html`<dt>${label}</dt><dd>${demand(criterion, messages)}</dd>`;
})}
<dt>${annex.reason}</dt><dd>${sentenceForApplicant(first, messages)}</dd>
${stated && html`<dt>${annex.stated}</dt><dd>${stated}</dd>`}
</dl>
</article>`;
}

/** What the office looks into itself; which of its records leave it open isn't told. */
function officeList(ofOffice: readonly Verdict[], messages: Messages): Html {
  return html`<div class="open">
<h3>${messages.annex.officeClarifies}</h3>
<ul>${ofOffice.map(
    (verdict) =>
      html`<li><b>${verdict.criterion}</b> ${messages.criteria[verdict.criterion].name}: ${sentenceForApplicant(verdict, messages)}</li>`,
  )}</ul>
</div>`;
}
