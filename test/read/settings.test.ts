import { describe, expect, it } from 'vitest';
import { deckSettings } from '../../src/pilot/parameters.js';
import { readSettings } from '../../src/read/settings.js';
import { source } from './support.js';

const read = (json: string) => readSettings(source(json, 'settings.json'));

describe('settings', () => {
  it('left out are the deck’s', async () => {
    expect(await read('{}')).toMatchObject({ settings: deckSettings, problems: [] });
  });

  it('that say the same as the deck are no difference', async () => {
    expect((await read('\ufeff{"appropriation": 40000, "pilotYear": 2014}')).problems).toEqual([]);
  });

  it.each([
    [
      'the appropriation',
      '{"appropriation": 25000.50}',
      { appropriation: 2_500_050 },
      ['appropriation', '40000', '25000.5'],
    ],
    ['the year', '{"pilotYear": 2015}', { pilotYear: 2015 }, ['pilotYear', '2014', '2015']],
    [
      'the municipalities',
      '{"municipalities": ["Rauma"]}',
      { municipalities: ['Rauma'] },
      ['municipalities', 'Pori,Ulvila,Merikarvia,Pomarkku', 'Rauma'],
    ],
  ])('%s may be set, and that is told', async (_, json, settings, [key, deck, now]) => {
    expect(await read(json)).toMatchObject({
      settings: { ...deckSettings, ...settings },
      problems: [{ grade: 'notice', code: 'settings-differ', args: { key, deck, now } }],
    });
  });

  it('tell the office’s contact details, each as far as it is stated', async () => {
    const json = JSON.stringify({ office: { name: ' Satakunnan TE-toimisto ', phone: '0295 000 000' } });
    expect(await read(json)).toMatchObject({
      settings: {
        office: {
          name: 'Satakunnan TE-toimisto',
          address: '',
          phone: '0295 000 000',
          email: '',
          official: '',
          objection: '',
        },
      },
      problems: [],
    });
    expect((await read('{}')).settings).not.toHaveProperty('office');
  });

  it.each([
    ['of a sign that is none', '{\n  "pilotYear": 2014,\r\n  appropriation: 1\n}', 'settings-not-json', 3],
    ['of the end of a text that stops too early', '{\n  "pilotYear": 2014\n\n', 'settings-not-json', 2],
    ['of a key that stands twice', '{"pilotYear": 2014,\n "pilotYear": 2015}', 'settings-key-twice', 2],
    ['of one written otherwise', '{"pilotYear": 2014,\n"pilot\\u0059ear": 2014}', 'settings-key-twice', 2],
    [
      'of one of the office that stands twice',
      '{"office": {"name": "a",\n"name": "a"}}',
      'settings-key-twice',
      2,
    ],
  ])('name the line %s', async (_, json, code, line) => {
    expect((await read(json)).problems).toMatchObject([{ grade: 'file', code, line }]);
  });

  it('may have one name in two objects, and marks within a text', async () => {
    const json = '{"office": {"name": "pilotYear: \\"{[\\", \\"pilotYear\\":"}, "pilotYear": 2014}';
    expect((await read(json)).problems).toEqual([]);
  });

  it.each([
    ['no JSON', '{', 'settings-not-json', undefined],
    ['no object', '[]', 'settings-not-json', undefined],
    [
      'an unknown key',
      '{"appropriaton": 1}',
      'settings-unknown-key',
      { key: 'appropriaton', near: 'appropriation' },
    ],
    ['a limit of the deck, which is law', '{"hours": 70}', 'settings-unknown-key', { key: 'hours' }],
    [
      'an unknown key of the office',
      '{"office": {"adress": "x"}}',
      'settings-unknown-key',
      { key: 'office.adress', near: 'address' },
    ],
    [
      'an office that is a text',
      '{"office": "x"}',
      'settings-wrong-value',
      { key: 'office', expected: 'office' },
    ],
    [
      'a phone that is a number',
      '{"office": {"phone": 29500}}',
      'settings-wrong-value',
      { key: 'office.phone', expected: 'text' },
    ],
    [
      'euros as text',
      '{"appropriation": "40 000"}',
      'settings-wrong-value',
      { key: 'appropriation', expected: 'euros' },
    ],
    [
      'parts of a cent',
      '{"appropriation": 1.005}',
      'settings-wrong-value',
      { key: 'appropriation', expected: 'euros' },
    ],
    [
      'negative euros',
      '{"appropriation": -1}',
      'settings-wrong-value',
      { key: 'appropriation', expected: 'euros' },
    ],
    ['half a year', '{"pilotYear": 2014.5}', 'settings-wrong-value', { key: 'pilotYear', expected: 'year' }],
    [
      'no municipalities',
      '{"municipalities": []}',
      'settings-wrong-value',
      { key: 'municipalities', expected: 'names' },
    ],
    [
      'a blank municipality',
      '{"municipalities": [""]}',
      'settings-wrong-value',
      { key: 'municipalities', expected: 'names' },
    ],
  ])('of %s end the run', async (_, json, code, args) => {
    const { settings, problems } = await read(json);
    expect(settings).toEqual(deckSettings);
    expect(problems).toMatchObject([{ grade: 'file', code, file: 'settings.json' }]);
    if (args) expect(problems[0]?.args).toEqual(args);
  });
});
