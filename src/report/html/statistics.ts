import type { Decision } from '../../decisions.js';
import type { Fixed4 } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import { STATISTIC_GROUPS, type Statistic, type StatisticGroup, statisticsOf } from '../statistics.js';
import { bdi, type Html, html } from './html.js';
import { short } from './short.js';

/** The figures of statistics.csv, a folded table for each group. */
export function statisticsSection(decisions: readonly Decision[], messages: Messages): Html {
  const { page } = messages;
  const all = statisticsOf(decisions, messages);
  return html`<section><h3 id="statistics">${page.statistics}</h3>
<p class="lead">${page.statisticsLead}</p>
${STATISTIC_GROUPS.map((group) => {
  const rows = all.filter((row) => row.group === group);
  return rows.length > 0 && groupTable(group, rows, messages);
})}</section>`;
}

function groupTable(group: StatisticGroup, rows: readonly Statistic[], messages: Messages): Html {
  const { page, say } = messages;
  const name = page.statisticsGroup(messages.statistics[group]);
  const count = (number: number) => say.number((number * 10_000) as Fixed4);
  return html`<details class="figures"><summary>${name}</summary>
<table>
<thead><tr><th scope="col">${page.statisticsHeads.value}</th><th scope="col">${page.outcome}</th><th scope="col" class="n">${page.count}</th><th scope="col" class="n">${page.statisticsHeads.persons}</th><th scope="col" class="n">${page.euros}</th></tr></thead>
<tbody>${rows.map(
    ({ value, outcome, claims, persons, cents }) =>
      html`<tr><th scope="row">${bdi(shownValue(group, value, messages))}</th><td><span class="mark ${outcome}">${messages.outcomes[outcome]}</span></td><td class="n">${count(claims)}</td><td class="n">${count(persons)}</td><td class="n">${say.euros(cents)}</td></tr>\n`,
  )}</tbody>
</table></details>
`;
}

/** A value with the words that belong to its number, where it is one. */
function shownValue(group: StatisticGroup, value: string, { page, criteria, rewardRows }: Messages): string {
  if (value === '') return '–';
  const words: Readonly<Record<string, string>> =
    group === 'rewardRow'
      ? rewardRows
      : Object.fromEntries(Object.entries(criteria).map(([id, { name }]) => [id, name]));
  const isNumber = group === 'rewardRow' || group === 'unmet' || group === 'onlyUnmet';
  return isNumber && words[value] !== undefined ? `${value} ${words[value]}` : short(value || page.notStated);
}
