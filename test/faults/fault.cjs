// @ts-check
/**
 * Loaded before the program (`--require`): makes one step of its writing go wrong, as PALKKIO_FAULT says. The steps are
 * the calls that change the disk, counted from 1; the kill and the folder's end come before the step is done.
 *
 * @typedef {{ step: number, act: 'count' | 'kill' | 'kill half-way' | 'remove' | 'close' | 'fail' | 'interrupt', folder: string, code?: string, held?: string }} Fault
 */
const fs = require('node:fs');
const disk = require('node:fs/promises');
const { syncBuiltinESMExports } = require('node:module');

/** @type {Fault} */
const fault = JSON.parse(process.env['PALKKIO_FAULT'] ?? '{}');
let count = 0;
/** @type {number[]} */
const renames = [];

/** @param {string} step @param {string} path @param {unknown} [to] */
function before(step, path, to) {
  // Only the writing of a file has a middle.
  if (fault.act === 'kill half-way' && step !== 'write') return;
  count += 1;
  if (step === 'rename') renames.push(count);
  const isDue = fault.held === undefined ? count === fault.step : isHeld(step, path, to, fault.held);
  if (!isDue) return;
  if (fault.act === 'kill') kill();
  if (fault.act === 'interrupt') process.kill(process.pid, 'SIGINT');
  if (fault.act === 'remove') fs.rmSync(fault.folder, { recursive: true, force: true });
  if (fault.act === 'close') for (const folder of foldersOf(fault.folder)) fs.chmodSync(folder, 0o500);
  if (fault.act === 'fail') throw Object.assign(new Error(`${fault.code}: ${step} '${path}'`), fault);
}

/** As on Windows: a file that is open can't be moved, replaced or removed, nor can a folder above it. */
/** @param {string} step @param {string} path @param {unknown} to @param {string} held */
function isHeld(step, path, to, held) {
  return ['rename', 'unlink'].includes(step) && (path === held || to === held || held.startsWith(`${path}/`));
}

function kill() {
  process.kill(process.pid, 'SIGKILL');
  // The signal may take a moment, and nothing must happen in it.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

/** @param {string} folder @returns {string[]} */
function foldersOf(folder) {
  if (!fs.existsSync(folder)) return [];
  const below = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [...below.flatMap((entry) => foldersOf(`${folder}/${entry.name}`)), folder];
}

for (const name of /** @type {const} */ (['mkdir', 'rename', 'unlink', 'rmdir', 'rm'])) {
  const act = /** @type {(...args: any[]) => Promise<any>} */ (disk[name]);
  Object.assign(disk, {
    /** @param {string} path @param {...unknown} rest */
    [name]: async (path, ...rest) => {
      before(name, path, rest[0]);
      return act(path, ...rest);
    },
  });
}

/** A file in whose third piece the user presses Ctrl-C, where no step is named. @param {import('node:fs/promises').FileHandle} handle */
function interrupting(handle) {
  if (fault.act !== 'interrupt' || fault.step !== undefined) return handle;
  const read = /** @type {(...args: any[]) => Promise<any>} */ (handle.read);
  let pieces = 0;
  return Object.assign(handle, {
    /** @param {...unknown} args */
    read: (...args) => {
      pieces += 1;
      if (pieces === 3) process.kill(process.pid, 'SIGINT');
      return read.apply(handle, args);
    },
  });
}

const { open } = disk;
Object.assign(disk, {
  /** @param {string} path @param {string} flags @param {...any} rest */
  open: async (path, flags, ...rest) => {
    if (flags === 'r' || flags === undefined) return interrupting(await open(path, flags, ...rest));
    before('open', path);
    const handle = await open(path, flags, ...rest);
    const { writeFile } = handle;
    handle.writeFile = async (content, ...more) => {
      before('write', path);
      if (fault.act === 'kill half-way' && count === fault.step) {
        const bytes = Buffer.from(/** @type {string} */ (content));
        await writeFile.call(handle, bytes.subarray(0, bytes.length / 2));
        kill();
      }
      return writeFile.call(handle, content, ...more);
    };
    return handle;
  },
});
syncBuiltinESMExports();

if (fault.act === 'count') process.on('exit', () => fs.writeSync(2, `steps=${count} renames=${renames}\n`));
