import { type Html, html } from './html.js';

/** A part of a bar: how much of it, and the class that gives it its colour and pattern. */
export type BarPart = { readonly amount: number; readonly className: string };

/** A bar in a row of a table, which says the same in figures: `of` is what fills the whole width. */
export function bar(parts: readonly BarPart[], of: number): Html {
  let at = 0;
  const rects = parts.map(({ amount, className }) => {
    const from = at;
    at += amount;
    if (amount <= 0 || of <= 0) return undefined;
    return html`<rect x="${percent(from, of)}" width="${percent(amount, of)}" height="10" class="${className}"></rect>`;
  });
  return html`<svg class="bar" width="100%" height="10" aria-hidden="true" focusable="false">${rects}</svg>`;
}

/** A share as SVG has it, with two decimals at most. */
export function percent(amount: number, of: number): string {
  return `${Math.round((Math.max(0, amount) / of) * 10_000) / 100}%`;
}
