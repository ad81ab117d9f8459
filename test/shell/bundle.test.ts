/** The program as one file: it decides what the program in pieces decides, and holds the licences of what it holds. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { batch, emptyFolder, filesIn, ranAs, root, stackLines } from '../support/program.js';
import { aYear } from './year/a-year.js';

let folder = '';
const run = (argv: readonly string[]) => ranAs(process.execPath, [join(folder, 'palkkio.cjs'), ...argv], {});

/** The modules as the compiler made them. */
const cli = JSON.stringify(pathToFileURL(join(root, 'dist', 'shell', 'cli.js')));
const inPieces = [
  '--input-type=module',
  '--eval',
  `const { main } = await import(${cli}); process.exitCode = await main(process);`,
  'palkkio',
];

beforeAll(() => {
  const made = emptyFolder();
  execFileSync(process.execPath, [join(root, 'bin', 'bundle.js'), made]);
  // Away from everything that it could still lean on.
  folder = emptyFolder();
  cpSync(made, folder, { recursive: true });
}, 60_000);

it('tells the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(await run(['--version'])).toEqual({ exit: 0, out: `${version}\n`, err: '' });
});

it('writes the same reports as the program in pieces, run.json’s account of the run aside', async () => {
  const { argv, dry, out } = batch([{}, { claimId: '2', applicantForm: 'municipality' }]);
  const other = join(emptyFolder(), 'reports');
  const pieces = await ranAs(process.execPath, [...inPieces, ...dry, '--out', other], {});
  const bundled = await run(argv);
  // The screen names the folder to open.
  const screen = (said: string, folder: string) => said.replaceAll(folder, 'reports');
  expect({ exit: bundled.exit, out: screen(bundled.out, out) }).toEqual({
    exit: pieces.exit,
    out: screen(pieces.out, other),
  });
  const decided = (name: string, bytes: Buffer) =>
    name === 'run.json' ? { ...(JSON.parse(bytes.toString('utf8')) as object), run: undefined } : bytes;
  const all = (from: string) => [...filesIn(from)].map(([name, bytes]) => [name, decided(name, bytes)]);
  expect(all(out)).toEqual(all(other));
  expect(all(out).length).toBeGreaterThan(6);
});

it('decides what is dropped on the starter', async () => {
  const { claims, ura, out } = batch();
  const options = ['--test-persons', '--as-of=2015-01-31'];
  const { exit, err } = await run(['dropped', `--out=${out}`, ...options, ura, claims]);
  expect({ exit, stack: stackLines(err) }).toEqual({ exit: 0, stack: [] });
  expect(existsSync(join(out, 'report.html'))).toBe(true);
});

it('writes no reports of claims alone', async () => {
  const { claims, out } = batch();
  const { exit, err } = await run(['dropped', `--out=${out}`, '--test-persons', claims]);
  expect({ exit, stack: stackLines(err) }).toEqual({ exit: 0, stack: [] });
  expect(existsSync(out)).toBe(false);
});

it('takes names from the line by which Windows starts the batch file, and checks a year folder as one', async () => {
  const { folder: year, path } = await aYear();
  const line = `C:\\WINDOWS\\system32\\cmd.exe /c ""C:\\x\\palkkio.cmd" "${year}""`;
  const argv = [join(folder, 'palkkio.cjs'), 'dropped', '--test-persons', '--as-of=2015-01-31'];
  const { exit, err } = await ranAs(process.execPath, argv, { env: { PALKKIO_DROPPED: line } });
  expect({ exit, first: err.split('\n')[0] }).toEqual({ exit: 0, first: expect.stringContaining(year) });
  expect(existsSync(path('raportit', '2015-01-31', 'report.html'))).toBe(true);
});

it('tells the starter where nothing was dropped on it', async () => {
  const argv = [join(folder, 'palkkio.cjs'), 'dropped'];
  const { exit } = await ranAs(process.execPath, argv, { env: { PALKKIO_DROPPED: '"C:\\cmd.exe" ' } });
  expect(exit).toBe(64);
});

it('holds the licence of every library that it needs', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const text = readFileSync(join(folder, 'palkkio.cjs'), 'utf8');
  for (const name of Object.keys(dependencies)) {
    const { version } = JSON.parse(
      readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
    ) as { version: string };
    expect(text).toContain(`/*\n${name} ${version}\n`);
  }
});

it('has a starter as Windows reads it: plain characters, its line ends, and every file that it names', () => {
  const starter = readFileSync(join(folder, 'palkkio.cmd'), 'latin1');
  expect(starter).toMatch(/^(?:[\x20-\x7e]*\r\n)+$/);
  expect(starter).toContain('%~dp0palkkio.cjs');
});

it('has a starter that never puts names into a line which cmd reads, and leaves nothing to run after it', () => {
  const lines = readFileSync(join(folder, 'palkkio.cmd'), 'latin1').trimEnd().split('\r\n');
  const code = lines.filter((line) => !line.startsWith('rem '));
  expect(code.filter((line) => /%\*|%~?[a-z]*[1-9]/i.test(line))).toEqual([]);
  // By its delayed name alone, which is replaced after the line has been taken apart.
  expect(code.filter((line) => /cmdcmdline/.test(line))).toEqual(['set "PALKKIO_DROPPED=!cmdcmdline!"']);
  expect(code.at(-1)).toBe('exit');
  expect(code[code.indexOf(':missing') - 1]).toBe('exit');
});
