import { Command, CommanderError, Option } from 'commander';
import type { Asked, CommonOptions, TemplateKind } from './commands/asked.js';
import { EXTRACT_KINDS } from './format/columns.js';
import type { Language } from './model.js';
import { nearest } from './read/near.js';
import { parseDay } from './read/values.js';
import type { Messages } from './text/messages.js';

const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];
const COMMANDS = ['check', 'validate', 'explain', 'template'] as const;
const TEMPLATES: readonly TemplateKind[] = ['claims', ...EXTRACT_KINDS, 'rulings'];

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

  claimCommand('check')
    .addOption(many('--ura <path>', words.options.ura))
    .addOption(many('--paid <file>', words.options.paid))
    .addOption(many('--rulings <file>', words.options.rulings))
    .addOption(day('--extracted-on', words.options.extractedOn))
    .option('-o, --out <dir>', words.options.out)
    .action((claims: string[], options) => {
      if (options.ura.length === 0) throw new Wrong(words.missingOption('--ura'));
      ask({ command: 'check', claims, ...options });
    });

  claimCommand('validate')
    .option('--ids <file>', words.options.ids)
    .action((claims: string[], options) => ask({ command: 'validate', claims, ...options }));

  command('explain')
    .argument('[criterion|code]', words.arguments.code)
    .addOption(choice('--format', words.options.format, ['text', 'json']).default('text'))
    .action((subject: string | undefined, options) =>
      ask({ command: 'explain', ...(subject === undefined ? {} : { subject }), ...options }),
    );

  command('template')
    .argument('<kind>', words.arguments.kind, (value: string) => allowed('<kind>', value, TEMPLATES))
    .option('-o, --out <file>', words.options.templateOut)
    .option('--from <dir>', words.options.from)
    .addOption(choice('--format', words.options.format, ['csv', 'schema']).default('csv'))
    .action((kind: TemplateKind, options) => ask({ command: 'template', kind, ...options }));

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

  function command(name: (typeof COMMANDS)[number]): Command {
    return configure(program.command(name)).description(words.commands[name]);
  }

  /** A command on claims, with what is known of them before any register is asked. */
  function claimCommand(name: 'check' | 'validate'): Command {
    return command(name)
      .argument('<claims...>', words.arguments.claims)
      .option('--settings <file>', words.options.settings)
      .addOption(day('--as-of', words.options.asOf))
      .addOption(day('--received', words.options.received))
      .option('--test-persons', words.options.testPersons, false)
      .addOption(choice('--format', words.options.format, ['text', 'json']).default('text'));
  }

  /** Common options are as good before the command as behind it. */
  function ask(
    command: Omit<Exclude<Asked, { command: 'print' }>, 'color' | 'quiet'> & Partial<CommonOptions>,
  ): void {
    const before = program.opts<Partial<CommonOptions>>();
    asked = {
      ...command,
      color: command.color ?? before.color ?? 'auto',
      quiet: command.quiet ?? before.quiet ?? false,
    } as Asked;
  }

  function choice(flag: string, description: string, values: readonly string[]): Option {
    return new Option(`${flag} <${values.join('|')}>`, description).argParser((value: string) => {
      return allowed(flag, value, values);
    });
  }

  function allowed<T extends string>(name: string, value: string, values: readonly T[]): T {
    const found = values.find((one) => one === value);
    if (found === undefined) throw new Wrong(words.wrongChoice(name, value, values));
    return found;
  }

  function day(flag: string, description: string): Option {
    return new Option(`${flag} <date>`, description).argParser((value: string) => {
      const reading = parseDay(value.trim());
      if (!reading.ok) throw new Wrong(words.wrongDate(flag, value));
      return reading.value;
    });
  }

  function wrong({ message }: Wrong): Asked {
    const command = COMMANDS.find((name) => argv.includes(name));
    const help = words.seeHelp(['palkkio', ...(command ? [command] : [])].join(' '));
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
class Wrong extends Error {}

/** An option that may be given several times, one value each. */
function many(flags: string, description: string): Option {
  return new Option(flags, description)
    .default([], '')
    .argParser((value: string, before: readonly string[]) => [...before, value]);
}
