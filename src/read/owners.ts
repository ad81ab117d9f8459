import { exampleMark } from '../vocabulary/example-rows.js';
import { idSpelling } from '../vocabulary/spelling.js';
import { type KeyFilter, keyFilter } from './csv/key-filter.js';
import type { Parse } from './values.js';

/** Tells whose a row is by what stands where its id should. */
export type Owners = {
  /** Lets every id through that `of` finds an owner for, and the mark of a form's example, which is looked at closer. */
  readonly filter: KeyFilter;
  /**
   * The wanted ids that a text may mean: the one it is, however it is spelt; else, where it is no id as it stands, each
   * that has its letters and digits. One alone is meant, of several any may be.
   */
  readonly of: (text: string) => readonly string[];
};

export function ownersAmong(
  wanted: ReadonlySet<string>,
  {
    parse,
    spellings,
  }: { readonly parse: Parse<string>; readonly spellings: (id: string) => readonly string[] },
): Owners {
  const byBare = new Map<string, string[]>();
  for (const id of wanted) {
    for (const spelling of spellings(id)) {
      const others = byBare.get(spelling);
      if (!others) byBare.set(spelling, [id]);
      else if (!others.includes(id)) others.push(id);
    }
  }
  return {
    filter: keyFilter([...byBare.keys(), ...Object.values(exampleMark)]),
    of: (text) => {
      const reading = parse(text);
      if (reading.ok) return wanted.has(reading.value) ? [reading.value] : [];
      return byBare.get(bare(text)) ?? [];
    },
  };
}

/** An id by its letters and digits alone; zeros in front don't count, for a spreadsheet drops them. */
function bare(text: string): string {
  return idSpelling(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+/, '');
}

/** A code with its century sign, and with the sign lost. */
export function spellingsOfPerson(id: string): readonly string[] {
  return [...new Set([bare(id), bare(id.slice(0, 6) + id.slice(7))])];
}

/** A business id, and as a VAT number has it; with or without its zero in front. */
export function spellingsOfBody(id: string): readonly string[] {
  return [...new Set([bare(id), `FI${id.replace('-', '')}`, `FI${bare(id)}`])];
}
