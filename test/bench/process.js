// @ts-check
/** One work, one process: timed from before it is started until it has ended. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './data/batch.js';

const usedFile = join(cache, 'used.json');
const preload = new URL('used.js', import.meta.url).href;
const minutesAtMost = 30;

/** @typedef {{ readonly seconds: number, readonly cpu: number, readonly peak: number, readonly answer: Answer }} Measured */
/** @typedef {{ readonly [name: string]: unknown }} Answer what the work printed as its one line of JSON */
/** @typedef {{ readonly failed: string }} Failed */

/**
 * Runs node with these arguments. An exit code of 1 is no failure: a check ends so where claims are under review.
 * @param {readonly string[]} line
 * @param {'with memory' | 'time alone'} what
 * @param {string} [cwd]
 * @returns {Measured | Failed}
 */
export function measure(line, what, cwd) {
  rmSync(usedFile, { force: true });
  const before = what === 'with memory' ? ['--import', preload] : [];
  // Reading certificates of one's own takes an empty node longer than all else it does.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const started = process.hrtime.bigint();
  const { status, signal, error, stdout, stderr } = spawnSync(process.execPath, [...before, ...line], {
    env: { ...env, PALKKIO_BENCH_USED: usedFile },
    encoding: 'utf8',
    ...(cwd === undefined ? {} : { cwd }),
    maxBuffer: 1 << 28,
    timeout: minutesAtMost * 60_000,
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  // Node's own exit code for an error that nobody caught is 1 too.
  if (error || (status !== 0 && status !== 1) || /^Node\.js v/m.test(stderr)) {
    return { failed: error?.message ?? lastWords(stderr) ?? `ended by ${signal ?? status}` };
  }
  const used = what === 'with memory' ? JSON.parse(readFileSync(usedFile, 'utf8')) : { cpu: 0, peak: 0 };
  return { seconds, ...used, answer: answerIn(stdout) };
}

/** @param {string} text @returns {string | undefined} */
function lastWords(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /error/i.test(line)) ?? lines.at(-1);
}

/** @param {string} text @returns {Answer} */
function answerIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
