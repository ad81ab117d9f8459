import { describe, expect, it } from 'vitest';
import type { Run } from '../../../src/decisions.js';
import type { Cents } from '../../../src/model.js';
import { widthOf } from '../../../src/report/terminal/layout.js';
import { noPaint, type Paint } from '../../../src/report/terminal/paint.js';
import { problemLines } from '../../../src/report/terminal/problem-lines.js';
import { terminal } from '../../../src/report/terminal/terminal.js';
import { fi } from '../../../src/text/fi.js';
import { claim, decision, finding, HOSTILE, PERSONS, place, problem, sampleRun } from '../sample-run.js';

const look = { paint: noPaint, width: 80, folder: 'raportit' };
const shown = (run: Run = sampleRun(), width = 80) => terminal(run, fi, { ...look, width });
/** What stands behind the summary with `--details`. */
const detailed = (run: Run = sampleRun(), width = 100) =>
  terminal(run, fi, { ...look, width, details: true }).slice(terminal(run, fi, { ...look, width }).length);
const blocks = (text: string) => text.trim().split('\n\n');
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

describe('the screen of a check', () => {
  it('has what was read, the money, the outcomes, the work by who must act, the rejected, who is paid, what to open', () => {
    expect(shown()).toBe(
      `
Tarkistettu 31.1.2015: 8 hakemusriviä (1 tiedosto), 0 URA-poimintaa

 Määräraha 40_000_€  ▓███▒▒░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
   maksettu 500,50_€ · maksettavissa 2_500_€ · varattu 1_500_€ ·
   jäljellä 35_499,50_€ · jää ilman 500_€

 ✓  2  maksettavissa       2_500_€  ✕  2  ehdot eivät täyty
 ○  1  määräraha ei riitä    500_€  ●  1  jo maksettu        500,50_€
 ?  1  selvitettävä

 Hakijalta pyydetään
   00125    Porin Työttömät     2.1  henkilötunnus ei kelpaa
 Ehdot eivät täyty
   2.1 Työttömyysetuuspäivät      =1+1 (+3.1)
   3.2 Ei edelleen sijoittamista  00127
 Maksetaan
   Porin Työttömät ry  2345678-5  2 hakemusta  2_500_€

Aineistosta: 1 solua ei voitu lukea · 1 kopio · 1 muu huomautus
Avaa raportit/report.html · yksi hakemus: palkkio show 00125 raportit
perustelut: --details · Ohjelma valmistelee, virkamies päättää.
`
        .trimStart()
        .replaceAll('_', '\u00a0'),
    );
  });

  it.each([80, 50])('loses nothing of what is asked where a line is too short, at %d columns', (width) => {
    const values = ['basic-and-additional', 'highest'];
    const open = finding(
      'unknown',
      '4.1/conflict',
      { facts: ['jobSubsidy'], between: values },
      { asks: [{ fact: 'jobSubsidy', of: 'office' }] },
    );
    const text = shown(
      sampleRun({ decisions: [decision('review', claim(2, 'MM 5', PERSONS[0]), [open])] }),
      width,
    );
    expect(text).not.toMatch(/4\.1 .*…/);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'jatkotyön tuki: perustuki ja lisäosa vai korkein korotettu?',
    );
    for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
    // On a narrow line the words stand under the claim and its applicant; a command is typed as it stands.
    expect(text).toMatch(width === 80 ? /MM 5 +Porin Työttömät +4\.1 / : /MM 5 +Porin Työttömät\n +4\.1 /);
    expect(text).toContain('palkkio show "MM 5" raportit');
  });

  it('names another claim by its id and its applicant, not by its place', () => {
    const open = finding(
      'unknown',
      '5.1/other-applicant',
      { others: ['U-9 (pori.csv:7)', 'K-1 (muualla.csv:3)'], more: 0 },
      { asks: [{ fact: 'personId', of: 'office' }] },
    );
    const other = claim(7, 'U-9', PERSONS[1]);
    const text = shown(
      sampleRun({
        decisions: [
          decision('review', claim(2, 'A', PERSONS[0]), [open]),
          decision('payable', { ...other, applicantName: 'Utukaarna ry' }, []),
        ],
      }),
      120,
    );
    expect(text).toContain('5.1  sama henkilö: U-9 (Utukaarna) ja K-1');
  });

  it('asks once for a fact that several criteria wait for, and says how many', () => {
    const facts = [
      { name: 'personId', is: 'unreadable', values: [], from: [place(2, 'H2', 'hetu', 'x')] },
    ] as const;
    const waiting = (['2.1', '2.2', '2.3'] as const).map((criterion) =>
      finding(
        'unknown',
        `${criterion}/unreadable`,
        { facts: ['personId'] },
        {
          facts,
          asks: [{ fact: 'personId', of: 'association' }],
        },
      ),
    );
    const text = shown(sampleRun({ decisions: [decision('review', claim(2, 'A', PERSONS[0]), waiting)] }));
    expect(text.match(/henkilötunnus ei kelpaa/g)).toHaveLength(1);
    expect(text).toContain('2.1  henkilötunnus ei kelpaa (3\u00a0ehtoa odottaa)');
  });

  it('asks nothing for a claim that is rejected anyway, nor where an official has ruled', () => {
    const open = finding(
      'unknown',
      '3.4/same-employer',
      {},
      { asks: [{ fact: 'employerId', of: 'office' }] },
    );
    const rejected = decision('rejected', claim(2, 'A', PERSONS[0]), [open]);
    const ruling = {
      verdict: 'met',
      reason: 'x',
      official: 'y',
      ruledOn: '2014-08-04' as never,
      at: place(2, 'D2', 'ratkaisu', 'x'),
    } as const;
    const ruled = decision('review', claim(3, 'B', PERSONS[0]), [{ ...open, ruling }]);
    expect(shown(sampleRun({ decisions: [rejected, ruled] }))).not.toContain(fi.page.heads.office);
  });

  it('tells what is new before the rest', () => {
    const open = finding(
      'unknown',
      '3.4/same-employer',
      {},
      { asks: [{ fact: 'employerId', of: 'office' }] },
    );
    const decisions = (['same', 'new', 'same', 'changed'] as const).map((news, i) =>
      decision('review', claim(i + 2, `H${i}`, PERSONS[0]), [open], { news }),
    );
    expect(
      shown(sampleRun({ decisions }))
        .match(/H\d(?= )/g)
        ?.slice(0, 4),
    ).toEqual(['H1', 'H3', 'H0', 'H2']);
  });

  it.each([
    [12, undefined],
    [13, undefined],
    [14, fi.work.more({ count: 2, where: 'report.html' })],
  ])('shows the work of twelve or thirteen lines, and of %d how many more there are', (count, more) => {
    const open = finding(
      'unknown',
      '3.4/same-employer',
      {},
      { asks: [{ fact: 'employerId', of: 'office' }] },
    );
    const decisions = Array.from({ length: count }, (_, i) =>
      decision('review', claim(i + 2, `H${i}`, PERSONS[0]), [open]),
    );
    const lines = shown(sampleRun({ decisions }))
      .split('\n')
      .filter((line) => /^ {3}(?:H|…)/.test(line));
    expect(lines).toHaveLength(Math.min(count, 13));
    expect(lines.at(-1)?.trim()).toBe(more ?? lines.at(-1)?.trim());
    expect(lines.at(-1)).toMatch(more === undefined ? /^ {3}H/ : /^ {3}…/);
  });

  it('names a rejected claim once, under the first criterion that it does not meet', () => {
    const late = finding('unmet', '3.1/started-late', {
      start: '2014-09-01',
      end: '2014-05-31',
      last: '2014-08-31',
    } as never);
    const onward = finding('unmet', '3.2/onward-by-applicant', {});
    const text = shown(
      sampleRun({
        decisions: [
          decision('rejected', claim(2, 'A', PERSONS[0]), [onward, late]),
          decision('rejected', claim(3, 'B', PERSONS[0]), [onward]),
        ],
      }),
    );
    expect(text).toMatch(/3\.1 .* A \(\+3\.2\)\n {3}3\.2 .* B\n/);
  });

  it.each([
    [12, 'R0 · R1', 'R10 · R11', undefined],
    [13, 'R0 · R1', 'R10 · R11 · …', fi.work.more({ count: 1, where: 'report.html' })],
  ])(
    'names twelve rejected claims of a criterion, and of %d how many more there are and where',
    (count, first, last, more) => {
      const onward = finding('unmet', '3.2/onward-by-applicant', {});
      const decisions = Array.from({ length: count }, (_, i) =>
        decision('rejected', claim(i + 2, `R${i}`, PERSONS[0]), [onward]),
      );
      const text = shown(sampleRun({ decisions }));
      for (const part of [first, last, more ?? last]) expect(text.replace(/\s+/g, ' ')).toContain(part);
      expect(text).not.toMatch(/R12/);
      expect(text.includes('… ja')).toBe(more !== undefined);
    },
  );

  it('shows eight applicants that are paid at most, and their sum', () => {
    const many = Array.from({ length: 10 }, (_, i) => {
      const applicantId = { is: 'known', value: `10000${i + 10}-1` as never, from: [] } as const;
      return decision('payable', claim(i + 2, 'A', PERSONS[0], { facts: { applicantId } }), [], {
        payable: 50_000 as Cents,
      });
    });
    const text = shown(sampleRun({ decisions: many }));
    expect(text).toContain(fi.work.more({ count: 2, where: 'payments.csv' }));
    expect(text).toMatch(/yhteensä +5\u00a0000\u00a0€/);
  });

  it('refers to no report where none was written', () => {
    const text = terminal(sampleRun(), fi, { paint: noPaint, width: 80 });
    expect(text).toContain(fi.terminal.nothingWritten.slice(0, 20));
    expect(text).not.toContain('report.html');
  });

  it('says when the settings are not the deck’s', () => {
    const settings = { ...sampleRun().settings, appropriation: 1_000_000 as Cents };
    expect(shown()).not.toContain(fi.terminal.settingsDiffer);
    expect(shown(sampleRun({ settings }))).toContain(fi.terminal.settingsDiffer);
  });

  it.each([60, 80, 120])('keeps what it says within %d characters', (width) => {
    const lines = shown(sampleRun(), width).split('\n');
    expect(lines.filter((line) => line.length > width)).toEqual([]);
  });

  it('lets nothing through that a terminal obeys, and no identity code', () => {
    const name = `ry${HOSTILE}\n${PERSONS[0]}`;
    const odd = claim(2, `H${HOSTILE}`, PERSONS[0], {
      applicantName: name,
      file: `a${HOSTILE}${PERSONS[1]}.csv`,
    });
    const from = [place(2, 'B2', name, name, name)];
    const ruled = {
      verdict: 'unmet',
      reason: name,
      official: name,
      ruledOn: '2014-08-04' as never,
      at: place(2, 'D2', name, name, name),
    } as const;
    const found = finding(
      'unknown',
      '3.2/onward-elsewhere',
      {},
      { facts: [{ name: 'onward', is: 'known', values: [], from }], ruling: ruled },
    );
    const decisions = [
      decision('rejected', odd, [found]),
      decision('payable', odd, [], { amount: 1 as Cents }),
    ];
    const text = shown(sampleRun({ decisions })) + detailed(sampleRun({ decisions }));
    expect(text).not.toMatch(CONTROLS);
    for (const person of PERSONS) expect(text).not.toContain(person);
  });

  it('is coloured by what it is given and says the same without', () => {
    const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const names = ['bold', 'dim', 'red', 'yellow', 'green', 'cyan'] as const;
    const paint = Object.fromEntries(names.map((name) => [name, mark(name)])) as Paint;
    const coloured = terminal(sampleRun(), fi, { ...look, paint, details: true });
    expect(coloured).toContain('<bold><red>ehdot eivät täyty</red></bold>');
    expect(coloured).toContain('<red>✕</red>');
    expect(coloured).toContain('<bold>2.1</bold>');
    expect(coloured.replaceAll(/<\/?(?:bold|dim|red|yellow|green|cyan)>/g, '')).toBe(
      terminal(sampleRun(), fi, { ...look, details: true }),
    );
  });
});

describe('each claim that is not payable, with --details', () => {
  it('shows a rejected claim with every reason, and every cell it rests on', () => {
    expect(blocks(detailed())[0]).toBe(
      `
ehdot eivät täyty  Hakemus =1+1, @SUM(A1) 311270-**** ry, henkilö 150585-****  pori.csv:4
  2.1  Henkilölle oli maksettu työttömyysetuutta työttömyyden perusteella 480 päivältä, kun päivät
       laskettiin 19.5.2014. Vaatimus on vähintään 500 päivää.
       Ero rajaan: puuttuu 20 päivää
       Tulkinta: R2.1b
       etuuspaivat.csv:19  työttömyysetuuspäivät (B19): 480 · laskentapäivä (D19): 19.5.2014
       pori.csv:4          henkilötunnus (H4): 150585-****
  3.1  Jatkotyösuhde alkoi vasta 1.9.2014. Palkkatuettu työ päättyi 31.5.2014, joten jatkotyösuhteen
       piti alkaa viimeistään 31.8.2014.
       Ero rajaan: 1 päivän myöhässä
       Tulkinta: R3.1a
       pori.csv:4             jatkotyösuhde alkoi (K4): 1.9.2014�[31m�2J�txt�
       palkkatuet-2014.csv:7  päättyy (E7): 31.5.2014`.trimStart(),
    );
  });

  it('shows whom to ask for what, and an identity code that cannot be read, masked', () => {
    expect(detailed()).toContain('henkilö 321399-****  pori.csv:5');
    expect(detailed()).toContain(`       ${fi.terminal.ask.association}: `);
    expect(detailed()).toContain('pori.csv:5  henkilötunnus (H5): 321399-****');
  });

  it('shows a ruling with its cell, and then asks nobody', () => {
    const block = blocks(detailed())[3];
    expect(block).toContain('       Virkamiehen ratkaisu: ei täyty.');
    expect(block).toContain('(ratkaisut.csv:2 ratkaisu D2)');
    expect(block).not.toContain(fi.terminal.ask.association);
  });

  it('cuts the text of a cell, and the list of cells', () => {
    const from = Array.from({ length: 11 }, (_, i) => place(i + 2, `B${i + 2}`, 'hakusana', 'x'.repeat(100)));
    const found = finding(
      'unmet',
      '2.2/no-keywords',
      {},
      { facts: [{ name: 'keywords', is: 'known', values: [], from }] },
    );
    const text = detailed(
      sampleRun({ decisions: [decision('rejected', claim(2, 'A', PERSONS[0]), [found])] }),
    );
    expect(text).toContain(`${'x'.repeat(59)}…\n`);
    expect(text).not.toContain('x'.repeat(60));
    expect(text).toContain('… +3');
    expect(text).not.toContain('(B10)');
  });

  it('says that a cell is empty and that a claim has no id', () => {
    const from = [place(2, 'B2', 'saapumispäivä', ' ')];
    const found = finding(
      'unknown',
      '0.1/missing',
      { facts: ['receivedOn'] },
      { facts: [{ name: 'receivedOn', is: 'missing', values: [], from }] },
    );
    const text = detailed(sampleRun({ decisions: [decision('review', claim(2, '', PERSONS[0]), [found])] }));
    expect(text).toContain('saapumispäivä (B2): (tyhjä)');
    expect(text).toContain('(ei tunnusta)');
  });
});

describe('the lines on problems', () => {
  const at = (file: string, line: number, cell: string) =>
    problem({
      grade: 'cell',
      code: 'number-unreadable',
      file,
      line,
      column: 'viikkotyöaika',
      cell,
      args: { found: 'x' },
    });
  const lines = (...problems: readonly ReturnType<typeof problem>[]) => problemLines(problems, fi, noPaint);

  it('name the file, the line, the column and the cell, what was found, and the remedy', () => {
    expect(lines(at('pori.csv', 4, 'R4'))[0]).toMatch(/^pori\.csv:4 viikkotyöaika \(R4\): .*\. .*\.$/);
  });

  it('come by file, line and column, after what ends the run', () => {
    const whole = problem({ grade: 'file', code: 'file-empty', file: 'z.csv', args: {} });
    const sorted = lines(
      at('b.csv', 2, 'A2'),
      at('a.csv', 10, 'A10'),
      at('a.csv', 2, 'AA2'),
      at('a.csv', 2, 'Z2'),
      whole,
    );
    expect(sorted.map((line) => line.slice(0, line.indexOf(': ')))).toEqual([
      'z.csv',
      'a.csv:2 viikkotyöaika (Z2)',
      'a.csv:2 viikkotyöaika (AA2)',
      'a.csv:10 viikkotyöaika (A10)',
      'b.csv:2 viikkotyöaika (A2)',
    ]);
  });

  it('have no place where there is none', () => {
    const nowhere = problem({ grade: 'file', code: 'no-claims', file: '', args: {} });
    expect(lines(nowhere)[0]).toMatch(/^[A-ZÄÖ]/);
  });

  it('show no identity code, not even a mistyped one, and obey nothing', () => {
    const found = `321399-123A${HOSTILE}`;
    const text = lines(
      problem({
        grade: 'cell',
        code: 'person-temporary',
        line: 2,
        column: PERSONS[0],
        cell: 'H2',
        args: { found: PERSONS[0] },
      }),
      problem({
        grade: 'cell',
        code: 'person-wrong-check',
        line: 3,
        file: `${PERSONS[1]}.csv`,
        args: { found },
      }),
      problem({
        grade: 'notice',
        code: 'column-unknown',
        line: 1,
        args: { header: `${PERSONS[2]}${HOSTILE}` },
      }),
    ).join('\n');
    for (const person of [...PERSONS, '123A']) expect(text).not.toContain(person);
    expect(text).not.toMatch(CONTROLS);
  });

  it('cut what they quote', () => {
    const long = problem({
      grade: 'cell',
      code: 'number-unreadable',
      line: 2,
      args: { found: 'x'.repeat(5000) },
    });
    expect(lines(long)[0]?.length).toBeLessThan(300);
  });
});
