import type { Day } from '../../src/model.js';
import type { run as runCommand } from '../../src/shell/run.js';
import type { World } from '../../src/shell/world.js';

/** What a command printed, and its exit code. */
export type Ran = { readonly exit: number; readonly out: string; readonly err: string };

/** Runs a command line in this process, in a world without colours and on the last day of January 2015 unless told. */
export async function inProcess(
  run: typeof runCommand,
  argv: readonly string[],
  world: Partial<World> = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const exit = await run({
    argv,
    env: {},
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    outIsTerminal: false,
    columns: 100,
    today: '2015-01-31' as Day,
    now: () => 0,
    version: '0.0.0',
    volatile: () => ({}),
    ...world,
  });
  return { exit, out, err };
}
