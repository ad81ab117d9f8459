import type { Run } from '../../decisions.js';
import type { InputFile } from '../../model.js';
import { harmlessLine } from '../../privacy/harmless.js';
import { maskText } from '../../privacy/mask.js';
import type { Messages } from '../../text/messages.js';
import { sayIn } from '../../text/words.js';

/** A line an input that has rows: how it was read, and of what day it speaks. */
export function inputLines({ inputs }: Pick<Run, 'inputs'>, messages: Messages): readonly string[] {
  const say = sayIn(messages);
  return inputs.flatMap(({ name, rows, encoding, delimiter, sheet, date }) => {
    const how = howRead({ encoding, delimiter, sheet });
    if (rows === undefined || how === undefined) return [];
    const line = messages.terminal.read({
      file: maskText(name),
      rowCount: rows,
      how,
      date: date && say.day(date),
    });
    return [harmlessLine(line)];
  });
}

function howRead({
  encoding,
  delimiter,
  sheet,
}: { readonly [K in 'encoding' | 'delimiter' | 'sheet']: InputFile[K] | undefined }) {
  if (sheet !== undefined) return { sheet: maskText(sheet) };
  if (encoding === undefined || delimiter === undefined) return undefined;
  return { encoding, delimiter: delimiter === '\t' ? 'TAB' : delimiter };
}
