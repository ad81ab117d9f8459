import { theme } from './theme.js';

/** The look of `report.html`: one column to read, light and dark, and what a printer gets. */
export const style = `${theme}
body > header, main { max-width: 78rem; margin: 0 auto; padding: 0 1.5rem; }
body > header { padding-top: 3rem; }
main { padding-bottom: 4rem; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: 0.6rem 1rem; background: var(--card); border: 1px solid var(--strong-line); }
.skip:focus { top: 1rem; }
.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.pilot { color: var(--soft); }
h1 { margin: 0.2rem 0 0.6rem; font-size: clamp(2rem, 5vw, 2.9rem); letter-spacing: -0.01em; }
.meta { display: flex; flex-wrap: wrap; gap: 0.1rem 1.6rem; color: var(--soft); font-size: 0.92rem; }
.decides { margin-top: 0.9rem; font-family: var(--serif); font-style: italic; font-size: 1.1rem; }
.warning { margin-top: 0.8rem; padding: 0.5rem 0.9rem; border-left: 4px solid var(--review); background: var(--card); }
h2 { margin: 3.5rem 0 0.8rem; padding-top: 0.8rem; border-top: 2px solid var(--ink); font-size: 1.8rem; }
h3 { margin: 2.4rem 0 0.6rem; font-size: 1.3rem; }
.lead { margin-bottom: 0.6rem; color: var(--soft); font-size: 0.92rem; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 0 3.5rem; }

table { width: 100%; border-collapse: collapse; font-size: 0.95rem; }
th { text-align: left; font-weight: 400; }
thead th { padding: 0.2rem 0.9rem 0.3rem 0; border-bottom: 1px solid var(--strong-line); font-size: 0.82rem; color: var(--soft); vertical-align: bottom; }
thead td { border-bottom: 1px solid var(--strong-line); }
tbody th, tbody td { padding: 0.4rem 0.9rem 0.4rem 0; border-bottom: 1px solid var(--line); vertical-align: baseline; }
tfoot th, tfoot td { padding: 0.4rem 0.9rem 0.4rem 0; font-weight: 600; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.n:last-child, td.n:last-child { padding-right: 0; }
.zero { color: var(--soft); }
.wide { overflow-x: auto; }
.wide th[scope=row] { min-width: 12rem; }
.wide th small { display: block; font-size: 0.85rem; color: var(--soft); }
.wide .by-month th[scope=row] { min-width: 6rem; white-space: nowrap; }
.wide td { white-space: nowrap; }
.wide td, .wide .n { overflow-wrap: normal; }
.chart .bars { width: 42%; min-width: 6rem; padding-right: 1.2rem; }
.bar { display: block; min-width: 5rem; }
tbody a { text-decoration-color: var(--line); }
tbody a:hover { text-decoration-color: currentColor; }

.money h3 { display: flex; justify-content: space-between; }
.money h3 span { font-variant-numeric: tabular-nums; }
.appropriation { display: block; }
.parts { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: 0.8rem 1.2rem; margin-top: 0.9rem; }
.parts dt { font-size: 0.88rem; color: var(--soft); }
.parts dd { padding-left: 1.4rem; font-size: 1.15rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.parts small { margin-left: 0.3em; font-size: 0.82rem; font-weight: 400; color: var(--soft); }
.key { margin-right: 0.5rem; vertical-align: -2px; }
rect.payable { fill: var(--payable); }
rect.paid, rect.recovered { fill: var(--paid); }
rect.rejected { fill: var(--rejected); }
rect.review { fill: var(--review); }
rect.reserved { fill: url(#hatch); }
rect.left { fill: var(--card); stroke: var(--strong-line); }
rect.unfunded { fill: var(--unfunded); }
.appropriation rect.unfunded, .key rect.unfunded { fill: none; stroke: var(--unfunded); stroke-width: 2; stroke-dasharray: 5 3; }
.hatch-ground { fill: color-mix(in srgb, var(--review) 22%, var(--card)); }
.hatch-line { fill: var(--review); }
.limit { stroke: var(--ink); stroke-width: 2; }

.mark::before { display: inline-block; width: 1.1em; margin-right: 0.2em; font-size: 0.9em; }
.mark.payable, .mark.met { color: var(--payable); }
.mark.unfunded { color: var(--unfunded); }
.mark.review, .mark.unknown { color: var(--review); }
.mark.rejected, .mark.unmet { color: var(--rejected); }
.mark.paid, .mark.recovered { color: var(--paid); }
.mark.payable::before, .mark.met::before { content: "\\2713" / ""; }
.mark.unfunded::before { content: "\\25CB" / ""; }
.mark.review::before, .mark.unknown::before { content: "?" / ""; font-weight: 700; }
.mark.rejected::before, .mark.unmet::before { content: "\\2715" / ""; }
.mark.paid::before { content: "\\25CF" / ""; }
.mark.recovered::before { content: "\\2190" / ""; }

#tools { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 0.9rem 1.2rem; align-items: end; margin: 1.2rem 0; padding: 1.1rem 1.2rem 1.2rem; background: var(--card); border: 1px solid var(--line); }
#tools.later { grid-template-columns: repeat(5, minmax(0, 1fr)); }
#tools[hidden] { display: none; }
#tools .search { grid-column: 1 / -1; }
#tools label { display: block; margin-bottom: 0.2rem; font-size: 0.85rem; font-weight: 600; }
#tools label small { margin-left: 0.5em; font-size: inherit; font-weight: 400; color: var(--soft); }
input, select, button { width: 100%; min-height: 2.6rem; padding: 0.4rem 0.7rem; border: 1px solid var(--strong-line); border-radius: 3px; background: var(--paper); color: var(--ink); font: inherit; }
button { width: auto; cursor: pointer; }
button:hover { border-color: var(--ink); }
.buttons { display: flex; flex-wrap: wrap; gap: 0.6rem; grid-column: 1 / -2; }
#shown { text-align: right; font-size: 0.92rem; color: var(--soft); align-self: center; }
#none { padding: 2rem 0; font-family: var(--serif); font-style: italic; font-size: 1.1rem; }

.row { display: grid; grid-template-columns: 11rem 8.5rem minmax(0, 1fr) 7.5rem 6.2rem 7.5rem 5rem; gap: 0 1rem; align-items: baseline; padding: 0.55rem 0.5rem; }
.names { padding-block: 0.2rem; border-bottom: 1px solid var(--strong-line); font-size: 0.82rem; color: var(--soft); }
.claim { border-bottom: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 2.75rem; }
.claim[hidden] { display: none; }
.claim > summary { cursor: pointer; list-style: none; }
.claim > summary::-webkit-details-marker { display: none; }
.claim > summary:hover { background: var(--card); }
.claim > summary:focus-visible { outline-offset: -3px; }
.claim[open] { background: var(--card); border-inline: 1px solid var(--line); }
.claim[open] > summary { border-bottom: 1px solid var(--line); }
.id { font-weight: 600; }
.person, .day, .ids { font-variant-numeric: tabular-nums; font-size: 0.92rem; }
.person, .day { color: var(--soft); }
.day { white-space: nowrap; }
.ids i { font-style: normal; white-space: nowrap; }
.ids .unmet { color: var(--rejected); font-weight: 600; }
.ids .unknown { color: var(--review); }
.ids .unknown::after { content: "?" / ""; }
.pays { font-weight: 600; }
.pays-not { color: var(--soft); }
.inside { padding: 1rem 1.2rem 1.4rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; }
.facts dt { font-size: 0.8rem; color: var(--soft); }
.remark { margin-top: 0.8rem; padding-left: 0.9rem; border-left: 3px solid var(--unfunded); }
#work { margin-top: 2.2rem; }
.work { padding: 0; list-style: none; }
.work li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 2.4fr); gap: 0 1.2rem; padding: 0.35rem 0; border-bottom: 1px solid var(--line); }
.work a { font-weight: 600; }
.since { margin-top: 0.8rem; font-weight: 600; }
.news { font-style: normal; font-size: 0.82rem; font-weight: 600; color: var(--accent); }
.waits { font-size: 0.88rem; color: var(--soft); }
h3 > span { font-size: 1rem; color: var(--soft); }
.asks { margin-top: 0.8rem; padding: 0; list-style: none; }
.met > summary, .figures > summary, .folded > summary { padding: 0.4rem 0; cursor: pointer; font-weight: 600; }
.figures { border-bottom: 1px solid var(--line); }
.criteria { margin-top: 1.1rem; padding: 0; list-style: none; }
.criteria > li { display: grid; grid-template-columns: 2.4rem minmax(0, 3fr) minmax(0, 2fr); gap: 0 1.6rem; padding: 0.7rem 0; border-top: 1px solid var(--line); }
.criteria > li > b { font-variant-numeric: tabular-nums; }
.criteria > li.unmet > b { color: var(--rejected); }
.criteria > li.unknown > b { color: var(--review); }
.criteria h3 { margin: 0; font: 600 1rem/1.4 var(--sans); }
.criteria h3 .mark { margin-left: 0.5em; font-size: 0.88rem; white-space: nowrap; }
.criteria > li.met h3 { font-weight: 400; }
.ask { margin-top: 0.3rem; padding-left: 0.9rem; border-left: 3px solid var(--review); }
.ruling { margin-top: 0.3rem; padding-left: 0.9rem; border-left: 3px solid var(--accent); font-style: italic; }
.evidence { font-size: 0.86rem; line-height: 1.5; color: var(--soft); }
.evidence ul { padding: 0; list-style: none; }
.evidence ul ul { padding-left: 1em; }
.evidence em { font-style: normal; color: var(--ink); }
.ground { margin-top: 0.25rem; }

.readings > div { display: grid; grid-template-columns: 4rem minmax(0, 1fr); padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
.readings > div:target { background: var(--card); outline: 2px solid var(--accent); }
.readings dt { font-weight: 600; font-variant-numeric: tabular-nums; }
.readings small { display: block; font-size: 0.88rem; color: var(--soft); }
.problems { margin-top: 1.2rem; }
.problems summary { cursor: pointer; font-weight: 600; }
.problems li { padding: 0.2rem 0; font-size: 0.92rem; }

@media (max-width: 62rem) {
  #tools, #tools.later { grid-template-columns: 1fr 1fr; }
  .buttons, #shown { grid-column: 1 / -1; text-align: left; }
  .names { display: none; }
  .row { grid-template-columns: 1fr auto; }
  .row .mark { grid-column: 1; }
  .row .n { grid-column: 2; grid-row: 1; }
  .row .who, .row .ids { grid-column: 1 / -1; }
  .criteria > li { grid-template-columns: 2.4rem minmax(0, 1fr); }
  .criteria .evidence { grid-column: 2; margin-top: 0.4rem; }
}
@media (max-width: 34rem) {
  .work li { grid-template-columns: 1fr; }
  body > header, main { padding-inline: 1rem; }
  #tools, #tools.later { grid-template-columns: 1fr; }
  .wide th[scope=row] { min-width: 9rem; }
  .chart .bars { display: none; }
}

@page { size: A4; margin: 14mm 14mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt "Liberation Sans", Arial, sans-serif; } }
@media print {
  html { font-size: 9pt; }
  body { font-size: 1rem; line-height: 1.4; }
  body > header, main { max-width: none; padding: 0; }
  .skip, #tools, #tools + .lead { display: none; }
  h1 { font-size: 2.4rem; }
  h2 { margin-top: 8mm; }
  h3 { margin-top: 6mm; }
  h2, h3, thead, .names, .lead { break-after: avoid; }
  tr, .work li, .criteria > li, .readings > div, .facts, .claim:not([open]), .money { break-inside: avoid; }
  .claim { content-visibility: visible; }
  .claim > summary { break-after: avoid; }
  .names { display: grid; }
  .row { grid-template-columns: 29mm 22mm minmax(0, 1fr) 21mm 17mm 19mm 14mm; gap: 0 2.5mm; padding: 1.2mm 0; }
  .row .mark, .row .n, .row .who, .row .ids { grid-column: auto; grid-row: auto; }
  .claim[open] { border-inline: 0; }
  .inside { padding: 2mm 0 4mm; }
  .criteria > li { grid-template-columns: 8mm minmax(0, 3fr) minmax(0, 2fr); gap: 0 4mm; padding: 1.6mm 0; }
  .criteria .evidence { grid-column: auto; }
  .wide { overflow: visible; }
  .wide thead th { white-space: normal; }
  .wide th[scope=row] { min-width: 30mm; overflow-wrap: break-word; }
  .wide .by-month th[scope=row] { min-width: 17mm; }
  .wide .letter, .figures:not([open]), .folded:not([open]), .problems:not([open]) { display: none; }
  section:not([class]):not(:has(> :not(h2, h3, .lead, .figures:not([open]), .folded:not([open])))) { display: none; }
  .columns { display: block; }
  .columns > section { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
@media (forced-colors: active) {
  rect { forced-color-adjust: none; }
}
`;
