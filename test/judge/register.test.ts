import { describe, expect, it } from 'vitest';
import { judgeOf } from '../../src/judge/judge.js';
import { FAR_PAST, NOBODIES } from '../../src/judge/possible.js';
import { placesOfRows } from '../../src/judge/row-view.js';
import { testerOf } from '../../src/judge/trials.js';
import type { Count, Keyword, Subsidy } from '../../src/model.js';
import { criteria } from '../../src/pilot/criteria.js';
import { type Criterion, criterion } from '../../src/pilot/criterion.js';
import type { Known, RegisterFacts } from '../../src/pilot/facts.js';
import { met, unmet } from '../../src/pilot/findings.js';
import {
  APPLICANT,
  aCase,
  aCount,
  aKeyword,
  aPlace,
  aSubsidy,
  type CaseChanges,
  exactly,
  missing,
  office,
  unreadable,
} from '../support/case.js';

const yes = met('1.1/form-fits', { form: 'association' });
const no = unmet('1.1/form-does-not-fit', { form: 'company' });

/** What looking at a fact of the register finds in each trial, and what is assumed for it. */
function seen<N extends keyof RegisterFacts, T>(
  name: N,
  given: CaseChanges,
  look: (records: Known[N]) => T,
  turns: Criterion['turns'] = [],
) {
  const found: T[] = [];
  const made = criterion({
    id: '1.1',
    reads: [name],
    turns,
    test: (read) => (found.push(look(read(name))) > 0 ? yes : no),
  });
  const { inDoubt } = testerOf(aCase(given)).run(made, office);
  return { found, inDoubt: [...inDoubt.keys()] };
}

describe('what the register holds of a person', () => {
  it('is told as it stands where every cell is known, and nothing is assumed', () => {
    const look = ({ given, date, damaged, rows, certain }: Known['keywords']) => ({
      ...{ given, date, damaged, certain: certain.length },
      codes: rows.map(({ code }) => code),
    });
    expect(seen('keywords', {}, look)).toEqual({
      found: [{ given: true, date: '2015-01-20', damaged: false, certain: 1, codes: ['0018'] }],
      inDoubt: [],
    });
  });

  it('has a cell in doubt assumed when it is read, and not before', () => {
    const keywords = [aKeyword({ code: unreadable(['0018', '0020']) }), aKeyword()];
    const startsOf = ({ rows }: Known['keywords']) => rows.map(({ startsOn }) => startsOn);
    const codesOf = ({ rows }: Known['keywords']) => rows.map(({ code }) => code);
    expect(seen('keywords', { keywords }, startsOf).inDoubt).toEqual([]);
    expect(seen('keywords', { keywords }, codesOf)).toEqual({
      found: [
        ['0018', '0018'],
        ['0020', '0018'],
      ],
      inDoubt: ['keywords'],
    });
  });

  it('assumes one value for a cell, and one for each cell', () => {
    const keywords = [1, 2].map(() => aKeyword({ code: unreadable(['0018', '0020']) }));
    const { found } = seen('keywords', { keywords }, ({ rows }) =>
      rows.flatMap((row) => [row.code, row.code]).join(' '),
    );
    expect(found).toEqual([
      ...['0018 0018 0018 0018', '0018 0018 0020 0020'],
      ...['0020 0020 0018 0018', '0020 0020 0020 0020'],
    ]);
  });

  it('calls those rows certain that have no cell in doubt', () => {
    const keywords = [aKeyword({ code: unreadable(['0018', '0020']) }), aKeyword({ code: '0030' })];
    const { found, inDoubt } = seen('keywords', { keywords }, ({ certain }) =>
      certain.map(({ code }) => code),
    );
    expect([found, inDoubt]).toEqual([[['0030']], []]);
  });

  const firstLast = ['startsOn', 'endsOn'] as const;
  it.each([
    ['its first day', { startsOn: unreadable('any day') }, firstLast],
    ['its last day', { endsOn: unreadable('any day') }, firstLast],
    [
      'its first day, then its last',
      { startsOn: unreadable('any day'), endsOn: unreadable('any day') },
      firstLast,
    ],
    [
      ...['its last day, then its first', { startsOn: unreadable('any day'), endsOn: unreadable('any day') }],
      firstLast.toReversed(),
    ],
  ] as [string, Parameters<typeof aSubsidy>[0], readonly (keyof Subsidy)[]][])(
    'has no row end before it begins, where %s is assumed',
    (_, cells, order) => {
      const days = () => ['2013-12-31', '2014-01-01', '2014-06-29', '2014-06-30', '2014-07-01'];
      const { found } = seen(
        'subsidies',
        { subsidies: [aSubsidy(cells)] },
        ({ rows: [row] }) => {
          for (const name of order) row?.[name];
          return [row?.startsOn ?? '', row?.endsOn ?? ''] as const;
        },
        [{ 'subsidies.startsOn': days, 'subsidies.endsOn': days }],
      );
      expect(found.length).toBeGreaterThan(3);
      expect(found.filter(([first, last]) => first > last)).toEqual([]);
    },
  );

  it('bounds no other cell by a row’s last day: a decision may be made after it', () => {
    const subsidies = [aSubsidy({ endsOn: '2014-06-30', decidedOn: unreadable('any day') })];
    const decidedOn = ({ rows }: Known['subsidies']) => rows.map((row) => row.decidedOn).join();
    const turns = [{ 'subsidies.decidedOn': () => ['2014-12-01'] }];
    expect(seen('subsidies', { subsidies }, decidedOn, turns).found).toEqual([
      ...[FAR_PAST, '2014-12-01', '2014-12-02'],
    ]);
  });

  it('is made once', () => {
    const tester = testerOf(aCase());
    expect(tester.fact('keywords')).toBe(tester.fact('keywords'));
    expect(tester.fact('keywords')).not.toBe(tester.fact('counts'));
  });
});

describe('rows that may have been taken out since', () => {
  const codesOf = ({ rows }: Known['keywords']) => rows.map(({ code }) => code);
  const held = aKeyword({ code: '0020' });
  const old = aKeyword({ code: '0018', startsOn: unreadable('any day') });
  const given: CaseChanges = { keywords: [held], extracts: { keywords: { gone: [old] } } };

  it('are all there, or none of them', () => {
    expect(seen('keywords', given, codesOf)).toEqual({
      found: [['0020', '0018'], ['0020']],
      inDoubt: ['keywords'],
    });
  });

  it('hide what is looked for only where they are there', () => {
    const hidesPilot = ({ mayHide }: Known['keywords']) => mayHide(({ code }) => code === '0018');
    expect(seen('keywords', given, hidesPilot).found).toEqual([true, false]);
  });

  it('leave the fact in conflict for that reason, which stands in no cell of its own', () => {
    expect(testerOf(aCase(given)).fact('keywords')).toMatchObject({
      ...{ is: 'conflict', why: 'rows-gone', from: [] },
    });
  });
});

describe('a row that an undated extract has otherwise', () => {
  const dated = aKeyword({ code: '0018', startsOn: '2014-01-01' });
  const undated = aKeyword({
    code: '0018',
    startsOn: '2014-08-01',
    endsOn: unreadable(['2014-09-30', 'open']),
  });
  const plain = aKeyword({ code: '0020', startsOn: '2014-03-01' });
  const given: CaseChanges = {
    keywords: [dated, plain],
    extracts: { keywords: { otherwise: new Map([[dated, undated]]) } },
  };

  it('is all of it as the one has it, or all of it as the other, whose own cells stay in doubt', () => {
    const told = ({ rows }: Known['keywords']) =>
      rows.map(({ code, startsOn, endsOn }) => `${code} ${startsOn}–${endsOn}`);
    const end = dated.endsOn.is === 'known' ? dated.endsOn.value : '';
    const other = `0020 2014-03-01–${end}`;
    expect(seen('keywords', given, told)).toEqual({
      found: [
        [`0018 2014-01-01–${end}`, other],
        ['0018 2014-08-01–2014-09-30', other],
        ['0018 2014-08-01–open', other],
      ],
      inDoubt: ['keywords'],
    });
    const swapped: CaseChanges = {
      keywords: [undated, plain],
      extracts: { keywords: { otherwise: new Map([[undated, dated]]) } },
    };
    expect(seen('keywords', swapped, told).found).toEqual([
      ['0018 2014-08-01–2014-09-30', other],
      ['0018 2014-08-01–open', other],
      [`0018 2014-01-01–${end}`, other],
    ]);
  });

  it('is another question for each such row', () => {
    const later = aKeyword({ code: '0020', startsOn: '2014-05-01' });
    const two = {
      keywords: {
        otherwise: new Map([
          [dated, undated],
          [plain, later],
        ]),
      },
    };
    const starts = ({ rows }: Known['keywords']) =>
      rows.map(({ startsOn }) => startsOn.slice(5, 7)).join(' ');
    expect(seen('keywords', { ...given, extracts: two }, starts).found).toEqual([
      '01 03',
      '01 05',
      '08 03',
      '08 05',
    ]);
  });

  it('isn’t certain, and stands in the cells of both', () => {
    const certain = ({ certain: rows }: Known['keywords']) => rows.map(({ code }) => code);
    expect(seen('keywords', given, certain).found).toEqual([['0020']]);
    const at = (file: string) => ({ is: 'known', value: '0018', from: [aPlace({ file })] }) as const;
    const [one, other] = [
      { ...dated, code: at('a.csv') },
      { ...undated, code: at('b.csv') },
    ];
    const both = { keywords: [one], extracts: { keywords: { otherwise: new Map([[one, other]]) } } };
    const { fact } = testerOf(aCase(both as CaseChanges));
    const records = fact('keywords');
    const rows = records.is === 'known' ? (records.value as Known['keywords']).rows : [];
    const files = placesOfRows(rows, undefined).map(({ file }) => file);
    expect(files.filter((file) => /^[ab]\.csv$/.test(file))).toEqual(['a.csv', 'b.csv']);
  });

  it('is no choice between two words: nobody is asked which of the two it is', () => {
    const [inPilot] = criteria.filter(({ id }) => id === '2.2') as [Criterion];
    const { code, args } = judgeOf(aCase(given), office)(inPilot);
    expect([code, args]).toEqual([
      '2.2/conflict',
      { facts: ['keywords'], why: 'row-otherwise', between: [] },
    ]);
  });
});

describe('counts of a person', () => {
  const daysOf = ({ rows }: Known['counts']) => rows.map(({ days }) => days / exactly(1));
  const days = (...counts: NonNullable<CaseChanges['counts']>) => seen('counts', { counts }, daysOf).found;
  // Every amount is tried where the criterion turns below them.
  const turns = [{ 'counts.days': () => [exactly(1)] }];
  const daysTried = (...counts: NonNullable<CaseChanges['counts']>) =>
    seen('counts', { counts }, daysOf, turns).found;

  it('contradict each other where two of one ground and day differ: one is assumed for both', () => {
    expect(
      daysTried(aCount({ days: 480 }), aCount({ days: 520 }), aCount({ basis: 'total', days: 600 })),
    ).toEqual([
      [480, 480, 600],
      [520, 520, 600],
    ]);
  });

  it('contradict each other by themselves on each day', () => {
    const pair = (countedOn: string) => [480, 520].map((amount) => aCount({ countedOn, days: amount }));
    expect(daysTried(...pair('2013-12-30'), ...pair('2013-12-31'))).toEqual([
      ...[
        [480, 480, 480, 480],
        [480, 480, 520, 520],
      ],
      ...[
        [520, 520, 480, 480],
        [520, 520, 520, 520],
      ],
    ]);
  });

  it('don’t where they are the same, of another day, or of another ground', () => {
    for (const other of [
      {},
      { countedOn: '2013-12-30', days: 600 },
      { basis: 'total', days: 600 },
    ] as const) {
      expect(days(aCount(), aCount(other))).toHaveLength(1);
    }
  });

  it('do where one’s day or ground is assumed to be the other’s, and not where it isn’t', () => {
    const on = unreadable(['2013-12-30', '2013-12-31']);
    expect(daysTried(aCount({ days: 480, countedOn: on }), aCount({ days: 520 }))).toEqual([
      [480, 520],
      [520, 520],
      [480, 480],
    ]);
    const of = unreadable(['service', 'unemployment']);
    expect(daysTried(aCount({ days: 520 }), aCount({ days: 480, basis: of }))).toEqual([
      [520, 480],
      [520, 520],
      [480, 480],
    ]);
  });

  it('are told as they stand while another fact is tried, though one of another day can’t be placed', () => {
    const tried: number[] = [];
    const made = criterion({
      id: '1.1',
      reads: ['weeklyHours'],
      turns: [{ weeklyHours: ({ rows }) => rows('counts').map((row) => row.days) }],
      test: (read) => (tried.push(read('weeklyHours')) > 0 ? yes : no),
    });
    const unplaced = aCount({ basis: unreadable(['unemployment', 'total']), countedOn: '2013-12-30' });
    const given = { weeklyHours: missing('any number'), counts: [aCount({ days: 480 }), unplaced] };
    testerOf(aCase(given)).run(made, office);
    expect(tried).toContain(exactly(480));
  });

  it('are certain where no cell is in doubt and none contradicts them', () => {
    const certain = (...counts: NonNullable<CaseChanges['counts']>) =>
      seen('counts', { counts }, (records) => records.certain.length).found;
    expect(certain(aCount(), aCount())).toEqual([2]);
    expect(certain(aCount(), aCount({ days: 480 }))).toEqual([0]);
    expect(certain(aCount(), aCount({ days: unreadable('any number') }))).toEqual([0]);
    expect(certain(aCount(), aCount({ days: unreadable('any number'), countedOn: '2013-01-01' }))).toEqual([
      1,
    ]);
    // One of any day could be of this one.
    expect(certain(aCount(), aCount({ countedOn: unreadable('any day') }))).toEqual([0]);
  });

  it.each([
    ['of one day', aCount({ days: 480 })],
    ['of a day that can’t be read', aCount({ days: 480, countedOn: unreadable('any day') })],
    [
      'of a ground that can’t be read',
      aCount({ days: 480, basis: unreadable(['unemployment', 'service', 'total']) }),
    ],
    ['of which nothing can be read', unreadableCount()],
  ])('leave it open whether they are enough where another one %s differs', (_, other) => {
    const [benefitDays] = criteria.filter(({ id }) => id === '2.1') as [Criterion];
    for (const counts of [
      [aCount(), other],
      [other, aCount()],
    ]) {
      expect(judgeOf(aCase({ counts }), office)(benefitDays).verdict).toBe('unknown');
    }
  });

  function unreadableCount() {
    return aCount({
      days: unreadable('any number'),
      basis: unreadable(['unemployment', 'service', 'total']),
      countedOn: unreadable('any day'),
    });
  }
});

describe('a row looked for', () => {
  const isPilot = ({ code }: Keyword) => code === '0018';
  const mayHide = (keywords: NonNullable<CaseChanges['keywords']>, is: (row: Keyword) => boolean) =>
    seen('keywords', { keywords }, (records) => records.mayHide(is));
  const other = aKeyword({ code: '0020' });
  const unclear = aKeyword({ code: missing(['0018', '0020']) });

  it('may hide behind a cell in doubt, and only behind one', () => {
    for (const rows of [[other], [aKeyword()], []]) expect(mayHide(rows, isPilot).found).toEqual([false]);
    expect(mayHide([other, unclear], isPilot).found).toEqual([true]);
    expect(mayHide([other, aKeyword({ code: missing(['0020', '0030']) })], isPilot).found).toEqual([false]);
  });

  it('hides whatever is assumed of the cell elsewhere, and leaves nothing assumed', () => {
    expect(mayHide([unclear], isPilot).inDoubt).toEqual([]);
    const { found } = seen('keywords', { keywords: [unclear] }, ({ rows, mayHide }) => [
      ...[rows[0]?.code, mayHide(isPilot), rows[0]?.code],
    ]);
    expect(found).toEqual([
      ['0018', true, '0018'],
      ['0020', true, '0020'],
    ]);
  });

  it('is looked for with what is assumed of the claim by then', () => {
    const made = criterion({
      id: '1.1',
      reads: ['keywords', 'employerSector'],
      test: (read) => {
        const sector = read('employerSector');
        const hides = read('keywords').mayHide(
          ({ code }) => code === '0018' && read('employerSector') === 'company',
        );
        return hides === (sector === 'company') ? yes : no;
      },
    });
    const given = aCase({ keywords: [unclear], employerSector: missing(['company', 'state']) });
    expect(testerOf(given).run(made, office).findings).toEqual([yes, yes]);
  });

  it('may hide behind a row of which several cells are in doubt, only where they can be so together', () => {
    const days = () => ['2014-06-15', '2014-06-16'];
    const turns = [{ 'keywords.startsOn': days, 'keywords.endsOn': days }];
    const hides = (cells: Parameters<typeof aKeyword>[0], is: (row: Keyword) => boolean) =>
      seen('keywords', { keywords: [aKeyword(cells)] }, (records) => records.mayHide(is), turns).found[0];
    const both = { code: missing(['0018', '0020']), startsOn: missing('any day') };
    expect(hides(both, (row) => isPilot(row) && row.startsOn === '2014-06-16')).toBe(true);
    expect(hides({ ...both, code: '0020' }, (row) => isPilot(row) && row.startsOn === '2014-06-16')).toBe(
      false,
    );
    // Every value of the one with every value of the other, though both are read each time.
    const isLast = ({ code, startsOn }: Keyword) => `${code} ${startsOn}` === '0020 2014-06-16';
    expect(hides(both, isLast)).toBe(true);
    const ended = { startsOn: missing('any day'), endsOn: '2014-06-15' } as const;
    expect(hides(ended, ({ startsOn }) => startsOn === '2014-06-15')).toBe(true);
    expect(hides(ended, ({ startsOn }) => startsOn > '2014-06-15')).toBe(false);
    expect(hides({ ...ended, endsOn: 'open' }, ({ startsOn }) => startsOn > '2014-06-15')).toBe(true);
  });

  it('may hide behind any of several rows, and rows of one kind are looked through once', () => {
    let looked = 0;
    const look = (row: Keyword) => {
      looked += 1;
      return row.code === '0099';
    };
    const of = (...codes: string[]) => aKeyword({ code: missing(codes) });
    expect(mayHide([of('1', '2'), of('1', '2'), of('1', '2')], look).found).toEqual([false]);
    expect(looked).toBe(2);
    expect(mayHide([of('1', '2'), of('3', '0099')], look).found).toEqual([true]);
    // Of another kind are rows that differ in a cell that is known, too.
    const since = (startsOn: string) => aKeyword({ code: missing(['1', '2']), startsOn });
    expect(
      mayHide([since('2014-01-01'), since('2014-02-01')], (row) => row.startsOn > '2014-01-15').found,
    ).toEqual([true]);
  });
});

describe('where rows stand', () => {
  const at = (line: number) => [aPlace({ line })];
  const count = (days: number, line: number, basis: Count['basis'] = 'unemployment') => ({
    ...aCount({ basis }),
    days: { is: 'known', value: exactly(days), from: at(line) } as const,
  });
  const rowsOf = (name: 'counts' | 'keywords', given: CaseChanges) => {
    const fact = testerOf(aCase(given)).fact(name);
    return fact.is === 'known' ? (fact.value as { readonly rows: readonly object[] }).rows : [];
  };
  const linesOf = (rows: readonly object[], ...only: readonly (object | undefined)[]) =>
    placesOfRows(rows, only as readonly object[]).map(({ line }) => line);

  it('is where their cells are, all of them or those that are asked for', () => {
    const keyword = { ...aKeyword(), code: { is: 'known', value: '0018', from: at(5) } as const };
    const rows = rowsOf('keywords', { keywords: [aKeyword(), keyword] });
    expect(rows.map((row) => linesOf(rows, row))).toEqual([[], [5]]);
    expect(placesOfRows(rows, undefined)).toEqual(at(5));
    expect(placesOfRows([{}], undefined)).toEqual([]);
  });

  it('is for counts that contradict each other where both are, in the order of the rows', () => {
    const rows = rowsOf('counts', { counts: [count(480, 2), count(500, 3, 'total'), count(520, 4)] });
    const [first, between, last] = rows;
    expect([linesOf(rows, first), linesOf(rows, between), linesOf(rows, last)]).toEqual([
      [2, 4],
      [3],
      [2, 4],
    ]);
    expect(linesOf(rows, last, between)).toEqual([2, 3, 4]);
  });

  it('is for counts that are alike where each is', () => {
    const rows = rowsOf('counts', { counts: [count(480, 2), count(480, 3)] });
    expect(rows.map((row) => linesOf(rows, row))).toEqual([[2], [3]]);
  });
});

describe('what the register holds of someone whose id can’t be read', () => {
  const worlds = (given: CaseChanges, name: keyof RegisterFacts) => {
    const fact = testerOf(aCase(given)).fact(name);
    if (fact.is === 'known' || typeof fact.possible === 'string') return [];
    return fact.possible as readonly Known[keyof RegisterFacts][];
  };

  const always = { startsOn: FAR_PAST, endsOn: 'open' };
  it.each<[string, keyof RegisterFacts, object]>([
    [
      ...(['days enough, from before anything that could lower them', 'counts'] as const),
      { days: exactly(500), basis: 'unemployment', countedOn: FAR_PAST },
    ],
    ['the pilot’s keyword', 'keywords', { code: '0018', ...always }],
    [
      ...(['subsidised work with the applicant', 'subsidies'] as const),
      {
        ...{ employerId: APPLICANT, level: 'blank', endIs: 'decided', status: 'granted' },
        ...{ decidedOn: 'blank', ...always },
      },
    ],
    ['a full grant', 'grants', { role: 'job-finder', percent: exactly(100), ...always }],
    ['an adjusted benefit', 'benefits', { benefit: 'adjusted', ...always }],
  ])(
    'is nothing, a row in doubt that could be anything, or a row that turns everything: %s',
    (_, name, row) => {
      const ids =
        name === 'grants'
          ? { applicantId: unreadable('any business') }
          : { personId: unreadable('any person') };
      const [nothing, unsure, something, ...more] = worlds(ids, name);
      const extent = { given: true, date: '2015-01-20' };
      expect(nothing).toMatchObject({ ...extent, damaged: false, rows: [], certain: [] });
      expect(unsure).toMatchObject({ ...extent, damaged: true, rows: [], certain: [] });
      expect(something).toMatchObject({ ...extent, damaged: true, rows: [row], certain: [row] });
      expect(more).toEqual([]);
      const mayHide = [nothing, unsure, something].map((world) => world?.mayHide(() => false));
      expect(mayHide).toEqual([false, true, false]);
    },
  );

  it('may be subsidised work with nobody where the applicant can’t be read either', () => {
    const ids = { personId: unreadable('any person'), applicantId: unreadable('any business') };
    expect(worlds(ids, 'subsidies').at(-1)?.rows).toMatchObject([{ employerId: NOBODIES[0] }]);
  });

  it('is doubtful as the id is, and stands in its cell', () => {
    const from = [aPlace({ line: 7 })];
    const personId = { ...missing('any person'), from } as const;
    expect(testerOf(aCase({ personId })).fact('counts')).toMatchObject({ is: 'missing', from });
  });

  it('is nothing where no file of the kind was given', () => {
    const given = {
      extracts: { grants: { given: false } },
      applicantId: unreadable('any business'),
    } as const;
    expect(worlds(given, 'grants').map(({ given, rows }) => [given, rows.length])).toEqual([[false, 0]]);
  });
});
