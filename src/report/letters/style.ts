import { theme } from '../html/theme.js';

/** Papers for A4, in black on white; on a screen they lie on a desk. */
export const letterStyle = `${theme}
body { font-size: 15px; }
main { padding: 2rem 1rem; }
.paper { max-width: 50rem; margin: 0 auto 2rem; padding: 3rem 3.25rem; background: var(--card); border: 1px solid var(--line); }
[role=presentation] { width: 100%; border-collapse: collapse; table-layout: fixed; }
[role=presentation] > * > tr > td { padding: 0; }
.running { display: none; }

.top { display: flex; justify-content: space-between; gap: 1rem; }
.sender { font-size: 0.85rem; letter-spacing: 0.06em; text-transform: uppercase; color: var(--soft); }
.draft { padding: 0 0.6em; border: 1px solid currentColor; font-size: 0.85rem; font-weight: 600; letter-spacing: 0.06em; text-transform: uppercase; }
h1 { margin-top: 0.9rem; font-size: 1.9rem; }
.subject { font-family: var(--serif); font-size: 1.1rem; font-style: italic; color: var(--soft); }
.head { display: flex; flex-wrap: wrap; gap: 0.4rem 2.5rem; margin: 1.2rem 0; padding: 0.8rem 0; border-block: 1px solid var(--ink); }
.head dt, .which dt { font-size: 0.78rem; color: var(--soft); }
.head dd { font-weight: 600; }
header > p + p { margin-top: 0.6rem; }

.claim, .verdict { padding-top: 1.8rem; }
h2 { padding-bottom: 0.35rem; border-bottom: 2px solid var(--ink); font-size: 1.3rem; }
.lead-in p { margin-top: 0.5rem; }
.verdict > p { margin-top: 0.5rem; }
.which { display: flex; flex-wrap: wrap; gap: 0.3rem 2rem; margin: 0.6rem 0 0.9rem; }
.which dd { font-variant-numeric: tabular-nums; }
.reason { padding: 0.7rem 0 0.8rem; border-bottom: 1px solid var(--line); }
.reason > h3, .reason > h4 { margin: 0; font: 600 1rem/1.35 var(--sans); }
.reason > * > b:first-child, .open li > b { display: inline-block; min-width: 2.4em; font-variant-numeric: tabular-nums; }
.reason em { margin-left: 0.5em; padding: 0 0.5em; border: 1px solid currentColor; border-radius: 1em; font-size: 0.78rem; font-style: normal; font-weight: 600; white-space: nowrap; }
.reason dl { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0.25rem 1rem; align-items: baseline; margin-top: 0.4rem; padding-left: 2.4em; }
.reason dt { font-size: 0.85rem; color: var(--soft); }
.reason dd b { font-weight: 600; }
small { font-size: 0.82rem; color: var(--soft); }
h3 { margin: 1.1rem 0 0.2rem; font: italic 1.05rem/1.3 var(--serif); }
.open ul { padding: 0; list-style: none; }
.open li { padding: 0.3rem 0 0.3rem 2.4em; text-indent: -2.4em; }
.open li > b { text-indent: 0; }

.asked, .decided { width: 100%; margin-top: 0.6rem; border-collapse: collapse; }
.asked th[scope=col], .decided th[scope=col] { padding: 0.3rem 0.8rem 0.3rem 0; border-bottom: 1px solid var(--ink); font-size: 0.82rem; text-align: left; vertical-align: bottom; }
.asked td, .decided td, .decided tbody th { padding: 0.45rem 0.8rem 0.45rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.asked td:first-child { width: 70%; padding-left: 1.7em; font-weight: 600; }
.asked td:last-child, .decided td { font-variant-numeric: tabular-nums; }
.decided tbody th { font-weight: 600; }
.decided td.short { white-space: nowrap; }
.decided th[scope=col] { overflow-wrap: normal; }
.decided tfoot > tr > * { padding: 0.5rem 0.8rem 0.5rem 0; font-weight: 600; text-align: left; }
.decided .n:last-child { padding-right: 0; }
.decided td.n, .decided th.n { font-variant-numeric: tabular-nums; }
.ask { padding-left: 1.7em; }
.ask + .ask { margin-top: 0.3rem; }
.box { float: left; width: 0.95em; height: 0.95em; margin: 0.25em 0 0 -1.7em; border: 1.5px solid currentColor; }

.fields { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
.field { display: flex; flex-direction: column; justify-content: flex-end; min-height: 3rem; }
.field > span { display: block; padding-top: 0.2rem; border-top: 1px solid var(--ink); font-size: 0.78rem; font-weight: 400; color: var(--soft); }
.field.filled { font-weight: 600; }
.due { margin: 0.2rem 0 0.9rem; }
.signature { margin-top: 1.4rem; padding-top: 0.9rem; border-top: 2px solid var(--ink); }

@media (max-width: 40rem) {
  main { padding: 0; }
  .paper { padding: 1.5rem 1.1rem; border-inline: 0; }
  .reason dl { grid-template-columns: 1fr; gap: 0; padding-left: 0; }
  .reason dd { margin-bottom: 0.4rem; }
  .fields { grid-template-columns: 1fr; }
  .decided { font-size: 0.85rem; }
  .decided td, .decided tbody th, .decided th[scope=col] { padding-right: 0.4rem; overflow-wrap: anywhere; }
  .decided td.short { white-space: normal; }
}

@page {
  size: A4;
  margin: 14mm 18mm 18mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt "Liberation Sans", Arial, sans-serif; }
}
@media print {
  html { font-size: 10pt; }
  body { font-size: 1rem; line-height: 1.42; }
  main { padding: 0; }
  .paper { max-width: none; margin: 0; padding: 0; border: 0; }
  .paper + .paper { break-before: page; }
  .running { display: grid; grid-template-columns: auto 1fr auto; gap: 2em; margin-bottom: 6mm; padding-bottom: 1.5mm; border-bottom: 0.5pt solid var(--ink); font-size: 8.5pt; color: var(--soft); }
  .running > span:last-child { text-align: right; max-width: 80mm; }
  h1 { margin-top: 2mm; }
  .claim, .verdict { padding-top: 5mm; }
  .together, .lead-in, .reason, .open, .objection, .signature, .fields, tr { break-inside: avoid; }
  [role=presentation] > * > tr { break-inside: auto; }
  h2, h3, h4, .which, .lead-in, .asked thead { break-after: avoid; }
  .objection, .signature { break-before: avoid; }
  p, li, dd { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
}
`;
