import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { kill, pid } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { codeOf } from './system.js';

/** What a run keeps beside its target for a while: what will be put there (`new`), or what was there before (`old`). */
export type Beside = {
  readonly path: string;
  readonly kind: 'new' | 'old';
  readonly run: string;
  /** Whether that run may still be going on. */
  readonly atWork: boolean;
};

/** Another run is writing to the target. */
export class InUse extends Error {}

const TRIES = 30;
const WAIT = 100;
/** How long a run may go without making anything new, in milliseconds, before it counts as killed. */
const ABANDONED = 15 * 60 * 1000;

/**
 * Waits until no other run writes to the target, some seconds at most, and makes the folder for the new set beside it.
 * That folder is the lock: every run makes its own before it looks for others, so that of two at once one at least sees
 * the other, and nobody goes on who sees one. It is gone when it takes the target's place. Gives what other runs have
 * left. Throws `InUse`, or the system's own error.
 */
export async function lock(target: string, run: string): Promise<readonly Beside[]> {
  const staging = besideOf(target, 'new', run);
  let made = false;
  try {
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (!made) await mkdir(staging, { mode: 0o700 });
      made = true;
      const others = await othersBeside(target, staging);
      const holders = others.filter(({ kind, atWork }) => kind === 'new' && atWork);
      if (holders.length === 0) return others;
      // Of two that wait for each other, the first by name stays.
      if (holders.some((holder) => holder.run < run)) {
        await rmdir(staging);
        made = false;
      }
      await setTimeout(WAIT);
    }
    throw new InUse();
  } catch (error) {
    if (made) await rmdir(staging).catch(() => undefined);
    throw error;
  }
}

/**
 * Does something while no other run that asks for the same target does: the folder beside it is the lock, and goes at the
 * end. What killed runs have left beside it and in `folders` goes first. Throws `InUse`, or the system's own error where no
 * folder can be made there.
 */
export async function whileLocked<T>(
  target: string,
  folders: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const run = thisRun();
  const mine = besideOf(target, 'new', run);
  await lock(target, run);
  try {
    for (const folder of [dirname(target), ...folders]) await clearAbandoned(folder, mine);
    return await work();
  } finally {
    await rmdir(mine).catch(() => undefined);
  }
}

/** Removes the new sets that killed runs have left in a folder, whatever their targets. `mine` tells the time of the disk. */
async function clearAbandoned(folder: string, mine: string): Promise<void> {
  const now = (await stat(mine)).mtimeMs;
  for (const name of await readdir(folder).catch(() => [])) {
    const [, run] = /^\..+\.new-(\d+-[\w-]*-[0-9a-f]{8})$/.exec(name) ?? [];
    const path = join(folder, name);
    if (run === undefined || path === mine || (await mayBeAtWork(path, 'new', run, now))) continue;
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** The path beside a target where a run keeps something: `.raportit.new-4711-KONE12-5f0c9a3e` beside `raportit`. */
export function besideOf(target: string, kind: Beside['kind'], run: string): string {
  return join(dirname(target), `.${basename(target)}.${kind}-${run}`);
}

/** What other runs keep, or have left, beside a target. `mine` was made just now, and tells the time of its disk. */
export async function othersBeside(target: string, mine: string): Promise<readonly Beside[]> {
  const now = (await stat(mine)).mtimeMs;
  const others: Beside[] = [];
  for (const { path, kind, run } of await leftBeside(target)) {
    if (path !== mine) others.push({ path, kind, run, atWork: await mayBeAtWork(path, kind, run, now) });
  }
  return others;
}

/** Everything that runs, of now or before, have beside a target, in the order of names. */
export async function leftBeside(target: string): Promise<readonly Omit<Beside, 'atWork'>[]> {
  const prefix = `.${basename(target)}.`;
  const names = (await readdir(dirname(target))).filter((name) => name.startsWith(prefix)).toSorted();
  return names.flatMap((name) => {
    const [, kind, run] = /^(new|old)-(\d+-[\w-]*-[0-9a-f]{8})$/.exec(name.slice(prefix.length)) ?? [];
    if (run === undefined) return [];
    return [{ path: join(dirname(target), name), kind: kind === 'old' ? 'old' : 'new', run }];
  });
}

/** A name for a run that no other has: its process, its computer, and eight random digits. */
export function thisRun(process = pid, computer = hostname()): string {
  return `${process}-${plain(computer)}-${randomUUID().slice(0, 8)}`;
}

function plain(computer: string): string {
  return computer.replace(/[^\w-]/g, '_');
}

async function mayBeAtWork(path: string, kind: Beside['kind'], run: string, now: number): Promise<boolean> {
  const [, process, computer] = /^(\d+)-(.*)-[0-9a-f]{8}$/.exec(run) ?? [];
  const isHere = computer === plain(hostname());
  // A run that had this one's number is over: in a container every run may have the same.
  if (isHere && (Number(process) === pid || !isRunning(Number(process)))) return false;
  // An old set is as old as it was before it was moved, so its age says nothing.
  if (kind === 'old') return isHere;
  // A process elsewhere can't be asked, and another process may have its number by now: then the age decides.
  const made = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  return now - made < ABANDONED;
}

function isRunning(process: number): boolean {
  try {
    return kill(process, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
