import { describe, expect, it } from 'vitest';
import { readRulings } from '../../src/read/rulings.js';
import { rulingColumns } from '../../src/vocabulary/columns.js';
import { APPLICANT, codes, source, ZERO_BODY } from './support.js';

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
  return readRulings(source([header, ...rows.map(line), ''].join('\r\n'), 'rulings.csv'));
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
    ['reason', { reason: ' ' }, 'perustelu', []],
    ['official', { official: '' }, 'virkailija', []],
    ['day', { ruledOn: '' }, 'ratkaisupäivä', []],
    ['verdict that can be read', { verdict: 'ehkä' }, 'ratkaisu', ['word-unknown']],
    ['day that can be read', { ruledOn: '15.1.30' }, 'ratkaisupäivä', ['date-two-digit-year']],
  ] as const)('without a %s rules nothing', (_, cells, missing, more) => {
    const { rows, problems } = read(cells);
    expect(rows).toEqual([]);
    expect(codes(problems)).toEqual(more.length > 0 ? more : ['ruling-incomplete']);
    if (more.length === 0)
      expect(problems.at(-1)).toMatchObject({ grade: 'row', args: { missing: [missing] } });
    else expect(problems.at(-1)).toMatchObject({ column: missing });
  });

  it('that 4.1 is met needs its row', () => {
    const { rows, problems } = read({ criterion: '4.1' });
    expect([rows, codes(problems)]).toEqual([[], ['ruling-needs-row']]);
  });
});
