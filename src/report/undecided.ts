import { harmlessLine } from '../privacy/harmless.js';
import { maskText } from '../privacy/mask.js';
import type { Problem } from '../problems.js';
import type { Messages } from '../text/messages.js';
import { byPlace } from './problem-order.js';
import type { Cell, Table } from './tables/cells.js';
import { CELL_TEXT_AT_MOST, cut } from './terminal/layout.js';
import { problemSaid, whereOf } from './terminal/problem-lines.js';

/** Whether a problem is that a row of claims was not decided: a copy is. */
export function isUndecided({ grade, role, code }: Problem): boolean {
  return grade === 'row' && role === 'claims' && code !== 'row-copy';
}

/** The problems of rows of claims that were not decided, by file and row. */
export function undecidedRows(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(isUndecided).toSorted(byPlace);
}

/** Whose claim an undecided row is and what is wrong with it, masked: `claims.csv:3`, `claim A-1, Meri ry`, the problem. */
export function undecidedSaid(problem: Problem, messages: Messages) {
  const { claimId = '', applicantName = '', applicantId = '' } = problem.claim ?? {};
  const short = (text: string) => harmlessLine(cut(maskText(text), CELL_TEXT_AT_MOST));
  const applicant = [applicantName, applicantId].filter(Boolean).map(short).join(', ');
  const shortly = short(applicantName || applicantId);
  const { found, remedy } = problemSaid(problem, messages);
  return {
    where: whereOf(problem, messages),
    name: messages.undecided.claim({ claim: short(claimId), applicant }),
    /** Without the business id of an applicant whose name is known. */
    shortName: messages.undecided.claim({ claim: short(claimId), applicant: shortly }),
    said: [found, remedy].filter(Boolean).join(' '),
  };
}

/** A row for each of them. */
export function undecidedTable(problems: readonly Problem[], messages: Messages): Table {
  const rows = undecidedRows(problems).map((problem): readonly Cell[] => {
    const { claimId = '', applicantName = '', applicantId = '' } = problem.claim ?? {};
    const { found, remedy } = problemSaid(problem, messages);
    return [whereOf(problem, messages), claimId, applicantName, applicantId, found, remedy];
  });
  return { headers: Object.values(messages.undecided.columns), rows };
}
