/** The files of csv-spectrum (Max Ogden and others, BSD-2-Clause), which show a reader every form of a valid CSV. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readTable } from '../../src/read/small-tables.js';
import type { Columns } from '../../src/vocabulary/columns.js';

const root = dirname(createRequire(import.meta.url).resolve('csv-spectrum/package.json'));
const names = readdirSync(join(root, 'csvs')).map((name) => name.replace(/\.csv$/, ''));

type Rows = readonly Readonly<Record<string, string>>[];

/** The rows as the program's tables read them, every cell as it stands in the file. */
async function rowsOf(name: string, headers: readonly string[]): Promise<Rows> {
  const columns: Columns = Object.fromEntries(
    headers.map((header) => [
      header,
      { names: { fi: header, sv: header, en: header }, required: true, holds: 'text' } as const,
    ]),
  );
  const path = join(root, 'csvs', `${name}.csv`);
  const source = { name: `${name}.csv`, path, bytes: readFileSync(path) };
  const { rows, problems } = await readTable(source, 'rulings', columns, (row) =>
    Object.fromEntries(headers.map((header) => [header, row.place(header).raw])),
  );
  expect(problems).toEqual([]);
  return rows;
}

it('csv-spectrum is all there', () => expect(names).toHaveLength(12));

it.each(names)('%s is read to the cells that csv-spectrum expects', async (name) => {
  const expected = expectedOf(name);
  expect(await rowsOf(name, Object.keys(expected[0] ?? {}))).toEqual(expected);
});

/** One file's expectation is a row without its list, with a telephone number that its CSV hasn't had for long. */
function expectedOf(name: string): Rows {
  const json: Rows | Rows[number] = JSON.parse(readFileSync(join(root, 'json', `${name}.json`), 'utf8'));
  if (Array.isArray(json)) return json;
  expect(name).toBe('location_coordinates');
  return [{ ...(json as Rows[number]), 'Contact Phone Number': '2095257564' }];
}
