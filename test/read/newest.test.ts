import { describe, expect, it } from 'vitest';
import type { ExtractKind, Place } from '../../src/model.js';
import { type AnyRow, type DatedFile, newestOf } from '../../src/read/newest.js';
import {
  APPLICANT,
  aCount,
  aGrant,
  aKeyword,
  aSubsidy,
  day,
  OTHER_PERSON,
  PERSON,
  THIRD,
  unreadable,
} from '../support/case.js';

type Given = {
  readonly rows?: readonly AnyRow[];
  readonly of?: string;
  /** A row of the person that couldn't be told apart into cells. */
  readonly damaged?: true;
  /** Their rows' own date. */
  readonly older?: string;
  /** No row of anyone. */
  readonly empty?: true;
};

function file(kind: ExtractKind, date: string | undefined, given: Given = {}): DatedFile {
  const { rows = [], of = kind === 'grants' ? APPLICANT : PERSON, damaged, older, empty } = given;
  const dated = rows.map((row) => ({ row, ...(older ? { older: day(older) } : {}) }));
  return {
    kind,
    date: date === undefined ? undefined : day(date),
    rows: new Map(rows.length > 0 ? [[of, dated]] : []),
    damaged: new Set(damaged ? [of] : []),
    isEmpty: empty !== undefined,
  };
}

const keyword = aKeyword();
const [MAY, JULY] = ['2014-05-30', '2014-07-30'];

/** What all files together say, in either order. */
function together(kind: ExtractKind, id: string, files: readonly DatedFile[]) {
  const [entries, reversed] = [files, files.toReversed()].map((each) => newestOf(each).entriesOf(kind, id));
  expect(reversed?.date).toBe(entries?.date);
  expect(new Set(reversed?.rows)).toEqual(new Set(entries?.rows));
  if (!entries) throw new Error('no entries');
  return entries;
}

describe('the day up to which a missing row proves something', () => {
  it.each<[string, ExtractKind, string, readonly DatedFile[], string | undefined]>([
    ['of one date: also of someone no file names', 'keywords', PERSON, [file('keywords', MAY)], MAY],
    [
      'of the newest file that names the person',
      'keywords',
      PERSON,
      [file('keywords', MAY, { rows: [keyword] }), file('keywords', JULY, { rows: [keyword] })],
      JULY,
    ],
    [
      'a damaged row names the person too',
      'keywords',
      PERSON,
      [file('keywords', MAY, { rows: [keyword] }), file('keywords', JULY, { damaged: true })],
      JULY,
    ],
    [
      'a newer file that names others alone says nothing of the person',
      'keywords',
      PERSON,
      [
        file('keywords', MAY, { rows: [keyword] }),
        file('keywords', JULY, { rows: [keyword], of: OTHER_PERSON }),
      ],
      MAY,
    ],
    [
      'but it does where an extract of another kind and of its day names the person',
      'keywords',
      PERSON,
      [
        file('keywords', MAY, { rows: [keyword] }),
        file('keywords', JULY, { rows: [keyword], of: OTHER_PERSON }),
        file('subsidies', JULY, { rows: [aSubsidy()] }),
      ],
      JULY,
    ],
    [
      'three days from an extract that names the person are near enough',
      'benefits',
      PERSON,
      [
        file('benefits', '2014-07-27'),
        file('keywords', JULY, { rows: [keyword] }),
        file('keywords', MAY, { rows: [keyword] }),
      ],
      '2014-07-27',
    ],
    [
      'four days are not',
      'benefits',
      PERSON,
      [
        file('benefits', '2014-07-26'),
        file('keywords', JULY, { rows: [keyword] }),
        file('keywords', MAY, { rows: [keyword] }),
      ],
      undefined,
    ],
    [
      'of a body that no file names: of the oldest',
      'grants',
      APPLICANT,
      [file('grants', MAY), file('grants', JULY, { rows: [aGrant()], of: THIRD })],
      MAY,
    ],
    [
      'a file without a date leaves it open for those it names',
      'keywords',
      PERSON,
      [file('keywords', JULY, { rows: [keyword] }), file('keywords', undefined, { rows: [keyword] })],
      undefined,
    ],
    [
      'and is of no matter to others',
      'keywords',
      PERSON,
      [
        file('keywords', JULY, { rows: [keyword] }),
        file('keywords', undefined, { rows: [keyword], of: OTHER_PERSON }),
      ],
      JULY,
    ],
    [
      'a row’s own older date is its person’s',
      'keywords',
      PERSON,
      [file('keywords', JULY, { rows: [keyword], older: MAY })],
      MAY,
    ],
    [
      'while no newer file has the person',
      'keywords',
      PERSON,
      [
        file('keywords', MAY, { rows: [keyword], older: '2014-01-30' }),
        file('keywords', JULY, { rows: [keyword] }),
      ],
      JULY,
    ],
  ])('%s', (_, kind, id, files, expected) => {
    expect(together(kind, id, files).date).toBe(expected);
  });
});

describe('rows of extracts of several dates', () => {
  const [old, held] = [aSubsidy(), aSubsidy({ endsOn: '2014-02-28' })];
  const older = file('subsidies', MAY, { rows: [old] });

  it('the same row holds as the newest file has it, and what it stands for is kept', () => {
    const at = (name: string): Place => ({ file: name, line: 2, column: 'ends_on', cell: 'E2', raw: '' });
    const [was, is] = [at('05.csv'), at('07.csv')];
    const placed = (row: typeof old, place: Place) => ({ ...row, endsOn: { ...row.endsOn, from: [place] } });
    const entries = together('subsidies', PERSON, [
      file('subsidies', MAY, { rows: [placed(old, was)] }),
      file('subsidies', JULY, { rows: [placed(held, is)] }),
    ]);
    expect(entries.rows).toEqual([placed(held, is)]);
    expect(entries.gone).toEqual([]);
    expect(entries.superseded).toEqual([{ kind: 'subsidies', cells: [{ was, is }] }]);
  });

  it.each<[string, ExtractKind, AnyRow, AnyRow]>([
    ['subsidies by employer and first day', 'subsidies', aSubsidy(), aSubsidy({ status: 'annulled' })],
    ['keywords by code and first day', 'keywords', aKeyword(), aKeyword({ endsOn: '2014-06-15' })],
    ['counts by ground and day', 'benefit-days', aCount(), aCount({ days: 480 })],
    ['grants by role and first day', 'grants', aGrant(), aGrant({ percent: 50 })],
  ])('are the same row: %s', (_, kind, was, is) => {
    const files = [file(kind, MAY, { rows: [was] }), file(kind, JULY, { rows: [is] })];
    expect(together(kind, kind === 'grants' ? APPLICANT : PERSON, files).rows).toEqual([is]);
  });

  it('one with a key cell that can’t be read is the same as no other', () => {
    const open = aSubsidy({ startsOn: unreadable('any day') });
    const again = aSubsidy({ startsOn: unreadable('any day') });
    const { rows, gone } = together('subsidies', PERSON, [
      file('subsidies', MAY, { rows: [open] }),
      file('subsidies', JULY, { rows: [again] }),
    ]);
    expect([rows[0] === again, gone?.[0] === open]).toEqual([true, true]);
  });

  it('all newest rows of a key replace all older ones of it, and stay as many as they are', () => {
    const { rows, gone } = together('subsidies', PERSON, [
      file('subsidies', MAY, { rows: [old, old, old] }),
      file('subsidies', JULY, { rows: [held, old] }),
    ]);
    expect([new Set(rows), gone]).toEqual([new Set([held, old]), []]);
  });

  it('those that stand in an older file alone may be gone', () => {
    const other = aSubsidy({ startsOn: '2014-04-01' });
    const files = [older, file('subsidies', JULY, { rows: [other] })];
    expect(together('subsidies', PERSON, files)).toMatchObject({ rows: [other], gone: [old] });
  });

  it('also where the newer file has nothing of the person, but another of its day does', () => {
    const files = [
      older,
      file('subsidies', JULY, { rows: [old], of: OTHER_PERSON }),
      file('keywords', JULY, { rows: [keyword] }),
    ];
    expect(together('subsidies', PERSON, files)).toMatchObject({ rows: [], gone: [old] });
    // Nothing of its day names the person: it is an extraction of others.
    expect(together('subsidies', PERSON, files.slice(0, 2))).toMatchObject({ rows: [old] });
    expect(together('subsidies', PERSON, files.slice(0, 2)).gone ?? []).toEqual([]);
  });

  it('counts of benefit days stay: each tells of its own day', () => {
    const [early, late] = [aCount(), aCount({ countedOn: '2014-06-30' })];
    const files = [
      file('benefit-days', MAY, { rows: [early] }),
      file('benefit-days', JULY, { rows: [late] }),
    ];
    const { rows, gone } = together('benefit-days', PERSON, files);
    expect([new Set(rows), gone]).toEqual([new Set([early, late]), []]);
  });

  it('parts of one extraction are one, whoever is in which', () => {
    const files = [file('subsidies', JULY, { rows: [held] }), file('subsidies', JULY, { rows: [old] })];
    expect(new Set(together('subsidies', PERSON, files).rows)).toEqual(new Set([held, old]));
  });
});

describe('a file without a date', () => {
  const [dated, undated] = [aKeyword(), aKeyword({ endsOn: '2014-06-15' })];
  const files = (rows: readonly AnyRow[]) => [
    file('keywords', JULY, { rows: [dated] }),
    file('keywords', undefined, { rows }),
  ];

  it('that has a row as a dated one has it says nothing new', () => {
    expect(together('keywords', PERSON, files([aKeyword()]))).toMatchObject({ rows: [dated], gone: [] });
    expect(together('keywords', PERSON, files([aKeyword()])).otherwise?.size).toBe(0);
  });

  it('that has it otherwise leaves both possible', () => {
    const { rows, otherwise } = together('keywords', PERSON, files([undated]));
    expect([rows, otherwise?.get(dated)]).toEqual([[dated], undated]);
  });

  it.each([
    ['a header alone, beside a dated file that names the person: of no matter', [keyword], JULY],
    ['a header alone, beside a dated file without rows, which covers everyone', [], JULY],
  ])('%s', (_, rows, date) => {
    const files = [file('keywords', undefined), file('keywords', JULY, { rows })];
    expect(together('keywords', PERSON, files)).toMatchObject({ given: true, date, rows });
  });

  it('a header alone and no other file proves nothing of anyone', () => {
    const nothing = { given: true, date: undefined, damaged: false, rows: [] };
    expect(together('keywords', PERSON, [file('keywords', undefined)])).toMatchObject(nothing);
    const named = file('subsidies', JULY, { rows: [aSubsidy()] });
    expect(together('keywords', PERSON, [file('keywords', undefined), named])).toMatchObject(nothing);
  });

  it('whose row stands in it alone may be gone while a dated file has the person', () => {
    const other = aKeyword({ code: '0020' });
    expect(together('keywords', PERSON, files([other]))).toMatchObject({ rows: [dated], gone: [other] });
    const alone = [file('keywords', undefined, { rows: [other] })];
    expect(together('keywords', PERSON, alone).rows).toEqual([other]);
  });
});

describe('a damaged row', () => {
  const damaged = (date: string | undefined) => file('keywords', date, { damaged: true });
  const whole = (date: string | undefined) => file('keywords', date, { rows: [keyword] });
  it.each<[string, readonly DatedFile[], boolean]>([
    ['matters', [damaged(JULY)], true],
    ['not where a newer file has the person in whole rows alone', [damaged(MAY), whole(JULY)], false],
    ['but where the newer file is the damaged one', [whole(MAY), damaged(JULY)], true],
    ['and where both are of one day', [whole(JULY), damaged(JULY)], true],
    ['and where it has no date', [whole(JULY), damaged(undefined)], true],
    ['and where the whole rows have none', [damaged(MAY), whole(undefined)], true],
  ])('%s', (_, files, expected) => {
    expect(together('keywords', PERSON, files).damaged).toBe(expected);
  });
});

it('someone whose id can’t be read may be in any file: the oldest date holds, and none where one has none', () => {
  const dates = (...files: readonly DatedFile[]) => newestOf(files).ofAnyone('keywords').date;
  expect(dates(file('keywords', MAY), file('keywords', JULY))).toBe(MAY);
  expect(dates(file('keywords', MAY), file('keywords', undefined))).toBeUndefined();
  expect(dates(file('keywords', MAY), file('keywords', undefined, { empty: true }))).toBe(MAY);
  expect(dates(file('keywords', undefined, { empty: true }))).toBeUndefined();
  expect(newestOf([]).ofAnyone('keywords').given).toBe(false);
});
