import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CheckedThen, Decision, Run } from '../../src/decisions.js';
import type { Day } from '../../src/model.js';
import { bar } from '../../src/report/html/bars.js';
import { bdi, html, joined, verbatim } from '../../src/report/html/html.js';
import { reportHtml } from '../../src/report/html/page.js';
import { reasonsByFrequency } from '../../src/report/html/tables.js';
import { statisticsOf } from '../../src/report/statistics.js';
import { en } from '../../src/text/en.js';
import { fi } from '../../src/text/fi.js';
import { sv } from '../../src/text/sv.js';
import { claim, decision, finding, HOSTILE, PERSONS, sampleRun } from './sample-run.js';

describe('the template', () => {
  it('escapes what is put into it, and nothing of its own', () => {
    expect(html`<b title="${'"\''}">${'<i>&'}</b>`.text).toBe('<b title="&quot;&#39;">&lt;i&gt;&amp;</b>');
  });

  it('takes markup, lists, numbers and nothing', () => {
    const items = [1, 'b', html`<i>c</i>`, undefined, false, [html`<u></u>`]] as const;
    expect(html`<p>${items}</p>`.text).toBe('<p>1b<i>c</i><u></u></p>');
    expect(joined(['a', html`<b></b>`], ' < ').text).toBe('a &lt; <b></b>');
  });

  it('masks persons and replaces what a page would obey', () => {
    expect(html`${`${PERSONS[0]} ${HOSTILE}`}`.text).toBe('010190-**** \uFFFD[31m\uFFFD2J\uFFFDtxt\uFFFD');
  });

  it('sets words apart that are written from right to left', () => {
    expect(bdi('שלום <b>').text).toBe('<bdi>שלום &lt;b&gt;</bdi>');
    expect(bdi('Åland & Oy').text).toBe('Åland &amp; Oy');
  });

  it('takes no style that would end early', () => {
    expect(() => verbatim('style', '</style>')).toThrow('end early');
  });
});

describe('a bar', () => {
  it('has its parts one after the other, in shares of the whole', () => {
    const { text } = bar(
      [
        { amount: 1, className: 'payable' },
        { amount: 0, className: 'left' },
        { amount: 2, className: 'reserved' },
      ],
      3,
    );
    expect(text).toContain('x="0%" width="33.33%"');
    expect(text).toContain('x="33.33%" width="66.67%"');
    expect(text).not.toContain('left');
  });

  it('is empty where there is nothing', () => {
    expect(bar([{ amount: 0, className: 'payable' }], 0).text).not.toContain('<rect');
  });
});

describe('report.html', () => {
  const page = reportHtml(sampleRun(), fi);

  it('asks nobody for anything', () => {
    expect(page).not.toMatch(/\b(?:src|srcset|action|ping)=|https?:|@import|url\((?!#)|<link|<img|<iframe/i);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy?.replaceAll('&#39;', "'")).toBe(
      [
        "default-src 'none'",
        `style-src '${hashOf('style')}'`,
        `script-src '${hashOf('script')}'`,
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    );
    expect(page).not.toMatch(/\sstyle="|\son\w+="|javascript:/i);
  });

  it('has every claim with all fifteen criteria, closed', () => {
    const claims = page.match(/<details class="claim".*?<\/div>\n<\/details>/gs) ?? [];
    expect(claims).toHaveLength(sampleRun().decisions.length);
    for (const each of claims) {
      expect(each.match(/<li class="(?:met|unmet|unknown)">/g)).toHaveLength(15);
      expect(each).not.toMatch(/^<details[^>]*\sopen/);
    }
  });

  it('tells of a criterion its sentence, margin, values, cell, reading, ruling and place in the deck', () => {
    const rejected = /<details class="claim" id="claim-3".*?<\/div>\n<\/details>/s.exec(page)?.[0] ?? '';
    expect(rejected).toContain('1 päivän myöhässä');
    expect(rejected).toContain('etuuspaivat.csv:19');
    expect(rejected).toContain('(B19): <em>480</em>');
    expect(rejected).toContain('<em>1.9.2014</em> (K4)');
    expect(rejected).toContain('<a href="#R3.1a">R3.1a</a>');
    expect(rejected).toContain(fi.explain.deck({ section: 3, bullet: 1 }));
    expect(page).toContain('<div id="R3.1a"');
    const ruled = /<details class="claim" id="claim-2".*?<\/div>\n<\/details>/s.exec(page)?.[0] ?? '';
    expect(ruled).toContain('Tarkastaja T. Virtanen');
    expect(ruled).toContain('Työ tehdään hakijan tiloissa.');
    expect(ruled).toContain('ratkaisut.csv:2');
  });

  it('says what is asked and of whom', () => {
    expect(page).toContain(`<strong>${fi.page.heads.association}:</strong> ${fi.requests.personId}`);
  });

  it('has the work at the top, by who must act, each missing fact of a claim once with what waits for it', () => {
    const unreadable = (criterion: '2.1' | '2.2') =>
      finding(
        'unknown',
        `${criterion}/unreadable`,
        { facts: ['personId'] },
        { asks: [{ fact: 'personId', of: 'association' }] },
      );
    const agreed = finding(
      'unknown',
      '1.3/missing',
      { facts: ['projectSignedOn'] },
      { asks: [{ fact: 'projectSignedOn', of: 'project' }] },
    );
    const open = (id: string, news: 'new' | 'same') => ({
      ...decision('review', claim(5, id, PERSONS[2]), [unreadable('2.1'), unreadable('2.2'), agreed]),
      news,
    });
    const text = reportHtml({ ...sampleRun(), decisions: [open('VANHA', 'same'), open('UUSI', 'new')] }, fi);
    const work = /<h2 id="work">.*?<h2 id="summary">/s.exec(text)?.[0] ?? '';
    expect(work).toContain(fi.page.heads.association);
    expect(work).toContain(fi.page.heads.project);
    expect(work).not.toContain(fi.page.heads.office);
    expect(work.split(fi.requests.personId)).toHaveLength(3);
    expect(work).toContain(fi.page.waits(['2.1', '2.2']));
    expect(work.indexOf('UUSI')).toBeLessThan(work.indexOf('VANHA'));
    expect(text.indexOf('<h2 id="work">')).toBeLessThan(text.indexOf('id="money"'));
  });

  it('tells earlier months as they were then: what was recovered is taken off what was paid', () => {
    const outcomes = { payable: 7, unfunded: 0, review: 3, rejected: 0, paid: 2, recovered: 1 };
    const sums = { paid: 300_000, recovered: 100_000, payable: 850_000, left: 2_950_000 } as Pick<
      CheckedThen,
      'paid' | 'recovered' | 'payable' | 'left'
    >;
    const text = reportHtml(
      { ...sampleRun(), history: [{ asOf: '2014-12-31' as Day, outcomes, ...sums }] },
      fi,
    );
    const row = /<th scope="row">31\.12\.2014<.*?<\/tr>/s.exec(text)?.[0] ?? '';
    const cells = [...row.matchAll(/<td class="n">([^<]*)/g)].map(([, cell]) =>
      cell?.replaceAll('\u00a0', ' '),
    );
    expect(cells.slice(0, 3)).toEqual(['8 500 €', '2 000 €', '29 500 €']);
    expect(cells.slice(3).toSorted()).toEqual(['1', '2', '3', '7', '–', '–']);
    expect(page).not.toContain('id="months"');
  });

  it('says that there is nothing to do, where there is nothing', () => {
    const decisions = sampleRun().decisions.filter(({ outcome }) => outcome === 'payable');
    const text = reportHtml({ ...sampleRun(), decisions }, fi);
    expect(text).toContain(fi.page.noWork);
    expect(page).not.toContain(fi.page.noWork);
  });

  it('tells what is new since the run before, in a line at the top and in every claim', () => {
    const outcomes = { payable: 1, unfunded: 0, review: 0, rejected: 0, paid: 0, recovered: 0 };
    const sums = { paid: 0, recovered: 0, payable: 0, left: 0 } as Pick<
      CheckedThen,
      'paid' | 'recovered' | 'payable' | 'left'
    >;
    const news = ['new', 'changed', 'same'] as const;
    const decisions = sampleRun().decisions.map((one, i) => ({ ...one, news: news[i] ?? 'same' }));
    const history = [{ asOf: '2014-11-30' as Day, outcomes, ...sums }];
    const text = reportHtml({ ...sampleRun(), decisions, history }, fi);
    expect(text).toContain(fi.page.newsSince({ day: '30.11.2014', fresh: 1, changed: 1 }));
    const marks = [...text.matchAll(/<summary class="row">.*?<\/summary>/gs)].map(
      ([row]) => /<em class="news">(.*?)<\/em>/.exec(row)?.[1],
    );
    expect(marks.slice(0, 3)).toEqual([fi.news.new, fi.news.changed, undefined]);
    expect(text).toContain('<select id="news"');
    expect(page).not.toContain('<select id="news"');
    expect(page).not.toContain('class="since"');
  });

  it('shows in a claim what fails first, and the criteria that are met folded', () => {
    const rejected = /<details class="claim" id="claim-3".*?<\/div>\n<\/details>/s.exec(page)?.[0] ?? '';
    const [open = '', folded = ''] = rejected.split('<details class="met">');
    expect(open).not.toContain('<li class="met">');
    expect(folded).not.toContain('<li class="unmet">');
    expect(folded).toContain(fi.page.met(13));
  });

  it('shows no euros for a claim that is rejected', () => {
    const line = /id="claim-3".*?<\/summary>/s.exec(page)?.[0] ?? '';
    expect(line).toMatch(/class="n pays-not">–</);
    expect(line).toContain('data-cents="0"');
  });

  it('tells of what no row shows which extract has none', () => {
    const none = finding(
      'unmet',
      '2.2/not-in-pilot',
      { signed: '2014-05-20' },
      {
        facts: [{ name: 'keywords', is: 'known', values: [], from: [] }],
      },
    );
    const [input] = sampleRun().inputs;
    const inputs = [
      { ...input, role: 'keywords', name: 'a.csv', date: '2015-01-30' },
      { ...input, role: 'keywords', name: 'b.csv', date: '2014-07-28' },
    ] as unknown as Run['inputs'];
    const decisions = [decision('rejected', claim(4, '1', PERSONS[1]), [none])];
    expect(reportHtml({ ...sampleRun(), decisions, inputs }, fi)).toContain(
      `<em>${fi.page.noRows('28.7.2014–30.1.2015')}</em>`,
    );
    expect(reportHtml({ ...sampleRun(), decisions, inputs: inputs.slice(0, 1) }, fi)).toContain(
      `<em>${fi.page.noRows('30.1.2015')}</em>`,
    );
  });

  it('has every figure of statistics.csv', () => {
    const told = page.match(/<details class="figures">.*?<\/details>/gs)?.join('') ?? '';
    const all = statisticsOf(sampleRun().decisions, fi);
    expect(told.match(/<th scope="row">/g)).toHaveLength(all.length);
    expect(told).toContain(fi.page.statisticsGroup(fi.statistics.onlyUnmet));
  });

  it('leads to the letters of each applicant that has one', () => {
    expect(page).toContain('<a href="letters/2345678-5.html"');
  });

  it('gives the appropriation in figures too, for those who don’t see the bar', () => {
    const label = /role="img" aria-label="([^"]*)"/.exec(page)?.[1] ?? '';
    for (const [name, euros] of [
      [fi.terminal.paid, '500,50'],
      [fi.terminal.payable, '2 500'],
      [fi.terminal.reserved, '1 500'],
      [fi.terminal.left, '35 499,50'],
      [fi.terminal.unfunded, '500'],
    ]) {
      expect(label.replaceAll('\u00a0', ' ')).toContain(`${name} ${euros} €`);
    }
  });

  it('counts the reasons after the rulings, the most frequent first', () => {
    expect(reasonsByFrequency(sampleRun().decisions)).toEqual([
      { criterion: '2.1', unmet: 1, unknown: 1 },
      { criterion: '3.1', unmet: 1, unknown: 0 },
      { criterion: '3.2', unmet: 1, unknown: 0 },
    ]);
  });

  it('shows no whole identity code, nor half of one where a name is cut', () => {
    const name = `${'x'.repeat(62)} ${PERSONS[3]} ry`;
    const one = decision('payable', claim(2, PERSONS[2], PERSONS[1], { applicantName: name }), []);
    const pages = [page, reportHtml({ ...sampleRun(), decisions: [one] }, fi)].join('');
    expect(pages).not.toMatch(/\d{6}[-+A-Y]9\d{2}/);
  });

  it('keeps hostile names as text, in full inside the claim and cut in its line', () => {
    const name = `<script>alert('x')</script>"><img src=x onerror=alert(1)>${'ä'.repeat(10_000)}`;
    const one = decision('payable', claim(2, `<b>${HOSTILE}`, PERSONS[1], { applicantName: name }), []);
    const text = reportHtml({ ...sampleRun(), decisions: [one] }, fi);
    expect(text.match(/<script>/g)).toHaveLength(1);
    expect(text).not.toContain('<img');
    expect(text).not.toContain('\u202e');
    expect(text).toContain('ä'.repeat(10_000));
    expect(/<summary class="row">.*?<\/summary>/s.exec(text)?.[0]).not.toContain('ä'.repeat(100));
  });

  it.each([fi, sv, en])('is in $language', (messages) => {
    const text = reportHtml(sampleRun(), messages);
    expect(text).toContain(`<html lang="${messages.language}">`);
    expect(text).toContain(`<h1>${messages.page.title}</h1>`);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  it('is there for a run of nothing', () => {
    const empty: Run = { ...sampleRun(), decisions: [], problems: [] };
    expect(reportHtml(empty, fi)).toContain(fi.page.noReasons);
  });

  it('grows with the claims and no faster', () => {
    const many = (count: number): readonly Decision[] =>
      Array.from({ length: count }, (_, i) => decision('payable', claim(i + 2, `H-${i}`, PERSONS[0]), []));
    const sizeOf = (count: number) => reportHtml({ ...sampleRun(), decisions: many(count) }, fi).length;
    const [small, large] = [sizeOf(100), sizeOf(1000)];
    expect((large - small) / 900).toBeLessThan(8000);
    expect(large).toBeLessThan(small * 10);
  });

  function hashOf(element: 'style' | 'script'): string {
    const content = new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(page)?.[1] ?? '';
    return `sha256-${createHash('sha256').update(content).digest('base64')}`;
  }
});
