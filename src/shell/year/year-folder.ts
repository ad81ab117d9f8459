import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Messages } from '../../text/messages.js';
import { YEAR_NAMES, type YearNames, type YearPart } from '../../vocabulary/year-names.js';
import { type Layout, layoutOf } from '../../year/layout.js';

/** A year folder: where it is, as it was named, and where its parts are. */
export type Year = {
  readonly folder: string;
  /** The paths of the parts that are there. */
  readonly paths: { readonly [P in YearPart]?: string };
  /** The names that a missing part would have. */
  readonly names: YearNames;
  readonly layout: Layout;
};

/** The year folder at a path; undefined where it isn't one. */
export async function yearAt(folder: string): Promise<Year | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const layout = layoutOf(entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })));
  if (!layout) return undefined;
  const named = Object.entries(layout.names) as [YearPart, string][];
  return {
    folder,
    paths: Object.fromEntries(named.map(([part, name]) => [part, join(folder, name)])),
    names: YEAR_NAMES[layout.language],
    layout,
  };
}

/** Where a part is, or would be. */
export function pathOf(year: Year, part: YearPart): string {
  return year.paths[part] ?? join(year.folder, year.names[part]);
}

/** Why nothing can be done with a year folder as it is: it must be clear what was paid. */
export function unclear({ layout, names }: Year, { year: words }: Messages): string | undefined {
  const [twice] = layout.twice;
  if (twice) return words.twice(twice);
  const [elsewhere] = layout.ledgerElsewhere;
  if (elsewhere !== undefined)
    return words.ledgerElsewhere({ found: elsewhere, name: layout.names.ledger ?? names.ledger });
  return layout.names.ledger === undefined ? words.ledgerMissing(names.ledger) : undefined;
}

/** What a spreadsheet program has put beside the ledger while it is open there; undefined where it isn't. */
export async function openElsewhere(year: Year): Promise<string | undefined> {
  const name = basename(pathOf(year, 'ledger')).toLowerCase();
  // The second leaves out the first letters of a long name.
  const isLock = (one: string) =>
    one.toLowerCase() === `.~lock.${name}#` ||
    (one.startsWith('~$') && one.length > 2 && name.endsWith(one.slice(2).toLowerCase()));
  return (await readdir(year.folder)).find(isLock);
}
