import type { Decision, Run } from '../../decisions.js';
import type { Messages } from '../../text/messages.js';
import { asWritten, maskedPerson } from '../claim.js';
import { bdi, type Html, html } from '../html/html.js';
import { short } from '../html/short.js';
import { taskRequests, tasksOf } from '../work.js';
import { whatToDo } from './request.js';
import { claimName, sheet } from './sheet.js';

/** What is asked of the pilot project for claims under review, applicant by applicant; nothing where it is asked nothing. */
export function projectPaper(run: Run, messages: Messages): Html | undefined {
  const { project } = messages.letters;
  const asking = run.decisions.filter(
    (decision) =>
      decision.outcome === 'review' && decision.news !== 'same' && askedOf(decision, messages).length > 0,
  );
  if (asking.length === 0) return undefined;
  const groups = new Map<string, Decision[]>();
  for (const decision of asking) {
    const { applicantName, facts } = decision.claim;
    const name = [short(applicantName), short(asWritten(facts.applicantId))].filter(Boolean).join(', ');
    groups.set(name, [...(groups.get(name) ?? []), decision]);
  }
  const paper = {
    id: 'project',
    title: project.title,
    lead: whatToDo({ lead: project.lead }, run, messages),
    parts: [...groups].map(([name, decisions]) => applicantPart(name, decisions, messages)),
    decides: project.decides,
  };
  return sheet(paper, { name: project.name }, run, messages);
}

/** What the project is asked for a claim. */
function askedOf(decision: Decision, messages: Messages): readonly string[] {
  return tasksOf(decision)
    .filter(({ of }) => of === 'project')
    .flatMap((task) => taskRequests(task, messages));
}

function applicantPart(name: string, decisions: readonly Decision[], messages: Messages): Html {
  const { letters } = messages;
  return html`<section class="verdict"><h2>${bdi(name || letters.notStated)}</h2>
<table class="decided">
<thead><tr><th scope="col">${letters.claimId}</th><th scope="col">${letters.person}</th><th scope="col">${letters.project.asked}</th></tr></thead>
<tbody>${decisions.map(
    (decision) =>
      html`<tr><th scope="row">${bdi(claimName(decision.claim, messages))}</th><td class="short">${bdi(maskedPerson(decision.claim) || letters.notStated)}</td><td>${askedOf(decision, messages).map((request) => html`<p class="ask"><i class="box"></i>${request}</p>`)}</td></tr>\n`,
  )}</tbody>
</table></section>`;
}
