import { resolve } from 'node:path';
import type { Named } from '../../disk/files.js';
import type { Messages } from '../../text/messages.js';
import type { CheckCommand } from '../line/command.js';
import { notReadText } from '../run-folder.js';
import { type Since, sinceOf } from '../since.js';
import { besideParts, ledgerRowsLost } from './beside-parts.js';
import { readNamedRun } from './named-run.js';
import { openElsewhere, pathOf, unclear, type Year, yearAt } from './year-folder.js';
import { chainNotices, runsOf, unreadableRun, type YearRun } from './year-runs.js';

/** What a check in a year folder reads, and which runs came before it. */
export type YearPlan = {
  readonly year: Year;
  readonly named: readonly Named[];
  readonly since: Since | undefined;
  readonly newest: YearRun | undefined;
  /** Good to know before the result. */
  readonly notices: readonly string[];
};

/** Options that make no sense where the folder says it all. */
const NOT_HERE = {
  ura: '--ura',
  paid: '--paid',
  completions: '--completions',
  rulings: '--rulings',
  settings: '--settings',
  extractedOn: '--extracted-on',
  out: '--out',
} as const;

/** The plan of a check in the year folder at a path, or why there can be none. */
export async function planYear(
  command: CheckCommand,
  folder: string,
  messages: Messages,
): Promise<YearPlan | { readonly failed: string }> {
  const words = messages.year;
  const year = await yearAt(folder);
  if (!year) {
    const { missingArgument, placeholders } = messages.cli;
    const missing = missingArgument(`<${placeholders.claims}>`);
    return { failed: `${missing} ${words.notAYear(resolve(folder))}` };
  }
  const option = (Object.keys(NOT_HERE) as (keyof typeof NOT_HERE)[]).find((name) => isGiven(command[name]));
  if (option !== undefined) return { failed: words.optionNotHere(NOT_HERE[option]) };
  const why = unclear(year, messages);
  if (why !== undefined) return { failed: why };
  const beside = await besideParts(year, messages);
  if (beside.failed !== undefined) return { failed: beside.failed };

  const runs = await runsOf(year);
  const unreadable = unreadableRun(runs, messages);
  if (unreadable !== undefined) return { failed: unreadable };
  const { newest } = runs.chain;
  const lost = await ledgerRowsLost(year, runs.chain.links);
  const since = await sinceOfYear(command.since, newest, messages);
  if (since && 'failed' in since) return since;
  return {
    year,
    named: namedIn(year),
    since,
    newest,
    notices: [
      ...chainNotices(runs, messages),
      ...beside.notices,
      ...(lost
        ? [words.ledgerRowsLost({ ledger: pathOf(year, 'ledger'), count: lost.count, run: lost.run })]
        : []),
      ...((await openElsewhere(year)) === undefined ? [] : [words.ledgerUnsaved(pathOf(year, 'ledger'))]),
      ...(since ? [words.compared(since.name)] : []),
    ],
  };
}

/** The inputs of a year: what isn't there yet, as the rulings of the first month, is nothing. */
function namedIn(year: Year): readonly Named[] {
  const optional = (part: 'completions' | 'rulings' | 'settings'): readonly Named[] => {
    const argument = year.paths[part];
    return argument === undefined ? [] : [{ role: part, argument, mayBeEmpty: true }];
  };
  return [
    { role: 'claims', argument: pathOf(year, 'claims') },
    { role: 'subsidies', argument: pathOf(year, 'extracts') },
    { role: 'paid', argument: pathOf(year, 'ledger') },
    ...optional('completions'),
    ...optional('rulings'),
    ...optional('settings'),
  ];
}

async function sinceOfYear(
  asked: string | undefined,
  newest: YearRun | undefined,
  messages: Messages,
): Promise<Since | undefined | { readonly failed: string }> {
  if (asked === undefined) return newest && sinceOf(newest.read);
  return sinceAsked(asked, messages);
}

/** The run that `--since` names; undefined for `none`. */
export async function sinceAsked(
  asked: string,
  messages: Messages,
): Promise<Since | undefined | { readonly failed: string }> {
  if (asked === 'none') return undefined;
  const read = await readNamedRun(asked);
  return 'why' in read ? { failed: notReadText(read, messages) } : sinceOf(read);
}

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
