import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WriteError, writeReports } from '../../src/disk/exchange.js';
import { besideOf, thisRun } from '../../src/disk/lock.js';
import type { OutputFile } from '../../src/model.js';
import { failingAt, failingWhere, stepsOf, waited } from './failing-disk.js';

vi.mock('node:fs/promises', async (original) =>
  (await import('./failing-disk.js')).watchedFs(await original()),
);
vi.mock('node:timers/promises', async () => (await import('./failing-disk.js')).timers);

let root: string;
let folder: string;
let outside: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'palkkio-write-')));
  folder = join(root, 'reports');
  outside = join(root, 'outside');
  mkdirSync(outside);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const OLD_ONLY = { 'letters/gone.html': 'leaves with the old set' };

describe('a set of reports', () => {
  it('stands in the folder with run.json, and nothing is left beside it', async () => {
    expect(await writeReports(folder, set('new'))).toEqual([]);
    expect(contents()).toEqual(whole('new'));
    expect(beside()).toEqual([]);
  });

  it('stands in folders that had to be made', async () => {
    await writeReports(join(folder, 'year', 'month'), set('new'));
    expect(contents(join(folder, 'year', 'month'))).toEqual(whole('new'));
    expect(mode(folder)).toBe(0o700);
  });

  it('is readable by its owner only, from its first byte', async () => {
    const modes = new Set<number>();
    await stepsOf(
      () => writeReports(folder, set('new')),
      () => {
        for (const name of beside()) {
          const path = join(root, name);
          modes.add(mode(path));
          for (const each of readdirSync(path, { recursive: true, encoding: 'utf8' }))
            modes.add(mode(join(path, each)));
        }
      },
    );
    expect(modes).toEqual(new Set([0o700, 0o600]));
    expect(mode(folder)).toBe(0o700);
    expect(mode(join(folder, 'letters'))).toBe(0o700);
    expect(mode(join(folder, 'payouts.csv'))).toBe(0o600);
  });

  it('replaces the set before it, files that only that one had too, though the old files were open to all', async () => {
    await writeReports(folder, set('old', OLD_ONLY));
    chmodSync(join(folder, 'payouts.csv'), 0o644);
    expect(await writeReports(folder, set('new'))).toEqual([]);
    expect(contents()).toEqual(whole('new'));
    expect(mode(join(folder, 'payouts.csv'))).toBe(0o600);
    expect(existsSync(join(folder, 'letters', 'gone.html'))).toBe(false);
    expect(beside()).toEqual([]);
  });

  it('replaces a set of which files were taken away: nothing is lost with it', async () => {
    await writeReports(folder, set('old', OLD_ONLY));
    rmSync(join(folder, 'letters'), { recursive: true });
    unlinkSync(join(folder, 'payouts.csv'));
    await writeReports(folder, set('new'));
    expect(contents()).toEqual(whole('new'));
  });

  it('goes into an empty folder', async () => {
    mkdirSync(folder);
    await writeReports(folder, set('new'));
    expect(contents()).toEqual(whole('new'));
  });

  it('goes where a link to a folder leads: it is where the user said', async () => {
    const real = join(outside, 'real');
    mkdirSync(real);
    symlinkSync(real, folder);
    for (const word of ['old', 'new']) await writeReports(folder, set(word));
    expect(lstatSync(folder).isSymbolicLink()).toBe(true);
    expect(contents(real)).toEqual(whole('new'));
    expect(readdirSync(outside)).toEqual(['real']);
  });

  it.each([
    ['small pieces', ['a', 'ä', '”', '😀', '\n'].flatMap((text) => Array<string>(300).fill(text))],
    ['pieces that fill up what is written at once', Array<string>(9).fill('”'.repeat(100_000))],
    ['one just as large as what is written at once', ['x', '”'.repeat(349_525), 'y']],
    ['one that is larger', ['x', `ä${'”'.repeat(349_525)}`, 'y', '😀'.repeat(700_000)]],
    ['nothing', []],
  ])('has a file that is made while it is written: %s', async (_, pieces) => {
    await writeReports(folder, [...set('new'), { name: 'made.txt', content: pieces }]);
    expect(readFileSync(join(folder, 'made.txt')).equals(Buffer.from(pieces.join('')))).toBe(true);
  });

  it('takes bytes as they are', async () => {
    const bytes = new Uint8Array([0x50, 0x4b, 0, 0xff]);
    await writeReports(folder, [...set('new'), { name: 'report.xlsx', content: bytes }]);
    expect([...readFileSync(join(folder, 'report.xlsx'))]).toEqual([...bytes]);
  });

  it.each(['../a.csv', '/a.csv', 'a//b', 'letters\\a', 'C:a', '.', ''])(
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

describe('a folder that holds anything else is refused with its names, and stays as it is', () => {
  const file = (name: string, content = 'mine') => writeFileSync(join(folder, name), content);
  it.each<[string, () => void, readonly string[]]>([
    ['a file of ours that was changed', () => file('payouts.csv'), ['payouts.csv']],
    ['one in a subfolder that was changed', () => file('letters/a.html'), ['letters/a.html']],
    [
      'files of others',
      () => void ['notes.txt', '.hidden'].map((name) => file(name)),
      ['.hidden', 'notes.txt'],
    ],
    ['a file of others in a subfolder of ours', () => file('letters/signed.pdf'), ['letters/signed.pdf']],
    [
      'a folder, by its own name alone',
      () => mkdirSync(join(folder, 'mine', 'more'), { recursive: true }),
      ['mine/'],
    ],
    [
      'a folder in place of a file of ours',
      () => {
        unlinkSync(join(folder, 'payouts.csv'));
        mkdirSync(join(folder, 'payouts.csv'));
      },
      ['payouts.csv/'],
    ],
    [
      'a link in place of a file, though what it leads to is the same',
      () => {
        writeFileSync(join(outside, 'same'), 'old p');
        unlinkSync(join(folder, 'payouts.csv'));
        symlinkSync(join(outside, 'same'), join(folder, 'payouts.csv'));
      },
      ['payouts.csv'],
    ],
    [
      'a link in place of a subfolder, though what it leads to is the same',
      () => {
        rmSync(join(folder, 'letters'), { recursive: true });
        writeFileSync(join(outside, 'a.html'), 'old a');
        symlinkSync(outside, join(folder, 'letters'));
      },
      ['letters'],
    ],
    [
      'reports without their run.json',
      () => unlinkSync(join(folder, 'run.json')),
      ['letters/', 'payouts.csv', 'reasons.csv'],
    ],
    [
      'a run.json that is none',
      () => file('run.json', '{ "files": [{ "name": "payouts.csv" }] }'),
      ['letters/', 'payouts.csv', 'reasons.csv', 'run.json'],
    ],
    [
      'a run.json that is no JSON',
      () => file('run.json', '{'),
      ['letters/', 'payouts.csv', 'reasons.csv', 'run.json'],
    ],
  ])('%s', async (_, change, names) => {
    await writeReports(folder, set('old'));
    change();
    const before = contents();
    const error = await failing(() => writeReports(folder, set('new')));
    expect(error).toMatchObject({ why: 'in-the-way', path: folder, earlier: 'kept' });
    expect(error?.names.toSorted()).toEqual(names);
    expect(contents()).toEqual(before);
    expect(beside()).toEqual([]);
  });

  it('a report that is changed while the new set is written', async () => {
    await writeReports(folder, set('old'));
    const change = (step: string) => {
      if (step === 'open') writeFileSync(join(folder, 'payouts.csv'), 'mine');
    };
    const writing = () => stepsOf(() => writeReports(folder, set('new')), change);
    expect(await failing(writing)).toMatchObject({ why: 'in-the-way', names: ['payouts.csv'] });
    expect(contents()['payouts.csv']).toBe('mine');
  });

  it('a report that is changed at the last moment is kept beside the new set, and said to be', async () => {
    await writeReports(folder, set('old'));
    let left: readonly string[] = [];
    await stepsOf(
      async () => {
        left = await writeReports(folder, set('new'));
      },
      (step, path) => {
        if (step === 'rename' && path === folder) writeFileSync(join(folder, 'payouts.csv'), 'mine');
      },
    );
    expect(contents()).toEqual(whole('new'));
    expect(left).toHaveLength(1);
    expect(contents(left[0])).toEqual({ ...whole('old'), 'payouts.csv': 'mine' });
    // Nobody removes it but a person.
    expect(await writeReports(folder, set('next'))).toEqual(left);
    expect(contents(left[0])['payouts.csv']).toBe('mine');
  });

  it.each(['~$report.xlsx', '.~lock.report.xlsx#'])('%s tells that a workbook is open', async (name) => {
    await writeReports(folder, set('old'));
    file(name);
    const error = await failing(() => writeReports(folder, set('new')));
    expect(error).toMatchObject({ why: 'open-elsewhere', path: join(folder, name) });
  });
});

describe('what can never be a folder of reports', () => {
  it('the root of a disk', async () => {
    expect(await failing(() => writeReports('/', set('new')))).toMatchObject({
      why: 'not-movable',
      path: '/',
    });
  });

  it('a link to the folder in which the program was started', async () => {
    symlinkSync(process.cwd(), folder);
    expect(await failing(() => writeReports(folder, set('new')))).toMatchObject({ why: 'is-current' });
  });

  it.each(['.', '..'])('the folder in which the program was started, or one above it: %s', async (path) => {
    expect(await failing(() => writeReports(path, set('new')))).toMatchObject({ why: 'is-current' });
  });

  it('a file', async () => {
    writeFileSync(folder, '');
    const error = await failing(() => writeReports(folder, set('new')));
    expect(error).toMatchObject({ why: 'is-file', path: folder });
  });

  it('a folder below a file', async () => {
    writeFileSync(folder, '');
    const error = await failing(() => writeReports(join(folder, 'sub'), set('new')));
    expect(error).toMatchObject({ why: 'is-file', earlier: 'none' });
  });

  it('a link that leads nowhere', async () => {
    symlinkSync(join(outside, 'nothing'), folder);
    expect(await failing(() => writeReports(folder, set('new')))).toMatchObject({
      why: 'is-file',
      path: folder,
    });
  });

  it('one in a folder that lets nothing be made in it', async () => {
    await writeReports(folder, set('old'));
    const writing = () => writeReports(folder, set('new'));
    const error = await failingWhere((step) => step === 'mkdir', 'EACCES', writing);
    expect(error).toMatchObject({ why: 'not-movable', path: folder, earlier: 'kept' });
    rmSync(folder, { recursive: true });
    const other = await failingWhere((step) => step === 'mkdir', 'EACCES', writing);
    expect(other).toMatchObject({ why: 'not-writable', path: root, code: 'EACCES', earlier: 'none' });
  });
});

describe('all or nothing', () => {
  /** The steps of putting a new set in place of the old one. */
  async function allSteps(): Promise<number> {
    await writeReports(folder, set('old', OLD_ONLY));
    const steps = await stepsOf(() => writeReports(folder, set('new')));
    expect(steps).toBeGreaterThan(15);
    return steps;
  }

  function anew(): void {
    for (const name of ['reports', ...beside()]) rmSync(join(root, name), { recursive: true, force: true });
    for (const [name, content] of Object.entries(whole('old', OLD_ONLY))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  }

  /** Whether the folder has one of the sets, whole; between the two renames both are whole beside it. */
  function expectOneOfBoth(when: string): void {
    const all = [whole('old', OLD_ONLY), whole('new')];
    if (existsSync(folder)) expect(all, when).toContainEqual(contents());
    else
      expect(
        beside().map((name) => contents(join(root, name))),
        when,
      ).toEqual([all[1], all[0]]);
  }

  it('with a failure at any step, the old set is there and nothing else, or the new one', async () => {
    const steps = await allSteps();
    const ends = new Set<string>();
    for (let step = 1; step <= steps; step += 1) {
      anew();
      const error = await failingAt(step, 'ENOSPC', 'once', () => writeReports(folder, set('new')));
      ends.add(error === undefined ? 'written' : 'failed');
      if (error === undefined) expect(contents()).toEqual(whole('new'));
      else {
        expect(error, `step ${step}`).toMatchObject({ code: 'ENOSPC', earlier: 'kept' });
        expect(contents()).toEqual(whole('old', OLD_ONLY));
        expect(beside()).toEqual([]);
      }
    }
    expect(ends).toEqual(new Set(['failed', 'written']));
  });

  it('with a failure at any step in a new folder, there is no folder, nor those above it', async () => {
    const deep = join(folder, 'year');
    const steps = await stepsOf(() => writeReports(deep, set('new')));
    for (let step = 1; step <= steps; step += 1) {
      rmSync(folder, { recursive: true, force: true });
      const error = await failingAt(step, 'EIO', 'once', () => writeReports(deep, set('new')));
      if (error === undefined) continue;
      expect(error).toMatchObject({ earlier: 'none' });
      expect(existsSync(folder), `step ${step}`).toBe(false);
    }
  });

  it('told to stop at any step, the old set is there or the new one, and nothing else', async () => {
    const steps = await allSteps();
    const ends = new Set<string>();
    for (let step = 1; step <= steps; step += 1) {
      anew();
      const stop = new AbortController();
      const reason = new Error('told to stop');
      let count = 0;
      const writing = stepsOf(
        () => writeReports(folder, set('new'), stop.signal),
        () => {
          count += 1;
          if (count === step) stop.abort(reason);
        },
      );
      const end = await writing.catch((error: unknown) => error);
      ends.add(end === reason ? 'stopped' : 'written');
      expect(contents()).toEqual(end === reason ? whole('old', OLD_ONLY) : whole('new'));
      expect(beside()).toEqual([]);
    }
    expect(ends).toEqual(new Set(['stopped', 'written']));
  });

  it('told to stop within a large file, it makes no more than a megabyte of it, and the old set stays', async () => {
    anew();
    const stop = new AbortController();
    const reason = new Error('told to stop');
    let made = 0;
    function* pieces() {
      for (; made < 100; made += 1) {
        if (made === 20) stop.abort(reason);
        yield 'x'.repeat(100_000);
      }
    }
    const end = await writeReports(folder, [{ name: 'run.json', content: pieces() }], stop.signal).catch(
      (error: unknown) => error,
    );
    expect(end).toBe(reason);
    expect(made).toBeLessThan(20 + 12);
    expect(contents()).toEqual(whole('old', OLD_ONLY));
    expect(beside()).toEqual([]);
  });

  it('killed at any step, one of both sets is whole, and the next run leaves nothing of it', async () => {
    const steps = await allSteps();
    let between = 0;
    for (let step = 1; step <= steps; step += 1) {
      anew();
      await failingAt(step, 'EIO', 'for good', () => writeReports(folder, set('new')));
      expectOneOfBoth(`killed at step ${step}`);
      if (!existsSync(folder)) between += 1;
      expect(await writeReports(folder, set('next'))).toEqual([]);
      expect(contents(), `killed at step ${step}`).toEqual(whole('next'));
      expect(beside(), `killed at step ${step}`).toEqual([]);
    }
    expect(between).toBe(1);
  });

  it('killed at any step, and the next run fails: one of both sets is in its place', async () => {
    const steps = await allSteps();
    for (let step = 1; step <= steps; step += 1) {
      anew();
      await failingAt(step, 'EIO', 'for good', () => writeReports(folder, set('new')));
      const full = () => writeReports(folder, set('next'));
      const error = await failingWhere((name) => name === 'open', 'ENOSPC', full);
      expect(error).toMatchObject({ earlier: 'kept' });
      expect([whole('old', OLD_ONLY), whole('new')], `step ${step}`).toContainEqual(contents());
      expect(beside()).toEqual([]);
    }
  });

  it('killed again at any step of the next run, there is still a set that is whole', async () => {
    const steps = await allSteps();
    for (let first = steps - 12; first <= steps; first += 1) {
      for (let second = 1; second <= 12; second += 1) {
        anew();
        await failingAt(first, 'EIO', 'for good', () => writeReports(folder, set('new')));
        await failingAt(second, 'EIO', 'for good', () => writeReports(folder, set('next')));
        await failingWhere(
          (name) => name === 'open',
          'EIO',
          () => writeReports(folder, set('last')),
        );
        expect([whole('old', OLD_ONLY), whole('new')], `${first}, then ${second}`).toContainEqual(contents());
      }
    }
  });

  it('tells where the old set is when it could not be put back, and the next run puts it back', async () => {
    anew();
    let renames = 0;
    const error = await failingWhere(
      (step) => {
        renames += step === 'rename' ? 1 : 0;
        return step === 'rename' && renames > 1;
      },
      'EIO',
      () => writeReports(folder, set('new')),
    );
    const [aside] = beside();
    expect(error).toMatchObject({ earlier: { aside: join(root, aside ?? '') } });
    expect(contents(join(root, aside ?? ''))).toEqual(whole('old', OLD_ONLY));
    await failingWhere(
      (name) => name === 'open',
      'ENOSPC',
      () => writeReports(folder, set('next')),
    );
    expect(contents()).toEqual(whole('old', OLD_ONLY));
  });

  it('brings back the set of the exchange that was not ended, and no other one that was left', async () => {
    const older = besideOf(folder, 'old', thisRun());
    await writeReports(folder, set('new'));
    const newer = besideOf(folder, 'old', thisRun());
    const [first, second] = [older, newer].toSorted() as [string, string];
    await writeReports(first, set('older'));
    await writeReports(second, set('old'));
    mkdirSync(second.replace('.old-', '.new-'));
    rmSync(folder, { recursive: true });
    await failingWhere(
      (name) => name === 'open',
      'ENOSPC',
      () => writeReports(folder, set('next')),
    );
    expect(contents()).toEqual(whole('old'));
  });
});

describe('a file that another program has open', () => {
  /** As on Windows: neither the file nor a folder above it can be moved. */
  const held = (step: string, path: string) =>
    step === 'rename' && join(folder, 'reasons.csv').startsWith(path);

  it.each(['EPERM', 'EBUSY'])('is named after two more tries, and the old set stays: %s', async (code) => {
    await writeReports(folder, set('old'));
    waited();
    const error = await failingWhere(held, code, () => writeReports(folder, set('new')));
    expect(error).toMatchObject({
      path: join(folder, 'reasons.csv'),
      why: 'open-elsewhere',
      earlier: 'kept',
    });
    expect(waited()).toBe(500);
    expect(contents()).toEqual(whole('old'));
    expect(beside()).toEqual([]);
  });

  it('is no matter when it is let go meanwhile', async () => {
    await writeReports(folder, set('old'));
    let tries = 0;
    const twice = (step: string, path: string) => {
      tries += held(step, path) ? 1 : 0;
      return held(step, path) && tries <= 2;
    };
    expect(await failingWhere(twice, 'EBUSY', () => writeReports(folder, set('new')))).toBe(undefined);
    expect(contents()).toEqual(whole('new'));
  });

  it('in the new set, as by a virus scanner: the old one is put back', async () => {
    await writeReports(folder, set('old'));
    const scanned = (step: string, path: string) => step === 'rename' && path.includes('.new-');
    const error = await failingWhere(scanned, 'EPERM', () => writeReports(folder, set('new')));
    expect(error).toMatchObject({ code: 'EPERM', earlier: 'kept' });
    expect(contents()).toEqual(whole('old'));
  });

  it.each(['EBUSY', 'EXDEV'])('is not claimed where the folder alone cannot be moved: %s', async (code) => {
    await writeReports(folder, set('old'));
    const mount = (step: string, path: string) => step === 'rename' && path === folder;
    const error = await failingWhere(mount, code, () => writeReports(folder, set('new')));
    expect(error).toMatchObject({ why: 'not-movable', path: folder, earlier: 'kept' });
    expect(contents()).toEqual(whole('old'));
  });

  it('is not tried again for another reason', async () => {
    await writeReports(folder, set('old'));
    waited();
    const error = await failingWhere(held, 'EIO', () => writeReports(folder, set('new')));
    expect(error).toMatchObject({ why: 'not-writable', code: 'EIO' });
    expect(waited()).toBe(0);
  });

  it('in a set that was replaced: what is left of it is told, and goes with the next run', async () => {
    await writeReports(folder, set('old'));
    let left: readonly string[] = [];
    await failingWhere(
      (step, path) => step === 'unlink' && path.endsWith('reasons.csv'),
      'EBUSY',
      async () => {
        left = await writeReports(folder, set('new'));
      },
    );
    expect(contents()).toEqual(whole('new'));
    expect(left).toEqual(beside().map((name) => join(root, name)));
    expect(left).toHaveLength(1);
    expect(await writeReports(folder, set('next'))).toEqual([]);
    expect(beside()).toEqual([]);
  });
});

describe('another run in the same folder', () => {
  it('is waited for, some seconds, and then told', async () => {
    const other = besideOf(folder, 'new', thisRun(process.ppid));
    mkdirSync(other);
    waited();
    expect(await failing(() => writeReports(folder, set('new')))).toMatchObject({
      why: 'in-use',
      path: folder,
    });
    expect(waited()).toBe(3000);
    expect(beside()).toHaveLength(1);
    expect(existsSync(other)).toBe(true);
  });

  it('that was killed on another computer is waited for no longer than a quarter of an hour', async () => {
    const other = besideOf(folder, 'new', thisRun(1, 'another'));
    mkdirSync(other);
    const age = (minutes: number) => utimesSync(other, 0, Date.now() / 1000 - minutes * 60);
    age(14);
    expect(await failing(() => writeReports(folder, set('new')))).toMatchObject({ why: 'in-use' });
    age(16);
    await writeReports(folder, set('new'));
    expect(contents()).toEqual(whole('new'));
    expect(beside()).toEqual([]);
  });

  it('that was killed on this computer is not waited for', async () => {
    const neverOne = 2 ** 22 + 1;
    const other = besideOf(folder, 'new', thisRun(neverOne, hostname()));
    mkdirSync(join(other, 'letters'), { recursive: true });
    writeFileSync(join(other, 'letters', 'half.html'), 'ha');
    waited();
    await writeReports(folder, set('new'));
    expect(waited()).toBe(0);
    expect(beside()).toEqual([]);
  });
});

// ── The sets ──────────────────────────────────────────────────────────────────────────────────────────────

function set(word: string, more: Readonly<Record<string, string>> = {}): readonly OutputFile[] {
  return Object.entries(whole(word, more)).map(([name, content]) => ({ name, content }));
}

function whole(word: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const files = {
    'payouts.csv': `${word} p`,
    'reasons.csv': `${word} r`,
    'letters/a.html': `${word} a`,
    ...more,
  };
  const listed = Object.entries(files).map(([name, content]) => ({
    name,
    sha256: createHash('sha256').update(content).digest('hex'),
  }));
  return { ...files, 'run.json': JSON.stringify({ word, files: listed }) };
}

/** Every file in a folder, by name. */
function contents(where = folder): Record<string, string> {
  const names = readdirSync(where, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => !statSync(join(where, name)).isDirectory());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(where, name), 'utf8')]));
}

/** What runs have beside the folder, by name. */
function beside(): readonly string[] {
  return readdirSync(root)
    .filter((name) => name.startsWith('.reports.'))
    .toSorted();
}

function mode(path: string): number {
  return statSync(path).mode & 0o777;
}

async function failing(act: () => Promise<unknown>): Promise<WriteError | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(WriteError);
    return error as WriteError;
  }
}
