/** The only place where a code meets its words. */

import type { Unfunded } from '../decisions.js';
import type { Ask, Day, Doubt, ExtractKind, Language, Supplier, Verdict } from '../model.js';
import { extractOf, type FactName, suppliers, suppliesToo } from '../pilot/facts.js';
import type { NotKnownArgs } from '../pilot/findings.js';
import { isOfOffice, told, toldArgs } from '../privacy/applicant.js';
import type { ClaimNotice, Problem } from '../problems.js';
import { columnIn } from './columns.js';
import type { Messages } from './messages.js';
import type { CodeWord, ProblemText } from './phrases.js';
import type { Say } from './say.js';

/** The words of one language; the other two aren't loaded. */
export async function messagesIn(language: Language): Promise<Messages> {
  switch (language) {
    case 'fi':
      return (await import('./fi.js')).fi;
    case 'sv':
      return (await import('./sv.js')).sv;
    case 'en':
      return (await import('./en.js')).en;
  }
}

/** How values are written, with the words of every code list. */
export function sayIn(messages: Messages): Say {
  const tables = [messages.words, messages.verdicts, messages.kinds, messages.outcomes] as readonly Readonly<
    Record<string, string>
  >[];
  const word = (value: string) => tables.find((table) => Object.hasOwn(table, value))?.[value] ?? value;
  return { ...messages.say, word };
}

type Written = (args: never, say: Say) => unknown;

/** A phrase of a table with the values that its code carries; undefined for a code that the table doesn't have. */
function phrase<T>(table: Readonly<Record<string, Written>>, code: string, args: unknown, say: Say) {
  if (!Object.hasOwn(table, code)) return undefined;
  const write = table[code] as (args: unknown, say: Say) => T;
  return write(args, say);
}

/** What was found, as a clerk reads it. */
export function sentence({ criterion, code, args }: Verdict, messages: Messages): string {
  const say = sayIn(messages);
  return (
    phrase<string>(messages.findings, code, args, say) ??
    decidedAnyway({ criterion, code, args }, messages) ??
    notKnown(code, args, messages, say)
  );
}

/** What was found, as the applicant may be told it. */
export function sentenceForApplicant(verdict: Verdict, messages: Messages): string {
  switch (told(verdict)) {
    case 'as it is':
      return sentence(verdict, messages);
    case 'in other words': {
      const args = toldArgs(verdict);
      return (
        phrase(messages.forApplicant, verdict.code, args, sayIn(messages)) ?? ofOwnFacts(verdict, messages)
      );
    }
    case 'not at all':
      return officeMatter(verdict, messages);
  }
}

/** What isn't known, of the applicant's own facts alone. */
function ofOwnFacts({ criterion, code, args, ...verdict }: Verdict, messages: Messages): string {
  const say = sayIn(messages);
  const all = factsOf(args);
  const facts = all.filter((fact) => !isOfOffice(fact));
  const anyway = anywayOf(code);
  if (anyway) return messages.anyway[anyway](namesOf(facts, messages));
  const [first] = facts;
  const isFirst = first === all[0];
  const shown = verdict.facts.find(({ name }) => name === first)?.is;
  const doubt = isFirst ? doubtOf(code) : shown === 'unreadable' ? shown : 'missing';
  const { why } = args as Partial<NotKnownArgs>;
  return notKnown(`${criterion}/${doubt}`, { facts, ...(isFirst && why ? { why } : {}) }, messages, say);
}

/** That the office has it to look into; where something is asked about it all the same, what that is about. */
function officeMatter({ code, args, asks }: Verdict, messages: Messages): string {
  const anyway = anywayOf(code);
  if (anyway) return messages.anyway[anyway]([]);
  const made = factsOf(args).filter((fact) => !Object.hasOwn(extractOf, fact));
  const isAsked = asks.some(({ of }) => of !== 'office') && made.length > 0;
  return isAsked ? messages.toBeClarified(namesOf(made, messages)) : messages.officeClarifies;
}

/** What was found before any register was asked: the claim's own word, and nothing of what it may be paid. */
export function sentenceByClaim({ code, args, ...verdict }: Verdict, messages: Messages): string {
  const { range: _, ...told } = args;
  const byClaim = phrase<string>(messages.validation.findings, code, told, sayIn(messages));
  return byClaim ?? sentence({ ...verdict, code, args: told }, messages);
}

/** How far a value is from its limit; empty where there is no such distance. */
export function margin({ margin }: Verdict, messages: Messages): string {
  return margin ? messages.margins[margin.unit](margin.amount) : '';
}

export type Request = {
  readonly of: Supplier;
  /** Who is asked, in words. */
  readonly supplier: string;
  readonly request: string;
};

/** What would settle an unknown, each request once. */
export function requests(verdict: Verdict, messages: Messages): readonly Request[] {
  const all = verdict.asks.map((ask) => ({
    of: ask.of,
    supplier: messages.suppliers[ask.of],
    request: requestText(verdict, ask, messages),
  }));
  return all.filter(
    (one, i) => all.findIndex((other) => other.of === one.of && other.request === one.request) === i,
  );
}

/**
 * What would settle one of the things that a finding asks for. Where the office is asked about a fact that the applicant
 * states, the fact is known and only a decision is missing.
 */
export function requestText({ code, facts }: Verdict, { fact, of }: Ask, messages: Messages): string {
  const signed = facts.find(({ name, is }) => name === 'signed' && is === 'known')?.values[0] as
    | Day
    | undefined;
  if (fact === 'counts' && signed !== undefined) {
    return messages.countToExtract(messages.say.day(signed));
  }
  const name = fact as FactName;
  if (of !== suppliers[name] && of === suppliesToo[name]) return messages.memberOfPilot.request;
  if (of === 'office') return suppliers[name] === 'office' ? messages.requests[name] : messages.officeSettles;
  return (messages.requestsOfFindings as Readonly<Record<string, string>>)[code] ?? messages.requests[name];
}

/** A question that is open, as `taskText` is told it: `raw` is what the cell says that can't be read, fit to be shown. */
export type OpenQuestion = {
  readonly verdict: Pick<Verdict, 'code' | 'args'>;
  readonly fact: string;
  /** Who is asked, where it isn't open what is meant: the project is asked for less than the office. */
  readonly of?: Supplier;
  readonly is: Doubt | 'known' | undefined;
  readonly raw: string;
};

/** What is open, in a few words: the question of a criterion, or what isn't known of a fact. */
export function taskText(
  { verdict: { code, args }, fact, of, is, raw }: OpenQuestion,
  messages: Messages,
): string {
  if (of !== undefined && of === suppliesToo[fact as FactName]) return messages.memberOfPilot.question;
  const say = sayIn(messages);
  const question = phrase<string>(messages.questions, code, args, say);
  if (question !== undefined) return question;
  const { doubts } = messages;
  const { why, between = [], needed } = args as Partial<NotKnownArgs>;
  const named = { fact: shortFactName(fact, messages) };
  const isFirst = factsOf(args)[0] === fact;
  const doubt = is === undefined || is === 'known' ? (isFirst ? doubtOf(code) : undefined) : is;
  if (doubt === 'stale') {
    const kind = extractBehind[fact as FactName];
    const extract = kind ? messages.shortKinds[kind] : named.fact;
    return doubts.stale({ extract, needed: needed && say.day(needed) });
  }
  if (between.length > 0) return doubts.conflict({ ...named, values: valuesOf(between, say).map(say.word) });
  if (doubt === undefined || (isFirst && why !== undefined)) return doubts.unclear(named);
  if (doubt === 'conflict') return doubts.conflict({ ...named, values: [] });
  return doubt === 'unreadable' ? doubts.unreadable({ ...named, raw }) : doubts.missing(named);
}

/** A fact's name, short enough for a line. */
export function shortFactName(name: string, messages: Messages): string {
  const short: Readonly<Partial<Record<string, string>>> = messages.shortFacts;
  return short[name] ?? factName(name, messages);
}

/** A fact's name in words; a name that isn't known stays as it is. */
export function factName(name: string, messages: Messages): string {
  return messages.facts[name as FactName] ?? name;
}

export function problemText(problem: Problem, messages: Messages): ProblemText {
  const { code } = problem;
  const args = withColumnsIn(messages.language, problem);
  const text = phrase<ProblemText>(messages.problems, code, args, sayIn(messages));
  if (!text) throw new Error(`no words for the problem ${code}`);
  if (!problem.invisible) return text;
  return { ...text, found: `${text.found} ${messages.invisible(problem.invisible)}` };
}

/** The columns that a problem names, by the names they have in the language. */
function withColumnsIn(language: Language, { code, args, role }: Problem): Problem['args'] {
  if (code === 'column-missing') return { ...args, column: columnIn(language, role, args.column) };
  if (code === 'ruling-incomplete' || code === 'completion-incomplete') {
    return { ...args, missing: args.missing.map((name) => columnIn(language, role, name)) };
  }
  if (code === 'kind-not-recognised') {
    return { ...args, missing: args.missing.map((name) => columnIn(language, args.nearest, name)) };
  }
  return args;
}

/** A problem of claims that aren't decided yet. */
export function problemByClaim(problem: Problem, messages: Messages): ProblemText {
  return problem.code === 'row-copy'
    ? messages.validation.copy(problem.args)
    : problemText(problem, messages);
}

/** A notice before any register was asked. */
export function noticeByClaim(notice: ClaimNotice, messages: Messages): string {
  return notice.code === 'claimed-more'
    ? messages.validation.claimedMore(notice.args)
    : noticeText(notice, messages);
}

export function noticeText({ code, args }: ClaimNotice, messages: Messages): string {
  const text = phrase<string>(messages.notices, code, args, sayIn(messages));
  if (text === undefined) throw new Error(`no words for the notice ${code}`);
  return text;
}

/** Why a claim that holds isn't paid. */
export function unfundedText(unfunded: Unfunded, messages: Messages): string {
  return messages.unfunded[unfunded.why](unfunded);
}

/** That a criterion is decided whatever the facts are that aren't known; undefined for other codes. */
function decidedAnyway(
  { criterion, code, args }: Pick<Verdict, 'criterion' | 'code' | 'args'>,
  { anyway, ...messages }: Messages,
): string | undefined {
  const names = namesOf(factsOf(args), messages);
  switch (anywayOf(code)) {
    case 'met':
      return anyway.met(names);
    case 'unmet':
      return `${anyway.unmet(names)} ${anyway.demand(messages.criteria[criterion].demand)}`;
    case undefined:
      return undefined;
  }
}

function anywayOf(code: string): 'met' | 'unmet' | undefined {
  return code.endsWith('/met-anyway') ? 'met' : code.endsWith('/unmet-anyway') ? 'unmet' : undefined;
}

function notKnown(code: string, args: Verdict['args'], messages: Messages, say: Say): string {
  const doubt = doubtOf(code);
  const write = messages.notKnown[doubt];
  if (!write) throw new Error(`no words for the finding ${code}`);
  const facts = factsOf(args);
  const [first] = facts;
  const { why, between } = args as Partial<NotKnownArgs>;
  const inRegister = facts.length === 1 && first !== undefined && Object.hasOwn(extractOf, first);
  const told = doubt === 'stale' ? facts.filter((fact) => extractBehind[fact]) : facts;
  const names = doubt === 'stale' || inRegister ? extractNames(told, messages) : namesOf(told, messages);
  const explained = doubt === 'stale' ? told : why === 'permanent-apprenticeship' ? ofContract : [first];
  const others = namesOf(
    facts.filter((fact) => !explained.includes(fact)),
    messages,
  );
  const shown = between ? { between: valuesOf(between, say) } : {};
  return write({ ...args, ...shown, facts, names, others, inRegister });
}

/** Values in conflict: levels by their codes and days as they are written. */
function valuesOf(between: readonly string[], say: Say): readonly string[] {
  return between
    .filter((value) => !isReading.includes(value))
    .map((value) => (/^\d/.test(value) ? say.day(value as Day) : value));
}

const ofContract: readonly (FactName | undefined)[] = ['contractNature', 'lastDay'];
/** How the reward table may read a level that is told as it was recorded. */
const isReading: readonly string[] = ['percentage-as-basic', 'other-support'] satisfies readonly CodeWord[];

function doubtOf(code: string): Doubt {
  return code.slice(code.indexOf('/') + 1) as Doubt;
}

function factsOf(args: Verdict['args']): readonly FactName[] {
  return (args as Partial<NotKnownArgs>).facts ?? [];
}

function namesOf(facts: readonly FactName[], messages: Pick<Messages, 'facts'>): readonly string[] {
  return facts.map((fact) => messages.facts[fact]);
}

/** The extract that each fact is read from. */
const extractBehind: { readonly [N in FactName]?: ExtractKind } = {
  ...extractOf,
  endOfWork: 'subsidies',
  jobSubsidy: 'subsidies',
};

/** The extract that a fact is read from; undefined for one that no extract holds. */
export function extractOfFact(name: string): ExtractKind | undefined {
  return Object.hasOwn(extractBehind, name) ? extractBehind[name as FactName] : undefined;
}

function extractNames(facts: readonly FactName[], messages: Messages): readonly string[] {
  const names = facts.map((fact) => {
    const kind = extractBehind[fact];
    return kind ? messages.kinds[kind] : messages.facts[fact];
  });
  return [...new Set(names)];
}
