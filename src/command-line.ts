import { Command, CommanderError, Option } from 'commander';
import type { Day, Language } from './model.js';
import { nearest } from './read/near.js';
import { parseDay } from './read/values.js';
import type { Messages } from './text/messages.js';

export type ColorWhen = 'auto' | 'always' | 'never';

/** Options that every command has. */
export type CommonOptions = { readonly color: ColorWhen; readonly quiet: boolean };

export type CheckCommand = CommonOptions & {
  readonly command: 'check';
  readonly claims: readonly string[];
  readonly ura: readonly string[];
  readonly paid: readonly string[];
  readonly rulings: readonly string[];
  readonly settings?: string;
  readonly out?: string;
  readonly asOf?: Day;
  readonly received?: Day;
  readonly extractedOn?: Day;
  readonly testPersons: boolean;
  readonly format: 'text' | 'json';
};

/** What the command line asks for: a command, a text to print, or words for what is wrong with it. */
export type Asked =
  | CheckCommand
  | { readonly command: 'print'; readonly text: string; readonly to: 'out' | 'err'; readonly exit: 0 | 2 };

const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];
const COMMANDS = ['check'] as const;

/** The language asked for anywhere on the line; Finnish unless told, also while the rest of the line is wrong. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const value = argv[at]?.includes('=') ? argv[at]?.slice('--lang='.length) : argv[at + 1];
  return LANGUAGES.find((language) => language === value) ?? 'fi';
}

/** Reads the command line. Everything said about it is in the language asked for. */
export function readCommandLine(argv: readonly string[], messages: Messages, version: string): Asked {
  const words = messages.cli;
  let asked: Asked | undefined;
  let printed = '';
  const program = configure(new Command('palkkio'))
    .description(words.program)
    .version(version, '-V, --version', words.options.version)
    .helpCommand(false)
    .addHelpText('after', examples());

  configure(program.command('check', { isDefault: false }))
    .description(words.commands.check)
    .argument('<claims...>', words.arguments.claims)
    .addOption(many('--ura <path>', words.options.ura))
    .addOption(many('--paid <file>', words.options.paid))
    .addOption(many('--rulings <file>', words.options.rulings))
    .option('--settings <file>', words.options.settings)
    .option('-o, --out <dir>', words.options.out)
    .addOption(day('--as-of', words.options.asOf))
    .addOption(day('--received', words.options.received))
    .addOption(day('--extracted-on', words.options.extractedOn))
    .option('--test-persons', words.options.testPersons, false)
    .addOption(choice('--format', words.options.format, ['text', 'json']).default('text'))
    .action((claims: string[], options) => {
      if (options.ura.length === 0) throw new Wrong(words.missingOption('--ura'), 'check');
      asked = { command: 'check', claims, ...options, ...common(options) };
    });

  try {
    if (argv.length === 0) {
      program.outputHelp();
      return { command: 'print', text: printed, to: 'err', exit: 2 };
    }
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof Wrong) return wrong(error);
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0
      ? { command: 'print', text: printed, to: 'out', exit: 0 }
      : wrong(inOurWords(error));
  }
  return asked ?? { command: 'print', text: program.helpInformation(), to: 'err', exit: 2 };

  /** Options common to all, our headings in the help, and errors thrown instead of printed. */
  function configure(command: Command): Command {
    const headings: Readonly<Record<string, string>> = {
      'Usage:': words.usage,
      'Options:': words.optionsHeading,
      'Commands:': words.commandsHeading,
      'Arguments:': words.argumentsHeading,
    };
    return command
      .exitOverride()
      .configureOutput({
        writeOut: (text) => {
          printed += text;
        },
        writeErr: (text) => {
          printed += text;
        },
        outputError: () => {},
        getOutHasColors: () => false,
        getErrHasColors: () => false,
      })
      .configureHelp({
        styleTitle: (title) => headings[title] ?? title,
        helpWidth: 100,
        showGlobalOptions: false,
      })
      .helpOption('-h, --help', words.options.help)
      .addOption(choice('--lang', words.options.lang, LANGUAGES))
      .addOption(choice('--color', words.options.color, ['auto', 'always', 'never']))
      .option('-q, --quiet', words.options.quiet);
  }

  /** Common options are as good before the command as behind it. */
  function common(options: Partial<CommonOptions>): CommonOptions {
    const before = program.opts<Partial<CommonOptions>>();
    return {
      color: options.color ?? before.color ?? 'auto',
      quiet: options.quiet ?? before.quiet ?? false,
    };
  }

  function choice(flag: string, description: string, allowed: readonly string[]): Option {
    return new Option(`${flag} <${allowed.join('|')}>`, description).argParser((value: string) => {
      if (!allowed.includes(value)) throw new Wrong(words.wrongChoice(flag, value, allowed));
      return value;
    });
  }

  function day(flag: string, description: string): Option {
    return new Option(`${flag} <date>`, description).argParser((value: string) => {
      const reading = parseDay(value.trim());
      if (!reading.ok) throw new Wrong(words.wrongDate(flag, value));
      return reading.value;
    });
  }

  function wrong({ message, command }: Wrong): Asked {
    const help = words.seeHelp(
      command
        ? `palkkio ${command}`
        : `palkkio${COMMANDS.some((name) => argv.includes(name)) ? ' check' : ''}`,
    );
    return { command: 'print', text: `${words.errorWord}: ${message}\n${help}\n`, to: 'err', exit: 2 };
  }

  /** Commander's errors are English and name the option or argument in quotes. */
  function inOurWords({ code, message }: CommanderError): Wrong {
    const named = /'([^']*)'/.exec(message)?.[1] ?? '';
    switch (code) {
      case 'commander.unknownOption':
        return new Wrong(words.unknownOption(named, nearest(named, flags())));
      case 'commander.unknownCommand':
        return new Wrong(words.unknownCommand(named, nearest(named, COMMANDS)));
      case 'commander.missingArgument':
        return new Wrong(words.missingArgument(named));
      case 'commander.optionMissingArgument':
        return new Wrong(words.missingValue(named.split(' ')[0] ?? named));
      case 'commander.excessArguments':
        return new Wrong(words.tooManyArguments(argv.at(-1) ?? ''));
      default:
        return new Wrong(message.replace(/^error: /, ''));
    }
  }

  function flags(): readonly string[] {
    const commands = [program, ...program.commands];
    return commands.flatMap((command) => command.options.flatMap((option) => option.long ?? []));
  }

  function examples(): string {
    return [
      '',
      words.examplesHeading,
      '  palkkio check hakemukset.csv --ura poiminnat --out raportit',
      '  palkkio check "hakemukset*.csv" --ura poiminnat --lang sv',
      '',
    ].join('\n');
  }
}

/** A wrong command line, in our words. */
class Wrong extends Error {
  constructor(
    message: string,
    readonly command?: string,
  ) {
    super(message);
  }
}

/** An option that may be given several times, one value each. */
function many(flags: string, description: string): Option {
  return new Option(flags, description)
    .default([], '')
    .argParser((value: string, before: readonly string[]) => [...before, value]);
}
