import type { CheckedThen, Run } from '../../decisions.js';
import type { Cents, Fixed4 } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import { OUTCOMES, type Totals } from '../totals.js';
import { type Html, html } from './html.js';

/** The year over months, by the last check of each; nothing where the run was compared with none before. */
export function monthsSection(run: Run, { outcomes }: Totals, messages: Messages): Html | undefined {
  const { page, say, terminal } = messages;
  if (run.history === undefined) return undefined;
  const count = (number: number) => (number === 0 ? '–' : say.number((number * 10_000) as Fixed4));
  const checks = [...run.history, { asOf: run.options.asOf, outcomes, ...run.money }];
  return html`<section><h3 id="months">${page.months}</h3>
<p class="lead">${page.monthsLead}</p>
<div class="wide" role="region" aria-labelledby="months" tabindex="0">
<table class="by-month">
<thead><tr><th scope="col">${page.monthsCheck}</th><th scope="col" class="n">${terminal.payable}</th><th scope="col" class="n">${terminal.paid}</th><th scope="col" class="n">${terminal.left}</th>${OUTCOMES.map(
    (outcome) =>
      html`<th scope="col" class="n"><span class="mark ${outcome}">${messages.outcomes[outcome]}</span></th>`,
  )}</tr></thead>
<tbody>${lastOfEachMonth(checks).map(
    (check) =>
      html`<tr><th scope="row">${say.day(check.asOf)}</th><td class="n">${say.euros(check.payable)}</td><td class="n">${say.euros((check.paid - check.recovered) as Cents)}</td><td class="n">${say.euros(check.left)}</td>${OUTCOMES.map(
        (outcome) => html`<td class="n">${count(check.outcomes[outcome])}</td>`,
      )}</tr>\n`,
  )}</tbody>
</table></div></section>`;
}

/** Of several checks in a month the one made last, which need not be of the latest day. */
function lastOfEachMonth(checks: readonly CheckedThen[]): readonly CheckedThen[] {
  const byMonth = new Map(checks.map((check) => [check.asOf.slice(0, 'yyyy-mm'.length), check]));
  return [...byMonth].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, check]) => check);
}
