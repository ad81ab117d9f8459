import type { Decision, Run } from '../../decisions.js';
import type { Claim } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import { asWritten, maskedPerson } from '../claim.js';
import { bdi, type Html, html, type Part } from '../html/html.js';
import { short } from '../html/short.js';
import { statedValue } from './stated.js';

/** A paper to print: its heading, what it says, and what the official who signs it decides. */
export type Sheet = {
  readonly id: string;
  readonly title: string;
  readonly subject?: string;
  readonly lead: Part;
  readonly parts: readonly Html[];
  readonly decides: string;
};

/** To whom a paper goes. */
export type Addressee = { readonly name: string; readonly id?: string };

/**
 * A paper in a table of one column and one row, whose head printers repeat on every page. What it says flows in that row:
 * pages break between blocks, never within one that belongs together.
 */
export function sheet(paper: Sheet, to: Addressee, run: Run, messages: Messages): Html {
  const { letters, say } = messages;
  const pilot = letters.pilot(run.settings.pilotYear);
  const name = to.name || letters.notStated;
  const office = run.settings.office?.name || letters.sender;
  return html`<section class="paper" aria-labelledby="${paper.id}">
<table role="presentation">
<thead><tr><td><div class="running"><span>${bdi(short(office))}</span><span>${paper.title}</span><span>${bdi(name)} ${to.id !== undefined && bdi(to.id)}</span></div></td></tr></thead>
<tbody>
<tr><td><header>
<div class="top">
<p class="sender">${bdi(short(office))}</p>
<p class="draft">${letters.draft}</p>
</div>
<h1 id="${paper.id}">${paper.title}</h1>
<p class="subject">${[pilot, paper.subject].filter(Boolean).join(': ')}</p>
<dl class="head">
<div><dt>${letters.to}</dt><dd>${bdi(name)}</dd></div>
${to.id !== undefined && html`<div><dt>${letters.businessId}</dt><dd>${bdi(to.id || letters.notStated)}</dd></div>`}
<div><dt>${letters.checkedOn}</dt><dd>${say.day(run.options.asOf)}</dd></div>
</dl>
${paper.lead}
</header>
${paper.parts.map((part) => html`${part}\n`)}
${signature(paper.decides, run, messages)}
</td></tr>
</tbody>
</table>
</section>
`;
}

/** A line to write on, over what is to be written there; the text itself where it is known. */
export function field(label: string, known = ''): Html {
  return known === ''
    ? html`<p class="field"><span>${label}</span></p>`
    : html`<p class="field filled">${bdi(short(known))}<span>${label}</span></p>`;
}

function signature(decides: string, { settings }: Run, { letters, terminal }: Messages): Html {
  const { official = '', phone = '', email = '' } = settings.office ?? {};
  const contact = [phone, email].filter(Boolean).join(', ');
  return html`<footer class="signature">
<p><strong>${terminal.officialDecides}</strong> ${decides}</p>
<div class="fields">${field(letters.placeAndDay)}${field(letters.signature)}${field(letters.nameAndPost, official)}${field(letters.contact, contact)}</div>
</footer>`;
}

/** A claim and what there is to say of it: its heading stays with the first part, and no part is broken over two pages. */
export function claimSection(
  decision: Decision,
  id: string,
  parts: readonly Html[],
  messages: Messages,
): Html {
  const [first, ...rest] = parts;
  return html`<section class="claim" aria-labelledby="${id}">
<div class="together">${claimHead(decision, id, messages)}
${first}</div>
${rest.map((part) => html`${part}\n`)}
</section>`;
}

/** What a claim is called. */
export function claimName({ facts: { claimId } }: Claim, messages: Messages): string {
  return short(asWritten(claimId)) || messages.terminal.noId;
}

/** A claim's heading, and what tells which claim it is: all of it stated by the applicant but the day of arrival. */
function claimHead({ claim }: Decision, id: string, messages: Messages): Html {
  const { letters } = messages;
  const { receivedOn, start } = claim.facts;
  const facts: readonly (readonly [string, string])[] = [
    [letters.arrived, statedValue('receivedOn', receivedOn, messages)],
    [letters.person, maskedPerson(claim)],
    [letters.employer, employerOf(claim, messages)],
    [letters.jobStarts, statedValue('start', start, messages)],
  ];
  return html`<h2 id="${id}">${letters.claim('')}${bdi(claimName(claim, messages))}</h2>
<dl class="which">${facts.map(
    ([label, value]) => html`<div><dt>${label}</dt><dd>${bdi(value || letters.notStated)}</dd></div>`,
  )}</dl>`;
}

/** The employer of the job as the claim names it. */
export function employerOf({ employerName, facts }: Claim, messages: Messages): string {
  const id = statedValue('employerId', facts.employerId, messages);
  return [short(employerName), id && employerName ? `(${id})` : id].filter(Boolean).join(' ');
}
