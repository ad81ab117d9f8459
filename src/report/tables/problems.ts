import type { Problem } from '../../problems.js';
import type { Messages } from '../../text/messages.js';
import { groupedProblems } from '../problem-groups.js';
import { groupSaid } from '../terminal/problem-lines.js';
import { isUndecided } from '../undecided.js';
import type { Cell, Table } from './cells.js';

/** What was odd about the inputs, a row a message; rows that were not decided have a table of their own. */
export function problemTable(problems: readonly Problem[], messages: Messages): Table {
  const groups = groupedProblems(problems.filter((problem) => !isUndecided(problem)));
  const rows = groups.map((group): readonly Cell[] => {
    const { where, found, remedy } = groupSaid(group, messages);
    const [{ grade }] = group.problems;
    return [messages.grades[grade], where, { number: group.problems.length }, found, remedy];
  });
  return { headers: Object.values(messages.workbook.problems), rows };
}
