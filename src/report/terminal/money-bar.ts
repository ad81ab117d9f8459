import type { Money } from '../../decisions.js';
import type { Cents } from '../../model.js';
import { dotted, filled } from './layout.js';
import type { Page } from './page.js';

/** The appropriation as a bar, and its parts in euros under it. */
export function moneyLines(money: Money, { messages, paint, width }: Page): readonly string[] {
  const { say, work } = messages;
  const title = ` ${work.appropriation} ${say.euros(money.appropriation)}  `;
  const room = Math.max(10, Math.min(40, width - title.length - 1));
  const spent = money.paid - money.recovered;
  const [paid, payable, reserved, left] = shares([spent, money.payable, money.reserved, money.left], room);
  const bar = [
    paint.cyan('▓'.repeat(paid ?? 0)),
    paint.green('█'.repeat(payable ?? 0)),
    paint.yellow('▒'.repeat(reserved ?? 0)),
    paint.dim('░'.repeat(left ?? 0)),
  ].join('');
  const part = (name: keyof typeof work.money, cents: Cents) => `${work.money[name]} ${say.euros(cents)}`;
  const parts = [
    ...(money.paid > 0 ? [part('paid', money.paid)] : []),
    ...(money.recovered > 0 ? [part('recovered', money.recovered)] : []),
    part('payable', money.payable),
    part('reserved', money.reserved),
    part('left', money.left),
    ...(money.unfunded > 0 ? [part('unfunded', money.unfunded)] : []),
  ];
  return [title + bar, ...filled(dotted(parts), width, '   ')];
}

/** How many of so many places each part takes; one that is anything takes one, and all of them no more than there are. */
function shares(parts: readonly number[], places: number): readonly number[] {
  const whole = parts.reduce((sum, part) => sum + Math.max(0, part), 0);
  if (whole === 0) return parts.map(() => 0);
  const counts = parts.map((part) => (part <= 0 ? 0 : Math.max(1, Math.round((part / whole) * places))));
  const over = counts.reduce((sum, count) => sum + count, 0) - places;
  const largest = counts.indexOf(Math.max(...counts));
  return counts.map((count, i) => (i === largest ? count - over : count));
}
