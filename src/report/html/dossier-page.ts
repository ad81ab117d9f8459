import type { Messages } from '../../text/messages.js';
import type { Dossier } from '../dossier.js';
import { documentText } from './document.js';
import { html } from './html.js';
import { theme } from './theme.js';

const style = `${theme}
body { max-width: 62rem; margin: 0 auto; padding: 1.5rem; }
h2 { margin-top: 2rem; border-top: 1px solid var(--strong-line); padding-top: 0.6rem; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: baseline; padding: 0.3rem 0.8rem 0.3rem 0; border-bottom: 1px solid var(--line); font-weight: 400; overflow-wrap: anywhere; }
th { width: 30%; overflow-wrap: break-word; }
.word { width: 1%; white-space: nowrap; }
.aside { color: var(--soft); font-size: 0.9rem; }
@page { size: A4; margin: 14mm 14mm 16mm; }
@media print { html { font-size: 10pt; } body { padding: 0; font-size: 1rem; } tr { break-inside: avoid; } h2 { break-after: avoid; } }
`;

/** One claim as a page of its own, to be read or printed. */
export function dossierPage(dossier: Dossier, messages: Messages): string {
  const { show: words } = messages;
  const lines = (heading: string, all: readonly string[]) =>
    all.length === 0
      ? undefined
      : html`<h2>${heading}</h2>\n<ul>${all.map((line) => html`<li>${line}</li>\n`)}</ul>`;
  const body = html`<main>
<h1>${dossier.title}</h1>
${dossier.summary.map((line) => html`<p>${line}</p>\n`)}
<h2>${words.verdicts}</h2>
<table><tbody>${dossier.verdicts.map(
    ({ criterion, name, word, sentence, more }) =>
      html`<tr><th scope="row">${criterion} ${name}</th><td class="word">${word}</td><td>${sentence}${more.map((line) => html`<br><span class="aside">${line}</span>`)}</td></tr>\n`,
  )}</tbody></table>
<h2>${words.facts}</h2>
<table><tbody>${dossier.facts.map(
    ({ name, said, cells }) =>
      html`<tr><th scope="row">${name}</th><td>${said}${cells.length > 0 && html`<br><span class="aside">${cells.join(' · ')}</span>`}</td></tr>\n`,
  )}</tbody></table>
${lines(words.completions, dossier.completions)}
${lines(words.history, dossier.history)}
<p><em>${messages.terminal.officialDecides}</em></p>
</main>`;
  return documentText({ language: messages.language, title: dossier.title, style, body });
}
