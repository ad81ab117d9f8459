/** The fixtures with what must come out of them, for runs in memory. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Decision, Outcome, Run, RunOptions } from '../../src/decisions.js';
import { type LoadedInputs, loadInputs, type Named } from '../../src/disk/files.js';
import type { Day } from '../../src/model.js';

import { inProcess } from '../support/program.js';

const root = fileURLToPath(new URL('../../fixtures/', import.meta.url));

export const SATAKUNTA = 'satakunta-2014';

export type Fixture = {
  readonly name: string;
  readonly loaded: LoadedInputs;
  readonly options: RunOptions;
  /** What is wrong with a run, in a line; empty when nothing is. */
  readonly wrong: (run: Run) => string;
};

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  maksettavissa: 'payable',
  'kan betalas': 'payable',
  'määräraha ei riitä': 'unfunded',
  'anslaget räcker inte': 'unfunded',
  selvitettävä: 'review',
  'ska utredas': 'review',
  'ehdot eivät täyty': 'rejected',
  'villkoren uppfylls inte': 'rejected',
  'jo maksettu': 'paid',
  'redan betald': 'paid',
  'peritty takaisin': 'recovered',
  återkrävd: 'recovered',
};

const table = (path: string) =>
  parse(readFileSync(path), { bom: true, delimiter: ';', relax_column_count: true }) as string[][];

/** A decision as the line that payouts.csv has of it: outcome, row, euros, what is unmet and unknown. */
function lineOf({ outcome, rewardRow, amount, payable, verdicts }: Decision): string {
  const ids = (word: string) =>
    verdicts.flatMap(({ verdict, criterion }) => (verdict === word ? [criterion] : [])).join(' ');
  const euros = amount === undefined ? '' : amount / 100;
  return [outcome, rewardRow ?? '', euros, payable / 100, ids('unmet'), ids('unknown')].join(';');
}

export async function caseFixtures(): Promise<readonly Fixture[]> {
  const names = readdirSync(join(root, 'cases')).filter(
    (name) => !name.startsWith('error-') && !name.endsWith('.md'),
  );
  return Promise.all(names.map(caseFixture));
}

async function caseFixture(name: string): Promise<Fixture> {
  const folder = join(root, 'cases', name);
  const has = (path: string) => existsSync(join(folder, path));
  const textOf = (file: string) => (has(file) ? readFileSync(join(folder, file), 'utf8') : '');
  const option = (of: string) => new RegExp(`^--${of}=(.*)$`, 'm').exec(textOf('options.txt'))?.[1];
  const named: readonly Named[] = [
    { role: 'claims', argument: join(folder, has('claims') ? 'claims' : 'claims.csv') },
    { role: 'subsidies', argument: join(folder, 'ura') },
    ...(has('paid') ? [{ role: 'paid' as const, argument: join(folder, 'paid') }] : []),
    ...(has('completions.csv')
      ? [{ role: 'completions' as const, argument: join(folder, 'completions.csv') }]
      : []),
    ...(has('rulings.csv') ? [{ role: 'rulings' as const, argument: join(folder, 'rulings.csv') }] : []),
    ...(has('settings.json') ? [{ role: 'settings' as const, argument: join(folder, 'settings.json') }] : []),
  ];
  const [received, extractedOn] = [option('received'), option('extracted-on')];
  const expected = table(join(folder, 'expected', 'payouts.csv'))
    .slice(1)
    .map((row) => {
      const [outcome = '', rewardRow, amount, payable] = row.slice(7, 11);
      return [OUTCOMES[outcome] ?? outcome, rewardRow, amount, payable, row[12], row[13]].join(';');
    });
  // `4.1 euros 0-500: the reason` in also.txt: of the claim that the case is about, else of the first.
  const about = /^# about claim (.*)$/m.exec(textOf('options.txt'))?.[1];
  const ranges = [...textOf('also.txt').matchAll(/^4\.1 euros (\d+)-(\d+): /gm)].map(
    ([, low, high]) => `${Number(low) * 100}-${Number(high) * 100}`,
  );
  return {
    name,
    loaded: await loadInputs(named),
    options: {
      asOf: (option('as-of') ?? '2014-12-31') as Day,
      testPersons: true,
      language: 'fi',
      ...(received === undefined ? {} : { received: received as Day }),
      ...(extractedOn === undefined ? {} : { extractedOn: extractedOn as Day }),
    },
    wrong({ decisions }) {
      const found = decisions.map(lineOf);
      const at = expected.findIndex((line, i) => line !== found[i]);
      if (at >= 0) return `${found[at]}, not ${expected[at]}`;
      const isAbout = ({ claim: { facts } }: Decision) =>
        about === undefined || (facts.claimId.is === 'known' && facts.claimId.value === about);
      const euros = decisions.find(isAbout)?.verdicts.find(({ criterion }) => criterion === '4.1')
        ?.reward?.euros;
      const range = `${euros?.low}-${euros?.high}`;
      return ranges.every((one) => one === range) ? '' : `${range} cents, not ${ranges.join()}`;
    },
  };
}

/** The year of fixtures/satakunta-2014, against the list of what was intended. */
export async function satakunta(): Promise<Fixture> {
  const folder = join(root, SATAKUNTA);
  const named: readonly Named[] = [
    { role: 'claims', argument: join(folder, 'claims') },
    { role: 'subsidies', argument: join(folder, 'ura') },
  ];
  const known = (fact: Decision['claim']['facts']['claimId']) => (fact.is === 'known' ? fact.value : '');
  const intended = new Map(
    table(join(folder, 'intended.csv'))
      .slice(1)
      .filter(([, , outcome = '']) => Object.values(OUTCOMES).includes(outcome as Outcome))
      .map(([applicant, claim, ...rest]) => [`${applicant};${claim}`, rest.slice(0, 4).join(';')]),
  );
  return {
    name: SATAKUNTA,
    loaded: await loadInputs(named),
    options: { asOf: '2015-01-31' as Day, testPersons: true, language: 'fi' },
    wrong({ decisions }) {
      for (const decision of decisions) {
        const { applicantId, claimId } = decision.claim.facts;
        const key = `${known(applicantId)};${known(claimId)}`;
        const [outcome, row, , , unmet, unknown] = lineOf(decision).split(';');
        const found = [outcome, row, unmet, unknown].join(';');
        const must = intended.get(key);
        if (must !== undefined && must !== found) return `${key}: ${found}, not ${must}`;
      }
      return '';
    },
  };
}

type RunCommand = typeof import('../../src/shell/run.js').run;

/** A case by the command line: whether a report, or the terminal where it is expected, comes out otherwise. */
export async function comesOutOtherwise(name: string, run: RunCommand): Promise<boolean> {
  return (await inProcess(['test', join(root, 'cases', name)], {}, run)).exit !== 0;
}
