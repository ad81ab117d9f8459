/** A year folder on disks that fail: there is the old ledger or the new one, a run or none, and nobody is paid twice. */
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { batch, emptyFolder, spawned, stackLines } from '../support/program.js';
import { type Fault, stateOf, withFault } from './program.js';

const each = (few: number) => (process.env['STEPS'] === 'all' ? 1 : few);
const PAY = ['pay', join('raportit', '2015-01-31'), '--paid-on', '2015-02-03'] as const;

let folder = '';
let before = Buffer.alloc(0);
let after = Buffer.alloc(0);
const ledger = () => readFileSync(join(folder, 'maksut.csv'));
const hidden = () => readdirSync(folder).filter((name) => name.startsWith('.'));
const asBefore = () => writeFileSync(join(folder, 'maksut.csv'), before);

beforeAll(async () => {
  folder = join(emptyFolder(), '2014');
  await spawned(['init', folder]);
  const { claims, ura } = batch();
  copyFileSync(claims, join(folder, 'hakemukset', 'claims.csv'));
  for (const name of readdirSync(ura)) copyFileSync(join(ura, name), join(folder, 'poiminnat', name));
  const { exit, err } = await spawned(['check', '--test-persons', '--as-of', '2015-01-31'], { cwd: folder });
  if (exit !== 0) throw new Error(err);
  before = ledger();
  await spawned(PAY, { cwd: folder });
  after = ledger();
  asBefore();
}, 60_000);

const whole = () => [before, after].some((one) => one.equals(ledger()));

it('entering a payment changes the ledger, and leaves nothing else', () => {
  expect(after.length).toBeGreaterThan(before.length);
  expect(hidden()).toEqual([]);
});

describe('pay', () => {
  it.each(['kill', 'kill half-way'] as const)(
    '%s at every step: the old ledger or the new one, and paying again pays nobody twice',
    async (act) => {
      const { err } = await withFault(PAY, { act: 'count', folder }, { cwd: folder });
      const steps = act === 'kill' ? Number(/steps=(\d+)/.exec(err)?.[1]) : 1;
      expect(steps).toBeGreaterThan(0);
      const ends = new Set<string>();
      for (let step = 1; step <= steps; step += each(1)) {
        asBefore();
        const fault: Fault = { act, step, folder };
        const { exit } = await withFault(PAY, fault, { cwd: folder });
        expect([exit, whole()], `${act} at step ${step}`).toEqual(['SIGKILL', true]);
        ends.add(before.equals(ledger()) ? 'old' : 'new');
        const again = await spawned(PAY, { cwd: folder });
        expect([again.exit, ledger().equals(after), hidden()], again.err).toEqual([0, true, []]);
      }
      expect(ends).toEqual(new Set(act === 'kill' ? ['old', 'new'] : ['old']));
    },
  );

  it('interrupted at any step: 130, the old ledger or the new one, and nothing else', async () => {
    asBefore();
    const { err } = await withFault(PAY, { act: 'count', folder }, { cwd: folder });
    const steps = Number(/steps=(\d+)/.exec(err)?.[1]);
    expect(steps).toBeGreaterThan(0);
    for (let step = 1; step <= steps; step += each(2)) {
      asBefore();
      const { exit } = await withFault(PAY, { act: 'interrupt', step, folder }, { cwd: folder });
      expect([exit, whole(), hidden()], `at step ${step}`).toEqual([130, true, []]);
    }
    asBefore();
  });

  it.each(['EACCES', 'ENOSPC', 'EPERM', 'EBUSY'])(
    '%s at any step: told in words, and the ledger is whole',
    async (code) => {
      asBefore();
      const { err: counted } = await withFault(PAY, { act: 'count', folder }, { cwd: folder });
      const steps = Number(/steps=(\d+)/.exec(counted)?.[1]);
      for (let step = 1; step <= steps; step += each(2)) {
        asBefore();
        const { exit, out, err } = await withFault(PAY, { act: 'fail', step, code, folder }, { cwd: folder });
        expect([whole(), stackLines(out + err)], `${code} at step ${step}`).toEqual([true, []]);
        if (exit !== 0) expect([exit, before.equals(ledger())]).toEqual([2, true]);
        await spawned(PAY, { cwd: folder });
        expect(ledger().equals(after)).toBe(true);
      }
    },
  );

  it('a ledger that Excel has open is named, and stays', async () => {
    asBefore();
    const fault: Fault = { act: 'fail', code: 'EPERM', held: join(folder, 'maksut.csv'), folder };
    const { exit, err } = await withFault(PAY, fault, { cwd: folder });
    expect([exit, before.equals(ledger())]).toEqual([2, true]);
    expect(err).toContain('auki toisessa ohjelmassa: maksut.csv');
  });

  it('two at once: one payment', async () => {
    asBefore();
    const ends = await Promise.all([spawned(PAY, { cwd: folder }), spawned(PAY, { cwd: folder })]);
    expect([ledger().equals(after), hidden()], ends.map(({ err }) => err).join()).toEqual([true, []]);
  });
});

describe('check in a year folder', () => {
  const CHECK = ['check', '--test-persons', '--as-of', '2015-02-28'] as const;
  const reports = () => join(folder, 'raportit');
  const runs = () => readdirSync(reports()).filter((name) => !name.startsWith('.'));
  const tidied = () => {
    for (const name of runs().filter((one) => one !== '2015-01-31'))
      rmSync(join(reports(), name), { recursive: true });
  };

  it('killed at any step of writing: a run is there whole or not at all, and the next one leaves nothing else', async () => {
    const { err } = await withFault(CHECK, { act: 'count', folder }, { cwd: folder });
    const steps = Number(/steps=(\d+)/.exec(err)?.[1]);
    expect(steps).toBeGreaterThan(20);
    tidied();
    for (let step = 1; step <= steps; step += each(9)) {
      const { exit } = await withFault(CHECK, { act: 'kill', step, folder }, { cwd: folder });
      expect(exit).toBe('SIGKILL');
      for (const name of runs()) expect(stateOf(join(reports(), name)), `step ${step}`).toContain('set of');
      expect((await spawned(CHECK, { cwd: folder })).exit).toBe(0);
      expect([hidden(), readdirSync(reports()).filter((name) => name.startsWith('.'))]).toEqual([[], []]);
      tidied();
    }
  });

  it('two at once: one run follows the other, or one says that the other came first', async () => {
    tidied();
    const ends = await Promise.all([spawned(CHECK, { cwd: folder }), spawned(CHECK, { cwd: folder })]);
    const written = ends.filter(({ exit }) => exit === 0);
    expect(runs()).toHaveLength(1 + written.length);
    for (const { exit, err } of ends.filter((one) => !written.includes(one)))
      expect([exit, err]).toEqual([2, expect.stringMatching(/Toinen (tarkistus|ohjelma)/)]);
    const { exit, out } = await spawned(['verify'], { cwd: folder });
    expect([exit, out]).toEqual([0, expect.stringContaining('Tarkistusten ketju on ehjä.')]);
    tidied();
  });
});
