/** Loads the program from the one file that the build makes. */
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const url = new URL('../dist/palkkio.cjs', import.meta.url);
const cacheUrl = new URL('../dist/palkkio.cache', import.meta.url);

/**
 * The program, compiled from V8's cache where this Node takes it; undefined where there is no such file, or where the
 * compiler has run since it was made, as it does while somebody works on the source.
 */
export function loadOneFile() {
  const made = modified(url);
  if (made === undefined || made < (modified(new URL('../dist/src.tsbuildinfo', import.meta.url)) ?? 0))
    return undefined;
  // The build has made it ASCII.
  const source = readFileSync(url, 'latin1');
  const script = new Script(`(function (exports, require, module, MODULE_URL) {${source}\n})`, {
    filename: fileURLToPath(url),
    cachedData: cached(),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(url), module, url.href);
  const program = /** @type {{ main: typeof import('../dist/shell/cli.js').main, version: string }} */ (
    module.exports
  );
  return { ...program, script };
}

export { cacheUrl };

/** Another release of Node refuses a cache by itself, and compiles. @returns {Buffer | undefined} */
function cached() {
  try {
    return readFileSync(cacheUrl);
  } catch {
    return undefined;
  }
}

/** @param {URL} file */
function modified(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
