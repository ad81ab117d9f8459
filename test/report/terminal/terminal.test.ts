import { describe, expect, it } from 'vitest';
import type { Cents, Run } from '../../../src/model.js';
import { noPaint, type Paint } from '../../../src/report/terminal/paint.js';
import { problemLines } from '../../../src/report/terminal/problem-lines.js';
import { terminal } from '../../../src/report/terminal/terminal.js';
import { fi } from '../../../src/text/fi.js';
import { claim, decision, finding, HOSTILE, PERSONS, place, problem, sampleRun } from '../sample-run.js';

const shown = (run: Run = sampleRun(), width = 100) => terminal(run, fi, { paint: noPaint, width });
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

describe('the terminal', () => {
  it('shows a rejected claim with every reason, and every cell it rests on', () => {
    expect(shown().split('\n\n')[0]).toBe(
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
    expect(shown()).toContain('henkilö 321399-****  pori.csv:5');
    expect(shown()).toContain('       Tarvitaan (hakija): ');
    expect(shown()).toContain('pori.csv:5  henkilötunnus (H5): 321399-****');
  });

  it('shows a ruling with its cell, and then asks nobody', () => {
    const block = shown().split('\n\n')[3];
    expect(block).toContain('       Virkamiehen ratkaisu: ei täyty.');
    expect(block).toContain('(ratkaisut.csv:2 ratkaisu D2)');
    expect(block).not.toContain('Tarvitaan');
  });

  it('shows no claim that is payable', () => {
    expect(shown()).not.toContain('00123');
    expect(shown()).not.toContain('00124');
  });

  it('shows the first twenty, then how many more and where', () => {
    const late = finding('unmet', '3.2/onward-by-applicant', {});
    const rejected = Array.from({ length: 23 }, (_, i) =>
      decision('rejected', claim(i + 2, `H${i + 1}`, PERSONS[0]), [late]),
    );
    const text = shown(sampleRun({ decisions: rejected }));
    expect(text).toContain('Hakemus H20,');
    expect(text).not.toContain('Hakemus H21,');
    expect(text).toContain(fi.terminal.moreClaims({ count: 3, file: 'reasons.csv' }));
    expect(shown(sampleRun({ decisions: rejected.slice(0, 20) }))).not.toContain('reasons.csv');
  });

  it('points to the payouts when one of the others has no finding', () => {
    const unfunded = Array.from({ length: 21 }, (_, i) =>
      decision('unfunded', claim(i + 2, `H${i + 1}`, PERSONS[0]), []),
    );
    expect(shown(sampleRun({ decisions: unfunded }))).toContain(
      fi.terminal.moreClaims({ count: 1, file: 'payouts.csv' }),
    );
  });

  it('ends with the totals, rows that add up, and who decides', () => {
    expect(shown().slice(shown().indexOf('Yhteenveto'))).toBe(
      `
Yhteenveto
  Tuloksittain
    maksettavissa       2
    määräraha ei riitä  1
    selvitettävä        1
    ehdot eivät täyty   2
    jo maksettu         1
  Kriteereittäin
    Kriteeri 1  1 hakemus  1_500_€
    Kriteeri 2  1 hakemus  1_000_€
  Hakijoittain
    Porin Työttömät ry  2345678-5  2 hakemusta  2_500_€
  Määräraha 40_000_€
    Maksettu                    500,50_€
    Maksettavissa                2_500_€
    Varattu selvitettäville      1_500_€
    Jää ilman määrärahaa           500_€
    Jäljellä                 35_499,50_€

Hakemusrivejä luettu 8: käsitelty 7, kopioita 1, lukukelvottomia 0.
Ohjelma valmistelee, virkamies päättää.
Lisätietoa: palkkio explain 2.1/too-few-days
`
        .trimStart()
        .replaceAll('_', '\u00a0'),
    );
  });

  it('shows twenty applicants at most', () => {
    const many = Array.from({ length: 22 }, (_, i) => {
      const applicantId = { is: 'known', value: `10000${i + 10}-1` as never, from: [] } as const;
      return decision('payable', claim(i + 2, 'A', PERSONS[0], { facts: { applicantId } }), [], {
        rewardRow: 1,
      });
    });
    expect(shown(sampleRun({ decisions: many }))).toContain('… +2: payments.csv');
  });

  it('says when the settings are not the deck’s', () => {
    const settings = { ...sampleRun().settings, appropriation: 1_000_000 as Cents };
    expect(shown()).not.toContain(fi.terminal.settingsDiffer);
    expect(shown(sampleRun({ settings }))).toContain(fi.terminal.settingsDiffer);
  });

  it.each([60, 80, 100])('keeps what it says within %d characters', (width) => {
    const lines = shown(sampleRun(), width).split('\n');
    const prose = lines.filter((line) => /^ {2,7}\S/.test(line));
    expect(prose.filter((line) => line.length > width)).toEqual([]);
  });

  it('cuts the text of a cell, and the list of cells', () => {
    const from = Array.from({ length: 11 }, (_, i) => place(i + 2, `B${i + 2}`, 'hakusana', 'x'.repeat(100)));
    const found = finding(
      'unmet',
      '2.2/no-keywords',
      {},
      { facts: [{ name: 'keywords', is: 'known', values: [], from }] },
    );
    const text = shown(sampleRun({ decisions: [decision('rejected', claim(2, 'A', PERSONS[0]), [found])] }));
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
    const text = shown(sampleRun({ decisions: [decision('review', claim(2, '', PERSONS[0]), [found])] }));
    expect(text).toContain('saapumispäivä (B2): (tyhjä)');
    expect(text).toContain('(ei tunnusta)');
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
    const text = shown(sampleRun({ decisions }));
    expect(text).not.toMatch(CONTROLS);
    for (const person of PERSONS) expect(text).not.toContain(person);
  });

  it('is coloured by what it is given and says the same without', () => {
    const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const names = ['bold', 'dim', 'red', 'yellow', 'green', 'cyan'] as const;
    const paint = Object.fromEntries(names.map((name) => [name, mark(name)])) as Paint;
    const coloured = terminal(sampleRun(), fi, { paint });
    expect(coloured).toContain('<bold><red>ehdot eivät täyty</red></bold>');
    expect(coloured).toContain('<bold>2.1</bold>');
    expect(coloured.replaceAll(/<\/?(?:bold|dim|red|yellow|green|cyan)>/g, '')).toBe(shown());
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
