import { type Columns, claimColumns, columnKeys } from '../vocabulary/columns.js';
import { type Example, exampleMark, exampleRows } from '../vocabulary/example-rows.js';
import { type FilledKind, fileFormat } from '../vocabulary/file-formats.js';
import { headerKey } from '../vocabulary/header-key.js';
import { yesNo } from '../vocabulary/words.js';
import { clean } from './cells-of-record.js';
import type { Layout } from './header.js';
import { parseDay } from './values.js';

/** A row of a form that says it is the example: as it was written, or changed, so that it may be somebody's. */
export type ExampleRow = 'as written' | 'changed';

const MARKS: ReadonlySet<string> = new Set(Object.values(exampleMark).map(headerKey));

/** Says of a table's rows which of them is the example of a form; undefined for any other row. */
export function exampleFinder(
  kind: FilledKind,
  layout: Layout,
): (cells: readonly string[]) => ExampleRow | undefined {
  const { columns } = fileFormat(kind);
  const expected: Readonly<Record<string, Example>> = exampleRows[kind];
  const [marked = ''] = Object.keys(columns);
  const markAt = layout.index.get(marked) ?? -1;
  const others = layout.unknown.map(({ at }) => at);
  const isAsWritten = isSameAs(columns, expected);
  return (cells) => {
    if (!MARKS.has(headerKey(clean(cells[markAt] ?? '')))) return undefined;
    const same = [...layout.index].every(([id, at]) => isAsWritten(id, clean(cells[at] ?? '')));
    return same && others.every((at) => clean(cells[at] ?? '') === '') ? 'as written' : 'changed';
  };
}

const COLUMNS_OF_CLAIMS = columnKeys(claimColumns);

/** Whether a cell says what the example says there, in whichever of the languages and however a spreadsheet saved it. */
function isSameAs(columns: Columns, expected: Readonly<Record<string, Example>>) {
  return (id: string, found: string): boolean => {
    const example = expected[id] ?? '';
    if (typeof example !== 'string') return Object.values(example).includes(found);
    if (found === '' || example === '') return found === example;
    const holds = columns[id]?.holds;
    if (typeof holds === 'object') return holds.words.get(headerKey(found)) === example;
    switch (holds) {
      case 'day': {
        const day = parseDay(found);
        return day.ok && day.value === example;
      }
      case 'yes or no':
        return yesNo.words.get(headerKey(found)) === example;
      case 'claims column':
        return COLUMNS_OF_CLAIMS.get(headerKey(found)) === example;
      case 'hours':
      case 'number':
      case 'percent':
      case 'euros':
        return plainNumber(found) === plainNumber(example);
      default:
        return found === example;
    }
  };
}

/** A number without what a spreadsheet adds when it saves one. */
function plainNumber(text: string): string {
  return text
    .replace(/[\s€%]|eur(oa|o)?$/gi, '')
    .replace(',', '.')
    .replace(/\.0+$/, '');
}
