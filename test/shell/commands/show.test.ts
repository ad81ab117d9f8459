/** `palkkio show`: one claim of a run whole, for the office or for a party of the claim. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { messagesIn } from '../../../src/text/words.js';
import { batch, emptyFolder, ran, stackLines } from '../../support/program.js';

let out = '';
const show = (...argv: readonly string[]) => ran(['show', ...argv]);

beforeAll(async () => {
  const made = batch([
    { claimId: 'A-1', start: '1.12.2014' },
    { claimId: 'A-2', contractType: '' },
  ]);
  out = made.out;
  expect((await ran(made.argv)).exit).toBe(1);
});

describe('show', () => {
  it('tells all fifteen verdicts, the facts with their cells, and who decides', async () => {
    const { exit, out: said } = await show('A-1', out);
    expect(exit).toBe(0);
    expect(said.match(/^ {2}[✓✕?] \d\.\d /gm)).toHaveLength(15);
    expect(said).toMatch(/claims\.csv:2 [A-Z]+2/);
    expect(said).toContain('Ohjelma valmistelee, virkamies päättää.');
    expect(said).not.toContain('A-2');
  });

  it('tells every row of an extract that some criterion stands on, not those of one alone', async () => {
    const folder = join(emptyFolder(), 'demo');
    const inputs = ['fixtures/satakunta-2014/claims', '--ura', 'fixtures/satakunta-2014/ura'];
    await ran(['check', ...inputs, '--test-persons', '--as-of', '2015-01-31', '-o', folder]);
    const { out: said } = await show('KS-05', folder);
    // The own period of 2.3 stands in the first row, the subsidy of the job of 4.1 in the second.
    expect(said).toContain('palkkatuet-2012-2013.csv:314');
    expect(said).toContain('palkkatuet-2014.csv:92');
  }, 60_000);

  it.each([
    ['as it is written', 'A-2'],
    ['in small letters', 'a-2'],
    ['with blanks', ' A -2'],
  ])('finds a claim by its id, %s', async (_, id) => {
    const { exit, out: said } = await show(id, out);
    expect({ exit, named: said.startsWith('Hakemus A-2,') }).toEqual({ exit: 0, named: true });
  });

  it('leaves out for a party what only the register holds, and every cell', async () => {
    const { out: office } = await show('A-1', out);
    const { out: party } = await show('A-1', out, '--for-party');
    const { facts } = await messagesIn('fi');
    for (const name of [facts.counts, facts.keywords, facts.subsidies]) {
      expect(office).toContain(name);
      expect(party).not.toContain(name);
    }
    expect(party).not.toMatch(/\.csv/);
    expect(party.match(/^ {2}[✓✕?] \d\.\d /gm)).toHaveLength(15);
  });

  it('comes as a page and as JSON with the same verdicts', async () => {
    const { out: page } = await show('A-1', out, '--format', 'html');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page.match(/<th scope="row">\d\.\d /g)).toHaveLength(15);
    const json = JSON.parse((await show('A-1', out, '--format', 'json')).out);
    expect(json.verdicts).toHaveLength(15);
    expect(page).toContain(json.verdicts[0].sentence);
  });

  it.each([
    ['a claim that is not there, with the nearest', ['A-9'], 'Tarkoititko: A-1?'],
    ['no folder, where there is no year folder', [], 'Raporttikansio puuttuu'],
  ])('says so of %s', async (_, [id], says) => {
    const { exit, err, out: said } = await (id ? show(id, out) : show('A-1'));
    expect({ exit, said, stack: stackLines(err) }).toEqual({ exit: 2, said: '', stack: [] });
    expect(err).toContain(says);
  });

  it('asks which of two applicants is meant', async () => {
    const made = batch([
      { claimId: '1', contractType: '' },
      { claimId: '1', contractType: '', applicantId: '9500075-8' },
    ]);
    await ran(made.argv);
    const { exit, err } = await show('1', made.out);
    expect({ exit, names: err.match(/\d{7}-\d\/1/g)?.length }).toEqual({ exit: 2, names: 2 });
    expect((await show('9500075-8/1', made.out)).exit).toBe(0);
  });

  it('asks which of two rows of the same ids is meant, and is told it by its place', async () => {
    const made = batch([
      { claimId: '1', weeklyHours: '30' },
      { claimId: '1', weeklyHours: '' },
    ]);
    await ran(made.argv);
    const { exit, err } = await show('1', made.out);
    expect({ exit, names: err.match(/claims\.csv:\d/g) }).toEqual({
      exit: 2,
      names: ['claims.csv:2', 'claims.csv:3'],
    });
    expect((await show('claims.csv:2', made.out)).out).toMatch(/viikkotyöaika +30/);
    expect((await show('claims.csv:3', made.out)).out).toMatch(/viikkotyöaika +\(tyhjä\)/);
  });

  it('refuses a report that was changed', async () => {
    const made = batch();
    await ran(made.argv);
    writeFileSync(join(made.out, 'payouts.csv'), 'x');
    mkdirSync(join(made.out, 'more'));
    const { exit, out: said } = await show('1', made.out);
    expect({ exit, said }).toEqual({ exit: 2, said: '' });
  });
});
