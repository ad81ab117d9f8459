import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { personCode } from '../../data/ids.js';
import { filesIn } from '../../support/program.js';
import { workbook } from '../../support/workbooks.js';
import { type AYear, aYear, put } from './a-year.js';

vi.setConfig({ testTimeout: 60_000 });

const CHECK = ['check', '--test-persons'] as const;
const ROW = `9500037-9;X-1;${personCode('150585', '-', 901)};maksettu;500;1.12.2014;;;;;\r\n`;

/** A year with one payment in its ledger. */
async function paidYear(): Promise<AYear> {
  const year = await aYear();
  await year.at('2015-01-31', ...CHECK);
  await year.at('2015-01-31', 'pay', '2015-01-31');
  return year;
}

const asOneLine = (text: string) => text.replace(/\s+/g, ' ');

describe('a copy of the ledger in a year folder', () => {
  it.each([
    ['maksut (1).csv', 'a browser’s copy'],
    ['Kopio - maksut.csv', 'the system’s copy'],
    ['varmuuskopio 2014.csv', 'under a name that says nothing'],
    ['maksut-KONE12.tsv', 'of two people at once, on a shared disk'],
  ])('%s (%s) is told and not read where the ledger has all its rows', async (name) => {
    const year = await paidYear();
    cpSync(year.path('maksut.csv'), year.path(name));
    const { exit, err } = await year.at('2015-02-28', ...CHECK);
    expect(exit).toBe(0);
    expect(asOneLine(err)).toContain(`kopioita, joita ei lueta: ${name}.`);
    const { err: told } = await year.at('2015-02-28');
    expect(told, 'palkkio alone').toContain(name);
    expect((await year.at('2015-02-28', 'pay', '2015-02-28')).exit, 'nor is it in the way of paying').toBe(0);
  });

  it('may be older than the ledger, saved again by a spreadsheet', async () => {
    const year = await paidYear();
    writeFileSync(year.path('maksut.csv'), `${year.read('maksut.csv')}${ROW.replace('X-1', '"0012"')}`);
    writeFileSync(
      year.path('maksut (1).csv'),
      year
        .read('maksut.csv')
        .replace('"0012"', '12')
        .replaceAll(';500;', ';500,00;')
        .replaceAll('\r\n', '\n'),
    );
    const { exit, err } = await year.at('2015-02-28', ...CHECK);
    expect(exit, err).toBe(0);
  });

  it.each(['check', 'pay'])(
    'with a payment that the ledger hasn’t ends %s: it would be paid again',
    async (command) => {
      const year = await paidYear();
      await year.at('2015-02-28', ...CHECK);
      writeFileSync(year.path('maksut (1).csv'), `${year.read('maksut.csv')}${ROW}`);
      const before = filesIn(year.folder);
      const argv = command === 'check' ? CHECK : ['pay', '2015-02-28'];
      const { exit, err } = await year.at('2015-03-31', ...argv);
      expect([exit, filesIn(year.folder)]).toEqual([2, before]);
      expect(asOneLine(err)).toContain('maksut (1).csv. Siinä on 1 rivi, jota luettelossa maksut.csv ei ole');
    },
  );

  it('with a payment once more than the ledger has it: two of one sum may be two', async () => {
    const year = await aYear();
    writeFileSync(year.path('maksut.csv'), `${year.read('maksut.csv')}${ROW}`);
    writeFileSync(year.path('maksut (1).csv'), `${year.read('maksut.csv')}${ROW}`);
    expect((await year.at('2015-01-31', ...CHECK)).exit).toBe(2);
  });

  it('as a workbook is read as well', async () => {
    const year = await paidYear();
    const rows = year.read('maksut.csv').replace('\ufeff', '').trim().split('\r\n');
    const cells = rows.map((row) => row.split(';'));
    writeFileSync(year.path('maksut 2.xlsx'), await workbook({ name: 'maksut', rows: cells }));
    expect((await year.at('2015-02-28', ...CHECK)).exit).toBe(0);
    const more = [...cells, ROW.trim().split(';')];
    writeFileSync(year.path('maksut 2.xlsx'), await workbook({ name: 'maksut', rows: more }));
    expect((await year.at('2015-02-28', ...CHECK)).exit).toBe(2);
  });

  it.each([
    ['maksut (1).xls', 'x'],
    ['Kopio - maksut.ods', 'x'],
    [
      'maksut (1).csv',
      'hakijan y-tunnus;hakemustunnus;henkilötunnus;laji;kirjauspäivä\r\n1;2;3;maksettu;1.1.2015\r\n',
    ],
  ])('that can’t be read (%s) ends the check: nobody knows what it has', async (name, content) => {
    const year = await paidYear();
    put(content, year.path(name));
    const { exit, err } = await year.at('2015-02-28', ...CHECK);
    expect(exit).toBe(2);
    expect(asOneLine(err)).toContain(`jota ei voi lukea: ${name}.`);
  });
});

describe('a ledger that has lost rows since the last check', () => {
  const year = async () => {
    const made = await paidYear();
    await made.at('2015-02-28', ...CHECK);
    return made;
  };
  const told = async (made: AYear) => asOneLine((await made.at('2015-03-31', ...CHECK)).err);

  it.each<[string, (ledger: string) => string, boolean]>([
    ['as it is', (ledger) => ledger, false],
    ['without its row', (ledger) => `${ledger.split('\r\n')[0]}\r\n`, true],
    ['with another sum', (ledger) => ledger.replace(';1500;', ';500;'), true],
    ['with a row more', (ledger) => `${ledger}${ROW}`, false],
    ['with another day of booking', (ledger) => ledger.replace('31.1.2015', '2.2.2015'), false],
  ])('%s', async (_, change, isTold) => {
    const made = await year();
    writeFileSync(made.path('maksut.csv'), change(made.read('maksut.csv')));
    expect((await told(made)).includes('1 rivi tarkistuksen 2015-02-28 jälkeen')).toBe(isTold);
  });

  it('is told at every later check too, and what was paid by them isn’t paid again', async () => {
    const made = await year();
    const whole = made.read('maksut.csv');
    const without = `${whole.split('\r\n')[0]}\r\n`;
    writeFileSync(made.path('maksut.csv'), without);
    await told(made);
    const later = asOneLine((await made.at('2015-04-30', ...CHECK)).err);
    expect(later).toContain('1 rivi tarkistuksen 2015-02-28 jälkeen');
    const { exit, err } = await made.at('2015-04-30', 'pay', '2015-04-30');
    expect(exit).toBe(2);
    expect(asOneLine(err)).toContain('Tarkistuksen 2015-02-28 mukaan nämä hakemukset on jo maksettu');
    expect(made.read('maksut.csv')).toBe(without);
    writeFileSync(made.path('maksut.csv'), whole);
    await made.at('2015-05-31', ...CHECK);
    expect((await made.at('2015-05-31', 'pay', '2015-05-31')).exit).toBe(0);
    expect(made.read('maksut.csv')).toBe(whole);
  });
});

describe('what else lies in a year folder', () => {
  it('claims in it and not in their folder end the check, which would go without them', async () => {
    const year = await aYear();
    cpSync(year.path('hakemukset', 'claims.csv'), year.path('helmikuu.csv'));
    const { exit, err } = await year.at('2015-01-31', ...CHECK);
    expect(exit).toBe(2);
    expect(asOneLine(err)).toContain('väärässä kansiossa: helmikuu.csv.');
    expect(asOneLine(err)).toContain('Siirrä se kansioon hakemukset.');
  });

  it('is named in one notice: no file or folder is passed over in silence', async () => {
    const year = await paidYear();
    put('x', year.path('muistio.docx'));
    put('x', year.path('maksut-ohje.txt'));
    cpSync(year.path('raportit', '2015-01-31', 'payouts.csv'), year.path('payouts.csv'));
    mkdirSync(year.path('hakemukset 2015'));
    const { exit, err } = await year.at('2015-02-28', ...CHECK);
    expect(exit).toBe(0);
    expect(asOneLine(err)).toContain(
      'on muuta, jota ei lueta: hakemukset 2015, maksut-ohje.txt, muistio.docx, payouts.csv.',
    );
  });

  it('of its parts, the guide, the program and what systems keep nothing is said', async () => {
    const year = await aYear();
    for (const name of ['Thumbs.db', '.DS_Store', '~$maksut.csv', 'palkkio.exe', 'palkkio.cmd'])
      put('x', year.path(name));
    mkdirSync(year.path('vanhat'));
    expect((await year.at('2015-01-31', ...CHECK)).err).not.toContain('ei lueta');
  });

  it('says nothing of a year’s own files without any of that', async () => {
    const year = await paidYear();
    rmSync(year.path('asetukset.json'));
    const { err } = await year.at('2015-02-28', ...CHECK);
    expect(err).not.toContain('ei lueta');
    expect(readFileSync(year.path('maksut.csv')).length).toBeGreaterThan(200);
  });
});
