/** Facts as `run.json` has them: what is left out of them is read back to the letter. */
import { describe, expect, it } from 'vitest';
import { factsRead } from '../../src/earlier/cells-once.js';
import type { Place, ShownFact } from '../../src/model.js';
import { newFacts, newTables } from '../../src/report/run-cells.js';

const source = { line: 6, row: 5 };
const place = (raw: string, more: Partial<Place> = {}): Place => ({
  file: 'pori.csv',
  line: 6,
  row: 5,
  column: 'alkaa',
  cell: 'N5',
  raw,
  ...more,
});
const fact = (values: readonly unknown[], ...from: Place[]): ShownFact => ({
  name: 'start',
  is: values.length === 1 ? 'known' : 'conflict',
  values,
  from,
});
const elsewhere = { line: 373, row: 373, cell: 'N373' };

function written(...shown: readonly ShownFact[]) {
  const tables = newTables();
  const { facts, numberOf } = newFacts(tables, source);
  const numbers = shown.map(numberOf);
  const { columns, factNames } = tables;
  return {
    facts,
    numbers,
    read: factsRead({ source, facts, verdicts: [] }, { columns, fact_names: factNames }),
  };
}

describe('a fact in run.json', () => {
  it.each<[string, ShownFact, unknown]>([
    ['no text where a day is written as in Finland', fact(['2014-04-07'], place('7.4.2014')), [[0]]],
    ['the text of a day with zeros', fact(['2014-04-07'], place('07.04.2014')), [[0, '07.04.2014']]],
    [
      'the text of a day as a system writes it',
      fact(['2014-04-07'], place('2014-04-07')),
      [[0, '2014-04-07']],
    ],
    ['no text where the value is the cell', fact([3], place('3')), [[0]]],
    ['no text of a blank cell', fact(['blank'], place('')), [[0]]],
    ['the word of a cell that says blank', fact(['blank'], place('blank')), [[0, 'blank']]],
    ['the text of a word in another language', fact(['no'], place('ei')), [[0, 'ei']]],
    [
      'both texts of two values',
      fact(['1', '2'], place('1'), place('2')),
      [
        [0, '1'],
        [0, '2'],
      ],
    ],
    ['the text where there is no value', fact([], place('x?')), [[0, 'x?']]],
    ['the line of another row', fact(['1'], place('2', elsewhere)), [[0, '2', 373]]],
    ['the line of another row with no text', fact(['1'], place('1', elsewhere)), [[0, null, 373]]],
    [
      'a line once for the cells of a row, and again where the claim’s own follows',
      fact([], place('a', elsewhere), place('b', elsewhere), place('c')),
      [
        [0, 'a', 373],
        [0, 'b'],
        [0, 'c', 6, 5],
      ],
    ],
    [
      'the row where it isn’t the line',
      fact([], place('a', { line: 9, row: 8, cell: 'N8' })),
      [[0, 'a', 9, 8]],
    ],
    ['the line where the row alone differs', fact([], place('a', { row: 6, cell: 'N6' })), [[0, 'a', 6]]],
  ])('has %s', (_, shown, cells) => {
    const { facts, read } = written(shown);
    expect(facts).toEqual([[0, shown.values, cells, ...(shown.is === 'known' ? [] : [shown.is])]]);
    expect(read).toEqual([{ ...shown, from: shown.from }]);
  });

  it('stands once, whatever number of verdicts rests on it, and its name too', () => {
    const end = { ...fact(['2014-04-07'], place('7.4.2014')), name: 'end' };
    const { facts, numbers, read } = written(fact(['1'], place('1')), end, fact(['1'], place('1')));
    expect(numbers).toEqual([0, 1, 0]);
    expect(facts.map(([name]) => name)).toEqual([0, 1]);
    expect(read.map(({ name }) => name)).toEqual(['start', 'end']);
  });

  it('hides a code, also the one that its text is left out for', () => {
    const code = '010190-999N';
    const personId = { ...fact([code], place(code, { column: 'henkilötunnus' })), name: 'personId' };
    expect(JSON.stringify(written(personId))).not.toContain(code);
    expect(written(personId).read[0]?.from[0]?.raw).toBe('010190-****');
  });
});
