import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/shell/line/options.js';
import { firstYear, howStarted, pageOfYear } from '../../src/shell/started.js';
import { emptyFolder } from '../support/program.js';
import { aYear, inFolder } from './year/a-year.js';

const there = (...paths: readonly string[]) => ({
  env: {},
  platform: 'win32',
  isThere: (path: string) => paths.includes(path),
});

describe('how the program was started', () => {
  it.each(COMMANDS)('%s is a command, also where a file has that name', (command) => {
    expect(howStarted([command], there(command))).toBe('with a command');
  });

  it.each([
    ['a file that is there', ['a.csv'], 'with files'],
    ['several, the first of which is there', ['a.csv', 'gone.csv'], 'with files'],
    ['a name that is neither a command nor a file: a command misspelt', ['chekc'], 'with a command'],
    ['an option', ['--version'], 'with a command'],
  ] as const)('%s', (_, args, expected) => {
    expect(howStarted(args, there('a.csv'))).toBe(expected);
  });

  const machine =
    'C:\\Program Files\\WindowsPowerShell\\Modules;C:\\WINDOWS\\system32\\WindowsPowerShell\\v1.0\\Modules';
  it.each([
    ['by Explorer', 'win32', { PSModulePath: machine }, 'by itself'],
    ['in the command prompt', 'win32', { PSModulePath: machine, PROMPT: '$P$G' }, 'with a command'],
    [
      'in PowerShell',
      'win32',
      { PSModulePath: `C:\\Users\\maija\\Documents\\WindowsPowerShell\\Modules;${machine}` },
      'with a command',
    ],
    [
      'in PowerShell of a user whose documents lie on a share',
      'win32',
      { PSModulePath: `\\\\server\\home\\Documents\\PowerShell\\Modules;${machine}` },
      'with a command',
    ],
    ['on Linux, where a terminal is the way', 'linux', {}, 'with a command'],
  ] as const)('with nothing at all, %s', (_, platform, env, expected) => {
    expect(howStarted([], { platform, env, isThere: () => false })).toBe(expected);
  });
});

describe('a year folder', () => {
  it('is the first of the folders that is one', async () => {
    const { folder } = await aYear();
    expect(await firstYear([emptyFolder(), folder])).toBe(folder);
    expect(await firstYear([emptyFolder()])).toBeUndefined();
  });

  it('has the page of its newest run to show, and none before there is a run', async () => {
    const { folder } = await aYear();
    expect(await pageOfYear(folder)).toBeUndefined();
    expect(await pageOfYear(emptyFolder())).toBeUndefined();
    mkdirSync(join(folder, 'raportit'), { recursive: true });
    for (const day of ['2015-01-30', '2015-01-31']) {
      await inFolder(folder, ['check', '--as-of', day, '--test-persons']);
    }
    expect(await pageOfYear(folder)).toBe(join(folder, 'raportit', '2015-01-31', 'report.html'));
  });
});
