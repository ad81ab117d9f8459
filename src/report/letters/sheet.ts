import type { Claim, Decision, Run } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import { asWritten, maskedPerson } from '../claim.js';
import { bdi, type Html, html, type Part } from '../html/html.js';
import { short } from '../html/short.js';
import type { Applicant } from './applicants.js';
import { statedValue } from './stated.js';

/** A paper to print: its heading, its parts, each kept together on a page where it fits, and who signs. */
export type Sheet = {
  readonly id: string;
  readonly title: string;
  readonly subject?: string;
  readonly lead: Part;
  readonly parts: readonly Html[];
  readonly decides: string;
};

/** A paper as a table of one column, whose head printers repeat on every page. */
export function sheet(paper: Sheet, applicant: Applicant, run: Run, messages: Messages): Html {
  const { annex, say } = messages;
  const pilot = annex.pilot(run.settings.pilotYear);
  const name = applicant.name || annex.notStated;
  return html`<section class="paper" aria-labelledby="${paper.id}">
<table role="presentation">
<thead><tr><td><div class="running"><span>${pilot}</span><span>${paper.title}</span><span>${bdi(name)} ${bdi(applicant.id)}</span></div></td></tr></thead>
<tbody>
<tr><td><header>
<p class="sender">${annex.sender}</p>
<h1 id="${paper.id}">${paper.title}</h1>
${paper.subject !== undefined && html`<p class="subject">${paper.subject}</p>`}
<dl class="head">
<div><dt>${annex.applicant}</dt><dd>${bdi(name)}</dd></div>
<div><dt>${annex.businessId}</dt><dd>${bdi(applicant.id || annex.notStated)}</dd></div>
<div><dt>${annex.checkedOn}</dt><dd>${say.day(run.options.asOf)}</dd></div>
</dl>
${paper.lead}
</header></td></tr>
${paper.parts.map((part) => html`<tr><td>${part}</td></tr>\n`)}
<tr class="last"><td>${signature(paper.decides, messages)}</td></tr>
</tbody>
</table>
</section>
`;
}

/** A line to write on, under what is to be written there. */
export function field(label: string): Html {
  return html`<p class="field"><span>${label}</span></p>`;
}

function signature(decides: string, { annex, terminal }: Messages): Html {
  return html`<footer class="signature">
<p><strong>${terminal.officialDecides}</strong> ${decides}</p>
<div class="fields">${[annex.placeAndDay, annex.signature, annex.nameAndPost, annex.contact].map(field)}</div>
</footer>`;
}

/** Claims with at most so many parts stand on one page; a longer one may go on to the next, under its heading again. */
const WHOLE_AT_MOST = 2;

/** A claim and what there is to say of it, part by part, none of which is broken over two pages. */
export function claimSection(
  decision: Decision,
  id: string,
  parts: readonly Html[],
  messages: Messages,
): Html {
  const className = parts.length <= WHOLE_AT_MOST ? 'claim whole' : 'claim';
  return html`<section class="${className}" aria-labelledby="${id}">
<table role="presentation">
<thead><tr><td>${claimHead(decision, id, messages)}</td></tr></thead>
<tbody>${parts.map((part) => html`<tr><td>${part}</td></tr>\n`)}</tbody>
</table>
</section>`;
}

/** A claim's heading, and what tells which claim it is: all of it stated by the applicant but the day of arrival. */
function claimHead({ claim }: Decision, id: string, messages: Messages): Html {
  const { annex } = messages;
  const { claimId, receivedOn, start } = claim.facts;
  const named = short(asWritten(claimId)) || messages.terminal.noId;
  const facts: readonly (readonly [string, string])[] = [
    [annex.arrived, statedValue('receivedOn', receivedOn, messages)],
    [annex.person, maskedPerson(claim)],
    [annex.employer, employer(claim, messages)],
    [annex.jobStarts, statedValue('start', start, messages)],
  ];
  return html`<h2 id="${id}">${annex.claim('')}${bdi(named)}</h2>
<dl class="which">${facts.map(
    ([label, value]) => html`<div><dt>${label}</dt><dd>${bdi(value || annex.notStated)}</dd></div>`,
  )}</dl>`;
}

function employer({ employerName, facts }: Claim, messages: Messages): string {
  const id = statedValue('employerId', facts.employerId, messages);
  return [short(employerName), id && employerName ? `(${id})` : id].filter(Boolean).join(' ');
}
