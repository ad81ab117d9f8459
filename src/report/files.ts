import type { Run } from '../decisions.js';
import type { OutputFile } from '../model.js';
import type { Messages } from '../text/messages.js';
import { FOR_PEOPLE_CLAIMS_AT_MOST } from './for-people.js';
import { letters } from './letters/letters.js';
import { payments } from './tables/payments.js';
import { payouts } from './tables/payouts.js';
import { reasons } from './tables/reasons.js';
import { statistics } from './tables/statistics.js';

type Make = (run: Run, messages: Messages) => string;

const TABLES: Readonly<Record<string, Make>> = {
  'payouts.csv': payouts,
  'payments.csv': payments,
  'reasons.csv': reasons,
  'statistics.csv': statistics,
};

/** Every report of a run but `run.json`, which vouches for them. */
export async function reportFiles(run: Run, messages: Messages): Promise<readonly OutputFile[]> {
  return [
    ...Object.entries(TABLES).map(([name, make]) => ({ name, content: make(run, messages) })),
    ...(await filesForPeople(run, messages)),
    ...(await letters(run, messages)),
  ];
}

/** Those of a run's reports that have one of the names: tables alone are soon made, and the rest takes its time. */
export async function reportFilesNamed(
  names: readonly string[],
  run: Run,
  messages: Messages,
): Promise<readonly OutputFile[]> {
  if (!names.every((name) => Object.hasOwn(TABLES, name))) {
    return (await reportFiles(run, messages)).filter(({ name }) => names.includes(name));
  }
  return names.map((name) => ({ name, content: TABLES[name]?.(run, messages) ?? '' }));
}

/** The page and the workbook, or nothing where the run has too many claims for them. */
export async function filesForPeople(run: Run, messages: Messages): Promise<readonly OutputFile[]> {
  if (run.decisions.length > FOR_PEOPLE_CLAIMS_AT_MOST) return [];
  const [{ reportHtml }, { payoutsWorkbook, workbook }] = await Promise.all([
    import('./html/page.js'),
    import('./tables/workbook.js'),
  ]);
  return [
    { name: 'report.html', content: reportHtml(run, messages) },
    await workbook(run, messages),
    await payoutsWorkbook(run, messages),
  ];
}

/** The names of a set for a person to read: of a folder's files, as one for each applicant, the folder and how many. */
export function namesTold(files: readonly { readonly name: string }[]): readonly string[] {
  const folders = new Map<string, number>();
  for (const { name } of files) {
    const [folder = '', ...rest] = name.split('/');
    if (rest.length > 0) folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  const alone = files.filter(({ name }) => !name.includes('/')).map(({ name }) => name);
  return [...alone, ...[...folders].map(([folder, count]) => `${folder}/ (${count})`)];
}
