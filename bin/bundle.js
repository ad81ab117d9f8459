/** `npm run bundle`: the whole program in one file, with the licences of what it holds, and its Windows starter. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licencesOf } from './licences.js';

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

mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'palkkio.cjs'),
  `${outputFiles[0]?.text}\n${licencesOf(metafile).map(asComment).join('\n')}\n`,
);
const starter = readFileSync(join(root, 'bin', 'palkkio.cmd'), 'utf8');
writeFileSync(join(folder, 'palkkio.cmd'), starter.replaceAll(/\r?\n/g, '\r\n'));

/** @param {string} licence */
function asComment(licence) {
  return `/*\n${licence.replaceAll('*/', '* /')}*/`;
}
