/**
 * The program that needs no installation, as `npm run test:exe` has made it: the one for Linux, and where Wine is at hand
 * the one for Windows too.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, copyFileSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { batch, emptyFolder, filesIn, root, stackLines } from '../support/program.js';
import { aYear } from './year/a-year.js';

const made = process.env['PALKKIO_EXE'];
const folder = made === undefined ? '' : join(root, made);
const hasWine = made !== undefined && spawnSync('wine', ['--version']).status === 0;

type Program = { readonly name: string; readonly file: string; readonly with: readonly string[] };
const programs: readonly Program[] = [
  { name: 'for Linux', file: 'palkkio', with: [] },
  ...(hasWine ? [{ name: 'for Windows, in Wine', file: 'palkkio.exe', with: ['wine'] }] : []),
];

/** Runs a program where no Node can be found; into files, for a Windows program gets no pipes from Wine. */
function ran({ with: before }: Program, file: string, args: readonly string[]) {
  const said = emptyFolder();
  const [outFile, errFile] = [join(said, 'out'), join(said, 'err')];
  const [out, err] = [openSync(outFile, 'w'), openSync(errFile, 'w')];
  const [command = file, ...rest] = [...before, file, ...args];
  const { HOME = said } = process.env;
  const { status } = spawnSync(command, rest, {
    // Wine says that it is an older Windows than Node wants.
    env: { HOME, PATH: '/usr/bin:/bin', NODE_SKIP_PLATFORM_CHECK: '1', WINEDEBUG: '-all' },
    stdio: ['ignore', out, err],
    timeout: 150_000,
  });
  for (const open of [out, err]) closeSync(open);
  const ofWine = /^(\d+:)?(wine|fixme|err):.*\r?\n/gm;
  return {
    exit: status,
    out: readFileSync(outFile, 'utf8'),
    err: readFileSync(errFile, 'utf8').replace(ofWine, ''),
  };
}

const title =
  made === undefined ? 'the program with Node in it (not made: skipped)' : 'the program with Node in it';

describe.skipIf(made === undefined)(title, () => {
  it('has its checksums and the licences of all it holds beside it', () => {
    const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    expect(sums.map((line) => line.split('  ')[1])).toEqual(['palkkio.exe', 'palkkio']);
    for (const line of sums) {
      const [sum, name = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ).toBe(sum);
    }
    const licences = readFileSync(join(folder, 'licences.txt'), 'utf8');
    for (const name of ['Node.js 2', 'csv-parse', 'hucre', 'zod', 'OpenSSL', 'V8']) {
      expect(licences).toContain(name);
    }
  });

  it('for Windows has no signature left of the Node that it was', () => {
    const program = readFileSync(join(folder, 'palkkio.exe'));
    const directory = program.readUInt32LE(0x3c) + 24 + 112 + 4 * 8;
    expect([program.readUInt32LE(directory), program.readUInt32LE(directory + 4)]).toEqual([0, 0]);
  });

  describe.each(programs)('$name', (program) => {
    const exe = join(folder, program.file);

    it('tells the version of the package', () => {
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
      expect(ran(program, exe, ['--version'])).toEqual({ exit: 0, out: `${version}\n`, err: '' });
    }, 180_000);

    it('writes the same reports as the program in pieces, run.json’s account of the run aside', () => {
      const { argv, dry, out } = batch([{}, { claimId: '2', applicantForm: 'municipality' }]);
      const other = emptyFolder();
      const node = spawnSync(process.execPath, [join(root, 'bin', 'palkkio.js'), ...dry, '--out', other]);
      expect(ran(program, exe, argv).exit).toBe(node.status);
      const all = (from: string) =>
        [...filesIn(from)].map(([name, bytes]) => [
          name,
          name === 'run.json' ? Object.keys(JSON.parse(bytes.toString('utf8')) as object) : bytes,
        ]);
      expect(all(out)).toEqual(all(other));
      expect(all(out).length).toBeGreaterThan(6);
    }, 180_000);

    it('with files on it says what each was taken for, and checks them', () => {
      const { claims, ura, out } = batch();
      const options = ['--test-persons', '--as-of=2015-01-31', `--out=${out}`];
      const { exit, err } = ran(program, exe, [claims, ura, ...options]);
      expect({ exit, stack: stackLines(err) }).toEqual({ exit: 0, stack: [] });
      expect(err).toContain('claims.csv: luetaan näin: maksatushakemukset');
      expect(existsSync(join(out, 'report.html'))).toBe(true);
    }, 180_000);

    it('with a year folder on it checks that', async () => {
      const year = await aYear();
      const { exit, err } = ran(program, exe, [year.folder, '--test-persons', '--as-of=2015-01-31']);
      expect({ exit, stack: stackLines(err) }).toEqual({ exit: 0, stack: [] });
      expect(existsSync(join(year.folder, 'raportit', '2015-01-31', 'report.html'))).toBe(true);
    }, 180_000);

    it('knows a misspelt command from a file', () => {
      const { exit, err } = ran(program, exe, ['chekc']);
      expect([exit, stackLines(err)]).toEqual([2, []]);
      expect(err).toContain('chekc');
    }, 180_000);

    it('takes a workbook', () => {
      const target = join(emptyFolder(), 'lomake.xlsx');
      expect(ran(program, exe, ['template', 'claims', '--out', target]).exit).toBe(0);
      expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK');
      const { exit, out, err } = ran(program, exe, ['validate', target]);
      expect([exit, out + err]).toEqual([1, expect.stringContaining('lomake.xlsx')]);
    }, 180_000);
  });

  it.skipIf(!hasWine)(
    'opened by a double click in a year folder checks it; elsewhere it says what to do',
    async () => {
      const windows = programs[1] as Program;
      const year = await aYear();
      copyFileSync(join(folder, 'palkkio.exe'), join(year.folder, 'palkkio.exe'));
      const checked = ran(windows, join(year.folder, 'palkkio.exe'), []);
      expect(checked.err).toContain('Vuosikansio, joka tarkistetaan');
      expect([...filesIn(join(year.folder, 'raportit')).keys()]).toEqual(
        expect.arrayContaining([expect.stringMatching(/report\.html$/)]),
      );
      const elsewhere = emptyFolder();
      copyFileSync(join(folder, 'palkkio.exe'), join(elsewhere, 'palkkio.exe'));
      writeFileSync(join(elsewhere, 'a.txt'), '');
      const lost = ran(windows, join(elsewhere, 'palkkio.exe'), []);
      expect([lost.exit, lost.err]).toEqual([2, expect.stringContaining('Pudota hakemukset')]);
    },
    300_000,
  );
});
