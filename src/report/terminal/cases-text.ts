import { harmlessLine } from '../../privacy/harmless.js';
import {
  type CaseResult,
  type Coverage,
  countsOf,
  differenceInWords,
  type FileResult,
  type InWords,
  type Suite,
  troubleText,
} from '../cases.js';
import { columned, cut, wrapped } from './layout.js';
import { type Block, joined, type Page } from './page.js';

/** So many differences of one case are shown; what is left is counted. */
const DIFFERENCES_AT_MOST = 6;
/** So many lines of what else is wrong with a case, or ended its run. */
const LINES_AT_MOST = 8;
/** So much of a value is shown, from a little before where the other one differs. */
const VALUE_AT_MOST = 60;
const BEFORE_DIFFERENCE = 20;

/** The cases that aren't as expected, folder by folder, then how many are, and which codes they reach. */
export function casesText(
  suites: readonly Suite[],
  coverage: Coverage,
  page: Page,
  { details }: { readonly details: boolean },
): string {
  const { messages, paint } = page;
  const { cases } = messages;
  const blocks: readonly Block[] = suites.flatMap(({ folder, results, stray }) => {
    const told = results.filter(({ state }) => state !== 'same');
    const shown = [
      ...(stray.length > 0 ? strayLines(stray, page) : []),
      ...told.flatMap((result) => caseLines(result, page, details)),
    ];
    return shown.length > 0 ? [[paint.bold(harmlessLine(folder)), ...shown]] : [];
  });
  const counts = countsOf(suites.flatMap(({ results }) => results));
  const count = Object.values(counts).reduce((sum, one) => sum + one, 0);
  const isStray = suites.some(({ stray }) => stray.length > 0);
  const isGood = counts.differs === 0 && counts['not-run'] === 0 && !isStray;
  const summary = [
    cases.summary({ count, ...counts, notRun: counts['not-run'] }),
    ...(isStray ? [cases.strayToo] : []),
  ].join(' ');
  return joined([
    ...blocks,
    wrapped(summary, page.width, '').map((line) => (isGood ? paint.green(line) : paint.red(line))),
    coverageLines(coverage, page, details),
  ]);
}

function strayLines(names: readonly string[], { messages: { cases }, paint, width }: Page): Block {
  const said = wrapped(harmlessLine(cases.stray(names)), width, '    ');
  return [`  ${paint.red(`${cases.states.differs}: ${cases.beside}`)}`, ...said];
}

function caseLines(result: CaseResult, page: Page, details: boolean): Block {
  const { messages, paint, width } = page;
  const { cases } = messages;
  const { name, state, troubles, files } = result;
  const title = `${cases.states[state]}: ${harmlessLine(name)}`;
  const all = files.flatMap((file) =>
    file.differences.map((one) => differenceInWords(file.name, one, messages)),
  );
  const shown = details ? all : all.slice(0, DIFFERENCES_AT_MOST);
  const said = troubles
    .flatMap((trouble) => troubleText(trouble, messages).trim().split('\n'))
    .flatMap((line) => wrapped(harmlessLine(line), width, '    '));
  const lines = details ? said : said.slice(0, LINES_AT_MOST);
  return [
    `  ${state === 'updated' ? paint.yellow(title) : paint.red(title)}`,
    ...lines,
    ...(lines.length < said.length ? [`    ${cases.moreLines(said.length - lines.length)}`] : []),
    ...files.flatMap((file) => doneLines(file, page)),
    ...shown.flatMap((one) => differenceLines(one, page, details)),
    ...(shown.length < all.length ? [`    ${cases.more(all.length - shown.length)}`] : []),
  ];
}

function doneLines({ name, done }: FileResult, { messages }: Page): Block {
  return done === undefined ? [] : [`    ${messages.cases.done[done](name)}`];
}

function differenceLines(one: InWords, { messages, width, paint }: Page, details: boolean): Block {
  const { cases } = messages;
  const place = wrapped(harmlessLine(one.place), width, '    ');
  if (one.expected === undefined || one.found === undefined) return place;
  const [expected, found] = details
    ? [one.expected, one.found]
    : [excerpt(one.expected, one.found), excerpt(one.found, one.expected)];
  const rows = columned([
    [cases.expected, harmlessLine(expected)],
    [cases.found, harmlessLine(found)],
  ]);
  return [...place, ...rows.map((row, i) => `      ${i === 0 ? paint.dim(row) : row}`)];
}

/** As much of a text as fits, from a little before where it differs from another. */
function excerpt(text: string, other: string): string {
  const characters = [...text];
  const others = [...other];
  const at = characters.findIndex((character, i) => character !== others[i]);
  const from = Math.max(0, (at < 0 ? characters.length : at) - BEFORE_DIFFERENCE);
  if (characters.length <= VALUE_AT_MOST || from === 0) return cut(text, VALUE_AT_MOST);
  return `…${cut(characters.slice(from).join(''), VALUE_AT_MOST - 1)}`;
}

function coverageLines(
  { reached, missed, notKnown }: Coverage,
  { messages, width }: Page,
  details: boolean,
): Block {
  const { coverage } = messages.cases;
  const counts = { reached: reached.length, all: reached.length + missed.length, notKnown: notKnown.length };
  const short = wrapped(`${coverage.short(counts)}${details ? '' : ` ${coverage.seeDetails}`}`, width, '');
  if (!details) return short;
  const list = (title: string, codes: readonly string[]) =>
    codes.length === 0 ? [] : [title, ...wrapped(codes.join(' '), width, '  ')];
  return [
    ...short,
    ...list(coverage.missed, missed),
    ...list(coverage.reached, reached),
    ...list(coverage.notKnown, notKnown),
  ];
}
