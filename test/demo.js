// @ts-check
/** `npm run demo`: the main job on the realistic batch. Its claims under review are its point, so 1 is no failure here. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { satakuntaLine } from './satakunta/line.js';

const { status } = spawnSync(
  process.execPath,
  ['bin/palkkio.js', ...satakuntaLine(''), '--out', 'demo-reports'],
  { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: 'inherit' },
);
if (status === 1)
  console.log('\nThe exit code was 1: some claims are under review, as they are meant to be.');
process.exitCode = status === 1 ? 0 : (status ?? 2);
