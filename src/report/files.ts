import type { OutputFile, Run } from '../model.js';
import type { Messages } from '../text/messages.js';
import { annexes } from './annexes.js';
import { reportHtml } from './html/page.js';
import { payments } from './payments.js';
import { payouts } from './payouts.js';
import { reasons } from './reasons.js';

/** Above so many claims a workbook serves nobody any more: the CSV files hold the same. */
export const WORKBOOK_CLAIMS_AT_MOST = 10_000;

/** Every report of a run but `run.json`, which vouches for them. */
export async function reportFiles(run: Run, messages: Messages): Promise<readonly OutputFile[]> {
  return [
    { name: 'payouts.csv', content: payouts(run, messages) },
    { name: 'payments.csv', content: payments(run, messages) },
    { name: 'reasons.csv', content: reasons(run, messages) },
    { name: 'report.html', content: reportHtml(run, messages) },
    ...(await workbookFiles(run, messages)),
    ...annexes(run, messages),
  ];
}

/** The workbook, or nothing where the run has too many claims for one. */
export async function workbookFiles(run: Run, messages: Messages): Promise<readonly OutputFile[]> {
  if (run.decisions.length > WORKBOOK_CLAIMS_AT_MOST) return [];
  const { workbook } = await import('./workbook.js');
  return [await workbook(run, messages)];
}

/** The names of a set for a person to read: of the annexes, one for each applicant, their folder and how many. */
export function namesTold(files: readonly { readonly name: string }[]): readonly string[] {
  const ofAnnexes = files.filter(({ name }) => name.startsWith('annexes/'));
  const others = files.filter((file) => !ofAnnexes.includes(file)).map(({ name }) => name);
  return ofAnnexes.length === 0 ? others : [...others, `annexes/ (${ofAnnexes.length})`];
}
