import { chmod, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { lostInput, readAt, realPath } from '../../disk/files.js';
import { codeOf, HELD } from '../../disk/system.js';
import { putFile } from '../../disk/write-file.js';
import type { Cents, Day } from '../../model.js';
import { shownLine } from '../../privacy/shown.js';
import { type Source, sha256 } from '../../read/csv/source.js';
import { InputLost } from '../../read/stream.js';
import type { LedgerEntry } from '../../report/tables/ledger-rows.js';
import { problemLines } from '../../report/terminal/problem-lines.js';
import type { PayCommand } from '../line/command.js';
import { fail } from '../printing.js';
import { fileStates } from '../run-folder.js';
import type { Console, World } from '../world.js';
import { besideParts, claimRowKey, ledgerRowsLost } from '../year/beside-parts.js';
import { enterPayments, type NotEntered } from '../year/enter-payments.js';
import { keptLedger } from '../year/kept-inputs.js';
import { payableIn } from '../year/payable.js';
import { openElsewhere, pathOf, unclear, type Year, yearAt } from '../year/year-folder.js';
import { whileYearIsLocked } from '../year/year-lock.js';
import { runsOf, unreadableRun, type YearRun } from '../year/year-runs.js';

type Failed = { readonly failed: readonly string[] };
type Done = { readonly said: readonly string[] };

/** `palkkio pay`: enters the payable claims of the newest run in the ledger, whole or not at all and never twice. */
export async function payCommand(command: PayCommand, console: Console, world: World): Promise<number> {
  const { messages } = console;
  const year = await yearAt('.');
  if (!year) return fail(console, messages.year.notAYear(resolve('.')));
  const why = unclear(year, messages);
  if (why !== undefined) return fail(console, why);
  const { failed } = await besideParts(year, messages);
  if (failed !== undefined) return fail(console, failed, messages.year.pay.unchanged);
  // An interrupt waits: what is on the disk afterwards is the old ledger or the new one in any case.
  const uninterrupted = world.uninterrupted ?? ((work) => work(new AbortController().signal));
  const done = await uninterrupted(() =>
    whileYearIsLocked(year, messages, () => pay(command, year, console, world)),
  );
  if ('failed' in done) return fail(console, ...done.failed, messages.year.pay.unchanged);
  for (const line of done.said) console.out(shownLine(line));
  return 0;
}

async function pay(
  { run: asked, paidOn, official }: PayCommand,
  year: Year,
  console: Console,
  world: World,
): Promise<Done | Failed> {
  const { messages } = console;
  const words = messages.year.pay;
  const named = await newestRun(asked, year, console);
  if ('failed' in named) return named;
  const { run, links } = named;
  const { read } = run;
  const states = [...(await fileStates(read))];
  const changed = states.filter(([, state]) => state !== 'same').map(([name]) => name);
  if (changed.length > 0) return { failed: [words.changed({ run: run.name, files: changed })] };

  const ledgerName = keptLedger(read.run.files);
  const payouts = await sourceAt(join(run.path, 'payouts.csv'));
  const ofRun = ledgerName === undefined ? undefined : await sourceAt(join(run.path, ledgerName));
  const found = payouts && payableIn(payouts, read.run.claims);
  if (!found || !ofRun) return { failed: [words.changed({ run: run.name, files: ['run.json'] })] };
  // A row that names no claim would stop every later check.
  const payable = found.filter(({ claimId }) => claimId.trim() !== '');
  const unnamed = found.length - payable.length;
  const aside = unnamed > 0 ? [words.withoutId(unnamed)] : [];
  if (payable.length === 0) return { said: unnamed > 0 ? aside : [words.nothing] };

  const path = await realPath(pathOf(year, 'ledger'));
  const shownPath = pathOf(year, 'ledger');
  const open = await openElsewhere(year);
  if (open !== undefined) return { failed: [words.ledgerOpen({ ledger: shownPath, lock: open })] };
  const ledger = await readAt(path);
  if (ledger instanceof InputLost) return { failed: notRead(ledger, shownPath, console) };

  const lost = await ledgerRowsLost(year, links);
  const again = payable.filter((one) => lost?.claims.has(claimRowKey(one)));
  if (lost && again.length > 0)
    return {
      failed: [
        words.paidAndLost({
          claims: again.map(({ claimId }) => claimId),
          ledger: shownPath,
          run: lost.run,
        }),
      ],
    };

  const { settings } = read.run;
  const bookedOn = paidOn ?? world.today;
  const asOf = read.run.options.as_of as Day;
  const payments = payable.map(
    (one): LedgerEntry => ({
      ...one,
      bookedOn,
      official: official ?? settings.office?.official ?? '',
    }),
  );
  const done = enterPayments(
    { ...ledger, name: basename(shownPath) },
    ofRun,
    payments,
    settings.appropriation_cents as Cents,
  );
  if ('why' in done) return { failed: notEntered(done, shownPath, console) };
  const { bytes, entered, already } = done;
  const told = [
    ...(already.length === 0 ? [] : [words.already(already.map(({ claimId }) => claimId))]),
    ...(done.again.length === 0 ? [] : [words.again(done.again.map(({ claimId }) => claimId))]),
    ...aside,
    ...(bookedOn < asOf ? [words.clock({ bookedOn, asOf })] : []),
  ];
  if (entered.length === 0) return { said: [words.nothingNew, ...told] };

  const failed = await putLedger(path, ledger, bytes, shownPath, console);
  if (failed !== undefined) return { failed: [failed] };
  const euros = entered.reduce((sum, { amount }) => sum + amount, 0) as Cents;
  return { said: [words.entered({ count: entered.length, euros, ledger: shownPath }), ...told] };
}

type Newest = { readonly run: YearRun; readonly links: readonly YearRun[] };

/** The run that is named, by its path or its folder's name, where it is the newest, with all runs of the year's chain. */
async function newestRun(named: string, year: Year, { messages }: Console): Promise<Newest | Failed> {
  const words = messages.year.pay;
  const runs = await runsOf(year);
  const unreadable = unreadableRun(runs, messages);
  if (unreadable !== undefined) return { failed: [unreadable] };
  const { links, loose, copies, newest } = runs.chain;
  const asked = await realPath(named);
  let run: YearRun | undefined;
  for (const one of [...links, ...loose, ...copies]) {
    const real = await realPath(one.path);
    if (asked === real || asked === join(real, 'run.json') || one.name === named) run ??= one;
  }
  if (!run) return { failed: [newest ? words.notInYear(named) : messages.year.noRuns] };
  if (run.sha256 !== newest?.sha256)
    return { failed: [words.notNewest({ run: run.name, newest: newest?.name ?? '' })] };
  return { run: newest, links };
}

/** Puts the new ledger in the old one's place, unless somebody has changed that meanwhile. Gives why it couldn't be. */
async function putLedger(
  path: string,
  before: Source,
  bytes: Buffer,
  shownPath: string,
  { messages }: Console,
): Promise<string | undefined> {
  const words = messages.year;
  try {
    const now = await sourceAt(path);
    if (!now || sha256(now.bytes) !== sha256(before.bytes)) return words.pay.ledgerOtherwise(shownPath);
    const { mode } = await stat(path);
    await putFile(path, bytes, 'is-replaced');
    // Whoever shares the ledger goes on reading it.
    await chmod(path, mode).catch(() => undefined);
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    if (code === '') throw error;
    return HELD.has(code)
      ? words.pay.ledgerHeld(shownPath)
      : words.notWritable({ path: shownPath, reason: code });
  }
}

function notEntered(found: NotEntered, ledger: string, { messages, paintErr }: Console): readonly string[] {
  const words = messages.year.pay;
  switch (found.why) {
    case 'unreadable':
      return [words.ledgerUnreadable(ledger), ...problemLines(found.problems, messages, paintErr)];
    case 'paid-since':
      return [words.paidSince(found.claims)];
    case 'too-much':
      return [words.tooMuch(found)];
    case 'not-encodable':
      return [words.notEncodable({ ledger, text: found.text })];
  }
}

/** Why the ledger couldn't be read: it is open elsewhere, or what else the system says. */
function notRead(lost: InputLost, ledger: string, { messages, paintErr }: Console): readonly string[] {
  const words = messages.year.pay;
  if (lost.why === 'changed') return [words.ledgerOtherwise(ledger)];
  if (HELD.has(lost.code)) return [words.ledgerHeld(ledger)];
  const problem = lostInput(lost, 'paid', ledger);
  return [words.ledgerUnreadable(ledger), ...problemLines([problem], messages, paintErr)];
}

async function sourceAt(path: string): Promise<Source | undefined> {
  const read = await readAt(path);
  return read instanceof InputLost ? undefined : read;
}
