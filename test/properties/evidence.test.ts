/** Every piece of evidence, opened at its file, line and column, holds the raw text reported. */

import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import type { Place } from '../../src/model.js';
import { toFiles } from '../second-opinion/files.js';
import { decideFiles } from '../second-opinion/program.js';
import { holds, RUNS, TIME } from './runs.js';

type Opened = { readonly header: readonly string[]; readonly lines: readonly (readonly string[])[] };

/** A file as a spreadsheet would show it: `lines[0]` is the header, and line 2 is the second. */
function opened(text: string): Opened {
  const [first = ''] = text.split(/\r?\n/);
  const delimiter = [';', ',', '\t'].find((mark) => first.includes(mark)) ?? ';';
  const lines = text
    .split(/\r?\n/)
    .map((line) => parse(line, { delimiter, relax_column_count: true })[0] as string[] | undefined)
    .map((cells) => cells ?? []);
  return { header: lines[0] ?? [], lines };
}

const letters = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : letters(Math.floor(at / 26) - 1) + letters(at % 26);

it.each(['plain', 'in other words and forms'] as const)(
  'the text reported stands in the file: %s',
  async (style) => {
    const tried = await holds(async ({ batch, random }) => {
      const files = toFiles(batch, style === 'plain' ? undefined : random.int(1, 1_000_000));
      const { decisions } = await decideFiles(batch, files);
      const byName = new Map(Object.entries(files.texts).map(([name, text]) => [name, opened(text)]));
      const places = new Set<Place>(
        decisions.flatMap(({ claim, verdicts }) => [
          ...Object.values(claim.facts).flatMap(({ from }) => from),
          ...verdicts.flatMap(({ facts, ruling }) => [
            ...facts.flatMap(({ from }) => from),
            ...(ruling ? [ruling.at] : []),
          ]),
        ]),
      );
      for (const place of places) expectThere(place, byName.get(place.file));
      return places.size;
    });
    expect(tried).toBeGreaterThan(RUNS * 50);
  },
  TIME,
);

function expectThere({ file, line, column, cell, raw }: Place, found: Opened | undefined): void {
  if (!found) throw new Error(`no file ${file}`);
  const at = found.header.indexOf(column);
  if (cell === '') {
    // A column that the file doesn't have.
    expect([at, raw], `${file}:${line} ${column}`).toEqual([-1, '']);
    return;
  }
  const row = found.lines[line - 1];
  expect({ at: cell, raw: row?.[at] }, `${file}:${line} ${column}`).toEqual({
    at: `${letters(at)}${line}`,
    raw,
  });
}
