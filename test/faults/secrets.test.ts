/** What may leave the program: nothing over a network, no code made at run time, no identity code where it has no business. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OTHER_PERSON, PERSON } from '../read/support.js';
import { batch, emptyFolder, filesIn, root, spawned } from '../support/program.js';

const sandbox = { NODE_OPTIONS: `--require ${join(root, 'test', 'faults', 'sandbox.cjs')}` };

describe('reaches neither a network nor another program, and makes no code', () => {
  const made = batch();
  const settings = join(made.folder, 'settings.json');
  writeFileSync(settings, '{ "pilotYear": 2014 }');
  it.each<[string, readonly string[]]>([
    ['check', [...made.argv, '--settings', settings]],
    ['validate', ['validate', made.claims, '--test-persons']],
    ['explain', ['explain', '3.1']],
    ['template', ['template', 'claims']],
    ['verify', ['verify', made.out]],
    ['diff', ['diff', made.out, made.out]],
    ['help', ['--help']],
  ])('%s', async (_, argv) => {
    const { exit, err } = await spawned(argv, { env: sandbox });
    expect({ exit, forbidden: err.split('\n').filter((line) => line.includes('forbidden')) }).toEqual({
      exit: 0,
      forbidden: [],
    });
  });
});

const wide = (code: string) =>
  code.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const plain = (text: string) => text.normalize('NFKC');

describe('an identity code', () => {
  const inside = `lapsi ${OTHER_PERSON} koulu`;
  const whole = new RegExp([PERSON, OTHER_PERSON].map((code) => code.replace('+', '\\+')).join('|'), 'i');

  it.each<[string, Parameters<typeof batch>[0]]>([
    ['of the person', [{}]],
    ['in the name of the applicant', [{ applicantName: inside }]],
    ['in the name of the employer', [{ employerName: inside }]],
    ['in a claim id', [{ claimId: inside }]],
    ['in a day', [{ start: inside }]],
    ['in an amount', [{ claimedAmount: OTHER_PERSON }]],
    ['in a word of a list', [{ workForm: OTHER_PERSON }]],
    ['in lower case, with a dash of typesetters', [{ personId: PERSON.toLowerCase().replace('-', '–') }]],
    ['in place of the business id', [{ applicantId: PERSON, employerId: OTHER_PERSON }]],
    [
      'in full-width digits in a name',
      [{ employerName: `Oy ${wide(OTHER_PERSON)}`, applicantName: wide(PERSON) }],
    ],
    ['in full-width digits in a claim id', [{ claimId: wide(OTHER_PERSON) }]],
    ['in a copied row', [{ employerName: inside }, { employerName: inside }]],
  ])('%s is whole in payouts.csv alone', async (_, claims) => {
    const { argv, out } = batch(claims);
    const asText = await spawned(argv);
    const asJson = await spawned([...argv, '--format', 'json']);
    for (const { out: stdout, err } of [asText, asJson]) expect(whole.exec(plain(stdout + err))).toBeNull();
    const files = [...filesIn(out)].filter(([name]) => name !== 'payouts.csv' && name !== 'report.xlsx');
    expect(files.length).toBeGreaterThan(3);
    for (const [name, bytes] of files) expect(whole.exec(plain(bytes.toString('utf8'))), name).toBeNull();
    for (const name of filesIn(out).keys()) expect(whole.exec(name), name).toBeNull();
  });

  it('in a file or folder name stays on the disk', async () => {
    const { folder, argv, claims } = batch();
    const named = join(folder, OTHER_PERSON);
    mkdirSync(named);
    const moved = join(named, `claims ${OTHER_PERSON}.csv`);
    renameSync(claims, moved);
    const lines = [
      argv.map((one) => (one === claims ? moved : one)),
      ['validate', moved, '--test-persons'],
      ['validate', join(named, 'none', `${OTHER_PERSON}.csv`)],
      ['verify', named],
      ['diff', named, named],
      ['template', 'claims', '--out', join(named, 'none', 'a.csv')],
      ['check', moved, '--ura', join(named, 'nothing*.csv'), '--out', named],
    ];
    for (const line of lines) {
      const { out, err } = await spawned(line);
      expect(whole.exec(out + err), line.join(' ')).toBeNull();
      expect(out + err).not.toBe('');
    }
  });
});

it('a report goes to the folder that was asked for, not behind a link in it', async () => {
  const { argv, out } = batch();
  const outside = emptyFolder();
  mkdirSync(out);
  symlinkSync(join(outside, 'payouts'), join(out, 'payouts.csv'));
  symlinkSync(outside, join(out, 'letters'));
  await spawned(argv);
  expect([...filesIn(outside).keys()]).toEqual([]);
});

it('the package holds the built program with its licences, the example, the README and nothing else', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ files }] = JSON.parse(stdout) as [{ readonly files: readonly { readonly path: string }[] }];
  const paths = files.map(({ path }) => path);
  const example = ['claims', 'ura'].flatMap((part) =>
    readdirSync(join(root, 'fixtures/satakunta-2014', part)).map(
      (name) => `fixtures/satakunta-2014/${part}/${name}`,
    ),
  );
  expect(example.length).toBeGreaterThan(5);
  expect(paths.toSorted()).toEqual([
    'README.md',
    'bin/one-file.js',
    'bin/palkkio.js',
    'dist/hash-worker.js',
    'dist/licences.txt',
    'dist/palkkio.cache',
    'dist/palkkio.cjs',
    ...example,
    'package.json',
  ]);
});
