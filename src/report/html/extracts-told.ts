import type { Day, ExtractKind, InputFile } from '../../model.js';
import type { Messages } from '../../text/messages.js';

/** The extracts of each kind by their dates, in words: what it is that has no row. */
export type ExtractsTold = ReadonlyMap<ExtractKind, string>;

/** `extract of 30.1.2015`, `extracts of 28.7.2014–30.1.2015`, or that an extract has no date. */
export function extractsTold(inputs: readonly InputFile[], messages: Messages): ExtractsTold {
  const told = new Map<ExtractKind, string>();
  for (const kind of KINDS) {
    const files = inputs.filter(({ role }) => role === kind);
    if (files.length === 0) continue;
    const dates = [...new Set(files.flatMap(({ date }) => (date === undefined ? [] : [date])))].toSorted();
    told.set(kind, messages.page.noRows(daysOf(dates, messages)));
  }
  return told;
}

const KINDS: readonly ExtractKind[] = ['benefit-days', 'keywords', 'subsidies', 'grants', 'benefits'];

function daysOf(dates: readonly Day[], { say }: Messages): string {
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? say.day(first) : `${say.day(first)}–${say.day(last)}`;
}
