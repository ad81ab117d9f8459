import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadInputs, shortNames } from '../../src/disk/files.js';
import { formWorkbook } from '../../src/report/tables/form.js';
import { payoutsWorkbook, workbook } from '../../src/report/tables/workbook.js';
import { messagesIn } from '../../src/text/words.js';
import { payoutColumns } from '../../src/vocabulary/columns.js';
import { LANGUAGES } from '../../src/vocabulary/languages.js';
import { reportTables } from '../../src/vocabulary/report-columns.js';
import { sampleRun } from '../report/sample-run.js';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'palkkio-files-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `in ${path}`);
  }
}

/** What comes of arguments for claims: the names of the files read, and what was noted. */
async function reach(...named: readonly string[]): Promise<{ names: string[]; noted: string[] }> {
  const { sources, problems } = await loadInputs(
    named.map((argument) => ({ role: 'claims', argument: join(root, argument) }) as const),
  );
  return {
    names: (sources.get('claims') ?? []).map(({ name }) => name),
    noted: problems.map(({ grade, code }) => `${grade} ${code}`),
  };
}

describe('an argument', () => {
  it.each([
    ['a file', ['a.csv'], 'a.csv', ['a.csv']],
    ['a file of another ending, when it is named', ['a.txt'], 'a.txt', ['a.txt']],
    [
      'a folder: its tables by name',
      ['in/b.csv', 'in/a.CSV', 'in/c.tsv', 'in/d.txt'],
      'in',
      ['a.CSV', 'b.csv', 'c.tsv', 'd.txt'],
    ],
    ['a folder: workbooks too', ['in/b.csv', 'in/a.xlsx', 'in/C.XLSX'], 'in', ['C.XLSX', 'a.xlsx', 'b.csv']],
    ['a pattern with *', ['p-1.csv', 'p-2.csv', 'q.csv'], 'p-*.csv', ['p-1.csv', 'p-2.csv']],
    ['a pattern with many *', ['abcabc.csv', 'cba.csv'], 'a*b*c*.csv', ['abcabc.csv']],
    ['a pattern whose parts would overlap', ['ab.csv', 'aab.csv'], 'a*ab.csv', ['aab.csv']],
    ['a pattern with ?', ['p1.csv', 'p12.csv'], 'p?.csv', ['p1.csv']],
    ['a pattern in any case', ['Pori.CSV'], 'pori*.csv', ['Pori.CSV']],
    [
      'a pattern: dots and brackets mean themselves',
      ['a.csv', 'axcsv', 'b(1).csv'],
      '*(1).csv',
      ['b(1).csv'],
    ],
    ['a pattern: not the lock file either', ['b.csv', '~$b.csv'], '*.csv', ['b.csv']],
    ['a pattern: letters as the disk writes them', ['pä.csv'.normalize('NFD')], 'pä*.csv', ['pä.csv']],
    ['a file whose name looks like a pattern', ['what?.csv', 'whatx.csv'], 'what?.csv', ['what?.csv']],
  ])('%s', async (_, files, argument, expected) => {
    put(...files);
    const { names, noted } = await reach(argument);
    expect(names.map((name) => name.normalize('NFC'))).toEqual(expected);
    expect(noted).toEqual([]);
  });

  it.each([
    ['a missing file', 'none.csv', 'file file-not-found'],
    ['a missing folder', 'none/', 'file file-not-found'],
    ['a pattern that nothing fits', 'p*.csv', 'file pattern-without-files'],
    ['a pattern in a missing folder', 'none/*.csv', 'file pattern-without-files'],
  ])('%s is told', async (_, argument, expected) => {
    put('in/a.xlsx', 'a.csv');
    expect(await reach(argument)).toEqual({ names: [], noted: [expected] });
  });

  it.each([
    [
      'a note and a picture',
      ['in/b.csv', 'in/ohje.pdf', 'in/kuva.png'],
      'folder-left-out',
      ['kuva.png', 'ohje.pdf'],
      0,
    ],
    ['a folder in it', ['in/b.csv', 'in/vanhat/a.csv'], 'folder-left-out', ['vanhat'], 0],
    ['a folder that is called as a file', ['in/b.csv', 'in/a.csv/x.txt'], 'folder-left-out', ['a.csv'], 0],
    ['a hidden file', ['in/b.csv', 'in/.a.csv'], 'folder-left-out', ['.a.csv'], 0],
    [
      'workbooks of other kinds',
      ['in/b.csv', 'in/a.xls', 'in/B.ods'],
      'folder-left-out',
      ['B.ods', 'a.xls'],
      0,
    ],
    [
      'ten files',
      ['in/b.csv', ...Array.from({ length: 10 }, (_, i) => `in/${i}.pdf`)],
      'folder-left-out',
      [...'0123456789'].map((i) => `${i}.pdf`),
      0,
    ],
    [
      'eleven files',
      ['in/b.csv', ...Array.from({ length: 11 }, (_, i) => `in/${i + 10}.pdf`)],
      'folder-left-out',
      Array.from({ length: 10 }, (_, i) => `${i + 10}.pdf`),
      1,
    ],
  ])('in a folder, %s: named in one notice', async (_, files, code, names, more) => {
    put(...files);
    const { sources, problems } = await loadInputs([{ role: 'claims', argument: join(root, 'in') }]);
    expect((sources.get('claims') ?? []).map(({ name }) => name)).toEqual(['b.csv']);
    expect(problems).toEqual([
      { grade: 'notice', role: 'claims', code, file: join(root, 'in'), args: { names, more } },
    ]);
  });

  const ofSystems = ['.DS_Store', '._b.csv', '.~lock.b.csv#', 'Thumbs.db', 'desktop.ini', '~$b.csv'];

  it.each([
    ['the last that is named', ofSystems.slice(0, 3), { names: ofSystems.slice(0, 3), more: 0 }],
    ['the first that is only counted', ofSystems.slice(0, 4), { names: ofSystems.slice(0, 3), more: 1 }],
    ['each kind there is', ofSystems, { names: ofSystems.slice(0, 3), more: 3 }],
  ])(
    'what systems and office programs keep in a folder, %s: apart, in the one notice',
    async (_, files, told) => {
      put('in/b.csv', 'in/ohje.pdf', ...files.map((name) => `in/${name}`));
      const { sources, problems } = await loadInputs([{ role: 'claims', argument: join(root, 'in') }]);
      expect((sources.get('claims') ?? []).map(({ name }) => name)).toEqual(['b.csv']);
      expect(problems.map(({ code, args }) => [code, args])).toEqual([
        ['folder-left-out', { names: ['ohje.pdf'], more: 0, ofSystems: told }],
      ]);
    },
  );

  it('a folder with nothing that is read is an error, with what lies there', async () => {
    put('in/b.pdf');
    expect(await reach('in')).toEqual({
      names: [],
      noted: ['file folder-without-csv', 'notice folder-left-out'],
    });
  });

  it.each(['fi', 'sv', 'en'] as const)(
    'reports of ours in a folder are left out by their headers: %s',
    async (language) => {
      put('in/claims.csv');
      const all = reportTables.map((columns, at) => {
        const headers = Object.values(columns).map(({ names }) => names[language]);
        writeFileSync(join(root, 'in', `${at}.csv`), `\ufeff${headers.join(';')}\r\n`);
        return `${at}.csv`;
      });
      const { sources, problems } = await loadInputs([{ role: 'claims', argument: join(root, 'in') }]);
      expect((sources.get('claims') ?? []).map(({ name }) => name)).toEqual(['claims.csv']);
      expect(problems).toMatchObject([{ grade: 'notice', code: 'folder-reports', args: { names: all } }]);
    },
  );

  it('a list of payouts in a folder given as payments is read', async () => {
    put('in/a.csv');
    const headers = Object.values(payoutColumns).map(({ names }) => names.fi);
    writeFileSync(join(root, 'in/a.csv'), headers.join(';'));
    const { sources, problems } = await loadInputs([{ role: 'paid', argument: join(root, 'in') }]);
    expect((sources.get('paid') ?? []).map(({ name }) => name)).toEqual(['a.csv']);
    expect(problems).toEqual([]);
  });

  it('a file that cannot be read is told with the reason', async () => {
    mkdirSync(join(root, 'in'));
    symlinkSync(join(root, 'gone.csv'), join(root, 'in', 'a.csv'));
    const { problems } = await loadInputs([{ role: 'claims', argument: join(root, 'in') } as never]);
    expect(problems).toMatchObject([{ code: 'file-not-readable', args: { reason: 'ENOENT' } }]);
  });

  it('one that is wrong does not hide the others', async () => {
    put('a.csv');
    expect(await reach('none.csv', 'a.csv')).toEqual({ names: ['a.csv'], noted: ['file file-not-found'] });
  });
});

describe('a file reached twice', () => {
  it.each([
    ['by name', ['a.csv', 'a.csv']],
    ['by its folder and by name', ['.', 'a.csv']],
    ['by a pattern and by name', ['*.csv', 'a.csv']],
    ['by another spelling of the path', ['a.csv', './in/../a.csv']],
  ])('%s is read once, with a notice', async (_, named) => {
    put('a.csv');
    expect(await reach(...named)).toEqual({ names: ['a.csv'], noted: ['notice file-given-twice'] });
  });

  it('by a link is read once', async () => {
    put('a.csv');
    symlinkSync(join(root, 'a.csv'), join(root, 'b.csv'));
    expect(await reach('a.csv', 'b.csv')).toMatchObject({ names: ['a.csv'] });
  });

  it('for two purposes is read for both', async () => {
    put('a.csv');
    const argument = join(root, 'a.csv');
    const { sources, problems } = await loadInputs([
      { role: 'paid', argument },
      { role: 'rulings', argument },
    ]);
    expect([sources.get('paid'), sources.get('rulings')].map((files) => files?.length)).toEqual([1, 1]);
    expect(problems).toEqual([]);
  });

  it('one with the same content elsewhere is another file', async () => {
    put('a.csv', 'in/a.csv');
    expect(await reach('a.csv', 'in')).toEqual({
      names: [`${root.split('/').at(-1)}/a.csv`, 'in/a.csv'],
      noted: [],
    });
  });
});

describe('the names shown', () => {
  it.each([
    ['the file name alone, where no other has it', ['x/a.csv', 'y/b.csv'], ['a.csv', 'b.csv']],
    ['with the folder, where two have it', ['x/a.csv', 'y/a.csv'], ['x/a.csv', 'y/a.csv']],
    ['only for those two', ['x/a.csv', 'y/a.csv', 'y/b.csv'], ['x/a.csv', 'y/a.csv', 'b.csv']],
    ['with as many folders as it takes', ['1/x/a.csv', '2/x/a.csv'], ['1/x/a.csv', '2/x/a.csv']],
    ['one path that ends another', ['x/a.csv', '1/x/a.csv'], ['x/a.csv', '1/x/a.csv']],
    ['an absolute path and a relative one', ['/x/a.csv', 'x/a.csv'], ['/x/a.csv', 'x/a.csv']],
    ['a path given twice is no other', ['x/a.csv', 'x/a.csv'], ['a.csv', 'a.csv']],
  ])('%s', (_, paths, expected) => {
    const names = shortNames(paths);
    expect(paths.map((path) => names.get(path))).toEqual(expected);
    const backwards = shortNames(paths.toReversed());
    expect(paths.map((path) => backwards.get(path))).toEqual(expected);
  });
});

describe('our own workbooks in a folder of claims', () => {
  it.each(LANGUAGES)('are reports by their headers in %s, and are named as left out', async (language) => {
    const messages = await messagesIn(language);
    const run = sampleRun();
    put('in/a.csv');
    for (const make of [workbook, payoutsWorkbook]) {
      const { name, content } = await make(run, messages);
      writeFileSync(join(root, 'in', `copy of ${name}`), content as Uint8Array);
    }
    // A form that somebody fills in is an input.
    writeFileSync(join(root, 'in', 'form.xlsx'), await formWorkbook('claims', messages));
    const { sources, problems } = await loadInputs([{ role: 'claims', argument: join(root, 'in') }]);
    expect(sources.get('claims')?.map(({ name }) => name)).toEqual(['a.csv', 'form.xlsx']);
    expect(problems).toMatchObject([
      { code: 'folder-reports', args: { names: ['copy of payouts.xlsx', 'copy of report.xlsx'], more: 0 } },
    ]);
  });
});

describe('a folder given as paid before', () => {
  async function paidIn(argument: string) {
    const { sources, problems } = await loadInputs([{ role: 'paid', argument: join(root, argument) }]);
    return {
      names: (sources.get('paid') ?? []).map(({ name }) => name),
      noted: problems.map(({ grade, code }) => `${grade} ${code}`),
    };
  }

  it('that is of a run counts by its payouts alone, and nothing else of it is told', async () => {
    put('run/payouts.csv', 'run/payments.csv', 'run/reasons.csv', 'run/report.xlsx', 'run/run.json');
    expect(await paidIn('run')).toEqual({ names: ['payouts.csv'], noted: [] });
  });

  it('that holds runs counts by the payouts of each, with ledgers beside them', async () => {
    put('year/2014-09/payouts.csv', 'year/2014-09/reasons.csv', 'year/2014-09/run.json');
    put('year/2014-10/payouts.csv', 'year/2014-10/run.json', 'year/maksut.csv');
    put('year/old/payouts.csv', 'year/old/notes.txt');
    expect(await paidIn('year')).toEqual({
      names: ['maksut.csv', '2014-09/payouts.csv', '2014-10/payouts.csv'],
      noted: ['notice folder-left-out'],
    });
  });

  it('that is of a run without payouts has none', async () => {
    put('run/payments.csv', 'run/run.json');
    expect(await paidIn('run')).toEqual({ names: [], noted: ['file folder-without-csv'] });
  });
});

describe('what would be waited for without an end', () => {
  it('is no pattern with many stars that a long name doesn’t fit', async () => {
    put(`${'a'.repeat(200)}.csv`);
    expect(await reach('*a*a*a*a*a*a*a*a*b')).toEqual({ names: [], noted: ['file pattern-without-files'] });
  });

  it.skipIf(process.platform === 'win32')('is no link in a folder to what is no file', async () => {
    put('in/a.csv', 'b.csv');
    execFileSync('mkfifo', [join(root, 'pipe')]);
    for (const [to, name] of [
      ['../pipe', 'p.csv'],
      ['/dev/zero', 'z.csv'],
      ['../b.csv', 'b.csv'],
    ] as const) {
      symlinkSync(to, join(root, 'in', name));
    }
    expect(await reach('in')).toEqual({ names: ['a.csv', 'b.csv'], noted: ['notice folder-left-out'] });
    expect(await reach('in/*.csv')).toEqual({ names: ['a.csv', 'b.csv'], noted: [] });
  });

  it('is told of a link that leads nowhere', async () => {
    put('in/a.csv');
    symlinkSync('../gone.csv', join(root, 'in', 'g.csv'));
    expect((await reach('in')).noted).toEqual(['file file-not-readable']);
  });
});
