import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { encode } from '../../../src/read/csv/encode.js';
import { APPLICANT, claimsCsv, OTHER_BODY, OTHER_PERSON, PERSON } from '../../read/support.js';
import { batch, emptyFolder, filesIn } from '../../support/program.js';
import { type AYear, aYear, inFolder } from './a-year.js';

vi.setConfig({ testTimeout: 60_000 });

const CHECK = ['check', '--test-persons'] as const;
const RUN = join('raportit', '2015-01-31');
/** What `init` writes. */
const HEADER =
  'hakijan y-tunnus;hakemustunnus;henkilötunnus;laji;euroa;kirjauspäivä;työnantajan y-tunnus;jatkotyösuhde alkoi;kriteeri;perustelut;virkailija';

/** A year with a run in which one claim of 1 500 € is payable. */
async function payableYear(): Promise<AYear> {
  const year = await aYear();
  await year.at('2015-01-31', ...CHECK);
  return year;
}
const pay = (year: AYear, run = RUN, ...more: readonly string[]) =>
  year.at('2015-02-03', 'pay', run, ...more);
const ledgerOf = (year: AYear) => year.read('maksut.csv');
const rowsOf = (year: AYear) => ledgerOf(year).trimEnd().split('\r\n').slice(1);

describe('pay', () => {
  it('enters what the newest run pays, and changes nothing that was there', async () => {
    const year = await payableYear();
    const before = ledgerOf(year);
    expect(before).toBe(`\ufeff${HEADER}\r\n`);
    const { exit, out } = await pay(year);
    expect(exit).toBe(0);
    expect(out).toMatch(/kirjattiin 1 hakemus, yhteensä 1\s?500/);
    expect(ledgerOf(year).startsWith(before)).toBe(true);
    expect(rowsOf(year)).toEqual([
      expect.stringMatching(
        new RegExp(`^${APPLICANT};A-1;${PERSON};maksettu;1500;3\\.2\\.2015;.*;1\\.6\\.2014;1;;$`),
      ),
    ]);
  });

  it('enters no claim without an id, which would stop every later check, and tells how many', async () => {
    const year = await aYear();
    const claims = year.read('hakemukset', 'claims.csv');
    writeFileSync(year.path('hakemukset', 'claims.csv'), claims.replace('A-1', ''));
    await year.at('2015-01-31', ...CHECK);
    const before = ledgerOf(year);
    const { exit, out } = await pay(year);
    expect([exit, ledgerOf(year)]).toEqual([0, before]);
    expect(out).toContain('1 hakemus, jolla ei ole hakemustunnusta');
    expect((await year.at('2015-02-28', ...CHECK)).exit).not.toBe(2);
  });

  it('tells the day and the official that it is told', async () => {
    const year = await payableYear();
    await pay(year, RUN, '--paid-on', '5.2.2015', '--official', 'N. Niemi');
    expect(rowsOf(year)[0]).toMatch(/;5\.2\.2015;.*;N\. Niemi$/);
  });

  it.each([
    ['2015-01-30', true],
    ['2015-01-31', false],
  ])('tells of a day of booking before that of the check: %s is %s', async (today, isTold) => {
    const year = await aYear();
    await year.at('2015-01-31', 'check', '--test-persons');
    const { exit, out } = await year.at(today, 'pay', '2015-01-31');
    expect([exit, out.includes('koneen kello')]).toEqual([0, isTold]);
  });

  it('takes the official from the settings', async () => {
    const year = await aYear();
    const settings = JSON.parse(year.read('asetukset.json'));
    settings.office.official = 'T. Salo';
    writeFileSync(year.path('asetukset.json'), JSON.stringify(settings));
    await year.at('2015-01-31', ...CHECK);
    await pay(year);
    expect(rowsOf(year)[0]).toMatch(/;T\. Salo$/);
  });

  it('never enters a claim twice, whatever is repeated: what is there already is named', async () => {
    const year = await payableYear();
    await pay(year);
    const once = ledgerOf(year);
    const again = await pay(year);
    expect([again.exit, ledgerOf(year)]).toEqual([0, once]);
    expect(again.out).toContain('ei kirjattu uudelleen: A-1');
    await year.at('2015-02-28', ...CHECK);
    const later = await pay(year, join('raportit', '2015-02-28'));
    expect([later.exit, ledgerOf(year)]).toEqual([0, once]);
    expect(later.out).toContain('ei ole maksettavia');
  });

  it('leaves out what the office has entered by hand, and enters the rest', async () => {
    const year = await payableYear();
    writeFileSync(
      year.path('maksut.csv'),
      `\ufeff${HEADER}\r\n${APPLICANT};A - 1;${PERSON};maksettu;1500;1.2.2015;;;;;\r\n`,
    );
    const { exit, out } = await pay(year);
    expect([exit, rowsOf(year)]).toEqual([0, [expect.stringContaining('A - 1')]]);
    expect(out).toContain('jo maksuluettelossa');
  });

  it('enters nothing again where a spreadsheet has taken the zeros off an id in the ledger', async () => {
    const year = await aYear(batch([{ claimId: '00123' }]));
    await year.at('2015-01-31', ...CHECK);
    await pay(year);
    const saved = ledgerOf(year).replace('"00123"', '123');
    expect(saved).toContain(';123;');
    writeFileSync(year.path('maksut.csv'), saved);
    const { exit, err } = await pay(year);
    expect([exit, ledgerOf(year)]).toEqual([2, saved]);
    expect(err).toContain('123');
    await year.at('2015-02-28', ...CHECK);
    expect(year.json('2015-02-28')).toMatchObject({ claims: [{ outcome: 'paid' }] });
  });

  it('enters a claim that was recovered whole and sent again corrected, once', async () => {
    const year = await payableYear();
    await pay(year);
    const [paid = ''] = rowsOf(year);
    const recovered = paid.replace(';maksettu;', ';peritty takaisin;');
    writeFileSync(year.path('maksut.csv'), `${ledgerOf(year)}${recovered}\r\n`);
    // The run that was paid isn't paid again, though all of it came back.
    expect((await pay(year)).out).toContain('ei kirjattu uudelleen: A-1');
    writeFileSync(
      year.path('hakemukset', 'corrected.csv'),
      claimsCsv({ receivedOn: '2.2.2015', weeklyHours: '36' }),
    );
    await year.at('2015-02-28', ...CHECK);
    const later = join('raportit', '2015-02-28');
    const { out } = await pay(year, later);
    expect(out).toMatch(/kirjattiin 1 hakemus, yhteensä 1\s?500/);
    // Whoever pays is told that there was a payment before, and so was whoever decided.
    expect(out).toMatch(/aiempi maksu[^:]*: A-1\./);
    const { claims } = year.json('2015-02-28') as never as {
      claims: { outcome: string; notices?: { code: string; args: object }[] }[];
    };
    expect(claims.map(({ outcome, notices = [] }) => [outcome, ...notices])).toEqual([
      ['recovered'],
      ['payable', expect.objectContaining({ code: 'paid-under-its-id', args: { paidIn: 'maksut.csv:2' } })],
    ]);
    expect(rowsOf(year)).toEqual([paid, recovered, paid]);
    expect((await pay(year, later)).out).toContain('ei kirjattu uudelleen: A-1');
    expect(rowsOf(year)).toHaveLength(3);
    // And show tells of each row what the checks came to for that row alone.
    const shown = async (row: string) =>
      (await year.at('2015-03-01', 'show', row)).out.split('Tarkistukset')[1];
    expect(await shown('claims.csv:2')).toMatch(
      /31\.1\.2015 .*maksettavissa.*\n.*28\.2\.2015 .*peritty takaisin/,
    );
    expect(await shown('corrected.csv:2')).toMatch(/^\s*28\.2\.2015 [^\n]*maksettavissa/);
  });

  it('enters a claim whose id was paid for another person before, where an official has found that right', async () => {
    const year = await aYear();
    const other = `${APPLICANT};A-1;${OTHER_PERSON};maksettu;1500;1.2.2015;;;;;`;
    writeFileSync(year.path('maksut.csv'), `\ufeff${HEADER}\r\n${other}\r\n`);
    const header = 'hakijan y-tunnus;hakemustunnus;ehto;ratkaisu;perustelut;virkailija;ratkaisupäivä';
    const ruling = `${APPLICANT};A-1;5.1;täyttyy;Sama numero kahdella henkilöllä.;N. Niemi;30.1.2015`;
    writeFileSync(year.path('ratkaisut', 'r.csv'), `\ufeff${header}\r\n${ruling}\r\n`);
    await year.at('2015-01-31', ...CHECK);
    await pay(year);
    expect(rowsOf(year)).toEqual([other, expect.stringContaining(`A-1;${PERSON};maksettu;1500`)]);
    await pay(year);
    expect(rowsOf(year)).toHaveLength(2);
  });

  it('makes the claim a paid one in the next check, which is no news', async () => {
    const year = await payableYear();
    await pay(year);
    await year.at('2015-02-28', ...CHECK);
    const { claims, money } = year.json('2015-02-28') as never as {
      claims: { outcome: string; news: string }[];
      money: { paid: number };
    };
    expect(claims).toMatchObject([{ outcome: 'paid', news: 'same' }]);
    expect(money.paid).toBe(1500);
  });

  it.each([
    ['the run’s name', '2015-01-31'],
    ['its folder', RUN],
    ['its folder with a slash', `${RUN}/`],
    ['its run.json', join(RUN, 'run.json')],
  ])('is told the run by %s', async (_, named) => {
    const year = await payableYear();
    expect((await pay(year, named)).exit).toBe(0);
    expect(rowsOf(year)).toHaveLength(1);
  });
});

describe('the ledger stays as the office keeps it', () => {
  const columns = 'hakemustunnus,huomautus,laji,hakijan y-tunnus,henkilötunnus,euroa,kirjauspäivä,oma koodi';
  const own = `X-1,"maksettu, käsin",maksettu,${OTHER_BODY},${OTHER_PERSON},500,1.6.2014,ä`;

  it.each<[string, string, Buffer, 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'utf-16le' | 'utf-16be']>([
    ['UTF-8', '\n', Buffer.alloc(0), 'utf-8'],
    ['UTF-8 with its mark', '\r\n', Buffer.from([0xef, 0xbb, 0xbf]), 'utf-8-bom'],
    ['Windows-1252', '\r\n', Buffer.alloc(0), 'windows-1252'],
    ['UTF-16', '\r\n', Buffer.from([0xff, 0xfe]), 'utf-16le'],
    ['UTF-16, the other way', '\r', Buffer.from([0xfe, 0xff]), 'utf-16be'],
  ])('in %s, with its own columns, delimiter and line ends', async (_, lineEnd, mark, encoding) => {
    const year = await payableYear();
    const before = Buffer.concat([mark, encode(`${columns}${lineEnd}${own}${lineEnd}`, encoding) ?? mark]);
    writeFileSync(year.path('maksut.csv'), before);
    expect((await pay(year)).err).toBe('');
    const after = readFileSync(year.path('maksut.csv'));
    expect(after.subarray(0, before.length).equals(before)).toBe(true);
    const row = `A-1,,maksettu,${APPLICANT},${PERSON},1500,3.2.2015,${lineEnd}`;
    expect(after.subarray(before.length).equals(encode(row, encoding) as Buffer)).toBe(true);
    // And it can be read again.
    expect((await year.at('2015-02-28', ...CHECK)).exit).not.toBe(2);
  });

  it('a last row without its end gets one first', async () => {
    const year = await payableYear();
    writeFileSync(
      year.path('maksut.csv'),
      `\ufeff${HEADER}\r\n${OTHER_BODY};X-1;${OTHER_PERSON};maksettu;500;1.6.2014`.concat(';;;;;'),
    );
    await pay(year);
    expect(rowsOf(year)).toHaveLength(2);
  });

  it('an English ledger gets English words and dates', async () => {
    const year = await payableYear();
    writeFileSync(
      year.path('maksut.csv'),
      'applicant_id\tclaim_id\tperson_id\tkind\tamount_eur\tbooked_on\n',
    );
    await pay(year);
    expect(ledgerOf(year).split('\n')[1]).toBe(`${APPLICANT}\tA-1\t${PERSON}\tpaid\t1500\t2015-02-03`);
  });

  it('who may read it stays so', async () => {
    const year = await payableYear();
    chmodSync(year.path('maksut.csv'), 0o640);
    await pay(year);
    expect(statSync(year.path('maksut.csv')).mode & 0o777).toBe(0o640);
  });

  it('what its characters can’t say isn’t entered, nor anything else', async () => {
    const year = await payableYear();
    writeFileSync(
      year.path('maksut.csv'),
      encode(`${columns};virkailija\r\n${own},\r\n`.replace(';', ','), 'windows-1252') as Buffer,
    );
    const before = readFileSync(year.path('maksut.csv'));
    const { exit, err } = await pay(year, RUN, '--official', 'Łukasz');
    expect([exit, readFileSync(year.path('maksut.csv')).equals(before)]).toEqual([2, true]);
    expect(err).toContain('UTF-8');
  });
});

describe('pay is refused, and the ledger stays', () => {
  const refused = async (year: AYear, run = RUN) => {
    const before = filesIn(year.folder);
    const { exit, out, err } = await pay(year, run);
    expect({ exit, out, files: filesIn(year.folder) }).toEqual({ exit: 2, out: '', files: before });
    expect(err).toContain('Maksuluettelo on ennallaan.');
    return err;
  };

  it('for a run that isn’t the newest', async () => {
    const year = await payableYear();
    await year.at('2015-02-28', ...CHECK);
    expect(await refused(year)).toContain('uusin on 2015-02-28');
  });

  it('for one that is none of the year', async () => {
    const year = await payableYear();
    expect(await refused(year, join(emptyFolder(), 'x'))).toContain(
      'ei ole tämän vuosikansion raporttikansio',
    );
  });

  it.each(['payouts.csv', 'report.html', 'inputs/ledger.csv'])(
    'for one whose %s was changed or is gone',
    async (name) => {
      const year = await payableYear();
      const path = year.path(RUN, name);
      writeFileSync(path, `${readFileSync(path, 'latin1')}x`, 'latin1');
      expect(await refused(year)).toContain(name);
      rmSync(path);
      expect(await refused(year)).toContain(name);
    },
  );

  it('for one whose run.json pays more than its payouts', async () => {
    const year = await payableYear();
    const path = year.path(RUN, 'run.json');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('"payable_cents":150000');
    writeFileSync(path, text.replaceAll('"payable_cents":150000', '"payable_cents":100000'));
    expect(await refused(year)).toContain('run.json');
  });

  it.each(['.~lock.maksut.csv#', '~$maksut.csv'])(
    'while a spreadsheet has the ledger open (%s)',
    async (lock) => {
      const year = await payableYear();
      writeFileSync(year.path(lock), '');
      expect(await refused(year)).toContain(lock);
    },
  );

  it('where the person has been paid for something else since the check', async () => {
    const year = await payableYear();
    writeFileSync(
      year.path('maksut.csv'),
      `\ufeff${HEADER}\r\n${OTHER_BODY};X-9;${PERSON};maksettu;500;1.2.2015;;;;;\r\n`,
    );
    expect(await refused(year)).toContain('X-9');
  });

  it.each([
    ['one euro too many is gone', '38501', 2],
    ['what is left is just enough', '38500', 0],
  ])('where the money is gone by now: %s', async (_, euros, exit) => {
    const year = await payableYear();
    writeFileSync(
      year.path('maksut.csv'),
      `\ufeff${HEADER}\r\n${OTHER_BODY};X-9;${OTHER_PERSON};maksettu;${euros};1.2.2015;;;;;\r\n`,
    );
    if (exit === 2) expect(await refused(year)).toContain('Tee tarkistus uudelleen');
    else expect((await pay(year)).exit).toBe(0);
  });

  it('where the ledger can’t be read', async () => {
    const year = await payableYear();
    writeFileSync(
      year.path('maksut.csv'),
      `\ufeff${HEADER}\r\n${OTHER_BODY};X-9;${PERSON};maksettu;paljon;1.2.2015;;;;;\r\n`,
    );
    expect(await refused(year)).toContain('paljon');
  });

  it('while somebody else writes to the year', async () => {
    const year = await payableYear();
    mkdirSync(year.path(`.palkkio.new-${process.ppid}-elsewhere-00000000`));
    expect(await refused(year)).toContain('Toinen ohjelma kirjoittaa');
  });

  it('outside a year folder', async () => {
    const { exit, err } = await inFolder(emptyFolder(), ['pay', 'x']);
    expect([exit, err]).toEqual([2, expect.stringContaining('ei ole vuosikansio')]);
  });
});

it('a run of a year that was moved is paid where it lies now', async () => {
  const year = await payableYear();
  const moved = join(emptyFolder(), 'siirretty');
  renameSync(year.folder, moved);
  expect((await inFolder(moved, ['pay', RUN])).exit).toBe(0);
  expect(existsSync(join(moved, 'maksut.csv'))).toBe(true);
  expect(readdirSync(moved).filter((name) => name.startsWith('.'))).toEqual([]);
});
