/**
 * Changes every number, word and cell of the parameter file in turn and demands that a fixture notices: `npm run gate`.
 * The file on disk isn't touched; the program is loaded anew with the change in its place.
 */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Changed, changedModule, changes, jobs, WITHOUT_EFFECT } from './changes.js';
import { caseFixtures, comesOutOtherwise, type Fixture, SATAKUNTA, satakunta } from './fixtures.js';

const PARAMETERS = '../../src/pilot/parameters.js';

const noticeable = changes.filter(({ name }) => !(name in WITHOUT_EFFECT));
let fixtures: readonly Fixture[] = [];
const noticedBy = new Map<string, string>();

beforeAll(async () => {
  fixtures = [...(await caseFixtures()), await satakunta()];
});

afterAll(() => {
  const survivors = noticeable.filter(({ name }) => !noticedBy.has(name)).map(({ name }) => name);
  if (process.env['NOTICED']) console.log([...noticedBy].map(([name, by]) => `${name}: ${by}`).join('\n'));
  console.log(
    `${noticeable.length} changes, ${noticedBy.size} noticed; survivors: ${survivors.join(', ') || 'none'}`,
  );
});

const rank = ({ name }: Fixture, { about }: Changed) => (name.startsWith(about) ? 0 : 1);

async function load(changed: Changed | undefined) {
  vi.resetModules();
  if (changed) vi.doMock(PARAMETERS, () => changedModule(changed));
  else vi.doUnmock(PARAMETERS);
  return import('../../src/shell/judging.js');
}

/** What a fixture says against the program; empty when it is content. */
async function complaint(
  { loaded, options, wrong }: Fixture,
  { judgeFiles }: Awaited<ReturnType<typeof load>>,
): Promise<string> {
  const judged = await judgeFiles(loaded, options, 'gate');
  return 'run' in judged ? wrong(judged.run) : `no run: ${judged.problems[0]?.code}`;
}

it('every fixture is content with the parameters as they are', async () => {
  const program = await load(undefined);
  const wrong: string[] = [];
  for (const fixture of fixtures) {
    const complained = await complaint(fixture, program);
    if (complained) wrong.push(`${fixture.name}: ${complained}`);
  }
  const { run } = await import('../../src/shell/run.js');
  for (const { name } of fixtures) {
    if (name !== SATAKUNTA && (await comesOutOtherwise(name, run)))
      wrong.push(`${name}: comes out otherwise`);
  }
  expect(fixtures.length).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});

it.each(Object.entries(WITHOUT_EFFECT))('%s: no claim can meet it, since %s', async (name) => {
  const changed = changes.find((one) => one.name === name);
  if (!changed) throw new Error(`no change ${name}`);
  const rowsUnder = async (module: typeof changed | undefined) => {
    await load(module);
    const { rowThatFits } = await import('../../src/pilot/reward.js');
    return jobs.map((job) => rowThatFits(...job)?.row);
  };
  expect(await rowsUnder(changed)).toEqual(await rowsUnder(undefined));
});

it.each(noticeable.map((changed) => [changed.name, changed] as const))('%s', async (name, changed) => {
  const program = await load(changed);
  const likelyFirst = fixtures.toSorted((a, b) => rank(a, changed) - rank(b, changed));
  for (const fixture of likelyFirst) {
    if (!(await complaint(fixture, program))) continue;
    noticedBy.set(name, fixture.name);
    return;
  }
  // No decision differs: a report may, or what the terminal shows.
  const { run } = await import('../../src/shell/run.js');
  for (const { name: fixture } of likelyFirst) {
    if (fixture === SATAKUNTA || !(await comesOutOtherwise(fixture, run))) continue;
    noticedBy.set(name, `${fixture}, by its reports`);
    return;
  }
  expect.fail('no fixture notices');
});
