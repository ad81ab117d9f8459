/** What is dropped on the starter in Windows: each file is told by its header. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesInStart, readDropped } from '../../src/shell/dropped.js';
import { batch, emptyFolder, filesIn, ran } from '../support/program.js';
import { aYear } from './year/a-year.js';

it('claims and extracts dropped in one heap are told apart, in folders and one by one, and that is said first', async () => {
  const { claims, ura, out } = batch();
  const { argv, said, page } = await readDropped([`--out=${out}`, ura, claims]);
  expect(page).toBe(join(out, 'report.html'));
  expect(argv).toEqual([
    'check',
    claims,
    ...['benefit-days', 'benefits', 'grants', 'keywords', 'subsidies'].map(
      (kind) => `--ura=${join(ura, `${kind}.csv`)}`,
    ),
    `--out=${out}`,
  ]);
  expect(said).toContain('claims.csv: luetaan näin: maksatushakemukset\n');
  expect(said).toContain('keywords.csv: luetaan näin: URA-poiminta (hakusanat)\n');
  expect(said).toHaveLength(6);
});

it('earlier payouts, completions, rulings and settings are the office’s own: dropped, they are named and not used', async () => {
  const { argv: check, folder, claims, ura, out } = batch();
  expect((await ran(check)).exit).toBe(0);
  const made = ['rulings', 'completions'].map((kind) => join(folder, `${kind}.csv`));
  for (const [i, kind] of ['rulings', 'completions'].entries())
    expect((await ran(['template', kind, '--out', made[i] ?? ''])).exit).toBe(0);
  const settings = join(folder, 'asetukset.json');
  writeFileSync(settings, '{"appropriation": 1000000}');
  const { argv, said } = await readDropped([settings, ...made, join(out, 'payouts.csv'), ura, claims]);
  expect(argv.filter((one) => /--(paid|rulings|completions|settings)/.test(one))).toEqual([]);
  expect(argv.filter((one) => !one.startsWith('--') && one !== 'check')).toEqual([claims]);
  for (const name of ['asetukset.json', 'rulings.csv', 'completions.csv'])
    expect(said.join('')).toContain(`${name}: ei käytetty.`);
});

it('reports go to a new folder each time, beside what was dropped first', async () => {
  const { claims, ura, folder } = batch();
  const outOf = async () =>
    (await readDropped([claims, ura, '--test-persons'])).argv.find((one) => one.startsWith('--out='));
  expect(await outOf()).toBe(`--out=${join(folder, 'raportit')}`);
  mkdirSync(join(folder, 'raportit'));
  expect(await outOf()).toBe(`--out=${join(folder, 'raportit-2')}`);
  writeFileSync(join(folder, 'Raportit-2'), '');
  expect(await outOf()).toBe(`--out=${join(folder, 'raportit-3')}`);
});

it('a year folder is checked as one', async () => {
  const year = await aYear();
  expect(await readDropped([year.folder, '--test-persons'])).toMatchObject({
    argv: ['check', '--test-persons'],
    standIn: year.folder,
    said: [expect.stringContaining(year.folder)],
  });
  expect(filesIn(year.path('raportit')).size).toBe(0);
});

describe('the line by which Windows starts the batch file', () => {
  const start = (...names: readonly string[]) =>
    `C:\\WINDOWS\\system32\\cmd.exe /c ""C:\\Ohjelma\\palkkio.cmd" ${names.join(' ')}"`;

  it.each<[string, string, readonly string[]]>([
    ['plain', start('C:\\a.csv', 'C:\\b.csv'), ['C:\\a.csv', 'C:\\b.csv']],
    ['with blanks, quoted', start('"C:\\a b.csv"', 'C:\\c.csv'), ['C:\\a b.csv', 'C:\\c.csv']],
    ['the last one quoted', start('C:\\c.csv', '"C:\\a b.csv"'), ['C:\\c.csv', 'C:\\a b.csv']],
    ['with ampersands, which nobody quotes', start('C:\\Pori&calc&.csv'), ['C:\\Pori&calc&.csv']],
    [
      'with whatever else a name may have',
      start('C:\\100%PATH%.csv', 'C:\\a^b!c!.csv', 'C:\\(1),;=.csv'),
      ['C:\\100%PATH%.csv', 'C:\\a^b!c!.csv', 'C:\\(1),;=.csv'],
    ],
    ['in a folder that ends as a batch file does', start('C:\\x.cmd\\a.csv'), ['C:\\x.cmd\\a.csv']],
    ['nothing', start(), []],
    ['of a window in which somebody types', '"C:\\WINDOWS\\system32\\cmd.exe" ', []],
  ])('%s', (_, line, names) => {
    expect(namesInStart(line)).toEqual(names);
  });

  it.skipIf(process.platform === 'win32')(
    'names with signs of a shell are read, and nothing of them is run',
    async () => {
      const { claims, ura, folder } = batch();
      const odd = join(folder, `Pori&touch ${'x'}&$(touch y)\`touch z\`'!^%.csv`);
      renameSync(claims, odd);
      const { argv } = await readDropped([odd, ura, '--test-persons', '--as-of=2015-01-31']);
      expect((await ran(argv)).exit).toBe(0);
      expect(argv[1]).toBe(odd);
    },
  );
});

it('claims alone are validated, and nothing is written', async () => {
  const { claims, out } = batch();
  expect(await readDropped([claims, `--out=${out}`, '--lang=sv'])).toEqual({
    argv: ['validate', claims, '--lang=sv'],
    said: ['claims.csv: läses som: ansökningar om utbetalning\n'],
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
  expect(await readDropped([])).toEqual({ argv: ['--help'], said: [], notices: [] });
});
