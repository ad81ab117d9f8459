import { createHash } from 'node:crypto';
import type { Decision, Run, RunOptions, Unfunded } from '../decisions.js';
import type { ClaimLine, InputJson, ProblemJson, RunFile, WrittenRun } from '../earlier/run-file.js';
import type { CompletedCell, Fact, InputFile, OutputFile, Ruling, ShownFact, Verdict } from '../model.js';
import { type FiledKey, filedKey, filedMark } from '../privacy/filed.js';
import { each, jsonPieces, type Lines } from '../privacy/json.js';
import type { Shown } from '../privacy/shown.js';
import type { Problem } from '../problems.js';
import type { Messages } from '../text/messages.js';
import { margin, noticeText, problemText, requests, sentence, unfundedText } from '../text/words.js';
import { claimColumns } from '../vocabulary/columns.js';
import { shownRow } from '../vocabulary/places.js';
import { RUN_SCHEMA } from '../vocabulary/run-schema.js';
import { asWritten, byText, findingsOf, maskedPerson } from './claim.js';
import { newFacts, newTables, placeIn, type RunTables } from './run-cells.js';
import { historyJson, moneyJson, settingsJson, totalsJson } from './sums-json.js';
import { maskedProblem } from './terminal/problem-lines.js';
import { totalsOf } from './totals.js';

/** Another file of the set, as `run.json` vouches for it. */
export type FileHash = RunFile['files'][number];
/** What differs between two runs of the same: times, machines, paths. Never compared. */
export type Volatile = RunFile['run'];

/** The SHA-256 of each file, by name. */
export function fileHashes(files: readonly OutputFile[]): readonly FileHash[] {
  return files
    .map(({ name, content }) => ({ name, sha256: createHash('sha256').update(content).digest('hex') }))
    .toSorted((a, b) => byText(a.name, b.name));
}

/** The key to the marks of claims, which payouts.csv makes; none where a run writes nothing. */
export function filedKeyOf(files: readonly OutputFile[]): FiledKey | undefined {
  const payouts = files.find(({ name }) => name === 'payouts.csv');
  return payouts && filedKey(payouts.content);
}

/** `run.json` as one text: see `runJsonPieces`. */
export function runJson(...args: Parameters<typeof runJsonPieces>): string {
  return [...runJsonPieces(...args)].join('');
}

/** `run.json` in pieces, made anew each time they are gone through: the whole may be larger than the memory. */
export function runJsonPieces(
  run: Run,
  messages: Messages,
  files: readonly FileHash[],
  volatile: Volatile,
  key?: FiledKey,
): Iterable<Shown> {
  return { [Symbol.iterator]: () => pieces(run, messages, files, volatile, key) };
}

/** Every member of the file, in its order. One that is left out doesn't compile. */
type Members = {
  readonly [K in keyof WrittenRun]: WrittenRun[K] extends readonly (infer Item)[]
    ? Lines<K extends 'claims' ? ClaimLine : Item>
    : WrittenRun[K];
};
type WrittenClaim = WrittenRun['claims'][number];
type WrittenVerdict = WrittenClaim['verdicts'][number];
type VerdictLine = ClaimLine['verdicts'][number];

/**
 * For programs: the whole run, masked, as `earlier/run-file.ts` describes it. A claim, an input, a problem and a file
 * stand on a line each, so that a line tool can compare two runs.
 */
function* pieces(
  run: Run,
  messages: Messages,
  files: readonly FileHash[],
  volatile: Volatile,
  key?: FiledKey,
): Generator<Shown> {
  const tables = newTables();
  const members: Members = {
    schema: RUN_SCHEMA,
    tool: { name: 'palkkio', version: run.toolVersion, rules: run.rulesVersion },
    settings: settingsJson(run),
    options: optionsJson(run.options),
    inputs: each(run.inputs, inputJson),
    previous: run.previous === undefined ? null : { sha256: run.previous },
    history: each(run.history ?? [], historyJson),
    superseded: each(run.superseded, ({ kind, cells }) => ({
      role: kind,
      cells: cells.map(({ was, is }) => ({ was: placeIn(tables, was), is: placeIn(tables, is) })),
    })),
    rows: run.rows,
    money: moneyJson(run.money),
    totals: totalsJson(totalsOf(run.decisions)),
    claims: each(run.decisions, (decision) => claimJson(decision, messages, tables, key)),
    // Made last: they are complete when everything before them is written.
    columns: { lines: tables.columns },
    fact_names: { lines: tables.factNames },
    problems: each(run.problems, (problem) => problemJson(problem, messages)),
    files: each(files, ({ name, sha256 }) => ({ name, sha256 })),
    run: volatile,
  };
  yield* jsonPieces(members);
}

function optionsJson({
  asOf,
  received,
  extractedOn,
  due,
  testPersons,
  language,
}: RunOptions): RunFile['options'] {
  return {
    as_of: asOf,
    received: received ?? null,
    extracted_on: extractedOn ?? null,
    due: due ?? null,
    test_persons: testPersons,
    language,
  };
}

/** Without the path, which differs where the same files lie elsewhere. */
export function inputJson({
  role,
  name,
  sha256,
  bytes,
  encoding,
  delimiter,
  sheet,
  date,
  rows,
}: InputFile): InputJson {
  return {
    role,
    name,
    sha256,
    bytes,
    encoding: encoding ?? null,
    delimiter: delimiter ?? null,
    ...(sheet === undefined ? {} : { sheet }),
    date: date ?? null,
    rows: rows ?? null,
  };
}

function claimJson(
  decision: Decision,
  messages: Messages,
  tables: RunTables,
  key: FiledKey | undefined,
): ClaimLine {
  const { claim, verdicts, outcome, rewardRow, amount, payable, paid, news, doubted, unfunded, notices } =
    decision;
  const { unmet, unknown } = findingsOf(decision);
  const source = { file: claim.file, line: claim.line, row: shownRow(claim) };
  const { facts, numberOf } = newFacts(tables, source);
  const verdictLines = verdicts.map((verdict) => verdictJson(verdict, messages, { tables, numberOf }));
  const whole: Omit<WrittenClaim, 'verdicts'> = {
    applicant_id: asWritten(claim.facts.applicantId),
    applicant_name: claim.applicantName,
    claim_id: asWritten(claim.facts.claimId),
    person: maskedPerson(claim),
    municipality: claim.municipality,
    received_on: knownOnly(claim.facts.receivedOn),
    employer_id: knownOnly(claim.facts.employerId),
    employer_name: claim.employerName,
    job_starts_on: knownOnly(claim.facts.start),
    language: claim.language ?? null,
    source,
    filed: key ? { sha256: filedMark(key, claim.contentAsArrived) } : null,
    outcome,
    reward_row: rewardRow ?? null,
    amount_cents: amount ?? null,
    payable_cents: payable,
    paid_cents: paid,
    news: news ?? null,
    doubted: doubted ?? [],
    unmet: unmet.map((verdict) => verdict.criterion),
    unknown: unknown.map((verdict) => verdict.criterion),
    unfunded: unfunded ? unfundedJson(unfunded, messages) : null,
    notices: notices.map((notice) => ({ ...notice, sentence: noticeText(notice, messages) })),
    facts,
    completions: claim.completed.map((cell) => completedJson(cell, tables)),
  };
  const line = withoutEmpty(whole, ['language', 'news', 'doubted', 'unfunded', 'notices', 'completions']);
  return { ...line, verdicts: verdictLines };
}

function unfundedJson(unfunded: Unfunded, messages: Messages): WrittenClaim['unfunded'] {
  return {
    why: unfunded.why,
    need_cents: unfunded.need,
    left_cents: unfunded.left,
    reserved_for: unfunded.reservedFor,
    reserved_for_more: unfunded.reservedForMore,
    sentence: unfundedText(unfunded, messages),
  };
}

function verdictJson(
  verdict: Verdict,
  messages: Messages,
  { tables, numberOf }: { readonly tables: RunTables; readonly numberOf: (fact: ShownFact) => number },
): VerdictLine {
  const { reward, ruling } = verdict;
  const isFinding = verdict.verdict !== 'met' || ruling !== undefined;
  const whole: WrittenVerdict = {
    verdict: verdict.verdict,
    code: verdict.code,
    args: verdict.args,
    sentence: isFinding ? sentence(verdict, messages) : '',
    margin: verdict.margin ? { ...verdict.margin, words: margin(verdict, messages) } : null,
    asks: verdict.asks,
    requests: requests(verdict, messages).map(({ of, request }) => ({ of, request })),
    readings: verdict.readings,
    reward: reward
      ? { row: reward.row ?? null, low_cents: reward.euros.low, high_cents: reward.euros.high }
      : null,
    ruling: ruling ? rulingJson(ruling, tables) : null,
    facts: verdict.facts.map(numberOf),
  };
  return withoutEmpty(whole, ['sentence', 'margin', 'asks', 'requests', 'readings', 'reward', 'ruling']);
}

/** What is null or empty is left out where the reader knows it to be so. */
function withoutEmpty<T extends object, K extends keyof T & string>(
  whole: T,
  mayLack: readonly K[],
): Omit<T, K> & Partial<Pick<T, K>> {
  const isEmpty = (value: unknown) =>
    value === null || value === '' || (Array.isArray(value) && value.length === 0);
  const stays = ([key, value]: [string, unknown]) =>
    !isEmpty(value) || !(mayLack as readonly string[]).includes(key);
  return Object.fromEntries(Object.entries(whole).filter(stays)) as Omit<T, K> & Partial<Pick<T, K>>;
}

function completedJson(
  { column, was, by }: CompletedCell,
  tables: RunTables,
): WrittenClaim['completions'][number] {
  return {
    column: claimColumns[column as keyof typeof claimColumns].names.en,
    was: placeIn(tables, was),
    by: by.map(({ at, document, receivedOn, official }) => ({
      is: placeIn(tables, at),
      document,
      received_on: receivedOn,
      official,
    })),
  };
}

function rulingJson(
  { verdict, rewardRow, reason, official, ruledOn, objection, at }: Ruling,
  tables: RunTables,
): WrittenVerdict['ruling'] {
  return {
    verdict,
    reward_row: rewardRow ?? null,
    reason,
    official,
    ruled_on: ruledOn,
    objection: objection ?? null,
    at: placeIn(tables, at),
  };
}

export function problemJson(problem: Problem, messages: Messages): ProblemJson {
  const hidden = maskedProblem(problem);
  const { grade, code, role, file, line, row = line, column, cell, claim, args } = hidden;
  return {
    grade,
    code,
    role: role ?? null,
    file,
    line: line ?? null,
    row: row ?? null,
    column: column ?? null,
    cell: cell ?? null,
    claim: claim
      ? { claim_id: claim.claimId, applicant_name: claim.applicantName, applicant_id: claim.applicantId }
      : null,
    args,
    ...problemText(hidden, messages),
  };
}

function knownOnly(fact: Fact<string>): string | null {
  return fact.is === 'known' && fact.value !== 'blank' ? fact.value : null;
}
