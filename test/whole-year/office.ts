/** The office through the command line: it stands in its year folder, in Finnish, and knows no option but whose the codes are. */

import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Day } from '../../src/model.js';
import { emptyFolder, palkkio, type Ran } from '../support/program.js';
import type { File } from './files.js';
import { APPROPRIATION, type Month, OFFICIAL } from './plan.js';

export type Office = {
  readonly folder: string;
  /** A command in the folder on a day. */
  readonly at: (day: string, ...argv: readonly string[]) => Promise<Ran<number>>;
  readonly put: (files: readonly File[]) => void;
  readonly recover: (month: Month) => void;
  readonly check: (day: string) => Promise<Checked>;
  readonly pay: (run: string, day: string) => Promise<Ran<number>>;
  readonly ledger: () => readonly Booking[];
};

export type Checked = {
  /** The name of the run's folder. */
  readonly run: string;
  readonly exit: number;
  readonly shown: string;
  readonly payouts: readonly Row[];
  readonly json: RunJson;
  readonly letters: readonly string[];
};

export type Row = Readonly<Record<string, string>>;

/** What is asked of a `run.json` here. */
type RunJson = {
  readonly money: Readonly<
    Record<'appropriation' | 'paid' | 'recovered' | 'payable' | 'reserved' | 'unfunded' | 'left', number>
  >;
  readonly problems: readonly { readonly grade: string; readonly code: string; readonly found: string }[];
  readonly claims: readonly {
    readonly claim_id: string;
    readonly outcome: string;
    readonly reward_row: number | null;
    readonly amount_cents: number | null;
    readonly paid_cents: number;
    readonly verdicts: readonly {
      readonly criterion: string;
      readonly verdict: string;
      readonly code: string;
    }[];
  }[];
};

export type Booking = {
  readonly claim: string;
  readonly person: string;
  readonly kind: string;
  readonly euros: number;
};

/** An office on the first day of its year. */
export async function anOffice(): Promise<Office> {
  const folder = join(emptyFolder(), '2014');
  const made = await palkkio(['init', folder]);
  if (made.exit !== 0) throw new Error(made.err);
  const path = join(folder, 'asetukset.json');
  const settings = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...settings, appropriation: APPROPRIATION }, null, 2));
  return officeAt(folder);
}

/** The office in a year folder that is there. */
export function officeAt(folder: string): Office {
  const path = (...parts: readonly string[]) => join(folder, ...parts);
  const ledgerText = () => readFileSync(path('maksut.csv'), 'utf8');

  async function at(day: string, ...argv: readonly string[]): Promise<Ran<number>> {
    const before = process.cwd();
    process.chdir(folder);
    try {
      return await palkkio(argv, { today: day as Day });
    } finally {
      process.chdir(before);
    }
  }

  return {
    folder,
    at,
    put: (files) => {
      for (const [name, content] of files) {
        mkdirSync(dirname(path(name)), { recursive: true });
        writeFileSync(path(name), content);
      }
    },
    recover: ({ check, recovered = [] }) => {
      const [header = []]: string[][] = parse(ledgerText(), { bom: true, delimiter: ';', to: 1 });
      for (const { claim, euros, reason } of recovered) {
        const cells: Row = {
          'hakijan y-tunnus': claim['applicantId'] ?? '',
          hakemustunnus: claim['claimId'] ?? '',
          henkilötunnus: claim['personId'] ?? '',
          laji: 'peritty takaisin',
          euroa: euros,
          kirjauspäivä: finnish(check),
          perustelut: reason,
          virkailija: OFFICIAL,
        };
        appendFileSync(path('maksut.csv'), `${header.map((name) => cells[name] ?? '').join(';')}\r\n`);
      }
    },
    check: async (day) => {
      const before = new Set(readdirSync(path('raportit')));
      const { exit, out, err } = await at(day, 'check', '--test-persons');
      const [run] = readdirSync(path('raportit')).filter((name) => !before.has(name));
      if (run === undefined) throw new Error(`no run: ${err}`);
      const reports = (...parts: readonly string[]) => path('raportit', run, ...parts);
      return {
        run,
        exit,
        shown: out + err,
        payouts: parse(readFileSync(reports('payouts.csv'), 'utf8'), {
          bom: true,
          delimiter: ';',
          columns: true,
        }),
        json: JSON.parse(readFileSync(reports('run.json'), 'utf8')),
        letters: existsSync(reports('letters')) ? readdirSync(reports('letters')).toSorted() : [],
      };
    },
    pay: (run, day) => at(day, 'pay', run, '--paid-on', finnish(day), '--official', OFFICIAL),
    ledger: () => {
      const rows: readonly Row[] = parse(ledgerText(), { bom: true, delimiter: ';', columns: true });
      return rows.map((row) => ({
        claim: row['hakemustunnus'] ?? '',
        person: row['henkilötunnus'] ?? '',
        kind: row['laji'] ?? '',
        euros: Number((row['euroa'] ?? '').replace(',', '.')),
      }));
    },
  };
}

/** `31.3.2014` */
function finnish(day: string): string {
  return day.split('-').toReversed().map(Number).join('.');
}
