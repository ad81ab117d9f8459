import { describe, expect, it } from 'vitest';
import { type Difference, differencesIn } from '../../src/earlier/expected.js';

const compare = (name: string, expected: string, found: string | undefined) =>
  differencesIn(name, Buffer.from(expected), found);

const REASONS = 'applicant_id;claim_id;criterion;code\r\n';

describe('tables are compared by their cells', () => {
  it.each<[why: string, expected: string, found: string, differences: readonly Difference[]]>([
    ['the same', `${REASONS}1;2;3.1;a\r\n`, `${REASONS}1;2;3.1;a\r\n`, []],
    [
      'a cell',
      `${REASONS}1;2;3.1;a\r\n`,
      `${REASONS}1;2;3.1;b\r\n`,
      [{ in: 'cell', row: 2, about: ['1', '2', '3.1'], column: 'code', expected: 'a', found: 'b' }],
    ],
    [
      'a row that is missing shifts none of those behind it',
      `${REASONS}1;2;3.1;a\r\n1;3;3.1;a\r\n`,
      `${REASONS}1;3;3.1;a\r\n`,
      [{ in: 'row', about: ['1', '2', '3.1'], is: 'missing' }],
    ],
    [
      'a row of what has one already is another row',
      `${REASONS}1;2;3.1;a\r\n`,
      `${REASONS}1;2;3.1;a\r\n1;2;3.1;a\r\n`,
      [{ in: 'row', about: ['1', '2', '3.1'], is: 'added' }],
    ],
    [
      'the order of rows',
      `${REASONS}1;2;3.1;a\r\n1;3;3.1;a\r\n`,
      `${REASONS}1;3;3.1;a\r\n1;2;3.1;a\r\n`,
      [{ in: 'order' }],
    ],
    ['a line end', `${REASONS}1;2;3.1;a\r\n`, `${REASONS}1;2;3.1;a\n`, [{ in: 'bytes' }]],
    ['a byte order mark', `\ufeff${REASONS}1;2;3.1;a\r\n`, `${REASONS}1;2;3.1;a\r\n`, [{ in: 'bytes' }]],
    [
      'headers in another language',
      'hakemustunnus;x\r\n1;2\r\n',
      'claim_id;x\r\n1;2\r\n',
      [{ in: 'columns', expected: ['hakemustunnus', 'x'], found: ['claim_id', 'x'] }],
    ],
    [
      'a cell too few',
      'hakemustunnus;x\r\n1;2\r\n',
      'hakemustunnus;x\r\n1\r\n',
      [{ in: 'cell', row: 2, about: ['1'], column: 'x', expected: '2', found: '' }],
    ],
    [
      'figures, by their group',
      'group;value;outcome;eur\r\na;b;c;1\r\n',
      'group;value;outcome;eur\r\na;b;c;2\r\n',
      [{ in: 'cell', row: 2, about: ['a', 'b', 'c'], column: 'eur', expected: '1', found: '2' }],
    ],
    [
      'what is no table, by its lines',
      'a;b\r\n"x;1\r\n',
      'a;b\r\n"y;1\r\n',
      [{ in: 'line', line: 2, expected: '"x;1', found: '"y;1' }],
    ],
    ['an empty file, by its columns', '', 'a;b\r\n', [{ in: 'columns', expected: [], found: ['a', 'b'] }]],
  ])('%s', async (_, expected, found, differences) => {
    expect(await compare('reasons.csv', expected, found)).toEqual(differences);
  });

  it('with persons masked, also one that is no code', async () => {
    const [cell] = await compare(
      'payouts.csv',
      'henkilötunnus\r\n010190-900P\r\n',
      'henkilötunnus\r\n010190 9\r\n',
    );
    expect(cell).toMatchObject({ expected: '010190-****', found: '010190 *' });
  });
});

it('a file that is no longer written', async () => {
  expect(await compare('payouts.csv', 'a', undefined)).toEqual([{ in: 'file' }]);
});

describe('JSON is compared by its members', () => {
  it.each<[why: string, expected: string, found: string, differences: readonly Difference[]]>([
    [
      'a member in a list',
      '{"a":{"b":[1,2]}}',
      '{"a":{"b":[1,3]}}',
      [{ in: 'member', path: 'a.b[1]', expected: '2', found: '3' }],
    ],
    ['a member more', '{}', '{"a":"x"}', [{ in: 'member', path: 'a', expected: '', found: '"x"' }]],
    [
      'a list for an object',
      '{"a":[]}',
      '{"a":{}}',
      [{ in: 'member', path: 'a', expected: '[]', found: '{}' }],
    ],
    [
      'where and by which version it was made is no matter',
      '{"run":1,"tool":{"version":"1"}}',
      '{"run":2,"tool":{"version":"2"}}',
      [],
    ],
    [
      'a version elsewhere is',
      '{"version":"1"}',
      '{"version":"2"}',
      [{ in: 'member', path: 'version', expected: '"1"', found: '"2"' }],
    ],
    ['what is no JSON, by its lines', '{', '{}', [{ in: 'line', line: 1, expected: '{', found: '{}' }]],
  ])('%s', async (_, expected, found, differences) => {
    expect(await compare('run.json', expected, found)).toEqual(differences);
  });
});

describe('any other file is compared by its lines', () => {
  it.each<[why: string, expected: string, found: string, differences: readonly Difference[]]>([
    [
      'the first line that differs',
      'a\nb\nc',
      'a\nx\ny',
      [{ in: 'line', line: 2, expected: 'b', found: 'x' }],
    ],
    ['a line more', 'a\n', 'a\nb\n', [{ in: 'line', line: 2, expected: '', found: 'b' }]],
    ['the line ends alone', 'a\nb', 'a\r\nb', [{ in: 'bytes' }]],
    [
      'a code in a line is masked',
      'for 010190-900P',
      'for 010190-901R',
      [{ in: 'line', line: 1, expected: 'for 010190-****', found: 'for 010190-****' }],
    ],
  ])('%s', async (_, expected, found, differences) => {
    expect(await compare('terminal.txt', expected, found)).toEqual(differences);
  });
});
