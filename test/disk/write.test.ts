import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Disk, theDisk, WriteError, writeReports } from '../../src/disk/write.js';
import type { OutputFile } from '../../src/model.js';

let folder: string;
let outside: string;

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'palkkio-write-'));
  folder = join(root, 'reports');
  outside = join(root, 'outside');
  mkdirSync(outside);
});

afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

describe('a set of reports', () => {
  it('stands in the folder with run.json', async () => {
    await writeReports(folder, set('new'));
    expect(contents()).toEqual(whole('new'));
  });

  it('is readable by its owner only, from its first byte', async () => {
    const modes: number[] = [];
    const watching: Disk = {
      ...theDisk,
      create: async (path, content) => {
        await theDisk.create(path, content);
        modes.push(statSync(path).mode & 0o777);
      },
    };
    await writeReports(folder, set('new'), watching);
    expect(new Set(modes)).toEqual(new Set([0o600]));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'annexes')).mode & 0o777).toBe(0o700);
    for (const name of Object.keys(contents())) {
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    }
  });

  it('replaces the set before it, also where the old files were open to all', async () => {
    await writeReports(folder, set('old'));
    chmodSync(join(folder, 'payouts.csv'), 0o644);
    expect(await writeReports(folder, set('new'))).toEqual([]);
    expect(contents()).toEqual(whole('new'));
    expect(statSync(join(folder, 'payouts.csv')).mode & 0o777).toBe(0o600);
  });

  it('keeps a file of its name that was there before any set, under another name', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'payouts.csv'), 'mine');
    expect(await writeReports(folder, set('new'))).toEqual(['payouts.kept-1.csv']);
    expect(contents()).toEqual({ ...whole('new'), 'payouts.kept-1.csv': 'mine' });
  });

  it('keeps a report that someone has written in, each time under a name that is free', async () => {
    for (const number of [1, 2]) {
      await writeReports(folder, set(`set ${number}`));
      writeFileSync(join(folder, 'annexes/a.html'), `signed ${number}`);
    }
    expect(await writeReports(folder, set('new'))).toEqual(['annexes/a.kept-2.html']);
    expect(contents()).toEqual({
      ...whole('new'),
      'annexes/a.kept-1.html': 'signed 1',
      'annexes/a.kept-2.html': 'signed 2',
    });
  });

  it('leaves files that are not ours alone', async () => {
    mkdirSync(join(folder, 'annexes'), { recursive: true });
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    writeFileSync(join(folder, 'annexes', 'signed.pdf'), 'mine');
    await writeReports(folder, set('new'));
    expect(contents()).toEqual({ ...whole('new'), 'notes.txt': 'mine', 'annexes/signed.pdf': 'mine' });
  });

  it('takes away the annex that the earlier set had and the new one has not', async () => {
    await writeReports(folder, set('old', { 'annexes/b.html': 'b', 'letters/c.html': 'c' }));
    await writeReports(folder, set('new'));
    expect(contents()).toEqual(whole('new'));
    expect(existsSync(join(folder, 'letters'))).toBe(false);
  });

  it('keeps such an annex when someone has written in it', async () => {
    await writeReports(folder, set('old', { 'annexes/b.html': 'b' }));
    writeFileSync(join(folder, 'annexes', 'b.html'), 'b, corrected by hand');
    await writeReports(folder, set('new'));
    expect(contents()).toEqual({ ...whole('new'), 'annexes/b.html': 'b, corrected by hand' });
  });

  it('takes away nothing outside the folder, whatever a run.json says', async () => {
    writeFileSync(join(outside, 'a.txt'), 'kept');
    mkdirSync(folder);
    const files = [
      { name: '../outside/a.txt', sha256: sha('kept') },
      { name: join(outside, 'a.txt'), sha256: sha('kept') },
    ];
    writeFileSync(join(folder, 'run.json'), JSON.stringify({ files }));
    await writeReports(folder, set('new'));
    expect(readFileSync(join(outside, 'a.txt'), 'utf8')).toBe('kept');
  });

  it.each([
    ['small pieces', ['a', 'ä', '”', '😀', '\n'].flatMap((text) => Array<string>(300).fill(text))],
    ['pieces that fill up what is written at once', Array<string>(9).fill('”'.repeat(100_000))],
    ['one just as large as what is written at once', ['x', '”'.repeat(349_525), 'y']],
    ['one that is larger', ['x', `ä${'”'.repeat(349_525)}`, 'y', '😀'.repeat(700_000)]],
    ['nothing', []],
  ])('writes a file that is made while it is written: %s', async (_, pieces) => {
    await writeReports(folder, [...set('new'), { name: 'made.txt', content: pieces }]);
    expect(readFileSync(join(folder, 'made.txt')).equals(Buffer.from(pieces.join('')))).toBe(true);
  });

  it('takes bytes as they are', async () => {
    const bytes = new Uint8Array([0x50, 0x4b, 0, 0xff]);
    await writeReports(folder, [...set('new'), { name: 'report.xlsx', content: bytes }]);
    expect([...readFileSync(join(folder, 'report.xlsx'))]).toEqual([...bytes]);
  });

  it.each(['../a.csv', '/a.csv', 'a//b', 'annexes\\a', 'C:a', '.', '', 'a.csv.palkkio-old'])(
    'has no file named %j',
    async (name) => {
      await expect(writeReports(folder, [...set('new'), { name, content: '' }])).rejects.toThrow(TypeError);
      expect(existsSync(folder)).toBe(false);
    },
  );

  it('has no two names that Windows takes for one, and always a run.json', async () => {
    const twice = [...set('new'), { name: 'PAYOUTS.csv', content: '' }];
    await expect(writeReports(folder, twice)).rejects.toThrow(TypeError);
    await expect(writeReports(folder, [{ name: 'payouts.csv', content: '' }])).rejects.toThrow(TypeError);
  });
});

describe('links', () => {
  it('a link in place of a file is replaced, and what it points to is not touched', async () => {
    writeFileSync(join(outside, 'precious'), 'kept');
    mkdirSync(folder);
    for (const name of ['payouts.csv', 'run.json', 'reasons.csv.palkkio-new', 'reasons.csv.palkkio-old']) {
      symlinkSync(join(outside, 'precious'), join(folder, name));
    }
    await writeReports(folder, set('new'));
    expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe('kept');
    expect(lstatSync(join(folder, 'payouts.csv')).isFile()).toBe(true);
    expect(contents()).toEqual(whole('new'));
  });

  it('a link in place of a subfolder is refused', async () => {
    mkdirSync(folder);
    symlinkSync(outside, join(folder, 'annexes'));
    const error = await failing(writeReports(folder, set('new')));
    expect(error).toMatchObject({ why: 'is-link', path: join(folder, 'annexes'), restored: true });
    expect(readdirSync(outside)).toEqual([]);
  });

  it('an earlier set is not followed through one either', async () => {
    writeFileSync(join(outside, 'b.html'), 'b');
    mkdirSync(folder);
    symlinkSync(outside, join(folder, 'letters'));
    writeFileSync(
      join(folder, 'run.json'),
      JSON.stringify({ files: [{ name: 'letters/b.html', sha256: sha('b') }] }),
    );
    await writeReports(folder, set('new'));
    expect(readFileSync(join(outside, 'b.html'), 'utf8')).toBe('b');
  });

  it('the folder itself may be one: it is where the user said', async () => {
    symlinkSync(outside, folder);
    await writeReports(folder, set('new'));
    expect(existsSync(join(outside, 'run.json'))).toBe(true);
  });
});

describe('all or nothing', () => {
  const old = { 'annexes/gone.html': 'leaves with the old set' };

  it('with a failure at any step, the old set is there again and nothing else', async () => {
    const steps = await stepsOf(async (disk) => {
      await writeReports(folder, set('old', old), quickDisk);
      await writeReports(folder, set('new'), disk);
    });
    expect(steps).toBeGreaterThan(15);
    for (let step = 1; step <= steps; step += 1) {
      rmSync(folder, { recursive: true, force: true });
      await writeReports(folder, set('old', old), quickDisk);
      const error = await failing(writeReports(folder, set('new'), failingAt(step, 'ENOSPC', 'once')));
      // What fails after the new run.json is in place is the clearing up, left to the next run.
      if (error === undefined) expect(ours()).toEqual(whole('new'));
      else {
        expect(error).toMatchObject({ code: 'ENOSPC', restored: true });
        expect(contents()).toEqual(whole('old', old));
      }
    }
  });

  it('with a failure at any step in a new folder, there is no folder', async () => {
    const steps = await stepsOf(async (disk) => {
      await writeReports(folder, set('new'), disk);
    });
    for (let step = 1; step <= steps; step += 1) {
      rmSync(folder, { recursive: true, force: true });
      const error = await failing(writeReports(folder, set('new'), failingAt(step, 'EIO', 'once')));
      if (error) expect(existsSync(folder)).toBe(false);
    }
  });

  it('told to stop at any step, the old set is there or the new one, whole, and nothing else', async () => {
    const steps = await stepsOf(async (disk) => {
      await writeReports(folder, set('old', old), quickDisk);
      await writeReports(folder, set('new'), disk);
    });
    const ends = new Set<string>();
    for (let step = 1; step <= steps; step += 1) {
      rmSync(folder, { recursive: true, force: true });
      await writeReports(folder, set('old', old), quickDisk);
      const stop = new AbortController();
      const reason = new Error('told to stop');
      let count = 0;
      const disk = watched(() => {
        count += 1;
        if (count === step) stop.abort(reason);
      });
      const end = await writeReports(folder, set('new'), disk, stop.signal).catch((error: unknown) => error);
      ends.add(end === reason ? 'stopped' : 'written');
      expect(contents()).toEqual(end === reason ? whole('old', old) : whole('new'));
    }
    expect(ends).toEqual(new Set(['stopped', 'written']));
  });

  it('killed at any step, there is no run.json that vouches for a mixture, and the next run mends it', async () => {
    const steps = await stepsOf(async (disk) => {
      await writeReports(folder, set('old', old), quickDisk);
      await writeReports(folder, set('new', { 'added.csv': 'new' }), disk);
    });
    for (let step = 1; step <= steps; step += 1) {
      rmSync(folder, { recursive: true, force: true });
      await writeReports(folder, set('old', old), quickDisk);
      await failing(
        writeReports(folder, set('new', { 'added.csv': 'new' }), failingAt(step, 'ENOSPC', 'for good')),
      );
      if (existsSync(join(folder, 'run.json'))) {
        expect([whole('old', old), whole('new', { 'added.csv': 'new' })]).toContainEqual(ours());
      }
      await writeReports(folder, set('next'), quickDisk);
      expect(contents(), `killed at step ${step}`).toEqual(whole('next'));
    }
  });

  it('killed half way and mended, the old set is back even if the next run fails', async () => {
    await writeReports(folder, set('old', old), quickDisk);
    const lastRename = 6;
    await failing(
      writeReports(folder, set('new'), failingAt(lastRename, 'EIO', 'for good', ['rename', 'remove'])),
    );
    expect(existsSync(join(folder, 'run.json'))).toBe(false);
    await failing(writeReports(folder, set('next'), failingAt(1, 'ENOSPC', 'once', ['create'])));
    expect(contents()).toEqual(whole('old', old));
  });

  it('killed again while mending, the old set is still not lost', async () => {
    const moves: readonly Change[] = ['rename', 'remove'];
    for (const first of [2, 5, 7]) {
      for (let second = 1; second <= 8; second += 1) {
        rmSync(folder, { recursive: true, force: true });
        await writeReports(folder, set('old', old), quickDisk);
        await failing(writeReports(folder, set('new'), failingAt(first, 'EIO', 'for good', moves)));
        await failing(writeReports(folder, set('next'), failingAt(second, 'EIO', 'for good', moves)));
        await failing(writeReports(folder, set('last'), failingAt(1, 'EIO', 'once', ['create'])));
        expect(contents(), `killed at ${first}, then at ${second}`).toEqual(whole('old', old));
      }
    }
  });

  it('killed at any step, a file that was there before any set is not lost, even one that is the same', async () => {
    const mine = { 'payouts.csv': 'new p' };
    const steps = await stepsOf(async (disk) => {
      await writeReports(folder, set('new'), disk);
    });
    for (let step = 2; step <= steps; step += 1) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      writeFileSync(join(folder, 'payouts.csv'), 'new p');
      await failing(writeReports(folder, set('new'), failingAt(step, 'EIO', 'for good')));
      if (existsSync(join(folder, 'run.json'))) continue;
      await failing(writeReports(folder, set('next'), failingAt(1, 'EIO', 'once', ['create'])));
      expect(contents(), `killed at step ${step}`).toEqual(mine);
    }
  });

  it('killed at any step, a file that was there before any set is still there after the next run', async () => {
    const steps = await stepsOf(async (disk) => {
      await writeReports(folder, set('new'), disk);
    });
    for (let step = 2; step <= steps; step += 1) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      writeFileSync(join(folder, 'payouts.csv'), 'mine');
      await failing(writeReports(folder, set('new'), failingAt(step, 'EIO', 'for good')));
      await writeReports(folder, set('next'), quickDisk);
      expect(contents(), `killed at step ${step}`).toEqual({
        ...whole('next'),
        'payouts.kept-1.csv': 'mine',
      });
    }
  });

  it('does not bring run.json back when another file could not be', async () => {
    await writeReports(folder, set('old', old), quickDisk);
    const disk: Disk = {
      ...quickDisk,
      rename: async (from, to) => {
        const names = [from, to].map((path) => basename(path));
        if (names[0] === 'reasons.csv.palkkio-new') throw systemError('EIO');
        if (names[0] === 'payouts.csv.palkkio-old') throw systemError('EIO');
        await theDisk.rename(from, to);
      },
    };
    expect(await failing(writeReports(folder, set('new'), disk))).toMatchObject({ restored: false });
    expect(existsSync(join(folder, 'run.json'))).toBe(false);
    await failing(writeReports(folder, set('next'), failingAt(1, 'ENOSPC', 'once', ['create'])));
    expect(contents()).toEqual(whole('old', old));
  });

  it('run.json leaves before the first file does and comes after the last', async () => {
    await writeReports(folder, set('old'), quickDisk);
    const moves: string[] = [];
    const watching: Disk = {
      ...quickDisk,
      rename: async (from, to) => {
        moves.push(`${basename(from)} > ${basename(to)}`);
        await theDisk.rename(from, to);
      },
    };
    await writeReports(folder, set('new'), watching);
    expect(moves[0]).toBe('run.json > run.json.palkkio-old');
    expect(moves.at(-1)).toBe('run.json.palkkio-new > run.json');
  });

  it('says so when the old set could not be put back', async () => {
    await writeReports(folder, set('old'), quickDisk);
    const error = await failing(
      writeReports(folder, set('new'), failingAt(4, 'EIO', 'for good', ['rename', 'remove'])),
    );
    expect(error).toMatchObject({ restored: false });
    expect(existsSync(join(folder, 'run.json'))).toBe(false);
  });
});

describe('a file that another program holds', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])('is named after two more tries: %s', async (code) => {
    await writeReports(folder, set('old'));
    const { disk, tries } = holding('reasons.csv', code, Number.POSITIVE_INFINITY);
    const error = await failing(writeReports(folder, set('new'), disk));
    expect(error).toMatchObject({
      path: join(folder, 'reasons.csv'),
      why: 'open-elsewhere',
      code,
      restored: true,
    });
    expect(tries()).toBe(3);
    expect(contents()).toEqual(whole('old'));
  });

  it('is no matter when it is let go meanwhile', async () => {
    await writeReports(folder, set('old'));
    await writeReports(folder, set('new'), holding('reasons.csv', 'EBUSY', 2).disk);
    expect(contents()).toEqual(whole('new'));
  });

  it('is not tried again for another reason', async () => {
    await writeReports(folder, set('old'));
    const { disk, tries } = holding('reasons.csv', 'EXDEV', Number.POSITIVE_INFINITY);
    const error = await failing(writeReports(folder, set('new'), disk));
    expect(error).toMatchObject({ why: 'not-writable', code: 'EXDEV' });
    expect(tries()).toBe(1);
  });
});

describe('what stands in the way', () => {
  it('a file in place of the folder', async () => {
    writeFileSync(folder, '');
    expect(await failing(writeReports(folder, set('new')))).toMatchObject({ why: 'is-file', path: folder });
  });

  it('a file in place of a folder above', async () => {
    writeFileSync(folder, '');
    expect(await failing(writeReports(join(folder, 'sub'), set('new')))).toMatchObject({ why: 'is-file' });
  });

  it('a file in place of a subfolder', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'annexes'), '');
    expect(await failing(writeReports(folder, set('new')))).toMatchObject({ why: 'is-file' });
  });

  it('a folder in place of a file, which is kept', async () => {
    mkdirSync(join(folder, 'payouts.csv', 'mine'), { recursive: true });
    const error = await failing(writeReports(folder, set('new')));
    expect(error).toMatchObject({ why: 'is-folder', path: join(folder, 'payouts.csv') });
    expect(existsSync(join(folder, 'payouts.csv', 'mine'))).toBe(true);
  });
});

// ── The sets, and disks that fail ─────────────────────────────────────────────────────────────────────────

function set(word: string, more: Readonly<Record<string, string>> = {}): readonly OutputFile[] {
  return Object.entries(whole(word, more)).map(([name, content]) => ({ name, content }));
}

function whole(word: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const files = {
    'payouts.csv': `${word} p`,
    'reasons.csv': `${word} r`,
    'annexes/a.html': `${word} a`,
    ...more,
  };
  const listed = Object.entries(files).map(([name, content]) => ({ name, sha256: sha(content) }));
  return { 'run.json': JSON.stringify({ word, files: listed }), ...files };
}

function sha(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Every file in the folder, by name. */
function contents(): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => !statSync(join(folder, name)).isDirectory());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Every file but those in between. */
function ours(): Record<string, string> {
  return Object.fromEntries(Object.entries(contents()).filter(([name]) => !name.includes('.palkkio-')));
}

async function failing(writing: Promise<unknown>): Promise<WriteError | undefined> {
  try {
    await writing;
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(WriteError);
    return error as WriteError;
  }
}

/** The disk without waiting for each file to be on it: the steps are many. */
const quickDisk: Disk = {
  ...theDisk,
  // What is killed here is played by this very process.
  mayBeAtWork: () => false,
  create: async (path, content) =>
    writeFileSync(
      path,
      typeof content === 'string' || content instanceof Uint8Array ? content : [...content].join(''),
      { flag: 'wx', mode: 0o600 },
    ),
};

const CHANGES = ['makeFolder', 'create', 'rename', 'remove', 'removeEmptyFolder'] as const;
type Change = (typeof CHANGES)[number];

/** A disk on which the n-th change fails: that one alone, or it and all after it, as if the program were killed. */
function failingAt(
  step: number,
  code: string,
  how: 'once' | 'for good',
  changes: readonly Change[] = CHANGES,
): Disk {
  let count = 0;
  const failing = () => {
    count += 1;
    if (how === 'once' ? count === step : count >= step) throw systemError(code);
  };
  return watched(failing, changes);
}

async function stepsOf(act: (disk: Disk) => Promise<void>): Promise<number> {
  let count = 0;
  await act(
    watched(() => {
      count += 1;
    }),
  );
  return count;
}

function watched(before: () => void, changes: readonly Change[] = CHANGES): Disk {
  const tell = (change: Change) => {
    if (changes.includes(change)) before();
  };
  return {
    ...quickDisk,
    makeFolder: async (path) => {
      tell('makeFolder');
      return theDisk.makeFolder(path);
    },
    create: async (path, content) => {
      tell('create');
      await quickDisk.create(path, content);
    },
    rename: async (from, to) => {
      tell('rename');
      await theDisk.rename(from, to);
    },
    remove: async (path) => {
      tell('remove');
      await theDisk.remove(path);
    },
    removeEmptyFolder: async (path) => {
      tell('removeEmptyFolder');
      await theDisk.removeEmptyFolder(path);
    },
  };
}

/** A disk on which moving one file away fails so many times, as while Excel has it open. */
function holding(
  name: string,
  code: string,
  times: number,
): { readonly disk: Disk; readonly tries: () => number } {
  let tries = 0;
  const disk: Disk = {
    ...theDisk,
    wait: async () => undefined,
    rename: async (from, to) => {
      if (basename(from) === name) {
        tries += 1;
        if (tries <= times) throw systemError(code);
      }
      await theDisk.rename(from, to);
    },
  };
  return { disk, tries: () => tries };
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made up`), { code });
}
