// @ts-check
/** Rows to text and text to bytes, as the offices' programs save them. */

/** @param {readonly string[]} cells @param {string} delimiter */
export function row(cells, delimiter) {
  return cells.map((cell) => quoted(cell, delimiter)).join(delimiter);
}

/** @param {string} cell @param {string} delimiter */
function quoted(cell, delimiter) {
  const needsQuotes = cell.includes(delimiter) || cell.includes('"') || cell.includes('\n');
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Of the characters that Windows-1252 has and Latin-1 lacks, those used here, by the encoder's own table. */
const beyondLatin1 = new Map([
  ['€', 0x80],
  ['Š', 0x8a],
  ['Ž', 0x8e],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['–', 0x96],
  ['š', 0x9a],
  ['ž', 0x9e],
]);

/** @param {string} text */
export function windows1252(text) {
  return Buffer.from(
    Array.from(text, (character) => {
      const byte = beyondLatin1.get(character) ?? character.charCodeAt(0);
      if (byte > 0xff) throw new Error(`Windows-1252 has no ${character}`);
      return byte;
    }),
  );
}

/** @param {string} text */
export const utf8 = (text) => Buffer.from(text);

/** @param {string} text */
export const utf8WithBom = (text) => Buffer.from(`\uFEFF${text}`);
