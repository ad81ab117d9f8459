import { describe, expect, it } from 'vitest';
import { readRulings } from '../../src/read/rulings.js';
import { rulingColumns } from '../../src/vocabulary/columns.js';
import { APPLICANT, codes, day, source, ZERO_BODY } from './support.js';

const IDS = Object.keys(rulingColumns) as (keyof typeof rulingColumns)[];
type Cells = { readonly [C in keyof typeof rulingColumns]?: string };

const good: Cells = {
  applicantId: APPLICANT,
  claimId: 'A-1',
  criterion: '2.2',
  verdict: 'täyttyy',
  reason: 'Tarkistettu puhelimitse',
  official: 'M. Virkailija',
  ruledOn: '15.1.2015',
};

function read(...rows: readonly Cells[]) {
  const line = (cells: Cells) => IDS.map((id) => cells[id] ?? good[id] ?? '').join(';');
  const header = IDS.map((id) => rulingColumns[id].names.fi).join(';');
  return readRulings(source([header, ...rows.map(line), ''].join('\r\n'), 'rulings.csv'), {
    asOf: day('2015-01-31'),
  });
}

describe('a ruling', () => {
  it('is read with its cell', () => {
    expect(read({})).toMatchObject({
      rows: [
        {
          applicantId: APPLICANT,
          claimId: 'A-1',
          criterion: '2.2',
          verdict: 'met',
          reason: 'Tarkistettu puhelimitse',
          official: 'M. Virkailija',
          ruledOn: '2015-01-15',
          at: { file: 'rulings.csv', line: 2, column: 'ratkaisu', cell: 'D2', raw: 'täyttyy' },
        },
      ],
      problems: [],
    });
  });

  it.each([
    ['met', 'met'],
    ['täyttyy', 'met'],
    ['uppfylls', 'met'],
    ['unmet', 'unmet'],
    ['ei täyty', 'unmet'],
    ['UPPFYLLS INTE', 'unmet'],
  ])('%s is %s', (verdict, expected) => {
    expect(read({ verdict }).rows).toMatchObject([{ verdict: expected }]);
  });

  it.each([
    ['on 4.1 with its row', { criterion: '4.1', rewardRow: '2' }, { criterion: '4.1', rewardRow: 2 }],
    ['on 4.1 unmet without one', { criterion: '4.1', verdict: 'unmet' }, { verdict: 'unmet' }],
    ['with a decimal comma', { criterion: '2,2' }, { criterion: '2.2' }],
    ['for an applicant whose zero is lost', { applicantId: ZERO_BODY.slice(1) }, { applicantId: ZERO_BODY }],
  ] as const)('%s is read', (_, cells, expected) => {
    const { rows, problems } = read(cells);
    expect([rows, problems.filter(({ grade }) => grade !== 'notice')]).toMatchObject([[expected], []]);
  });

  it.each([
    ['a day that Excel made of 3.1', { criterion: '3.1.2015' }, { found: '3.1.2015', looksLikeDate: true }],
    ['an ISO day', { criterion: '2015-01-03' }, { found: '2015-01-03', looksLikeDate: true }],
    ['a month in words', { criterion: '3.tammi' }, { found: '3.tammi', looksLikeDate: true }],
    ['a month in English', { criterion: 'Jan-03' }, { found: 'Jan-03', looksLikeDate: true }],
    ['a day with slashes', { criterion: '3/1/2015' }, { found: '3/1/2015', looksLikeDate: true }],
    ['a day and a month', { criterion: '3.1.' }, { found: '3.1.', looksLikeDate: true }],
    ['a serial number', { criterion: '42007' }, { found: '42007', looksLikeDate: true }],
    ['a criterion that isn’t there', { criterion: '6.1' }, { found: '6.1', looksLikeDate: false }],
    ['none', { criterion: '' }, { found: '', looksLikeDate: false }],
  ] as const)('on %s rules nothing', (_, cells, args) => {
    const { rows, problems } = read(cells);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([
      { grade: 'row', code: 'ruling-criterion-unknown', line: 2, cell: 'C2', args },
    ]);
  });

  it.each([
    ['verdict', { verdict: '' }, 'ratkaisu', []],
    ['applicant', { applicantId: '' }, 'hakijan y-tunnus', []],
    ['claim', { claimId: '' }, 'hakemustunnus', []],
    ['reason', { reason: ' ' }, 'perustelut', []],
    ['official', { official: '' }, 'virkailija', []],
    ['day', { ruledOn: '' }, 'ratkaisupäivä', []],
    ['verdict that can be read', { verdict: 'ehkä' }, 'ratkaisu', ['word-unknown']],
    ['day that can be read', { ruledOn: '15.1.30' }, 'ratkaisupäivä', ['date-two-digit-year']],
  ] as const)('without a %s rules nothing', (_, cells, missing, more) => {
    const { rows, problems } = read(cells);
    expect(rows).toEqual([]);
    expect(codes(problems)).toEqual(more.length > 0 ? more : ['ruling-incomplete']);
    expect(problems.at(-1)?.grade).toBe('row');
    if (more.length === 0) expect(problems.at(-1)).toMatchObject({ args: { missing: [missing] } });
    else expect(problems.at(-1)).toMatchObject({ column: missing });
  });

  it('that 4.1 is met needs its row', () => {
    const { rows, problems } = read({ criterion: '4.1' });
    expect([rows, codes(problems)]).toEqual([[], ['ruling-needs-row']]);
  });

  it.each([
    ['the day before the check', '30.1.2015', []],
    ['the day of the check', '31.1.2015', []],
    ['the day after it', '1.2.2015', ['ruling-after-check']],
  ] as const)('of %s', (_, ruledOn, expected) => {
    const { rows, problems } = read({ ruledOn });
    expect([rows.length, codes(problems)]).toEqual([expected.length === 0 ? 1 : 0, expected]);
  });

  it('may be the decision on an objection, by its number', () => {
    expect(read({ objection: ' OIK 3/2015 ' }).rows).toMatchObject([{ objection: 'OIK 3/2015' }]);
    expect(read({}).rows[0]).not.toHaveProperty('objection');
  });

  it('has its reason under either name of the column', () => {
    const under = (name: string) => {
      const header = IDS.map((id) => (id === 'reason' ? name : rulingColumns[id].names.fi)).join(';');
      const line = IDS.map((id) => good[id] ?? '').join(';');
      return readRulings(source([header, line, ''].join('\r\n')), { asOf: day('2015-01-31') }).rows;
    };
    for (const name of ['perustelut', 'perustelu', 'motivering', 'reason'])
      expect(under(name)).toMatchObject([{ reason: 'Tarkistettu puhelimitse' }]);
  });

  it('is not filled in yet where all but what it is about is blank: one notice with their number', () => {
    const blank = { verdict: '', reason: '', official: '', ruledOn: '' };
    const { rows, problems } = read(
      blank,
      {},
      { ...blank, criterion: '3.1' },
      { ...blank, official: 'N. N.' },
    );
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([
      { grade: 'row', code: 'ruling-incomplete', line: 5 },
      {
        grade: 'notice',
        role: 'rulings',
        code: 'rows-not-filled-in',
        file: 'rulings.csv',
        args: { count: 2 },
      },
    ]);
  });
});
