import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays } from '../../dates.js';
import { codeOf } from '../../disk/system.js';
import type { Day, OutputFile } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import { runName } from '../../year/layout.js';
import type { CheckPlan, Made, PutInPlace } from '../check-plan.js';
import type { CheckCommand } from '../line/command.js';
import { putReports } from '../reports.js';
import type { Console, World } from '../world.js';
import { keptInputs } from './kept-inputs.js';
import { misplaced } from './misplaced.js';
import { pathOf } from './year-folder.js';
import { whileYearIsLocked } from './year-lock.js';
import { planYear, type YearPlan } from './year-plan.js';
import { runsOf } from './year-runs.js';

type Failed = { readonly failed: readonly string[] };

/** A check in a year folder: everything in it is read, and the reports get a folder of their own. */
export async function planInYear(
  command: CheckCommand,
  folder: string,
  console: Console,
  world: World,
): Promise<CheckPlan | Failed> {
  const { messages } = console;
  const plan = await planYear(command, folder, messages);
  if ('failed' in plan) return { failed: [plan.failed] };
  const { year, named, since, newest } = plan;
  return {
    named,
    beside: { since, previous: newest?.sha256 },
    notices: [...plan.notices, ...clockNotice(command.asOf ?? world.today, plan, messages)],
    refuse: (loaded) => misplaced(loaded, year, messages),
    put: (made) => whileYearIsLocked(year, messages, () => putIntoYear(made, plan, console, world)),
  };
}

/** The next run's folder, which is there after this, or why it isn't. The year is locked. */
async function putIntoYear(
  { run, loaded, volatile }: Made,
  { year, newest }: YearPlan,
  console: Console,
  world: World,
): Promise<PutInPlace | Failed> {
  const words = console.messages.year;
  const now = (await runsOf(year)).chain.newest;
  if (now?.sha256 !== newest?.sha256) return { failed: [words.otherFinished(now?.name ?? '')] };
  const reports = pathOf(year, 'reports');
  const taken = await readdir(reports).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  const folder = join(reports, runName(run.options.asOf, taken));
  const inputs = [...[...loaded.sources.values()].flat(), ...loaded.ura];
  const kept: readonly OutputFile[] = keptInputs(run.inputs, loaded);
  const put = await putReports(run, { folder, inputs, read: [], volatile, kept }, console, world);
  return 'failed' in put ? put : { ...put, folder };
}

/** An office checks every month or so: a clock that is a year ahead would take jobs for begun that aren't. */
const DAYS_BETWEEN_AT_MOST = 183;

function clockNotice(asOf: Day, { newest }: YearPlan, { year: words }: Messages): readonly string[] {
  if (!newest) return [];
  const args = { asOf, newest: newest.asOf as Day, run: newest.name };
  if (asOf < args.newest) return [words.clock(args)];
  return asOf > addDays(args.newest, DAYS_BETWEEN_AT_MOST) ? [words.clockAhead(args)] : [];
}
