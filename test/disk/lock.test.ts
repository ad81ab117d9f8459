import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { besideOf, InUse, leftBeside, lock, othersBeside, thisRun } from '../../src/disk/lock.js';

let root: string;
let target: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'palkkio-lock-'));
  target = join(root, 'reports');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A run that goes on as long as this test: its number is that of the process above. */
const living = (last: string, computer = hostname()) =>
  `${process.ppid}-${computer.replace(/[^\w-]/g, '_')}-0000000${last}`;

describe('the lock of a folder', () => {
  it('is had at once where nobody is at work', async () => {
    expect(await lock(target, living('1'))).toEqual([]);
    expect(readdirSync(root)).toEqual([`.reports.new-${living('1')}`]);
  });

  it.each([
    ['1', '2'],
    ['2', '1'],
  ])('is waited for while another has it: %s, then %s', async (first, second) => {
    await lock(target, living(first));
    let ended = false;
    const later = setTimeout(() => {
      ended = true;
      renameSync(besideOf(target, 'new', living(first)), target);
    }, 250);
    await lock(target, living(second));
    clearTimeout(later);
    expect(ended).toBe(true);
    expect(readdirSync(root)).toEqual([`.reports.new-${living(second)}`, 'reports']);
  });

  it.each([
    ['1', '2'],
    ['2', '1'],
  ])('is given up after some seconds, and the other has it still: %s, then %s', async (first, second) => {
    await lock(target, living(first));
    await expect(lock(target, living(second))).rejects.toThrow(InUse);
    expect(readdirSync(root)).toEqual([`.reports.new-${living(first)}`]);
  });

  it('is had by one run at a time, however many want it', async () => {
    let inside = 0;
    let most = 0;
    let ended = 0;
    const one = async (last: string) => {
      await lock(target, living(last));
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((next) => setTimeout(next, 30));
      inside -= 1;
      ended += 1;
      rmSync(besideOf(target, 'new', living(last)), { recursive: true });
    };
    await Promise.all(['3', '1', '4', '2', '5'].map(one));
    expect({ most, ended, left: readdirSync(root) }).toEqual({ most: 1, ended: 5, left: [] });
  });

  it('of another folder is another lock, though its name begins alike', async () => {
    await lock(join(root, 'reports-2'), living('1'));
    await lock(`${target}.new-1`, living('2'));
    expect(await lock(target, living('3'))).toEqual([]);
  });

  it("can't be had where no folder can be made, and nothing is left", async () => {
    await expect(lock(join(root, 'gone', 'reports'), living('1'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('what is beside a folder', () => {
  it('is told by its name alone, and nothing else is ours', async () => {
    const old = besideOf(target, 'old', living('1'));
    mkdirSync(old);
    for (const name of [
      '.reports.old-mine',
      '.reports.new',
      'reports.new-1-a-00000000',
      '.report.old-1-a-00000000',
    ])
      writeFileSync(join(root, name), '');
    expect(await leftBeside(target)).toEqual([{ path: old, kind: 'old', run: living('1') }]);
  });

  const neverOne = 2 ** 22 + 1;
  it.each<[string, string, 'new' | 'old', boolean]>([
    ['a run that goes on may be at work', living('1'), 'new', true],
    ['so may it be on the set before', living('1'), 'old', true],
    ['a run that has ended is not', thisRun(neverOne), 'new', false],
    ['an earlier run that had the number of this process is not, as in a container', thisRun(), 'new', false],
    ['of a run on another computer nobody knows', thisRun(neverOne, 'another'), 'new', true],
    ['the set before is of no matter there', thisRun(neverOne, 'another'), 'old', false],
  ])('%s', async (_, run, kind, atWork) => {
    const mine = besideOf(target, 'new', thisRun());
    mkdirSync(mine);
    mkdirSync(besideOf(target, kind, run));
    expect(await othersBeside(target, mine)).toMatchObject([{ run, kind, atWork }]);
  });

  it('has a name that no other run has, whatever the computer is called', () => {
    expect(thisRun(4711, 'työ kone.local')).toMatch(/^4711-ty__kone_local-[0-9a-f]{8}$/);
    expect(thisRun()).not.toBe(thisRun());
    expect(basename(besideOf(target, 'new', '4711-a-00000000'))).toBe('.reports.new-4711-a-00000000');
  });
});
