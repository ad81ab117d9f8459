import { describe, expect, it } from 'vitest';
import { eachOnce, readPaid } from '../../src/read/paid.js';
import { payoutColumns } from '../../src/vocabulary/columns.js';
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
          amount: 150_000,
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
    expect(rows).toMatchObject([{ claimId: 'A-1', amount: 150_000 }]);
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
    expect(rows).toMatchObject([{ employerId: ZERO_BODY, amount: 150_000 }]);
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

it('a claim whose id has blanks in one file and none in the other is one claim', () => {
  const files = [read(payouts({ claimId: '2014 / 5' })), read(payouts({ claimId: '2014/5' }), 'x.csv')];
  const { payments, problems } = eachOnce(files.flatMap(({ rows }) => rows));
  expect(payments.map(({ claimId }) => claimId)).toEqual(['2014 / 5']);
  expect(problems).toMatchObject([{ code: 'payout-given-twice', file: 'x.csv' }]);
});

it('each claim of a person counts once, however many files list it', () => {
  const files = [read(payouts({}, { claimId: 'A-2' })), read(payouts({ outcome: 'jo maksettu' }), 'x:y.csv')];
  const { payments, problems } = eachOnce(files.flatMap(({ rows }) => rows));
  expect(payments.map(({ claimId }) => claimId)).toEqual(['A-1', 'A-2']);
  expect(problems).toMatchObject([
    { grade: 'notice', code: 'payout-given-twice', file: 'x:y.csv', line: 2, args: { claim: 'A-1' } },
  ]);
});

it.each([
  ['the first is higher', ['1500', '1000']],
  ['the second is higher', ['1000', '1500']],
])('of two rows on one claim that differ the higher amount counts, and both are named: %s', (_, amounts) => {
  const files = amounts.map((amount, at) => read(payouts({ amount }), `${at}.csv`));
  const { payments, problems } = eachOnce(files.flatMap(({ rows }) => rows));
  expect(payments).toMatchObject([{ amount: 150_000 }]);
  expect(problems).toMatchObject([
    {
      grade: 'row',
      code: 'payout-differs',
      file: '1.csv',
      line: 2,
      args: { claim: 'A-1', other: '0.csv:2' },
    },
  ]);
});

it('lists put one below the other bring their headers, which are passed over', () => {
  const { rows, problems } = read(payouts({}) + payouts({ claimId: 'A-2' }));
  expect([rows.map(({ claimId }) => claimId), problems]).toEqual([['A-1', 'A-2'], []]);
});
