import { describe, expect, it } from 'vitest';
import { readPaid } from '../../src/read/paid.js';
import { ledgerColumns, payoutColumns } from '../../src/vocabulary/columns.js';
import { windows1252 } from '../data/csv.js';
import { APPLICANT, codes, OTHER_BODY, PERSON, source, ZERO_BODY } from './support.js';

const IDS = Object.keys(payoutColumns) as (keyof typeof payoutColumns)[];
type Cells = { readonly [C in keyof typeof payoutColumns]?: string };

const good: Cells = {
  claimId: 'A-1',
  receivedOn: '1.7.2014',
  applicantName: 'Työpaja ry',
  applicantId: APPLICANT,
  personId: PERSON,
  employerId: OTHER_BODY,
  start: '1.6.2014',
  outcome: 'maksettavissa',
  rewardRow: '1',
  amount: '1500,00',
  payable: '1500,00',
  source: 'a.csv:2',
};

function payouts(...rows: readonly Cells[]): string {
  const line = (cells: Cells) => IDS.map((id) => cells[id] ?? good[id] ?? '').join(';');
  return [IDS.map((id) => payoutColumns[id].names.fi).join(';'), ...rows.map(line), ''].join('\r\n');
}

const read = (content: string | Uint8Array, name = 'payouts.csv') => readPaid(source(content, name));

describe('an earlier payouts.csv', () => {
  it('gives what was paid, to whom and for which job', () => {
    expect(read(payouts({}))).toMatchObject({
      rows: [
        {
          applicantId: APPLICANT,
          claimId: 'A-1',
          personId: PERSON,
          employerId: OTHER_BODY,
          start: '2014-06-01',
          rewardRow: 1,
          list: 'payouts',
          paid: 150_000,
          recovered: 0,
          at: 'payouts.csv:2',
        },
      ],
      problems: [],
    });
  });

  it.each([
    ['payable', 'maksettavissa', 1],
    ['payable in Swedish', 'kan betalas', 1],
    ['payable in English', 'payable', 1],
    ['paid', 'jo maksettu', 1],
    ['recovered', 'peritty takaisin', 1],
    ['unfunded', 'määräraha ei riitä', 0],
    ['under review', 'selvitettävä', 0],
    ['rejected', 'ehdot eivät täyty', 0],
  ])('counts a claim that was %s or not', (_, outcome, count) => {
    const { rows, problems } = read(payouts({ outcome }));
    expect([rows.length, problems]).toEqual([count, []]);
  });

  it.each([
    ['an outcome that isn’t known', { outcome: 'maksettu?' }, 'word-unknown'],
    ['no outcome', { outcome: '' }, 'cell-missing'],
    ['an amount that cannot be read', { amount: '1,500' }, 'money-unreadable'],
    ['no amount', { amount: '' }, 'cell-missing'],
    ['an applicant with a wrong check digit', { applicantId: '9500037-1' }, 'business-wrong-check'],
    ['no applicant', { applicantId: '' }, 'cell-missing'],
  ] as const)('cannot be used with %s: whoever was paid could be paid again', (_, cells, code) => {
    const { problems } = read(payouts(cells));
    expect(problems).toMatchObject([{ code, grade: 'file', role: 'paid', line: 2 }]);
  });

  it.each([
    ['a person lost to a narrow column', { personId: '########' }, 'excel-hashes', 'personId', undefined],
    ['a masked person', { personId: '010190-****' }, 'person-unreadable', 'personId', undefined],
    [
      'a person with a wrong check character',
      { personId: `${PERSON.slice(0, -1)}?` },
      'person-unreadable',
      'personId',
      undefined,
    ],
    ['no person', { personId: '' }, 'cell-missing', 'personId', undefined],
    ['an employer that cannot be read', { employerId: 'x' }, 'business-unreadable', 'employerId', ''],
    ['a start that cannot be read', { start: '31.6.2014' }, 'date-impossible', 'start', undefined],
    ['a row of the table that is none', { rewardRow: '7' }, 'row-number-unreadable', 'rewardRow', undefined],
  ] as const)('counts with %s, as the program may have written it itself', (_, cells, code, name, value) => {
    const { rows, problems } = read(payouts(cells));
    expect(problems).toMatchObject([{ code, grade: 'notice', role: 'paid', line: 2 }]);
    expect(rows).toMatchObject([{ claimId: 'A-1', paid: 150_000 }]);
    expect(rows[0]?.[name]).toBe(value);
  });

  it('lists a row with the wrong number of cells', () => {
    const { rows, problems } = read(`${payouts({})}A-2;x\r\n`);
    expect([rows.length, problems]).toMatchObject([1, [{ grade: 'file', code: 'row-wrong-width', line: 3 }]]);
  });

  it('saved by Excel has lost its zeros and its encoding', () => {
    const { rows, problems } = read(
      windows1252(payouts({ employerId: ZERO_BODY.slice(1), amount: '1 500,00 €' })),
    );
    expect(rows).toMatchObject([{ employerId: ZERO_BODY, paid: 150_000 }]);
    expect(codes(problems)).toEqual(['read-as-windows-1252', 'business-zero-restored']);
  });

  it('leaves a blank employer blank', () => {
    expect(read(payouts({ employerId: '' })).rows).toMatchObject([{ employerId: '' }]);
  });

  it('without a column that it needs cannot be used', () => {
    const one = payouts({}).replace('ratkaisu;', 'ratkasu;');
    expect(read(one).problems).toMatchObject([
      { grade: 'file', code: 'column-missing', args: { column: 'ratkaisu', found: 'ratkasu' } },
    ]);
  });

  it('that is another table is told to be no list of payouts', () => {
    const { rows, problems } = read('hakemustunnus;henkilötunnus\nx;y\n');
    expect([rows, problems]).toMatchObject([[], [{ grade: 'file', code: 'not-payouts', line: 1 }]]);
  });
});

it('lists put one below the other bring their headers, which are passed over', () => {
  const { rows, problems } = read(payouts({}) + payouts({ claimId: 'A-2' }));
  expect([rows.map(({ claimId }) => claimId), problems]).toEqual([['A-1', 'A-2'], []]);
});

it('a claim that was recovered is one that was paid, and recovered whole', () => {
  expect(read(payouts({ outcome: 'peritty takaisin' })).rows).toMatchObject([
    { paid: 150_000, recovered: 150_000 },
  ]);
});

describe('a row that is the sum of those above it', () => {
  const sumOf = (amount: string): Cells => ({
    ...Object.fromEntries(IDS.map((id) => [id, ''])),
    claimId: 'Yhteensä',
    amount,
  });
  const rows: readonly Cells[] = [{}, { claimId: 'A-2', outcome: 'ehdot eivät täyty', amount: '500' }];

  it.each([
    ['of what was paid', '1500,00'],
    ['of the whole column', '2000,00'],
  ])('is no payment, nor damaged: %s', (_, amount) => {
    const { rows: read_, problems } = read(payouts(...rows, sumOf(amount)).replaceAll(`;${PERSON};;`, ';;;'));
    expect(read_.map(({ claimId }) => claimId)).toEqual(['A-1']);
    expect(codes(problems)).toEqual(['row-of-totals']);
  });

  it.each([
    ['a cent more', sumOf('1500,01')],
    ['a cent less', sumOf('1499,99')],
    ['the same, for somebody', { ...sumOf('1500,00'), personId: PERSON }],
    ['the same, for an applicant', { ...sumOf('1500,00'), applicantId: APPLICANT }],
    ['the same, for a claim', { ...sumOf('1500,00'), claimId: 'A-2' }],
    ['the same, for an employer', { ...sumOf('1500,00'), employerId: OTHER_BODY }],
  ])('may be a payment that cannot be read where it is %s', (_, cells) => {
    expect(read(payouts({}, cells)).problems.map(({ grade }) => grade)).toContain('file');
  });
});

const LEDGER_IDS = Object.keys(ledgerColumns) as (keyof typeof ledgerColumns)[];
type Entry = { readonly [C in keyof typeof ledgerColumns]?: string };

const entry: Entry = {
  applicantId: APPLICANT,
  claimId: 'A-1',
  personId: PERSON,
  kind: 'maksettu',
  amount: '1500,00',
  bookedOn: '1.9.2014',
  employerId: OTHER_BODY,
  start: '1.6.2014',
  rewardRow: '1',
  reason: '',
  official: 'N. N.',
};
const blankEntry: Entry = Object.fromEntries(LEDGER_IDS.map((id) => [id, '']));

function ledger(...rows: readonly Entry[]): string {
  const line = (cells: Entry) => LEDGER_IDS.map((id) => cells[id] ?? entry[id] ?? '').join(';');
  return [LEDGER_IDS.map((id) => ledgerColumns[id].names.fi).join(';'), ...rows.map(line), ''].join('\r\n');
}

describe('a ledger', () => {
  it('is known by its header, and gives what was paid, to whom and for which job', () => {
    expect(read(ledger({}), 'maksut.csv')).toMatchObject({
      rows: [
        {
          list: 'ledger',
          file: 'maksut.csv',
          applicantId: APPLICANT,
          claimId: 'A-1',
          personId: PERSON,
          employerId: OTHER_BODY,
          start: '2014-06-01',
          rewardRow: 1,
          paid: 150_000,
          recovered: 0,
          at: 'maksut.csv:2',
        },
      ],
      problems: [],
      input: { role: 'paid', rows: 1 },
    });
  });

  it.each([
    ['paid', 'maksettu', [150_000, 0]],
    ['paid in Swedish', 'betald', [150_000, 0]],
    ['paid in English', 'paid', [150_000, 0]],
    ['recovered', 'peritty takaisin', [0, 150_000]],
    ['recovered in Swedish', 'återkrävd', [0, 150_000]],
    ['recovered in English', 'recovered', [0, 150_000]],
  ])('tells what was %s', (_, kind, sums) => {
    const { rows, problems } = read(ledger({ kind }));
    expect([rows.map(({ paid, recovered }) => [paid, recovered]), problems]).toEqual([[sums], []]);
  });

  it.each(['en', 'sv'] as const)(
    'may have its headers in %s, and need no more than the required',
    (language) => {
      const ids = LEDGER_IDS.filter((id) => ledgerColumns[id].required);
      const text = [ids.map((id) => ledgerColumns[id].names[language]), ids.map((id) => entry[id])]
        .map((cells) => cells.join(';'))
        .join('\n');
      const { rows, problems } = read(text);
      expect([rows.length, rows[0]?.paid, rows[0]?.start, problems]).toEqual([1, 150_000, undefined, []]);
    },
  );

  it('may call its reasons by the name that rulings have for them', () => {
    const one = ledger({ reason: 'Oikaisu' });
    const other = one.replace(';perustelut;', ';perustelu;');
    expect(other).not.toBe(one);
    expect(read(other).rows).toEqual(read(one).rows);
  });

  it.each([
    ['an applicant with a wrong check digit', { applicantId: '9500037-1' }, 'business-wrong-check'],
    ['no applicant', { applicantId: '' }, 'cell-missing'],
    ['no claim', { claimId: '' }, 'cell-missing'],
    ['a kind that is none', { kind: 'maksettava' }, 'word-unknown'],
    ['no kind', { kind: '' }, 'cell-missing'],
    ['an amount that cannot be read', { amount: '1500,5' }, 'money-unreadable'],
    ['an amount below nothing', { amount: '-1500' }, 'money-unreadable'],
    ['no amount', { amount: '' }, 'cell-missing'],
  ] as const)('cannot be used with %s: the cell is named', (_, cells, code) => {
    const { problems } = read(ledger(cells), 'maksut.csv');
    expect(problems).toMatchObject([{ code, grade: 'file', role: 'paid', file: 'maksut.csv', line: 2 }]);
    expect(problems[0]?.cell).toMatch(/^[A-K]2$/);
  });

  it.each([
    ['a day of booking that cannot be read', { bookedOn: 'syyskuu' }, 'date-unreadable', {}],
    ['no day of booking', { bookedOn: '' }, 'cell-missing', {}],
    [
      'a person that cannot be read',
      { personId: '010190-****' },
      'person-unreadable',
      { personId: undefined },
    ],
    ['no person', { personId: '' }, 'cell-missing', { personId: undefined }],
    ['an employer that cannot be read', { employerId: '123' }, 'business-unreadable', { employerId: '' }],
    ['a start that cannot be read', { start: '31.6.2014' }, 'date-impossible', { start: undefined }],
    ['a row of the table that is none', { rewardRow: '5' }, 'row-number-unreadable', {}],
  ] as const)('counts with %s: the money is gone all the same', (_, cells, code, told) => {
    const { rows, problems } = read(ledger(cells));
    expect(problems).toMatchObject([{ code, grade: 'notice' }]);
    expect(rows).toMatchObject([{ claimId: 'A-1', paid: 150_000, ...told }]);
  });

  it('with a row of too many or too few cells cannot be used', () => {
    expect(read(`${ledger({})}${APPLICANT};A-2\r\n`).problems).toMatchObject([
      { grade: 'file', code: 'row-wrong-width', line: 3 },
    ]);
  });

  it('may have rows that are still to be filled in: they are counted', () => {
    const ids = { ...blankEntry, applicantId: APPLICANT, claimId: 'A-2', personId: PERSON };
    const { rows, problems } = read(ledger({}, ids, { ...blankEntry, claimId: 'A-3' }));
    expect(rows.length).toBe(1);
    expect(problems).toMatchObject([{ grade: 'notice', code: 'rows-not-filled-in', args: { count: 2 } }]);
  });

  it.each([
    ['what was paid', '2000,00'],
    ['what is left of it after recoveries', '1700,00'],
    ['the whole column', '2300,00'],
  ])('may end with a row of totals: %s', (_, amount) => {
    const rows: readonly Entry[] = [
      {},
      { claimId: 'A-2', amount: '500' },
      { kind: 'peritty takaisin', amount: '300' },
    ];
    const { rows: booked, problems } = read(ledger(...rows, { ...blankEntry, claimId: 'Yhteensä', amount }));
    expect([booked.length, codes(problems)]).toEqual([3, ['row-of-totals']]);
  });

  it.each([
    ['another amount', { amount: '1500,01' }],
    ['a kind', { amount: '1500,00', kind: 'maksettu' }],
    ['a person', { amount: '1500,00', personId: PERSON }],
    ['the id of a claim', { amount: '1500,00', claimId: 'A-2' }],
    ['a day of booking', { amount: '1500,00', bookedOn: '1.12.2014' }],
    ['a start', { amount: '1500,00', start: '1.6.2014' }],
  ])('cannot be used where a row of totals has %s: it may be a payment', (_, cells) => {
    const { problems } = read(ledger({}, { ...blankEntry, claimId: 'Yhteensä', ...cells }));
    expect(problems.map(({ grade }) => grade)).toContain('file');
  });

  it('without a column that it needs names the column', () => {
    expect(read(ledger({}).replace(';euroa;', ';eroa;')).problems).toMatchObject([
      { grade: 'file', code: 'column-missing', args: { column: 'euroa', found: 'eroa' } },
    ]);
  });

  it('has the same row in another order of columns and in other words, but not with another cell', () => {
    const content = (text: string) => read(text).rows.map((row) => row.content);
    const [one] = content(ledger({}));
    const turned = ledger({ kind: 'paid', amount: '1 500 €', bookedOn: '2014-09-01' });
    expect(content(turned)).toEqual([one]);
    for (const cells of [
      { bookedOn: '2.9.2014' },
      { official: 'M. M.' },
      { reason: 'Erä 2' },
      { kind: 'peritty takaisin' },
      { amount: '1500,01' },
      { personId: '' },
    ]) {
      expect(content(ledger(cells))).not.toEqual([one]);
    }
    const more = (cell: string) =>
      ledger({}).replace('\r\n', ';tosite\r\n').replace('N. N.\r\n', `N. N.;${cell}\r\n`);
    expect(content(more(''))).toEqual([one]);
    expect(content(more('12'))).not.toEqual([one]);
    expect(content(more('12'))).not.toEqual(content(more('13')));
  });
});
