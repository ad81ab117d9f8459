import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { palkkio } from '../../support/program.js';
import { savedAgain } from '../../support/saved-again.js';
import { anOffice, type Office } from './office.js';

vi.setConfig({ testTimeout: 60_000 });

let office: Office;
const path = (...parts: readonly string[]) => office.path(...parts);
const verify = (...more: readonly string[]) => palkkio(['verify', path('out'), ...more]);

beforeEach(() => {
  office = anOffice();
});
afterEach(() => office.remove());

describe('a run whose inputs are as they were', () => {
  test('is the same, in the language it was made in', async () => {
    await office.check('out', '--lang', 'sv');
    const { exit, out, err } = await verify();
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/^ {2}report\.xlsx +sama$/m);
    expect(out).toMatch(/^ {2}run\.json +sama$/m);
    expect(out).toContain('Tulos on sama.');
  });

  test('is the same with every option and kind of file there is', async () => {
    await office.check('earlier', '--as-of', '2014-06-30');
    writeFileSync(
      path('rulings.csv'),
      '\ufeffapplicant_id;claim_id;criterion;verdict;reward_row;reason;official;ruled_on\r\n',
    );
    writeFileSync(path('settings.json'), '{"appropriation": 50000}');
    const given = path('claims', 'pomarkku-export.csv');
    await office.check(
      'out',
      ...[given, '--paid', path('earlier', 'payouts.csv'), '--rulings', path('rulings.csv')],
      ...['--settings', path('settings.json'), '--as-of', '2015-01-15', '--received', '2015-01-02'],
      ...['--extracted-on', '2015-01-31'],
    );
    const { exit, out } = await verify('--format', 'json');
    const json = JSON.parse(out);
    expect({ exit, parts: json.run_json_parts }).toEqual({ exit: 0, parts: [] });
    expect(json.inputs.map(({ state }: { state: string }) => state)).toEqual(json.inputs.map(() => 'same'));
    expect(json.inputs.map(({ role }: { role: string }) => role)).toEqual(
      expect.arrayContaining(['claims', 'paid', 'rulings', 'settings', 'grants']),
    );
  });

  test('is the same by another version of the program, which is told', async () => {
    await office.check('out');
    const { exit, out } = await palkkio(['verify', path('out'), '--lang', 'en'], { version: '0.2.0' });
    expect(exit).toBe(0);
    expect(out).toContain('made with version 0.1.0 of the program and repeated with version 0.2.0');
  });

  test('is the same where it was made without reports', async () => {
    const { out } = await palkkio(
      ['check', path('claims'), '--ura', path('ura'), '--test-persons', '--format', 'json'],
      { volatile: () => ({ folder: office.folder }) },
    );
    writeFileSync(path('run.json'), out);
    expect((await palkkio(['verify', path('run.json')])).exit).toBe(0);
  });
});

describe('inputs', () => {
  const PORI = ['claims', 'pori-maksatushakemukset.csv'];

  test('that were renamed are found by their contents', async () => {
    await office.check('out');
    renameSync(path(...PORI), path('claims', 'pori-2014.csv'));
    const { exit, out } = await verify();
    expect(exit).toBe(0);
    expect(out).toContain('siirretty tai nimetty uudelleen');
    expect(out).toContain('pori-2014.csv');
  });

  test('are found beside the reports when the whole folder was moved', async () => {
    const relative = ['claims', '--ura', 'ura'];
    const here = process.cwd();
    try {
      process.chdir(office.folder);
      const argv = ['check', ...relative, '--test-persons', '--out', 'out'];
      await palkkio(argv, { volatile: () => ({ folder: '/srv/entinen' }) });
    } finally {
      process.chdir(here);
    }
    const { exit, out } = await verify('--format', 'json');
    expect(exit).toBe(0);
    expect(JSON.parse(out).inputs[0]).toMatchObject({ state: 'moved' });
  });

  test('with an identity code in their name are found, and the code isn’t told', async () => {
    renameSync(path(...PORI), path('claims', '010190-900P.csv'));
    cpSync(path('claims', 'pomarkku-export.csv'), path('claims', '010190-901R.csv'));
    rmSync(path('claims', 'pomarkku-export.csv'));
    await office.check('out');
    const { exit, out } = await verify();
    expect({ exit, told: /010190-9\d\d/.test(out) }).toEqual({ exit: 0, told: false });
    expect(out.match(/010190-\*{4}\.csv +ennallaan/g)).toHaveLength(2);
  });

  test('that changed are named, and so are the reports that come out otherwise', async () => {
    await office.check('out');
    office.edit(PORI.join('/'), 'KS-02;41699;', 'KS-02;1.3.2014;');
    const { exit, out } = await verify();
    expect(exit).toBe(1);
    expect(out).toMatch(/pori-maksatushakemukset\.csv +muuttunut tarkistuksen jälkeen/);
    expect(out).toMatch(/payouts\.csv +tulee nyt erilaisena/);
    expect(out).toMatch(/Tiedoston run\.json eroavat osat: inputs, .*claims/);
    expect(out).toContain('Tulos ei ole sama.');
  });

  test('that changed so that nothing else does still make another run', async () => {
    await office.check('out');
    appendFileSync(path(...PORI), '\r\n');
    const { exit, out } = await verify();
    expect(exit).toBe(1);
    expect(out).toMatch(/payouts\.csv +sama/);
    expect(out).toContain('eroavat osat: inputs.');
  });

  test('that are missing are named, and nothing is judged', async () => {
    await office.check('out');
    rmSync(path(...PORI));
    writeFileSync(path('out', 'payouts.csv'), 'muutettu');
    const { exit, out, err } = await verify();
    expect(exit).toBe(2);
    expect(out).toMatch(/pori-maksatushakemukset\.csv +puuttuu/);
    expect(out).toMatch(/payouts\.csv +muutettu tarkistuksen jälkeen/);
    expect(out).toMatch(/payments\.csv +ei toistettu/);
    expect(err).toContain('lähtötiedostoja puuttuu');
  });

  test('that can no longer be read end it', async () => {
    await office.check('out');
    writeFileSync(path(...PORI), 'aivan muuta\r\n');
    const { exit, err } = await verify();
    expect(exit).toBe(2);
    expect(err).toContain('ei voi enää lukea');
    expect(err).toContain('pori-maksatushakemukset.csv');
  });
});

describe('reports', () => {
  test('that were changed or taken away since are named', async () => {
    await office.check('out');
    appendFileSync(path('out', 'reasons.csv'), 'lisätty rivi\r\n');
    rmSync(path('out', 'payments.csv'));
    const { exit, out } = await verify();
    expect(exit).toBe(1);
    expect(out).toMatch(/reasons\.csv +muutettu tarkistuksen jälkeen/);
    expect(out).toMatch(/payments\.csv +puuttuu/);
    expect(out).toMatch(/payouts\.csv +sama/);
  });

  test('are compared by their cells where a spreadsheet program saved the workbook again', async () => {
    await office.check('out');
    const file = path('out', 'report.xlsx');
    const bytes = readFileSync(file);
    writeFileSync(file, await savedAgain(bytes));
    const same = await verify();
    expect(same.exit).toBe(0);
    expect(same.out).toMatch(/report\.xlsx +solut samat/);

    const changed = await savedAgain(bytes, (rows) => {
      const row = rows[1];
      if (row) row[9] = 2_000;
    });
    writeFileSync(file, changed);
    const other = await verify();
    expect(other.exit).toBe(1);
    expect(other.out).toMatch(/report\.xlsx +muutettu tarkistuksen jälkeen/);
  });

  test('that the program no longer makes are named', async () => {
    await office.check('out');
    const run = path('out', 'run.json');
    const sha256 = '0'.repeat(64);
    const text = readFileSync(run, 'utf8');
    writeFileSync(run, text.replace('"files": [', `"files": [\n{"name":"vanha.csv","sha256":"${sha256}"},`));
    const { exit, out } = await verify();
    expect(exit).toBe(1);
    expect(out).toMatch(/vanha\.csv +ei enää synny/);
  });

  test('that were edited in run.json are told by the part', async () => {
    await office.check('out');
    const run = path('out', 'run.json');
    writeFileSync(run, readFileSync(run, 'utf8').replace('"left":', '"left":1'));
    const { exit, out } = await verify();
    expect(exit).toBe(1);
    expect(out).toContain('Tiedoston run.json eroavat osat: money.');
  });

  test('without their run.json can’t be verified', async () => {
    await office.check('out');
    rmSync(path('out', 'run.json'));
    const { exit, out, err } = await verify();
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('koska tiedosto run.json puuttuu');
  });
});
