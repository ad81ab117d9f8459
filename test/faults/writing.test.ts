/** The whole program on disks that fail: whatever happens, no run.json vouches for what isn't there. */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Batch, batch, emptyFolder, root, spawned, stackLines } from '../support/program.js';
import { type Fault, stateOf, stepsOf, withFault } from './program.js';

/** All steps with STEPS=all; else some, for each is a process or two. */
const each = (few: number) => (process.env['STEPS'] === 'all' ? 1 : few);

const OLD = 'set of 2015-01-31';
const NEW = 'set of 2015-02-28';

/** A batch whose folder holds an old set, and the command line that would replace it. */
async function withOldSet(made: Batch = batch()): Promise<Batch & { readonly again: readonly string[] }> {
  await spawned([...made.argv, '--quiet']);
  expect(stateOf(made.out)).toBe(OLD);
  return { ...made, again: [...made.argv.map((one) => one.replace('2015-01-31', '2015-02-28')), '--quiet'] };
}

/** Nothing is left of what came between, and the set is whole. */
async function nextRunMends(made: Batch): Promise<void> {
  const { exit } = await spawned([...made.argv, '--quiet']);
  expect(exit).toBe(0);
  expect(stateOf(made.out)).toBe(OLD);
  expect(readdirSync(made.out).filter((name) => name.includes('.palkkio-'))).toEqual([]);
}

describe('killed', () => {
  it.each(['kill', 'kill half-way'] as const)('%s: at every step of writing', async (act) => {
    const { again, ...made } = await withOldSet();
    const ends = new Set<string>();
    let step = 1;
    for (; ; step += each(act === 'kill' ? 7 : 3)) {
      const { exit } = await withFault(again, { act, step, folder: made.out });
      const state = stateOf(made.out);
      expect([OLD, NEW, 'no run.json'], `killed at step ${step}`).toContain(state);
      if (exit !== 'SIGKILL') break;
      ends.add(state);
      await nextRunMends(made);
    }
    expect(step).toBeGreaterThan(act === 'kill' ? 25 : 4);
    expect([...ends]).toContain(act === 'kill' ? 'no run.json' : OLD);
  });
});

describe('the disk is full', () => {
  const mounted = (path: string, size: string) =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'none', path]).status === 0;
  const canMount = (() => {
    const path = emptyFolder();
    const can = mounted(path, '64k');
    if (can) spawnSync('umount', [path]);
    return can;
  })();

  it.skipIf(!canMount)('at whatever file: the old set stays, and is said to', async () => {
    const made = batch();
    mkdirSync(made.out);
    const needed = 4 * 70;
    let full = 0;
    for (let size = needed; size >= 80; size -= 12 * each(4)) {
      mounted(made.out, `${size}k`);
      try {
        const first = await spawned([...made.argv, '--quiet']);
        const before = stateOf(made.out);
        expect([first.exit, before]).toEqual(before === OLD ? [0, OLD] : [2, 'nothing']);
        const { exit, out, err } = await spawned([
          ...made.argv.map((one) => one.replace('2015-01-31', '2015-02-28')),
        ]);
        const state = stateOf(made.out);
        expect([exit, state], `with ${size} KiB`).toEqual(state === NEW ? [0, NEW] : [2, before]);
        if (exit === 2) {
          full += 1;
          expect(err).toContain('ENOSPC');
          expect(stackLines(out + err)).toEqual([]);
        }
      } finally {
        spawnSync('umount', [made.out]);
      }
    }
    expect(full).toBeGreaterThan(0);
  });
});

describe('the folder', () => {
  it('removed at any step of writing: no set is left that is not whole, and the next run makes one', async () => {
    const { again, ...made } = await withOldSet();
    const steps = await stepsOf(again, made.out);
    for (let step = 2; step <= steps; step += each(9)) {
      await nextRunMends(made);
      const { exit, out, err } = await withFault(again, { act: 'remove', step, folder: made.out });
      expect(['nothing', 'no run.json', NEW], `removed at step ${step}`).toContain(stateOf(made.out));
      // Once the new set is in place it is only cleared up: then nobody may see that it went.
      if (exit !== 0) expect({ exit, stack: stackLines(out + err) }).toEqual({ exit: 2, stack: [] });
    }
    await nextRunMends(made);
  });

  const nobody = 65534;
  const asOther = process.getuid?.() === 0 ? { uid: nobody } : {};
  const canRunAsOther =
    spawnSync(process.execPath, [join(root, 'bin', 'palkkio.js'), '--version'], asOther).status === 0;

  it.skipIf(!canRunAsOther)('closed to the program at any step of writing', async () => {
    const { again, ...made } = await withOldSet();
    const steps = await stepsOf(again, made.out);
    for (let step = 1; step <= steps; step += each(9)) {
      await nextRunMends(made);
      giveTo(made.folder, nobody);
      const fault: Fault = { act: 'close', step, folder: made.out };
      const { exit, out, err } = await withFault(again, fault, asOther);
      expect([OLD, NEW, 'no run.json'], `closed at step ${step}`).toContain(stateOf(made.out));
      if (exit !== 0) expect({ exit, stack: stackLines(out + err) }).toEqual({ exit: 2, stack: [] });
      chmodSync(made.out, 0o700);
    }
    await nextRunMends(made);
  });
});

describe('a file that Excel has open', () => {
  it.each(['payouts.csv', 'payments.csv', 'reasons.csv', 'report.html', 'report.xlsx', 'run.json'])(
    '%s: is named, the old set stays, and the next run is as ever',
    async (name) => {
      const { again, ...made } = await withOldSet();
      const fault: Fault = { act: 'fail', code: 'EPERM', name: `/${name}`, folder: made.out };
      const { exit, out, err } = await withFault(again, fault);
      expect({ exit, state: stateOf(made.out), stack: stackLines(out + err) }).toEqual({
        exit: 2,
        state: OLD,
        stack: [],
      });
      expect(err).toContain(`auki toisessa ohjelmassa: ${join(made.out, name)}`);
      await nextRunMends(made);
    },
  );
});

describe('two runs into one folder at once', () => {
  it('leave the whole set of one of them, and whoever was not let in says so', async () => {
    const made = batch();
    for (let round = 1; round <= 6 / each(3); round += 1) {
      const days = ['2015-01-31', '2015-02-28', '2015-03-31'];
      const runs = days.map((day) => made.argv.map((one) => one.replace('2015-01-31', day)));
      const ends = await Promise.all(runs.map((argv) => spawned(argv)));
      const written = days.filter((_, i) => ends[i]?.exit === 0);
      expect(
        written.map((day) => `set of ${day}`),
        `round ${round}`,
      ).toContain(stateOf(made.out));
      for (const { err } of ends.filter(({ exit }) => exit === 2)) expect(err).toContain('Toinen ajo');
      expect(readdirSync(made.out).filter((name) => name.includes('.palkkio-'))).toEqual([]);
    }
  });
});

describe('standard output closed early', () => {
  it.each(['text', 'json'])('%s: the reports are written all the same', async (format) => {
    const made = batch();
    const line = [process.execPath, join(root, 'bin', 'palkkio.js'), ...made.argv, '--format', format];
    const { stderr } = spawnSync(
      'bash',
      ['-c', `"$@" | head -c 1; exit \${PIPESTATUS[0]}`, 'bash', ...line],
      {
        encoding: 'utf8',
      },
    );
    expect(stackLines(stderr)).toEqual([]);
    expect(stateOf(made.out)).toBe(OLD);
  });
});

function giveTo(folder: string, uid: number): void {
  if (!existsSync(folder)) return;
  for (const name of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    chownSync(join(folder, name), uid, uid);
  }
}
