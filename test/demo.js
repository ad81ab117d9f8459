// @ts-check
/** `npm run demo`: the main job on the realistic batch. Its claims under review are its point, so 1 is no failure here. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const batch = 'fixtures/satakunta-2014';
const { status } = spawnSync(
  process.execPath,
  [
    ...['bin/palkkio.js', 'check', `${batch}/claims`, '--ura', `${batch}/ura`],
    ...['--as-of', '2015-01-31', '--test-persons', '--out', 'demo-reports'],
  ],
  { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: 'inherit' },
);
if (status === 1)
  console.log('\nThe exit code was 1: some claims are under review, as they are meant to be.');
process.exitCode = status === 1 ? 0 : (status ?? 2);
