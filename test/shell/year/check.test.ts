import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { claimsCsv, OTHER_PERSON } from '../../read/support.js';
import { batch, emptyFolder, filesIn, palkkio } from '../../support/program.js';
import { workbook } from '../../support/workbooks.js';
import { aYear, inFolder, put } from './a-year.js';

vi.setConfig({ testTimeout: 60_000 });

const CHECK = ['check', '--test-persons'] as const;

describe('a check in a year folder', () => {
  it('reads everything there without being told, and puts the reports into a folder of the day', async () => {
    const year = await aYear();
    const { exit, err } = await year.at('2015-01-31', ...CHECK);
    expect({ exit, runs: year.runs() }).toEqual({ exit: 0, runs: ['2015-01-31'] });
    expect(err).toContain(join('raportit', '2015-01-31'));
    expect(year.json('2015-01-31')).toMatchObject({
      previous: null,
      claims: [expect.not.objectContaining({ news: expect.anything() })],
    });
  });

  it('never replaces a run: a second one of the day gets a number', async () => {
    const year = await aYear();
    await year.at('2015-01-31', ...CHECK);
    const before = filesIn(year.path('raportit', '2015-01-31'));
    await year.at('2015-01-31', ...CHECK);
    await year.at('2015-01-31', ...CHECK);
    expect(year.runs()).toEqual(['2015-01-31', '2015-01-31-2', '2015-01-31-3']);
    expect(filesIn(year.path('raportit', '2015-01-31'))).toEqual(before);
  });

  it('never takes a folder of somebody else’s for its own', async () => {
    const year = await aYear();
    put('x', year.path('raportit', '2015-01-31'), 'muistio.txt');
    await year.at('2015-01-31', ...CHECK);
    expect(year.runs()).toEqual(['2015-01-31', '2015-01-31-2']);
    expect(year.read('raportit', '2015-01-31', 'muistio.txt')).toBe('x');
  });

  it('keeps what it read of the office’s own tables, and changes none of them', async () => {
    const year = await aYear();
    const office = () => [year.read('maksut.csv'), year.read('asetukset.json'), year.read('LUE-MINUT.txt')];
    const before = office();
    await year.at('2015-01-31', ...CHECK);
    expect(office()).toEqual(before);
    expect(year.read('raportit', '2015-01-31', 'inputs', 'ledger.csv')).toBe(before[0]);
    expect(year.read('raportit', '2015-01-31', 'inputs', 'settings.json')).toBe(before[1]);
  });

  it('names the run before by its hash, and tells what is new against it', async () => {
    const year = await aYear();
    await year.at('2015-01-31', ...CHECK);
    writeFileSync(
      year.path('hakemukset', 'helmikuu.csv'),
      claimsCsv({ claimId: 'B-1', personId: '150585-901H', receivedOn: '2015-02-02' }),
    );
    const { err } = await year.at('2015-02-28', ...CHECK);
    expect(err).toContain('Uutta on se, mikä on toisin kuin tarkistuksessa 2015-01-31.');
    const { previous, claims, inputs } = year.json('2015-02-28') as never as {
      previous: { sha256: string };
      claims: { claim_id: string; news: string }[];
      inputs: { role: string; name: string; sha256: string }[];
    };
    expect(claims.map(({ claim_id, news }) => [claim_id, news])).toEqual([
      ['A-1', 'same'],
      ['B-1', 'new'],
    ]);
    expect(inputs.at(-1)).toMatchObject({
      role: 'earlier',
      name: '2015-01-31/run.json',
      sha256: previous.sha256,
    });
  });

  it('names open claims of the run before that are gone from the files: they would lose their place in silence', async () => {
    const open = { claimId: 'B-1', personId: OTHER_PERSON, contractType: '' };
    const year = await aYear(batch([{}, open]));
    await year.at('2015-01-31', ...CHECK);
    const file = year.path('hakemukset', 'claims.csv');
    writeFileSync(file, claimsCsv({}));
    const err = (await year.at('2015-02-28', ...CHECK)).err.replaceAll(/\s+/g, ' ');
    expect(err).toMatch(/Tarkistuksen 2015-01-31 keskeneräisiä[^:]*: B-1 \(/);
    expect(err).not.toContain('A-1');
    // A row that can't be read is listed anyway; one that is there isn't gone, whatever else it says.
    writeFileSync(file, claimsCsv({}, { ...open, weeklyHours: '30' }));
    expect((await year.at('2015-03-31', ...CHECK, '--since', '2015-01-31')).err).not.toContain(
      'keskeneräisiä',
    );
    writeFileSync(file, claimsCsv({}, open).replace(/B-1(.*)\r/, 'B-1$1;\r'));
    expect((await year.at('2015-04-30', ...CHECK, '--since', '2015-01-31')).err).not.toContain(
      'keskeneräisiä',
    );
  });

  it('forgets a trial whose folder was deleted, and leaves one aside with --since', async () => {
    const year = await aYear();
    await year.at('2015-01-31', ...CHECK);
    await year.at('2015-02-28', ...CHECK);
    rmSync(year.path('raportit', '2015-02-28'), { recursive: true });
    await year.at('2015-03-31', ...CHECK);
    const news = (run: string) =>
      (year.json(run) as never as { claims: { news?: string }[] }).claims.map((one) => one.news);
    expect(news('2015-03-31')).toEqual(['same']);
    await year.at('2015-04-30', ...CHECK, '--since', 'none');
    expect(news('2015-04-30')).toEqual([undefined]);
    await year.at('2015-05-31', ...CHECK, '--since', join('raportit', '2015-01-31'));
    const { inputs, previous } = year.json('2015-05-31') as never as {
      inputs: { name: string }[];
      previous: { sha256: string };
    };
    expect(inputs.at(-1)?.name).toBe('2015-01-31/run.json');
    // The chain goes on from the newest all the same.
    const { inputs: later } = year.json('2015-04-30') as never as { inputs: { name: string }[] };
    expect(later.at(-1)?.name).toBe('asetukset.json');
    await year.at('2015-06-30', ...CHECK);
    expect(previous.sha256).not.toBe(
      (year.json('2015-06-30') as never as typeof year & { previous: { sha256: string } }).previous.sha256,
    );
  });

  it('tells the year month by month, by the last check of each, and repeats it to the byte', async () => {
    const year = await aYear();
    await year.at('2015-01-15', ...CHECK);
    await year.at('2015-01-31', ...CHECK);
    const monthsOf = (run: string) =>
      [
        ...(/<h3 id="months">.*?<\/table>/s
          .exec(year.read('raportit', run, 'report.html'))?.[0]
          .matchAll(/<th scope="row">([^<]*)/g) ?? []),
      ].map(([, check]) => check);
    expect(monthsOf('2015-01-15'), 'a first check has no year behind it').toEqual([]);
    expect(monthsOf('2015-01-31')).toEqual(['31.1.2015']);
    await year.at('2015-02-28', ...CHECK);
    await year.at('2015-03-31', ...CHECK);
    expect(monthsOf('2015-03-31')).toEqual(['31.1.2015', '28.2.2015', '31.3.2015']);
    const { history } = year.json('2015-03-31') as never as { history: unknown[] };
    expect(history).toHaveLength(3);
    const before = year.json('2015-01-31') as never as {
      money: Record<string, number>;
      totals: { outcomes: Record<string, number> };
    };
    const { paid, recovered, payable, left } = before.money;
    expect(payable).toBeGreaterThan(0);
    expect(history[1]).toEqual({
      as_of: '2015-01-31',
      outcomes: before.totals.outcomes,
      ...{ paid, recovered, payable, left },
    });
    const { exit } = await inFolder(year.folder, ['verify', join('raportit', '2015-03-31')]);
    expect(exit).toBe(0);
    await year.at('2015-04-30', ...CHECK, '--since', 'none');
    expect(monthsOf('2015-04-30'), 'compared with no run').toEqual([]);
  });

  it('repeats to the byte', async () => {
    const year = await aYear();
    await year.at('2015-01-31', ...CHECK);
    await year.at('2015-02-28', ...CHECK);
    const { exit, out } = await inFolder(year.folder, ['verify', join('raportit', '2015-02-28')]);
    expect({ exit, out }).toMatchObject({ exit: 0 });
    expect(out).toContain('inputs/ledger.csv');
  });

  it('is there in Swedish names and in a mixture', async () => {
    const folder = join(emptyFolder(), 'år');
    await palkkio(['init', folder, '--lang', 'sv']);
    expect(readdirSync(folder).toSorted()).toEqual(
      [
        ...['LAS-MIG.txt', 'ansokningar', 'avgoranden', 'betalningar.csv', 'installningar.json'],
        ...['kompletteringar', 'rapporter', 'uttag'],
      ].toSorted(),
    );
    renameSync(join(folder, 'uttag'), join(folder, 'poiminnat'));
    const { claims, ura } = batch();
    cpSync(claims, join(folder, 'ansokningar', 'a.csv'));
    cpSync(ura, join(folder, 'poiminnat'), { recursive: true });
    const { exit } = await inFolder(folder, [...CHECK]);
    expect([exit, readdirSync(join(folder, 'rapporter'))]).toEqual([0, ['2015-01-31']]);
  });
});

describe('what a clerk does wrong gets a sentence, and no harm is done', () => {
  const refused = async (year: Awaited<ReturnType<typeof aYear>>, ...more: readonly string[]) => {
    const before = filesIn(year.folder);
    const { exit, out, err } = await year.at('2015-01-31', ...CHECK, ...more);
    expect({ exit, out, same: [...filesIn(year.folder).keys()] }).toEqual({
      exit: 2,
      out: '',
      same: [...before.keys()],
    });
    return err;
  };

  it.each([
    ...['--ura=x', '--paid=x', '--rulings=x', '--settings=x', '--out=x'],
    ...['--extracted-on=31.1.2015'],
  ])('%s is refused: the folder says it all', async (option) => {
    const name = option.split('=')[0] ?? '';
    expect(await refused(await aYear(), option)).toContain(`valitsinta ${name}`);
  });

  it('no claims and no year folder', async () => {
    const { exit, err } = await inFolder(emptyFolder(), [...CHECK]);
    expect(exit).toBe(2);
    expect(err).toContain('Argumentti puuttuu: <hakemukset>');
    expect(err).toContain('Kansio ei ole vuosikansio');
  });

  it('a ledger that is gone: nobody would know what was paid', async () => {
    const year = await aYear();
    rmSync(year.path('maksut.csv'));
    expect(await refused(year)).toContain('Maksuluettelo puuttuu vuosikansiosta: maksut.csv');
  });

  it('a ledger saved as a workbook beside the other: which one holds?', async () => {
    const year = await aYear();
    writeFileSync(year.path('maksut.xlsx'), 'x');
    expect(await refused(year)).toContain('toiseen muotoon: maksut.xlsx');
  });

  it('a ledger that is a workbook under its old name: it is read, and pay leaves it as it is', async () => {
    const year = await aYear();
    const header = year.read('maksut.csv').replace('\ufeff', '').trim().split(';');
    const saved = await workbook({ name: 'maksut', rows: [header] });
    writeFileSync(year.path('maksut.csv'), saved);
    expect((await year.at('2015-01-31', 'check', '--test-persons')).exit).not.toBe(2);
    const { exit, err } = await year.at('2015-01-31', 'pay', '2015-01-31');
    expect(exit).toBe(2);
    expect(err).toContain('Maksuluetteloa ei voi lukea: maksut.csv');
    expect(err).toContain('CSV UTF-8');
    expect(readFileSync(year.path('maksut.csv')).equals(saved)).toBe(true);
  });

  it('two folders for one thing', async () => {
    const year = await aYear();
    mkdirSync(year.path('claims'));
    expect(await refused(year)).toContain('claims ja hakemukset');
  });

  it.each([
    ['claims among the extracts', 'hakemukset/claims.csv', 'poiminnat', 'siinä on hakemuksia', 'hakemukset'],
    ['claims among the rulings', 'hakemukset/claims.csv', 'ratkaisut', 'siinä on hakemuksia', 'hakemukset'],
    [
      'an extract among the claims',
      'poiminnat/keywords.csv',
      'hakemukset',
      'siinä on URA-poiminta',
      'poiminnat',
    ],
  ])('%s', async (_, from, into, says, belongs) => {
    const year = await aYear();
    cpSync(year.path(from), year.path(into, 'väärä.csv'));
    const err = await refused(year);
    expect(err).toContain(says);
    expect(err).toContain(`Siirrä se kansioon ${belongs}.`);
  });

  it.each(['hakemukset', 'poiminnat', 'ratkaisut'])(
    'reports dragged into %s are left out, and named',
    async (into) => {
      const year = await aYear();
      await year.at('2015-01-31', ...CHECK);
      for (const name of ['payouts.csv', 'reasons.csv'])
        cpSync(year.path('raportit', '2015-01-31', name), year.path(into, name));
      const { exit, err } = await year.at('2015-02-28', ...CHECK);
      expect(exit).toBe(0);
      expect(err.replaceAll('\n', ' ')).toMatch(/payouts\.csv ja reasons\.csv/);
    },
  );

  it('payouts put in the ledger’s place, which hold what wasn’t paid too', async () => {
    const year = await aYear();
    await year.at('2015-01-31', ...CHECK);
    cpSync(year.path('raportit', '2015-01-31', 'payouts.csv'), year.path('maksut.csv'));
    expect(await refused(year)).toContain('eikä maksuluettelo');
  });

  it('reports of other files among the runs: the chain goes on without them', async () => {
    const year = await aYear();
    await year.at('2015-01-31', ...CHECK);
    const argv = ['hakemukset', '--ura', 'poiminnat', '--out', join('raportit', 'kokeilu')];
    await year.at('2015-02-15', ...CHECK, ...argv);
    const { err } = await year.at('2015-02-28', ...CHECK);
    expect(err).toContain('eivät kuulu ketjuun: kokeilu.');
    expect(err).toContain('toisin kuin tarkistuksessa 2015-01-31.');
    expect((await year.at('2015-03-02', 'pay', join('raportit', 'kokeilu'))).exit).toBe(2);
  });

  it('a clock that is behind: a notice', async () => {
    const year = await aYear();
    await year.at('2015-01-31', ...CHECK);
    const { exit, err } = await year.at('2015-01-30', ...CHECK);
    expect(exit).toBe(0);
    expect(err).toContain('koneen kello');
    expect((await year.at('2015-01-31', ...CHECK)).err).not.toContain('koneen kello');
  });

  it.each([
    ['2015-08-02', false],
    ['2015-08-03', true],
    ['2016-01-31', true],
  ])(
    'a clock that may be ahead: on %s a notice is %s, after half a year without a check',
    async (today, isTold) => {
      const year = await aYear();
      await year.at('2015-01-31', ...CHECK);
      const { err } = await year.at(today, ...CHECK);
      expect(err.includes('koneen kello')).toBe(isTold);
      expect((await year.at('2015-02-28', ...CHECK)).err, 'right again').toContain('koneen kello');
    },
  );

  it('an earlier run that can’t be read: it may be the newest', async () => {
    const year = await aYear();
    put('{', year.path('raportit', '2014-12-31'), 'run.json');
    expect(await refused(year)).toContain('Aiempaa raporttikansiota ei voi lukea');
  });

  it('a run taken out of the middle: the check goes on, and says so', async () => {
    const year = await aYear();
    for (const day of ['2015-01-31', '2015-02-28', '2015-03-31']) await year.at(day, ...CHECK);
    rmSync(year.path('raportit', '2015-02-28'), { recursive: true });
    const { exit, err } = await year.at('2015-04-30', ...CHECK);
    expect(exit).toBe(0);
    expect(err).toContain('ketju on poikki');
    expect(err).toContain('Uutta on se, mikä on toisin kuin tarkistuksessa 2015-03-31.');
  });

  it('another run at the same time: one waits for the other, and neither follows what the other does', async () => {
    const year = await aYear();
    mkdirSync(year.path(`.palkkio.new-${process.ppid}-elsewhere-00000000`));
    const { exit, err } = await year.at('2015-01-31', ...CHECK);
    expect({ exit, runs: year.runs() }).toEqual({ exit: 2, runs: [] });
    expect(err).toContain('Toinen ohjelma kirjoittaa');
  });

  it('what a killed run left in the folder goes with the next', async () => {
    const year = await aYear();
    const run = `new-${process.pid}-${hostname().replace(/[^\w-]/g, '_')}-00000000`;
    mkdirSync(year.path(`.palkkio.${run}`));
    put('x', year.path('raportit', `.2014-12-31.${run}`, 'inputs'), 'ledger.csv');
    put('x', year.path('raportit', '.omat'), 'muistio.txt');
    expect((await year.at('2015-01-31', ...CHECK)).exit).toBe(0);
    const hidden = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('.'));
    expect([hidden(year.folder), hidden(year.path('raportit'))]).toEqual([[], ['.omat']]);
  });

  it('a ledger that a spreadsheet has open: what is saved is read, and that is said', async () => {
    const year = await aYear();
    writeFileSync(year.path('.~lock.maksut.csv#'), '');
    const { exit, err } = await year.at('2015-01-31', ...CHECK);
    expect(exit).toBe(0);
    expect(err).toContain('Siitä luettiin se, mikä on tallennettu.');
  });
});

describe('--since outside a year folder', () => {
  it('tells what is new against a run, and none is as good as nothing', async () => {
    const { argv, out, dry, folder } = batch();
    await palkkio(argv);
    const later = join(folder, 'later');
    await palkkio([...dry, '--since', out, '--out', later]);
    expect(JSON.parse((await read(later)) ?? '').claims[0].news).toBe('same');
    expect((await palkkio(['verify', later])).exit).toBe(0);
    await palkkio([...dry, '--since', 'none', '--out', join(folder, 'third')]);
    expect(JSON.parse((await read(join(folder, 'third'))) ?? '').claims[0].news).toBeUndefined();
  });

  it('a run that isn’t there ends it', async () => {
    const { dry, folder } = batch();
    const { exit, err } = await palkkio([...dry, '--since', join(folder, 'nowhere')]);
    expect(exit).toBe(2);
    expect(err).toContain('Kansiota tai tiedostoa ei ole');
  });

  const read = async (folder: string) => filesIn(folder).get('run.json')?.toString('utf8');
});

describe('palkkio alone', () => {
  it('says in a year folder what a check would read, and ends with 2 as the help does', async () => {
    const year = await aYear();
    await year.at('2015-01-31', ...CHECK);
    const { exit, out, err } = await year.at('2015-01-31');
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    for (const part of [
      'claims.csv',
      'keywords.csv',
      'maksut.csv',
      'asetukset.json',
      '1 tarkistus, uusin 2015-01-31',
    ])
      expect(err).toContain(part);
  });

  it('says elsewhere how to be asked', async () => {
    const { err } = await inFolder(emptyFolder(), []);
    expect(err).toContain('Käyttö:');
  });
});

describe('init', () => {
  it('makes nothing where a part of a year is', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'rapporter'));
    const { exit, err } = await inFolder(folder, ['init']);
    expect([exit, readdirSync(folder)]).toEqual([2, ['rapporter']]);
    expect(err).toContain('rapporter');
  });

  it('makes the year in the folder one stands in, beside what is no part of one', async () => {
    const folder = emptyFolder();
    put('x', folder, 'muistio.docx');
    expect((await inFolder(folder, ['init'])).exit).toBe(0);
    expect(existsSync(join(folder, 'maksut.csv'))).toBe(true);
  });

  it.each(['fi', 'sv', 'en'])(
    'has a guide of one page in %s, as the plainest editor shows it',
    async (language) => {
      const folder = join(emptyFolder(), 'y');
      await palkkio(['init', folder, '--lang', language]);
      const name = { fi: 'LUE-MINUT.txt', sv: 'LAS-MIG.txt', en: 'READ-ME.txt' }[language] ?? '';
      const text = filesIn(folder).get(name)?.toString('utf8') ?? '';
      expect(text.startsWith('\ufeff')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const lines = text.split('\r\n');
      expect(lines.length).toBeLessThanOrEqual(62);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
      for (const file of readdirSync(folder).filter((one) => one !== name)) expect(text).toContain(file);
    },
  );

  it('--demo gives an example that can be checked at once', async () => {
    const folder = join(emptyFolder(), 'demo');
    const { exit, out } = await palkkio(['init', folder, '--demo']);
    expect(exit).toBe(0);
    expect(out).toContain('--test-persons');
    const checked = await inFolder(folder, [...CHECK, '--as-of', '2014-12-31', '--quiet']);
    expect(checked.exit).toBe(1);
    expect(readdirSync(join(folder, 'raportit'))).toEqual(['2014-12-31']);
  });

  it('a file of that name is in the way', async () => {
    const folder = emptyFolder();
    put('x', folder, 'y');
    const { exit, err } = await palkkio(['init', join(folder, 'y')]);
    expect(exit).toBe(2);
    expect(err).toContain('samanniminen tiedosto');
  });
});
