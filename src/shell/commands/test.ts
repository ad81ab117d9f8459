import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { foldersAt } from '../../disk/files.js';
import { codeOf, isWithin } from '../../disk/system.js';
import { putFile } from '../../disk/write-file.js';
import { verdictOf } from '../../pilot/findings.js';
import { shownLine, shownPage } from '../../privacy/shown.js';
import { type CaseResult, countsOf, coverageOf, type Suite } from '../../report/cases.js';
import { isJunit, junit } from '../../report/junit.js';
import { casesText } from '../../report/terminal/cases-text.js';
import { type Case, type Found, findCases } from '../cases/find-cases.js';
import { judgeCase } from '../cases/judge-case.js';
import type { TestCommand } from '../line/command.js';
import { fail } from '../printing.js';
import type { Console, World } from '../world.js';

/** Cases under way at a time: while one waits for a slow disk, another is judged. */
const AT_ONCE = 8;

/** `palkkio test`: judges every case in folders, and tells what comes out otherwise than is expected. */
export async function testCommand(command: TestCommand, console: Console, world: World): Promise<number> {
  const found = await foundAt(command.folders, console);
  if (typeof found === 'string') return fail(console, found);
  const refused = await refusedJunit(command.junit, [...found.keys()], console);
  if (refused !== undefined) return fail(console, refused);
  const suites: Suite[] = [];
  for (const [folder, cases] of found) suites.push(await suiteOf(folder, cases, command, console, world));

  const coverage = coverageOf(suites, Object.keys(verdictOf));
  console.out(shownPage(casesText(suites, coverage, console, command)));
  if (command.junit !== undefined) {
    const written = await writeJunit(command.junit, suites, console);
    if (written !== undefined) return fail(console, written);
  }
  const counts = countsOf(suites.flatMap(({ results }) => results));
  const isStray = suites.some(({ stray }) => stray.length > 0);
  return counts['not-run'] > 0 ? 2 : counts.differs > 0 || isStray ? 1 : 0;
}

/** What every folder named holds, before anything is judged or written; what to say where one holds no case. */
async function foundAt(
  folders: readonly string[],
  { messages: { cases } }: Console,
): Promise<ReadonlyMap<string, Found> | string> {
  const found = new Map<string, Found>();
  for (const argument of folders) {
    const all = await foldersAt(argument);
    if (all.length === 0) return cases.noFolder(argument);
    for (const folder of all) {
      const inside = await findCases(folder);
      if (inside.cases.length === 0) return cases.noCases(folder);
      found.set(folder, inside);
    }
  }
  return found;
}

async function suiteOf(
  folder: string,
  { cases, stray }: Found,
  { update }: TestCommand,
  console: Console,
  world: World,
): Promise<Suite> {
  const then = update ? 'rewrite' : 'compare';
  const started = world.now();
  const results = await inTurns(cases, (theCase) => judgedOrFailed(theCase, then, console, world));
  return { folder, results, stray, seconds: (world.now() - started) / 1000 };
}

/** A fault of our own in one case is told there, and the others are judged all the same. */
async function judgedOrFailed(
  theCase: Case,
  then: 'compare' | 'rewrite',
  { messages }: Console,
  world: World,
): Promise<CaseResult> {
  try {
    return await judgeCase(theCase, then, world);
  } catch (error) {
    if (world.env['PALKKIO_DEBUG']) throw error;
    const said = error instanceof Error ? error.message : String(error);
    const troubles = [{ is: 'not-run', said: messages.cases.fault(said) } as const];
    return { name: theCase.name, state: 'not-run', troubles, files: [], codes: [], seconds: 0 };
  }
}

/** What the work makes of each item, in their order. */
async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const waiting = items.entries();
  const worker = async () => {
    for (const [i, item] of waiting) results.set(i, await work(item));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return [...results].toSorted(([a], [b]) => a - b).map(([, result]) => result);
}

/** Why a JUnit file can't go where it is asked for: there it would be a stray file, or replace something else. */
async function refusedJunit(
  file: string | undefined,
  folders: readonly string[],
  { messages: { cases } }: Console,
): Promise<string | undefined> {
  if (file === undefined) return undefined;
  if (folders.some((folder) => isWithin(resolve(folder), resolve(file)))) return cases.junitAmongCases(file);
  try {
    return isJunit(await readFile(file, 'utf8')) ? undefined : cases.junitIsOther(file);
  } catch (error) {
    const path = file;
    return codeOf(error) === 'ENOENT' ? undefined : cases.notWritable({ path, reason: codeOf(error) });
  }
}

async function writeJunit(
  file: string,
  suites: readonly Suite[],
  { messages, info }: Console,
): Promise<string | undefined> {
  try {
    await putFile(file, junit(suites, messages), 'is-replaced');
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return messages.cases.notWritable({ path: file, reason: codeOf(error) });
  }
  info(shownLine(messages.template.written(file)));
  return undefined;
}
