import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model.js';
import { palkkio } from '../../support/program.js';

const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];
const NAMES = { fi: 'Jatkotyön alkaminen', sv: 'anställning', en: 'Start of the follow-on job' };

describe.each(LANGUAGES)('explain in %s', (lang) => {
  const explain = (...more: readonly string[]) => palkkio(['explain', ...more, '--lang', lang]);

  it('alone tells each criterion by its name', async () => {
    const { exit, out, err } = await explain();
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain(NAMES[lang]);
    expect(out).not.toContain('0.1/arrived');
  });

  it('tells one criterion, code, reading or problem', async () => {
    for (const subject of ['3.1', '3.1/started-late', 'R3.1a', 'date-serial', 'reserved', 'left-early']) {
      const { exit, out } = await explain(subject);
      expect(exit).toBe(0);
      expect(out).toContain(subject);
    }
  });

  it('names the near ones of what it does not know', async () => {
    const { exit, out, err } = await explain('9.9');
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('9.9');
    expect(err).toMatch(/^ {2}5\.1 {2}\S/m);
    expect(err).toContain('palkkio explain');
  });
});

describe('explain', () => {
  it.each([
    ['3.9', ['3.1', '3.2', '3.3', '3.4']],
    ['7', ['4.1', '4.2', '5.1']],
    ['3.1/start-late', ['3.1/started-late']],
    ['started-late', ['3.1/started-late']],
    ['3.1/nothing-such', ['3.1/in-time', '3.1/stale']],
    ['date-seriel', ['date-serial']],
    ['R3.1x', ['R3.1a', 'R3.1b']],
  ])('for %s names %s', async (subject, near) => {
    const { exit, err } = await palkkio(['explain', subject]);
    expect(exit).toBe(2);
    const named = err.split('\n').filter((line) => line.startsWith('  '));
    for (const one of near) expect(named.map((line) => line.trim().split('  ')[0])).toContain(one);
  });

  it('has nothing near to what is nothing like a code', async () => {
    const { exit, err } = await palkkio(['explain', 'xyzzyxyzzy']);
    expect([exit, err.split('\n').length]).toEqual([2, 3]);
  });

  it.each([['r3.1A'], ['3,1'], [' 3.1 '], ['DATE-SERIAL']])('takes %j as it is meant', async (subject) => {
    expect((await palkkio(['explain', subject])).exit).toBe(0);
  });

  it('is a catalogue for programs with --format json', async () => {
    const { exit, out } = await palkkio(['explain', '--format', 'json', '--lang', 'en']);
    const catalogue = JSON.parse(out);
    expect(exit).toBe(0);
    expect(catalogue).toMatchObject({
      schema: 'palkkio.explain/1',
      tool: { name: 'palkkio', version: '0.1.0' },
      language: 'en',
    });
    expect(catalogue.criteria).toHaveLength(15);
    const start = catalogue.criteria.find(({ criterion }: { criterion: string }) => criterion === '3.1');
    expect(start).toMatchObject({ deck: { section: 3, bullet: 1 }, name: NAMES.en });
    expect(start.facts).toContainEqual({
      fact: 'subsidies',
      words: expect.any(String),
      supplier: 'office',
      supplier_words: 'employment office',
    });
    expect(start.codes.map(({ code }: { code: string }) => code)).toContain('3.1/started-late');
  });

  it('is one entry with --format json and a subject', async () => {
    const { out } = await palkkio(['explain', '3.1/started-late', '--format', 'json']);
    const { criteria, problems } = JSON.parse(out);
    expect(criteria).toHaveLength(1);
    expect(criteria[0].codes).toMatchObject([{ code: '3.1/started-late', verdict: 'unmet' }]);
    expect(problems).toEqual([]);
  });

  it('alone tells each criterion in one line', async () => {
    const { out } = await palkkio(['explain'], { columns: 80 });
    const lines = out.split('\n').filter((line) => /^ {2}\d\.\d {2}\S/.test(line));
    expect(lines).toHaveLength(15);
    expect(out.trimEnd().split('\n').length).toBeLessThan(20);
  });

  it('keeps to the width of the terminal, and colours when asked', async () => {
    const narrow = await palkkio(['explain'], { columns: 62 });
    expect(Math.max(...narrow.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(62);
    const coloured = await palkkio(['explain', '3.1', '--color', 'always']);
    expect(coloured.out).toContain('\u001b[1m');
  });
});
