import type { Decision } from '../../decisions.js';
import type { Cents, CriterionId, Fixed4 } from '../../model.js';
import { rewardRowIds } from '../../pilot/parameters.js';
import type { Messages } from '../../text/messages.js';
import { byText, findingsOf, isSettled } from '../claim.js';
import { OUTCOMES, type Totals } from '../totals.js';
import type { ApplicantRow } from './applicants.js';
import { bar } from './bars.js';
import { bdi, type Html, html } from './html.js';
import { short } from './short.js';

/** Claims by outcome, as a chart that is a table. */
export function outcomeTable({ outcomes }: Totals, messages: Messages): Html {
  const { page } = messages;
  const most = Math.max(...OUTCOMES.map((outcome) => outcomes[outcome]));
  const all = OUTCOMES.reduce((sum, outcome) => sum + outcomes[outcome], 0);
  return html`<section><h3 id="outcomes">${page.outcomes}</h3>
<table class="chart">
<thead><tr><th scope="col">${page.outcome}</th><td class="bars"></td><th scope="col" class="n">${page.count}</th></tr></thead>
<tbody>${OUTCOMES.map(
    (outcome) => html`<tr>
<th scope="row"><a class="mark ${outcome}" href="#claims" data-outcome="${outcome}">${messages.outcomes[outcome]}</a></th>
<td class="bars">${bar([{ amount: outcomes[outcome], className: outcome }], most)}</td>
<td class="n">${figure(outcomes[outcome], messages)}</td></tr>`,
  )}</tbody>
<tfoot><tr><th scope="row">${page.total}</th><td class="bars"></td><td class="n">${figure(all, messages)}</td></tr></tfoot>
</table></section>`;
}

/** Claims payable and paid by the row of the reward table. */
export function rowTable({ rows }: Totals, messages: Messages): Html {
  const { page, say } = messages;
  const most = Math.max(...rewardRowIds.map((row) => rows[row].cents + rows[row].paid.cents));
  return html`<section><h3 id="rows">${page.rows}</h3>
<table class="chart">
<thead><tr><th scope="col">${page.row}</th><td class="bars"></td><th scope="col" class="n">${page.count}</th><th scope="col" class="n">${page.euros}</th></tr></thead>
<tbody>${rewardRowIds.map(
    (row) => html`<tr>
<th scope="row"><b>${row}</b> ${messages.rewardRows[row]}</th>
<td class="bars">${bar(
      [
        { amount: rows[row].paid.cents, className: 'paid' },
        { amount: rows[row].cents, className: 'payable' },
      ],
      most,
    )}</td>
<td class="n">${figure(rows[row].claims + rows[row].paid.claims, messages)}</td>
<td class="n">${say.euros((rows[row].cents + rows[row].paid.cents) as Cents)}</td></tr>`,
  )}</tbody>
</table></section>`;
}

type Occurrence = { readonly criterion: CriterionId; readonly unmet: number; readonly unknown: number };

/** Every criterion that stands in the way of some claim, the most frequent first, after the rulings; of none paid before. */
export function reasonsByFrequency(decisions: readonly Decision[]): readonly Occurrence[] {
  const counts = new Map<CriterionId, { unmet: number; unknown: number }>();
  for (const decision of decisions) {
    if (isSettled(decision)) continue;
    const found = findingsOf(decision);
    for (const verdict of ['unmet', 'unknown'] as const) {
      for (const { criterion } of found[verdict]) {
        const count = counts.get(criterion) ?? { unmet: 0, unknown: 0 };
        count[verdict] += 1;
        counts.set(criterion, count);
      }
    }
  }
  return [...counts]
    .map(([criterion, count]) => ({ criterion, ...count }))
    .toSorted((a, b) => b.unmet + b.unknown - a.unmet - a.unknown || byText(a.criterion, b.criterion));
}

/** The reasons by how often they occur. */
export function reasonTable(decisions: readonly Decision[], messages: Messages): Html {
  const { page, verdicts, criteria } = messages;
  const reasons = reasonsByFrequency(decisions);
  const most = Math.max(0, ...reasons.map(({ unmet, unknown }) => unmet + unknown));
  return html`<section><h3 id="reasons">${page.reasons}</h3>
${
  reasons.length === 0
    ? html`<p>${page.noReasons}</p>`
    : html`<p class="lead">${page.reasonsLead}</p>
<table class="chart">
<thead><tr><th scope="col">${page.criterion}</th><td class="bars"></td><th scope="col" class="n"><span class="mark unmet">${verdicts.unmet}</span></th><th scope="col" class="n"><span class="mark unknown">${verdicts.unknown}</span></th></tr></thead>
<tbody>${reasons.map(
        ({ criterion, unmet, unknown }) => html`<tr>
<th scope="row"><a href="#claims" data-criterion="${criterion}"><b>${criterion}</b> ${criteria[criterion].name}</a></th>
<td class="bars">${bar(
          [
            { amount: unmet, className: 'rejected' },
            { amount: unknown, className: 'reserved' },
          ],
          most,
        )}</td>
<td class="n">${figure(unmet, messages)}</td>
<td class="n">${figure(unknown, messages)}</td></tr>`,
      )}</tbody>
</table>`
}</section>`;
}

/** Sums by applicant, with a way to its letter. */
export function byApplicant(applicants: readonly ApplicantRow[], messages: Messages): Html {
  const { page, say, outcomes } = messages;
  return html`<section><h3 id="by-applicant">${page.byApplicant}</h3>
<div class="wide" role="region" aria-labelledby="by-applicant" tabindex="0">
<table>
<thead><tr><th scope="col">${page.applicant}</th><th scope="col" class="n">${messages.terminal.payable}</th><th scope="col" class="n">${messages.terminal.paid}</th>${OUTCOMES.map(
    (outcome) =>
      html`<th scope="col" class="n"><span class="mark ${outcome}">${outcomes[outcome]}</span></th>`,
  )}<th scope="col" class="letter">${page.letter}</th></tr></thead>
<tbody>${applicants.map(
    ({ number, id, name, outcomes: counts, payable, paid, letter }) => html`<tr>
<th scope="row"><a href="#claims" data-applicant="${number}">${bdi(short(name || id || page.notStated))}</a>${name !== '' && html` <small>${bdi(short(id))}</small>`}</th>
<td class="n">${say.euros(payable)}</td>
<td class="n">${say.euros(paid)}</td>${OUTCOMES.map((outcome) => html`<td class="n">${figure(counts[outcome], messages)}</td>`)}
<td class="letter">${letter !== undefined && html`<a href="${letter}" aria-label="${page.openLetter}: ${short(name || id)}">${page.openLetter}</a>`}</td></tr>`,
  )}</tbody>
</table></div></section>`;
}

/** A count; nothing is a dash, so that what there is stands out. */
function figure(count: number, { say }: Messages): Html {
  return count === 0 ? html`<span class="zero">0</span>` : html`${say.number((count * 10_000) as Fixed4)}`;
}
