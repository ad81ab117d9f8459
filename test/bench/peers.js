// @ts-check
/** What palkkio is measured against is installed when it is first needed, in this folder alone. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export function installPeers() {
  const here = fileURLToPath(new URL('./', import.meta.url));
  if (existsSync(`${here}/node_modules/.package-lock.json`)) return;
  const npm = process.env.npm_execpath;
  const [command, before] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const { status } = spawnSync(command, [...before, 'ci'], { cwd: here, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('the programs to compare with could not be installed');
}
