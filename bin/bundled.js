/** The program as one file: as `palkkio`, and as `palkkio.cmd` starts it with what was dropped on it. */
import { main } from '../dist/shell/cli.js';
import { namesInStart } from '../dist/shell/dropped.js';
import { decide } from './starter.js';

// The version stands here as a constant when the file is made.
/* global VERSION */

/** What tells the starter that nothing was dropped on it: somebody has typed its name in a window of his own. */
const NOT_DROPPED = 64;

async function start() {
  const [first, ...rest] = process.argv.slice(2);
  if (first !== 'dropped') return main(process, VERSION);
  const line = process.env['PALKKIO_DROPPED'];
  const names = line === undefined ? [] : namesInStart(line);
  const exit = await decide([...rest, ...names], VERSION);
  return line !== undefined && names.length === 0 ? NOT_DROPPED : exit;
}

start().then((exit) => {
  process.exitCode = exit;
});
