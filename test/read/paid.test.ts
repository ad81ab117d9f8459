import { describe, expect, it } from 'vitest';
import { payoutColumns } from '../../src/format/columns.js';
import { eachOnce, readPaid } from '../../src/read/paid.js';
import { APPLICANT, codes, OTHER_BODY, PERSON, source, windows1252, ZERO_BODY } from './support.js';

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
    ['an outcome that isn’t known', { outcome: 'maksettu?' }, 'word-unknown', 'cell'],
    ['no outcome', { outcome: '' }, 'word-unknown', 'row'],
    ['an amount that cannot be read', { amount: '1,500' }, 'money-unreadable', 'cell'],
    ['no amount', { amount: '' }, 'money-unreadable', 'row'],
  ] as const)('does not count a row with %s, and tells it', (_, cells, code, grade) => {
    const { rows, problems } = read(payouts(cells));
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ code, grade, role: 'paid', line: 2 }]);
  });

  it('lists a row with the wrong number of cells', () => {
    const { rows, problems } = read(`${payouts({})}A-2;x\r\n`);
    expect([rows.length, problems]).toMatchObject([1, [{ grade: 'row', code: 'row-wrong-width', line: 3 }]]);
  });

  it('saved by Excel has lost its zeros and its encoding', () => {
    const { rows, problems } = read(
      windows1252(payouts({ employerId: ZERO_BODY.slice(1), amount: '1 500,00 €' })),
    );
    expect(rows).toMatchObject([{ employerId: ZERO_BODY, amount: 150_000 }]);
    expect(codes(problems)).toEqual(['read-as-windows-1252']);
  });

  it('leaves a blank employer blank', () => {
    expect(read(payouts({ employerId: '' })).rows).toMatchObject([{ employerId: '' }]);
  });

  it('without a column that it needs cannot be used', () => {
    const { problems } = read('hakemustunnus;henkilötunnus\nx;y\n');
    expect(problems.every(({ grade, code }) => grade === 'file' && code === 'column-missing')).toBe(true);
    expect(problems).not.toEqual([]);
  });
});

it('each claim of a person counts once, however many files list it', () => {
  const files = [read(payouts({}, { claimId: 'A-2' })), read(payouts({ outcome: 'jo maksettu' }), 'x:y.csv')];
  const { payments, problems } = eachOnce(files.flatMap(({ rows }) => rows));
  expect(payments.map(({ claimId }) => claimId)).toEqual(['A-1', 'A-2']);
  expect(problems).toMatchObject([
    { grade: 'notice', code: 'payout-given-twice', file: 'x:y.csv', line: 2, args: { claim: 'A-1' } },
  ]);
});
