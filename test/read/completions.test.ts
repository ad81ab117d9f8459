import { describe, expect, it } from 'vitest';
import { completionsByClaim } from '../../src/read/completed.js';
import { readCompletions } from '../../src/read/completions.js';
import { claimColumns, completionColumns, mayBeCompleted } from '../../src/vocabulary/columns.js';
import {
  APPLICANT,
  type ClaimCells,
  claimsCsv,
  codes,
  day,
  OTHER_BODY,
  OTHER_PERSON,
  PERSON,
  read as readClaimsOf,
  readOne,
  source,
} from './support.js';

const IDS = Object.keys(completionColumns) as (keyof typeof completionColumns)[];
type Cells = { readonly [C in keyof typeof completionColumns]?: string };

const good: Cells = {
  applicantId: APPLICANT,
  claimId: 'A-1',
  column: 'viikkotyöaika',
  value: '32',
  document: 'Työsopimus',
  receivedOn: '15.8.2014',
  official: 'M. Virkailija',
};
const NOTHING = { value: '', document: '', receivedOn: '', official: '' };

function read(...rows: readonly Cells[]) {
  const line = (cells: Cells) => IDS.map((id) => cells[id] ?? good[id] ?? '').join(';');
  const header = IDS.map((id) => completionColumns[id].names.fi).join(';');
  const file = source([header, ...rows.map(line), ''].join('\r\n'), 'completions.csv');
  return readCompletions(file, { asOf: day('2015-01-31') });
}

describe('a completion', () => {
  it('is read with its cell, its document and the column it stands for', () => {
    expect(read({})).toMatchObject({
      rows: [
        {
          applicantId: APPLICANT,
          claimId: 'A-1',
          column: 'weeklyHours',
          document: 'Työsopimus',
          receivedOn: '2014-08-15',
          official: 'M. Virkailija',
          at: {
            file: 'completions.csv',
            line: 2,
            column: 'arvo',
            cell: 'D2',
            raw: '32',
            completes: { column: 'viikkotyöaika', document: 'Työsopimus' },
          },
        },
      ],
      problems: [],
    });
  });

  it('names its column by any name that claims have for it', () => {
    for (const [id, { names }] of Object.entries(claimColumns)) {
      for (const column of [...Object.values(names), names.fi.toUpperCase(), names.en.replaceAll('_', ' ')]) {
        const { rows, problems } = read({ column });
        if (mayBeCompleted(id)) expect([rows[0]?.column, problems]).toEqual([id, []]);
        else expect([rows, codes(problems)]).toEqual([[], ['completion-not-of-column']]);
      }
    }
  });

  it.each(['hakemustunnus', 'sökandens fo-nummer', 'received_on'])('is none of %s', (column) => {
    const { rows, problems } = read({ column });
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([
      { grade: 'row', role: 'completions', code: 'completion-not-of-column', line: 2, cell: 'C2' },
    ]);
  });

  it('of a column that claims haven’t got stands for nothing, and the nearest name is told', () => {
    expect(read({ column: 'viikkotyöaka' })).toMatchObject({
      rows: [],
      problems: [
        {
          grade: 'row',
          code: 'completion-column-unknown',
          args: { found: 'viikkotyöaka', near: 'viikkotyöaika' },
        },
      ],
    });
  });

  it.each([
    ['applicantId', 'hakijan y-tunnus'],
    ['claimId', 'hakemustunnus'],
    ['column', 'sarake'],
    ['value', 'arvo'],
    ['document', 'asiakirja'],
    ['receivedOn', 'saapunut'],
    ['official', 'virkailija'],
  ] as const)('without %s stands for nothing', (id, name) => {
    const { rows, problems } = read({ [id]: ' ' });
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([
      { grade: 'row', code: 'completion-incomplete', column: name, args: { missing: [name] } },
    ]);
  });

  it.each([
    ['applicant', { applicantId: '1234567-8' }, 'business-wrong-check'],
    ['day', { receivedOn: '31.2.2014' }, 'date-impossible'],
  ] as const)('with an %s that can’t be read stands for nothing', (_, cells, code) => {
    const { rows, problems } = read(cells);
    expect([rows, problems]).toMatchObject([[], [{ grade: 'row', code }]]);
  });

  it.each([
    ['the day before the check', '30.1.2015', []],
    ['the day of the check', '31.1.2015', []],
    ['the day after it', '1.2.2015', ['completion-after-check']],
  ] as const)('of %s', (_, receivedOn, expected) => {
    const { rows, problems } = read({ receivedOn });
    expect([rows.length, codes(problems)]).toEqual([expected.length === 0 ? 1 : 0, expected]);
  });

  it('is not filled in yet where all but its ids and its column is blank: one notice with their number', () => {
    const { rows, problems } = read(NOTHING, {}, { ...NOTHING, column: '' }, { ...NOTHING, value: '30' });
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([
      { grade: 'row', code: 'completion-incomplete', line: 5 },
      { grade: 'notice', role: 'completions', code: 'rows-not-filled-in', args: { count: 2 } },
    ]);
  });
});

describe('a claim’s cell', () => {
  const completed = (cells: ClaimCells, ...rows: readonly Cells[]) =>
    readOne(cells, { completions: completionsByClaim(read(...rows).rows) });

  it.each([
    ['missing', ''],
    ['unreadable', 'noin 30'],
    ['known', '37,5'],
  ])('that is %s is read as its completion, both cells among the evidence', (_, weeklyHours) => {
    const { claim, problems } = completed({ weeklyHours }, {});
    expect(claim.facts.weeklyHours).toMatchObject({
      is: 'known',
      value: 320000,
      from: [
        { file: 'completions.csv', cell: 'D2', raw: '32', completes: { document: 'Työsopimus' } },
        { file: 'a.csv', column: 'weekly_hours', raw: weeklyHours },
      ],
    });
    expect(problems).toEqual([]);
    expect(claim.completed).toMatchObject([
      { column: 'weeklyHours', was: { raw: weeklyHours }, by: [{ document: 'Työsopimus' }] },
    ]);
  });

  it('whose completion can’t be read is unreadable, and that is told of the completion', () => {
    const { claim, problems } = completed({}, { value: 'noin 30' });
    expect(claim.facts.weeklyHours).toMatchObject({ is: 'unreadable', possible: 'any number' });
    expect(problems).toMatchObject([
      {
        grade: 'cell',
        role: 'completions',
        file: 'completions.csv',
        line: 2,
        cell: 'D2',
        code: 'number-unreadable',
      },
    ]);
  });

  it('may be in a column that the file hasn’t got', () => {
    const columns = (Object.keys(claimColumns) as (keyof typeof claimColumns)[]).filter((id) => id !== 'end');
    const rows = read({ column: 'jatkotyösuhde päättyy', value: '31.12.2014' }).rows;
    const content = claimsCsv({})
      .split('\r\n')
      .map((line) => line.split(';').toSpliced(12, 1).join(';'));
    const { claims } = readClaimsOf(content.join('\r\n'), { completions: completionsByClaim(rows) });
    expect(columns).toHaveLength(25);
    expect(claims[0]?.facts.end).toMatchObject({
      is: 'known',
      value: '2014-12-31',
      from: [{ cell: 'D2' }, { column: 'job_ends_on', cell: '' }],
    });
  });

  it('is read as the completion received last', () => {
    const last = { value: '30', receivedOn: '17.8.2014' };
    for (const rows of [
      [{}, last, { value: '31', receivedOn: '16.8.2014' }],
      [last, {}],
    ]) {
      const { claim, problems } = completed({}, ...rows);
      expect(claim.facts.weeklyHours).toMatchObject({ is: 'known', value: 300000 });
      expect(problems).toEqual([]);
    }
  });

  it('is in conflict where two of one day differ: a problem, with the values of both', () => {
    const { claim, problems } = completed({}, {}, { value: '30' }, { value: '12', receivedOn: '14.8.2014' });
    expect(claim.facts.weeklyHours).toMatchObject({ is: 'conflict', possible: [320000, 300000] });
    expect(claim.facts.weeklyHours.from.map(({ cell, raw }) => `${cell} ${raw}`)).toEqual([
      'D2 32',
      'D3 30',
      'S2 37,5',
    ]);
    expect(problems).toMatchObject([
      {
        grade: 'row',
        role: 'completions',
        code: 'completion-twice',
        line: 3,
        args: { other: 'completions.csv:2' },
      },
    ]);
  });

  it('is not in conflict where two of one day say the same in other words', () => {
    const { claim, problems } = completed({}, {}, { value: '32,0' });
    expect(claim.facts.weeklyHours).toMatchObject({ is: 'known', value: 320000 });
    expect(problems).toEqual([]);
  });

  it('could be anything where one of two of one day can’t be read', () => {
    const { claim, problems } = completed({}, {}, { value: 'noin 30' });
    expect(claim.facts.weeklyHours).toMatchObject({ is: 'conflict', possible: 'any number' });
    expect(codes(problems)).toEqual(['number-unreadable', 'completion-twice']);
    const sector = completed(
      {},
      { column: 'työnantajan sektori', value: 'yritys' },
      { column: 'työnantajan sektori', value: 'firma' },
    );
    expect(sector.claim.facts.employerSector).toMatchObject({ is: 'conflict' });
    expect(sector.claim.facts.employerSector).not.toMatchObject({ possible: ['company'] });
  });

  it('of a level of subsidy keeps both that two of one day state', () => {
    const level = (value: string): Cells => ({ column: 'palkkatuki', value });
    const { claim } = completed({}, level('perustuki'), level('ei'));
    expect(claim.facts.statedSubsidy).toMatchObject({ is: 'conflict', possible: ['basic', 'none'] });
  });

  it('that holds text keeps its own where two of one day differ: a problem', () => {
    const name = (value: string): Cells => ({ column: 'hakija', value });
    expect(completed({}, name('Meri ry')).claim.applicantName).toBe('Meri ry');
    const { claim, problems } = completed({}, name('Meri ry'), name('Meri rf'));
    expect(claim.applicantName).toBe('Hopeahauen Työpaja ry');
    expect(codes(problems)).toEqual(['completion-twice']);
  });

  it.each([
    ['another applicant', { applicantId: OTHER_BODY }],
    ['another claim', { claimId: 'A-2' }],
  ] as const)('is left alone by a completion of %s', (_, cells) => {
    expect(completed({}, cells).claim).toMatchObject({
      facts: { weeklyHours: { value: 375000 } },
      completed: [],
    });
  });

  it('belongs to the claim whatever blanks stand in the ids', () => {
    const { claim } = completed({ claimId: '2014 / 5' }, { claimId: '2014/5' });
    expect(claim.facts.weeklyHours).toMatchObject({ value: 320000 });
  });

  it('makes two rows of one claim alike in content, which stays on record as it arrived', () => {
    const rows = read({ column: 'henkilötunnus', value: OTHER_PERSON }).rows;
    const content = claimsCsv({ personId: PERSON }, { personId: OTHER_PERSON, receivedOn: '2014-07-05' });
    const { claims } = readClaimsOf(content, { completions: completionsByClaim(rows) });
    const [first, second] = claims;
    expect(first?.content).toBe(second?.content);
    expect(first?.contentAsArrived).not.toBe(second?.contentAsArrived);
    expect(second?.contentAsArrived).toBe(second?.content);
    expect(claims.map(({ facts }) => facts.personId)).toMatchObject([
      { value: OTHER_PERSON },
      { value: OTHER_PERSON },
    ]);
  });
});
