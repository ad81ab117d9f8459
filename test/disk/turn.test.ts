import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUse, processOf, runName, type TurnDisk, takeTurn } from '../../src/disk/turn.js';
import { theDisk } from '../../src/disk/write.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'palkkio-turn-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a turn in a folder', () => {
  it('is taken at once where nobody is at work, and leaves nothing behind', async () => {
    const end = await takeTurn(folder, as('a'));
    expect(readdirSync(folder)).toEqual(['run.json.palkkio-at-work-a']);
    await end();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['a', 'b'],
    ['b', 'a'],
  ])('is waited for while another has it: %s, then %s', async (first, second) => {
    const end = await takeTurn(folder, as(first));
    let waited = 0;
    const endSecond = await takeTurn(folder, {
      ...as(second),
      wait: async () => {
        waited += 1;
        if (waited === 3) await end();
      },
    });
    expect(waited).toBe(3);
    await endSecond();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['a', 'b'],
    ['b', 'a'],
  ])('is given up after some seconds, the other undisturbed: %s, then %s', async (first, second) => {
    await takeTurn(folder, as(first));
    const waits: number[] = [];
    const disk = {
      ...as(second),
      wait: async (milliseconds: number) => {
        waits.push(milliseconds);
      },
    };
    const error = await takeTurn(folder, disk).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FolderInUse);
    expect(error).toMatchObject({ mark: join(folder, `run.json.palkkio-at-work-${first}`) });
    expect(waits.reduce((sum, one) => sum + one, 0)).toBe(3000);
    expect(readdirSync(folder)).toEqual([`run.json.palkkio-at-work-${first}`]);
  });

  it('is one run at a time, however many want it and in whatever order their steps fall', async () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const marks = new Set<string>();
      let state = seed;
      const some = () => {
        state = (state * 48271) % 2147483647;
        return state % 4;
      };
      let inside = 0;
      let most = 0;
      let turns = 0;
      const one = async (self: string) => {
        const end = await takeTurn('', slowDisk(marks, self, some));
        inside += 1;
        most = Math.max(most, inside);
        await ticks(some() + 1);
        inside -= 1;
        turns += 1;
        await end();
      };
      await Promise.all(['c', 'a', 'd', 'b'].map(one));
      expect({ most, turns, left: marks.size }, `seed ${seed}`).toEqual({
        most: 1,
        turns: 4,
        left: 0,
      });
    }
  });

  it('of a run that was killed is over, and its mark goes', async () => {
    await takeTurn(folder, as('killed'));
    const end = await takeTurn(folder, { ...as('b'), mayBeAtWork: (run) => run !== 'killed' });
    expect(readdirSync(folder)).toEqual(['run.json.palkkio-at-work-b']);
    await end();
  });

  it("can't be had where no mark can be left", async () => {
    const gone = join(folder, 'gone');
    await expect(takeTurn(gone, as('a'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it("gives the mark back where the folder can't be listed", async () => {
    const list = async () => {
      throw new Error('unlistable');
    };
    await expect(takeTurn(folder, { ...as('a'), list })).rejects.toThrow('unlistable');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a run is told by its name', () => {
  it('and one of a process that is there is at work', () => {
    expect(theDisk.mayBeAtWork(runName(process.ppid, hostname(), '00000000'))).toBe(true);
  });

  it('an earlier one that had the number of this process is over, as in a container', () => {
    expect(theDisk.mayBeAtWork(runName(process.pid, hostname(), '00000000'))).toBe(false);
  });

  it('which a process of this computer that has ended is not', () => {
    const neverOne = 2 ** 22 + 1;
    expect(theDisk.mayBeAtWork(runName(neverOne, hostname(), '00000000'))).toBe(false);
  });

  it('but of another computer, or of a name nobody here gave, nobody knows', () => {
    const neverOne = 2 ** 22 + 1;
    expect(theDisk.mayBeAtWork(runName(neverOne, `${hostname()}-2`, '00000000'))).toBe(true);
    writeFileSync(join(folder, 'run.json.palkkio-at-work-'), '');
    expect(theDisk.mayBeAtWork('')).toBe(true);
  });

  it('also where the computer has a name with dots and blanks', () => {
    expect(processOf(runName(4711, 'työ kone.local', 'ab'), 'työ kone.local')).toBe(4711);
    expect(runName(4711, 'ko/ne', 'ab')).toBe('4711-ko_ne-ab');
  });
});

function as(self: string): TurnDisk {
  return { ...theDisk, self, mayBeAtWork: () => true, wait: async () => ticks(1) };
}

/** A disk in memory whose every step takes some while, so that runs come between each other's steps. */
function slowDisk(marks: Set<string>, self: string, some: () => number): TurnDisk {
  const after = async <T>(act: () => T): Promise<T> => {
    await ticks(some());
    const done = act();
    await ticks(some());
    return done;
  };
  return {
    self,
    mayBeAtWork: () => true,
    leaveMark: (path) => after(() => void marks.add(basename(path))),
    takeMark: (path) => after(() => void marks.delete(basename(path))),
    list: () => after(() => [...marks]),
    wait: () => ticks(20 + some()),
  };
}

async function ticks(count: number): Promise<void> {
  for (let tick = 0; tick < count; tick += 1) await new Promise((next) => setImmediate(next));
}
