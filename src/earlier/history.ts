import type { CheckedThen } from '../decisions.js';
import type { Cents } from '../model.js';
import type { RunFile } from './run-file.js';

/** The checks up to an earlier run, itself last: those that it tells of, and its own figures. */
export function historyUntil({ history, options, totals, money }: RunFile): readonly CheckedThen[] {
  return [
    ...history.map(({ as_of, outcomes, ...sums }) => ({
      asOf: as_of as CheckedThen['asOf'],
      outcomes,
      ...inCents(sums),
    })),
    { asOf: options.as_of as CheckedThen['asOf'], outcomes: totals.outcomes, ...inCents(money) },
  ];
}

function inCents({
  paid,
  recovered,
  payable,
  left,
}: Pick<RunFile['money'], 'paid' | 'recovered' | 'payable' | 'left'>) {
  return {
    paid: centsOf(paid),
    recovered: centsOf(recovered),
    payable: centsOf(payable),
    left: centsOf(left),
  };
}

/** Euros with two decimals as whole cents. */
function centsOf(euros: number): Cents {
  return Math.round(euros * 100) as Cents;
}
