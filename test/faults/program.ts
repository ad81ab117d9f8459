/** The program as a process whose disk fails, and what is in its folder afterwards. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { filesIn, type Ran, root, type Spawned, spawned } from '../support/program.js';

export type Fault = {
  readonly act: 'count' | 'kill' | 'kill half-way' | 'remove' | 'close' | 'fail' | 'interrupt';
  readonly folder: string;
  readonly step?: number;
  /** The code of the system's error, for `fail`. */
  readonly code?: string;
  /** Every step on a file whose path ends so, instead of one step by its number. */
  readonly name?: string;
};

/** Runs the program with one step of its writing going wrong. */
export function withFault(argv: readonly string[], fault: Fault, how: Spawned = {}): Promise<Ran> {
  const env = {
    NODE_OPTIONS: `--require ${join(root, 'test', 'faults', 'fault.cjs')}`,
    PALKKIO_FAULT: JSON.stringify(fault),
  };
  return spawned(argv, { ...how, env });
}

/** How many steps a command line takes to write. */
export async function stepsOf(argv: readonly string[], folder: string): Promise<number> {
  const { err } = await withFault(argv, { act: 'count', folder });
  return Number(/steps=(\d+)/.exec(err)?.[1]);
}

/**
 * What a folder holds: `nothing`, a whole set by the day of its check, `no run.json`, or what makes a valid run.json
 * vouch for a set that isn't there.
 */
export function stateOf(folder: string): string {
  const files = filesIn(folder);
  if (files.size === 0) return 'nothing';
  const run = files.get('run.json');
  if (run === undefined) return 'no run.json';
  const { files: listed, ...rest } = JSON.parse(run.toString('utf8')) as {
    readonly files: readonly { readonly name: string; readonly sha256: string }[];
    readonly options: { readonly as_of: string };
  };
  const wrong = listed.filter(({ name, sha256 }) => hashOf(files.get(name)) !== sha256);
  const names = new Set(['run.json', ...listed.map(({ name }) => name)]);
  const others = [...files.keys()].filter((name) => !names.has(name) && !name.includes('.palkkio-'));
  if (wrong.length + others.length > 0) return `mixture: ${JSON.stringify({ wrong, others })}`;
  return `set of ${rest.options.as_of}`;
}

function hashOf(bytes: Buffer | undefined): string {
  return bytes === undefined ? '' : createHash('sha256').update(bytes).digest('hex');
}
