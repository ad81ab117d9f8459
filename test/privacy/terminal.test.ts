import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { palkkio } from '../support/program.js';

const folder = mkdtempSync(join(tmpdir(), 'palkkio-terminal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A name that turns a terminal red and holds an identity code with what nobody sees inside. */
const name = 'a\u001b[31m 0101\u200b90-900P';
const path = join(folder, name);

it.each([
  ['a file that is written', ['template', 'claims', '--out', `${path}.csv`], 0],
  ['a file that cannot be written', ['template', 'claims', '--out', join(path, 'none', 'a.csv')], 2],
  ['a folder that is none', ['verify', path], 2],
  ['runs that are none', ['diff', path, path], 2],
  ['a claims file that is none', ['validate', path], 2],
] as const)('a name is told masked and harmless: of %s', async (_, argv, exit) => {
  const ran = await palkkio([...argv]);
  const said = ran.out + ran.err;
  expect(ran.exit).toBe(exit);
  expect(said).toContain('010190-****');
  expect(said).not.toContain('\u001b');
});
