import { basename } from 'node:path';
import { type LoadedInputs, streamAt } from '../../disk/files.js';
import type { InputRole } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import { EXTRACT_KINDS } from '../../vocabulary/columns.js';
import type { YearPart } from '../../vocabulary/year-names.js';
import { tableKindOf } from '../inputs/table-kind.js';
import { pathOf, type Year } from './year-folder.js';

/** Folders into which a table may be dropped that belongs into another. */
const FOLDERS: readonly YearPart[] = ['claims', 'extracts', 'completions', 'rulings'];

/** A table in the wrong folder of a year, by its header, in words; undefined where each is in its own. */
export async function misplaced(
  loaded: LoadedInputs,
  year: Year,
  { year: words }: Messages,
): Promise<string | undefined> {
  const files = [
    ...[...loaded.sources].flatMap(([role, sources]) =>
      sources.map(({ path }) => ({ part: partOf(role), path })),
    ),
    ...loaded.ura.map(({ path }) => ({ part: 'extracts' as const, path })),
  ];
  for (const { part, path } of files) {
    if (!FOLDERS.includes(part) && part !== 'ledger') continue;
    const stream = await streamAt(path, path).catch(() => undefined);
    const kind = stream && (await tableKindOf(stream));
    if (kind?.isPayouts && kind.lacks === 0 && part === 'ledger') return words.notLedger(path);
    if (!kind || kind.lacks > 0 || partOf(kind.role) === part) continue;
    const looksLike = partOf(kind.role);
    if (looksLike === 'ledger') return words.misplacedLedger({ file: path, ledger: pathOf(year, 'ledger') });
    return words.misplaced({ file: path, looksLike, part: basename(pathOf(year, looksLike)) });
  }
  return undefined;
}

/** The part of a year folder into which a table belongs. */
export function partOf(role: InputRole): YearPart {
  if (role === 'paid') return 'ledger';
  if (role === 'earlier') return 'reports';
  return (EXTRACT_KINDS as readonly InputRole[]).includes(role) ? 'extracts' : (role as YearPart);
}
