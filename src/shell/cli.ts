import { readFileSync } from 'node:fs';
import type { Day } from '../model.js';
import type { Problem } from '../problems.js';
import type { World } from './world.js';

/** Runs the program on a process and gives its exit code: 0 all decided, 1 something to do, 2 could not run. */
export async function main(
  process: NodeJS.Process,
  version = versionOfPackage(),
  notices: readonly Problem[] = [],
): Promise<number> {
  const argv = process.argv.slice(2);
  if (argv.length === 1 && (argv[0] === '-V' || argv[0] === '--version')) {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  endWhenNobodyCanRead(process);
  const uninterrupted = endWhenInterrupted(process);

  const { run } = await import('./run.js');
  const started = new Date();
  return run({
    argv,
    env: process.env,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? 80,
    today: localDay(started),
    now: () => performance.now(),
    version,
    notices,
    volatile: () => ({
      started: started.toISOString(),
      seconds: (Date.now() - started.getTime()) / 1000,
      node: process.version,
      platform: process.platform,
      folder: process.cwd(),
    }),
    uninterrupted,
  });
}

function versionOfPackage(): string {
  const path = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

function localDay(now: Date): Day {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}` as Day;
}

/** `palkkio … | head` is no fault of anyone's; a full disk behind `>` is told in the system's own words. */
function endWhenNobodyCanRead(process: NodeJS.Process): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      if (stream === process.stdout) process.stderr.write(`palkkio: ${error.message}\n`);
      process.exit(2);
    });
  }
}

/** Ends the process with 130 at an interrupt, at once or after the work that must not be cut off half-way. */
function endWhenInterrupted(process: NodeJS.Process): NonNullable<World['uninterrupted']> {
  const interrupt = new AbortController();
  let working = false;
  process.on('SIGINT', () => {
    interrupt.abort();
    if (!working) process.exit(130);
  });
  return async (work) => {
    working = true;
    try {
      return await work(interrupt.signal);
    } finally {
      working = false;
      if (interrupt.signal.aborted) process.exit(130);
    }
  };
}
