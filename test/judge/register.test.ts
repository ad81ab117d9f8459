import { describe, expect, it } from 'vitest';
import { NOBODIES } from '../../src/judge/possible.js';
import { type Assume, placesOfRows, registerFacts } from '../../src/judge/register.js';
import type { Count, Keyword } from '../../src/model.js';
import type { RegisterFacts } from '../../src/pilot/facts.js';
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
  unreadable,
} from '../support/case.js';

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

  it('knows where the cells of each row stand, and of two counts that differ those of both', () => {
    const { assume } = assuming('first');
    const at = (line: number) => [aPlace({ line })];
    const keyword = { ...aKeyword(), code: { is: 'known', value: '0018', from: at(5) } as const };
    const fact = registerFacts(aCase({ keywords: [aKeyword(), keyword] }), assume)('keywords');
    const keywords = fact.is === 'known' ? fact.value.rows : [];
    expect(keywords.map((row) => placesOfRows(keywords, [row]))).toEqual([[], at(5)]);
    expect(placesOfRows(keywords, undefined)).toEqual(at(5));
    expect(placesOfRows([{}], undefined)).toEqual([]);

    const count = (days: number, line: number) => ({
      ...aCount(),
      days: { is: 'known', value: exactly(days), from: at(line) } as const,
    });
    const shown = (...counts: NonNullable<CaseChanges['counts']>) => {
      const { rows } = known('counts', { counts }, assume);
      return rows.map((row) => [(row as Count).days, ...placesOfRows(rows, [row]).map(({ line }) => line)]);
    };
    expect(shown(count(480, 2), count(520, 3))).toEqual([
      [exactly(480), 2, 3],
      [exactly(480), 2, 3],
    ]);
    expect(shown(count(480, 2), count(480, 3))).toEqual([
      [exactly(480), 2],
      [exactly(480), 3],
    ]);
  });

  it('knows where the cells of a count stand before its days are read', () => {
    const { assume } = assuming('first');
    const counts = [480, 520].map((days, at) => ({
      ...aCount(),
      days: { is: 'known', value: exactly(days), from: [aPlace({ line: at + 2 })] } as const,
    }));
    const { rows } = known('counts', { counts }, assume);
    expect(rows.map((row) => placesOfRows(rows, [row]).map(({ line }) => line))).toEqual([[2], [3]]);
  });

  it('tells cells in the order of the rows, also where one lies between two that contradict each other', () => {
    const { assume } = assuming('first');
    const counts = (['unemployment', 'total', 'unemployment'] as const).map((basis, at) => ({
      ...aCount(),
      basis: { is: 'known', value: basis, from: [] } as const,
      days: { is: 'known', value: exactly(480 + at), from: [aPlace({ line: at + 2 })] } as const,
    }));
    const { rows } = known('counts', { counts }, assume);
    const linesOf = (...only: readonly object[]) => placesOfRows(rows, only).map(({ line }) => line);
    const [first, between, last] = rows as readonly Count[];
    expect([first?.days, last?.days]).toEqual([exactly(480), exactly(480)]);
    expect(linesOf(last as Count)).toEqual([2, 4]);
    expect(linesOf(between as Count)).toEqual([3]);
    expect(linesOf(last as Count, between as Count)).toEqual([2, 3, 4]);
  });

  it('is made once', () => {
    const register = registerFacts(aCase(), assuming('first').assume);
    expect(register('keywords')).toBe(register('keywords'));
    expect(register('keywords')).not.toBe(register('counts'));
  });

  it('lets a row in doubt be anything it can be: also one in order with its own other day alone', () => {
    const { assume } = assuming('first');
    const hides = (cells: Parameters<typeof aKeyword>[0], is: (row: Keyword) => boolean) =>
      known('keywords', { keywords: [aKeyword(cells)] }, assume).mayHide(is as never);
    const ended = { startsOn: missing('any day'), endsOn: '2014-06-15' } as const;
    expect(hides(ended, ({ startsOn }) => startsOn === '2014-06-15')).toBe(true);
    expect(hides(ended, ({ startsOn }) => startsOn > '2014-06-15')).toBe(false);
    expect(hides({ ...ended, endsOn: 'open' }, ({ startsOn }) => startsOn > '2014-06-15')).toBe(true);
    const both = { code: missing(['0018', '0020']), startsOn: missing('any day') };
    expect(hides(both, ({ code, startsOn }) => code === '0018' && startsOn === '2014-06-16')).toBe(true);
  });

  it('may hide anything behind a row that could be more than can be looked through', () => {
    const { assume } = assuming('first');
    const mayHide = (codes: number, levels: number) => {
      const texts = (count: number) => missing(Array.from({ length: count }, (_, at) => `${at}`));
      const row = aSubsidy({ employerId: texts(codes), level: texts(levels) });
      return known('subsidies', { subsidies: [row] }, assume).mayHide(() => false);
    };
    expect([mayHide(50, 100), mayHide(50, 101)]).toEqual([false, true]);
    expect([mayHide(5_000, 1), mayHide(5_001, 1)]).toEqual([false, true]);
  });
});

describe('what the register holds of someone whose id can’t be read', () => {
  const worlds = (given: CaseChanges, name: keyof RegisterFacts) => {
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

  const always = { startsOn: '1900-01-01', endsOn: 'open' };
  it.each<[string, keyof RegisterFacts, object]>([
    [
      'days enough, from before anything that could lower them',
      'counts',
      { days: exactly(500), basis: 'unemployment', countedOn: '1900-01-01' },
    ],
    ['the pilot’s keyword', 'keywords', { code: '0018', ...always }],
    [
      'subsidised work with the applicant',
      'subsidies',
      {
        employerId: APPLICANT,
        level: 'blank',
        endIs: 'decided',
        status: 'granted',
        decidedOn: 'blank',
        ...always,
      },
    ],
    ['a full grant', 'grants', { role: 'job-finder', percent: exactly(100), ...always }],
    ['an adjusted benefit', 'benefits', { benefit: 'adjusted', ...always }],
  ])('may be a row that turns everything: %s', (_, name, row) => {
    const ids =
      name === 'grants'
        ? { applicantId: unreadable('any business') }
        : { personId: unreadable('any person') };
    const [nothing, unsure, something] = worlds(ids, name);
    const extent = { given: true, date: '2015-01-20' };
    expect(nothing).toMatchObject({ ...extent, damaged: false, rows: [] });
    expect(unsure).toMatchObject({ ...extent, damaged: true, rows: [] });
    expect(something).toMatchObject({ ...extent, damaged: true, rows: [row] });
    expect(worlds(ids, name).some(({ mayHide }) => mayHide(() => true))).toBe(false);
  });

  it('may be subsidised work with nobody where the applicant can’t be read either', () => {
    const ids = { personId: unreadable('any person'), applicantId: unreadable('any business') };
    expect(worlds(ids, 'subsidies').at(-1)?.rows).toMatchObject([{ employerId: NOBODIES[0] }]);
  });

  it('is doubtful as the id is, and stands in its cell', () => {
    const from = [aPlace({ line: 7 })];
    const personId = { ...missing('any person'), from } as const;
    expect(registerFacts(aCase({ personId }), assuming('first').assume)('counts')).toMatchObject({
      is: 'missing',
      from,
    });
  });

  it('is nothing where no file of the kind was given', () => {
    const given = {
      extracts: { grants: { given: false } },
      applicantId: unreadable('any business'),
    } as const;
    expect(worlds(given, 'grants').map(({ given, rows }) => [given, rows.length])).toEqual([[false, 0]]);
  });
});
