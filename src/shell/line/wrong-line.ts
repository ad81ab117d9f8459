import type { Command, CommanderError } from 'commander';
import { nearest } from '../../read/near.js';
import type { Messages } from '../../text/messages.js';
import { COMMANDS, withoutShort } from './options.js';

/** A wrong command line, in the words of the language asked for. */
export class Wrong extends Error {}

/** Commander's errors are English and name the option or argument in quotes; here they are said in our words. */
export function inOurWords(error: CommanderError, program: Command, words: Messages['cli']): Wrong {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return new Wrong(
        words.unknownOption({ option: named, nearest: nearest(named.replace(/=.*/, ''), flags(program)) }),
      );
    case 'commander.unknownCommand':
      return new Wrong(words.unknownCommand({ command: named, nearest: nearest(named, COMMANDS) }));
    case 'commander.missingArgument':
      return new Wrong(words.missingArgument(`<${named}>`));
    case 'commander.optionMissingArgument':
      return new Wrong(words.missingValue(withoutShort(named)));
    case 'commander.excessArguments':
      return new Wrong(words.tooManyArguments(excess(program)));
    default:
      throw error;
  }
}

/** The command that the line begins with, if there is such a one. */
export function commandMeant(program: Command): Command | undefined {
  return program.commands.find((command) => command.name() === program.args[0]);
}

function flags(program: Command): readonly string[] {
  const own = (commandMeant(program) ?? program).options.flatMap(({ long }) => long ?? []);
  return [...own, '--help'];
}

function excess(program: Command): string {
  const command = commandMeant(program);
  return command?.args[command.registeredArguments.length] ?? '';
}
