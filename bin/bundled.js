/** The program as one file: as `palkkio`, and as `palkkio.cmd` starts it with what was dropped on it. */
import { spawn } from 'node:child_process';
import { main } from '../dist/shell/cli.js';
import { namesInStart, readDropped } from '../dist/shell/dropped.js';

// The version stands here as a constant when the file is made.
/* global VERSION */

/** What tells the starter that nothing was dropped on it: somebody has typed its name in a window of his own. */
const NOT_DROPPED = 64;

async function start() {
  const [first, ...rest] = process.argv.slice(2);
  if (first !== 'dropped') return main(process, VERSION);
  const line = process.env['PALKKIO_DROPPED'];
  const names = line === undefined ? [] : namesInStart(line);
  const { argv, said, standIn, page, notices } = await readDropped([...rest, ...names]);
  for (const text of said) process.stderr.write(text);
  if (standIn !== undefined) process.chdir(standIn);
  process.argv.splice(2, Infinity, ...argv);
  const exit = await main(process, VERSION, notices);
  if (exit < 2 && page !== undefined && process.platform === 'win32') open(page);
  return line !== undefined && names.length === 0 ? NOT_DROPPED : exit;
}

/** Opens a page as a click on it does. No shell sees its name. @param {string} page */
function open(page) {
  spawn('explorer.exe', [page], { detached: true, stdio: 'ignore' }).unref();
}

start().then((exit) => {
  process.exitCode = exit;
});
