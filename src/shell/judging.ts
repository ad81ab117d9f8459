import { check, type Watching } from '../check.js';
import type { Run, RunOptions } from '../decisions.js';
import type { LoadedInputs } from '../disk/files.js';
import { historyUntil } from '../earlier/history.js';
import { withNews } from '../earlier/news.js';
import type { InputRole } from '../model.js';
import type { Problem } from '../problems.js';
import type { Source } from '../read/csv/source.js';
import { settingsFrom } from './inputs/settings.js';
import type { Since } from './since.js';

/** Earlier runs beside the files: the one that tells what is new, and the one before in the chain of a year. */
export type Beside = { readonly since?: Since | undefined; readonly previous?: string | undefined };

/** Everything between the files as they were read and the reports: a run, or the problems that stand in its way. */
export async function judgeFiles(
  loaded: LoadedInputs,
  options: RunOptions,
  version: string,
  watching?: Watching,
  beside: Beside = {},
): Promise<{ readonly run: Run } | { readonly problems: readonly Problem[] }> {
  const of = (role: InputRole): readonly Source[] => loaded.sources.get(role) ?? [];
  const set = await settingsFrom(of('settings')[0]);
  const sources = {
    claims: of('claims'),
    ura: loaded.ura,
    paid: of('paid'),
    completions: of('completions'),
    rulings: of('rulings'),
  };
  const checked = await check(sources, options, set.settings, version, watching);
  const found = 'run' in checked ? checked.run.problems : checked.problems;
  const isMissed = (role: InputRole) =>
    loaded.problems.some((problem) => problem.grade === 'file' && problem.role === role);
  // What isn't there is told once.
  const news = found.filter(
    ({ code }) =>
      !(code === 'no-claims' && isMissed('claims')) && !(code === 'kind-not-given' && isMissed('subsidies')),
  );
  const problems = [...loaded.problems, ...set.problems, ...news];
  if (!('run' in checked) || problems.some(({ grade }) => grade === 'file')) return { problems };
  const { since, previous } = beside;
  const { decisions } = checked.run;
  return {
    run: {
      ...checked.run,
      decisions: since ? withNews(decisions, since.earlier) : decisions,
      problems,
      inputs: [...checked.run.inputs, ...set.inputs, ...(since ? [since.input] : [])],
      ...(previous === undefined ? {} : { previous }),
      ...(since ? { history: historyUntil(since.earlier.run) } : {}),
    },
  };
}
