import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { batch, emptyFolder, palkkio } from '../../support/program.js';
import { type AYear, aYear, inFolder, put } from './a-year.js';

vi.setConfig({ testTimeout: 60_000 });

const CHECK = ['check', '--test-persons'] as const;
const DAYS = ['2015-01-31', '2015-02-28', '2015-03-31'] as const;

async function threeRuns(): Promise<AYear> {
  const year = await aYear();
  for (const day of DAYS) await year.at(day, ...CHECK);
  return year;
}
const verify = (year: AYear, ...more: readonly string[]) => inFolder(year.folder, ['verify', ...more]);

describe('verify in a year folder', () => {
  it('repeats every run, and says that their chain is whole', async () => {
    const { exit, out } = await verify(await threeRuns());
    for (const day of DAYS) expect(out).toMatch(new RegExp(`^ {2}${day} +sama$`, 'm'));
    expect(out).toContain('Tarkistusten ketju on ehjä.');
    expect(exit).toBe(0);
  });

  it('finds inputs wherever in the folder they lie now, and the ledger of then among what a run kept', async () => {
    const year = await threeRuns();
    mkdirSync(year.path('poiminnat', 'vanhat'));
    renameSync(year.path('poiminnat', 'keywords.csv'), year.path('poiminnat', 'vanhat', 'k.csv'));
    renameSync(year.path('hakemukset', 'claims.csv'), year.path('hakemukset', 'tammikuu.csv'));
    appendFileSync(year.path('maksut.csv'), '\r\n');
    expect((await verify(year)).exit).toBe(0);
    expect((await verify(year, join('raportit', DAYS[0]))).exit).toBe(0);
  });

  it('finds them elsewhere with --inputs', async () => {
    const year = await threeRuns();
    const away = join(emptyFolder(), 'arkisto');
    cpSync(year.path('hakemukset'), away, { recursive: true });
    rmSync(year.path('hakemukset', 'claims.csv'));
    expect((await verify(year)).exit).toBe(2);
    expect((await verify(year, '--inputs', away)).exit).toBe(0);
  });

  it('tells which run doesn’t come out the same any more, and how to see more', async () => {
    const year = await threeRuns();
    writeFileSync(year.path('raportit', DAYS[1], 'reasons.csv'), 'x');
    const { exit, out } = await verify(year);
    expect(out).toMatch(/2015-02-28 +ei ole sama/);
    expect(out).toContain(`palkkio verify ${join('raportit', DAYS[1])}`);
    expect(exit).toBe(1);
  });

  it('tells of a run that was taken out or changed: the next one names another', async () => {
    const year = await threeRuns();
    const path = year.path('raportit', DAYS[1], 'run.json');
    writeFileSync(
      path,
      readFileSync(path, 'utf8')
        .replace('"version": "0.1.0"', '"version": "0.1.1"')
        .replace('"version":"0.1.0"', '"version":"0.1.1"'),
    );
    const { exit, out } = await verify(year);
    expect(out).toContain('ketju on poikki');
    expect(exit).not.toBe(0);
  });

  it('as JSON tells of each run', async () => {
    const { out } = await verify(await threeRuns(), '--format', 'json');
    const { same, chain, runs } = JSON.parse(out);
    expect([same, chain, runs.map(({ name }: { name: string }) => name)]).toEqual([true, [], [...DAYS]]);
  });

  it('has nothing to do without runs, and says elsewhere what is missing', async () => {
    const none = await verify(await aYear());
    expect([none.exit, none.err]).toEqual([2, expect.stringContaining('ei ole vielä yhtään tarkistusta')]);
    const elsewhere = await inFolder(emptyFolder(), ['verify']);
    expect([elsewhere.exit, elsewhere.err]).toEqual([
      2,
      expect.stringContaining('Argumentti puuttuu: <kansio>'),
    ]);
  });
});

describe('a run.json of somebody else’s', () => {
  /** A run whose run.json was made to name other paths, in a folder of its own. */
  async function foreign(change: (run: Record<string, never>) => void) {
    const made = batch();
    await palkkio(made.argv, { volatile: () => ({ folder: made.folder }) });
    const folder = join(emptyFolder(), 'r');
    const run = JSON.parse(readFileSync(join(made.out, 'run.json'), 'utf8'));
    change(run);
    put(JSON.stringify(run), folder, 'run.json');
    return { folder, made, run };
  }

  it('makes nothing be read that isn’t under the folders given: what it names there is told', async () => {
    const secret = join(emptyFolder(), 'salasanat.csv');
    writeFileSync(secret, 'root:x:0:0\n');
    const { folder } = await foreign((run) => {
      const { paths } = run['run'] as unknown as { paths: Record<string, string> };
      for (const name of Object.keys(paths)) paths[name] = secret;
    });
    const { exit, out, err } = await inFolder(dirname(folder), ['verify', folder]);
    expect(exit).toBe(2);
    expect(out + err).not.toContain('root');
    expect(out).toContain(`ei etsitty: ${secret}`.slice(4));
    expect(err).toContain('--inputs');
  });

  it('a path that leads out by dots, and a link that leads out, are outside too', async () => {
    const outside = emptyFolder();
    writeFileSync(join(outside, 'claims.csv'), 'root:x:0:0\n');
    const { folder } = await foreign((run) => {
      const { paths } = run['run'] as unknown as { paths: Record<string, string> };
      paths['claims.csv'] = join('..', '..', '..', outside, 'claims.csv');
    });
    symlinkSync(join(outside, 'claims.csv'), join(dirname(folder), 'claims.csv'));
    const { exit, out, err } = await inFolder(dirname(folder), ['verify', folder]);
    expect(exit).toBe(2);
    expect(out + err).not.toContain('root');
  });

  it('makes nothing be quoted of a file beside it that isn’t the run’s', async () => {
    const { folder } = await foreign((run) => {
      const { paths } = run['run'] as unknown as { paths: Record<string, string> };
      for (const name of Object.keys(paths)) paths[name] = 'muistio.csv';
    });
    writeFileSync(join(dirname(folder), 'muistio.csv'), 'root:x:0:0\n');
    const { exit, out, err } = await inFolder(dirname(folder), ['verify', folder]);
    expect(exit).toBe(2);
    expect(out + err).not.toContain('root');
    expect(out).toContain('muuttunut tarkistuksen jälkeen');
  });

  it('finds its inputs where they are once their folder is given', async () => {
    const { folder, made } = await foreign(() => {});
    cpSync(made.out, folder, { recursive: true });
    const alone = await inFolder(dirname(folder), ['verify', folder]);
    expect(alone.exit).toBe(2);
    expect((await inFolder(dirname(folder), ['verify', folder, '--inputs', made.folder])).exit).toBe(0);
  });
});

describe('diff in a year folder', () => {
  it('compares the last two runs', async () => {
    const { exit, out } = await inFolder((await threeRuns()).folder, ['diff']);
    expect(out).toContain('tarkistuspäivä (--as-of)');
    expect(out).not.toContain('run.json');
    expect(exit).toBe(1);
  });

  it('needs two, and a year folder', async () => {
    const year = await aYear();
    await year.at(DAYS[0], ...CHECK);
    const one = await inFolder(year.folder, ['diff']);
    expect([one.exit, one.err]).toEqual([2, expect.stringContaining('vain yksi tarkistus')]);
    expect((await inFolder(emptyFolder(), ['diff'])).exit).toBe(2);
  });
});
