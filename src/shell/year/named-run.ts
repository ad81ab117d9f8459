import { basename, dirname, join, resolve } from 'node:path';
import { type NotRead, type ReadRun, readRun } from '../run-folder.js';
import { pathOf, type Year, yearAt } from './year-folder.js';

/** Reads the run that a user names: by its path, or in a year folder by the name it has among the reports. */
export async function readNamedRun(named: string): Promise<ReadRun | NotRead> {
  const read = await readRun(named);
  if (!('why' in read) || read.why !== 'not-found' || basename(named) !== named) return read;
  const year = await yearAt('.');
  const inYear = year && (await readRun(join(pathOf(year, 'reports'), named)));
  return inYear && !('why' in inYear && inYear.why === 'not-found') ? inYear : read;
}

/** The year folder that a run lies in: it stands among the reports there. */
export function yearOf(runFolder: string): Promise<Year | undefined> {
  return yearAt(dirname(dirname(resolve(runFolder))));
}
