import type { Named } from '../disk/files.js';
import type { CheckPlan } from './commands/check.js';
import type { CheckCommand } from './line/command.js';
import type { Console, World } from './world.js';

type Failed = { readonly failed: readonly string[] };

/** What a check reads and where it writes: as its options say, or without claims as the year folder says. */
export async function planCheck(
  command: CheckCommand,
  console: Console,
  world: World,
): Promise<CheckPlan | Failed> {
  if (command.claims.length > 0) return planByOptions(command, console, world);
  const { planInYear } = await import('./year/check-in-year.js');
  return planInYear(command, '.', console, world);
}

async function planByOptions(
  command: CheckCommand,
  console: Console,
  world: World,
): Promise<CheckPlan | Failed> {
  const named: readonly Named[] = [
    ...command.claims.map((argument) => ({ role: 'claims' as const, argument })),
    ...command.ura.map((argument) => ({ role: 'subsidies' as const, argument })),
    ...command.paid.map((argument) => ({ role: 'paid' as const, argument })),
    ...command.completions.map((argument) => ({ role: 'completions' as const, argument })),
    ...command.rulings.map((argument) => ({ role: 'rulings' as const, argument })),
    ...(command.settings === undefined ? [] : [{ role: 'settings' as const, argument: command.settings }]),
  ];
  const since = await sinceOption(command, console);
  if (since && 'failed' in since) return { failed: [since.failed] };
  const { out } = command;
  const plan = { named, beside: { since }, notices: [] };
  if (out === undefined) return plan;
  const read = [
    ...command.claims,
    ...command.ura,
    ...command.paid,
    ...command.completions,
    ...command.rulings,
  ];
  return {
    ...plan,
    put: async ({ run, loaded, volatile }) => {
      const { putReports } = await import('./reports.js');
      const inputs = [...[...loaded.sources.values()].flat(), ...loaded.ura];
      const put = await putReports(run, { folder: out, inputs, read, volatile, kept: [] }, console, world);
      return 'failed' in put ? put : { ...put, folder: out };
    },
  };
}

async function sinceOption({ since }: CheckCommand, { messages }: Console) {
  if (since === undefined) return undefined;
  const { sinceAsked } = await import('./year/year-plan.js');
  return sinceAsked(since, messages);
}
