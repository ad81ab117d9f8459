/** Every folder of fixtures/cases, as the command line would run it. See its README. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import type { Day } from '../src/model.js';
import { filesOf } from './cases/files.js';
import { readme } from './cases/readme.js';
import { cases as table } from './cases/table/index.js';
import { showsTerminal } from './cases/terminal.js';
import { caseLine } from './support/case-line.js';
import { inProcess } from './support/program.js';

const root = fileURLToPath(new URL('../fixtures/cases/', import.meta.url));
const outRoot = mkdtempSync(join(tmpdir(), 'palkkio-cases-'));
const update = process.env['UPDATE_CASES'] === '1';
const all = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** Which of them: the project `fast` tries every eighth, `slow` the rest, and without a project all are tried. */
const part = process.env['CASES'];
const names = all.filter((_, at) => part === undefined || (at % 8 === 0) === (part === 'sample'));

/** What is compared, of a run that made reports. */
const REPORTS = ['payouts.csv', 'payments.csv', 'reasons.csv'] as const;
const CRITERION = /^(\d\.\d)-(met|unmet|unknown)-/;
const OUTCOME = /^(?:money|many|reading)-(payable|unfunded|review|rejected|paid|recovered)-/;

type VerdictJson = {
  readonly criterion: string;
  readonly verdict: string;
  readonly asks: readonly { readonly fact: string }[];
  readonly reward: { readonly low_cents: number; readonly high_cents: number } | null;
};
type ClaimJson = {
  readonly claim_id: string;
  readonly outcome: string;
  readonly verdicts: readonly VerdictJson[];
};

afterAll(() => rmSync(outRoot, { recursive: true, force: true }));

describe.concurrent.each(names)('%s', (name) => {
  const folder = join(root, name);
  const options = linesOf('options.txt');
  const also = linesOf('also.txt').map(readAlso);
  let ran: Promise<Ran> | undefined;

  test('comes out as expected, byte for byte', async () => {
    const { files } = await once();
    const expected = join(folder, 'expected');
    if (update) {
      rmSync(expected, { recursive: true, force: true });
      mkdirSync(expected, { recursive: true });
      for (const [file, content] of files) writeFileSync(join(expected, file), content);
    }
    expect(existsSync(expected) ? readdirSync(expected).sort() : []).toEqual([...files.keys()].sort());
    for (const [file, content] of files) {
      expect(content, file).toBe(readFileSync(join(expected, file), 'utf8'));
    }
  });

  test('does what its name says', async () => {
    const { exit, claims } = await once();
    if (name.startsWith('error-')) {
      expect({ exit, claims }).toEqual({ exit: 2, claims: [] });
      return;
    }
    const about = options.find((line) => line.startsWith('# about claim '))?.slice('# about claim '.length);
    const claim = about === undefined ? claims[0] : claims.find(({ claim_id }) => claim_id === about);
    if (!claim) throw new Error(`no claim ${about ?? ''}`);
    for (const { claimId, outcome } of also.flatMap((one) => ('claimId' in one ? [one] : []))) {
      const outcomes = claims.filter(({ claim_id }) => claim_id === claimId).map((one) => one.outcome);
      expect(new Set(outcomes), `claim ${claimId}`).toEqual(new Set([outcome]));
    }

    const verdicts = new Map(claim.verdicts.map(({ criterion, verdict }) => [criterion, verdict]));
    const alsoVerdicts = also.flatMap((one) =>
      'verdict' in one ? [[one.criterion, one.verdict] as const] : [],
    );
    expect(verdicts.size).toBe(15);
    for (const [criterion, verdict] of alsoVerdicts) expect(verdicts.get(criterion), criterion).toBe(verdict);
    for (const { criterion, fact, euros } of also.flatMap((one) => ('about' in one ? [one] : []))) {
      const { asks, reward } = claim.verdicts.find((one) => one.criterion === criterion) ?? { asks: [] };
      if (fact !== undefined) expect(asks.map((ask) => ask.fact)).toContain(fact);
      if (euros) expect([reward?.low_cents, reward?.high_cents]).toEqual(euros.map((one) => one * 100));
    }

    const [, criterion, verdict] = CRITERION.exec(name) ?? [];
    const [, outcome] = OUTCOME.exec(name) ?? [];
    if (criterion !== undefined && verdict !== undefined) {
      const named = new Map([[criterion, verdict], ...alsoVerdicts]);
      const notMet = (all: Iterable<readonly [string, string]>) =>
        [...all].filter(([, word]) => word !== 'met').sort();
      expect(verdicts.get(criterion)).toBe(verdict);
      expect(notMet(verdicts)).toEqual(notMet(named));
    } else if (outcome !== undefined) {
      const those = name.startsWith('reading-') ? claims : [claim];
      expect(those.map((one) => one.outcome)).toEqual(those.map(() => outcome));
    } else throw new Error('the name says nothing');
  });

  test('writes tables that can be read again', async () => {
    const { claims, files } = await once();
    for (const file of REPORTS.filter((report) => files.has(report))) {
      const rows: string[][] = parse(files.get(file) ?? '', {
        bom: true,
        delimiter: ';',
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
      });
      expect(new Set(rows.map((row) => row.length)).size, file).toBe(1);
      if (file === 'payouts.csv') expect(rows.length - 1).toBe(claims.length);
    }
  });

  function once(): Promise<Ran> {
    ran ??= runCase(name, folder);
    return ran;
  }

  function linesOf(file: string): readonly string[] {
    const path = join(folder, file);
    return existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean) : [];
  }
});

test.skipIf(part === 'rest')('the inputs are those that make.js writes', () => {
  expect(all.toSorted()).toEqual(table.map(({ name }) => name).toSorted());
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe(readme(table));
  for (const one of table) {
    const files = filesOf(one);
    expect(inputsOf(one.name), one.name).toEqual([...files.keys()].sort());
    for (const [path, content] of files) {
      const written = readFileSync(join(root, one.name, path));
      expect(written.equals(Buffer.from(content)), `${one.name}/${path}`).toBe(true);
    }
  }
});

type Ran = {
  readonly exit: number;
  readonly claims: readonly ClaimJson[];
  /** The files to compare, with what the terminal showed where it is expected. */
  readonly files: ReadonlyMap<string, string>;
};

async function runCase(name: string, folder: string): Promise<Ran> {
  const out = join(outRoot, name);
  const ran = await inProcess([...caseLine(folder), `--out=${out}`], { today: '2014-12-31' as Day });
  const { exit } = ran;
  const shown = [ran.out, '--- stderr ---\n', ran.err, `--- exit code ${exit} ---\n`].join('');
  const files = new Map(showsTerminal(name) ? [['terminal.txt', withoutPaths(shown, folder, out)]] : []);
  const written = existsSync(out) ? readdirSync(out) : [];
  if (written.length === 0) return { exit, claims: [], files };
  for (const file of REPORTS) files.set(file, readFileSync(join(out, file), 'utf8'));
  const { claims } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as { claims: ClaimJson[] };
  return { exit, claims, files };
}

/** Where the repository and the temporary folder lie differs from machine to machine. */
function withoutPaths(text: string, folder: string, out: string): string {
  return text.replaceAll(`${folder}${sep}`, '').replaceAll(out, 'reports');
}

type Also =
  | {
      readonly about: 'finding';
      readonly criterion: string;
      readonly fact?: string;
      readonly euros?: readonly number[];
    }
  | { readonly criterion: string; readonly verdict: string }
  | { readonly claimId: string; readonly outcome: string };

/**
 * `4.1 unknown: the reason`, `claim 2 review: the reason`, and of a finding what it asks for and the euros it leaves
 * possible: `4.1 asks contractType: the reason`, `4.1 euros 0-500: the reason`.
 */
function readAlso(line: string): Also {
  const verdict = /^(\d\.\d) (met|unmet|unknown): \S/.exec(line);
  if (verdict) return { criterion: verdict[1] ?? '', verdict: verdict[2] ?? '' };
  const asks = /^(\d\.\d) asks (\w+): \S/.exec(line);
  if (asks) return { about: 'finding', criterion: asks[1] ?? '', fact: asks[2] ?? '' };
  const euros = /^(\d\.\d) euros (\d+)-(\d+): \S/.exec(line);
  if (euros) {
    return { about: 'finding', criterion: euros[1] ?? '', euros: [Number(euros[2]), Number(euros[3])] };
  }
  const outcome = /^claim (\S+) (payable|unfunded|review|rejected|paid|recovered): \S/.exec(line);
  if (!outcome) throw new Error(`also.txt: ${line}`);
  return { claimId: outcome[1] ?? '', outcome: outcome[2] ?? '' };
}

/** Every file of a case's folder but what is expected. */
function inputsOf(name: string): readonly string[] {
  return readdirSync(join(root, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file).slice(join(root, name).length + 1))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.startsWith(`expected/`))
    .sort();
}
