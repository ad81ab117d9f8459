/** `npm run bundle`: the whole program in one file, with the licences of what it holds, and its Windows starter. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(root, 'bundle');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

// One of the libraries loads a part of itself in a way that only the older module form bears.
const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['bin/bundled.js'],
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outfile: 'palkkio.cjs',
  define: { VERSION: JSON.stringify(version), 'import.meta.url': '""' },
  legalComments: 'none',
  metafile: true,
  write: false,
});

const packages = [
  ...new Set(
    Object.keys(metafile.inputs).flatMap(
      (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [],
    ),
  ),
].toSorted();
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'palkkio.cjs'),
  `${outputFiles[0]?.text}\n${packages.map(licenceOf).join('\n')}\n`,
);
const starter = readFileSync(join(root, 'bin', 'palkkio.cmd'), 'utf8');
writeFileSync(join(folder, 'palkkio.cmd'), starter.replaceAll(/\r?\n/g, '\r\n'));

/** The licence of a package as a comment. @param {string} path */
function licenceOf(path) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, path)).find((one) => /^licen[cs]e/i.test(one));
  if (!file && !license) throw new Error(`${name} tells no licence`);
  const text = file ? readFileSync(join(root, path, file), 'utf8') : `Licence: ${license}`;
  return `/*\n${name} ${version}\n\n${text.replaceAll('*/', '* /').trim()}\n*/`;
}
