import { Command, CommanderError, type Help, Option } from 'commander';
import type { Language } from '../model.js';
import { shown, shownLine } from '../privacy/shown.js';
import { nearest } from '../read/near.js';
import { parseDay } from '../read/values.js';
import type { Messages } from '../text/messages.js';
import { FILLED_KINDS } from '../vocabulary/file-formats.js';
import type { CommonOptions, ParsedLine } from './command.js';
import {
  bracketed,
  COMMANDS,
  COMMON_OPTIONS,
  type CommandName,
  flagsOf,
  OPTIONS,
  type OptionRecord,
  withoutShort,
} from './options.js';

/** Reads the command line. Everything said about it is in the language asked for. */
export function parseCommandLine(argv: readonly string[], messages: Messages, version: string): ParsedLine {
  const words = messages.cli;
  const names = words.placeholders;
  let parsed: ParsedLine | undefined;
  let printed = '';
  const program = plain(new Command('palkkio'))
    .description(words.program)
    .helpCommand(false)
    .enablePositionalOptions()
    .addHelpText('after', examples('palkkio'));

  command('check')
    .argument(`[${names.claims}...]`, words.arguments.claims)
    .action((claims: string[], options) => {
      // Without claims everything is where a year folder has it.
      if (claims.length > 0 && options.ura === undefined)
        throw new Wrong(words.missingOption(`--ura <${names.path}>`));
      const defaults = {
        ura: [],
        paid: [],
        completions: [],
        rulings: [],
        testPersons: false,
        format: 'text',
      };
      accept({ command: 'check', claims, ...defaults, ...options });
    });

  command('validate')
    .argument(`<${names.claims}...>`, words.arguments.claims)
    .action((claims: string[], options) => {
      accept({ command: 'validate', claims, testPersons: false, format: 'text', ...options });
    });

  command('explain')
    .argument(`[${names.code}]`, words.arguments.code)
    .action((subject: string | undefined, options) => {
      accept({
        command: 'explain',
        ...(subject === undefined ? {} : { subject }),
        format: 'text',
        ...options,
      });
    });

  command('show')
    .argument(`<${names.claim}>`, words.arguments.claim)
    .argument(`[${names.run}]`, words.arguments.showRun)
    .action((claim: string, folder: string | undefined, options) => {
      const run = folder === undefined ? {} : { folder };
      accept({ command: 'show', claim, ...run, format: 'text', forParty: false, ...options });
    });

  command('template')
    .argument(`<${names.kind}>`, words.arguments.kind)
    .action((written: string, options) => {
      const kind = FILLED_KINDS.find((one) => one === written);
      if (!kind)
        throw new Wrong(
          words.wrongArgument({ argument: `<${names.kind}>`, value: written, allowed: FILLED_KINDS }),
        );
      accept({ command: 'template', kind, format: 'csv', ...options });
    });

  command('diff')
    .argument(`[${names.old}]`, words.arguments.old)
    .argument(`[${names.new}]`, words.arguments.new)
    .action((before: string | undefined, after: string | undefined, options) => {
      if (before !== undefined && after === undefined)
        throw new Wrong(words.missingArgument(`<${names.new}>`));
      const runs = before === undefined || after === undefined ? {} : { runs: { before, after } };
      accept({ command: 'diff', ...runs, format: 'text', ...options });
    });

  command('verify')
    .argument(`[${names.dir}]`, words.arguments.dir)
    .action((folder: string | undefined, options) => {
      const run = folder === undefined ? {} : { folder };
      accept({ command: 'verify', ...run, inputs: [], format: 'text', ...options });
    });

  command('init')
    .argument(`[${names.dir}]`, words.arguments.yearDir)
    .action((folder: string | undefined, options) => {
      accept({ command: 'init', folder: folder ?? '.', demo: false, ...options });
    });

  command('pay')
    .argument(`<${names.run}>`, words.arguments.payRun)
    .action((run: string, options) => accept({ command: 'pay', run, ...options }));

  for (const each of [program, ...program.commands]) {
    const own = OPTIONS.filter(({ of }) => of.some((name) => name === each.name()));
    for (const record of [...own, ...COMMON_OPTIONS]) each.addOption(optionOf(record));
    each.version(version, '-V, --version', words.options.version);
  }

  if (argv.length === 0) return shortHelp();
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof Wrong) return wrong(error);
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { command: 'print', text: shown(printed), to: 'out', exit: 0 };
    return error.code === 'commander.help' ? shortHelp() : wrong(inOurWords(error));
  }
  return parsed ?? shortHelp();

  // ── Commands and their options ──────────────────────────────────────────────────────────────────────────

  function command(name: CommandName): Command {
    return plain(program.command(name))
      .description(words.commands[name])
      .addHelpText('after', examples(name));
  }

  /** A command whose help is in our words, and whose errors are thrown instead of printed. */
  function plain(command: Command): Command {
    const print = (text: string) => {
      printed += text;
    };
    return command
      .exitOverride()
      .configureOutput({
        writeOut: print,
        writeErr: print,
        outputError: () => {},
        getOutHasColors: () => false,
        getErrHasColors: () => false,
      })
      .configureHelp(helpInOurWords())
      .helpOption('-h, --help', words.options.help);
  }

  function accept(
    command: Omit<Exclude<ParsedLine, { command: 'print' }>, 'color' | 'quiet'> & Partial<CommonOptions>,
  ): void {
    const before = program.opts<Partial<CommonOptions> & { lang?: Language }>();
    const { lang, ...rest } = command as typeof command & { lang?: Language };
    once('--lang', before.lang, lang);
    once('--color', before.color, rest.color);
    parsed = {
      ...rest,
      color: rest.color ?? before.color ?? 'auto',
      quiet: rest.quiet ?? before.quiet ?? false,
    } as ParsedLine;
  }

  // ── Values of options ───────────────────────────────────────────────────────────────────────────────────

  function optionOf(record: OptionRecord): Option {
    const option = new Option(flagsOf(record, names), words.options[record.words]);
    if (record.value === 'none') return option;
    if (record.value === 'texts') {
      return option.argParser((text: string, before: readonly string[] = []) => [
        ...before,
        given(text, option),
      ]);
    }
    // Given again, it must have the same value.
    return option.argParser((text: string, before: string | undefined) => {
      const value = parseValue(record, given(text, option));
      once(record.long, before, value);
      return value;
    });
  }

  function parseValue({ long, value }: OptionRecord, text: string): string {
    if (value === 'day') {
      const reading = parseDay(text.trim());
      // A year of two figures is a spreadsheet's doing: whoever types an option can type the year.
      if (!reading.ok || reading.remark?.code === 'date-year-completed')
        throw new Wrong(words.wrongDate({ option: long, value: text }));
      return reading.value;
    }
    if (typeof value !== 'string' && !value.includes(text))
      throw new Wrong(words.wrongChoice({ option: long, value: text, allowed: value }));
    return text;
  }

  /** A value as it was written: nothing, or the next option, is none. */
  function given(text: string, { flags }: Option): string {
    if (text.trim() === '' || /^-./.test(text)) throw new Wrong(words.missingValue(withoutShort(flags)));
    return text;
  }

  function once(flag: string, before: string | undefined, value: string | undefined): void {
    if (before !== undefined && value !== undefined && before !== value)
      throw new Wrong(words.givenTwice(flag));
  }

  // ── Help ────────────────────────────────────────────────────────────────────────────────────────────────

  function helpInOurWords(): Partial<Help> {
    const headings: Readonly<Record<string, string>> = {
      'Usage:': words.usage,
      'Options:': words.optionsHeading,
      'Commands:': words.commandsHeading,
      'Arguments:': words.argumentsHeading,
    };
    const usage = (command: Command) =>
      [
        ...[command.parent?.name() ?? [], command.name()].flat(),
        `[${names.options}]`,
        ...(command === program ? [`[${names.command}]`] : command.registeredArguments.map(bracketed)),
      ].join(' ');
    return {
      styleTitle: (title) => headings[title] ?? title,
      commandUsage: usage,
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(bracketed)].join(' '),
      argumentTerm: bracketed,
      optionDescription: ({ description }) => description,
      helpWidth: 90,
    };
  }

  function examples(of: keyof typeof words.examples): string {
    return ['', words.examplesHeading, ...words.examples[of].map((line) => `  ${line}`)].join('\n');
  }

  /** What there is to choose from, where nothing was asked for. */
  function shortHelp(): ParsedLine {
    const help = Object.assign(program.createHelp(), { visibleOptions: () => [] });
    const text = shown(`${help.formatHelp(program, help)}\n${seeHelp('palkkio')}\n`);
    return { command: 'print', text, to: 'err', exit: 2, asked: 'nothing' };
  }

  // ── Errors ──────────────────────────────────────────────────────────────────────────────────────────────

  function wrong({ message }: Wrong): ParsedLine {
    const said = shownLine(`${words.errorWord}: ${message}`);
    const help = seeHelp(['palkkio', commandMeant()?.name() ?? []].flat().join(' '));
    return { command: 'print', text: shown(`${said}${help}\n`), to: 'err', exit: 2 };
  }

  /** Where the help is, in the language of the run. */
  function seeHelp(command: string): string {
    return words.seeHelp(messages.language === 'fi' ? command : `${command} --lang ${messages.language}`);
  }

  /** Commander's errors are English and name the option or argument in quotes. */
  function inOurWords(error: CommanderError): Wrong {
    const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
    switch (error.code) {
      case 'commander.unknownOption':
        return new Wrong(
          words.unknownOption({ option: named, nearest: nearest(named.replace(/=.*/, ''), flags()) }),
        );
      case 'commander.unknownCommand':
        return new Wrong(words.unknownCommand({ command: named, nearest: nearest(named, COMMANDS) }));
      case 'commander.missingArgument':
        return new Wrong(words.missingArgument(`<${named}>`));
      case 'commander.optionMissingArgument':
        return new Wrong(words.missingValue(withoutShort(named)));
      case 'commander.excessArguments':
        return new Wrong(words.tooManyArguments(excess()));
      default:
        throw error;
    }
  }

  function commandMeant(): Command | undefined {
    return program.commands.find((command) => command.name() === program.args[0]);
  }

  function flags(): readonly string[] {
    const own = (commandMeant() ?? program).options.flatMap(({ long }) => long ?? []);
    return [...own, '--help'];
  }

  function excess(): string {
    const command = commandMeant();
    return command?.args[command.registeredArguments.length] ?? '';
  }
}

/** A wrong command line, in our words. */
class Wrong extends Error {}
