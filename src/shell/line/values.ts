import { Option } from 'commander';
import { parseDay } from '../../read/values.js';
import type { Messages } from '../../text/messages.js';
import { flagsOf, type OptionRecord, withoutShort } from './options.js';
import { Wrong } from './wrong-line.js';

type Words = Messages['cli'];

/** One option for commander: its value is read and checked as its record says. Throws `Wrong`. */
export function optionOf(record: OptionRecord, words: Words): Option {
  const option = new Option(flagsOf(record, words.placeholders), words.options[record.words]);
  if (record.value === 'none') return option;
  if (record.value === 'texts') {
    return option.argParser((text: string, before: readonly string[] = []) => [
      ...before,
      given(text, option, words),
    ]);
  }
  return option.argParser((text: string, before: string | undefined) => {
    const value = parseValue(record, given(text, option, words), words);
    refuseAnother(record.long, before, value, words);
    return value;
  });
}

/** An option given twice must have the same value. Throws `Wrong`. */
export function refuseAnother(
  flag: string,
  before: string | undefined,
  value: string | undefined,
  words: Words,
): void {
  if (before !== undefined && value !== undefined && before !== value)
    throw new Wrong(words.givenTwice(flag));
}

function parseValue({ long, value }: OptionRecord, text: string, words: Words): string {
  if (value === 'day') {
    const reading = parseDay(text.trim());
    // A year of two figures is a spreadsheet's doing: whoever types an option can type the year.
    if (!reading.ok || reading.remark?.code === 'date-year-completed')
      throw new Wrong(words.wrongDate({ option: long, value: text }));
    return reading.value;
  }
  if (typeof value !== 'string' && !value.includes(text))
    throw new Wrong(words.wrongChoice({ option: long, value: text, allowed: value }));
  return text;
}

/** A value as it was written: nothing, or the next option, is none. */
function given(text: string, { flags }: Option, words: Words): string {
  if (text.trim() === '' || /^-./.test(text)) throw new Wrong(words.missingValue(withoutShort(flags)));
  return text;
}
