import type { Claim, Place, ShownFact, Verdict } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import { extractOfFact, factName, sentence } from '../../text/words.js';
import { rawOf, sourceOf, verdictAfterRuling } from '../claim.js';
import { deckPlaceText } from '../deck-places.js';
import { distanceOf, rulingText } from '../sentences.js';
import { CELL_TEXT_AT_MOST, cut } from '../terminal/layout.js';
import { isNumber, valueText } from '../values.js';
import type { ExtractsTold } from './extracts-told.js';
import { bdi, type Html, html, joined } from './html.js';
import { short } from './short.js';

/** One criterion of a claim: what it came to and why, beside the facts it stands on and where they are read from. */
export function verdictItem(
  claim: Claim,
  verdict: Verdict,
  extracts: ExtractsTold,
  messages: Messages,
): Html {
  const { criteria, verdicts } = messages;
  const word = verdictAfterRuling(verdict);
  const distance = distanceOf(verdict, messages);
  // A fact made of others that isn't known has nothing to show: what it is made of stands beside it.
  const facts = verdict.facts.filter(
    ({ is, values, from }) => is === 'known' || values.length > 0 || from.length > 0,
  );
  return html`<li class="${word}"><b>${verdict.criterion}</b><div><h3>${criteria[verdict.criterion].name} <span class="mark ${word}">${verdicts[word]}</span></h3><p>${sentence(verdict, messages)}${distance && html` <strong>${messages.terminal.margin}: ${distance}.</strong>`}</p>${verdict.ruling && html`<p class="ruling">${rulingText(verdict.ruling, messages)}</p>`}</div><div class="evidence">${
    facts.length > 0 &&
    html`<ul>${facts.map((fact) => html`<li>${shownFact(claim, fact, extracts, messages)}</li>`)}</ul>`
  }<p class="ground">${joined(
    [
      deckPlaceText(verdict.criterion, messages),
      ...verdict.readings.map((id) => html`<a href="#${id}">${id}</a>`),
    ],
    ' · ',
  )}</p></div></li>
`;
}

/** A fact with its values and its cells: those of the claim's own row by their address alone. */
function shownFact(claim: Claim, fact: ShownFact, extracts: ExtractsTold, messages: Messages): Html {
  const { name, is, values, from } = fact;
  const known = values.map((value) => valueText(name, value, messages));
  const ofClaim = from.filter((place) => isOf(claim, place));
  const [own] = ofClaim;
  const written = own ? short(rawOf(own).trim(), CELL_TEXT_AT_MOST) : '';
  const blank = `(${messages.words.blank})`;
  const kind = is === 'known' && from.length === 0 ? extractOfFact(name) : undefined;
  const absent = kind === undefined ? undefined : extracts.get(kind);
  const said =
    absent !== undefined && known.length === 0
      ? absent
      : is === 'known'
        ? known.map((text) => (text === messages.words.blank ? blank : text)).join(', ')
        : [written || (own && blank), known.length > 0 && messages.page.possible(known.join(', '))]
            .filter(Boolean)
            .join('; ');
  const asWritten = is === 'known' && isNumber(name) && written.replace('.', ',') !== said.replace('.', ',');
  return html`${factName(name, messages)}${said !== '' && html`: <em>${bdi(cut(said, 200))}</em>`}${asWritten && html` (${bdi(written)})`}${ofClaim.map(
    ({ cell }) => cell !== '' && html` (${cell})`,
  )}${rowsElsewhere(from.filter((place) => !isOf(claim, place)))}`;
}

function isOf(claim: Claim, place: Place): boolean {
  return place.file === claim.file && place.line === claim.line;
}

/** Cells of other files, row by row: each with its column and its text. */
function rowsElsewhere(places: readonly Place[]): Html | undefined {
  if (places.length === 0) return undefined;
  const rows = new Map<string, Place[]>();
  for (const place of places) {
    const row = rows.get(sourceOf(place));
    if (row) row.push(place);
    else rows.set(sourceOf(place), [place]);
  }
  return html`<ul>${[...rows].map(
    ([source, cells]) =>
      html`<li>${bdi(source)} ${joined(
        cells.map(
          (place) =>
            html`${bdi(short(place.column, CELL_TEXT_AT_MOST))}${place.cell && html` (${place.cell})`}: <em>${bdi(short(rawOf(place).trim(), CELL_TEXT_AT_MOST) || '–')}</em>${place.completes && html` (${bdi(short(place.completes.document, CELL_TEXT_AT_MOST))})`}`,
        ),
        ' · ',
      )}</li>`,
  )}</ul>`;
}
