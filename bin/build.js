/**
 * `npm run build`, after the compiler: the program as the one file that is run, and V8's cache of it. Most of the time of a
 * small check is code being found, read and compiled; this spares the first two, and the cache most of the third.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licencesOf } from './licences.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const PROGRAM = join(root, 'dist', 'palkkio.cjs');
const common = /** @type {const} */ ({
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
});

// A thread is started from a file of its own.
await build({
  ...common,
  entryPoints: ['src/disk/hash-worker.ts'],
  format: 'esm',
  outfile: 'dist/hash-worker.js',
});
const { metafile } = await build({
  ...common,
  metafile: true,
  stdin: {
    contents: `export { main } from './src/shell/cli.js';\nexport const version = ${JSON.stringify(version)};`,
    resolveDir: root,
  },
  // One of the libraries loads a part of itself in a way that only the older module form bears.
  format: 'cjs',
  define: { 'import.meta.url': 'MODULE_URL' },
  sourcemap: 'linked',
  outfile: PROGRAM,
});
inAscii(PROGRAM);
writeFileSync(join(root, 'dist', 'licences.txt'), licencesOf(metafile).join('\n'));

// The cache holds what has been compiled once: so a whole check runs first.
const reports = mkdtempSync(join(tmpdir(), 'palkkio-build-'));
const warm = [join(root, 'bin', 'warm.js'), join(reports, 'reports')];
const { status, stderr } = spawnSync(process.execPath, warm, { cwd: root, encoding: 'utf8' });
rmSync(reports, { recursive: true });
if (status !== 0) {
  process.stderr.write(stderr);
  process.exitCode = 2;
}

/**
 * Escapes what isn't ASCII, which V8 keeps in twice the room and reads with more care. The bundler has escaped all but
 * patterns, in which an escape means the same. @param {string} file
 */
function inAscii(file) {
  const program = readFileSync(file, 'utf8');
  const escaped = program.replace(/[^\p{ASCII}]/gu, (character) => {
    if (character.length > 1) throw new Error(`${character} in a pattern: write it as \\u{…}`);
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  writeFileSync(file, escaped);
}
