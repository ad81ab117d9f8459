import { describe, expect, it } from 'vitest';
import type { Decision, Run } from '../../../src/decisions.js';
import type { BusinessId, CriterionId, Verdict } from '../../../src/model.js';
import { letters } from '../../../src/report/letters/letters.js';
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
async function papers(
  decisions: readonly Decision[],
  messages: Messages = fi,
  changes: Partial<Run> = {},
): Promise<ReadonlyMap<string, string>> {
  const run: Run = { ...sampleRun(), decisions, ...changes };
  return new Map(
    (await letters(run, messages)).map(({ name, content }) => [name, textOf(content as string)] as const),
  );
}

function textOf(page: string): string {
  return page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[ \n]+/g, ' ');
}

/** The one paper of a run with this decision alone. */
async function paperOf(one: Decision, messages: Messages = fi): Promise<string> {
  const [paper = ''] = (await papers([one], messages)).values();
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
  it('tells the criterion with its place, its limit, the reason, the distance and what was stated', async () => {
    const paper = await paperOf(rejected('00124', late));
    expect(paper).toContain(fi.letters.form.title);
    expect(paper).toContain(`3.1 ${fi.criteria['3.1'].name} ei täyty`);
    expect(paper).toContain(fi.criteria['3.1'].demand);
    expect(paper).toContain(fi.explain.deck({ section: 3, bullet: 1 }));
    expect(paper).toContain('viimeistään 31.8.2014');
    expect(paper).toContain('1 päivän myöhässä');
    expect(paper).toContain('jatkotyösuhteen alkamispäivä: 1.6.2014');
  });

  it('has room for the official to date and sign, and says that an official decides', async () => {
    const paper = await paperOf(rejected('00124', late));
    for (const words of [
      fi.terminal.officialDecides,
      fi.letters.form.decides,
      fi.letters.placeAndDay,
      fi.letters.signature,
      fi.letters.nameAndPost,
    ]) {
      expect(paper).toContain(words);
    }
  });

  it('gives no count of benefit days, no distance in them, no cells and no files', async () => {
    const paper = await paperOf(rejected('00124', tooFew, late));
    expect(paper).not.toMatch(/432|68 päivää|\bK4\b|\bE7\b|\.csv/);
  });

  it('lists what else is open only where the applicant could tell', async () => {
    const paper = await paperOf(rejected('00124', late, noCount, signature));
    expect(paper).toContain(fi.letters.openBesides);
    expect(paper).toContain(`1.3 ${fi.criteria['1.3'].name}`);
    expect(paper).not.toContain(fi.criteria['2.1'].name);
  });

  it('tells an official’s ruling with its reason, but not the cell it stands in', async () => {
    const paper = await paperOf(
      rejected('00124', ruled(finding('unknown', '3.2/onward-elsewhere', {}), 'Työ tehdään muualla.')),
    );
    expect(paper).toContain(fi.letters.ruled({ official: 'T. Virtanen', day: '4.8.2014' }));
    expect(paper).toContain('Työ tehdään muualla.');
    expect(paper).not.toContain('ratkaisut');
  });

  it('leaves the reason of a ruling on a secret matter to be worded for the applicant', async () => {
    const paper = await paperOf(rejected('00124', ruled(noCount, 'URAssa 432 päivää.')));
    expect(paper).toContain(fi.letters.ruled({ official: 'T. Virtanen', day: '4.8.2014' }));
    expect(paper).toContain(fi.letters.grounds);
    expect(paper).not.toContain('432');
  });

  it('does not tell by how long a term is short that its employer gets a subsidy', async () => {
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
    expect(await paperOf(rejected('1', short('basic')))).toContain('30 päivää liian lyhyt');
    expect(await paperOf(rejected('1', short('blank')))).not.toContain('30 päivää');
    expect(await paperOf(rejected('1', short('blank', '')))).toContain('30 päivää liian lyhyt');
  });
});

describe('the request to complete', () => {
  const unreadable = (criterion: CriterionId) =>
    finding(
      'unknown',
      `${criterion}/unreadable`,
      { facts: ['personId'] },
      { asks: [{ fact: 'personId', of: 'association' }] },
    );

  it('asks for each thing once, for all criteria that wait for it, which are named in a line', async () => {
    const paper = await paperOf(review('00125', unreadable('2.1'), unreadable('2.2'), signature));
    expect(paper).toContain(fi.letters.request.title);
    expect(paper.split(fi.requests.personId)).toHaveLength(2);
    expect(paper).toContain(`${fi.requests.personId} 2.1, 2.2`);
    expect(paper).toContain(
      `${fi.letters.waiting} 2.1 ${fi.criteria['2.1'].name}, 2.2 ${fi.criteria['2.2'].name}`,
    );
    expect(paper).not.toContain(fi.criteria['2.1'].demand);
  });

  it('asks the project in a letter of its own for what is the project’s', async () => {
    const all = await papers([review('00125', unreadable('2.1'), signature)]);
    expect([...all.keys()]).toEqual(['letters/2345678-5.html', 'letters/project.html']);
    expect(all.get('letters/2345678-5.html')).not.toContain(fi.requests.projectSignedOn);
    const project = all.get('letters/project.html') ?? '';
    expect(project).toContain(fi.requests.projectSignedOn);
    expect(project).toContain('00125');
    expect(project).not.toContain(fi.requests.personId);
  });

  it('has the day, the address, the official and the objection filled in where they are known, else room for them', async () => {
    const office = {
      name: 'Satakunnan TE-toimisto',
      address: 'Katu 1, 28100 Pori',
      phone: '029 000 0000',
      email: 'kirjaamo@example.fi',
      official: 'T. Virtanen, asiantuntija',
      objection: 'Oikaisua haetaan 30 päivässä.',
    };
    const { settings, options } = sampleRun();
    const decisions = [review('00125', unreadable('2.1')), rejected('00124', late)];
    const [filled = ''] = (
      await papers(decisions, fi, {
        settings: { ...settings, office },
        options: { ...options, due: '2015-02-27' as never },
      })
    ).values();
    for (const words of [...Object.values(office), '27.2.2015']) expect(filled).toContain(words);
    expect(filled).not.toContain(fi.letters.objectionAttached);
    const [blank = ''] = (await papers(decisions)).values();
    expect(blank).toContain(fi.letters.objectionAttached);
    expect(blank).not.toContain('27.2.2015');
    for (const words of [fi.letters.request.due, fi.letters.request.deliverTo, fi.letters.nameAndPost]) {
      expect(filled).toContain(words);
      expect(blank).toContain(words);
    }
  });

  it('names of a fact in doubt what the applicant can tell, and not the register’s', async () => {
    const blank = claim(5, '00125', PERSONS[2], {
      facts: { employerSector: doubted('missing', place(5, 'R5', 'sektori', '')) },
    });
    const paper = await paperOf(decision('review', blank, [sectorMissing]));
    expect(paper).toContain(fi.requests.employerSector);
    expect(paper).toContain(`${fi.facts.employerSector}: ${fi.letters.notStated}`);
    expect(paper).not.toContain(fi.facts.jobSubsidy);
    expect(paper).not.toContain(fi.requests.jobSubsidy);
  });

  it('tells of a fact that many criteria wait for nothing else that was stated', async () => {
    const one = await paperOf(review('00125', unreadable('3.4')));
    const many = await paperOf(review('00125', unreadable('2.1'), unreadable('2.2'), unreadable('3.4')));
    expect(many).toContain(fi.letters.waiting);
    expect(one).not.toContain(fi.letters.waiting);
    for (const name of ['signed', 'start', 'workForm'] as const)
      expect(many).not.toContain(`${fi.facts[name]}:`);
  });

  it('tells what the office looks into as just that', async () => {
    const paper = await paperOf(review('00125', unreadable('3.4'), noCount));
    expect(paper).toContain(fi.letters.officeClarifies);
    expect(paper).toContain(fi.forApplicant['2.1/no-count']());
    expect(paper).not.toContain(fi.requests.counts);
  });
});

describe('the draft of the decision', () => {
  const payable = (line: number, id: string, euros: number) =>
    decision('payable', claim(line, id, PERSONS[0]), [], { amount: (euros * 100) as never });
  const unfunded = (id: string) =>
    decision('unfunded', claim(8, id, PERSONS[3]), [], {
      amount: 50_000 as never,
      unfunded: {
        why: 'reserved',
        need: 50_000 as never,
        left: 40_000 as never,
        reserved: 20_000 as never,
        reservedFor: ['TOINEN-7 (Toinen ry)'],
        reservedForMore: 0,
      },
    });

  it('tells what is paid with the sum, what there is no money for, and what fails', async () => {
    const paper = await paperOf(payable(2, '00121', 1500));
    expect(paper).toContain(fi.letters.decision.payable.heading);
    expect(paper).toMatch(/00121 .*1\s500\s€.*Yhteensä 1\s500\s€/);
    expect(paper).not.toContain(fi.letters.decision.unfunded.heading);
    expect(paper).not.toContain(fi.letters.decision.rejected.heading);
    const [all = ''] = (
      await papers([payable(2, '1', 1500), payable(3, '2', 500), unfunded('3'), rejected('4', late)])
    ).values();
    expect(all).toMatch(/Yhteensä 2\s000\s€/);
    expect(all).toContain(fi.letters.decision.unfunded.heading);
    expect(all).toContain(`3.1 ${fi.criteria['3.1'].name}`);
  });

  it('names nobody else for whom money is reserved, and none of their euros', async () => {
    const paper = await paperOf(unfunded('00130'));
    expect(paper).toContain(fi.letters.decision.whyUnfunded.reserved);
    expect(paper).not.toMatch(/TOINEN|Toinen|400|200/);
  });

  it('is not there where claims are only under review', async () => {
    const paper = await paperOf(
      review('1', { ...signature, asks: [{ fact: 'personId', of: 'association' }] }),
    );
    expect(paper).not.toContain(fi.letters.decision.title);
  });
});

describe('a claim taken back', () => {
  const withdrawn = finding('unmet', '0.1/withdrawn', { withdrawnOn: '2014-09-01' });

  it('is confirmed, and nothing else is said of it', async () => {
    const paper = await paperOf(rejected('00124', withdrawn, late));
    expect(paper).toContain(fi.letters.withdrawal.title);
    expect(paper).toContain('00124');
    for (const words of [fi.letters.decision.title, fi.letters.form.title, fi.criteria['3.1'].name]) {
      expect(paper).not.toContain(words);
    }
  });
});

describe('the files', () => {
  it('are one for each applicant with something that is new, and none for what is as it was', async () => {
    const names = (await letters(sampleRun(), fi)).map(({ name }) => name);
    expect(names).toEqual(['letters/2345678-5.html']);
    const news = async (word: 'new' | 'changed' | 'same') =>
      (await papers([{ ...rejected('00124', late), news: word }])).size;
    expect([await news('new'), await news('changed'), await news('same')]).toEqual([1, 1, 0]);
  });

  it('are none for what was paid or recovered, nor where the office alone has something to look into', async () => {
    const paid = decision('paid', claim(2, '1', PERSONS[0]), []);
    const recovered = decision('recovered', claim(3, '2', PERSONS[0]), []);
    expect((await papers([paid, recovered, review('3', noCount)])).size).toBe(0);
  });

  it('are in the language of the claim that arrived last of those that state one, the project’s in the run’s', async () => {
    const speaking = (one: Decision, language: 'sv' | 'en' | undefined, arrived: string): Decision => ({
      ...one,
      claim: {
        ...one.claim,
        language,
        facts: { ...one.claim.facts, receivedOn: known(arrived as never) },
      },
    });
    const all = await papers([
      speaking(rejected('1', late), 'sv', '2014-09-02'),
      speaking(rejected('2', late), 'en', '2014-09-01'),
      speaking(review('3', signature), undefined, '2014-09-03'),
    ]);
    expect(all.get('letters/2345678-5.html')).toContain(sv.letters.form.title);
    expect(all.get('letters/project.html')).toContain(fi.letters.project.title);
  });

  it('never hold a word on another applicant', async () => {
    const other = decision(
      'rejected',
      claim(9, 'TOINEN-7', PERSONS[3], {
        applicantName: 'Toinen ry',
        facts: { applicantId: known('3456789-0' as BusinessId) },
      }),
      [late],
    );
    const all = await papers([rejected('00124', late), other, review('00125', noCount)]);
    expect([...all.keys()]).toEqual(['letters/2345678-5.html', 'letters/3456789-0.html']);
    expect(all.get('letters/2345678-5.html')).not.toMatch(/Toinen|TOINEN|311270/);
    expect(all.get('letters/3456789-0.html')).not.toMatch(/Porin Työttömät|2345678-5|00124|00125/);
  });

  it('have safe names of their own where the applicant’s id can’t be read', async () => {
    const of = (line: number, raw: string, applicantName: string) =>
      decision(
        'rejected',
        claim(line, `H-${line}`, PERSONS[0], {
          applicantName,
          facts: { applicantId: doubted('unreadable', place(line, 'D4', 'y-tunnus', raw)) },
        }),
        [late],
      );
    const all = await papers([
      of(2, '../../etc/x', 'A ry'),
      of(3, '../../etc/x', 'A ry'),
      of(4, '', ''),
      of(5, '', ''),
      of(6, 'x', 'B ry'),
    ]);
    expect([...all.keys()]).toEqual([1, 2, 3, 4].map((n) => `letters/no-id-${n}.html`));
    expect(all.get('letters/no-id-1.html')).toContain('H-3');
    expect(all.get('letters/no-id-2.html')).not.toContain('H-5');
  });

  it('mask persons, also one hidden in a name that is cut', async () => {
    const name = `${'x'.repeat(150)} ${PERSONS[3]} ry`;
    const one = decision('rejected', claim(4, PERSONS[2], PERSONS[1], { applicantName: name }), [late]);
    const [page = ''] = (await letters({ ...sampleRun(), decisions: [one] }, fi)).map(
      ({ content }) => content,
    );
    expect(page).toContain('150585-****');
    expect(page).not.toMatch(/900P|901H|A902Y|-903/);
  });

  it('keep hostile words as text', async () => {
    const name = `<script>alert(1)</script> "x' ${HOSTILE} & ry`;
    const one = decision('rejected', claim(4, '</table><b>', PERSONS[1], { applicantName: name }), [late]);
    const [page = ''] = (await letters({ ...sampleRun(), decisions: [one] }, fi)).map(
      ({ content }) => content,
    );
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;x&#39;');
    for (const live of ['<script', '</table><b>', '\u202e', '\u001b']) expect(page).not.toContain(live);
    expect(page).toContain('default-src &#39;none&#39;');
  });

  it.each([
    [fi, 'Täydennyspyyntö'],
    [sv, 'Begäran om komplettering'],
    [en, 'Request to complete the application'],
  ] as const)('are in the language of the run', async (messages, title) => {
    const [page = ''] = (
      await letters({ ...sampleRun(), decisions: [review('1', sectorMissing)] }, messages)
    ).map(({ content }) => content);
    expect(page).toContain(`<html lang="${messages.language}">`);
    expect(page).toContain(title);
  });
});
