import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/vocabulary/languages.js';
import { YEAR_NAMES, YEAR_PARTS, type YearPart } from '../../src/vocabulary/year-names.js';
import { type Entry, inTheWay, isNamedAsLedger, layoutOf, runName } from '../../src/year/layout.js';

const isFile = (part: YearPart) => part === 'ledger' || part === 'settings';
const entriesIn = (language: (typeof LANGUAGES)[number]): Entry[] =>
  YEAR_PARTS.map((part) => ({ name: YEAR_NAMES[language][part], isFolder: !isFile(part) }));
const folder = (name: string): Entry => ({ name, isFolder: true });
const file = (name: string): Entry => ({ name, isFolder: false });

describe('a year folder', () => {
  it.each(LANGUAGES)('is known by its names in %s', (language) => {
    const layout = layoutOf(entriesIn(language));
    expect(layout?.language).toBe(language);
    for (const part of YEAR_PARTS) expect(layout?.names[part]).toBe(YEAR_NAMES[language][part]);
  });

  it('may mix languages, and its language is that of most names', () => {
    const mixed = [...entriesIn('sv').filter(({ name }) => name !== 'uttag'), folder('poiminnat')];
    expect(layoutOf(mixed)).toMatchObject({ language: 'sv', names: { extracts: 'poiminnat' } });
  });

  it('is known in capitals and with the dots that people write', () => {
    const layout = layoutOf([
      ...[folder('Hakemukset'), folder('POIMINNAT'), folder('täydennykset'.normalize('NFD'))],
      ...[file('Maksut.CSV'), folder('raportit')],
    ]);
    expect(layout?.names.completions?.normalize('NFC')).toBe('täydennykset');
    expect(layout?.names.ledger).toBe('Maksut.CSV');
  });

  it('is one where the ledger was lost: whoever goes on must be told', () => {
    const without = entriesIn('fi').filter(({ name }) => name !== 'maksut.csv');
    expect(layoutOf(without)?.names.ledger).toBeUndefined();
  });

  it.each<[string, readonly Entry[]]>([
    ['claims and reports alone', [folder('claims'), folder('reports')]],
    ['claims, extracts and one more', [folder('claims'), folder('extracts'), folder('reports')]],
    ['no extracts', entriesIn('fi').filter(({ name }) => name !== 'poiminnat')],
    ['a file where a folder should be', [...entriesIn('fi').slice(1), file('hakemukset')]],
    ['nothing', []],
  ])('is none with %s', (_, entries) => {
    expect(layoutOf(entries)).toBeUndefined();
  });

  it('is one with claims, extracts and two more', () => {
    expect(
      layoutOf([folder('claims'), folder('extracts'), folder('reports'), file('ledger.csv')]),
    ).toBeDefined();
  });

  it('says which names are there twice, since only one can count', () => {
    expect(layoutOf([...entriesIn('fi'), folder('claims')])?.twice).toEqual([['claims', 'hakemukset']]);
  });

  it('says where the ledger was saved as something else', () => {
    const all = [...entriesIn('fi'), file('Maksut.xlsx'), file('betalningar.ods'), file('muistio.xlsx')];
    expect(layoutOf(all)?.ledgerElsewhere).toEqual(['Maksut.xlsx', 'betalningar.ods']);
  });

  it.each([
    ['maksut.xlsm', 'a workbook with macros'],
    ['MAKSUT.TXT', 'text with tabs between'],
    ['maksut.csv.xlsx', 'an ending behind the one that Windows hides'],
    ['maksut.csv.csv', 'the same ending twice'],
  ])('takes %s for the ledger elsewhere: %s', (name) => {
    expect(layoutOf([...entriesIn('fi'), file(name)])?.ledgerElsewhere).toEqual([name]);
  });

  it.each(['maksut.csv', 'maksut-varmuuskopio.csv', 'maksut.pdf', 'maksut.csv.bak'])(
    'leaves %s be',
    (name) => {
      expect(layoutOf([...entriesIn('fi'), file(name)])?.ledgerElsewhere).toEqual([]);
    },
  );
});

it.each([
  ['maksut (1).xls', true],
  ['Kopio - Maksut.ods', true],
  ['ledger_2.numbers', true],
  ['betalningar-KONE12.csv', true],
  ['maksutapa.xls', false],
  ['ennakkomaksut.xls', false],
  ['maksut.pdf', false],
])('%s is named as a ledger: %s', (name, isNamed) => {
  expect(isNamedAsLedger(name)).toBe(isNamed);
});

it('a new year folder is refused where any part of one is, in whatever language, and nothing else is in its way', () => {
  const there = [folder('rapporter'), file('LUE-MINUT.txt'), file('muistio.docx'), folder('Claims')];
  expect(inTheWay(there)).toEqual(['rapporter', 'LUE-MINUT.txt', 'Claims']);
});

it('a run’s folder is named by its day, and by a number where the day is taken', () => {
  expect(runName('2014-07-31', [])).toBe('2014-07-31');
  expect(runName('2014-07-31', ['2014-07-31'])).toBe('2014-07-31-2');
  expect(runName('2014-07-31', ['2014-07-31', '2014-07-31-2', '2014-07-31-4'])).toBe('2014-07-31-3');
});
