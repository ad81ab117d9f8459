/** Files that no office could have, given to the program as a process of its own: it ends, in words and within bounds. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ranAs, root, stackLines } from '../support/program.js';
import { GIANTS } from './giants.js';

const demo = fileURLToPath(new URL('../../fixtures/satakunta-2014/', import.meta.url));
/** They take minutes: only the long run makes them. */
const LONG = process.env['GIANTS'] !== undefined && Number(process.env['COUNT'] ?? 0) >= 1000;
/**
 * Half as much again as the worst took. Claims are few, and a cell of theirs is in every report; an extract can be large,
 * and little of it is kept.
 */
const AT_MOST = { claims: { seconds: 120, megabytes: 3500 }, ura: { seconds: 20, megabytes: 800 } } as const;
const MANY_HEADERS = 'a million columns in the header in claims/pori-maksatushakemukset.csv';
/** Of memory for objects: what is larger lies in buffers. */
const HEAP_MEGABYTES = 2000;

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
      const heap = `--max-old-space-size=${HEAP_MEGABYTES}`;
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
      // Its problem, or that it was read.
      expect(err.slice(0, 10_000)).toContain(basename(file));
      // Every column that isn't known is told, however many there are.
      if (name !== MANY_HEADERS) expect(`${out}${err}`.length).toBeLessThan(200_000);
      const bound = AT_MOST[file.startsWith('claims') ? 'claims' : 'ura'];
      expect(seconds).toBeLessThan(bound.seconds);
      expect(megabytes).toBeLessThan(bound.megabytes);
    },
    5 * 60_000,
  );
});
