import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../disk/system.js';
import type { Messages } from '../../text/messages.js';
import { type Chain, chainOf, type Link } from '../../year/chain.js';
import { type NotRead, notReadText, type ReadRun, readRun } from '../run-folder.js';
import { KEPT_FOLDER } from './kept-inputs.js';
import { pathOf, type Year } from './year-folder.js';

/** A run of a year with its place in the chain. */
export type YearRun = Link & { readonly path: string; readonly read: ReadRun };

export type YearRuns = {
  readonly chain: Chain<YearRun>;
  /** Reports that a check of other files has put there: they keep none of the office's tables, and follow no run. */
  readonly others: readonly string[];
  /** Folders with a run.json that can't be read. */
  readonly notRead: readonly NotRead[];
};

/** Every run of a year, in the order of their chain. A folder without a run.json is none. */
export async function runsOf(year: Year): Promise<YearRuns> {
  const reports = pathOf(year, 'reports');
  const entries = await readdir(reports, { withFileTypes: true }).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  const runs: YearRun[] = [];
  const notRead: NotRead[] = [];
  const others: string[] = [];
  for (const { name } of entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))) {
    const path = join(reports, name);
    const read = await readRun(path);
    if (!('why' in read)) {
      const { previous, options, files } = read.run;
      if (!files.some((file) => file.name.startsWith(KEPT_FOLDER))) {
        others.push(name);
        continue;
      }
      runs.push({
        name,
        path,
        read,
        sha256: read.file.sha256,
        previous: previous?.sha256,
        asOf: options.as_of,
      });
    } else if (read.why !== 'no-report') notRead.push(read);
  }
  return { chain: chainOf(runs), others: others.toSorted(), notRead };
}

/** What is odd about the chain, in words. */
export function chainNotices({ chain, others }: YearRuns, { year: words }: Messages): readonly string[] {
  const names = (runs: readonly Link[]) => runs.map(({ name }) => name);
  const loose = [...names(chain.loose), ...others];
  return [
    ...(chain.brokenBefore ? [words.chainBroken(chain.brokenBefore.name)] : []),
    ...(loose.length > 0 ? [words.chainLoose(loose)] : []),
    ...(chain.copies.length > 0 ? [words.chainCopies(names(chain.copies))] : []),
  ];
}

/** Why the runs of a year can't be gone by: one of them can't be read, and it may be the newest. */
export function unreadableRun({ notRead }: YearRuns, messages: Messages): string | undefined {
  const [first] = notRead;
  if (!first) return undefined;
  const reason = notReadText(first, messages);
  return messages.year.runNotReadable({ folder: first.path, reason });
}
