import { describe, expect, it } from 'vitest';
import type { BusinessId, Decision, Run, Verdict } from '../../../src/model.js';
import { annexes } from '../../../src/report/letters/annexes.js';
import { en } from '../../../src/text/en.js';
import { fi } from '../../../src/text/fi.js';
import type { Messages } from '../../../src/text/messages.js';
import { sv } from '../../../src/text/sv.js';
import {
  claim,
  decision,
  doubted,
  finding,
  HOSTILE,
  known,
  PERSONS,
  place,
  sampleRun,
} from '../sample-run.js';

/** The papers of a run by file, without their style, tags as single spaces. */
function papers(decisions: readonly Decision[], messages: Messages = fi): ReadonlyMap<string, string> {
  const run: Run = { ...sampleRun(), decisions };
  return new Map(
    annexes(run, messages).map(({ name, content }) => [name, textOf(content as string)] as const),
  );
}

function textOf(page: string): string {
  return page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

/** The one paper of a run with this decision alone. */
function paperOf(one: Decision, messages: Messages = fi): string {
  const [paper = ''] = papers([one], messages).values();
  return paper;
}

const late = finding(
  'unmet',
  '3.1/started-late',
  { start: '2014-09-01', end: '2014-05-31', last: '2014-08-31' },
  {
    margin: { unit: 'days-late', amount: 1 },
    facts: [
      { name: 'start', is: 'known', values: ['2014-06-01'], from: [place(4, 'K4', 'alkoi', '1.6.2014')] },
      {
        name: 'subsidies',
        is: 'known',
        values: [],
        from: [place(7, 'E7', 'päättyy', '31.5.2014', 'palkkatuet.csv')],
      },
    ],
  },
);
const tooFew = finding(
  'unmet',
  '2.1/too-few-days',
  { days: 4_320_000, countedOn: '2014-05-19', basis: 'unemployment', limit: 5_000_000 },
  { margin: { unit: 'benefit-days-short', amount: 680_000 } },
);
const noCount = finding('unknown', '2.1/no-count', {}, { asks: [{ fact: 'counts', of: 'office' }] });
const sectorMissing = finding(
  'unknown',
  '4.1/missing',
  { facts: ['employerSector', 'jobSubsidy'] },
  {
    asks: [
      { fact: 'employerSector', of: 'association' },
      { fact: 'jobSubsidy', of: 'office' },
    ],
    facts: [{ name: 'employerSector', is: 'missing', values: [], from: [] }],
  },
);
const signature = finding(
  'unknown',
  '1.3/missing',
  { facts: ['projectSignedOn'] },
  { asks: [{ fact: 'projectSignedOn', of: 'project' }] },
);
const ruled = (verdict: Verdict, reason: string): Verdict => ({
  ...verdict,
  ruling: {
    verdict: 'unmet',
    reason,
    official: 'T. Virtanen',
    ruledOn: '2014-08-04' as never,
    at: place(2, 'D2', 'ratkaisu', 'ei täyty', 'ratkaisut.csv'),
  },
});
const rejected = (id: string, ...found: readonly Verdict[]) =>
  decision('rejected', claim(4, id, PERSONS[1]), found);
const review = (id: string, ...found: readonly Verdict[]) =>
  decision('review', claim(5, id, PERSONS[2]), found);

describe('the attachment form', () => {
  it('tells the criterion with its place, its limit, the reason, the distance and what was stated', () => {
    const paper = paperOf(rejected('00124', late));
    expect(paper).toContain(fi.annex.form.title);
    expect(paper).toContain(`3.1 ${fi.criteria['3.1'].name} ei täyty`);
    expect(paper).toContain(fi.criteria['3.1'].demand);
    expect(paper).toContain(fi.explain.deck({ section: 3, bullet: 1 }));
    expect(paper).toContain('viimeistään 31.8.2014');
    expect(paper).toContain('1 päivän myöhässä');
    expect(paper).toContain('jatkotyösuhteen alkamispäivä: 1.6.2014');
  });

  it('has room for the official to date and sign, and says that an official decides', () => {
    const paper = paperOf(rejected('00124', late));
    for (const words of [
      fi.terminal.officialDecides,
      fi.annex.form.decides,
      fi.annex.placeAndDay,
      fi.annex.signature,
      fi.annex.nameAndPost,
    ]) {
      expect(paper).toContain(words);
    }
  });

  it('gives no count of benefit days, no distance in them, no cells and no files', () => {
    const paper = paperOf(rejected('00124', tooFew, late));
    expect(paper).not.toMatch(/432|68 päivää|\bK4\b|\bE7\b|\.csv/);
  });

  it('lists what else is open only where the applicant could tell', () => {
    const paper = paperOf(rejected('00124', late, noCount, signature));
    expect(paper).toContain(fi.annex.openBesides);
    expect(paper).toContain(`1.3 ${fi.criteria['1.3'].name}`);
    expect(paper).not.toContain(fi.criteria['2.1'].name);
  });

  it('tells an official’s ruling with its reason, but not the cell it stands in', () => {
    const paper = paperOf(
      rejected('00124', ruled(finding('unknown', '3.2/onward-elsewhere', {}), 'Työ tehdään muualla.')),
    );
    expect(paper).toContain(fi.annex.ruled({ official: 'T. Virtanen', day: '4.8.2014' }));
    expect(paper).toContain('Työ tehdään muualla.');
    expect(paper).not.toContain('ratkaisut');
  });

  it('leaves the reason of a ruling on a secret matter to be worded for the applicant', () => {
    const paper = paperOf(rejected('00124', ruled(noCount, 'URAssa 432 päivää.')));
    expect(paper).toContain(fi.annex.ruled({ official: 'T. Virtanen', day: '4.8.2014' }));
    expect(paper).toContain(fi.annex.grounds);
    expect(paper).not.toContain('432');
  });

  it('does not tell by how long a term is short that its employer gets a subsidy', () => {
    const short = (stated: string, subsidy: string | undefined = 'basic') =>
      finding(
        'unmet',
        '4.1/no-row',
        { term: { contract: 'fixed-term', months: 3 }, employer: 'company', ...(subsidy && { subsidy }) },
        {
          margin: { unit: 'days-too-short', amount: 30 },
          facts: [{ name: 'statedSubsidy', is: 'known', values: [stated], from: [] }],
        },
      );
    expect(paperOf(rejected('1', short('basic')))).toContain('30 päivää liian lyhyt');
    expect(paperOf(rejected('1', short('blank')))).not.toContain('30 päivää');
    expect(paperOf(rejected('1', short('blank', '')))).toContain('30 päivää liian lyhyt');
  });
});

describe('the request to complete', () => {
  it('asks for each thing once, of whom, for which criteria, with room for the day and the address', () => {
    const unreadable = (criterion: string) =>
      finding(
        'unknown',
        `${criterion}/unreadable`,
        { facts: ['personId'] },
        { asks: [{ fact: 'personId', of: 'association' }] },
      );
    const paper = paperOf(review('00125', unreadable('2.1'), unreadable('2.2'), signature));
    expect(paper).toContain(fi.annex.request.title);
    expect(paper.split(fi.requests.personId)).toHaveLength(2);
    expect(paper).toContain(`${fi.requests.personId} hakija 2.1, 2.2`);
    expect(paper).toContain(`${fi.requests.projectSignedOn} kuntakokeiluhanke 1.3`);
    expect(paper).toContain(fi.annex.request.due);
    expect(paper).toContain(fi.annex.request.deliverTo);
    expect(paper.split(fi.criteria['2.1'].demand)).toHaveLength(2);
  });

  it('names of a fact in doubt what the applicant can tell, and not the register’s', () => {
    const blank = claim(5, '00125', PERSONS[2], {
      facts: { employerSector: doubted('missing', place(5, 'R5', 'sektori', '')) },
    });
    const paper = paperOf(decision('review', blank, [sectorMissing]));
    expect(paper).toContain(fi.requests.employerSector);
    expect(paper).toContain(`${fi.facts.employerSector}: ${fi.annex.notStated}`);
    expect(paper).not.toContain(fi.facts.jobSubsidy);
    expect(paper).not.toContain(fi.requests.jobSubsidy);
  });

  it('tells what the office looks into as just that', () => {
    const paper = paperOf(review('00125', signature, noCount));
    expect(paper).toContain(fi.annex.officeClarifies);
    expect(paper).toContain(fi.forApplicant['2.1/no-count']());
    expect(paper).not.toContain(fi.requests.counts);
  });

  it('is a notice where there is nothing to send', () => {
    const paper = paperOf(review('00125', noCount));
    expect(paper).toContain(fi.annex.inquiry.title);
    expect(paper).toContain(fi.annex.nothingAsked);
    expect(paper).not.toContain(fi.annex.request.due);
  });
});

describe('the files', () => {
  it('are one for each applicant with claims rejected or under review', () => {
    const names = annexes(sampleRun(), fi).map(({ name }) => name);
    expect(names).toEqual(['annexes/2345678-5.html']);
    expect(papers([decision('payable', claim(2, '1', PERSONS[0]), [])]).size).toBe(0);
  });

  it('never hold a word on another applicant', () => {
    const other = decision(
      'rejected',
      claim(9, 'TOINEN-7', PERSONS[3], {
        applicantName: 'Toinen ry',
        facts: { applicantId: known('3456789-0' as BusinessId) },
      }),
      [late],
    );
    const all = papers([rejected('00124', late), other, review('00125', noCount)]);
    expect([...all.keys()]).toEqual(['annexes/2345678-5.html', 'annexes/3456789-0.html']);
    expect(all.get('annexes/2345678-5.html')).not.toMatch(/Toinen|TOINEN|311270/);
    expect(all.get('annexes/3456789-0.html')).not.toMatch(/Porin Työttömät|2345678-5|00124|00125/);
  });

  it('have safe names of their own where the applicant’s id can’t be read', () => {
    const of = (line: number, raw: string, applicantName: string) =>
      decision(
        'rejected',
        claim(line, `H-${line}`, PERSONS[0], {
          applicantName,
          facts: { applicantId: doubted('unreadable', place(line, 'D4', 'y-tunnus', raw)) },
        }),
        [late],
      );
    const all = papers([
      of(2, '../../etc/x', 'A ry'),
      of(3, '../../etc/x', 'A ry'),
      of(4, '', ''),
      of(5, '', ''),
      of(6, 'x', 'B ry'),
    ]);
    expect([...all.keys()]).toEqual([1, 2, 3, 4].map((n) => `annexes/no-id-${n}.html`));
    expect(all.get('annexes/no-id-1.html')).toContain('H-3');
    expect(all.get('annexes/no-id-2.html')).not.toContain('H-5');
  });

  it('mask persons, also one hidden in a name that is cut', () => {
    const name = `${'x'.repeat(150)} ${PERSONS[3]} ry`;
    const one = decision('rejected', claim(4, PERSONS[2], PERSONS[1], { applicantName: name }), [late]);
    const [page = ''] = annexes({ ...sampleRun(), decisions: [one] }, fi).map(({ content }) => content);
    expect(page).toContain('150585-****');
    expect(page).not.toMatch(/900P|901H|A902Y|-903/);
  });

  it('keep hostile words as text', () => {
    const name = `<script>alert(1)</script> "x' ${HOSTILE} & ry`;
    const one = decision('rejected', claim(4, '</table><b>', PERSONS[1], { applicantName: name }), [late]);
    const [page = ''] = annexes({ ...sampleRun(), decisions: [one] }, fi).map(({ content }) => content);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;x&#39;');
    for (const live of ['<script', '</table><b>', '\u202e', '\u001b']) expect(page).not.toContain(live);
    expect(page).toContain('default-src &#39;none&#39;');
  });

  it.each([
    [fi, 'Täydennyspyyntö'],
    [sv, 'Begäran om komplettering'],
    [en, 'Request to complete the application'],
  ] as const)('are in the language of the run', (messages, title) => {
    const [page = ''] = annexes({ ...sampleRun(), decisions: [review('1', signature)] }, messages).map(
      ({ content }) => content,
    );
    expect(page).toContain(`<html lang="${messages.language}">`);
    expect(page).toContain(title);
  });
});
