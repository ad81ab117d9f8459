import type { Run } from '../../decisions.js';
import type { Messages } from '../../text/messages.js';
import { statisticColumns } from '../../vocabulary/report-columns.js';
import { statisticsOf } from '../statistics.js';
import { type Cell, csvTable, headersOf, idsOf, type Table } from './cells.js';

/** `statistics.csv`: the year in figures, a row for each value and outcome of each group. */
export function statistics(run: Run, messages: Messages): string {
  return csvTable(statisticColumns, statisticTable(run, messages).rows, messages.language);
}

/** A row for each value and outcome of each group. */
export function statisticTable(run: Run, messages: Messages): Table {
  const rows = statisticsOf(run.decisions, messages).map(
    ({ group, value, outcome, claims, persons, cents }) => {
      const cells: Readonly<Record<keyof typeof statisticColumns, Cell>> = {
        group: messages.statistics[group],
        value,
        outcome: messages.outcomes[outcome],
        claims: { number: claims },
        persons: { number: persons },
        euros: { cents },
      };
      return idsOf(statisticColumns).map((column) => cells[column]);
    },
  );
  return { headers: headersOf(statisticColumns, messages.language), rows };
}
