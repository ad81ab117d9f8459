import { Command, CommanderError } from 'commander';
import type { Language } from '../../model.js';
import { shown, shownLine } from '../../privacy/shown.js';
import type { Messages } from '../../text/messages.js';
import { ARGUMENTS, argumentOf } from './arguments.js';
import type { CommonOptions, ParsedLine } from './command.js';
import { examples, helpInOurWords, seeHelp, shortHelp } from './help.js';
import { COMMANDS, COMMON_OPTIONS, type CommandName, OPTIONS } from './options.js';
import { optionOf, refuseAnother } from './values.js';
import { commandMeant, inOurWords, Wrong } from './wrong-line.js';

type Given = Readonly<Record<string, unknown>>;

/** Reads the command line. Everything said about it is in the language asked for. */
export function parseCommandLine(argv: readonly string[], messages: Messages, version: string): ParsedLine {
  const words = messages.cli;
  let parsed: ParsedLine | undefined;
  let printed = '';
  const program = plain(new Command('palkkio'), 'palkkio').description(words.program).helpCommand(false);
  program.enablePositionalOptions();
  for (const name of COMMANDS) {
    const command = plain(program.command(name), name).description(words.commands[name]);
    for (const argument of ARGUMENTS[name].arguments)
      command.argument(argumentOf(argument, words.placeholders), words.arguments[argument.words]);
    command.action(() => {
      const common = program.opts<Partial<CommonOptions> & { lang?: Language }>();
      parsed = commandOf(name, command.processedArgs, { common, own: command.opts<Given>() }, words);
    });
  }

  if (argv.length === 0) return nothingAsked();
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof Wrong) return wrong(error);
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { command: 'print', text: shown(printed), to: 'out', exit: 0 };
    return error.code === 'commander.help' ? nothingAsked() : wrong(inOurWords(error, program, words));
  }
  return parsed ?? nothingAsked();

  /** A command whose help is in our words, and whose errors are thrown instead of printed. */
  function plain(command: Command, name: CommandName | 'palkkio'): Command {
    const print = (text: string) => {
      printed += text;
    };
    command
      .exitOverride()
      .configureOutput({
        writeOut: print,
        writeErr: print,
        outputError: () => {},
        getOutHasColors: () => false,
        getErrHasColors: () => false,
      })
      .configureHelp(helpInOurWords(words))
      .helpOption('-h, --help', words.options.help)
      .addHelpText('after', examples(name, words));
    const own = OPTIONS.filter(({ of }) => of.some((one) => one === name));
    for (const record of [...own, ...COMMON_OPTIONS]) command.addOption(optionOf(record, words));
    return command.version(version, '-V, --version', words.options.version);
  }

  function nothingAsked(): ParsedLine {
    const text = shortHelp(program, messages);
    return { command: 'print', text, to: 'err', exit: 2, asked: 'nothing' };
  }

  function wrong({ message }: Wrong): ParsedLine {
    const said = shownLine(`${words.errorWord}: ${message}`);
    const help = seeHelp(['palkkio', commandMeant(program)?.name() ?? []].flat().join(' '), messages);
    return { command: 'print', text: shown(`${said}${help}\n`), to: 'err', exit: 2 };
  }
}

/**
 * The command that was asked for: its arguments and options, with what stands where one isn't given. The options that
 * every command has may stand before it as well as behind it. Throws `Wrong`.
 */
function commandOf(
  name: CommandName,
  values: readonly unknown[],
  options: { readonly common: Partial<CommonOptions> & { lang?: Language }; readonly own: Given },
  words: Messages['cli'],
): ParsedLine {
  const record = ARGUMENTS[name];
  const given: Record<string, unknown> = {};
  for (const [i, argument] of record.arguments.entries()) {
    const value = values[i];
    if (value === undefined) continue;
    if (argument.choices && !argument.choices.some((choice) => choice === value)) {
      const written = argumentOf(argument, words.placeholders);
      throw new Wrong(
        words.wrongArgument({ argument: written, value: String(value), allowed: argument.choices }),
      );
    }
    given[argument.as] = value;
  }
  const missing = record.missing?.({ ...given, ...options.own }, words);
  if (missing !== undefined) throw new Wrong(missing);

  const { common } = options;
  const { lang, ...own } = options.own as Partial<CommonOptions> & { lang?: Language };
  refuseAnother('--lang', common.lang, lang, words);
  refuseAnother('--color', common.color, own.color, words);
  return {
    command: name,
    ...record.defaults,
    ...given,
    ...own,
    color: own.color ?? common.color ?? 'auto',
    quiet: own.quiet ?? common.quiet ?? false,
  } as ParsedLine;
}
