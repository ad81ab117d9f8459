/** The program as one file: as `palkkio`, and as `palkkio.cmd` starts it with what was dropped on it. */
import { main } from '../dist/shell/cli.js';
import { readDropped } from '../dist/shell/dropped.js';

// The version stands here as a constant when the file is made.
/* global VERSION */

async function start() {
  const [first, ...rest] = process.argv.slice(2);
  if (first !== 'dropped') return main(process, VERSION);
  const { argv, writes, notices } = await readDropped(rest);
  process.argv.splice(2, Infinity, ...argv);
  const exit = await main(process, VERSION, notices);
  // The starter opens the page where there is a new one.
  return writes ? exit : 2;
}

start().then((exit) => {
  process.exitCode = exit;
});
