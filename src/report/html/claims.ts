import type { Decision } from '../../decisions.js';
import { criterionIds } from '../../pilot/deck.js';
import type { Messages } from '../../text/messages.js';
import { OUTCOMES } from '../totals.js';
import type { ApplicantRow } from './applicants.js';
import { claimEntry } from './claim-entry.js';
import type { ExtractsTold } from './extracts-told.js';
import { type Html, html } from './html.js';
import { short } from './short.js';

/** What the claims can be sorted by, in the order of the list. */
const PAGE_SORTS = ['input', 'arrival', 'applicant', 'outcome', 'euros'] as const;

/** Every claim, to open; above them what the script searches, filters and sorts by, hidden where there is no script. */
export function claimList(
  decisions: readonly Decision[],
  applicants: readonly ApplicantRow[],
  letters: ReadonlyMap<Decision, string>,
  extracts: ExtractsTold,
  messages: Messages,
): Html {
  const { page } = messages;
  const numbers = new Map(applicants.flatMap(({ claims, number }) => claims.map((claim) => [claim, number])));
  return html`<section aria-labelledby="claims" class="claims"><h2 id="claims" tabindex="-1">${page.claims}</h2>
${tools(
  applicants,
  decisions.every(({ news }) => news === undefined),
  messages,
)}
<p class="lead">${page.printHint}</p>
<div class="row names" aria-hidden="true"><span>${page.outcome}</span><span>${page.claimId}</span><span>${page.applicant}</span><span>${page.person}</span><span>${page.arrived}</span><span>${page.criterion}</span><span class="n">${page.euros}</span></div>
<div id="list">
${decisions.map((decision, i) =>
  claimEntry(
    decision,
    { number: i, applicant: numbers.get(decision.claim) ?? 0, letter: letters.get(decision), extracts },
    messages,
  ),
)}
</div>
<p id="none" hidden>${page.noneShown}</p>
</section>`;
}

function tools(applicants: readonly ApplicantRow[], isFirst: boolean, messages: Messages): Html {
  const { page, criteria, outcomes, news } = messages;
  const option = (value: string | number, text: string) => html`<option value="${value}">${text}</option>`;
  const select = (id: string, label: string, options: readonly Html[]) =>
    html`<p><label for="${id}">${label}</label><select id="${id}" autocomplete="off">${options}</select></p>`;
  const every = option('', page.all);
  const change = select('news', page.change, [
    every,
    option('news', `${news.new}, ${news.changed}`),
    option('new', news.new),
    option('changed', news.changed),
  ]);
  return html`<search id="tools"${isFirst ? undefined : html` class="later"`} hidden>
<p class="search"><label for="search">${page.search} <small id="search-hint">${page.searchHint}</small></label><input id="search" type="search" autocomplete="off" spellcheck="false" aria-describedby="search-hint"></p>
${select('outcome', page.outcome, [every, ...OUTCOMES.map((one) => option(one, outcomes[one]))])}
${select('criterion', page.criterion, [
  every,
  ...criterionIds.map((id) => option(id, `${id} ${criteria[id].name}`)),
])}
${select('applicant', page.applicant, [
  every,
  ...applicants.map(({ number, name, id }) => option(number, short(name || id || page.notStated, 60))),
])}
${isFirst ? undefined : change}
${select(
  'sort',
  page.sort,
  PAGE_SORTS.map((one) => option(one, page.sorts[one])),
)}
<p class="buttons"><button type="button" id="clear">${page.clear}</button><button type="button" id="open">${page.openAll}</button><button type="button" id="close">${page.closeAll}</button></p>
<p id="shown" role="status" data-words="${page.shown}" data-one="${page.shownOne}"></p>
</search>`;
}
