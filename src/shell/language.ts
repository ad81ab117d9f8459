import type { Language } from '../model.js';
import { LANGUAGES } from '../vocabulary/languages.js';

/** The language asked for anywhere on the line; Finnish unless told, also while the rest of the line is wrong. */
export function languageOf(argv: readonly string[]): Language {
  const values = argv.map((argument, i) =>
    argument === '--lang' ? argv[i + 1] : argument.split('--lang=')[1],
  );
  return LANGUAGES.find((language) => language === values.findLast((value) => value !== undefined)) ?? 'fi';
}
