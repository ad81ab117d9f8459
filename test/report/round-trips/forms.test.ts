/** Forms filled in as a clerk types, in a Finnish LibreOffice: what is read is what was meant, and nothing is remarked on. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day, Language } from '../../../src/model.js';
import { deckSettings } from '../../../src/pilot/parameters.js';
import { readClaims } from '../../../src/read/claims.js';
import { readCompletions } from '../../../src/read/completions.js';
import { readExtracts } from '../../../src/read/extracts.js';
import { readPaid } from '../../../src/read/paid.js';
import { readRulings } from '../../../src/read/rulings.js';
import { unpacked } from '../../../src/read/workbook/unpack.js';
import { formWorkbook } from '../../../src/report/tables/form.js';
import { messagesIn } from '../../../src/text/words.js';
import type { FilledKind } from '../../../src/vocabulary/file-formats.js';
import { APPLICANT, OTHER_BODY, PERSON, source } from '../../read/support.js';
import { streamOf } from '../../support/streams.js';
import { canType, type Typed, typedIntoLibreOffice } from './libreoffice.js';

const asOf = '2014-12-31' as Day;
const title = canType
  ? 'filled in with LibreOffice'
  : 'filled in with LibreOffice (there is none here: skipped)';

/** What is typed below the example, cell by cell from the first column; a blank one is passed over. */
const typed: readonly { readonly kind: FilledKind; readonly lang: Language; readonly cells: string }[] = [
  {
    kind: 'claims',
    lang: 'fi',
    cells: `00123|1.9.14|Hopeahauen Työpaja ry|${APPLICANT}|yhdistys|Pori|20.8.2014|ei|${PERSON}|31.7.2014|28.7.2014|18.8.2014||toistaiseksi voimassa oleva|työsuhde|Kuusiranta Oy|${OTHER_BODY}|yritys|7.5|37,5|ei makseta|ei||suomi|1|1 500,00`,
  },
  {
    kind: 'claims',
    lang: 'sv',
    cells: `A-2|1.9.2014|Föreningen rf|${APPLICANT}|förening|Björneborg|20.8.2014|nej|${PERSON}|31.7.2014|28.7.2014|18.8.2014|31.1.2015|visstid|anställning|Granö Ab|${OTHER_BODY}|företag|25-37,5|38.25|grunddel|ja||svenska|4|500`,
  },
  { kind: 'keywords', lang: 'fi', cells: `${PERSON}|0018|1.5.2014||2.10.2014` },
  { kind: 'benefit-days', lang: 'fi', cells: `${PERSON}|512|työttömyys|25.7.2014|2.10.2014` },
  { kind: 'grants', lang: 'fi', cells: `${APPLICANT}|työnetsijä|75 %|1.1.2014||2.10.2014` },
  {
    kind: 'paid',
    lang: 'fi',
    cells: `${APPLICANT}|1E5|${PERSON}|maksettu|1500|10.10.2014|${OTHER_BODY}|18.8.2014|1||M. Virkailija`,
  },
  {
    kind: 'completions',
    lang: 'fi',
    cells: `${APPLICANT}|3.1|viikkotyöaika|7.5|sopimus|16.9.2014|M. Virkailija`,
  },
  {
    kind: 'rulings',
    lang: 'fi',
    cells: `${APPLICANT}|00123|3.1|ei täyty||Alkoi liian myöhään.|M. Virkailija|18.9.2014`,
  },
];

describe.skipIf(!canType)(title, () => {
  const folder = mkdtempSync(join(tmpdir(), 'palkkio-forms-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const saved = (kind: FilledKind, lang: Language = 'fi') => join(folder, `${kind}-${lang}-filled.xlsx`);
  const book = (kind: FilledKind, lang?: Language) => source(readFileSync(saved(kind, lang)), `${kind}.xlsx`);

  beforeAll(async () => {
    const jobs: Typed[] = [];
    for (const { kind, lang, cells } of typed) {
      const form = join(folder, `${kind}-${lang}.xlsx`);
      writeFileSync(form, await formWorkbook(kind, await messagesIn(lang)));
      const inRow3 = cells
        .split('|')
        .flatMap((text, at) => (text === '' ? [] : [[`${String.fromCharCode(65 + at)}3`, text] as const]));
      jobs.push({ form, target: saved(kind, lang), typed: inRow3 });
    }
    await typedIntoLibreOffice(jobs, folder);
  }, 240_000);

  it.each<[Language, Readonly<Record<string, unknown>>]>([
    ['fi', { claimId: '00123', receivedOn: '2014-09-01', weeklyHours: 75_000, claimedRow: 1 }],
    [
      'sv',
      { claimId: 'A-2', end: '2015-01-31', weeklyHours: 250_000, fullTimeHours: 382_500, onward: 'yes' },
    ],
  ])('claims in %s', async (lang, expected) => {
    const file = await unpacked(book('claims', lang), 'claims');
    const { claims, problems } = readClaims(file, { testPersons: 'allowed', settings: deckSettings });
    expect(problems).toEqual([]);
    expect(claims).toHaveLength(1);
    const facts = Object.entries(claims[0]?.facts ?? {});
    expect(facts.filter(([, { is }]) => is !== 'known').map(([name]) => name)).toEqual([]);
    const values = Object.fromEntries(facts.map(([name, fact]) => [name, fact.is === 'known' && fact.value]));
    expect(values).toMatchObject(expected);
    expect(claims[0]?.claimedAmount).toMatchObject({ value: lang === 'fi' ? 150_000 : 50_000 });
  });

  it('extracts, with their dates and a keyword that begins with zeros', async () => {
    const kinds = ['keywords', 'benefit-days', 'grants'] as const;
    const wanted = { persons: new Set([PERSON]), bodies: new Set([APPLICANT]) };
    const { extracts, inputs, problems } = await readExtracts(
      kinds.map((kind) => streamOf(book(kind))),
      wanted,
      undefined,
    );
    expect(problems.filter(({ file }) => file !== '')).toEqual([]);
    expect(inputs.map(({ role, rows, date }) => [role, rows, date])).toEqual(
      expect.arrayContaining(kinds.map((kind) => [kind, 1, '2014-10-02'])),
    );
    expect(JSON.stringify(extracts.entriesOf('keywords', PERSON))).toContain('0018');
  });

  it('payments, completions and rulings, with ids that look like numbers or days', async () => {
    const paid = readPaid(await unpacked(book('paid'), 'paid'));
    expect(paid.problems).toEqual([]);
    expect(paid.rows).toMatchObject([{ claimId: '1E5', paid: 150_000, rewardRow: 1 }]);
    const completions = readCompletions(await unpacked(book('completions'), 'completions'), { asOf });
    expect(completions.problems).toEqual([]);
    expect(completions.rows).toMatchObject([
      { claimId: '3.1', at: { raw: '7.5' }, receivedOn: '2014-09-16' },
    ]);
    const rulings = readRulings(await unpacked(book('rulings'), 'rulings'), { asOf });
    expect(rulings.problems).toEqual([]);
    expect(rulings.rows).toMatchObject([{ claimId: '00123', criterion: '3.1', verdict: 'unmet' }]);
  });
});
