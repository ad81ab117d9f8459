import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Run } from '../../decisions.js';
import { differencesIn } from '../../earlier/expected.js';
import type { OutputFile } from '../../model.js';
import type { CaseResult, FileResult, Trouble } from '../../report/cases.js';
import { namesTold, reportFiles, reportFilesNamed } from '../../report/files.js';
import { filedKeyOf, fileHashes, runJson } from '../../report/run-json.js';
import { noPaint } from '../../report/terminal/paint.js';
import { messagesIn } from '../../text/words.js';
import { checkAsPlanned, planCheck } from '../commands/check.js';
import { languageOf } from '../language.js';
import { parseCommandLine } from '../line/command-line.js';
import type { Console, World } from '../world.js';
import { untrueOf } from './also.js';
import { CASE_DAY, caseLine } from './case-line.js';
import { type Case, EXPECTED, TERMINAL } from './find-cases.js';
import { rewrite } from './rewrite.js';

/** What a case without anything expected is given to expect, where its run makes reports. */
const EXPECTED_FIRST = ['payouts.csv', 'payments.csv', 'reasons.csv'];
/** The screen of a case is as wide on every machine. */
const WIDTH = 100;
/** The name by which the screen calls the folder of the reports, which are not written. */
const OUT = 'reports';

/**
 * What a run of a case came to: the exit code, what the screen showed, of that what ended the run, and of its reports those that
 * were asked for.
 */
type Ran = {
  readonly exit: number;
  readonly shown: string;
  readonly said: string;
  readonly run?: Run;
  readonly files: readonly OutputFile[];
};

/** Judges a case as `check` would, and compares what comes out with what is expected, or puts it in the place of that. */
export async function judgeCase(
  theCase: Case,
  then: 'compare' | 'rewrite',
  world: World,
): Promise<CaseResult> {
  const started = world.now();
  const result = await judged(theCase, then, world);
  return { name: theCase.name, seconds: (world.now() - started) / 1000, ...result };
}

async function judged(
  theCase: Case,
  then: 'compare' | 'rewrite',
  world: World,
): Promise<Omit<CaseResult, 'name' | 'seconds'>> {
  const { folder, parts, expected } = theCase;
  const troubles: Trouble[] = theCase.stray.length > 0 ? [{ is: 'stray', names: theCase.stray }] : [];
  const nothing = { files: [], codes: [] };
  const { argv, about, refused } = await caseLine(theCase);
  if (refused.length > 0) {
    return { ...nothing, state: 'not-run', troubles: [...troubles, { is: 'options', lines: refused }] };
  }
  if (expected.length === 0 && then === 'compare') {
    return { ...nothing, state: 'differs', troubles: [...troubles, { is: 'nothing-expected' }] };
  }
  const ran = await runCase(theCase, argv, world);
  const isMeantToEnd = expected.every((name) => name === TERMINAL);
  if (!ran.run && !isMeantToEnd) {
    return { ...nothing, state: 'not-run', troubles: [...troubles, { is: 'not-run', said: ran.said }] };
  }

  const also = parts.has('also.txt') ? await readFile(join(folder, 'also.txt'), 'utf8') : '';
  troubles.push(...untrueOf(also, ran.run, about).map((one) => ({ is: 'untrue', ...one }) as const));
  const made = new Map(ran.files.map(({ name, content }) => [name, content]));
  const names = expected.length > 0 ? expected : [...made.keys()].filter((name) => isFirst(name, ran));
  const differing: FileResult[] = [];
  for (const name of names) {
    const before = await readFile(join(folder, EXPECTED, name)).catch(() => undefined);
    const differences = before === undefined ? [] : await differencesIn(name, before, made.get(name));
    if (before === undefined || differences.length > 0) differing.push({ name, differences });
  }
  const codes = ran.run?.decisions.flatMap(({ verdicts }) => verdicts.map(({ code }) => code)) ?? [];
  const base = { codes: [...new Set(codes)] };
  // What is mistyped may be what decides: until it is read, nothing that comes out is to be expected.
  if (then === 'compare' || theCase.stray.length > 0) {
    const isSame = differing.length === 0 && troubles.length === 0;
    return { ...base, state: isSame ? 'same' : 'differs', troubles, files: differing };
  }
  const done = await rewrite(join(folder, EXPECTED), differing, made);
  const left = [...troubles, ...done.troubles];
  const state = left.length > 0 ? 'differs' : done.files.length > 0 ? 'updated' : 'same';
  return { ...base, state, troubles: left, files: done.files };
}

/** What a case is given to expect that has nothing expected yet: of a run without a report, what the screen showed. */
function isFirst(name: string, { run }: Ran): boolean {
  return run ? EXPECTED_FIRST.includes(name) : name === TERMINAL;
}

/** Runs a case's command line with nothing written: the reports that are expected stay in memory. */
async function runCase(theCase: Case, argv: readonly string[], world: World): Promise<Ran> {
  const { folder, expected } = theCase;
  const messages = await messagesIn(languageOf(argv));
  const [out, err, errors]: [string[], string[], string[]] = [[], [], []];
  const parsed = parseCommandLine(argv, messages, world.version);
  if (parsed.command !== 'check') {
    const said = parsed.command === 'print' ? parsed.text : '';
    return { exit: 2, shown: said, said, files: [] };
  }
  const console: Console = {
    messages,
    paint: noPaint,
    paintErr: noPaint,
    out: (text) => out.push(text),
    info: (text) => {
      if (!parsed.quiet) err.push(text);
    },
    error: (text) => {
      err.push(text);
      errors.push(text);
    },
    width: WIDTH,
  };
  const ofCase: World = {
    ...world,
    argv,
    today: CASE_DAY,
    errIsTerminal: false,
    volatile: () => ({}),
    notices: [],
  };
  let run: Run | undefined;
  let files: readonly OutputFile[] = [];
  const plan = await planCheck(parsed, console, ofCase);
  if ('failed' in plan) throw new Error('a case names no earlier run');
  const put: typeof plan.put = async (made) => {
    run = made.run;
    const names = expected.length > 0 ? expected : EXPECTED_FIRST;
    const isAll = names.includes(TERMINAL) || names.includes('run.json');
    const reports = isAll ? await reportFiles(run, messages) : await reportFilesNamed(names, run, messages);
    files = reports;
    if (names.includes('run.json')) {
      const json = runJson(run, messages, fileHashes(reports), {}, filedKeyOf(reports));
      files = [...reports, { name: 'run.json', content: json }];
    }
    return { folder: OUT, names: [...namesTold(reports), 'run.json'], json: [] };
  };
  const exit = await checkAsPlanned({ ...plan, put }, parsed, console, ofCase);
  // Where the case lies differs from machine to machine.
  const text = (pieces: readonly string[]) => pieces.join('').replaceAll(`${folder}${sep}`, '');
  const shown = `${text(out)}--- stderr ---\n${text(err)}--- exit code ${exit} ---\n`;
  return {
    exit,
    shown,
    said: text(errors),
    ...(run ? { run } : {}),
    files: [...files, { name: TERMINAL, content: shown }],
  };
}
