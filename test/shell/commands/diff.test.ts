import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { widthOf } from '../../../src/report/terminal/layout.js';
import { fi } from '../../../src/text/fi.js';
import { palkkio } from '../../support/program.js';
import { anOffice } from './office.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const office = anOffice();
const { path } = office;
const diff = (before: string, after: string, ...more: readonly string[]) =>
  palkkio(['diff', path(before), path(after), ...more]);
const CLAIMS = 'claims/pori-maksatushakemukset.csv';

beforeAll(async () => {
  await office.check('old');
  await office.check('again', '--lang', 'sv');
  // The office asked for what was unreadable, and got it: an arrival that Excel had made a number of.
  office.edit(CLAIMS, 'KS-02;41699;', 'KS-02;1.3.2014;');
  // An association corrected the hours of another claim, which changes nothing.
  office.edit(CLAIMS, '9500777-3;yritys;40;40', '9500777-3;yritys;36;40');
  await office.check('new');
});
afterAll(() => office.remove());

/** A copy of a run's folder to damage. */
function copyOf(run: string, name: string): string {
  rmSync(path(name), { recursive: true, force: true });
  cpSync(path(run), path(name), { recursive: true });
  return name;
}

describe('runs that came out the same', () => {
  test('exit with 0, in whatever language they are', async () => {
    const { exit, out } = await diff('old', 'again');
    expect(exit).toBe(0);
    expect(out).toContain(fi.runs.diff.same);
    expect(out).toContain('kieli (--lang): fi → sv');
  });

  test('may be named by their run.json, under any name', async () => {
    cpSync(path('old', 'run.json'), path('kept.json'));
    expect((await diff('kept.json', 'old/run.json')).exit).toBe(0);
  });
});

describe('runs before and after new documents', () => {
  test('tell a changed claim in at most three lines: outcome, euros and criteria, the facts that did it', async () => {
    const { exit, out, err } = await diff('old', 'new');
    expect({ exit, err }).toEqual({ exit: 1, err: '' });
    expect(out).toMatch(/^Hakemuksia muuttunut 7, uusia 0, poistuneita 0, ennallaan \d+\.$/m);
    const [, block = ''] = out.replaceAll('\u00a0', ' ').split('\n\n');
    // Whoever has no money is told how much of it is left now.
    expect(block.split('\n')).toEqual([
      '   P-14-13  Pilvikiven säätiö          määräraha ei riitä',
      '            Jäljellä: 6 000 € → 5 500 €',
      '   00123    Hopeahauen Työpaja         maksettavissa (tulos ennallaan)',
      '            viikkotyöaika: 40 → 36',
      '   KS-02    Kuukorennon säätiö         selvitettävä → maksettavissa',
      '            Maksettavaa: 0 € → 1 500 € · 0.1 selvitettävä → täyttyy',
      '            saapumispäivä: 41699 → 1.3.2014',
      '   KS-15    Kuukorennon säätiö         määräraha ei riitä',
      '            Määräraha: riittänyt vain aiemmin saapuneille · Jäljellä: 6 000 € → 5 500 € · +1',
      '   00170    Hopeahauen Työpaja         määräraha ei riitä',
      '            Jäljellä: 6 000 € → 5 500 €',
      '   U-12     Utukaarnan Toimintakeskus  maksettavissa → määräraha ei riitä',
      '            Maksettavaa: 1 000 € → 0 € · Määräraha: varataan selvitettäville',
      '   MM 8     Marrasmarjan Työnhakijat   määräraha ei riitä',
      '            Määräraha: riittänyt vain aiemmin saapuneille · Jäljellä: 6 000 € → 5 500 € · +1',
    ]);
    for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(100);
  });

  test('tell with all details why, and from which cell to which', async () => {
    const { exit, out, err } = await diff('old', 'new', '--details');
    expect({ exit, err }).toEqual({ exit: 1, err: '' });
    const block = out.split('\n\n').find((one) => one.includes('KS-02')) ?? '';
    expect(block).toContain('selvitettävä → maksettavissa  Hakemus KS-02, Kuukorennon säätiö sr');
    expect(block).toContain('Maksettavaa: 0 € → 1 500 €'.replaceAll(/(?<=\d) (?=\d|€)/g, '\u00a0'));
    expect(block).toMatch(/0\.1 {2}selvitettävä → täyttyy \(0\.1\/unreadable → 0\.1\/arrived\)/);
    expect(block).toContain('Poistuneet perusteet: 0.1/unreadable.');
    expect(block).toContain('Muuttunut tieto: hakemuksen saapumispäivä: ei voida lukea → tiedossa');
    expect(block).toContain('ennen  pori-maksatushakemukset.csv:3 Saapumispäivä B3: 41699');
    expect(block).toContain('nyt    pori-maksatushakemukset.csv:3 Saapumispäivä B3: 1.3.2014');
  });

  test('tell a fact that changed without changing the result', async () => {
    const { out } = await diff('old', 'new', '--details');
    const block = out.split('\n\n').find((one) => one.includes('Hakemus 00123')) ?? '';
    expect(block).toContain('maksettavissa (tulos ennallaan)');
    expect(block).toMatch(/ennen {2}pori-maksatushakemukset\.csv:2 Viikkotyöaika S2: 40\n/);
    expect(block).toMatch(/nyt {4}pori-maksatushakemukset\.csv:2 Viikkotyöaika S2: 36$/m);
  });

  test('tell the totals, the file and the remark that is gone', async () => {
    const { out } = await diff('old', 'new');
    expect(out).toMatch(/^ {2}selvitettävä +15 +→ +14$/m);
    expect(out).toContain('muuttunut: pori-maksatushakemukset.csv');
    expect(out).toMatch(/Poistuneet huomautukset\n {2}pori-maksatushakemukset\.csv:3 Saapumispäivä \(B3\)/);
  });

  test('tell the same to programs', async () => {
    const { exit, out } = await diff('old', 'new', '--format', 'json');
    const json = JSON.parse(out);
    expect(exit).toBe(1);
    expect(json).toMatchObject({ schema: 'palkkio.diff/2', same: false, added: [], gone: [] });
    const change = json.changed.find(
      (one: { after: { claim_id: string } }) => one.after.claim_id === 'KS-02',
    );
    expect(change).toMatchObject({
      before: { outcome: 'review', payable_cents: 0, person: '100588-****' },
      after: { outcome: 'payable', payable_cents: 150_000 },
      codes_gone: ['0.1/unreadable'],
      findings: [{ criterion: '0.1', before: { verdict: 'unknown' }, after: { verdict: 'met' } }],
      facts: [{ name: 'receivedOn', before: { from: [{ cell: 'B3', raw: '41699' }] } }],
    });
    expect(out).not.toContain('100588-952W');
  });

  test('tell claims that are new and gone', async () => {
    office.edit(CLAIMS, 'KS-01;18.3.2014;', 'KS-99;18.3.2014;');
    office.edit(CLAIMS, '290164-9965', '131177-9581');
    await office.check('renamed');
    const { exit, out } = await diff('new', 'renamed');
    expect(exit).toBe(1);
    expect(out).toMatch(/^Uudet: 1 hakemus\n {3}KS-99 .*131177-\*\*\*\*/m);
    expect(out).toMatch(/^Poistuneet: 1 hakemus\n {3}KS-01 .*290164-\*\*\*\*/m);
  });

  test('tell settings and options that differ', async () => {
    writeFileSync(path('settings.json'), '{"appropriation": 90000}');
    await office.check('richer', '--settings', path('settings.json'), '--as-of', '2015-02-10');
    const { exit, out } = await diff('new', 'richer', '--lang', 'en');
    expect(exit).toBe(1);
    expect(out).toContain('appropriation: €40,000 → €90,000');
    expect(out).toContain('day of the check (--as-of): 2015-01-31 → 2015-02-10');
  });
});

describe('what can’t be compared', () => {
  const refused = async (before: string, after: string) => {
    const { exit, out, err } = await diff(before, after);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    return err;
  };

  test('is no folder, no report, or one without its run.json', async () => {
    expect(await refused('nowhere', 'new')).toContain('Kansiota tai tiedostoa ei ole');
    mkdirSync(path('empty'), { recursive: true });
    writeFileSync(path('empty', 'muistio.txt'), 'oma tiedosto');
    expect(await refused('old', 'empty')).toContain('Kansiossa ei ole ohjelman raporttia');
    copyOf('old', 'half');
    rmSync(path('half', 'run.json'));
    expect(await refused('half', 'new')).toContain('koska tiedosto run.json puuttuu');
  });

  test('is a folder whose files are not those of its run.json, but its run.json is', async () => {
    copyOf('old', 'mixed');
    writeFileSync(path('mixed', 'payouts.csv'), 'toisesta ajosta');
    rmSync(path('mixed', 'payments.csv'));
    const err = await refused('mixed', 'new');
    expect(err).toContain('Puuttuu tai on muuttunut: payments.csv, payouts.csv.');
    expect((await diff('mixed/run.json', 'new')).exit).toBe(1);
  });

  test('is not a folder where a spreadsheet program saved the workbook again', async () => {
    copyOf('old', 'saved');
    writeFileSync(path('saved', 'report.xlsx'), 'tallennettu uudelleen');
    expect((await diff('saved', 'old')).exit).toBe(0);
  });

  test('is another file, a later schema, or a damaged run.json', async () => {
    expect(await refused('old', CLAIMS)).toContain('ei ole ehjä JSON-tiedosto');
    const text = readFileSync(path('old', 'run.json'), 'utf8');
    const write = (content: string) => writeFileSync(path('other.json'), content);
    write('{"name": "jokin muu"}');
    expect(await refused('other.json', 'new')).toContain('ei ole tämän ohjelman run.json');
    write(text.replace('palkkio.run/7', 'palkkio.run/8'));
    expect(await refused('other.json', 'new')).toContain('palkkio.run/8');
    write(text.replace('"outcome":"payable"', '"outcome":42'));
    expect(await refused('other.json', 'new')).toMatch(/vioittunut.*claims\.\d+\.outcome/);
  });

  test('is another pilot', async () => {
    const text = readFileSync(path('old', 'run.json'), 'utf8');
    writeFileSync(path('other.json'), text.replace('"pilot_year":2014', '"pilot_year":2015'));
    expect(await refused('other.json', 'new')).toContain('eri kokeiluja');
  });
});
