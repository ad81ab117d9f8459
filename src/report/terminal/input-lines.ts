import type { Run } from '../../model.js';
import { harmlessLine } from '../../privacy/harmless.js';
import { maskText } from '../../privacy/mask.js';
import type { Messages } from '../../text/messages.js';
import { sayIn } from '../../text/words.js';

/** A line an input that has rows: how it was read, and of what day it speaks. */
export function inputLines({ inputs }: Pick<Run, 'inputs'>, messages: Messages): readonly string[] {
  const say = sayIn(messages);
  return inputs.flatMap(({ name, rows, encoding, delimiter, date }) => {
    if (rows === undefined || encoding === undefined || delimiter === undefined) return [];
    const between = delimiter === '\t' ? 'TAB' : delimiter;
    const line = messages.terminal.read({
      file: maskText(name),
      rowCount: rows,
      encoding,
      delimiter: between,
      date: date && say.day(date),
    });
    return [harmlessLine(line)];
  });
}
