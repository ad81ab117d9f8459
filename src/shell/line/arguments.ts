import type { Messages } from '../../text/messages.js';
import { FILLED_KINDS } from '../../vocabulary/file-formats.js';
import type { CommandName } from './options.js';

type Words = Messages['cli'];

/** One argument of a command. Its value stands in the command that is read under `as`. */
type ArgumentRecord = {
  readonly as: string;
  /** What the help calls it. */
  readonly name: keyof Words['placeholders'];
  readonly words: keyof Words['arguments'];
  readonly count: 'one' | 'at most one' | 'one or more' | 'any number';
  /** The words that it may be; any text when left out. */
  readonly choices?: readonly string[];
};

type Given = Readonly<Record<string, unknown>>;

/** What a command takes besides its options. */
type CommandRecord = {
  readonly arguments: readonly ArgumentRecord[];
  /** What stands where an option or an argument isn't given. */
  readonly defaults: Given;
  /** What is missing beside that which is given, as a sentence; undefined where nothing is. */
  readonly missing?: (given: Given, words: Words) => string | undefined;
};

const CLAIMS = { as: 'claims', name: 'claims', words: 'claims' } as const;

/** The commands with their arguments. Their options are listed with the options. */
export const ARGUMENTS: Readonly<Record<CommandName, CommandRecord>> = {
  check: {
    arguments: [{ ...CLAIMS, count: 'any number' }],
    defaults: { ura: [], paid: [], completions: [], rulings: [], testPersons: false, format: 'text' },
    // Without claims everything is where a year folder has it.
    missing: ({ claims, ura }, words) =>
      (claims as readonly string[]).length > 0 && ura === undefined
        ? words.missingOption(`--ura <${words.placeholders.path}>`)
        : undefined,
  },
  validate: {
    arguments: [{ ...CLAIMS, count: 'one or more' }],
    defaults: { testPersons: false, format: 'text' },
  },
  explain: {
    arguments: [{ as: 'subject', name: 'code', words: 'code', count: 'at most one' }],
    defaults: { format: 'text' },
  },
  show: {
    arguments: [
      { as: 'claim', name: 'claim', words: 'claim', count: 'one' },
      { as: 'folder', name: 'run', words: 'showRun', count: 'at most one' },
    ],
    defaults: { format: 'text', forParty: false },
  },
  template: {
    arguments: [{ as: 'kind', name: 'kind', words: 'kind', count: 'one', choices: FILLED_KINDS }],
    defaults: { format: 'csv' },
  },
  diff: {
    arguments: [
      { as: 'before', name: 'old', words: 'old', count: 'at most one' },
      { as: 'after', name: 'new', words: 'new', count: 'at most one' },
    ],
    defaults: { format: 'text' },
    missing: ({ before, after }, words) =>
      before !== undefined && after === undefined
        ? words.missingArgument(`<${words.placeholders.new}>`)
        : undefined,
  },
  verify: {
    arguments: [{ as: 'folder', name: 'dir', words: 'dir', count: 'at most one' }],
    defaults: { inputs: [], format: 'text' },
  },
  init: {
    arguments: [{ as: 'folder', name: 'dir', words: 'yearDir', count: 'at most one' }],
    defaults: { folder: '.', demo: false },
  },
  pay: {
    arguments: [{ as: 'run', name: 'run', words: 'payRun', count: 'one' }],
    defaults: {},
  },
  test: {
    arguments: [{ as: 'folders', name: 'dir', words: 'cases', count: 'one or more' }],
    defaults: { update: false, details: false },
  },
};

/** `<claims...>`, `[claims...]`, `<claim>`, `[run]`, as the help and commander write an argument. */
export function argumentOf({ name, count }: ArgumentRecord, names: Words['placeholders']): string {
  const word = names[name] + (count === 'one or more' || count === 'any number' ? '...' : '');
  return count === 'one' || count === 'one or more' ? `<${word}>` : `[${word}]`;
}
