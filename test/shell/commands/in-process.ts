import { run } from '../../../src/shell/run.js';
import type { World } from '../../../src/shell/world.js';
import { inProcess, type Ran } from '../../support/in-process.js';

export type { Ran };

/** Runs a command line in this process; a fault of our own is thrown. */
export function palkkio(argv: readonly string[], world: Partial<World> = {}): Promise<Ran> {
  return inProcess(run, argv, {
    env: { PALKKIO_DEBUG: '1' },
    version: '0.1.0',
    volatile: () => ({ folder: process.cwd() }),
    ...world,
  });
}
