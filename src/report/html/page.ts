import type { Decision, Run } from '../../decisions.js';
import type { Messages } from '../../text/messages.js';
import { letterOf } from '../letters/letters.js';
import { settingsThatDiffer, totalsOf } from '../totals.js';
import { undecidedRows, undecidedSaid } from '../undecided.js';
import { applicantsOf } from './applicants.js';
import { claimList } from './claims.js';
import { documentText } from './document.js';
import { extractsTold } from './extracts-told.js';
import { bdi, type Html, html } from './html.js';
import { inputs } from './inputs.js';
import { appropriation } from './money.js';
import { monthsSection } from './months.js';
import { readingList } from './readings.js';
import { script } from './script.js';
import { statisticsSection } from './statistics.js';
import { style } from './style.js';
import { byApplicant, outcomeTable, reasonTable, rowTable } from './tables.js';
import { workSection } from './work.js';

/**
 * `report.html`: the whole run on one page for the office. It needs no network and no script: everything is in it, and
 * the script only searches, filters and sorts what is there. Persons are masked.
 */
export function reportHtml(run: Run, messages: Messages): string {
  const { page } = messages;
  const totals = totalsOf(run.decisions);
  const letters = letterOf(run.decisions);
  const applicants = applicantsOf(run.decisions, letters);
  const body = html`<a class="skip" href="#claims">${page.skip}</a>
${heading(run, messages)}
<main>
${undecided(run, messages)}
${workSection(run.decisions, messages)}
<section aria-labelledby="summary"><h2 id="summary">${page.summary}</h2>
${appropriation(run.money, messages)}
<div class="columns">
${outcomeTable(totals, messages)}
${rowTable(totals, messages)}
</div>
${reasonTable(run.decisions, messages)}
${byApplicant(applicants, messages)}
${monthsSection(run, totals, messages)}
${statisticsSection(run.decisions, messages)}
</section>
${claimList(run.decisions, applicants, letters, extractsTold(run.inputs, messages), messages)}
${readingList(messages)}
${inputs(run, messages)}
</main>`;
  return documentText({ language: messages.language, title: page.title, style, script, body });
}

/** Rows that were not decided, before everything else. */
function undecided(run: Run, messages: Messages): Html | undefined {
  const rows = undecidedRows(run.problems);
  if (rows.length === 0) return undefined;
  return html`<section aria-labelledby="undecided"><h2 id="undecided">${messages.undecided.heading(rows.length)}</h2>
<ul>${rows.map((problem) => {
    const { where, name, said } = undecidedSaid(problem, messages);
    return html`<li><strong>${bdi(where)}</strong> ${bdi(name)}: ${bdi(said)}</li>\n`;
  })}</ul></section>`;
}

/** How many claims are new or changed since the run before, with a way to them. */
function newsLine({ decisions, history }: Run, { page, say }: Messages): Html | undefined {
  const before = history?.at(-1);
  if (before === undefined) return undefined;
  const count = (news: Decision['news']) => decisions.filter((one) => one.news === news).length;
  const said = page.newsSince({ day: say.day(before.asOf), fresh: count('new'), changed: count('changed') });
  return html`<p class="since"><a href="#claims" data-news="news">${said}</a></p>`;
}

function heading(run: Run, messages: Messages): Html {
  const { page, terminal, say } = messages;
  const { read, decided, copies, unreadable } = run.rows;
  const { pilotYear, municipalities } = run.settings;
  const warnings = [
    settingsThatDiffer(run).length > 0 && `${terminal.settingsDiffer}.`,
    run.options.testPersons && page.testPersons,
  ].filter((warning) => warning !== false);
  return html`<header>
<p class="pilot">${page.pilot({ year: pilotYear, municipalities: say.list(municipalities) })}</p>
<h1>${page.title}</h1>
<p class="meta"><span>${page.checkedOn(say.day(run.options.asOf))}</span> <span>${page.versions({ tool: run.toolVersion, rules: run.rulesVersion })}</span> <span>${terminal.rows({ read, decided, copies, unreadable })}</span></p>
<p class="decides">${terminal.officialDecides}</p>
${newsLine(run, messages)}
${warnings.map((warning) => html`<p class="warning">${warning}</p>`)}
</header>`;
}
