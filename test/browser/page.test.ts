/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** `report.html` in a real browser, opened from the disk. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../src/model.js';
import { fi } from '../../src/text/fi.js';
import { claim, decision, HOSTILE, PERSONS, sampleRun } from '../report/sample-run.js';
import { axe, hasChromium, launch, open, tellWithoutChromium } from './chromium.js';
import { demoPages, type Pages } from './pages.js';

tellWithoutChromium();

describe.runIf(hasChromium)('report.html', { timeout: 60_000 }, () => {
  let browser: Browser;
  let pages: Pages;
  beforeAll(async () => {
    [browser, pages] = await Promise.all([launch(), demoPages()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    pages?.remove();
  });

  const report = (options = {}) => open(browser, pages.url('report.html'), options);
  const shown = (page: Page) => page.locator('#list > details:not([hidden])');
  const ids = (page: Page) => shown(page).locator('.id').allTextContents();

  it('opens without a fault and asks nobody for anything', async () => {
    const { page, faults, requests } = await report();
    expect(faults).toEqual([]);
    expect(requests).toEqual([pages.url('report.html')]);
    expect(await shown(page).count()).toBe(65);
    expect(await page.locator('#shown').textContent()).toBe('Näkyvissä 65 hakemusta, kaikkiaan 65.');
    await page.context().close();
  });

  it('is whole without scripts', async () => {
    const { page } = await report({ javaScriptEnabled: false });
    expect(await page.locator('#tools').isVisible()).toBe(false);
    await page.locator('#list summary.row').first().click();
    await page.locator('#list .met > summary').first().click();
    expect(await page.locator('#list > details').first().locator('.criteria > li').count()).toBe(15);
    expect(await page.locator('#list > details').first().locator('.criteria > li').last().isVisible()).toBe(
      true,
    );
    await page.context().close();
  });

  it('refuses scripts and styles that aren’t its own', async () => {
    const { page, faults } = await report();
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      const answer = await fetch('https://example.org').then(
        () => 'answered',
        () => 'refused',
      );
      return [(window as { ran?: boolean }).ran ?? false, answer];
    });
    expect(ran).toEqual([false, 'refused']);
    expect(faults.join(' ')).toContain('Content Security Policy');
    await page.context().close();
  });

  it('searches by every word, in names, ids and employers', async () => {
    const { page } = await report();
    await page.fill('#search', 'HOPEAHAUEN  00125');
    await expect.poll(() => ids(page)).toEqual(['00125']);
    await page.fill('#search', 'savisorsan');
    await expect.poll(async () => (await ids(page)).includes('U-9')).toBe(true);
    await page.fill('#search', 'ei kukaan');
    await expect.poll(() => page.locator('#none').isVisible()).toBe(true);
    expect(await page.locator('#shown').textContent()).toBe('Näkyvissä 0 hakemusta, kaikkiaan 65.');
    await page.click('#clear');
    expect(await shown(page).count()).toBe(65);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await page.context().close();
  });

  it('filters by outcome, criterion and applicant together', async () => {
    const { page } = await report();
    await page.selectOption('#outcome', 'review');
    expect(await shown(page).count()).toBe(15);
    await page.selectOption('#criterion', '2.1');
    expect((await ids(page)).toSorted()).toEqual(['00171', 'MM 5']);
    await page.selectOption('#applicant', { label: 'Hopeahauen Työpaja ry' });
    expect(await ids(page)).toEqual(['00171']);
    await page.context().close();
  });

  it('filters by what is new, where there was a run before', async () => {
    const [first, second, ...rest] = pages.run.decisions.map((one) => ({ ...one, news: 'same' as const }));
    if (!first || !second) throw new Error('the demo has claims');
    const decisions = [{ ...first, news: 'new' as const }, { ...second, news: 'changed' as const }, ...rest];
    const outcomes = { payable: 0, unfunded: 0, review: 0, rejected: 0, paid: 0, recovered: 0 };
    const history = [{ ...pages.run.money, asOf: '2014-12-31' as Day, outcomes }];
    const { page } = await open(browser, await pages.add('news', { ...pages.run, decisions, history }));
    await page.click('.since a');
    expect(await ids(page)).toHaveLength(2);
    await page.selectOption('#news', 'changed');
    expect(await ids(page)).toEqual([expect.stringContaining(fi.news.changed)]);
    await page.click('#clear');
    expect(await shown(page).count()).toBe(65);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });

  it('sorts, and back', async () => {
    const { page } = await report();
    const before = await ids(page);
    const of = (name: string) =>
      page.$$eval(
        '#list > details',
        (all, key) => all.map((each) => (each as HTMLElement).dataset[key]),
        name,
      );
    await page.selectOption('#sort', 'arrival');
    const days = (await of('arrived')).map((day) => day || '9999');
    expect(days).toEqual(days.toSorted());
    await page.selectOption('#sort', 'euros');
    const cents = (await of('cents')).map(Number);
    expect(cents).toEqual(cents.toSorted((a, b) => b - a));
    await page.selectOption('#sort', 'outcome');
    const ranks = (await of('rank')).map(Number);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    await page.selectOption('#sort', 'applicant');
    const names = await page.locator('#list .who').allTextContents();
    expect(names).toEqual(names.toSorted(new Intl.Collator('fi').compare));
    await page.selectOption('#sort', 'input');
    expect(await ids(page)).toEqual(before);
    await page.context().close();
  });

  it('goes from a reason, an outcome or an applicant to its claims', async () => {
    const { page } = await report();
    await page.click('a[data-criterion="3.4"]');
    expect(await page.inputValue('#criterion')).toBe('3.4');
    expect(await shown(page).count()).toBe(3);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('claims');
    await page.click('a[data-outcome="unfunded"]');
    expect(await page.inputValue('#criterion')).toBe('');
    expect(await shown(page).count()).toBe(4);
    await page.click('a[data-applicant]:has-text("Tuulenpesän")');
    expect(await ids(page)).toEqual(['7']);
    await page.context().close();
  });

  it('works with keys alone, and shows where they are', async () => {
    const { page } = await report();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await page.keyboard.type('00125');
    await expect.poll(() => shown(page).count()).toBe(1);
    for (let i = 0; i < 8; i++) await page.keyboard.press('Tab');
    const first = shown(page).first();
    expect(await first.locator('summary.row').evaluate((each) => each === document.activeElement)).toBe(true);
    const outline = await first.locator('summary.row').evaluate((each) => getComputedStyle(each).outline);
    expect(outline).toContain('solid 3px');
    await page.keyboard.press('Enter');
    expect(await first.getAttribute('open')).toBe('');
    await page.keyboard.press('Space');
    expect(await first.getAttribute('open')).toBeNull();
    await page.context().close();
  });

  it('opens those shown and closes all', async () => {
    const { page } = await report();
    await page.selectOption('#outcome', 'unfunded');
    await page.click('#open');
    expect(await page.locator('#list > details[open]').count()).toBe(4);
    await page.click('#close');
    expect(await page.locator('#list > details[open]').count()).toBe(0);
    await page.context().close();
  });

  it('opens the claim that an address names', async () => {
    const { page } = await open(browser, `${pages.url('report.html')}#claim-9`);
    expect(await page.locator('#claim-9').getAttribute('open')).toBe('');
    await page.context().close();
  });

  it('leads to a reading and to a letter', async () => {
    const { page } = await report();
    await page.click('#open');
    await page.locator('a[href="#R3.1a"]:visible').first().click();
    expect(page.url()).toContain('#R3.1a');
    // The readings are folded until one is asked for.
    await expect.poll(() => page.locator('[id="R3.1a"]').isVisible()).toBe(true);
    await page.locator('a[href^="letters/"]').first().click();
    expect(await page.locator('h1').first().textContent()).toBe(fi.letters.decision.title);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has no barrier that axe knows, in %s', async (colorScheme) => {
    const { page } = await report({ colorScheme });
    const review = page.locator('#list > details[data-outcome="review"]');
    for (const each of [review.nth(0), review.nth(5), page.locator('#list > details').first()]) {
      await each.locator('summary.row').click();
      await each.locator('.met > summary').click();
    }
    await page.locator('.figures summary').first().click();
    await page.locator('.problems summary').click();
    await page.locator('.folded summary').click();
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });

  it.each([320, 768, 1280])('has nothing wider than a window of %i pixels', async (width) => {
    const { page } = await report({ viewport: { width, height: 800 } });
    await page.click('#open');
    const wide = await page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      return document.documentElement.scrollWidth - room;
    });
    expect(wide).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('prints the claims shown, the open ones with their criteria', async () => {
    const { page } = await report();
    const pagesOf = async () => countPages(await page.pdf({ preferCSSPageSize: true }));
    const closed = await pagesOf();
    await page.click('#open');
    const opened = await pagesOf();
    await page.click('#close');
    await page.selectOption('#outcome', 'unfunded');
    expect(closed).toBeGreaterThan(3);
    expect(opened).toBeGreaterThan(closed + 15);
    expect(await pagesOf()).toBeLessThan(closed);
    await page.context().close();
  });

  it('keeps hostile names as text and where they belong', async () => {
    const names = [
      `<script>document.title = 'x'</script><img src=x onerror="alert(1)">`,
      `"' onfocus="alert(1)" autofocus x="`,
      `\u202Eרחוב הים\u200F 12 ${HOSTILE}`,
      'ä'.repeat(10_000),
      `${'pitkä '.repeat(500)}</summary></details>`,
    ];
    const decisions = names.map((applicantName, i) => {
      const one = claim(i + 2, i === 3 ? 'x'.repeat(10_000) : `<b>${i}`, PERSONS[0], { applicantName });
      return decision('payable', { ...one, employerName: applicantName, municipality: applicantName }, []);
    });
    const url = await pages.add('hostile', { ...sampleRun(), decisions });
    const { page, faults, requests } = await open(browser, url);
    expect(faults).toEqual([]);
    expect(requests).toEqual([url]);
    expect(await page.title()).toBe(fi.page.title);
    expect(await page.locator('#list > details').count()).toBe(names.length);
    expect(await page.locator('#list script, #list img, #list b:not(.criteria b)').count()).toBe(0);
    expect(await page.locator('#list .id').first().textContent()).toBe('<b>0');
    expect(await page.locator('#list > details').nth(0).locator('.facts').textContent()).toContain(names[0]);
    expect(await page.locator('#list > details').nth(2).locator('.facts bdi').count()).toBeGreaterThan(0);
    await page.click('#open');
    const heights = await page
      .locator('#list summary')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThan(160);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.context().close();
  });
});

/** How many pages a PDF has. */
function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
