import type { Messages } from '../../text/messages.js';
import { byText } from '../claim.js';
import { type Html, html } from './html.js';

/** Every reading with its ground: where the criteria point to. */
export function readingList({ page, readings, explain }: Messages): Html {
  const all = Object.entries(readings).toSorted(([a], [b]) => byText(a, b));
  return html`<section aria-labelledby="readings"><h2 id="readings">${page.readings}</h2>
<details class="folded"><summary>${page.readingsLead}</summary>
<dl class="readings">${all.map(
    ([id, { reading, ground }]) =>
      html`<div id="${id}" tabindex="-1"><dt>${id}</dt><dd>${reading} <small>${explain.ground}: ${ground}</small></dd></div>\n`,
  )}</dl></details>
</section>`;
}
