import type { Messages } from '../../text/messages.js';
import { sayIn } from '../../text/words.js';
import { headerKey } from '../../vocabulary/header-key.js';
import { type CodeList, wordIn } from '../../vocabulary/words.js';

/** The words of a list as people know them in a language, each of which means its value when it is read back. */
export function listWords<T extends string>(list: CodeList<T>, messages: Messages): ReadonlyMap<T, string> {
  const { word } = sayIn(messages);
  return new Map(
    list.values.map((value) => {
      const said = word(value);
      // A word of the reports may be another than the list has: what was paid is "already paid" there.
      const isRead = list.words.get(headerKey(said)) === value;
      return [value, isRead && said !== value ? said : wordIn(list, value, messages.language)];
    }),
  );
}
