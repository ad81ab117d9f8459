/** Files that no office could have, given to the program as a process of its own: it ends, in words and within bounds. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ranAs, root, stackLines } from '../cli/support.js';
import { GIANTS } from './giants.js';

const demo = fileURLToPath(new URL('../../fixtures/satakunta-2014/', import.meta.url));
/** They take minutes: only the long run makes them. */
const LONG = process.env.GIANTS !== undefined && Number(process.env.COUNT ?? 0) >= 1000;
const SECONDS_AT_MOST = 60;
const MEGABYTES_AT_MOST = 2000;

/** Tells what the process used of memory and processor, where it comes to an end of its own. */
const TELLS_USE = `data:text/javascript,${encodeURIComponent(
  `import { writeFileSync } from 'node:fs';
   process.on('exit', () => writeFileSync(process.env.USED, JSON.stringify(process.resourceUsage())));`,
)}`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'palkkio-giant-'));
  cpSync(demo, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!LONG)('a giant', () => {
  it.each(GIANTS.map((giant) => [`${giant.name} in ${giant.file}`, giant] as const))(
    '%s is judged or refused in words',
    async (name, { file, bytes }) => {
      writeFileSync(join(folder, file), bytes());
      const used = join(folder, 'used.json');
      const line = ['check', join(folder, 'claims'), '--ura', join(folder, 'ura'), '--test-persons'];
      const heap = `--max-old-space-size=${MEGABYTES_AT_MOST}`;
      const args = [heap, '--import', TELLS_USE, join(root, 'bin', 'palkkio.js'), ...line];
      const { exit, out, err } = await ranAs(process.execPath, [...args, '--out', join(folder, 'out')], {
        env: { USED: used },
      });
      expect([0, 1, 2], err.slice(-2000)).toContain(exit);
      const use: NodeJS.ResourceUsage = JSON.parse(readFileSync(used, 'utf8'));
      const megabytes = use.maxRSS / 1024;
      // Of a processor: others may use the machine too.
      const seconds = (use.userCPUTime + use.systemCPUTime) / 1e6;
      console.log(`${name}: exit ${exit}, ${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB`);
      expect(stackLines(`${out}\n${err}`)).toEqual([]);
      expect(err.slice(0, 10_000)).toContain(basename(file));
      expect(`${out}${err}`.length).toBeLessThan(200_000);
      expect(seconds).toBeLessThan(SECONDS_AT_MOST);
      expect(megabytes).toBeLessThan(MEGABYTES_AT_MOST);
    },
    5 * 60_000,
  );
});
