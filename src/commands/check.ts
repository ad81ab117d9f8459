import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { World } from '../cli.js';
import { gather, type Named, realPath } from '../files.js';
import type { OutputFile, Run, RunOptions, StreamedFile } from '../model.js';
import { FOR_PEOPLE_CLAIMS_AT_MOST, namesTold, reportFiles } from '../report/files.js';
import { maskText } from '../report/mask.js';
import { fileHashes, runJsonPieces } from '../report/run-json.js';
import { terminal } from '../report/terminal.js';
import type { Console } from '../run.js';
import { theDisk, WriteError, writeReports } from '../write.js';
import type { CheckCommand } from './asked.js';
import { judgeFiles } from './judging.js';
import { fail, problemPrinter } from './printing.js';
import { progressOf } from './progress.js';

/** `palkkio check`: reads the files, decides every claim, writes the reports and shows the result. */
export async function checkCommand(asked: CheckCommand, console: Console, world: World): Promise<number> {
  const { messages } = console;
  const named: readonly Named[] = [
    ...asked.claims.map((argument) => ({ role: 'claims' as const, argument })),
    ...asked.ura.map((argument) => ({ role: 'subsidies' as const, argument })),
    ...asked.paid.map((argument) => ({ role: 'paid' as const, argument })),
    ...asked.rulings.map((argument) => ({ role: 'rulings' as const, argument })),
    ...(asked.settings === undefined ? [] : [{ role: 'settings' as const, argument: asked.settings }]),
  ];
  const gathered = await gather(named);
  const options: RunOptions = {
    asOf: asked.asOf ?? world.today,
    testPersons: asked.testPersons,
    language: messages.language,
    ...(asked.received === undefined ? {} : { received: asked.received }),
    ...(asked.extractedOn === undefined ? {} : { extractedOn: asked.extractedOn }),
  };
  const size = gathered.ura.reduce((sum, stream) => sum + stream.size, 0);
  const progress = progressOf(size, console, world);
  const judged = await judgeFiles(gathered, options, world.version, progress.watch);
  progress.end();
  const { show, tell } = problemPrinter(console);
  if (!('run' in judged)) return show(judged.problems);

  const { run } = judged;
  tell(run);
  const files = asked.out === undefined ? [] : await reportFiles(run, messages);
  if (asked.out !== undefined && run.decisions.length > FOR_PEOPLE_CLAIMS_AT_MOST) {
    console.notice(`${messages.workbook.leftOut(run.decisions.length, FOR_PEOPLE_CLAIMS_AT_MOST)}\n`);
  }
  const inputs = [...[...gathered.sources.values()].flat(), ...gathered.ura];
  const paths = Object.fromEntries(inputs.map(({ name, path }) => [name, path]));
  const isAsked = asked.out !== undefined || asked.format === 'json';
  const json = isAsked ? runJsonPieces(run, messages, fileHashes(files), { ...world.volatile(), paths }) : [];
  if (asked.out !== undefined) {
    const folders = [...asked.claims, ...asked.ura, ...asked.paid, ...asked.rulings];
    const taken =
      (await outputThatIsInput(asked.out, [...files, { name: 'run.json' }], inputs)) ??
      (await folderThatIsRead(asked.out, folders));
    if (taken !== undefined) return fail(console, messages.cli.outputIsInput(taken));
    const written = await write(asked.out, [...files, { name: 'run.json', content: json }]);
    if ('failed' in written) return fail(console, ...written.failed);
    if (written.kept.length > 0) console.notice(`${messages.terminal.kept(written.kept)}\n`);
  }

  if (asked.format === 'json') for (const piece of json) console.out(piece);
  else {
    const { paint, width } = console;
    console.out(terminal(run, messages, { paint, width, alone: asked.out === undefined }));
  }
  if (asked.out !== undefined) {
    const names = [...namesTold(files), 'run.json'];
    console.notice(`${messages.terminal.written(names, maskText(asked.out))}\n`);
  } else if (asked.format === 'text') console.notice(`${messages.terminal.nothingWritten}\n`);
  return exitCode(run);

  /** What was kept under another name, or what to say when the reports couldn't be written. */
  async function write(folder: string, all: readonly (OutputFile | StreamedFile)[]): Promise<Written> {
    try {
      const kept = await (world.undisturbed ?? now)((stop) => writeReports(folder, all, theDisk, stop));
      return { kept };
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      const { path, why, code, restored } = error;
      const words = messages.cli;
      const reason =
        why === 'open-elsewhere'
          ? words.outputOpenElsewhere(path)
          : why === 'not-writable'
            ? words.outputNotWritable(path, code)
            : why === 'is-file'
              ? words.outputIsFile(path)
              : why === 'in-use'
                ? words.outputInUse(path)
                : words.outputIsOther(path);
      return { failed: restored ? [reason, words.nothingChanged] : [reason] };
    }
  }
}

type Written = { readonly kept: readonly string[] } | { readonly failed: readonly string[] };

/** 1 where a person has something to do: a claim under review, or a row that couldn't be read. */
export function exitCode(run: Run): 0 | 1 {
  const toReview = run.decisions.some(({ outcome }) => outcome === 'review');
  const toMend = run.problems.some(({ grade, code }) => grade === 'row' && code !== 'row-copy');
  return toReview || toMend ? 1 : 0;
}

/** A report that would replace one of the run's own inputs. */
async function outputThatIsInput(
  folder: string,
  files: readonly { readonly name: string }[],
  read: readonly { readonly path: string }[],
): Promise<string | undefined> {
  const inputs = await Promise.all(read.map(({ path }) => realPath(path)));
  for (const { name } of files) {
    const path = join(folder, name);
    if (inputs.includes(await realPath(path))) return path;
  }
  return undefined;
}

/** A folder whose files are read: the next run would take the reports for claims or extracts. */
async function folderThatIsRead(folder: string, read: readonly string[]): Promise<string | undefined> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) return undefined;
  const all = await Promise.all(read.map(realPath));
  return all.includes(await realPath(folder)) ? folder : undefined;
}

const now: NonNullable<World['undisturbed']> = (work) => work(new AbortController().signal);
