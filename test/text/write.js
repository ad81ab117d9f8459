// @ts-check
/** `npm run texts`: the page of all texts, at the path given or in dist/. The samples are TypeScript, so they are built here. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const path = process.argv[2] === undefined ? join(root, 'dist', 'texts.html') : resolve(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'palkkio-texts-'));
try {
  const outfile = join(folder, 'texts.mjs');
  const contents = `
    export { sideBySide } from './test/text/side-by-side.js';
    export { messagesIn } from './src/text/words.js';
    export { LANGUAGES } from './src/vocabulary/languages.js';`;
  await build({
    stdin: { contents, resolveDir: root },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const { sideBySide, messagesIn, LANGUAGES } = await import(pathToFileURL(outfile).href);
  writeFileSync(path, sideBySide(await Promise.all(LANGUAGES.map(messagesIn))));
  console.log(path);
} finally {
  rmSync(folder, { recursive: true });
}
