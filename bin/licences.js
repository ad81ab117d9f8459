/** The licences of the packages that a built file holds: each asks to go with every copy of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The name, the version and the licence of each package, in the order of their names.
 * @param {import('esbuild').Metafile} metafile what the bundler says it has put in
 * @returns {readonly string[]}
 */
export function licencesOf({ inputs }) {
  const paths = Object.keys(inputs).flatMap(
    (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [],
  );
  return [...new Set(paths)].toSorted().map(licenceOf);
}

/** @param {string} path */
function licenceOf(path) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, path)).find((one) => /^licen[cs]e/i.test(one));
  if (!file && !license) throw new Error(`${name} tells no licence`);
  const text = file ? readFileSync(join(root, path, file), 'utf8') : `Licence: ${license}`;
  return `${name} ${version}\n\n${text.trim()}\n`;
}
