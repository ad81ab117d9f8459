// @ts-check
/**
 * Loaded before a work (`--import`): leaves the most memory the process had, in bytes, when it ends. Linux's own mark is
 * taken where there is one: what `resourceUsage` tells includes the parent from before the work began.
 */
import { readFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => {
  const path = process.env.PALKKIO_BENCH_PEAK;
  if (path !== undefined) writeFileSync(path, String(peakInBytes()));
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
