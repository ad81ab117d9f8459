import type { Money } from '../../decisions.js';
import type { Cents, Fixed4 } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import { percent } from './bars.js';
import { type Html, html } from './html.js';

type Part = { readonly className: string; readonly name: string; readonly cents: Cents };

/**
 * The appropriation as a bar: paid, payable now, reserved and left fill it; what there is no money for stands beyond
 * its end. The same in figures below.
 */
export function appropriation(money: Money, messages: Messages): Html {
  const { page, say, terminal } = messages;
  const within: readonly Part[] = [
    { className: 'paid', name: terminal.paid, cents: (money.paid - money.recovered) as Cents },
    { className: 'payable', name: terminal.payable, cents: money.payable },
    { className: 'reserved', name: terminal.reserved, cents: money.reserved },
    { className: 'left', name: terminal.left, cents: money.left },
  ];
  const beyond: Part = { className: 'unfunded', name: terminal.unfunded, cents: money.unfunded };
  const parts = [...within, beyond];
  const inWords = say.list(parts.map(({ name, cents }) => `${name} ${say.euros(cents)}`));
  return html`<section class="money">
<h3 id="money">${terminal.appropriation} <span>${say.euros(money.appropriation)}</span></h3>
${picture(within, beyond, money.appropriation, page.appropriationBar(inWords))}
<dl class="parts">${parts.map(
    ({ className, name, cents }) => html`
<div class="part-${className}"><dt><svg class="key" width="14" height="14" aria-hidden="true" focusable="false"><rect x="1" y="1" width="12" height="12" class="${className}"></rect></svg>${name}</dt><dd>${say.euros(cents)}${money.appropriation > 0 && html` <small>${share(cents, money.appropriation, messages)}</small>`}</dd></div>`,
  )}
</dl>
</section>`;
}

/** How wide the gap is between the end of the appropriation and what lies beyond it, of the whole picture. */
const GAP = 0.012;

function picture(within: readonly Part[], beyond: Part, whole: Cents, label: string): Html {
  const filled = within.reduce((sum, { cents }) => sum + Math.max(0, cents), 0);
  const end = Math.max(whole, filled, 1);
  const width = (end + Math.max(0, beyond.cents)) * (beyond.cents > 0 ? 1 + GAP : 1);
  let at = 0;
  const rects = within.map(({ className, cents }) => {
    const from = at;
    at += Math.max(0, cents);
    return cents > 0 && rect(from, cents, width, className);
  });
  return html`<svg class="appropriation" width="100%" height="52" role="img" aria-label="${label}">
<defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" class="hatch-ground"></rect><rect width="2.5" height="7" class="hatch-line"></rect></pattern></defs>
${rects}
${beyond.cents > 0 && rect(end + width * GAP, beyond.cents, width, beyond.className)}
<line x1="${percent(whole, width)}" x2="${percent(whole, width)}" y1="0" y2="52" class="limit"></line>
</svg>`;
}

function rect(from: number, amount: number, width: number, className: string): Html {
  return html`<rect x="${percent(from, width)}" y="8" width="${percent(amount, width)}" height="36" class="${className}"></rect>`;
}

function share(cents: Cents, whole: Cents, { say }: Messages): string {
  const tenths = Math.round((cents / whole) * 1000);
  return `${say.number((tenths * 1000) as Fixed4)}\u00a0%`;
}
