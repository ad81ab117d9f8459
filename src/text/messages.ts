import type { Language } from '../model.js';
import type { fi } from './fi.js';

/**
 * Every word the program prints in one language: the members of the Finnish words, with the same arguments and other
 * strings. A phrase that is missing in a language, or takes another value, doesn't compile. Words only, no decisions.
 */
export type Messages = { readonly language: Language } & InAnyLanguage<Omit<typeof fi, 'language'>>;

/** The type of the same words in another language: strings of any content where the Finnish ones have their own. */
type InAnyLanguage<Words> = Words extends string
  ? string
  : Words extends (...args: infer Args) => infer Text
    ? (...args: Args) => InAnyLanguage<Text>
    : { readonly [Key in keyof Words]: InAnyLanguage<Words[Key]> };
