/** What is run is the one file that the build makes, unless the compiler has run since; a cache only makes it quicker. */
import { cpSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { emptyFolder, root } from '../support/program.js';

type Loaded = {
  readonly main: () => string;
  readonly script: { readonly cachedDataRejected?: boolean; readonly createCachedData: () => Buffer };
};

/** A checkout with a program of one line in its one file, made at noon. */
function checkout() {
  const folder = emptyFolder();
  const dist = join(folder, 'dist');
  mkdirSync(dist);
  cpSync(join(root, 'bin', 'one-file.js'), join(folder, 'bin', 'one-file.mjs'));
  write('palkkio.cjs', "exports.main = () => 'from ' + MODULE_URL.split('/').pop();", 12);
  return { write, load, remove: (name: string) => rmSync(join(dist, name)) };

  function write(name: string, content: string | Buffer, hour: number): void {
    writeFileSync(join(dist, name), content);
    const at = new Date(2026, 0, 1, hour);
    utimesSync(join(dist, name), at, at);
  }

  async function load(): Promise<Loaded | undefined> {
    const url = pathToFileURL(join(folder, 'bin', 'one-file.mjs')).href;
    return (
      (await import(/* @vite-ignore */ url)) as { loadOneFile: () => Loaded | undefined }
    ).loadOneFile();
  }
}

it('is run where nothing was compiled since, or nothing at all as in a package', async () => {
  const { load, write } = checkout();
  expect((await load())?.main()).toBe('from palkkio.cjs');
  write('src.tsbuildinfo', '', 11);
  expect((await load())?.main()).toBe('from palkkio.cjs');
});

it('is left for the modules where the compiler has run since, or there is none', async () => {
  const { load, write, remove } = checkout();
  write('src.tsbuildinfo', '', 13);
  expect(await load()).toBeUndefined();
  remove('src.tsbuildinfo');
  remove('palkkio.cjs');
  expect(await load()).toBeUndefined();
});

it('takes its own cache, and runs as well without one or with a damaged one', async () => {
  const { load, write } = checkout();
  const cache = (await load())?.script.createCachedData() ?? Buffer.of();
  write('palkkio.cache', cache, 12);
  expect((await load())?.script.cachedDataRejected).toBe(false);
  // V8 remembers what it has compiled, so this is another program.
  write('palkkio.cjs', "exports.main = () => 'the other';", 12);
  write('palkkio.cache', Buffer.from('of another release of Node'), 12);
  const loaded = await load();
  expect([loaded?.script.cachedDataRejected, loaded?.main()]).toEqual([true, 'the other']);
});
