/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The letters in a real browser: on the screen, and on A4. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fi } from '../../src/text/fi.js';
import { claim, decision, finding, HOSTILE, PERSONS, sampleRun } from '../report/sample-run.js';
import { axe, hasChromium, launch, open, tellWithoutChromium } from './chromium.js';
import { demoPages, type Pages } from './pages.js';

tellWithoutChromium();

describe.runIf(hasChromium)('a letter', { timeout: 60_000 }, () => {
  let browser: Browser;
  let pages: Pages;
  beforeAll(async () => {
    [browser, pages] = await Promise.all([launch(), demoPages()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    pages?.remove();
  });

  const TITLE = new RegExp(`^(${fi.letters.decision.title}|${fi.letters.request.title})$`);
  const files = ['9500037-9', '9500112-8', '9500148-6', '9500296-4'].map((id) => `letters/${id}.html`);

  it.each(files)('%s opens without a fault or a request', async (file) => {
    const { page, faults, requests } = await open(browser, pages.url(file));
    expect(faults).toEqual([]);
    expect(requests).toEqual([pages.url(file)]);
    expect(await page.locator('h1').first().textContent()).toMatch(TITLE);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has no barrier that axe knows, in %s', async (colorScheme) => {
    for (const file of files) {
      const { page } = await open(browser, pages.url(file), { colorScheme });
      expect(await axe(page), file).toEqual([]);
      await page.context().close();
    }
  });

  it('prints on A4, the request on pages of its own', async () => {
    const { page } = await open(browser, pages.url('letters/9500037-9.html'));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = pdf.match(/\/MediaBox\s*\[[^\]]*\]/g) ?? [];
    expect(boxes.length).toBeGreaterThanOrEqual(3);
    for (const box of boxes) {
      const [, , width = 0, height = 0] = box.match(/[\d.]+/g)?.map(Number) ?? [];
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    }
    const broken = await page.evaluate(() => {
      const [, request] = document.querySelectorAll('.paper');
      return request && getComputedStyle(request).breakBefore;
    });
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() => {
      const [, request] = document.querySelectorAll('.paper');
      const reasons = [...document.querySelectorAll('.reason')];
      return {
        before: request && getComputedStyle(request).breakBefore,
        inside: new Set(reasons.map((each) => getComputedStyle(each).breakInside)).size,
        first: reasons[0] && getComputedStyle(reasons[0]).breakInside,
        head: getComputedStyle(document.querySelector('.running') as Element).display,
      };
    });
    expect(broken).toBe('auto');
    expect(printed).toEqual({ before: 'page', inside: 1, first: 'avoid', head: 'grid' });
    await page.context().close();
  });

  it('can be read on a phone', async () => {
    const { page } = await open(browser, pages.url('letters/9500148-6.html'), {
      viewport: { width: 320, height: 700 },
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  it('keeps hostile names as text', async () => {
    const applicantName = `<script>alert(1)</script>"'${HOSTILE} רחוב ${'ä'.repeat(10_000)}`;
    const theClaim = claim(2, '<img src=x onerror=alert(1)>', PERSONS[0], { applicantName });
    const late = finding('unmet', '3.1/started-late', {
      start: '2014-09-01',
      end: '2014-05-31',
      last: '2014-08-31',
    });
    const run = { ...sampleRun(), decisions: [decision('rejected', theClaim, [late])] };
    await pages.add('hostile', run);
    const url = pages.url('hostile-letters-2345678-5.html');
    const { page, faults } = await open(browser, url);
    expect(faults).toEqual([]);
    expect(await page.locator('script, img').count()).toBe(0);
    expect(await page.locator('.head dd bdi').first().textContent()).toContain('<script>alert(1)</script>');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.context().close();
  });
});
