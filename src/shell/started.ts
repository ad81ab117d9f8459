import { join } from 'node:path';
import { COMMANDS } from './line/options.js';
import { yearAt } from './year/year-folder.js';
import { runsOf } from './year/year-runs.js';

/** How the program that needs no installation was started: as any other, with files on it, or by itself. */
export type Started = 'with a command' | 'with files' | 'by itself';

/**
 * Tells a command line from files that were dropped and from a double click. A name that is no command and no file is a
 * command misspelt; in a window where somebody types, the name of the program alone is a command line too.
 */
export function howStarted(
  args: readonly string[],
  {
    env,
    platform,
    isThere,
  }: {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly platform: string;
    readonly isThere: (path: string) => boolean;
  },
): Started {
  const [first] = args;
  if (first === undefined) return platform === 'win32' && !isShell(env) ? 'by itself' : 'with a command';
  const isCommand = (COMMANDS as readonly string[]).includes(first) || first.startsWith('-');
  return !isCommand && isThere(first) ? 'with files' : 'with a command';
}

/**
 * Whether a shell of Windows has handed its settings on. The command prompt has a prompt; PowerShell puts the folder of its
 * user's own modules before those of the machine.
 */
function isShell(env: Readonly<Record<string, string | undefined>>): boolean {
  const [firstModules = ''] = (env['PSModulePath'] ?? '').split(';');
  return env['PROMPT'] !== undefined || /\\Documents\\|^[A-Z]:\\Users\\/i.test(firstModules);
}

/** The first of some folders that is a year folder. */
export async function firstYear(folders: readonly string[]): Promise<string | undefined> {
  for (const folder of folders) if (await yearAt(folder)) return folder;
  return undefined;
}

/** The page of the newest run of a year folder. */
export async function pageOfYear(folder: string): Promise<string | undefined> {
  const year = await yearAt(folder);
  const newest = year && (await runsOf(year)).chain.newest;
  return newest && join(newest.path, 'report.html');
}
