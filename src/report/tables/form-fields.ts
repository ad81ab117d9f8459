import type { Language } from '../../model.js';
import { criterionIds } from '../../pilot/deck.js';
import { rewardRowIds } from '../../pilot/parameters.js';
import type { Messages } from '../../text/messages.js';
import { type Column, claimColumns, type Holds, mayBeCompleted } from '../../vocabulary/columns.js';
import { type FilledKind, fileFormat } from '../../vocabulary/file-formats.js';
import { municipalities } from '../../vocabulary/words.js';
import { listWords } from './list-words.js';

/** A column as a form has it, with the words that its cells are chosen from. */
export type Field = {
  readonly id: string;
  readonly column: Column;
  readonly name: string;
  readonly help: string;
  readonly words: readonly string[];
};

export function fieldsOf(kind: FilledKind, messages: Messages): readonly Field[] {
  const help: Readonly<Record<string, string>> = messages.form.columns[kind];
  return Object.entries<Column>(fileFormat(kind).columns).map(([id, column]) => ({
    id,
    column,
    name: column.names[messages.language],
    help: [help[id], howWritten(column.holds, messages)].filter(Boolean).join(' '),
    words:
      id === 'municipality' ? namesOfMunicipalities(messages.language) : wordsFor(column.holds, messages),
  }));
}

function namesOfMunicipalities(language: Language): readonly string[] {
  return municipalities.map((names) => names[language]);
}

function howWritten(holds: Holds, { form }: Messages): string {
  if (typeof holds !== 'string' || LISTS.includes(holds)) return form.holds.list;
  return (form.holds as Readonly<Record<string, string>>)[holds] ?? '';
}

const LISTS: readonly Holds[] = ['yes or no', 'reward row', 'criterion', 'claims column'];

/** The words that a cell may hold; none where it may hold anything of its kind. */
function wordsFor(holds: Holds, messages: Messages): readonly string[] {
  const { language, words } = messages;
  if (typeof holds !== 'string') return [...listWords(holds, messages).values()];
  switch (holds) {
    case 'yes or no':
      return [words.yes, words.no];
    case 'reward row':
      return rewardRowIds.map(String);
    case 'criterion':
      return criterionIds;
    case 'claims column':
      return Object.entries(claimColumns)
        .filter(([id]) => mayBeCompleted(id))
        .map(([, { names }]) => names[language]);
    default:
      return [];
  }
}
