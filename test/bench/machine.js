// @ts-check
/** Where and with what the figures were made. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

/** @param {number} rounds */
export function machine(rounds) {
  const here = fileURLToPath(new URL('./', import.meta.url));
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: here, encoding: 'utf8' });
  const peers = Object.entries(JSON.parse(readFileSync(`${here}/package.json`, 'utf8')).dependencies);
  return [
    `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `Node ${process.versions.node}`,
    ...peers.map(([name, version]) => `${name} ${version}`),
    `commit ${commit.stdout?.trim() || 'unknown'}`,
    `${rounds} rounds`,
    `load at the start ${(loadavg()[0] ?? 0).toFixed(1)}`,
    new Date().toISOString().slice(0, 10),
  ].join(' · ');
}
