import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Language, Verdict } from '../../../src/model.js';
import { findingExamples, notKnownExamples } from '../../../src/text/examples.js';
import { messagesIn, sentenceByClaim } from '../../../src/text/words.js';
import {
  APPLICANT,
  businessId,
  CLAIM_HEADER,
  claimRow,
  claimsCsv,
  OTHER_PERSON,
  PERSON,
} from '../../read/support.js';
import { palkkio, type Ran } from '../../support/program.js';

const root = mkdtempSync(join(tmpdir(), 'palkkio-validate-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folder = root;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'f-'));
});

const path = (name: string) => join(folder, name);
function put(name: string, content: string | Uint8Array): string {
  writeFileSync(path(name), content);
  return path(name);
}
const validate = (...argv: readonly string[]): Promise<Ran> =>
  palkkio(['validate', '--test-persons', ...argv]);

const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];
const satakunta = fileURLToPath(new URL('../../../fixtures/satakunta-2014/claims', import.meta.url));
const faulty = [
  { start: '2014-06-31', weeklyHours: '' },
  { claimId: 'A-2', personId: OTHER_PERSON, applicantForm: 'company', weeklyHours: '30' },
  { claimId: 'A-3', personId: OTHER_PERSON, start: '2014-09-01', applicantName: 'A\u001b[31m' },
  { claimId: 'A-4', claimedRow: '2', claimedAmount: '1600', start: '2014-06-02' },
] as const;

describe('the exit code', () => {
  it('is 0 where nothing is to be mended', async () => {
    const { exit, out } = await validate(put('a.csv', claimsCsv({})));
    expect(exit).toBe(0);
    expect(out).toContain('Hakemuksista ei löytynyt korjattavaa.');
  });

  it.each([
    ['a problem of form', claimsCsv({ start: '31.6.2014' })],
    ['a blank cell', claimsCsv({ weeklyHours: '' })],
    ['a criterion that the claim fails', claimsCsv({ weeklyHours: '30' })],
    ['dates that contradict each other', claimsCsv({ start: '2014-05-31' })],
    ['a row of the wrong width', `${CLAIM_HEADER}\n${claimRow()};x\n`],
    ['a missing column', `${CLAIM_HEADER.replace('work_form', 'x')}\n${claimRow()}\n`],
    ['a header and no claim', `${CLAIM_HEADER}\n`],
    ['no header', 'a;b\n1;2\n'],
  ])('is 1 for %s', async (_, content) => {
    expect((await validate(put('a.csv', content))).exit).toBe(1);
  });

  it('is 0 where there is something to notice but not to mend', async () => {
    const { exit, out } = await validate(
      put('a.csv', claimsCsv({ applicantName: 'HÃ¤mÃ¤ ry' }, { applicantName: 'HÃ¤mÃ¤ ry' })),
    );
    expect(exit).toBe(0);
    expect(out).toContain('huomautus mojibake');
    expect(out).toContain('huomautus row-copy');
  });

  it.each([
    ['a workbook', 'PK\u0003\u0004'],
    ['bytes that are no text', 'a;b\0'],
    ['nothing', ''],
  ])('is 2 for %s', async (_, content) => {
    const { exit, out, err } = await validate(put('a.csv', content));
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('Virhe: a.csv');
  });

  it('is 2 for a file that is not there, and the others are looked at all the same', async () => {
    const { exit, out, err } = await validate(put('a.csv', claimsCsv({ weeklyHours: '30' })), path('b.csv'));
    expect(exit).toBe(2);
    expect(out).toContain('3.3/hours-too-few');
    expect(err).toMatch(/Virhe: .*b\.csv: Tiedostoa ei löydy\./);
  });

  it('is 2 for settings that are wrong', async () => {
    const settings = put('s.json', '{"appropriatio": 1}');
    const { exit, out, err } = await validate(put('a.csv', claimsCsv({})), '--settings', settings);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(/^Virhe: s\.json.*appropriatio/);
  });
});

/** A row that lacks its last cell. */
const shortRow =
  claimsCsv({ claimId: 'A-7' })
    .trimEnd()
    .split('\r\n')[1]
    ?.replace(/;[^;]*$/, '') ?? '';

describe('what is printed', () => {
  it('stands by place, grouped by claim, with code, finding and remedy, and the counts last', async () => {
    const { out } = await validate(put('a.csv', claimsCsv(...faulty)), '--lang', 'en');
    expect(out).toContain(
      [
        `Claim A-1, Hopeahauen Työpaja ry, person ${PERSON.slice(0, 7)}****  a.csv:2`,
        '  a.csv:2 job_starts_on (L2)  error date-impossible',
        '      There is no such day: “2014-06-31”. The month has 30 days.',
        '      Correct the date.',
        '  a.csv:2 weekly_hours (S2)  error cell-missing',
        '      A required value is missing.',
        '      Write the hours a week, for example 37.5.',
      ].join('\n'),
    );
    const places = ['a.csv:2 ', 'a.csv:3 ', 'a.csv:4 ', 'a.csv:5 ', 'checks later in URA', 'Totals'];
    const at = places.map((place) => out.indexOf(place));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(out).toMatch(/Missing values +1 +cell-missing\n/);
    expect(out).toMatch(/3\.1 [^\n]+ 1 +3\.1\/late-by-stated-end\n/);
  });

  it('speaks of the claim’s own dates and of no refusal', async () => {
    const { out } = await validate(put('a.csv', claimsCsv({ start: '2014-09-01' })));
    expect(out).toContain('ehto 3.1: selvitettävä 3.1/late-by-stated-end');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Hakemuksen mukaan palkkatuettu työ päättyi 31.5.2014, joten jatkotyösuhteen olisi pitänyt alkaa viimeistään 31.8.2014. Se alkoi vasta 1.9.2014.',
    );
  });

  it('has no line that a terminal would obey, and no identity code', async () => {
    const { out, err } = await validate(
      put('a.csv', claimsCsv(...faulty, { personId: '010190-9XX' })),
      '--color',
      'never',
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(`${out}${err}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    for (const id of [PERSON, OTHER_PERSON, '9XX']) expect(`${out}${err}`).not.toContain(id);
  });

  it('tells what one column has wrong once, with every row: a file is mended in one go', async () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ claimId: `H-${i}`, start: `31.6.${2014 + i}` }));
    const { out } = await validate(put('a.csv', claimsCsv(...many)));
    expect(out.match(/virhe date-impossible/g)).toHaveLength(1);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'a.csv a.csv job_starts_on (L) virhe date-impossible 60 solua, rivit 2–61. Päivää ei ole olemassa: ”31.6.2014”. Kuukaudessa on 30 päivää. Muut arvot: ”31.6.2015”, ”31.6.2016” ja 57 muuta. Korjaa päivämäärä.',
    );
    expect(out).toMatch(/Päivämäärät +60 +date-impossible\n/);
  });

  it('tells a single cell of its claim, and two of their file', async () => {
    const one = await validate(put('a.csv', claimsCsv({}, { start: '31.6.2014' })));
    expect(one.out).toContain('  a.csv:3 job_starts_on (L3)  virhe date-impossible\n');
    const two = await validate(
      put('b.csv', claimsCsv({ start: '31.6.2014' }, { claimId: 'A-2', start: '31.6.2014' })),
    );
    expect(two.out).toContain(
      '  b.csv job_starts_on (L)  virhe date-impossible\n      2 solua, rivit 2–3. Päivää ei ole olemassa: ”31.6.2014”.',
    );
  });

  it('begins with the rows that cannot be decided, with the claim and the applicant, and tells them once', async () => {
    const { out } = await validate(
      put('a.csv', `${claimsCsv({ start: '31.6.2014' })}${shortRow}\r\n;\r\nz\r\n`),
    );
    expect(out).toMatch(
      /^2 riviä jäi käsittelemättä\n {2}a\.csv:3 {2}hakemus A-7, Hopeahauen Työpaja ry, .+ row-wrong-width\n/,
    );
    expect(out).toMatch(/ {2}a\.csv:5 {2}hakemus z, \(hakija ei tiedossa\) row-wrong-width\n/);
    expect(out.match(/row-wrong-width/g)).toHaveLength(3);
    expect(out).not.toContain('Rivi 3');
  });

  it('is silent on the standard error with --quiet', async () => {
    expect((await validate(put('a.csv', claimsCsv({})), '-q')).err).toBe('');
  });
});

/** What a check calls a claim that can be paid. */
const PAYABLE = /maksettavissa|maksettavaa|kan betalas|att betala|payable|can be paid|to be paid/i;

describe('what can be paid', () => {
  it.each(LANGUAGES.flatMap((lang) => ['text', 'json'].map((format) => [lang, format] as const)))(
    'is never said in %s as %s',
    async (lang, format) => {
      const own = put(
        'a.csv',
        claimsCsv(
          { claimId: 'sound', personId: OTHER_PERSON, applicantId: businessId('9500112') },
          ...faulty,
        ),
      );
      for (const claims of [own, satakunta]) {
        const { out, err } = await validate(claims, '--lang', lang, '--format', format);
        expect(`${out}${err}`).not.toMatch(PAYABLE);
        expect(out.length).toBeGreaterThan(500);
      }
    },
  );

  it.each(LANGUAGES)('is in no sentence in %s that a claim alone can be given', async (language) => {
    const messages = await messagesIn(language);
    // Earlier payouts are not asked about.
    const sentences = Object.entries({ ...findingExamples, ...notKnownExamples })
      .filter(([code]) => !code.includes('paid'))
      .flatMap(([code, examples]) =>
        examples.map((args) =>
          sentenceByClaim(
            {
              criterion: code.slice(0, 3),
              verdict: 'unknown',
              code,
              args,
              facts: [],
              asks: [],
              readings: [],
            } as unknown as Verdict,
            messages,
          ),
        ),
      );
    expect(sentences.filter((text) => PAYABLE.test(text))).toEqual([]);
  });
});

describe('--format json', () => {
  it('is one document, and the only thing on the standard output', async () => {
    const { exit, out } = await validate(
      put('a.csv', `${claimsCsv(...faulty)}${shortRow}\r\n`),
      '--format',
      'json',
    );
    const document = JSON.parse(out);
    expect(exit).toBe(1);
    expect(document).toMatchObject({
      schema: 'palkkio.validation/1',
      tool: { name: 'palkkio' },
      options: { as_of: '2015-01-31', language: 'fi', test_persons: true },
      rows: { read: 5, claims: 4, copies: 0, unreadable: 1 },
      undecided: [
        { kind: 'error', code: 'row-wrong-width', file: 'a.csv', line: 6, claim: { claim_id: 'A-7' } },
      ],
      problems: [],
    });
    expect(out.indexOf('"undecided"')).toBeLessThan(out.indexOf('"claims": ['));
    expect(document.claims[0]).toMatchObject({
      source: { file: 'a.csv', line: 2 },
      person: `${PERSON.slice(0, 7)}****`,
      problems: [
        { kind: 'error', code: 'date-impossible', cell: 'L2', column: 'job_starts_on' },
        { kind: 'error', code: 'cell-missing', cell: 'S2' },
      ],
      waiting: expect.arrayContaining(['0.2', '3.1', '3.3']),
    });
    expect(document.claims[1].findings.map(({ code }: { code: string }) => code)).toContain(
      '1.1/form-does-not-fit',
    );
    expect(document.later.register.map(({ criterion }: { criterion: string }) => criterion)).toEqual([
      '1.2',
      '2.1',
      '2.2',
      '2.3',
      '3.1',
      '3.3',
      '4.1',
    ]);
    expect(document.counts.errors).toContainEqual({ about: 'dates', code: 'date-impossible', count: 1 });
  });

  it('stays small whatever the cells hold', async () => {
    const huge = {
      claimId: 'x'.repeat(1_000_000),
      applicantName: `${PERSON} `.repeat(50_000),
      start: '1'.repeat(1_000_000),
    };
    const { out } = await validate(put('a.csv', claimsCsv(huge, { claimId: 'B' })), '--format', 'json');
    expect(JSON.parse(out).claims).toHaveLength(2);
    expect(out.length).toBeLessThan(30_000);
  });

  it('is empty where a file could not be read', async () => {
    const { exit, out, err } = await validate(put('a.csv', claimsCsv({})), path('b.csv'), '--format', 'json');
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('b.csv');
  });
});

describe('--ids', () => {
  const list = () => readFileSync(path('ids.csv'), 'utf8');
  const LIST = [
    '\ufefflaji;tunnus;poiminnat;päivät;etuuspäivien laskenta',
    `y-tunnus;${APPLICANT};työllisyyspoliittiset avustukset;2.4.2014–1.6.2014;`,
    '',
  ].join('\r\n');

  it('writes whole ids, each once, for its owner alone', async () => {
    const claims = put(
      'a.csv',
      claimsCsv({}, { claimId: 'B', personId: OTHER_PERSON }, { claimId: 'C', personId: '010190-9000' }),
    );
    const { exit, err } = await validate(claims, '--ids', path('ids.csv'), '--lang', 'en');
    expect(exit).toBe(1);
    const [header, ...rows] = list().trimEnd().split('\r\n');
    expect(header).toBe('\ufeffkind;id;extracts;days;count of benefit days');
    expect(rows.map((row) => row.split(';').slice(0, 2).join(';'))).toEqual([
      `person;${PERSON}`,
      `person;${OTHER_PERSON}`,
      `business;${APPLICANT}`,
    ]);
    expect(statSync(path('ids.csv')).mode & 0o777).toBe(0o600);
    expect(err.replaceAll('\n', ' ')).toContain('2 of persons, 1 of businesses');
    expect(err).toContain('Ids that could not be read are not on the list: 1 claim.');
  });

  it('tells of each in which kinds to look, which days they must cover, and which counts are needed', async () => {
    const claims = claimsCsv(
      { receivedOn: '1.7.2014', signed: '20.5.2014', start: '1.6.2014' },
      { claimId: 'B', receivedOn: '', signed: '2.4.2014', start: '' },
      { claimId: 'C', personId: OTHER_PERSON, receivedOn: '', signed: '3.4.2014', start: '' },
    );
    await validate(put('a.csv', claims), '--ids', path('ids.csv'));
    const kinds = 'työttömyysetuuspäivät | hakusanat | palkkatuet | etuudet';
    const until = (day: string) => `viimeinen laskenta ${day} tai ennen sitä`;
    expect(list().trimEnd().split('\r\n')).toEqual([
      '\ufefflaji;tunnus;poiminnat;päivät;etuuspäivien laskenta',
      `henkilötunnus;${PERSON};${kinds};2.4.2014–1.7.2014;${until('2.4.2014')} | ${until('20.5.2014')}`,
      `henkilötunnus;${OTHER_PERSON};${kinds};3.4.2014;${until('3.4.2014')}`,
      `y-tunnus;${APPLICANT};työllisyyspoliittiset avustukset;2.4.2014–1.6.2014;`,
    ]);
    // And a list with several days is known as our own.
    expect((await validate(put('a.csv', claims), '--ids', path('ids.csv'))).exit).not.toBe(2);
  });

  it('leaves temporary codes out, which are nobody’s', async () => {
    await palkkio(['validate', put('a.csv', claimsCsv({})), '--ids', path('ids.csv')]);
    expect(list()).toMatch(new RegExp(`^[^\\r]*\\r\\ny-tunnus;${APPLICANT};[^\\r]*\\r\\n$`));
  });

  it('replaces a list of its own, in whichever language', async () => {
    const claims = put('a.csv', claimsCsv({}));
    for (const lang of LANGUAGES) {
      expect((await validate(claims, '--ids', path('ids.csv'), '--lang', lang)).exit).toBe(0);
    }
    expect(list()).toContain('kind;id;extracts');
  });

  it.each([
    ['a file of someone else', 'name;id\nA;1\n'],
    ['a list that someone added to', `${LIST}muista nämä\r\n`],
    ['a list in which someone wrote', LIST.replace('1.6.2014;', '1.6.2014 poimittu;')],
    ['an empty file', ''],
  ])('never replaces %s', async (_, content) => {
    put('ids.csv', content);
    const { exit, out, err } = await validate(put('a.csv', claimsCsv({})), '--ids', path('ids.csv'));
    expect({ exit, out, left: list() }).toEqual({ exit: 2, out: '', left: content });
    expect(err).toContain('Tunnusluetteloa ei kirjoitettu.');
  });

  it('never replaces an input, by whatever name', async () => {
    const claims = put('a.csv', claimsCsv({}));
    const settings = put('s.json', '{}');
    symlinkSync(claims, path('link.csv'));
    for (const taken of [claims, join(folder, '.', 'x', '..', 'a.csv'), path('link.csv'), settings]) {
      const { exit, out } = await validate(claims, '--settings', settings, '--ids', taken);
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
    }
    expect(readFileSync(claims, 'utf8')).toBe(claimsCsv({}));
    expect(readFileSync(settings, 'utf8')).toBe('{}');
  });

  it('is not written where there is no such folder, or a folder in its place', async () => {
    const claims = put('a.csv', claimsCsv({}));
    expect((await validate(claims, '--ids', join(folder, 'none', 'ids.csv'))).exit).toBe(2);
    expect((await validate(claims, '--ids', folder)).exit).toBe(2);
  });

  it('is not written where a file could not be read', async () => {
    const { exit, err } = await validate(
      put('a.csv', claimsCsv({})),
      path('b.csv'),
      '--ids',
      path('ids.csv'),
    );
    expect(exit).toBe(2);
    expect(err).toContain('Tunnusluetteloa ei kirjoitettu.');
    expect(existsSync(path('ids.csv'))).toBe(false);
  });
});
