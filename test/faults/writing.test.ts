/** The whole program on disks that fail: whatever happens, no run.json vouches for what isn't there. */
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Batch, batch, emptyFolder, root, spawned, stackLines } from '../support/program.js';
import { type Fault, leftBeside, stateOf, stepsOf, withFault } from './program.js';

/** All steps with STEPS=all; else some, for each is a process or two. */
const each = (few: number) => (process.env['STEPS'] === 'all' ? 1 : few);

const OLD = 'set of 2015-01-31';
const NEW = 'set of 2015-02-28';
/** The moment at which the folder isn't there, but both sets beside it are. */
const BETWEEN = `beside: ${NEW}, ${OLD}`;

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
  expect(leftBeside(made.out)).toEqual([]);
}

describe('killed', () => {
  it('at every step of writing: one of both sets is whole, and the next run leaves nothing else', async () => {
    const { again, ...made } = await withOldSet();
    const { steps, renames } = await stepsOf(again, made.out);
    expect(steps).toBeGreaterThan(20);
    const ends = new Set<string>();
    for (let step = 1; step <= steps; step += 1) {
      if (step % each(7) !== 1 % each(7) && !renames.includes(step)) continue;
      await nextRunMends(made);
      const { exit } = await withFault(again, { act: 'kill', step, folder: made.out });
      const state = stateOf(made.out);
      expect([OLD, NEW, BETWEEN], `killed at step ${step}`).toContain(state);
      expect(exit).toBe('SIGKILL');
      ends.add(state);
    }
    await nextRunMends(made);
    expect(ends).toEqual(new Set([OLD, NEW, BETWEEN]));
  });

  it('half-way through any file: the old set stays, and the next run leaves nothing else', async () => {
    const { again, ...made } = await withOldSet();
    let step = 1;
    for (; ; step += each(3)) {
      const { exit } = await withFault(again, { act: 'kill half-way', step, folder: made.out });
      if (exit !== 'SIGKILL') break;
      expect(stateOf(made.out), `killed in write ${step}`).toBe(OLD);
      expect(leftBeside(made.out)).toHaveLength(1);
      await nextRunMends(made);
    }
    expect(step).toBeGreaterThan(4);
  });

  it('in between, the folder is said to be unfinished by those who read it', async () => {
    const { again, ...made } = await withOldSet();
    const { renames } = await stepsOf(again, made.out);
    await nextRunMends(made);
    await withFault(again, { act: 'kill', step: renames[1] ?? 0, folder: made.out });
    const { exit, err } = await spawned(['verify', made.out]);
    expect(exit).toBe(2);
    expect(err).toContain('Tarkistus keskeytyi');
  });
});

describe('interrupted', () => {
  it('at any step of writing: 130, nothing printed, the old set or the new one, and nothing beside it', async () => {
    const { again, ...made } = await withOldSet();
    const { steps } = await stepsOf(again, made.out);
    await nextRunMends(made);
    const ends = new Set<string>();
    for (let step = 1; step <= steps; step += each(6)) {
      const { exit, out, err } = await withFault(again, { act: 'interrupt', step, folder: made.out });
      expect([exit, out, stackLines(err)], `at step ${step}`).toEqual([130, '', []]);
      const state = stateOf(made.out);
      expect([OLD, NEW], `at step ${step}`).toContain(state);
      expect(leftBeside(made.out)).toEqual([]);
      ends.add(state);
      if (state === NEW) await nextRunMends(made);
    }
    expect(ends).toEqual(new Set([OLD, NEW]));
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
    const disk = join(made.folder, 'disk');
    const out = join(disk, 'reports');
    const argv = [...made.dry, '--out', out];
    mkdirSync(disk);
    const needed = 4 * 70;
    let full = 0;
    for (let size = needed; size >= 80; size -= 12 * each(4)) {
      mounted(disk, `${size}k`);
      try {
        const first = await spawned([...argv, '--quiet']);
        const before = stateOf(out);
        expect([first.exit, before]).toEqual(before === OLD ? [0, OLD] : [2, 'nothing']);
        const second = await spawned(argv.map((one) => one.replace('2015-01-31', '2015-02-28')));
        const state = stateOf(out);
        expect([second.exit, state], `with ${size} KiB`).toEqual(state === NEW ? [0, NEW] : [2, before]);
        expect(leftBeside(out)).toEqual([]);
        if (second.exit === 2) {
          full += 1;
          expect(second.err).toContain('Levy on täynnä');
          expect(second.err).toContain(
            before === OLD ? 'kansio on ennallaan' : 'Uutta raporttia ei kirjoitettu.',
          );
          expect(stackLines(second.out + second.err)).toEqual([]);
        }
      } finally {
        spawnSync('umount', [disk]);
      }
    }
    expect(full).toBeGreaterThan(0);
  });

  it.skipIf(!canMount)(
    'a folder that is a disk of its own is refused in words, and stays as it was',
    async () => {
      const made = batch();
      mkdirSync(made.out);
      mounted(made.out, '1m');
      try {
        const { exit, err } = await spawned(made.argv);
        expect(exit).toBe(2);
        expect(err).toContain(`Kansiota ei voi vaihtaa uuteen: ${made.out}.`);
        expect(readdirSync(made.out)).toEqual([]);
        expect(leftBeside(made.out)).toEqual([]);
      } finally {
        spawnSync('umount', [made.out]);
      }
    },
  );
});

describe('the folder', () => {
  it.each([
    ['it', ''],
    ['the one above it', '..'],
  ])('removed at any step of writing, %s: no set is left that is not whole', async (_, which) => {
    const some = batch();
    const out = join(some.folder, 'year', 'reports');
    const { again, ...made } = await withOldSet({ ...some, out, argv: [...some.dry, '--out', out] });
    const { steps } = await stepsOf(again, out);
    for (let step = 2; step <= steps; step += each(9)) {
      await nextRunMends(made);
      const fault: Fault = { act: 'remove', step, folder: join(out, which) };
      const ended = await withFault(again, fault);
      expect(['nothing', NEW], `removed at step ${step}`).toContain(stateOf(out));
      // Once the new set is in place it is only cleared up: then nobody may see that it went.
      if (ended.exit !== 0)
        expect({ ...ended, out: stackLines(ended.out + ended.err) }).toMatchObject({ exit: 2, out: [] });
    }
    await nextRunMends(made);
  });

  const nobody = 65534;
  const asOther = process.getuid?.() === 0 ? { uid: nobody } : {};
  const canRunAsOther =
    spawnSync(process.execPath, [join(root, 'bin', 'palkkio.js'), '--version'], asOther).status === 0;

  describe.skipIf(!canRunAsOther)('closed to the program at any step of writing', () => {
    it.each<[string, 'out' | 'folder']>([
      ['it', 'out'],
      ['the one above it, with all that is in it', 'folder'],
    ])('%s', async (_, which) => {
      const { again, ...made } = await withOldSet();
      const { steps } = await stepsOf(again, made.out);
      for (let step = 1; step <= steps; step += each(9)) {
        await nextRunMends(made);
        giveTo(made.folder, nobody);
        const fault: Fault = { act: 'close', step, folder: made[which] };
        const loud = again.filter((one) => one !== '--quiet');
        const { exit, out, err } = await withFault(loud, fault, asOther);
        const states = [OLD, NEW, ...(which === 'folder' ? [BETWEEN] : [])];
        expect(states, `closed at step ${step}`).toContain(stateOf(made.out));
        if (exit !== 0) expect({ exit, stack: stackLines(out + err) }).toEqual({ exit: 2, stack: [] });
        else if (leftBeside(made.out).length > 0)
          expect(err).toContain('Korvattua raporttia ei voitu poistaa');
      }
      await nextRunMends(made);
    });
  });
});

describe('a file that Excel has open', () => {
  it.each(['payouts.csv', 'payments.csv', 'reasons.csv', 'report.html', 'report.xlsx', 'run.json'])(
    '%s: is named, the old set stays, and the next run is as ever',
    async (name) => {
      const { again, ...made } = await withOldSet();
      const fault: Fault = { act: 'fail', code: 'EPERM', held: join(made.out, name), folder: made.out };
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
      for (const { err } of ends.filter(({ exit }) => exit === 2)) expect(err).toContain('Toinen tarkistus');
      expect(leftBeside(made.out)).toEqual([]);
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
