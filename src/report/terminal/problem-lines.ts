import type { Day, Grade } from '../../model.js';
import { harmlessLine } from '../../privacy/harmless.js';
import { maskPersonCell, maskText } from '../../privacy/mask.js';
import type { ClaimName, Problem } from '../../problems.js';
import type { Messages } from '../../text/messages.js';
import type { FirstOf, ProblemText } from '../../text/phrases.js';
import { problemText } from '../../text/words.js';
import { textLineOf } from '../claim.js';
import { foundIn, groupedProblems, type ProblemGroup, type RowRange } from '../problem-groups.js';
import { columnLetters } from '../problem-order.js';
import { asSentence, CELL_TEXT_AT_MOST, cut, wrapped } from './layout.js';
import type { Paint } from './paint.js';

/**
 * Each group of problems on a line of its own, masked: `claims.csv:4 start (E4): found. Remedy.` Those that end the run
 * come first, the others by file, line and cell.
 */
export function problemLines(
  problems: readonly Problem[],
  messages: Messages,
  paint: Paint,
): readonly string[] {
  return groupedProblems(problems).map((group) => groupLine(group, messages, paint));
}

function groupLine(group: ProblemGroup, messages: Messages, paint: Paint): string {
  const { where, found, remedy } = groupSaid(group, messages);
  const colour = group.problems[0].grade === 'notice' ? paint.yellow : paint.red;
  const said = [found, remedy].filter(Boolean).join(' ');
  return where === '' ? said : `${colour(`${where}:`)} ${said}`;
}

const GRADES: readonly Grade[] = ['file', 'row', 'cell', 'notice'];

/**
 * The gravest groups of problems, each wrapped between words, in at most so many lines; how many more messages there are
 * stands on the last.
 */
export function firstProblemLines(
  problems: readonly Problem[],
  messages: Messages,
  { paint, width }: { readonly paint: Paint; readonly width: number },
  linesAtMost: number,
): readonly string[] {
  const grade = ({ problems: [{ grade }] }: ProblemGroup) => GRADES.indexOf(grade);
  const all = groupedProblems(problems)
    .toSorted((a, b) => grade(a) - grade(b))
    .map((group) => wrapped(groupLine(group, messages, paint), width, ''));
  const lines: string[] = [];
  for (const [i, group] of all.entries()) {
    const isLast = i === all.length - 1;
    if (lines.length + group.length > linesAtMost - (isLast ? 0 : 1))
      return [...lines, messages.work.moreRemarks(all.length - i)];
    lines.push(...group);
  }
  return lines;
}

/** Rows told one after another, columns, and values; the others are counted. */
const RANGES_AT_MOST = 6;
const COLUMNS_AT_MOST = 3;
const VALUES_AT_MOST = 3;

/**
 * A group of problems in words, masked and harmless to show. Where there are several, how many cells there are and in
 * which rows or columns comes first, then the words on the first of them and what else was found.
 */
export function groupSaid(
  group: ProblemGroup,
  messages: Messages,
  say = problemText,
): ProblemText & { readonly where: string } {
  const [first] = group.problems;
  const { found, remedy } = problemSaid(withAllInvisible(group), messages, say);
  const count = group.problems.length;
  if (count === 1) return { where: whereOf(first, messages), found, remedy };
  if (group.columns.length > 0) {
    const { column: _, cell: __, ...atHeader } = first;
    const shown = group.columns.slice(0, COLUMNS_AT_MOST);
    const columns = messages.together.columns({ shown, more: group.columns.length - shown.length });
    return { where: whereOf(atHeader as Problem, messages), found: `${columns} ${found}`, remedy };
  }
  const { line: _, row: __, cell, ...rest } = first;
  const places = {
    count,
    rows: firstRanges(group.rows),
    ...(group.lines.length > 0 ? { lines: firstRanges(group.lines) } : {}),
  };
  return {
    where: whereOf({ ...rest, cell: columnLetters(cell) } as Problem, messages),
    found: [
      first.column === undefined ? messages.together.rows(places) : messages.together.cells(places),
      found,
      othersSaid(group, messages),
    ]
      .filter(Boolean)
      .join(' '),
    remedy,
  };
}

/** What stands in the cells that the words on the first say nothing of; nobody's identity code, not even a masked one. */
function othersSaid({ examples }: ProblemGroup, messages: Messages): string {
  const [first, ...others] = examples;
  if (others.length === 0 || first === undefined || first.code.startsWith('person-')) return '';
  const shown = others.slice(0, VALUES_AT_MOST - 1).map((problem) => {
    const value = foundIn(shownProblem(problem)) ?? '';
    return problem.code === 'row-older-than-file' ? messages.say.day(value as Day) : value;
  });
  return harmlessLine(messages.together.others({ shown, more: others.length - shown.length }));
}

/** The first problem of a group with the invisible characters of all. */
function withAllInvisible({ problems }: ProblemGroup): Problem {
  const [first] = problems;
  if (first.code === 'invisible-characters') {
    const all = problems.flatMap((each) => (each.code === first.code ? each.args.characters : []));
    return { ...first, args: { characters: [...new Set(all)] } };
  }
  const invisible = [...new Set(problems.flatMap((each) => each.invisible ?? []))];
  return invisible.length > 0 ? { ...first, invisible } : first;
}

/** `3–7`, `12`, `20–40`, and how many rows there are besides. */
function firstRanges(ranges: readonly RowRange[]): FirstOf {
  const countOf = ({ first, last }: RowRange) => last - first + 1;
  return {
    shown: ranges
      .slice(0, RANGES_AT_MOST)
      .map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)),
    more: ranges.slice(RANGES_AT_MOST).reduce((sum, range) => sum + countOf(range), 0),
  };
}

/** A problem in words, masked and harmless to show: what was found, and what to do about it. */
export function problemSaid(problem: Problem, messages: Messages, say = problemText): ProblemText {
  const { found, remedy } = say(shownProblem(problem), messages);
  return { found: harmlessLine(asSentence(maskText(found))), remedy: harmlessLine(maskText(remedy)) };
}

/** A problem with every text in it masked, also a mistyped identity code that no longer looks like one. */
export function maskedProblem(problem: Problem): Problem {
  const mask = problem.code.startsWith('person-') ? maskPersonCell : maskText;
  return {
    ...withTexts(problem, mask),
    file: maskText(problem.file),
    ...(problem.claim === undefined ? {} : { claim: maskedName(problem.claim) }),
    ...(problem.column === undefined ? {} : { column: maskText(problem.column) }),
  };
}

function maskedName({ claimId, applicantName, applicantId }: ClaimName): ClaimName {
  return {
    claimId: maskText(claimId),
    applicantName: maskText(applicantName),
    applicantId: maskText(applicantId),
  };
}

/** A problem as it is shown: masked, and with every text that it quotes cut for the screen. */
export function shownProblem(problem: Problem): Problem {
  return shortened(maskedProblem(problem));
}

function shortened(problem: Problem): Problem {
  return problem.grade === 'file' ? problem : withTexts(problem, (text) => cut(text, CELL_TEXT_AT_MOST));
}

/** A problem with every text among its values changed. */
function withTexts(problem: Problem, change: (text: string) => string): Problem {
  const changed = (_: string, part: unknown) => (typeof part === 'string' ? change(part) : part);
  return { ...problem, args: JSON.parse(JSON.stringify(problem.args, changed)) };
}

/** `claims.csv:4 start (E4)`, masked; as much of it as there is, and the line of the text file where it isn't the row. */
export function whereOf(problem: Problem, messages: Messages): string {
  const { file, line, row = line, column, cell } = problem;
  const at = row === undefined ? file : `${file}:${row}`;
  const named = [at, column, cell && `(${cell})`].filter(Boolean).join(' ');
  return harmlessLine(maskText(named)) + textLineOf(problem, messages);
}
