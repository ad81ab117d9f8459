/** `palkkio test` on small cases: what is the same, what differs and how it is told, and what is no case at all. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { EXTRACT_KINDS } from '../../../src/vocabulary/columns.js';
import { type ClaimCells, claimsCsv, extractCsv, goodRows } from '../../read/support.js';
import { emptyFolder, palkkio } from '../../support/program.js';

const DAY = '--as-of=2015-01-31\n';
let folder = '';
beforeEach(() => {
  folder = emptyFolder();
});

const at = (...names: readonly string[]) => join(folder, ...names);
const put = (path: string, content: string) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
};
const textOf = (path: string) => readFileSync(at(path), 'utf8');
/** Changes a text in a file; there must be one. */
const change = (path: string, from: string, to: string) => {
  const text = textOf(path);
  expect(text).toContain(from);
  writeFileSync(
    at(path),
    text.replace(from, () => to),
  );
};

/** A case's inputs: of claims with nothing changed, one that is payable. */
function inputs(name: string, ...claims: readonly ClaimCells[]): void {
  put(`${name}/claims.csv`, claimsCsv(...(claims.length > 0 ? claims : [{}])));
  for (const kind of EXTRACT_KINDS) put(`${name}/ura/${kind}.csv`, extractCsv(kind, goodRows[kind]));
  put(`${name}/options.txt`, DAY);
}

/** The command on the folder, in English on a screen without colours. */
const run = (...options: readonly string[]) => palkkio(['test', folder, '--lang=en', ...options]);

/** A case with what comes out of it expected. */
async function good(name: string, ...claims: readonly ClaimCells[]): Promise<void> {
  inputs(name, ...claims);
  expect((await palkkio(['test', at(name), '--update'])).exit).toBe(0);
}

describe('cases that come out as expected', () => {
  test('are counted, in groups of folders too, and so are the codes that they reach', async () => {
    await good('one');
    await good('group/two', { start: '2014-12-31' });
    const { exit, out, err } = await run();
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/^2 cases: all the same\.\n\nThe cases reach \d\d of the criteria’s \d\d codes/);
    expect(out).not.toContain('3.1/started-late');
    const { out: all } = await run('--details');
    expect(all).toMatch(
      /Codes that no case reaches:\n[\s\S]*1\.1\/[\s\S]*Codes that some case reaches:[\s\S]*3\.1\/started-late/,
    );
  });

  test('may expect a part of the reports: the others are not compared', async () => {
    await good('one');
    rmSync(at('one/expected/reasons.csv'));
    rmSync(at('one/expected/payouts.csv'));
    expect((await run()).exit).toBe(0);
  });

  test('may expect every report there is: tables, pages, workbooks, letters, run.json and the screen', async () => {
    await good('one');
    const reports = at('reports');
    const line = [
      'check',
      at('one/claims.csv'),
      '--ura',
      at('one/ura'),
      '--as-of=2015-01-31',
      '--test-persons',
    ];
    await palkkio([...line, '--out', reports]);
    const names = [
      ...['statistics.csv', 'report.html', 'report.xlsx', 'payouts.xlsx', 'run.json'],
      'letters/project.html',
    ].filter((name) => existsSync(join(reports, name)));
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) {
      mkdirSync(dirname(at('one/expected', name)), { recursive: true });
      writeFileSync(at('one/expected', name), readFileSync(join(reports, name)));
    }
    rmSync(reports, { recursive: true });
    const { exit, out } = await run();
    expect({ exit, out }).toEqual({ exit: 0, out: expect.stringContaining('1 case: all the same.') });

    put('one/expected/terminal.txt', '');
    expect((await run('--update')).exit).toBe(0);
    expect(textOf('one/expected/terminal.txt')).toMatch(/\n--- stderr ---\n[\s\S]*--- exit code 0 ---\n$/);
    expect(textOf('one/expected/terminal.txt')).not.toContain(folder);
    expect((await run()).exit).toBe(0);
  });

  test('may end without a report, where nothing but the screen is expected', async () => {
    inputs('error');
    put('error/claims.csv', 'claim_id;person_id\n1;2\n');
    expect((await run()).exit).toBe(1);
    expect((await run('--update')).exit).toBe(0);
    expect(textOf('error/expected/terminal.txt')).toMatch(/--- exit code 2 ---\n$/);
    expect((await run()).exit).toBe(0);
    put('error/claims.csv', claimsCsv({}));
    const { exit, out } = await run();
    expect(exit).toBe(1);
    expect(out).toContain('terminal.txt:1');
  });
});

describe('what differs', () => {
  test('is told by claim and column, with both values', async () => {
    await good('one');
    change('one/expected/payouts.csv', 'maksettavissa', 'selvitettävä');
    const { exit, out } = await run();
    expect(exit).toBe(1);
    expect(out).toMatch(/Differs: one\n {4}payouts\.csv:2 \(\S+ \/ \S+\), column ratkaisu\n/);
    expect(out).toContain('      expected  selvitettävä\n      found     maksettavissa\n');
    expect(out).toContain('1 case: 0 the same, 1 differs.');
  });

  test('has its identity codes masked, also a mistyped one, and it is said where the difference is hidden', async () => {
    await good('one');
    const [, code = ''] = /(\d{6}-9\d\d\w)/.exec(textOf('one/claims.csv')) ?? [];
    for (const other of [`${code.slice(0, 7)}9999`, code.replace('-', ' 1 ')]) {
      change('one/expected/payouts.csv', code, other);
      const { exit, out } = await run('--junit', at('..', 'masked.xml'));
      const xml = readFileSync(at('..', 'masked.xml'), 'utf8');
      rmSync(at('..', 'masked.xml'));
      change('one/expected/payouts.csv', other, code);
      expect(exit).toBe(1);
      for (const text of [out, xml]) {
        expect(text).toContain('****');
        expect(text).not.toContain(code.slice(7));
        expect(text).not.toContain(other.slice(7));
      }
    }
    change('one/expected/payouts.csv', code, `${code.slice(0, 7)}999X`);
    expect((await run()).out.replace(/\n +/g, ' ')).toContain(
      '(the difference is in a masked or unseen character)',
    );
  });

  test('is counted above six, and told whole with --details', async () => {
    await good('one', ...Array.from({ length: 9 }, (_, i) => ({ claimId: `C-${i}` })));
    writeFileSync(at('one/expected/payouts.csv'), textOf('one/expected/payouts.csv').replaceAll('C-', 'D-'));
    const { out } = await run();
    expect(out).toContain('and 12 more differences (--details)');
    expect((await run('--details')).out).not.toContain('more differences');
  });

  test('is a line of also.txt that does not hold, or cannot be read, whatever the reports say', async () => {
    await good('one', { start: '2014-12-31' });
    put('one/also.txt', '3.1 unmet: it began late\n3.1 met: it did not\n3.1: what is it\n');
    const { exit, out } = await run('--update');
    expect(exit).toBe(1);
    expect(out.replace(/\n +/g, ' ')).toContain(
      'also.txt:2: does not hold: “3.1 met: it did not”. Found: unmet.',
    );
    expect(out.replace(/\n +/g, ' ')).toContain('also.txt:3: the line cannot be read: “3.1: what is it”.');
    expect(out).not.toContain('also.txt:1');
  });
});

describe('what is no case, or only half of one, fails', () => {
  test.each([
    ['a file that no case has', 'one/claim.csv', 'claim.csv'],
    ['a folder that no case has', 'one/completions/a.csv', 'completions/'],
    ['a file that no run writes', 'one/expected/payouts.csv.bak', 'expected/payouts.csv.bak'],
    ['a folder of letters with another file', 'one/expected/letters/a.pdf', 'expected/letters/a.pdf'],
    ['a file beside the cases', 'claims.csv.bak', 'Differs: beside the cases'],
    ['a folder without a case', 'group/notes.txt', 'group/'],
    ['claims in one file beside claims in a folder', 'one/claims/a.csv', 'claims.csv'],
  ])('%s', async (_, path, told) => {
    await good('one');
    put(path, 'something');
    const { exit, out } = await run();
    expect(exit).toBeGreaterThan(0);
    expect(out.replace(/\n +/g, ' ')).toContain(told);
  });

  test('notes to read and what begins with a point are no fault', async () => {
    await good('one');
    for (const path of ['README.md', 'one/why.md', '.gitkeep', 'one/expected/.DS_Store']) put(path, 'a note');
    expect((await run()).exit).toBe(0);
  });

  test.each(['without the folder expected', 'with an empty one'])('a case %s', async (how) => {
    inputs('one');
    if (how === 'with an empty one') mkdirSync(at('one/expected'));
    const { exit, out } = await run();
    expect(exit).toBe(1);
    expect(out).toContain('Differs: one\n    The folder expected holds nothing to compare with.');
  });

  test('a run that ends without a report where reports are expected could not be run, and is not rewritten', async () => {
    await good('one');
    await good('two');
    put('one/claims.csv', 'claim_id;person_id\n1;2\n');
    const before = textOf('one/expected/payouts.csv');
    for (const options of [[], ['--update']]) {
      const { exit, out } = await run(...options);
      expect(exit).toBe(2);
      expect(out).toContain('Could not be run: one\n');
      expect(out).toContain('claims.csv:1');
      expect(out).toContain('2 cases: 1 the same, 1 could not be run.');
    }
    expect(textOf('one/expected/payouts.csv')).toBe(before);
  });

  test.each(['--out=elsewhere', '--as-of 2015-01-31', '--paid=../two/paid', '--help', '--asof=2015-01-31'])(
    'an option that no case has: %s',
    async (option) => {
      await good('one');
      put('one/options.txt', `${DAY}${option}\n`);
      const { exit, out } = await run();
      expect(exit).toBe(2);
      expect(out.replace(/\n +/g, ' ')).toContain(option);
      expect(existsSync('elsewhere')).toBe(false);
    },
  );

  test('an option with a value that it cannot have', async () => {
    await good('one');
    put('one/options.txt', '--as-of=2015-02-31\n');
    const { exit, out } = await run();
    expect(exit).toBe(2);
    expect(out).toContain('2015-02-31');
  });

  test('a folder that there is not, one without a case, and a pattern for none end the run before anything is written', async () => {
    await good('one');
    mkdirSync(at('empty'));
    writeFileSync(at('one/expected/payouts.csv'), '');
    for (const name of ['nowhere', 'empty', 'x*', 'one/claims.csv']) {
      const { exit, out, err } = await palkkio(['test', at('one'), at(name), '--lang=en', '--update']);
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
      expect(err).toContain(at(name));
    }
    expect(textOf('one/expected/payouts.csv')).toBe('');
    expect((await palkkio(['test', at('o*'), '--update'])).exit).toBe(0);
    const among = await palkkio(['test', at('o*'), '--junit', at('one/results.xml')]);
    expect(among).toMatchObject({ exit: 2, out: '' });
  });
});

describe('--update', () => {
  test('rewrites nothing of a case with a file that is not read: it may be what decides', async () => {
    await good('one');
    change('one/expected/payouts.csv', 'maksettavissa', 'selvitettävä');
    put('one/ruling.csv', 'mistyped');
    const before = textOf('one/expected/payouts.csv');
    const { exit, out } = await run('--update');
    expect(exit).toBe(1);
    expect(out).not.toContain('written anew');
    expect(textOf('one/expected/payouts.csv')).toBe(before);
  });

  test('rewrites what differs, makes what is missing, removes what is no longer written, and says so', async () => {
    await good('one');
    inputs('two');
    change('one/expected/payouts.csv', 'maksettavissa', 'selvitettävä');
    put('one/expected/letters/9999999-9.html', '<p>');
    const untouched = textOf('one/expected/payments.csv');
    const { exit, out } = await run('--update');
    expect(exit).toBe(0);
    expect(out).toContain('Updated: one\n');
    expect(out).toContain('payouts.csv: written anew');
    expect(out).toContain('expected  selvitettävä');
    expect(out).toContain('letters/9999999-9.html: removed, since it is no longer written');
    expect(out).toContain('Updated: two\n    payouts.csv: written\n');
    expect(out).toContain('2 cases: 0 the same, 2 updated.');
    expect(textOf('one/expected/payouts.csv')).toContain('maksettavissa');
    expect(existsSync(at('one/expected/letters/9999999-9.html'))).toBe(false);
    expect(textOf('one/expected/payments.csv')).toBe(untouched);
    expect((await run('--update')).out).toContain('2 cases: all the same.');
  });
});

describe('--junit', () => {
  const file = () => at('..', 'results.xml');
  beforeEach(() => {
    folder = join(emptyFolder(), 'a & "b" <c>');
    mkdirSync(folder);
  });

  test('has a suite for each folder of the command line, and a case for each case', async () => {
    await good('one');
    await good('two');
    change('two/expected/payouts.csv', 'maksettavissa', '"a <b> & ""c"" \u0007\ufffe"');
    await good('three');
    put('three/claims.csv', 'x\n');
    const ran = await palkkio(['test', at('one'), folder, '--junit', file(), '--lang=en']);
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain('results.xml');
    const xml = readFileSync(file(), 'utf8');
    const name = 'a &amp; &quot;b&quot; &lt;c&gt;';
    expect(xml).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="palkkio" tests="4" failures="1" errors="1" /,
    );
    expect(xml.match(/<testsuite name="[^"]*"/g)).toEqual([
      expect.stringContaining(`${name}/one"`),
      expect.stringMatching(/<c&gt;"$|&lt;c&gt;"$/),
    ]);
    expect(xml).toMatch(/<testcase classname="[^"]*" name="one" time="\d+\.\d{3}"\/>/);
    expect(xml).toMatch(
      /name="two" time="[^"]*">\n<failure message="payouts\.csv:2 [^"]*, column ratkaisu">/,
    );
    expect(xml).toContain('expected a &lt;b&gt; &amp; &quot;c&quot; \ufffd\ufffd');
    expect(xml).toMatch(/name="three" time="[^"]*">\n<error message="[^"]*">/);
    expect(wellFormed(xml)).toBe('');
  });

  test('is replaced by the next one, and nothing else is', async () => {
    await good('one');
    for (const _ of [1, 2]) expect((await run('--junit', file())).exit).toBe(0);
    writeFileSync(file(), 'my notes');
    const { exit, out, err } = await run('--junit', file());
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('results.xml');
    expect(readFileSync(file(), 'utf8')).toBe('my notes');
  });

  test('does not go among the cases, nor where there is no folder', async () => {
    await good('one');
    const among = await run('--junit', at('results.xml'));
    expect(among).toMatchObject({ exit: 2, out: '' });
    expect(existsSync(at('results.xml'))).toBe(false);
    const nowhere = await run('--junit', at('..', 'nowhere', 'results.xml'));
    expect(nowhere.exit).toBe(2);
    expect(nowhere.err).toContain('Cannot write');
  });
});

test.each(['fi', 'sv', 'en'])('tells it in %s', async (language) => {
  await good('one');
  change('one/expected/payouts.csv', 'maksettavissa', 'selvitettävä');
  const { out } = await palkkio(['test', folder, `--lang=${language}`]);
  expect(out).toContain({ fi: 'Eroaa: one', sv: 'Avviker: one', en: 'Differs: one' }[language]);
});

/** What is wrong with an XML text: a character, an escape or a tag; empty where it can be read. */
function wellFormed(xml: string): string {
  const bad = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml);
  if (bad) return `a character at ${bad.index}`;
  const open: string[] = [];
  let rest = xml.replace(/^<\?xml [^?]*\?>/, '');
  while (rest !== '') {
    const [all, close, name = '', , empty, text] =
      /^(?:<(\/?)([a-z]+)((?: [a-z]+="(?:[^<>&"]|&(?:amp|lt|gt|quot);)*")*)(\/?)>|((?:[^<>&]|&(?:amp|lt|gt|quot);)+))/.exec(
        rest,
      ) ?? [];
    if (all === undefined) return `at ${rest.slice(0, 40)}`;
    rest = rest.slice(all.length);
    if (text !== undefined || empty === '/') continue;
    if (close === '/') {
      if (open.pop() !== name) return `the end of ${name}`;
    } else open.push(name);
  }
  return open.join();
}
