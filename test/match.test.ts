import { describe, expect, it } from 'vitest';
import { match, setCopiesAside, spreadWithdrawals, supersededIn, wantedBy } from '../src/match.js';
import type { Day, Entries, ExtractKind } from '../src/model.js';
import type { AnyRow, Newest } from '../src/read/newest.js';
import {
  APPLICANT,
  aBenefit,
  aCase,
  aClaim,
  aCount,
  aGrant,
  aKeyword,
  aPlace,
  aSubsidy,
  type ClaimChanges,
  day,
  missing,
  OTHER_PERSON,
  PERSON,
  THIRD,
  unreadable,
} from './support/case.js';

const others: Entries<never> = { given: true, date: day('2015-01-20'), damaged: false, rows: [] };
const kinds: readonly ExtractKind[] = ['benefit-days', 'keywords', 'subsidies', 'grants', 'benefits'];

/** What is known of someone whose id can’t be read: nothing, whatever is known of others. */
const nobody: Entries<never> = { ...others, date: undefined };

/** Extracts that hold a row of each kind: of the person, and a grant of the applicant. */
function extracts(): Newest {
  const held: { readonly [key: string]: AnyRow } = {
    [`benefit-days ${PERSON}`]: aCount(),
    [`keywords ${PERSON}`]: aKeyword(),
    [`subsidies ${PERSON}`]: aSubsidy(),
    [`grants ${APPLICANT}`]: aGrant(),
    [`benefits ${PERSON}`]: aBenefit(),
  };
  return {
    ofAnyone: () => nobody,
    entriesOf: (kind, id) => {
      const row = held[`${kind} ${id}`];
      return row ? { ...others, rows: [row] } : others;
    },
  };
}

describe('who is looked up', () => {
  it('every person and every applicant that can be read, once', () => {
    const claims = [
      aClaim(),
      aClaim({ personId: OTHER_PERSON }),
      aClaim({ personId: unreadable('any person'), applicantId: THIRD }),
      aClaim({ applicantId: missing('any business') }),
    ];
    expect(wantedBy(claims)).toEqual({
      persons: new Set([PERSON, OTHER_PERSON]),
      bodies: new Set([APPLICANT, THIRD]),
    });
  });
});

describe('a case', () => {
  const rowsOf = (changes: ClaimChanges) => {
    const [theCase] = match([aClaim(changes)], extracts());
    return kinds.map((kind) => {
      const entries = theCase?.entries[kind];
      return entries === nobody ? 'nobody' : entries?.rows.length;
    });
  };

  it('holds the rows of its person, and the grants of its applicant', () => {
    expect(rowsOf({})).toEqual([1, 1, 1, 1, 1]);
  });

  it('holds none of another person or body', () => {
    expect(rowsOf({ personId: OTHER_PERSON })).toEqual([0, 0, 0, 1, 0]);
    expect(rowsOf({ applicantId: THIRD })).toEqual([1, 1, 1, 0, 1]);
  });

  it('holds what is known of nobody where the id cannot be read', () => {
    const none = 'nobody';
    expect(rowsOf({ personId: unreadable('any person') })).toEqual([none, none, none, 1, none]);
    expect(rowsOf({ applicantId: unreadable('any business') })).toEqual([1, 1, 1, none, 1]);
  });

  it('knows how far an extract speaks also of someone it does not name', () => {
    const [theCase] = match([aClaim({ personId: OTHER_PERSON })], extracts());
    expect(theCase?.entries.keywords).toEqual(others);
  });
});

describe('the rows of older extracts that a newer one stands for', () => {
  const was = aPlace({ file: 'old.csv', raw: '30.6.2014' });
  const is = aPlace({ file: 'new.csv', raw: '31.7.2014' });
  const superseded = [{ kind: 'subsidies', cells: [{ was, is }] }] as const;

  it('are told of once, however many claims a person has', () => {
    const changes = { extracts: { subsidies: { superseded } } };
    const one = aCase(changes);
    const other = { ...aCase({ claimId: '2' }), entries: one.entries };
    expect(supersededIn([one, other])).toEqual(superseded);
  });

  it('are none where no row is', () => {
    expect(supersededIn([aCase()])).toEqual([]);
  });
});

describe('a withdrawal', () => {
  const CHECK = day('2015-01-31');
  /** What each row says of its withdrawal once all are looked at, in whatever order they stand. */
  function spread(...changes: readonly ClaimChanges[]) {
    const claims = changes.map((each, i) => aClaim({ line: i + 2, ...each }));
    const tell = (found: ReturnType<typeof spreadWithdrawals>) =>
      found
        .toSorted((a, b) => a.line - b.line)
        .map(({ facts: { withdrawnOn } }) =>
          withdrawnOn.is === 'known' ? withdrawnOn.value : withdrawnOn.is,
        );
    const found = tell(spreadWithdrawals(claims, CHECK));
    expect(tell(spreadWithdrawals(claims.toReversed(), CHECK))).toEqual(found);
    return found;
  }
  const unread = unreadable('any day');

  it('in one row stands for all rows of the number, however it is written, and for no other', () => {
    expect(
      spread({ claimId: 'a-1' }, { claimId: 'a - 1', withdrawnOn: '2014-12-01' }, { claimId: 'a-2' }),
    ).toEqual(['2014-12-01', '2014-12-01', 'blank']);
    expect(spread({ applicantId: THIRD }, { withdrawnOn: '2014-12-01' })).toEqual(['blank', '2014-12-01']);
  });

  it('stands for all rows of the number whatever else they say', () => {
    expect(spread({ weeklyHours: 30 }, { withdrawnOn: '2014-12-01' })).toEqual(Array(2).fill('2014-12-01'));
  });

  /** A row of the claim, with what its cell of the withdrawal holds. */
  const written = (line: number, value: 'blank' | '2014-12-01') => {
    const from = [aPlace({ file: 'claims.csv', line, column: 'peruutettu', raw: value })];
    return aClaim({ line, withdrawnOn: { is: 'known', value: value as Day, from } });
  };

  it('in no row leaves each row its own empty cell', () => {
    const claims = [written(2, 'blank'), written(3, 'blank')];
    expect(spreadWithdrawals(claims, CHECK)).toEqual(claims);
  });

  it('is shown by the first of several cells that have its day', () => {
    const found = spreadWithdrawals([written(2, '2014-12-01'), written(3, '2014-12-01')], CHECK);
    expect(found.map(({ facts }) => facts.withdrawnOn.from[0]?.line)).toEqual([2, 2]);
  });

  it('is the earliest of several', () => {
    expect(spread({ withdrawnOn: '2014-12-02' }, { withdrawnOn: '2014-12-01' }, {})).toEqual(
      Array(3).fill('2014-12-01'),
    );
  });

  it('that cannot be read leaves it open, but where another has taken the claim back by the check', () => {
    expect(spread({}, { withdrawnOn: unread })).toEqual(['unreadable', 'unreadable']);
    expect(spread({ withdrawnOn: '2015-01-31' }, { withdrawnOn: unread })).toEqual(
      Array(2).fill('2015-01-31'),
    );
    expect(spread({ withdrawnOn: '2015-02-01' }, { withdrawnOn: unread })).toEqual([
      'unreadable',
      'unreadable',
    ]);
  });

  it('of a row without a number is its own, and that of its copies', () => {
    const claimId = missing('any text');
    expect(spread({ claimId }, { claimId, withdrawnOn: '2014-12-01' }, { claimId, weeklyHours: 30 })).toEqual(
      ['2014-12-01', '2014-12-01', 'blank'],
    );
  });

  it('of a row whose applicant cannot be read is no other’s of that number', () => {
    const of = (raw: string) => ({ ...unreadable('any business'), from: [aPlace({ raw })] }) as const;
    const rows = [{ applicantId: of('1111111-0') }, { applicantId: of('x'), withdrawnOn: '2014-12-01' }];
    expect(spread(...rows)).toEqual(['blank', '2014-12-01']);
  });
});

describe('copies', () => {
  /** Lines that stay, and `line of original` for those set aside; the same in either order of rows. */
  function aside(...changes: readonly ClaimChanges[]) {
    const claims = changes.map((each, i) => aClaim({ line: i + 2, ...each }));
    const { claims: kept, problems } = setCopiesAside(claims);
    return {
      kept: kept.map(({ line }) => line),
      copies: problems.map(({ code, line, args }) => `${code} ${line} of ${(args as { of: string }).of}`),
    };
  }

  it('of one claim: the earliest to arrive stays', () => {
    expect(aside({ receivedOn: '2014-08-02' }, { receivedOn: '2014-08-01' })).toEqual({
      kept: [3],
      copies: ['row-copy 2 of claims.csv:3'],
    });
  });

  it('of one day: the first row stays', () => {
    expect(aside({}, {}, {})).toEqual({
      kept: [2],
      copies: ['row-copy 3 of claims.csv:2', 'row-copy 4 of claims.csv:2'],
    });
  });

  it('a known arrival stays before one that is not known', () => {
    expect(aside({ receivedOn: missing('any day') }, {}).kept).toEqual([3]);
  });

  it('are listed as rows of the claims that are not decided', () => {
    const { problems } = setCopiesAside([aClaim(), aClaim({ line: 3 })]);
    expect(problems).toStrictEqual([
      {
        grade: 'row',
        code: 'row-copy',
        role: 'claims',
        file: 'claims.csv',
        line: 3,
        args: { of: 'claims.csv:2' },
      },
    ]);
  });

  it('are named by the row of the spreadsheet too, where a line is another', () => {
    const { problems } = setCopiesAside([aClaim(), { ...aClaim({ line: 30 }), row: 26 }]);
    expect(problems).toMatchObject([{ line: 30, row: 26 }]);
  });

  it('are told by what is written in an id that cannot be read', () => {
    const written = (raw: string) => ({
      applicantId: { ...unreadable('any business'), from: [aPlace({ raw })] } as const,
      content: 'alike',
    });
    expect(aside(written('1111111-0'), written('1111111-0')).kept).toEqual([2]);
    expect(aside(written('1111111-0'), written('1111111-2')).kept).toEqual([2, 3]);
    expect(aside(written(APPLICANT), { content: 'alike' }).kept).toEqual([2, 3]);
  });

  it('are told by the claim id whatever blanks stand in it', () => {
    expect(aside({ claimId: '2014 / 5' }, { claimId: '2014/5' }).kept).toEqual([2]);
    expect(aside({ claimId: '2014 / 5' }, { claimId: '2014/ 6' }).kept).toEqual([2, 3]);
  });

  it('are none when the content differs, or the claim id, or the applicant', () => {
    expect(aside({}, { weeklyHours: 36 }).kept).toEqual([2, 3]);
    expect(aside({}, { claimId: '2' }).kept).toEqual([2, 3]);
    expect(aside({}, { applicantId: THIRD }).kept).toEqual([2, 3]);
  });

  it('loses no row', () => {
    const { kept, copies } = aside({}, {}, { claimId: '2' }, { claimId: '2' }, { weeklyHours: 36 });
    expect(kept.length + copies.length).toBe(5);
  });
});
