import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { shownLine } from '../../privacy/shown.js';
import type { Messages } from '../../text/messages.js';
import { YEAR_PARTS, type YearPart } from '../../vocabulary/year-names.js';
import type { World } from '../world.js';
import { besideParts } from './beside-parts.js';
import { unclear, type Year } from './year-folder.js';
import { chainNotices, runsOf, unreadableRun } from './year-runs.js';

/** `palkkio` alone in a year folder: what a check there would read. Nothing was asked for, so it ends with 2 as the help does. */
export async function lookAround(year: Year, messages: Messages, { err }: World): Promise<2> {
  const words = messages.year;
  const runs = await runsOf(year);
  const { chain } = runs;
  const width = Math.max(...Object.values(words.parts).map((part) => part.length)) + 2;
  err(shownLine(words.look.heading(resolve(year.folder))));
  for (const part of YEAR_PARTS) {
    const name = year.layout.names[part];
    const what = name === undefined ? words.look.missing : `${name}${await contentOf(part)}`;
    err(shownLine(`  ${words.parts[part].padEnd(width)}${what}`));
  }
  const beside = await besideParts(year, messages);
  for (const notice of [
    unclear(year, messages),
    beside.failed,
    ...beside.notices,
    unreadableRun(runs, messages),
    ...chainNotices(runs, messages),
  ])
    if (notice !== undefined) err(shownLine(notice));
  err(shownLine(words.look.next));
  return 2;

  async function contentOf(part: YearPart): Promise<string> {
    if (part === 'ledger' || part === 'settings') return '';
    if (part !== 'reports') return `: ${words.look.files(await tablesIn(year.paths[part] ?? ''))}`;
    const { links, newest } = chain;
    return `: ${newest ? words.look.runs({ count: links.length, newest: newest.name }) : words.look.noRuns}`;
  }
}

async function tablesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^[^.~].*\.(csv|txt|tsv|xlsx)$/i.test(name)).toSorted();
}
