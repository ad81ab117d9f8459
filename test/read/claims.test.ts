import { describe, expect, it } from 'vitest';
import type { Claim, Fact } from '../../src/model.js';
import { deckSettings } from '../../src/pilot/parameters.js';
import { claimColumns } from '../../src/vocabulary/columns.js';
import {
  APPLICANT,
  CLAIM_COLUMNS,
  CLAIM_HEADER,
  type ClaimCells,
  type ClaimColumn,
  claimRow,
  claimsCsv,
  codes,
  day,
  goodCells,
  known,
  OTHER_BODY,
  PERSON,
  read,
  readOne,
  the,
  ZERO_BODY,
} from './support.js';

const REQUIRED = CLAIM_COLUMNS.filter((id) => claimColumns[id].required);

/** A file with the given headers in place of the English ones. */
function withHeaders(change: Partial<Record<ClaimColumn, string>>, ...more: readonly string[]): string {
  const headers = CLAIM_COLUMNS.map((id) => change[id] ?? claimColumns[id].names.en);
  return [[...headers, ...more].join(';'), [claimRow(), ...more.map(() => 'x')].join(';'), ''].join('\n');
}

function factOf(claim: Claim, id: ClaimColumn): Fact<unknown> {
  return id === 'claimedAmount'
    ? claim.claimedAmount
    : ((claim.facts as Record<string, Fact<unknown>>)[id] ?? no(id));
}

function no(id: string): never {
  throw new Error(`no fact ${id}`);
}

/** The columns that are facts; the names and the municipality are text, the language is for letters alone. */
const FACTS = CLAIM_COLUMNS.filter(
  (id) => !['applicantName', 'employerName', 'municipality', 'language'].includes(id),
);

describe('a claim', () => {
  it('is read cell by cell', () => {
    const { claim, problems } = readOne({});
    expect(problems).toEqual([]);
    expect(Object.fromEntries(FACTS.map((id) => [id, known(factOf(claim, id))]))).toEqual({
      claimId: 'A-1',
      receivedOn: '2014-07-01',
      applicantId: APPLICANT,
      applicantForm: 'association',
      projectSignedOn: '2014-06-20',
      fullGrant: 'no',
      personId: PERSON,
      statedEnd: '2014-05-31',
      signed: '2014-05-20',
      start: '2014-06-01',
      end: 'blank',
      contractType: 'permanent',
      workForm: 'employment',
      employerId: OTHER_BODY,
      employerSector: 'company',
      weeklyHours: 375_000,
      fullTimeHours: 375_000,
      statedSubsidy: 'none',
      onward: 'no',
      withdrawnOn: 'blank',
      claimedRow: 1,
      claimedAmount: 150_000,
    });
    expect([claim.applicantName, claim.employerName, claim.municipality]).toEqual([
      'Hopeahauen Työpaja ry',
      'Kuusiranta Oy',
      'Pori',
    ]);
  });

  it.each(FACTS.map((id, i) => [id, i] as const))(
    '%s carries its file, line, column, cell and raw text',
    (id) => {
      const csv = `sep=;\r\n${claimsCsv({ applicantName: 'two\r\nlines' }, { [id]: ` ${goodCells[id]} ` })}`;
      const claim = read(csv, {}, 'pori.csv').claims[1];
      if (!claim) throw new Error('no claim');
      const fact = factOf(claim, id);
      const letter = String.fromCharCode(65 + CLAIM_COLUMNS.indexOf(id));
      expect(fact.from).toEqual([
        {
          file: 'pori.csv',
          line: 5,
          row: 3,
          column: claimColumns[id].names.en,
          cell: `${letter}3`,
          raw: ` ${goodCells[id]} `,
        },
      ]);
      expect([claim.file, claim.line]).toEqual(['pori.csv', 5]);
    },
  );

  it('has a cell far to the right too', () => {
    const headers = Array.from({ length: 20 }, (_, i) => `x${i}`);
    const csv = [...headers, CLAIM_HEADER].join(';').concat('\n', [...headers, claimRow()].join(';'));
    expect(read(csv).claims[0]?.facts.personId.from[0]).toMatchObject({ cell: 'AC2', line: 2 });
  });
});

describe('a blank cell', () => {
  const says: ClaimCells = {
    withdrawnOn: 'blank',
    fullGrant: 'blank',
    statedEnd: 'blank',
    end: 'blank',
    employerId: 'blank',
  };
  const alsoSays: ClaimCells = { statedSubsidy: 'blank', claimedRow: 'blank', claimedAmount: 'blank' };

  it.each(FACTS)('of %s is never no and never nought', (id) => {
    for (const blank of ['', '  ', '\u00a0']) {
      const { claim, problems } = readOne({ [id]: blank });
      const fact = factOf(claim, id);
      if ({ ...says, ...alsoSays }[id]) expect(fact).toMatchObject({ is: 'known', value: 'blank' });
      else expect(fact).toMatchObject({ is: 'missing', from: [{ raw: blank }] });
      expect(codes(problems)).toEqual(id === 'claimId' ? ['claim-id-missing'] : []);
    }
  });

  it.each([
    ['applicantForm', 6],
    ['contractType', 2],
    ['workForm', 6],
    ['employerSector', 11],
    ['onward', 2],
  ] as const)('of %s could be any of its %i values', (id, count) => {
    const fact = factOf(readOne({ [id]: '' }).claim, id);
    expect(fact.is === 'known' ? [] : fact.possible).toHaveLength(count);
  });
});

describe('a cell that cannot be read', () => {
  it.each([
    ['receivedOn', '1.7.30', 'date-two-digit-year'],
    ['projectSignedOn', '06/2014', 'date-month-only'],
    ['signed', '41699', 'date-serial'],
    ['start', '31.6.2014', 'date-impossible'],
    ['end', 'toistaiseksi', 'date-unreadable'],
    ['statedEnd', '########', 'excel-hashes'],
    ['applicantId', '9500037-0', 'business-wrong-check'],
    ['employerId', 'SE95000379', 'business-unreadable'],
    ['applicantForm', 'rekisteröity yhdistyss', 'word-unknown'],
    ['fullGrant', '?', 'yes-no-unreadable'],
    ['personId', '010190-900X', 'person-wrong-check'],
    ['contractType', 'vakituinen', 'word-unknown'],
    ['workForm', '#ARVO!', 'excel-error'],
    ['employerSector', 'järjestö', 'word-unknown'],
    ['weeklyHours', '1,11E+08', 'excel-scientific'],
    ['fullTimeHours', '38-40', 'number-unreadable'],
    ['statedSubsidy', 'on', 'word-unknown'],
    ['onward', '-', 'yes-no-unreadable'],
    ['claimedRow', '5', 'row-number-unreadable'],
    ['claimedAmount', '1,500', 'money-unreadable'],
    ['claimId', '########', 'excel-hashes'],
  ] as const)('%s of “%s”: only that fact is unreadable, and its place is told', (id, text, code) => {
    const { claim, problems } = readOne({ [id]: text });
    const letter = String.fromCharCode(65 + CLAIM_COLUMNS.indexOf(id));
    expect(problems).toMatchObject([
      {
        grade: 'cell',
        role: 'claims',
        code,
        file: 'a.csv',
        line: 2,
        column: claimColumns[id].names.en,
        cell: `${letter}2`,
        args: { found: text },
      },
    ]);
    expect(FACTS.filter((each) => factOf(claim, each).is !== 'known')).toEqual([id]);
    expect(factOf(claim, id)).toMatchObject({ is: 'unreadable', from: [{ raw: text }] });
  });

  it('a level that cannot be read says no more than a blank one', () => {
    expect(readOne({ statedSubsidy: 'on' }).claim.facts.statedSubsidy).toMatchObject({ possible: ['blank'] });
  });

  it('a cell of a megabyte is one too', () => {
    const { claim, problems } = readOne({ signed: 'x'.repeat(1_000_000) });
    expect(claim.facts.signed.is).toBe('unreadable');
    expect(codes(problems)).toEqual(['date-unreadable']);
  });
});

describe('a row that is not decided', () => {
  /** The row's cells in order, with some changed, one added or one left out. */
  const cellsOf = (change: (cells: string[]) => string[]) =>
    read([CLAIM_HEADER, change(CLAIM_COLUMNS.map((id) => goodCells[id])).join(';'), ''].join('\n'));
  const whole = { claimId: 'A-1', applicantName: goodCells.applicantName, applicantId: APPLICANT };

  it.each([
    ['a cell too many at the end', (cells: string[]) => [...cells, 'x'], whole],
    ['a cell too few at the end', (cells: string[]) => cells.slice(0, -1), whole],
    ['nothing but its first cells', (cells: string[]) => cells.slice(0, 4), whole],
    [
      'its number alone',
      (cells: string[]) => cells.slice(0, 1),
      { claimId: 'A-1', applicantName: '', applicantId: '' },
    ],
    ['a delimiter in the person’s code', (cells: string[]) => cells.toSpliced(8, 1, '010190', '900X'), whole],
    [
      'a delimiter in the applicant’s name: no name, its id from the right',
      (cells: string[]) => cells.toSpliced(2, 1, 'Hopeahauen Työpaja', ' ry'),
      { ...whole, applicantName: '' },
    ],
    [
      'its number lost: the applicant’s id from the right, its number not at all',
      (cells: string[]) => cells.slice(1),
      { claimId: '', applicantName: goodCells.applicantName, applicantId: APPLICANT },
    ],
  ])('with %s names its claim as far as it can be read', (_, change, claim) => {
    const { claims, problems, unreadable } = cellsOf(change);
    expect([claims.length, unreadable]).toEqual([0, 1]);
    expect(problems).toMatchObject([{ grade: 'row', code: 'row-wrong-width', line: 2, claim }]);
  });

  it('with quotes that are wrong names its claim too', () => {
    const { problems } = cellsOf((cells) => cells.with(12, '"x"y'));
    expect(problems).toMatchObject([{ grade: 'row', code: 'row-bad-quotes', claim: whole }]);
  });

  const blank = (cells: ClaimCells) =>
    read(
      [
        CLAIM_HEADER,
        claimRow({ ...Object.fromEntries(CLAIM_COLUMNS.map((id) => [id, ''])), ...cells }),
        '',
      ].join('\n'),
    );

  it.each([
    ['a sum', { claimId: 'Yhteensä', claimedAmount: '4500' }],
    ['a stray letter', { onward: 'x' }],
    ['a name', { applicantName: 'Hopeahauen Työpaja ry' }],
  ])('names no person, no applicant and no job: %s', (_, cells) => {
    const { claims, problems, unreadable } = blank(cells);
    expect([claims.length, unreadable]).toEqual([0, 1]);
    expect(problems).toMatchObject([{ grade: 'row', code: 'row-without-claim', line: 2 }]);
  });

  it.each([
    ['a person', { personId: PERSON }],
    ['an applicant', { applicantId: APPLICANT }],
    ['an employer', { employerId: OTHER_BODY }],
    ['a contract', { signed: '2014-05-20' }],
    ['a start', { start: '2014-06-01' }],
  ])('is none where it names %s', (_, cells) => {
    expect(blank(cells).claims).toHaveLength(1);
  });
});

describe('the row of a spreadsheet', () => {
  it.each([
    ['is the line in a plain file', '', [2, undefined]],
    ['does not count an instruction to the spreadsheet', 'sep=;\n', [3, 2]],
    ['counts empty lines, as the spreadsheet shows them', '\n\n', [4, undefined]],
  ])('%s', (_, above, [line, row]) => {
    const { claims } = read(above + claimsCsv({}));
    expect([claims[0]?.line, claims[0]?.row]).toEqual([line, row]);
    expect(claims[0]?.facts.signed.from[0]).toMatchObject({ line, cell: `K${row ?? line}` });
  });

  it('counts a row with a line break in a cell once', () => {
    const { claims } = read(claimsCsv({ applicantName: 'Hopeahauen\nTyöpaja' }, { claimId: 'A-2' }));
    expect(claims.map(({ line, row }) => [line, row])).toEqual([
      [2, undefined],
      [4, 3],
    ]);
  });
});

describe('what is read all the same', () => {
  it.each([
    ['a business id without its zero', { employerId: ZERO_BODY.slice(1) }, 'business-zero-restored'],
    ['an identity code with an en dash', { personId: PERSON.replace('-', '–') }, 'person-dash'],
    ['a claim without a number', { claimId: '' }, 'claim-id-missing'],
    ['a municipality outside the pilot', { municipality: 'Rauma' }, 'municipality-not-in-pilot'],
    ['letters that were damaged', { applicantName: 'SÃ¤Ã¤tiÃ¶' }, 'mojibake'],
    ['letters that were lost', { employerName: 'S\ufffd\ufffdti\ufffd' }, 'mojibake'],
    ['a dash that was damaged', { employerName: 'Oy Meri â€“ Ranta Ab' }, 'mojibake'],
    ['a capital that was damaged', { employerName: 'Ã„ÃnekÃ¤s Oy' }, 'mojibake'],
    ['a no-break space that was damaged', { employerName: 'OyÂ\u00a0Meri' }, 'mojibake'],
    ['a control character', { applicantName: 'Työ\u001b[31mpaja' }, 'invisible-characters'],
    ['a turn of the writing direction', { applicantName: 'a\u202eb' }, 'invisible-characters'],
    ['a zero-width space in a day', { signed: '2014-05-20\u200b' }, 'invisible-characters'],
    ['a soft hyphen in a word', { contractType: 'perma\u00adnent' }, 'invisible-characters'],
    ['a word joiner in hours', { weeklyHours: '\u206037,5' }, 'invisible-characters'],
    ['a mark of direction in an answer', { onward: 'no\u200e' }, 'invisible-characters'],
    ['a zero-width space in an identity code', { personId: `${PERSON}\u200b` }, 'invisible-characters'],
    ['a zero-width space in a business id', { applicantId: `\u200b${APPLICANT}` }, 'invisible-characters'],
    ['a zero-width space in a claim’s number', { claimId: 'A\u200b-1' }, 'invisible-characters'],
    ['a filler in a municipality', { municipality: 'Pori\u3164' }, 'invisible-characters'],
    ['a business id of a VAT number', { employerId: `FI${OTHER_BODY}` }, 'business-spelling'],
    ['a two-digit year', { signed: '20.5.14' }, 'date-year-completed'],
    ['a name of a megabyte', { employerName: 'x'.repeat(1_000_000) }, 'cell-long'],
  ] as const)('%s has a notice with its place', (_, cells, code) => {
    const { problems } = readOne(cells);
    const [id] = Object.keys(cells) as ClaimColumn[];
    const letter = String.fromCharCode(65 + CLAIM_COLUMNS.indexOf(id ?? 'claimId'));
    expect(problems).toMatchObject([{ grade: 'notice', code, line: 2, cell: `${letter}2` }]);
  });

  it.each(Object.keys(goodCells) as ClaimColumn[])('what nobody sees in %s changes nothing', (id) => {
    const { claim } = readOne({ [id]: `\u200b${goodCells[id]}\u00ad` });
    const plain = readOne({}).claim;
    const said = (of: Claim) => FACTS.map((each) => ({ ...factOf(of, each), from: [] }));
    expect(said(claim)).toEqual(said(plain));
    expect(claim.content).toBe(plain.content);
    expect([claim.applicantName, claim.employerName, claim.municipality]).toEqual([
      plain.applicantName,
      plain.employerName,
      plain.municipality,
    ]);
  });

  it('a cell of nothing that can be seen is blank', () => {
    const { claim, problems } = readOne({ end: '\u200b', signed: '\u2060' });
    expect(claim.facts.end).toMatchObject({ is: 'known', value: 'blank' });
    expect(claim.facts.signed.is).toBe('missing');
    expect(problems).toEqual([]);
  });

  it('what nobody sees in a cell that cannot be read is named', () => {
    const { problems } = readOne({ signed: '20.5.\u200b30\u00ad\u200b' });
    expect(problems).toMatchObject([
      { code: 'date-two-digit-year', args: { found: '20.5.30' }, invisible: ['U+200B', 'U+00AD'] },
    ]);
  });

  it('what nobody sees in a header makes no difference, with a notice of the header’s cell', () => {
    const csv = claimsCsv({}).replace('claim_id', 'claim\u00ad_id').replace('person_id', '\u200bperson_id');
    const { claims, problems } = read(csv);
    expect(claims).toHaveLength(1);
    expect(problems).toMatchObject([
      {
        grade: 'notice',
        code: 'invisible-characters',
        line: 1,
        cell: 'A1',
        args: { characters: ['U+00AD'] },
      },
      {
        grade: 'notice',
        code: 'invisible-characters',
        line: 1,
        cell: 'I1',
        args: { characters: ['U+200B'] },
      },
    ]);
  });

  it('a claim’s number may be in full-width forms', () => {
    expect(readOne({ claimId: 'Ａ－１' }).claim.facts.claimId).toMatchObject({ value: 'A-1' });
    expect(readOne({ claimId: 'A  \u00a01' }).claim.facts.claimId).toMatchObject({ value: 'A 1' });
  });

  it.each([
    ['names with å, ä and ö', { applicantName: 'Åbo Ägare Ömsint', employerName: 'Älvstranden' }],
    ['a name in capitals', { applicantName: 'SÄÄTIÖ' }],
    ['Â as a letter', { applicantName: 'Â la carte' }],
    ['a line break in a name', { applicantName: 'Hopeahauen\r\nTyöpaja' }],
    ['a municipality in Swedish', { municipality: 'björneborg' }],
    ['no municipality', { municipality: '' }],
  ] as const)('%s has none', (_, cells) => {
    expect(readOne(cells).problems).toEqual([]);
  });

  it.each([
    ['Björneborg', 'Pori'],
    ['PORI', 'Pori'],
    ['Rauma', 'Rauma'],
  ])('the municipality %s is counted as %s', (found, expected) => {
    expect(readOne({ municipality: found }).claim.municipality).toBe(expected);
  });

  it('the municipalities are those of the settings', () => {
    const settings = { ...deckSettings, municipalities: ['Rauma'] };
    expect(codes(readOne({ municipality: 'Rauma' }, { settings }).problems)).toEqual([]);
    expect(codes(readOne({ municipality: 'Pori' }, { settings }).problems)).toEqual([
      'municipality-not-in-pilot',
    ]);
  });

  it('an apostrophe that guarded a name is dropped', () => {
    expect(readOne({ applicantName: "'=Ry", employerName: "'s Oy" }).claim).toMatchObject({
      applicantName: '=Ry',
      employerName: "'s Oy",
    });
  });
});

describe('the day of arrival', () => {
  const received = day('2014-09-01');
  const without = CLAIM_COLUMNS.filter((id) => id !== 'receivedOn');
  const bare = [without.map((id) => claimColumns[id].names.en).join(';'), claimRow({}, without)].join('\n');

  it.each([
    ['is the row’s own', claimsCsv({}), { is: 'known', value: '2014-07-01' }],
    [
      'is --received where the cell is blank',
      claimsCsv({ receivedOn: '' }),
      { is: 'known', value: received },
    ],
    ['is --received where the column is missing', bare, { is: 'known', value: received }],
    ['is not --received where the cell cannot be read', claimsCsv({ receivedOn: '?' }), { is: 'unreadable' }],
  ])('%s', (_, csv, expected) => {
    expect(read(csv, { received }).claims[0]?.facts.receivedOn).toMatchObject(expected);
  });

  it('without either is missing', () => {
    expect(read(bare).claims[0]?.facts.receivedOn).toMatchObject({ is: 'missing', from: [{ cell: '' }] });
  });
});

describe('temporary identity codes', () => {
  it('cannot be read unless test persons are allowed', () => {
    const { claim, problems } = readOne({}, { testPersons: 'not allowed' });
    expect(claim.facts.personId.is).toBe('unreadable');
    expect(codes(problems)).toEqual(['person-temporary']);
  });
});

describe('headers', () => {
  const languages = ['en', 'fi', 'sv'] as const;
  it.each([
    ['English', () => 'en' as const],
    ['Finnish', () => 'fi' as const],
    ['Swedish', () => 'sv' as const],
    ['the three mixed', (i: number) => languages[i % 3] ?? 'en'],
  ])('in %s, in any order', (_, language) => {
    const change = Object.fromEntries(
      CLAIM_COLUMNS.map((id, i) => [id, claimColumns[id].names[language(i)]]),
    );
    expect(read(withHeaders(change)).problems).toEqual([]);
    const turned = CLAIM_COLUMNS.toReversed();
    const csv = [turned.map((id) => change[id]).join(';'), claimRow({}, turned)].join('\n');
    expect(read(csv).claims[0]?.content).toBe(readOne({}).claim.content);
  });

  it.each([
    ['capitals', 'HENKILÖTUNNUS'],
    ['an underscore', 'henkilö_tunnus'],
    ['a hyphen', 'henkilö-tunnus'],
    ['blanks', ' henkilö tunnus '],
    ['another Unicode form', 'henkilötunnus'.normalize('NFD')],
  ])('with %s', (_, header) => {
    const { claims, problems } = read(withHeaders({ personId: header }));
    expect(problems).toEqual([]);
    expect(claims[0]?.facts.personId.from[0]?.column).toBe(header.trim());
  });

  it.each([
    [
      'misspelt, optional and absent',
      { employerName: 'työnantja' },
      [],
      { header: 'työnantja', near: 'työnantaja' },
    ],
    ['like nothing', {}, ['Muistiinpanoja'], { header: 'Muistiinpanoja' }],
    ['near to a column that is there: not offered', {}, ['hakijja'], { header: 'hakijja' }],
  ] as const)('an unknown column %s is told with the nearest name', (_, change, more, args) => {
    const { claims, problems } = read(withHeaders(change, ...more));
    expect(claims).toHaveLength(1);
    const notice = the(problems, 'column-unknown');
    expect(notice).toMatchObject({ grade: 'notice', line: 1, column: args.header });
    expect(notice.args).toEqual(args);
  });

  it('an unknown column is told with its cell', () => {
    expect(the(read(withHeaders({}, 'Muistiinpanoja')).problems, 'column-unknown').cell).toBe('AA1');
  });

  it.each(REQUIRED)('without %s the file cannot be used', (id) => {
    const columns = CLAIM_COLUMNS.filter((each) => each !== id);
    const csv = [columns.map((each) => claimColumns[each].names.en).join(';'), claimRow({}, columns)].join(
      '\n',
    );
    const { claims, problems } = read(csv);
    expect(claims).toEqual([]);
    expect(problems).toMatchObject([
      { grade: 'file', code: 'column-missing', line: 1, args: { column: claimColumns[id].names.fi } },
    ]);
  });

  it.each(CLAIM_COLUMNS.filter((id) => !claimColumns[id].required))('without %s it can', (id) => {
    const columns = CLAIM_COLUMNS.filter((each) => each !== id);
    const csv = [columns.map((each) => claimColumns[each].names.en).join(';'), claimRow({}, columns)].join(
      '\n',
    );
    const { claims, problems } = read(csv);
    expect([claims.length, problems]).toEqual([1, []]);
  });

  it.each([
    ['in Finnish', 'henkilötunus'],
    ['in Swedish', 'personbetekning'],
    ['in English', 'persn_id'],
  ])('a required one misspelt %s is named with its cell', (_, header) => {
    const problem = the(read(withHeaders({ personId: header })).problems, 'column-missing');
    expect(problem.args).toEqual({ column: 'henkilötunnus', found: header, foundCell: 'I1' });
  });

  it.each([
    ['in one language', 'person_id', 'person_id'],
    ['in two languages', 'person_id', 'Henkilötunnus'],
    ['in two ways of writing', 'person_id', 'Person ID'],
  ])('one column twice %s', (_, personId, again) => {
    const { claims, problems } = read(withHeaders({ personId }, again));
    expect(claims).toEqual([]);
    expect(problems).toMatchObject([
      { grade: 'file', code: 'header-twice', line: 1, cell: 'AA1', args: { header: again, first: 'I1' } },
    ]);
  });

  it('every fault is told at once', () => {
    const { problems } = read(withHeaders({ signed: 'x', start: 'y' }, 'person_id'));
    expect(codes(problems)).toEqual(['header-twice', 'column-missing', 'column-missing']);
  });

  it('of another table are told', () => {
    const problem = the(read('nimi;osoite\nx;y\n').problems, 'header-not-recognised');
    expect(problem.args).toEqual({ found: 'nimi, osoite' });
  });
});

describe('rows', () => {
  it.each([
    ['too few cells', 'A-1;2014', { code: 'row-wrong-width', args: { found: 2, expected: 26 } }],
    ['too many', `${claimRow()};x`, { code: 'row-wrong-width', args: { found: 27, expected: 26 } }],
    ['text after a closing quote', `"A"x${claimRow()}`, { code: 'row-bad-quotes', args: {} }],
  ])('with %s are listed, and the others are read', (_, row, expected) => {
    const csv = [CLAIM_HEADER, claimRow(), row, claimRow({ claimId: 'A-3' })].join('\n');
    const { claims, problems, unreadable, inputs } = read(csv);
    expect(claims.map((claim) => claim.line)).toEqual([2, 4]);
    expect(problems).toMatchObject([{ grade: 'row', line: 3, ...expected }]);
    expect(unreadable).toBe(1);
    expect(inputs[0]?.rows).toBe(3);
  });

  it('that a quote left open has made one are told from the first line to the last', () => {
    const opened = claimRow().replace('Kuusiranta', '"Kuusiranta');
    const closed = claimRow({ claimId: 'A-3' }).replace('Kuusiranta', 'Kuusiranta" ');
    const csv = [CLAIM_HEADER, claimRow(), opened, claimRow({ claimId: 'A-2' }), closed, claimRow()].join(
      '\n',
    );
    const { claims, problems, unreadable } = read(csv);
    expect(claims.map((claim) => claim.line)).toEqual([2, 6]);
    expect(problems).toMatchObject([{ grade: 'row', code: 'row-bad-quotes', line: 3, args: { until: 5 } }]);
    expect(unreadable).toBe(1);
  });

  it('empty ones and empty trailing cells are passed over', () => {
    const csv = [`${CLAIM_HEADER};;`, '', `${claimRow()};;;;`, ';'.repeat(27), claimRow()].join('\r\n');
    const { claims, problems, unreadable } = read(csv);
    expect([claims.map((claim) => claim.line), problems, unreadable]).toEqual([[3, 5], [], 0]);
  });

  it('a quote that is never closed ends the run, and its line is told', () => {
    const csv = [CLAIM_HEADER, claimRow(), claimRow().replace('Kuusiranta', '"Kuusiranta'), claimRow()].join(
      '\n',
    );
    const { claims, problems } = read(csv);
    expect(claims).toEqual([]);
    expect(problems).toMatchObject([{ grade: 'file', code: 'quote-unterminated', line: 3 }]);
  });

  it('a quote that is never closed in the header too', () => {
    const { problems } = read(`${CLAIM_HEADER.replace('person_id', '"person_id')}\n${claimRow()}\n`);
    expect(problems).toMatchObject([{ grade: 'file', code: 'quote-unterminated', line: 1 }]);
  });
});

describe('the language of letters', () => {
  it.each([
    ['suomi', 'fi'],
    ['Svenska', 'sv'],
    ['ENGLANTI', 'en'],
    ['sv', 'sv'],
    ['', undefined],
  ])('“%s” is %s', (language, meant) => {
    const { claim, problems } = readOne({ language });
    expect(claim.language).toBe(meant);
    expect(problems).toEqual([]);
  });

  it('of another kind is not stated, and the nearest word is named', () => {
    const { claim, problems } = readOne({ language: 'suomni' });
    expect(claim.language).toBeUndefined();
    expect(problems).toMatchObject([{ grade: 'cell', code: 'word-unknown', args: { near: 'suomi' } }]);
  });
});

describe('the content of a claim', () => {
  const content = (cells: ClaimCells) => readOne(cells).claim.content;

  it.each([
    ['its number', { claimId: 'B-7' }],
    ['its arrival', { receivedOn: '2014-08-01' }],
    ['its withdrawal', { withdrawnOn: '2014-08-01' }],
    ['a withdrawal that cannot be read', { withdrawnOn: '?' }],
    ['the language of letters', { language: 'sv' }],
    ['the applicant’s name', { applicantName: 'Toinen' }],
    ['the employer’s name', { employerName: 'Toinen' }],
    ['another way of writing a day', { start: '1.6.2014' }],
    ['another way of writing a number', { weeklyHours: '37.50' }],
    ['another word for the same', { contractType: 'toistaiseksi' }],
    ['a municipality in Swedish', { municipality: 'Björneborg' }],
  ] as const)('does not change with %s', (_, cells) => {
    expect(content(cells)).toBe(content({}));
  });

  it.each(FACTS.filter((id) => !['claimId', 'receivedOn', 'withdrawnOn'].includes(id)))(
    'changes with %s',
    (id) => {
      const contents = [goodCells[id], id === 'end' ? '2014-12-31' : '', '?', 'blank'].map((text) =>
        content({ [id]: text }),
      );
      expect(new Set(contents).size).toBe(4);
    },
  );

  it('changes with the municipality', () => {
    expect(content({ municipality: 'Ulvila' })).not.toBe(content({}));
  });
});
