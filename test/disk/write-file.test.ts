import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { besideOf, thisRun } from '../../src/disk/lock.js';
import { putFile } from '../../src/disk/write-file.js';
import { failingAt, failingWhere, stepsOf } from './failing-disk.js';

vi.mock('node:fs/promises', async (original) =>
  (await import('./failing-disk.js')).watchedFs(await original()),
);
vi.mock('node:timers/promises', async () => (await import('./failing-disk.js')).timers);

let root: string;
let path: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'palkkio-file-'));
  path = join(root, 'ids.csv');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const text = () => readFileSync(path, 'utf8');

describe('a single file', () => {
  it.each(['is-replaced', 'is-kept'] as const)(
    'is there whole, for its owner alone: what was there %s',
    async (already) => {
      await putFile(path, 'new', already);
      expect(text()).toBe('new');
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(readdirSync(root)).toEqual(['ids.csv']);
    },
  );

  it('replaces another', async () => {
    writeFileSync(path, 'old', { mode: 0o644 });
    await putFile(path, 'new', 'is-replaced');
    expect(text()).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it.each<[string, () => void]>([
    ['a file', () => writeFileSync(path, 'old')],
    ['a link that leads nowhere', () => symlinkSync(join(root, 'none'), path)],
  ])('replaces nothing where that is kept: %s', async (_, make) => {
    make();
    const links = ['link', ''];
    for (const broken of links) {
      const putting = () => putFile(path, 'new', 'is-kept');
      const error = await failingWhere((step) => step === broken, 'ENOTSUP', putting);
      expect(error).toMatchObject({ code: 'EEXIST' });
    }
    expect(existsSync(join(root, 'none'))).toBe(false);
    expect(readdirSync(root)).toEqual(['ids.csv']);
  });

  it('comes to a disk that gives no file a second name', async () => {
    const putting = () => putFile(path, 'new', 'is-kept');
    expect(await failingWhere((step) => step === 'link', 'EPERM', putting)).toBe(undefined);
    expect(text()).toBe('new');
    expect(readdirSync(root)).toEqual(['ids.csv']);
  });

  it('killed at any step, is the old one or the new one, and the next one takes away what is left', async () => {
    const steps = await stepsOf(() => putFile(path, 'new', 'is-replaced'));
    expect(steps).toBeGreaterThan(3);
    const ends = new Set<string>();
    for (let step = 1; step <= steps; step += 1) {
      writeFileSync(path, 'old');
      await failingAt(step, 'EIO', 'for good', () => putFile(path, 'new', 'is-replaced'));
      ends.add(text());
      await putFile(path, 'next', 'is-replaced');
      expect([text(), ...readdirSync(root)], `step ${step}`).toEqual(['next', 'ids.csv']);
    }
    expect(ends).toEqual(new Set(['old', 'new']));
  });

  it('leaves alone what a run that goes on has beside it', async () => {
    const other = besideOf(path, 'new', thisRun(process.ppid));
    writeFileSync(other, 'half');
    await putFile(path, 'new', 'is-replaced');
    expect(existsSync(other)).toBe(true);
  });
});
