// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { kinds, OLDER } from '../data/extracts.js';

/** The extracts of a batch: of each kind the newest, then the older ones where it has any. @param {string} batch */
export const extractsOf = (batch) =>
  ['', OLDER]
    .flatMap((before) => kinds.map(({ file }) => join(batch, 'ura', before + file)))
    .filter(existsSync);

/** Before a work's own modules are loaded, which takes as long whatever the size. */
const started = performance.now();

/** Each work prints what it found, and how long it took inside the process, as one line of JSON. @param {object} answer */
export function answer(answer) {
  const inside = (performance.now() - started) / 1000;
  process.stdout.write(`${JSON.stringify({ ...answer, inside })}\n`);
}

/** The folder that the work is done on. */
export const batch = process.argv[2] ?? '';
