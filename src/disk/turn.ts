import { join } from 'node:path';

/** What taking a turn needs of a disk. */
export type TurnDisk = {
  /** This run, told from every other: its process, its computer and something nobody else has. */
  readonly self: string;
  /** Whether the run of that name may still be at work; of another computer nobody knows. */
  readonly mayBeAtWork: (run: string) => boolean;
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly leaveMark: (path: string) => Promise<void>;
  readonly takeMark: (path: string) => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<void>;
};

/** Another run is writing into the folder, or was killed on another computer: `mark` is the file that says so. */
export class FolderInUse extends Error {
  constructor(readonly mark: string) {
    super(`in use: ${mark}`);
  }
}

const MARK = 'run.json.palkkio-at-work-';
const TRIES = 30;
const WAIT = 100;

/**
 * Waits until no other run writes into a folder, some seconds at most, and gives the way to end the turn. Each run
 * leaves a mark before it looks for others: of two at once one at least sees the other, and nobody goes on who sees one.
 * A mark names its run, so that one left by a killed run is told and taken away. Throws `FolderInUse`, or the system's
 * own error where no mark can be left.
 */
export async function takeTurn(folder: string, disk: TurnDisk): Promise<() => Promise<void>> {
  const mine = join(folder, MARK + disk.self);
  let other = '';
  let left = false;
  try {
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (!left) await disk.leaveMark(mine);
      left = true;
      const others = await othersAtWork(folder, disk);
      if (others.length === 0) return () => disk.takeMark(mine);
      other = others[0] ?? '';
      // Of two that wait for each other the first by name stays.
      if (others.some((name) => name < disk.self)) {
        await disk.takeMark(mine);
        left = false;
      }
      await disk.wait(WAIT);
    }
  } catch (error) {
    if (left) await disk.takeMark(mine).catch(() => undefined);
    throw error;
  }
  if (left) await disk.takeMark(mine);
  throw new FolderInUse(join(folder, MARK + other));
}

async function othersAtWork(folder: string, disk: TurnDisk): Promise<readonly string[]> {
  const marks = (await disk.list(folder)).filter((name) => name.startsWith(MARK));
  const others = marks.map((name) => name.slice(MARK.length)).filter((run) => run !== disk.self);
  for (const run of others.filter((each) => !disk.mayBeAtWork(each))) {
    await disk.takeMark(join(folder, MARK + run)).catch(() => undefined);
  }
  return others.filter((run) => disk.mayBeAtWork(run));
}

/** The name of a run for its mark: `4711-KONE12-5f0c9a3e`. */
export function runName(process: number, computer: string, unlike: string): string {
  return `${process}-${computer.replace(/[^\w-]/g, '_')}-${unlike}`;
}

/** The process that a run's name tells, where it is one of this computer. */
export function processOf(run: string, computer: string): number | undefined {
  const [, process, where] = /^(\d+)-(.*)-[^-]*$/.exec(run) ?? [];
  return where === computer.replace(/[^\w-]/g, '_') ? Number(process) : undefined;
}
