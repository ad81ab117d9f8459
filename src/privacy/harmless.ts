/** Line breaks of every kind, as one. */
const BREAKS = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
/** Control characters, halves of a character, and the signs that turn the direction of writing. */
const CONTROLS = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const CONTROLS_IN_JSON = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** A text of several lines without any character that a program obeys instead of showing. Lines end in `\n`. */
export function harmless(text: string): string {
  return text
    .split(BREAKS)
    .map((line) => harmlessLine(line))
    .join('\n');
}

/** A text on one line without any character that a program obeys instead of showing. */
export function harmlessLine(text: string): string {
  return text.replace(BREAKS, ' ').replaceAll('\t', ' ').replace(CONTROLS, '\uFFFD');
}

/** The same JSON with such characters written as escapes, so that it can be shown and still says the same. */
export function harmlessJson(json: string): string {
  return json.replace(CONTROLS_IN_JSON, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
