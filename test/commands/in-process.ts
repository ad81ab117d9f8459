import type { World } from '../../src/cli.js';
import type { Day } from '../../src/model.js';
import { run } from '../../src/run.js';

/** What a command printed, and its exit code. */
export type Ran = { readonly exit: number; readonly out: string; readonly err: string };

/** Runs a command line in this process, without colours, as if on the last day of January 2015. */
export async function palkkio(argv: readonly string[], world: Partial<World> = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const exit = await run({
    argv,
    env: { PALKKIO_DEBUG: '1' },
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    outIsTerminal: false,
    columns: 100,
    today: '2015-01-31' as Day,
    version: '0.1.0',
    volatile: () => ({ folder: process.cwd() }),
    ...world,
  });
  return { exit, out, err };
}
