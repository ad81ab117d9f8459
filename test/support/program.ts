/** A small batch on the disk, and the program run on it: in this process, or as a process of its own. */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { Day, ExtractKind } from '../../src/model.js';
import { run } from '../../src/shell/run.js';
import type { World } from '../../src/shell/world.js';
import { EXTRACT_KINDS } from '../../src/vocabulary/columns.js';
import { type ClaimCells, claimsCsv, extractCsv, goodRows } from '../read/support.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));
/** The program that is run as a process: as it was built, or the bundle, on which `ran` tries everything that it can. */
const bundle = process.env['PALKKIO_BUNDLE'];
const program = bundle === undefined ? join(root, 'bin', 'palkkio.js') : join(root, bundle);

// ── Files ─────────────────────────────────────────────────────────────────────────────────────────────────

const made: string[] = [];
afterAll(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** An empty folder, removed after the tests of the file. */
export function emptyFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'palkkio-cli-'));
  made.push(path);
  return path;
}

export type Batch = {
  readonly folder: string;
  readonly claims: string;
  readonly ura: string;
  readonly out: string;
  /** The command line that checks it and writes to `out`, and the same without writing. */
  readonly argv: readonly string[];
  readonly dry: readonly string[];
};

/** A claims file and all five extracts, by which a claim with no changes is payable. */
export function batch(
  content: string | Uint8Array | readonly ClaimCells[] = [{}],
  extracts: { readonly [K in ExtractKind]?: string | null } = {},
): Batch {
  const folder = emptyFolder();
  const [claims, ura, out] = [join(folder, 'claims.csv'), join(folder, 'ura'), join(folder, 'reports')];
  const isFile = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(claims, isFile ? content : claimsCsv(...content));
  mkdirSync(ura);
  for (const kind of EXTRACT_KINDS) {
    const text = extracts[kind] === undefined ? extractCsv(kind, goodRows[kind]) : extracts[kind];
    if (text !== null) writeFileSync(join(ura, `${kind}.csv`), text);
  }
  const dry = ['check', claims, '--ura', ura, '--as-of', '2015-01-31', '--test-persons'];
  return { folder, claims, ura, out, argv: [...dry, '--out', out], dry };
}

/** Every file below a folder with its bytes; nothing where there is no folder. */
export function filesIn(folder: string, below = ''): ReadonlyMap<string, Buffer> {
  if (!existsSync(join(folder, below))) return new Map();
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  return new Map(
    entries.flatMap((entry) => {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? [...filesIn(folder, name)] : [[name, readFileSync(join(folder, name))]];
    }),
  );
}

// ── Runs ──────────────────────────────────────────────────────────────────────────────────────────────────

/** What a command printed, and its exit code: the signal that ended it, where one did. */
export type Ran<Exit = number | string> = { readonly exit: Exit; readonly out: string; readonly err: string };

/**
 * Runs a command line in this process, in a world without colours and on the last day of January 2015 unless told. A test
 * that loads the program anew gives it as `command`.
 */
export async function inProcess(
  argv: readonly string[],
  world: Partial<World> = {},
  command: typeof run = run,
): Promise<Ran<number>> {
  let out = '';
  let err = '';
  const exit = await command({
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

/** Runs a command line in this process; a fault of our own is thrown. */
export function palkkio(argv: readonly string[], world: Partial<World> = {}): Promise<Ran<number>> {
  return inProcess(argv, {
    env: { PALKKIO_DEBUG: '1' },
    version: '0.1.0',
    volatile: () => ({ folder: process.cwd() }),
    ...world,
  });
}

/** Runs the program in this process; the bundle as a process, unless a test asks for another world. */
export async function ran(argv: readonly string[], world: Partial<World> = {}): Promise<Ran> {
  if (bundle !== undefined && Object.keys(world).length === 0) return spawned(argv);
  return inProcess(argv, world);
}

export type Spawned = {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The user to run as, where that isn't us. */
  readonly uid?: number;
  /** Where standard output goes instead of to us. */
  readonly stdout?: number;
  /** Told of every piece of standard error, with the means to interrupt the program. */
  readonly onErr?: (interrupt: () => void) => void;
};

/** Runs the program as it was built. `exit` is the exit code, or the signal that ended it. */
export function spawned(argv: readonly string[], how: Spawned = {}): Promise<Ran> {
  return ranAs(process.execPath, [program, ...argv], how);
}

/** Runs a line of a shell, in which `palkkio` is the program. */
export function shell(line: string, how: Spawned = {}): Promise<Ran> {
  const palkkio = `palkkio() { '${process.execPath}' '${program}' "$@"; }`;
  return ranAs('bash', ['-c', `${palkkio}; ${line}`], how);
}

export function ranAs(command: string, args: readonly string[], how: Spawned): Promise<Ran> {
  if (!existsSync(join(root, 'dist', 'shell', 'cli.js'))) throw new Error('not built yet: npm run build');
  const { PATH = '' } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: how.cwd ?? root,
      ...(how.uid === undefined ? {} : { uid: how.uid }),
      env: { PATH, ...how.env },
      stdio: ['ignore', how.stdout ?? 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      err += text;
      how.onErr?.(() => child.kill('SIGINT'));
    });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ exit: code ?? signal ?? '', out, err }));
  });
}

/** Lines of a stack trace: no one but a programmer should ever see one. */
export function stackLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => /^\s+at .*[:(]|node:internal|file:\/\//.test(line));
}
