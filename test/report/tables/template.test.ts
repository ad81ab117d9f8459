import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Day, ExtractKind, Language } from '../../../src/model.js';
import { deckSettings } from '../../../src/pilot/parameters.js';
import { readClaims } from '../../../src/read/claims.js';
import { readCompletions } from '../../../src/read/completions.js';
import { readExtracts } from '../../../src/read/extracts.js';
import { readRulings } from '../../../src/read/rulings.js';
import { type SchemaField, tableSchema } from '../../../src/report/tables/table-schema.js';
import { emptyTemplate, type OpenRow, toFillIn } from '../../../src/report/tables/template.js';
import { messagesIn } from '../../../src/text/words.js';
import { claimColumns, extractColumns, rulingColumns } from '../../../src/vocabulary/columns.js';
import { type FilledKind, fileFormat } from '../../../src/vocabulary/file-formats.js';
import { claimRow, source } from '../../read/support.js';
import { streamOf } from '../../support/streams.js';

const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];
const all = await Promise.all(LANGUAGES.map(messagesIn));
const EXTRACTS = Object.keys(extractColumns) as ExtractKind[];
const KINDS: readonly FilledKind[] = ['claims', ...EXTRACTS, 'completions', 'rulings'];
const asOf = '2015-01-31' as Day;
const nobody = { persons: new Set<string>(), bodies: new Set<string>() };

describe.each(LANGUAGES)('an empty file in %s', (language) => {
  it.each(KINDS)('%s has its header alone, as a spreadsheet in Finland opens it', (kind) => {
    const text = emptyTemplate(kind, language);
    const names = Object.values(fileFormat(kind).columns).map((column) => column.names[language]);
    expect(text).toBe(`\ufeff${names.join(';')}\r\n`);
  });

  it.each(EXTRACTS)('%s is recognised as an extract of its kind', async (kind) => {
    const { inputs, problems } = await readExtracts(
      [streamOf(source(emptyTemplate(kind, language)))],
      nobody,
      '2015-01-20' as Day,
    );
    expect(inputs).toMatchObject([{ role: kind, rows: 0, delimiter: ';', encoding: 'utf-8-bom' }]);
    expect(problems.filter(({ file, code }) => file !== '' && code !== 'header-only')).toEqual([]);
  });

  it('of claims is read whole once a row is filled in', () => {
    const { claims, problems } = readClaims(source(`${emptyTemplate('claims', language)}${claimRow()}\r\n`), {
      testPersons: 'allowed',
      settings: deckSettings,
    });
    expect(problems).toEqual([]);
    expect(Object.values(claims[0]?.facts ?? {}).map(({ is }) => is)).not.toContain('missing');
  });
});

const open = (changes: Readonly<Record<string, string>> = {}): OpenRow => ({
  filled: { applicantId: '9500037-9', claimId: 'H-1', criterion: '3.1', ...changes },
  question: 'Kysymys; ja toinen.',
});

describe.each(all)('rulings to fill in, in $language', (messages) => {
  const { language } = messages;
  const columns = Object.keys(rulingColumns);

  /** The rows with the official's cells filled in, as a spreadsheet would save them. */
  function filledIn(rows: readonly OpenRow[], change = (cell: string) => cell): string {
    const [header = [], ...lines]: string[][] = parse(toFillIn('rulings', rows, messages), {
      bom: true,
      delimiter: ';',
    });
    const filled: Readonly<Record<string, string>> = {
      verdict: messages.verdicts.met,
      rewardRow: '1',
      reason: 'Tarkistettu',
      official: 'M. Virkailija',
      ruledOn: language === 'en' ? '2015-01-15' : '15.1.2015',
    };
    const cells = lines.map((line) => line.map((cell, i) => filled[columns[i] ?? ''] ?? change(cell)));
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    return [header, ...cells].map((line) => line.map(quoted).join(';')).join('\r\n');
  }

  it('has a row for each open criterion, with its question, and is taken back', () => {
    const rows = [open(), open({ criterion: '4.1' }), open({ claimId: '00123', criterion: '2.2' })];
    const { rows: read, problems } = readRulings(source(filledIn(rows)), { asOf });
    expect(problems).toEqual([]);
    expect(read).toMatchObject(rows.map(({ filled }) => ({ ...filled, verdict: 'met' })));
  });

  it('is taken back also where a spreadsheet has saved the formula as its text', () => {
    const saved = filledIn([open({ claimId: '2014-1' })], (cell) => cell.replace(/^="(.*)"$/, '$1'));
    expect(readRulings(source(saved), { asOf })).toMatchObject({
      rows: [{ claimId: '2014-1', criterion: '3.1' }],
      problems: [],
    });
  });

  it('left as it is rules nothing: it isn’t filled in yet', () => {
    const { rows, problems } = readRulings(source(toFillIn('rulings', [open()], messages)), { asOf });
    expect([rows, problems.map(({ code }) => code)]).toEqual([[], ['rows-not-filled-in']]);
  });

  it('tells what happened where a spreadsheet made a date of a criterion all the same', () => {
    const damaged = filledIn([open()], (cell) => (cell === '="3.1"' ? '3.tammi' : cell));
    expect(readRulings(source(damaged), { asOf }).problems).toMatchObject([
      { code: 'ruling-criterion-unknown', args: { found: '3.tammi', looksLikeDate: true } },
    ]);
  });
});

describe.each(all)('completions to fill in, in $language', (messages) => {
  const row = open({ column: claimColumns.weeklyHours.names[messages.language], criterion: '' });

  it('has a row for each open cell, with what is asked for, and is taken back', () => {
    const [header = [], line = []]: string[][] = parse(toFillIn('completions', [row], messages), {
      bom: true,
      delimiter: ';',
    });
    const filled = line.map((cell, i) =>
      cell === '' ? ['37,5', 'Kirje', '15.1.2015', 'N. N.'][i - 3] : cell,
    );
    const quoted = (cell = '') => `"${cell}"`;
    const written = [header, filled].map((cells) => cells.map(quoted).join(';')).join('\r\n');
    expect(readCompletions(source(written), { asOf })).toMatchObject({
      rows: [{ applicantId: '9500037-9', claimId: 'H-1', column: 'weeklyHours', at: { raw: '37,5' } }],
      problems: [],
    });
  });

  it('left as it is stands for nothing: it isn’t filled in yet', () => {
    const { rows, problems } = readCompletions(source(toFillIn('completions', [row], messages)), { asOf });
    expect([rows, problems.map(({ code }) => code)]).toEqual([[], ['rows-not-filled-in']]);
  });
});

describe('ids in rulings to fill in', () => {
  const [fi] = all;
  const cell = (claimId: string) => {
    const [, row = []]: string[][] = parse(fi ? toFillIn('rulings', [open({ claimId })], fi) : '', {
      bom: true,
      delimiter: ';',
    });
    return row[1];
  };

  it.each(['3.1', '00123', '2014-1', '1/2014', '12E5', '3.tammi', '3 May', 'Jan-14', 'toukokuu 2014'])(
    '%s is kept from the spreadsheet',
    (id) => expect(cell(id)).toBe(`="${id}"`),
  );

  it.each(['H-1', 'PORI-2014-1', 'A1', 'Hakemus yksi'])('%s is left as it is', (id) => {
    expect(cell(id)).toBe(id);
  });

  it.each(['=1+1', '@SUM(A1)', '="1"&A1'])('%s can’t run as a formula', (id) => {
    expect(cell(id)).toBe(`'${id}`);
  });
});

// ── Table Schema ──────────────────────────────────────────────────────────────────────────────────────────

/** What the profile of Table Schema allows for the types used here: formats, properties and constraints. */
const PROFILE = {
  string: {
    formats: /^(default|email|uri|binary|uuid)$/,
    own: [],
    constraints: ['required', 'unique', 'pattern', 'enum', 'minLength', 'maxLength'],
  },
  number: {
    formats: /^default$/,
    own: ['decimalChar', 'groupChar', 'bareNumber'],
    constraints: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  },
  integer: {
    formats: /^default$/,
    own: ['bareNumber'],
    constraints: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  },
  boolean: { formats: /^default$/, own: ['trueValues', 'falseValues'], constraints: ['required', 'enum'] },
  date: {
    formats: /^(default|any|%.*)$/,
    own: [],
    constraints: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  },
} as const;
const COMMON = ['name', 'title', 'type', 'format', 'constraints'];

describe.each(all)('the Table Schema in $language', (messages) => {
  const { language } = messages;

  it.each(KINDS)('of %s keeps to the profile', (kind) => {
    const schema = tableSchema(kind, messages);
    const names = schema.fields.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(Object.values(fileFormat(kind).columns).map((column) => column.names[language]));
    for (const field of schema.fields) expectProfile(field);
    for (const name of schema.primaryKey ?? []) expect(names).toContain(name);
    expect(schema.missingValues).toEqual(['']);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  const field = (kind: FilledKind, id: string): SchemaField => {
    const name = fileFormat(kind).columns[id]?.names[language];
    const found = tableSchema(kind, messages).fields.find((one) => one.name === name);
    if (!found) throw new Error(`no field ${id}`);
    return found;
  };

  it('has the language’s words, and every other word that is read', () => {
    const words = field('claims', 'applicantForm').constraints?.enum ?? [];
    expect(words.slice(0, 2)).toEqual([messages.words.association, messages.words.foundation]);
    expect(words).toEqual(expect.arrayContaining(['association', 'yhdistys', 'förening', 'ry']));
    expect(field('rulings', 'verdict').constraints?.enum?.slice(0, 2)).toEqual([
      messages.verdicts.met,
      messages.verdicts.unmet,
    ]);
  });

  it('has the language’s days and decimals', () => {
    expect(field('claims', 'signed').format).toBe(language === 'en' ? 'default' : '%d.%m.%Y');
    expect(field('claims', 'fullTimeHours').decimalChar).toBe(language === 'en' ? '.' : ',');
  });

  it('demands the cells without which nothing is decided, and lets the others be blank', () => {
    const isRequired = (kind: FilledKind, id: string) => field(kind, id).constraints?.required === true;
    expect(isRequired('claims', 'signed')).toBe(true);
    expect(isRequired('claims', 'statedSubsidy')).toBe(false);
    expect(isRequired('claims', 'end')).toBe(false);
    expect(isRequired('subsidies', 'startsOn')).toBe(true);
    expect(isRequired('subsidies', 'endsOn')).toBe(false);
    expect(isRequired('rulings', 'reason')).toBe(true);
  });

  it.each([
    ['claims', 'personId', '010190-900P', '010190900P'],
    ['claims', 'applicantId', '0950011-5', '950011-5'],
    ['claims', 'weeklyHours', '25-37,5', 'noin 30'],
    ['claims', 'claimedAmount', '1\u00a0500,00 €', 'tonni'],
    ['keywords', 'code', '0018 Kuntakokeilu', 'Kuntakokeilu'],
  ] as const)('%s %s takes %s and not %s', (kind, id, right, wrong) => {
    const pattern = new RegExp(field(kind, id).constraints?.pattern ?? '', 'u');
    expect([pattern.test(right), pattern.test(wrong)]).toEqual([true, false]);
  });

  it('takes a criterion also as its template writes it', () => {
    expect(field('rulings', 'criterion').constraints?.enum).toEqual(
      expect.arrayContaining(['0.1', '3.1', '5.1', '="3.1"']),
    );
  });
});

function expectProfile(field: SchemaField): void {
  const { formats, own, constraints: allowed } = PROFILE[field.type];
  expect(Object.keys(field).filter((key) => ![...COMMON, ...own].includes(key))).toEqual([]);
  expect(field.name.trim()).not.toBe('');
  expect(field.format ?? 'default').toMatch(formats);
  const constraints = field.constraints ?? {};
  expect(Object.keys(constraints).filter((key) => !(allowed as readonly string[]).includes(key))).toEqual([]);
  if (constraints.pattern !== undefined)
    expect(() => new RegExp(constraints.pattern ?? '', 'u')).not.toThrow();
  for (const list of [constraints.enum, field.trueValues, field.falseValues]) {
    if (list === undefined) continue;
    expect(list.length).toBeGreaterThan(0);
    expect(new Set(list).size).toBe(list.length);
    expect(list.every((word) => typeof word === 'string')).toBe(true);
  }
}
