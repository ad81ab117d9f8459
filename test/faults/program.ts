/** The program as a process whose disk fails, and what is in its folder afterwards. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesIn, type Ran, root, type Spawned, spawned } from '../support/program.js';

export type Fault = {
  readonly act: 'count' | 'kill' | 'kill half-way' | 'remove' | 'close' | 'fail' | 'interrupt';
  readonly folder: string;
  readonly step?: number;
  /** The code of the system's error, for `fail`. */
  readonly code?: string;
  /** A file that can't be moved, nor a folder above it: instead of one step by its number. */
  readonly held?: string;
};

/** Runs the program with one step of its writing going wrong. */
export function withFault(argv: readonly string[], fault: Fault, how: Spawned = {}): Promise<Ran> {
  const env = {
    NODE_OPTIONS: `--require ${join(root, 'test', 'faults', 'fault.cjs')}`,
    PALKKIO_FAULT: JSON.stringify(fault),
  };
  return spawned(argv, { ...how, env });
}

/** How many steps a command line takes to write, and which of them are renames. */
export async function stepsOf(
  argv: readonly string[],
  folder: string,
): Promise<{ readonly steps: number; readonly renames: readonly number[] }> {
  const { err } = await withFault(argv, { act: 'count', folder });
  const [, steps, renames = ''] = /steps=(\d+) renames=([\d,]*)/.exec(err) ?? [];
  return { steps: Number(steps), renames: renames.split(',').map(Number) };
}

/** What runs have left beside a folder: new sets, and old ones. */
export function leftBeside(folder: string): readonly string[] {
  const prefix = `.${basename(folder)}.`;
  const names = readdirSync(dirname(folder)).filter((name) => name.startsWith(prefix));
  return names.toSorted().map((name) => join(dirname(folder), name));
}

/**
 * What a folder holds: `nothing`, a whole set by the day of its check, `no run.json`, or what makes a valid run.json
 * vouch for a set that isn't there. Between the two renames of an exchange: the new and the old set beside it.
 */
export function stateOf(folder: string): string {
  const files = filesIn(folder);
  if (files.size === 0) {
    const left = existsSync(folder) || !existsSync(dirname(folder)) ? [] : leftBeside(folder);
    return left.length === 0 ? 'nothing' : `beside: ${left.map(stateOf).join(', ')}`;
  }
  const run = files.get('run.json');
  if (run === undefined) return 'no run.json';
  const { files: listed, ...rest } = JSON.parse(run.toString('utf8')) as {
    readonly files: readonly { readonly name: string; readonly sha256: string }[];
    readonly options: { readonly as_of: string };
  };
  const wrong = listed.filter(({ name, sha256 }) => hashOf(files.get(name)) !== sha256);
  const names = new Set(['run.json', ...listed.map(({ name }) => name)]);
  const others = [...files.keys()].filter((name) => !names.has(name));
  if (wrong.length + others.length > 0) return `mixture: ${JSON.stringify({ wrong, others })}`;
  return `set of ${rest.options.as_of}`;
}

function hashOf(bytes: Buffer | undefined): string {
  return bytes === undefined ? '' : createHash('sha256').update(bytes).digest('hex');
}
