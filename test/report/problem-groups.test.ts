import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/problems.js';
import { reportHtml } from '../../src/report/html/page.js';
import { groupedProblems } from '../../src/report/problem-groups.js';
import { runJsonPieces } from '../../src/report/run-json.js';
import { workbook } from '../../src/report/tables/workbook.js';
import { noPaint } from '../../src/report/terminal/paint.js';
import { problemLines } from '../../src/report/terminal/problem-lines.js';
import { en } from '../../src/text/en.js';
import { fi } from '../../src/text/fi.js';
import type { Messages } from '../../src/text/messages.js';
import { sv } from '../../src/text/sv.js';
import { problem, sampleRun } from './sample-run.js';

type Change = Partial<Pick<Problem, 'file' | 'column' | 'role'>> & {
  readonly row?: number;
  readonly letter?: string;
  readonly found?: string;
};

/** A day that can't be read, in column K unless told. */
function day(line: number, { letter = 'K', found = 'kesä', row = line, ...change }: Change = {}): Problem {
  return problem({
    grade: 'cell',
    role: 'claims',
    code: 'date-unreadable',
    line,
    ...(row === line ? {} : { row }),
    column: 'alkoi',
    cell: `${letter}${row}`,
    args: { found },
    ...change,
  });
}

const days = (...lines: readonly number[]) => lines.map((line) => day(line));
const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => day(first + i));
const told = (problems: readonly Problem[], messages: Messages = fi) =>
  problemLines(problems, messages, noPaint);

const SENTENCE = 'Päivämäärää ei voida lukea: ”kesä”.';
const REMEDY = 'Kirjoita päivä muodossa 1.3.2014 ja tallenna tiedosto uudelleen.';

describe('messages of one kind about one column', () => {
  it.each([
    ['a single cell is told with its place', days(3), `pori.csv:3 alkoi (K3): ${SENTENCE} ${REMEDY}`],
    [
      'two that follow each other',
      days(4, 3),
      `pori.csv alkoi (K): 2 solua, rivit 3–4. ${SENTENCE} ${REMEDY}`,
    ],
    ['two with a gap', days(3, 5), `pori.csv alkoi (K): 2 solua, rivit 3 ja 5. ${SENTENCE} ${REMEDY}`],
    [
      'runs and a single row',
      [...from(20, 40), ...days(12), ...from(3, 7)],
      `pori.csv alkoi (K): 27 solua, rivit 3–7, 12 ja 20–40. ${SENTENCE} ${REMEDY}`,
    ],
    [
      'six ranges are all told',
      days(2, 4, 6, 8, 10, 12),
      `pori.csv alkoi (K): 6 solua, rivit 2, 4, 6, 8, 10 ja 12. ${SENTENCE} ${REMEDY}`,
    ],
    [
      'of a seventh range the rows are counted: one',
      days(2, 4, 6, 8, 10, 12, 14),
      `pori.csv alkoi (K): 7 solua, rivit 2, 4, 6, 8, 10, 12 ja 1 muu. ${SENTENCE} ${REMEDY}`,
    ],
    [
      'of further ranges the rows are counted: several',
      [...days(2, 4, 6, 8, 10, 12), ...from(14, 16)],
      `pori.csv alkoi (K): 9 solua, rivit 2, 4, 6, 8, 10, 12 ja 3 muuta. ${SENTENCE} ${REMEDY}`,
    ],
    ['the same cell noted twice is one cell', days(3, 3), `pori.csv:3 alkoi (K3): ${SENTENCE} ${REMEDY}`],
  ] as const)('are one message: %s', (_, problems, line) => {
    expect(told(problems)).toEqual([line]);
  });

  it.each([
    ['another file', day(4, { file: 'ulvila.csv' })],
    ['another column', day(4, { letter: 'L', column: 'päättyy' })],
    ['another column of the same name', day(4, { letter: 'AK' })],
    ['another kind', { ...day(4), code: 'date-month-only' } as Problem],
    ['another grade', { ...day(4), grade: 'notice' } as Problem],
    ['a file given for something else', day(4, { role: 'rulings' })],
  ])('are two where there is %s', (_, other) => {
    expect(told([day(3), other])).toHaveLength(2);
  });

  it('tell the row of the spreadsheet, and besides the lines of the text file where they differ', () => {
    expect(told([day(3), day(6, { row: 5 }), day(8, { row: 6 })])[0]).toContain(
      '3 solua, rivit 3 ja 5–6 (tekstitiedoston rivit 3, 6 ja 8).',
    );
  });

  it.each([
    [['kesä', 'kesä'], undefined],
    [['kesä', 'syksy'], 'Toinen arvo: ”syksy”.'],
    [['kesä', 'syksy', 'kesä', 'talvi'], 'Muut arvot: ”syksy” ja ”talvi”.'],
    [['kesä', 'syksy', 'talvi', 'kevät'], 'Muut arvot: ”syksy”, ”talvi” ja 1 muu.'],
    [['kesä', 'syksy', 'talvi', 'kevät', 'x'], 'Muut arvot: ”syksy”, ”talvi” ja 2 muuta.'],
  ])('quote three of the values found: %j', (values, others) => {
    const [line, ...rest] = told(values.map((found, i) => day(3 + i, { found })));
    expect(rest).toEqual([]);
    expect(line).toContain(
      `rivit 3–${2 + values.length}. ${SENTENCE} ${others ? `${others} ` : ''}${REMEDY}`,
    );
  });

  it('name the invisible characters of all cells', () => {
    const hidden = (line: number, invisible: readonly string[]) => ({ ...day(line), invisible }) as Problem;
    expect(told([day(2), hidden(3, ['U+200B']), hidden(4, ['U+00AD', 'U+200B'])])[0]).toContain(
      'näkymättömiä merkkejä: U+200B ja U+00AD.',
    );
    const read = (line: number, characters: readonly string[]) =>
      problem({
        grade: 'notice',
        code: 'invisible-characters',
        line,
        column: 'hakija',
        cell: `C${line}`,
        args: { characters },
      });
    expect(told([read(2, ['U+200B']), read(3, ['U+2060'])])[0]).toContain(
      '2 solua, rivit 2–3. Näkymättömät merkit U+200B ja U+2060 jätettiin lukematta.',
    );
  });

  it('quote no other identity codes', () => {
    const person = (line: number, found: string) =>
      problem({
        grade: 'cell',
        code: 'person-unreadable',
        line,
        column: 'henkilötunnus',
        cell: `I${line}`,
        args: { found },
      });
    const [line] = told([person(2, '010190-9XXX'), person(3, '020290-9YYY')]);
    expect(line).toContain('2 solua, rivit 2–3. Solun arvo ei ole henkilötunnuksen muotoinen. Tarkista');
    expect(line).not.toMatch(/XXX|YYY|0[12]0/);
  });

  it('are about rows where there is no column, and copies of different rows stay apart', () => {
    const copy = (line: number, of: string) =>
      problem({ grade: 'row', role: 'claims', code: 'row-copy', line, args: { of } });
    const lines = told([copy(5, 'a.csv:2'), copy(6, 'a.csv:3'), copy(7, 'a.csv:2')]);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^pori\.csv: 2 riviä: 5 ja 7\. Rivi on kopio [^.]+: a\.csv:2\./);
    expect(lines[1]).toMatch(/^pori\.csv:6: /);
  });

  it('leave by itself what is about a whole file', () => {
    const left = (kind: 'grants' | 'benefits') =>
      problem({ grade: 'notice', code: 'kind-left-out', file: '', args: { kind } });
    expect(told([left('grants'), left('grants'), left('benefits')])).toHaveLength(3);
  });

  it.each([
    [sv, 'pori.csv alkoi (K): 3 celler, rad 3–4 och 9. ', 'Ett annat värde: ”talvi”.'],
    [en, 'pori.csv alkoi (K): 3 cells, rows 3–4 and 9. ', 'Another value: “talvi”.'],
  ] as const)('are told in the other languages', (messages, start, others) => {
    const [line] = told([...days(3, 4), day(9, { found: 'talvi' })], messages);
    expect(line?.startsWith(start)).toBe(true);
    expect(line).toContain(others);
  });

  it('come in the order of their first cells, after what ends the run', () => {
    const fatal = problem({ grade: 'file', code: 'file-empty', file: 'z.csv', args: {} });
    const other = day(4, { letter: 'B', column: 'saapui' });
    expect(told([day(9), other, fatal, day(3)]).map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'z.csv',
      'pori.csv alkoi (K)',
      'pori.csv',
    ]);
  });

  it('take no more than a moment where there are very many', () => {
    const started = process.cpuUsage();
    expect(groupedProblems(from(2, 50_001))).toHaveLength(1);
    expect(process.cpuUsage(started).user).toBeLessThan(3e6);
  });
});

describe('headers that a file has too many of', () => {
  const letters = Array.from({ length: 24 }, (_, i) => String.fromCharCode(65 + i));
  const unknown = (count: number) =>
    letters.slice(0, count).map((letter) =>
      problem({
        grade: 'notice',
        role: 'claims',
        code: 'column-unknown',
        line: 1,
        column: `lisä ${letter}`,
        cell: `${letter}1`,
        args: { header: `lisä ${letter}` },
      }),
    );
  const alone = (letter: string) =>
    `pori.csv:1 lisä ${letter} (${letter}1): Saraketta ei tunneta, joten sitä ei luettu: ”lisä ${letter}”. Korjaa otsikko, jos sarakkeen tietoja tarvitaan.`;

  it.each([
    ['twenty are told one by one', 20, letters.slice(0, 20).map(alone)],
    ['one more is told as itself', 21, letters.slice(0, 21).map(alone)],
    [
      'several more are told as one',
      24,
      [
        ...letters.slice(0, 20).map(alone),
        'pori.csv:1: Sama koskee vielä 4 saraketta: U, V, W ja 1 muu. Ensimmäinen niistä: Saraketta ei tunneta, joten sitä ei luettu: ”lisä U”. Korjaa otsikko, jos sarakkeen tietoja tarvitaan.',
      ],
    ],
  ])('%s', (_, count, lines) => expect(told(unknown(count))).toEqual(lines));

  it('are counted for each file and each kind alone', () => {
    const twice = unknown(20).map(({ args: _, ...each }) => ({
      ...each,
      code: 'header-twice' as const,
      args: { header: 'hakija', first: 'A1' },
    }));
    const elsewhere = unknown(20).map((each) => ({ ...each, file: 'ulvila.csv' }));
    expect(told([...unknown(20), ...(twice as readonly Problem[]), ...elsewhere])).toHaveLength(60);
  });
});

describe('what a run tells of forty cells of one column', () => {
  const problems = [...from(3, 42), day(50, { letter: 'L', column: 'päättyy' })];
  const run = sampleRun({ problems });
  const SAID = `40 solua, rivit 3–42. ${SENTENCE}`;

  it('is one message on the page', () => {
    const page = reportHtml(run, fi);
    expect(page).toContain('2 huomautusta tiedostoista');
    expect(page.split(SAID)).toHaveLength(2);
  });

  it('is one row of the workbook, with the count', async () => {
    const { sheets } = await readXlsx((await workbook(run, fi)).content as Uint8Array);
    const rows = sheets.find(({ name }) => name === 'Huomautukset')?.rows ?? [];
    expect(rows[0]).toEqual(['laji', 'kohta', 'soluja tai rivejä', 'mitä löytyi', 'mitä tehdä']);
    expect(rows.slice(1)).toEqual([
      ['solua ei voida lukea', 'pori.csv alkoi (K)', 40, SAID, REMEDY],
      ['solua ei voida lukea', 'pori.csv:50 päättyy (L50)', 1, SENTENCE, REMEDY],
    ]);
    const none = await readXlsx((await workbook(sampleRun({ problems: [] }), fi)).content as Uint8Array);
    expect(none.sheets.map(({ name }) => name)).not.toContain('Huomautukset');
  });

  it('is each of them with its place in run.json', () => {
    const json = JSON.parse(
      [...runJsonPieces(run, fi, [], { started: '', ended: '', node: '', platform: '' } as never)].join(''),
    );
    expect(json.problems).toHaveLength(41);
    expect(json.problems[39]).toMatchObject({ code: 'date-unreadable', line: 42, row: 42, cell: 'K42' });
  });
});
