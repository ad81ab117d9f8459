import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Day } from '../../src/model.js';
import { messagesIn } from '../../src/text/words.js';
import { partSeed, type Random, randomOf } from '../data/random.js';
import { inFolder } from '../shell/year/a-year.js';
import type { Ran } from '../support/program.js';
import type { Files } from './batch.js';
import { DAMAGES } from './damage.js';
import { NAMES } from './names.js';
import { brokenAnywhere } from './promises.js';

const LEDGER = 'maksut.csv';
const AFTER = '2015-03-31';
const PARTS = { claims: 'hakemukset', ura: 'poiminnat', rulings: 'ratkaisut' } as const;
const OF_FEBRUARY = 'claims/ulvila-merikarvia-ansokningar.csv';

/** A year of two months in a folder: what the first of them pays is entered, what the second pays isn't yet. */
export async function makeYear(files: Files, folder: string): Promise<void> {
  const put = (wanted: (path: string) => boolean) => {
    for (const [path, bytes] of [...files].filter(([one]) => wanted(one))) {
      const part = PARTS[dirname(path) as keyof typeof PARTS];
      if (part !== undefined) writeFileSync(join(folder, part, basename(path)), bytes);
    }
  };
  const run = async (day: string, ...argv: readonly string[]) => {
    const { exit, out, err } = await inFolder(folder, argv, { today: day as Day });
    if (exit === 2) throw new Error(err);
    return out;
  };
  await inFolder(dirname(folder), ['init', folder]);
  put((path) => path !== OF_FEBRUARY);
  await run('2015-01-31', 'check', '--test-persons');
  await run('2015-01-31', 'pay', '2015-01-31');
  put((path) => path === OF_FEBRUARY);
  const { money } = JSON.parse(await run('2015-02-28', 'check', '--test-persons', '--format=json'));
  if (!(money.paid > 0 && money.payable > 0)) throw new Error('the year pays nothing');
  await run('2015-02-28', 'template', 'completions', '--from', '2015-02-28', '--out', 'taydennykset/2.csv');
}

/** Spoils a copy of the year, has some commands run in it, and tells what promises were broken. */
export async function yearRound(round: number, made: string, folder: string): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(made, folder, { recursive: true, verbatimSymlinks: true });
  const random = randomOf(partSeed(round, 11));
  const spoilt = Array.from({ length: random.int(1, 3) }, () => spoil(folder, random));
  const messages = await messagesIn('fi');
  const found: string[] = [];
  for (const argv of commandsOf(random)) {
    const before = filesIn(folder);
    const left = asLines(await inFolder(folder, argv, { today: AFTER as Day }));
    const after = filesIn(folder);
    const written = new Map(
      [...after]
        .filter(([name]) => !before.has(name) && !/^raportit\/[^/]+\/(?:payouts\.|inputs\/)/.test(name))
        .map(([name, bytes]) => [name, bytes.toString('utf8')]),
    );
    found.push(
      ...[
        ...brokenAnywhere({ ...left, written }, { colours: false }, messages),
        ...changes(argv, left, before, after),
      ].map((each) => `  palkkio ${argv.join(' ')}: ${each}`),
    );
  }
  if (found.length === 0) return [];
  return [`round ${round}: ${spoilt.join('; ')}`, ...found, `  again: FROM=${round} COUNT=1 npm run hostile`];
}

/** Line ends of a table are none of a terminal's business. What `verify` finds is its word on why it couldn't go on. */
function asLines({ exit, out, err }: Ran<number>): Ran<number> {
  return { exit, out: out.replaceAll('\r\n', '\n'), err: err === '' && exit === 2 ? out : err };
}

function commandsOf(random: Random): readonly (readonly string[])[] {
  const check = ['check', '--test-persons'];
  const pay = ['pay', random.of([AFTER, '2015-02-28', '2015-01-31', join('raportit', AFTER)])];
  return random.of([
    [check, ['pay', AFTER], ['pay', AFTER]],
    [check, ['verify']],
    [check, ['diff']],
    [pay, pay, check],
    [
      ['pay', '2015-02-28'],
      ['pay', '2015-02-28'],
    ],
    [['verify'], ['diff']],
    [['diff'], ['show', '00123']],
    [[], ['show', 'KS-01', '--for-party'], ['show', 'KS-01', '--format=json']],
    [
      ['template', 'rulings', '--from', '2015-02-28'],
      ['template', 'completions', '--from', 'raportit/2015-02-28'],
    ],
  ]);
}

// ── What goes wrong ───────────────────────────────────────────────────────────────────────────────────────────

/** One thing that happens to a year folder, in words. */
function spoil(folder: string, random: Random): string {
  const files = [...filesIn(folder).keys()];
  const file = random.of([...files.filter((name) => !name.startsWith('raportit/')), random.of(files)]);
  const path = join(folder, file);
  const into = random.of([
    '.',
    'hakemukset',
    'poiminnat',
    'taydennykset',
    'ratkaisut',
    'raportit',
    'raportit/2015-02-28',
  ]);
  const name = random.of(NAMES);
  const target = join(folder, into, name);
  const others = files.map((one) => join(folder, one));
  return random.of([
    damage,
    damage,
    damage,
    copy,
    copy,
    rename,
    link,
    remove,
    moveRun,
    copyRun,
    makeFolder,
  ])();

  function damage(): string {
    const way = random.of(random.of(DAMAGES));
    writeFileSync(path, way.apply(readFileSync(path), random, [readFileSync(random.of(others))]));
    return `${way.name} in ${file}`;
  }

  function copy(): string {
    return tried(
      () => writeFileSync(target, readFileSync(path)),
      `${file} once more as ${into}/${JSON.stringify(name)}`,
    );
  }

  function rename(): string {
    return tried(
      () => renameSync(path, join(dirname(path), name)),
      `${file} renamed ${JSON.stringify(name)}`,
    );
  }

  function link(): string {
    const to = random.of(['nowhere', name, '.', '..', '/dev/null', path, join(folder, 'raportit')]);
    return tried(() => symlinkSync(to, target), `a link ${into}/${JSON.stringify(name)} to ${to}`);
  }

  function remove(): string {
    const gone = random.of([file, into === '.' ? file : into]);
    rmSync(join(folder, gone), { recursive: true, force: true });
    return `${gone} removed`;
  }

  function moveRun(): string {
    const to = random.of(['2015-01-31-2', '2014-12-31', '2015-04-30', 'kokeilu', name]);
    const run = random.of(['2015-01-31', '2015-02-28']);
    return tried(
      () => renameSync(join(folder, 'raportit', run), join(folder, 'raportit', to)),
      `run ${run} renamed ${to}`,
    );
  }

  function copyRun(): string {
    const run = random.of(['2015-01-31', '2015-02-28']);
    return tried(
      () =>
        cpSync(join(folder, 'raportit', run), target, { recursive: true, errorOnExist: true, force: false }),
      `run ${run} once more as ${into}/${JSON.stringify(name)}`,
    );
  }

  function makeFolder(): string {
    return tried(() => mkdirSync(target), `a folder ${into}/${JSON.stringify(name)}`);
  }
}

/** What the disk refuses hasn't happened. */
function tried(act: () => void, what: string): string {
  try {
    act();
    return what;
  } catch (error) {
    return `not ${what} (${(error as NodeJS.ErrnoException).code})`;
  }
}

// ── What must hold ────────────────────────────────────────────────────────────────────────────────────────────

/** Whatever a command changed that it may not. */
function changes(
  argv: readonly string[],
  { exit, out }: Ran<number>,
  before: Files,
  after: Files,
): readonly string[] {
  const [command] = argv;
  const touched = [...before]
    .filter(([name, bytes]) => !after.get(name)?.equals(bytes))
    .map(([name]) => name);
  const made = [...after.keys()].filter((name) => !before.has(name));
  const mayPay = command === 'pay' && exit === 0;
  const mayMake = command === 'check' && exit !== 2;
  const runs = new Set(made.map((name) => name.split('/').slice(0, 2).join('/')));
  return [
    ...touched.filter((name) => !(mayPay && name === LEDGER)).map((name) => `${name} was changed`),
    ...(made.length > 0 && !mayMake ? [`${made[0]} was made`] : []),
    ...(mayMake && runs.size !== 1 ? [`${runs.size} runs were made: ${[...runs].join()}`] : []),
    ...(mayMake && ![...runs].every((run) => run.startsWith('raportit/'))
      ? [`${[...runs].join()} is no run`]
      : []),
    ...(exit === 2 && out !== '' && command !== 'verify'
      ? [`exit 2 with a result: ${out.slice(0, 100)}`]
      : []),
    ...(mayPay ? paidTwice(before.get(LEDGER), after.get(LEDGER)) : []),
  ];
}

/** The rows that `pay` has added stand behind those that were there, and none pays what was paid. */
function paidTwice(before: Buffer = Buffer.alloc(0), after: Buffer = Buffer.alloc(0)): readonly string[] {
  if (!after.subarray(0, before.length).equals(before)) return ['what stood in the ledger was changed'];
  const was = paidIn(before);
  const is = paidIn(after);
  if (!was || !is) return [];
  const added = is.slice(was.length);
  const twice = added.filter((claim, i) => was.includes(claim) || added.indexOf(claim) < i);
  return twice.map((claim) => `${claim} is paid twice`);
}

/** The claims that a ledger's rows pay, by csv-parse as it comes; undefined where that can't tell. */
function paidIn(bytes: Buffer): readonly string[] | undefined {
  try {
    const rows: Record<string, string>[] = parse(bytes, {
      delimiter: ';',
      bom: true,
      columns: true,
      relax_column_count: true,
    });
    return rows
      .filter((row) => row['laji'] === 'maksettu')
      .map((row) => `${row['hakijan y-tunnus']} ${row['hakemustunnus']}`);
  } catch {
    return undefined;
  }
}

/** Every file below a folder with its bytes; links lead nowhere. */
function filesIn(folder: string, below = ''): Files {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  return new Map(
    entries.flatMap((entry): (readonly [string, Buffer])[] => {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) return [...filesIn(folder, name)];
      return entry.isFile() ? [[name, readFileSync(join(folder, name))]] : [];
    }),
  );
}
