import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model.js';
import { languageOf } from '../../src/shell/language.js';
import type { ParsedLine } from '../../src/shell/line/command.js';
import { parseCommandLine } from '../../src/shell/line/command-line.js';
import { COMMANDS } from '../../src/shell/line/options.js';
import { messagesIn } from '../../src/text/words.js';

const LANGUAGES = ['fi', 'sv', 'en'] as const;

async function read(line: string | readonly string[], language?: Language): Promise<ParsedLine> {
  const argv = typeof line === 'string' ? line.split(' ').filter(Boolean) : line;
  return parseCommandLine(argv, await messagesIn(language ?? languageOf(argv)), '1.2.3');
}

describe('the language', () => {
  test.each<[string, Language]>([
    ['', 'fi'],
    ['check a.csv', 'fi'],
    ['--lang sv check', 'sv'],
    ['check a.csv --lang en', 'en'],
    ['check --lang=sv', 'sv'],
    ['check --lang', 'fi'],
    ['check --lang xx', 'fi'],
    ['sv', 'fi'],
    ['explain en', 'fi'],
  ])('%j is in %s', (line, language) => {
    expect(languageOf(line.split(' '))).toBe(language);
  });
});

describe('a command line that is right', () => {
  test('check, with everything', async () => {
    const options = [
      ...[
        '-o',
        'reports',
        '--ura',
        'u1',
        '--ura=u2',
        '--paid',
        'p.csv',
        '--completions=c',
        '--rulings',
        'r.csv',
      ],
      ...[
        '--settings',
        's.json',
        '--as-of',
        '31.1.2015',
        '--received=2014-12-01',
        '--extracted-on',
        '1.1.2015',
      ],
      ...['--test-persons', '--lang', 'fi', '--format', 'json', '--color', 'never', '-q'],
    ];
    const asked = {
      ...{ command: 'check', claims: ['a.csv', 'b.csv'], out: 'reports', ura: ['u1', 'u2'], paid: ['p.csv'] },
      ...{
        completions: ['c'],
        rulings: ['r.csv'],
        settings: 's.json',
        asOf: '2015-01-31',
        received: '2014-12-01',
      },
      ...{ extractedOn: '2015-01-01', testPersons: true, format: 'json', color: 'never', quiet: true },
    };
    expect(await read(['check', 'a.csv', 'b.csv', ...options])).toEqual(asked);
    expect(await read(['check', ...options, 'a.csv', 'b.csv'])).toEqual(asked);
  });

  test.each<[string, ParsedLine]>([
    [
      'check a --ura u',
      {
        ...{
          command: 'check',
          claims: ['a'],
          ura: ['u'],
          paid: [],
          completions: [],
          rulings: [],
          testPersons: false,
        },
        ...{ format: 'text', color: 'auto', quiet: false },
      },
    ],
    [
      'validate a b --ids i.csv',
      {
        ...{ command: 'validate', claims: ['a', 'b'], ids: 'i.csv', testPersons: false },
        ...{ format: 'text', color: 'auto', quiet: false },
      },
    ],
    ['explain', { command: 'explain', format: 'text', color: 'auto', quiet: false }],
    [
      '-q --color always explain 3.1',
      { command: 'explain', subject: '3.1', format: 'text', color: 'always', quiet: true },
    ],
    [
      'template rulings --from d -o r.csv',
      {
        ...{ command: 'template', kind: 'rulings', from: 'd', out: 'r.csv' },
        ...{ format: 'csv', color: 'auto', quiet: false },
      },
    ],
    [
      'template keywords --format schema',
      { command: 'template', kind: 'keywords', format: 'schema', color: 'auto', quiet: false },
    ],
    ['diff a b', { command: 'diff', before: 'a', after: 'b', format: 'text', color: 'auto', quiet: false }],
    ['verify a', { command: 'verify', folder: 'a', inputs: [], format: 'text', color: 'auto', quiet: false }],
  ])('%s', async (line, asked) => {
    expect(await read(line)).toEqual(asked);
  });

  test('an option said twice alike is no matter', async () => {
    expect(await read('--color never explain --color never --lang fi --lang=fi')).toMatchObject({
      color: 'never',
    });
  });

  test('after -- nothing is an option', async () => {
    expect(await read('check --ura u -- --odd.csv')).toMatchObject({ claims: ['--odd.csv'] });
  });
});

describe.each(LANGUAGES)('a command line that is wrong, in %s', (language) => {
  type Words = Awaited<ReturnType<typeof messagesIn>>['cli'];
  const { fi, sv, en } = {
    fi: {
      claims: '<hakemukset>',
      path: '<polku>',
      file: '<tiedosto>',
      dir: '<kansio>',
      kind: '<pohja>',
      new: '<uusi>',
    },
    sv: {
      claims: '<ansökningar>',
      path: '<sökväg>',
      file: '<fil>',
      dir: '<mapp>',
      kind: '<mall>',
      new: '<ny>',
    },
    en: {
      claims: '<applications>',
      path: '<path>',
      file: '<file>',
      dir: '<folder>',
      kind: '<template>',
      new: '<new>',
    },
  };
  const of = { fi, sv, en }[language];
  const kinds = [
    'claims',
    'benefit-days',
    'keywords',
    'subsidies',
    'grants',
    'benefits',
    'paid',
    'completions',
    'rulings',
  ];

  test.each<[string, string, (words: Words) => string]>([
    ['chekc a.csv', '', (w) => w.unknownCommand({ command: 'chekc', nearest: 'check' })],
    ['a.csv --ura u', '', (w) => w.unknownCommand({ command: 'a.csv', nearest: undefined })],
    ['--urra u check a', '', (w) => w.unknownOption({ option: '--urra', nearest: undefined })],
    ['check a --urra u', 'check', (w) => w.unknownOption({ option: '--urra', nearest: '--ura' })],
    ['check a --ura u --outt=x', 'check', (w) => w.unknownOption({ option: '--outt=x', nearest: '--out' })],
    ['check a --ura u --hlep', 'check', (w) => w.unknownOption({ option: '--hlep', nearest: '--help' })],
    ['check a --ura u -x', 'check', (w) => w.unknownOption({ option: '-x', nearest: undefined })],
    ['validate a --ura u', 'validate', (w) => w.unknownOption({ option: '--ura', nearest: undefined })],
    ['check a', 'check', (w) => w.missingOption(`--ura ${of.path}`)],
    ['template', 'template', (w) => w.missingArgument(of.kind)],
    ['diff a', 'diff', (w) => w.missingArgument(of.new)],
    ['check a --ura', 'check', (w) => w.missingValue(`--ura ${of.path}`)],
    ['check a --ura u -o', 'check', (w) => w.missingValue(`--out ${of.dir}`)],
    ['check a --ura --out x', 'check', (w) => w.missingValue(`--ura ${of.path}`)],
    ['check a --ura u --paid=', 'check', (w) => w.missingValue(`--paid ${of.file}`)],
    ['check a --ura u --out -q', 'check', (w) => w.missingValue(`--out ${of.dir}`)],
    ['check a --ura u -o x --out y', 'check', (w) => w.givenTwice('--out')],
    ['check a --ura u --as-of 1.1.2015 --as-of 2.1.2015', 'check', (w) => w.givenTwice('--as-of')],
    ['--color always explain --color never', 'explain', (w) => w.givenTwice('--color')],
    ['explain 3.1 3.2', 'explain', (w) => w.tooManyArguments('3.2')],
    ['diff a b c --color never', 'diff', (w) => w.tooManyArguments('c')],
    [
      'check a --ura u --format xml',
      'check',
      (w) => w.wrongChoice({ option: '--format', value: 'xml', allowed: ['text', 'json'] }),
    ],
    [
      'template claims --format json',
      'template',
      (w) => w.wrongChoice({ option: '--format', value: 'json', allowed: ['csv', 'schema'] }),
    ],
    [
      '--color maybe explain',
      '',
      (w) => w.wrongChoice({ option: '--color', value: 'maybe', allowed: ['auto', 'always', 'never'] }),
    ],
    [
      'explain --color=maybe',
      'explain',
      (w) => w.wrongChoice({ option: '--color', value: 'maybe', allowed: ['auto', 'always', 'never'] }),
    ],
    [
      'template claim',
      'template',
      (w) => w.wrongArgument({ argument: of.kind, value: 'claim', allowed: kinds }),
    ],
    [
      'check a --ura u --as-of tomorrow',
      'check',
      (w) => w.wrongDate({ option: '--as-of', value: 'tomorrow' }),
    ],
    [
      'check a --ura u --received 31.6.2014',
      'check',
      (w) => w.wrongDate({ option: '--received', value: '31.6.2014' }),
    ],
    [
      'check a --ura u --extracted-on 1.3.14',
      'check',
      (w) => w.wrongDate({ option: '--extracted-on', value: '1.3.14' }),
    ],
  ])('%s', async (line, command, message) => {
    const { cli } = await messagesIn(language);
    const asked = await read(line, language);
    const help = ['palkkio', command, language === 'fi' ? '' : `--lang ${language}`]
      .filter(Boolean)
      .join(' ');
    expect(asked).toEqual({
      ...{ command: 'print', to: 'err', exit: 2 },
      text: `${cli.errorWord}: ${message(cli)}\n${cli.seeHelp(help)}\n`,
    });
  });

  test('a value of nothing but blanks is none', async () => {
    const { cli } = await messagesIn(language);
    const asked = await read(['check', 'a', '--ura', ' '], language);
    expect(asked).toMatchObject({
      text: expect.stringContaining(cli.missingValue(`--ura ${of.path}`)),
      exit: 2,
    });
  });
});

test('a language that there is not is told in Finnish', async () => {
  const { cli } = await messagesIn('fi');
  expect(await read('explain --lang xx')).toMatchObject({
    text: expect.stringContaining(cli.wrongChoice({ option: '--lang', value: 'xx', allowed: LANGUAGES })),
    exit: 2,
  });
});

test('an identity code in a wrong command line is masked, and nothing in it can write on the terminal', async () => {
  const asked = await read(['explain', '--as-of=010190-900P', '\u001b[31m']);
  expect(asked).toMatchObject({ text: expect.stringContaining('--as-of=010190-****') });
  const other = await read(['\u001b[31mexplain\r']);
  expect(JSON.stringify(other)).not.toMatch(/\\u001b|\\r/);
});

describe.each(LANGUAGES)('help in %s', (language) => {
  const help = async (...argv: readonly string[]) => {
    const asked = await read([...argv, '--help'], language);
    if (asked.command !== 'print') throw new Error('no help');
    return asked;
  };

  test.each(COMMANDS)('of %s names every option once, in the language of the run', async (command) => {
    const { cli } = await messagesIn(language);
    const { text, to, exit } = await help(command);
    expect({ to, exit }).toEqual({ to: 'out', exit: 0 });
    expect(text).toContain(`${cli.usage} palkkio ${command} [${cli.placeholders.options}]`);
    expect(text).not.toMatch(/\(default|undefined|\[object/);
    if (language !== 'en')
      expect(text).not.toMatch(/\[options\]|<(file|dir|folder|path|date)>|Usage|Options:/);
    const flags = [...text.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag]) => flag);
    expect(flags).toEqual([...new Set(flags)]);
    // What makes files, and prints a sentence on it, has one format.
    const formats = ['init', 'pay', 'test'].includes(command) ? [] : ['--format'];
    const needed = [...formats, '--lang', '--color', '--quiet', '--help', '--version'];
    expect(flags).toEqual(expect.arrayContaining(needed));
    expect(text.split('\n').filter((line) => line.length > 90 && !line.startsWith('  palkkio '))).toEqual([]);
    for (const example of cli.examples[command]) expect(text).toContain(`\n  ${example}\n`);
  });

  test('of the program names every command', async () => {
    const { cli } = await messagesIn(language);
    const { text } = await help();
    for (const command of COMMANDS) expect(text).toMatch(new RegExp(`^ {2}${command} [<[]`, 'm'));
    expect(text).toContain(`[${cli.placeholders.options}] [${cli.placeholders.command}]`);
  });

  test('every example is a command line that is right, in this language', async () => {
    const { cli } = await messagesIn(language);
    for (const [of, lines] of Object.entries(cli.examples)) {
      for (const line of lines) {
        const [program, ...argv] = line.replaceAll('"', '').split(' ');
        expect(program).toBe('palkkio');
        const asked = await read(argv, language);
        if (of === 'palkkio') expect(COMMANDS).toContain(asked.command);
        else expect(asked.command).toBe(of);
        expect(languageOf(argv)).toBe(language);
      }
    }
  });

  test('nothing asked for gives a short help on standard error and 2', async () => {
    const { cli } = await messagesIn(language);
    for (const argv of [[], ['-q'], ['--lang', language]]) {
      const asked = await read(argv, language);
      if (asked.command !== 'print') throw new Error('not printed');
      expect(asked).toMatchObject({ to: 'err', exit: 2 });
      for (const command of COMMANDS) expect(asked.text).toContain(cli.commands[command].slice(0, 20));
      expect(asked.text.split('\n').length).toBeLessThan(26);
      expect(asked.text).not.toContain(cli.optionsHeading);
    }
  });
});
