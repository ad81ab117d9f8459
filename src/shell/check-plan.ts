import type { Run } from '../decisions.js';
import type { LoadedInputs, Named } from '../disk/files.js';
import type { shownLine } from '../privacy/shown.js';
import type { Beside } from './judging.js';
import type { CheckCommand } from './line/command.js';
import type { Console, World } from './world.js';

/** What a check reads, what came before it, and how its reports are put in place. */
export type CheckPlan = {
  readonly named: readonly Named[];
  readonly beside: Beside;
  /** Good to know before the result. */
  readonly notices: readonly string[];
  /** Why the inputs that were found can't be what is meant. */
  readonly refuse?: (loaded: LoadedInputs) => Promise<string | undefined>;
  /** Puts the reports in place; left out where none are written. */
  readonly put?: (made: Made) => Promise<PutInPlace | { readonly failed: readonly string[] }>;
};

/** A run with the inputs it was made of, and what only this one has. */
export type Made = {
  readonly run: Run;
  readonly loaded: LoadedInputs;
  readonly volatile: ReturnType<World['volatile']>;
};

export type PutInPlace = {
  readonly folder: string;
  readonly names: readonly string[];
  readonly json: Iterable<ReturnType<typeof shownLine>>;
};

type Failed = { readonly failed: readonly string[] };

/** What the options of a check say. */
export async function planByOptions(
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
