import type { RewardRowId } from '../model.js';
import { parameters, rewardTable } from '../pilot/parameters.js';

const whole = (fixed: number) => String(fixed / 10_000);

/** The deck's limits as plain figures, so that no sentence states a number of its own. */
export const limits = {
  benefitDays: whole(parameters.BENEFIT_DAYS_AT_LEAST),
  benefitDaysAWeek: whole(parameters.BENEFIT_DAYS_A_WEEK_AT_MOST),
  counterWeeks: String(parameters.COUNTER_HOLDS_WEEKS),
  keyword: parameters.PILOT_KEYWORD,
  fullGrantPercent: whole(parameters.FULL_GRANT_AT_LEAST),
  startMonths: String(parameters.START_WITHIN_MONTHS),
  fullTimeAtLeast: whole(parameters.FULL_TIME_HOURS_AT_LEAST),
  fullTimeAtMost: whole(parameters.FULL_TIME_HOURS_AT_MOST),
  hoursPercent: String(parameters.HOURS_MORE_THAN_PERCENT),
} as const;

/** A row of the reward table, by its number. */
export function tableRow(id: RewardRowId) {
  const row = rewardTable.find((r) => r.row === id);
  if (!row) throw new Error(`no row ${id} in the reward table`);
  return row;
}

/** How long a fixed term is by the table's steps: from so many months, and below so many where a step is above it. */
export function termSteps(months: number): { readonly from: number; readonly below: number | undefined } {
  const steps = rewardTable.map((row) => row.monthsAtLeast).filter((step) => step > months);
  return { from: months, below: steps.length > 0 ? Math.min(...steps) : undefined };
}
