// @ts-check
/** `npm run bench`: every work on every batch, in rounds, so that a slow hour of the machine falls on all alike. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answersOf, isWrong } from './answers.js';
import { cache, provide } from './data/batch.js';
import { machine } from './machine.js';
import { installPeers } from './peers.js';
import { measure } from './process.js';
import { report } from './report.js';
import { failureOf, keep, keepFailure } from './samples.js';
import {
  besideYear,
  checkOf,
  checks,
  isSmall,
  lineOf,
  out,
  roundsOf,
  sizes,
  starts,
  works,
  year,
} from './works.js';

/** @import { SizeName, Work } from './works.js' */

const rounds = Number(process.env.ROUNDS ?? (isSmall ? 1 : 5));
const startRounds = isSmall ? 5 : 20;
/** `ONLY=scan,duckdb-join` tries some works alone; nothing is written then. */
const only = process.env.ONLY?.split(',');
const isAsked = (/** @type {{ name: string }} */ { name }) => only === undefined || only.includes(name);
/** `SIZES=least,5M` leaves out the other batches. */
const onlySizes = process.env.SIZES?.split(',');
const asked = works.filter(isAsked).map((work) => ({
  ...work,
  sizes: work.sizes.filter((size) => onlySizes?.includes(size) ?? true),
}));

const where = machine(rounds);
say(where);
installPeers();
mkdirSync(cache, { recursive: true });
const needed = /** @type {SizeName[]} */ (Object.keys(sizes)).filter((name) =>
  asked.some((work) => work.sizes.includes(name)),
);
for (const name of needed) {
  say(`batch ${name}`);
  provide(sizes[name]);
  // Whoever reads it first would pay for the disk.
  measure(lineOf(/** @type {Work} */ (works.find((work) => work.name === 'read')), name), 'with memory');
}

for (let round = 1; round <= startRounds; round++) {
  for (const { name, line } of starts.filter(isAsked)) take(name, 'start', line, 'time alone');
}
for (let round = 1; round <= rounds; round++) {
  say(`round ${round}`);
  for (const work of asked) {
    for (const size of work.sizes) {
      if (round <= roundsOf(size, rounds)) take(work.name, size, lineOf(work, size), 'with memory');
    }
  }
}

// What is tried a few times at most costs too little to be written anew for each try.
for (const check of checks.filter(isAsked)) {
  const line = checkOf(check);
  for (let round = 1; round <= (check.count > 10_000 ? 1 : Math.min(rounds, 3)); round++)
    take(check.name, 'shape', line, 'with memory');
}

if (isAsked(year)) {
  say(year.name);
  year.prepare();
  for (let round = 1; round <= Math.min(rounds, 3); round++) {
    take(year.sound, 'shape', besideYear(), 'with memory');
    take(year.name, 'shape', year.line, 'with memory', year.folder);
    year.again();
  }
}

say(`${Math.round(performance.now() / 60_000)} minutes`);
const answers = answersOf(agreement());
const text = report(where, answers);
process.stdout.write(text);
if (answers.some((answer) => isWrong(answer))) process.exitCode = 1;
if (!isSmall && only === undefined && onlySizes === undefined) {
  const notes = readFileSync(new URL('notes.md', import.meta.url), 'utf8');
  const results = fileURLToPath(new URL('RESULTS.md', import.meta.url));
  writeFileSync(results, `${text}\n${notes}`);
  spawnSync('npx', ['biome', 'format', '--write', results], { stdio: 'inherit' });
}

/** Runs one work once, unless it has failed before. @param {string} name @param {string} size @param {readonly string[]} line @param {Parameters<typeof measure>[1]} what @param {string} [cwd] */
function take(name, size, line, what, cwd) {
  if (failureOf(name, size) !== undefined) return;
  rmSync(out, { recursive: true, force: true });
  const found = measure(line, what, cwd);
  if ('failed' in found) {
    say(`  ${name} ${size} failed: ${found.failed}`);
    keepFailure(name, size, found.failed);
  } else {
    if (what === 'with memory')
      say(`  ${name} ${size} ${found.seconds.toFixed(2)} s ${Math.round(found.peak / 2 ** 20)} MiB`);
    keep(name, size, name === 'check' ? { ...found, answer: outcomes() } : found);
  }
  rmSync(out, { recursive: true, force: true });
}

function outcomes() {
  const counted = measure([pathOf('works/outcomes.js'), out], 'time alone');
  return 'failed' in counted ? {} : counted.answer;
}

function agreement() {
  if (!isAsked({ name: 'judge-rules' })) return undefined;
  const work = /** @type {Work} */ (works.find(({ name }) => name === 'judge-rules'));
  const [, batch = ''] = lineOf(work, 'least');
  const compared = measure([pathOf('works/agreement.js'), batch], 'time alone');
  if ('failed' in compared) say(compared.failed);
  return 'failed' in compared ? undefined : compared.answer;
}

/** @param {string} file */
function pathOf(file) {
  return fileURLToPath(new URL(file, import.meta.url));
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`);
}
