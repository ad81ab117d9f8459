// @ts-check
import { join } from 'node:path';
import { kinds } from '../data/extracts.js';

/** The extracts of a batch. @param {string} batch */
export const extractsOf = (batch) => kinds.map(({ file }) => join(batch, 'ura', file));

/** Each work prints what it found as one line of JSON. @param {object} answer */
export function answer(answer) {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

/** The folder that the work is done on. */
export const batch = process.argv[2] ?? '';
