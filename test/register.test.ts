import { describe, expect, it } from 'vitest';
import type { Count, Keyword } from '../src/model.js';
import { type Assume, placesOfRow, registerFacts } from '../src/register.js';
import {
  aCase,
  aCount,
  aKeyword,
  aSubsidy,
  type CaseChanges,
  exactly,
  missing,
  unreadable,
} from './support/case.js';

/** Assumes the first or the last of what is possible, and remembers what it was asked. */
function assuming(which: 'first' | 'last') {
  const asked: string[] = [];
  const assume: Assume = (key, _, values) => {
    asked.push(key);
    const found = values().at(which === 'first' ? 0 : -1);
    if (found === undefined) throw new Error(`nothing is possible for ${key}`);
    return found;
  };
  return { asked, assume };
}

function known(name: 'counts' | 'keywords' | 'subsidies', given: CaseChanges, assume: Assume) {
  const fact = registerFacts(aCase(given), assume)(name);
  if (fact.is !== 'known') throw new Error(`${name} should be known`);
  return fact.value;
}

describe('what the register holds of a person', () => {
  it('is told as it stands where every cell is known, and nothing is assumed', () => {
    const { asked, assume } = assuming('first');
    const { rows, given, damaged, date } = known('keywords', { keywords: [aKeyword()] }, assume);
    expect({ given, damaged, date, code: (rows[0] as Keyword).code }).toEqual({
      given: true,
      damaged: false,
      date: '2015-01-20',
      code: '0018',
    });
    expect(asked).toEqual([]);
  });

  it('asks for a cell in doubt when it is read, and not before', () => {
    const { asked, assume } = assuming('last');
    const keywords = [aKeyword({ code: unreadable(['0018', '0020']) }), aKeyword()];
    const { rows } = known('keywords', { keywords }, assume);
    expect(asked).toEqual([]);
    expect((rows[0] as Keyword).code).toBe('0020');
    expect(asked).toEqual(['keywords 0 code']);
  });

  it('lets no row end before it begins, whichever of the days is in doubt', () => {
    for (const which of ['first', 'last'] as const) {
      const { assume } = assuming(which);
      const rows = [
        aSubsidy({ startsOn: unreadable('any day') }),
        aSubsidy({ endsOn: unreadable('any day') }),
        aSubsidy({ startsOn: unreadable('any day'), endsOn: unreadable('any day') }),
      ];
      for (const row of known('subsidies', { subsidies: rows }, assume).rows) {
        const { startsOn, endsOn } = row as { startsOn: string; endsOn: string };
        expect(startsOn <= endsOn).toBe(true);
      }
    }
  });

  it('takes one of two counts of a day that differ for both, and asks once which', () => {
    const { asked, assume } = assuming('last');
    const counts = [aCount({ days: 480 }), aCount({ days: 520 }), aCount({ basis: 'total', days: 600 })];
    const { rows } = known('counts', { counts }, assume);
    expect(rows.map((row) => (row as Count).days)).toEqual([exactly(520), exactly(520), exactly(600)]);
    expect(new Set(asked).size).toBe(1);
  });

  it('sees no conflict in a count that is listed twice', () => {
    const { asked, assume } = assuming('first');
    const { rows } = known('counts', { counts: [aCount(), aCount()] }, assume);
    expect(rows.map((row) => (row as Count).days)).toHaveLength(2);
    expect(asked).toEqual([]);
  });

  it('may hide a row looked for behind a cell in doubt, and only behind one', () => {
    const { assume } = assuming('first');
    const pilot = (row: Keyword) => row.code === '0018';
    const other = aKeyword({ code: '0020' });
    const unclear = aKeyword({ code: missing(['0018', '0020']) });
    expect(known('keywords', { keywords: [other] }, assume).mayHide(pilot as never)).toBe(false);
    expect(known('keywords', { keywords: [aKeyword()] }, assume).mayHide(pilot as never)).toBe(false);
    expect(known('keywords', { keywords: [other, unclear] }, assume).mayHide(pilot as never)).toBe(true);
  });

  it('knows where the cells of each row stand', () => {
    const { assume } = assuming('first');
    const [row] = known('keywords', { keywords: [aKeyword()] }, assume).rows;
    expect(placesOfRow(row as object)).toEqual([]);
    expect(placesOfRow({})).toEqual([]);
  });
});

describe('what the register holds of someone whose id can’t be read', () => {
  const worlds = (given: CaseChanges, name: 'keywords' | 'grants') => {
    const fact = registerFacts(aCase(given), assuming('first').assume)(name);
    return fact.is === 'known' || typeof fact.possible === 'string' ? [] : fact.possible;
  };

  it('is nothing, for certain or not, or a row that turns everything', () => {
    const found = worlds({ personId: unreadable('any person'), keywords: [] }, 'keywords');
    expect(found.map(({ rows, damaged }) => [rows.length, damaged])).toEqual([
      [0, false],
      [0, true],
      [1, true],
    ]);
  });

  it('is nothing where no file of the kind was given', () => {
    const given = {
      extracts: { grants: { given: false } },
      applicantId: unreadable('any business'),
    } as const;
    expect(worlds(given, 'grants').map(({ given, rows }) => [given, rows.length])).toEqual([[false, 0]]);
  });
});
