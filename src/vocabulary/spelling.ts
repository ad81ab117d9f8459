/** How a text is written without changing what it says: characters that can't be seen, full-width forms, dashes. */

/**
 * Characters that leave nothing to see: controls (blanks and line ends aside), soft hyphens, joiners, marks of direction,
 * fillers, variation selectors and tags. A byte order mark counts as a blank.
 */
const CLASS =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f' +
  '\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\uffa0\\ufff9-\\ufffb' +
  '\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}';
const INVISIBLE = new RegExp(`[${CLASS}]`, 'gu');
/** Texts of these characters alone, as nearly all are, need no closer look. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2015\u20ac\ufeff]*$/;

export function withoutInvisible(text: string): string {
  return PLAIN.test(text) ? text : text.replace(INVISIBLE, '');
}

/** The invisible characters of a text by their numbers, each once: `U+200B`. */
export function invisibleIn(text: string): readonly string[] {
  if (PLAIN.test(text)) return [];
  const numbers = (text.match(INVISIBLE) ?? []).map((char) => char.codePointAt(0) ?? 0);
  return [...new Set(numbers)].map((number) => `U+${number.toString(16).toUpperCase().padStart(4, '0')}`);
}

/** Full-width letters, digits and signs as the plain ones. */
export function withoutFullWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

const DASHES = /[‐‑‒–—−]/g;

/** Every dash as a hyphen. */
export function withPlainDashes(text: string): string {
  return text.replace(DASHES, '-');
}

/** An id as it is compared: upper case, with plain dashes, without blanks, invisible characters and full-width forms. */
export function idSpelling(text: string): string {
  return withPlainDashes(withoutFullWidth(withoutInvisible(text)))
    .replace(/\s/g, '')
    .toUpperCase();
}
