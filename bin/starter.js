/** What is done with files or a year folder that somebody has put on the program: it checks them and opens the page. */
import { spawn } from 'node:child_process';
import { main } from '../dist/shell/cli.js';
import { readDropped } from '../dist/shell/dropped.js';
import { pageOfYear } from '../dist/shell/started.js';

/**
 * @param {readonly string[]} args names and options
 * @param {string} version
 */
export async function decide(args, version) {
  const { argv, said, standIn, page, notices } = await readDropped(args);
  for (const text of said) process.stderr.write(text);
  if (standIn !== undefined) process.chdir(standIn);
  const exit = await runAs(argv, version, notices);
  const toOpen = page ?? (standIn === undefined ? undefined : await pageOfYear('.'));
  if (exit < 2 && toOpen !== undefined && process.platform === 'win32') open(toOpen);
  return exit;
}

/**
 * The program by a command line of ours.
 * @param {readonly string[]} argv
 * @param {string} version
 * @param {Parameters<typeof main>[2]} [notices]
 */
export function runAs(argv, version, notices) {
  process.argv.splice(2, Infinity, ...argv);
  return main(process, version, notices);
}

/** Opens a page as a click on it does. No shell sees its name. @param {string} page */
function open(page) {
  spawn('explorer.exe', [page], { detached: true, stdio: 'ignore' }).unref();
}
