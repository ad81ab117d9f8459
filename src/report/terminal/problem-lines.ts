import { harmlessLine } from '../../privacy/harmless.js';
import { maskPersonCell, maskText } from '../../privacy/mask.js';
import type { ClaimName, Problem } from '../../problems.js';
import type { Messages } from '../../text/messages.js';
import type { ProblemText } from '../../text/phrases.js';
import { problemText } from '../../text/words.js';
import { textLineOf } from '../claim.js';
import { byPlace } from '../problem-order.js';
import { asSentence, CELL_TEXT_AT_MOST, cut } from './layout.js';
import type { Paint } from './paint.js';

/**
 * Each problem on a line of its own, masked: `claims.csv:4 start (E4): found. Remedy.` Those that end the run come
 * first, the others by file, line and cell.
 */
export function problemLines(
  problems: readonly Problem[],
  messages: Messages,
  paint: Paint,
): readonly string[] {
  return problems.toSorted(byPlace).map((problem) => {
    const { found, remedy } = problemSaid(problem, messages);
    const colour = problem.grade === 'notice' ? paint.yellow : paint.red;
    const said = [found, remedy].filter(Boolean).join(' ');
    const where = whereOf(problem, messages);
    return where === '' ? said : `${colour(`${where}:`)} ${said}`;
  });
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
