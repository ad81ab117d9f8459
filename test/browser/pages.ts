/** The demo's reports as files to open, and a page with names that try to do harm. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Run } from '../../src/decisions.js';
import { loadInputs } from '../../src/disk/files.js';
import type { Day } from '../../src/model.js';
import { reportHtml } from '../../src/report/html/page.js';
import { letters } from '../../src/report/letters/letters.js';
import { judgeFiles } from '../../src/shell/judging.js';
import { fi } from '../../src/text/fi.js';

const demo = fileURLToPath(new URL('../../fixtures/satakunta-2014/', import.meta.url));

export type Pages = {
  readonly run: Run;
  readonly url: (name: string) => string;
  /** Another run's page, written beside the others. */
  readonly add: (name: string, run: Run) => Promise<string>;
  readonly remove: () => void;
};

export async function demoPages(): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), 'palkkio-pages-'));
  const put = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const url = (name: string) => pathToFileURL(join(folder, name)).href;
  const loaded = await loadInputs([
    { role: 'claims', argument: join(demo, 'claims') },
    { role: 'subsidies', argument: join(demo, 'ura') },
  ]);
  const options = { asOf: '2015-01-31' as Day, testPersons: true, language: 'fi' } as const;
  const judged = await judgeFiles(loaded, options, '0.1.0');
  if (!('run' in judged)) throw new Error('the demo doesn’t run');
  put('report.html', reportHtml(judged.run, fi));
  for (const { name, content } of await letters(judged.run, fi)) put(name, content);
  return {
    run: judged.run,
    url,
    add: async (name, run) => {
      put(`${name}.html`, reportHtml(run, fi));
      for (const letter of await letters(run, fi))
        put(`${name}-${letter.name.replace('/', '-')}`, letter.content);
      return url(`${name}.html`);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
