import type { Command, Help } from 'commander';
import { type Shown, shown } from '../../privacy/shown.js';
import type { Messages } from '../../text/messages.js';
import { bracketed, type CommandName } from './options.js';

type Words = Messages['cli'];

/** Commander's help with our headings, its arguments in brackets as we name them. */
export function helpInOurWords(words: Words): Partial<Help> {
  const headings: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Options:': words.optionsHeading,
    'Commands:': words.commandsHeading,
    'Arguments:': words.argumentsHeading,
  };
  const { options, command: commandWord } = words.placeholders;
  const usage = (command: Command) =>
    [
      ...[command.parent?.name() ?? [], command.name()].flat(),
      `[${options}]`,
      ...(command.parent ? command.registeredArguments.map(bracketed) : [`[${commandWord}]`]),
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

/** Whole command lines to copy, below the help of a command or of the program. */
export function examples(of: CommandName | 'palkkio', words: Words): string {
  return ['', words.examplesHeading, ...words.examples[of].map((line) => `  ${line}`)].join('\n');
}

/** What there is to choose from, where nothing was asked for. */
export function shortHelp(program: Command, messages: Messages): Shown {
  const help = Object.assign(program.createHelp(), { visibleOptions: () => [] });
  return shown(`${help.formatHelp(program, help)}\n${seeHelp('palkkio', messages)}\n`);
}

/** Where the help is, in the language of the run. */
export function seeHelp(command: string, { cli, language }: Messages): string {
  return cli.seeHelp(language === 'fi' ? command : `${command} --lang ${language}`);
}
