/** What is dropped on the starter in Windows: each file is told by its header. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDropped } from '../../src/shell/dropped.js';
import { batch, emptyFolder, ran } from '../support/program.js';

it('claims and extracts dropped in one heap are told apart, in folders and one by one', async () => {
  const { claims, ura, out } = batch();
  const { argv, writes } = await readDropped([`--out=${out}`, ura, claims]);
  expect(writes).toBe(true);
  expect(argv).toEqual([
    'check',
    claims,
    ...['benefit-days', 'benefits', 'grants', 'keywords', 'subsidies'].map(
      (kind) => `--ura=${join(ura, `${kind}.csv`)}`,
    ),
    `--out=${out}`,
  ]);
});

it('earlier payouts, rulings and settings are told too', async () => {
  const { argv: check, folder, claims, ura, out } = batch();
  expect((await ran(check)).exit).toBe(0);
  const rulings = join(folder, 'ratkaisut.csv');
  expect((await ran(['template', 'rulings', '--out', rulings])).exit).toBe(0);
  const settings = join(folder, 'asetukset.json');
  writeFileSync(settings, '{}');
  const paid = join(out, 'payouts.csv');
  const { argv } = await readDropped([settings, rulings, paid, ura, claims]);
  expect(argv).toEqual(
    expect.arrayContaining([`--settings=${settings}`, `--rulings=${rulings}`, `--paid=${paid}`, claims]),
  );
});

it('claims alone are validated, and nothing is written', async () => {
  const { claims, out } = batch();
  expect(await readDropped([claims, `--out=${out}`, '--lang=sv'])).toEqual({
    argv: ['validate', claims, '--lang=sv'],
    writes: false,
    notices: [],
  });
});

it('what is no table, empty or not there is left for the program to tell of', async () => {
  const { folder, ura } = batch();
  const [text, empty, nothing] = ['a.csv', 'empty', 'gone.csv'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(text, 'hei\n');
  mkdirSync(empty);
  const { argv } = await readDropped([text, empty, nothing, ura]);
  expect(argv.slice(0, 4)).toEqual(['check', text, empty, nothing]);
  expect((await ran(argv)).exit).toBe(2);
});

it('what a dropped folder holds beside its tables is told, in the run too', async () => {
  const { ura, claims, out } = batch();
  writeFileSync(join(ura, 'muistio.docx'), 'x');
  const { argv, notices } = await readDropped([`--out=${out}`, ura, claims, '--test-persons']);
  expect(notices).toMatchObject([
    { grade: 'notice', code: 'folder-left-out', file: ura, args: { names: ['muistio.docx'] } },
  ]);
  const { err } = await ran([...argv, '--as-of', '2015-01-31'], { notices });
  expect(err).toContain('muistio.docx');
  const { problems } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'));
  expect(problems).toMatchObject([{ code: 'folder-left-out' }]);
});

it('an empty folder is told of once: the program reads it itself', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'muistio.docx'), 'x');
  const { argv, notices } = await readDropped([folder]);
  expect(notices).toEqual([]);
  expect((await ran(argv)).err.match(/muistio\.docx/g)).toHaveLength(1);
});

it('what a folder of claims holds beside is told by validate too', async () => {
  const { claims, folder } = batch();
  writeFileSync(join(folder, 'muistio.docx'), 'x');
  const { argv, notices } = await readDropped([folder, '--test-persons']);
  expect(argv).toEqual(['validate', claims, '--test-persons']);
  expect((await ran(argv, { notices })).err).toContain('muistio.docx');
});

it('a misspelt header doesn’t make an extract a claims file', async () => {
  const folder = emptyFolder();
  const path = join(folder, 'x.csv');
  writeFileSync(path, 'henkilötunnus;hakusna;alkaa;päättyy\n');
  expect((await readDropped([path])).argv).toContain(`--ura=${path}`);
});

it('nothing dropped gets help', async () => {
  expect(await readDropped([])).toEqual({ argv: ['--help'], writes: false, notices: [] });
});
