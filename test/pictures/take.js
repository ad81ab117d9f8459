// @ts-check
/** The README's pictures, from the demo: `npm run pictures`. Needs a Chromium (`CHROMIUM` tells where another one is). */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { satakuntaLine } from '../satakunta/line.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'palkkio-pictures-'));
const { stdout } = spawnSync(
  process.execPath,
  ['bin/palkkio.js', ...satakuntaLine(''), '--color', 'always', '--quiet', '--out', folder],
  { cwd: root, encoding: 'utf8' },
);

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1100, height: 760 }, locale: 'fi-FI' });

/** @param {string} name */
const picture = (name) => join(root, 'test', 'pictures', `${name}.png`);

const lines = stdout.split('\n');
const totals = lines.findIndex((line) => line.includes('Yhteenveto'));
await page.setContent(terminal([...lines.slice(0, 24), '…', '', ...lines.slice(totals, totals + 22)]));
await page.locator('pre').screenshot({ path: picture('terminal') });

await page.goto(pathToFileURL(join(folder, 'report.html')).href);
await page.screenshot({ path: picture('page') });

const letters = readdirSync(join(folder, 'letters')).toSorted()[0] ?? '';
await page.setViewportSize({ width: 900, height: 1000 });
await page.goto(pathToFileURL(join(folder, 'letters', letters)).href);
await page.screenshot({ path: picture('form') });

await browser.close();
rmSync(folder, { recursive: true });

/** Lines with the colours of a terminal as a page. @param {readonly string[]} lines */
function terminal(lines) {
  const styles = {
    1: 'font-weight:bold',
    2: 'opacity:.7',
    31: 'color:#ff7b72',
    32: 'color:#7ee787',
    33: 'color:#e3b341',
    36: 'color:#76e3ea',
  };
  const escaped = lines.join('\n').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of colours begin with one
  const coloured = escaped.replaceAll(/\u001b\[(\d+)m/g, (_, code) =>
    code in styles ? `<span style="${styles[/** @type {keyof typeof styles} */ (code)]}">` : '</span>',
  );
  return `<pre style="margin:0;padding:16px;background:#0d1117;color:#e6edf3;font:14px/1.4 monospace">${coloured}</pre>`;
}
