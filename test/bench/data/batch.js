// @ts-check
/** The batches of the benchmark, made when they are first needed and kept outside the repository. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
export const cache = process.env.PALKKIO_BENCH_DATA ?? join(tmpdir(), 'palkkio-bench');

/** @typedef {{ readonly claims: number, readonly rows: number, readonly dates: 1 | 2 }} Size */

/** The folder of a batch. @param {Size} size */
export function folderOf({ claims, rows, dates }) {
  return join(cache, `claims-${claims}-rows-${rows}${dates === 1 ? '' : `-dates-${dates}`}`);
}

/** Makes a batch unless it is there, whole, and made by the present recipe. @param {Size} size */
export function provide(size) {
  const folder = folderOf(size);
  const recipe = recipeNow();
  if (isWhole(folder, recipe)) return;
  const { claims, rows, dates } = size;
  const made = spawnSync(
    process.execPath,
    [join(here, 'generate.js'), folder, String(claims), String(rows), String(dates), recipe],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (made.status !== 0) throw new Error(`the batch of ${claims} claims and ${rows} rows couldn't be made`);
}

const NOT_OF_BATCHES = ['shapes.js', 'year.js'];

/** A hash of everything that the data is made by: where that changes, old data isn't reused. */
function recipeNow() {
  const hash = createHash('sha256');
  const made = readdirSync(here).filter((file) => !NOT_OF_BATCHES.includes(file));
  for (const file of made.toSorted()) hash.update(readFileSync(join(here, file)));
  for (const file of ['csv.js', 'ids.js', 'random.js']) {
    hash.update(readFileSync(join(here, '../../data', file)));
  }
  return hash.digest('hex');
}

/** @param {string} folder @param {string} recipe */
function isWhole(folder, recipe) {
  try {
    const whole = JSON.parse(readFileSync(join(folder, 'whole.json'), 'utf8'));
    const sizes = /** @type {[string, number][]} */ (Object.entries(whole.files));
    return (
      whole.recipe === recipe && sizes.every(([name, bytes]) => statSync(join(folder, name)).size === bytes)
    );
  } catch {
    return false;
  }
}
