import type { Decision, Run } from '../../decisions.js';
import type { Claim, Verdict } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import { sentenceForApplicant } from '../../text/words.js';
import { findingsOf } from '../claim.js';
import { type Html, html, joined } from '../html/html.js';
import { type Task, taskRequests, tasksOf, waitingFor, waitsForTime } from '../work.js';
import type { Recipient } from './applicants.js';
import { claimSection, field, sheet } from './sheet.js';
import { demand, statedFacts } from './stated.js';

/** The request to complete (täydennyspyyntö) the claims under review: what to send, by when, where to, and why. */
export function completionRequest(recipient: Recipient, run: Run, messages: Messages): Html {
  const { request } = messages.letters;
  const paper = {
    id: 'request',
    title: request.title,
    lead: whatToDo({ lead: request.lead, after: request.otherwise }, run, messages),
    parts: recipient.underReview.map((decision, i) =>
      claimUnderReview(decision, `request-${i + 1}`, messages),
    ),
    decides: request.decides,
  };
  return sheet(paper, recipient, run, messages);
}

/** What is asked, with the day and the address: from the options and the settings, else lines to write them on. */
export function whatToDo(
  { lead, after }: { readonly lead: string; readonly after?: string },
  { options, settings }: Run,
  { letters, say }: Messages,
): Html {
  const { law, due, deliverTo } = letters.request;
  const day = options.due === undefined ? '' : say.day(options.due);
  const { address = '', email = '' } = settings.office ?? {};
  const where = [...address.split('\n'), email]
    .map((line) => line.trim())
    .filter(Boolean)
    .join(', ');
  return html`<p>${lead}</p>
<div class="fields due">${field(due, day)}${field(deliverTo, where)}</div>
${after !== undefined && html`<p>${after} <small>${law}</small></p>`}`;
}

function claimUnderReview(decision: Decision, id: string, messages: Messages): Html {
  const { letters } = messages;
  const { unknown } = findingsOf(decision);
  const tasks = tasksOf(decision).filter(({ of }) => of === 'association');
  const waiting = new Set(tasks.flatMap(({ asked }) => asked.map(({ verdict }) => verdict)));
  const needed = unknown.filter((verdict) => waiting.has(verdict));
  const others = unknown.filter((verdict) => !waiting.has(verdict) && !waitsForTime(verdict));
  const [first, ...rest] = bySentence(needed, messages).map((group) =>
    openCriteria(decision.claim, group, messages),
  );
  const parts = [
    askedTable(tasks, messages),
    ...(first ? [html`<div class="together"><h3>${letters.why}</h3>${first}</div>`, ...rest] : []),
    ...(others.length > 0 ? [officeList(others, messages)] : []),
  ];
  return claimSection(decision, id, parts, messages);
}

function askedTable(tasks: readonly Task[], messages: Messages): Html {
  const { letters } = messages;
  return html`<table class="asked">
<thead><tr><th scope="col">${letters.asked}</th><th scope="col">${letters.criteria}</th></tr></thead>
<tbody>${tasks.flatMap((task) =>
    taskRequests(task, messages).map(
      (request) =>
        html`<tr><td><i class="box"></i>${request}</td><td>${waitingFor(task).join(', ')}</td></tr>`,
    ),
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

/** Why something is asked: one criterion with what it demands, or in one line all those that wait for the same fact. */
function openCriteria(claim: Claim, group: readonly Verdict[], messages: Messages): Html {
  const { letters, criteria } = messages;
  const [first, ...others] = group;
  if (!first) return html``;
  const alone = others.length === 0;
  const stated = statedFacts(claim, group, messages, alone ? 'all' : 'asked');
  const names = group.map(({ criterion }) => html`<b>${criterion}</b> ${criteria[criterion].name}`);
  return html`<article class="reason">
${alone && html`<h4>${names}</h4>`}
<dl>
${alone && html`<dt>${letters.demand}</dt><dd>${demand(first.criterion, messages)}</dd>`}
<dt>${letters.reason}</dt><dd>${sentenceForApplicant(first, messages)}</dd>
${stated && html`<dt>${letters.stated}</dt><dd>${stated}</dd>`}
${!alone && html`<dt>${letters.waiting}</dt><dd class="waiting">${joined(names, ', ')}</dd>`}
</dl>
</article>`;
}

/** What the office looks into itself; which of its records leave it open isn't told. */
function officeList(verdicts: readonly Verdict[], messages: Messages): Html {
  return html`<div class="open">
<h3>${messages.letters.officeClarifies}</h3>
<ul>${verdicts.map(
    (verdict) =>
      html`<li><b>${verdict.criterion}</b> ${messages.criteria[verdict.criterion].name}: ${sentenceForApplicant(verdict, messages)}</li>`,
  )}</ul>
</div>`;
}
