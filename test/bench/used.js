// @ts-check
/**
 * Loaded before a work (`--import`): leaves what the process has used when it ends, the most memory in bytes and the time
 * of all its threads in seconds. Linux's own mark of memory is taken where there is one: what `resourceUsage` tells
 * includes the parent from before the work began.
 */
import { readFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => {
  const path = process.env.PALKKIO_BENCH_USED;
  const { user, system } = process.cpuUsage();
  const used = { peak: peakInBytes(), cpu: (user + system) / 1e6 };
  if (path !== undefined) writeFileSync(path, JSON.stringify(used));
});

function peakInBytes() {
  try {
    const found = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    if (found) return Number(found[1]) * 1024;
  } catch {
    // Another system than Linux.
  }
  return process.resourceUsage().maxRSS * 1024;
}
