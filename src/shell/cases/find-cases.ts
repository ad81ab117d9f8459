import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { realPath } from '../../disk/files.js';

export const EXPECTED = 'expected';
/** What the screen shows, on both of its streams, and the exit code; the only file of a case that ends without a report. */
export const TERMINAL = 'terminal.txt';
/** Every report that a case may expect; letters have names of their own. */
const REPORTS = [
  'payouts.csv',
  'payments.csv',
  'reasons.csv',
  'statistics.csv',
  'report.html',
  'report.xlsx',
  'payouts.xlsx',
  'run.json',
];
const LETTER = /^letters\/[^/]+\.html$/;

/** The parts of a case's folder that are files, and those that are folders. */
const FILES = ['claims.csv', 'completions.csv', 'rulings.csv', 'settings.json', 'options.txt', 'also.txt'];
const FOLDERS = ['claims', 'ura', 'paid', EXPECTED];
/** What makes a folder a case although nothing is expected of it. */
const CLAIMS = ['claims.csv', 'claims', 'ura'];
/** What people and systems put anywhere: a note to read, and what begins with a point. */
const NOTE = /\.md$|^\./i;

/** A folder with claims and what must come out of them. */
export type Case = {
  /** Its folder, seen from the one that the command line names. */
  readonly name: string;
  /** The whole path of that folder. */
  readonly folder: string;
  /** The parts that it has. */
  readonly parts: ReadonlySet<string>;
  /** The files that are expected, in their order. */
  readonly expected: readonly string[];
  /** Files and folders that no case has: a name may be mistyped, and what it holds would not be judged. */
  readonly stray: readonly string[];
};

/** What a folder of the command line holds: its cases in their order, and what lies beside them. */
export type Found = { readonly cases: readonly Case[]; readonly stray: readonly string[] };

/** Finds every case at a folder or below it. */
export async function findCases(folder: string): Promise<Found> {
  const cases: Case[] = [];
  const stray: string[] = [];
  const seen = new Set<string>();
  await walk('');
  return { cases, stray };

  /** Whether anything below a folder is a case. */
  async function walk(name: string): Promise<boolean> {
    const here = join(folder, name);
    const real = await realPath(here);
    // A link may lead to a folder above it.
    if (seen.has(real)) return true;
    seen.add(real);
    const entries = await entriesOf(here);
    if (entries.folders.includes(EXPECTED) || CLAIMS.some((part) => entries.all.has(part))) {
      cases.push(await caseAt(name === '' ? basename(resolve(folder)) : name, resolve(here), entries));
      return true;
    }
    stray.push(...entries.files.map((file) => below(name, file)));
    let has = false;
    for (const one of entries.folders) {
      const within = below(name, one);
      if (await walk(within)) has = true;
      else stray.push(`${within}/`);
    }
    return has;
  }
}

type Entries = {
  readonly all: ReadonlySet<string>;
  readonly files: readonly string[];
  readonly folders: readonly string[];
};

/**
 * What lies in a folder, but for notes; nothing where it can't be read, which is no case then. A link is what it leads to;
 * one that leads nowhere is a file.
 */
async function entriesOf(folder: string): Promise<Entries> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => !NOTE.test(name)).toSorted();
  const files: string[] = [];
  const folders: string[] = [];
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(() => undefined);
    (found?.isDirectory() ? folders : files).push(name);
  }
  return { all: new Set(names), files, folders };
}

async function caseAt(name: string, folder: string, entries: Entries): Promise<Case> {
  const twice = entries.all.has('claims') ? ['claims.csv'] : [];
  const stray = [
    ...entries.files.filter((file) => !FILES.includes(file) || twice.includes(file)),
    ...entries.folders.filter((one) => !FOLDERS.includes(one)).map((one) => `${one}/`),
  ];
  const inside = entries.folders.includes(EXPECTED) ? await expectedIn(join(folder, EXPECTED)) : [];
  const isExpected = (file: string) => file === TERMINAL || REPORTS.includes(file) || LETTER.test(file);
  return {
    name,
    folder,
    parts: entries.all,
    expected: inside.filter(isExpected),
    stray: [...stray, ...inside.filter((file) => !isExpected(file)).map((file) => `${EXPECTED}/${file}`)],
  };
}

/** The files that are expected, and those of a folder in which letters are. */
async function expectedIn(folder: string): Promise<readonly string[]> {
  const { files, folders } = await entriesOf(folder);
  const nested: string[] = [];
  for (const one of folders) {
    const inside = one === 'letters' ? await entriesOf(join(folder, one)) : undefined;
    nested.push(...(inside?.files.map((file) => `${one}/${file}`) ?? [`${one}/`]));
    nested.push(...(inside?.folders.map((name) => `${one}/${name}/`) ?? []));
  }
  return [...files, ...nested];
}

function below(name: string, entry: string): string {
  return name === '' ? entry : `${name}/${entry}`;
}
