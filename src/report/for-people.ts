import type { Run } from '../decisions.js';

/** Above so many claims a page or a workbook serves nobody any more: the CSV files hold the same. */
export const FOR_PEOPLE_CLAIMS_AT_MOST = 5_000;

/** The report to open first: the page, or the table where there is no page. */
export function reportToOpen({ decisions }: Run): string {
  return decisions.length > FOR_PEOPLE_CLAIMS_AT_MOST ? 'payouts.csv' : 'report.html';
}
