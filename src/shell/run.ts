import { shownLine } from '../privacy/shown.js';
import type { Paint } from '../report/terminal/paint.js';
import { noPaint } from '../report/terminal/paint.js';
import { messagesIn } from '../text/words.js';
import { languageOf } from './language.js';
import type { Command, CommonOptions } from './line/command.js';
import { parseCommandLine } from './line/command-line.js';
import type { Console, World } from './world.js';
import { yearAt } from './year/year-folder.js';

/** Does what the command line asks and gives the exit code. A fault of our own is told in one line. */
export async function run(world: World): Promise<number> {
  const language = languageOf(world.argv);
  const messages = await messagesIn(language);
  try {
    const parsed = parseCommandLine(world.argv, messages, world.version);
    if (parsed.command === 'print') {
      const year = parsed.asked === 'nothing' ? await yearAt('.') : undefined;
      if (year) return await (await import('./year/look.js')).lookAround(year, messages, world);
      (parsed.to === 'out' ? world.out : world.err)(parsed.text);
      return parsed.exit;
    }
    const console: Console = {
      messages,
      paint: await paintFor(parsed, world.env, world.outIsTerminal),
      paintErr: await paintFor(parsed, world.env, world.errIsTerminal ?? false),
      out: world.out,
      info: parsed.quiet ? () => {} : world.err,
      error: world.err,
      width: Math.max(40, Math.min(world.columns, 110)),
    };
    return await carryOut(parsed, console, world);
  } catch (error) {
    if (world.env['PALKKIO_DEBUG']) throw error;
    world.err(shownLine(`${messages.cli.errorWord}: ${messages.cli.internal(oneLine(error))}`));
    return 2;
  }
}

/** Loads what the command needs and no more. */
async function carryOut(command: Command, console: Console, world: World): Promise<number> {
  switch (command.command) {
    case 'check':
      return (await import('./commands/check.js')).checkCommand(command, console, world);
    case 'validate':
      return (await import('./commands/validate.js')).validateCommand(command, console, world);
    case 'explain':
      return (await import('./commands/explain.js')).explainCommand(command, console, world);
    case 'show':
      return (await import('./commands/show.js')).showCommand(command, console);
    case 'template':
      return (await import('./commands/template.js')).templateCommand(command, console);
    case 'diff':
      return (await import('./commands/diff.js')).diffCommand(command, console);
    case 'verify':
      return (await import('./commands/verify.js')).verifyCommand(command, console, world.version);
    case 'pay':
      return (await import('./commands/pay.js')).payCommand(command, console, world);
    case 'test':
      return (await import('./commands/test.js')).testCommand(command, console, world);
    case 'init':
      return (await import('./commands/init.js')).initCommand(command, console);
  }
}

function oneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

/** `--color`, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal that knows colours. */
async function paintFor({ color }: CommonOptions, env: World['env'], isTerminal: boolean): Promise<Paint> {
  if (!wantsColor()) return noPaint;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  // Each with its text alone: the library joins whatever else it is given, as an array's map gives more.
  return {
    bold: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    red: (text) => chalk.red(text),
    yellow: (text) => chalk.yellow(text),
    green: (text) => chalk.green(text),
    cyan: (text) => chalk.cyan(text),
  };

  function wantsColor(): boolean {
    if (color !== 'auto') return color === 'always';
    if (env['NO_COLOR']) return false;
    if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
    return isTerminal && env['TERM'] !== 'dumb';
  }
}
