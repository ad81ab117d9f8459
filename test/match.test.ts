import { describe, expect, it } from 'vitest';
import { match, setCopiesAside, spreadWithdrawals, wantedBy } from '../src/match.js';
import type { Entries, ExtractKind } from '../src/model.js';
import type { Newest } from '../src/read/newest.js';
import {
  APPLICANT,
  aClaim,
  aGrant,
  aKeyword,
  aPlace,
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

/** Extracts that hold a keyword of the person and a grant of the applicant. */
function extracts(): Newest {
  const held = { [`keywords ${PERSON}`]: aKeyword(), [`grants ${APPLICANT}`]: aGrant() };
  return {
    ofAnyone: () => others,
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
    return kinds.map((kind) => theCase?.entries[kind].rows.length);
  };

  it('holds the rows of its person, and the grants of its applicant', () => {
    expect(rowsOf({})).toEqual([0, 1, 0, 1, 0]);
  });

  it('holds none of another person or body', () => {
    expect(rowsOf({ personId: OTHER_PERSON })).toEqual([0, 0, 0, 1, 0]);
    expect(rowsOf({ applicantId: THIRD })).toEqual([0, 1, 0, 0, 0]);
  });

  it('holds none where the id cannot be read', () => {
    expect(rowsOf({ personId: unreadable('any person') })).toEqual([0, 0, 0, 1, 0]);
    expect(rowsOf({ applicantId: unreadable('any business') })).toEqual([0, 1, 0, 0, 0]);
  });

  it('knows how far an extract speaks also of someone it does not name', () => {
    const [theCase] = match([aClaim({ personId: OTHER_PERSON })], extracts());
    expect(theCase?.entries.keywords).toEqual(others);
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
    expect(problems).toEqual([
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
