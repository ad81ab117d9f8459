/**
 * What the folders of fixtures/cases promise, read from what is expected of them: whether the program does as expected is
 * told by `npm run cases`, and this doesn't run it. Rewriting what is expected so can't take back what a name says.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { messagesIn } from '../../src/text/words.js';
import { LANGUAGES } from '../../src/vocabulary/languages.js';
import { filesOf } from './files.js';
import { readme } from './readme.js';
import { cases as table } from './table/index.js';
import { showsTerminal } from './terminal.js';

const root = fileURLToPath(new URL('../../fixtures/cases/', import.meta.url));
const names = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const REPORTS = ['payments.csv', 'payouts.csv', 'reasons.csv'];
const CRITERION = /^(\d\.\d)-(met|unmet|unknown)-/;
const OUTCOME = /^(?:money|many|reading)-(payable|unfunded|review|rejected|paid|recovered)-/;

const words = await Promise.all(LANGUAGES.map(messagesIn));
/** An outcome in any of the three languages as its code. */
const outcomeOf = (word: string) =>
  words.flatMap(({ outcomes }) => Object.entries(outcomes)).find(([, said]) => said === word)?.[0] ?? word;

const isError = (name: string) => name.startsWith('error-');

test.each(names.filter(isError))('%s ends without a report, so that only the screen is expected', (name) => {
  expect(readdirSync(join(root, name, 'expected'))).toEqual(['terminal.txt']);
  expect(textOf(name, 'expected/terminal.txt')).toMatch(/--- exit code 2 ---\n$/);
});

test.each(names.filter((name) => !isError(name)))('%s expects what its name says, in tables', (name) => {
  const terminal = showsTerminal(name) ? ['terminal.txt'] : [];
  expect(readdirSync(join(root, name, 'expected')).sort()).toEqual([...REPORTS, ...terminal]);
  for (const file of REPORTS) {
    expect(new Set(rowsOf(name, file).map((row) => row.length)).size, file).toBe(1);
  }

  const claims = claimsOf(name);
  const about = /^# about claim (.*)$/m.exec(textOf(name, 'options.txt'))?.[1];
  const claim = about === undefined ? claims[0] : claims.find(({ id }) => id === about);
  if (!claim) throw new Error(`no claim ${about ?? ''}`);
  const [, criterion, verdict] = CRITERION.exec(name) ?? [];
  const [, outcome] = OUTCOME.exec(name) ?? [];
  if (criterion !== undefined && verdict !== undefined) {
    // Every criterion but these is met.
    const named = new Map([[criterion, verdict], ...alsoVerdicts(name)]);
    const notMet = [...named].filter(([, word]) => word !== 'met');
    expect(claim.notMet.toSorted()).toEqual(notMet.sort());
  } else if (outcome !== undefined) {
    const those = name.startsWith('reading-') ? claims : [claim];
    expect(those.map((one) => one.outcome)).toEqual(those.map(() => outcome));
  } else throw new Error('the name says nothing');
});

test('the inputs are those that make.js writes', () => {
  expect(names.toSorted()).toEqual(table.map(({ name }) => name).toSorted());
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

type Claim = {
  readonly id: string;
  readonly outcome: string;
  /** The criteria that aren't met, with their verdicts. */
  readonly notMet: readonly (readonly [string, string])[];
};

/** The claims as payouts.csv has them. */
function claimsOf(name: string): readonly Claim[] {
  return rowsOf(name, 'payouts.csv')
    .slice(1)
    .map((row) => {
      const verdicts = (cell: number, verdict: string) =>
        (row[cell] ?? '').split(' ').flatMap((id) => (id === '' ? [] : [[id, verdict] as const]));
      return {
        id: row[0] ?? '',
        outcome: outcomeOf(row[7] ?? ''),
        notMet: [...verdicts(12, 'unmet'), ...verdicts(13, 'unknown')],
      };
    });
}

function rowsOf(name: string, report: string): string[][] {
  return parse(readFileSync(join(root, name, 'expected', report)), {
    bom: true,
    delimiter: ';',
    relax_column_count: true,
  });
}

/** `4.1 unknown: the reason` of also.txt; whether it holds is the program's to tell. */
function alsoVerdicts(name: string): readonly (readonly [string, string])[] {
  return [...textOf(name, 'also.txt').matchAll(/^(\d\.\d) (met|unmet|unknown): /gm)].map(
    ([, criterion = '', verdict = '']) => [criterion, verdict],
  );
}

function textOf(name: string, file: string): string {
  const path = join(root, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
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
