import type { Run } from '../../decisions.js';
import type { Fixed4 } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import { noPaint } from '../terminal/paint.js';
import { problemLines } from '../terminal/problem-lines.js';
import { bdi, type Html, html } from './html.js';

/** The files that the run was made of, and everything that was odd about them. */
export function inputs(run: Run, messages: Messages): Html {
  const { page, say, roles } = messages;
  const problems = problemLines(run.problems, messages, noPaint);
  return html`<section><h2 id="inputs">${page.inputs}</h2>
<div class="wide" role="region" aria-labelledby="inputs" tabindex="0">
<table>
<thead><tr><th scope="col">${page.input}</th><th scope="col">${page.inputRole}</th><th scope="col" class="n">${page.inputRows}</th><th scope="col">${page.inputDay}</th></tr></thead>
<tbody>${run.inputs.map(
    ({ name, role, rows, date }) => html`<tr>
<th scope="row">${bdi(name)}</th><td>${roles[role]}</td><td class="n">${rows !== undefined && say.number((rows * 10_000) as Fixed4)}</td><td>${date !== undefined && say.day(date)}</td></tr>`,
  )}</tbody>
</table></div>
${
  problems.length > 0 &&
  html`<details class="problems"><summary>${page.problems(problems.length)}</summary><ul>${problems.map((line) => html`<li>${bdi(line)}</li>\n`)}</ul></details>`
}
</section>`;
}
