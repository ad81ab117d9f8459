/** The program as its user meets it: exit codes, streams, files; most in this process, what needs one as a process. */
import { cpSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/problems.js';
import { messagesIn, problemText } from '../../src/text/words.js';
import { windows1252 } from '../data/csv.js';
import {
  CLAIM_COLUMNS,
  CLAIM_HEADER,
  claimRow,
  claimsCsv,
  extractHeader,
  PERSON,
  personId,
} from '../read/support.js';
import { satakuntaLine } from '../satakunta/line.js';
import {
  type Batch,
  batch,
  emptyFolder,
  filesIn,
  ran,
  root,
  shell,
  spawned,
  stackLines,
} from '../support/program.js';

const satakunta = join(root, 'fixtures', 'satakunta-2014');
const demo = satakuntaLine(root);

/** What is read of run.json. */
type RunJson = {
  readonly rows: Readonly<Record<'read' | 'decided' | 'copies' | 'unreadable', number>>;
  readonly claims: readonly { readonly outcome: string; readonly source: { file: string; line: number } }[];
  readonly problems: readonly {
    readonly grade: string;
    readonly code: string;
    readonly line: number | null;
    readonly cell: string | null;
    readonly found: string;
  }[];
  readonly run: unknown;
};

const json = (text: string) => JSON.parse(text) as RunJson;

const withCells = (count: number) => [claimRow(), ...Array(count).fill('x')].join(';');

// ── Exit codes ────────────────────────────────────────────────────────────────────────────────────────────

describe('0: every claim is decided', () => {
  test.each<[string, () => Batch, Partial<RunJson['rows']>, string[]]>([
    ['a payable claim', () => batch(), { decided: 1 }, ['payable']],
    ['a rejected claim', () => batch([{ applicantForm: 'municipality' }]), { decided: 1 }, ['rejected']],
    ['a copy of another claim', () => batch([{}, {}]), { decided: 1, copies: 1 }, ['payable']],
    [
      'an extract with a header alone',
      () => batch([{}], { benefits: extractHeader('benefits') }),
      {},
      ['payable'],
    ],
    ['the kinds that can be left out', () => batch([{}], { benefits: null, grants: null }), {}, ['payable']],
  ])('%s', async (_, made, rows, outcomes) => {
    const { exit, out, err } = await ran([...made().dry, '--format', 'json']);
    expect(json(out).claims.map(({ outcome }) => outcome)).toEqual(outcomes);
    expect(json(out).rows).toMatchObject(rows);
    expect({ exit, stack: stackLines(out + err) }).toEqual({ exit: 0, stack: [] });
  });

  test('a file that is no UTF-8 is read as Windows-1252, and that is said', async () => {
    const made = batch(windows1252(claimsCsv({ applicantName: 'Hämeen Työpaja – €' })));
    const { exit, out, err } = await ran([...made.argv, '--format', 'json']);
    const fi = await messagesIn('fi');
    expect(exit).toBe(0);
    expect(json(out).problems.map(({ code }) => code)).toEqual(['read-as-windows-1252']);
    expect(err.replaceAll('\n', ' ')).toContain(fi.problems['read-as-windows-1252']().found);
    expect(readFileSync(join(made.out, 'payouts.csv'), 'utf8')).toContain('Hämeen Työpaja – €');
  });
});

describe('1: someone has something to do', () => {
  const cellOf = (column: (typeof CLAIM_COLUMNS)[number]) =>
    `${String.fromCharCode(65 + CLAIM_COLUMNS.indexOf(column))}2`;

  test.each<[string, Problem['code'], Parameters<typeof batch>[0], string | null]>([
    [
      'an unknown value in a code list',
      'word-unknown',
      [{ applicantForm: 'klubi' }],
      cellOf('applicantForm'),
    ],
    ['31.6.2014', 'date-impossible', [{ start: '31.6.2014' }], cellOf('start')],
    ['06/2014', 'date-month-only', [{ start: '06/2014' }], cellOf('start')],
    ['41699', 'date-serial', [{ signed: '41699' }], cellOf('signed')],
    ['1.3.34', 'date-two-digit-year', [{ signed: '1.3.34' }], cellOf('signed')],
    ['negative hours', 'number-negative', [{ weeklyHours: '-37,5' }], cellOf('weeklyHours')],
    [
      'a wrong check character',
      'person-wrong-check',
      [{ personId: PERSON.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) }],
      cellOf('personId'),
    ],
    ['a wrong check digit', 'business-wrong-check', [{ applicantId: '9500037-1' }], cellOf('applicantId')],
    ['a row with a cell too many', 'row-wrong-width', `${CLAIM_HEADER}\r\n${withCells(1)}\r\n`, null],
    ['a row cut short', 'row-wrong-width', `${CLAIM_HEADER}\r\n1;2;3\r\n`, null],
  ])('%s', async (_, code, content, cell) => {
    const { exit, out, err } = await ran([...batch(content).dry, '--format', 'json']);
    const { problems, rows, claims } = json(out);
    const about = problems.filter((problem) => problem.code === code);
    expect(about.map((problem) => ({ line: problem.line, cell: problem.cell }))).toEqual([{ line: 2, cell }]);
    expect(err).toContain(`claims.csv:2${cell === null ? '' : ' '}`);
    // Notices are wrapped between words.
    expect(err.replaceAll('\n', ' ')).toContain(about[0]?.found);
    expect(rows.read).toBe(claims.length + rows.copies + rows.unreadable);
    expect(claims.every(({ outcome }) => outcome === 'review')).toBe(true);
    expect({ exit, stack: stackLines(out + err) }).toEqual({ exit: 1, stack: [] });
  });

  test('a claim under review, for a cell left blank', async () => {
    const made = batch([{ contractType: '' }]);
    const { exit, out } = await ran([...made.argv, '--format', 'json']);
    expect(json(out).claims.map(({ outcome }) => outcome)).toEqual(['review']);
    expect([...filesIn(made.out).keys()]).toContain('run.json');
    expect(exit).toBe(1);
  });

  test('an unreadable row beside claims that are all decided', async () => {
    const made = batch([CLAIM_HEADER, claimRow(), withCells(2), ''].join('\r\n'));
    const { exit, out } = await ran([...made.dry, '--format', 'json']);
    expect(json(out)).toMatchObject({
      rows: { read: 2, decided: 1, unreadable: 1 },
      claims: [{ outcome: 'payable' }],
    });
    expect(exit).toBe(1);
  });
});

describe('2: could not run, and no report is written or replaced', () => {
  type Bad = {
    readonly what: string;
    /** Changes the good batch and gives the command line. */
    readonly argv: (good: Batch) => readonly string[];
    readonly problem?: Pick<Problem, 'code' | 'args'>;
    /** Places and values that must be told. */
    readonly says?: readonly string[];
  };
  const claims = (content: string | Uint8Array) => (good: Batch) => {
    writeFileSync(good.claims, content);
    return good.argv;
  };
  const other = (change: (good: Batch) => readonly string[]) => change;
  const instead = (good: Batch, path: string) =>
    good.argv.map((each) => (each === good.claims ? path : each));
  const columnsOf = (change: (name: string) => string | readonly string[]) =>
    CLAIM_HEADER.split(';').flatMap(change).join(';');

  const bad: readonly Bad[] = [
    {
      what: 'a missing file',
      argv: (good) => instead(good, join(good.folder, 'clams.csv')),
      problem: { code: 'file-not-found', args: {} },
      says: ['clams.csv:'],
    },
    {
      what: 'a folder without CSV',
      argv: other((good) => {
        mkdirSync(join(good.folder, 'empty'));
        writeFileSync(join(good.folder, 'empty', 'claims.pdf'), 'x');
        return instead(good, join(good.folder, 'empty'));
      }),
      problem: { code: 'folder-without-csv', args: {} },
      says: ['empty:'],
    },
    {
      what: 'a pattern that no file has',
      argv: (good) => instead(good, join(good.folder, 'cl?ms*.csv')),
      problem: { code: 'pattern-without-files', args: {} },
      says: ['cl?ms*.csv:'],
    },
    {
      what: 'an empty file',
      argv: claims(''),
      problem: { code: 'file-empty', args: {} },
      says: ['claims.csv:'],
    },
    {
      what: 'a file of blanks and delimiters',
      argv: claims(' \r\n;;;\r\n'),
      problem: { code: 'file-empty', args: {} },
    },
    {
      what: 'a header and no claim',
      argv: claims(CLAIM_HEADER),
      problem: { code: 'no-claims', args: {} },
    },
    {
      what: 'a misspelt header',
      argv: claims(
        `${columnsOf((name) => (name === 'weekly_hours' ? 'weekly_huors' : name))}\r\n${claimRow()}`,
      ),
      says: ['claims.csv:1', 'weekly_huors', 'S1'],
    },
    {
      what: 'a header twice',
      argv: claims(`${CLAIM_HEADER};Weekly hours\r\n${claimRow()};37,5`),
      problem: { code: 'header-twice', args: { header: 'Weekly hours', first: 'S1' } },
      says: ['claims.csv:1', '(AA1)'],
    },
    {
      what: 'a required column that is missing',
      argv: claims(`${columnsOf((name) => (name === 'work_form' ? [] : name))}\r\n${claimRow()}`),
      says: ['claims.csv:1', 'palvelussuhteen laji'],
    },
    {
      what: 'rows without a header',
      argv: claims(claimRow()),
      says: ['claims.csv:1'],
    },
    {
      what: 'a quote that is never closed',
      argv: claims(`${CLAIM_HEADER}\r\n${claimRow().replace('Kuusiranta', '"Kuusiranta')}\r\n${claimRow()}`),
      problem: { code: 'quote-unterminated', args: {} },
      says: ['claims.csv:2'],
    },
    {
      what: 'a damaged workbook named .csv',
      argv: claims(Buffer.from('PK\u0003\u0004 and so on', 'latin1')),
      problem: { code: 'workbook-damaged', args: {} },
    },
    {
      what: 'an old workbook named .csv',
      argv: claims(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])),
      problem: { code: 'workbook-of-other-kind', args: { format: 'xls' } },
    },
    {
      what: 'a picture named .csv',
      argv: claims(Buffer.from([0xff, 0xd8, 0x00, 0x10, 0x4a])),
      problem: { code: 'file-is-binary', args: {} },
    },
    {
      what: 'an extract given as claims',
      argv: (good) => instead(good, join(good.ura, 'subsidies.csv')),
      says: ['subsidies.csv:1'],
    },
    {
      what: 'two files behind one --ura, the second taken for claims',
      argv: (good) => [...good.argv, join(good.ura, 'keywords.csv')],
      says: ['keywords.csv:1'],
    },
    {
      what: 'a kind of extract that is missing',
      argv: () => batch([{}], { keywords: null }).argv,
      problem: { code: 'kind-not-given', args: { kind: 'keywords' } },
    },
    {
      what: 'a file in the folder of extracts that is none',
      argv: other((good) => {
        writeFileSync(join(good.ura, 'notes.csv'), 'a;b\r\n1;2\r\n');
        return good.argv;
      }),
      says: ['notes.csv:1'],
    },
    {
      what: 'settings that are no JSON',
      argv: other((good) => {
        writeFileSync(join(good.folder, 'settings.json'), '{ appropriation: 5 }');
        return [...good.argv, '--settings', join(good.folder, 'settings.json')];
      }),
      says: ['settings.json'],
    },
    {
      what: 'a list of payouts that is none',
      argv: (good) => [...good.argv, '--paid', join(good.ura, 'keywords.csv')],
      says: ['keywords.csv'],
    },
    {
      what: 'nonsense in --as-of',
      argv: (good) => good.argv.map((each) => (each === '2015-01-31' ? 'tomorrow' : each)),
      says: ['--as-of', 'tomorrow'],
    },
  ];

  let earlier = '';
  beforeAll(async () => {
    const good = batch();
    expect((await ran(good.argv)).exit).toBe(0);
    earlier = good.out;
  });

  test.each(bad)('$what', async ({ argv, problem, says = [] }) => {
    const good = batch();
    cpSync(earlier, good.out, { recursive: true });
    const before = filesIn(good.out);
    expect([...before.keys()]).toContain('run.json');

    const { exit, out, err } = await ran([...argv(good), '--quiet', '--format', 'json']);
    const fi = await messagesIn('fi');
    if (problem) {
      const told = problemText({ grade: 'file', file: '', ...problem } as Problem, fi);
      expect(err).toContain(told.found);
      expect(err).toContain(told.remedy);
    }
    for (const word of says) expect(err).toContain(word);
    expect(err).not.toContain('--out');
    expect({ exit, out, stack: stackLines(err) }).toEqual({ exit: 2, out: '', stack: [] });
    expect(filesIn(good.out)).toEqual(before);
  });

  test('everything that is wrong with all files is told in one run', async () => {
    const good = batch([{ start: '31.6.2014' }], { keywords: null });
    writeFileSync(join(good.ura, 'subsidies.csv'), '');
    const { exit, err } = await ran([...good.argv, join(good.folder, 'none.csv')]);
    for (const word of ['none.csv:', 'subsidies.csv:']) expect(err).toContain(word);
    // Only what stands in the way, each marked as an error, last of all.
    expect(err).not.toContain('31.6.2014');
    const { cli } = await messagesIn('fi');
    expect(err.trimEnd().split('\n').at(-1)).toMatch(new RegExp(`^${cli.errorWord}: `));
    expect(exit).toBe(2);
  });

  test('a folder that is a file, and a folder that holds something else', async () => {
    const good = batch();
    const { cli } = await messagesIn('fi');
    const onFile = await ran([...good.dry, '--out', good.claims]);
    expect(onFile).toEqual({
      exit: 2,
      out: '',
      err: expect.stringContaining(`${cli.outputIsFile(good.claims)}\n${cli.nothingWritten}`),
    });
    const taken = join(good.out, 'payouts.csv');
    mkdirSync(taken, { recursive: true });
    const onFolder = await ran(good.argv);
    expect(onFolder).toEqual({
      exit: 2,
      out: '',
      err: expect.stringContaining(
        `${cli.outputInTheWay({ folder: good.out, names: ['payouts.csv/'] })}\n${cli.nothingChanged}`,
      ),
    });
    expect([...filesIn(good.folder).keys()].filter((name) => name.startsWith('reports/'))).toEqual([]);
  });

  test('a folder that cannot be made', async () => {
    const tooLong = join(emptyFolder(), 'x'.repeat(300));
    const { exit, out, err } = await ran([...batch().dry, '--out', tooLong]);
    const { cli } = await messagesIn('fi');
    expect(err).toContain(cli.outputNotWritable({ path: tooLong, reason: 'ENAMETOOLONG' }));
    expect({ exit, out, stack: stackLines(err) }).toEqual({ exit: 2, out: '', stack: [] });
  });

  test('a report that would replace an input', async () => {
    const good = batch();
    expect((await ran(good.argv)).exit).toBe(0);
    const before = filesIn(good.out);
    const list = join(good.out, 'payouts.csv');
    const { exit, out, err } = await ran([...good.argv, '--paid', list]);
    const { cli } = await messagesIn('fi');
    expect(err).toContain(cli.outputIsInput(list));
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(filesIn(good.out)).toEqual(before);
  });

  test('a fault of our own is told in one line', async () => {
    const fault = () => {
      throw new Error('what broke, seen by 010190-900P\nand more');
    };
    const { exit, out, err } = await ran([...batch().argv, '-q'], { volatile: fault });
    const { cli } = await messagesIn('fi');
    expect(err).toBe(`${cli.errorWord}: ${cli.internal('what broke, seen by 010190-****')}\n`);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
  });
});

// ── Streams ───────────────────────────────────────────────────────────────────────────────────────────────

describe('streams', () => {
  test('the result alone is on standard output, notices on standard error', async () => {
    const made = batch(windows1252(claimsCsv({ applicantName: 'Hämeen Työpaja' })));
    const { work, problems } = await messagesIn('fi');
    const notice = problems['read-as-windows-1252']().found;
    const written = await ran(made.argv);
    expect(written.out).toContain(work.headings.paid);
    expect(written.out).not.toContain(notice.slice(0, 20));
    expect(written.err.replaceAll('\n', ' ')).toContain(notice);
    expect(written.err).toContain(made.out);
  });

  test('with --quiet there is the result and no more', async () => {
    const made = batch(windows1252(claimsCsv({ applicantName: 'Hämeen Työpaja' })));
    const loud = await ran(made.argv);
    expect(await ran([...made.argv, '-q'])).toEqual({ ...loud, err: '' });
    expect(await ran(['-q', ...made.argv])).toEqual({ ...loud, err: '' });
  });

  test('without --out nothing is written, and that is said where it helps', async () => {
    const made = batch();
    const { terminal } = await messagesIn('fi');
    const { out, err } = await ran(made.dry);
    expect(out.replaceAll('\n', ' ')).toContain(terminal.nothingWritten);
    expect(err).toBe('');
    expect((await ran([...made.dry, '--format', 'json'])).err).toBe('');
    expect([...filesIn(made.folder).keys()].filter((name) => !name.startsWith('ura/'))).toEqual([
      'claims.csv',
    ]);
  });

  test('with --format json there is one document, the same as run.json', async () => {
    const made = batch([{ contractType: '' }]);
    const { out } = await ran([...made.argv, '--format=json']);
    expect(out).toBe(readFileSync(join(made.out, 'run.json'), 'utf8'));
    expect(json(out).claims).toHaveLength(1);
  });

  test('the words are in the language asked for, wherever it is asked', async () => {
    const made = batch([{ contractType: '' }]);
    for (const language of ['fi', 'sv', 'en'] as const) {
      const { terminal, page } = await messagesIn(language);
      for (const argv of [
        ['--lang', language, ...made.argv],
        [...made.argv, `--lang=${language}`],
      ]) {
        const { out, err } = await ran(argv);
        expect(out).toContain(page.heads.association);
        expect(err).toContain(terminal.written({ files: ['payouts.csv'], folder: '' }).slice(0, 8));
      }
    }
  });
});

describe('colours', () => {
  const colour = '\u001b[';
  type Case = [string, readonly string[], Record<string, string>, boolean, boolean];

  test.each<Case>([
    ['a terminal', [], {}, true, true],
    ['a file or a pipe', [], {}, false, false],
    ['NO_COLOR on a terminal, which chalk does not look at', [], { NO_COLOR: '1' }, true, false],
    ['NO_COLOR that is empty', [], { NO_COLOR: '' }, true, true],
    ['TERM=dumb', [], { TERM: 'dumb' }, true, false],
    ['FORCE_COLOR in a pipe', [], { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0 on a terminal', [], { FORCE_COLOR: '0' }, true, false],
    ['FORCE_COLOR on a dumb terminal', [], { FORCE_COLOR: '1', TERM: 'dumb' }, true, true],
    ['NO_COLOR before FORCE_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['--color always before NO_COLOR', ['--color', 'always'], { NO_COLOR: '1' }, false, true],
    ['--color never before FORCE_COLOR', ['--color=never'], { FORCE_COLOR: '1' }, true, false],
    ['--color auto', ['--color', 'auto'], {}, true, true],
  ])('%s', async (_, options, env, isTerminal, coloured) => {
    const { dry } = batch([{ contractType: '', start: '31.6.2014' }]);
    for (const line of [
      [...options, ...dry],
      [...dry, ...options],
    ]) {
      const { out, err } = await ran(line, { env, outIsTerminal: isTerminal, errIsTerminal: isTerminal });
      expect({ out: out.includes(colour), err: err.includes(colour) }).toEqual({
        out: coloured,
        err: coloured,
      });
    }
  });

  test('each stream by itself', async () => {
    const { dry } = batch([{ contractType: '', start: '31.6.2014' }]);
    const toFile = await ran(dry, { outIsTerminal: true, errIsTerminal: false });
    expect({ out: toFile.out.includes(colour), err: toFile.err.includes(colour) }).toEqual({
      out: true,
      err: false,
    });
  });

  test('JSON has none', async () => {
    const { dry } = batch([{ contractType: '' }]);
    expect((await ran([...dry, '--format', 'json', '--color', 'always'])).out).not.toContain(colour);
  });
});

// ── Files in, files out ───────────────────────────────────────────────────────────────────────────────────

describe('files', { timeout: 60_000 }, () => {
  test('the program expands patterns and folders, however many lead to a file', async () => {
    const made = batch();
    writeFileSync(
      join(made.folder, 'Claims-2.CSV'),
      claimsCsv({ claimId: 'A-2', personId: personId('150585', '-', 902) }),
    );
    const argv = [
      ...['check', join(made.folder, 'claims*.csv'), '--ura', join(made.ura, '*s.csv'), '--ura', made.ura],
      ...['--as-of', '2015-01-31', '--test-persons', '--format', 'json'],
    ];
    const { out } = await ran(argv);
    expect(json(out).rows.read).toBe(2);
    expect(json(out).problems.filter(({ code }) => code === 'file-given-twice')).toHaveLength(5);
  });

  test.each(['fi', 'sv', 'en'])(
    'the demo fits a screen, wide or narrow, with short notices: %s',
    async (language) => {
      const folder = emptyFolder();
      const lines = async (columns: number) => {
        const { out, err } = await ran([...demo, '--lang', language, '--out', folder], { columns });
        // A path to be copied and a command to be typed are never broken.
        const said = `${out}${err}`.split('\n').filter((line) => !line.includes(folder));
        expect(said.filter((line) => [...line].length > columns)).toEqual([]);
        return { out: out.trimEnd().split('\n').length, err: err.trimEnd().split('\n').length };
      };
      const { out, err } = await lines(80);
      // 60, and one more where the folder's path is too long for the line that names what to open.
      expect(out).toBeLessThanOrEqual(61);
      expect(err).toBeLessThanOrEqual(12);
      await lines(50);
      await lines(110);
    },
  );

  test('the same batch gives the same bytes twice, and in any order of its files', async () => {
    const [first, again, shuffled] = [emptyFolder(), emptyFolder(), emptyFolder()];
    const claims = [...filesIn(join(satakunta, 'claims')).keys()].map((name) =>
      join(satakunta, 'claims', name),
    );
    const ura = [...filesIn(join(satakunta, 'ura')).keys()].map((name) => join(satakunta, 'ura', name));
    const backwards = [
      ...['check', '--as-of=2015-01-31', ...ura.toReversed().map((path) => `--ura=${path}`)],
      ...['--test-persons', ...claims.toReversed()],
    ];
    const results = await Promise.all([
      ran([...demo, '--out', first], { volatile: () => ({}) }),
      ran([...demo, '--out', again], { volatile: () => ({ started: 'another day' }) }),
      ran([...backwards, '--out', shuffled], { volatile: () => ({}) }),
    ]);
    expect(new Set(results.map(({ exit }) => exit))).toEqual(new Set([1]));
    // The screen names the folder to open, which differs and may go on in another line.
    const folders = [first, again, shuffled];
    const screens = results.map(({ out }, i) => out.replaceAll(/\s+/g, '').replaceAll(folders[i] ?? '', ''));
    expect(new Set(screens).size).toBe(1);

    const whole = await comparable(first);
    expect(whole.size).toBeGreaterThan(6);
    expect(await comparable(again)).toEqual(whole);
    expect(await comparable(shuffled)).toEqual(whole);
  });

  test('every row that goes in comes out, decided or listed', async () => {
    const { out } = await ran([...demo, '--format', 'json']);
    const { rows, claims, problems } = json(out);
    const listed = problems.filter(({ grade }) => grade === 'row').length;
    expect(rows.read).toBe(rowsIn(join(satakunta, 'claims')));
    expect(rows.read).toBe(claims.length + listed);
    expect(rows).toMatchObject({ decided: claims.length, copies: 1, unreadable: 1 });
    expect(new Set(claims.map(({ source }) => `${source.file}:${source.line}`)).size).toBe(claims.length);
  });

  /** Rows as another reader counts them, without the header. */
  function rowsIn(folder: string): number {
    const tables = [...filesIn(folder).values()].map((bytes) =>
      parse(bytes.toString('latin1'), {
        ...{ delimiter: [';', ','], bom: true, record_delimiter: ['\r\n', '\n'] },
        ...{ relax_column_count: true, skip_records_with_empty_values: true },
      }),
    );
    return tables.reduce((sum, rows: unknown[]) => sum + rows.length - 1, 0);
  }

  /** Every file of a folder, run.json without what only one run has. */
  async function comparable(folder: string): Promise<ReadonlyMap<string, unknown>> {
    const files = new Map<string, unknown>(filesIn(folder));
    const { run: _, ...rest } = JSON.parse(String(files.get('run.json')));
    files.set('run.json', rest);
    return files;
  }
});

// ── As a process ──────────────────────────────────────────────────────────────────────────────────────────

describe('as a process', { timeout: 60_000 }, () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

  test.each([['--version'], ['-V'], ['check', '--version'], ['--lang', 'sv', '-V']])(
    '%s %s',
    async (...argv) => {
      expect(await spawned(argv.filter(Boolean))).toEqual({ exit: 0, out: `${version}\n`, err: '' });
    },
  );

  test('exit codes and streams', async () => {
    const decided = await spawned(batch().argv);
    const review = await spawned([...batch([{ contractType: '' }]).argv, '-q', '--format', 'json']);
    const nothing = await spawned([]);
    const broken = await spawned(batch('').argv);
    expect([decided, review, nothing, broken].map(({ exit }) => exit)).toEqual([0, 1, 2, 2]);
    expect(json(review.out).claims).toHaveLength(1);
    expect([review.err, nothing.out, broken.out]).toEqual(['', '', '']);
    expect(stackLines([decided, review, nothing, broken].map(({ out, err }) => out + err).join(''))).toEqual(
      [],
    );
  });

  test('a pattern in quotes is expanded in the folder where the program runs', async () => {
    const made = batch([{}], { benefits: null, grants: null });
    const argv = [
      'check',
      '*.csv',
      '--ura',
      'ura/*.csv',
      '--test-persons',
      '--as-of',
      '31.1.2015',
      '-o',
      'out',
    ];
    const { exit } = await spawned(argv, { cwd: made.folder });
    expect(exit).toBe(0);
    expect([...filesIn(join(made.folder, 'out')).keys()]).toContain('payouts.csv');
  });

  test('colours follow the environment', async () => {
    const { dry } = batch([{ contractType: '' }]);
    const forced = await spawned(dry, { env: { FORCE_COLOR: '1' } });
    const not = await spawned(dry, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect([forced.out.includes('\u001b['), not.out.includes('\u001b[')]).toEqual([true, false]);
  });

  test('a reader that leaves early ends the program quietly', async () => {
    const line = `palkkio ${demo.map((each) => `'${each}'`).join(' ')} -q --format json | head -c 20; echo " \${PIPESTATUS[0]}"`;
    const { out, err } = await shell(line);
    expect(out).toMatch(/^[\s\S]{20} 1\n$/);
    expect(err).toBe('');
  });

  test.runIf(process.platform === 'linux')('a full disk behind > is told without a stack trace', async () => {
    const { exit, err } = await spawned(['explain'], { stdout: openSync('/dev/full', 'w') });
    expect(err).toMatch(/^palkkio: .*ENOSPC.*\n$/);
    expect(exit).toBe(2);
  });

  test('interrupted before anything is written, it exits with 130 and leaves no file', async () => {
    const out = join(emptyFolder(), 'reports');
    const {
      exit,
      out: printed,
      err,
    } = await spawned([...demo, '--out', out], { onErr: (interrupt) => interrupt() });
    expect({ exit, printed, stack: stackLines(err) }).toEqual({ exit: 130, printed: '', stack: [] });
    expect([...filesIn(out).keys()]).toEqual([]);
  });

  test('interrupted, it leaves the earlier reports as they were', async () => {
    const made = batch();
    expect((await spawned(made.argv)).exit).toBe(0);
    const before = filesIn(made.out);
    const again = await spawned([...demo, '--out', made.out], { onErr: (interrupt) => interrupt() });
    expect(again.exit).toBe(130);
    expect(filesIn(made.out)).toEqual(before);
  });
});

describe('what is said with colours', () => {
  test.each<[string, readonly string[]]>([
    ['check', demo],
    ['validate', ['validate', join(satakunta, 'claims'), '--as-of', '2015-01-31', '--test-persons']],
    ['explain', ['explain']],
    ['a wrong file', ['check', 'no.csv', '--ura', 'no']],
  ])('change nothing but the colours of %s', async (_, argv) => {
    const [plain, coloured] = [await ran(argv), await ran([...argv, '--color', 'always'])];
    expect(coloured.out + coloured.err).toContain('\u001b[');
    expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
    expect(stripVTControlCharacters(coloured.err)).toBe(plain.err);
  });
});

describe('a mistyped identity code', () => {
  test.each(['10190-9101', '0101909101', '010190 9101', '010190/9101', '010190-910', 'O10190-9101'])(
    'stands nowhere whole but in the payouts: %s',
    async (personId) => {
      const { argv, out } = batch([{ personId }]);
      const { exit, out: shown, err } = await ran(argv);
      expect(exit).toBe(1);
      expect(shown + err).not.toContain(personId);
      for (const [name, bytes] of filesIn(out)) {
        if (name === 'payouts.csv' || name === 'payouts.xlsx') continue;
        const parts = name.endsWith('.xlsx') ? Object.values(unzipSync(bytes)) : [bytes];
        const text = parts.map((part) => strFromU8(part)).join('\n');
        expect(text, name).not.toContain(personId);
      }
    },
  );
});
