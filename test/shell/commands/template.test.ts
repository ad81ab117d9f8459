import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model.js';
import { palkkio } from '../../support/program.js';
import { anOffice, type Office } from './office.js';

const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];
const KINDS = [
  'claims',
  'benefit-days',
  'keywords',
  'subsidies',
  'grants',
  'benefits',
  'paid',
  'completions',
  'rulings',
];
const folder = mkdtempSync(join(tmpdir(), 'palkkio-template-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(LANGUAGES)('template in %s', (lang) => {
  it.each(KINDS)('prints %s', async (kind) => {
    const { exit, out, err } = await palkkio(['template', kind, '--lang', lang]);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/^\ufeff[^\r\n]+\r\n$/);
    const schema = await palkkio(['template', kind, '--lang', lang, '--format', 'schema']);
    const names = JSON.parse(schema.out).fields.map(({ name }: { name: string }) => name);
    expect(out).toBe(`\ufeff${names.join(';')}\r\n`);
  });

  it('writes a file of its owner’s alone, and never over another', async () => {
    const path = join(folder, `${lang}.csv`);
    const { exit, out, err } = await palkkio(['template', 'claims', '--lang', lang, '--out', path]);
    expect([exit, out]).toEqual([0, '']);
    expect(err).toContain(path);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    const first = readFileSync(path);

    const again = await palkkio(['template', 'rulings', '--lang', lang, '--out', path]);
    expect([again.exit, again.out]).toEqual([2, '']);
    expect(again.err).toContain(path);
    expect(readFileSync(path)).toEqual(first);
  });
});

describe('template', () => {
  it('says nothing but what is wrong with --quiet', async () => {
    const path = join(folder, 'quiet.csv');
    expect((await palkkio(['template', 'claims', '--out', path, '-q'])).err).toBe('');
    expect((await palkkio(['template', 'claims', '--out', path, '-q'])).err).toContain('olemassa');
  });

  it('tells in words why it cannot write', async () => {
    const { exit, err } = await palkkio(['template', 'claims', '--out', join(folder, 'no', 'such', 'a.csv')]);
    expect(exit).toBe(2);
    expect(err).toContain('Tiedostoa tai kansiota ei ole.');
  });

  it.each([
    ['another kind than completions or rulings', ['claims', '--from', folder]],
    ['a schema', ['rulings', '--from', folder, '--format', 'schema']],
  ])('takes no run for %s', async (_, argv) => {
    const { exit, out, err } = await palkkio(['template', ...argv]);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('--from');
  });
});

type ClaimJson = {
  readonly claim_id: string;
  readonly applicant_id: string;
  readonly outcome: string;
  readonly unknown: readonly string[];
};

describe('the rulings of a run', () => {
  let office: Office;
  let claims: readonly ClaimJson[];
  beforeAll(async () => {
    office = anOffice();
    await office.check('out');
    claims = JSON.parse(readFileSync(office.path('out', 'run.json'), 'utf8')).claims;
  }, 60_000);
  afterAll(() => office.remove());

  const from = (dir: string, ...more: readonly string[]) =>
    palkkio([
      'template',
      more.includes('completions') ? 'completions' : 'rulings',
      '--from',
      office.path(dir),
      ...more.filter((one) => one !== 'completions'),
    ]);
  const rowsOf = (text: string): readonly Readonly<Record<string, string>>[] =>
    parse(text, { bom: true, delimiter: ';', columns: true });

  it('has a row for each open criterion of the claims under review', async () => {
    const { exit, out, err } = await from('out', '--lang', 'en');
    expect(exit).toBe(0);
    const plain = (cell = '') => cell.replace(/^="(.*)"$/, '$1');
    const found = rowsOf(out).map(({ claim_id, criterion }) => `${plain(claim_id)} ${plain(criterion)}`);
    const open = claims
      .filter(({ outcome }) => outcome === 'review')
      .flatMap(({ claim_id, unknown }) => unknown.map((criterion) => `${claim_id} ${criterion}`));
    expect(found.length).toBeGreaterThan(10);
    expect(open).toEqual(expect.arrayContaining(found));
    expect(err).not.toContain('leaves out');
    // The others wait for a value that an applicant supplies, or for the office's own stamp of arrival.
    const supplied = rowsOf((await from('out', '--lang', 'en', 'completions')).out);
    const waiting = new Set(supplied.map(({ claim_id }) => plain(claim_id)));
    const rest = open.filter((one) => !found.includes(one) && one !== 'KS-02 0.1');
    expect(rest.length).toBeGreaterThan(5);
    for (const one of rest) expect(waiting).toContain(one.replace(/ \d\.\d$/, ''));
  });

  it('has a completion for each value that is missing or can’t be read, and no ruling on what waits for one', async () => {
    const plain = (cell = '') => cell.replace(/^="(.*)"$/, '$1');
    const rows = rowsOf((await from('out', '--lang', 'fi', 'completions')).out);
    expect(rows.map(({ hakemustunnus, sarake }) => `${plain(hakemustunnus)} ${sarake}`)).toEqual([
      '00171 henkilötunnus',
      'U-6 kuntakokeiluhankkeen allekirjoituspäivä',
      'MM 9 hakijan oikeudellinen muoto',
      'MM 9 alan enimmäistyöaika',
    ]);
    for (const row of rows) {
      expect([row['arvo'], row['asiakirja'], row['saapunut'], row['virkailija']]).toEqual(['', '', '', '']);
      expect(row['selvitettävä asia']).toMatch(/\S/);
    }
    const ruled = rowsOf((await from('out', '--lang', 'fi')).out).map(({ hakemustunnus }) =>
      plain(hakemustunnus),
    );
    expect(ruled).not.toContain('00171');
    expect(ruled).not.toContain('MM 9');
  });

  it('leaves to the official what is the official’s', async () => {
    for (const row of rowsOf((await from('out', '--lang', 'en')).out)) {
      const { verdict, reward_row, reason, official, ruled_on, open_question } = row;
      expect([verdict, reward_row, reason, official, ruled_on]).toEqual(['', '', '', '', '']);
      expect(open_question).toMatch(/\S/);
    }
  });

  it('filled in, are taken by the next check: what was open is ruled', async () => {
    const path = office.path('rulings.csv');
    const { out } = await from('out', '--lang', 'fi');
    const [header = [], ...lines]: string[][] = parse(out, { bom: true, delimiter: ';' });
    const ruled = lines.map(([applicant, claim, criterion]) => {
      const row = criterion === '="4.1"' ? '1' : '';
      return [
        applicant,
        claim,
        criterion,
        'täyttyy',
        row,
        'Tarkistettu',
        'M. Virkailija',
        '31.1.2015',
        '',
        '',
      ];
    });
    const quoted = (cell = '') => `"${cell.replaceAll('"', '""')}"`;
    writeFileSync(path, [header, ...ruled].map((line) => line.map(quoted).join(';')).join('\r\n'));
    await office.check('ruled', '--rulings', path);
    const run = JSON.parse(readFileSync(office.path('ruled', 'run.json'), 'utf8'));
    const about = run.problems.filter(({ role }: { role: string }) => role === 'rulings');
    const codes = new Set(about.map(({ code }: { code: string }) => code));
    codes.delete('ruling-without-arrival');
    expect([...codes]).toEqual([]);
    const before = claims.filter(({ outcome }) => outcome === 'review').length;
    const after = run.claims.filter(({ outcome }: ClaimJson) => outcome === 'review').length;
    expect(after).toBeLessThan(before / 2);
  });

  it('leaves out claims that their ids do not tell apart, and says so', async () => {
    office.edit(join('claims', 'pomarkku-export.csv'), 'P-14-14', 'P-14-11');
    await office.check('alike');
    const { exit, out, err } = await from('alike', '--lang', 'en');
    expect(exit).toBe(0);
    expect(out).not.toContain('P-14-11');
    expect(err).toMatch(/leaves out .*pomarkku-export\.csv:\d+ and pomarkku-export\.csv:\d+/);
  });

  it('are refused where the reports are not those of the run', async () => {
    await office.check('changed');
    appendFileSync(office.path('changed', 'payouts.csv'), 'x');
    rmSync(office.path('changed', 'reasons.csv'));
    const { exit, out, err } = await from('changed');
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('payouts.csv');
    expect(err).toContain('reasons.csv');
  });

  it.each([
    ['a folder without a run', 'claims'],
    ['no folder at all', 'nowhere'],
  ])('are refused of %s', async (_, dir) => {
    const { exit, out, err } = await from(dir);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(office.path(dir));
  });

  it('are refused where run.json is missing from the reports', async () => {
    await office.check('half');
    rmSync(office.path('half', 'run.json'));
    const { exit, err } = await from('half');
    expect(exit).toBe(2);
    expect(err).toContain('run.json');
  });
});
