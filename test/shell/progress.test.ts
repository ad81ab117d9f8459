import { describe, expect, it } from 'vitest';
import { progressOf } from '../../src/shell/progress.js';
import type { Console } from '../../src/shell/world.js';
import { fi } from '../../src/text/fi.js';

const MEGABYTE = 1_000_000;

/** Reads a hundred pieces of a megabyte, each in so many milliseconds, and tells what stood on the line. */
function shown(milliseconds: number, errIsTerminal = true): readonly string[] {
  let time = 5000;
  const lines: string[] = [];
  const console = {
    messages: fi,
    info: (text: string) => void lines.push(text),
    width: 80,
  } as unknown as Console;
  const { watching, end } = progressOf(100 * MEGABYTE, console, { now: () => time, errIsTerminal });
  for (let piece = 0; piece < 100; piece += 1) {
    time += milliseconds;
    watching.read(MEGABYTE);
  }
  end();
  return lines;
}

it('what is read in a second shows nothing', () => {
  expect(shown(9)).toEqual([]);
});

it('what takes longer shows the megabytes done and the time left, at most four times a second', () => {
  const lines = shown(100);
  expect(lines[0]?.trim()).toBe('Luetaan poimintoja: 10/100 Mt, aikaa jäljellä noin 9 s');
  expect(lines[1]?.trim()).toBe('Luetaan poimintoja: 13/100 Mt, aikaa jäljellä noin 9 s');
  expect(lines).toHaveLength(32);
});

it('the line is written over and wiped away, without a line end', () => {
  const lines = shown(100);
  expect(lines.slice(0, -1).every((line) => /^\r.{79}$/.test(line))).toBe(true);
  expect(lines.at(-1)).toBe(`\r${' '.repeat(79)}\r`);
});

it('where nobody watches nothing is shown', () => {
  expect(shown(100, false)).toEqual([]);
});

describe('a run in which little is read', () => {
  /** Judges a hundred claims, each in so many milliseconds, and writes the reports. */
  function judgedIn(milliseconds: number): readonly string[] {
    let time = 0;
    const lines: string[] = [];
    const info = (text: string) => void lines.push(text.trim());
    const console = { messages: fi, info, width: 80 } as unknown as Console;
    const { watching, writing, end } = progressOf(0, console, { now: () => time, errIsTerminal: true });
    for (let claim = 0; claim < 100; claim += 1) {
      watching.judged(claim, 100);
      time += milliseconds;
    }
    end();
    writing();
    end();
    return lines;
  }

  it('shows the claims that are judged after a second, then that the reports are written', () => {
    expect(judgedIn(20)).toEqual([
      'Tarkistetaan hakemuksia: 50/100',
      'Tarkistetaan hakemuksia: 63/100',
      'Tarkistetaan hakemuksia: 76/100',
      'Tarkistetaan hakemuksia: 89/100',
      '',
      'Kirjoitetaan raportteja',
      '',
    ]);
  });

  it('lets others have a turn four times a second: Ctrl-C is heard in no other', async () => {
    let time = 0;
    const console = { messages: fi, info: () => undefined, width: 80 } as unknown as Console;
    const { watching } = progressOf(0, console, { now: () => time, errIsTerminal: false });
    const turns: (Promise<void> | undefined)[] = [];
    for (let claim = 0; claim < 10; claim += 1) {
      turns.push(watching.judged(claim, 10));
      time += 100;
    }
    expect(turns.map((turn) => turn !== undefined).flatMap((had, at) => (had ? [at] : []))).toEqual([
      3, 6, 9,
    ]);
    let others = 0;
    setImmediate(() => {
      others += 1;
    });
    await watching.judged(10, 10);
    expect(others).toBe(0);
    time += 300;
    await watching.judged(10, 10);
    expect(others).toBe(1);
  });

  it('shows nothing where all of it takes less than a second', () => expect(judgedIn(9)).toEqual([]));
});
