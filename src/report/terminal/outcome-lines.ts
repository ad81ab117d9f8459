import type { Decision, Outcome } from '../../decisions.js';
import type { VerdictWord } from '../../model.js';
import { OUTCOMES } from '../totals.js';
import { columned, widthOf } from './layout.js';
import type { Page } from './page.js';
import type { Paint } from './paint.js';

/** A sign for those who don't see colours, and the colour for those who do. */
const outcomeSigns: Readonly<Record<Outcome, string>> = {
  payable: '✓',
  unfunded: '○',
  review: '?',
  rejected: '✕',
  paid: '●',
  recovered: '↩',
};

export const verdictSigns: Readonly<Record<VerdictWord, string>> = { met: '✓', unmet: '✕', unknown: '?' };

export function outcomeColour(outcome: Outcome, paint: Paint): (text: string) => string {
  const colours: Record<Outcome, (text: string) => string> = {
    payable: paint.green,
    unfunded: paint.cyan,
    review: paint.yellow,
    rejected: paint.red,
    paid: paint.cyan,
    recovered: paint.cyan,
  };
  return colours[outcome];
}

/** How many claims came to each outcome, and what those come to that have a sum: two on a line where there is room. */
export function outcomeLines(decisions: readonly Decision[], page: Page): readonly string[] {
  const { messages, paint, width } = page;
  const of = OUTCOMES.flatMap((outcome) => {
    const claims = decisions.filter((decision) => decision.outcome === outcome);
    return claims.length === 0 ? [] : [{ outcome, claims }];
  });
  const cells = of.map(({ outcome, claims }) => [
    outcomeSigns[outcome],
    String(claims.length),
    messages.outcomes[outcome],
    sumOf(outcome, claims, messages.say.euros),
  ]);
  const half = Math.ceil(cells.length / 2);
  const beside = columned(
    cells.slice(0, half).map((left, i) => [...left, ...(cells[half + i] ?? [])]),
    [1, 3, 5, 7],
  );
  const lines = beside.every((line) => widthOf(line) < width) ? beside : columned(cells, [1, 3]);
  return lines.map((line) =>
    OUTCOMES.reduce(
      (painted, outcome) => painted.replace(outcomeSigns[outcome], outcomeColour(outcome, paint)),
      ` ${line}`,
    ),
  );
}

/** Rejected claims and those under review have no sum to speak of. */
function sumOf(outcome: Outcome, claims: readonly Decision[], say: (cents: never) => string): string {
  if (outcome === 'rejected' || outcome === 'review') return '';
  const cents = claims.reduce((sum, { amount = 0 }) => sum + amount, 0);
  return say(cents as never);
}
