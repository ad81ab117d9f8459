import { describe, expect, it } from 'vitest';
import { readExtracts } from '../../src/read/extracts.js';
import { EXTRACT_KINDS, extractColumns } from '../../src/vocabulary/columns.js';
import { windows1252 } from '../data/csv.js';
import { streamOf } from '../support/streams.js';
import {
  APPLICANT,
  codes,
  day,
  extractCsv,
  extractHeader,
  goodRows,
  known,
  OTHER_BODY,
  OTHER_PERSON,
  PERSON,
  readKind,
  source,
  the,
  wanted,
  ZERO_BODY,
} from './support.js';

/** The same birth date and number with another sign: the same letters and digits but for that. */
const TWIN = PERSON.replace('-', 'Y');
const KEYWORDS = extractHeader('keywords');
const keyword = (person: string, date = '2015-01-30', code = '0018') =>
  `${person};${code};2013-01-01;;${date}`;

describe('the kind of a file', () => {
  it.each(EXTRACT_KINDS)('%s is told by its required columns, in each language', async (kind) => {
    for (const language of ['en', 'fi', 'sv'] as const) {
      const names = Object.values(extractColumns[kind]).map((column) => column.names[language]);
      const csv = [['lisätieto', ...names.toReversed()].join(';'), ''].join('\n');
      const { inputs, problems } = await readKind(kind, [csv]);
      expect([language, inputs[0]?.role]).toEqual([language, kind]);
      expect(codes(problems)).toEqual(['header-only', 'extract-undated']);
    }
  });

  it('needs no optional column', async () => {
    const { of, problems } = await readKind('subsidies', [
      `person_id;employer_id;subsidy_level;starts_on;ends_on;status\n${PERSON};${APPLICANT};;2014-01-01;;\n`,
    ]);
    expect(of(PERSON).rows).toMatchObject([
      { level: { value: 'blank' }, endsOn: { value: 'open' }, status: { value: 'granted' } },
    ]);
    expect(codes(problems)).toEqual(['extract-undated']);
  });

  it.each([
    [
      'none: the nearest kind and what it lacks are told',
      'person_id;keyword_code;valid_from',
      'kind-not-recognised',
      { nearest: 'keywords', missing: ['voimassa asti'] },
    ],
    ['none at all', 'nimi;osoite', 'kind-not-recognised', { missing: [] }],
    [
      'two',
      'person_id;benefit;starts_on;ends_on;employer_id;subsidy_level;status',
      'kind-ambiguous',
      { kinds: ['subsidies', 'benefits'] },
    ],
  ] as const)('of a header that fits %s', async (_, header, code, args) => {
    const { problems } = await readKind('keywords', [`${header}\n`]);
    expect(problems).toMatchObject([{ grade: 'file', code, file: 'a.csv', line: 1 }]);
    expect(problems[0]?.args).toEqual(args);
  });

  it('a column twice is an error of the file', async () => {
    const { problems } = await readKind('keywords', [`${KEYWORDS};henkilötunnus\n`]);
    expect(problems).toMatchObject([{ grade: 'file', code: 'header-twice', role: 'keywords' }]);
  });

  it('columns that nobody knows are passed over without a notice, twice too', async () => {
    const { of, problems } = await readKind('keywords', [`x;${KEYWORDS};x\n1;${keyword(PERSON)};2\n`]);
    expect([of(PERSON).rows.length, problems]).toEqual([1, []]);
  });

  it.each([
    ['an empty file', '', 'file-empty'],
    ['half a workbook', Buffer.from([0x50, 0x4b, 3, 4]), 'workbook-damaged'],
    ['NUL bytes', `${KEYWORDS}\n\0`, 'file-is-binary'],
    ['a quote that is never closed, in a row of nobody too', `${KEYWORDS}\n"x`, 'quote-unterminated'],
  ])('%s is an error', async (_, content, code) => {
    const { problems } = await readKind('keywords', [content]);
    expect(problems).toMatchObject([{ grade: 'file', code }]);
  });
});

describe('kinds that aren’t given', () => {
  const some = async (kinds: readonly (keyof typeof goodRows)[]) =>
    (
      await readExtracts(
        kinds.map((kind) => streamOf(source(extractCsv(kind, goodRows[kind]), `${kind}.csv`))),
        wanted,
        undefined,
      )
    ).problems.map(({ grade, code, role }) => `${grade} ${code} ${role}`);

  it.each([
    ['none is', [...EXTRACT_KINDS], []],
    [
      'grants and benefits may be left out, with a notice',
      ['benefit-days', 'keywords', 'subsidies'],
      ['notice kind-left-out grants', 'notice kind-left-out benefits'],
    ],
    [
      'the others must be given',
      ['grants', 'benefits', 'keywords'],
      ['file kind-not-given benefit-days', 'file kind-not-given subsidies'],
    ],
  ] as const)('%s', async (_, kinds, expected) => {
    expect(await some(kinds)).toEqual(expected);
  });

  it('are no second error where a file that could not be read may be the one', async () => {
    const { problems } = await readExtracts([streamOf(source('nimi;osoite\n'))], wanted, undefined);
    expect(problems.filter(({ grade }) => grade === 'file').map(({ code }) => code)).toEqual([
      'kind-not-recognised',
    ]);
  });

  it('nothing is given of them', async () => {
    const { of } = await readKind('grants', []);
    expect(of(APPLICANT)).toEqual({ given: false, date: undefined, damaged: false, rows: [] });
  });
});

describe('the rows of a kind', () => {
  it('benefit days', async () => {
    const [row] = (await readKind('benefit-days', [extractCsv('benefit-days', goodRows['benefit-days'])])).of(
      PERSON,
    ).rows;
    expect(row).toMatchObject({
      days: {
        value: 6_120_000,
        from: [{ file: 'a.csv', line: 2, column: 'benefit_days', cell: 'B2', raw: '612' }],
      },
      basis: { value: 'unemployment' },
      countedOn: { value: '2014-05-19' },
    });
  });

  it('keywords, an end left blank being still to come', async () => {
    const [row] = (await readKind('keywords', [extractCsv('keywords', goodRows.keywords)])).of(PERSON).rows;
    expect(row).toMatchObject({
      code: { value: '0018' },
      startsOn: { value: '2013-01-01' },
      endsOn: { is: 'known', value: 'open', from: [{ cell: 'D2' }] },
    });
  });

  it.each([
    ['18', 'known', 'keyword-zeros-restored'],
    ['="0018"', 'known', 'keyword-zeros-restored'],
    ['"=""0018"""', 'known', 'keyword-zeros-restored'],
    ['0018 Kuntakokeilu', 'known', undefined],
    ['0018', 'known', undefined],
    ['99999', 'unreadable', 'keyword-unreadable'],
    ['Kuntakokeilu', 'unreadable', 'keyword-unreadable'],
    ['########', 'unreadable', 'excel-hashes'],
    ['1,8E+01', 'unreadable', 'excel-scientific'],
    ['', 'missing', undefined],
  ])('the keyword %s is %s', async (text, is, code) => {
    const { of, problems } = await readKind('keywords', [
      extractCsv('keywords', keyword(PERSON, '2015-01-30', text)),
    ]);
    const [row] = of(PERSON).rows;
    expect(row?.code.is).toBe(is);
    if (row?.code.is === 'known') expect(row.code.value).toBe('0018');
    expect(codes(problems)).toEqual(code === undefined ? [] : [code]);
  });

  it.each([
    ['the decided end', '2014-05-31;', { value: '2014-05-31' }, 'decided'],
    ['the actual end, which replaces it', '2014-05-31;2014-04-15', { value: '2014-04-15' }, 'actual'],
    ['the actual end alone', ';2014-04-15', { value: '2014-04-15' }, 'actual'],
    ['no end', ';', { value: 'open' }, 'decided'],
    [
      'a decided end that cannot be read under an actual one',
      '?;2014-04-15',
      { value: '2014-04-15' },
      'actual',
    ],
    ['an actual end that cannot be read', '2014-05-31;?', { is: 'unreadable' }, 'actual'],
  ])('a subsidy with %s', async (_, ends, endsOn, endIs) => {
    const row = `${PERSON};${APPLICANT};basic;2013-12-01;${ends};granted;;2015-01-30`;
    const [subsidy] = (await readKind('subsidies', [extractCsv('subsidies', row)])).of(PERSON).rows;
    expect(subsidy).toMatchObject({ endsOn, endIs: { value: endIs }, decidedOn: { value: 'blank' } });
  });

  it.each([
    ['', 'granted'],
    ['myönnetty', 'granted'],
    ['Maksussa', 'granted'],
    ['PÄÄTTYNYT', 'granted'],
    ['keskeytetty', 'suspended'],
    ['upphävd', 'annulled'],
    ['haettu', 'applied'],
    ['evätty', 'refused'],
  ])('the status “%s” is %s', async (status, expected) => {
    const row = `${PERSON};${APPLICANT};;2013-12-01;;;${status};;2015-01-30`;
    const [subsidy] = (await readKind('subsidies', [extractCsv('subsidies', row)])).of(PERSON).rows;
    expect(subsidy && known(subsidy.status)).toBe(expected);
  });

  it('grants, by the body', async () => {
    const { of, problems } = await readKind('grants', [
      extractCsv('grants', goodRows.grants, `${OTHER_BODY};muu;1;;;`),
    ]);
    expect(of(APPLICANT).rows).toMatchObject([
      { role: { value: 'job-finder' }, percent: { value: 750_000 } },
    ]);
    expect(of(OTHER_BODY).rows).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('benefits', async () => {
    const { of } = await readKind('benefits', [extractCsv('benefits', goodRows.benefits)]);
    expect(of(PERSON).rows).toMatchObject([
      { benefit: { value: 'adjusted' }, endsOn: { value: '2014-02-28' } },
    ]);
  });

  it.each([
    ['benefits', `${PERSON};other;2014-02-28;2014-01-01;2015-01-30`, 'D2'],
    ['keywords', `${PERSON};0018;28.2.2014;1.1.2014;2015-01-30`, 'D2'],
    ['grants', `${APPLICANT};muu;75;2014-02-28;2014-01-01;2015-01-30`, 'E2'],
    ['subsidies', `${PERSON};${APPLICANT};;2014-02-28;2014-12-31;2014-01-01;;;2015-01-30`, 'F2'],
  ] as const)('a row of %s that ends before it begins has neither day', async (kind, row, cell) => {
    const { of, problems } = await readKind(kind, [extractCsv(kind, row)]);
    expect(of(kind === 'grants' ? APPLICANT : PERSON).rows).toMatchObject([
      { startsOn: { is: 'unreadable' }, endsOn: { is: 'unreadable' } },
    ]);
    expect(problems).toMatchObject([{ grade: 'cell', code: 'dates-reversed', line: 2, cell }]);
  });

  it('a row of one day is in order', async () => {
    const { problems } = await readKind('keywords', [
      extractCsv('keywords', `${PERSON};0018;2014-01-01;2014-01-01;2015-01-30`),
    ]);
    expect(problems).toEqual([]);
  });

  it('a cell that cannot be read makes its fact unreadable, not the row', async () => {
    const { of, problems } = await readKind('benefit-days', [
      extractCsv('benefit-days', `${PERSON};1 000;työtön;5/2014;2015-01-30`),
    ]);
    expect(of(PERSON).rows).toMatchObject([
      {
        days: { is: 'unreadable', possible: 'any number' },
        basis: { is: 'unreadable', possible: ['unemployment', 'service', 'total'] },
        countedOn: { is: 'unreadable', possible: 'any day' },
      },
    ]);
    expect(problems.map(({ grade, code, cell }) => [grade, code, cell])).toEqual([
      ['cell', 'number-unreadable', 'B2'],
      ['cell', 'word-unknown', 'C2'],
      ['cell', 'date-month-only', 'D2'],
    ]);
    expect(of(PERSON).damaged).toBe(false);
  });
});

describe('whose row it is', () => {
  it.each([
    ['lower case', PERSON.toLowerCase(), []],
    ['blanks around it', `  ${PERSON} `, []],
    ['no-break spaces around it', `\u00a0${PERSON}\u00a0`, []],
    ['an en dash', PERSON.replace('-', '–'), ['person-dash']],
    ['quotes', `"${PERSON}"`, []],
    ['a formula', `="${PERSON}"`, []],
    ['a byte order mark in the middle of the file', `\ufeff${PERSON}`, []],
    ['a zero-width space', `${PERSON.slice(0, 4)}\u200b${PERSON.slice(4)}`, ['invisible-characters']],
    ['blanks inside', PERSON.replace('-', ' - '), ['person-spelling']],
    ['a lost sign', PERSON.replace('-', ''), ['person-spelling']],
    ['a slash for the sign', PERSON.replace('-', '/'), ['person-spelling']],
    ['a sign too many', PERSON.replace('-', '--'), ['person-spelling']],
    ['a zero that a spreadsheet ate', PERSON.slice(1), ['person-spelling']],
  ])('%s make no difference to a person', async (_, id, noted) => {
    const csv = `x;${KEYWORDS}\r\nä;${keyword(id)}\r\n`;
    for (const bytes of [Buffer.from(csv), Buffer.from(`\ufeff${csv}`, 'utf16le')]) {
      const { of, problems } = await readKind('keywords', [bytes]);
      expect(of(PERSON).rows).toHaveLength(1);
      expect(codes(problems)).toEqual(noted);
    }
  });

  it.each([
    ['as it should be', PERSON, [1, 0], [false, false]],
    ['with the other’s sign', TWIN, [0, 1], [false, false]],
    ['without its sign', PERSON.replace('-', ''), [0, 0], [true, true]],
    ['with a sign that is none', PERSON.replace('-', '*'), [0, 0], [true, true]],
  ])('where two persons differ in the sign alone, a code %s', async (_, id, rows, damaged) => {
    const twins = { persons: new Set([PERSON, TWIN]), bodies: new Set<string>() };
    const { of, problems } = await readKind(
      'keywords',
      [extractCsv('keywords', keyword(id))],
      undefined,
      twins,
    );
    expect([of(PERSON), of(TWIN)].map((one) => one.rows.length)).toEqual(rows);
    expect([of(PERSON), of(TWIN)].map((one) => one.damaged)).toEqual(damaged);
    expect(codes(problems)).toEqual(damaged[0] ? ['row-owner-unclear'] : []);
  });

  it.each([
    ['without the hyphen', APPLICANT.replace('-', ''), 'business-spelling'],
    ['as a VAT number', `FI${APPLICANT.replace('-', '')}`, 'business-spelling'],
    ['with a zero-width space', `${APPLICANT}\u200b`, 'invisible-characters'],
    ['with a point for the hyphen', APPLICANT.replace('-', '.'), 'business-spelling'],
  ])('a body’s id %s is the body’s, with a notice', async (_, id, code) => {
    const row = `${id};työnetsijä;100;2013-01-01;;2015-01-30`;
    const bodies = { persons: new Set<string>(), bodies: new Set<string>([APPLICANT]) };
    const { of, problems } = await readKind('grants', [extractCsv('grants', row)], undefined, bodies);
    expect(of(APPLICANT).rows).toHaveLength(1);
    expect(problems).toMatchObject([{ grade: 'notice', code, cell: 'A2' }]);
  });

  it('a body’s id with another digit is another body’s', async () => {
    const row = `${OTHER_BODY.replace('-', '')};työnetsijä;100;2013-01-01;;2015-01-30`;
    const bodies = { persons: new Set<string>(), bodies: new Set<string>([APPLICANT]) };
    const { of, problems } = await readKind('grants', [extractCsv('grants', row)], undefined, bodies);
    expect(of(APPLICANT).rows).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('a row with a cell too few whose code has lost its sign is a damaged row of theirs', async () => {
    const damaged = `${PERSON.replace('-', '')};0018`;
    const { of } = await readKind('keywords', [extractCsv('keywords', keyword(OTHER_PERSON), damaged)]);
    expect(of(PERSON)).toMatchObject({ damaged: true, rows: [] });
  });

  it('an en dash in Windows-1252 makes no difference either', async () => {
    const { of } = await readKind('keywords', [
      windows1252(extractCsv('keywords', keyword(PERSON.replace('-', '–')))),
    ]);
    expect(of(PERSON).rows).toHaveLength(1);
  });

  it('another century sign is another person', async () => {
    const { of } = await readKind('keywords', [extractCsv('keywords', keyword(PERSON.replace('-', 'Y')))]);
    expect(of(PERSON).rows).toEqual([]);
  });

  it('a body whose id lost its zero is found, with a notice', async () => {
    const row = `${ZERO_BODY.slice(1)};työnetsijä;100;2013-01-01;;2015-01-30`;
    const bodies = { persons: new Set<string>(), bodies: new Set([ZERO_BODY]) };
    const { of, problems } = await readKind('grants', [extractCsv('grants', row)], undefined, bodies);
    expect(of(ZERO_BODY).rows).toHaveLength(1);
    expect(problems).toMatchObject([{ grade: 'notice', code: 'business-zero-restored', cell: 'A2' }]);
  });

  it('rows of nobody in the claims are not looked at, however damaged', async () => {
    const nobody = OTHER_PERSON;
    const { of, problems, inputs } = await readKind('keywords', [
      [
        KEYWORDS,
        keyword(PERSON),
        `${nobody};#ARVO!;99.99.9999;x;1.1.2000`,
        `${nobody}`,
        `${nobody};a;b;c;d;e;f`,
        `"${nobody}"x;0018;;;`,
        ';0018;2013-01-01;;2015-01-30',
        '',
      ].join('\n'),
    ]);
    expect(problems).toEqual([]);
    expect(of(PERSON)).toMatchObject({ date: '2015-01-30', damaged: false });
    expect(of(nobody)).toMatchObject({ damaged: false, rows: [] });
    expect(inputs[0]?.rows).toBe(6);
  });
});

describe('the encoding is decided by the rows that are read', () => {
  const mine = Buffer.from(`${KEYWORDS};lisätieto\n${keyword(PERSON)};Jyväskylä\n`);
  const damaged = (id: string) => Buffer.concat([Buffer.from(`${keyword(id)};`), Buffer.from([0xe4, 0x0a])]);
  it.each([
    ['a damaged row of nobody does not matter', [mine, damaged(OTHER_PERSON)], 'utf-8', []],
    [
      'not even where it is the first and dates the file',
      [Buffer.from(`${KEYWORDS};lisätieto\n`), damaged(OTHER_PERSON), mine.subarray(mine.indexOf(10) + 1)],
      'utf-8',
      [],
    ],
    [
      'a damaged row of a claimed person does',
      [mine, damaged(PERSON)],
      'windows-1252',
      ['read-as-windows-1252'],
    ],
  ] as const)('%s', async (_, pieces, encoding, noted) => {
    const { inputs, problems, of } = await readKind('keywords', [Buffer.concat(pieces)]);
    expect([inputs[0]?.encoding, codes(problems)]).toEqual([encoding, noted]);
    expect([inputs[0]?.date, of(PERSON).damaged]).toEqual(['2015-01-30', false]);
  });
});

describe('the date of a file', () => {
  const extractedOn = day('2014-12-31');
  const undated = ['extract-undated'];
  it.each([
    [
      'is the first row’s, though it is nobody’s',
      [keyword(OTHER_PERSON, '2015-01-30'), keyword(PERSON, '2015-02-15')],
      '2015-01-30',
      [],
    ],
    [
      'is not the latest or the oldest',
      [keyword(OTHER_PERSON, '2015-01-30'), keyword(OTHER_PERSON, '2014-01-01')],
      '2015-01-30',
      [],
    ],
    [
      'is that of the first row with the right number of cells',
      [`${OTHER_PERSON};1`, keyword(OTHER_PERSON)],
      '2015-01-30',
      [],
    ],
    [
      'is not that of a row whose quotes are damaged',
      [`"x"y;0018;;;2014-01-01`, keyword(OTHER_PERSON)],
      '2015-01-30',
      [],
    ],
    ['may be written in Finnish', [keyword(OTHER_PERSON, '30.1.2015 0:00')], '2015-01-30', []],
    ['may stand in quotes', [keyword(OTHER_PERSON, '"30.1.2015"')], '2015-01-30', []],
    [
      'isn’t known where the first row’s is blank',
      [keyword(PERSON, ''), keyword(PERSON)],
      undefined,
      undated,
    ],
    [
      'isn’t known where the first row’s cannot be read',
      [keyword(PERSON, '2015'), keyword(PERSON)],
      undefined,
      undated,
    ],
    ['isn’t known without rows', [], undefined, ['header-only', ...undated]],
  ])('%s', async (_, rows, expected, noted) => {
    const csv = extractCsv('keywords', ...rows);
    const { inputs, problems, of } = await readKind('keywords', [csv]);
    expect([inputs[0]?.date, of('nobody').date]).toEqual([expected, expected]);
    expect(codes(problems)).toEqual(noted);
    // --extracted-on stands in for a date that isn't known, and only for that.
    expect((await readKind('keywords', [csv], extractedOn)).inputs[0]?.date).toBe(expected ?? extractedOn);
  });

  it('is --extracted-on where no column tells it', async () => {
    const csv = `person_id;keyword_code;valid_from;valid_to\n${PERSON};0018;2013-01-01;\n`;
    expect((await readKind('keywords', [csv], extractedOn)).of(PERSON)).toMatchObject({ date: extractedOn });
    expect((await readKind('keywords', [csv])).of(PERSON).date).toBeUndefined();
  });

  it('an older row makes it older for its own person alone, with a notice', async () => {
    const rows = [
      keyword(OTHER_PERSON),
      keyword(PERSON, '2014-03-01'),
      keyword(PERSON, '2014-02-01'),
      keyword(PERSON),
    ];
    const both = { persons: new Set([PERSON, OTHER_PERSON]), bodies: new Set<string>() };
    const { of, problems } = await readKind('keywords', [extractCsv('keywords', ...rows)], undefined, both);
    expect([of(PERSON).date, of(OTHER_PERSON).date, of('nobody').date]).toEqual([
      '2014-02-01',
      '2015-01-30',
      '2015-01-30',
    ]);
    expect(problems).toMatchObject([
      {
        grade: 'notice',
        code: 'row-older-than-file',
        line: 3,
        args: { date: '2014-03-01', fileDate: '2015-01-30' },
      },
      { grade: 'notice', code: 'row-older-than-file', line: 4 },
    ]);
  });

  it('a newer row makes it no newer', async () => {
    const { of, problems } = await readKind('keywords', [
      extractCsv('keywords', keyword(OTHER_PERSON), keyword(PERSON, '2015-03-01')),
    ]);
    expect([of(PERSON).date, problems]).toEqual(['2015-01-30', []]);
  });

  it('a row older than --extracted-on makes it older too', async () => {
    const { of } = await readKind(
      'keywords',
      [extractCsv('keywords', keyword(OTHER_PERSON, ''), keyword(PERSON, '2014-03-01'))],
      extractedOn,
    );
    expect([of(PERSON).date, of('nobody').date]).toEqual(['2014-03-01', extractedOn]);
  });
});

describe('several files of a kind', () => {
  const file = (date: string, person: string = PERSON) => extractCsv('keywords', keyword(person, date));

  it.each([
    ['are as new as the newest that has the person', [file('2015-01-30'), file('2014-06-01')], '2015-01-30'],
    [
      'a newer one that has nothing of the person says nothing of them',
      [file('2015-01-30', OTHER_PERSON), file('2014-06-01')],
      '2014-06-01',
    ],
    ['have no date where one that has the person has none', [file('2015-01-30'), file('')], undefined],
    [
      'one without a date is of no matter to others',
      [file('2015-01-30'), file('', OTHER_PERSON)],
      '2015-01-30',
    ],
  ])('%s', async (_, files, expected) => {
    expect((await readKind('keywords', files)).of(PERSON).date).toBe(expected);
    expect((await readKind('keywords', files.toReversed())).of(PERSON).date).toBe(expected);
  });

  it('are read as one', async () => {
    const { of } = await readKind('keywords', [file('2015-01-30'), file('2015-01-30')]);
    expect(of(PERSON).rows.map((row) => row.code.from[0]?.file)).toEqual(['a.csv', 'b.csv']);
  });

  it('a damaged row in one is damage', async () => {
    const { of } = await readKind('keywords', [file('2015-01-30'), extractCsv('keywords', `${PERSON};0018`)]);
    expect(of(PERSON)).toMatchObject({ damaged: true, rows: [{}] });
  });
});

describe('a damaged row', () => {
  it.each([
    ['with too few cells', `${PERSON};0018`, 'row-wrong-width'],
    ['with too many', `${keyword(PERSON)};x`, 'row-wrong-width'],
    ['with text after a closing quote', `${PERSON};"0018"x;;;2015-01-30`, 'row-bad-quotes'],
    ['with its own id in damaged quotes', `"${PERSON}" ;0018;;;2015-01-30`, 'row-bad-quotes'],
    ['whose cells have moved to the right', `x;${keyword(PERSON)}`, 'row-wrong-width'],
    ['whose first cell is lost', `0018;${PERSON};2013-01-01`, 'row-wrong-width'],
    [
      'that took the row of another along',
      `${PERSON};"0018;;;2015-01-30\n"${OTHER_PERSON}";0018;;;`,
      'row-bad-quotes',
    ],
    [
      'that was taken along by a row of another',
      `${OTHER_PERSON};"0018;;;2015-01-30\n${PERSON};"0018";;;`,
      'row-bad-quotes',
    ],
    [
      'that stands whole inside a cell of another’s row',
      `${OTHER_PERSON};"0018;;;2015-01-30\n${PERSON};0018;;;2015-01-30\n${OTHER_PERSON};0018";;;2015-01-30`,
      'row-bad-quotes',
    ],
    [
      'that was taken along by a row of nobody',
      `x;"0018;;;2015-01-30\n${PERSON};"0018";;;`,
      'row-bad-quotes',
    ],
  ])('%s is listed, and nothing is proved by absence for its person', async (_, row, code) => {
    const csv = [KEYWORDS, keyword(OTHER_PERSON), row, ''].join('\n');
    const { of, problems } = await readKind('keywords', [csv]);
    expect(of(PERSON)).toMatchObject({ damaged: true, date: '2015-01-30', rows: [] });
    expect(of('nobody').damaged).toBe(false);
    expect(problems).toMatchObject([{ grade: 'row', role: 'keywords', code, line: 3 }]);
  });

  it('of a claimed body is listed too', async () => {
    const { of, problems } = await readKind('grants', [
      extractCsv('grants', goodRows.grants, `${APPLICANT};työnetsijä`),
    ]);
    expect(of(APPLICANT)).toMatchObject({ damaged: true, rows: [{}] });
    expect(the(problems, 'row-wrong-width').line).toBe(3);
  });

  it('of another person that mentions a claimed one is that other’s', async () => {
    const { of, problems } = await readKind('keywords', [
      extractCsv('keywords', keyword(OTHER_PERSON), `${OTHER_PERSON};0018;ks. ${PERSON}`),
    ]);
    expect([of(PERSON).damaged, problems]).toEqual([false, []]);
  });
});
