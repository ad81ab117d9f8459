import type { Messages } from '../../text/messages.js';
import { LANGUAGES } from '../../vocabulary/languages.js';

export const COMMANDS = [
  'check',
  'validate',
  'explain',
  'show',
  'template',
  'diff',
  'verify',
  'init',
  'pay',
  'test',
] as const;
export type CommandName = (typeof COMMANDS)[number];

type Words = Messages['cli'];

/**
 * One option of the command line. Its value is a text, several texts where it may be given again, a day, one word of a
 * list, or nothing where the flag alone says it.
 */
export type OptionRecord = {
  readonly long: `--${string}`;
  readonly short?: `-${string}`;
  readonly value: 'text' | 'texts' | 'day' | 'none' | readonly string[];
  /** What the help calls the value: only of one that is a text. */
  readonly placeholder?: keyof Words['placeholders'];
  readonly words: keyof Words['options'];
  readonly of: readonly CommandName[];
};

const CLAIMS: readonly CommandName[] = ['check', 'validate'];
const JUDGED: readonly CommandName[] = ['check', 'validate', 'explain', 'diff', 'verify'];

/** The options of the commands, in the order in which the help of each tells them. */
export const OPTIONS: readonly OptionRecord[] = [
  { long: '--out', short: '-o', value: 'text', placeholder: 'dir', words: 'out', of: ['check'] },
  { long: '--ura', value: 'texts', placeholder: 'path', words: 'ura', of: ['check'] },
  { long: '--paid', value: 'texts', placeholder: 'file', words: 'paid', of: ['check'] },
  { long: '--completions', value: 'texts', placeholder: 'path', words: 'completions', of: ['check'] },
  { long: '--rulings', value: 'texts', placeholder: 'path', words: 'rulings', of: ['check'] },
  { long: '--since', value: 'text', placeholder: 'run', words: 'since', of: ['check'] },
  { long: '--extracted-on', value: 'day', words: 'extractedOn', of: ['check'] },
  { long: '--due', value: 'day', words: 'due', of: ['check'] },
  { long: '--out', short: '-o', value: 'text', placeholder: 'dir', words: 'validationOut', of: ['validate'] },
  { long: '--ids', value: 'text', placeholder: 'file', words: 'ids', of: ['validate'] },
  { long: '--out', short: '-o', value: 'text', placeholder: 'file', words: 'templateOut', of: ['template'] },
  { long: '--from', value: 'text', placeholder: 'dir', words: 'from', of: ['template'] },
  { long: '--settings', value: 'text', placeholder: 'file', words: 'settings', of: CLAIMS },
  { long: '--as-of', value: 'day', words: 'asOf', of: CLAIMS },
  { long: '--received', value: 'day', words: 'received', of: CLAIMS },
  { long: '--test-persons', value: 'none', words: 'testPersons', of: CLAIMS },
  { long: '--details', value: 'none', words: 'details', of: ['check', 'diff'] },
  { long: '--junit', value: 'text', placeholder: 'file', words: 'junit', of: ['test'] },
  { long: '--update', value: 'none', words: 'update', of: ['test'] },
  { long: '--details', value: 'none', words: 'testDetails', of: ['test'] },
  { long: '--format', value: ['text', 'json'], words: 'format', of: JUDGED },
  { long: '--format', value: ['text', 'html', 'json'], words: 'showFormat', of: ['show'] },
  { long: '--for-party', value: 'none', words: 'forParty', of: ['show'] },
  { long: '--inputs', value: 'texts', placeholder: 'dir', words: 'inputs', of: ['verify'] },
  { long: '--paid-on', value: 'day', words: 'paidOn', of: ['pay'] },
  { long: '--official', value: 'text', placeholder: 'name', words: 'official', of: ['pay'] },
  { long: '--demo', value: 'none', words: 'demo', of: ['init'] },
  { long: '--format', value: ['csv', 'schema'], words: 'templateFormat', of: ['template'] },
];

/** Options of the program and of every command: as good before the command as behind it. */
export const COMMON_OPTIONS: readonly OptionRecord[] = [
  { long: '--lang', value: LANGUAGES, words: 'lang', of: COMMANDS },
  { long: '--color', value: ['auto', 'always', 'never'], words: 'color', of: COMMANDS },
  { long: '--quiet', short: '-q', value: 'none', words: 'quiet', of: COMMANDS },
];

/** `-o, --out <kansio>`, as the help shows it. */
export function flagsOf(
  { long, short, value, placeholder }: OptionRecord,
  names: Words['placeholders'],
): string {
  const shown =
    value === 'none'
      ? ''
      : value === 'day'
        ? names.date
        : typeof value === 'string'
          ? names[placeholder ?? 'file']
          : value.join('|');
  return `${short ? `${short}, ` : ''}${long}${shown && ` <${shown}>`}`;
}

/** `-o, --out <dir>` without the short form. */
export function withoutShort(flags: string): string {
  return flags.replace(/^-\w, /, '');
}

/** `<dir>`, `[code]`, `<claims...>`. */
export function bracketed(argument: { name(): string; required: boolean; variadic: boolean }): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}
