/** The only place where a code meets its words. */

import type { Ask, Doubt, ExtractKind, Language, Supplier, Unfunded, Verdict } from '../model.js';
import { extractOf, type FactName, suppliers } from '../pilot/facts.js';
import type { NotKnownArgs } from '../pilot/findings.js';
import type { ClaimNotice, Problem } from '../problems.js';
import { columnIn } from './columns.js';
import type { Messages, ProblemText, Say } from './messages.js';

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
  const tables = [messages.words, messages.verdicts, messages.kinds] as readonly Readonly<
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
export function sentence({ code, args }: Verdict, messages: Messages): string {
  const say = sayIn(messages);
  return phrase<string>(messages.findings, code, args, say) ?? notKnown(code, args, messages, say);
}

/** What was found, without what only the register or another applicant's papers tell. */
export function sentenceForApplicant(verdict: Verdict, messages: Messages): string {
  const { code, args } = verdict;
  const guarded = phrase<string>(messages.forApplicant, code, args, sayIn(messages));
  if (guarded !== undefined) return guarded;
  if (Object.hasOwn(messages.findings, code)) return sentence(verdict, messages);
  const all = factsOf(args);
  const facts = all.filter((fact) => extractBehind[fact] === undefined);
  if (facts.length === 0) return messages.officeClarifies;
  const doubt = facts.length === all.length ? doubtOf(code) : 'missing';
  return notKnown(`${verdict.criterion}/${doubt}`, { facts }, messages, sayIn(messages));
}

/** How far a value is from its limit; empty where there is no such distance. */
export function margin({ margin }: Verdict, messages: Messages): string {
  return margin ? messages.margins[margin.unit](margin.amount, sayIn(messages)) : '';
}

/** The distance from the limit as the applicant may be told it: a count of benefit days is secret. */
export function marginForApplicant(verdict: Verdict, messages: Messages): string {
  return verdict.margin?.unit === 'benefit-days-short' ? '' : margin(verdict, messages);
}

export type Request = {
  readonly of: Supplier;
  /** Who is asked, in words. */
  readonly supplier: string;
  readonly request: string;
};

/** What would settle an unknown, each request once. */
export function requests({ asks }: Verdict, messages: Messages): readonly Request[] {
  const all = asks.map((ask) => ({
    of: ask.of,
    supplier: messages.suppliers[ask.of],
    request: requestOf(ask, messages),
  }));
  return all.filter(
    (one, i) => all.findIndex((other) => other.of === one.of && other.request === one.request) === i,
  );
}

/** Where the office is asked about a fact that the applicant states, the fact is known and only a decision is missing. */
function requestOf({ fact, of }: Ask, messages: Messages): string {
  const name = fact as FactName;
  return of === 'office' && suppliers[name] !== 'office' ? messages.officeSettles : messages.requests[name];
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
  return text;
}

/** The columns that a problem names, by the names they have in the language. */
function withColumnsIn(language: Language, { code, args, role }: Problem): Problem['args'] {
  if (code === 'column-missing') return { ...args, column: columnIn(language, role, args.column) };
  if (code === 'ruling-incomplete') {
    return { ...args, missing: args.missing.map((name) => columnIn(language, 'rulings', name)) };
  }
  if (code === 'kind-not-recognised') {
    return { ...args, missing: args.missing.map((name) => columnIn(language, args.nearest, name)) };
  }
  return args;
}

export function noticeText({ code, args }: ClaimNotice, messages: Messages): string {
  const text = phrase<string>(messages.notices, code, args, sayIn(messages));
  if (text === undefined) throw new Error(`no words for the notice ${code}`);
  return text;
}

/** Why a claim that holds isn't paid. */
export function unfundedText(unfunded: Unfunded, messages: Messages): string {
  return messages.unfunded[unfunded.why](unfunded, sayIn(messages));
}

function notKnown(code: string, args: Verdict['args'], messages: Messages, say: Say): string {
  const doubt = doubtOf(code);
  const write = messages.notKnown[doubt];
  if (!write) throw new Error(`no words for the finding ${code}`);
  const facts = factsOf(args);
  const names = doubt === 'stale' ? extractNames(facts, messages) : facts.map((fact) => messages.facts[fact]);
  return write({ ...args, facts, names }, say);
}

function doubtOf(code: string): Doubt {
  return code.slice(code.indexOf('/') + 1) as Doubt;
}

function factsOf(args: Verdict['args']): readonly FactName[] {
  return (args as Partial<NotKnownArgs>).facts ?? [];
}

/** The extract that each fact is read from. */
const extractBehind: { readonly [N in FactName]?: ExtractKind } = {
  ...extractOf,
  endOfWork: 'subsidies',
  jobSubsidy: 'subsidies',
};

function extractNames(facts: readonly FactName[], messages: Messages): readonly string[] {
  const names = facts.map((fact) => {
    const kind = extractBehind[fact];
    return kind ? messages.kinds[kind] : messages.facts[fact];
  });
  return [...new Set(names)];
}
