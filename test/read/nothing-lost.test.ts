import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, type Sources } from '../../src/check.js';
import type { Run, RunOptions } from '../../src/decisions.js';
import { deckSettings } from '../../src/pilot/parameters.js';
import {
  CLAIM_COLUMNS,
  CLAIM_HEADER,
  type ClaimCells,
  claimRow,
  claimsCsv,
  day,
  neededKinds,
  OTHER_PERSON,
  PERSON,
  source,
} from './support.js';

const options: RunOptions = { asOf: day('2015-01-31'), testPersons: true, language: 'fi' };

async function run(...claims: readonly string[]): Promise<Run> {
  const files = claims.map((content, i) => source(content, `claims-${i}.csv`));
  const sources: Sources = { claims: files, ura: neededKinds, paid: [], completions: [], rulings: [] };
  const checked = await check(sources, options, deckSettings, '0');
  if (!('run' in checked)) throw new Error(JSON.stringify(checked.problems));
  return checked.run;
}

/** Where every row of the claims files went, by its line. */
function whereabouts({ decisions, problems }: Run): readonly string[] {
  const listed = problems.filter(({ grade, role }) => grade === 'row' && role === 'claims');
  return [
    ...decisions.map(({ claim }) => `${claim.file}:${claim.line}`),
    ...listed.map(({ file, line }) => `${file}:${line}`),
  ].toSorted();
}

// Few values, so that rows agree in their ids, their persons and often in everything.
const cellsOf = fc.record<ClaimCells>({
  claimId: fc.constantFrom('A-1', 'A-2', '', '########'),
  receivedOn: fc.constantFrom('2014-07-01', '2.7.2014', '', '1.7.14'),
  personId: fc.constantFrom(PERSON, OTHER_PERSON, 'x', ''),
  start: fc.constantFrom('2014-06-01', '31.6.2014', ''),
  weeklyHours: fc.constantFrom('37,5', '20', '-5'),
  applicantName: fc.constantFrom('Työpaja', 'a;b', 'two\r\nlines', 'say "so"', '5" putki', ''),
});

const rowKinds: readonly ((cells: ClaimCells, cut: number) => string)[] = [
  (cells) => claimRow(cells),
  (cells) => `${claimRow(cells)};; ;`,
  (cells, cut) => claimRow(cells, CLAIM_COLUMNS.slice(0, cut + 1)).replace(/^;*$/, 'x'),
  (cells) => `${claimRow(cells)};x`,
  (cells) => `"x"y;${claimRow(cells)}`,
  (_, cut) => `noise ${cut}`,
];
const rowOf = fc
  .tuple(cellsOf, fc.constantFrom(...rowKinds), fc.nat(22))
  .map(([cells, write, cut]) => write(cells, cut));
const emptyRow = fc.constantFrom('', ';;;', '  ', '"";""');
const lineEnd = fc.constantFrom('\r\n', '\n', '\r');
const fileOf = fc.array(fc.tuple(fc.oneof({ weight: 6, arbitrary: rowOf }, emptyRow), lineEnd), {
  minLength: 1,
  maxLength: 10,
});

describe('nothing is lost', () => {
  it('every row of any claims files is decided, a copy or listed, and the counts add up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fileOf, { minLength: 1, maxLength: 3 }), fc.boolean(), async (files, sep) => {
        const isEmpty = (row: string) => /^[; "]*$/.test(row);
        const total = files.flat().filter(([row]) => !isEmpty(row)).length;
        fc.pre(total > 0);
        const contents = files.map((rows) =>
          [sep ? 'sep=;\r\n' : '', `${CLAIM_HEADER}\r\n`, ...rows.map(([row, end]) => row + end)].join(''),
        );
        const found = await run(...contents);
        const { read, decided, copies, unreadable } = found.rows;
        expect(read).toBe(total);
        expect(decided + copies + unreadable).toBe(total);
        expect(found.decisions).toHaveLength(decided);
        expect(found.problems.filter(({ code }) => code === 'row-copy')).toHaveLength(copies);

        // Each on its own line: found by counting as an editor does.
        const lines = contents.flatMap((content, i) => {
          const rows = files[i] ?? [];
          let at = content.indexOf(`${CLAIM_HEADER}\r\n`) + CLAIM_HEADER.length + 2;
          return rows.flatMap(([row, end]) => {
            const line = content.slice(0, at).split(/\r\n|\r|\n/).length;
            at += row.length + end.length;
            return isEmpty(row) ? [] : [`claims-${i}.csv:${line}`];
          });
        });
        expect(whereabouts(found)).toEqual(lines.toSorted());
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('the order of the files makes no difference to it', async () => {
    const contents = [claimsCsv({}, { claimId: 'A-2' }), `${claimsCsv({})}x\r\n`];
    const files = contents.map((content, i) => source(content, `claims-${i}.csv`));
    const [there, back] = await Promise.all(
      [files, files.toReversed()].map(
        async (claims) =>
          await check(
            { claims, ura: neededKinds, paid: [], completions: [], rulings: [] },
            options,
            deckSettings,
            '0',
          ),
      ),
    );
    expect(there).toEqual(back);
  });

  it('a copy is listed as one, wherever it stands', async () => {
    const found = await run(claimsCsv({}, { claimId: 'A-2' }, {}), claimsCsv({ receivedOn: '2014-06-30' }));
    expect(found.rows).toEqual({ read: 4, decided: 2, copies: 2, unreadable: 0 });
    expect(found.problems.filter(({ code }) => code === 'row-copy')).toMatchObject([
      { grade: 'row', file: 'claims-0.csv', line: 2, args: { of: 'claims-1.csv:2' } },
      { grade: 'row', file: 'claims-0.csv', line: 4, args: { of: 'claims-1.csv:2' } },
    ]);
  });

  it('files without any row end the run', async () => {
    const files = [source(claimsCsv(), 'a.csv'), source(claimsCsv(), 'b.csv')];
    const checked = await check(
      { claims: files, ura: neededKinds, paid: [], completions: [], rulings: [] },
      options,
      deckSettings,
      '0',
    );
    expect('problems' in checked && checked.problems.map(({ grade, code }) => `${grade} ${code}`)).toEqual(
      expect.arrayContaining(['file no-claims']),
    );
  });
});
